"""Rule 9: corrections and annulments (domain.md §3, §4.9)."""

from __future__ import annotations

import pytest

from beitritt.register.interchange import JsonObject
from tests.register.story import Story, act, party, stands_for


def correct(story: Story, author: str, dated: str, of: str, *replacing: JsonObject, **fields: object) -> str:
    """One instrument that corrects and carries what replaces."""
    return story.put(author, dated, act("correction", of=of, **fields), *replacing)


@pytest.mark.parametrize("author", ["k", "lead"])
@pytest.mark.parametrize("of", ["I1", "I1#0"])
def test_a_correction_replaces_from_the_start(author: str, of: str) -> None:
    story = party()
    correct(story, author, "2019-05-01", of, act("accession", actor="k", from_="2019-02-01"))
    assert [story.status("k", day) for day in ("2018-12-01", "2019-02-01")] == ["none", "party"]
    assert story.because("k", "2019-03-01") >= {"I2#1"}


def test_the_earlier_answer_stays_visible_in_record_time() -> None:
    story = party()
    correct(story, "k", "2019-05-01", "I1", act("accession", from_="2019-02-01"))
    assert story.status("k", "2018-12-01", known="2019-04-30T00:00:00Z") == "party"
    assert story.status("k", "2018-12-01", known="2019-05-02T00:00:00Z") == "none"


def test_a_correction_of_one_statement_leaves_the_others() -> None:
    story = party(stands_for("m1"), stands_for("n1"))
    correct(story, "k", "2019-05-01", "I1#2", stands_for("m2", from_="2018-10-11"))
    found = {body: story.status(body, "2019-01-01") for body in ("k", "m1", "n1", "m2")}
    assert found == {"k": "party", "m1": "represented", "n1": "none", "m2": "represented"}


def test_a_correction_of_the_instrument_replaces_all_its_statements() -> None:
    story = party(stands_for("m1"))
    correct(story, "k", "2019-05-01", "I1", act("accession", from_="2018-10-11"))
    assert (story.status("k", "2019-01-01"), story.status("m1", "2019-01-01")) == ("party", "none")


@pytest.mark.parametrize("author", ["k", "lead"])
@pytest.mark.parametrize("of", ["I1", "I1#0"])
def test_an_annulment_removes_from_the_start(author: str, of: str) -> None:
    story = party()
    story.put(author, "2019-05-01", act("annulment", of=of))
    assert {story.status("k", day) for day in ("2018-10-11", "2019-06-01")} == {"none"}
    assert story.status("k", "2018-12-01", known="2019-04-30T00:00:00Z") == "party"


def test_an_annulment_of_one_statement_leaves_the_others() -> None:
    story = party(stands_for("m1"))
    story.put("k", "2019-05-01", act("annulment", of="I1#1"))
    assert (story.status("k", "2019-06-01"), story.status("m1", "2018-12-01")) == ("party", "none")


def test_an_annulled_withdrawal_never_was() -> None:
    story = party()
    story.put("k", "2018-12-01", act("withdrawal", from_="2019-01-01"))
    story.put("k", "2019-02-01", act("annulment", of="I2"))
    assert {story.status("k", day) for day in ("2018-12-31", "2019-01-15", "2019-03-01")} == {"party"}


def test_an_annulment_from_a_date_leaves_the_time_before() -> None:
    story = party()
    story.put("k", "2019-05-01", act("annulment", of="I1", from_="2019-03-01"))
    assert story.status("k", "2019-02-28") == "party"
    assert story.status("k", "2019-03-01") not in ("party", "suspended", "represented", "pending")


def test_a_correction_from_a_date_replaces_only_from_then() -> None:
    story = party(level="full")
    correct(
        story, "k", "2019-05-01", "I1#0", act("accession", level="observer", from_="2019-03-01"), from_="2019-03-01"
    )
    assert [story.row("k", day)["level"] for day in ("2019-02-28", "2019-03-01")] == ["full", "observer"]
    assert story.status("k", "2019-03-01") == "party"


@pytest.mark.parametrize("author", ["c", "m1", "u"])
@pytest.mark.parametrize("kind", ["correction", "annulment"])
def test_nobody_else_corrects_or_annuls(author: str, kind: str) -> None:
    story = party()
    story.put(author, "2019-05-01", act(kind, of="I1"))
    assert story.status("k", "2019-06-01") == "party"
    assert "not_authorised" in story.codes("2019-06-01")


def test_a_chain_uses_its_last_link() -> None:
    story = party()
    correct(story, "k", "2019-05-01", "I1", act("accession", from_="2019-02-01"))
    correct(story, "k", "2019-06-01", "I2", act("accession", from_="2019-03-01"))
    assert [story.status("k", day) for day in ("2018-12-01", "2019-02-28", "2019-03-01")] == ["none", "none", "party"]


def test_annulling_the_last_link_revives_the_one_before() -> None:
    story = party()
    correct(story, "k", "2019-05-01", "I1", act("accession", from_="2019-02-01"))
    correct(story, "k", "2019-06-01", "I2", act("accession", from_="2019-03-01"))
    story.put("k", "2019-07-01", act("annulment", of="I3"))
    assert [story.status("k", day) for day in ("2019-01-31", "2019-02-01")] == ["none", "party"]


def test_annulling_both_corrections_revives_the_original() -> None:
    story = party()
    correct(story, "k", "2019-05-01", "I1", act("accession", from_="2019-02-01"))
    correct(story, "k", "2019-06-01", "I2", act("accession", from_="2019-03-01"))
    story.put("k", "2019-07-01", act("annulment", of="I3"))
    story.put("k", "2019-07-02", act("annulment", of="I2"))
    assert story.status("k", "2018-10-11") == "party"


def test_a_chain_of_corrections_of_the_same_instrument_uses_the_last_live_one() -> None:
    story = party()
    correct(story, "k", "2019-05-01", "I1", act("accession", from_="2019-02-01"))
    correct(story, "k", "2019-06-01", "I1", act("accession", from_="2019-03-01"))
    assert [story.status("k", day) for day in ("2019-02-28", "2019-03-01")] == ["none", "party"]
    story.put("k", "2019-07-01", act("annulment", of="I3"))
    assert [story.status("k", day) for day in ("2019-01-31", "2019-02-01")] == ["none", "party"]


def test_annulling_the_correcting_statement_is_enough_to_revive() -> None:
    """The statements that replace stay in the instrument; only the original's return is certain."""
    story = party()
    correct(story, "k", "2019-05-01", "I1", act("accession", from_="2019-02-01"))
    story.put("k", "2019-07-01", act("annulment", of="I2#0"))
    assert story.status("k", "2018-10-11") == "party"


def test_an_annulled_annulment_revives() -> None:
    story = party()
    story.put("k", "2019-05-01", act("annulment", of="I1"))
    story.put("k", "2019-06-01", act("annulment", of="I2"))
    assert story.status("k", "2018-12-01") == "party"
    story.put("k", "2019-07-01", act("annulment", of="I3"))
    assert story.status("k", "2018-12-01") == "none"


def test_annulments_in_a_circle_end() -> None:
    """Nonsense, but never a hang."""
    story = party()
    story.put("k", "2019-05-01", act("annulment", of="I3"))
    story.put("k", "2019-06-01", act("annulment", of="I2"))
    assert story.status("k", "2018-12-01") == "party"


def test_an_instrument_that_annuls_itself_ends() -> None:
    story = party(act("annulment", of="I1"))
    assert story.status("c", "2018-12-01") == "none"


def test_an_unknown_target_waits_with_a_finding() -> None:
    story = Story()
    story.put("k", "2018-09-01", act("annulment", of="I9"))
    assert "unknown_target" in story.codes("2018-12-01")
    story.put("k", "2018-10-11", act("accession"), id="I9", recorded="2018-10-15T08:00:00Z")
    assert story.status("k", "2018-12-01") == "none"
    assert "unknown_target" not in story.codes("2018-12-01")
    assert "unknown_target" in story.codes("2018-12-01", known="2018-10-01T00:00:00Z")


@pytest.mark.parametrize("of", ["I1#7", "I9#0", "I9"])
@pytest.mark.parametrize("kind", ["correction", "annulment"])
def test_an_unknown_target_removes_nothing(of: str, kind: str) -> None:
    story = party()
    story.put("k", "2019-01-01", act(kind, of=of))
    assert story.status("k", "2019-02-01") == "party"
    assert "unknown_target" in story.codes("2019-02-01")


@pytest.mark.parametrize("kind", ["consent", "response", "invocation", "fulfilment"])
def test_what_names_an_unknown_statement_has_a_finding(kind: str) -> None:
    """Rule 9 speaks of corrections, rule 12 of what lacks a ground; an answer to nothing is such a gap."""
    fields = {
        "consent": {"to": "I9#0", "value": "given"},
        "response": {"to": "I9#0", "value": "accepted"},
        "invocation": {"of": "I9#0"},
        "fulfilment": {"of": "I9#0", "value": "met"},
    }[kind]
    story = party()
    story.put("lead" if kind == "response" else "k", "2019-01-01", act(kind, **fields))
    assert "unknown_target" in story.codes("2019-02-01")


def test_a_corrected_date_of_the_letter_moves_the_term() -> None:
    story = party(term={"until": "2019-01-01"})
    story.put("lead", "2018-11-01", act("response", to="I1#0", value="accepted"))
    correct(
        story,
        "lead",
        "2018-12-01",
        "I1",
        act("accession", actor="k", from_="2018-10-11", term={"until": "2020-01-01"}, force="accepted"),
    )
    assert story.status("k", "2019-06-01") == "party"


def test_an_annulled_response_is_no_answer() -> None:
    story = Story(effect_from="accepted")
    story.put("k", "2018-10-11", act("accession"))
    story.put("lead", "2018-11-01", act("response", to="I1#0", value="accepted"))
    story.put("lead", "2018-12-01", act("annulment", of="I2"))
    assert story.status("k", "2019-01-01") == "none"


def test_an_annulled_consent_and_succession_never_were() -> None:
    story = party(stands_for("m1"))
    story.put("m1", "2018-11-01", act("consent", to="I1#1", value="refused"))
    story.put("k", "2018-12-01", act("succession", predecessor="k2", successor="k"))
    story.put("m1", "2019-01-01", act("annulment", of="I2"))
    assert story.status("m1", "2018-11-15") == "represented"


def test_an_annulled_phasing_moves_nothing() -> None:
    story = party()
    story.put("lead", "2019-10-01", act("phasing", phase="doing", until="2022-01-01", end="fixed"))
    story.put("lead", "2019-11-01", act("annulment", of="I2"))
    assert story.status("k", "2023-01-01") == "party"


def test_a_proposed_or_reported_correction_has_no_effect() -> None:
    for fields in ({"force": "proposed"}, {"modality": "reported"}, {"modality": "requested"}):
        story = party()
        story.put("k", "2019-05-01", act("annulment", of="I1", **fields))
        assert story.status("k", "2019-06-01") == "party"
