"""What the pages show: a question with its fields and what is wrong with them, or the finished letter."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from urllib.parse import urlencode

from django.urls import reverse

from beitritt.register.errors import BeitrittError
from beitritt.web.errors import told
from beitritt.web.languages import language
from beitritt.web.masking import masked
from beitritt.web.naming import Naming
from beitritt.web.wizard.course import Course, Trouble
from beitritt.web.wizard.fields import Field, fields
from beitritt.web.wizard.panel import exit_facts, panel
from beitritt.web.wizard.questions import WHAT, Purpose, Question
from beitritt.web.words import page_words

TELLING = ("dated", "last")
"""The questions of an exit that show what binds."""


@dataclass(frozen=True, slots=True)
class Choice:
    """A body that a name could mean, with the address that takes it."""

    name: str
    key: str
    url: str


@dataclass(frozen=True, slots=True)
class Given:
    """A question in short, what was answered to it, and where that can be changed."""

    question: str
    answers: tuple[str, ...]
    url: str


def question_context(course: Course, place: int, trouble: Trouble | None, own: Iterable[str]) -> dict[str, object]:
    """Everything for the page of the question at a place; `own` are the bodies for which the reader signs."""
    question, here = course.questions[place], page_words(language())
    naming = _naming(course)
    faults = trouble.faults if trouble else {}
    shown = _shown(fields(course, question, naming, own), faults)
    what = place < len(WHAT)
    return {
        "question": question,
        "heading": _said(course, "q", question),
        "help": _said(course, "help", question),
        "silence": _said(course, "silence", question) if question.optional else "",
        "step": here["prepare_step"].format(
            part=here["prepare_part_what" if what else "prepare_part_letter"],
            number=place + 1 if what else place + 1 - len(WHAT),
            all=len(WHAT) if what else len(course.questions) - len(WHAT),
        ),
        "fields": shown,
        "faults": list(_faults(faults, shown)),
        "refused": trouble is not None and trouble.refused,
        "meant": list(_meant(course)) if question.name == "body" and trouble else [],
        "hidden": course.answers.pairs(question.fields),
        "back": course.answers.url(course.name(place - 1)) if place else "",
        **_leaving(course, question, naming),
        **panel(course, place - 1 if trouble else place, naming),
    }


def letter_context(course: Course) -> dict[str, object]:
    """Everything for the page of the finished letter."""
    naming = _naming(course)
    place = len(course.questions)
    shown = panel(course, place - 1, naming)
    text = str(shown["letter"])
    return {
        "given": [_given(course, one, naming) for one in course.questions],
        "query": course.answers.query(),
        "back": course.answers.url(course.name(place - 1)),
        "masked": masked(text) if masked(text) != text else "",
        **shown,
    }


def _naming(course: Course) -> Naming:
    return Naming(language(), course.inquiry.directory(), course.today)


def _said(course: Course, what: str, question: Question) -> str:
    """The words of a question: those of this purpose where there are some, else those for all."""
    here = page_words(language())
    own = f"prepare_{what}_{question.name}_{course.purpose}"
    return here.get(own, "") or here.get(f"prepare_{what}_{question.name}", "")


def _shown(made: list[Field], faults: Mapping[str, BeitrittError]) -> list[Field]:
    """The fields with what is wrong with them; a single one is labelled by the page's heading."""
    single = len(made) == 1 and made[0].shape in ("radios", "checks")
    return [
        replace(one, fault=told(faults[one.name]) if one.name in faults else "", alone=single or one.alone)
        for one in made
    ]


def _faults(faults: Mapping[str, BeitrittError], shown: list[Field]) -> Iterator[tuple[str, str]]:
    """Each fault with the id of the input at which it can be mended."""
    by_name = {one.name: one for one in shown}
    for name, error in faults.items():
        field = by_name.get(name, shown[0])
        yield field.name if field.shape in ("text", "day", "select") else f"{field.name}-1", told(error)


def _meant(course: Course) -> Iterator[Choice]:
    """The bodies that the name could mean."""
    for body in course.sought.meant:
        parameters = [*course.answers.pairs(("body",)), ("body", body.key), ("asked", "body")]
        yield Choice(body.name, body.key, f"{reverse('prepare')}?{urlencode(parameters)}")


def _leaving(course: Course, question: Question, naming: Naming) -> dict[str, object]:
    made = course.composition
    if made is None or made.purpose != Purpose.EXIT or question.name not in TELLING:
        return {}
    return {"leaving": exit_facts(made, naming)}


def _given(course: Course, question: Question, naming: Naming) -> Given:
    """What was answered, in the words of the choices."""
    answers: list[str] = []
    shown = fields(course, question, naming, ())
    first = course.answers.one(shown[0].name) or SILENT[0]
    silent = question.optional and shown[0].shape == "radios" and first in SILENT
    for field in () if silent else shown:
        chosen = [option.text for option in field.options if option.chosen and option.value not in SILENT]
        answers += chosen or ([_written(field, course, naming)] if not field.options else [])
    silence = _said(course, "silence", question)
    return Given(
        _said(course, "q", question),
        tuple(filter(None, answers)) or (silence,),
        course.answers.url(question.name) + "&to_letter=yes",
    )


def _written(field: Field, course: Course, naming: Naming) -> str:
    """What was entered into a field: a body by its name, a day written out."""
    if field.name == "body" and course.sought.body is not None:
        return course.sought.body.name
    value = naming.day(course.answers.day(field.name)) if field.shape == "day" else field.value
    return f"{field.label}: {value}" if value else ""


SILENT = ("none", "all", "other")
"""Choices that say no more than silence does, or that only lead to another field."""
