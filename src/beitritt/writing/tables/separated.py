"""A table as a CSV file (RFC 4180) that spreadsheet programs open rightly by a double click.

UTF-8 with the mark at the head without which Excel takes umlauts for something else; a semicolon between cells in
German, where the comma is the decimal sign, and a comma in English; days as ISO 8601, which sorts and is a day
everywhere.
"""

from __future__ import annotations

import csv
from datetime import date
from io import StringIO

from beitritt.writing.tables.values import Cell, Table

MARK = "\ufeff"
SEPARATORS = {"de": ";", "en": ","}
MEDIA_TYPE = "text/csv; charset=utf-8"
_FORMULA = tuple("=+-@＝＋－＠\t\r\n")
"""With these a cell's words could begin a formula, which a spreadsheet program would work out."""


def separated(table: Table, language: str) -> bytes:
    """The table as a file: the headings, then its rows."""
    file = StringIO(newline="")
    lines = csv.writer(file, delimiter=SEPARATORS[language])
    lines.writerow(table.headings)
    lines.writerows([_written(cell) for cell in row] for row in table.rows)
    return (MARK + file.getvalue()).encode()


def _written(cell: Cell) -> str:
    if cell is None:
        return ""
    if isinstance(cell, date):
        return cell.isoformat()
    return harmless(cell) if isinstance(cell, str) else str(cell)


def harmless(text: str) -> str:
    """The words with an apostrophe before them where a spreadsheet program would take them for a formula."""
    return f"'{text}" if text.lstrip(" \xa0").startswith(_FORMULA) else text
