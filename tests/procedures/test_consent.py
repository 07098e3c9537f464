"""Answering by link: instruments with their words, one answer for each link, the deadline, proofs, and refusals."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from hashlib import sha256

import pytest

from beitritt.procedures.consent import LARGEST_FILE, MOST_QUERIES, inquire
from beitritt.procedures.consult import remind
from beitritt.procedures.invitations import Closed, overseen, visited
from beitritt.register.dates import parse_date
from beitritt.register.errors import InputError, ProcedureError, UnknownKey
from beitritt.register.speaking import Speaker
from beitritt.register.statements import Kind, Scope
from tests.procedures.consulting import NOW, Office, token, token_of


@pytest.fixture
def office() -> Office:
    return Office()


def test_a_consent_given_by_link_is_an_instrument_with_its_words(office: Office) -> None:
    opened = office.ask(question="Passt das\nso?")
    receipt = office.answer(
        token(opened, "m1"), NOW + timedelta(days=1), organ="Rat", resolved=date(2026, 2, 17), function="Hauptamt"
    )
    instrument = receipt.entry.instrument
    assert (instrument.author, instrument.addressee, str(instrument.dated)) == ("m1", "k", "2026-03-03")
    (statement,) = instrument.statements
    assert (statement.kind, statement.to, statement.value) == (Kind.CONSENT, "U1#1", "given")
    assert statement.proof == "Rat, Beschluss vom 17. Februar 2026"
    assert instrument.quote(0) == (
        "Die Gemeinde Altdorf stimmt der Vertretung durch den Kreis Musterau in der Initiative „Klare Bäche“ zu."
    )
    assert instrument.document is not None
    text = instrument.document.text or ""
    for part in ("Hauptamt", "Frage: Passt das so?", receipt.answer.receipt, "3. März 2026 um 10:00 Uhr"):
        assert part in text
    assert office.consent("m1", date(2026, 3, 2)) == ("represented", "missing")  # nothing before the answer
    assert office.consent("m1", date(2026, 3, 3)) == ("represented", "given")
    explanation, standings = office.inquiry.explain("i", "m1", date(2026, 3, 4), NOW)
    told = " ".join(sentence for _, sentence in Speaker.of(standings, "de").sentences(explanation))
    assert "Die Gemeinde Altdorf stimmt der Vertretung" in told


def test_a_refusal_ends_the_representation_of_that_body_alone(office: Office) -> None:
    opened = office.ask()
    receipt = office.answer(token(opened, "m1"), value="refused")
    assert (receipt.entry.instrument.quote(0) or "").endswith("nicht zu.")
    assert office.consent("m1")[0] == "none"
    assert office.consent("m2")[0] == "represented"
    assert office.states(opened) == {"m1": "refused", "m2": "open"}


def test_a_consent_reaches_no_further_than_the_question(office: Office) -> None:
    opened = office.ask(scope=Scope(("ufer",), excluding=False), bodies=("m1",))
    receipt = office.answer(token(opened, "m1"))
    assert "für Ufer zu." in (receipt.entry.instrument.quote(0) or "")
    rows = office.inquiry.status("i", NOW.date(), NOW, body="m1").rows
    assert {(row.subject, row.consent) for row in rows if row.status == "represented"} == {("ufer", "given")}


def test_a_link_is_good_for_one_answer(office: Office) -> None:
    opened = office.ask()
    office.answer(token(opened, "m1"))
    length = office.ledger.head()
    with pytest.raises(ProcedureError, match="answered by this link already"):
        office.answer(token(opened, "m1"), value="refused")
    with pytest.raises(ProcedureError, match="answered by this link already"):
        inquire(office.inquiry, office.consultations, token(opened, "m1"), "Noch etwas?", NOW)
    assert office.ledger.head() == length
    visit = visited(office.inquiry, office.consultations, token(opened, "m1"), NOW.date())
    assert visit.closed == Closed.ANSWERED
    assert visit.part.invitation.answer is not None


def test_of_two_links_of_one_body_one_is_good(office: Office) -> None:
    opened = office.ask()
    again = remind(office.inquiry, office.consultations, opened.consultation.id, NOW + timedelta(days=1))
    office.answer(next(token_of(one) for one in again if one.to == "m1"), NOW + timedelta(days=2))
    with pytest.raises(ProcedureError, match="already"):
        office.answer(token(opened, "m1"), NOW + timedelta(days=2))


@pytest.mark.parametrize(
    "change", [lambda one: one[:-1], lambda one: one[::-1], lambda _: "", lambda one: one + "\ud800"]
)
def test_a_changed_token_leads_nowhere(office: Office, change: object) -> None:
    wrong = change(token(office.ask(), "m1"))  # type: ignore[operator]  # one of the functions above
    with pytest.raises(UnknownKey):
        office.answer(wrong)
    with pytest.raises(UnknownKey):
        overseen(office.consultations, wrong)


def test_the_askers_link_does_not_answer_and_a_bodys_does_not_oversee(office: Office) -> None:
    opened = office.ask()
    overview = opened.overview.removeprefix("consultations/")
    assert overseen(office.consultations, overview) == opened.consultation
    with pytest.raises(UnknownKey):
        office.answer(overview)
    with pytest.raises(UnknownKey):
        overseen(office.consultations, token(opened, "m1"))


def test_a_link_takes_some_questions_and_not_any_number(office: Office) -> None:
    opened = office.ask()
    for number in range(MOST_QUERIES):
        inquire(office.inquiry, office.consultations, token(opened, "m1"), f"Frage {number}", NOW)
    with pytest.raises(InputError, match="no more questions"):
        inquire(office.inquiry, office.consultations, token(opened, "m1"), "Noch eine", NOW)
    assert office.answer(token(opened, "m1")).answer.value == "given"


def test_a_link_expires_with_its_last_day_in_berlin(office: Office) -> None:
    opened = office.ask()
    last = datetime(2026, 3, 31, 21, 59, tzinfo=UTC)  # 23:59 in Berlin
    assert office.answer(token(opened, "m1"), last).entry.sequence == 3
    with pytest.raises(ProcedureError, match="deadline has passed"):
        office.answer(token(opened, "m2"), last + timedelta(minutes=1))
    assert office.states(opened, date(2026, 4, 1)) == {"m1": "given", "m2": "expired"}


def test_a_grace_keeps_links_good(office: Office) -> None:
    opened = office.ask(grace=2)
    office.answer(token(opened, "m1"), datetime(2026, 4, 2, 12, tzinfo=UTC))
    with pytest.raises(ProcedureError, match="deadline has passed"):
        office.answer(token(opened, "m2"), datetime(2026, 4, 3, 12, tzinfo=UTC))


def test_who_is_not_represented_any_more_cannot_answer(office: Office) -> None:
    opened = office.ask()
    office.letter("U3", "k", kind=Kind.WITHDRAWAL, from_=parse_date("2026-03-10"))
    with pytest.raises(ProcedureError, match="Only a represented body can consent"):
        office.answer(token(opened, "m1"), datetime(2026, 3, 10, 9, tzinfo=UTC))
    assert office.consultations.invitations(opened.consultation.id)[0].answer is None  # nothing half-done


def test_a_letter_answers_instead_of_the_link(office: Office) -> None:
    opened = office.ask()
    office.letter("U3", "m1", NOW + timedelta(days=1), kind=Kind.CONSENT, to="k", value="given")
    assert office.states(opened) == {"m1": "given", "m2": "open"}
    with pytest.raises(ProcedureError, match="answered already by a letter"):
        office.answer(token(opened, "m1"), NOW + timedelta(days=2))


@pytest.mark.parametrize(
    ("fields", "place"),
    [
        ({"value": "silent"}, "value"),
        ({"function": " "}, "function"),
        ({"function": "x" * 121}, "function"),
        ({"resolved": date(2026, 3, 3), "organ": "Rat"}, "resolved"),
        ({"resolved": date(2026, 3, 1)}, "organ"),
        ({"file": b"<html>", "file_name": "x.pdf"}, "file"),
        ({"file": b"%PDF-" + bytes(LARGEST_FILE), "file_name": "x.pdf"}, "file"),
    ],
)
def test_what_cannot_be_used_is_refused_and_the_link_stays_good(
    office: Office, fields: dict[str, object], place: str
) -> None:
    opened = office.ask()
    with pytest.raises(InputError) as caught:
        office.answer(token(opened, "m1"), **fields)
    assert caught.value.place == place
    assert office.answer(token(opened, "m1")).answer.value == "given"


def test_a_resolutions_file_is_kept_by_its_hash_and_named_in_the_record(office: Office) -> None:
    content = b"%PDF-1.7 beschluss"
    digest = sha256(content).hexdigest()
    receipt = office.answer(token(office.ask(), "m1"), file=content, file_name="C:/Ablage/Meier.pdf")
    kept = office.consultations.file(digest)
    assert kept is not None
    assert (kept.content, kept.media_type) == (content, "application/pdf")
    text = receipt.entry.instrument.document.text if receipt.entry.instrument.document else None
    assert digest in (text or "")
    assert "Meier" not in (text or "")  # a file's name may be a person's
    assert receipt.answer.proof.file_name == "Meier.pdf"
