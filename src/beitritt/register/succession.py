"""Who carries on whose participation: which successions move anything, and what goes over (domain.md §4.8).

The line of a predecessor goes on in its successor, and with it what the predecessor had declared and what had not taken
effect yet: notice already given, an accession under an open condition.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date

from beitritt.register.acts import Act
from beitritt.register.findings import Code
from beitritt.register.spans import Span
from beitritt.register.statements import Kind
from beitritt.register.turns import Turn

Note = Callable[[Code, str, Act], None]

GOING_OVER = frozenset(
    {Kind.ACCESSION, Kind.CONTINUATION, Kind.WITHDRAWAL, Kind.REDUCTION, Kind.SUSPENSION, Kind.RESUMPTION}
)
"""The kinds of declared acts that go over while they have not taken effect."""


class Successions:
    """The successions of an initiative that move anything; `note` takes what a person should look at."""

    def __init__(self, acts: Sequence[Act], note: Note) -> None:
        self.acts = _moving(acts, note)

    def heirs(self) -> set[str]:
        """Every body that succeeds another."""
        return {_new(act) for act in self.acts}

    def before(self, body: str) -> list[str]:
        """The direct predecessors of a body, at any time."""
        return [_old(act) for act in self.acts if _new(act) == body]

    def predecessors(self, body: str, day: date) -> list[str]:
        """The bodies whose line the body continues on `day`, itself first."""
        chain = [body]
        for current in chain if self.acts else ():
            for act in self.acts:
                if _new(act) == current and act.start <= day and _old(act) not in chain:
                    chain.append(_old(act))
        return chain

    def bearer(self, body: str, day: date) -> str:
        """Who carries on the body's line on `day`: itself where nobody has succeeded it."""
        for act in self.acts:
            if _old(act) == body and act.start <= day:
                return self.bearer(_new(act), day)
        return body

    def turns(
        self,
        body: str,
        inherited: Callable[[str, date], Span],
        declared: Callable[[str], list[Turn]],
        covers: Callable[[Act], bool],
    ) -> list[Turn]:
        """What successions bring about for the body on one subject, to which `covers` says whether an act reaches.

        `inherited` gives what a predecessor was just before a day, `declared` what its acts bring about.
        """
        found = []
        for act in self.acts:
            if _old(act) == body:
                found.append(Turn(act.start, act, gone=True))
            elif _new(act) == body:
                coming = self._coming(act, declared)
                left = any(one.day == act.start and _ends(one.act) and covers(one.act) for one in coming)
                span = inherited(_old(act), act.start)
                found += [Turn(act.start, act, inherited=_handed_on(span, _old(act))), *coming] if not left else []
        return found

    def _coming(self, heir: Act, declared: Callable[[str], list[Turn]]) -> list[Turn]:
        """What the predecessor, or one of its own, had declared before the succession and was still to come."""
        old, day = _old(heir), heir.start
        turns = [turn for turn in declared(old) if turn.act.declared < day]
        for earlier in self.acts:
            if _new(earlier) == old and earlier.start < day:
                turns += self._coming(earlier, declared)
        return [
            _gone_over(turn, heir)
            for turn in turns
            if turn.act.statement.kind in GOING_OVER and not turn.leaves and _still_open(turn, day)
        ]


def _old(act: Act) -> str:
    return act.statement.predecessor or ""


def _new(act: Act) -> str:
    return act.statement.successor or ""


def _ends(act: Act) -> bool:
    return act.statement.kind == Kind.WITHDRAWAL


def _still_open(turn: Turn, day: date) -> bool:
    return turn.day >= day or (turn.waits and min(turn.act.start, turn.act.end) > day)


def _gone_over(turn: Turn, heir: Act) -> Turn:
    act = turn.act._replace(basis=(*turn.act.basis, heir.ref))
    return turn._replace(day=max(turn.day, heir.start), act=act, origin=turn.origin or _old(heir))


def _handed_on(span: Span, old: str) -> Span:
    """The predecessor's span with the mark of who carried its line before."""
    if span.line is None:
        return span
    return span._replace(line=span.line._replace(carriers=(*span.line.carriers, old)))


def _moving(acts: Sequence[Act], note: Note) -> list[Act]:
    """The successions that move anything, in order; on one day straight to who is left at its end."""
    whole = [act for act in acts if not _in_part(act, note)]
    moving: list[Act] = []
    for act in whole:
        heir = _heir(act, [other for other in whole if other.start == act.start and _old(other) != _new(other)])
        if not heir or any(_old(other) == heir and other.start < act.start for other in moving):
            note(Code.SUCCESSION_VOID, _old(act) or act.statement.actor, act)
        elif heir != _new(act):
            moving.append(act._replace(statement=replace(act.statement, successor=heir)))
        else:
            moving.append(act)
    return moving


def _in_part(act: Act, note: Note) -> bool:
    share = act.statement.share
    if share is None or share >= 1:
        return False
    note(Code.SHARE_BELOW_ONE, _old(act) or act.statement.actor, act)
    return True


def _heir(act: Act, same_day: Sequence[Act]) -> str | None:
    """Who is left at the end of the day's successions, None where they lead in a circle or one side is not named."""
    path = [_old(act), ""]
    following: str | None = _new(act)
    while following is not None:
        if following in path:
            return None
        path.append(following)
        following = next((_new(other) for other in same_day if _old(other) == path[-1]), None)
    return path[-1]
