"""The words of the pages that are not the law's: headings, labels, messages. The law's own stand in the register.

Tables rather than gettext catalogues, as in `beitritt.register.wording`: plain text in the repository, no compiled
files, and a test that both languages say the same things. A page with many words of its own has a module of its own.
"""

from __future__ import annotations

from beitritt.web.words import (
    account,
    alliance,
    circular,
    consultation,
    de,
    deadlines,
    desk,
    en,
    intake,
    plain_language,
    review,
    submission,
    what_if,
)

__all__ = [
    "account",
    "alliance",
    "circular",
    "consultation",
    "de",
    "deadlines",
    "desk",
    "en",
    "intake",
    "page_words",
    "plain_language",
    "review",
    "submission",
    "what_if",
]

TOPICS: tuple[dict[str, dict[str, str]], ...] = (
    account.WORDS,
    alliance.WORDS,
    circular.WORDS,
    consultation.WORDS,
    deadlines.WORDS,
    desk.WORDS,
    intake.WORDS,
    plain_language.WORDS,
    review.WORDS,
    submission.WORDS,
    what_if.WORDS,
)
"""The words of single pages, by language."""

_WORDS = {
    language: {word: said for table in (common, *(topic[language] for topic in TOPICS)) for word, said in table.items()}
    for language, common in (("de", de.WORDS), ("en", en.WORDS))
}


def page_words(language: str) -> dict[str, str]:
    """The words of a language; English for `en`, else German."""
    return _WORDS["en" if language == "en" else "de"]
