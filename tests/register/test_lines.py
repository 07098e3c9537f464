"""A body's own line: withdrawal, suspension, reduction, intent; acts of one day (domain.md §3, §4.2)."""

from __future__ import annotations

from itertools import permutations

import pytest

from beitritt.register.interchange import JsonObject
from tests.register.story import Story, act, party


def test_the_last_day_in_is_the_day_before_the_withdrawal_holds() -> None:
    story = party()
    story.put("k", "2018-12-01", act("withdrawal", from_="2019-07-01", notice_given="2018-12-01"))
    days = ("2018-12-02", "2019-06-30", "2019-07-01", "2025-01-01")
    assert [story.status("k", day) for day in days] == ["party", "party", "withdrawn", "withdrawn"]
    assert story.row("k", "2019-01-01")["until"] == "2019-07-01"
    assert story.because("k", "2019-07-01") >= {"I2#0"}


@pytest.mark.parametrize(
    ("written", "last", "first"), [("2018", "2018-12-31", "2019-01-01"), ("2019-02", "2019-02-28", "2019-03-01")]
)
def test_a_partial_withdrawal_is_out_the_day_after_its_month_or_year(written: str, last: str, first: str) -> None:
    story = party()
    story.put("k", "2018-12-01", act("withdrawal", from_=written))
    assert [story.status("k", day) for day in (last, first)] == ["party", "withdrawn"]


@pytest.mark.parametrize("order", [(0, 1), (1, 0)])
def test_withdrawal_and_re_entry_on_one_day_leave_the_body_in(order: tuple[int, int]) -> None:
    story = party()
    acts = [act("withdrawal", from_="2019-05-01"), act("accession", from_="2019-05-01")]
    for place, which in enumerate(order):
        story.put("k", "2019-04-01", acts[which], recorded=f"2019-04-0{place + 1}T08:00:00Z")
    assert {story.status("k", day) for day in ("2019-04-30", "2019-05-01", "2019-05-02")} == {"party"}


@pytest.mark.parametrize(
    ("kinds", "expected"),
    [
        (("accession", "suspension"), "suspended"),
        (("suspension", "resumption"), "party"),
        (("accession", "suspension", "resumption"), "party"),
        (("withdrawal", "accession", "suspension"), "suspended"),
        (("withdrawal", "suspension"), "withdrawn"),
    ],
)
def test_the_order_of_kinds_decides_within_a_day_not_the_order_of_recording(
    kinds: tuple[str, ...], expected: str
) -> None:
    """A suspension of a body that withdrew the same day finds nothing to suspend."""
    for order in permutations(kinds):
        story = party() if "accession" not in kinds or "withdrawal" in kinds else Story()
        for place, kind in enumerate(order):
            story.put("k", "2019-04-01", act(kind, from_="2019-05-01"), recorded=f"2019-04-0{place + 1}T08:00:00Z")
        assert story.status("k", "2019-05-01") == expected, order
        assert story.status("k", "2019-06-01") == expected, order


@pytest.mark.parametrize("order", [(0, 1), (1, 0)])
def test_accession_and_reduction_of_one_day_reduce(order: tuple[int, int]) -> None:
    story = Story()
    acts = [act("accession"), act("reduction", scope=["sprache"])]
    for place, which in enumerate(order):
        story.put("k", "2019-04-01", acts[which], recorded=f"2019-04-0{place + 1}T08:00:00Z")
    found = story.by_leaf("k", "2019-04-01")
    assert found["sprache"] == "party"
    assert found["grundschule"] != "party"


@pytest.mark.parametrize("first", ["support", "observer"])
def test_of_two_reductions_of_one_day_the_later_recorded_holds(first: str) -> None:
    second = {"support": "observer", "observer": "support"}[first]
    story = party()
    story.put("k", "2019-04-01", act("reduction", level=second), recorded="2019-04-02T08:00:00Z")
    story.put("k", "2019-04-01", act("reduction", level=first), recorded="2019-04-01T08:00:00Z")
    if first == "support":  # a way back up is no reduction: only the downward order is certain
        assert story.row("k", "2019-05-01")["level"] == "observer"
    else:
        assert story.row("k", "2019-05-01")["level"] in ("support", "observer")


def test_a_suspension_with_an_end_is_over_by_itself() -> None:
    """Statements hold in half-open periods; a suspension until a date no longer holds on that date."""
    story = party()
    story.put("k", "2018-12-01", act("suspension", from_="2019-01-01", until="2019-04-01"))
    days = ("2018-12-31", "2019-01-01", "2019-03-31", "2019-04-01")
    assert [story.status("k", day) for day in days] == ["party", "suspended", "suspended", "party"]


def test_a_resumption_ends_a_dated_suspension_early() -> None:
    story = party()
    story.put("k", "2018-12-01", act("suspension", from_="2019-01-01", until="2019-04-01"))
    story.put("k", "2019-02-01", act("resumption"))
    assert [story.status("k", day) for day in ("2019-01-31", "2019-02-01", "2019-05-01")] == [
        "suspended",
        "party",
        "party",
    ]


def test_a_suspended_party_withdraws() -> None:
    story = party()
    story.put("k", "2019-01-01", act("suspension"))
    story.put("k", "2019-02-01", act("withdrawal", from_="2019-03-01"))
    story.put("k", "2019-04-01", act("resumption"))
    days = ("2019-02-28", "2019-03-01", "2019-04-02")
    assert [story.status("k", day) for day in days] == ["suspended", "withdrawn", "withdrawn"]


def test_a_suspension_of_one_subject_leaves_the_others() -> None:
    story = party()
    story.put("k", "2019-01-01", act("suspension", scope=["schule"]))
    assert story.by_leaf("k", "2019-01-01") == {"grundschule": "suspended", "kolleg": "suspended", "sprache": "party"}


def test_a_withdrawal_from_one_subject_leaves_the_others() -> None:
    story = party()
    story.put("k", "2019-01-01", act("withdrawal", scope=["grundschule"]))
    assert story.by_leaf("k", "2019-06-01") == {"grundschule": "withdrawn", "kolleg": "party", "sprache": "party"}
    assert story.status("k", "2019-06-01", "sprache") == "party"


def test_a_reduction_to_subjects_keeps_those_and_no_others() -> None:
    """What the body is on the subjects given up is not said; it is no party there."""
    story = party()
    story.put("k", "2019-01-01", act("reduction", scope=["schule"]))
    assert set(story.by_leaf("k", "2018-12-31").values()) == {"party"}
    found = story.by_leaf("k", "2019-01-01")
    assert (found["grundschule"], found["kolleg"]) == ("party", "party")
    assert found["sprache"] not in ("party", "represented", "suspended", "pending")


def test_a_reduction_to_all_except_some() -> None:
    story = party()
    story.put("k", "2019-01-01", act("reduction", scope={"except": ["schule"]}))
    found = story.by_leaf("k", "2019-01-01")
    assert found["sprache"] == "party"
    assert found["grundschule"] != "party"


def test_a_reduction_of_level_keeps_the_party() -> None:
    story = party()
    story.put("k", "2019-01-01", act("reduction", level="observer"))
    assert story.row("k", "2018-12-31")["level"] == "full"
    assert story.row("k", "2019-01-01")["level"] == "observer"
    assert story.status("k", "2019-01-01") == "party"


def test_a_reduction_does_not_make_a_party_where_there_was_none() -> None:
    story = party(scope=["schule"])
    story.put("k", "2019-01-01", act("reduction", scope=["sprache"]))
    assert story.by_leaf("k", "2019-02-01")["sprache"] == "none"
    story.put("c", "2019-01-01", act("reduction", scope=["sprache"]))
    assert story.status("c", "2019-02-01") == "none"


def test_levels_are_shown() -> None:
    for level in ("full", "planning", "support", "observer"):
        assert party(level=level).row("k", "2018-12-31")["level"] == level


def test_rejoining_starts_a_new_line_and_the_gap_stays() -> None:
    story = party()
    story.put("k", "2018-12-01", act("withdrawal", from_="2019-01-01"))
    story.put("k", "2019-06-01", act("accession"))
    days = ("2018-12-31", "2019-01-01", "2019-05-31", "2019-06-01")
    assert [story.status("k", day) for day in days] == ["party", "withdrawn", "withdrawn", "party"]
    assert story.row("k", "2019-07-01")["from"] == "2019-06-01"
    assert story.because("k", "2019-07-01").isdisjoint({"I1#0"})
    assert "gap" in story.codes("2019-07-01")


def test_intent_shows_only_where_there_was_nothing() -> None:
    story = Story()
    story.put("k", "2018-05-01", act("intent"))
    story.put("k", "2018-10-11", act("accession"))
    story.put("k", "2018-11-01", act("intent"))
    story.put("k", "2018-12-01", act("withdrawal", from_="2019-01-01"))
    story.put("k", "2019-02-01", act("intent"))
    days = ("2018-04-30", "2018-05-01", "2018-10-11", "2018-11-02", "2019-01-01", "2019-02-02")
    assert [story.status("k", day) for day in days] == ["none", "intent", "party", "party", "withdrawn", "withdrawn"]


def test_a_refusal_makes_no_standing_and_ends_none() -> None:
    story = party()
    story.put("c", "2018-11-01", act("refusal"))
    story.put("k", "2018-11-01", act("refusal"))
    assert story.status("c", "2018-12-01") == "none"
    assert story.status("k", "2018-12-01") == "party"


@pytest.mark.parametrize(
    "statement",
    [
        act("reduction", level="observer"),
        act("reduction", scope=["schule"]),
        act("continuation", term="whole"),
    ],
    ids=["level", "scope", "continuation"],
)
def test_what_goes_on_during_a_suspension_does_not_resume(statement: JsonObject) -> None:
    """Only a resumption, or the suspension's own end, lets it live again."""
    story = party()
    story.put("k", "2019-01-01", act("suspension", until="2020-01-01"))
    story.put("k", "2019-03-01", statement)
    assert story.status("k", "2019-03-02", "kolleg") == "suspended"
    assert story.status("k", "2019-12-31", "kolleg") == "suspended"
    assert story.status("k", "2020-01-01", "kolleg") == "party"


def test_the_lead_resumes_what_the_body_suspended() -> None:
    story = party()
    story.put("k", "2019-01-01", act("suspension"))
    story.put("lead", "2019-02-01", act("resumption", actor="k"))
    assert story.status("k", "2019-02-01") == "party"


def test_two_suspensions_on_different_subjects_end_apart() -> None:
    story = party()
    story.put("k", "2019-01-01", act("suspension", scope=["schule"]))
    story.put("k", "2019-02-01", act("suspension", scope=["sprache"]))
    story.put("k", "2019-03-01", act("resumption", scope=["schule"]))
    assert story.by_leaf("k", "2019-03-01") == {"grundschule": "party", "kolleg": "party", "sprache": "suspended"}


def test_who_was_reduced_and_then_leaves_everything_ends_what_there_was() -> None:
    story = party()
    story.put("k", "2019-01-01", act("reduction", scope=["schule"]))
    story.put("k", "2019-06-01", act("withdrawal", from_="2020-01-01"))
    assert "nothing_to_end" not in story.codes("2020-01-01")
    story.put("k", "2020-06-01", act("withdrawal"))
    assert "nothing_to_end" in story.codes("2020-06-01")
