"""Leaving while bound: what excuses it, on which subjects it counts, and dates at the calendar's edge."""

from __future__ import annotations

from datetime import date

import pytest

from beitritt.register.interchange import JsonObject
from tests.register.story import Story, act

BOUND: JsonObject = {"until": "2021-01-01"}


def bound(*more: JsonObject, **accession: object) -> Story:
    """The lead binds counties until the end of 2020 (I1); the county joins with what else it says (I2)."""
    story = Story()
    story.put("lead", "2018-01-01", act("terms", for_=["county"], binding=BOUND))
    story.put("k", "2018-05-01", act("accession", **accession), *more)
    return story


def breach(story: Story) -> bool:
    """Whether it counts as having left while bound."""
    return "left_while_bound" in story.codes("2020-06-01", "k")


@pytest.mark.parametrize(("right", "excused"), [("withdraw", True), ("reduce", False), ("limit", False)])
def test_only_a_right_to_leave_excuses_leaving(right: str, excused: bool) -> None:  # noqa: FBT001 - a table's column
    story = bound(act("reservation", modality="reserved", right=right))
    story.put("k", "2018-11-01", act("invocation", of="I2#1"), act("withdrawal", from_="2019-01-01"))
    assert breach(story) is not excused


def test_a_right_used_in_an_earlier_participation_excuses_nothing() -> None:
    story = bound(act("reservation", modality="reserved", right="withdraw"))
    story.put("k", "2018-11-01", act("invocation", of="I2#1"), act("withdrawal", from_="2019-01-01"))
    assert not breach(story)
    story.put("k", "2019-06-01", act("accession"))
    story.put("k", "2019-10-01", act("withdrawal", from_="2020-01-01"))
    assert breach(story)


@pytest.mark.parametrize("subject", ["grundschule", "kolleg", "sprache"])
def test_leaving_counts_on_whichever_subject_it_happens(subject: str) -> None:
    story = bound(scope=[subject])
    story.put("k", "2018-11-01", act("withdrawal", from_="2019-01-01", scope=[subject]))
    assert breach(story)


@pytest.mark.parametrize("subject", ["grundschule", "sprache"])
def test_late_notice_counts_on_whichever_subject_it_is_given(subject: str) -> None:
    story = Story()
    story.put("lead", "2018-01-01", act("terms", for_=["county"], notice={"months": 3, "to_end_of": "calendar_year"}))
    story.put("k", "2018-05-01", act("accession", scope=[subject]))
    story.put("k", "2018-12-03", act("withdrawal", from_="2019-01-01", notice_given="2018-12-03", scope=[subject]))
    assert "notice_too_late" in story.codes("2018-12-10")


@pytest.mark.parametrize("kind", ["withdrawal", "succession"])
def test_an_act_on_the_calendars_first_day_harms_no_answer(kind: str) -> None:
    fields = {"predecessor": "k2", "successor": "k"} if kind == "succession" else {}
    story = Story()
    story.put("k", "0001-01-01", act("accession"), act(kind, **fields), recorded="2018-01-01T08:00:00Z")
    assert story.standings().tracks("k")[0].spans[0].start == date.min
    assert story.codes("2018-01-01") == set()
