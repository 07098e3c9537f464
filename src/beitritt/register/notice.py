"""Notice clauses as data, and what follows from them: the last day for notice, and the last day in.

Calendar days without a time zone; weekends and holidays move nothing (a finding says where a day falls on one). Months
are counted from month-end to month-end: three months before 31 December is 30 September, four weeks before it
3 December. What the words of a clause do not determine stays undetermined, with a finding (formats: `notice --json`).
"""

from __future__ import annotations

import json
import re
from calendar import monthrange
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from functools import lru_cache

from beitritt.register.dates import FAR
from beitritt.register.statements import Verbatim


class End(StrEnum):
    """To the end of what a notice takes effect."""

    CALENDAR_YEAR = "calendar_year"
    FINANCIAL_YEAR = "financial_year"
    MEMBERSHIP_YEAR = "term"
    HALF_YEAR = "half_year"
    QUARTER = "quarter"
    MONTH = "month"
    ANY = "any"


class Gap(StrEnum):
    """What a clause or an answer leaves open, or what a person should know."""

    NO_PERIOD_NOR_END = "no_period_nor_end"
    END_UNSAID = "end_unsaid"
    YEAR_UNKNOWN = "year_unknown"
    NOT_UNDERSTOOD = "not_understood"
    WEEKEND = "weekend"


STEPS = {End.CALENDAR_YEAR: 12, End.FINANCIAL_YEAR: 12, End.MEMBERSHIP_YEAR: 12, End.HALF_YEAR: 6, End.QUARTER: 3}
"""Months between two ends; months themselves have their own."""


_MONTH_DAY = re.compile(r"(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])")


@dataclass(frozen=True, slots=True)
class Clause:
    """How long before which end notice must be given, as far as the words say; what they do not say is None.

    `by_date` is a month and day (`09-30`), `following` that the end is that of the year after the one of the notice,
    `renews_months` for how long it goes on without notice.
    """

    months: int | None = None
    weeks: int | None = None
    days: int | None = None
    to_end_of: End | None = None
    by_date: str | None = None
    renews_months: int | None = None
    following: bool = False

    @property
    def counts(self) -> bool:
        """Whether it names a length."""
        return not (self.months is self.weeks is self.days is None)

    def before(self, last_in: date) -> date | None:
        """The last day for notice so that `last_in`, an end that the clause allows, is the last day in.

        None where the clause names none, or one before the calendar begins.
        """
        try:
            return self._before(last_in)
        except (ValueError, OverflowError):
            return None

    def _before(self, last_in: date) -> date | None:
        if self.following:
            return date(last_in.year - 1, 12, 31)
        if self.counts:
            day = months_before(last_in, self.months or 0)
            return day - timedelta(weeks=self.weeks or 0, days=self.days or 0)
        if self.by_date is not None:
            return _dated(self.by_date, last_in) if self.to_end_of is not None else None
        return last_in if self.to_end_of is not None else None


@dataclass(frozen=True, slots=True)
class Notice:
    """The answer: the last day for notice, the last day in, and what is open."""

    last_day: date | None = None
    last_day_in: date | None = None
    gaps: tuple[Gap, ...] = ()


def free_by(clause: Clause, day: date, year_start: str | None = None) -> Notice:
    """The last day to give notice so as to be free after `day` (the last day in at the latest)."""
    gap = _undetermined(clause, year_start)
    if gap is not None:
        return Notice(gaps=(gap,))
    end = next(_ends_back(clause, day, year_start), None)
    last = clause.before(end) if end is not None else None
    return _answer(last, end) if end is not None and last is not None else Notice()


def given_on(clause: Clause, day: date, year_start: str | None = None) -> Notice:
    """The last day in where notice is given on `day`: the first end for which that is in time."""
    gap = _undetermined(clause, year_start)
    if gap is not None:
        return Notice(gaps=(gap,))
    for end in _ends_on(clause, day, year_start):
        last = clause.before(end)
        if last is not None and last >= day:
            return _answer(last, end)
    return Notice()


def _undetermined(clause: Clause, year_start: str | None) -> Gap | None:
    if clause.to_end_of in (End.FINANCIAL_YEAR, End.MEMBERSHIP_YEAR) and year_start is None:
        return Gap.YEAR_UNKNOWN
    if clause.by_date is not None and clause.to_end_of is None and not clause.counts:
        return Gap.END_UNSAID
    if not clause.counts and clause.to_end_of is None and not clause.following:
        return Gap.NO_PERIOD_NOR_END
    return None


def determined(clause: Clause, year_start: str | None = None) -> bool:
    """Whether a last day for notice follows from the clause for each end that it allows."""
    return _undetermined(clause, year_start) is None


def recurs(clause: Clause) -> bool:
    """Whether the clause itself names ends that come again and again, such as the end of each calendar year."""
    return clause.following or clause.to_end_of not in (None, End.ANY)


@lru_cache(maxsize=256)
def coming(clause: Clause, on: date, until: date, year_start: str | None = None) -> tuple[tuple[date, date], ...]:
    """The last days for notice from `on` up to and including `until`, each with the end that it is for.

    Empty for clauses without ends of their own, and for those from which no day follows.
    """
    found = []
    if recurs(clause) and determined(clause, year_start):
        for end in _month_ends(on, year_start):
            last = clause.before(end) if _is_end(clause, end, year_start) else None
            if last is not None and last > until:
                break
            if last is not None and last >= on:
                found.append((last, end))
    return tuple(found)


def _month_ends(on: date, year_start: str | None) -> Iterator[date]:
    """The days, one a month from `on`, that end a month of the calendar or of a year with a start of its own."""
    first = int((year_start or "01-01").split("-")[1])
    for index in range(on.year * 12 + on.month - 1, 9999 * 12 + 11):
        year, month = divmod(index, 12)
        for day in dict.fromkeys((1, first)):
            if day <= monthrange(year, month + 1)[1]:
                end = date(year, month + 1, day) - timedelta(days=1)
                if end >= on:
                    yield end


def _answer(last: date | None, end: date) -> Notice:
    weekend = any(day is not None and day.weekday() >= 5 for day in (last, end))
    return Notice(last, end, (Gap.WEEKEND,) if weekend else ())


def _ends_back(clause: Clause, day: date, year_start: str | None) -> Iterator[date]:
    """The ends that the clause allows, from `day` backwards."""
    for ordinal in range(day.toordinal(), 0, -1):
        current = date.fromordinal(ordinal)
        if _is_end(clause, current, year_start):
            yield current


def _ends_on(clause: Clause, day: date, year_start: str | None) -> Iterator[date]:
    """The ends that the clause allows, from `day` on."""
    current = day
    while current < FAR:
        if _is_end(clause, current, year_start):
            yield current
        current += timedelta(days=1)


def _is_end(clause: Clause, day: date, year_start: str | None) -> bool:
    step = STEPS.get(clause.to_end_of or End.ANY)
    if clause.to_end_of in (None, End.ANY) and not clause.following:
        return True
    if day == FAR:
        return year_start in (None, "01-01")  # no day follows that could be looked at
    following = day + timedelta(days=1)
    if clause.to_end_of == End.MONTH:
        return following.day == 1
    month, first = (int(part) for part in (year_start or "01-01").split("-"))
    if clause.to_end_of not in (End.FINANCIAL_YEAR, End.MEMBERSHIP_YEAR):
        month, first = 1, 1
    return following.day == first and (following.month - month) % (step or 12) == 0


def _dated(by_date: str, last_in: date) -> date:
    """The last such day up to an end."""
    month, day = (int(part) for part in by_date.split("-"))
    for year in (last_in.year, last_in.year - 1):
        found = date(year, month, min(day, monthrange(year, month)[1]))
        if found <= last_in:
            return found
    return date(last_in.year - 1, month, day)


def months_before(day: date, months: int) -> date:
    """The day so many months earlier; from the last day of a month to the last day of a month."""
    index = day.year * 12 + day.month - 1 - months
    year, month = divmod(index, 12)
    longest = monthrange(year, month + 1)[1]
    at_end = day.day == monthrange(day.year, day.month)[1]
    return date(year, month + 1, longest if at_end else min(day.day, longest))


def clause_of(notice: str | Verbatim | None) -> Clause | None:
    """The clause of terms that give it as data; None for words, which a person has to read into one first."""
    if not isinstance(notice, Verbatim):
        return None
    found = json.loads(notice.json)
    if not isinstance(found, dict):
        return None
    words = found.get("to_end_of")
    by_date = found.get("by_date")
    clause = Clause(
        months=_whole(found.get("months")),
        weeks=_whole(found.get("weeks")),
        days=_whole(found.get("days")),
        to_end_of=End(words) if words in tuple(End) else None,
        by_date=by_date if isinstance(by_date, str) else None,
        renews_months=_whole(found.get("renews_months")),
        following=found.get("following") is True,
    )
    return clause if clause != Clause() else None


def year_start_of(notice: str | Verbatim | None) -> str | None:
    """When the financial or membership year of terms begins (`MM-DD`), where they say so as data."""
    found = json.loads(notice.json) if isinstance(notice, Verbatim) else None
    start = found.get("year_start") if isinstance(found, dict) else None
    return start if isinstance(start, str) and _MONTH_DAY.fullmatch(start) else None


def renewal_months(renewal: str | Verbatim | None) -> int | None:
    """For how many months a participation goes on without notice: `{"months": 12}` or `{"years": 1}`; else None."""
    found = json.loads(renewal.json) if isinstance(renewal, Verbatim) else None
    if not isinstance(found, dict):
        return None
    months, years = _whole(found.get("months")), _whole(found.get("years"))
    total = (months or 0) + 12 * (years or 0)
    return total if total > 0 else None


def _whole(value: object) -> int | None:
    return value if isinstance(value, int) and not isinstance(value, bool) else None


def clause_object(clause: Clause) -> dict[str, object]:
    """A clause as data."""
    plain: dict[str, object] = {
        "months": clause.months,
        "weeks": clause.weeks,
        "days": clause.days,
        "to_end_of": clause.to_end_of.value if clause.to_end_of else None,
        "by_date": clause.by_date,
        "renews_months": clause.renews_months,
    }
    return plain | ({"following": True} if clause.following else {})
