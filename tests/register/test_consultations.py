"""What an invitation has come to: by letter or by link, by questions and by the day; silence is a state of its own."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from beitritt.register.consultations import (
    Answer,
    Consultation,
    Invitation,
    InvitationState,
    Proof,
    Query,
    Tally,
    represented,
    state,
    statements_of,
    tie_under,
)
from beitritt.register.errors import InputError
from beitritt.register.interchange.consultations import answer_from, answer_object, consultation_from, consultation_line
from beitritt.register.plain import plain
from beitritt.register.statements import EVERYTHING, Scope
from beitritt.register.wording.consultations import CLOSED, LIMIT, STATE, limited, tally
from tests.register.story import Story, act, stands_for

ASKED = datetime(2018, 11, 1, 9, tzinfo=UTC)
DEADLINE = date(2018, 11, 30)
BEFORE, AFTER = date(2018, 11, 20), date(2018, 12, 1)


def county_speaks() -> Story:
    """A county is in and stands for its municipalities (`I1#1`)."""
    story = Story()
    story.put("k", "2018-10-11", act("accession"), stands_for())
    return story


def asking(**fields: object) -> Consultation:
    base: dict[str, object] = {
        "id": "i-2018-11-01", "initiative": "i", "asked_by": "k", "about": "I1#1", "question": "Einverstanden?",
        "opened": ASKED, "deadline": DEADLINE, "bodies": ("m1", "m2"),
    }  # fmt: skip
    return Consultation(**(base | fields))  # type: ignore[arg-type]  # the values above fit


def said(story: Story, on: date = BEFORE, invitation: Invitation | None = None, **fields: object) -> InvitationState:
    invitation = invitation or Invitation("i-2018-11-01", "m1")
    return state(asking(**fields), invitation, story.standings(), on)


def test_nobody_has_answered_until_somebody_has() -> None:
    assert said(county_speaks()) == InvitationState.OPEN


def test_silence_is_silence_and_never_consent() -> None:
    story = county_speaks()
    assert said(story, DEADLINE) == InvitationState.OPEN
    assert said(story, AFTER) == InvitationState.EXPIRED
    assert story.row("m1", "2018-12-01")["consent"] == "missing"
    assert Tally.of([InvitationState.EXPIRED]) == Tally(1, 0, 0, 0)


def test_grace_keeps_an_invitation_open() -> None:
    story = county_speaks()
    assert said(story, AFTER, grace=1) == InvitationState.OPEN
    assert said(story, AFTER + timedelta(days=1), grace=1) == InvitationState.EXPIRED


@pytest.mark.parametrize("to", ["I1#1", "I1", "k", None])
@pytest.mark.parametrize("value", ["given", "refused", "withdrawn"])
def test_a_letter_answers(to: str | None, value: str) -> None:
    story = county_speaks()
    story.put("m1", "2018-11-10", act("consent", value=value, to=to))
    assert said(story) == InvitationState(value)


def test_a_letter_that_comes_late_answers_too() -> None:
    story = county_speaks()
    story.put("m1", "2018-12-10", act("consent", value="given", to="k"))
    assert said(story, date(2018, 12, 11)) == InvitationState.GIVEN


def test_the_latest_word_counts() -> None:
    story = county_speaks()
    story.put("m1", "2018-11-10", act("consent", value="given", to="k"))
    story.put("m1", "2018-11-12", act("consent", value="withdrawn", to="k"))
    assert said(story) == InvitationState.WITHDRAWN


@pytest.mark.parametrize(
    ("author", "statement"),
    [
        ("k", act("consent", actor="m1", value="given", to="k")),
        ("m1", act("consent", value="given", to="k2")),
        ("m1", act("consent", value="given", modality="intended")),
        ("m2", act("consent", value="given", to="k")),
    ],
    ids=["somebody else says so", "to another body", "only intended", "another municipality"],
)
def test_what_the_body_did_not_say_to_this_answers_nothing(author: str, statement: dict[str, object]) -> None:
    story = county_speaks()
    story.put(author, "2018-11-10", statement)  # type: ignore[arg-type]  # as in story
    assert said(story) == InvitationState.OPEN


def test_what_was_said_before_the_question_does_not_answer_it() -> None:
    story = county_speaks()
    story.put("m1", "2018-10-20", act("consent", value="given", to="k"))
    assert said(story) == InvitationState.OPEN


def test_an_annulled_answer_answers_nothing() -> None:
    story = county_speaks()
    letter = story.put("m1", "2018-11-10", act("consent", value="given", to="k"))
    story.put("m1", "2018-11-11", act("annulment", of=letter))
    assert said(story) == InvitationState.OPEN


def test_a_consent_that_waits_for_the_leads_acceptance_answers_all_the_same() -> None:
    story = Story(effect_from="accepted")
    story.put("k", "2018-10-11", act("accession", force="accepted"), stands_for(force="accepted"))
    story.put("m1", "2018-11-10", act("consent", value="given", to="k"))
    assert story.row("m1", "2018-11-20")["consent"] == "missing"
    assert said(story) == InvitationState.GIVEN


def test_a_link_answers_its_own_question_only() -> None:
    story = county_speaks()
    story.put("m1", "2018-11-10", act("consent", value="given", to="I1#1", ground="consultation:another"))
    assert said(story) == InvitationState.OPEN
    story.put("m1", "2018-11-11", act("consent", value="given", to="I1#1", ground="consultation:i-2018-11-01"))
    assert said(story) == InvitationState.GIVEN


def test_a_withdrawn_consultation_keeps_the_answers_that_came_before() -> None:
    story = county_speaks()
    withdrawn = datetime(2018, 11, 15, tzinfo=UTC)
    assert said(story, withdrawn=withdrawn) == InvitationState.CANCELLED
    story.put("m1", "2018-11-16", act("consent", value="given", to="k"))
    assert said(story, withdrawn=withdrawn) == InvitationState.CANCELLED
    story.put("m1", "2018-11-10", act("consent", value="refused", to="k"))
    assert said(story, withdrawn=withdrawn) == InvitationState.REFUSED


def test_a_question_waits_until_it_is_replied_to() -> None:
    story = county_speaks()
    asked = Invitation("i-2018-11-01", "m1", queries=(Query(ASKED, "Wozu?"),))
    assert said(story, invitation=asked) == InvitationState.QUESTION
    replied = Invitation("i-2018-11-01", "m1", queries=(Query(ASKED, "Wozu?", ASKED, "Dazu."),))
    assert said(story, invitation=replied) == InvitationState.OPEN
    assert said(story, AFTER, asked) == InvitationState.EXPIRED


def test_those_represented_can_be_asked_and_nobody_else() -> None:
    story = county_speaks()
    assert list(represented(story.standings(), "I1#1", EVERYTHING, BEFORE)) == ["m1", "m2", "m3"]
    story.put("m2", "2018-11-02", act("accession"))
    story.put("m1", "2018-11-03", act("consent", value="refused", to="k"))
    assert list(represented(story.standings(), "I1#1", EVERYTHING, BEFORE)) == ["m3"]
    assert represented(story.standings(), "I1#1", EVERYTHING, date(2020, 1, 1)) == {}  # merged away


def test_who_joined_for_some_subjects_is_represented_in_the_rest() -> None:
    story = county_speaks()
    story.put("m1", "2018-11-02", act("accession", scope=["schule"]))
    school, language = Scope(("schule",), excluding=False), Scope(("sprache",), excluding=False)
    assert tie_under(story.standings(), "m1", "I1#1", school, BEFORE) is None
    assert tie_under(story.standings(), "m1", "I1#1", language, BEFORE) is not None


def test_a_mandate_without_proof_can_be_asked_about() -> None:
    story = Story()
    story.put("k", "2018-10-11", act("accession"), stands_for("m1", form="mandate"))
    assert list(represented(story.standings(), "I1#1", EVERYTHING, BEFORE)) == ["m1"]


def test_the_statements_by_which_a_body_speaks_for_others() -> None:
    story = county_speaks()
    story.put("k", "2018-10-12", stands_for("m1"))
    assert [one.ref for one in statements_of(story.standings(), "k", BEFORE)] == ["I1#1", "I2#0"]
    assert statements_of(story.standings(), "k2", BEFORE) == []
    assert statements_of(story.standings(), "k", date(2018, 10, 1)) == []


def test_both_languages_have_the_same_words() -> None:
    assert set(STATE["de"]) == set(STATE["en"]) == set(InvitationState)
    assert LIMIT["de"].keys() == LIMIT["en"].keys()
    assert all(german and english and german != english for german, english in CLOSED.values())


def test_the_glossary_has_every_answer(root: Path) -> None:
    told = (root / "docs" / "glossary.md").read_text(encoding="utf-8")
    for key, german in STATE["de"].items():
        assert f"| `{key}` | {STATE['en'][key]} | {german} |" in told


def test_the_numbers_in_words() -> None:
    counts = Tally.of([InvitationState(one) for one in ("given", "given", "refused", "withdrawn", "open", "question")])
    assert tally(counts, "de") == "4 von 6 haben geantwortet; 2 zugestimmt, 2 abgelehnt"
    assert tally(Tally(3, 1, 1, 0), "en") == "1 of 3 has answered; 1 consented, 0 refused"


def test_what_a_question_is_limited_to_in_words() -> None:
    assert limited(EVERYTHING, str, "de") == ""
    assert limited(Scope(("a", "b", "c"), excluding=False), str.upper, "de") == " für A, B und C"
    assert limited(Scope(("a",)), str.upper, "en") == " for all subjects except A"


@pytest.mark.parametrize("withdrawn", [None, ASKED])
@pytest.mark.parametrize("scope", [EVERYTHING, Scope(("a", "b"), excluding=False), Scope(("a",))])
def test_a_consultation_comes_back_as_it_was_written(scope: Scope, withdrawn: datetime | None) -> None:
    made = asking(scope=scope, withdrawn=withdrawn, grace=3)
    assert consultation_from(consultation_line(made)) == made


@pytest.mark.parametrize(
    "proof", [Proof(function="Rathaus"), Proof(function="Amt", organ="Rat", resolved=BEFORE, file="ab", file_name="x")]
)
def test_an_answer_comes_back_as_it_was_written(proof: Proof) -> None:
    made = Answer(value="given", at=ASKED + timedelta(microseconds=1), instrument="a#b", receipt="R", proof=proof)
    assert answer_from(answer_object(made)) == made


def test_typed_text_is_made_plain() -> None:
    assert plain("  Haupt-\x00 und\tFinanz\u202eausschuss\r\n", 40, "organ") == "Haupt- und Finanzausschuss"
    assert plain("eins \n\n zwei\ud800", 40, "query", lines=True) == "eins\n\nzwei"
    for wrong in ("", " \x00 ", "x" * 41):
        with pytest.raises(InputError) as caught:
            plain(wrong, 40, "organ")
        assert caught.value.place == "organ"
