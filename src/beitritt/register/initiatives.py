"""Initiatives: what is joined, its phases in time, and the tree of subjects that participation can be limited to."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from beitritt.register.dates import FAR, PartialDate
from beitritt.register.errors import UnknownKey
from beitritt.register.nearest import unknown_key
from beitritt.register.statements import Force, Scope, Statement, Term

REST = "*"
"""Names everything, and beside named subjects the rest of it."""


class PhaseEnd(StrEnum):
    """How sure the end of a phase is."""

    FIXED = "fixed"
    PLANNED = "planned"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Phase:
    """A stretch of the initiative; `until` is the first day after it."""

    key: str
    from_: PartialDate | None = None
    until: PartialDate | None = None
    end: PhaseEnd = PhaseEnd.UNKNOWN
    name: str | None = None

    @property
    def start(self) -> date:
        """Its first day, or the first day of all where none is known."""
        return self.from_.first if self.from_ else date.min

    @property
    def stop(self) -> date:
        """The day after its last as planned or fixed, FAR where unknown."""
        return self.until.end if self.until and self.end != PhaseEnd.UNKNOWN else FAR


@dataclass(frozen=True, slots=True)
class Subject:
    """A topic or task, in a tree."""

    key: str
    name: str
    parent: str | None = None


@dataclass(frozen=True, slots=True)
class Initiative:
    """What is joined. `effect_from` is the force a statement needs to have effect here."""

    key: str
    name: str
    lead: str
    effect_from: Force = Force.SIGNED
    subjects: tuple[Subject, ...] = ()
    phases: tuple[Phase, ...] = ()
    partners: tuple[str, ...] = ()
    purpose: str | None = None
    resolution_needed: tuple[str, ...] = ()

    def unknown_subject(self, key: str, place: str) -> UnknownKey:
        """The error for a subject that it does not have; `place` names the field."""
        return unknown_key(
            f"Das Thema „{key}“ hat die Initiative nicht",
            f"The initiative has no subject '{key}'",
            key,
            ((one.key, one.name) for one in self.subjects),
            place,
        )

    def phase(self, key: str) -> Phase | None:
        """The phase of that key, or None."""
        return next((phase for phase in self.phases if phase.key == key), None)

    def phase_name(self, key: str) -> str:
        """The phase's name, else its key."""
        found = self.phase(key)
        return found.name if found and found.name else key

    def phase_on(self, day: date) -> Phase | None:
        """The phase that runs on `day`: of several the one that began last."""
        running = [phase for phase in self.phases if phase.start <= day < phase_over(self, phase)]
        return max(running, key=lambda phase: phase.start, default=None)

    def rephased(self, changes: Iterable[Statement]) -> Initiative:
        """The same initiative with its phases moved, or added, by the phasing statements in their order."""
        phases = {phase.key: phase for phase in self.phases}
        for change in changes:
            key = change.phase or ""
            phases[key] = _moved(phases.get(key) or Phase(key), change)
        return replace(self, phases=tuple(sorted(phases.values(), key=lambda phase: (phase.start, phase.key))))


def _moved(phase: Phase, change: Statement) -> Phase:
    until = change.until or (None if change.end == PhaseEnd.UNKNOWN else phase.until)
    sure = phase.end if phase.until else PhaseEnd.FIXED
    end = PhaseEnd(change.end) if change.end else (sure if until else PhaseEnd.UNKNOWN)
    return replace(phase, from_=change.from_ or phase.from_, until=until, end=end)


def phase_over(initiative: Initiative, phase: Phase) -> date:
    """The first day after the phase, FAR while that is open.

    A fixed end counts as such. A planned one counts once a later phase has taken over; while nothing follows, the
    phase goes on past its planned end (only a fixed end of the last phase ends the initiative, domain.md §1).
    """
    if phase.end != PhaseEnd.PLANNED or phase.stop == FAR:
        return phase.stop
    following = [other.start for other in initiative.phases if other is not phase and other.start > phase.start]
    return max(phase.stop, min(following)) if following else FAR


def initiative_end(initiative: Initiative) -> date:
    """The first day after the initiative: the fixed end of its last phase, else FAR."""
    if not initiative.phases:
        return FAR
    last = max(initiative.phases, key=lambda phase: (phase.start, phase.stop))
    return last.stop if last.end == PhaseEnd.FIXED else FAR


def term_end(initiative: Initiative, term: Term) -> date:
    """The first day after a term, FAR where it is open. An unknown phase is open."""
    if term.until is not None:
        return term.until.end
    if term.phase is None:
        return initiative_end(initiative)
    phase = initiative.phase(term.phase)
    return phase_over(initiative, phase) if phase else FAR


def term_date(initiative: Initiative, term: Term) -> date | None:
    """The first day after a term as fixed *or planned*, for showing; None where the register knows none."""
    if term.until is not None:
        return term.until.end
    if term.phase is not None:
        phase = initiative.phase(term.phase)
        return phase.stop if phase and phase.stop != FAR else None
    last = max((phase for phase in initiative.phases), key=lambda phase: (phase.start, phase.stop), default=None)
    return last.stop if last and last.stop != FAR else None


class SubjectTree:
    """Which subjects a scope covers. Every subject stands for itself without those below it; `*` for what is left."""

    def __init__(self, subjects: Iterable[Subject]) -> None:
        listed = tuple(subjects)
        self.order = (*(subject.key for subject in listed), REST)
        self._place = {key: place for place, key in enumerate(self.order)}
        self._names = {subject.key: subject.name for subject in listed}
        parents = {subject.key: subject.parent for subject in listed}
        self._below: dict[str, frozenset[str]] = {}
        for key in parents:
            for ancestor in _ancestors(key, parents):
                self._below[ancestor] = self._below.get(ancestor, frozenset()) | {key}
        self.all = frozenset(self.order)
        self._covered: dict[Scope, frozenset[str]] = {}

    def name(self, key: str) -> str:
        """The subject's name, else its key."""
        return self._names.get(key, key)

    def below(self, key: str) -> frozenset[str]:
        """The subject itself and all below it."""
        return self.all if key == REST else self._below.get(key, frozenset())

    def covered(self, scope: Scope) -> frozenset[str]:
        """Every subject (and `*` for the rest) that the scope covers."""
        found = self._covered.get(scope)
        if found is None:
            named = frozenset().union(*(self.below(key) for key in scope.subjects))
            found = self._covered[scope] = self.all - named if scope.excluding else named
        return found

    def cells(self, scopes: Iterable[Scope]) -> list[frozenset[str]]:
        """The subjects parted into sets that all the scopes treat alike, in the order of the initiative's subjects."""
        cells = [self.all]
        for scope in scopes:
            covered = self.covered(scope)
            if covered != self.all:
                cells = [part for cell in cells for part in (cell & covered, cell - covered) if part]
        return sorted(cells, key=self._first) if len(cells) > 1 else cells

    def _first(self, cell: frozenset[str]) -> int:
        """The place of the first of its subjects in the initiative's order."""
        return min(self._place[key] for key in cell)

    def named(self, cell: frozenset[str]) -> tuple[str, ...]:
        """The shortest list of keys for a set of subjects: whole branches by their top, `*` where the rest is in it."""
        if REST in cell:
            return (REST,)
        whole = [key for key in self.order if key in cell and self.below(key) <= cell]
        inner = {key for top in whole for key in self.below(top) if key != top}
        return tuple(key for key in self.order if key in cell and key not in inner)


def _ancestors(key: str, parents: dict[str, str | None]) -> list[str]:
    path: list[str] = []
    current: str | None = key
    while current is not None and current not in path:
        path.append(current)
        current = parents.get(current)
    return path
