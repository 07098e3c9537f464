"""One initiative on one day, surveyed once and kept: the answer, its rows in reading order, its findings by kind.

A page shows a hundred rows of perhaps eleven thousand; what concerns all of them is worked out here and kept for the
next reader of the same day. A survey belongs to the standings that it was made from: when the ledger moves on, new
standings come, and the old surveys fall out of the cache.
"""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from datetime import UTC, date, datetime
from functools import lru_cache

from beitritt.register.acts import Act
from beitritt.register.answers import Row, StatusAnswer, coverage, rows_of, status, upcoming
from beitritt.register.bodies import Directory
from beitritt.register.coverage import Home, Inhabitants, homes, inhabitants, turns
from beitritt.register.findings import Code, Finding
from beitritt.register.inspection import inspect
from beitritt.register.instruments import Instrument
from beitritt.register.reservations import Reservations
from beitritt.register.spans import STATUS_RANK, Status
from beitritt.register.standings import Standings
from beitritt.register.summary import best_rows, summary
from beitritt.web.collation import collated

_NO_INSTANT = datetime.max.replace(tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Survey:
    """An answer with what a page needs of all its rows. `best` holds each body's best row, in the order of `rows`."""

    answer: StatusAnswer
    rows: tuple[Row, ...]
    best: tuple[Row, ...]
    findings: tuple[tuple[Code, tuple[Finding, ...]], ...]


@lru_cache(maxsize=12)
def surveyed(standings: Standings, on: date, subject: str | None) -> Survey:
    """The survey of an initiative on a day. `answer.known` in it is not the reader's: the standings know theirs.

    Raises UnknownKey for a subject that the initiative does not have.
    """
    answer = status(standings, on, _NO_INSTANT, None, subject)
    best = best_rows(answer.rows)
    rank = {row.body: (STATUS_RANK[row.status], collated(row.name), row.body) for row in best.values()}
    rows = tuple(sorted(answer.rows, key=lambda row: (rank[row.body], STATUS_RANK[row.status])))
    by_code: dict[Code, list[Finding]] = {}
    for finding in answer.findings:
        by_code.setdefault(finding.code, []).append(finding)
    findings = tuple((code, tuple(found)) for code, found in by_code.items())
    return Survey(answer, rows, tuple(best[key] for key in dict.fromkeys(row.body for row in rows)), findings)


@lru_cache(maxsize=24)
def reservations_of(standings: Standings) -> Reservations:
    """The reserved rights of an initiative, indexed once."""
    return Reservations(standings)


@lru_cache(maxsize=64)
def findings_on(standings: Standings, on: date) -> tuple[Finding, ...]:
    """The findings of an initiative on a day, about whichever body."""
    for body in standings.bodies():
        standings.tracks(body)  # some findings come up only while a history is derived
    return () if standings.effects.empty else inspect(standings, on)


def answer_about(standings: Standings, body: str, on: date) -> StatusAnswer:
    """The answer about one body, as `status` gives it, from what is kept.

    So no page derives a whole initiative for one body. Raises UnknownKey. `known` in it is not the reader's.
    """
    key = standings.directory.body(body).key
    rows = tuple(rows_of(standings, key, on, None, reservations_of(standings), silent=True))
    coming = tuple(upcoming(standings, on, key))
    findings = tuple(finding for finding in findings_on(standings, on) if key in finding.bodies)
    return StatusAnswer(standings.initiative.key, on, _NO_INSTANT, rows, coverage(rows), coming, findings)


@lru_cache(maxsize=12)
def summarised(standings: Standings, on: date, subject: str | None, language: str) -> str:
    """The answer in a sentence, kept as the survey is."""
    return summary(surveyed(standings, on, subject).answer, standings, language)


@lru_cache(maxsize=6)
def acts_by_day(standings: Standings) -> tuple[tuple[date, tuple[Act, ...]], ...]:
    """Every day on which an act begins to have effect (or to wait), with these acts."""
    found: dict[date, list[Act]] = {}
    for acts in standings.effects.acts.values():
        for act in acts:
            day = act.waiting or act.start
            if date.min < day < date.max:
                found.setdefault(day, []).append(act)
    return tuple((day, tuple(sorted(found[day], key=lambda act: act.order))) for day in sorted(found))


@lru_cache(maxsize=6)
def instruments(standings: Standings) -> tuple[Instrument, ...]:
    """Every instrument of which a statement stands, the latest first; without their texts."""
    found = {act.instrument.id: act.instrument for act in standings.effects.by_ref.values()}
    return tuple(sorted(found.values(), key=lambda one: (one.begins, one.deposited), reverse=True))


def covered(survey: Survey) -> list[tuple[Status, int]]:
    """How many bodies have which status, best first."""
    return [(status, survey.answer.coverage[status]) for status in Status if status in survey.answer.coverage]


@lru_cache(maxsize=12)
def peopled(standings: Standings, on: date, subject: str | None) -> Inhabitants:
    """How many people the initiative reaches on a day."""
    directory, survey = standings.directory, surveyed(standings, on, subject)
    since = _turns(directory)[: bisect_right(_turns(directory), on)]
    best = {row.body: row.status for row in survey.best}
    return inhabitants(_homes(directory, since[-1] if since else date.min), best)


@lru_cache(maxsize=4)
def _turns(directory: Directory) -> tuple[date, ...]:
    return turns(directory)


@lru_cache(maxsize=8)
def _homes(directory: Directory, on: date) -> tuple[Home, ...]:
    """The homes from a turn to the next one: they are the same on all these days."""
    return homes(directory, on)
