"""From answers to a declaration: each question's answer read and checked, then put into statements."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Any

from beitritt.procedures.declare import Declaration
from beitritt.register.dates import PartialDate, exact
from beitritt.register.errors import InputError
from beitritt.register.leaving import rights_for
from beitritt.register.standings import Standings
from beitritt.register.statements import (
    EVERYTHING,
    VALUES,
    Form,
    Group,
    Kind,
    Level,
    Right,
    Role,
    Scope,
    Statement,
    Term,
)  # fmt: skip
from beitritt.web.errors import fault
from beitritt.web.wizard.answers import Answers
from beitritt.web.wizard.bodies import named_bodies
from beitritt.web.wizard.questions import MAIN_KIND, Purpose, represented_by
from beitritt.writing.letters.plain import CONSENTS, resolution_words

RIGHTS = (Right.REDUCE, Right.WITHDRAW, Right.DIRECT_ENTRY)
"""What can be reserved by ticking it; a precondition has a field of its own."""

SOME, EXCEPT = "some", "except"
GROUP, NAMED = "group", "named"
MOST_UNITS = 5


@dataclass(frozen=True, slots=True)
class Composition:
    """The answers in one case: what is wanted, by which body, in which initiative as it stands, today."""

    answers: Answers
    purpose: Purpose
    body: str
    standings: Standings
    today: date

    def check(self, question: str) -> None:
        """Read the answer to one question. Raises InputError with the field as its place."""
        readers: dict[str, Callable[[], object]] = {
            "dated": lambda: self.dated, "from": lambda: self.first, "period": self._period, "scope": self.scope,
            "term": self.term, "behalf": self._represented, "manner": lambda: list(self._representation()),
            "reserve": self._rights, "unit": lambda: list(self._appointments()),
            "relies": lambda: list(self._invocation()),
            "resolution": self.resolution, "value": self._value, "to": self._to, "level": self._less,
            "last": self.last,
        }  # fmt: skip
        readers[question]()

    @property
    def dated(self) -> date:
        """The letter's day: today where none is named."""
        return self.answers.day("dated") or self.today

    @property
    def day(self) -> date:
        """The letter's day as far as it can be read, today otherwise."""
        try:
            return self.dated
        except InputError:  # told with its own question
            return self.today

    @property
    def for_others(self) -> bool:
        """Whether the body acts for others too."""
        return self.answers.one("behalf") in (GROUP, NAMED)

    @property
    def first(self) -> PartialDate | None:
        """The first day of what is declared, where one is named."""
        day = self.answers.day("from")
        return exact(day) if day else None

    def declaration(self) -> Declaration | None:
        """What would be declared; None while something is missing without which nothing can be. Raises InputError."""
        statements = tuple(self._statements())
        if not statements:
            return None
        return Declaration(self.standings.initiative.key, self.body, statements, exact(self.dated))

    def scope(self) -> Scope:
        """The subjects: everything where nothing else is chosen."""
        chosen = self.answers.one("scope")
        if chosen not in (SOME, EXCEPT):
            return EVERYTHING
        known = {one.key for one in self.standings.initiative.subjects}
        subjects = tuple(key for key in self.answers.many("subject") if key in known)
        if not subjects:
            raise fault("subject", "prepare_no_subject")
        return Scope(subjects, excluding=chosen == EXCEPT)

    def term(self) -> Term | None:
        """When the accession is to end by itself; None leaves that to the lead's terms."""
        chosen = self.answers.one("term")
        if chosen == "until":
            day = self.answers.day("term_until")
            if day is None:
                raise fault("term_until", "prepare_no_day")
            return Term(until=exact(_after(day)))
        phase = chosen.removeprefix("phase:")
        return Term(phase=phase) if self.standings.initiative.phase(phase) else None

    def resolution(self) -> str | None:
        """The resolution behind the letter, in words; None where none is named."""
        organ, day = self.answers.one("organ"), self.answers.day("resolved")
        if day is not None and not organ:
            raise fault("organ", "prepare_no_organ")
        if day is not None and day > self.dated:
            raise fault("resolved", "prepare_resolved_later")
        return resolution_words(organ, day) if organ else None

    def last(self) -> date:
        """The last day in. Raises InputError where none is chosen."""
        chosen = self.answers.one("last")
        found = self.answers.day("last_day") if chosen in ("", "other") else self.answers.day("last")
        if found is None:
            raise fault("last_day", "prepare_no_last")
        return found

    def _statements(self) -> Iterator[Statement]:
        main = self._main()
        if main is None:
            return
        yield from self._invocation()
        yield main
        if self.purpose in (Purpose.ACCESSION, Purpose.DIRECT_ENTRY):
            yield from self._representation()
            yield from self._reservations()
            yield from self._appointments()

    def _main(self) -> Statement | None:
        """The statement that does what is wanted; None while what it cannot do without is missing."""
        missing = {Purpose.EXIT: ("last", "last_day"), Purpose.CONSENT: ("value",)}.get(self.purpose)
        if missing and not any(self.answers.one(name) for name in missing):
            return None
        resolved = self.resolution()
        plain = Statement(kind=MAIN_KIND[self.purpose], actor=self.body, note=resolved, proof=resolved)
        return replace(plain, scope=self.scope(), **self._particulars())

    def _particulars(self) -> dict[str, Any]:
        """The fields that only this purpose has."""
        if self.purpose == Purpose.EXIT:
            return {"from_": exact(_after(self.last()))}
        if self.purpose == Purpose.CONSENT:
            return {**self._period(), "value": self._value(), "to": self._to()}
        if self.purpose == Purpose.REDUCTION:
            return {**self._period(), "level": self._level()}
        return {"from_": self.first, "term": self.term()}

    def _period(self) -> dict[str, PartialDate | None]:
        first, last = self.first, self.answers.day("until")
        if last is not None and last < (first.first if first else self.dated):
            raise fault("until", "prepare_until_before")
        return {"from_": first, "until": exact(_after(last)) if last else None}

    def _value(self) -> str:
        found = self.answers.one("value")
        if found not in VALUES[Kind.CONSENT]:
            raise fault("value", "prepare_no_value")
        return found

    def _to(self) -> str | None:
        """The representation that is meant: the one chosen, or the only one."""
        known = [tie.act.ref for tie in represented_by(self.standings, self.body, self.dated)]
        chosen = self.answers.one("to")
        if chosen in known:
            return chosen
        if len(known) > 1:
            raise fault("to", "prepare_no_to")
        return known[0] if known else None

    def _level(self) -> Level | None:
        return next((one for one in Level if one.value == self.answers.one("level")), None)

    def _less(self) -> None:
        if self._level() is None and self.scope().everything:
            raise fault("level", "prepare_no_less")

    def _invocation(self) -> Iterator[Statement]:
        """The use of a reserved right, where one is relied on."""
        chosen = self.answers.one("relies")
        if not chosen or chosen == "none" or self.purpose in (Purpose.ACCESSION, Purpose.CONSENT):
            return
        held = rights_for(self.standings, self.body, MAIN_KIND[self.purpose], self.dated)
        if chosen not in [one.statement for one in held]:
            raise fault("relies", "prepare_no_right")
        yield Statement(kind=Kind.INVOCATION, actor=self.body, of=chosen)

    def _representation(self) -> Iterator[Statement]:
        named = self._represented()
        if named:
            form = next((one for one in Form if one.value == self.answers.one("form")), Form.INFORMAL)
            note = CONSENTS.get(self.answers.one("consents"))
            vague = True if self.answers.one("provisional") else None
            yield Statement(
                kind=Kind.REPRESENTATION, actor=self.body, represented=named, form=form, provisional=vague, note=note,
                from_=self.first, scope=self.scope(),
            )  # fmt: skip

    def _represented(self) -> Group | tuple[str, ...]:
        chosen = self.answers.one("behalf")
        if chosen == GROUP:
            return Group("municipalities_of", self.body)
        if chosen != NAMED:
            return ()
        return named_bodies(self.answers.one("named"), self.standings.directory, self.body)

    def _rights(self) -> tuple[Right, ...]:
        """The rights that are ticked; a condition without one has nothing to hang on."""
        offered = [one for one in RIGHTS if one != Right.DIRECT_ENTRY or self._represented()]
        chosen = tuple(right for right in offered if right.value in self.answers.many("right"))
        if self.answers.one("condition") and not {Right.REDUCE, Right.WITHDRAW}.intersection(chosen):
            raise fault("right", "prepare_condition_alone")
        return chosen

    def _reservations(self) -> Iterator[Statement]:
        condition, waits = self.answers.one("condition") or None, self.answers.one("precondition")
        represented = self._represented()
        for right in self._rights():
            others = right == Right.DIRECT_ENTRY
            yield Statement(
                kind=Kind.RESERVATION, actor=self.body, right=right, from_=self.first,
                condition=None if others else condition, represented=represented if others else (),
            )  # fmt: skip
        if waits:
            yield Statement(kind=Kind.RESERVATION, actor=self.body, right=Right.PRECONDITION, condition=waits)

    def _appointments(self) -> Iterator[Statement]:
        units = [" ".join(part.split()) for part in self.answers.one("unit").split(";")]
        found = [unit for unit in units if unit]
        if len(found) > MOST_UNITS:
            raise fault("unit", "prepare_many_units", most=MOST_UNITS)
        for unit in found:
            yield Statement(
                kind=Kind.APPOINTMENT, actor=self.body, role=Role.MANAGEMENT, appointed=unit, from_=self.first
            )


def _after(day: date) -> date:
    return day + timedelta(days=1) if day < date.max else day
