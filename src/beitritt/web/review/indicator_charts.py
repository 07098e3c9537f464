"""An indicator drawn: what was measured as dots in time, and the target as a line across. A table says the same."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta
from decimal import Decimal
from itertools import pairwise

from beitritt.register.dates import Period
from beitritt.register.evaluation.indicators import Attained
from beitritt.register.evaluation.summary import number
from beitritt.web.timeline import LAST_LABEL, Mark, scale, years

TOP, FLOOR, HEIGHT = 26, 118, 142
"""Of the drawing, in pixels: the highest value, the lowest, and the whole with the years below."""


@dataclass(frozen=True, slots=True)
class Dot:
    """A measured value: `left` in per cent, `top` in pixels; `anchor` keeps its number within the drawing."""

    left: float
    top: float
    value: str
    anchor: str


@dataclass(frozen=True, slots=True)
class Drawing:
    """One indicator; `target` is where its line lies, in pixels, None where there is none."""

    dots: tuple[Dot, ...]
    segments: tuple[tuple[Dot, Dot], ...]
    target: float | None
    years: list[Mark]
    height: int = HEIGHT
    floor: int = FLOOR


def drawn(one: Attained, period: Period, language: str) -> Drawing | None:
    """The values of a period; None where nothing was measured in it."""
    values = [(said.day, said.value) for said in one.measurements if said.value is not None]
    if not values:
        return None
    over = scale([period.start, period.end - timedelta(days=1), *(day for day, _ in values)])
    target = one.indicator.target
    levels = _Levels([Decimal(0), *(value for _, value in values), *([] if target is None else [target])])
    dots = [_dot(over.place(day), levels.top(value), number(value, language)) for day, value in values]
    return Drawing(
        tuple(dots),
        tuple(pairwise(dots)),
        None if target is None else levels.top(target),
        years(over),
    )


def _dot(left: float, top: float, value: str) -> Dot:
    return Dot(left, top, value, "start" if left < 100 - LAST_LABEL else "end" if left > LAST_LABEL else "middle")


class _Levels:
    """Values laid over the height of the drawing, nought among them."""

    def __init__(self, values: Sequence[Decimal]) -> None:
        self._low, self._high = min(values), max(values)

    def top(self, value: Decimal) -> float:
        """Where a value lies, in pixels from above."""
        share = (value - self._low) / ((self._high - self._low) or Decimal(1))
        return round(FLOOR - float(share) * (FLOOR - TOP), 1)
