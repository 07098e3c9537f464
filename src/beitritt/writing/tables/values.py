"""What a table is: a title, headings and rows of cells; and what cells may hold."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from beitritt.register.dates import PartialDate, day_before, parse_date

Cell = str | int | date | PartialDate | None
"""A cell: words, a number, a day, a date known only so far, or nothing."""


@dataclass(frozen=True, slots=True)
class Table:
    """Rows under headings; each row has as many cells as there are headings. `title` names it, as short as a tab."""

    title: str
    headings: tuple[str, ...]
    rows: Sequence[Sequence[Cell]]


@dataclass(frozen=True, slots=True)
class About:
    """What a file says of itself: its title, and the question that it answers as (label, value).

    `changed` is the UTC instant that counts as its making, so that the same answer gives the same bytes.
    """

    title: str
    lines: tuple[tuple[str, Cell], ...]
    changed: datetime


def day_cell(text: str | None) -> Cell:
    """A first day as precisely as it is known (`2018`, `2018-10`, `2018-10-11`)."""
    if text is None:
        return None
    known = parse_date(text)
    return known.first if known.exact else known


def last_day_cell(end: str | date | None) -> Cell:
    """The last day before an exclusive end; a partial end (`2018`) covers its whole year or month."""
    if end is None:
        return None
    known = parse_date(end) if isinstance(end, str) else None
    if known is not None and not known.exact:
        return known
    return day_before(known.first if known is not None else date.fromisoformat(str(end)))
