"""The course through the questions of a letter: which there are, which is next, and where something is wrong."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from functools import cached_property, lru_cache

from beitritt.procedures.answer import Inquiry
from beitritt.procedures.declare import Declaration
from beitritt.procedures.prepare import Prepared, prepare
from beitritt.register.admissibility import Inadmissible
from beitritt.register.errors import BeitrittError, InputError
from beitritt.register.standings import Standings
from beitritt.web import register
from beitritt.web.errors import fault
from beitritt.web.wizard.answers import Answers
from beitritt.web.wizard.bodies import Sought, sought
from beitritt.web.wizard.questions import LETTER, WHAT, Purpose, Question, asked, told_with
from beitritt.web.wizard.statements import Composition


@dataclass(frozen=True, slots=True)
class Trouble:
    """What is wrong with the answer to a question, by field; `refused` says that a rule speaks and not the form."""

    place: int
    faults: dict[str, BeitrittError]
    refused: bool = False


class Course:
    """The questions for these answers. Places are counted from 0; the letter comes after the last question."""

    def __init__(self, inquiry: Inquiry, answers: Answers, today: date) -> None:
        self.inquiry, self.answers, self.today = inquiry, answers, today

    @cached_property
    def purpose(self) -> Purpose | None:
        """What is wanted, where that is said."""
        return next((one for one in Purpose if one.value == self.answers.one("act")), None)

    @cached_property
    def standings(self) -> Standings | None:
        """The initiative as it stands, where it is said which."""
        key = self.answers.one("initiative")
        known = any(one.key == key for one in self.inquiry.ledger.initiatives())
        return self.inquiry.standings(key) if known else None

    @cached_property
    def sought(self) -> Sought:
        """The body, or what is wrong with its name."""
        return sought(self.answers.one("body"), self.inquiry.directory())

    @cached_property
    def composition(self) -> Composition | None:
        """What is to be put together, once purpose, initiative and body are said."""
        return self._composed(self.answers)

    @cached_property
    def questions(self) -> tuple[Question, ...]:
        """All questions of this case in order; only the first ones while it is not said what it is about."""
        made = self.composition
        if made is None:
            return WHAT
        found = asked(made.purpose, made.standings, made.body, made.day, for_others=made.for_others)
        return (*WHAT, *found)

    def place(self, name: str) -> int | None:
        """Where the question of that name stands, or the letter; None where the case has none of that name."""
        names = [one.name for one in self.questions]
        if name == LETTER and self.composition is not None:
            return len(names)
        return names.index(name) if name in names else None

    def name(self, place: int) -> str:
        """The name of the question at a place; the letter's after the last."""
        return self.questions[place].name if place < len(self.questions) else LETTER

    def open(self) -> int:
        """The first question about what it is about that nobody answered; the first of the letter's own otherwise."""
        for place, one in enumerate(WHAT):
            if not self.answers.one(one.name):
                return place
        return min(len(WHAT), len(self.questions) - 1)

    def trouble(self, last: int) -> Trouble | None:
        """The first thing wrong with the answers to the questions up to and including the place `last`."""
        for place in range(min(last + 1, len(self.questions))):
            wrong = self._wrong(self.questions[place].name)
            if wrong is not None:
                return Trouble(place, {wrong.place or self.questions[place].fields[0]: wrong})
        return self._refusal(last) if last >= len(WHAT) else None

    def prepared(self, last: int) -> Prepared | None:
        """The letter as the answers up to and including the place `last` make it; None where they make none yet."""
        found = self._tried(last)
        return found if isinstance(found, Prepared) else None

    def declaration(self) -> Declaration | None:
        """What all answers together declare. Raises InputError."""
        return self.composition.declaration() if self.composition else None

    def _wrong(self, name: str) -> InputError | None:
        if name == "act":
            return None if self.purpose else fault("act", "prepare_no_act")
        if name == "initiative":
            return None if self.standings else fault("initiative", "prepare_no_initiative")
        if name == "body":
            return self.sought.fault
        try:
            if self.composition is not None:
                self.composition.check(name)
        except InputError as error:
            return error
        return None

    def _refusal(self, last: int) -> Trouble | None:
        """What the rules refuse and can be told by now, at the question that it is told with."""
        found = self._tried(last)
        if isinstance(found, Inadmissible):
            for one in found.refusals:
                place = told_with(one.requirement, self.questions)
                if place <= last:
                    field = self.questions[place].fields[0]
                    return Trouble(place, {field: BeitrittError(one.de, one.en)}, refused=True)
        elif isinstance(found, BeitrittError):
            place = min(last, len(self.questions) - 1)
            return Trouble(place, {self.questions[place].fields[0]: found})
        return None

    def _tried(self, last: int) -> Prepared | BeitrittError | None:
        later = [field for one in self.questions[last + 1 :] for field in one.fields]
        made = self._composed(self.answers.without(set(later) - self._fields(last)))
        try:
            declared = made.declaration() if made else None
        except InputError as error:
            return error
        if made is None or declared is None:
            return None
        return _tried(self.inquiry, self.inquiry.ledger.version(), made.standings, declared)

    def _fields(self, last: int) -> set[str]:
        return {field for one in self.questions[: last + 1] for field in one.fields}

    def _composed(self, answers: Answers) -> Composition | None:
        body = self.sought.body
        if self.purpose is None or self.standings is None or body is None:
            return None
        return Composition(answers, self.purpose, body.key, self.standings, self.today)


@lru_cache(maxsize=16)
def _tried(inquiry: Inquiry, version: object, before: Standings, declared: Declaration) -> Prepared | BeitrittError:
    """The letter or its refusal, kept for the next page while the register stays as it is (`version`)."""
    del version
    try:
        return prepare(inquiry.ledger, declared, register.now(), before)
    except BeitrittError as error:
        return error
