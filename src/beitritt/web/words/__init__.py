"""The words of the pages that are not the law's: headings, labels, messages. The law's own stand in the register.

Tables rather than gettext catalogues, as in `beitritt.register.wording`: plain text in the repository, no compiled
files, and a test that both languages say the same things. A page with many words of its own has a module of its own.
"""

from __future__ import annotations

from beitritt.web.words import (
    account,
    administration,
    alliance,
    body,
    circular,
    consultation,
    de,
    deadlines,
    desk,
    en,
    export,
    facsimile,
    folding,
    instrument,
    intake,
    papers,
    picture,
    plain_language,
    review,
    signatures,
    submission,
    what_if,
    wizard,
    wizard_questions,
)

__all__ = [
    "account",
    "administration",
    "alliance",
    "body",
    "circular",
    "consultation",
    "de",
    "deadlines",
    "desk",
    "en",
    "export",
    "facsimile",
    "folding",
    "instrument",
    "intake",
    "page_words",
    "papers",
    "picture",
    "plain_language",
    "review",
    "signatures",
    "submission",
    "what_if",
    "wizard",
    "wizard_questions",
]

TOPICS: tuple[dict[str, dict[str, str]], ...] = (
    account.WORDS,
    administration.WORDS,
    alliance.WORDS,
    body.WORDS,
    circular.WORDS,
    consultation.WORDS,
    deadlines.WORDS,
    desk.WORDS,
    export.WORDS,
    facsimile.WORDS,
    folding.WORDS,
    instrument.WORDS,
    intake.WORDS,
    papers.WORDS,
    plain_language.WORDS,
    picture.WORDS,
    review.WORDS,
    signatures.WORDS,
    submission.WORDS,
    what_if.WORDS,
    wizard.WORDS,
    wizard_questions.WORDS,
)
"""The words of single pages, by language."""

_WORDS = {
    language: {word: said for table in (common, *(topic[language] for topic in TOPICS)) for word, said in table.items()}
    for language, common in (("de", de.WORDS), ("en", en.WORDS))
}


def page_words(language: str) -> dict[str, str]:
    """The words of a language; English for `en`, else German."""
    return _WORDS["en" if language == "en" else "de"]
