"""Reserved rights and what became of them: dormant, invoked, met, failed; and who objected (domain.md §3)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from beitritt.register.acts import Act
from beitritt.register.statements import Group, Kind, Right

if TYPE_CHECKING:
    from beitritt.register.standings import Standings


@dataclass(frozen=True, slots=True)
class ReservationState:
    """A reserved right as it stands on a day.

    `objected_by` are bodies between whom and its holder it has no effect; `for_others` says that the body has kept it
    for those it speaks for, not for itself.
    """

    statement: str
    right: str | None
    condition: str | None
    state: str
    accepted: bool = False
    objected_by: tuple[str, ...] = ()
    for_others: bool = False

    def as_object(self) -> dict[str, object]:
        """The state as data."""
        return {
            "statement": self.statement,
            "right": self.right,
            "condition": self.condition,
            "state": self.state,
            "accepted": self.accepted,
            "objected_by": list(self.objected_by),
            "for_others": self.for_others,
        }


class Reservations:
    """The reservations of an initiative by the bodies that hold them; successors hold their predecessors'."""

    def __init__(self, standings: Standings) -> None:
        self._standings = standings
        self._held: dict[str, list[Act]] = {}
        effects = standings.effects
        for act in effects.of(Kind.RESERVATION):
            for body in (act.statement.actor, *_beneficiaries(act, standings)):
                self._held.setdefault(body, []).append(act)
        self._used = {(act.statement.of, act.statement.actor): act for act in reversed(effects.of(Kind.INVOCATION))}
        self._outcomes = {act.statement.of: act for act in reversed(effects.of(Kind.FULFILMENT))}
        self._answers = [act for act in effects.of(Kind.RESPONSE) if act.statement.value == "objected"]

    def of(self, body: str, day: date) -> tuple[ReservationState, ...]:
        """What the body holds on `day`."""
        if not self._held:
            return ()
        holders = self._standings.predecessors(body, day)
        held = {act.ref: act for holder in holders for act in self._held.get(holder, ()) if act.start <= day < act.end}
        return tuple(self._state(act, holders, day) for act in held.values())

    def _state(self, act: Act, holders: list[str], day: date) -> ReservationState:
        statement = act.statement
        uses = [self._used[act.ref, holder] for holder in holders if (act.ref, holder) in self._used]
        outcome = self._outcomes.get(act.ref)
        state = "dormant"
        if any(use.start <= day for use in uses):
            state = "invoked"
        elif outcome is not None and outcome.start <= day:
            state = outcome.statement.value or "met"
        elif statement.right == Right.PRECONDITION:
            state = "open"
        objections = tuple(
            answer.statement.actor
            for answer in self._answers
            if answer.statement.to in (act.ref, act.instrument.id) and answer.start <= day
        )
        right = statement.right.value if statement.right else None
        others = bool(statement.represented) and statement.actor in holders
        accepted = act.accepted <= day
        return ReservationState(act.ref, right, statement.condition, state, accepted, objections, others)


def _beneficiaries(act: Act, standings: Standings) -> list[str]:
    named = act.statement.represented
    if isinstance(named, Group):
        return [body.key for body, _ in standings.directory.members(named)]
    return list(named)
