"""Amounts and dates as people write them in tables; what may be two things is refused."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from beitritt.reading.tables.quantities import Value, date_in, decimal_in
from beitritt.register.errors import InputError


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("12", "12"), ("12,5", "12.5"), ("12.5", "12.5"), ("1.240,50", "1240.50"), ("1,240.50", "1240.50"),
        ("1.240.000", "1240000"), ("1 240", "1240"), ("1\u00a0240,00 €", "1240.00"), ("EUR 12,00", "12.00"),
        ("7,5 h", "7.5"), ("3 Std.", "3"), ("0,125", "0.125"), ("0.125", "0.125"), ("-3", "-3"), ("1'000", "1000"),
        ("1234,567", "1234.567"),
    ],
)  # fmt: skip
def test_amounts(written: str, meant: str) -> None:
    assert decimal_in(written) == Decimal(meant)


@pytest.mark.parametrize("written", ["1.240", "1,240", "12.345", "-1.500"])
def test_what_may_be_a_thousand_or_a_fraction_is_not_guessed(written: str) -> None:
    with pytest.raises(InputError, match="ambiguous"):
        decimal_in(written)


@pytest.mark.parametrize("written", ["", "abc", "1,2,3", "1e3", "NaN", "12-5", "1.24.0", "²", "1..2"])
def test_what_is_no_amount(written: str) -> None:
    with pytest.raises(InputError, match="not a number"):
        decimal_in(written)


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("2020-12-31", "2020-12-31"), ("31.12.2020", "2020-12-31"), ("1. 3. 2020", "2020-03-01"), ("2020", "2020"),
        ("12/2020", "2020-12"), ("3.2020", "2020-03"), ("März 2020", "2020-03"), ("Dez. 2020", "2020-12"),
        ("may 2020", "2020-05"), (date(2020, 2, 29), "2020-02-29"), (Decimal(2020), "2020"),
    ],
)  # fmt: skip
def test_dates(written: Value, meant: str) -> None:
    assert date_in(written).text == meant


@pytest.mark.parametrize(
    "written", ["", "31.02.2020", "31.12.20", "13/2020", "Foo 2020", "2020-1-1", "gestern", "12.31.2020"]
)
def test_what_is_no_date(written: str) -> None:
    with pytest.raises(InputError, match="not a date"):
        date_in(written)
