"""Deadlines as the lines of a table: the day, what is due and for whom, how sure it is, and the words behind it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import lru_cache

from django.urls import reverse

from beitritt.procedures.agenda import one_year_after
from beitritt.register.deadlines import OPEN_MATTERS, Certainty, Deadline, deadlines, joined
from beitritt.register.standings import Standings
from beitritt.register.wording.deadlines import CERTAINTY, DEADLINE_KIND, deadline_text, due
from beitritt.web.masking import masked
from beitritt.web.naming import Naming, phase_name
from beitritt.web.quoting import statement_url

MOST_LINES = 25
MOST_BODIES = 2000
"""Up to how many bodies an initiative's page looks for all their deadlines; for more there is the command."""


@dataclass(frozen=True, slots=True)
class DeadlineLine:
    """A deadline as a page shows it. `open` marks what stays until somebody settles it, `url` leads to the words."""

    day: str
    iso: str
    kind: str
    what: str
    certainty: str
    certain: bool
    open: bool
    initiative: str
    initiative_url: str
    url: str


@lru_cache(maxsize=64)
def due_within_a_year(standings: Standings, on: date, body: str | None) -> tuple[Deadline, ...]:
    """What is due in one initiative within a year, kept for the next reader of the same day."""
    return deadlines(standings, on, one_year_after(on), body)


def deadline_line(deadline: Deadline, standings: Standings, naming: Naming, body: str | None = None) -> DeadlineLine:
    """The line of one deadline; on the page of `body` that body is not named again."""
    initiative, language = standings.initiative, naming.language

    def phase(key: str) -> str:
        return phase_name(initiative, key, language)

    def name(key: str) -> str:
        return naming.directory.name(key, naming.on)

    alone = deadline.bodies in ((), (body,))
    said = due(deadline, phase, language) if alone else deadline_text(deadline, name, phase, language)
    said = masked(said)
    return DeadlineLine(
        naming.day(deadline.day),
        deadline.day.isoformat(),
        DEADLINE_KIND[language][deadline.kind],
        said[:1].upper() + said[1:],
        CERTAINTY[language][deadline.certainty],
        deadline.certainty == Certainty.CERTAIN,
        deadline.kind in OPEN_MATTERS and deadline.day <= naming.on,
        initiative.name,
        reverse("initiative", args=[initiative.key]) + naming.carried,
        statement_url(deadline.because[0], naming.carried) if deadline.because else "",
    )


def initiative_deadlines(standings: Standings, naming: Naming) -> dict[str, object]:
    """What is due in one initiative, for its page; among very many bodies it would take too long to find."""
    if len(standings.bodies()) > MOST_BODIES:
        return {"deadlines": None, "deadlines_count": None}
    found = due_within_a_year(standings, naming.on, None)
    told = joined(replace(one, because=one.because[:1]) for one in found)
    lines = deadline_lines([(one, standings) for one in told], naming)
    return {"deadlines": lines, "deadlines_more": max(len(told) - MOST_LINES, 0), "deadlines_count": len(told)}


def deadline_lines(
    found: Sequence[tuple[Deadline, Standings]], naming: Naming, body: str | None = None
) -> list[DeadlineLine]:
    """The next deadlines as lines, the nearest first."""
    nearest = sorted(found, key=lambda pair: (pair[0].day, pair[0].initiative))[:MOST_LINES]
    return [deadline_line(deadline, standings, naming, body) for deadline, standings in nearest]
