"""Both languages say the same things, and everything that the pages can be asked to say has words."""

from __future__ import annotations

import re
import string
from pathlib import Path

import pytest

from beitritt.register.findings import Code
from beitritt.register.statements import Right
from beitritt.web.words import TOPICS, de, en, page_words


def test_both_languages_have_the_same_words() -> None:
    assert de.WORDS.keys() == en.WORDS.keys()
    assert page_words("de").keys() == page_words("en").keys()


def test_no_topic_takes_a_word_of_another() -> None:
    names = [name for table in (de.WORDS, *(topic["de"] for topic in TOPICS)) for name in table]
    assert len(names) == len(set(names))


@pytest.mark.parametrize("name", sorted(page_words("de")))
def test_both_languages_fill_in_the_same_values(name: str) -> None:
    fields = [
        {field for _, field, *_ in string.Formatter().parse(table[name])}
        for table in (page_words("de"), page_words("en"))
    ]
    assert fields[0] == fields[1]
    assert page_words("de")[name].strip()
    assert page_words("en")[name].strip()


def test_every_finding_and_every_right_has_words() -> None:
    wanted = {f"finding_{code.value}{many}" for code in Code for many in ("", "_many")}
    wanted |= {f"right_{right.value}" for right in Right}
    assert wanted <= page_words("de").keys()


def test_every_word_that_a_template_uses_exists(root: Path) -> None:
    templates = [*(root / "src" / "beitritt" / "web" / "templates").rglob("*.html")]
    used = {name for file in templates for name in re.findall(r"\bw\.(\w+)", file.read_text(encoding="utf-8"))}
    assert len(used) > 50
    assert used <= page_words("en").keys()


def test_no_template_speaks_a_language_of_its_own(root: Path) -> None:
    for file in (root / "src" / "beitritt" / "web" / "templates").rglob("*.html"):
        source = re.sub(r"\{%.*?%\}|\{\{.*?\}\}|\{#.*?#\}", "", file.read_text(encoding="utf-8"), flags=re.DOTALL)
        source = re.sub(r"<[^>]+>", " ", source)
        words = set(re.findall(r"[A-Za-zÄÖÜäöüß]{3,}", source)) - {"beitritt", "doctype", "html"}
        assert words == set(), f"{file.name} says {words}"
