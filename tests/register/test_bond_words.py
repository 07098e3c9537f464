"""What stands beside the end of a bond: whether it is over, whether it is merely reported."""

from __future__ import annotations

from datetime import date

import pytest

from beitritt.register.binding import UNBOUND, Bound, Claim, Source
from beitritt.register.wording.bonds import bond_remarked, bound_over

END = date(2019, 1, 1)
"""The first free day after a bond whose last day is 31 December 2018."""


def bound(origin: Source = Source.LEAD, *contested: Claim) -> Bound:
    return Bound(Claim(END, "", origin, "I1#0", date(2018, 1, 1)), contested)


@pytest.mark.parametrize(("on", "over"), [(date(2018, 12, 31), False), (END, True), (date(2026, 1, 1), True)])
def test_a_bond_is_over_on_the_first_free_day(on: date, *, over: bool) -> None:
    assert bound_over(bound(), on) is over
    said = bond_remarked("31. Dezember 2018", bound(), on, "de")
    assert said == ("31. Dezember 2018 (vorbei)" if over else "31. Dezember 2018")


def test_both_remarks_share_the_parentheses() -> None:
    assert bond_remarked("31 December 2018", bound(Source.REPORTED), END, "en") == (
        "31 December 2018 (over, merely reported)"
    )


def test_what_is_contested_or_without_a_day_is_not_said_to_be_over() -> None:
    later = Claim(None, "whole", Source.REPORTED, "I2#0", date(2018, 2, 1))
    assert not bound_over(bound(Source.LEAD, later), date(2026, 1, 1))
    assert not bound_over(UNBOUND, date(2026, 1, 1))
