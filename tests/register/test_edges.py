"""Cases where two rules meet: the second look of a careful depositary (domain.md §3, §4)."""

from __future__ import annotations

import pytest

from tests.register.story import Story, act, merge, merging, party, stands_for


@pytest.mark.parametrize("force", ["proposed", "recommended", "rejected"])
def test_a_response_needs_force_too(force: str) -> None:
    """A motion to accept accepts nothing, one to reject rejects nothing."""
    story = Story(effect_from="signed")
    story.put("k", "2018-10-11", act("accession", force="resolved"))
    story.put("c", "2018-10-11", act("accession"))
    story.put("lead", "2018-12-01", act("response", to="I1#0", value="accepted", force=force))
    story.put("lead", "2018-12-01", act("response", to="I2#0", value="rejected", force=force))
    assert (story.status("k", "2019-01-01"), story.status("c", "2019-01-01")) == ("none", "party")


def test_an_acceptance_after_a_rejection_does_not_heal_the_time_between() -> None:
    """Rejected: no effect from then; accepted: force accepted from the response's date."""
    story = party()
    story.put("lead", "2018-12-01", act("response", to="I1#0", value="rejected"))
    story.put("lead", "2019-02-01", act("response", to="I1#0", value="accepted"))
    assert story.status("k", "2018-11-30") == "party"
    assert story.status("k", "2019-01-01") != "party"
    assert story.status("k", "2019-02-01") == "party"


@pytest.mark.parametrize("kind", ["suspension", "withdrawal"])
def test_who_was_never_in_is_neither_suspended_nor_withdrawn(kind: str) -> None:
    story = Story()
    story.put("c", "2018-10-11", act(kind))
    assert story.status("c", "2019-01-01") == "none"
    assert story.coverage("2019-01-01") == {}


@pytest.mark.parametrize("tied", [True, False])
def test_a_suspension_of_nothing_does_not_wait_for_an_accession(tied: bool) -> None:  # noqa: FBT001 - a table's column
    """Whether or not anybody stands for the body elsewhere makes no difference to its own line."""
    story = Story()
    if tied:
        story.put("k", "2018-10-01", stands_for("m1"), id="R")
    story.put("m1", "2018-10-11", act("suspension"))
    story.put("m1", "2018-12-01", act("accession"))
    assert [story.status("m1", day) for day in ("2018-11-01", "2018-12-01")] == ["none", "party"]


def test_a_representation_under_a_precondition_is_pending_until_it_is_met() -> None:
    story = party()
    story.put("k", "2018-11-01", stands_for("m1"), act("reservation", modality="reserved", right="precondition"))
    story.put("k", "2019-02-01", act("fulfilment", of="I2#1", value="met"))
    assert [story.status("m1", day) for day in ("2018-12-01", "2019-02-01")] == ["pending", "represented"]
    assert story.status("k", "2018-12-01") == "party"


def test_a_withdrawal_under_a_precondition_waits() -> None:
    """Under a precondition the act itself is pending: the party stays in meanwhile."""
    story = party()
    story.put(
        "k",
        "2018-11-01",
        act("withdrawal", from_="2019-01-01"),
        act("reservation", modality="reserved", right="precondition"),
    )
    assert story.status("k", "2019-06-01") == "party"
    story.put("k", "2019-07-01", act("fulfilment", of="I2#1", value="met"))
    assert [story.status("k", day) for day in ("2019-06-30", "2019-07-01")] == ["party", "withdrawn"]


def test_two_preconditions_must_both_be_met() -> None:
    both = [
        act("reservation", modality="reserved", right="precondition", condition=word) for word in ("Rat", "Haushalt")
    ]
    story = party(*both)
    story.put("k", "2019-01-01", act("fulfilment", of="I1#1", value="met"))
    story.put("k", "2019-02-01", act("fulfilment", of="I1#2", value="met"))
    assert [story.status("k", day) for day in ("2019-01-15", "2019-02-01")] == ["pending", "party"]


def test_an_annulled_precondition_holds_nothing_up() -> None:
    story = party(act("reservation", modality="reserved", right="precondition"))
    story.put("k", "2019-01-01", act("annulment", of="I1#1"))
    assert story.status("k", "2018-10-11") == "party"


def test_the_end_of_a_shorter_suspension_does_not_end_a_longer_one() -> None:
    story = party()
    story.put("lead", "2019-01-01", act("suspension", actor="k"))
    story.put("k", "2019-03-01", act("suspension", until="2019-04-01"))
    assert story.status("k", "2019-05-01") == "suspended"


def test_a_reduction_until_a_date_is_over_then() -> None:
    story = party()
    story.put("k", "2019-01-01", act("reduction", level="observer", until="2019-07-01"))
    assert [story.row("k", day)["level"] for day in ("2018-12-31", "2019-06-30", "2019-07-01")] == [
        "full",
        "observer",
        "full",
    ]


def test_a_reduction_of_scope_until_a_date_is_over_then() -> None:
    story = party()
    story.put("k", "2019-01-01", act("reduction", scope=["schule"], until="2019-07-01"))
    assert [story.status("k", day, "sprache") == "party" for day in ("2018-12-31", "2019-06-30", "2019-07-01")] == [
        True,
        False,
        True,
    ]


@pytest.mark.parametrize("form", ["mandate", "bundled"])
def test_a_refused_mandate_is_no_longer_pending(form: str) -> None:
    """Consent refused ends it for that body alone, from that date (rule 5)."""
    story = party(stands_for("m1", "m2", form=form))
    story.put("m1", "2018-12-01", act("consent", to="I1#1", value="refused"))
    assert [story.status("m1", day) for day in ("2018-11-30", "2018-12-01")] == ["pending", "none"]
    assert story.status("m2", "2018-12-01") == "pending"


def test_a_representation_that_was_refused_no_longer_contests_the_terms() -> None:
    """Contested by (c) only while one kind represents the other."""
    story = Story()
    published = [
        act("terms", for_=[kind], binding={"until": until})
        for kind, until in (("county", "2021"), ("municipality", "2018"))
    ]
    story.put("lead", "2018-05-01", *published)
    story.put("k", "2018-10-11", act("accession"), stands_for("m1"))
    story.put("m1", "2018-11-01", act("consent", to="I2#1", value="refused"))
    assert story.bound("k", "2018-10-20") is None
    assert story.bound("k", "2018-12-01") == "2022-01-01"


def test_an_annulment_that_waited_strikes_a_correction_as_well() -> None:
    """It came before the correction that it annuls (an unknown target waits); then what was replaced lives again."""
    story = party()
    story.put("k", "2019-01-01", act("annulment", of="C"))
    story.put(
        "k",
        "2018-12-01",
        act("correction", of="I1"),
        act("accession", from_="2019-05-01"),
        id="C",
        recorded="2019-02-01T08:00:00Z",
    )
    assert story.status("k", "2018-11-01") == "party"


def test_its_own_resumption_lets_the_representation_live_again() -> None:
    story = party(stands_for("m1"))
    story.put("m1", "2019-01-01", act("suspension"))
    story.put("m1", "2019-02-01", act("resumption"))
    assert [story.status("m1", day) for day in ("2019-01-31", "2019-02-01")] == ["suspended", "represented"]


def test_the_lead_excludes_a_represented_body() -> None:
    story = party(stands_for("m1"))
    story.put("lead", "2019-01-01", act("withdrawal", actor="m1"))
    assert story.status("m1", "2019-02-01") == "withdrawn"
    assert story.status("m2", "2019-02-01") == "none"


def test_a_term_published_later_and_accepted_by_the_party_lapses_it() -> None:
    """Terms apply as in force at accession unless accepted later: here the party answers them."""
    story = party()
    story.put("lead", "2018-12-01", act("terms", for_=["county"], term={"until": "2020-01-01"}))
    assert story.status("k", "2020-06-01") == "party"
    story.put("k", "2019-01-01", act("response", to="I2#0", value="accepted"))
    assert [story.status("k", day) for day in ("2019-12-31", "2020-01-01")] == ["party", "lapsed"]


def test_a_merged_member_of_a_group_leaves_it_and_its_successor_is_in_it() -> None:
    story = merging()
    story.put("k", "2018-10-11", act("accession"), stands_for())
    merge(story, "p", "q")
    assert [story.status("p", day) for day in ("2019-12-31", "2020-01-01")] == ["represented", "none"]
    assert [story.status("s", day) for day in ("2019-12-31", "2020-01-01")] == ["none", "represented"]
    assert "two_representatives" not in story.codes("2020-02-01")


def test_a_consent_given_by_the_predecessor_goes_over() -> None:
    """Representations go over; with them what was said about them."""
    story = merging()
    story.put("k", "2018-10-11", act("accession"), stands_for("p"))
    story.put("p", "2018-11-01", act("consent", to="I1#1", value="given", scope=["schule"]))
    merge(story, "p")
    assert story.by_leaf("s", "2020-01-01") == {
        "grundschule": "represented",
        "kolleg": "represented",
        "sprache": "none",
    }


def test_questions_may_name_a_body_by_an_old_key() -> None:
    story = Story({"key": "x", "kind": "county", "keys": [{"key": "ags:1"}]})
    story.put("ags:1", "2018-10-11", act("accession"))
    assert story.status("ags:1", "2019-01-01") == "party"
    assert story.row("x", "2019-01-01")["body"] == "x"


def test_the_end_of_the_initiative_lapses_nobody_twice() -> None:
    """A term that ran out before the initiative's end stays a lapse on the days before it."""
    story = Story(phases=[{"key": "only", "from": "2018-01-01", "until": "2020-01-01", "end": "fixed"}])
    story.put("k", "2018-10-11", act("accession", term={"until": "2019-06-01"}, force="accepted"))
    assert [story.status("k", day) for day in ("2019-05-31", "2019-06-01", "2019-12-31")] == [
        "party",
        "lapsed",
        "lapsed",
    ]


def test_a_share_of_one_is_the_whole() -> None:
    story = merging()
    story.put("p", "2018-10-11", act("accession"))
    merge(story, "p", share=1)
    assert (story.status("p", "2020-01-01"), story.status("s", "2020-01-01")) == ("none", "party")
    assert "share_below_one" not in story.codes("2020-02-01")


def test_terms_for_no_kind_in_particular_are_for_all() -> None:
    story = Story()
    story.put("lead", "2018-05-01", act("terms", binding={"until": "2021-01-01"}))
    for body in ("k", "c", "m1"):
        story.put(body, "2018-10-11", act("accession"))
        assert story.bound(body, "2018-12-01") == "2021-01-01"


def test_terms_that_were_no_longer_in_force_at_accession_do_not_bind() -> None:
    story = Story()
    story.put("lead", "2018-01-01", act("terms", for_=["county"], binding={"until": "2021-01-01"}, until="2018-10-11"))
    story.put("k", "2018-10-11", act("accession"))
    story.put("k2", "2018-10-10", act("accession"))
    assert (story.bound("k", "2018-12-01"), story.bound("k2", "2018-12-01")) == (None, "2021-01-01")


def test_a_representation_of_the_day_of_the_withdrawal_comes_after_it() -> None:
    """Withdrawal before representation within a day: it is later, and with consent given it takes effect."""
    story = party()
    story.put("m1", "2018-11-01", act("accession"))
    story.put("k", "2019-01-01", stands_for("m1"), recorded="2018-12-01T08:00:00Z")
    story.put("m1", "2019-01-01", act("withdrawal"), act("consent", to="I3#0", value="given"))
    assert [story.status("m1", day) for day in ("2018-12-31", "2019-01-01")] == ["party", "represented"]


def test_an_objection_counts_from_its_date_and_only_to_what_it_names() -> None:
    rights = [act("reservation", modality="reserved", right=right) for right in ("withdraw", "reduce")]
    story = party(*rights)
    story.put("c", "2018-12-01", act("response", to="I1#1", value="objected"))

    def objectors(day: str) -> list[object]:
        held = story.row("k", day)["reservations"]
        assert isinstance(held, list)
        return [one["objected_by"] for one in held]

    assert objectors("2018-11-30") == [[], []]
    assert objectors("2018-12-01") == [["c"], []]


@pytest.mark.parametrize(("day", "shown"), [("2018-12-01", False), ("2019-01-01", True)])
def test_findings_begin_with_what_they_are_about(day: str, shown: bool) -> None:  # noqa: FBT001 - a table's column
    story = Story(
        {"key": "x", "kind": "company", "until": "2019-01-01"},
        phases=[{"key": "only", "from": "2018-01-01", "until": "2019-01-01", "end": "planned"}],
        resolution_needed=["county"],
    )
    story.put("k", "2019-01-01", act("accession"))
    story.put("c", "2019-01-01", act("accession", force="proposed"))
    story.put("x", "2019-01-01", act("accession"))
    codes = {"planned_end_passed", "resolution_missing", "force_short", "act_after_body_ended"}
    assert story.codes(day) & codes == (codes if shown else set())


def test_a_reduction_beyond_the_term_leaves_the_lapse() -> None:
    story = party(term={"until": "2019-06-01"}, force="accepted")
    story.put("k", "2019-01-01", act("reduction", scope=["schule"], until="2020-01-01"))
    assert story.status("k", "2019-03-01", "kolleg") == "party"
    assert {story.status("k", "2020-02-01", leaf) == "party" for leaf in ("kolleg", "sprache")} == {False}


def test_an_agent_does_not_correct_what_another_agent_wrote() -> None:
    """Only the author or the lead; having been named in the letter as the body acted for is left open here."""
    story = Story()
    story.put("u", "2018-10-11", act("accession", actor="k", proof="Vollmacht"))
    story.put("c", "2018-11-01", act("annulment", of="I1", actor="k"))
    assert story.status("k", "2018-12-01") == "party"
    story.put("u", "2018-12-01", act("annulment", of="I1"))
    assert story.status("k", "2018-11-15") == "none"
