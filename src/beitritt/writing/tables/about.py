"""What a file says of itself: the question that it answers, the answer in a sentence, and where it comes from."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, date, datetime

from beitritt.register.standings import Standings
from beitritt.register.wording import long_date
from beitritt.register.wording.moments import moment
from beitritt.writing.tables.values import About, Cell
from beitritt.writing.tables.words import WORDS

NEVER = datetime(1970, 1, 1, tzinfo=UTC)
"""Stands for the last change of a register in which nothing is deposited."""


def about(
    name: str,
    on: date,
    known: datetime,
    summary: str,
    standings: Iterable[Standings],
    language: str,
    more: Iterable[tuple[str, Cell]] = (),
) -> About:
    """A file about `name` on a day, as known at an instant (UTC), made from these standings; `more` follows."""
    table = WORDS[language]
    return About(
        table["title"].format(name=name, day=long_date(on, language)),
        (
            (table["on"], on),
            (table["known"], table["everything"].format(moment=moment(known, language))),
            (table["answer"], summary),
            *more,
        ),
        last_change(standings),
    )


def last_change(found: Iterable[Standings]) -> datetime:
    """When something was deposited last (UTC), as far as these standings know."""
    acts = (act for standings in found for act in standings.effects.by_ref.values())
    return max((act.instrument.deposited for act in acts), default=NEVER).replace(microsecond=0)
