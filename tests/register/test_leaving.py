"""What leaving would mean: bindings, the days to give notice, rights to rely on, and who would be out too."""

from __future__ import annotations

from datetime import date

from beitritt.register.deadlines import Certainty
from beitritt.register.interchange import JsonObject
from beitritt.register.leaving import leaving, rights_for, ways_out
from beitritt.register.statements import Kind
from tests.register.story import Story, act, stands_for

ON = date(2020, 10, 15)


def notice(**clause: object) -> JsonObject:
    """Terms of the lead with a notice clause."""
    return act("terms", notice=clause, source="Satzung")


def test_a_clause_names_the_next_days_for_notice() -> None:
    story = Story()
    story.put("lead", "2018-01-01", notice(months=3, to_end_of="calendar_year"))
    story.put("k", "2018-10-11", act("accession"))
    found = ways_out(story.standings(), "k", ON)
    assert [(one.notice_by, one.last_in, one.certainty) for one in found] == [
        (date(year, 9, 30), date(year, 12, 31), Certainty.CERTAIN) for year in (2021, 2022, 2023)
    ]


def test_a_clause_without_ends_of_its_own_counts_from_the_notice() -> None:
    story = Story()
    story.put("lead", "2018-01-01", notice(weeks=4, to_end_of="any"))
    story.put("k", "2018-10-11", act("accession"))
    (way,) = ways_out(story.standings(), "k", ON)
    assert (way.notice_by, way.last_in) == (ON, date(2020, 11, 12))


def test_where_nothing_is_said_no_day_follows() -> None:
    story = Story()
    story.put("k", "2018-10-11", act("accession"))
    found = leaving(story.standings(), "k", ON)
    assert (found.ways, found.rights, found.carried) == ((), (), ())
    assert [one.bound.until for one in found.tied] == [None]


def test_who_is_out_is_tied_by_nothing() -> None:
    story = Story()
    story.put("k", "2018-10-11", act("accession"))
    story.put("k", "2019-12-01", act("withdrawal", from_="2020-01-01"))
    assert leaving(story.standings(), "k", ON).tied == ()


def test_those_carried_are_those_in_through_the_body_on_that_day() -> None:
    story = Story()
    story.put("k", "2018-10-11", act("accession"), stands_for())
    story.put("m1", "2019-01-01", act("accession"))
    carried = leaving(story.standings(), "k", ON).carried
    assert "m1" not in carried
    assert "m2" in carried


def test_a_right_can_be_relied_on_while_it_is_unused_and_unopposed() -> None:
    story = Story()
    kept = act("reservation", modality="reserved", right="withdraw")
    story.put("k", "2018-10-11", act("accession"), kept, act("reservation", modality="reserved", right="reduce"))
    letter = story.instruments[-1].id
    assert [one.statement for one in rights_for(story.standings(), "k", Kind.WITHDRAWAL, ON)] == [f"{letter}#1"]
    assert len(rights_for(story.standings(), "k", Kind.REDUCTION, ON)) == 2
    story.put("lead", "2019-01-01", act("response", to=f"{letter}#1", value="objected"))
    assert rights_for(story.standings(), "k", Kind.WITHDRAWAL, ON) == ()
