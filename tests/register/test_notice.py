"""Notice arithmetic, held against a counter that walks day by day."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from beitritt.register.notice import Clause, End, Gap, free_by, given_on, months_before

DAYS = st.dates(date(2015, 1, 1), date(2035, 12, 31))
ENDS = (End.CALENDAR_YEAR, End.HALF_YEAR, End.QUARTER, End.MONTH, End.ANY)
CLAUSES = st.one_of(
    st.builds(Clause, months=st.integers(0, 24), to_end_of=st.sampled_from((*ENDS, None))),
    st.builds(Clause, weeks=st.integers(1, 30), to_end_of=st.sampled_from((*ENDS, None))),
    st.builds(Clause, days=st.integers(1, 200), to_end_of=st.sampled_from((*ENDS, None))),
    st.builds(Clause, to_end_of=st.sampled_from(ENDS)),
    st.builds(Clause, to_end_of=st.just(End.CALENDAR_YEAR), by_date=st.sampled_from(("06-30", "09-30", "02-29"))),
)
LAST_MONTHS = {
    End.CALENDAR_YEAR: (12,),
    End.HALF_YEAR: (6, 12),
    End.QUARTER: (3, 6, 9, 12),
    End.MONTH: tuple(range(1, 13)),
}


def allowed(clause: Clause, day: date) -> bool:
    """Whether a participation can end with `day`."""
    if clause.to_end_of in (None, End.ANY):
        return True
    ends = (day + timedelta(days=1)).day == 1
    return ends and day.month in LAST_MONTHS[clause.to_end_of]


@given(CLAUSES, DAYS)
def test_free_by_takes_the_last_allowed_end(clause: Clause, day: date) -> None:
    found = free_by(clause, day)
    assert found.last_day_in is not None
    assert found.last_day is not None
    assert allowed(clause, found.last_day_in)
    assert found.last_day <= found.last_day_in <= day
    between = (found.last_day_in + timedelta(days=n) for n in range(1, (day - found.last_day_in).days + 1))
    assert not any(allowed(clause, one) for one in between)


@given(CLAUSES, DAYS)
def test_notice_on_the_last_day_is_in_time_and_a_day_later_too_late(clause: Clause, day: date) -> None:
    found = free_by(clause, day)
    assert found.last_day is not None
    assert found.last_day_in is not None
    in_time = given_on(clause, found.last_day).last_day_in
    assert in_time is not None
    assert in_time <= found.last_day_in
    late = given_on(clause, found.last_day + timedelta(days=1)).last_day_in
    assert late is not None
    assert late > found.last_day_in


@given(DAYS, st.integers(1, 24))
def test_months_are_counted_one_by_one(day: date, months: int) -> None:
    walked = months_before(day, months)
    assert (day.year * 12 + day.month) - (walked.year * 12 + walked.month) == months
    at_end = (day + timedelta(days=1)).day == 1
    assert ((walked + timedelta(days=1)).day == 1) >= at_end
    assert at_end or walked.day <= day.day


@pytest.mark.parametrize(
    ("clause", "day", "last"),
    [
        (Clause(months=3, to_end_of=End.CALENDAR_YEAR), date(2021, 12, 31), date(2021, 9, 30)),
        (Clause(weeks=4, to_end_of=End.CALENDAR_YEAR), date(2021, 12, 31), date(2021, 12, 3)),
        (Clause(months=3, to_end_of=End.CALENDAR_YEAR), date(2022, 6, 30), date(2021, 9, 30)),
        (Clause(months=1, to_end_of=End.MONTH), date(2024, 3, 31), date(2024, 2, 29)),
        (Clause(to_end_of=End.CALENDAR_YEAR, following=True), date(2021, 12, 31), date(2020, 12, 31)),
    ],
)
def test_known_days(clause: Clause, day: date, last: date) -> None:
    assert free_by(clause, day).last_day == last


@pytest.mark.parametrize(
    ("clause", "gap"),
    [
        (Clause(), Gap.NO_PERIOD_NOR_END),
        (Clause(by_date="06-30", renews_months=12), Gap.END_UNSAID),
        (Clause(months=3, to_end_of=End.FINANCIAL_YEAR), Gap.YEAR_UNKNOWN),
        (Clause(months=3, to_end_of=End.MEMBERSHIP_YEAR), Gap.YEAR_UNKNOWN),
    ],
)
def test_what_the_words_do_not_determine_stays_open(clause: Clause, gap: Gap) -> None:
    for notice in (free_by(clause, date(2021, 12, 31)), given_on(clause, date(2021, 5, 3))):
        assert (notice.last_day, notice.last_day_in, notice.gaps) == (None, None, (gap,))


def test_a_year_s_start_settles_its_end() -> None:
    clause = Clause(months=3, to_end_of=End.FINANCIAL_YEAR)
    assert free_by(clause, date(2021, 12, 31), "07-01").last_day == date(2021, 3, 31)
    assert given_on(clause, date(2021, 4, 1), "07-01").last_day_in == date(2022, 6, 30)


def test_a_weekend_is_left_as_it_is_and_said() -> None:
    assert free_by(Clause(months=3), date(2022, 1, 1)).gaps == (Gap.WEEKEND,)
