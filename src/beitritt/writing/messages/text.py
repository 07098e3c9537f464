"""The texts of messages as they are mailed: sections set as plain text, with where to look and who sends it."""

from __future__ import annotations

import textwrap
from collections.abc import Iterable
from dataclasses import dataclass
from urllib.parse import quote

from beitritt.register.circulars import Circular, Section
from beitritt.writing.messages.words import circular_words

WIDTH = 72
"""Characters of a line; addresses of pages stay whole."""


@dataclass(frozen=True, slots=True)
class Pages:
    """The addresses of public pages; without a `base` (such as `https://register.example`) there are none."""

    base: str = ""

    def initiative(self, key: str) -> str:
        """The page of an initiative."""
        return f"{self.base}/initiatives/{quote(key)}"

    def circular(self, one: Circular) -> str:
        """The page of a circular."""
        return f"{self.initiative(one.initiative)}/circulars/{one.number}"

    def instrument(self, key: str) -> str:
        """The page of an instrument."""
        return f"{self.base}/instruments/{quote(key)}"


def circular_pages(circular: Circular, pages: Pages, language: str) -> list[Section]:
    """Where a circular can be read again; nothing where the pages have no address."""
    words = circular_words(language)
    if not pages.base:
        return []
    lines = (
        words["circular_page"].format(url=pages.circular(circular)),
        words["instrument_page"].format(url=pages.instrument(circular.instrument)),
    )
    return [Section(words["look"], lines)]


def initiative_pages(key: str, pages: Pages, language: str) -> list[Section]:
    """Where the standings can be read; nothing where the pages have no address."""
    words = circular_words(language)
    return [Section(words["look"], (words["initiative_page"].format(url=pages.initiative(key)),))] if pages.base else []


def letter(title: str, sections: Iterable[Section], lead: str, language: str) -> str:
    """A whole message: its title, the sections, and the line that says who sends it. `lead` is the lead's name."""
    words = circular_words(language)
    imprint = "\n".join(["-- ", wrapped(words["imprint"].format(lead=lead)), wrapped(words["duty"])])
    return "\n\n".join([wrapped(title), *map(_set, sections), imprint]) + "\n"


def _set(section: Section) -> str:
    """A section as plain text: its heading underlined, its lines as items."""
    items = [wrapped(line, "- ", "  ") for line in section.lines]
    return "\n".join([section.heading, "-" * len(section.heading), *items])


def wrapped(text: str, first: str = "", following: str = "") -> str:
    """A paragraph in lines; words stay whole, and so do addresses of pages."""
    return textwrap.fill(
        text,
        WIDTH,
        initial_indent=first,
        subsequent_indent=following,
        break_long_words=False,
        break_on_hyphens=False,
    )
