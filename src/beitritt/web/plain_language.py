"""What a page says in plain language, kept as the surveys are. The sentences are the register's."""

from __future__ import annotations

from datetime import date
from functools import lru_cache

from beitritt.register.explanation import Explanation
from beitritt.register.plain_language import plain_reasons, plain_status
from beitritt.register.standings import Standings
from beitritt.web.naming import Naming
from beitritt.web.survey import surveyed


@lru_cache(maxsize=12)
def plain_survey(standings: Standings, on: date, subject: str | None, language: str) -> tuple[str, ...]:
    """Who is what on a day. Raises UnknownKey for a subject that the initiative does not have."""
    return plain_status(surveyed(standings, on, subject).answer, standings, language, subject)


def plain_because(explanation: Explanation, standings: Standings, naming: Naming) -> tuple[str, ...]:
    """Why a body is what it is, for all rows that were explained."""

    def name(key: str) -> str:
        return naming.directory.name(key, naming.on)

    return plain_reasons(explanation, naming.language, name, standings.tree.name)
