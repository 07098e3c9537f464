"""The life of a reserved right: dormant, invoked, carried out, withdrawn or lapsed; and what was answered to it."""

from __future__ import annotations

import pytest

from beitritt.register.interchange import JsonObject
from tests.register.story import Story, act, party, stands_for


def held(story: Story, day: str, body: str = "k", statement: str = "I1#1") -> dict[str, object]:
    """The one reservation of a body as `status --json` gives it."""
    found = story.row(body, day)["reservations"]
    assert isinstance(found, list)
    (one,) = [one for one in found if one["statement"] == statement]
    return dict(one)


def life(story: Story, *days: str, body: str = "k") -> list[object]:
    """The stages on these days."""
    return [held(story, day, body)["stage"] for day in days]


def reserved(right: str = "reduce", **fields: object) -> JsonObject:
    return act("reservation", modality="reserved", right=right, **fields)


@pytest.mark.parametrize(
    ("right", "carried_out"),
    [
        ("reduce", act("reduction", from_="2019-07-01", level="support")),
        ("reduce", act("suspension", from_="2019-07-01")),
        ("withdraw", act("withdrawal", from_="2019-07-01")),
    ],
)
def test_an_invoked_right_takes_effect_with_the_act_that_carries_it_out(right: str, carried_out: JsonObject) -> None:
    story = party(reserved(right))
    story.put("k", "2019-05-01", act("invocation", of="I1#1"), carried_out)
    assert life(story, "2019-04-30", "2019-05-01", "2019-06-30", "2019-07-01") == [
        "dormant", "invoked", "invoked", "taken_effect",
    ]  # fmt: skip
    assert held(story, "2019-08-01")["cause"] == "I2#1"
    assert held(story, "2019-08-01")["state"] == "invoked"


def test_a_right_to_limit_takes_effect_by_being_invoked() -> None:
    story = party(reserved("limit"))
    story.put("k", "2019-05-01", act("invocation", of="I1#1"))
    assert life(story, "2019-04-30", "2019-05-01") == ["dormant", "taken_effect"]


def test_an_act_before_the_invocation_does_not_carry_it_out() -> None:
    story = party(reserved())
    story.put("k", "2019-02-01", act("reduction", level="support"))
    story.put("k", "2019-05-01", act("invocation", of="I1#1"))
    assert life(story, "2019-03-01", "2019-06-01") == ["dormant", "invoked"]


def test_the_represented_use_a_right_of_direct_entry_each_for_itself() -> None:
    story = party(reserved("direct_entry", represented=["m1", "m2"]), stands_for("m1", "m2"))
    story.put("m1", "2019-05-01", act("invocation", of="I1#1"), act("accession", scope=["sprache"]))
    used = {str(one["stage"]) for row in story.rows("m1", "2019-06-01") for one in row["reservations"]}  # type: ignore[attr-defined]  # a list of objects
    assert used == {"taken_effect"}
    assert life(story, "2019-06-01", body="m2") == ["dormant"]


def test_its_holder_withdraws_a_reservation_by_annulling_it_from_a_day() -> None:
    story = party(reserved())
    story.put("k", "2019-05-01", act("annulment", of="I1#1", from_="2019-06-01"))
    assert life(story, "2019-05-31", "2019-06-01") == ["dormant", "withdrawn"]
    assert held(story, "2019-06-01")["state"] == "withdrawn"


def test_what_never_stood_is_not_shown() -> None:
    story = party(reserved())
    story.put("k", "2019-05-01", act("annulment", of="I1#1"))
    assert story.row("k", "2019-06-01")["reservations"] == []


def test_a_rejected_reservation_lapses_and_says_who_rejected_it() -> None:
    story = party(reserved())
    story.put("lead", "2019-05-01", act("response", to="I1#1", value="rejected"))
    found = held(story, "2019-06-01")
    assert (found["stage"], found["cause"]) == ("lapsed", "I2#0")
    assert found["replies"] == [{"body": "lead", "value": "rejected", "statement": "I2#0"}]


def test_it_lapses_when_its_own_time_is_over() -> None:
    assert life(party(reserved(until="2019-06-01")), "2019-05-31", "2019-06-01") == ["dormant", "lapsed"]


def test_it_lapses_when_its_condition_fails() -> None:
    story = party(reserved(condition="wenn die Mittel fehlen"))
    story.put("k", "2019-05-01", act("fulfilment", of="I1#1", value="failed"))
    assert life(story, "2019-04-30", "2019-05-01") == ["dormant", "lapsed"]
    assert held(story, "2019-05-01")["state"] == "failed"


def test_a_condition_that_is_met_leaves_the_right_unused() -> None:
    story = party(reserved(condition="wenn die Mittel fehlen", trigger="review"))
    story.put("k", "2019-05-01", act("fulfilment", of="I1#1", value="met"))
    found = held(story, "2019-05-01")
    assert (found["state"], found["stage"], found["trigger"]) == ("met", "dormant", "review")


@pytest.mark.parametrize("trigger", ["2019-06-30", {"date": "2019-06-30"}, {"kind": "date", "date": "2019-06"}])
def test_a_right_with_a_date_lapses_unused_the_day_after(trigger: object) -> None:
    story = party(reserved(trigger=trigger))
    assert life(story, "2019-06-30", "2019-07-01") == ["dormant", "lapsed"]
    assert held(story, "2019-06-30")["trigger"] == "date"


def test_a_date_may_stand_beside_the_word() -> None:
    assert life(party(reserved(trigger="date", due="2019-06-30")), "2019-06-30", "2019-07-01") == ["dormant", "lapsed"]


def test_a_used_right_does_not_lapse_with_its_date() -> None:
    story = party(reserved(trigger="2019-06-30"))
    story.put("k", "2019-06-30", act("invocation", of="I1#1"))
    assert life(story, "2019-07-01") == ["invoked"]


def test_it_lapses_when_its_holder_leaves_and_does_not_come_back_with_it() -> None:
    story = party(reserved())
    story.put("k", "2019-05-01", act("withdrawal", from_="2019-07-01"))
    story.put("k", "2019-09-01", act("accession"))
    assert life(story, "2019-06-30", "2019-07-01", "2019-10-01") == ["dormant", "lapsed", "lapsed"]
    assert held(story, "2019-07-01")["cause"] == "I2#0"


def test_a_reservation_made_before_the_accession_begins_has_not_lapsed() -> None:
    story = Story()
    story.put("k", "2018-10-11", act("accession", from_="2019-01-01"), reserved())
    assert life(story, "2018-11-01", "2019-02-01") == ["dormant", "dormant"]


@pytest.mark.parametrize(("value", "stage"), [("met", "met"), ("failed", "failed")])
def test_a_precondition_is_open_until_it_is_settled(value: str, stage: str) -> None:
    story = party(reserved("precondition"))
    story.put("k", "2019-05-01", act("fulfilment", of="I1#1", value=value))
    assert life(story, "2019-04-30", "2019-05-01") == ["open", stage]


def test_the_lead_is_silent_until_it_answers() -> None:
    story = party(reserved())
    story.put("lead", "2019-05-01", act("response", to="I1#1", value="accepted"))
    assert held(story, "2019-04-30")["replies"] == [{"body": "lead", "value": "silent", "statement": None}]
    found = held(story, "2019-05-01")
    assert (found["accepted"], found["replies"]) == (True, [{"body": "lead", "value": "accepted", "statement": "I2#0"}])


def test_others_object_for_themselves() -> None:
    story = party(reserved())
    story.put("c", "2019-05-01", act("accession"), act("response", to="I1#1", value="objected"))
    found = held(story, "2019-06-01")
    assert found["objected_by"] == ["c"]
    assert found["replies"] == [
        {"body": "lead", "value": "silent", "statement": None},
        {"body": "c", "value": "objected", "statement": "I2#1"},
    ]


def test_a_later_acceptance_takes_the_place_of_an_objection() -> None:
    story = party(reserved())
    story.put("lead", "2019-05-01", act("response", to="I1#1", value="objected"))
    story.put("lead", "2019-06-01", act("response", to="I1#1", value="accepted"))
    assert [held(story, day)["objected_by"] for day in ("2019-05-31", "2019-06-01")] == [["lead"], []]


def test_a_successor_holds_what_its_predecessor_reserved() -> None:
    story = party(reserved())
    story.put("lead", "2019-05-01", act("succession", predecessor="k", successor="k2"))
    assert life(story, "2019-06-01", body="k2") == ["dormant"]
