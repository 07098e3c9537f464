"""The whole way on the real letter: read, proposed, reviewed, deposited, answered (domain.md §5)."""

from __future__ import annotations

import json
from collections import Counter
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from beitritt.procedures.answer import Inquiry
from beitritt.procedures.deposit import Cover, deposit_submission
from beitritt.procedures.exchange import import_lines
from beitritt.procedures.proposal import Proposal, proposals
from beitritt.procedures.receive import receive
from beitritt.procedures.review import ReviewedStatement, Reviewing
from beitritt.register.answers import StatusAnswer
from beitritt.register.dates import parse_date
from beitritt.register.speaking import Speaker
from beitritt.storage.memory import MemoryInbox, MemoryLedger

NOW = datetime(2018, 10, 15, 8, tzinfo=UTC)
COUNTY, LEAD = "ags:05558000", "x:mkffi-nrw"
MUNICIPALITIES = {
    "05558004": "Ascheberg", "05558008": "Stadt Billerbeck", "05558012": "Stadt Coesfeld", "05558016": "Stadt Dülmen",
    "05558020": "Havixbeck", "05558024": "Stadt Lüdinghausen", "05558028": "Nordkirchen", "05558032": "Nottuln",
    "05558036": "Stadt Olfen", "05558040": "Rosendahl", "05558044": "Senden",
}  # fmt: skip
MINISTRY = "Ministerium für Kinder, Familie, Flüchtlinge und Integration des Landes Nordrhein-Westfalen"
PHASES = [
    {"key": "planning", "name": "Planungsphase", "from": "2018-09-11", "until": "2019-01-01", "end": "planned"},
    {"key": "implementation", "from": "2019-01-01"},
]


def directory() -> list[dict[str, object]]:
    """The ministry, the county, its municipalities, and the initiative."""
    lines: list[dict[str, object]] = [
        {"type": "body", "key": LEAD, "kind": "ministry", "name": MINISTRY},
        {"type": "body", "key": COUNTY, "kind": "county", "name": "Kreis Coesfeld"},
    ]
    for key, name in MUNICIPALITIES.items():
        lines.append({"type": "body", "key": f"ags:{key}", "kind": "municipality", "name": name, "parent": COUNTY})
    initiative = {"key": "gemeinsam-klappts", "name": "Gemeinsam klappt's", "lead": LEAD, "phases": PHASES}
    return [*lines, {"type": "initiative", **initiative}]


def settled(proposal: Proposal, review: Reviewing) -> ReviewedStatement:
    """What a reviewer does: accept, and settle what the letter's words leave open by what the register calls it."""
    return review.amend(proposal, dict.fromkeys(proposal.open)) if proposal.open else review.accept(proposal)


@pytest.fixture(scope="module")
def inquiry(shared: Path) -> Inquiry:
    """A register that holds the real letter as it was read and accepted."""
    ledger, inbox = MemoryLedger(), MemoryInbox()
    import_lines(ledger, [json.dumps(line).encode() for line in directory()], "test", NOW)
    content = (shared / "letters" / "coesfeld-beitritt-2018-10-11.txt").read_bytes()
    submission = receive(inbox, content, "brief.txt", NOW)
    proposed = proposals(submission, ledger.directory(), ledger.initiative("gemeinsam-klappts"), COUNTY)
    review = Reviewing("pruefung", COUNTY, "gemeinsam-klappts", len(submission.document.text or ""))
    cover = Cover("gk-1", "gemeinsam-klappts", COUNTY, LEAD, parse_date("2018-10-11"))
    decided = [settled(one, review) for one in proposed]
    deposit_submission(ledger, inbox, submission, cover, proposed, decided, NOW)
    return Inquiry(ledger)


@pytest.fixture(scope="module")
def answer(inquiry: Inquiry) -> StatusAnswer:
    """The standings at the end of the planning phase."""
    return inquiry.status("gemeinsam-klappts", date(2018, 12, 31), NOW)


def test_one_county_is_in_and_its_eleven_municipalities_through_it(answer: StatusAnswer) -> None:
    assert {status.value: count for status, count in answer.coverage.items()} == {"party": 1, "represented": 11}
    represented = [row for row in answer.rows if row.represented_by]
    assert {(row.represented_by, row.form, row.consent) for row in represented} == {(COUNTY, "informal", "claimed")}


def test_how_long_it_is_bound_is_contested_and_nobody_lapses(inquiry: Inquiry, answer: StatusAnswer) -> None:
    county = next(row for row in answer.rows if row.body == COUNTY)
    assert county.bound.until is None
    assert county.bound.grounds == ("b", "c")
    assert {claim.says for claim in county.bound.contested} >= {"whole", "2019-01-01"}
    later = inquiry.status("gemeinsam-klappts", date(2019, 6, 1), NOW)
    assert {status.value: count for status, count in later.coverage.items()} == {"party": 1, "represented": 11}


def test_it_may_cut_back_or_leave_and_they_may_enter(answer: StatusAnswer) -> None:
    county = next(row for row in answer.rows if row.body == COUNTY)
    assert Counter(one.right for one in county.reservations) == {"reduce": 1, "withdraw": 1, "direct_entry": 1}
    assert {one.state for one in county.reservations} == {"dormant"}
    town = next(row for row in answer.rows if row.body == "ags:05558016")
    assert [one.right for one in town.reservations] == ["direct_entry"]


def test_what_a_person_should_look_at(answer: StatusAnswer) -> None:
    codes = Counter(finding.code.value for finding in answer.findings)
    assert codes["consent_missing"] == 11
    assert codes["terms_contested"] == codes["request_unanswered"] == 1


def test_the_reasons_quote_the_letter(inquiry: Inquiry) -> None:
    explanation, standings = inquiry.explain("gemeinsam-klappts", "ags:05558016", date(2018, 12, 31), NOW)
    told = "\n".join(text for _, text in Speaker.of(standings, "de").sentences(explanation))
    assert "durch den Kreis Coesfeld vertreten (formlos; Zustimmung behauptet, nicht belegt)" in told
    assert "erklärt seinen Beitritt" in told
    assert "stellvertretend für die Kommunen" in told
