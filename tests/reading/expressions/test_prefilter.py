"""What is ruled out before a search is never what the search would find: words, first characters, kept expressions."""

from __future__ import annotations

import csv
import re
from functools import cache
from pathlib import Path

import pytest

from beitritt.reading.expressions.frames import Frame, spoken
from beitritt.reading.expressions.indexing import demanded
from beitritt.reading.expressions.patterns import compiled, swiss
from beitritt.reading.expressions.prefilter import EVERY, terms
from beitritt.reading.letter.lines import blocks, split_lines
from beitritt.reading.letter.sentences import LONGEST_SENTENCE, Sentence, sentences
from beitritt.reading.phrases.tables import frames, table

HERE = Path(__file__).parent.parent
SHARED = HERE.parents[2] / "shared" / "letters"  # where it is absent, the sentences of the checkout alone are asked


@cache
def texts() -> tuple[str, ...]:
    """Every sentence that is kept for tests: single ones, formulations, and those of whole letters."""
    found = [cell for path in HERE.glob("sentences*.tsv") for cell in path.read_text(encoding="utf-8").split("\t")]
    for path in (HERE / "formulations").glob("*.tsv"):
        with path.open(encoding="utf-8", newline="") as file:
            found += [row["sentence"] for row in csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE)]
    letters = [*HERE.parent.glob("letters/*.txt"), *SHARED.glob("**/*.txt")]
    for letter in letters:
        found += [one.text for one in sentences(list(blocks(split_lines(letter.read_text(encoding="utf-8")))))]
    return tuple({text for text in found if len(text) <= LONGEST_SENTENCE})


def told(text: str) -> str:
    """A sentence as its pieces are looked for."""
    first = next((word for word in text.split() if spoken(word).strip()), "")
    return spoken(f"^{first}") + "".join(map(spoken, text.split()))


@pytest.mark.parametrize("language", ["de", "en"])
def test_no_match_is_ruled_out_and_none_is_added(language: str) -> None:
    every = [(text, told(text)) for text in texts()]
    index = table(language)
    matched = 0
    for frame in frames(language):
        plain = re.compile(swiss(frame.source))
        demands = demanded(frame)
        for text, pieces in every:
            spans = [match.span() for match in plain.finditer(text)]
            if not spans:
                continue
            matched += 1
            assert [match.span() for match in frame.finditer(text)] == spans
            if frame.needed(text.lower()):
                assert any(all(any(piece in pieces for piece in clause) for clause in term) for term in demands)
                found = index.frames(Sentence(text, [(0, 0)], quoted=False, floor=1), text.split())
                assert frame.rule in {one.rule for one in found}
    assert matched > len(frames(language))


@pytest.mark.parametrize("language", ["de", "en"])
def test_each_frame_demands_words(language: str) -> None:
    assert [frame.rule for frame in frames(language) if frozenset((EVERY,)) in terms(swiss(frame.source))] == []


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        (r"\b[Mm]ach(?:en|t)\b[^;?]{0,60}?\bweiter\b", {(" machen | macht ", " weiter ")}),
        (r"\b\w*[Kk]lausel\b|\bRecht auf", {("klausel ",), (" auf", " recht ")}),
        (r"^(?:☒|\[x\]) ja", {("^  x |^  ☒ ", " ja")}),
        (r"bis \d{4}(?: oder)?(?! nie)", {(" 0 ", "bis ")}),
        (r"\w+|x*", {("^  ",)}),
    ],
)
def test_terms(source: str, expected: set[tuple[str, ...]]) -> None:
    found = {tuple(sorted("|".join(sorted(clause)) for clause in term)) for term in terms(source)}
    assert found == {tuple(sorted(term)) for term in expected}


@pytest.mark.parametrize(
    ("source", "flags", "text", "found"),
    [
        (r"\b(?:[Dd]er|die) Rat", 0, "und Der Rat", "Der Rat"),
        (r"\b(?:straße|satzung)", re.IGNORECASE, "die SATZUNG", "SATZUNG"),
        (r"\b(?:straße|satzung)", re.IGNORECASE, "die ſatzung", "ſatzung"),
        (r"(?i:x)y|z", 0, "Xy", "Xy"),
        (r"x?\d", 0, "a 7", "7"),
        (r"(?<=a)[^b]", 0, "ab ac", "c"),
    ],
)
def test_a_search_finds_what_re_finds(source: str, flags: int, text: str, found: str) -> None:
    match = compiled(source, flags).search(text)
    assert match is not None
    assert match.group() == found


def test_what_a_frame_needs_may_stand_anywhere_in_the_sentence() -> None:
    frame = Frame("terms.probe", r"\bgilt\b", needs="straße|in_kraft vertrag")
    assert frame.needed("der vertrag gilt und tritt in kraft")
    assert frame.needed("der vertrag gilt in der hauptstrasse")
    assert not frame.needed("der vertrag gilt")
