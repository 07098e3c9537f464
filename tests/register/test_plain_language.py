"""Plain language says less than the other answers, and nothing that they do not say."""

from __future__ import annotations

from dataclasses import fields
from datetime import date

import pytest

from beitritt.register.answers import status
from beitritt.register.dates import parse_instant
from beitritt.register.explanation import explain
from beitritt.register.interchange import JsonObject
from beitritt.register.plain_language import plain_instrument, plain_portfolio, plain_reasons, plain_status
from beitritt.register.spans import Rule, Status
from beitritt.register.statements import VALUES, Force, Kind, Modality, Right
from beitritt.register.wording.plain_language import DE, EN, Plain
from tests.register.story import GROUP, LATE, Story, act, stands_for

KREIS: JsonObject = {"key": "k", "kind": "county", "name": "Kreis Musterland"}


def letter() -> Story:
    """A county joins, acts for its municipalities, and may cut back and leave."""
    story = Story(KREIS)
    kept = [act("reservation", modality="reserved", right=right) for right in ("reduce", "withdraw")]
    own = act("reservation", modality="reserved", right="direct_entry", represented=GROUP)
    story.put("k", "2018-10-11", act("accession"), stands_for(), *kept, own)
    return story


def everybody(story: Story, on: str, language: str = "de") -> str:
    standings = story.standings()
    answer = status(standings, date.fromisoformat(on), parse_instant(LATE))
    return " ".join(plain_status(answer, standings, language))


def why(story: Story, body: str, on: str, language: str = "de") -> list[str]:
    standings = story.standings()
    answer = status(standings, date.fromisoformat(on), parse_instant(LATE), body)
    known = {one.id: one for one in story.instruments}
    return list(plain_reasons(explain(standings, answer, known.get), language, standings.directory.name))


def test_who_is_in_counts_each_body_once() -> None:
    assert everybody(letter(), "2018-12-31") == (
        "Gefragt ist nach dem 31. Dezember 2018. 1 Kreis macht selbst mit. 3 Gemeinden machen nicht selbst mit. "
        "Der Kreis Musterland macht das stellvertretend. Kein Einverständnis damit ist belegt."
    )
    assert everybody(letter(), "2018-12-31", "en").endswith(
        "3 municipalities do not take part themselves. Kreis Musterland acts instead. No consent to that is proven."
    )


def test_nobody_in_is_said_so() -> None:
    assert everybody(letter(), "2018-01-01") == "Gefragt ist nach dem 1. Januar 2018. An diesem Tag macht niemand mit."


def test_whoever_is_represented_does_not_take_part_itself() -> None:
    assert why(letter(), "m1", "2018-12-31") == [
        "m1 macht nicht selbst mit. Der Kreis Musterland handelt für m1.",
        "Das gilt seit dem 11. Oktober 2018.",
        "Das steht im Schreiben vom 11. Oktober 2018.",
        "Ob m1 einverstanden ist, vertreten zu werden, ist nicht belegt.",
        "Der Kreis Musterland macht mit. Das hat der Kreis Musterland selbst erklärt.",
        "Das gilt seit dem 11. Oktober 2018.",
        "Das steht im Schreiben vom 11. Oktober 2018.",
        "Der Kreis Musterland hat festgehalten: Wer vertreten wird, kann später selbst mitmachen.",
    ]


def test_a_consent_given_later_is_not_said_to_stand_in_the_letter_of_the_representation() -> None:
    story = letter()
    story.put("m1", "2019-02-18", act("consent", to="k", value="given"))
    said = why(story, "m1", "2019-05-01")
    assert said.index("Das steht im Schreiben vom 11. Oktober 2018.") < said.index(
        "m1 ist einverstanden, vertreten zu werden."
    )


def test_what_holds_for_all_other_subjects_is_not_told_under_the_heading_of_some() -> None:
    story = letter()
    story.put("m1", "2019-03-01", act("accession", scope=["sprache"]))
    german, english = why(story, "m1", "2019-05-01"), why(story, "m1", "2019-05-01", "en")
    own = german.index("m1 macht mit. Das hat m1 selbst erklärt.")
    rest = german.index("Zu allen anderen Themen:")
    assert own < rest < german.index("m1 macht nicht selbst mit. Der Kreis Musterland handelt für m1.")
    assert "On all other subjects:" in english
    assert "Zu allen anderen Themen:" not in why(letter(), "m1", "2019-05-01")


@pytest.mark.parametrize(
    ("value", "told"),
    [
        ("given", "Der Kreis Musterland sagt: Andere Stellen sind einverstanden, vertreten zu werden."),
        ("refused", "Der Kreis Musterland sagt: Andere Stellen sind nicht einverstanden, vertreten zu werden."),
    ],
)
def test_what_a_body_says_of_others_consent_is_not_its_own_consent(value: str, told: str) -> None:
    story = Story(KREIS)
    story.put("k", "2018-10-11", act("consent", modality="reported", value=value, represented=GROUP))
    said = plain_instrument(story.instruments[0], "de", story.directory.name)[-1]
    assert said == f"{told} Das wird nur berichtet. Es ist keine eigene Erklärung."


def test_a_bond_that_is_over_or_only_reported_is_told_as_such() -> None:
    story = letter()
    reported = {"binding": {"until": "2019-01-01"}, "modality": "reported"}
    story.put("k2", "2018-10-01", act("terms", actor="lead", **reported))
    on_the_last_day, after = why(story, "k", "2018-12-31"), why(story, "k", "2019-01-01")
    bound = on_the_last_day.index("Der Kreis Musterland muss dabeibleiben bis: 31. Dezember 2018.")
    assert on_the_last_day[bound + 1] == "Das wird nur berichtet. Es ist keine eigene Erklärung."
    assert "Der Kreis Musterland musste dabeibleiben bis: 31. Dezember 2018." in after


def test_what_is_pending_is_neither_taking_part_nor_only_a_condition() -> None:
    on = date(2018, 12, 31)
    said = plain_portfolio("Stadt Musterort", {"Bäche": Status.PENDING}, on, "de")[-1]
    assert said == "Bei „Bäche“ macht die Stadt Musterort noch nicht mit. Dafür fehlt noch etwas."


def test_a_right_counts_only_as_long_as_it_can_be_used() -> None:
    story = letter()
    may_leave = "Der Kreis Musterland behält sich vor, später aufzuhören."
    assert may_leave in why(story, "k", "2018-12-31")
    story.put("k", "2019-03-01", act("withdrawal"))
    assert may_leave not in why(story, "k", "2019-06-01")
    assert why(story, "k", "2019-06-01")[0].startswith("Der Kreis Musterland macht nicht mehr mit.")


def test_an_instrument_says_what_its_words_are_worth() -> None:
    story = Story(KREIS)
    story.put(
        "k",
        "2018-10-11",
        act("accession", force="recommended"),
        act("consent", actor="m1", modality="reported", value="given"),
        act("accession", from_="2019-01-01"),
    )
    said = plain_instrument(story.instruments[0], "de", story.directory.name)
    assert said == (
        "Hier steht ein Schreiben. Verfasst hat es: Kreis Musterland.",
        "Datum: 11. Oktober 2018.",
        "Der Kreis Musterland macht mit. Das ist erst empfohlen.",
        "m1 ist einverstanden, vertreten zu werden. Das wird nur berichtet. Es ist keine eigene Erklärung.",
        "Der Kreis Musterland macht mit. Das gilt ab: 1. Januar 2019.",
    )


def test_what_was_taken_back_is_told_as_such() -> None:
    story = Story(KREIS)
    story.put("k", "2018-10-11", act("accession"), act("intent"))
    said = plain_instrument(story.instruments[0], "de", story.directory.name, [0])
    assert said[2:] == (
        "Der Kreis Musterland macht mit. Das gilt nicht mehr. Ein späteres Schreiben hat es geändert.",
        "Der Kreis Musterland möchte vielleicht mitmachen.",
    )


def test_an_instrument_without_statements_is_not_talked_up() -> None:
    story = Story(KREIS)
    story.put("k", "2018-10-11")
    assert plain_instrument(story.instruments[0], "en", story.directory.name)[-1] == (
        "This letter says nothing that counts in the register."
    )


def test_a_body_that_is_in_nothing() -> None:
    on = date(2018, 12, 31)
    assert (
        plain_portfolio("Stadt Musterort", {}, on, "de")[-1] == "Die Stadt Musterort macht an diesem Tag nirgends mit."
    )
    several = plain_portfolio("Stadt Musterort", {"Bäche": Status.PARTY, "Netz": Status.WITHDRAWN}, on, "de")
    assert several[2:] == (
        "Bei „Bäche“ macht die Stadt Musterort selbst mit.",
        "Aus „Netz“ ist die Stadt Musterort ausgetreten.",
    )


@pytest.mark.parametrize("words", [DE, EN])
def test_every_rule_status_kind_and_value_has_its_sentence(words: Plain) -> None:
    assert set(words.rule) == set(Rule)
    assert set(words.counted) == set(Status) - {Status.NONE}
    assert set(words.member) == set(Status)
    assert set(words.right) == set(Right)
    details = {f"{kind}.{value}" for kind, values in VALUES.items() for value in values}
    of_others = {"consent.others"} | {f"{one}.others" for one in details if one.startswith("consent.")}
    assert set(words.said) == set(Kind) | details | of_others | {f"reservation.{right}" for right in Right}
    assert set(words.modality) == set(Modality) - {Modality.DECLARED}
    assert set(words.force) <= set(Force)


def test_sentences_are_short_in_both_languages() -> None:
    for words in (DE, EN):
        for field in fields(words):
            table = getattr(words, field.name)
            said = table.values() if isinstance(table, dict) else [table]
            texts = [text for one in said for text in ((one,) if isinstance(one, str) else one)]
            assert all(len(sentence.split()) <= 16 for text in texts for sentence in text.split(". ")), field.name
