"""The words of the pages that are not the law's: headings, labels, messages. The law's own stand in the register.

Tables rather than gettext catalogues, as in `beitritt.register.wording`: plain text in the repository, no compiled
files, and a test that both languages say the same things.
"""

from __future__ import annotations

from beitritt.web.words import de, en

__all__ = ["de", "en", "page_words"]


def page_words(language: str) -> dict[str, str]:
    """The words of a language; English for `en`, else German."""
    return en.WORDS if language == "en" else de.WORDS
