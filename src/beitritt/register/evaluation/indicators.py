"""Benefit: named indicators with a target, measured on days; and words where no number fits."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum

from beitritt.register.dates import Period
from beitritt.register.errors import InputError


class Direction(StrEnum):
    """In which direction an indicator improves."""

    UP = "up"
    DOWN = "down"


class Reached(StrEnum):
    """How an indicator stands against its target at the end of a period."""

    REACHED = "reached"
    MISSED = "missed"
    UNMEASURED = "unmeasured"
    UNTARGETED = "untargeted"


@dataclass(frozen=True, slots=True, kw_only=True)
class Indicator:
    """What a body wants to see of the benefit. Without a unit it is told in words.

    `target` is the value to reach in the direction named; `start` the value before taking part, where one is known.
    """

    key: str
    initiative: str
    body: str
    name: str
    unit: str | None = None
    direction: Direction = Direction.UP
    target: Decimal | None = None
    start: Decimal | None = None
    subject: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Measurement:
    """What was found of an indicator on a day: a value, words, or both; and who says so."""

    indicator: str
    initiative: str
    body: str
    day: date
    value: Decimal | None = None
    text: str | None = None
    source: str | None = None


@dataclass(frozen=True, slots=True)
class Attained:
    """An indicator at the end of a period: its measurements in it by day, and how it stands."""

    indicator: Indicator
    measurements: tuple[Measurement, ...]
    reached: Reached

    @property
    def latest(self) -> Measurement | None:
        """The last measured value of the period."""
        return next((one for one in reversed(self.measurements) if one.value is not None), None)

    @property
    def words(self) -> tuple[Measurement, ...]:
        """What is said of it in words, by day."""
        return tuple(one for one in self.measurements if one.text is not None)


def attained(
    indicators: Iterable[Indicator], measurements: Sequence[Measurement], period: Period
) -> tuple[Attained, ...]:
    """How each indicator stands at the end of the period, by what was measured in it; older values do not count."""
    return tuple(_attained(one, measurements, period) for one in indicators)


def _attained(indicator: Indicator, measurements: Sequence[Measurement], period: Period) -> Attained:
    own = sorted(
        (one for one in measurements if one.indicator == indicator.key and period.holds(one.day)),
        key=lambda one: one.day,
    )
    values = [one.value for one in own if one.value is not None]
    return Attained(indicator, tuple(own), _reached(indicator, values[-1] if values else None))


def _reached(indicator: Indicator, value: Decimal | None) -> Reached:
    if indicator.target is None:
        return Reached.UNTARGETED
    if value is None:
        return Reached.UNMEASURED
    done = value >= indicator.target if indicator.direction == Direction.UP else value <= indicator.target
    return Reached.REACHED if done else Reached.MISSED


def check_indicator(indicator: Indicator) -> Indicator:
    """The same indicator. Raises InputError where it has a target and no unit in which that would count."""
    if indicator.unit is None and (indicator.target is not None or indicator.start is not None):
        raise InputError("Ein Zielwert braucht eine Einheit", "A target needs a unit", "unit")
    return indicator


def check_measurement(measurement: Measurement, indicator: Indicator) -> Measurement:
    """The same measurement. Raises InputError where it says nothing, or a number of what is told in words."""
    if measurement.value is None and measurement.text is None:
        raise InputError("Es fehlt ein Wert oder ein Text", "A value or a text is missing", "value")
    if measurement.value is not None and indicator.unit is None:
        raise InputError(
            f"„{indicator.name}“ hat keine Einheit und wird in Worten beschrieben",
            f"'{indicator.name}' has no unit and is told in words",
            "value",
        )
    return measurement
