"""Preconditions: pending until recorded as met (domain.md §3)."""

from __future__ import annotations

import pytest

from tests.register.story import act, party


def test_a_precondition_leaves_the_act_pending_until_it_is_met() -> None:
    story = party(act("reservation", modality="reserved", right="precondition", condition="Haushaltsmittel"))
    story.put("k", "2019-02-01", act("fulfilment", of="I1#1", value="met"))
    days = ("2018-10-10", "2018-10-11", "2019-01-31", "2019-02-01")
    assert [story.status("k", day) for day in days] == ["none", "pending", "pending", "party"]
    assert "precondition_open" in story.codes("2018-12-01")
    assert "precondition_open" not in story.codes("2019-02-02")


def test_a_failed_precondition_lets_the_act_fall() -> None:
    story = party(act("reservation", modality="reserved", right="precondition", condition="Haushaltsmittel"))
    story.put("k", "2019-02-01", act("fulfilment", of="I1#1", value="failed"))
    assert story.status("k", "2019-01-31") == "pending"
    assert story.status("k", "2019-02-01") in ("none", "intent")
    story.put("k", "2019-03-01", act("accession"))
    assert story.status("k", "2019-03-01") == "party"


def test_a_precondition_never_answered_stays_pending() -> None:
    story = party(act("reservation", modality="reserved", right="precondition"))
    assert story.status("k", "2028-01-01") == "pending"


def test_the_fulfilment_names_its_own_date() -> None:
    story = party(act("reservation", modality="reserved", right="precondition"))
    story.put("k", "2019-02-01", act("fulfilment", of="I1#1", value="met", date="2019-01-10"))
    assert [story.status("k", day) for day in ("2019-01-09", "2019-01-10")] == ["pending", "party"]


def test_a_condition_met_before_the_accession_begins_does_not_bring_it_forward() -> None:
    story = party(act("reservation", modality="reserved", right="precondition"), from_="2019-06-01")
    story.put("k", "2019-02-01", act("fulfilment", of="I1#1", value="met"))
    assert [story.status("k", day) for day in ("2019-05-31", "2019-06-01")] == ["none", "party"]


@pytest.mark.parametrize("right", ["reduce", "withdraw", "direct_entry", "limit"])
def test_other_reservations_are_dormant(right: str) -> None:
    story = party(act("reservation", modality="reserved", right=right, condition="wenn nötig"))
    assert story.status("k", "2020-01-01") == "party"


def test_a_pending_body_withdraws() -> None:
    story = party(act("reservation", modality="reserved", right="precondition"))
    story.put("k", "2018-12-01", act("withdrawal", from_="2019-01-01"))
    story.put("k", "2019-02-01", act("fulfilment", of="I1#1", value="met"))
    assert story.status("k", "2019-03-01") != "party"
