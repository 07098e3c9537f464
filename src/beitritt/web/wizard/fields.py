"""The fields of a question as its page shows them: label, hint, choices, what was entered, what is wrong with it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

from beitritt.register.bodies import BodyKind
from beitritt.register.initiatives import Subject
from beitritt.register.leaving import WayOut, rights_for, ways_out
from beitritt.register.statements import VALUES, Form, Group, Kind, Level, Right
from beitritt.register.wording import words
from beitritt.register.wording.deadlines import CERTAINTY
from beitritt.web.masking import public_words
from beitritt.web.naming import Naming, phase_name
from beitritt.web.wizard.course import Course
from beitritt.web.wizard.questions import MAIN_KIND, Purpose, Question, represented_by
from beitritt.web.wizard.statements import RIGHTS, Composition
from beitritt.web.words import page_words

MOST_RADIOS = 12
MOST_NAMES = 200
DEEPEST = 4


@dataclass(frozen=True, slots=True)
class Option:
    """One choice; `depth` is how far it stands in below the one above it."""

    value: str
    text: str
    hint: str = ""
    chosen: bool = False
    depth: int = 0


@dataclass(frozen=True, slots=True)
class Field:
    """One field. `shape` is radios, checks, select, text or day; `alone` that the page's heading is its label."""

    name: str
    shape: str
    label: str
    hint: str = ""
    value: str = ""
    options: tuple[Option, ...] = ()
    fault: str = ""
    alone: bool = False
    names: tuple[str, ...] = ()


def fields(course: Course, question: Question, naming: Naming, own: Iterable[str]) -> list[Field]:
    """The fields of one question; `own` are the bodies for which the reader signs."""
    return _Fields(course, naming, tuple(own)).of(question)


class _Fields:
    """Makes the fields of one page, in its language."""

    def __init__(self, course: Course, naming: Naming, own: tuple[str, ...]) -> None:
        self._course, self._answers, self._naming, self._own = course, course.answers, naming, own
        self._words, self._law = page_words(naming.language), words(naming.language)

    def of(self, question: Question) -> list[Field]:
        """The fields of a question in order, without those that have nothing to choose from."""
        makers: Mapping[str, Callable[[], Field]] = {
            "act": self._act, "initiative": self._initiative, "body": self._body, "scope": self._scope,
            "subject": self._subject, "term": self._term, "behalf": self._behalf, "form": self._form,
            "provisional": self._provisional, "consents": self._consents, "right": self._right,
            "relies": self._relies, "value": self._value, "to": self._to, "level": self._level, "last": self._last,
        }  # fmt: skip
        days = ("dated", "from", "until", "term_until", "resolved", "last_day")
        made = [
            makers[name]() if name in makers else self._plain(name, "day" if name in days else "text")
            for name in question.fields
        ]
        return [one for one in made if one.shape in ("text", "day") or one.options]

    @property
    def _made(self) -> Composition:
        made = self._course.composition
        if made is None:  # the questions that need it come only once there is one
            raise LookupError
        return made

    def _plain(self, name: str, shape: str) -> Field:
        label, hint = self._words[f"prepare_field_{name}"], self._words.get(f"prepare_field_{name}_hint", "")
        return Field(name, shape, label, hint, self._answers.one(name))

    def _radios(self, name: str, options: Iterable[tuple[str, str, str]], silent: str = "") -> Field:
        """One of several; what `silent` names stands for silence and is chosen where nothing else is."""
        chosen = self._answers.one(name) or silent
        made = tuple(Option(value, text, hint, value == chosen) for value, text, hint in options)
        label = self._words.get(f"prepare_field_{name}", "")
        return Field(name, "radios", label, options=made, alone=not label)

    def _said(self, name: str, values: Iterable[str], silent: str = "") -> Field:
        """One of several values that have words of their own."""
        said = ((one, f"prepare_{name}_{one}") for one in values)
        return self._radios(
            name, [(one, self._words[key], self._words.get(f"{key}_hint", "")) for one, key in said], silent
        )

    def _act(self) -> Field:
        return self._said("act", [one.value for one in Purpose])

    def _initiative(self) -> Field:
        known = self._course.inquiry.ledger.initiatives()
        made = self._radios("initiative", [(one.key, one.name, one.purpose or "") for one in known])
        if len(known) <= MOST_RADIOS:
            return made
        return Field("initiative", "select", self._words["initiative"], options=made.options)

    def _body(self) -> Field:
        directory, held = self._naming.directory, self._course.standings
        near = held.bodies()[:MOST_NAMES] if held else []
        keys = dict.fromkeys((*(key for key in self._own if key in directory), *near))
        named = tuple(directory.name(key, self._naming.on) for key in keys)
        plain = self._plain("body", "text")
        value = plain.value or (directory.name(self._own[0], self._naming.on) if len(self._own) == 1 else "")
        return Field("body", "text", plain.label, plain.hint, value, names=named)

    def _scope(self) -> Field:
        return self._said("scope", ("all", "some", "except"), "all")

    def _subject(self) -> Field:
        subjects = self._made.standings.initiative.subjects
        ticked = self._answers.many("subject")
        options = tuple(
            Option(one.key, one.name, "", one.key in ticked, min(depth, DEEPEST)) for one, depth in _tree(subjects)
        )
        return Field("subject", "checks", self._words["prepare_field_subject"], options=options)

    def _term(self) -> Field:
        initiative, here = self._made.standings.initiative, self._naming.language
        names = {one.key: phase_name(initiative, one.key, here) for one in initiative.phases}
        said = self._words["prepare_term_phase"]
        phases = [(f"phase:{key}", said.format(phase=name), "") for key, name in names.items()]
        none, until = (self._words[f"prepare_term_{one}"] for one in ("none", "until"))
        return self._radios("term", [("none", none, ""), *phases, ("until", until, "")], "none")

    def _behalf(self) -> Field:
        group = Group("municipalities_of", self._made.body)
        there = any(period.holds(self._made.today) for _, period in self._naming.directory.members(group))
        known = self._naming.directory.find(self._made.body)
        county = known is not None and known.kind_on(self._made.today) == BodyKind.COUNTY
        return self._said("behalf", ("none", *(("group",) if there or county else ()), "named"), "none")

    def _form(self) -> Field:
        return self._radios("form", [(one.value, self._law.FORM[one], "") for one in Form], Form.INFORMAL.value)

    def _provisional(self) -> Field:
        ticked = bool(self._answers.one("provisional"))
        option = Option("yes", self._words["prepare_provisional_yes"], "", ticked)
        return Field("provisional", "checks", self._words["prepare_field_provisional"], options=(option,))

    def _consents(self) -> Field:
        return self._said("consents", ("none", "attached", "later"), "none")

    def _right(self) -> Field:
        ticked, others = self._answers.many("right"), self._made.for_others
        rights = [one for one in RIGHTS if one != Right.DIRECT_ENTRY or others]
        options = tuple(
            Option(one.value, self._words[f"prepare_right_{one.value}"], "", one.value in ticked) for one in rights
        )
        return Field("right", "checks", self._words["prepare_field_right"], options=options)

    def _relies(self) -> Field:
        made = self._made
        held = rights_for(made.standings, made.body, MAIN_KIND[made.purpose], made.day)
        options = [
            (one.statement, self._law.RIGHT[one.right or "limit"], self._condition(one.condition)) for one in held
        ]
        return self._radios("relies", [*options, ("none", self._words["prepare_relies_none"], "")], "none")

    def _condition(self, condition: str | None) -> str:
        return self._words["prepare_condition_said"].format(condition=public_words(condition)) if condition else ""

    def _value(self) -> Field:
        return self._said("value", VALUES[Kind.CONSENT])

    def _to(self) -> Field:
        made, found = self._made, []
        for tie in represented_by(made.standings, made.body, made.day):
            dated = tie.act.instrument.dated
            said = self._words["prepare_to_letter"].format(day=self._naming.day(dated.text)) if dated else ""
            found.append((tie.act.ref, self._naming.body(tie.representative).name, said))
        return self._radios("to", found)

    def _level(self) -> Field:
        levels = [(one.value, self._law.LEVEL[one], "") for one in Level if one != Level.FULL]
        return self._radios("level", [("none", self._words["prepare_level_none"], ""), *levels], "none")

    def _last(self) -> Field:
        made = self._made
        ways = ways_out(made.standings, made.body, made.day)
        options = [(one.last_in.isoformat(), self._naming.day(one.last_in), self._by(one)) for one in ways]
        if not options:
            return Field("last", "radios", "")
        return self._radios("last", [*options, ("other", self._words["prepare_last_other"], "")])

    def _by(self, way: WayOut) -> str:
        sure = CERTAINTY[self._naming.language][way.certainty]
        return self._words["prepare_last_by"].format(day=self._naming.day(way.notice_by), sure=sure)


def _tree(subjects: tuple[Subject, ...]) -> list[tuple[Subject, int]]:
    """The subjects with those below each right after it, and how deep each stands."""
    keys = {one.key for one in subjects}
    below: dict[str | None, list[Subject]] = {}
    for one in subjects:
        below.setdefault(one.parent if one.parent in keys else None, []).append(one)

    def walk(parent: str | None, depth: int) -> list[tuple[Subject, int]]:
        return [pair for one in below.get(parent, ()) for pair in ((one, depth), *walk(one.key, depth + 1))]

    return walk(None, 0)
