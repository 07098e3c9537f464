"""Occasions: what an instrument makes different, and who is told of it."""

from __future__ import annotations

from datetime import date

from beitritt.register.bodies import Directory
from beitritt.register.dates import parse_instant
from beitritt.register.findings import Code
from beitritt.register.instruments import Instrument
from beitritt.register.interchange import JsonObject, body_from, initiative_from, instrument_from
from beitritt.register.occasions import Occasion, occasion
from beitritt.register.spans import Status
from beitritt.register.standings import Standings

BODIES: tuple[JsonObject, ...] = (
    {"key": "lead", "kind": "ministry"},
    {"key": "partner", "kind": "umbrella_association"},
    {"key": "k", "kind": "county"},
    {"key": "k2", "kind": "county"},
    {"key": "m", "kind": "municipality", "parent": "k"},
)
INITIATIVE: JsonObject = {"key": "i", "name": "Pakt", "lead": "lead", "partners": ["partner"]}
DAY = date(2026, 6, 1)


def instrument(identifier: str, author: str, dated: str, *statements: JsonObject, **fields: str) -> Instrument:
    """An instrument of the initiative, deposited in the order of the test."""
    line: JsonObject = {
        "id": identifier, "initiative": "i", "author": author, "dated": dated, "statements": list(statements), **fields,
    }  # fmt: skip
    now = parse_instant("2026-06-01T08:00:00Z")
    return instrument_from(line, now, now)


def told(*instruments: Instrument) -> Occasion:
    """The occasion that the last of the instruments makes."""
    directory, initiative = Directory(map(body_from, BODIES)), initiative_from(INITIATIVE)
    before, after = (Standings(initiative, directory, some) for some in (instruments[:-1], instruments))
    return occasion(before, after, instruments[-1], DAY)


JOINS = instrument("1", "k", "2026-01-01", {"kind": "accession"})
SPEAKS = instrument(
    "2", "k", "2026-02-01", {"kind": "representation", "form": "informal", "represented": ["m"]}, addressee="lead"
)


def test_an_accession_makes_one_body_a_party_from_its_day() -> None:
    found = told(JOINS)
    changes = [(one.body, one.start, one.before.status, one.after.status) for one in found.differences]
    assert changes == [("k", date(2026, 1, 1), Status.NONE, Status.PARTY)]


def test_lead_and_partners_are_always_told_and_strangers_never() -> None:
    assert told(JOINS).recipients() == ("k", "lead", "partner")


def test_everybody_who_is_in_is_told_of_what_others_do() -> None:
    other = instrument("3", "k2", "2026-05-01", {"kind": "intent", "modality": "intended"})
    assert told(JOINS, SPEAKS, other).recipients() == ("k", "k2", "lead", "m", "partner")


def test_who_leaves_is_told_even_where_it_left_long_ago_by_a_letter_that_came_late() -> None:
    leaves = instrument("4", "k", "2026-03-01", {"kind": "withdrawal", "from": "2026-04-01"})
    found = told(JOINS, SPEAKS, leaves)
    assert {"k", "m"} <= set(found.recipients())
    later = instrument("5", "k2", "2026-05-30", {"kind": "accession"})
    assert told(JOINS, SPEAKS, leaves, later).recipients() == ("k2", "lead", "partner")


def test_who_left_on_the_day_before_is_still_told() -> None:
    leaves = instrument("4", "k", "2026-03-01", {"kind": "withdrawal", "from": "2026-06-01"})
    later = instrument("5", "k2", "2026-05-30", {"kind": "accession"})
    assert "k" in told(JOINS, leaves, later).recipients()


def test_whom_it_concerns_only_in_future_is_told_too() -> None:
    comes = instrument("6", "k2", "2026-05-30", {"kind": "accession", "from": "2027-01-01"})
    assert "k2" in told(comes).recipients()


def test_an_act_without_effect_has_its_author_as_a_recipient() -> None:
    report = instrument("7", "k2", "2026-05-30", {"kind": "accession", "force": "proposed"})
    found = told(JOINS, report)
    assert found.differences == ()
    assert "k2" in found.recipients()


def test_only_new_findings_and_new_deadlines_are_told() -> None:
    first = told(JOINS, SPEAKS)
    assert [one.code for one in first.findings] == [Code.CONSENT_MISSING]
    again = instrument("8", "k", "2026-05-30", {"kind": "commitment", "value": "Bericht", "due": "2026-09-30"})
    second = told(JOINS, SPEAKS, again)
    assert second.findings == ()
    assert [(one.day, one.bodies) for one in second.deadlines] == [(date(2026, 9, 30), ("k",))]
    assert told(JOINS, SPEAKS, again, instrument("9", "k2", "2026-05-31", {"kind": "refusal"})).deadlines == ()
