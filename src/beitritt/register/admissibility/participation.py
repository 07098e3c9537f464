"""What the rules require of acts on one's own participation: to enter, go on, do less, rest, leave (domain.md §4)."""

from __future__ import annotations

from collections.abc import Iterator

from beitritt.register.admissibility.case import Breach, Case, Requirement
from beitritt.register.initiatives import REST
from beitritt.register.spans import LIVE, Rule, Span, Status
from beitritt.register.statements import Level

TO_LEAVE = (*LIVE, Status.PENDING)
"""Who can leave: whoever is in, and whoever waits for a condition."""

OWN = (Status.PARTY, Status.SUSPENDED)
LEVEL_RANK: dict[Level, int] = {level: rank for rank, level in enumerate(Level)}
"""The fullest participation first."""


def enters_anew(case: Case) -> Iterator[Breach]:
    """Not on a subject where it is a party already at this level or a fuller one (rule 6: nobody is counted twice).

    Who names everything, or everything but some, may be a party on a part of it; who names subjects may not.
    """
    scope, level = case.statement.scope, case.statement.level or Level.FULL
    places = case.places(case.day)
    held = [cell for cell, span in places if _own(span) and LEVEL_RANK[span.level or Level.FULL] <= LEVEL_RANK[level]]
    if held and (not scope.excluding or len(held) == len(places)):
        yield case.breach(Requirement.NOT_PARTY_YET, detail=case.named(frozenset().union(*held)))


def is_in(case: Case) -> Iterator[Breach]:
    """A withdrawal: in on the last day, on a subject that it names, and not out from the next one anyway."""
    days = list(zip(case.places(case.eve), case.places(case.day), strict=True))
    inside = [on.status for (_, eve), (_, on) in days if eve.status in TO_LEAVE]
    if not inside:
        yield case.breach(Requirement.IN, day=case.eve)
    elif all(status == Status.WITHDRAWN for status in inside):
        yield case.breach(Requirement.IN)


def is_party(case: Case) -> Iterator[Breach]:
    """A party of its own on some subject; who is only represented has nothing of its own to reduce."""
    if not any(_own(span) for _, span in case.places(case.day, everywhere=True)):
        yield case.breach(Requirement.PARTY)


def does_less(case: Case) -> Iterator[Breach]:
    """A reduction: no subject in which it is not, no level above the one it has, and less than before."""
    places = [(cell, span) for cell, span in case.places(case.day, everywhere=True) if _own(span)]
    if not places:
        return
    held = frozenset().union(*(cell for cell, _ in places))
    covered, scope = case.before.tree.covered(case.statement.scope), case.statement.scope
    beyond = covered - held - {REST}
    if beyond and not scope.everything:
        yield case.breach(Requirement.NARROWER_SCOPE, detail=case.named(beyond))
    level = case.statement.level
    ranks = [LEVEL_RANK[span.level] for cell, span in places if span.level and cell & covered]
    if level is not None and any(rank > LEVEL_RANK[level] for rank in ranks):
        yield case.breach(Requirement.LOWER_LEVEL, detail=level.value)
    elif held <= covered and (level is None or all(rank == LEVEL_RANK[level] for rank in ranks)):
        yield case.breach(Requirement.SOMETHING_LESS)


def can_rest(case: Case) -> Iterator[Breach]:
    """A suspension: in, and not resting already, on some subject that it names."""
    statuses = {span.status for _, span in case.places(case.day)}
    if not statuses & {Status.PARTY, Status.REPRESENTED}:
        resting = Status.SUSPENDED in statuses
        yield case.breach(Requirement.NOT_RESTING_YET if resting else Requirement.IN)


def rests(case: Case) -> Iterator[Breach]:
    """A resumption: resting by an act about itself; what rests with its representative resumes with that."""
    resting = [span for _, span in case.places(case.day) if span.status == Status.SUSPENDED]
    if not resting:
        yield case.breach(Requirement.RESTING)
    elif all(span.rule == Rule.CARRIER_SUSPENDED for span in resting):
        yield case.breach(Requirement.OWN_REST, other=resting[0].by or "")


def still_runs(case: Case) -> Iterator[Breach]:
    """A continuation: a line that is open, or whose term runs out on that very day."""
    days = zip(case.places(case.eve), case.places(case.day), strict=True)
    if not any(_own(on) or (_own(eve) and on.status == Status.LAPSED) for (_, eve), (_, on) in days):
        places = [span.status for _, span in case.places(case.day)]
        yield case.breach(Requirement.STILL_RUNNING, detail=min(places, key=list(Status).index).value)


def _own(span: Span) -> bool:
    return span.line is not None and span.status in OWN
