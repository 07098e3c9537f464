"""Bars as SVG for papers: one a year, parted by unit; each part has its pattern, so colour is not needed."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from decimal import Decimal
from html import escape
from itertools import groupby

from beitritt.writing.paper.typesetting import FONTS

WIDTH, LABEL, ROW, BAR, LEGEND = 660, 60, 46, 22, 22
"""Of the drawing, in its own units: whole width, room for the year; height of a row, a bar, a line of the legend."""

SHADES = ("#1b3a5c", "#c8d6e5", "#5b7fa6", "#e8b04a", "#7a1f2b", "#9aa5ad")
PATTERNS = ("", "M0 8L8 0", "M0 0L8 8", "M4 0V8", "M0 4H8", "M0 0L8 8M0 8L8 0")
"""Lines over the shade, so that parts differ in print without colour too."""

MOST_SERIES = len(SHADES)


@dataclass(frozen=True, slots=True)
class Amount:
    """How much a part put in in a year."""

    year: str
    part: str
    value: Decimal


def bar_chart(amounts: Sequence[Amount], said: Callable[[Decimal], str], rest: str) -> str:
    """The chart as SVG; empty where nothing is above nought. `said` writes an amount, `rest` names the small parts."""
    found = [one for one in amounts if one.value > 0]
    if not found:
        return ""
    series = _series(found, rest)
    years = [
        (year, list(group)) for year, group in groupby(sorted(found, key=lambda one: one.year), lambda one: one.year)
    ]
    most = max(sum((one.value for one in group), Decimal(0)) for _, group in years)
    rows = [_row(year, group, place * ROW, series, most, said, rest) for place, (year, group) in enumerate(years)]
    legend = [
        _entry(name, number, len(years) * ROW + place * LEGEND + 8)
        for place, (name, number) in enumerate(series.items())
    ]
    height = len(years) * ROW + len(series) * LEGEND + 10
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {height}"'
        f' font-family="{FONTS[0]}" font-size="13">'
        f"<defs>{''.join(map(_pattern, range(MOST_SERIES)))}</defs>{''.join(rows)}{''.join(legend)}</svg>"
    )


def _series(amounts: Sequence[Amount], rest: str) -> dict[str, int]:
    """A number for each part, the largest first; what is over the last is drawn as one."""
    totals: dict[str, Decimal] = {}
    for one in amounts:
        totals[one.part] = totals.get(one.part, Decimal(0)) + one.value
    ordered = sorted(totals, key=lambda name: (-totals[name], name))
    if len(ordered) <= MOST_SERIES:
        return {name: number for number, name in enumerate(ordered)}
    return {name: number for number, name in enumerate(ordered[: MOST_SERIES - 1])} | {rest: MOST_SERIES - 1}


def _row(
    year: str,
    group: Sequence[Amount],
    top: int,
    series: dict[str, int],
    most: Decimal,
    said: Callable[[Decimal], str],
    rest: str,
) -> str:
    totals: dict[str, Decimal] = {}
    for one in group:
        name = one.part if one.part in series else rest
        totals[name] = totals.get(name, Decimal(0)) + one.value
    left, parts = Decimal(LABEL), [f'<text x="0" y="{top + 34}">{escape(year)}</text>']
    for name in sorted(totals, key=series.__getitem__):
        width = totals[name] / most * (WIDTH - LABEL)
        parts.append(_part(left, top + 20, width, series[name]))
        left += width
    whole = escape(said(sum(totals.values(), Decimal(0))))
    return "".join((*parts, f'<text x="{LABEL}" y="{top + 15}" font-weight="bold">{whole}</text>'))


def _part(left: Decimal, top: int, width: Decimal, number: int) -> str:
    place = f'x="{left:.1f}" y="{top}" width="{width:.1f}" height="{BAR}"'
    lines = f'<rect {place} fill="url(#p{number})"/>' if PATTERNS[number] else ""
    return f'<rect {place} fill="{SHADES[number]}" stroke="#1f2a33" stroke-width="0.8"/>{lines}'


def _pattern(number: int) -> str:
    if not PATTERNS[number]:
        return ""
    return (
        f'<pattern id="p{number}" width="8" height="8" patternUnits="userSpaceOnUse">'
        f'<path d="{PATTERNS[number]}" stroke="#1f2a33" stroke-width="0.7" fill="none"/></pattern>'
    )


def _entry(name: str, number: int, top: int) -> str:
    swatch = _part(Decimal(LABEL), top, Decimal(18), number).replace(f'height="{BAR}"', 'height="12"')
    return f'{swatch}<text x="{LABEL + 26}" y="{top + 11}">{escape(name)}</text>'
