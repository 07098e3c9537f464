"""The sentences in plain language, by the reader's language."""

from __future__ import annotations

from beitritt.register.wording.plain_de import DE
from beitritt.register.wording.plain_en import EN
from beitritt.register.wording.plain_sentences import Plain

__all__ = ["DE", "EN", "Plain", "plain"]


def plain(language: str) -> Plain:
    """The sentences of a language; English for `en`, else German."""
    return EN if language == "en" else DE
