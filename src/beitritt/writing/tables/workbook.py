"""Tables as a workbook (XLSX): real dates, headings that stay in sight and filter, widths that fit, ready to print.

It is written row by row, so a table of many thousand rows takes no more memory than one of ten. Words are always
written as words: nothing that somebody entered becomes a formula or a link.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import UTC, date
from io import BytesIO

from xlsxwriter import Workbook
from xlsxwriter.format import Format
from xlsxwriter.worksheet import Worksheet

from beitritt.register.dates import PartialDate
from beitritt.register.wording import long_date
from beitritt.writing.tables.values import About, Cell, Table

MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
DAYS = {"de": "dd.mm.yyyy", "en": "d mmm yyyy"}
FIRST_DAY = date(1900, 3, 1)
"""Spreadsheet programs count days from here on; before that they disagree, so earlier days are written as words."""
NARROWEST, WIDEST = 8, 60
LONGEST = 32_767
"""Characters that a cell can hold."""
CUT = " […]"
A4 = 9
_UNSAYABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
"""Signs that XML has no way to say; a workbook with one of them could not be opened."""


def workbook(tables: Sequence[Table], about: About, language: str) -> bytes:
    """A file with a sheet for each table and a last one that says what it is; titles of tables must differ."""
    file = BytesIO()
    book = Workbook(file, {"constant_memory": True})
    book.set_properties({"title": about.title, "author": "beitritt", "created": about.changed.astimezone(UTC)})
    styles = _Styles(book, language)
    for table in tables:
        _Sheet(book.add_worksheet(table.title), styles, language).table(table)
    _Sheet(book.add_worksheet(ABOUT[language]), styles, language).about(about)
    book.close()
    return file.getvalue()


ABOUT = {"de": "Angaben", "en": "About"}
"""The last sheet's title."""


class _Styles:
    """The looks of cells in one workbook."""

    def __init__(self, book: Workbook, language: str) -> None:
        common = {"valign": "top"}
        self.head: Format = book.add_format({"bold": True, "bottom": 1, "text_wrap": True, "valign": "bottom"})
        self.label: Format = book.add_format({"bold": True, **common})
        self.words: Format = book.add_format({"text_wrap": True, **common})
        self.plain: Format = book.add_format(common)
        self.day: Format = book.add_format({"num_format": DAYS[language], "align": "left", **common})


class _Sheet:
    """One sheet while it is written, from the first row to the last."""

    def __init__(self, sheet: Worksheet, styles: _Styles, language: str) -> None:
        self._sheet, self._styles, self._language = sheet, styles, language
        self._widths: dict[int, int] = {}

    def table(self, table: Table) -> None:
        self._printed()
        self._sheet.repeat_rows(0)
        self._sheet.freeze_panes(1, 0)
        for column, heading in enumerate(table.headings):
            self._words(0, column, heading, self._styles.head)
        for row, cells in enumerate(table.rows, 1):
            for column, cell in enumerate(cells):
                self._cell(row, column, cell)
        self._sheet.autofilter(0, 0, len(table.rows), len(table.headings) - 1)
        self._fitted()

    def about(self, about: About) -> None:
        self._printed()
        self._words(0, 0, about.title, self._styles.label, measured=False)
        for row, (label, value) in enumerate(about.lines, 2):
            self._words(row, 0, label, self._styles.label)
            self._cell(row, 1, value)
        self._fitted()

    def _printed(self) -> None:
        self._sheet.set_landscape()
        self._sheet.set_paper(A4)
        self._sheet.fit_to_pages(1, 0)
        self._sheet.set_footer("&L&F&R&P / &N")

    def _cell(self, row: int, column: int, cell: Cell) -> None:
        if isinstance(cell, PartialDate):
            self._words(row, column, long_date(cell.text, self._language), self._styles.plain)
        elif isinstance(cell, date):
            self._day(row, column, cell)
        elif isinstance(cell, int):
            self._sheet.write_number(row, column, cell, self._styles.plain)
        elif cell:
            self._words(row, column, cell, self._styles.words)

    def _day(self, row: int, column: int, day: date) -> None:
        written = long_date(day, self._language)
        if day < FIRST_DAY:
            self._words(row, column, written, self._styles.plain)
        else:
            self._sheet.write_datetime(row, column, day, self._styles.day)
            self._measure(column, "00.00.0000")

    def _words(self, row: int, column: int, text: str, style: Format, *, measured: bool = True) -> None:
        sayable = _UNSAYABLE.sub("", text)
        whole = sayable if len(sayable) <= LONGEST else sayable[: LONGEST - len(CUT)] + CUT
        self._sheet.write_string(row, column, whole, style)
        if measured:
            self._measure(column, whole)

    def _measure(self, column: int, text: str) -> None:
        self._widths[column] = max(self._widths.get(column, NARROWEST), len(text) + 2)

    def _fitted(self) -> None:
        for column, width in self._widths.items():
            self._sheet.set_column(column, column, min(width, WIDEST))
