"""Sums of effort in a period, in all or by unit, task, subject, month and year.

An entry that reaches over an edge of the period, or of a year, is divided by days; the sum says how many entries were.
Inside, shares are exact fractions; what is given out is rounded once, half up: hours and posts to hundredths, money to
cents. So rounded parts may differ from their rounded whole by a hundredth.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from enum import StrEnum
from fractions import Fraction

from beitritt.register.dates import FAR, Period
from beitritt.register.evaluation.effort import Effort


class Dimension(StrEnum):
    """By what effort is summed."""

    BODY = "body"
    UNIT = "unit"
    TASK = "task"
    SUBJECT = "subject"
    YEAR = "year"


@dataclass(frozen=True, slots=True)
class Total:
    """A sum. None says that nobody recorded the measure; `money` is by currency, and currencies are not added up.

    `posts` are the full-time equivalents held on average over the days of the sum's period. `entries` counts what went
    in, `divided` how many of these only with a share of their days.
    """

    hours: Decimal | None = None
    posts: Decimal | None = None
    money: tuple[tuple[str, Decimal], ...] = ()
    entries: int = 0
    divided: int = 0


@dataclass(frozen=True, slots=True)
class Sum:
    """The total of one group: a value for each dimension asked for, None where entries do not say."""

    group: tuple[str | None, ...]
    total: Total


def total(efforts: Iterable[Effort], period: Period) -> Total:
    """All that the entries put into the period."""
    found = sums(efforts, period)
    return found[0].total if found else Total()


def sums(efforts: Iterable[Effort], period: Period, *by: Dimension) -> tuple[Sum, ...]:
    """The totals of the groups that have any, in the order of the groups; those that do not say come last."""
    tallies: dict[tuple[str | None, ...], _Tally] = {}
    for effort in efforts:
        for part in _parts(effort, period, by):
            tallies.setdefault(part.group, _Tally()).add(part)
    groups = sorted(tallies, key=lambda group: [(value is None, value or "") for value in group])
    return tuple(Sum(group, tallies[group].total(_days(group, by, period))) for group in groups)


def years(period: Period) -> tuple[int, ...]:
    """The calendar years that a period with both ends touches."""
    return tuple(range(period.start.year, date.fromordinal(period.end.toordinal() - 1).year + 1))


@dataclass(frozen=True, slots=True)
class _Part:
    """The share of an entry that falls into one group."""

    effort: Effort
    group: tuple[str | None, ...]
    days: Period

    @property
    def share(self) -> Fraction:
        return Fraction(_length(self.days), _length(self.effort.period))


def _parts(effort: Effort, period: Period, by: Sequence[Dimension]) -> Iterator[_Part]:
    within = effort.period.meet(period)
    if within is None:
        return
    cuts = [_year(year) for year in years(within)] if Dimension.YEAR in by else [within]
    for cut in cuts:
        days = within.meet(cut)
        if days is not None:
            yield _Part(effort, tuple(_value(effort, one, days) for one in by), days)


def _value(effort: Effort, dimension: Dimension, days: Period) -> str | None:
    if dimension == Dimension.YEAR:
        return str(days.start.year)
    value: str | None = getattr(effort, dimension.value)
    return value


def _days(group: Sequence[str | None], by: Sequence[Dimension], period: Period) -> Period:
    """The days over which posts are averaged: the period, or its part in the group's year."""
    for dimension, value in zip(by, group, strict=True):
        if dimension == Dimension.YEAR and value is not None:
            return period.meet(_year(int(value))) or period
    return period


@dataclass(slots=True)
class _Tally:
    """A sum on its way."""

    hours: Fraction | None = None
    post_days: Fraction | None = None
    money: dict[str, Fraction] = field(default_factory=dict)
    entries: set[str] = field(default_factory=set)
    divided: set[str] = field(default_factory=set)

    def add(self, part: _Part) -> None:
        effort, share = part.effort, part.share
        self.entries.add(effort.key)
        if share != 1:
            self.divided.add(effort.key)
        if effort.hours is not None:
            self.hours = (self.hours or Fraction(0)) + Fraction(effort.hours) * share
        if effort.posts is not None:
            self.post_days = (self.post_days or Fraction(0)) + Fraction(effort.posts) * _length(part.days)
        if effort.money is not None:
            self.money[effort.currency] = self.money.get(effort.currency, Fraction(0)) + Fraction(effort.money) * share

    def total(self, period: Period) -> Total:
        posts = None if self.post_days is None else self.post_days / _length(period)
        return Total(
            _rounded(self.hours),
            _rounded(posts),
            tuple((currency, _rounded(amount) or Decimal(0)) for currency, amount in sorted(self.money.items())),
            len(self.entries),
            len(self.divided),
        )


def _rounded(amount: Fraction | None) -> Decimal | None:
    if amount is None:
        return None
    hundredths = amount * 100
    whole = (hundredths.numerator * 2 + hundredths.denominator) // (hundredths.denominator * 2)  # half up
    return Decimal(whole).scaleb(-2)


def _length(period: Period) -> int:
    return (period.end - period.start).days


def _year(year: int) -> Period:
    return Period(date(year, 1, 1), date(year + 1, 1, 1) if year < FAR.year else FAR)
