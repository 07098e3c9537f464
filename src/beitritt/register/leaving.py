"""What leaving would mean for a body: what binds it, by when it must give notice, its rights, whom it takes along.

Gathers what `binding`, `deadlines`, `notice` and `reservations` say; nothing is decided here (domain.md §4.4, 4.7).
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from beitritt.register.binding import Bound
from beitritt.register.comparison import excepted
from beitritt.register.dates import FAR
from beitritt.register.deadlines import Certainty, DeadlineKind
from beitritt.register.deadlines.lines import line_deadlines
from beitritt.register.notice import determined, given_on
from beitritt.register.reservations import EXECUTION, Reservations, ReservationState, Stage
from beitritt.register.spans import LIVE, Span, at
from beitritt.register.standings import Standings
from beitritt.register.statements import Kind

AHEAD = timedelta(days=3650)
"""How far ahead the next days for notice are looked for."""

MOST_WAYS = 3


@dataclass(frozen=True, slots=True)
class WayOut:
    """A last day in (`last_in`) that notice given up to and including `notice_by` leads to, and how sure that is."""

    notice_by: date
    last_in: date
    certainty: Certainty
    because: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Tied:
    """How long the body is bound on these subjects, named as in a row of an answer."""

    subjects: tuple[str, ...]
    excepted: tuple[str, ...]
    bound: Bound


@dataclass(frozen=True, slots=True)
class Leaving:
    """What leaving would mean on a day: `carried` are the bodies that are in through this one alone."""

    tied: tuple[Tied, ...]
    ways: tuple[WayOut, ...]
    rights: tuple[ReservationState, ...]
    carried: tuple[str, ...]


def leaving(standings: Standings, body: str, on: date) -> Leaving:
    """What leaving would mean for a body that gives notice on `on`."""
    return Leaving(
        tuple(_tied(standings, body, on)),
        ways_out(standings, body, on),
        rights_for(standings, body, Kind.WITHDRAWAL, on),
        carried_by(standings, body, on),
    )


def ways_out(standings: Standings, body: str, on: date) -> tuple[WayOut, ...]:
    """The next last days in, for notice given on `on` at the earliest; empty where no clause names one."""
    last = min(on, FAR - AHEAD) + AHEAD
    found = [one for one in line_deadlines(standings, body, on, last) if one.kind == DeadlineKind.NOTICE]
    ways = {
        date.fromisoformat(one.detail or ""): WayOut(
            one.day, date.fromisoformat(one.detail or ""), one.certainty, one.because
        )
        for one in reversed(found)
    }
    if not ways:
        ways = {way.last_in: way for way in _by_clause_alone(standings, body, on)}
    return tuple(ways[day] for day in sorted(ways))[:MOST_WAYS]


def rights_for(standings: Standings, body: str, kind: Kind, on: date) -> tuple[ReservationState, ...]:
    """The unused rights that an act of that kind would carry out, without those to which the lead objected."""
    return tuple(
        one
        for one in Reservations(standings).of(body, on)
        if one.stage == Stage.DORMANT
        and standings.initiative.lead not in one.objected_by
        and any(right is not None and right.value == one.right and kind in done for right, done in EXECUTION.items())
    )


def carried_by(standings: Standings, representative: str, on: date) -> tuple[str, ...]:
    """The bodies that are in through this one on `on`, on any subject."""
    tied = (
        body for body in standings.bodies() if any(one.representative == representative for one in standings.ties(body))
    )
    return tuple(
        body for body in tied if any(at(track.spans, on).by == representative for track in standings.tracks(body))
    )


def _tied(standings: Standings, body: str, on: date) -> Iterator[Tied]:
    """How long it is bound, subjects with the same answer together."""
    groups: dict[Bound, frozenset[str]] = {}
    for cell, span in _inside(standings, body, on):
        bound = standings.bound(body, span, on)
        groups[bound] = groups.get(bound, frozenset()) | cell
    for bound, cell in groups.items():
        yield Tied(standings.tree.named(cell), excepted(standings.tree, cell), bound)


def _inside(standings: Standings, body: str, on: date) -> list[tuple[frozenset[str], Span]]:
    places = ((track.cell, at(track.spans, on)) for track in standings.tracks(body))
    return [(cell, span) for cell, span in places if span.status in LIVE]


def _by_clause_alone(standings: Standings, body: str, on: date) -> Iterator[WayOut]:
    """Where a clause names no ends of its own and nothing binds: the day to which notice on `on` leads."""
    for _, span in _inside(standings, body, on):
        if span.line is None:
            continue
        applied, bound = standings.notice_terms.applied(body, span.line, on), standings.bound(body, span, on)
        if bound.contested or (bound.until is not None and bound.until > on):
            continue
        for one in applied.clauses:
            leads = given_on(one.clause, on, one.year_start).last_day_in
            if leads is not None and determined(one.clause, one.year_start):
                sure = Certainty.CONTESTED if applied.contested else Certainty.CERTAIN
                yield WayOut(on, leads, Certainty.OFFERED if applied.offered else sure, (one.ref,))
