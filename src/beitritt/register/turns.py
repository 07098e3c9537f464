"""Turns: what happens to a body's line, and when: its own acts, what others declared for it, successions."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date
from typing import NamedTuple

from beitritt.register.acts import Act
from beitritt.register.dates import FAR
from beitritt.register.findings import Code
from beitritt.register.representation import Consents, Tie, accedes
from beitritt.register.spans import Span


class Turn(NamedTuple):
    """Something that happens to a line on a day: an act, the start of waiting for it, or a succession.

    `inherited` is the predecessor's span on the day before; `gone` says that the body itself is succeeded, `leaves`
    that it leaves the group that was declared for; `origin` the predecessor whose act it was, where it goes over.
    """

    day: date
    act: Act
    waits: bool = False
    inherited: Span | None = None
    gone: bool = False
    leaves: bool = False
    origin: str | None = None

    @property
    def order(self) -> tuple[object, ...]:
        """By day, then as the same-day table says."""
        return (self.day, *self.act.order[1:])


def turns(acts: Iterable[Act]) -> list[Turn]:
    """The turns that acts bring about, the waiting before a precondition included."""
    found = []
    for act in acts:
        if act.waiting is not None and act.waiting < min(act.start, act.end):
            found.append(Turn(act.waiting, act, waits=True))
        if act.start != FAR:
            found.append(Turn(act.start, act))
    return found


def bundled(ties: Iterable[Tie], consents: Consents, note: Callable[[Code, Act], None]) -> list[Turn]:
    """A bundled or mandated representation as the body's own accession: pending until the authority is proven.

    Whom a group word names is resolved for each date: who belongs to the group later joins then, and who leaves it is
    out (domain.md §3). What had begun before it was handed on to a successor is inherited and does not begin again.
    """
    found: list[Turn] = []
    for tie in ties:
        if accedes(tie.act):
            found += _within(tie, _declared_for(tie, consents, note))
    return found


def _declared_for(tie: Tie, consents: Consents, note: Callable[[Code, Act], None]) -> Act:
    """The act as it is for the tie's body: proven by its consent or other proof, or waiting for that."""
    act, given, refused = tie.act, consents.given(tie), consents.refused(tie)
    begun = act.waiting or act.start
    if given is not None and (refused is None or given.start < refused.start):
        return act._replace(start=max(act.start, given.start), waiting=begun, met=(*act.met, given.ref))
    if act.statement.proof is None and act.instrument.author not in tie.bodies:
        note(Code.AUTHORITY_UNPROVEN, act._replace(waiting=max(begun, tie.period.start)))
        return act._replace(start=FAR, waiting=begun, end=min(act.end, refused.start) if refused else act.end)
    return act


def _within(tie: Tie, act: Act) -> list[Turn]:
    """The turns of a declared accession in the days of the tie."""
    (first, last), handed = (tie.period.start, tie.period.end), len(tie.bodies) > 1
    if handed and act.start < first:
        return []
    waiting = max(act.waiting, first) if act.waiting is not None else None
    if act.start >= last:
        return turns([act._replace(start=FAR, waiting=waiting, end=min(act.end, last))])
    found = turns([act._replace(start=max(act.start, first), waiting=waiting)])
    return [*found, Turn(last, act, leaves=True)] if last < act.end else found
