"""Notice arithmetic held against a counter that walks every single day and knows nothing of the code's shortcuts."""

from __future__ import annotations

from datetime import date, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from beitritt.register.notice import Clause, End, coming, free_by, given_on

DAY = timedelta(days=1)
DAYS = st.dates(date(2019, 1, 1), date(2025, 12, 31))  # two leap years among them
STARTS = st.sampled_from(("01-01", "04-01", "07-01", "10-15"))
LENGTHS: st.SearchStrategy[dict[str, int]] = st.one_of(
    st.builds(dict, months=st.integers(0, 18)),
    st.builds(dict, weeks=st.integers(0, 30)),
    st.builds(dict, days=st.integers(0, 200)),
    st.builds(dict, months=st.integers(1, 6), days=st.integers(1, 20)),
    st.just({}),
)
NAMED_ENDS = tuple(end for end in End if end != End.ANY)
CLAUSES = st.one_of(
    st.builds(lambda length, end: Clause(**length, to_end_of=end), LENGTHS, st.sampled_from(tuple(End))),
    st.builds(lambda months: Clause(months=months), st.integers(1, 18)),
    st.builds(
        lambda day, end, renews: Clause(by_date=day, to_end_of=end, renews_months=renews),
        st.sampled_from(("06-30", "09-30", "02-29", "12-31", "01-01")),
        st.sampled_from(NAMED_ENDS),
        st.sampled_from((None, 12)),
    ),
    st.just(Clause(to_end_of=End.CALENDAR_YEAR, following=True)),
)


def month_end(day: date) -> bool:
    return (day + DAY).month != day.month


def allowed(clause: Clause, day: date, start: str) -> bool:
    """Whether the day ends what the clause names."""
    after = day + DAY
    if clause.to_end_of in (None, End.ANY):
        return True
    if clause.to_end_of == End.MONTH:
        return month_end(day)
    if clause.to_end_of in (End.FINANCIAL_YEAR, End.MEMBERSHIP_YEAR):
        return f"{after.month:02}-{after.day:02}" == start
    months = {End.CALENDAR_YEAR: {12}, End.HALF_YEAR: {6, 12}, End.QUARTER: {3, 6, 9, 12}}[clause.to_end_of]
    return month_end(day) and day.month in months


def a_month_earlier(day: date, wanted: int, *, to_end: bool) -> date:
    """Walk back to the month before: to its last day, or to the day of that number or the nearest before it."""
    walked = day.replace(day=1) - DAY
    while not to_end and walked.day > wanted:
        walked -= DAY
    return walked


def last_day_for(clause: Clause, end: date) -> date:
    """The last day for notice, walked month by month and day by day."""
    if clause.following:
        day = end
        while day.year == end.year:
            day -= DAY
        return day
    if clause.by_date is not None:
        month, number = (int(part) for part in clause.by_date.split("-"))
        day = end
        while not (day.month == month and (day.day == number or (month_end(day) and day.day < number))):
            day -= DAY
        return day
    day, at_end = end, month_end(end)
    for _ in range(clause.months or 0):
        day = a_month_earlier(day, end.day, to_end=at_end)
    for _ in range(7 * (clause.weeks or 0) + (clause.days or 0)):
        day -= DAY
    return day


@settings(deadline=None)  # walking takes its time
@given(CLAUSES, DAYS, STARTS)
def test_free_by_finds_the_last_end_up_to_the_day(clause: Clause, day: date, start: str) -> None:
    end = day
    while not allowed(clause, end, start):
        end -= DAY
    found = free_by(clause, day, start)
    assert (found.last_day, found.last_day_in) == (last_day_for(clause, end), end)


@settings(deadline=None)
@given(CLAUSES, DAYS, STARTS)
def test_given_on_finds_the_first_end_for_which_the_day_is_in_time(clause: Clause, day: date, start: str) -> None:
    end = day
    while not (allowed(clause, end, start) and last_day_for(clause, end) >= day):
        end += DAY
    assert given_on(clause, day, start).last_day_in == end


@settings(deadline=None)
@given(CLAUSES, DAYS, STARTS)
def test_both_questions_are_each_others_inverse(clause: Clause, day: date, start: str) -> None:
    """Given on the last day for an end, notice is in time for it; given a day later, only for a later end."""
    found = free_by(clause, day, start)
    assert found.last_day is not None
    assert found.last_day_in is not None
    in_time, late = (given_on(clause, one, start).last_day_in for one in (found.last_day, found.last_day + DAY))
    assert in_time is not None
    assert late is not None
    assert in_time <= found.last_day_in < late
    back = free_by(clause, in_time, start)
    assert back.last_day is not None
    assert back.last_day >= found.last_day


@settings(deadline=None)
@given(CLAUSES, DAYS, st.integers(0, 800), STARTS)
def test_the_coming_days_for_notice_are_all_there_are(clause: Clause, on: date, length: int, start: str) -> None:
    until = on + timedelta(days=length)
    expected = []
    if clause.following or clause.to_end_of not in (None, End.ANY):
        end = on
        while end <= until + timedelta(days=800):
            if allowed(clause, end, start) and on <= last_day_for(clause, end) <= until:
                expected.append((last_day_for(clause, end), end))
            end += DAY
    assert list(coming(clause, on, until, start)) == expected
