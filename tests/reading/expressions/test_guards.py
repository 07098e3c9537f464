"""The words of a sentence never hide from a guard what it would find there."""

from __future__ import annotations

import pkgutil
from importlib import import_module
from pathlib import Path

import pytest

import beitritt.reading
from beitritt.reading.expressions import guards, indexing
from beitritt.reading.expressions.frames import Table
from beitritt.reading.letter.layout import Layout
from beitritt.reading.letter.lines import blocks, split_lines
from beitritt.reading.letter.sentences import sentences
from beitritt.reading.phrases.tables import frames

LETTERS = Path(__file__).parent.parent.parent / "letters"


def test_what_a_guard_finds_in_a_sentence_its_words_let_it_find(monkeypatch: pytest.MonkeyPatch) -> None:
    for found in pkgutil.walk_packages(beitritt.reading.__path__, "beitritt.reading."):
        import_module(found.name)
    sources = sorted(set(guards.sources()))
    monkeypatch.setattr(guards, "_guards", [])  # the reader's own keep the numbers of the reader's index
    monkeypatch.setattr(guards, "_bits", {})
    table = Table(indexing.index(frames("de")[:50], sources))
    asked = [guards.guard(source) for source in sources]
    spared = 0
    for letter in sorted(LETTERS.glob("*.txt")):
        layout = Layout(split_lines(letter.read_text(encoding="utf-8")))
        for sentence in sentences(list(blocks(layout.body))):
            table.frames(sentence, sentence.text.split(" "))
            text = sentence.text[sentence.floor :]
            for one in asked:
                wanted, given = one.search(text), one.within(sentence, text)
                assert (wanted and wanted.span()) == (given and given.span()), (one.pattern, text)
                spared += not sentence.met & one._bit
    assert spared > len(asked) * 100, "the words spare most of the searches"


def test_a_sentence_whose_words_were_not_looked_at_is_searched() -> None:
    (sentence,) = sentences(list(blocks(split_lines("Wir wünschen gutes Gelingen."))))
    assert guards.guard(r"\bGelingen\b").within(sentence) is not None
