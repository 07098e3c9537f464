"""Recording a local alliance's work, and what a review sees of it."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import UTC, date, datetime

import pytest

from beitritt.procedures.answer import Inquiry
from beitritt.procedures.evaluate import evaluate
from beitritt.procedures.exchange import import_lines
from beitritt.procedures.import_records import record_lines, takes
from beitritt.procedures.record_alliance import alliance_of, allied
from beitritt.register.dates import Period
from beitritt.register.errors import UnknownKey
from beitritt.storage.memory import MemoryLedger
from beitritt.storage.memory_records import MemoryRecords

NOW = datetime(2026, 6, 1, 12, tzinfo=UTC)
OF = {"initiative": "i", "body": "k"}
DIRECTORY: tuple[dict[str, object], ...] = (
    {"type": "body", "key": "k", "kind": "county", "name": "Kreis Musterau", "keys": [{"key": "k-alt"}]},
    {"type": "initiative", "key": "i", "name": "Klare Bäche", "lead": "k"},
)
WORK: tuple[dict[str, object], ...] = (
    {"type": "meeting", "key": "t1", "day": "2019-02-07", "decisions": ["Kurse beginnen"], **OF},
    {"type": "measure", "key": "m1", "name": "Kurse", "answers": ["n1"], "from": "2019-03", "until": "2019", **OF},
    {"type": "measure", "key": "m2", "name": "Fahrten", "from": "2021-01-01", "responsible": "k-alt", **OF},
    {"type": "need", "key": "n1", "text": "Abendkurse", "initiative": "i", "body": "k-alt"},
)


class Office:
    """A ledger with a county, and records beside it."""

    def __init__(self) -> None:
        self.ledger, self.records = MemoryLedger(), MemoryRecords()
        self.take(*DIRECTORY)

    def take(self, *lines: Mapping[str, object]) -> None:
        written = [json.dumps(line).encode() for line in lines]
        with self.records.transaction():
            import_lines(self.ledger, written, "work", NOW, beside=takes(self.ledger, self.records))


def test_lines_are_taken_in_whatever_their_order_under_the_present_key() -> None:
    office = Office()
    office.take(*WORK)
    alliance = alliance_of(office.records, "i", "k")
    assert [one.key for one in alliance.needs] == ["n1"]
    assert [one.key for one in alliance.measures] == ["m1", "m2"]
    assert [one.key for one in alliance.meetings] == ["t1"]
    assert alliance.answered(alliance.needs[0])
    assert alliance.measures[1].responsible == "k"
    assert allied(office.records) == allied(office.records, "i", "k") == [("i", "k")]
    assert allied(office.records, "j") == []


def test_what_is_recorded_again_takes_the_place_of_what_was_there() -> None:
    office = Office()
    office.take(*WORK)
    office.take({"type": "need", "key": "n1", "text": "Kurse am Morgen", **OF})
    assert [one.text for one in alliance_of(office.records, "i", "k").needs] == ["Kurse am Morgen"]


def test_an_answer_to_an_unknown_need_is_refused_and_nothing_is_kept() -> None:
    office = Office()
    with pytest.raises(UnknownKey, match=r"work:2: answers: .*n9"):
        office.take(WORK[3], {"type": "measure", "key": "m9", "name": "x", "answers": ["n9"], **OF})
    assert list(record_lines(office.records)) == []


def test_a_review_sees_the_measures_of_its_period() -> None:
    office = Office()
    office.take(*WORK)
    found = evaluate(Inquiry(office.ledger), office.records, "i", "k", Period(date(2019, 1, 1), date(2020, 1, 1)))
    assert [one.key for one in found.measures] == ["m1"]


def test_what_is_exported_comes_in_again() -> None:
    office, other = Office(), Office()
    office.take(*WORK)
    other.take(*(dict(line) for line in record_lines(office.records)))
    assert alliance_of(other.records, "i", "k") == alliance_of(office.records, "i", "k")
