"""The lead's answer to a request may be for some only: it binds those, from its day; for the rest nothing is said."""

from __future__ import annotations

import pytest

from beitritt.register.interchange import JsonObject
from tests.register.story import GROUP, Story, act

UNTIL_2019: JsonObject = {"until": "2019-01-01"}


def asked(**request: object) -> Story:
    """The lead published terms until 2021 (I1); county, city and a municipality joined; the county asks (I5#0)."""
    story = Story()
    story.put("lead", "2018-05-01", act("terms", binding={"until": "2021-01-01"}))
    for body in ("k", "c", "m1"):
        story.put(body, "2018-10-11", act("accession"))
    story.put("k", "2018-10-12", act("request", modality="requested", binding=UNTIL_2019, **request))
    return story


def answered(story: Story, value: object = "accepted", **limits: object) -> Story:
    """The same with the lead's answer of 2018-11-01 (I6#0)."""
    story.put("lead", "2018-11-01", act("response", to="I5#0", value=value, **limits))
    return story


@pytest.mark.parametrize("limits", [{"for_": ["county"]}, {"represented": ["k"]}])
def test_an_answer_for_the_asking_body_settles_its_request(limits: JsonObject) -> None:
    story = answered(asked(), **limits)
    assert story.bound("k", "2018-12-01") == "2019-01-01"
    assert "request_unanswered" not in story.codes("2018-12-01")
    assert story.contested("k", "2018-10-20") != set()


@pytest.mark.parametrize("value", ["accepted", "rejected"])
@pytest.mark.parametrize("limits", [{"for_": ["county_free_city"]}, {"represented": ["c"]}])
def test_an_answer_for_others_leaves_the_request_open(value: str, limits: JsonObject) -> None:
    story = answered(asked(), value, **limits)
    assert story.bound("k", "2018-12-01") is None
    assert "request_unanswered" in story.codes("2018-12-01", "k")


def test_what_was_asked_for_others_is_granted_to_those_named_alone() -> None:
    story = answered(asked(for_=["county", "county_free_city"]), for_=["county_free_city"])
    assert story.bound("c", "2018-12-01") == "2019-01-01"
    assert story.bound("c", "2018-10-20") == "2021-01-01"
    assert story.bound("m1", "2018-12-01") == "2021-01-01"
    assert story.bound("k", "2018-12-01") is None


@pytest.mark.parametrize("named", [["m1"], GROUP])
def test_the_lead_may_name_bodies_among_those_represented(named: object) -> None:
    story = answered(asked(represented=GROUP), represented=named)
    assert story.bound("m1", "2018-12-01") == "2019-01-01"
    assert story.bound("c", "2018-12-01") == "2021-01-01"


def test_nobody_is_granted_what_nobody_asked_for_it() -> None:
    story = answered(asked(), represented=["c"])
    assert story.bound("c", "2018-12-01") == "2021-01-01"


def test_a_rejection_for_some_closes_the_request_for_them() -> None:
    story = answered(asked(), "rejected", for_=["county"])
    assert story.bound("k", "2018-12-01") == "2021-01-01"
    assert "request_unanswered" not in story.codes("2018-12-01")


def test_an_acceptance_for_all_stays_one_for_whoever_asked() -> None:
    story = answered(asked(for_=["county", "county_free_city"]))
    assert story.bound("k", "2018-12-01") == "2019-01-01"
    assert story.bound("c", "2018-12-01") == "2021-01-01"


def test_reported_terms_accepted_for_one_kind_are_the_leads_for_that_kind() -> None:
    story = Story()
    story.put("u", "2018-05-01", act("terms", modality="reported", binding=UNTIL_2019))
    story.put("lead", "2018-06-01", act("response", to="I1#0", value="rejected", for_=["county_free_city"]))
    for body in ("k", "c"):
        story.put(body, "2018-10-11", act("accession"))
    assert story.bound("k", "2018-12-01") == "2019-01-01"
    assert story.bound("c", "2018-12-01") is None


def test_an_accession_accepted_for_one_kind_waits_for_the_others() -> None:
    story = Story(effect_from="accepted")
    for body in ("k", "c"):
        story.put(body, "2018-10-11", act("accession"))
        story.put("lead", "2018-11-01", act("response", to=f"I{len(story.instruments)}#0", value="accepted",
                                            for_=["county"]))  # fmt: skip
    assert [story.status(body, "2018-12-01") for body in ("k", "c")] == ["party", "none"]


def test_what_was_granted_and_over_before_somebody_came_says_nothing_of_it() -> None:
    story = answered(asked(for_=["municipality"]), for_=["municipality"])
    assert story.bound("m1", "2018-12-01") == "2019-01-01"
    story.put("m2", "2019-06-01", act("accession"))
    assert story.bound("m2", "2019-06-02") == "2021-01-01"
