"""What a sentence adds to its act in set words, and what is said on a register's own paper."""

from __future__ import annotations

import pytest

from beitritt.reading import Statement, read_text
from beitritt.reading.acts.particulars import bound, level_left, scope

LETTER = """Kreis Musterau
Der Landrat

Ministerium für Gewässer
Am Wall 1
12345 Neustadt

Datum: 14.05.2026

{subject}

Sehr geehrte Damen und Herren,

{sentence}

Mit freundlichen Grüßen
"""


def read(sentence: str, subject: str = "Initiative „Klare Bäche“") -> list[Statement]:
    return list(read_text(LETTER.format(subject=subject, sentence=sentence)).statements)


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ("tritt für das Thema „Ufer“ bei", {"scope": ["Ufer"]}),
        ("tritt für die Themen „Ufer“, „Wehre“ und „Auen“ bei", {"scope": ["Ufer", "Wehre", "Auen"]}),
        ("tritt für alle Themen außer „Ufer“ bei", {"scope": {"except": ["Ufer"]}}),
        ("lädt zu einer Tagung zum Thema „Ufer“ ein", {}),
    ],
)
def test_subjects_are_those_that_are_quoted(words: str, told: dict[str, object]) -> None:
    assert scope(words) == told


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ("tritt bei, gebunden bis zum 31. Dezember 2026.", {"binding": {"until": "2026-12-31"}}),
        ("setzt fort, befristet bis zum 31.12.2026.", {"term": {"until": "2026-12-31"}}),
        ("tritt bei, gebunden bis zum Ende der Phase „Planung“.", {"binding": {"phase": "Planung"}}),
        ("tritt bei, gebunden für die ganze Dauer der Initiative.", {"binding": "whole"}),
        ("Die Mitwirkung ist befristet bis zum 31.12.2026.", {}),
    ],
)
def test_a_bond_stands_behind_its_act(words: str, told: dict[str, object]) -> None:
    assert bound(words) == told


def test_a_level_is_left_where_one_is_named() -> None:
    assert level_left("reduziert die Mitwirkung auf eine unterstützende Mitwirkung") == {"level": "support"}
    assert level_left("reduziert die Mitwirkung auf die Planung") == {"level": "planning"}
    assert level_left("reduziert die Mitwirkung auf das Thema „Ufer“") == {}


def test_being_bound_is_no_end_of_the_accession_and_no_term_beside_it() -> None:
    (joined,) = read("Der Kreis Musterau tritt der Initiative „Klare Bäche“ bei, gebunden bis zum 31. Dezember 2026.")
    assert (joined.kind, joined.until) == ("accession", None)
    assert joined.details["binding"] == {"until": "2026-12-31"}


def test_notice_was_given_on_the_day_that_is_named() -> None:
    (left,) = read(
        "Der Kreis Musterau tritt aus der Initiative „Klare Bäche“ mit Ablauf des 31. Dezember 2026 aus, "
        "gekündigt am 3. März 2026."
    )
    assert left.details["notice_given"] == "2026-03-03"


def test_a_registers_circular_says_nothing_new() -> None:
    lines = (
        "im Register der Initiative „Klare Bäche“ ist ein Schreiben hinterlegt worden.\n\n"
        "• Beitritt (erklärt, unterzeichnet), der Kreis Musterland: „Der Kreis tritt bei.“"
    )
    assert read(lines) == []
    assert read("Der Kreis Musterau tritt der Initiative „Klare Bäche“ bei. Die Satzung ist dort hinterlegt.")


def test_the_number_of_a_contract_is_nothing_to_be_joined() -> None:
    sentence = "Vereinbart ist eine Kündigungsfrist von drei Monaten zum Jahresende. Ansprechpartner ist der Bauhof."
    assert read(sentence, "Kündigung des Wartungsvertrages für den Aufzug, Vertrag Nr. W-2018") == []


@pytest.mark.parametrize("greeting", ["Guten Abend,", "Grüß Gott,", "Meine Damen und Herren,"])
def test_a_mail_may_greet_otherwise(greeting: str) -> None:
    text = LETTER.format(subject="Initiative „Klare Bäche“", sentence="wir treten der Initiative „Klare Bäche“ bei.")
    mail = text.replace("Sehr geehrte Damen und Herren,", greeting)
    mail += "\nAm 02.06.2026 um 10:12 schrieb Amt 1:\n> Guten Tag,\n> treten Sie bei?\n"
    assert [known.kind for known in read_text(mail).statements] == ["accession"]
