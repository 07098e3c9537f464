"""Rules 3 and 6: own acts beat representation, and nobody is counted twice (domain.md §4.3, §4.6)."""

from __future__ import annotations

import pytest

from tests.register.story import act, party, stands_for
from tests.register.test_representation import carried


@pytest.mark.parametrize(
    ("kind", "status"), [("accession", "party"), ("suspension", "suspended"), ("withdrawal", "withdrawn")]
)
def test_an_own_act_displaces_the_representation_for_what_it_names(kind: str, status: str) -> None:
    story = carried()
    story.put("m1", "2019-01-01", act(kind, scope=["schule"]))
    assert set(story.by_leaf("m1", "2018-12-31").values()) == {"represented"}
    assert story.by_leaf("m1", "2019-01-01") == {"grundschule": status, "kolleg": status, "sprache": "represented"}
    assert story.status("m2", "2019-01-01") == "represented"


def test_an_own_act_on_a_lower_subject_leaves_the_rest_represented() -> None:
    story = carried()
    story.put("m1", "2019-01-01", act("accession", scope=["grundschule"]))
    assert story.by_leaf("m1", "2019-01-01") == {
        "grundschule": "party",
        "kolleg": "represented",
        "sprache": "represented",
    }
    rows = {row["subject"]: row["status"] for row in story.rows("m1", "2019-01-01")}
    assert rows == {"grundschule": "party", "*": "represented"}


def test_an_own_act_except_some_subjects() -> None:
    story = carried()
    story.put("m1", "2019-01-01", act("accession", scope={"except": ["schule"]}))
    assert story.by_leaf("m1", "2019-01-01") == {
        "grundschule": "represented",
        "kolleg": "represented",
        "sprache": "party",
    }


@pytest.mark.parametrize("kind", ["intent", "refusal", "request", "commitment"])
def test_other_own_acts_do_not_displace(kind: str) -> None:
    story = carried()
    story.put("m1", "2019-01-01", act(kind))
    assert story.status("m1", "2019-01-02") == "represented"
    assert ("refusal_while_represented" in story.codes("2019-01-02")) == (kind == "refusal")


def test_own_accession_outlives_the_representative() -> None:
    story = carried()
    story.put("m1", "2019-01-01", act("accession"))
    story.put("k", "2019-02-01", act("withdrawal", from_="2019-03-01"))
    assert story.status("m1", "2019-04-01") == "party"


def test_an_act_of_the_representative_does_not_touch_the_own_line() -> None:
    story = carried()
    story.put("m1", "2019-01-01", act("accession"))
    story.put("k", "2019-02-01", act("suspension"))
    assert story.status("m1", "2019-02-02") == "party"


@pytest.mark.parametrize("end", ["lapse", "withdrawal"])
def test_after_its_own_line_the_old_representation_does_not_come_back(end: str) -> None:
    story = carried()
    story.put("m1", "2018-11-01", act("consent", to="I1#1", value="given"))
    if end == "lapse":
        story.put("m1", "2019-01-01", act("accession", term={"until": "2020-01-01"}))
        story.put("lead", "2019-01-02", act("response", to="I3#0", value="accepted"))
    else:
        story.put("m1", "2019-01-01", act("accession"))
        story.put("m1", "2019-06-01", act("withdrawal", from_="2020-01-01"))
    expected = {"lapse": "lapsed", "withdrawal": "withdrawn"}[end]
    days = ("2018-12-31", "2019-01-01", "2019-12-31", "2020-01-01", "2023-01-01")
    assert [story.status("m1", day) for day in days] == ["represented", "party", "party", expected, expected]


@pytest.mark.parametrize("consent", [None, "claimed", "given"])
def test_after_its_own_line_only_a_later_representation_with_consent_given(consent: str | None) -> None:
    story = party()
    story.put("m1", "2018-11-01", act("accession"))
    story.put("m1", "2018-12-01", act("withdrawal", from_="2019-01-01"))
    story.put("k", "2019-02-01", stands_for("m1"))
    if consent == "given":
        story.put("m1", "2019-02-01", act("consent", to="I4#0", value="given"))
    elif consent == "claimed":
        story.put("k", "2019-02-01", act("consent", actor="m1", to="I4#0", value="given", modality="reported"))
    assert story.status("m1", "2019-01-31") == "withdrawn"
    assert story.status("m1", "2019-02-01") == ("represented" if consent == "given" else "withdrawn")


def test_consent_given_later_lets_the_later_representation_in_then() -> None:
    story = party()
    story.put("m1", "2018-11-01", act("accession"))
    story.put("m1", "2018-12-01", act("withdrawal", from_="2019-01-01"))
    story.put("k", "2019-02-01", stands_for("m1"))
    story.put("m1", "2019-05-01", act("consent", to="I4#0", value="given"))
    assert [story.status("m1", day) for day in ("2019-04-30", "2019-05-01")] == ["withdrawn", "represented"]


def test_consent_does_not_make_an_unproven_mandate_silent() -> None:
    """A body that accedes itself needs no mandate any more."""
    story = party(stands_for("m1", form="mandate"))
    story.put("m1", "2018-12-01", act("accession"))
    assert [story.status("m1", day) for day in ("2018-11-30", "2018-12-01")] == ["pending", "party"]


def test_the_representation_can_be_suspended_by_the_represented_body_and_resumed() -> None:
    story = carried()
    story.put("m1", "2019-01-01", act("suspension"))
    assert (story.status("m1", "2019-01-01"), story.status("k", "2019-01-01")) == ("suspended", "party")


def test_coverage_counts_each_body_once_at_its_best_status() -> None:
    story = carried()
    story.put("m1", "2019-01-01", act("accession", scope=["schule"]))
    story.put("m2", "2019-01-01", act("suspension", scope=["schule"]))
    assert story.coverage("2019-01-01") == {"party": 2, "represented": 2}
    assert story.coverage("2019-01-01", "schule") == {"party": 2, "represented": 1, "suspended": 1}
    assert story.coverage("2019-01-01", "sprache") == {"party": 1, "represented": 3}
