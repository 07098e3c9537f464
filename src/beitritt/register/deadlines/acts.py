"""Deadlines of single statements: what ends on a day, promises, open requests, reserved rights, what takes effect."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from beitritt.register.acts import Act
from beitritt.register.answers import upcoming
from beitritt.register.dates import FAR
from beitritt.register.deadlines.values import Deadline, DeadlineKind
from beitritt.register.reservations import OVER, Reservations
from beitritt.register.spans import Status, at
from beitritt.register.standings import Standings
from beitritt.register.statements import Group, Kind, Statement
from beitritt.register.triggers import trigger_day

DAY = timedelta(days=1)
ENDING = {
    Kind.SUSPENSION: DeadlineKind.SUSPENSION_END,
    Kind.CONSENT: DeadlineKind.CONSENT_END,
    Kind.REPRESENTATION: DeadlineKind.REPRESENTATION_END,
}
"""Kinds whose own end is a deadline."""


def act_deadlines(standings: Standings, on: date, until: date, body: str | None) -> Iterator[Deadline]:
    """The deadlines of single statements from `on` up to and including `until`; of one body where it is named."""
    for find in (_ends, _promises, _requests, _reserved, _provisional):
        for one in find(standings, on, until):
            if body is None or body in one.bodies:
                yield one
    yield from _upcoming(standings, on, until, body)


def _upcoming(standings: Standings, on: date, until: date, body: str | None) -> Iterator[Deadline]:
    """What is deposited and takes effect later: of one kind by one body on one day once."""
    acts: dict[tuple[date, str, str], list[str]] = {}
    for one in upcoming(standings, on, body):
        day = date.fromisoformat(one.from_)
        if day <= until:
            detail = f"{one.kind}:{one.value}" if one.kind == Kind.CONSENT and one.value else one.kind.value
            acts.setdefault((day, one.body, detail), []).append(one.statement)
    for (day, actor, detail), refs in acts.items():
        yield Deadline(day, DeadlineKind.UPCOMING, standings.initiative.key, (actor,), tuple(refs), detail)


def _made(
    standings: Standings, kind: DeadlineKind, day: date, act: Act, *others: str, detail: str | None = None
) -> Deadline:
    bodies = tuple(dict.fromkeys((act.statement.actor, *others)))
    return Deadline(day, kind, standings.initiative.key, bodies, (act.ref,), detail)


def _ends(standings: Standings, on: date, until: date) -> Iterator[Deadline]:
    """Suspensions, consents and representations that end by their own words while they hold."""
    for kind, due in ENDING.items():
        for act in standings.effects.of(kind):
            if act.end == FAR or not on <= act.end - DAY <= until or act.start >= act.end:
                continue
            if kind == Kind.SUSPENSION and not _suspended(standings, act):
                continue
            if kind != Kind.CONSENT or act.statement.value == "given":
                represented = _named(standings, act.statement, act.end - DAY) if kind == Kind.REPRESENTATION else ()
                yield _made(standings, due, act.end - DAY, act, *represented)


def _suspended(standings: Standings, act: Act) -> bool:
    """Whether the suspension still holds on its last day: a resumption may have ended it before."""
    tracks = standings.tracks(act.statement.actor)
    return any(at(track.spans, act.end - DAY).status == Status.SUSPENDED for track in tracks)


def _named(standings: Standings, statement: Statement, day: date) -> tuple[str, ...]:
    named = statement.represented
    if not isinstance(named, Group):
        return named
    return tuple(body.key for body, period in standings.directory.members(named) if period.holds(day))


def _promises(standings: Standings, on: date, until: date) -> Iterator[Deadline]:
    """Promises with a day, unless they are recorded as kept."""
    kept = {act.statement.of for act in standings.effects.of(Kind.FULFILMENT) if act.start <= on}
    for act in standings.effects.of(Kind.COMMITMENT):
        due = act.statement.due
        if due is not None and on <= due.after - DAY <= until and act.end > on and act.ref not in kept:
            said = act.statement.value or act.statement.condition or act.statement.note
            yield _made(standings, DeadlineKind.COMMITMENT_DUE, due.after - DAY, act, detail=said)


def _requests(standings: Standings, on: date, _until: date) -> Iterator[Deadline]:
    """Requests that the lead has not answered; they concern both sides."""
    for act in standings.effects.of(Kind.REQUEST):
        if act.holds(on) and act.accepted > on:
            yield _made(standings, DeadlineKind.REQUEST_OPEN, act.start, act, standings.initiative.lead)


def _reserved(standings: Standings, on: date, until: date) -> Iterator[Deadline]:
    """Reserved rights that can be used up to a date and are not used yet."""
    dated = [(act, trigger_day(act.statement)) for act in standings.effects.of(Kind.RESERVATION)]
    dated = [(act, day) for act, day in dated if day is not None and on <= day.after - DAY <= until]
    held = Reservations(standings) if dated else None
    for act, day in dated:
        states = held.of(act.statement.actor, on) if held else ()
        if day is not None and any(one.statement == act.ref and one.stage not in OVER for one in states):
            right = act.statement.right
            yield _made(
                standings, DeadlineKind.RESERVATION_DATE, day.after - DAY, act, detail=right.value if right else None
            )


def _provisional(standings: Standings, on: date, until: date) -> Iterator[Deadline]:
    """Provisional representations, at each change of phase: by then they need to be confirmed (domain.md §4.4)."""
    for act in standings.effects.of(Kind.REPRESENTATION):
        if not act.statement.provisional or not act.holds(max(on, act.start)):
            continue
        began = [phase for phase in standings.initiative.phases if act.start < phase.start <= until]
        past = [phase for phase in began if phase.start <= on]
        for phase in (*past[-1:], *(phase for phase in began if phase.start > on and phase.start < act.end)):
            yield _made(standings, DeadlineKind.RECONFIRMATION, phase.start, act, detail=phase.key)
