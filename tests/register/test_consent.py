"""Rule 5, and consent in rule 4: given, claimed, missing, refused, withdrawn (domain.md §3, §4.4, §4.5)."""

from __future__ import annotations

import pytest

from tests.register.story import act, party, stands_for
from tests.register.test_representation import carried


@pytest.mark.parametrize("to", ["I1#1", "I1", "k"])
def test_given_consent_is_shown_from_its_date(to: str) -> None:
    """`to` names a statement, its instrument, or the representative."""
    story = carried()
    story.put("m1", "2019-01-01", act("consent", to=to, value="given"))
    assert [story.row("m1", day)["consent"] for day in ("2018-12-31", "2019-01-01")] == ["missing", "given"]
    assert story.row("m2", "2019-01-01")["consent"] == "missing"
    assert "I2#0" in story.because("m1", "2019-01-01")


def test_claimed_consent_is_not_given() -> None:
    story = carried()
    story.put("k", "2018-10-12", act("consent", actor="m1", to="I1#1", value="given", modality="reported"))
    assert story.row("m1", "2018-12-01")["consent"] == "claimed"
    story.put("m1", "2019-01-01", act("consent", to="I1#1", value="given"))
    assert story.row("m1", "2019-01-01")["consent"] == "given"


def test_nobody_else_gives_or_refuses_consent() -> None:
    for value in ("given", "refused"):
        story = carried()
        story.put("c", "2018-12-01", act("consent", actor="m1", to="I1#1", value=value))
        row = story.row("m1", "2019-01-01")
        assert row["status"] == "represented"
        assert row["consent"] != "given"


def test_silence_is_never_consent() -> None:
    story = carried()
    assert story.row("m1", "2028-01-01")["consent"] == "missing"
    assert "consent_missing" in story.codes("2028-01-01", "m1")


@pytest.mark.parametrize("value", ["refused", "withdrawn"])
@pytest.mark.parametrize("to", ["I1#1", "k"])
def test_refusal_and_withdrawal_of_consent_end_it_for_that_body_alone(value: str, to: str) -> None:
    story = carried()
    if value == "withdrawn":
        story.put("m1", "2018-11-01", act("consent", to=to, value="given"))
    story.put("m1", "2019-01-01", act("consent", to=to, value=value))
    assert story.status("m1", "2018-12-31") == "represented"
    assert story.status("m1", "2019-01-01") == "none"
    assert story.status("m2", "2019-01-01") == "represented"


def test_a_refusal_for_one_subject_ends_it_there() -> None:
    story = carried()
    story.put("m1", "2019-01-01", act("consent", to="I1#1", value="refused", scope=["schule"]))
    assert story.by_leaf("m1", "2019-01-01") == {"grundschule": "none", "kolleg": "none", "sprache": "represented"}


def test_consent_limits_the_representation_to_its_own_scope() -> None:
    story = carried()
    story.put("m1", "2018-10-11", act("consent", to="I1#1", value="given", scope=["sprache"]))
    assert story.by_leaf("m1", "2018-12-01") == {"grundschule": "none", "kolleg": "none", "sprache": "represented"}


def test_consent_limits_the_representation_to_its_own_period() -> None:
    story = carried()
    story.put("m1", "2018-10-11", act("consent", to="I1#1", value="given", until="2019-01-01"))
    assert [story.status("m1", day) for day in ("2018-12-31", "2019-01-01")] == ["represented", "none"]


def test_consents_for_two_subjects_add_up() -> None:
    story = carried()
    story.put("m1", "2018-10-11", act("consent", to="I1#1", value="given", scope=["sprache"]))
    story.put("m1", "2018-11-11", act("consent", to="I1#1", value="given", scope=["kolleg"]))
    assert story.by_leaf("m1", "2018-12-01") == {
        "grundschule": "none",
        "kolleg": "represented",
        "sprache": "represented",
    }


@pytest.mark.parametrize(
    ("first", "second", "expected"), [("given", "refused", "none"), ("refused", "given", "represented")]
)
def test_of_two_consents_of_one_day_the_later_recorded_holds(first: str, second: str, expected: str) -> None:
    """Consents of one day are a tie; that one given after a refusal lets the representation live again is a reading."""
    story = carried()
    story.put("m1", "2018-12-01", act("consent", to="I1#1", value=second), recorded="2018-12-02T08:00:00Z")
    story.put("m1", "2018-12-01", act("consent", to="I1#1", value=first), recorded="2018-12-01T08:00:00Z")
    assert story.status("m1", "2018-12-01") == expected


def test_a_refusal_on_the_day_of_the_representation_prevents_it() -> None:
    story = carried()
    story.put("m1", "2018-10-11", act("consent", to="I1#1", value="refused"), recorded="2018-10-10T08:00:00Z")
    assert story.status("m1", "2018-10-11") == "none"


def test_refused_consent_leaves_another_representative() -> None:
    story = party(stands_for("m1"))
    story.put("k2", "2018-10-11", act("accession"), stands_for("m1"))
    story.put("m1", "2018-12-01", act("consent", to="k2", value="refused"))
    assert [story.row("m1", day)["represented_by"] for day in ("2018-11-30", "2018-12-01")] == ["k2", "k"]
