"""What an act changes, in words: both languages say the same."""

from __future__ import annotations

import re

from beitritt.writing.effects import WORDS


def test_both_languages_have_the_same_words_with_the_same_places() -> None:
    assert WORDS["de"].keys() == WORDS["en"].keys()
    for name, german in WORDS["de"].items():
        places = [set(re.findall(r"\{(\w+)(?::\w+)?\}", text)) for text in (german, WORDS["en"][name])]
        assert places[0] == places[1], name
