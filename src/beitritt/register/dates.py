"""Calendar days known to the day, the month or the year, and half-open periods of them.

Valid time is counted in calendar days without a time zone; a period `[start, end)` does not hold on `end`.
The rules for partial dates are those of domain.md §2.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from functools import lru_cache
from zoneinfo import ZoneInfo

from beitritt.register.errors import InputError

FAR = date.max
"""Stands for "no end known" in comparisons; it is never printed."""

_SHAPE = re.compile(r"([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?\Z")
_GERMAN = re.compile(r"(?:([0-9]{1,2})\.\s*)?([0-9]{1,2})\.\s*([0-9]{4})\Z")
_BERLIN = ZoneInfo("Europe/Berlin")


@dataclass(frozen=True, slots=True)
class PartialDate:
    """A date as precisely as it is known: `2018`, `2018-10` or `2018-10-11`.

    `first` is its first day and `after` the day after its last; for a date known to the day `after` is the next day.
    """

    text: str
    first: date
    after: date

    @property
    def exact(self) -> bool:
        """Whether it is known to the day."""
        return len(self.text) == 10

    @property
    def precision(self) -> str:
        """`day`, `month` or `year`."""
        return {10: "day", 7: "month", 4: "year"}[len(self.text)]

    @property
    def end(self) -> date:
        """The exclusive end that it means as an `until`: itself when exact, else the day after it."""
        return self.first if self.exact else self.after

    def __str__(self) -> str:
        return self.text


def _next_day(day: date) -> date:
    return FAR if day == FAR else day + timedelta(days=1)


def day_before(day: date) -> date:
    """The day before; of the calendar's first day that day itself, so that a typing error of a year harms nobody."""
    return day if day == date.min else day - timedelta(days=1)


def as_iso(text: str) -> str:
    """A day or month as Germans write it (`31.12.2020`, `31. 12. 2020`, `12.2020`) in the order of ISO 8601.

    Anything else is given as it stands, for whoever reads dates to take or to refuse.
    """
    written = _GERMAN.match(text)
    if written is None:
        return text
    day, month, year = written.groups()
    return "-".join([year, *(f"{int(part):02}" for part in (month, day) if part)])


@lru_cache(maxsize=16384)
def parse_date(text: str) -> PartialDate:
    """Read `YYYY`, `YYYY-MM` or `YYYY-MM-DD`.

    Raises InputError for anything else, and for days that the calendar does not have.
    """
    match = _SHAPE.match(text)
    try:
        if match is None:
            raise ValueError
        known = [int(part) for part in match.groups() if part is not None]
        first = date(known[0], *known[1:], *(1,) * (3 - len(known)))
        if len(known) == 3:
            return PartialDate(text, first, _next_day(first))
        year, month = known[0], known[-1] if len(known) == 2 else 12
        step = date(year + month // 12, month % 12 + 1, 1)
    except ValueError:
        raise InputError(
            f"„{text}“ ist kein Datum; erwartet wird JJJJ-MM-TT, JJJJ-MM oder JJJJ",
            f"'{text}' is not a date; expected YYYY-MM-DD, YYYY-MM or YYYY",
        ) from None
    return PartialDate(text, first, step)


def exact(day: date) -> PartialDate:
    """A date known to the day."""
    return PartialDate(day.isoformat(), day, _next_day(day))


def parse_instant(text: str) -> datetime:
    """Read an instant as ISO 8601 and give it in UTC; without an offset it is UTC.

    A bare date means its whole day in Europe/Berlin: the last moment before the next day begins there.
    """
    try:
        if len(text) == 10:
            return datetime.combine(parse_date(text).after, time(), _BERLIN).astimezone(UTC) - timedelta(microseconds=1)
        moment = datetime.fromisoformat(text)
    except (ValueError, OverflowError, InputError):
        raise InputError(
            f"„{text}“ ist kein Zeitpunkt; erwartet wird z. B. 2018-10-15T08:00:00Z",
            f"'{text}' is not an instant; expected e.g. 2018-10-15T08:00:00Z",
        ) from None
    return (moment if moment.tzinfo else moment.replace(tzinfo=UTC)).astimezone(UTC)


def in_berlin(moment: datetime) -> datetime:
    """An instant as the clocks in Germany show it; its date is the calendar day that deadlines count."""
    return moment.astimezone(_BERLIN)


def format_instant(moment: datetime) -> str:
    """An instant as ISO 8601 in UTC with a `Z`; microseconds only where there are any."""
    return moment.astimezone(UTC).isoformat().replace("+00:00", "Z")


@dataclass(frozen=True, slots=True)
class Period:
    """Days from `start` up to, not including, `end`."""

    start: date = date.min
    end: date = FAR

    def holds(self, day: date) -> bool:
        """Whether `day` lies in it."""
        return self.start <= day < self.end

    def meet(self, other: Period) -> Period | None:
        """The days in both, or None."""
        start, end = max(self.start, other.start), min(self.end, other.end)
        return Period(start, end) if start < end else None


ALWAYS = Period()
