"""One sentence of a letter at a time: what it says, and what it must not be read to say."""

from __future__ import annotations

from pathlib import Path

import pytest

from beitritt.reading import read_text

HERE = Path(__file__).parent
LETTERS = {
    "de": """Stadt Musterau
Rathausplatz 1, 12345 Musterau

Netzwerk Gute Wege
Geschäftsstelle
Hauptstraße 5
54321 Beispielstadt

Unser Zeichen: 10-1
Datum: 01.02.2026

Netzwerk Gute Wege

Sehr geehrte Damen und Herren,

{sentence}

Mit freundlichen Grüßen
""",
    "en": """City of Sampleton
1 Town Hall Square, Sampleton

The Secretariat
Green Harbour Network
Pier 4, Exampleton

Our ref.: INT-1
1 February 2026

Green Harbour Network

Dear Sir or Madam,

With reference to the meeting of the committee and to the letter of the board,
we write to you in the matter of this network.

{sentence}

Yours faithfully,
""",
}


def rows(language: str) -> list[tuple[str, str]]:
    """The kinds and the sentence of each row."""
    lines = (HERE / f"sentences.{language}.tsv").read_text(encoding="utf-8").splitlines()
    pairs = [line.split("\t", 1) for line in lines if line and not line.startswith("#")]
    return [(kinds, sentence) for kinds, sentence in pairs]


def kinds_in(language: str, sentence: str) -> list[str]:
    return sorted(one.kind for one in read_text(LETTERS[language].format(sentence=sentence)).statements)


@pytest.mark.parametrize(("kinds", "sentence"), rows("de"))
def test_german(kinds: str, sentence: str) -> None:
    assert kinds_in("de", sentence) == sorted(kind for kind in kinds.split(",") if kind)


@pytest.mark.parametrize(("kinds", "sentence"), rows("en"))
def test_english(kinds: str, sentence: str) -> None:
    assert kinds_in("en", sentence) == sorted(kind for kind in kinds.split(",") if kind)
