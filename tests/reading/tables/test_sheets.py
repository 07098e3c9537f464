"""Tables as offices save them: CSV in several dialects and encodings, XLSX; and what in them cannot be read."""

from __future__ import annotations

import zipfile
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path

import pytest
from openpyxl import Workbook

from beitritt.reading.tables import sheets
from beitritt.reading.tables.sheets import Row, Sheet, read_sheet
from beitritt.register.errors import InputError

TABLE = Sheet(("Aufgabe", "Stunden"), (Row(2, ("Prüfung", "1,5")),))


@pytest.mark.parametrize(
    "content",
    [
        "Aufgabe;Stunden\r\nPrüfung;1,5\r\n".encode(),
        "\ufeffAufgabe;Stunden\nPrüfung;1,5".encode(),
        "Aufgabe;Stunden\r\nPrüfung;1,5\r\n".encode("cp1252"),
        'Aufgabe,Stunden\n"Prüfung","1,5"\n'.encode(),
        "Aufgabe\tStunden\nPrüfung\t1,5\n".encode("utf-16"),
        "Aufgabe ; Stunden ;;\n Prüfung; 1,5;;\n;;;\n".encode(),
    ],
    ids=["utf-8", "mark", "cp1252", "comma", "tab-utf-16", "spaces"],
)
def test_one_table_in_many_dialects(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "t.csv").write_bytes(content)
    assert read_sheet(tmp_path / "t.csv") == TABLE


def test_rows_bear_the_line_on_which_they_begin(tmp_path: Path) -> None:
    (tmp_path / "t.csv").write_text('\nA;B\n"über\nzwei Zeilen";1\n\nx;2\n', encoding="utf-8")
    assert [(row.number, row.cells[1]) for row in read_sheet(tmp_path / "t.csv").rows] == [(3, "1"), (6, "2")]


def workbook(path: Path, *rows: tuple[object, ...], title: str = "Aufwand") -> Path:
    """A workbook with an empty first sheet and one with these rows."""
    book = Workbook()
    book.active.title = "Deckblatt"  # type: ignore[union-attr]  # a new workbook has an active sheet
    sheet = book.create_sheet(title)
    for row in rows:
        sheet.append(list(row))
    book.save(path)
    return path


def test_a_workbook_gives_numbers_as_decimals_and_dates_as_days(tmp_path: Path) -> None:
    rows = [
        ("Stunden", "Von", "x"),
        (0.1, datetime(2019, 1, 31, 12), " ja "),  # noqa: DTZ001  # a spreadsheet's times have no zone
        (None, None, None),
        (7, date(2020, 2, 29), None),
    ]
    found = read_sheet(workbook(tmp_path / "t.xlsx", *rows), "Aufwand")
    assert found.head == ("Stunden", "Von", "x")
    assert found.rows == (
        Row(2, (Decimal("0.1"), date(2019, 1, 31), "ja")),
        Row(4, (Decimal(7), date(2020, 2, 29))),
    )


def test_the_first_sheet_is_meant_and_an_unknown_one_is_told(tmp_path: Path) -> None:
    path = workbook(tmp_path / "t.xlsx", ("a",), ("b",))
    with pytest.raises(InputError, match="empty"):
        read_sheet(path)
    with pytest.raises(InputError, match="Deckblatt, Aufwand"):
        read_sheet(path, "Tabelle1")


def test_a_formula_that_nobody_computed_is_not_taken_for_nothing(tmp_path: Path) -> None:
    path = workbook(tmp_path / "t.xlsx", ("Stunden",), ("=1+1",))
    with pytest.raises(InputError, match="formula") as refused:
        read_sheet(path, "Aufwand")
    assert refused.value.place == "2, 1"


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"", "empty"),
        (b"\r\n;;\r\n", "empty"),
        (b"\x00\x01\x02\xff", "neither CSV"),
        (b"PK\x03\x04\x00\x00broken", "damaged or no XLSX"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1 and more", "old format of Excel or has a password"),
        (b'A;B\n"open;1\n', "a quotation mark is not closed"),
        (b'A;B\n"one" two;1\n', "text follows a closing quotation mark"),
        (b"A;B\n" + b"x" * 140_000, "far too long"),
    ],
)
def test_what_is_no_table_is_told(tmp_path: Path, content: bytes, words: str) -> None:
    (tmp_path / "t.csv").write_bytes(content)
    with pytest.raises(InputError, match=words):
        read_sheet(tmp_path / "t.csv")


def test_the_fault_of_a_line_is_told_in_german_with_its_number(tmp_path: Path) -> None:
    (tmp_path / "t.csv").write_bytes(b'A;B\n1;2\n"open;1\n')
    with pytest.raises(InputError) as refused:
        read_sheet(tmp_path / "t.csv")
    told = "3: Die Zeile ist kein CSV: ein Anführungszeichen wird bis zum Ende der Datei nicht geschlossen"
    assert refused.value.message("de") == told


@pytest.mark.parametrize("kept", [0.3, 0.7, 0.99])
def test_a_workbook_that_was_cut_short_is_told_as_damaged(tmp_path: Path, kept: float) -> None:
    path = workbook(tmp_path / "t.xlsx", ("ags", "einwohner"), ("05999016", "12"))
    content = path.read_bytes()[: int(path.stat().st_size * kept)]
    for named in (path, path.rename(tmp_path / "t.csv")):  # whatever it is called
        named.write_bytes(content)
        with pytest.raises(InputError, match="damaged or no XLSX"):
            read_sheet(named)


def test_what_is_only_called_a_workbook_is_told(tmp_path: Path) -> None:
    (tmp_path / "t.xlsx").write_text("<html><table>ags</table></html>", encoding="utf-8")
    with pytest.raises(InputError) as refused:
        read_sheet(tmp_path / "t.xlsx")
    assert refused.value.message("de").startswith("Die Datei ist beschädigt oder keine XLSX-Datei; bitte")


def test_an_archive_that_is_no_workbook_is_told(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "t.xlsx", "w") as packed:
        packed.writestr("letter.txt", "Wir treten bei.")
    with pytest.raises(InputError, match="XLSX"):
        read_sheet(tmp_path / "t.xlsx")


def test_what_is_missing_or_too_large_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(InputError, match="cannot be opened"):
        read_sheet(tmp_path / "nothing.csv")
    (tmp_path / "t.csv").write_text("a;b\n1;2\n", encoding="utf-8")
    monkeypatch.setattr(sheets, "MOST_ROWS", 1)
    with pytest.raises(InputError, match="too large"):
        read_sheet(tmp_path / "t.csv")
    monkeypatch.setattr(sheets, "MOST_BYTES", 3)
    with pytest.raises(InputError, match="too large"):
        read_sheet(tmp_path / "t.csv")
    path = workbook(tmp_path / "t.xlsx", ("a",), ("b",))
    monkeypatch.setattr(sheets, "MOST_BYTES", 10**9)
    monkeypatch.setattr(sheets, "MOST_UNPACKED", 100)
    with pytest.raises(InputError, match="too large"):
        read_sheet(path, "Aufwand")
