"""Effort: what an entry must be, and how entries are summed over periods, years and units."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from beitritt.register.bodies import Directory
from beitritt.register.dates import Period
from beitritt.register.errors import InputError, UnknownKey
from beitritt.register.evaluation.effort import Effort, check_effort
from beitritt.register.evaluation.sums import Dimension, Total, sums, total
from beitritt.register.interchange import JsonObject, body_from, initiative_from
from beitritt.register.interchange.evaluation import effort_from, effort_line, with_key

BODIES: tuple[JsonObject, ...] = (
    {"key": "k", "kind": "county", "name": "Kreis Eins", "keys": [{"key": "old-k"}]},
    {"key": "k2", "kind": "county", "name": "Kreis Zwei"},
    {"key": "u", "kind": "unit", "name": "Amt Eins", "parent": "k"},
    {"key": "sub", "kind": "unit", "name": "Stelle Eins", "parent": "u"},
    {"key": "u2", "kind": "unit", "name": "Amt Zwei", "parent": "k2"},
    {"key": "m", "kind": "municipality", "name": "Dorf", "parent": "k"},
)
DIRECTORY = Directory(map(body_from, BODIES))
INITIATIVE = initiative_from({"key": "i", "lead": "k2", "subjects": [{"key": "schule"}]})
YEAR = Period(date(2019, 1, 1), date(2020, 1, 1))


def effort(**fields: object) -> Effort:
    """An entry of the county's for the year 2019; one hour where nothing is said."""
    given: dict[str, object] = {"key": "e", "initiative": "i", "body": "k", "period": YEAR, "hours": Decimal(1)}
    return Effort(**{**given, **fields})  # type: ignore[arg-type]  # each test gives what the field takes


@pytest.mark.parametrize("unit", [None, "k", "old-k", "u", "sub", "Projektgruppe"])
def test_a_unit_is_the_body_itself_a_part_of_it_or_a_mere_name(unit: str | None) -> None:
    entry = effort(unit=unit)
    assert check_effort(entry, INITIATIVE, DIRECTORY) is entry


@pytest.mark.parametrize(
    ("fields", "place", "words"),
    [
        ({"period": Period(date(2020, 1, 1), date(2019, 1, 1))}, "until", "endet, bevor er beginnt"),
        ({"period": Period(date(2020, 1, 1), date(2020, 1, 1))}, "until", "letzter 2019-12-31"),
        ({"hours": None}, "hours", "fehlt"),
        ({"hours": Decimal(-1)}, "hours", "negativ"),
        ({"posts": Decimal("-0.5")}, "posts", "negativ"),
        ({"money": Decimal("-0.01")}, "money", "negativ"),
        ({"hours": Decimal("1e400")}, "hours", "zu groß"),
        ({"money": Decimal("1.005")}, "money", "Cent"),
        ({"currency": "Euro"}, "currency", "keine Währung"),
        ({"unit": "u2"}, "unit", "„Amt Zwei“ gehört nicht zu „Kreis Eins“"),
        ({"unit": "m"}, "unit", "gehört nicht"),
    ],
)
def test_what_cannot_be_is_refused_with_its_field(fields: dict[str, object], place: str, words: str) -> None:
    with pytest.raises(InputError) as refused:
        check_effort(effort(**fields), INITIATIVE, DIRECTORY)
    assert refused.value.place == place
    assert words in refused.value.de


@pytest.mark.parametrize("fields", [{"body": "nobody"}, {"subject": "sport"}])
def test_bodies_and_subjects_must_be_known(fields: dict[str, object]) -> None:
    with pytest.raises(UnknownKey):
        check_effort(effort(**fields), INITIATIVE, DIRECTORY)


def test_nobody_recorded_a_measure_is_not_nought() -> None:
    assert total([], YEAR) == Total()
    assert total([effort(hours=Decimal(0))], YEAR) == Total(Decimal("0.00"), None, (), 1, 0)


def test_hours_posts_and_money_are_three_measures() -> None:
    found = total(
        [
            effort(hours=Decimal("10.5")),
            effort(key="p", hours=None, posts=Decimal("0.5")),
            effort(key="m", hours=None, money=Decimal("99.90")),
            effort(key="c", hours=None, money=Decimal(7), currency="CHF"),
        ],
        YEAR,
    )
    assert found.hours == Decimal("10.50")
    assert found.posts == Decimal("0.50")
    assert found.money == (("CHF", Decimal("7.00")), ("EUR", Decimal("99.90")))
    assert (found.entries, found.divided) == (4, 0)


def test_an_entry_over_the_edge_is_divided_by_days_and_told() -> None:
    half = Period(date(2019, 1, 1), date(2019, 7, 1))
    found = total(
        [effort(hours=Decimal(365)), effort(key="out", period=Period(date(2018, 1, 1), date(2019, 1, 1)))], half
    )
    assert (found.hours, found.entries, found.divided) == (Decimal("181.00"), 1, 1)


def test_posts_are_the_mean_over_the_days_asked_about() -> None:
    quarter = effort(hours=None, posts=Decimal(1), period=Period(date(2019, 1, 1), date(2019, 3, 15)))
    assert total([quarter], YEAR).posts == Decimal("0.20")  # 73 of 365 days
    assert total([quarter], Period(date(2019, 2, 1), date(2019, 3, 1))).posts == Decimal("1.00")


def test_groups_stand_in_order_and_those_unsaid_last() -> None:
    entries = [
        effort(unit="u", task="b", hours=Decimal(1)),
        effort(key="2", unit=None, task="a", hours=Decimal(2)),
        effort(key="3", unit="k", task="a", hours=Decimal(4)),
    ]
    assert [(one.group, one.total.hours) for one in sums(entries, YEAR, Dimension.UNIT)] == [
        (("k",), Decimal("4.00")), (("u",), Decimal("1.00")), ((None,), Decimal("2.00")),
    ]  # fmt: skip
    assert [one.group for one in sums(entries, YEAR, Dimension.TASK, Dimension.UNIT)] == [
        ("a", "k"), ("a", None), ("b", "u"),
    ]  # fmt: skip


def test_years_are_parted_by_days_and_posts_by_the_year_s_own_days() -> None:
    over = Period(date(2019, 12, 2), date(2020, 1, 31))  # 30 days in each year
    entries = [effort(hours=Decimal(10), period=over), effort(key="p", hours=None, posts=Decimal(1), period=over)]
    found = sums(entries, Period(date(2019, 12, 2), date(2021, 1, 1)), Dimension.YEAR)
    assert [(one.group, one.total.hours, one.total.posts) for one in found] == [
        (("2019",), Decimal("5.00"), Decimal("1.00")),
        (("2020",), Decimal("5.00"), Decimal("0.08")),
    ]


@given(
    st.lists(
        st.tuples(
            st.dates(date(2017, 1, 1), date(2021, 1, 1)),
            st.integers(1, 900),
            st.decimals(0, 1000, places=2),
        ),
        max_size=6,
    ),
    st.dates(date(2017, 1, 1), date(2021, 1, 1)),
    st.integers(1, 1500),
)
def test_a_sum_is_what_counting_day_by_day_gives(
    entries: list[tuple[date, int, Decimal]], start: date, length: int
) -> None:
    period = Period(start, start + timedelta(days=length))
    efforts = [
        effort(key=str(number), hours=hours, period=Period(first, first + timedelta(days=days)))
        for number, (first, days, hours) in enumerate(entries)
    ]
    by_day = Fraction(0) + sum(
        Fraction(one.hours or 0) / (one.period.end - one.period.start).days
        for one in efforts
        for day in range(length)
        if one.period.holds(start + timedelta(days=day))
    )
    found = total(efforts, period)
    assert abs(Fraction(found.hours or 0) - by_day) <= Fraction(1, 200)
    parts = sums(efforts, period, Dimension.YEAR)
    in_parts = Fraction(0) + sum(Fraction(one.total.hours or 0) for one in parts)
    assert abs(in_parts - by_day) <= Fraction(len(parts) + 1, 200)


def test_a_line_comes_back_as_the_effort_that_it_was() -> None:
    entry = effort(
        unit="u", task="Beratung", subject="schule", hours=Decimal("1240.50"), money=Decimal("0.10"), note="n"
    )
    assert effort_from(effort_line(entry)) == entry
    assert effort_line(entry)["hours"] == "1240.50"


def test_the_same_words_make_the_same_key_wherever_they_were_found() -> None:
    one, other = effort(key="", source="a.csv"), effort(key="x", source="b.csv")
    assert with_key(one).key == with_key(other).key
    assert with_key(one).key != with_key(one, 2).key != with_key(effort(hours=Decimal(2)), 2).key


@pytest.mark.parametrize(
    ("fields", "place"),
    [
        ({"hours": "1,5"}, "hours"), ({"hours": "NaN"}, "hours"), ({"hours": True}, "hours"), ({"from": "x"}, "from"),
        ({"until": None}, "until"), ({"colour": "red"}, ""),
    ],
)  # fmt: skip
def test_a_line_with_a_fault_is_refused_with_the_field(fields: dict[str, object], place: str) -> None:
    line: dict[str, object] = {
        "type": "effort",
        "key": "e",
        "initiative": "i",
        "body": "k",
        "from": "2019",
        "until": "2019",
    }
    with pytest.raises(InputError) as refused:
        effort_from(line | fields)  # type: ignore[arg-type]  # wrong on purpose
    assert refused.value.place == place


def test_a_partial_end_covers_its_year() -> None:
    line = effort_from(
        {"type": "effort", "key": "e", "initiative": "i", "body": "k", "from": "2019", "until": "2019-02"}
    )
    assert line.period == Period(date(2019, 1, 1), date(2019, 3, 1))
