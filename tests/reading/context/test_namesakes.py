"""Bodies that a letter calls by another kind than its head does."""

from __future__ import annotations

import pytest

from beitritt.reading import read_text

LETTER = """{writer}
Rathausplatz 1
40000 Musterau

Geschäftsstelle des Bündnisses Klare Luft
Am Markt 2
40001 Beispielstadt

Datum: 04.05.2026

Bündnis Klare Luft

Sehr geehrte Damen und Herren,

{sentence}

Mit freundlichen Grüßen
"""


@pytest.mark.parametrize(
    ("writer", "called"),
    [
        ("Kreisstadt Musterau", "Die Stadt Musterau"),
        ("Landkreis Musterau", "Der Kreis Musterau"),
        ("Ortsgemeinde Musterau", "Die Gemeinde Musterau"),
        ("Stadt Musterau", "Musterau"),
    ],
)
def test_the_writer_by_another_kind_declares(writer: str, called: str) -> None:
    text = LETTER.format(writer=writer, sentence=f"{called} tritt dem Bündnis Klare Luft bei.")
    assert [(one.actor, one.modality) for one in read_text(text).statements] == [(writer, "declared")]


def test_another_body_of_the_same_place_is_another() -> None:
    text = LETTER.format(writer="Stadt Musterau", sentence="Der Landkreis Musterau ist dem Bündnis 2024 beigetreten.")
    assert [(one.actor, one.modality) for one in read_text(text).statements] == [("Landkreis Musterau", "reported")]
