"""The way of a letter: received, read, reviewed, deposited, answered; corrected and annulled."""

from __future__ import annotations

import json
from datetime import UTC, date, datetime, timedelta

import pytest

from beitritt.procedures.answer import Inquiry
from beitritt.procedures.correct import annul, correct, respond
from beitritt.procedures.deposit import Cover, deposit, deposit_submission
from beitritt.procedures.exchange import import_lines
from beitritt.procedures.proposal import Proposal, proposals
from beitritt.procedures.receive import receive
from beitritt.procedures.review import Decision, ReviewedStatement, Reviewing
from beitritt.reading import ReadingError
from beitritt.register.dates import parse_date
from beitritt.register.errors import ConflictError, ProcedureError, UnknownKey
from beitritt.register.submissions import Submission
from beitritt.storage.memory import MemoryInbox, MemoryLedger

NOW = datetime(2026, 6, 1, 12, tzinfo=UTC)
LETTER = """Kreis Musterau
Der Landrat

Ministerium für Beispiele
Musterstraße 1
40000 Musterstadt

Datum: 04.05.2026

Beitritt zum Netzwerk „Klare Bäche“

Sehr geehrte Damen und Herren,

der Kreis Musterau tritt dem Netzwerk „Klare Bäche“ zum 01.06.2026 bei.

Wir behalten uns vor, die Mitwirkung zu beenden, falls die Förderung entfällt.

Mit freundlichen Grüßen

Landrat
"""
DIRECTORY = [
    {"type": "body", "key": "lead", "kind": "ministry", "name": "Ministerium für Beispiele"},
    {"type": "body", "key": "k", "kind": "county", "name": "Kreis Musterau"},
    {"type": "initiative", "key": "i", "name": "Klare Bäche", "lead": "lead"},
]
COVER = Cover("U1", "i", "k", "lead", parse_date("2026-05-04"))


class Office:
    """A ledger, an inbox, and the letter in it."""

    def __init__(self) -> None:
        self.ledger, self.inbox = MemoryLedger(), MemoryInbox()
        import_lines(self.ledger, [json.dumps(line).encode() for line in DIRECTORY], "test", NOW)
        self.submission: Submission = receive(self.inbox, LETTER.encode(), "brief.txt", NOW)
        self.proposals: list[Proposal] = proposals(
            self.submission, self.ledger.directory(), self.ledger.initiative("i"), "k"
        )
        self.review = Reviewing("pruefung", "k", "i", len(LETTER))

    def deposit(self, reviewed: list[ReviewedStatement]) -> None:
        """Deposit the letter."""
        deposit_submission(self.ledger, self.inbox, self.submission, COVER, self.proposals, reviewed, NOW)

    def status(self, on: str, known: datetime | None = None) -> str:
        """What the county is."""
        answer = Inquiry(self.ledger).status("i", date.fromisoformat(on), NOW, known=known, body="k")
        return answer.rows[0].status.value


@pytest.fixture
def office() -> Office:
    """An office with one letter in the inbox."""
    return Office()


def test_the_same_bytes_are_the_same_submission(office: Office) -> None:
    again = receive(office.inbox, LETTER.encode(), "kopie.txt", NOW + timedelta(days=1))
    assert again == office.submission
    assert len(office.inbox.waiting()) == 1


def test_what_cannot_be_read_is_not_received(office: Office) -> None:
    with pytest.raises(ReadingError):
        receive(office.inbox, b"\x00\x01\x02", "x.bin", NOW)
    assert len(office.inbox.waiting()) == 1


def test_a_letter_in_an_old_encoding_keeps_its_bytes(office: Office) -> None:
    content = LETTER.encode("cp1252")
    kept = receive(office.inbox, content, "alt.txt", NOW).document
    assert (kept.original, kept.text) == (content, LETTER)


def test_the_reader_s_names_and_dates_become_the_register_s(office: Office) -> None:
    first = office.proposals[0]
    assert first.fields["kind"] == "accession"
    assert (first.fields["actor"], first.fields["from"]) == ("k", "2026-06-01")
    assert first.open == ()
    reserved = next(one for one in office.proposals if one.fields["kind"] == "reservation")
    assert reserved.fields["right"] == "withdraw"


def test_from_the_letter_to_the_answer(office: Office) -> None:
    assert office.status("2026-06-15") == "none"
    office.deposit([office.review.accept(one) for one in office.proposals])
    assert [office.status(day) for day in ("2026-05-31", "2026-06-01")] == ["none", "party"]
    held = office.ledger.instrument("U1")
    assert held is not None
    assert held.recorded == NOW
    assert "tritt dem Netzwerk" in (held.quote(0) or "")
    assert office.inbox.waiting() == []
    assert office.ledger.verify() == 1


def test_nothing_undecided_is_deposited(office: Office) -> None:
    with pytest.raises(ProcedureError) as caught:
        office.deposit([office.review.accept(office.proposals[0])])
    assert "2" in caught.value.message("de")
    assert office.ledger.head()[0] == 0


def test_what_is_rejected_does_not_enter_and_what_is_added_does(office: Office) -> None:
    decided = [office.review.reject(one) for one in office.proposals]
    with pytest.raises(ProcedureError):
        office.deposit(decided)
    added = office.review.add({"kind": "intent", "modality": "intended"})
    assert (added.decision, added.statement and added.statement.actor) == (Decision.ADDED, "k")
    office.deposit([*decided, added])
    assert office.status("2026-06-15") == "intent"


def test_an_amendment_settles_what_is_open(office: Office) -> None:
    unclear = Proposal(7, {"kind": "accession", "span": [0, 5]}, ("actor",), "", 0.5)
    with pytest.raises(ProcedureError, match="actor"):
        office.review.accept(unclear)
    amended = office.review.amend(unclear, {"actor": "k", "from": "2026-07-01"})
    assert amended.statement is not None
    assert (amended.statement.actor, str(amended.statement.from_), amended.decision) == ("k", "2026-07-01", "amended")


def test_a_letter_is_deposited_once_and_an_id_used_once(office: Office) -> None:
    decided = [office.review.accept(one) for one in office.proposals]
    office.deposit(decided)
    with pytest.raises(ConflictError):
        deposit(office.ledger, COVER, decided, NOW)
    office.submission = office.inbox.get(office.submission.id)
    with pytest.raises(ProcedureError):
        office.deposit(decided)


def test_a_failed_deposit_leaves_nothing_half_done(office: Office) -> None:
    wrong = office.review.add({"kind": "accession", "actor": "nobody"})
    with pytest.raises(UnknownKey):
        office.deposit([*(office.review.reject(one) for one in office.proposals), wrong])
    assert office.ledger.head()[0] == 0
    assert len(office.inbox.waiting()) == 1


def test_a_correction_and_its_annulment(office: Office) -> None:
    office.deposit([office.review.accept(one) for one in office.proposals])
    later = office.review.add({"kind": "accession", "from": "2026-08-01"})
    correct(office.ledger, Cover("U2", "i", "k"), "U1#0", [later], NOW + timedelta(days=1))
    assert [office.status(day) for day in ("2026-07-01", "2026-08-01")] == ["none", "party"]
    assert office.status("2026-07-01", known=NOW) == "party"
    annul(office.ledger, Cover("U3", "i", "lead"), "U2", NOW + timedelta(days=2))
    assert office.status("2026-07-01") == "party"


def test_only_the_author_or_the_lead_corrects(office: Office) -> None:
    office.deposit([office.review.accept(one) for one in office.proposals])
    with pytest.raises(ProcedureError):
        annul(office.ledger, Cover("U2", "i", "other"), "U1", NOW)
    with pytest.raises(UnknownKey):
        annul(office.ledger, Cover("U2", "i", "k"), "U9", NOW)


def test_the_lead_answers(office: Office) -> None:
    office.deposit([office.review.accept(one) for one in office.proposals])
    with pytest.raises(ProcedureError):
        respond(office.ledger, Cover("U2", "i", "k"), "U1#0", "accepted", NOW)
    respond(office.ledger, Cover("U2", "i", "lead", dated=parse_date("2026-06-10")), "U1#0", "rejected", NOW)
    assert [office.status(day) for day in ("2026-06-09", "2026-06-10")] == ["party", "none"]
