"""Why what is on record makes a body nothing: never by silence where something was said (domain.md §4.10)."""

from __future__ import annotations

from datetime import date

import pytest

from beitritt.register.interchange import JsonObject
from beitritt.register.obstacles import Cause, obstacles
from beitritt.register.wording.obstacles import IDLE, OBSTACLE, OBSTACLE_RULE
from tests.register.story import Story, act, party, stands_for
from tests.register.test_explanation import told

DAY = date(2019, 6, 1)


def causes(story: Story, body: str, subject: str = "*", on: date = DAY) -> list[str]:
    """What stands in the way of each statement about the body."""
    return [one.cause.value for one in obstacles(story.standings(), body, subject, on)]


def test_a_body_of_which_nothing_was_said_is_silent() -> None:
    story = party()
    assert causes(story, "k2") == []
    (said,) = told(story, "k2", "2019-06-01")
    assert said.startswith("k2 ist nicht beteiligt: Das Register kennt keine Erklärung, die etwas anderes ergibt.")


def test_who_is_a_party_has_no_obstacle() -> None:
    assert causes(party(), "k") == []


@pytest.mark.parametrize(
    ("said", "cause"),
    [
        (act("accession", modality="requested"), "not_declared"),
        (act("accession", modality="intended"), "not_declared"),
        (act("accession", modality="reported"), "reported"),
        (act("accession", force="resolved"), "force_short"),
        (act("accession", force="rejected"), "rejected"),
        (act("accession", actor="k2"), "not_authorised"),
        (act("refusal"), "refused"),
        (act("accession", from_="2020-01-01"), "later"),
        (act("accession", scope=["sprache"]), "elsewhere"),
        (act("intent", modality="intended", until="2019-01-01"), "over"),
    ],
)
def test_what_was_said_in_vain_is_told_with_its_reason(said: JsonObject, cause: str) -> None:
    story = Story()
    story.put("k", "2018-10-11", said)
    body = str(said.get("actor", "k"))
    assert causes(story, body) == [cause]
    first, second = told(story, body, "2019-06-01")[-2:]
    assert first.endswith("Was dazu hinterlegt ist, ergibt keine Beteiligung.")
    assert "I1#0" in second
    assert "Schweigen" not in first + second


@pytest.mark.parametrize(("kind", "cause"), [("annulment", "annulled"), ("correction", "corrected")])
def test_what_is_struck_is_told_with_what_strikes_it(kind: str, cause: str) -> None:
    story = party()
    story.put("k", "2019-01-01", act(kind, of="I1"))
    assert causes(story, "k") == [cause]
    assert "I2#0" in told(story, "k", "2019-06-01")[1]


def test_a_rejection_by_the_lead_is_cited() -> None:
    story = Story(effect_from="accepted")
    story.put("k", "2018-10-11", act("accession"))
    assert causes(story, "k") == ["not_accepted"]
    story.put("lead", "2018-11-01", act("response", to="I1#0", value="rejected"))
    assert causes(story, "k") == ["rejected"]
    assert "I2#0" in told(story, "k", "2019-06-01")[1]


def test_an_acceptance_still_to_come_is_not_yet_one() -> None:
    story = Story(effect_from="accepted")
    story.put("k", "2018-10-11", act("accession"))
    story.put("lead", "2019-08-01", act("response", to="I1#0", value="accepted"))
    assert causes(story, "k") == ["not_accepted"]
    assert causes(story, "k", on=date(2019, 9, 1)) == []


def test_a_failed_condition_is_told_with_its_words() -> None:
    story = Story()
    held = act("reservation", modality="reserved", right="precondition", condition="Haushalt")
    story.put("k", "2018-10-11", act("accession"), held)
    story.put("k", "2018-12-01", act("fulfilment", of="I1#1", value="failed"))
    assert causes(story, "k") == ["condition_failed"]
    assert "Die Bedingung („Haushalt“), unter der erklärt wurde (Beitritt), ist ausgefallen" in "".join(
        told(story, "k", "2019-06-01")
    )


def test_a_representative_that_is_not_in_itself_represents_nobody() -> None:
    story = Story()
    story.put("k", "2018-10-11", stands_for())
    assert causes(story, "m1") == ["uncarried"]
    assert causes(story, "m2", "sprache") == ["uncarried"]


def test_a_circle_of_representatives_is_named_as_such() -> None:
    story = Story()
    story.put("k", "2018-10-11", stands_for("k2"))
    story.put("k2", "2018-10-11", stands_for("k"))
    story.put("c", "2018-10-11", stands_for("c"))
    assert [causes(story, body) for body in ("k", "k2", "c")] == [["loop"], ["loop"], ["loop"]]


def test_a_representation_that_is_over_is_told_with_its_last_day() -> None:
    story = party(stands_for(until="2019-01-01"))
    assert causes(story, "m1") == ["over"]
    assert "endete mit Ablauf des 31. Dezember 2018" in told(story, "m1", "2019-06-01")[1]


@pytest.mark.parametrize("language", ["de", "en"])
def test_every_cause_has_its_sentence_and_rule(language: str) -> None:
    assert set(OBSTACLE[language]) == set(OBSTACLE_RULE[language]) == {cause.value for cause in Cause}
    assert IDLE[language]
