"""Dates as they are written: known to the day, the month or the year (domain.md §2)."""

from __future__ import annotations

from datetime import date

import pytest

from beitritt.register.dates import parse_date
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
