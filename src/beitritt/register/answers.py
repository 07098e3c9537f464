"""The answer to "who is in, on which day, as known when": rows, coverage, what comes, what to look at."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import NamedTuple

from beitritt.register.acts import Act
from beitritt.register.binding import Bound
from beitritt.register.dates import FAR, day_before
from beitritt.register.findings import Finding
from beitritt.register.initiatives import REST
from beitritt.register.inspection import inspect
from beitritt.register.lines import LINE_KINDS
from beitritt.register.precision import begun, over
from beitritt.register.reservations import Reservations, ReservationState
from beitritt.register.spans import STATUS_RANK, Span, Status, at, since
from beitritt.register.standings import Standings, Track
from beitritt.register.statements import Kind

LAST = FAR - timedelta(days=1)
"""The last day that can be asked about: FAR itself stands for "no end known"."""

STANDING_KINDS = LINE_KINDS | {Kind.REPRESENTATION, Kind.CONSENT, Kind.SUCCESSION, Kind.PHASING}
"""Kinds that change a standing, and so can be upcoming."""


class Row(NamedTuple):
    """One body's standing on one set of subjects.

    `from_` and `until` are as precise as they are known; `until` is the first day on which it no longer holds, as far
    as anything recorded says. `excepted` are the subjects that its `*` does not reach.
    """

    body: str
    name: str
    subjects: tuple[str, ...]
    status: Status
    from_: str | None
    until: str | None
    level: str | None
    represented_by: str | None
    form: str | None
    consent: str | None
    bound: Bound
    reservations: tuple[ReservationState, ...]
    because: tuple[str, ...]
    span: Span
    excepted: tuple[str, ...] = ()

    @property
    def subject(self) -> str:
        """The subjects in one word: `*`, or keys separated by commas."""
        return ",".join(self.subjects)


@dataclass(frozen=True, slots=True)
class Upcoming:
    """An act that is deposited but begins after the day asked about; `value` where its kind has one (a consent)."""

    statement: str
    kind: Kind
    body: str
    from_: str
    value: str | None = None


@dataclass(frozen=True, slots=True)
class StatusAnswer:
    """The standings of one initiative on a day (`on`), as known at an instant (UTC)."""

    initiative: str
    on: date
    known: datetime
    rows: tuple[Row, ...]
    coverage: dict[Status, int]
    upcoming: tuple[Upcoming, ...]
    findings: tuple[Finding, ...]


def status(
    standings: Standings, on: date, known: datetime, body: str | None = None, subject: str | None = None
) -> StatusAnswer:
    """The standings on `on`; for one body (then even where it is none), for one subject and those below it.

    Raises UnknownKey for a body or subject that the register does not hold.
    """
    day = min(on, LAST)
    wanted = _subject(standings, subject)
    bodies = [standings.directory.body(body).key] if body is not None else standings.bodies()
    reservations = Reservations(standings)
    rows = [
        row for key in bodies for row in rows_of(standings, key, day, wanted, reservations, silent=body is not None)
    ]
    return StatusAnswer(
        standings.initiative.key,
        on,
        known,
        tuple(rows),
        coverage(rows),
        tuple(upcoming(standings, day, None if body is None else bodies[0])),
        () if standings.effects.empty else inspect(standings, day, None if body is None else bodies[0]),
    )


def _subject(standings: Standings, subject: str | None) -> frozenset[str] | None:
    if subject is None or subject == REST:
        return None
    if subject not in standings.tree.all:
        raise standings.initiative.unknown_subject(subject, "--subject")
    return standings.tree.below(subject)


def rows_of(
    standings: Standings,
    body: str,
    on: date,
    wanted: frozenset[str] | None,
    reservations: Reservations,
    *,
    silent: bool = False,
) -> list[Row]:
    """The rows of one body on `on`: one for each set of subjects with the same standing; `none` only if `silent`."""
    tracks = standings.tracks(body)
    if len(tracks) == 1 and wanted is None:
        found = at(tracks[0].spans, on)
        if found.status == Status.NONE and not silent:
            return []
        return [_row(standings, body, on, [(tracks[0], found)], (REST,), (), reservations)]
    groups: dict[object, list[tuple[Track, Span, frozenset[str]]]] = {}
    for track in tracks:
        cell = track.cell if wanted is None else track.cell & wanted
        if cell:
            found = at(track.spans, on)
            groups.setdefault(_alike(standings, body, on, track, found), []).append((track, found, cell))
    idle = [cell for group in groups.values() for _, found, cell in group if found.status == Status.NONE]
    outside = standings.tree.named(frozenset().union(*idle)) if idle and not silent else ()
    rows = []
    for group in groups.values():
        if group[0][1].status != Status.NONE or silent:
            named = standings.tree.named(frozenset().union(*(cell for _, _, cell in group)))
            excepted = outside if named == (REST,) and outside != (REST,) else ()
            rows.append(_row(standings, body, on, [(t, s) for t, s, _ in group], named, excepted, reservations))
    return sorted(rows, key=lambda row: (row.subjects == (REST,), row.subjects))


def _alike(standings: Standings, body: str, on: date, track: Track, found: Span) -> object:
    """What subjects share that stand in one row: the standing, since when, and how long it binds; or being nothing."""
    if found.status == Status.NONE:
        return found.status
    bound = standings.bound(body, found, on)
    binds = (bound.until, *(claim.until for claim in bound.contested))
    return found.status, found.by, found.form, found.consent, found.level, since(track.spans, found)[0], binds


def _row(
    standings: Standings,
    body: str,
    on: date,
    places: list[tuple[Track, Span]],
    subjects: tuple[str, ...],
    excepted: tuple[str, ...],
    reservations: Reservations,
) -> Row:
    """One row from the places in the tracks that stand alike: since the last of them does, until the first changes."""
    start, span = max(((since(one.spans, found)[0], found) for one, found in places), key=lambda pair: pair[0])
    end, track = min(((since(one.spans, found)[1], one) for one, found in places), key=lambda pair: pair[0])
    because = dict.fromkeys(ref for one, found in places for ref in _reasons(one, found, start))
    return Row(
        body,
        standings.directory.name(body, on),
        subjects,
        span.status,
        begun(standings.effects, because, start) if start != date.min else None,
        _ending(standings, track, end) if end != FAR else None,
        span.level.value if span.level and span.status in (Status.PARTY, Status.SUSPENDED) else None,
        span.by,
        span.form,
        span.consent,
        standings.bound(body, span, on),
        reservations.of(body, on),
        tuple(because),
        span,
        excepted,
    )


def _reasons(track: Track, span: Span, start: date) -> tuple[str, ...]:
    """The statements behind a span; where it goes on from one that rested on others, as after a return, those too."""
    first = at(track.spans, start).because if start < span.start else ()
    return span.because if set(first) <= set(span.because) else (*first, *span.because)


def _ending(standings: Standings, track: Track, day: date) -> str:
    """The first day after a run, as precisely as what ended it or what came then knows it."""
    before, after = (at(track.spans, moment) for moment in (day_before(day), day))
    return over(standings.effects, (*before.because, *after.because), day)


def coverage(rows: Iterable[Row]) -> dict[Status, int]:
    """How many bodies have which status, each counted once at its best (domain.md §4.6)."""
    best: dict[str, Status] = {}
    for row in rows:
        held = best.get(row.body)
        if held is None or STATUS_RANK[row.status] < STATUS_RANK[held]:
            best[row.body] = row.status
    counts = dict.fromkeys(Status, 0)
    for found in best.values():
        counts[found] += 1
    return {status: count for status, count in counts.items() if count and status != Status.NONE}


def upcoming(standings: Standings, on: date, body: str | None = None) -> list[Upcoming]:
    """What is deposited but begins only after `on`, the nearest first."""
    found = []
    for kind in STANDING_KINDS:
        for act in standings.effects.of(kind):
            begins = act.waiting or act.start
            if on < begins != FAR and (body is None or body in _concerned(standings, act)):
                found.append((begins, act))
    found.sort(key=lambda pair: (pair[0], pair[1].order))
    return [
        Upcoming(act.ref, act.statement.kind, act.statement.actor, day.isoformat(), act.statement.value)
        for day, act in found
    ]


def _concerned(standings: Standings, act: Act) -> set[str]:
    statement = act.statement
    bearer = standings.successions.bearer(statement.actor, act.start)
    named = {statement.actor, statement.predecessor or "", statement.successor or "", bearer}
    if isinstance(statement.represented, tuple):
        named |= set(statement.represented)
    else:
        named |= {member.key for member, _ in standings.directory.members(statement.represented)}
    return named
