"""What the law makes of the demonstration: who is what on the four telling days, and as known when."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from beitritt.cli import demo
from beitritt.procedures.answer import Inquiry
from beitritt.register.answers import Row
from beitritt.register.findings import Code
from beitritt.register.interchange.answers import bound_object
from beitritt.register.spans import Status
from beitritt.storage.memory import MemoryLedger

NOW = datetime(2026, 1, 1, tzinfo=UTC)
DAYS = tuple(map(date.fromisoformat, ("2018-12-31", "2019-05-01", "2020-05-01", "2021-03-01")))
GK, YB, HS = "gemeinsam-klappts", "youth-bridge", "hitzeschutz"
COUNTY, ASCHEBERG, BILLERBECK, COESFELD = "ags:05558000", "ags:05558004", "ags:05558008", "ags:05558012"
DUELMEN, LUEDINGHAUSEN, NOTTULN, SENDEN = "ags:05558016", "ags:05558024", "ags:05558032", "ags:05558044"
WARENDORF, BEELEN, DRENSTEINFURT, TELGTE = "ags:05570000", "ags:05570012", "ags:05570016", "ags:05570044"
MUENSTER, DORTMUND = "ags:05515000", "ags:05913000"

STANDINGS = [
    (GK, COUNTY, "party", "party", "party", "party[sprache,ausbildung-arbeit] none[*]"),
    (GK, ASCHEBERG, "represented:claimed", "none", "none", "none"),
    (
        GK, BILLERBECK, "represented:claimed", "represented:claimed", "represented:claimed",
        "represented:claimed[sprache,ausbildung-arbeit] none[*]",
    ),
    (
        GK, COESFELD, "represented:claimed", "represented:given", "represented:given",
        "represented:given[sprache,ausbildung-arbeit] none[*]",
    ),
    (
        GK, DUELMEN, "represented:claimed", "party[ausbildung-arbeit] represented:given[*]",
        "party[ausbildung-arbeit] represented:given[*]",
        "party[ausbildung-arbeit] represented:given[sprache] none[*]",
    ),
    (
        GK, LUEDINGHAUSEN, "represented:claimed", "represented:claimed", "represented:claimed",
        "represented:claimed[sprache,ausbildung-arbeit] none[*]",
    ),
    (
        GK, NOTTULN, "represented:claimed", "represented:given[sprache,schule] none[*]",
        "represented:given[sprache,schule] none[*]", "none",
    ),
    (GK, SENDEN, "represented:claimed", "represented:claimed", "represented:claimed", "none"),
    (GK, WARENDORF, "none", "party", "suspended", "party"),
    (GK, BEELEN, "none", "represented:missing", "suspended", "represented:missing"),
    (GK, TELGTE, "none", "party", "party", "party"),
    (GK, DRENSTEINFURT, "none", "pending", "pending", "pending"),
    (GK, MUENSTER, "intent", "pending", "party", "withdrawn"),
    (GK, DORTMUND, "none", "lapsed", "lapsed", "lapsed"),
    (YB, COUNTY, "none", "party", "party", "ended"),
    (YB, DUELMEN, "none", "represented:claimed", "represented:claimed", "ended"),
    (HS, DUELMEN, "none", "none", "represented:given", "represented:given"),
]  # fmt: skip
"""Initiative, body, and its standing on each of the four days."""


@pytest.fixture(scope="module")
def inquiry() -> Inquiry:
    """Questions to a register in memory that holds the demonstration."""
    ledger = MemoryLedger()
    assert demo.build(ledger, NOW, "memory")
    return Inquiry(ledger)


def told(rows: tuple[Row, ...]) -> str:
    """A body's standing in one word a row: status, consent, and the subjects where they differ."""
    words = [row.status + (f":{row.consent}" if row.status == Status.REPRESENTED else "") for row in rows]
    if len(rows) == 1 and rows[0].subject == "*":
        return words[0]
    shown = {row.status: f"{word}[{row.subject}]" for row, word in zip(rows, words, strict=True)}
    return " ".join(shown[status] for status in Status if status in shown)


@pytest.mark.parametrize("expected", STANDINGS, ids=lambda row: f"{row[0]}-{row[1]}")
def test_every_body_is_on_the_four_days_what_the_letters_say(inquiry: Inquiry, expected: tuple[str, ...]) -> None:
    initiative, body, *standing = expected
    assert [told(inquiry.status(initiative, day, NOW, body=body).rows) for day in DAYS] == standing


def test_every_status_and_every_kind_of_consent_occurs(inquiry: Inquiry) -> None:
    rows = [
        row
        for initiative in (GK, YB, HS)
        for body in inquiry.standings(initiative).bodies()
        for day in DAYS
        for row in inquiry.status(initiative, day, NOW, body=body).rows
    ]
    assert {row.status for row in rows} == set(Status)
    assert {row.consent for row in rows if row.status == Status.REPRESENTED} == {"given", "claimed", "missing"}


def test_the_real_letter_alone_gives_one_party_eleven_represented_and_a_contested_end(inquiry: Inquiry) -> None:
    before = datetime(2018, 12, 1, tzinfo=UTC)
    answer = inquiry.status(GK, DAYS[0], NOW, known=before)
    assert answer.coverage == {Status.PARTY: 1, Status.REPRESENTED: 11}
    assert {row.consent for row in answer.rows if row.body != COUNTY} == {"claimed"}
    county = next(row for row in answer.rows if row.body == COUNTY)
    assert county.bound.until is None
    assert set(county.bound.grounds) == {"b", "c"}
    codes = {finding.code for finding in answer.findings}
    assert codes >= {Code.TERMS_CONTESTED, Code.REQUEST_UNANSWERED, Code.CONSENT_MISSING}


def test_the_leads_answer_settles_how_long_the_county_is_bound(inquiry: Inquiry) -> None:
    county = inquiry.status(GK, DAYS[2], NOW, body=COUNTY).rows[0]
    assert bound_object(county.bound)["value"] == "2019-01-01"
    states = {one.right: (one.state, one.objected_by) for one in county.reservations}
    assert states["withdraw"] == ("dormant", ("x:mkffi-nrw",))


def test_the_condition_is_recorded_as_met_before_the_reservation_is_used(inquiry: Inquiry) -> None:
    def reduce(day: str) -> str:
        rows = inquiry.status(GK, date.fromisoformat(day), NOW, body=COUNTY).rows
        return next(one.state for one in rows[0].reservations if one.right == "reduce")

    assert [reduce(day) for day in ("2020-05-13", "2020-05-14", "2020-07-01")] == ["dormant", "met", "invoked"]


@pytest.mark.parametrize(
    ("body", "day", "known", "change"),
    [
        (ASCHEBERG, "2019-05-01", "2019-06-30", ("represented:claimed", "none")),
        (NOTTULN, "2020-05-01", "2019-03-20", ("none", "represented:given[sprache,schule] none[*]")),
        (MUENSTER, "2019-07-04", "2019-07-04", ("pending", "party")),
    ],
)
def test_what_was_known_earlier_is_still_answered(
    inquiry: Inquiry, body: str, day: str, known: str, change: tuple[str, str]
) -> None:
    on, moment = date.fromisoformat(day), datetime.fromisoformat(known).replace(hour=12, tzinfo=UTC)
    assert tuple(told(inquiry.status(GK, on, NOW, known=at, body=body).rows) for at in (moment, None)) == change


def test_duelmen_is_in_three_initiatives(inquiry: Inquiry) -> None:
    entries = inquiry.portfolio(DUELMEN, DAYS[2], NOW)
    assert {one.initiative.key: told(one.answer.rows) for one in entries} == {
        GK: "party[ausbildung-arbeit] represented:given[*]",
        YB: "represented:claimed",
        HS: "represented:given",
    }


def test_the_extended_planning_phase_moves_the_end_of_who_joined_for_it(inquiry: Inquiry) -> None:
    rows = inquiry.status(GK, date(2019, 2, 1), NOW, body=DORTMUND).rows
    assert [(row.status, row.level, row.until) for row in rows] == [(Status.PARTY, "planning", "2019-04-01")]
