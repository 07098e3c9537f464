"""Standings as a table: one row for each body and set of subjects, as pages and commands show them."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date

from beitritt.register.answers import LAST, Row
from beitritt.register.binding import Bound
from beitritt.register.initiatives import REST
from beitritt.register.spans import Span, at
from beitritt.register.speaking import Speaker
from beitritt.register.standings import Standings
from beitritt.register.wording import words
from beitritt.register.wording.reservations import reservation_state, short_replies
from beitritt.writing.tables.values import Cell, Table, day_cell, last_day_cell
from beitritt.writing.tables.words import WORDS

Clean = Callable[[str, str], str]
"""What is done to words that somebody wrote in a statement (`ID#n`), such as blacking out persons for the public."""


def as_written(text: str, ref: str) -> str:
    """The words as they are."""
    del ref
    return text


BODY = ("body", "body_key", "kind")
STANDING = (
    "subjects status level by by_key form consent since until bound binding reservations because"
).split()  # fmt: skip
INITIATIVE = ("initiative", "initiative_key")


def standings_table(
    rows: Iterable[Row], standings: Standings, on: date, language: str, clean: Clean = as_written
) -> Table:
    """The rows of one initiative on a day."""
    teller, table = _Teller(standings, on, language, clean), WORDS[language]
    headings = tuple(table[name] for name in (*BODY, *STANDING))
    return Table(table["standings"], headings, [teller.body(row) + teller.standing(row) for row in rows])


def portfolio_table(
    entries: Iterable[tuple[Standings, Iterable[Row]]], on: date, language: str, clean: Clean = as_written
) -> Table:
    """What one body is in several initiatives on a day; its rows name the body too, so that files can be joined."""
    table = WORDS[language]
    headings = tuple(table[name] for name in (*INITIATIVE, *BODY, *STANDING))
    found = []
    for standings, rows in entries:
        teller, one = _Teller(standings, on, language, clean), standings.initiative
        found += [[one.name, one.key, *teller.body(row), *teller.standing(row)] for row in rows]
    return Table(table["standings"], headings, found)


class _Teller:
    """Tells the cells of one initiative's rows."""

    def __init__(self, standings: Standings, on: date, language: str, clean: Clean) -> None:
        self._standings, self._on, self._language, self._clean = standings, on, language, clean
        self._words, self._table = words(language), WORDS[language]
        self._speaker = Speaker.of(standings, language)

    def body(self, row: Row) -> list[Cell]:
        kind = self._standings.directory.body(row.body).kind_on(self._on)
        return [row.name, row.body, self._words.BODY[kind]]

    def standing(self, row: Row) -> list[Cell]:
        by, table = row.represented_by, self._words
        return [
            self._subjects(row),
            table.STATUS[row.status],
            table.LEVEL[row.level] if row.level else None,
            self._name(by) if by else None,
            by,
            table.FORM.get(row.form or ""),
            table.CONSENT.get(row.consent or ""),
            day_cell(row.from_),
            last_day_cell(row.until),
            last_day_cell(row.bound.until),
            self._binding(row.bound),
            "; ".join(self._reservations(row)),
            ", ".join(row.because),
        ]

    def _name(self, key: str) -> str:
        return self._standings.directory.name(key, self._on)

    def _caller(self, key: str) -> str:
        """The lead by what it is, as cells are narrow; others by name."""
        return self._table["lead"] if key == self._standings.initiative.lead else self._name(key)

    def _subjects(self, row: Row) -> str:
        name, said = self._standings.tree.name, self._table
        if row.subjects != (REST,):
            return ", ".join(name(key) for key in row.subjects)
        if row.excepted:
            return said["all_except"].format(subjects=", ".join(name(key) for key in row.excepted))
        return said["all" if self._alone(row) else "the_rest"]

    def _alone(self, row: Row) -> bool:
        """Whether the body is the same on all subjects, so that no other row is about it."""
        day = min(self._on, LAST)
        return all(_alike(at(track.spans, day), row.span) for track in self._standings.tracks(row.body))

    def _binding(self, bound: Bound) -> str:
        """Who says what about being bound: all sources where they contradict each other."""
        claims = bound.contested or ((bound.decides,) if bound.decides else ())
        said = "; ".join(
            dict.fromkeys(
                f"{self._clean(self._speaker.source(one), one.ref)}: {self._speaker.says(one)}" for one in claims
            )
        )
        return self._table["contested"].format(claims=said) if bound.contested else said

    def _reservations(self, row: Row) -> Iterable[str]:
        for held in row.reservations:
            told = [reservation_state(held, self._language), *short_replies(held, self._caller, self._language)]
            yield f"{self._words.RIGHT[held.right or 'limit']} ({', '.join(told)})"


def _alike(one: Span, other: Span) -> bool:
    return (one.status, one.by, one.form, one.consent, one.level) == (
        other.status, other.by, other.form, other.consent, other.level,
    )  # fmt: skip
