"""Tables that people keep: CSV as spreadsheet programs write it, and XLSX. Cells with places, nothing interpreted.

A CSV file may be UTF-8 (with or without a byte order mark), UTF-16 with one, or Windows-1252; its columns are parted by
semicolons, commas or tabs, whichever its first line has most of. Of an XLSX file the computed values are read.
"""

from __future__ import annotations

import csv
import io
import zipfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from itertools import islice
from pathlib import Path

from beitritt.register.errors import InputError, not_opened
from beitritt.register.wording.separated import not_separated

Value = str | Decimal | date | None
MOST_BYTES = 20_000_000
MOST_ROWS = 100_000
MOST_COLUMNS = 200
MOST_UNPACKED = 200_000_000

WORKBOOKS = (".xlsx", ".xlsm")
PACKED = b"PK\x03\x04"
"""How a workbook starts, whatever the rest of it has come to."""

OLD_OFFICE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
"""How Excel's format before XLSX starts, and every workbook behind a password."""


@dataclass(frozen=True, slots=True)
class Row:
    """A row: its number as a spreadsheet program counts (for CSV the line on which it begins), and its cells."""

    number: int
    cells: tuple[Value, ...]


@dataclass(frozen=True, slots=True)
class Sheet:
    """A table: the cells of its first row that holds anything, and the rows below that do."""

    head: tuple[str, ...]
    rows: tuple[Row, ...]


def read_sheet(path: Path, sheet: str | None = None) -> Sheet:
    """The table in a file; of an XLSX file the first sheet, or the one that is named.

    Raises InputError for a file that cannot be read, is too large, or holds nothing, and for formulas without a value.
    """
    try:
        content = path.read_bytes() if path.stat().st_size <= MOST_BYTES else None
    except OSError as error:
        raise not_opened(error) from None
    if content is None:
        raise _too_large()
    if content.startswith(OLD_OFFICE):
        raise _old_format()
    named = path.suffix.casefold() in WORKBOOKS and bool(content.strip())
    is_workbook = named or content.startswith(PACKED) or zipfile.is_zipfile(io.BytesIO(content))
    rows = list(_workbook_rows(content, sheet) if is_workbook else _csv_rows(content))
    if not rows:
        raise InputError("Die Tabelle ist leer", "The table is empty")
    return Sheet(tuple("" if cell is None else str(cell).strip() for cell in rows[0].cells), tuple(rows[1:]))


def _too_large() -> InputError:
    return InputError(
        f"Die Tabelle ist zu groß (höchstens {MOST_ROWS} Zeilen, {MOST_COLUMNS} Spalten, {MOST_BYTES // 1_000_000} MB)",
        f"The table is too large (at most {MOST_ROWS} rows, {MOST_COLUMNS} columns, {MOST_BYTES // 1_000_000} MB)",
    )


def _old_format() -> InputError:
    return InputError(
        "Die Datei hat ein altes Excel-Format oder ein Kennwort; bitte ohne Kennwort als XLSX oder CSV speichern",
        "The file is in an old format of Excel or has a password; please save it without one as XLSX or CSV",
    )


def _no_workbook() -> InputError:
    return InputError(
        "Die Datei ist beschädigt oder keine XLSX-Datei; bitte in der Tabellenkalkulation neu als XLSX speichern "
        "(CSV-Dateien bitte mit der Endung .csv)",
        "The file is damaged or no XLSX file; please save it anew as XLSX in the spreadsheet program "
        "(files of CSV with the ending .csv, please)",
    )


def _filled(number: int, cells: Sequence[Value]) -> Row | None:
    """The row, or None where nothing stands in it."""
    if not any(cell not in (None, "") for cell in cells):
        return None
    while cells and cells[-1] in (None, ""):
        cells = cells[:-1]
    if number > MOST_ROWS or len(cells) > MOST_COLUMNS:
        raise _too_large()
    return Row(number, tuple(cells))


def _csv_rows(content: bytes) -> Iterator[Row]:
    text = _decoded(content)
    first = next((line for line in text.splitlines() if line.strip()), "")
    delimiter = max(";,\t", key=first.count)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)
    begins = 1
    try:
        for cells in reader:
            row = _filled(begins, [cell.strip() for cell in cells])
            begins = reader.line_num + 1
            if row is not None:
                yield row
    except csv.Error as error:
        de, en = not_separated(error)
        raise InputError(f"Die Zeile ist kein CSV: {de}", f"The line is not CSV: {en}", str(begins)) from None


def _decoded(content: bytes) -> str:
    if content.startswith((b"\xff\xfe", b"\xfe\xff")):
        encodings: tuple[str, ...] = ("utf-16",)
    else:
        encodings = ("utf-8-sig", "cp1252")
    for encoding in encodings:
        try:
            text = content.decode(encoding)
        except UnicodeDecodeError:
            continue
        if "\0" not in text:
            return text
    raise InputError(
        "Die Datei ist weder CSV (UTF-8 oder Windows-1252) noch XLSX",
        "The file is neither CSV (UTF-8 or Windows-1252) nor XLSX",
    )


def _workbook_rows(content: bytes, sheet: str | None) -> Iterator[Row]:
    values, formulas = (_worksheet(content, sheet, computed=computed) for computed in (True, False))
    for number, (cells, written) in enumerate(zip(values, formulas, strict=True), 1):
        for at, (cell, source) in enumerate(zip(cells, written, strict=True)):
            if cell is None and source is not None:
                raise InputError(
                    "Die Formel hat keinen berechneten Wert; bitte die Datei in der Tabellenkalkulation speichern",
                    "The formula has no computed value; please save the file in the spreadsheet program",
                    f"{number}, {at + 1}",
                )
        row = _filled(number, [_value(cell) for cell in cells])
        if row is not None:
            yield row


def _worksheet(content: bytes, sheet: str | None, *, computed: bool) -> list[tuple[object, ...]]:
    """The rows of the workbook's sheet that is asked for: computed values, or formulas as they are written."""
    from openpyxl import load_workbook  # 0.2 s: only who brings a workbook pays for it

    try:
        with zipfile.ZipFile(io.BytesIO(content)) as packed:
            if sum(one.file_size for one in packed.infolist()) > MOST_UNPACKED:
                raise _too_large()
        sheets = load_workbook(io.BytesIO(content), read_only=True, data_only=computed).worksheets
        chosen = [one for one in sheets if sheet in (None, one.title)]
        if chosen:
            return [tuple(row) for row in islice(chosen[0].iter_rows(values_only=True), MOST_ROWS + 1)]
    except InputError:
        raise
    except Exception:  # noqa: BLE001  # a broken file may raise anything in the library
        raise _no_workbook() from None
    listed = ", ".join(one.title for one in sheets)
    raise InputError(
        f"Ein Blatt „{sheet}“ gibt es nicht; vorhanden: {listed}", f"There is no sheet '{sheet}'; there are: {listed}"
    )


def _value(value: object) -> Value:
    """A cell's value; a spreadsheet's number as the shortest decimal that means it."""
    if value is None or isinstance(value, str):
        return value.strip() if value else None
    if isinstance(value, datetime):
        return value.date()
    if isinstance(value, date):
        return value
    return Decimal(str(value)) if isinstance(value, int | float) and not isinstance(value, bool) else str(value)
