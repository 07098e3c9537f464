"""The form of the what-if page: read from the address, checked field by field, made a declaration."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta

from beitritt.procedures.declare import Declaration
from beitritt.register.bodies import Body, Directory
from beitritt.register.dates import exact
from beitritt.register.errors import InputError
from beitritt.register.initiatives import Initiative
from beitritt.register.statements import EVERYTHING, Kind, Scope, Statement
from beitritt.web.collation import meant
from beitritt.web.languages import language
from beitritt.web.questions import entered_day
from beitritt.web.words import page_words

ACTS = (Kind.WITHDRAWAL, Kind.ACCESSION, Kind.REDUCTION, Kind.SUSPENSION, Kind.RESUMPTION, Kind.PHASING)
MOST_NAMES = 5
LONGEST = 200


@dataclass(frozen=True, slots=True)
class Trial:
    """What was entered, what is wrong with it by field, and the declaration that it makes where nothing is."""

    given: Mapping[str, str]
    faults: Mapping[str, str] = field(default_factory=dict)
    declaration: Declaration | None = None

    @property
    def asked(self) -> bool:
        """Whether anything is to be tried out."""
        return bool(self.given.get("act"))


def entered(parameters: Mapping[str, str], initiative: Initiative, directory: Directory, today: date) -> Trial:
    """Read the form. What cannot be used stands in `faults` in the reader's language."""
    given = {name: value.strip()[:LONGEST] for name, value in parameters.items()}
    act = next((kind for kind in ACTS if kind.value == given.get("act")), None)
    if act is None:
        return Trial({**given, "act": ""})
    faults: dict[str, str] = {}
    day = _day(given.get("day", ""), faults)
    body = initiative.lead if act == Kind.PHASING else _body(given.get("body", ""), directory, faults)
    scope = _scope(act, given.get("subject", ""), initiative, faults)
    if act == Kind.PHASING and initiative.phase(given.get("phase", "")) is None:
        faults["phase"] = page_words(language())["what_if_no_phase"]
    if faults or day is None or body is None:
        return Trial(given, faults)
    statement = _statement(act, body, day, scope, given.get("phase"))
    dated = today if act == Kind.PHASING else min(today, day)
    return Trial(given, {}, Declaration(initiative.key, body, (statement,), exact(dated)))


def _statement(act: Kind, body: str, day: date, scope: Scope, phase: str | None) -> Statement:
    """The statement: of an exit and of a phase, `day` is the last one."""
    after = exact(day + timedelta(days=1)) if day < date.max else exact(day)
    if act == Kind.PHASING:
        return Statement(kind=act, actor=body, phase=phase, until=after)
    return Statement(kind=act, actor=body, from_=after if act == Kind.WITHDRAWAL else exact(day), scope=scope)


def _day(text: str, faults: dict[str, str]) -> date | None:
    if not text:
        faults["day"] = page_words(language())["what_if_no_day"]
        return None
    try:
        return entered_day(text)
    except InputError as error:
        faults["day"] = error.message(language())
        return None


def _body(wanted: str, directory: Directory, faults: dict[str, str]) -> str | None:
    """The one body of that key or name."""
    words = page_words(language())
    if not wanted:
        faults["body"] = words["what_if_no_body"]
        return None
    alike = meant(directory, wanted)
    if len(alike) == 1:
        return alike[0].key
    several = words["what_if_body_several"].format(_names(alike))
    faults["body"] = several if alike else words["what_if_body_unknown"].format(wanted)
    return None


def _names(bodies: list[Body]) -> str:
    shown = ", ".join(f"{body.name} ({body.key})" for body in bodies[:MOST_NAMES])
    return f"{shown} …" if len(bodies) > MOST_NAMES else shown


def _scope(act: Kind, subject: str, initiative: Initiative, faults: dict[str, str]) -> Scope:
    if act == Kind.PHASING:
        return EVERYTHING
    if any(one.key == subject for one in initiative.subjects):
        return Scope((subject,), excluding=False)
    if subject:
        faults["subject"] = page_words(language())["what_if_subject_unknown"].format(subject)
    elif act == Kind.REDUCTION:
        faults["subject"] = page_words(language())["what_if_no_subject"]
    return EVERYTHING
