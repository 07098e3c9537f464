"""The frames of each language, in the order in which they claim their words: the particular before the general."""

from __future__ import annotations

from beitritt.reading.frames import Table

TYPE_CHECKING = False
if TYPE_CHECKING:
    from beitritt.reading.frames import Frame


_TABLES: dict[str, Table] = {}


def table(language: str) -> Table:
    """The frames of a language with their cues, made once."""
    if language not in _TABLES:
        _TABLES[language] = Table(frames(language))
    return _TABLES[language]


def frames(language: str) -> tuple[Frame, ...]:
    """The frames of a language, in the order in which they claim their words: the particular before the general."""
    if language == "en":
        from . import en

        return en.FRAMES
    from . import (
        de_acts,
        de_bounds,
        de_conditions,
        de_dealings,
        de_declining,
        de_joining,
        de_leaving,
        de_mending,
        de_promises,
        de_rights,
        de_speaking,
        de_staying,
        de_terms,
    )

    return (
        *de_rights.FRAMES,
        *de_dealings.FRAMES,
        *de_bounds.EARLY,
        *de_mending.FRAMES,
        *de_speaking.FRAMES,
        *de_conditions.FRAMES,
        *de_declining.FRAMES,
        *de_staying.FRAMES,
        *de_acts.FRAMES,
        *de_leaving.FRAMES,
        *de_joining.FRAMES,
        *de_terms.FRAMES,
        *de_bounds.TERMS,
        *de_bounds.PHASES,
        *de_promises.POSTS,
        *de_promises.PROMISES,
    )
