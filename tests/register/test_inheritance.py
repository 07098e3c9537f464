"""Rule 8: what had been declared and had not yet taken effect goes over to a successor too (domain.md §4.8)."""

from __future__ import annotations

import pytest

from tests.register.story import Story, act, merge, merging, stands_for


def upcoming(story: Story, body: str, on: str) -> list[dict[str, object]]:
    """What is still to come for one body."""
    found = story.answer(on, body=body)["upcoming"]
    assert isinstance(found, list)
    return found


def test_who_was_to_leave_on_the_day_of_the_merger_leaves_no_party() -> None:
    story = merging()
    story.put("p", "2018-10-11", act("accession"))
    story.put("p", "2019-09-01", act("withdrawal", from_="2020-01-01"))
    merge(story, "p")
    assert story.status("p", "2019-12-31") == "party"
    assert story.status("s", "2020-01-01") == "none"


def test_notice_of_one_predecessor_leaves_the_successor_in_where_another_was_in() -> None:
    story = merging()
    story.put("p", "2018-10-11", act("accession"))
    story.put("q", "2018-11-11", act("accession"))
    story.put("p", "2019-09-01", act("withdrawal", from_="2020-07-01"))
    merge(story, "p", "q")
    assert story.status("s", "2020-08-01") == "party"
    story.put("q", "2019-10-01", act("withdrawal", from_="2020-10-01"))
    assert [story.status("s", day) for day in ("2020-09-30", "2020-10-01")] == ["party", "withdrawn"]


def test_the_successors_own_accession_beats_notice_that_the_predecessor_had_given() -> None:
    story = merging()
    story.put("p", "2018-10-11", act("accession"))
    story.put("p", "2019-09-01", act("withdrawal", from_="2020-07-01"))
    merge(story, "p")
    story.put("s", "2020-02-01", act("accession"))
    assert story.status("s", "2020-08-01") == "party"


def test_notice_goes_over_along_a_chain_of_successions() -> None:
    story = Story()
    story.put("m1", "2018-10-11", act("accession"))
    story.put("m1", "2019-09-01", act("withdrawal", from_="2020-07-01"))
    story.put("m2", "2020-01-01", act("succession", predecessor="m1", successor="m2"))
    story.put("n1", "2020-03-01", act("succession", predecessor="m2", successor="n1"))
    assert [story.status("n1", day) for day in ("2020-06-30", "2020-07-01")] == ["party", "withdrawn"]


def test_notice_that_went_over_is_tested_against_what_binds_the_successor() -> None:
    story = merging()
    story.put("p", "2018-10-11", act("accession", binding={"until": "2021-01-01"}))
    story.put("p", "2019-09-01", act("withdrawal", from_="2020-07-01"))
    merge(story, "p")
    assert "left_while_bound" in story.codes("2020-08-01")


def test_a_reduction_and_an_accession_that_were_still_to_come_go_over() -> None:
    story = merging()
    story.put("p", "2018-10-11", act("accession"))
    story.put("p", "2019-09-01", act("reduction", scope=["schule"], from_="2020-07-01"))
    story.put("q", "2019-09-01", act("accession", from_="2020-03-01"))
    merge(story, "p")
    assert story.by_leaf("s", "2020-08-01") == {"grundschule": "party", "kolleg": "party", "sprache": "none"}
    other = merging()
    other.put("q", "2019-09-01", act("accession", from_="2020-03-01"))
    merge(other, "q")
    assert [other.status("s", day) for day in ("2020-02-29", "2020-03-01")] == ["none", "party"]


def test_an_accession_under_an_open_condition_goes_over_and_the_successor_meets_it() -> None:
    condition = act("reservation", modality="reserved", right="precondition", condition="Beschluss des Rates")
    story = merging()
    story.put("p", "2018-10-11", act("accession"), condition)
    merge(story, "p")
    assert [story.status(body, "2020-02-01") for body in ("p", "s")] == ["none", "pending"]
    assert "precondition_open" in story.codes("2020-02-01", "s")
    assert "precondition_open" not in story.codes("2020-02-01", "p")
    story.put("s", "2020-03-01", act("fulfilment", of="I1#1", value="met"))
    assert [story.status("s", day) for day in ("2020-02-29", "2020-03-01")] == ["pending", "party"]


def test_who_will_succeed_only_later_does_not_tell_how_a_condition_came_out() -> None:
    condition = act("reservation", modality="reserved", right="precondition", condition="Beschluss des Rates")
    story = merging()
    story.put("p", "2018-10-11", act("accession"), condition)
    story.put("s", "2019-03-01", act("fulfilment", of="I1#1", value="met"))
    merge(story, "p")
    assert story.status("p", "2019-04-01") == "pending"


@pytest.mark.parametrize(
    "pairs", [[("m1", "m1")], [("m1", "m2"), ("m2", "m1")], [("m1", "m2"), ("m2", "n1"), ("n1", "m1")]]
)
def test_a_succession_that_leads_back_moves_nothing_and_is_a_finding(pairs: list[tuple[str, str]]) -> None:
    story = Story()
    story.put("m1", "2018-10-11", act("accession"))
    for old, new in pairs:
        story.put("lead", "2020-01-01", act("succession", predecessor=old, successor=new))
    assert story.status("m1", "2020-02-01") == "party"
    assert story.coverage("2020-02-01") == {"party": 1}
    assert "succession_void" in story.codes("2020-02-01", "m1")


def test_a_succession_by_a_body_that_was_succeeded_itself_moves_nothing() -> None:
    story = Story()
    story.put("m1", "2018-10-11", act("accession"))
    story.put("lead", "2020-01-01", act("succession", predecessor="m2", successor="n1"))
    story.put("lead", "2021-01-01", act("succession", predecessor="m1", successor="m2"))
    assert story.status("m1", "2021-02-01") == "party"
    assert "succession_void" in story.codes("2021-02-01", "m1")


def test_successions_of_one_day_lead_to_who_is_left() -> None:
    story = Story()
    story.put("m1", "2018-10-11", act("accession"))
    story.put("lead", "2020-01-01", act("succession", predecessor="m1", successor="m2"))
    story.put("lead", "2020-01-01", act("succession", predecessor="m2", successor="n1"))
    assert [story.status(body, "2020-02-01") for body in ("m1", "m2", "n1")] == ["none", "none", "party"]


def test_predecessors_that_had_declared_different_things_are_a_finding_of_their_own() -> None:
    story = merging()
    story.put("p", "2018-10-11", act("accession", level="support"))
    story.put("q", "2018-10-11", act("accession", level="observer"))
    merge(story, "p", "q")
    assert story.codes("2020-02-01") == {"predecessors_differ"}
    assert story.codes("2019-12-31") == set()


def test_a_predecessor_that_had_left_beside_one_that_is_in_is_a_finding() -> None:
    story = merging()
    story.put("p", "2018-10-11", act("accession"))
    story.put("q", "2018-10-11", act("accession"))
    story.put("q", "2018-12-01", act("withdrawal"))
    merge(story, "p", "q")
    assert story.status("s", "2020-02-01") == "party"
    assert story.codes("2020-02-01") == {"predecessors_differ"}


def test_a_predecessor_that_refused_beside_one_that_was_silent_is_a_finding() -> None:
    story = merging()
    story.put("k", "2018-10-11", act("accession"), stands_for("p", "q"))
    story.put("p", "2018-12-01", act("consent", to="I1#1", value="refused"))
    merge(story, "p", "q")
    assert "predecessors_differ" in story.codes("2020-02-01", "s")


def test_predecessors_that_stood_alike_and_one_that_never_joined_are_none() -> None:
    story = merging()
    story.put("p", "2018-10-11", act("accession"))
    merge(story, "p", "q")
    assert story.codes("2020-02-01") == set()


def test_a_representation_by_a_succeeded_body_ends_for_who_left_the_group() -> None:
    """The representative's succession hands on no more than it carried."""
    story = Story({"key": "k3", "kind": "county", "from": "2019-01-01"})
    story.put("k", "2018-10-11", act("accession"), stands_for())
    story.put("k3", "2019-01-01", act("succession", predecessor="k", successor="k3"))
    assert [story.status("m3", day) for day in ("2019-12-31", "2020-01-01")] == ["represented", "none"]
