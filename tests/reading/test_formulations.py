"""The inventory of formulations: how much of what offices say is found, and what says nothing stays unread."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest

from beitritt.reading import read_text

HERE = Path(__file__).parent / "formulations"
LETTERS = {
    "de": """Stadt Musterau
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

Bürgermeister
""",
    "en": """Sampleton City Council
Town Hall

4 May 2026

Clean Air Alliance
Secretariat

Clean Air Alliance

Dear Sir or Madam,

{sentence}

Yours faithfully
""",
}
RECALL = {"de": 0.9, "en": 0.9}
"""Found by kind, of all formulations that say something."""
KIND_RECALL = 0.7
"""The least of it for each kind."""
SILENT = 0.95
"""Of what says nothing, how much stays unread."""


def found(language: str) -> dict[str, list[bool]]:
    """For each kind, whether its formulations are read as that kind (``none``: as nothing)."""
    outcome: dict[str, list[bool]] = {}
    with (HERE / f"{language}.tsv").open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE):
            kinds = {one.kind for one in read_text(LETTERS[language].format(sentence=row["sentence"])).statements}
            right = not kinds if row["kind"] == "none" else row["kind"] in kinds
            outcome.setdefault(row["kind"], []).append(right)
    return outcome


@pytest.mark.parametrize("language", ["de", "en"])
def test_formulations(language: str) -> None:
    outcome = found(language)
    silent = outcome.pop("none")
    assert sum(silent) / len(silent) >= SILENT
    every = [right for rights in outcome.values() for right in rights]
    assert sum(every) / len(every) >= RECALL[language]
    share = {kind: sum(rights) / len(rights) for kind, rights in outcome.items()}
    assert {kind: value for kind, value in share.items() if value < KIND_RECALL} == {}
