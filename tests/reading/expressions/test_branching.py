"""Alternatives that are arranged by their first characters match what they matched before, in the same groups."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from beitritt.reading.expressions.patterns import compiled, swiss
from beitritt.reading.phrases.tables import frames

LETTERS = Path(__file__).parent.parent.parent / "letters"
TRICKY = [
    r"(?:ab|a)(c|bcd)",
    r"\b(?P<v>[Bb]eitr(?:itt|eten)|[Bb]eitrag|bei|Mit(?:glied|wirkung)|mit|[Mm]it)\w*",
    r"(?:der|die|das|d[eia]|\w+e|des)(?: (\w))?",
    r"(?:(?!der)d|dem|den|)(?:e|er|es)?",
    r"(?:(a)|(ab)|a(b)|[ab]c)+",
]
WORDS = "abcd abc aabb Beitritt beitreten Beitrag bei Mitglied mit der die das dem den des Mitwirkung eine "


def places(pattern: re.Pattern[str], text: str) -> list[tuple[tuple[int, int], tuple[str | None, ...]]]:
    """Where an expression matches, and what its groups hold."""
    return [(match.span(), match.groups()) for match in pattern.finditer(text)]


@pytest.mark.parametrize("source", TRICKY)
def test_alternatives_that_overlap_keep_their_order(source: str) -> None:
    text = WORDS + WORDS[::-1] + WORDS.upper()
    assert places(compiled(source), text) == places(re.compile(source), text)


def test_frames_match_in_letters_as_python_itself_matches_them() -> None:
    text = "\n".join(one.read_text(encoding="utf-8") for one in sorted(LETTERS.glob("*.txt"))[::30])
    for frame in frames("de")[::11]:
        assert places(compiled(frame.source), text) == places(re.compile(swiss(frame.source)), text), frame.rule
