"""What changes between two derivations: who is something else, on which days, on which subjects, and bound how."""

from __future__ import annotations

from datetime import date

from hypothesis import given, settings

from beitritt.register.comparison import Difference, compare, compare_bounds, side_by_side
from beitritt.register.dates import FAR
from beitritt.register.spans import Status, at
from beitritt.register.standings import Standings
from tests.register.story import Story, act, party, stands_for
from tests.register.strategies import stories

Told = tuple[str, tuple[str, ...], str, str, str, str]


def told(found: tuple[Difference, ...]) -> list[Told]:
    """Differences in short: body, subjects, first day, end, what it was, what it is."""
    return [
        (one.body, one.subjects, one.start.isoformat(), "" if one.end == FAR else one.end.isoformat(),
         one.before.status.value, one.after.status.value)
        for one in found
    ]  # fmt: skip


def test_the_same_register_differs_nowhere() -> None:
    story = party(stands_for())
    assert compare(story.standings(), story.standings()) == ()


def test_who_leaves_takes_those_it_represents_along() -> None:
    story = party(stands_for("m1"))
    before = story.standings()
    story.put("k", "2019-05-01", act("withdrawal", from_="2020-01-01"))
    assert told(compare(before, story.standings())) == [
        ("k", ("*",), "2020-01-01", "", "party", "withdrawn"),
        ("m1", ("*",), "2020-01-01", "", "represented", "none"),
    ]


def test_a_difference_lasts_until_both_say_the_same_again() -> None:
    story = party()
    story.put("k", "2020-01-01", act("withdrawal", from_="2021-01-01"))
    before = story.standings()
    story.put("k", "2019-05-01", act("suspension", from_="2019-06-01", until="2019-09-01"))
    assert told(compare(before, story.standings())) == [("k", ("*",), "2019-06-01", "2019-09-01", "party", "suspended")]


def test_subjects_that_differ_alike_are_told_once() -> None:
    story = party(stands_for("m1"))
    before = story.standings()
    story.put("m1", "2019-05-01", act("accession", scope=["schule"]))
    assert told(compare(before, story.standings())) == [
        ("m1", ("schule",), "2019-05-01", "", "represented", "party"),
    ]


def test_everything_but_some_subjects_is_told_with_what_it_leaves_out() -> None:
    story = party()
    before = story.standings()
    story.put("k", "2019-05-01", act("reduction", scope=["schule"]))
    (found,) = compare(before, story.standings())
    assert (found.subjects, found.excepted) == (("*",), ("schule",))


def test_another_consent_or_level_is_a_difference_though_the_status_stays() -> None:
    story = party(stands_for("m1"))
    before = story.standings()
    story.put("m1", "2019-05-01", act("consent", to="k", value="given"))
    story.put("k", "2019-06-01", act("reduction", level="observer"))
    found = compare(before, story.standings())
    assert told(found) == [
        ("m1", ("*",), "2019-05-01", "", "represented", "represented"),
        ("k", ("*",), "2019-06-01", "", "party", "party"),
    ]
    assert (found[0].before.consent, found[0].after.consent) == ("missing", "given")
    assert (found[1].before.level, found[1].after.level) == ("full", "observer")


def test_another_reason_for_the_same_is_no_difference() -> None:
    story = party()
    before = story.standings()
    story.put("k", "2019-05-01", act("continuation"))
    assert compare(before, story.standings()) == ()


def test_what_lies_before_the_day_asked_about_is_left_out_and_what_goes_on_is_cut() -> None:
    story = party()
    before = story.standings()
    story.put("k", "2019-05-01", act("suspension", from_="2019-06-01", until="2019-09-01"))
    after = story.standings()
    assert told(compare(before, after, from_=date(2019, 8, 1))) == [
        ("k", ("*",), "2019-08-01", "2019-09-01", "party", "suspended"),
    ]
    assert compare(before, after, from_=date(2019, 9, 1)) == ()


def test_a_moved_phase_hits_those_whose_term_ends_with_it() -> None:
    story = Story()
    story.put("lead", "2018-05-01", act("terms", for_=["county"], term={"phase": "planning"}))
    story.put("k", "2018-10-11", act("accession"))
    story.put("c", "2018-10-11", act("accession"))
    before = story.standings()
    story.put("lead", "2019-10-01", act("phasing", phase="planning", until="2021-01-01", end="fixed"))
    after = story.standings()
    assert told(compare(before, after)) == [("k", ("*",), "2020-01-01", "2021-01-01", "lapsed", "party")]
    (bound,) = compare_bounds(before, after, date(2019, 11, 1))
    assert (bound.body, bound.subjects) == ("k", ("*",))
    assert (bound.before.until, bound.after.until) == (date(2020, 1, 1), date(2021, 1, 1))
    assert compare_bounds(before, before, date(2019, 11, 1)) == ()


def test_side_by_side_shows_everybody_who_is_anything_and_those_that_differ_first() -> None:
    story = party(stands_for("m1", "m2"))
    before = story.standings()
    story.put("m2", "2019-05-01", act("accession", scope=["schule"]))
    story.put("c", "2019-05-01", act("intent"))
    pairs = side_by_side(before, story.standings(), date(2019, 6, 1))
    assert [(one.body, one.subjects, one.before.status, one.after.status, one.differs) for one in pairs] == [
        ("c", ("*",), "none", "intent", True),
        ("m2", ("schule",), "represented", "party", True),
        ("k", ("*",), "party", "party", False),
        ("m1", ("*",), "represented", "represented", False),
        ("m2", ("*",), "represented", "represented", False),
    ]
    assert pairs[-1].excepted == ("schule",)


@settings(max_examples=60, deadline=None)
@given(stories())
def test_the_stretches_are_exactly_the_days_that_differ(story: Story) -> None:
    whole = story.standings()
    part = Standings(story.initiative, story.directory, story.instruments[:-1])
    found = compare(part, whole)
    days = sorted({day for one in found for day in (one.start, one.end)} - {date.min, FAR} | {date(2019, 6, 1)})
    for body in {*part.bodies(), *whole.bodies()}:
        for subject in whole.tree.all:
            for day in days:
                here = [one for one in found if one.body == body and subject in one.cell]
                differing = [one for one in here if one.start <= day < one.end]
                one, other = at(part.spans(body, subject), day), at(whole.spans(body, subject), day)
                assert len(differing) <= 1
                if (one.status, one.by, one.form, one.consent) != (other.status, other.by, other.form, other.consent):
                    assert [(d.before.status, d.after.status) for d in differing] == [(one.status, other.status)]
                elif differing:
                    assert one.level != other.level
                    assert one.status in (Status.PARTY, Status.SUSPENDED)
