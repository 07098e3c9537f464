"""What words can be part of, and where: what is looked at once for all who ask."""

from __future__ import annotations

import re

import pytest

from beitritt.reading.words import BODY, ENGLISH_BODY, GROUP, ORGAN, SHORT, TITLE, Words, stands


@pytest.mark.parametrize(
    ("text", "kind", "places"),
    [
        ("der Kreis Musterau und die Stadt Neuort", BODY, [4, 27]),
        ("dem „Netzwerk Gute Luft“ und dem Klima-Bündnis", TITLE, [5, 39]),
        ("für die Gemeinden Altdorf und Neudorf", GROUP, [8]),
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


def test_a_group_is_looked_for_only_where_its_noun_stands() -> None:
    text = "Wir danken. Für die Gemeinden gilt das."
    told = Words(text)
    assert told.groups(0, 11) is None
    assert told.groups(12, len(text)) == 12
    assert Words("the towns and municipalities").groups(4, 28) == 4


def test_matches_leave_out_what_stands_behind_something_else() -> None:
    told = Words("bei der Stadt und die Stadt")
    stadt, bei = re.compile("Stadt"), re.compile(r"bei der $")
    assert [match.start() for match in told.matches(stadt, 0, 27)] == [8, 22]
    assert [match.start() for match in told.matches(stadt, 0, 27, unless=bei)] == [22]


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
