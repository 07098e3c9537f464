"""Instruments as a table: the day, who wrote to whom, in which initiative, and what it declares."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date

from beitritt.register.instruments import Instrument
from beitritt.register.standings import Standings
from beitritt.register.wording import words
from beitritt.writing.tables.values import Cell, Table, day_cell
from beitritt.writing.tables.words import WORDS

HEADINGS = "day instrument author author_key addressee addressee_key initiative initiative_key says".split()


def instruments_table(
    found: Iterable[Instrument], standings: Mapping[str, Standings], on: date, language: str
) -> Table:
    """Instruments in the order given; `standings` has those of each initiative by its key, `on` the day of names."""
    table = WORDS[language]
    rows = [_row(one, standings[one.initiative], on, language) for one in found]
    return Table(table["instruments"], tuple(table[name] for name in HEADINGS), rows)


def _row(one: Instrument, standings: Standings, on: date, language: str) -> list[Cell]:
    kinds = words(language).KIND
    return [
        day_cell(one.dated.text) if one.dated else one.begins,
        one.id,
        standings.directory.name(one.author, on),
        one.author,
        standings.directory.name(one.addressee, on) if one.addressee else None,
        one.addressee,
        standings.initiative.name,
        one.initiative,
        ", ".join(dict.fromkeys(kinds[statement.kind] for statement in one.statements)),
    ]
