"""One act under examination: who would do what from which day, and what is so without it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from beitritt.register.acts import Act, act_of, speaks_for
from beitritt.register.dates import day_before
from beitritt.register.errors import ProcedureError
from beitritt.register.instruments import Instrument, split_ref
from beitritt.register.spans import Span
from beitritt.register.standings import Standings
from beitritt.register.statements import EVERYTHING, Statement


class Requirement(StrEnum):
    """What the rules require of an act; each has a sentence in `beitritt.register.wording.requirements`."""

    COMPLETE = "complete"
    AUTHORITY = "authority"
    DATES_IN_ORDER = "dates_in_order"
    INITIATIVE_RUNS = "initiative_runs"
    NOT_PARTY_YET = "not_party_yet"
    IN = "in"
    PARTY = "party"
    NARROWER_SCOPE = "narrower_scope"
    LOWER_LEVEL = "lower_level"
    SOMETHING_LESS = "something_less"
    NOT_RESTING_YET = "not_resting_yet"
    RESTING = "resting"
    OWN_REST = "own_rest"
    STILL_RUNNING = "still_running"
    REPRESENTED = "represented"
    KNOWN_TARGET = "known_target"
    RIGHT_HELD = "right_held"
    RIGHT_UNUSED = "right_unused"
    RIGHT_UNOPPOSED = "right_unopposed"
    CONDITION = "condition"
    CONDITION_OPEN = "condition_open"
    WITNESS = "witness"
    OTHER_ADDRESSEE = "other_addressee"
    OTHERS_STATEMENT = "others_statement"
    LEADS_ANSWER = "leads_answer"
    ANSWER_FOLLOWS = "answer_follows"
    RESERVATION = "reservation"
    CONCERNED = "concerned"
    LEADS_PHASES = "leads_phases"
    KNOWN_PHASE = "known_phase"
    SIDES = "sides"
    TWO_BODIES = "two_bodies"
    NOT_SUCCEEDED_YET = "not_succeeded_yet"


@dataclass(frozen=True, slots=True)
class Breach:
    """A requirement that an act does not meet: about which body (and which other), what exactly, since which day.

    `detail` is a name, key or word that the sentence needs; `day` the calendar day that matters.
    """

    requirement: Requirement
    body: str = ""
    other: str = ""
    detail: str = ""
    day: date | None = None


@dataclass(frozen=True, slots=True)
class Refusal:
    """A requirement that an act does not meet, said in German and English."""

    requirement: Requirement
    de: str
    en: str


class Inadmissible(ProcedureError):
    """An act that the rules refuse: the message is the first requirement it does not meet, `refusals` are all."""

    def __init__(self, refusals: tuple[Refusal, ...], place: str = "") -> None:
        super().__init__(refusals[0].de, refusals[0].en, place)
        self.refusals = refusals

    def at(self, place: str) -> Inadmissible:
        """The same refusals with a place before the one they have."""
        return Inadmissible(self.refusals, f"{place}: {self.place}" if self.place else place)


@dataclass(frozen=True, slots=True)
class Case:
    """An act that is not done yet, and the standings without it."""

    before: Standings
    act: Act

    @classmethod
    def of(cls, before: Standings, instrument: Instrument, number: int) -> Case:
        """The case of an instrument's statement `number`, counted from 0."""
        return cls(before, act_of(instrument, number, instrument.begins))

    @property
    def statement(self) -> Statement:
        """What would be declared."""
        return self.act.statement

    @property
    def body(self) -> str:
        """Whose act it is."""
        return self.act.statement.actor

    @property
    def day(self) -> date:
        """The first day of its effect; of a withdrawal the first day out."""
        return self.act.start

    @property
    def eve(self) -> date:
        """The day before."""
        return day_before(self.day)

    def by(self, body: str) -> bool:
        """Whether its author is that body or a unit of it."""
        return speaks_for(self.act, body, self.before.directory)

    @property
    def by_lead(self) -> bool:
        """Whether its author is the initiative's lead."""
        return self.by(self.before.initiative.lead)

    def places(self, day: date, *, everywhere: bool = False) -> list[tuple[frozenset[str], Span]]:
        """What the body is on `day` on the subjects that the act names, or on all, by sets of subjects."""
        return self.before.places(self.body, EVERYTHING if everywhere else self.statement.scope, day)

    def named(self, cell: frozenset[str]) -> str:
        """The names of a set of subjects."""
        return ", ".join(self.before.tree.name(key) for key in self.before.tree.named(cell))

    def target(self, ref: str | None) -> Act | None:
        """The statement that the act is about, or the first one of the instrument that it is about."""
        effects = self.before.effects
        name, number = split_ref(ref or "")
        if number is not None:
            return effects.by_ref.get(ref or "")
        return next((act for act in effects.by_ref.values() if act.instrument.id == name), None)

    def breach(self, requirement: Requirement, *, other: str = "", detail: str = "", day: date | None = None) -> Breach:
        """A requirement that this act does not meet."""
        return Breach(requirement, self.body, other, detail, day or self.day)


Check = Callable[[Case], Iterator[Breach]]
