"""Effort drawn: bars by year, parted by unit. The tables beside them say the same; a title names each part."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from decimal import Decimal
from itertools import groupby

from beitritt.register.evaluation.sums import Sum

Amount = tuple[str, str, Decimal]
"""A year, a part's name, and how much it is."""
Sayer = Callable[[Decimal], str]
"""Writes an amount with its measure."""
Namer = Callable[[str | None], str]
"""Names a unit; None is what entries do not say."""

ROW_HEIGHT = 52
MOST_SERIES = 6
"""So many parts can be told apart by colour and pattern; what is over that is drawn as one."""


@dataclass(frozen=True, slots=True)
class Part:
    """A part of a bar; places in per cent. `series` counts from 1 and chooses colour and pattern."""

    left: float
    width: float
    series: int
    amount: str
    title: str


@dataclass(frozen=True, slots=True)
class Bar:
    """A year's bar. `top` is in pixels."""

    name: str
    top: int
    amount: str
    parts: tuple[Part, ...]


@dataclass(frozen=True, slots=True)
class Chart:
    """Bars below each other, and what their parts stand for."""

    bars: tuple[Bar, ...]
    legend: tuple[tuple[int, str], ...]

    @property
    def height(self) -> int:
        """The whole height, in pixels."""
        return ROW_HEIGHT * len(self.bars)


def bars(amounts: Iterable[Amount], said: Sayer) -> Chart | None:
    """A chart of amounts by year and part; None where there is nothing above nought. `said` writes an amount."""
    found = [one for one in amounts if one[2] > 0]
    if not found:
        return None
    series = _series(found)
    years = [(year, list(group)) for year, group in groupby(sorted(found, key=lambda one: one[0]), lambda one: one[0])]
    most = max(sum((amount for _, _, amount in group), Decimal(0)) for _, group in years)
    drawn = [_bar(year, group, place, series, most, said) for place, (year, group) in enumerate(years)]
    legend = dict.fromkeys((number, name) for name, number in series.items() if number < MOST_SERIES)
    if any(number == MOST_SERIES for number in series.values()):
        rest = [name for name, number in series.items() if number == MOST_SERIES]
        legend[MOST_SERIES, ", ".join(rest)] = None
    return Chart(tuple(drawn), tuple(legend))


def _series(amounts: Sequence[Amount]) -> dict[str, int]:
    """A number for each part, the largest first."""
    totals: dict[str, Decimal] = {}
    for _, name, amount in amounts:
        totals[name] = totals.get(name, Decimal(0)) + amount
    ordered = sorted(totals, key=lambda name: (-totals[name], name))
    return {name: min(place, MOST_SERIES) for place, name in enumerate(ordered, 1)}


def _bar(year: str, group: Sequence[Amount], place: int, series: dict[str, int], most: Decimal, said: Sayer) -> Bar:
    parts, left = [], Decimal(0)
    for _, name, amount in sorted(group, key=lambda one: series[one[1]]):
        width = amount / most * 100
        written = said(amount)
        parts.append(Part(round(float(left), 2), round(float(width), 2), series[name], written, f"{name}: {written}"))
        left += width
    return Bar(year, place * ROW_HEIGHT, said(sum((one[2] for one in group), Decimal(0))), tuple(parts))


def hours_by_year(sums: Iterable[Sum], name: Namer) -> list[Amount]:
    """Hours from sums by unit and year; `name` names a unit."""
    return [(str(one.group[1]), name(one.group[0]), one.total.hours) for one in sums if one.total.hours is not None]


def posts_by_year(sums: Iterable[Sum], name: Namer) -> list[Amount]:
    """Posts from sums by unit and year."""
    return [(str(one.group[1]), name(one.group[0]), one.total.posts) for one in sums if one.total.posts is not None]


def money_by_year(sums: Iterable[Sum], currency: str, name: Namer) -> list[Amount]:
    """Money of one currency from sums by unit and year."""
    return [
        (str(one.group[1]), name(one.group[0]), amount)
        for one in sums
        for of, amount in one.total.money
        if of == currency
    ]
