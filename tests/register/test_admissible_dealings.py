"""Which dealings with others can be done in the register: reserved rights, conditions, answers, phases, succession."""

from __future__ import annotations

import pytest

from beitritt.register.interchange import JsonObject
from tests.register.story import GROUP, Story, act, party, stands_for
from tests.register.test_admissibility import broken


def reserving(*more: JsonObject, right: str = "withdraw") -> Story:
    """The county joined and reserved a right (I1#1)."""
    return party(act("reservation", modality="reserved", right=right, condition="wenn es sich nicht lohnt"), *more)


def test_a_reserved_right_is_used_by_its_holder_once() -> None:
    story = reserving()
    assert broken(story, "c", act("invocation", of="I1#1")) == ["right_held"]
    assert broken(reserving(), "k", act("invocation", of="I1#0")) == ["right_held"]
    assert broken(reserving(right="precondition"), "k", act("invocation", of="I1#1")) == ["right_held"]
    story = reserving()
    assert broken(story, "k", act("invocation", of="I1#1"), dated="2019-02-01") == []
    assert broken(story, "k", act("invocation", of="I1#1")) == ["right_unused"]


def test_a_right_to_which_the_lead_objected_or_that_lapsed_is_not_used() -> None:
    story = reserving()
    story.put("lead", "2019-01-01", act("response", to="I1#1", value="objected"))
    assert broken(story, "k", act("invocation", of="I1#1")) == ["right_unopposed"]
    story = reserving()
    story.put("k", "2019-01-01", act("withdrawal"))
    assert broken(story, "k", act("invocation", of="I1#1")) == ["right_unused"]
    story = reserving()
    story.put("c", "2019-01-01", act("response", to="I1#1", value="objected"))
    assert broken(story, "k", act("invocation", of="I1#1")) == []


def test_a_condition_is_decided_once_by_its_author_or_the_lead() -> None:
    met = act("fulfilment", of="I1#1", value="met")
    for author in ("k", "lead"):
        assert broken(reserving(right="precondition"), author, met) == []
    assert broken(reserving(right="precondition"), "c", met) == ["witness"]
    assert broken(reserving(), "k", act("fulfilment", of="I1#0", value="met")) == ["condition"]
    assert broken(reserving(), "k", act("fulfilment", of="I9#0", value="met")) == ["known_target"]
    story = reserving(right="precondition")
    story.put("lead", "2019-01-01", act("fulfilment", of="I1#1", value="failed"))
    assert broken(story, "k", met) == ["condition_open"]


def test_nobody_asks_itself() -> None:
    wish = act("request", modality="requested", binding={"until": "2020-01-01"})
    assert broken(party(), "lead", wish) == ["other_addressee"]
    assert broken(party(), "k", wish, addressee="k") == ["other_addressee"]
    assert broken(party(), "k", wish) == []


@pytest.mark.parametrize(
    ("author", "answer", "expected"),
    [
        ("lead", {"to": "I1#0", "value": "accepted"}, []),
        ("lead", {"to": "I1", "value": "rejected"}, []),
        ("c", {"to": "I1#0", "value": "accepted"}, ["leads_answer"]),
        ("c", {"to": "I1#1", "value": "objected"}, []),
        ("c", {"to": "I1", "value": "objected"}, []),
        ("lead", {"to": "I1#0", "value": "objected"}, ["reservation"]),
        ("k", {"to": "I1#1", "value": "objected"}, ["others_statement"]),
        ("lead", {"to": "I7#0", "value": "accepted"}, ["known_target"]),
        ("lead", {"to": "I1#7", "value": "accepted"}, ["known_target"]),
        ("lead", {"to": "I1#0", "value": "accepted", "represented": ["k"]}, []),
        ("lead", {"to": "I1#0", "value": "accepted", "represented": ["c"]}, ["concerned"]),
    ],
)
def test_who_answers_what(author: str, answer: JsonObject, expected: list[str]) -> None:
    assert broken(reserving(), author, act("response", **answer)) == expected


def test_a_bound_body_answers_the_lead_s_terms() -> None:
    story = party()
    story.put("lead", "2018-12-01", act("terms", binding={"until": "2021-01-01"}))
    assert broken(story, "k", act("response", to="I2#0", value="accepted")) == []
    assert broken(story, "lead", act("response", to="I2#0", value="accepted")) == ["others_statement"]


@pytest.mark.parametrize(
    ("author", "fields", "expected"),
    [
        ("lead", {"phase": "planning", "until": "2021-01-01"}, []),
        ("k", {"phase": "planning", "until": "2021-01-01"}, ["leads_phases"]),
        ("lead", {"phase": "planning", "until": "2018-01-01"}, ["dates_in_order"]),
        ("lead", {"phase": "planning", "from_": "2020-01-01"}, ["dates_in_order"]),
        ("lead", {"phase": "doign", "until": "2021-01-01"}, ["known_phase"]),
        ("lead", {"phase": "closing", "from_": "2021-01-01"}, []),
        ("lead", {"phase": "planning"}, ["complete"]),
    ],
)
def test_the_lead_moves_phases(author: str, fields: JsonObject, expected: list[str]) -> None:
    assert broken(party(), author, act("phasing", **fields)) == expected


def test_a_succession_is_between_two_bodies_that_say_so() -> None:
    merger = act("succession", predecessor="m3", successor="m1", from_="2020-01-01")
    assert broken(party(), "m1", merger) == []
    assert broken(party(), "lead", merger) == []
    assert broken(party(), "c", merger) == ["sides"]
    assert broken(party(), "m1", act("succession", predecessor="m1", successor="m1")) == ["two_bodies"]
    story = party()
    story.put("m1", "2020-01-01", merger)
    assert broken(story, "m2", act("succession", predecessor="m3", successor="m2")) == ["not_succeeded_yet"]


def test_nobody_represents_itself() -> None:
    assert broken(party(), "k", stands_for("k", "m1")) == ["two_bodies"]
    assert broken(party(), "k", act("representation", represented=GROUP, form="informal")) == []


@pytest.mark.parametrize(
    "statement",
    [
        act("reservation", modality="reserved"), act("commitment"), act("appointment", role="contact"),
        act("request", modality="requested"), act("terms"), act("representation", form="informal"),
    ],
)  # fmt: skip
def test_what_says_nothing_is_incomplete(statement: JsonObject) -> None:
    assert "complete" in broken(party(), "k", statement)


@pytest.mark.parametrize(("dated", "expected"), [("2018-10-10", ["answer_follows"]), ("2018-10-11", [])])
def test_an_answer_is_not_older_than_what_it_answers(dated: str, expected: list[str]) -> None:
    assert broken(party(), "lead", act("response", to="I1#0", value="rejected"), dated=dated) == expected
