"""What every store of working records must do: one suite against memory, SQLite and PostgreSQL."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from beitritt.project.wiring import open_register
from beitritt.project.wiring import records as records_at
from beitritt.register.errors import InputError
from beitritt.register.records import Record
from beitritt.storage.memory_records import MemoryRecords
from tests.contracts.sample import bodies, initiative, instrument

if TYPE_CHECKING:
    from beitritt.procedures.office import Records
    from beitritt.register.interchange import JsonObject
    from tests.contracts.registers import Urls

LINE: JsonObject = {"type": "effort", "hours": "1.50", "tags": ["a", None, True, 3], "of": {"ä": "„x“"}}


@pytest.fixture(params=["memory", "sqlite", "postgresql"])
def records(request: pytest.FixtureRequest) -> Records:
    """No records yet, once in every kind of store."""
    if request.param == "memory":
        return MemoryRecords()
    urls: Urls = request.getfixturevalue(f"{request.param}_urls")
    return records_at(urls())


def test_a_record_comes_back_as_it_was_put(records: Records) -> None:
    records.put("effort", "e1", "pact", "county", LINE)
    assert records.get("effort", "e1") == Record("effort", "e1", "pact", "county", LINE)
    assert records.get("effort", "e2") is None
    assert records.get("review", "e1") is None


def test_what_is_done_to_a_line_afterwards_does_not_reach_the_store(records: Records) -> None:
    line: JsonObject = {"n": 1}
    records.put("need", "n1", None, None, line)
    line["n"] = 2
    found = records.get("need", "n1")
    assert found is not None
    found.line["n"] = 3
    assert records.of("need") == [Record("need", "n1", None, None, {"n": 1})]


def test_the_same_type_and_key_replaces(records: Records) -> None:
    records.put("effort", "e1", "pact", "county", LINE)
    records.put("effort", "e1", None, "town", {"now": 2})
    assert records.of("effort") == [Record("effort", "e1", None, "town", {"now": 2})]


def test_records_are_found_by_type_initiative_and_body_in_the_order_of_keys(records: Records) -> None:
    for key, of, body in (("b", "pact", "county"), ("ä", "pact", "town"), ("a", "pact", None), ("c", "other", "town")):
        records.put("need", key, of, body, {})
    records.put("review", "r", "pact", "county", {})
    keys = [[one.key for one in records.of(*asked)] for asked in (
        ("need",), ("need", "pact"), ("need", "pact", "town"), ("need", None, "town"), ("need", "nothing"), ("x",),
    )]  # fmt: skip
    assert keys == [["a", "b", "c", "ä"], ["a", "b", "ä"], ["ä"], ["c", "ä"], [], []]


def test_whose_records_there_are_is_told_without_reading_them(records: Records) -> None:
    held = (("a", "pact", "county"), ("b", "pact", "county"), ("c", "other", "town"), ("d", None, "town"))
    for key, of, body in held:
        records.put("need", key, of, body, {})
    assert records.holders("need") == {("pact", "county"), ("other", "town"), (None, "town")}
    assert records.holders("need", "pact") == {("pact", "county")}
    assert records.holders("need", body="town") == {("other", "town"), (None, "town")}
    assert records.holders("need", "p\0") == records.holders("review") == set()


def test_a_record_can_be_taken_away(records: Records) -> None:
    records.put("need", "n1", None, None, {})
    assert records.remove("need", "n1")
    assert not records.remove("need", "n1")
    assert records.of("need") == []


def test_an_error_leaves_nothing_of_a_transaction(records: Records) -> None:
    records.put("need", "n1", None, None, {"n": 1})

    def fail() -> None:
        with records.transaction():
            records.put("need", "n1", None, None, {"n": 2})
            records.put("need", "n2", None, None, {})
            records.remove("need", "n1")
            raise RuntimeError("halfway")

    with pytest.raises(RuntimeError, match="halfway"):
        fail()
    assert records.of("need") == [Record("need", "n1", None, None, {"n": 1})]


def test_what_no_database_can_keep_is_refused_and_never_found(records: Records) -> None:
    with pytest.raises(InputError):
        records.put("need", "n\0", None, None, {})
    with pytest.raises(InputError):
        records.put("need", "n1", None, None, {"text": "\udcff"})
    assert records.get("need", "n\0") is None
    assert not records.remove("need", "n\udcff")
    assert records.of("need", "p\0") == []
    assert records.of("need") == []


def test_records_and_ledger_of_one_database_share_transactions(database_urls: Urls) -> None:
    url = database_urls()
    ledger, records = open_register(url), records_at(url)
    ledger.put_bodies(bodies())
    ledger.put_initiative(initiative())

    def fail() -> None:
        with ledger.transaction():
            ledger.append(instrument("one"))
            records.put("review", "r", "pact", "county", {})
            raise RuntimeError("halfway")

    with pytest.raises(RuntimeError, match="halfway"):
        fail()
    assert ledger.instrument("one") is None
    assert records.of("review") == []
