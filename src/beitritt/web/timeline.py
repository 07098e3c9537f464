"""Time drawn as places between 0 and 100 per cent: phases, acts as ticks, standings as bars, the day asked about.

The drawing carries no meaning of its own: each page says the same in a list or table beside it.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

MARGIN = 0.02
SHORTEST = timedelta(days=120)
FEW_LABELS = 8
LAST_LABEL = 96.0  # per cent; a year written further right would leave the page


@dataclass(frozen=True, slots=True)
class Scale:
    """A stretch of time `[start, end]` laid over 0 to 100 per cent."""

    start: date
    end: date

    def place(self, day: date) -> float:
        """Where a day lies, in per cent; what lies outside is put at the edge."""
        share = (day - self.start).days / max((self.end - self.start).days, 1)
        return round(100 * min(max(share, 0.0), 1.0), 2)

    def stretch(self, start: date, end: date) -> tuple[float, float]:
        """The place and width of the days from `start` up to `end`."""
        left, right = self.place(start), self.place(end)
        return left, round(right - left, 2)

    def holds(self, day: date) -> bool:
        """Whether the day lies within."""
        return self.start <= day <= self.end


@dataclass(frozen=True, slots=True)
class Mark:
    """A year on the axis. `minor` ones are left out on narrow screens."""

    place: float
    text: str
    minor: bool


def scale(days: Iterable[date]) -> Scale:
    """A scale on which all these days lie, with a little room around them."""
    known = [day for day in days if date.min < day < date.max]
    start, end = min(known), max(known)
    room = max(timedelta(days=int((end - start).days * MARGIN)), (SHORTEST - (end - start)) / 2, timedelta(days=10))
    first, last = start.toordinal() - room.days, end.toordinal() + room.days
    return Scale(date.fromordinal(max(first, 1)), date.fromordinal(min(last, date.max.toordinal())))


def years(over: Scale) -> list[Mark]:
    """The turns of years on a scale: all, or every fifth, tenth … so that they can be read."""
    turns = [year for year in range(over.start.year, over.end.year + 1) if over.start <= date(year, 1, 1) <= over.end]
    step = next((step for step in (1, 2, 5, 10, 20, 50, 100, 500) if len(turns) / step <= 2 * FEW_LABELS), 1000)
    shown = [year for year in turns if year % step == 0] or turns[:1]
    shown = [year for year in shown if over.place(date(year, 1, 1)) < LAST_LABEL]
    sparse = max(1, -(-len(shown) // 4))
    return [Mark(over.place(date(year, 1, 1)), str(year), place % sparse != 0) for place, year in enumerate(shown)]


@dataclass(frozen=True, slots=True)
class Happening:
    """What happened on a day, or in a month or year where there is too much for days. `day` is the last day of it."""

    day: date
    text: str
    count: int


def grouped(days: Sequence[tuple[date, int]], most: int) -> list[Happening]:
    """At most about `most` happenings out of counted days: by day, else by month, else by year."""
    for length in (10, 7, 4):
        found: dict[str, tuple[date, int]] = {}
        for day, count in days:
            key = day.isoformat()[:length]
            found[key] = (day, found.get(key, (day, 0))[1] + count)
        if len(found) <= most or length == 4:
            return [Happening(day, key, count) for key, (day, count) in found.items()]
    return []
