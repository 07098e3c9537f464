"""The three questions of the demonstration register: the county leaves, Dülmen enters, the planning phase is longer."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from beitritt.cli.demonstration import lines
from beitritt.procedures.declare import Declaration
from beitritt.procedures.exchange import import_lines
from beitritt.procedures.preview import Preview, what_if
from beitritt.register.dates import exact
from beitritt.register.errors import ProcedureError
from beitritt.register.findings import Code
from beitritt.register.interchange import JsonObject, statement_from
from beitritt.storage.memory import MemoryLedger

NOW = datetime(2026, 11, 22, 9, tzinfo=UTC)
INITIATIVE = "gemeinsam-klappts"
COUNTY, DUELMEN, DORTMUND, LEAD = "ags:05558000", "ags:05558016", "ags:05913000", "x:mkffi-nrw"


@pytest.fixture(scope="module")
def ledger() -> MemoryLedger:
    """The demonstration register."""
    made = MemoryLedger()
    import_lines(made, lines(), "demo", NOW)
    return made


def tried(ledger: MemoryLedger, author: str, dated: date, *statements: JsonObject, on: date | None = None) -> Preview:
    """One declaration tried out."""
    read = tuple(statement_from(one, author, INITIATIVE) for one in statements)
    return what_if(ledger, [Declaration(INITIATIVE, author, read, exact(dated))], NOW, on)


def told(found: Preview) -> set[tuple[str, str, str]]:
    """Who changes from what to what."""
    return {(one.body, one.before.status.value, one.after.status.value) for one in found.changes}


def test_the_county_leaves(ledger: MemoryLedger) -> None:
    head = ledger.head()
    found = tried(ledger, COUNTY, date(2021, 3, 1), {"kind": "withdrawal", "from": "2021-07-01"})
    assert found.on == date(2021, 7, 1)
    assert (COUNTY, "party", "withdrawn") in told(found)
    carried = {one.body for one in found.changes if one.before.by == COUNTY}
    assert len(carried) == 8
    assert all((body, "represented", "none") in told(found) for body in carried)
    assert {one.code for one in found.came} == {Code.REPRESENTATIVE_NOT_A_PARTY}
    assert ledger.head() == head


def test_duelmen_enters_for_a_topic(ledger: MemoryLedger) -> None:
    scope: JsonObject = {"kind": "accession", "scope": ["wohnen"]}
    found = tried(ledger, DUELMEN, date(2019, 4, 1), scope)
    assert {(one.body, one.subjects) for one in found.changes} == {(DUELMEN, ("wohnen",))}
    spans = [(one.start, one.before.status.value, one.after.status.value) for one in found.changes]
    assert spans == [(date(2019, 4, 1), "represented", "party"), (date(2020, 7, 1), "none", "party")]


def test_what_duelmen_is_already_it_cannot_enter(ledger: MemoryLedger) -> None:
    with pytest.raises(ProcedureError, match="Nobody joins twice"):
        tried(ledger, DUELMEN, date(2019, 4, 1), {"kind": "accession", "scope": ["arbeit"]})


def test_the_planning_phase_ends_later(ledger: MemoryLedger) -> None:
    longer: JsonObject = {"kind": "phasing", "phase": "planning", "until": "2020-01-01"}
    found = tried(ledger, LEAD, NOW.date(), longer)
    assert [(one.body, one.start, one.end) for one in found.changes] == [(DORTMUND, date(2019, 4, 1), date(2020, 1, 1))]


def test_the_county_cannot_use_a_right_to_which_the_lead_objected(ledger: MemoryLedger) -> None:
    use: JsonObject = {"kind": "invocation", "of": "gk-2018-10-11-kreis-coesfeld#5"}
    with pytest.raises(ProcedureError, match="objected"):
        tried(ledger, COUNTY, date(2020, 1, 10), use)
