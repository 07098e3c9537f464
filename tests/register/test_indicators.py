"""Benefit: an indicator stands where its last measurement of the period puts it."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from beitritt.register.dates import Period
from beitritt.register.errors import InputError
from beitritt.register.evaluation.indicators import (
    Direction,
    Indicator,
    Measurement,
    Reached,
    attained,
    check_indicator,
    check_measurement,
)
from beitritt.register.interchange.evaluation import indicator_from, indicator_line, measurement_from, measurement_line

YEAR = Period(date(2019, 1, 1), date(2020, 1, 1))


def indicator(**fields: object) -> Indicator:
    """People in courses, at least forty."""
    given: dict[str, object] = {
        "key": "c", "initiative": "i", "body": "k", "name": "Kurse", "unit": "Personen", "target": Decimal(40),
    }  # fmt: skip
    return Indicator(**{**given, **fields})  # type: ignore[arg-type]  # each test gives what the field takes


def measured(day: str, value: str | None = None, text: str | None = None, of: str = "c") -> Measurement:
    """A measurement of an indicator."""
    number = None if value is None else Decimal(value)
    return Measurement(indicator=of, initiative="i", body="k", day=date.fromisoformat(day), value=number, text=text)


@pytest.mark.parametrize(
    ("direction", "value", "reached"),
    [
        (Direction.UP, "39.99", Reached.MISSED),
        (Direction.UP, "40", Reached.REACHED),
        (Direction.DOWN, "40", Reached.REACHED),
        (Direction.DOWN, "40.01", Reached.MISSED),
    ],
)
def test_a_target_is_reached_from_its_own_side(direction: Direction, value: str, reached: Reached) -> None:
    found = attained([indicator(direction=direction)], [measured("2019-05-01", value)], YEAR)
    assert [one.reached for one in found] == [reached]


def test_the_last_value_in_the_period_counts_and_those_outside_do_not() -> None:
    values = [
        measured("2019-12-31", "41"),
        measured("2019-01-01", "10"),
        measured("2018-12-31", "99"),
        measured("2020-01-01", "1"),
    ]
    found = attained([indicator()], values, YEAR)[0]
    assert [one.value for one in found.measurements] == [Decimal(10), Decimal(41)]
    assert found.latest == measured("2019-12-31", "41")
    assert found.reached == Reached.REACHED


def test_unmeasured_and_untargeted_are_told_apart_from_missed() -> None:
    old = [measured("2018-12-31", "99"), measured("2019-05-01", text="läuft gut")]
    assert attained([indicator()], old, YEAR)[0].reached == Reached.UNMEASURED
    words = attained([indicator(unit=None, target=None)], old, YEAR)[0]
    assert words.reached == Reached.UNTARGETED
    assert [one.text for one in words.words] == ["läuft gut"]
    assert words.latest is None


def test_a_target_needs_a_unit_and_a_measurement_something_to_say() -> None:
    with pytest.raises(InputError, match="unit"):
        check_indicator(indicator(unit=None))
    with pytest.raises(InputError, match="value"):
        check_measurement(measured("2019-05-01"), indicator())
    with pytest.raises(InputError, match="told in words"):
        check_measurement(measured("2019-05-01", "3"), indicator(unit=None, target=None))
    assert check_measurement(measured("2019-05-01", "3"), indicator()).value == 3


def test_lines_come_back_as_they_were() -> None:
    one = indicator(direction=Direction.DOWN, start=Decimal("64.5"), subject="schule")
    assert indicator_from(indicator_line(one)) == one
    said = measured("2019-05-01", "12.5", "mehr als erwartet")
    assert measurement_from(measurement_line(said)) == said


@pytest.mark.parametrize("day", [None, "2019", "2019-13-01"])
def test_a_measurement_has_a_day(day: str | None) -> None:
    with pytest.raises(InputError, match="day"):
        measurement_from({"type": "measurement", "indicator": "c", "initiative": "i", "body": "k", "day": day})
