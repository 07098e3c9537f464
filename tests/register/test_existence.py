"""Bodies come and go: groups resolved for each date, bodies that ended, acts outside their days (domain.md §1, 3)."""

from __future__ import annotations

import pytest

from beitritt.register.interchange import JsonObject
from tests.register.story import Story, act, stands_for

LATER: JsonObject = {"key": "m4", "kind": "municipality", "parent": "k", "from": "2020-01-01"}
"""A municipality of the county from 2020 on; `m3` belongs to it until then."""


def bundling(**fields: object) -> Story:
    """The county accedes for its municipalities, as a group (I1#1)."""
    story = Story(LATER)
    story.put("k", "2018-10-11", act("accession"), stands_for(form="bundled", **fields))
    return story


def test_a_group_in_a_bundle_is_resolved_for_each_date() -> None:
    story = bundling(proof="Beschlüsse der Räte")
    days = ("2019-12-31", "2020-01-01")
    assert [story.status("m3", day) for day in days] == ["party", "none"]
    assert [story.status("m4", day) for day in days] == ["none", "party"]
    assert [story.status("m1", day) for day in days] == ["party", "party"]
    assert story.row("m4", "2020-02-01")["from"] == "2020-01-01"
    assert story.coverage("2019-12-31") == story.coverage("2020-01-01") == {"party": 4}


def test_who_left_the_group_is_told_why() -> None:
    story = bundling(proof="Beschlüsse der Räte")
    assert story.because("m3", "2020-01-01") == {"I1#1"}


def test_an_unproven_bundle_is_pending_only_for_the_group_of_the_day() -> None:
    story = bundling()
    days = ("2019-12-31", "2020-01-01")
    assert [story.status("m3", day) for day in days] == ["pending", "none"]
    assert [story.status("m4", day) for day in days] == ["none", "pending"]
    assert "authority_unproven" not in story.codes("2019-12-31", "m4")
    assert "authority_unproven" in story.codes("2020-01-01", "m4")


def test_consent_after_leaving_the_group_proves_nothing_any_more() -> None:
    story = bundling()
    story.put("m3", "2020-02-01", act("consent", to="I1#1", value="given"))
    assert story.status("m3", "2020-03-01") == "none"


def test_consent_within_the_group_joins_until_it_is_left() -> None:
    story = bundling()
    story.put("m3", "2019-02-01", act("consent", to="I1#1", value="given"))
    days = ("2019-01-31", "2019-02-01", "2019-12-31", "2020-01-01")
    assert [story.status("m3", day) for day in days] == ["pending", "party", "party", "none"]


def test_an_accession_of_its_own_outlasts_the_group() -> None:
    story = Story({"key": "m5", "kind": "municipality", "parents": [{"body": "k", "until": "2020-01-01"}]})
    story.put("k", "2018-10-11", act("accession"), stands_for(form="bundled", proof="Beschlüsse der Räte"))
    story.put("m5", "2019-03-01", act("accession"))
    assert story.status("m5", "2020-02-01") == "party"


def test_a_bundled_line_goes_on_in_the_successor_once() -> None:
    story = bundling(proof="Beschlüsse der Räte")
    story.put("lead", "2019-12-01", act("succession", predecessor="m3", successor="m4", from_="2020-01-01"))
    assert [story.status("m4", day) for day in ("2019-12-31", "2020-01-01")] == ["none", "party"]
    assert story.status("m3", "2020-01-01") == "none"
    assert "I2#0" in story.because("m4", "2020-01-01")


def test_a_bundled_accession_outlasts_the_succession_of_who_declared_it() -> None:
    story = Story({"key": "k3", "kind": "county", "from": "2019-01-01"})
    story.put("k", "2018-10-11", act("accession"), stands_for("m1", form="bundled", proof="Beschluss"))
    story.put("k3", "2019-01-01", act("succession", predecessor="k", successor="k3"))
    assert story.status("m1", "2019-06-01") == "party"
    assert story.because("m1", "2019-06-01") == {"I1#1"}
    assert "representative_not_a_party" not in story.codes("2019-06-01")


@pytest.mark.parametrize("joins", [True, False])
def test_a_body_that_ended_and_that_nobody_succeeds_is_a_finding(joins: bool) -> None:  # noqa: FBT001 # a case
    story = Story()
    story.put("k", "2018-10-11", act("accession"), stands_for("m3"))
    if joins:
        story.put("m3", "2018-11-01", act("accession"))
    assert "body_ended" not in story.codes("2019-12-31")
    assert "body_ended" in story.codes("2020-01-01", "m3")


def test_a_body_that_ended_and_is_succeeded_or_had_left_is_none() -> None:
    story = Story()
    story.put("m3", "2018-11-01", act("accession"))
    story.put("lead", "2019-12-01", act("succession", predecessor="m3", successor="m1", from_="2020-01-01"))
    assert "body_ended" not in story.codes("2020-02-01")
    other = Story()
    other.put("m3", "2018-11-01", act("accession"))
    other.put("m3", "2019-11-01", act("withdrawal", from_="2020-01-01"))
    assert "body_ended" not in other.codes("2020-02-01")


def test_what_was_declared_before_a_body_ended_is_no_act_after_its_end() -> None:
    story = Story()
    story.put("m3", "2018-11-01", act("accession"))
    story.put("m3", "2019-11-01", act("withdrawal", from_="2020-07-01"))
    assert "act_after_body_ended" not in story.codes("2020-08-01")
    story.put("m3", "2020-02-01", act("withdrawal", from_="2020-06-01"))
    assert "act_after_body_ended" in story.codes("2020-08-01", "m3")
