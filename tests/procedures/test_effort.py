"""Effort from tables and one by one: each entry once, every fault told, nothing of a file with a fault."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from beitritt.procedures.import_effort import efforts_in
from beitritt.procedures.record_effort import Recorded, efforts_of, record_effort, remove_effort
from beitritt.reading.tables.sheets import read_sheet
from beitritt.register.dates import Period
from beitritt.register.errors import ConflictError, InputError, UnknownKey
from beitritt.register.evaluation.effort import Effort
from beitritt.register.interchange import body_from
from beitritt.storage.memory import MemoryLedger
from beitritt.storage.memory_records import MemoryRecords
from tests.contracts.sample import bodies, initiative


@pytest.fixture
def ledger() -> MemoryLedger:
    """The sample's register: a county with the unit `office`, and another county with one of its own."""
    made = MemoryLedger()
    made.put_bodies(
        [*bodies(), body_from({"key": "there", "kind": "unit", "name": "Fremdes Amt", "parent": "elsewhere"})]
    )
    made.put_initiative(initiative())
    return made


@pytest.fixture
def records() -> MemoryRecords:
    """No records yet."""
    return MemoryRecords()


def taken(ledger: MemoryLedger, path: Path, text: str, body: str | None = "county") -> list[tuple[str, Effort]]:
    """The entries of a table."""
    path.write_text(text, encoding="utf-8")
    return efforts_in(read_sheet(path), path.name, ledger.initiative("pact"), ledger.directory(), body).efforts


def test_german_columns_names_and_days(ledger: MemoryLedger, tmp_path: Path) -> None:
    table = "Stelle;Einheit;Tätigkeit;Thema;Von;Bis;Stunden (h);Betrag in EUR;Beleg;Bemerkung\n"
    row = "Kreis;Amt;Beratung;Schule;01.09.2018;31.12.2018;1.240,50;99,90;Liste 3;eilig\n"
    place, effort = taken(ledger, tmp_path / "a.csv", table + row, None)[0]
    assert place == "a.csv:2"
    assert replace(effort, key="") == Effort(
        key="", initiative="pact", body="county", unit="office", task="Beratung", subject="school",
        period=Period(date(2018, 9, 1), date(2019, 1, 1)), hours=Decimal("1240.50"), money=Decimal("99.90"),
        source="Liste 3", note="eilig",
    )  # fmt: skip


def test_english_columns_months_and_years(ledger: MemoryLedger, tmp_path: Path) -> None:
    table = "body,unit,month,FTE,amount,currency\ncounty,Team,03/2019,0.5,10,chf\ncounty,,2019,1,,\n"
    first, second = (one for _, one in taken(ledger, tmp_path / "a.csv", table))
    assert (first.unit, first.period, first.posts) == (
        "Team",
        Period(date(2019, 3, 1), date(2019, 4, 1)),
        Decimal("0.5"),
    )
    assert (first.money, first.currency) == (Decimal(10), "CHF")
    assert (second.period, second.source) == (Period(date(2019, 1, 1), date(2020, 1, 1)), "a.csv")


def test_every_fault_is_told_with_row_and_column_and_nothing_is_taken(ledger: MemoryLedger, tmp_path: Path) -> None:
    table = "Einheit;Von;Bis;Stunden\n"
    rows = "office;2019-13-01;31.12.2019;1\nthere;1.1.2019;31.12.2019;1\n;1.1.2019;31.12.2018;1\n"
    rows += ";1.1.2019;31.12.2019;1.500\n"
    rows += ";1.1.2019;31.12.2019;-1\n;1.1.2019;31.12.2019;\n;1.1.2019;;1\noffice;2019;2019;2\n"
    with pytest.raises(InputError) as refused:
        taken(ledger, tmp_path / "a.csv", table + rows)
    told = refused.value.message("de").splitlines()
    starts = ["2: Von: „2019-13-01“", "3: Einheit: „Fremdes Amt“", "4: Bis: Der Zeitraum", "5: Stunden: „1.500“"]
    starts += ["6: Stunden: Der Betrag ist negativ", "7: Stunden: Es fehlt", "8: Bis: Der Zeitraum ist unvollständig"]
    assert [line[: len(start) + 6] for line, start in zip(told, starts, strict=True)] == [
        f"a.csv:{one}" for one in starts
    ]


def test_of_many_faults_the_first_are_told(ledger: MemoryLedger, tmp_path: Path) -> None:
    table = "Stelle;Jahr;Stunden\n" + "".join(f"Irgendwo {number};2019;1\n" for number in range(5000))
    with pytest.raises(InputError) as refused:
        taken(ledger, tmp_path / "a.csv", table, None)
    told = refused.value.message("de").splitlines()
    assert (len(told), told[-1]) == (21, "…")


@pytest.mark.parametrize(
    ("head", "words"),
    [
        ("Von;Bis;Aufgabe", "Erwartet werden"),
        ("Von;Stunden", "Erwartet werden"),
        ("Jahr;Stunden;Std.", "dasselbe: Stunden, Std."),
    ],
)
def test_columns_that_are_missing_or_stand_twice_are_told(
    ledger: MemoryLedger, tmp_path: Path, head: str, words: str
) -> None:
    with pytest.raises(InputError) as refused:
        taken(ledger, tmp_path / "a.csv", f"{head}\n1;2;3\n")
    assert words in refused.value.de


def test_who_is_meant_must_be_said(ledger: MemoryLedger, tmp_path: Path) -> None:
    with pytest.raises(InputError, match="which body"):
        taken(ledger, tmp_path / "a.csv", "Jahr;Stunden\n2019;1\n", None)
    with pytest.raises(InputError, match=r"a\.csv:2: Stelle.*not in the directory"):
        taken(ledger, tmp_path / "a.csv", "Stelle;Jahr;Stunden\nNirgendwo;2019;1\n", None)


def test_columns_left_aside_are_named(ledger: MemoryLedger, tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_text("Jahr;Stunden;Raum;\n2019;1;12;\n", encoding="utf-8")
    sheet = read_sheet(tmp_path / "a.csv")
    assert efforts_in(sheet, "a.csv", ledger.initiative("pact"), ledger.directory(), "county").ignored == ["Raum"]


def test_the_same_table_twice_counts_once_and_a_row_that_stands_twice_counts_twice(
    ledger: MemoryLedger, records: MemoryRecords, tmp_path: Path
) -> None:
    table = "Jahr;Stunden\n2019;5\n2019;5\n2019;7\n"
    assert record_effort(ledger, records, taken(ledger, tmp_path / "a.csv", table)) == Recorded(3, 0, 0)
    assert record_effort(ledger, records, taken(ledger, tmp_path / "other.csv", table)) == Recorded(0, 0, 3)
    assert sum(one.hours or 0 for one in efforts_of(records, "pact", "county")) == 17


def test_a_changed_row_of_the_same_key_is_refused_unless_it_is_to_replace(
    ledger: MemoryLedger, records: MemoryRecords, tmp_path: Path
) -> None:
    record_effort(ledger, records, taken(ledger, tmp_path / "a.csv", "Nr.;Jahr;Stunden\n1;2019;5\n"))
    changed = taken(ledger, tmp_path / "a.csv", "Nr.;Jahr;Stunden\n2;2019;9\n1;2019;6\n")
    with pytest.raises(ConflictError, match=r"a\.csv:3: key.*--replace"):
        record_effort(ledger, records, changed)
    assert [one.hours for one in efforts_of(records, "pact")] == [Decimal(5)]
    assert record_effort(ledger, records, changed, replacing=True) == Recorded(1, 1, 0)
    assert [one.hours for one in efforts_of(records, "pact")] == [Decimal(6), Decimal(9)]


def test_units_may_number_their_rows_alike(ledger: MemoryLedger, records: MemoryRecords, tmp_path: Path) -> None:
    table = "Nr.;Einheit;Jahr;Stunden\n1;office;2019;5\n1;Team;2019;6\n"
    assert record_effort(ledger, records, taken(ledger, tmp_path / "a.csv", table)).added == 2
    with pytest.raises(ConflictError, match="Several"):
        remove_effort(records, "pact", "1")


def test_an_entry_can_be_taken_away(ledger: MemoryLedger, records: MemoryRecords, tmp_path: Path) -> None:
    record_effort(ledger, records, taken(ledger, tmp_path / "a.csv", "Nr.;Jahr;Stunden\n1;2019;5\n"))
    assert remove_effort(records, "pact", "1").hours == 5
    assert efforts_of(records, "pact") == []
    with pytest.raises(UnknownKey):
        remove_effort(records, "pact", "1")


def test_nothing_is_kept_of_several_where_one_is_wrong(ledger: MemoryLedger, records: MemoryRecords) -> None:
    good = Effort(
        key="1", initiative="pact", body="county", period=Period(date(2019, 1, 1), date(2019, 2, 1)), hours=Decimal(1)
    )
    for wrong in (replace(good, key="2", unit="there"), replace(good, key="2", initiative="nothing")):
        with pytest.raises(InputError, match="row 2"):
            record_effort(ledger, records, [("row 1", good), ("row 2", wrong)])
    assert efforts_of(records, "pact") == []
