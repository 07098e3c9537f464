"""What a reviewer blacked out goes along in an export, and no import uncovers it."""

from __future__ import annotations

import pytest

from beitritt.procedures.blackening import confirmed, keep
from beitritt.procedures.import_records import record_lines, takes
from beitritt.register.errors import InputError
from beitritt.register.interchange import Json, JsonObject
from beitritt.storage.memory import MemoryLedger
from beitritt.storage.memory_records import MemoryRecords

DOCUMENT = "ab" * 32


def take(records: MemoryRecords, line: JsonObject) -> None:
    takes(MemoryLedger(), records)["masks"](line)


def test_goes_along_in_an_export() -> None:
    here, there = MemoryRecords(), MemoryRecords()
    keep(here, DOCUMENT, [(40, 62), (18, 31)])
    (line,) = record_lines(here)
    take(there, line)
    assert confirmed(there, DOCUMENT) == ((18, 31), (40, 62))


def test_an_import_uncovers_nothing() -> None:
    records = MemoryRecords()
    keep(records, DOCUMENT, [(18, 31)])
    take(records, {"type": "masks", "document": DOCUMENT, "spans": [[40, 62]]})
    assert confirmed(records, DOCUMENT) == ((18, 31), (40, 62))


def test_that_nothing_is_blacked_out_was_confirmed_too() -> None:
    records = MemoryRecords()
    assert confirmed(records, DOCUMENT) is None
    keep(records, DOCUMENT, [])
    assert confirmed(records, DOCUMENT) == ()


@pytest.mark.parametrize(
    ("field", "value"),
    [("spans", [[5, 5]]), ("spans", [[-1, 4]]), ("spans", [[1, True]]), ("spans", "1-4"), ("document", "x")],
)
def test_what_is_no_place_is_refused(field: str, value: Json) -> None:
    line: JsonObject = {"type": "masks", "document": DOCUMENT, "spans": [[1, 4]]}
    with pytest.raises(InputError, match=field):
        take(MemoryRecords(), {**line, field: value})
