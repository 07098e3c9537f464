"""How many people an initiative reaches: nobody twice, nobody invented, and what is not known is named."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from beitritt.register.bodies import Body, Dated, Directory, Figure
from beitritt.register.coverage import Inhabitants, homes, inhabitants, turns
from beitritt.register.dates import parse_date
from beitritt.register.spans import Status
from beitritt.register.wording.coverage import inhabitants_said

ON = date(2020, 6, 1)
PARTY, REPRESENTED, WITHDRAWN, NONE = Status.PARTY, Status.REPRESENTED, Status.WITHDRAWN, Status.NONE


def body(
    key: str, kind: str, people: int | None, parent: str | None = None, on: str = "2019-12-31", until: str | None = None
) -> Body:
    """A body with its inhabitants."""
    figures = () if people is None else (Figure("inhabitants", people, parse_date(on)),)
    end = parse_date(until) if until else None
    parents = (Dated(parent, None, end),) if parent else ()
    return Body(key, (Dated(kind, None, end),), (Dated(key),), parents, (), figures)


COUNTY = (body("k", "county", 100), body("m1", "municipality", 60, "k"), body("m2", "municipality", 40, "k"))


def counted(bodies: tuple[Body, ...], best: dict[str, Status], on: date = ON) -> Inhabitants:
    """The inhabitants of these bodies."""
    return inhabitants(homes(Directory(bodies), on), best)


def test_a_county_and_its_municipalities_count_their_people_once() -> None:
    found = counted(COUNTY, {"k": PARTY, "m1": REPRESENTED, "m2": REPRESENTED})
    assert found.counts == {PARTY: 100}
    assert found.total == found.reached == 100


def test_people_count_where_they_live() -> None:
    assert counted(COUNTY, {"m1": PARTY}).counts == {PARTY: 60, NONE: 40}


def test_the_best_status_counts() -> None:
    assert counted(COUNTY, {"k": WITHDRAWN, "m1": PARTY}).counts == {PARTY: 60, WITHDRAWN: 40}
    assert counted(COUNTY, {"k": PARTY, "m1": WITHDRAWN}).counts == {PARTY: 100}


def test_who_has_left_is_not_reached() -> None:
    assert counted(COUNTY, {"k": WITHDRAWN, "m1": PARTY}).reached == 60


def test_a_directory_with_some_of_the_municipalities_loses_nobody() -> None:
    found = counted((COUNTY[0], COUNTY[1]), {"k": PARTY})
    assert found.counts == {PARTY: 100}
    assert counted((COUNTY[0], COUNTY[1]), {"m1": PARTY}).counts == {PARTY: 60, NONE: 40}


def test_a_county_without_a_figure_has_the_people_of_its_municipalities() -> None:
    found = counted((body("k", "county", None), *COUNTY[1:]), {"k": PARTY})
    assert (found.counts, found.unknown) == ({PARTY: 100}, ())


def test_what_is_not_known_is_named_and_not_guessed() -> None:
    bodies = (body("k", "county", None), COUNTY[1], body("m2", "municipality", None, "k"))
    assert counted(bodies, {"k": PARTY}) == Inhabitants({PARTY: 60}, ("m2",), ("2019-12-31",))
    assert counted(bodies, {"m1": PARTY}).unknown == ()


def test_a_municipality_without_a_figure_is_within_its_countys() -> None:
    bodies = (COUNTY[0], COUNTY[1], body("m2", "municipality", None, "k"))
    assert counted(bodies, {"k": PARTY, "m2": REPRESENTED}).unknown == ()
    found = counted(bodies, {"m2": PARTY})
    assert (found.counts, found.unknown) == ({NONE: 100}, ("m2",))


def test_where_nobody_lives_nothing_is_missing() -> None:
    found = counted((body("v", "association", None), body("x", "ministry", None)), {"v": PARTY, "x": PARTY})
    assert found == Inhabitants({})


def test_an_association_of_municipalities_has_their_people() -> None:
    bodies = (
        body("vg", "municipal_association", None),
        body("m1", "municipality", 5, "vg"),
        body("m2", "municipality", 6, "vg"),
    )
    assert counted(bodies, {"vg": PARTY}).counts == {PARTY: 11}


def test_a_municipality_that_was_merged_away_has_nobody() -> None:
    bodies = (body("k", "county", None), body("m1", "municipality", 60, "k", until="2020-01-01"), COUNTY[2])
    assert counted(bodies, {"k": PARTY}).counts == {PARTY: 40}
    assert counted(bodies, {"k": PARTY}, date(2019, 12, 31)).counts == {PARTY: 100}


def test_the_figure_of_the_day_counts() -> None:
    figures = (Figure("inhabitants", 10, parse_date("2010")), Figure("inhabitants", 20, parse_date("2020-01-01")))
    town = (Body("m", (Dated("municipality"),), (), (), (), figures),)
    assert counted(town, {"m": PARTY}, date(2019, 12, 31)) == Inhabitants({PARTY: 10}, (), ("2010",))
    assert counted(town, {"m": PARTY}, date(2020, 1, 1)).counts == {PARTY: 20}
    assert counted(town, {"m": PARTY}, date(1990, 1, 1)).counted == ("2010",)


def test_bodies_that_are_parts_of_each_other_hang_nothing_up() -> None:
    assert counted((body("a", "county", 5, "b"), body("b", "county", 6, "a")), {"a": PARTY}).total == 0


TREE = st.lists(
    st.tuples(st.integers(0, 7), st.sampled_from(["county", "municipality", "land"]), st.none() | st.integers(0, 50)),
    min_size=1,
    max_size=8,
)


@given(TREE, st.dictionaries(st.integers(0, 7), st.sampled_from(Status)))
def test_nobody_is_counted_twice_whoever_is_in(
    tree: list[tuple[int, str, int | None]], best: dict[int, Status]
) -> None:
    bodies = tuple(
        body(str(place), kind, people, str(parent) if parent < place else None)
        for place, (parent, kind, people) in enumerate(tree)
    )
    found = counted(bodies, {str(key): status for key, status in best.items()})
    assert found.total == counted(bodies, {}).total  # who is in moves people, and makes none
    assert found.total <= sum(int(one.figures[0].value) for one in bodies if one.figures)
    assert found.total >= max((int(one.figures[0].value) for one in bodies if one.figures), default=0)
    assert all(count > 0 for count in found.counts.values())


def test_between_two_turns_nothing_changes() -> None:
    directory = Directory((*COUNTY, body("m3", "municipality", 7, "k", "2005", "2008-05-01")))
    assert turns(directory) == (date.min, date(2005, 1, 1), date(2008, 5, 1), date(2019, 12, 31))
    assert homes(directory, date(2008, 5, 1)) == homes(directory, date(2019, 12, 30))
    assert homes(directory, date(2008, 4, 30)) != homes(directory, date(2008, 5, 1))


SAID = {
    "de": [
        "In den Orten der Beteiligten leben 60.000 der 100.001 Menschen aller verzeichneten Orte (60 %).",
        "Jeder Mensch zählt einmal, beim besten Status seiner Gemeinde oder dessen, wozu sie gehört.",
        "Gezählt am 31. Dezember 2019.",
        "Nicht bekannt ist die Einwohnerzahl von Adorf und Bedorf.",
    ],
    "en": [
        "Of the 100,001 people in all places of the directory, 60,000 live where a body takes part (60%).",
        "Each person counts once, at the best status of their municipality or of what it is part of.",
        "Counted on 31 December 2019.",
        "The number of inhabitants is not known of Adorf and Bedorf.",
    ],
}


@pytest.mark.parametrize("language", SAID)
def test_it_is_said_in_both_languages(language: str) -> None:
    found = Inhabitants({PARTY: 60000, NONE: 40001}, ("a", "b"), ("2019-12-31",))
    assert inhabitants_said(found, ["Adorf", "Bedorf"], language) == SAID[language]


def test_nearly_all_are_not_all() -> None:
    assert "(99 %)" in inhabitants_said(Inhabitants({PARTY: 999, NONE: 1}), [], "de")[0]
    assert "(unter 1 %)" in inhabitants_said(Inhabitants({PARTY: 1, NONE: 999}), [], "de")[0]
