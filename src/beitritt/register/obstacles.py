"""Why what is on record makes a body nothing: the statements, each with what stands in its way (domain.md §4.10).

A body of which nothing was ever said is none by silence. Where something was said, silence is not the reason: the
statement is annulled, reported only, not far enough, made by somebody who may not make it, about other subjects …
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from beitritt.register.acts import Act
from beitritt.register.dates import FAR
from beitritt.register.effect import OWN_MODALITY
from beitritt.register.findings import Code
from beitritt.register.spans import LIVE, at
from beitritt.register.standings import Standings
from beitritt.register.statements import FORCE_RANK, Force, Kind, Modality, Right


class Cause(StrEnum):
    """What stands in a statement's way; each has a sentence in `beitritt.register.wording.obstacles`."""

    REFUSED = "refused"
    ANNULLED = "annulled"
    CORRECTED = "corrected"
    CONDITION_FAILED = "condition_failed"
    REJECTED = "rejected"
    FORCE_SHORT = "force_short"
    NOT_ACCEPTED = "not_accepted"
    REPORTED = "reported"
    NOT_DECLARED = "not_declared"
    NOT_AUTHORISED = "not_authorised"
    LATER = "later"
    OVER = "over"
    ELSEWHERE = "elsewhere"
    UNCARRIED = "uncarried"
    LOOP = "loop"


@dataclass(frozen=True, slots=True)
class Obstacle:
    """One statement without the effect that it could have had, what stands in its way, and by which other statements.

    `day` is the first day of a later effect, or the first day after what is over; `needed` how far it must come.
    """

    act: Act
    cause: Cause
    others: tuple[str, ...] = ()
    day: date | None = None
    needed: Force | None = None

    @property
    def refs(self) -> tuple[str, ...]:
        """The statements to cite."""
        return (self.act.ref, *self.others)


JOINING = frozenset({Kind.ACCESSION, Kind.CONTINUATION, Kind.INTENT, Kind.REFUSAL})
"""What a body says itself about taking part."""


def obstacles(standings: Standings, body: str, subject: str, on: date) -> list[Obstacle]:
    """What is on record about the body and makes it nothing on this subject on `on`, in the order of the acts."""
    effects = standings.effects
    said = (act for act in (*effects.by_ref.values(), *effects.struck) if _about(standings, act, body))
    found = _Obstacles(standings, body, subject, on)
    return [obstacle for act in sorted(said, key=lambda one: one.order) for obstacle in found.of(act)]


def _about(standings: Standings, act: Act, body: str) -> bool:
    statement = act.statement
    if statement.kind == Kind.REPRESENTATION:
        return standings.directory.names(statement.represented, body, act.start)
    return statement.kind in JOINING and statement.actor == body


class _Obstacles:
    """Finds what stands in the way of statements about one body."""

    def __init__(self, standings: Standings, body: str, subject: str, on: date) -> None:
        self._standings, self._effects = standings, standings.effects
        self._body, self._subject, self._on = body, subject, on
        barred = (one for one in self._effects.findings if one.code == Code.NOT_AUTHORISED)
        self._barred = {ref for one in barred for ref in one.because}
        self._short = {act.ref for act in self._effects.short}
        self._struck = {act.ref for act in self._effects.struck}

    def of(self, act: Act) -> Iterator[Obstacle]:
        """What stands in the way of one statement; nothing where it has its effect."""
        live = [one for one in self._effects.of(act.statement.kind) if one.ref == act.ref]
        if act.ref in self._struck and act.cut is not None:
            yield Obstacle(act, self._struck_by(act.cut), (act.cut,))
        elif live:
            yield from self._in_force(act, live)
        elif act.statement.modality == Modality.REPORTED:
            yield Obstacle(act, Cause.REPORTED)
        elif act.statement.modality not in (Modality.DECLARED, OWN_MODALITY.get(act.statement.kind)):
            yield Obstacle(act, Cause.NOT_DECLARED)
        elif act.ref in self._barred:
            yield Obstacle(act, Cause.NOT_AUTHORISED)
        else:
            yield from self._not_far_enough(act)

    def _struck_by(self, ref: str) -> Cause:
        strike = self._effects.by_ref.get(ref)
        return Cause.CORRECTED if strike and strike.statement.kind == Kind.CORRECTION else Cause.ANNULLED

    def _not_far_enough(self, act: Act) -> Iterator[Obstacle]:
        answers = [one for one in self._effects.of(Kind.RESPONSE) if one.statement.to in (act.ref, act.instrument.id)]
        rejected = tuple(one.ref for one in answers if one.statement.value == "rejected" and one.start <= self._on)
        if rejected or act.statement.force == Force.REJECTED:
            yield Obstacle(act, Cause.REJECTED, rejected)
        elif act.ref in self._short:
            yield self._missing(act)

    def _missing(self, act: Act) -> Obstacle:
        needed = self._standings.initiative.effect_from
        signed = FORCE_RANK[act.statement.force] >= FORCE_RANK[Force.SIGNED]
        cause = Cause.NOT_ACCEPTED if needed == Force.ACCEPTED and signed else Cause.FORCE_SHORT
        return Obstacle(act, cause, needed=needed)

    def _in_force(self, said: Act, live: list[Act]) -> Iterator[Obstacle]:
        act, on = live[-1], self._on
        if act.start == FAR:
            if act.cut is not None:
                yield Obstacle(act, Cause.CONDITION_FAILED, (*self._conditions(act), act.cut))
        elif not self._covers(act):
            yield Obstacle(act, Cause.ELSEWHERE)
        elif on < act.start:
            answered = said.start <= on and act.waiting is None
            yield self._missing(said) if answered else Obstacle(act, Cause.LATER, (), act.start)
        elif act.statement.kind == Kind.REFUSAL:
            yield Obstacle(act, Cause.REFUSED)
        elif act.end <= on:
            yield Obstacle(act, Cause.OVER, (act.cut,) if act.cut else (), act.end)
        elif act.statement.kind == Kind.REPRESENTATION:
            yield from self._uncarried(act)

    def _conditions(self, act: Act) -> Iterator[str]:
        for ref in act.basis:
            held = self._effects.by_ref.get(ref)
            if held is not None and held.statement.right == Right.PRECONDITION:
                yield ref

    def _covers(self, act: Act) -> bool:
        scope = act.statement.scope
        return scope.everything or self._subject in self._standings.tree.covered(scope)

    def _uncarried(self, act: Act) -> Iterator[Obstacle]:
        if act.statement.actor == self._body:
            yield Obstacle(act, Cause.LOOP)
            return
        ties = [tie for tie in self._standings.ties(self._body) if tie.act.ref == act.ref]
        holding = next((tie for tie in ties if tie.period.holds(self._on)), None)
        if holding is None:
            ends = [tie.period.end for tie in ties if tie.period.end <= self._on]
            yield from (Obstacle(act, Cause.OVER, (), end) for end in ends[-1:])
        elif at(self._standings.spans(holding.representative, self._subject), self._on).status not in LIVE:
            yield Obstacle(act, Cause.LOOP if self._loops(holding.representative) else Cause.UNCARRIED)

    def _loops(self, body: str) -> bool:
        """Whether the chain of those who represent the body leads back to somebody in it."""
        path: list[str] = [self._body]
        pending = [body]
        while pending:
            current = pending.pop()
            if current in path:
                return True
            path.append(current)
            ties = self._standings.ties(current)
            pending += [tie.representative for tie in ties if tie.period.holds(self._on)]
        return False
