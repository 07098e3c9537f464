"""What a page says in plain language, kept as the surveys are. The sentences are the register's."""

from __future__ import annotations

from datetime import date
from functools import lru_cache

from beitritt.procedures.answer import Inquiry
from beitritt.register.answers import Row, StatusAnswer
from beitritt.register.plain_language import plain_reasons, plain_status
from beitritt.register.standings import Standings
from beitritt.web.standing_rows import explained
from beitritt.web.survey import surveyed


@lru_cache(maxsize=12)
def plain_survey(standings: Standings, on: date, subject: str | None, language: str) -> tuple[str, ...]:
    """Who is what on a day. Raises UnknownKey for a subject that the initiative does not have."""
    return plain_status(surveyed(standings, on, subject).answer, standings, language)


def plain_because(inquiry: Inquiry, standings: Standings, answer: StatusAnswer, language: str) -> tuple[str, ...]:
    """Why a body is what it is, for all rows of an answer about it."""
    rows: tuple[Row, ...] = answer.rows

    def name(key: str) -> str:
        return standings.directory.name(key, answer.on)

    return plain_reasons(explained(inquiry, standings, answer, rows), language, name, standings.tree.name)
