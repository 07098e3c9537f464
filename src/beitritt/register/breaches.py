"""Breaches: leaving or doing less while bound without a reserved right to it, and notice that came too late.

What a party does by a right that it had reserved, still holds and has invoked is no breach (domain.md §3, invocation);
an objection of the lead leaves a reservation without effect between the two.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import TYPE_CHECKING

from beitritt.register.acts import Act, speaks_for
from beitritt.register.dates import day_before
from beitritt.register.findings import Code, Finding
from beitritt.register.reservations import EXECUTION, Reservations
from beitritt.register.spans import Span, Status, at
from beitritt.register.statements import Kind, Level, Right

if TYPE_CHECKING:
    from beitritt.register.standings import Standings

OWN = (Status.PARTY, Status.SUSPENDED)

LEVELS = tuple(Level)
"""The levels, the fullest first."""


def breaches(standings: Standings, _on: date) -> Iterator[Finding]:
    """Exits and reductions of a party's own while it was bound, and exits on late notice."""
    rights = _UsedRights(standings)
    for act in standings.effects.of(Kind.WITHDRAWAL):
        if _own_act(standings, act):
            yield from _exit(standings, act, rights)
    for act in standings.effects.of(Kind.REDUCTION):
        if _own_act(standings, act):
            lost = [span for span in _lost(standings, act) if not rights.excuse(span, act)]
            yield from _bound(standings, Code.REDUCED_WHILE_BOUND, act, act.statement.actor, lost)


def _own_act(standings: Standings, act: Act) -> bool:
    return speaks_for(act, act.statement.actor, standings.directory)


def _exit(standings: Standings, act: Act, rights: _UsedRights) -> Iterator[Finding]:
    """What is wrong with an exit; notice that a predecessor had given ends the participation of its successor."""
    actor, eve, given = act.statement.actor, day_before(act.start), act.statement.notice_given
    bearer = standings.successions.bearer(actor, eve)
    left = [span for _, span in standings.places(bearer, act.statement.scope, eve)]
    left = [span for span in left if bearer == actor or (span.line is not None and actor in span.line.carriers)]
    left = [span for span in left if not rights.excuse(span, act)]
    yield from _bound(standings, Code.LEFT_WHILE_BOUND, act, bearer, left)
    last = min(filter(None, (standings.last_notice(bearer, span, eve) for span in left)), default=None)
    if given is not None and last is not None and given.first > last:
        yield _finding(standings, Code.NOTICE_TOO_LATE, act, given.first, last)


def _lost(standings: Standings, act: Act) -> Iterator[Span]:
    """What a reduction ended or lowered: the standing on the eve, on each set of subjects."""
    for track in standings.tracks(act.statement.actor):
        before, after = at(track.spans, day_before(act.start)), at(track.spans, act.start)
        if before.status in OWN and act.ref in after.because and _less(before, after):
            yield before


def _less(before: Span, after: Span) -> bool:
    if after.status not in OWN or before.level is None or after.level is None:
        return True
    return LEVELS.index(after.level) > LEVELS.index(before.level)


def _bound(standings: Standings, code: Code, act: Act, body: str, lost: list[Span]) -> Iterator[Finding]:
    eve = day_before(act.start)
    until = max(filter(None, (standings.bound(body, span, eve).until for span in lost)), default=None)
    if until is not None and act.start < until:
        yield _finding(standings, code, act, act.start, until)


def _finding(standings: Standings, code: Code, act: Act, day: date, detail: date) -> Finding:
    return Finding(code, standings.initiative.key, (act.statement.actor,), (act.ref,), day, detail.isoformat())


class _UsedRights:
    """The rights that bodies had reserved and used: held on the day of use, and not objected to by the lead."""

    def __init__(self, standings: Standings) -> None:
        self._by_body: dict[str, list[tuple[Right, date]]] = {}
        uses = standings.effects.of(Kind.INVOCATION)
        reservations = Reservations(standings) if uses else None
        for use in uses:
            right = reservations.used_by(use) if reservations is not None else None
            if right is not None:
                self._by_body.setdefault(use.statement.actor, []).append((right, use.start))

    def excuse(self, span: Span, act: Act) -> bool:
        """Whether a right to such an act was used in this participation; one used in an earlier excuses nothing."""
        since = span.line.start if span.line else date.min
        used = self._by_body.get(act.statement.actor, ())
        return any(since <= day <= act.start and act.statement.kind in EXECUTION.get(right, ()) for right, day in used)
