"""Reserved rights and what became of them: their life, their condition, and who answered them how (domain.md §3).

dormant → invoked → taken effect, or withdrawn, or lapsed. A precondition is open, met or failed instead. An objection
leaves a reservation without effect between the objector and its holder alone, so the answers are kept per pair.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from itertools import pairwise
from typing import TYPE_CHECKING

from beitritt.register.acts import Act
from beitritt.register.dates import FAR, day_before
from beitritt.register.spans import LIVE, SILENT, Status
from beitritt.register.statements import Group, Kind, Right
from beitritt.register.triggers import trigger_day, trigger_of

if TYPE_CHECKING:
    from beitritt.register.standings import Standings


class Stage(StrEnum):
    """How far a reserved right has come; the last three are those of a precondition."""

    DORMANT = "dormant"
    INVOKED = "invoked"
    TAKEN_EFFECT = "taken_effect"
    WITHDRAWN = "withdrawn"
    LAPSED = "lapsed"
    OPEN = "open"
    MET = "met"
    FAILED = "failed"


OVER = (Stage.TAKEN_EFFECT, Stage.WITHDRAWN, Stage.LAPSED, Stage.MET, Stage.FAILED)
"""The stages in which nothing more is to be expected of it."""

EXECUTION: dict[Right | None, tuple[Kind, ...]] = {
    Right.REDUCE: (Kind.REDUCTION, Kind.SUSPENSION),
    Right.WITHDRAW: (Kind.WITHDRAWAL, Kind.REDUCTION, Kind.SUSPENSION),
    Right.DIRECT_ENTRY: (Kind.ACCESSION,),
}
"""Which act of the holder carries out what was invoked. Where there is none (`limit`), the invocation itself does."""


@dataclass(frozen=True, slots=True)
class Reply:
    """What one body says to a reservation: `accepted`, `rejected`, `objected` or `silent`, by which statement."""

    body: str
    value: str
    statement: str | None = None

    def as_object(self) -> dict[str, object]:
        """The reply as data."""
        return {"body": self.body, "value": self.value, "statement": self.statement}


@dataclass(frozen=True, slots=True)
class ReservationState:
    """A reserved right as it stands on a day.

    `state` says whether it was used and what became of its condition; `stage` how far it has come, since `since` by
    `cause`. `objected_by` are bodies between whom and its holder it has no effect; `replies` what was answered, the
    lead's answer first even where it is silent; `for_others` says that the body has kept it for those it speaks for.
    """

    statement: str
    right: str | None
    condition: str | None
    state: str
    accepted: bool = False
    objected_by: tuple[str, ...] = ()
    for_others: bool = False
    stage: Stage = Stage.DORMANT
    since: date | None = None
    cause: str | None = None
    trigger: str | None = None
    replies: tuple[Reply, ...] = ()

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
            "stage": self.stage.value,
            "since": self.since.isoformat() if self.since else None,
            "cause": self.cause,
            "trigger": self.trigger,
            "replies": [reply.as_object() for reply in self.replies],
        }


@dataclass(frozen=True, slots=True)
class _Turn:
    """A stage, the day since when it is so, and the statement that brought it about."""

    stage: Stage
    since: date | None = None
    cause: str | None = None


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
        self._answers = effects.of(Kind.RESPONSE) if self._held else []

    def of(self, body: str, day: date) -> tuple[ReservationState, ...]:
        """What the body holds on `day`, and what it held before and withdrew or let lapse."""
        if not self._held:
            return ()
        holders = self._standings.predecessors(body, day)
        held = {act.ref: act for holder in holders for act in self._held.get(holder, ()) if act.start <= day}
        return tuple(self._state(act, holders, day) for act in held.values())

    def _state(self, act: Act, holders: list[str], day: date) -> ReservationState:
        statement = act.statement
        use, outcome = self._use(act, holders, day), self._outcomes.get(act.ref)
        outcome = outcome if outcome is not None and outcome.start <= day else None
        turn = self._turn(act, holders, day, use, outcome)
        state = "open" if statement.right == Right.PRECONDITION else "dormant"
        if use is not None:
            state = "invoked"
        elif outcome is not None:
            state = outcome.statement.value or "met"
        elif act.end <= day:
            state = turn.stage.value
        replies = self._replies(act, day)
        trigger = trigger_of(statement)
        return ReservationState(
            act.ref,
            statement.right.value if statement.right else None,
            statement.condition,
            state,
            act.accepted <= day,
            tuple(reply.body for reply in replies if reply.value == "objected"),
            bool(statement.represented) and statement.actor in holders,
            turn.stage,
            turn.since,
            turn.cause,
            trigger.value if trigger else None,
            replies,
        )

    def used_by(self, use: Act) -> Right | None:
        """The right that an invocation used: one that its actor held that day, and to which the lead did not object.

        A reservation that does not say which right it keeps is taken to keep that to leave.
        """
        day, lead = use.start, self._standings.initiative.lead
        holders = self._standings.predecessors(use.statement.actor, day)
        held = (act for holder in holders for act in self._held.get(holder, ()) if act.ref == use.statement.of)
        act = next((act for act in held if act.start <= day and self._alive(act, holders, day)), None)
        if act is None or any(reply.value == "objected" and reply.body == lead for reply in self._replies(act, day)):
            return None
        return act.statement.right or Right.WITHDRAW

    def _alive(self, act: Act, holders: Sequence[str], day: date) -> bool:
        """Whether a right can still be used on `day`: also on the day on which it takes its holder out."""
        outcome = self._outcomes.get(act.ref)
        if any(turn.since and turn.since <= day for turn in self._given_up(act, day, outcome)):
            return False
        return self._left(holders[0], act.start, day_before(day)) is None

    def _use(self, act: Act, holders: Sequence[str], day: date) -> Act | None:
        uses = [self._used[act.ref, holder] for holder in holders if (act.ref, holder) in self._used]
        return next((use for use in uses if use.start <= day and self._alive(act, holders, use.start)), None)

    def _turn(self, act: Act, holders: list[str], day: date, use: Act | None, outcome: Act | None) -> _Turn:
        """The stage on `day`: what was used stays used; else what ended it first; else it waits."""
        if use is not None:
            done = self._executed(act, holders, use, day)
            return done or _Turn(Stage.INVOKED, use.start, use.ref)
        if act.statement.right == Right.PRECONDITION and outcome is not None:
            return _Turn(Stage.FAILED if outcome.statement.value == "failed" else Stage.MET, outcome.start, outcome.ref)
        endings = [turn for turn in self._endings(act, holders[0], day, outcome) if turn.since and turn.since <= day]
        if endings:
            return min(endings, key=lambda turn: turn.since or FAR)
        return _Turn(Stage.OPEN if act.statement.right == Right.PRECONDITION else Stage.DORMANT, act.start, act.ref)

    def _executed(self, act: Act, holders: Sequence[str], use: Act, day: date) -> _Turn | None:
        kinds = EXECUTION.get(act.statement.right, ())
        if not kinds:
            return _Turn(Stage.TAKEN_EFFECT, use.start, use.ref)
        done = [
            one
            for kind in kinds
            for one in self._standings.effects.of(kind)
            if one.statement.actor in holders
            and (one.start >= use.start or one.instrument is use.instrument)
            and max(one.start, use.start) <= day
        ]
        first = min(done, key=lambda one: one.order, default=None)
        return _Turn(Stage.TAKEN_EFFECT, max(first.start, use.start), first.ref) if first else None

    def _endings(self, act: Act, holder: str, day: date, outcome: Act | None) -> list[_Turn]:
        """Everything that ends an unused right by `day`."""
        found, left = self._given_up(act, day, outcome), self._left(holder, act.start, day)
        return [*found, left] if left else found

    def _given_up(self, act: Act, day: date, outcome: Act | None) -> list[_Turn]:
        """What ends an unused right by `day` while its holder is in."""
        found = []
        if act.end <= day:
            stage = Stage.WITHDRAWN if act.cut and self._by_holder(act) else Stage.LAPSED
            found.append(_Turn(stage, act.end, act.cut or act.ref))
        if outcome is not None and outcome.statement.value == "failed":
            found.append(_Turn(Stage.LAPSED, outcome.start, outcome.ref))
        by = trigger_day(act.statement)
        if by is not None and by.after <= day:
            found.append(_Turn(Stage.LAPSED, by.after, act.ref))
        return found

    def _by_holder(self, act: Act) -> bool:
        cut = self._standings.effects.by_ref.get(act.cut or "")
        if cut is None or cut.statement.kind == Kind.RESPONSE:
            return False
        return cut.instrument.author == act.instrument.author

    def _left(self, holder: str, since: date, day: date) -> _Turn | None:
        """The end of the first unbroken participation from `since` on: who comes back later reserves anew."""
        inside = sorted(
            (span.start, span.end, after.because)
            for track in self._standings.tracks(holder)
            for span, after in pairwise((*track.spans, SILENT))
            if span.status in (*LIVE, Status.PENDING) and span.end > since
        )
        end, because = (inside[0][1], inside[0][2]) if inside else (FAR, ())
        for start, later, why in inside:
            if start <= end < later:
                end, because = later, why
        return _Turn(Stage.LAPSED, end, because[0] if because else None) if end <= day else None

    def _replies(self, act: Act, day: date) -> tuple[Reply, ...]:
        """The latest answer of each body, the lead's first; silence of others is not listed."""
        lead = self._standings.initiative.lead
        found = {lead: Reply(lead, "silent")}
        if act.accepted <= day:
            found[lead] = Reply(lead, "accepted")
        for answer in self._answers:
            about = answer.statement.to in (act.ref, act.instrument.id) and answer.start <= day
            if about and answer.statement.value in ("accepted", "rejected", "objected"):
                found[answer.statement.actor] = Reply(answer.statement.actor, answer.statement.value, answer.ref)
        return tuple(found.values())


def _beneficiaries(act: Act, standings: Standings) -> list[str]:
    named = act.statement.represented
    if isinstance(named, Group):
        return [body.key for body, _ in standings.directory.members(named)]
    return list(named)
