"""Deadlines of the initiative itself: the ends of its phases, and planned ends that passed without being settled."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from beitritt.register.dates import FAR
from beitritt.register.deadlines.values import Certainty, Deadline, DeadlineKind
from beitritt.register.initiatives import Phase, PhaseEnd, phase_over
from beitritt.register.standings import Standings
from beitritt.register.statements import Kind

DAY = timedelta(days=1)


def phase_deadlines(standings: Standings, on: date, until: date) -> Iterator[Deadline]:
    """The last days of phases; a planned one that has passed while no later phase took over stays open."""
    initiative = standings.initiative
    for phase in initiative.phases:
        if phase.stop == FAR:
            continue
        last, because = phase.stop - DAY, _moved_by(standings, phase)
        if on <= last <= until:
            certainty = Certainty.PLANNED if phase.end == PhaseEnd.PLANNED else Certainty.CERTAIN
            yield Deadline(last, DeadlineKind.PHASE_END, initiative.key, (), because, phase.key, certainty)
        elif last < on and phase_over(initiative, phase) > on:
            yield Deadline(last, DeadlineKind.PLANNED_END_PASSED, initiative.key, (), because, phase.key)


def _moved_by(standings: Standings, phase: Phase) -> tuple[str, ...]:
    """The lead's last word on when the phase ends; none where the initiative's own entry says it."""
    acts = [act for act in standings.effects.of(Kind.PHASING) if act.statement.phase == phase.key]
    return tuple(act.ref for act in acts[-1:])
