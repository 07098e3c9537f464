"""Rule 8: who succeeds whom, and what goes over (domain.md §4.8). p and q are municipalities that merge into s."""

from __future__ import annotations

import pytest

from tests.register.story import Story, act, merge, merging, stands_for


@pytest.mark.parametrize("predecessors", [("p",), ("p", "q"), ("q", "p")])
def test_the_line_goes_on_in_the_successor(predecessors: tuple[str, ...]) -> None:
    story = merging()
    story.put("p", "2018-10-11", act("accession"))
    merge(story, *predecessors)
    assert [story.status("p", day) for day in ("2019-12-31", "2020-01-01")] == ["party", "none"]
    assert [story.status("s", day) for day in ("2019-12-31", "2020-01-01")] == ["none", "party"]
    assert story.status("q", "2020-01-01") == "none"
    assert story.because("s", "2020-01-01") >= {"S-p#0", "I1#0"}
    assert story.coverage("2020-01-01") == {"party": 1}


def test_without_a_succession_nothing_goes_over() -> None:
    story = merging()
    story.put("p", "2018-10-11", act("accession"))
    assert story.status("s", "2020-01-01") == "none"


def test_a_body_that_was_nothing_leaves_nothing() -> None:
    story = merging()
    merge(story, "p", "q")
    assert story.status("s", "2020-01-01") == "none"


def test_only_what_the_predecessor_was_in_goes_over() -> None:
    story = merging()
    story.put("p", "2018-10-11", act("accession", scope=["schule"]))
    story.put("q", "2018-10-11", act("accession", scope=["kolleg"]))
    merge(story, "p", "q")
    assert story.by_leaf("s", "2020-01-01") == {"grundschule": "party", "kolleg": "party", "sprache": "none"}


def test_a_predecessor_that_had_withdrawn_leaves_no_party() -> None:
    story = merging()
    story.put("p", "2018-10-11", act("accession"))
    story.put("p", "2018-12-01", act("withdrawal", from_="2019-01-01"))
    merge(story, "p")
    assert story.status("s", "2020-01-01") != "party"
    assert story.status("p", "2020-01-01") == "none"


def test_acts_of_the_predecessor_after_the_day_have_no_effect() -> None:
    story = merging()
    story.put("p", "2018-10-11", act("accession"))
    merge(story, "p")
    story.put("p", "2020-02-01", act("withdrawal"))
    assert (story.status("p", "2020-03-01"), story.status("s", "2020-03-01")) == ("none", "party")


def test_the_successor_ends_the_inherited_line_itself() -> None:
    story = merging()
    story.put("p", "2018-10-11", act("accession"))
    merge(story, "p")
    story.put("s", "2020-05-01", act("withdrawal", from_="2020-07-01"))
    assert [story.status("s", day) for day in ("2020-06-30", "2020-07-01")] == ["party", "withdrawn"]


def test_the_successor_suspends_reduces_and_resumes_the_inherited_line() -> None:
    story = merging()
    story.put("p", "2018-10-11", act("accession"))
    merge(story, "p")
    story.put("s", "2020-02-01", act("suspension"))
    story.put("s", "2020-03-01", act("resumption"))
    story.put("s", "2020-04-01", act("reduction", scope=["schule"]))
    assert [story.status("s", day) for day in ("2020-02-01", "2020-03-01")] == ["suspended", "party"]
    assert story.by_leaf("s", "2020-04-01")["kolleg"] == "party"
    assert story.by_leaf("s", "2020-04-01")["sprache"] != "party"


def test_own_acts_beat_inherited_ones() -> None:
    """The successor, an older body here, had joined as an observer itself."""
    story = Story()
    story.put("m1", "2018-10-11", act("accession", level="full"))
    story.put("m2", "2018-11-11", act("accession", level="observer"))
    story.put("m2", "2020-01-01", act("succession", predecessor="m1", successor="m2"))
    row = story.row("m2", "2020-02-01")
    assert (row["status"], row["level"]) == ("party", "observer")
    assert "succession_conflict" in story.codes("2020-02-01")


def test_an_own_withdrawal_before_the_succession_beats_the_inherited_line() -> None:
    """Own acts beat inherited ones; the domain names no exception for acts from before."""
    story = Story()
    story.put("m1", "2018-10-11", act("accession"))
    story.put("m2", "2018-10-11", act("accession"))
    story.put("m2", "2018-12-01", act("withdrawal", from_="2019-01-01"))
    story.put("m2", "2020-01-01", act("succession", predecessor="m1", successor="m2"))
    assert story.status("m2", "2020-02-01") == "withdrawn"
    assert "succession_conflict" in story.codes("2020-02-01")


def test_an_inherited_suspension_stays_one() -> None:
    story = merging()
    story.put("p", "2018-10-11", act("accession"))
    story.put("p", "2019-06-01", act("suspension"))
    merge(story, "p")
    assert story.status("s", "2020-01-01") == "suspended"


def test_an_inherited_term_runs_out() -> None:
    story = merging()
    story.put("p", "2018-10-11", act("accession", term={"until": "2021-01-01"}))
    story.put("lead", "2018-11-01", act("response", to="I1#0", value="accepted"))
    merge(story, "p")
    assert [story.status("s", day) for day in ("2020-12-31", "2021-01-01")] == ["party", "lapsed"]
    assert story.bound("s", "2020-06-01") == "2021-01-01"


def test_reservations_go_over() -> None:
    story = merging()
    story.put("p", "2018-10-11", act("accession"), act("reservation", modality="reserved", right="withdraw"))
    merge(story, "p")
    held = story.row("s", "2020-02-01")["reservations"]
    assert isinstance(held, list)
    assert [one["statement"] for one in held] == ["I1#1"]


def test_a_represented_predecessor_leaves_a_represented_successor() -> None:
    story = merging()
    story.put("k", "2018-10-11", act("accession"), stands_for("p"))
    merge(story, "p")
    assert (story.status("p", "2020-01-01"), story.status("s", "2020-01-01")) == ("none", "represented")
    assert story.row("s", "2020-01-01")["represented_by"] == "k"


def test_a_refused_consent_of_the_predecessor_goes_over() -> None:
    """Own acts go over with the line; a representation that had ended for the predecessor does not begin anew."""
    story = merging()
    story.put("k", "2018-10-11", act("accession"), stands_for("p"))
    story.put("p", "2018-12-01", act("consent", to="I1#1", value="refused"))
    merge(story, "p")
    assert story.status("s", "2020-01-01") == "none"


def test_a_representing_predecessor_leaves_a_representing_successor() -> None:
    story = Story({"key": "k3", "kind": "county", "from": "2020-01-01"})
    story.put("k", "2018-10-11", act("accession"), stands_for("m1"))
    story.put("k3", "2020-01-01", act("succession", predecessor="k", successor="k3"))
    assert (story.status("k", "2020-01-01"), story.status("k3", "2020-01-01")) == ("none", "party")
    assert [story.row("m1", day)["represented_by"] for day in ("2019-12-31", "2020-01-01")] == ["k", "k3"]


def test_a_share_below_one_moves_nothing_and_is_a_finding() -> None:
    story = merging()
    story.put("p", "2018-10-11", act("accession"))
    merge(story, "p", share=0.4)
    assert (story.status("p", "2020-02-01"), story.status("s", "2020-02-01")) == ("party", "none")
    assert "share_below_one" in story.codes("2020-02-01")


def test_a_chain_of_successions() -> None:
    story = Story()
    story.put("m1", "2018-10-11", act("accession"))
    story.put("m2", "2020-01-01", act("succession", predecessor="m1", successor="m2"))
    story.put("n1", "2021-01-01", act("succession", predecessor="m2", successor="n1"))
    table = [
        [story.status(body, day) for body in ("m1", "m2", "n1")] for day in ("2019-06-01", "2020-06-01", "2021-06-01")
    ]
    assert table == [["party", "none", "none"], ["none", "party", "none"], ["none", "none", "party"]]


def test_successions_in_a_circle_end() -> None:
    """Nonsense, but never a hang; the day's answer is left open."""
    story = Story()
    story.put("m1", "2018-10-11", act("accession"))
    story.put("m2", "2020-01-01", act("succession", predecessor="m1", successor="m2"))
    story.put("m1", "2020-01-01", act("succession", predecessor="m2", successor="m1"))
    assert story.status("m1", "2019-12-31") == "party"
    assert story.status("m1", "2020-06-01") in ("party", "none")


def test_a_third_body_declares_no_succession_of_others() -> None:
    story = merging()
    story.put("p", "2018-10-11", act("accession"))
    story.put("c", "2020-01-01", act("succession", actor="s", predecessor="p", successor="s"))
    assert (story.status("p", "2020-02-01"), story.status("s", "2020-02-01")) == ("party", "none")


def test_of_one_day_succession_comes_before_withdrawal_and_accession() -> None:
    story = merging()
    story.put("p", "2018-10-11", act("accession"))
    story.put("s", "2019-12-01", act("withdrawal", from_="2020-01-01"))
    merge(story, "p")
    assert story.status("s", "2020-01-01") == "withdrawn"


def test_who_succeeds_a_representative_carries_what_it_carried() -> None:
    story = Story()
    story.put("k", "2018-10-11", act("accession"), stands_for("m1", "m2"))
    story.put("k2", "2018-12-01", act("succession", predecessor="k", successor="k2", from_="2019-01-01"))
    assert story.row("m1", "2019-06-01")["represented_by"] == "k2"
    assert "representative_not_a_party" not in story.codes("2019-06-01")
    story.put("k2", "2019-07-01", act("withdrawal", from_="2019-08-01"))
    assert "representative_not_a_party" in story.codes("2019-08-01", "k2")


def test_a_third_body_in_its_own_name_declares_no_succession_of_others() -> None:
    story = merging()
    story.put("p", "2018-10-11", act("accession"))
    story.put("k2", "2019-12-01", act("succession", predecessor="p", successor="s", from_="2020-01-01"))
    assert (story.status("p", "2020-02-01"), story.status("s", "2020-02-01")) == ("party", "none")
    assert "not_authorised" in story.codes("2020-02-01", "k2")


def test_an_agent_with_proof_declares_a_succession_of_others() -> None:
    story = merging()
    story.put("p", "2018-10-11", act("accession"))
    fields = {"predecessor": "p", "successor": "s", "from": "2020-01-01", "proof": "Gesetz vom 1. Juli 2019"}
    story.put("k2", "2019-12-01", act("succession", **fields))
    assert (story.status("p", "2020-02-01"), story.status("s", "2020-02-01")) == ("none", "party")


def test_a_unit_of_the_predecessor_declares_its_succession() -> None:
    story = Story({"key": "unit", "kind": "unit", "parent": "m1"})
    story.put("m1", "2018-10-11", act("accession"))
    story.put("unit", "2019-12-01", act("succession", predecessor="m1", successor="m2", from_="2020-01-01"))
    assert (story.status("m1", "2020-02-01"), story.status("m2", "2020-02-01")) == ("none", "party")
