"""Leaving or doing less while bound: what a reserved right excuses, and what it does not (domain.md §3, invocation)."""

from __future__ import annotations

import pytest

from beitritt.register.interchange import JsonObject
from tests.register.story import Story, act, party

BOUND = {"until": "2021-01-01"}
LEAVE = act("withdrawal", from_="2019-07-01")
CUT = act("reduction", scope=["schule"], from_="2019-07-01")


def reserving(right: str | None = "withdraw", **fields: object) -> Story:
    """The county has joined, bound until the end of 2020, and kept a right (I1#1)."""
    named = {} if right is None else {"right": right}
    return party(act("reservation", modality="reserved", **named, **fields), binding=BOUND)


def using(story: Story, *done: JsonObject, of: str = "I1#1", author: str = "k") -> set[str]:
    """The findings once the right is invoked and used in one letter of 2019-06-01."""
    story.put(author, "2019-06-01", act("invocation", of=of), *done)
    return story.codes("2019-08-01") & {"left_while_bound", "reduced_while_bound"}


@pytest.mark.parametrize(
    ("right", "done", "expected"),
    [
        ("withdraw", LEAVE, set()),
        (None, LEAVE, set()),
        ("reduce", LEAVE, {"left_while_bound"}),
        ("limit", LEAVE, {"left_while_bound"}),
        ("reduce", CUT, set()),
        ("withdraw", CUT, set()),
        ("direct_entry", CUT, {"reduced_while_bound"}),
    ],
)
def test_a_used_right_excuses_what_it_was_kept_for(right: str | None, done: JsonObject, expected: set[str]) -> None:
    assert using(reserving(right), done) == expected


@pytest.mark.parametrize(("done", "code"), [(LEAVE, "left_while_bound"), (CUT, "reduced_while_bound")])
def test_without_a_right_it_is_a_finding(done: JsonObject, code: str) -> None:
    story = party(binding=BOUND)
    story.put("k", "2019-06-01", done)
    assert code in story.codes("2019-08-01", "k")
    assert code not in story.codes("2019-06-30", "k")


def test_a_right_that_the_lead_objected_to_excuses_nothing() -> None:
    story = reserving()
    story.put("lead", "2018-11-01", act("response", to="I1#1", value="objected"))
    assert using(story, LEAVE) == {"left_while_bound"}


def test_an_objection_of_another_party_leaves_the_right_towards_the_lead() -> None:
    story = reserving()
    story.put("k2", "2018-11-01", act("accession"), act("response", to="I1#1", value="objected"))
    assert using(story, LEAVE) == set()


def test_an_objection_after_the_use_comes_too_late() -> None:
    story = reserving()
    story.put("lead", "2019-06-15", act("response", to="I1#1", value="objected"))
    assert using(story, LEAVE) == set()


def test_the_right_of_another_body_excuses_nothing() -> None:
    story = party(binding=BOUND)
    story.put("k2", "2018-10-11", act("accession"), act("reservation", modality="reserved", right="withdraw"))
    assert using(story, LEAVE, of="I2#1") == {"left_while_bound"}


def test_a_right_kept_for_the_body_by_another_excuses_it() -> None:
    story = Story()
    kept = act("reservation", modality="reserved", right="withdraw", represented=["m1"])
    story.put("k", "2018-10-11", act("accession"), kept)
    story.put("m1", "2018-11-01", act("accession", binding=BOUND))
    assert using(story, LEAVE, author="m1") == set()


def test_the_right_of_the_predecessor_is_the_successors() -> None:
    story = reserving()
    story.put("k2", "2019-01-01", act("succession", predecessor="k", successor="k2"))
    assert using(story, LEAVE, author="k2") == set()


@pytest.mark.parametrize(
    ("trigger", "expected"), [("2019-06-01", set()), ("2019-05-31", {"left_while_bound"}), ("event", set())]
)
def test_a_right_whose_last_day_has_passed_excuses_nothing(trigger: str, expected: set[str]) -> None:
    assert using(reserving(trigger=trigger), LEAVE) == expected


def test_a_right_used_after_its_last_day_stays_lapsed() -> None:
    story = reserving(trigger="2019-05-31")
    using(story, LEAVE)
    held = story.row("k", "2019-06-15")["reservations"]
    assert isinstance(held, list)
    assert held[0]["stage"] == "lapsed"


def test_a_right_given_up_excuses_nothing() -> None:
    story = reserving()
    story.put("k", "2019-03-01", act("annulment", of="I1#1", from_="2019-03-01"))
    assert using(story, LEAVE) == {"left_while_bound"}


def test_leaving_on_the_day_of_the_letter_is_excused_too() -> None:
    assert using(reserving(), act("withdrawal")) == set()


def test_a_lower_level_while_bound_is_a_finding_and_a_higher_one_is_none() -> None:
    story = party(binding=BOUND, level="support")
    story.put("k", "2019-03-01", act("reduction", level="full"))
    assert "reduced_while_bound" not in story.codes("2019-04-01")
    story.put("k", "2019-06-01", act("reduction", level="observer"))
    assert "reduced_while_bound" in story.codes("2019-06-01")


def test_a_reduction_that_takes_nothing_away_is_none() -> None:
    story = party(binding=BOUND, scope=["schule"])
    story.put("k", "2019-06-01", act("reduction", scope=["schule"]))
    assert "reduced_while_bound" not in story.codes("2019-06-01")


def test_a_reduction_once_free_is_none() -> None:
    story = party(binding=BOUND)
    story.put("k", "2020-12-01", act("reduction", scope=["schule"], from_="2021-01-01"))
    assert "reduced_while_bound" not in story.codes("2021-02-01")


def test_a_units_letter_is_its_bodys_own_exit() -> None:
    story = Story({"key": "unit", "kind": "unit", "parent": "k"})
    story.put("k", "2018-10-11", act("accession", binding=BOUND))
    story.put("unit", "2019-06-01", act("withdrawal", actor="k", from_="2019-07-01"))
    assert "left_while_bound" in story.codes("2019-08-01", "k")


def test_an_exclusion_by_the_lead_is_no_breach() -> None:
    story = party(binding=BOUND)
    story.put("lead", "2019-06-01", act("withdrawal", actor="k", from_="2019-07-01"))
    assert "left_while_bound" not in story.codes("2019-08-01", "k")
