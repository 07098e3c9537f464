"""Time drawn to scale: places between 0 and 100 per cent, marks that can be read."""

from __future__ import annotations

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from beitritt.web.timeline import Scale, grouped, scale, years

DAYS = st.dates(date(1, 1, 1), date(9999, 12, 31))


@given(st.lists(st.dates(date(1, 1, 2), date(9999, 12, 30)), min_size=1, max_size=8), DAYS)
def test_every_day_has_a_place(days: list[date], other: date) -> None:
    over = scale(days)
    assert all(over.holds(day) for day in days)
    assert 0 <= over.place(other) <= 100
    places = [over.place(day) for day in sorted(days)]
    assert places == sorted(places)


@given(st.lists(st.dates(date(1, 1, 2), date(9999, 12, 30)), min_size=1, max_size=4))
def test_years_are_few_enough_to_read(days: list[date]) -> None:
    marks = years(scale(days))
    assert len(marks) <= 17
    assert sum(not mark.minor for mark in marks) <= 4


def test_a_stretch_has_its_share_of_the_width() -> None:
    over = Scale(date(2020, 1, 1), date(2020, 1, 11))
    assert over.stretch(date(2020, 1, 3), date(2020, 1, 8)) == (20.0, 50.0)


def test_too_many_days_are_told_by_month_and_then_by_year() -> None:
    days = [(date(2018, 1, 1) + timedelta(days=number), 1) for number in range(800)]
    assert [(one.text, one.count) for one in grouped(days[:3], 5)] == [(f"2018-01-0{n}", 1) for n in (1, 2, 3)]
    assert [(one.text, one.count) for one in grouped(days[:59], 5)] == [("2018-01", 31), ("2018-02", 28)]
    assert [one.text for one in grouped(days, 5)] == ["2018", "2019", "2020"]
    assert grouped(days, 5)[0].day == date(2018, 12, 31)
