"""Effort, benefit and review have words in both languages, for every value and with the same places to fill."""

from __future__ import annotations

import string
from enum import StrEnum
from pathlib import Path

import pytest

from beitritt.register.evaluation.indicators import Direction, Reached
from beitritt.register.evaluation.reviews import Decision
from beitritt.register.evaluation.sums import Dimension
from beitritt.register.wording import LANGUAGES
from beitritt.register.wording import evaluation as tables


@pytest.mark.parametrize(
    ("table", "values"),
    [
        (tables.DECISION, Decision), (tables.DIMENSION, Dimension), (tables.REACHED, Reached),
        (tables.DIRECTION, Direction),
    ],
)  # fmt: skip
def test_every_value_has_a_word(table: dict[str, dict[str, str]], values: type[StrEnum]) -> None:
    for language in LANGUAGES:
        assert set(table[language]) == set(values)


@pytest.mark.parametrize("table", [tables.DECISION, tables.REACHED])
def test_the_glossary_has_every_word_as_people_see_it(root: Path, table: dict[str, dict[str, str]]) -> None:
    told = (root / "docs" / "glossary.md").read_text(encoding="utf-8")
    for key, german in table["de"].items():
        assert f"| `{key}` | {table['en'][key]} | {german} |" in told


def places(phrase: str) -> set[str]:
    """The names of what a phrase fills in."""
    return {field for _, field, *_ in string.Formatter().parse(phrase) if field}


def test_phrases_fill_in_the_same() -> None:
    german, english = (tables.PHRASES[language] for language in LANGUAGES)
    assert german.keys() == english.keys()
    for name in german:
        assert places(german[name]) == places(english[name]), name
    assert set(tables.QUESTION) == set(LANGUAGES)
