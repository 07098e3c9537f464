"""Several bodies in one sentence: a statement for each."""

from __future__ import annotations

import pytest

from beitritt.reading import read_text

LETTER = """Gemeinde Altdorf
Dorfstraße 1
40000 Altdorf

Geschäftsstelle des Bündnisses Klare Luft
Am Markt 2
40001 Beispielstadt

Datum: 04.05.2026

Bündnis Klare Luft

Sehr geehrte Damen und Herren,

{sentence}

Mit freundlichen Grüßen
"""


def said(sentence: str) -> list[tuple[str, str | None, str]]:
    return [(one.kind, one.actor, one.modality) for one in read_text(LETTER.format(sentence=sentence)).statements]


@pytest.mark.parametrize(
    ("sentence", "kind"),
    [
        ("Die Stadt Lommen und der Landkreis Talheim haben sich dem Bündnis bereits angeschlossen.", "accession"),
        ("Beigetreten sind bislang die Stadt Lommen und der Landkreis Talheim.", "accession"),
        ("Zum Bündnis zählen außerdem die Stadt Lommen und der Landkreis Talheim.", "accession"),
        ("Die Stadt Lommen und der Landkreis Talheim sind zum 31.12.2024 ausgetreten.", "withdrawal"),
        ("Ausgeschieden sind die Stadt Lommen und der Landkreis Talheim.", "withdrawal"),
    ],
)
def test_what_is_told_of_several_is_told_of_each(sentence: str, kind: str) -> None:
    assert said(sentence) == [(kind, "Stadt Lommen", "reported"), (kind, "Landkreis Talheim", "reported")]


def test_what_the_writer_does_with_others_each_declares() -> None:
    both = said("Die Gemeinden Altdorf und Neudorf treten dem Bündnis bei.")
    assert both == [("accession", "Gemeinde Altdorf", "declared"), ("accession", "Gemeinde Neudorf", "declared")]


def test_other_things_done_together_say_nothing() -> None:
    assert said("Die Stadt Lommen und der Landkreis Talheim haben gemeinsam eine Turnhalle gebaut.") == []
