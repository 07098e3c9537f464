"""A body's standing as a table: subjects, status with its shape, since when, until when, how long bound."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from beitritt.register.answers import Row
from beitritt.register.initiatives import REST
from beitritt.register.speaking import Speaker
from beitritt.register.standings import Standings
from beitritt.register.wording import last_day, long_date, words
from beitritt.writing.effects import Effects
from beitritt.writing.paper.blocks import Table
from beitritt.writing.reports.words import SIGNS, paper_words


class Tabulated:
    """Sets the rows of one initiative's answers."""

    def __init__(self, standings: Standings, speaker: Speaker) -> None:
        self._standings, self._speaker, self._language = standings, speaker, speaker.language
        self._law, self._words = words(speaker.language), paper_words(speaker.language)
        self._effects = Effects(standings, speaker.language)

    def table(self, rows: Iterable[Row], on: date) -> Table:
        """The table of these rows, one body's, as they are on `on`."""
        told, rows = self._words, tuple(rows)
        heads = (told["subjects"], told["status"], told["since"], told["until"], told["bound"])
        return Table(heads, tuple(self._cells(row, on, several=len(rows) > 1) for row in rows), (4, 6, 4, 4, 5))

    def _cells(self, row: Row, on: date, *, several: bool) -> tuple[str, ...]:
        return (
            self._subjects(row, several=several),
            f"{SIGNS[row.status]} {self.status(row)}",
            long_date(row.from_, self._language) if row.from_ else "–",
            last_day(row.until, self._language) if row.until else "–",
            self._effects.bound(row.bound, on) if row.bound.contested or row.bound.decides else "–",
        )

    def status(self, row: Row) -> str:
        """The status in words: by whom represented, with which consent, in which level."""
        name, more = self._law.STATUS[row.status], []
        if row.represented_by:
            name = self._words["by"].format(status=name, by=self._speaker.called(row.represented_by))
        if row.consent:
            more.append(self._words["consent"].format(consent=self._law.CONSENT[row.consent]))
        if row.level and row.level != "full":
            more.append(self._law.LEVEL[row.level])
        return f"{name} ({', '.join(more)})" if more else name

    def _subjects(self, row: Row, *, several: bool) -> str:
        name = self._standings.tree.name
        if row.subjects != (REST,):
            return ", ".join(name(key) for key in row.subjects)
        if not row.excepted:
            return self._law.PHRASE["everything_else"] if several else self._words["whole"]
        return self._words["all_but"].format(subjects=", ".join(name(key) for key in row.excepted))
