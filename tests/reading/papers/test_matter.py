"""What a paper is about: told by its head or borne out by what it declares, and what counts only because of that."""

# ruff: noqa: E501  a sentence stays on one line

from __future__ import annotations

import pytest

from beitritt.reading import Reading, read_text
from beitritt.reading.papers import heads

PAPER = """Stadt Auental
Amt für Umwelt

{head}

{title}

Der Stadtrat beschließt:

{resolved}

Begründung:
{reasons}
"""


def read(resolved: str, reasons: str = "Die Mittel stehen bereit.", **head: str) -> Reading:
    known = {"head": "Vorlage Nr. 12/2026", "title": "Gegenstand: Netzwerk Stille Auen", **head}
    return read_text(PAPER.format(resolved=resolved, reasons=reasons, **known))


def kinds(reading: Reading) -> set[str]:
    return {one.kind for one in reading.statements}


@pytest.mark.parametrize(
    ("head", "genre"),
    [
        ("Vorlage für die Sitzung am 3. März 2026", "resolution_paper"),
        ("Drucksache 21/2026", "resolution_paper"),
        ("B e s c h l u s s v o r l a g e", "resolution_paper"),
        ("Der Landrat                      Sitzungsvorlage SV-10-0877", "resolution_paper"),
        ("Ergebnisprotokoll der 17. Sitzung", "minutes"),
        ("Beantwortung einer Anfrage", "reply"),
        ("A N T R A G   der Fraktion", "motion"),
    ],
)
def test_a_paper_is_known_by_its_head(head: str, genre: str) -> None:
    assert read("Die Stadt tritt dem Netzwerk bei.", head=head).genre == genre


@pytest.mark.parametrize(
    "title",
    [
        "Betreff: Netzwerk Stille Auen",
        "Titel: Netzwerk Stille Auen, weiteres Vorgehen",
        "Netzwerk Stille Auen",
        "----------------\nNetzwerk Stille Auen,\nkünftige Arbeit\n----------------",
    ],
)
def test_a_title_stands_behind_a_label_or_alone(title: str) -> None:
    assert "Netzwerk Stille Auen" in heads.titled("", PAPER.format(head="x", title=title, resolved="y", reasons="z"))


def test_what_its_title_names_is_told_in_plain_words_too() -> None:
    reading = read("Der Bericht wird zur Kenntnis genommen.", "Die Stadt wirkt darin seit 2019 mit.")
    (told,) = reading.statements
    assert (told.kind, told.initiative, told.modality) == ("accession", "Netzwerk Stille Auen", "reported")


def test_the_same_words_say_nothing_in_a_paper_about_something_else() -> None:
    reading = read(
        "Der Bericht wird zur Kenntnis genommen.",
        "Die Stadt wirkt darin seit 2019 mit.",
        title="Gegenstand: Sanierung der Turnhalle",
    )
    assert not reading.statements


def test_what_a_resolution_declares_bears_out_what_its_reasons_tell() -> None:
    reading = read(
        "Die Stadt Auental scheidet zum 31. Dezember 2026 aus dem Verein Stille Auen e. V. aus.",
        "Die Stadt ist dem Verein im Jahr 2011 beigetreten.",
        title="Gegenstand: Haushalt 2026",
    )
    assert [(one.kind, one.modality) for one in reading.statements] == [
        ("withdrawal", "declared"),
        ("accession", "reported"),
    ]


def test_the_wording_of_a_motion_is_no_mention() -> None:
    reading = read(
        "Der Beschlusstext erhält folgende Fassung:\n\n„Die Stadt Auental nimmt am Netzwerk Stille Auen nur als Beobachterin teil.“",
        head="Änderungsantrag",
    )
    assert "accession" in kinds(reading)


def test_a_heading_says_of_which_of_several_things_is_told() -> None:
    reading = read(
        "Der Bericht wird zur Kenntnis genommen.",
        "\n1.  Museumsring Hohe Heide\n    Die Stadt war hier von 2001 bis 2017 dabei.\n"
        "2.  Bibliotheksverbund Drei Flüsse\n    Die Stadt ist seit 2019 Mitglied.",
        title="Gegenstand: Kulturarbeit",
    )
    assert {one.initiative for one in reading.statements} == {
        "Museumsring Hohe Heide",
        "Bibliotheksverbund Drei Flüsse",
    }


@pytest.mark.parametrize(
    "reasons",
    [
        "Der Verein ist im Mai dem Leichtathletikverband beigetreten.",
        "Der Ortsteil wird 2027 an das Netz der Ortslage angeschlossen.",
        "Die Grundschule wird an das Nahwärmenetz „Sonnenhang“ angeschlossen.",
        "Frau M. ist Mitglied des Sachgebietes Frühe Hilfen im Gesundheitsamt.",
        "Dabei sind der Regionalplan, die Reserven und Alternativen zu berücksichtigen.",
    ],
)
def test_clubs_pipes_and_posts_are_not_joined(reasons: str) -> None:
    assert not read(
        "Der Bericht wird zur Kenntnis genommen.", reasons, title="Gegenstand: Bericht der Ämter"
    ).statements


@pytest.mark.parametrize(
    "name", ["Bund kinderfreundlicher Städte", "Netzwerk sicherer Häfen", "Bündnis bürgernaher Kommunen"]
)
def test_a_name_may_have_an_adjective_in_small_letters(name: str) -> None:
    reading = read_text(
        f"Sehr geehrte Damen und Herren,\n\ndie Stadt Auental tritt dem {name} zum 1. Mai 2026 bei.\n\nMit freundlichen Grüßen\n"
    )
    assert [(one.kind, one.initiative) for one in reading.statements] == [("accession", name)]


@pytest.mark.parametrize(
    "words", ["Das Projekt unter Leitung", "Das Netzwerk unserer Stadt", "Das Programm wieder Mittel"]
)
def test_other_small_words_belong_to_no_name(words: str) -> None:
    from beitritt.reading.language.names import titles

    assert not list(titles(words))
