"""Deadlines as a table: the day, what is due, for whom, in which initiative, and how sure it is."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date

from beitritt.register.deadlines import Deadline
from beitritt.register.standings import Standings
from beitritt.register.wording.deadlines import CERTAINTY, DEADLINE_KIND, due
from beitritt.writing.tables.standings import Clean, as_written
from beitritt.writing.tables.values import Cell, Table
from beitritt.writing.tables.words import WORDS

HEADINGS = (
    "day matter due bodies body_keys initiative initiative_key certainty earliest latest because"
).split()  # fmt: skip


def deadlines_table(
    found: Iterable[Deadline], standings: Mapping[str, Standings], on: date, language: str, clean: Clean = as_written
) -> Table:
    """What is due, in the order given; `standings` has those of each initiative by its key, `on` the day of names."""
    table = WORDS[language]
    rows = [_row(one, standings[one.initiative], on, language, clean) for one in found]
    return Table(table["deadlines"], tuple(table[name] for name in HEADINGS), rows)


def _row(deadline: Deadline, standings: Standings, on: date, language: str, clean: Clean) -> list[Cell]:
    said = clean(due(deadline, standings.initiative.phase_name, language), next(iter(deadline.because), ""))
    return [
        deadline.day,
        DEADLINE_KIND[language][deadline.kind],
        said[:1].upper() + said[1:],
        ", ".join(standings.directory.name(key, on) for key in deadline.bodies),
        ", ".join(deadline.bodies),
        standings.initiative.name,
        standings.initiative.key,
        CERTAINTY[language][deadline.certainty],
        deadline.earliest,
        deadline.latest,
        ", ".join(deadline.because),
    ]
