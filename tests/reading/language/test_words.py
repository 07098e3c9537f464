"""What words can be part of, and where: what is looked at once for all who ask."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from beitritt.reading.acts import appointments
from beitritt.reading.context import actors, clauses
from beitritt.reading.context.clauses import boundaries
from beitritt.reading.context.scene import Scene
from beitritt.reading.language import callings
from beitritt.reading.language.words import (
    BODY,
    ENGLISH_BODY,
    GROUP,
    ORGAN,
    PLAIN,
    PRONOUN,
    SHORT,
    TITLE,
    Words,
    around,
    stands,
)
from beitritt.reading.letter import sentences as parts
from beitritt.reading.letter.lines import blocks, split_lines
from beitritt.reading.letter.sentences import Sentence, sentences

LETTERS = Path(__file__).resolve().parents[2] / "letters"


@pytest.mark.parametrize(
    ("text", "kind", "places"),
    [
        ("der Kreis Musterau und die Stadt Neuort", BODY, [4, 27]),
        ("dem „Netzwerk Gute Luft“ und dem Klima-Bündnis", TITLE, [5, 39]),
        ("für die Stadt-/Gemeindewerke und das Kreis-Werk", BODY, [8, 15, 37, 43]),
        ("wir danken für das Gespräch", BODY, []),
    ],
)
def test_nouns_stand_where_they_begin(text: str, kind: int, places: list[int]) -> None:
    assert Words(text).nouns(kind) == places


def test_kinds_are_those_of_all_words_together() -> None:
    told = Words("the Council, der gemeinderat/Kreis")
    assert told.kinds & ENGLISH_BODY
    assert told.kinds & ORGAN
    assert told.kinds & SHORT
    assert not told.kinds & GROUP


def test_words_between_two_places_are_those_that_name_somebody_there() -> None:
    text = "Wir danken. Für die Gemeinden gilt das."
    told = Words(text)
    assert told.near(0, 11) == [(0, 3, PRONOUN | PLAIN)]
    assert told.near(12, len(text)) == [(20, 29, GROUP | PLAIN)]
    assert Words("the towns and municipalities").near(4, 28) == [(14, 28, GROUP)]
    assert not Words("alle gemeinden").kinds & GROUP


def test_words_keep_their_places_where_blanks_are_doubled_and_words_repeated() -> None:
    assert Words("Kreise  im Kreis, der Kreis  und Kreis").nouns(BODY) == [11, 22, 33]


def test_matches_leave_out_what_stands_behind_something_else() -> None:
    told = Words("bei der Stadt und die Stadt")
    stadt, bei = re.compile("Stadt"), re.compile(r"bei der $")
    near = told.near(0, 27)
    assert [match.start() for match in told.matches(stadt, BODY, near, 0, 27)] == [8, 22]
    assert [match.start() for match in told.matches(stadt, BODY, near, 0, 27, unless=bei)] == [22]


def test_matches_need_a_word_of_their_kind_and_a_name_behind_it_where_asked() -> None:
    told = Words("die Gemeinden und die Gemeinden Altdorf und Neudorf")
    group = re.compile(r"Gemeinden(?: [A-Z]\w+)?")
    near = told.near(0, 51)
    assert [match.group() for match in told.matches(group, GROUP, near, 0, 51)] == ["Gemeinden", "Gemeinden Altdorf"]
    assert not list(told.matches(group, PRONOUN, near, 0, 50))
    named = re.compile(r"Gemeinden [A-Z]\w+")
    assert [match.start() for match in told.matches(named, GROUP, near, 0, 51, names=True)] == [22]
    assert not list(told.matches(named, GROUP, told.near(0, 31), 0, 31, names=True))


def test_around_finds_what_finditer_finds() -> None:
    text = "(der Rat der Stadt A und ein Rat, für den Rat der Gemeinde"
    council = re.compile(r"\b(?:[Dd]er |[Dd]en )?Rat\b(?: der [A-Z]\w+)?")
    places = [match.span() for match in re.finditer(r"\bRat\b", text)]
    for start in range(len(text)):
        found = [match.span() for match in around(places, council, text, start)]
        assert found == [match.span() for match in council.finditer(text, start)]


@pytest.mark.parametrize(
    ("pattern", "kind", "names"),
    [
        (callings.NAMED_GROUP, GROUP, True),
        (callings.GROUP, GROUP, False),
        (callings.ORGAN, ORGAN, False),
        (callings.SHORT, SHORT, False),
        (callings.PRONOUN, PRONOUN, False),
    ],
)
def test_kinds_of_words_hide_no_name_of_the_letters(pattern: re.Pattern[str], kind: int, names: bool) -> None:  # noqa: FBT001  a table's column
    for text, sentence in _sentences():
        for start, end in [(0, len(text)), *boundaries(sentence)]:
            for first, last in ((0, end), (start, len(text))):
                told = Words(text)
                found = told.matches(pattern, kind, told.near(first, last), first, last, names=names)
                whole = pattern.finditer(text, first, last)
                assert [match.span() for match in found] == [match.span() for match in whole], text


def test_offices_and_clauses_of_the_letters_are_those_of_their_whole_expressions() -> None:
    for text, sentence in _sentences():
        offices = [match.span() for match in appointments._office_matches(text, 0)]
        assert offices == [match.span() for match in appointments._OFFICE.finditer(text)], text
        assert boundaries(sentence) == [match.span() for match in clauses._BOUNDARY.finditer(text)], text


def test_the_subject_is_the_first_of_all_candidates() -> None:
    asked = 0
    for text, sentence in _sentences():
        edges = boundaries(sentence)
        stretches = [(0, len(text)), *((0, first) for first, _ in edges), *((last, len(text)) for _, last in edges)]
        for start, end in stretches:
            scenes = [_scene(text), _scene(text)]
            found = actors.subject(scenes[0], text, start, end)
            every = list(actors.mentions(scenes[1], text, start, end))
            first = min(every, key=lambda mention: mention.start, default=None)
            told = [one and (one.name, one.start, one.end, one.group, one.pronoun) for one in (found, first)]
            assert told[0] == told[1], text
            assert scenes[0].bodies == scenes[1].bodies, text
            asked += len(every) > 1
    assert asked > 300


def _scene(text: str) -> Scene:
    """What a reader knows who has read nothing yet."""
    language = "en" if " the " in text else "de"
    return Scene(sender="Stadt Neuort", recipient="Kreis Musterau", dated=None, genre="letter", language=language)


def test_sentences_that_only_full_stops_end_are_found_by_full_stops_alone() -> None:
    for text, _ in _sentences():
        if not set(text) & set("!?;…"):
            plain = [match.span() for match in parts._FULL_STOP.finditer(text)]
            assert plain == [match.span() for match in parts._STOP.finditer(text)], text


def _sentences() -> Iterator[tuple[str, Sentence]]:
    """Every sentence of the tests' letters."""
    for path in LETTERS.glob("*.txt"):
        for sentence in sentences(list(blocks(split_lines(path.read_text(encoding="utf-8"))))):
            yield sentence.text, sentence


@pytest.mark.parametrize(
    ("word", "text", "whole", "found"),
    [
        ("kreis", "landkreis musterau", False, True),
        ("kreis", "landkreis musterau", True, False),
        ("kreis", "kreise, der kreis.", True, True),
        ("kreis", "kreise", False, False),
        ("kreis", "", True, False),
    ],
)
def test_a_word_stands_in_a_text(word: str, text: str, whole: bool, found: bool) -> None:  # noqa: FBT001  a table's column
    assert stands(word, text, whole=whole) is found
