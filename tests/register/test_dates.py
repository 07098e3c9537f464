"""Dates as they are written: known to the day, the month or the year (domain.md §2)."""

from __future__ import annotations

from datetime import date

import pytest

from beitritt.register.dates import as_iso, parse_date
from beitritt.register.errors import InputError


@pytest.mark.parametrize(
    ("text", "first", "after", "precision"),
    [
        ("2018-10-11", date(2018, 10, 11), date(2018, 10, 12), "day"),
        ("2020-02-29", date(2020, 2, 29), date(2020, 3, 1), "day"),
        ("2020-02", date(2020, 2, 1), date(2020, 3, 1), "month"),
        ("2018-12", date(2018, 12, 1), date(2019, 1, 1), "month"),
        ("1993", date(1993, 1, 1), date(1994, 1, 1), "year"),
    ],
)
def test_a_date_covers_what_it_names(text: str, first: date, after: date, precision: str) -> None:
    found = parse_date(text)
    assert (found.text, found.first, found.after, found.precision) == (text, first, after, precision)


@pytest.mark.parametrize("text", ["2020-00", "2020-01-00", "2019-02-29", "2018-13", "0000", "٢٠١٨", "18-10-11", ""])
def test_what_the_calendar_does_not_have_is_no_date(text: str) -> None:
    with pytest.raises(InputError):
        parse_date(text)


@pytest.mark.parametrize(
    ("written", "iso"),
    [
        ("31.12.2020", "2020-12-31"), ("31. 12. 2020", "2020-12-31"), ("1.3.2020", "2020-03-01"),
        ("12.2020", "2020-12"), ("3. 2020", "2020-03"), ("31.02.2020", "2020-02-31"),
    ],
)  # fmt: skip
def test_days_and_months_as_germans_write_them_come_in_the_order_of_iso_8601(written: str, iso: str) -> None:
    assert as_iso(written) == iso


@pytest.mark.parametrize(
    "text", ["2020-12-31", "2020-12", "2020", "", "31.12.20", "31.12.2020 ", "31.12.", "12/2020", "x"]
)
def test_whatever_else_stands_there_stays_as_it_is(text: str) -> None:
    assert as_iso(text) == text
