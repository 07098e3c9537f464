"""Rule 1: which statements have effect, and whose author may make them (domain.md §4.1)."""

from __future__ import annotations

from dataclasses import replace

import pytest

from beitritt.register.errors import InputError
from beitritt.register.statements import Force
from tests.register.story import Story, act, party


def test_a_declared_signed_accession_makes_a_party_from_its_date() -> None:
    story = party()
    assert story.status("k", "2018-10-10") == "none"
    assert story.status("k", "2018-10-11") == "party"
    assert story.status("k", "2025-01-01") == "party"
    assert story.because("k", "2018-10-11") >= {"I1#0"}


def test_a_statement_without_from_starts_on_effective_else_dated() -> None:
    story = Story()
    story.put("k", "2018-10-11", act("accession"), effective="2018-11-01")
    story.put("c", "2018-10-11", act("accession", from_="2018-12-01"), effective="2018-11-01")
    assert [story.status("k", day) for day in ("2018-10-31", "2018-11-01")] == ["none", "party"]
    assert [story.status("c", day) for day in ("2018-11-30", "2018-12-01")] == ["none", "party"]


@pytest.mark.parametrize("modality", ["requested", "reported", "intended", "reserved"])
def test_what_is_not_declared_does_not_make_a_party(modality: str) -> None:
    story = party(modality=modality)
    assert story.status("k", "2019-01-01") in ("none", "intent")  # an announced accession may show as intent


@pytest.mark.parametrize("modality", ["requested", "reported", "intended"])
def test_what_is_not_declared_does_not_end_a_party(modality: str) -> None:
    story = party()
    story.put("k", "2018-12-01", act("withdrawal", from_="2019-01-01", modality=modality))
    assert story.status("k", "2019-06-01") == "party"


@pytest.mark.parametrize(
    ("effect_from", "effective"),
    [
        ("resolved", {"resolved", "signed", "received", "accepted"}),
        ("signed", {"signed", "received", "accepted"}),
        ("received", {"received", "accepted"}),
        ("accepted", {"accepted"}),
    ],
)
def test_the_force_must_be_what_the_initiative_asks_for(effect_from: str, effective: set[str]) -> None:
    found = set()
    for force in ("proposed", "recommended", "resolved", "signed", "received", "accepted", "rejected"):
        story = Story(effect_from=effect_from)
        story.put("k", "2018-10-11", act("accession", force=force))
        if story.status("k", "2019-01-01") == "party":
            found.add(force)
        else:
            assert story.status("k", "2019-01-01") == "none"
    assert found == effective


def test_the_lead_accepts_and_force_is_accepted_from_the_response_date() -> None:
    story = Story(effect_from="accepted")
    story.put("k", "2018-10-11", act("accession"))
    story.put("lead", "2018-12-01", act("response", to="I1#0", value="accepted"))
    assert story.status("k", "2018-11-30") == "none"
    assert story.status("k", "2018-12-01") == "party"


def test_an_acceptance_of_a_later_accession_does_not_bring_it_forward() -> None:
    story = Story(effect_from="accepted")
    story.put("k", "2018-10-11", act("accession", from_="2019-06-01"))
    story.put("lead", "2018-12-01", act("response", to="I1#0", value="accepted"))
    assert [story.status("k", day) for day in ("2019-05-31", "2019-06-01")] == ["none", "party"]


def test_acceptance_lifts_an_act_whose_force_fell_short() -> None:
    story = Story()
    story.put("k", "2018-10-11", act("accession", force="resolved"))
    story.put("lead", "2018-12-01", act("response", to="I1#0", value="accepted"))
    assert [story.status("k", day) for day in ("2018-11-30", "2018-12-01")] == ["none", "party"]


@pytest.mark.parametrize("author", ["c", "k", "m1"])
def test_only_the_lead_accepts(author: str) -> None:
    story = Story(effect_from="accepted")
    story.put("k", "2018-10-11", act("accession"))
    story.put(author, "2018-12-01", act("response", to="I1#0", value="accepted"))
    assert story.status("k", "2019-01-01") == "none"


def test_a_response_to_the_whole_instrument_answers_each_of_its_statements() -> None:
    story = Story(effect_from="accepted")
    story.put("k", "2018-10-11", act("accession"))
    story.put("lead", "2018-12-01", act("response", to="I1", value="accepted"))
    assert story.status("k", "2018-12-01") == "party"


def test_a_rejection_takes_the_effect_from_its_date_on() -> None:
    """What the body is afterwards is not said; only that it is no party, and was one before."""
    story = party()
    story.put("lead", "2018-12-01", act("response", to="I1#0", value="rejected"))
    assert story.status("k", "2018-11-30") == "party"
    assert story.status("k", "2018-12-01") not in ("party", "represented", "suspended", "pending")


def test_a_rejection_by_another_than_the_lead_is_nothing() -> None:
    story = party()
    story.put("c", "2018-12-01", act("response", to="I1#0", value="rejected"))
    assert story.status("k", "2019-01-01") == "party"


def test_a_rejected_withdrawal_leaves_the_party_in() -> None:
    story = party()
    story.put("k", "2018-12-01", act("withdrawal", from_="2020-01-01"))
    story.put("lead", "2018-12-15", act("response", to="I2#0", value="rejected"))
    assert story.status("k", "2020-06-01") == "party"


def test_an_open_response_changes_nothing() -> None:
    story = Story(effect_from="accepted")
    story.put("k", "2018-10-11", act("accession"))
    story.put("c", "2018-10-11", act("accession", force="accepted"))
    story.put("lead", "2018-12-01", act("response", to="I1#0", value="open"))
    story.put("lead", "2018-12-01", act("response", to="I2#0", value="open"))
    assert story.status("k", "2019-01-01") == "none"
    assert story.status("c", "2019-01-01") == "party"


@pytest.mark.parametrize("author", ["lead", "c", "m1"])
def test_nobody_else_accedes_for_a_body(author: str) -> None:
    story = Story()
    story.put(author, "2018-10-11", act("accession", actor="k"))
    assert story.status("k", "2019-01-01") == "none"
    assert "not_authorised" in story.codes("2019-01-01")


def test_an_agent_with_proof_accedes_for_a_body() -> None:
    story = Story()
    story.put("u", "2018-10-11", act("accession", actor="k", proof="Vollmacht vom 01.10.2018"))
    assert story.status("k", "2019-01-01") == "party"


def test_a_unit_speaks_for_itself_not_for_another_county() -> None:
    story = Story({"key": "unit", "kind": "unit", "parent": "k2"})
    story.put("unit", "2018-10-11", act("accession", actor="k"))
    assert story.status("k", "2019-01-01") == "none"


@pytest.mark.parametrize("by", ["lead", "k"])
def test_suspension_and_resumption_by_the_lead_or_itself(by: str) -> None:
    story = party()
    story.put(by, "2019-01-01", act("suspension", actor="k"))
    story.put(by, "2019-03-01", act("resumption", actor="k"))
    days = ("2018-12-31", "2019-01-01", "2019-02-28", "2019-03-01")
    assert [story.status("k", day) for day in days] == ["party", "suspended", "suspended", "party"]


def test_exclusion_is_a_withdrawal_by_the_lead() -> None:
    story = party()
    story.put("lead", "2019-01-15", act("withdrawal", actor="k", from_="2019-02-01"))
    assert [story.status("k", day) for day in ("2019-01-31", "2019-02-01")] == ["party", "withdrawn"]


@pytest.mark.parametrize("kind", ["suspension", "withdrawal"])
def test_a_third_body_can_neither_suspend_nor_exclude(kind: str) -> None:
    story = party()
    story.put("c", "2019-01-15", act(kind, actor="k", from_="2019-02-01"))
    assert story.status("k", "2019-03-01") == "party"


def test_the_lead_does_not_reduce_a_party() -> None:
    story = party()
    story.put("lead", "2019-01-15", act("reduction", actor="k", scope=["schule"]))
    assert set(story.by_leaf("k", "2019-02-01").values()) == {"party"}


def test_terms_and_phasing_are_for_the_lead_alone() -> None:
    story = party()
    story.put("c", "2018-01-01", act("terms", for_=["county"], term={"until": "2019-01-01"}))
    story.put("c", "2018-12-01", act("phasing", phase="planning", from_="2018-01-01", until="2018-12-02"))
    assert story.status("k", "2019-06-01") == "party"
    assert story.bound("k", "2018-11-01") is None


def test_a_proposed_withdrawal_does_not_end_a_party() -> None:
    story = party()
    story.put("k", "2018-12-01", act("withdrawal", from_="2019-01-01", force="proposed"))
    assert story.status("k", "2019-06-01") == "party"


def test_a_reservation_is_effective_reserved_or_declared() -> None:
    story = party(act("reservation", modality="reserved", right="withdraw"), act("reservation", right="reduce"))
    held = story.row("k", "2019-01-01")["reservations"]
    assert isinstance(held, list)
    assert {(one["statement"], one["right"]) for one in held} == {("I1#1", "withdraw"), ("I1#2", "reduce")}


def test_a_commitment_alone_makes_no_party() -> None:
    story = Story()
    story.put("k", "2018-10-11", act("commitment", due="2019-01-01"))
    story.put("c", "2018-10-11", act("appointment", role="management", appointed="Büro"))
    assert story.status("k", "2019-01-01") == "none"
    assert story.status("c", "2019-01-01") == "none"


def test_an_initiative_cannot_be_content_with_what_was_rejected() -> None:
    with pytest.raises(InputError, match="effect_from"):
        Story(effect_from="rejected")


def test_what_was_rejected_has_no_effect_however_little_the_initiative_asks_for() -> None:
    story = Story()
    story.initiative = replace(story.initiative, effect_from=Force.REJECTED)
    story.put("k", "2018-10-11", act("accession", force="rejected"))
    story.put("c", "2018-10-11", act("accession", force="proposed"))
    assert (story.status("k", "2018-12-31"), story.status("c", "2018-12-31")) == ("none", "party")
