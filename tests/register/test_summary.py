"""The answer in a sentence: number, gender and case are right in both languages."""

from __future__ import annotations

from datetime import date

import pytest

from beitritt.register.answers import status
from beitritt.register.bodies import BodyKind
from beitritt.register.dates import parse_instant
from beitritt.register.interchange import JsonObject
from beitritt.register.spans import Status
from beitritt.register.summary import grouped, portfolio_summary, summary
from beitritt.register.wording import called
from beitritt.register.wording.summaries import DE, EN
from tests.register.story import LATE, Story, act, stands_for

NAMES: tuple[JsonObject, ...] = (
    {"key": "k", "kind": "county", "name": "Kreis Musterland"},
    {"key": "k2", "kind": "county", "name": "Kreis Beispiel"},
    {"key": "c", "kind": "county_free_city", "name": "Stadt Großstadt"},
)


def told(story: Story, on: str, language: str = "de") -> str:
    standings = story.standings()
    return summary(status(standings, date.fromisoformat(on), parse_instant(LATE)), standings, language)


def test_nothing_recorded_and_nobody_in() -> None:
    story = Story()
    assert told(story, "2018-01-01") == "Am 1. Januar 2018 ist niemand beteiligt; vermerkt ist noch keine Erklärung."
    story.put("k", "2018-10-11", act("accession"))
    assert told(story, "2018-01-01") == "Am 1. Januar 2018 ist niemand beteiligt."
    assert told(story, "2018-01-01", "en") == "On 1 January 2018, nobody takes part."


def test_a_single_party_is_a_pronoun_and_its_claim_is_named() -> None:
    story = Story(*NAMES)
    told_consent = act("consent", to="I1#1", value="given", actor="m1", modality="reported")
    other_consent = act("consent", to="I1#1", value="given", actor="m2", modality="reported")
    third_consent = act("consent", to="I1#1", value="given", actor="m3", modality="reported")
    story.put("k", "2018-10-11", act("accession"), stands_for(), told_consent, other_consent, third_consent)
    assert told(story, "2018-12-31") == (
        "Am 31. Dezember 2018 ist 1 Kreis beigetreten; 3 Gemeinden sind nach seiner Angabe durch ihn vertreten, "
        "0 Zustimmungen sind belegt."
    )
    assert told(story, "2018-12-31", "en") == (
        "On 31 December 2018, 1 county is a party; 3 municipalities are represented by it by its own account, "
        "0 consents are evidenced."
    )


def test_one_of_two_parties_is_named_and_one_consent_is_singular() -> None:
    story = Story(*NAMES)
    story.put("k", "2018-10-11", act("accession"), stands_for("m1"))
    story.put("c", "2018-10-11", act("accession"))
    story.put("m1", "2018-10-12", act("consent", to="k", value="given"))
    assert told(story, "2018-12-31") == (
        "Am 31. Dezember 2018 sind 1 Kreis und 1 kreisfreie Stadt beigetreten; "
        "1 Gemeinde ist durch den Kreis Musterland vertreten, 1 Zustimmung ist belegt."
    )
    assert "1 municipality is represented by Kreis Musterland, 1 consent is evidenced." in told(
        story, "2018-12-31", "en"
    )


def test_several_representatives_are_counted() -> None:
    story = Story(*NAMES)
    story.put("k", "2018-10-11", act("accession"), stands_for("m1", "m2"))
    story.put("k2", "2018-10-11", act("accession"), stands_for("n1"))
    assert "3 Gemeinden sind durch 2 Stellen vertreten" in told(story, "2018-12-31")
    assert "3 municipalities are represented by 2 bodies" in told(story, "2018-12-31", "en")


def test_every_status_has_its_clause() -> None:
    story = Story(*NAMES)
    story.put("k", "2018-10-11", act("accession"))
    story.put("k", "2018-11-01", act("suspension"))
    story.put("m1", "2018-10-11", act("accession"), act("reservation", right="precondition", modality="reserved"))
    story.put("m2", "2018-10-11", act("intent", modality="intended"))
    story.put("c", "2018-10-11", act("accession", until="2018-12-01"))
    story.put("n1", "2018-10-11", act("accession"))
    story.put("n1", "2018-11-01", act("withdrawal", from_="2018-12-01"))
    assert told(story, "2018-12-31") == (
        "Am 31. Dezember 2018 ruht für 1 Kreis die Beteiligung; für 1 Gemeinde steht der Beitritt unter Vorbehalt; "
        "1 Gemeinde hat eine Absicht bekundet; für 1 kreisfreie Stadt ist die Beteiligung ausgelaufen; "
        "1 Gemeinde ist ausgetreten."
    )
    assert told(story, "2018-12-31", "en") == (
        "On 31 December 2018, the participation of 1 county is suspended; the accession of 1 municipality is pending; "
        "1 municipality has expressed an intent; the participation of 1 county-free city has lapsed; "
        "1 municipality has withdrawn."
    )


def test_a_known_binding_is_told_with_its_last_day() -> None:
    story = Story(*NAMES)
    story.put("lead", "2018-01-01", act("terms", binding={"until": "2021-01-01"}))
    story.put("k", "2018-10-11", act("accession"))
    assert told(story, "2018-12-31").endswith("Gebunden ist er bis einschließlich 31. Dezember 2020.")
    assert told(story, "2018-12-31", "en").endswith("Up to and including 31 December 2020, it is bound.")
    assert told(story, "2020-12-31").endswith("Gebunden ist er bis einschließlich 31. Dezember 2020.")
    assert told(story, "2021-01-01").endswith("Gebunden war er bis einschließlich 31. Dezember 2020.")
    assert told(story, "2021-01-01", "en").endswith("Up to and including 31 December 2020, it was bound.")


def test_contested_bindings_are_told_of_one_and_of_many() -> None:
    story = Story(*NAMES)
    story.put("lead", "2018-01-01", act("terms", binding={"until": "2021-01-01"}, source="eins"))
    story.put("lead", "2018-01-01", act("terms", binding={"until": "2022-01-01"}, source="zwei"))
    story.put("c", "2018-10-11", act("accession"))
    assert told(story, "2018-12-31").endswith("Wie lange sie gebunden ist, ist umstritten.")
    story.put("k", "2018-10-11", act("accession"))
    assert told(story, "2018-12-31").endswith(
        "Für 1 Kreis und 1 kreisfreie Stadt ist umstritten, wie lange sie gebunden sind."
    )


@pytest.mark.parametrize("words", [DE, EN])
def test_every_kind_and_every_status_has_words(words: object) -> None:
    assert isinstance(words, type(DE))
    assert set(words.nouns) == set(BodyKind)
    assert {gender for *_, gender in words.nouns.values()} <= set(words.genders)
    assert set(words.opening) == set(words.taking_part) == set(Status) - {Status.NONE}
    assert set(words.following) in ({*()}, set(words.opening))


@pytest.mark.parametrize(
    ("statuses", "german", "english"),
    [
        ([], "ist die Stadt Dülmen in keiner Initiative.", "Stadt Dülmen is in no initiative."),
        (
            [Status.PARTY, Status.REPRESENTED, Status.REPRESENTED],
            "ist die Stadt Dülmen in 3 Initiativen: in einer selbst, in zweien vertreten.",
            "Stadt Dülmen is in 3 initiatives: in one itself, in two represented.",
        ),
        (
            [Status.PARTY] * 2,
            "ist die Stadt Dülmen in 2 Initiativen: in beiden selbst.",
            "Stadt Dülmen is in 2 initiatives: in both of them itself.",
        ),
        (
            [Status.PARTY] * 4,
            "ist die Stadt Dülmen in 4 Initiativen: in allen selbst.",
            "Stadt Dülmen is in 4 initiatives: in all of them itself.",
        ),
        (
            [Status.WITHDRAWN, Status.PENDING],
            "ist die Stadt Dülmen in 1 Initiative, und zwar unter Vorbehalt. Dazu: in einer ausgetreten.",
            "Stadt Dülmen is in 1 initiative: pending. Also: in one withdrawn.",
        ),
    ],
)
def test_a_body_in_its_initiatives(statuses: list[Status], german: str, english: str) -> None:
    on = date(2019, 7, 1)
    assert portfolio_summary("Stadt Dülmen", statuses, on, "de") == f"Am 1. Juli 2019 {german}"
    assert portfolio_summary("Stadt Dülmen", statuses, on, "en") == f"On 1 July 2019, {english}"


def test_large_numbers_are_grouped() -> None:
    assert [grouped(count, "de") for count in (9999, 10700)] == ["9999", "10.700"]
    assert grouped(10700, "en") == "10,700"


@pytest.mark.parametrize(
    ("name", "genitive"),
    [
        ("Kreis Coesfeld", "des Kreises Coesfeld"),
        ("Stadt Dülmen", "der Stadt Dülmen"),
        ("Zweckverband Region Nord", "des Zweckverbandes Region Nord"),
        ("Ministerium für Schule", "des Ministeriums für Schule"),
        ("Amt Nordsee-Treene", "des Amtes Nordsee-Treene"),
        ("Nordbach", "von Nordbach"),
    ],
)
def test_german_calls_a_body_in_the_genitive_as_it_is_written(name: str, genitive: str) -> None:
    assert called(name, "de", begins=False, case="gen") == genitive
    assert called(name, "en", begins=False, case="gen") == name
