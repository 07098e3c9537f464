"""What takes effect later, in words: who leaves is told by the last day in, a consent by what it says."""

from __future__ import annotations

from beitritt.register.answers import Upcoming
from beitritt.register.statements import Kind
from beitritt.register.wording.said import last_day, long_date, words

LEAVING = {"de": "letzter Tag vor dem Austritt", "en": "last day before the withdrawal"}
LEFT = {"de": "erster Tag nach dem Austritt", "en": "first day after the withdrawal"}


def upcoming_kind(kind: str, value: str | None, language: str) -> str:
    """The kind of an act that is still to come; of a consent also whether it is given or refused."""
    table = words(language)
    if kind != Kind.CONSENT or value not in table.VALUE:
        return table.KIND[kind]
    return f"{table.KIND[kind]} {table.VALUE[value]}"


def coming_text(coming: Upcoming, language: str) -> str:
    """A day and what happens on it; of a withdrawal the last day in."""
    if coming.kind == Kind.WITHDRAWAL:
        return f"{last_day(coming.from_, language)}: {LEAVING[language]}"
    return f"{long_date(coming.from_, language)}: {upcoming_kind(coming.kind, coming.value, language)}"
