"""Rule 12: what a person should look at, and what is no reason to (domain.md §4.12). Others are beside their rules."""

from __future__ import annotations

import pytest

from tests.register.story import Story, act, party, stands_for


def test_a_plain_accession_has_no_finding() -> None:
    assert party().codes("2019-01-01") == set()


@pytest.mark.parametrize("kind", ["accession", "withdrawal"])
def test_a_reported_act_with_nothing_behind_it(kind: str) -> None:
    story = Story()
    story.put("c", "2018-10-11", act(kind, actor="k", modality="reported"))
    assert "reported_act" in story.codes("2019-01-01")
    assert story.status("k", "2019-01-01") == "none"


def test_an_act_that_falls_short_is_shown() -> None:
    story = Story()
    story.put("k", "2018-10-11", act("accession", force="recommended"))
    assert "force_short" in story.codes("2019-01-01")


def test_a_signature_without_the_resolution_that_the_kind_needs() -> None:
    story = Story(resolution_needed=["county"])
    story.put("k", "2018-10-11", act("accession"))
    story.put("c", "2018-10-11", act("accession"))
    assert "resolution_missing" in story.codes("2018-12-01", "k")
    assert "resolution_missing" not in story.codes("2018-12-01", "c")
    story.put("k", "2018-10-01", act("accession", force="resolved"))
    assert "resolution_missing" not in story.codes("2018-12-01", "k")


def test_no_resolution_is_missed_where_the_register_was_told_of_none() -> None:
    assert "resolution_missing" not in party().codes("2018-12-01")


@pytest.mark.parametrize(
    ("dated", "code"),
    [("2018-06-01", "act_before_body_existed"), ("2019-06-01", None), ("2020-06-01", "act_after_body_ended")],
)
def test_an_act_outside_the_life_of_the_body(dated: str, code: str | None) -> None:
    story = Story({"key": "x", "kind": "company", "from": "2019-01-01", "until": "2020-01-01"})
    story.put("x", dated, act("accession"))
    found = story.codes("2020-07-01") & {"act_before_body_existed", "act_after_body_ended"}
    assert found == ({code} if code else set())


def test_notice_given_too_late() -> None:
    """The published notice is three months to the end of the calendar year; four weeks were given."""
    story = Story()
    notice = {"months": 3, "to_end_of": "calendar_year"}
    story.put("lead", "2018-01-01", act("terms", for_=["county"], notice=notice))
    story.put("k", "2018-05-01", act("accession"))
    story.put("k", "2018-12-03", act("withdrawal", from_="2019-01-01", notice_given="2018-12-03"))
    assert "notice_too_late" in story.codes("2018-12-10")


def test_notice_given_in_time() -> None:
    story = Story()
    notice = {"months": 3, "to_end_of": "calendar_year"}
    story.put("lead", "2018-01-01", act("terms", for_=["county"], notice=notice))
    story.put("k", "2018-05-01", act("accession"))
    story.put("k", "2018-09-30", act("withdrawal", from_="2019-01-01", notice_given="2018-09-30"))
    assert "notice_too_late" not in story.codes("2018-12-10")


@pytest.mark.parametrize("reserved", [True, False])
def test_leaving_before_the_binding_ends_is_a_finding_unless_the_right_was_reserved(reserved: bool) -> None:  # noqa: FBT001 - a table's column
    """Not free to leave before: a finding, whose code is not said; using the reserved right is no breach."""
    story = Story()
    story.put("lead", "2018-01-01", act("terms", for_=["county"], binding={"until": "2021-01-01"}))
    story.put("k", "2018-05-01", act("accession"), act("reservation", modality="reserved", right="withdraw"))
    used = [act("invocation", of="I2#1")] if reserved else []
    story.put("k", "2018-11-01", *used, act("withdrawal", from_="2019-01-01"))
    assert story.status("k", "2019-01-01") == "withdrawn"
    assert bool(story.codes("2019-02-01", "k") - {"terms_contested"}) == (not reserved)


def test_withdrawing_from_nothing() -> None:
    story = Story()
    story.put("k", "2018-10-11", act("withdrawal"))
    assert story.status("k", "2019-01-01") in ("none", "withdrawn")
    assert "nothing_to_end" in story.codes("2019-01-01")


def test_resuming_what_was_not_suspended() -> None:
    story = party()
    story.put("k", "2018-11-01", act("resumption"))
    assert story.status("k", "2019-01-01") == "party"
    assert "nothing_to_end" in story.codes("2019-01-01")


def test_consent_missing_is_over_when_it_is_given() -> None:
    story = party(stands_for("m1"))
    assert "consent_missing" in story.codes("2018-12-01", "m1")
    story.put("m1", "2019-01-01", act("consent", to="I1#1", value="given"))
    assert "consent_missing" not in story.codes("2019-01-02", "m1")


def test_findings_name_their_bodies_and_existing_statements() -> None:
    story = party(stands_for(form="mandate"), act("request", modality="requested"))
    story.put("c", "2018-11-01", act("accession", force="proposed"))
    found = story.answer("2019-01-01")["findings"]
    assert isinstance(found, list)
    refs = {one.ref(number) for one in story.instruments for number in range(len(one.statements))}
    assert found
    assert {ref for one in found for ref in one["because"]} <= refs
    assert {body for one in found for body in one["bodies"]} <= {"k", "m1", "m2", "m3", "c"}


def test_a_reservation_in_its_states() -> None:
    story = party(
        act("reservation", modality="reserved", right="withdraw"),
        act("reservation", modality="reserved", right="reduce"),
    )
    story.put("k", "2019-01-01", act("invocation", of="I1#1"))

    def states(day: str) -> dict[object, object]:
        held = story.row("k", day)["reservations"]
        assert isinstance(held, list)
        return {one["statement"]: one["state"] for one in held}

    assert states("2018-12-31") == {"I1#1": "dormant", "I1#2": "dormant"}
    assert states("2019-01-01") == {"I1#1": "invoked", "I1#2": "dormant"}


def test_an_objected_reservation_names_the_objector() -> None:
    story = party(act("reservation", modality="reserved", right="withdraw"))
    story.put("c", "2018-12-01", act("response", to="I1#1", value="objected"))
    held = story.row("k", "2019-01-01")["reservations"]
    assert isinstance(held, list)
    assert [one["objected_by"] for one in held] == [["c"]]
    assert story.status("k", "2019-01-01") == "party"
