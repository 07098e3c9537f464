"""Which acts can be done in the register, and which rule a refused one breaks."""

from __future__ import annotations

import pytest

from beitritt.register.admissibility import DECLARABLE, Requirement, admit, breaches
from beitritt.register.errors import ProcedureError
from beitritt.register.interchange import JsonObject
from beitritt.register.statements import Kind
from beitritt.register.wording.requirements import FIELDS, REQUIREMENTS
from tests.register.story import PHASES, Story, act, party, stands_for

LATER = "2019-05-01"


def broken(story: Story, author: str, statement: JsonObject, dated: str = LATER, **fields: object) -> list[str]:
    """The requirements that the author's statement breaks."""
    before = story.standings()
    story.put(author, dated, statement, **fields)
    return [breach.requirement.value for breach in breaches(before, story.instruments[-1], 0)]


def test_every_requirement_has_a_sentence_in_both_languages() -> None:
    assert set(REQUIREMENTS["de"]) == set(REQUIREMENTS["en"]) == set(Requirement)
    assert set(FIELDS["de"]) == set(FIELDS["en"])


def test_everything_but_corrections_can_be_declared() -> None:
    assert set(Kind) - set(DECLARABLE) == {Kind.CORRECTION, Kind.ANNULMENT}
    story = party()
    before = story.standings()
    story.put("k", LATER, act("annulment", of="I1"))
    with pytest.raises(ProcedureError, match="procedure of their own"):
        admit(before, story.instruments[-1], 0)


def test_a_refusal_names_the_rule_in_both_languages() -> None:
    story = Story()
    before = story.standings()
    story.put("k", LATER, act("withdrawal", from_="2020-01-01"))
    with pytest.raises(ProcedureError) as caught:
        admit(before, story.instruments[-1], 0)
    assert caught.value.de == (
        "Austreten oder ruhen lassen kann nur, wer beteiligt ist; k ist es am 31. Dezember 2019 nicht."
    )
    assert caught.value.en == "Only who takes part can leave or pause; k does not on 31 December 2019."


@pytest.mark.parametrize(
    ("author", "statement", "allowed"),
    [
        ("k", act("withdrawal", from_="2020-01-01"), True),
        ("lead", act("withdrawal", actor="k", from_="2020-01-01"), True),
        ("k2", act("withdrawal", actor="k", from_="2020-01-01"), False),
        ("k2", act("suspension", actor="k"), False),
        ("lead", act("suspension", actor="k"), True),
        ("lead", act("reduction", actor="k", scope=["schule"]), False),
        ("lead", act("continuation", actor="k"), False),
    ],
)
def test_only_who_may_acts(author: str, statement: JsonObject, allowed: bool) -> None:  # noqa: FBT001 - a table's column
    assert broken(party(), author, statement) == ([] if allowed else ["authority"])


def test_a_unit_and_an_agent_with_proof_may_act() -> None:
    story = Story({"key": "office", "kind": "unit", "parent": "k"})
    story.put("k", "2018-10-11", act("accession"))
    assert broken(story, "office", act("withdrawal", actor="k", from_="2020-01-01")) == []
    assert broken(party(), "k2", act("withdrawal", actor="k", from_="2020-01-01", proof="Vollmacht")) == []


@pytest.mark.parametrize(
    "statement",
    [
        act("accession", scope=["schule"], until="2019-05-01"),
        act("accession", scope=["schule"], from_="2019-06-01", term={"until": "2019-05-01"}),
        act("accession", scope=["schule"], from_="2019-06-01", binding={"until": "2018"}),
    ],
)
def test_an_end_comes_after_the_beginning(statement: JsonObject) -> None:
    assert broken(Story(), "k", statement) == ["dates_in_order"]


def test_nothing_is_declared_after_the_initiative_has_ended() -> None:
    phases = [PHASES[0], {"key": "doing", "from": "2020-01-01", "until": "2021-01-01", "end": "fixed"}]
    story = Story(phases=phases)
    story.put("k", "2018-10-11", act("accession"))
    assert "initiative_runs" in broken(story, "k", act("withdrawal", from_="2021-02-01"))
    assert broken(story, "c", act("accession", from_="2020-12-31")) == []
    assert broken(story, "lead", act("phasing", phase="doing", until="2022-01-01"), dated="2021-03-01") == []


@pytest.mark.parametrize(
    ("scope", "joining", "expected"),
    [
        (["*"], ["schule"], ["not_party_yet"]),
        (["schule"], ["*"], []),
        (["schule"], ["sprache"], []),
        (["schule"], ["kolleg"], ["not_party_yet"]),
        (["*"], {"except": ["sprache"]}, ["not_party_yet"]),
        (["schule"], {"except": ["sprache"]}, []),
    ],
)
def test_nobody_joins_twice_for_the_same(scope: list[str], joining: object, expected: list[str]) -> None:
    assert broken(party(scope=scope), "k", act("accession", scope=joining)) == expected


@pytest.mark.parametrize(
    ("held", "joining", "expected"),
    [("full", "observer", ["not_party_yet"]), ("observer", "full", []), ("support", "support", ["not_party_yet"])],
)
def test_who_wants_to_do_less_reduces_and_does_not_join_again(held: str, joining: str, expected: list[str]) -> None:
    assert broken(party(level=held), "k", act("accession", level=joining)) == expected


def test_direct_entry_while_represented_and_another_level_are_fine() -> None:
    assert broken(party(stands_for("m1")), "m1", act("accession", scope=["schule"])) == []
    assert broken(party(level="observer"), "k", act("accession")) == []


@pytest.mark.parametrize(
    ("statement", "expected"),
    [
        (act("reduction", scope=["schule"]), ["something_less"]),
        (act("reduction", scope=["kolleg"]), []),
        (act("reduction", level="observer"), []),
        (act("reduction", scope=["sprache"]), ["narrower_scope"]),
        (act("reduction", level="full"), ["lower_level"]),
        (act("reduction", level="support"), ["something_less"]),
        (act("reduction"), ["complete", "something_less"]),
    ],
)
def test_a_reduction_takes_away_and_never_adds(statement: JsonObject, expected: list[str]) -> None:
    found = broken(party(scope=["schule"], level="support"), "k", statement)
    assert found == expected


def test_only_a_party_reduces() -> None:
    assert broken(party(stands_for("m1")), "m1", act("reduction", scope=["schule"])) == ["party"]


def test_who_rests_cannot_rest_again_and_who_does_not_rest_cannot_resume() -> None:
    story = party(stands_for("m1"))
    assert broken(story, "c", act("suspension")) == ["in"]
    assert broken(story, "k", act("resumption"), dated="2019-04-01") == ["resting"]
    story = party(stands_for("m1"))
    story.put("k", "2019-01-01", act("suspension"))
    assert broken(story, "k", act("suspension")) == ["not_resting_yet"]
    assert broken(story, "m1", act("resumption")) == ["own_rest"]
    assert broken(story, "k", act("resumption")) == []


def test_only_who_is_in_leaves() -> None:
    story = party(stands_for("m1"))
    assert broken(story, "m1", act("withdrawal")) == []
    assert broken(story, "c", act("withdrawal")) == ["in"]
    assert broken(story, "k", act("withdrawal", scope=["schule"], from_="2018-10-11")) == ["in"]


def test_nobody_leaves_twice_on_a_day_but_may_leave_earlier() -> None:
    story = party()
    story.put("k", "2019-01-01", act("withdrawal", from_="2020-01-01"))
    assert broken(story, "k", act("withdrawal", from_="2019-09-01")) == []
    story.instruments.pop()
    assert broken(story, "k", act("withdrawal", from_="2020-01-01")) == ["in"]


def test_what_has_ended_is_not_continued() -> None:
    story = Story()
    story.put("k", "2018-10-11", act("accession", until="2019-01-01"))
    assert broken(story, "k", act("continuation"), dated="2019-01-01") == []
    story.instruments.pop()
    assert broken(story, "k", act("continuation"), dated="2019-01-02") == ["still_running"]
    gone = party()
    gone.put("k", "2019-01-01", act("withdrawal"))
    assert broken(gone, "k", act("continuation"), dated="2019-01-01") == ["still_running"]
    assert broken(Story(), "k", act("continuation")) == ["still_running"]


@pytest.mark.parametrize(
    ("author", "to", "expected"),
    [
        ("m1", "k", []),
        ("m1", "I1#1", []),
        ("m1", "I1", []),
        ("m1", "k2", ["represented"]),
        ("m1", "I1#9", ["represented"]),
        ("n1", "k", ["represented"]),
        ("m3", "k", []),
    ],
)
def test_only_who_is_represented_consents(author: str, to: str, expected: list[str]) -> None:
    assert broken(party(stands_for()), author, act("consent", to=to, value="given")) == expected


def test_a_representation_that_is_over_takes_no_consent() -> None:
    story = party(stands_for("m1"))
    story.put("k", "2019-01-01", act("withdrawal"))
    assert broken(story, "m1", act("consent", to="k", value="given")) == ["represented"]
