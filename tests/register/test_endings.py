"""What ends by itself, goes on, or ends with the initiative (domain.md §1, §3, §4.7)."""

from __future__ import annotations

import pytest

from tests.register.story import PHASES, Story, act, party


def accepted(story: Story, ref: str, dated: str) -> None:
    """The lead accepts it, so that the body's own words on its term count (rule 7)."""
    story.put("lead", dated, act("response", to=ref, value="accepted"))


def test_an_accepted_own_term_lapses() -> None:
    story = party(term={"until": "2019-01-01"})
    accepted(story, "I1#0", "2018-11-01")
    assert [story.status("k", day) for day in ("2018-12-31", "2019-01-01", "2024-01-01")] == [
        "party",
        "lapsed",
        "lapsed",
    ]


def test_an_accession_until_a_date_holds_no_longer() -> None:
    """Whether the end of the statement's own period is a lapse is not said in so many words; a party it is no more."""
    story = party(until="2019-01-01")
    assert story.status("k", "2018-12-31") == "party"
    assert story.status("k", "2019-01-01") not in ("party", "suspended", "represented", "pending")


def test_a_continuation_before_the_end_goes_on() -> None:
    story = party(term={"until": "2019-01-01"})
    accepted(story, "I1#0", "2018-11-01")
    story.put("k", "2018-12-01", act("continuation", term={"until": "2021-01-01"}))
    accepted(story, "I3#0", "2018-12-02")
    days = ("2019-01-01", "2020-12-31", "2021-01-01")
    assert [story.status("k", day) for day in days] == ["party", "party", "lapsed"]
    assert story.row("k", "2020-01-01")["from"] == "2018-10-11"


def test_a_late_continuation_revives_nothing() -> None:
    """Only a new accession, or a later representation with consent given, takes effect after a line lapsed (rule 3)."""
    story = party(term={"until": "2019-01-01"})
    accepted(story, "I1#0", "2018-11-01")
    story.put("k", "2019-03-01", act("continuation", term={"until": "2021-01-01"}))
    accepted(story, "I3#0", "2019-03-02")
    assert story.status("k", "2019-06-01") == "lapsed"
    assert "continuation_after_end" in story.codes("2019-06-01")


def test_a_new_accession_after_a_lapse() -> None:
    story = party(term={"until": "2019-01-01"})
    accepted(story, "I1#0", "2018-11-01")
    story.put("k", "2019-03-01", act("accession"))
    assert [story.status("k", day) for day in ("2019-02-28", "2019-03-01", "2022-01-01")] == [
        "lapsed",
        "party",
        "party",
    ]


def test_a_withdrawal_before_the_lapse_wins_and_the_lapse_does_not_follow() -> None:
    story = party(term={"until": "2020-01-01"})
    accepted(story, "I1#0", "2018-11-01")
    story.put("k", "2018-12-01", act("withdrawal", from_="2019-01-01"))
    assert [story.status("k", day) for day in ("2019-01-01", "2020-06-01")] == ["withdrawn", "withdrawn"]


def test_a_suspension_past_the_term_does_not_keep_the_line() -> None:
    story = party(term={"until": "2020-01-01"})
    accepted(story, "I1#0", "2018-11-01")
    story.put("k", "2019-01-01", act("suspension", until="2021-01-01"))
    assert [story.status("k", day) for day in ("2019-12-31", "2020-01-01")] == ["suspended", "lapsed"]
    assert story.status("k", "2021-01-01") == "lapsed"


def test_the_fixed_end_of_the_last_phase_ends_the_initiative() -> None:
    """What stays of a body that had withdrawn before is not said."""
    story = Story(phases=[PHASES[0]])
    story.put("k", "2018-10-11", act("accession"), act("representation", represented=["m1"], form="informal"))
    assert [story.status("k", day) for day in ("2019-12-31", "2020-01-01")] == ["party", "ended"]
    assert [story.status("m1", day) for day in ("2019-12-31", "2020-01-01")] == ["represented", "ended"]
    assert story.status("c", "2020-01-01") == "none"


@pytest.mark.parametrize("end", ["planned", "unknown"])
def test_no_other_end_of_a_phase_ends_the_initiative(end: str) -> None:
    story = Story(phases=[{"key": "only", "from": "2018-01-01", "until": "2020-01-01", "end": end}])
    story.put("k", "2018-10-11", act("accession"))
    assert story.status("k", "2021-01-01") == "party"
    assert ("planned_end_passed" in story.codes("2021-01-01")) == (end == "planned")
    assert "planned_end_passed" not in story.codes("2019-12-31")


def test_the_fixed_end_of_an_earlier_phase_ends_nothing() -> None:
    assert party().status("k", "2021-01-01") == "party"


def test_an_accession_after_the_end_of_the_initiative_makes_no_party() -> None:
    story = Story(phases=[PHASES[0]])
    story.put("k", "2020-05-01", act("accession"))
    assert story.status("k", "2020-06-01") != "party"


def bound_by_phase(dated: str, **fields: object) -> Story:
    """The lead's terms end the counties' participation with the planning phase (on 2020-01-01); the county goes on."""
    story = Story()
    story.put("lead", "2018-01-02", act("terms", for_=["county"], term={"phase": "planning"}))
    story.put("k", "2018-10-11", act("accession"))
    story.put("k", dated, act("continuation", **fields))
    return story


@pytest.mark.parametrize("dated", ["2019-12-01", "2020-01-01"])
def test_a_continuation_without_a_new_term_carries_past_the_published_end(dated: str) -> None:
    story = bound_by_phase(dated)
    assert [story.status("k", day) for day in ("2019-12-31", "2020-01-01", "2021-06-01")] == ["party"] * 3
    assert "I3#0" in story.because("k", "2020-06-01")


def test_what_was_carried_past_one_end_still_ends_at_the_next() -> None:
    story = bound_by_phase("2019-12-01")
    story.put("k", "2020-06-01", act("continuation", term={"until": "2022-01-01"}))
    accepted(story, "I4#0", "2020-06-02")
    assert [story.status("k", day) for day in ("2020-01-01", "2021-12-31", "2022-01-01")] == [
        "party",
        "party",
        "lapsed",
    ]


def test_a_continuation_to_another_end_than_the_published_one_is_contested_and_lapses_nobody() -> None:
    story = bound_by_phase("2019-12-01", term={"until": "2021-01-01"})
    assert [story.status("k", day) for day in ("2020-01-01", "2021-06-01")] == ["party", "party"]
    assert "terms_contested" in story.codes("2020-06-01")


def test_a_continuation_one_day_late_carries_nothing() -> None:
    assert bound_by_phase("2020-01-02").status("k", "2020-01-02") == "lapsed"


ENDING = {"phases": [{"key": "p", "from": "2018-01-01", "until": "2020-01-01", "end": "fixed"}]}


def test_nobody_joins_an_initiative_that_has_ended() -> None:
    story = Story(**ENDING)
    story.put("k", "2020-03-01", act("accession"))
    assert [story.status("k", day) for day in ("2020-02-01", "2020-06-01")] == ["none", "none"]
    assert "act_after_initiative_ended" in story.codes("2020-06-01")
    assert "act_after_initiative_ended" not in story.codes("2020-02-01")
    assert story.coverage("2020-06-01") == {}


def test_who_had_left_before_the_end_is_withdrawn_whatever_it_declares_after_it() -> None:
    story = Story(**ENDING)
    story.put("k", "2018-10-11", act("accession"))
    story.put("k", "2019-03-01", act("withdrawal"))
    story.put("k", "2020-03-01", act("accession"))
    assert story.status("k", "2020-06-01") == "withdrawn"


@pytest.mark.parametrize("term", ["whole", {"phase": "p"}, {"until": "2020-01-01"}])
def test_a_term_that_runs_out_with_the_initiative_is_its_end(term: object) -> None:
    story = Story(**ENDING)
    story.put("k", "2018-10-11", act("accession", term=term))
    assert [story.status("k", day) for day in ("2019-12-31", "2020-01-01")] == ["party", "ended"]


def test_a_term_that_ran_out_before_the_initiative_has_lapsed() -> None:
    story = Story(**ENDING)
    story.put("k", "2018-10-11", act("accession", term={"until": "2019-07-01"}))
    assert story.status("k", "2020-06-01") == "lapsed"


def test_who_was_never_in_has_no_gap() -> None:
    story = Story()
    story.put("k", "2018-03-01", act("accession", from_="2018-09-01"))
    story.put("k", "2018-04-01", act("withdrawal", from_="2018-05-01"))
    assert "gap" not in story.codes("2019-01-01")
