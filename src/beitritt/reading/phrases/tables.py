"""The frames of each language, in the order in which they claim their words: the particular before the general."""

from __future__ import annotations

import os

from beitritt.reading.expressions import guards, kept
from beitritt.reading.expressions.frames import Table

TYPE_CHECKING = False
if TYPE_CHECKING:
    from beitritt.reading.expressions.frames import Frame

_TABLES: dict[str, Table] = {}


def table(language: str) -> Table:
    """The frames of a language with their index, made once on a machine."""
    if language not in _TABLES:
        key, origin = f"frames {language}", _sources()
        index = kept.fetch(key, origin)
        if index is None:
            from beitritt.reading.expressions import indexing

            index = indexing.index(frames(language), guards.sources() if language == "de" else ())
            kept.keep(key, origin, index)
        _TABLES[language] = Table(index)
    return _TABLES[language]


def _sources() -> tuple[tuple[str, int, int], ...]:
    """What an index is made of: the modules of phrases, and those that make it, with their sizes and times."""
    here = os.path.dirname(__file__)  # noqa: PTH120  pathlib costs a tenth of the start-up time
    try:
        with os.scandir(here) as phrases, os.scandir(f"{here}/../expressions") as modules:
            files = [*phrases, *(one for one in modules if one.name in _MAKERS)]
        found = [(one.name, one.stat().st_size, one.stat().st_mtime_ns) for one in files if one.name.endswith(".py")]
    except OSError:
        return ()
    return tuple(sorted(found))


_MAKERS = frozenset(("frames.py", "guards.py", "indexing.py", "patterns.py", "prefilter.py"))


def frames(language: str) -> tuple[Frame, ...]:
    """The frames of a language, in the order in which they claim their words: the particular before the general."""
    if language == "en":
        from . import en

        return en.FRAMES
    from . import (
        de_abstaining,
        de_acts,
        de_answering,
        de_asking,
        de_belonging,
        de_bounds,
        de_conditions,
        de_dealings,
        de_declining,
        de_giving,
        de_holding,
        de_joining,
        de_keeping,
        de_leading,
        de_leaving,
        de_leeway,
        de_mending,
        de_owing,
        de_partway,
        de_pending,
        de_promises,
        de_replies,
        de_rights,
        de_rules,
        de_ruling,
        de_speaking,
        de_staying,
        de_terms,
        de_undertaking,
        de_verdicts,
        de_voice,
        de_ways,
    )

    return (
        *de_ways.FIRST,
        *de_belonging.FIRST,
        *de_asking.EARLY,
        *de_verdicts.VERDICTS,
        *de_leading.FRAMES,
        *de_ruling.EARLY,
        *de_rules.FRAMES,
        *de_answering.ANSWERS,
        *de_answering.DECISIONS,
        *de_replies.FRAMES,
        *de_pending.FRAMES,
        *de_abstaining.FULFILLED,
        *de_rights.FRAMES,
        *de_leeway.KEPT,
        *de_dealings.FRAMES,
        *de_undertaking.FRAMES,
        *de_bounds.EARLY,
        *de_owing.EARLY,
        *de_owing.FIELDS,
        *de_voice.EARLY,
        *de_partway.ASSENTING,
        *de_partway.EARLY,
        *de_belonging.EARLY,
        *de_mending.FRAMES,
        *de_partway.SPOKEN,
        *de_speaking.FRAMES,
        *de_voice.FRAMES,
        *de_ways.EARLY,
        *de_keeping.FRAMES,
        *de_asking.FRAMES,
        *de_verdicts.WISHES,
        *de_conditions.FRAMES,
        *de_declining.FRAMES,
        *de_abstaining.REFUSALS,
        *de_abstaining.INTENTS,
        *de_staying.FRAMES,
        *de_acts.FRAMES,
        *de_leaving.FRAMES,
        *de_joining.FRAMES,
        *de_belonging.FRAMES,
        *de_ways.FRAMES,
        *de_leeway.BEHIND,
        *de_ruling.OWN,
        *de_owing.FRAMES,
        *de_terms.FRAMES,
        *de_bounds.TERMS,
        *de_bounds.PHASES,
        *de_holding.FRAMES,
        *de_rules.DUTIES,
        *de_ruling.FRAMES,
        *de_answering.ITEMS,
        *de_promises.POSTS,
        *de_verdicts.POSTS,
        *de_promises.PROMISES,
        *de_giving.FRAMES,
        *de_undertaking.LATE,
    )
