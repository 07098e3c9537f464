"""What is asked, letter by letter: the questions of each kind, in order, and which of them a case does not need."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from beitritt.register.admissibility import Requirement
from beitritt.register.bodies import BodyKind
from beitritt.register.leaving import rights_for
from beitritt.register.representation import Tie
from beitritt.register.standings import Standings
from beitritt.register.statements import Kind
from beitritt.writing.letters.text import LetterKind


class Purpose(StrEnum):
    """What somebody wants to do by their letter."""

    ACCESSION = "accession"
    DIRECT_ENTRY = "direct_entry"
    CONSENT = "consent"
    REDUCTION = "reduction"
    EXIT = "exit"


MAIN_KIND = {
    Purpose.ACCESSION: Kind.ACCESSION,
    Purpose.DIRECT_ENTRY: Kind.ACCESSION,
    Purpose.CONSENT: Kind.CONSENT,
    Purpose.REDUCTION: Kind.REDUCTION,
    Purpose.EXIT: Kind.WITHDRAWAL,
}
"""The kind of the statement that does it."""

LETTER_KIND = {
    Purpose.ACCESSION: LetterKind.ACCESSION,
    Purpose.DIRECT_ENTRY: LetterKind.DIRECT_ENTRY,
    Purpose.CONSENT: LetterKind.CONSENT,
    Purpose.REDUCTION: LetterKind.REDUCTION,
    Purpose.EXIT: LetterKind.WITHDRAWAL,
}
"""The letter that does it, on paper."""


@dataclass(frozen=True, slots=True)
class Question:
    """One page: its name, the fields on it, and whether it may be left unanswered."""

    name: str
    fields: tuple[str, ...]
    optional: bool = True


WHAT = (
    Question("act", ("act",), optional=False),
    Question("initiative", ("initiative",), optional=False),
    Question("body", ("body",), optional=False),
)
"""Asked of everybody first."""

FROM = Question("from", ("from",))
PERIOD = Question("period", ("from", "until"))
SCOPE = Question("scope", ("scope", "subject"))
TERM = Question("term", ("term", "term_until"))
BEHALF = Question("behalf", ("behalf", "named"))
MANNER = Question("manner", ("form", "provisional", "consents"))
RESERVE = Question("reserve", ("right", "condition", "precondition"))
UNIT = Question("unit", ("unit",))
RELIES = Question("relies", ("relies",))
RESOLUTION = Question("resolution", ("organ", "resolved"))
DATED = Question("dated", ("dated",))
VALUE = Question("value", ("value",), optional=False)
TO = Question("to", ("to",), optional=False)
LEVEL = Question("level", ("level",))
LAST = Question("last", ("last", "last_day"), optional=False)

ASKED: dict[Purpose, tuple[Question, ...]] = {
    Purpose.ACCESSION: (DATED, FROM, SCOPE, TERM, BEHALF, MANNER, RESERVE, UNIT, RESOLUTION),
    Purpose.DIRECT_ENTRY: (DATED, FROM, SCOPE, RELIES, RESERVE, UNIT, RESOLUTION),
    Purpose.CONSENT: (DATED, VALUE, TO, SCOPE, PERIOD, RESOLUTION),
    Purpose.REDUCTION: (DATED, PERIOD, SCOPE, LEVEL, RELIES, RESOLUTION),
    Purpose.EXIT: (DATED, LAST, SCOPE, RELIES, RESOLUTION),
}
"""The date comes first: who is represented and which rights are held depends on it."""

LETTER = "letter"
"""The page after the last question."""

TOLD_AFTER: dict[Requirement, tuple[str, ...]] = {
    Requirement.COMPLETE: ("scope", "level"),
    Requirement.IN: ("last", "scope"),
    Requirement.INITIATIVE_RUNS: ("from", "period", "last"),
    Requirement.NOT_PARTY_YET: ("from", "scope"),
    Requirement.PARTY: ("period",),
    Requirement.NARROWER_SCOPE: ("scope",),
    Requirement.SOMETHING_LESS: ("scope", "level"),
    Requirement.LOWER_LEVEL: ("level",),
    Requirement.REPRESENTED: ("to", "scope", "period"),
    Requirement.DATES_IN_ORDER: ("term", "period"),
    Requirement.RIGHT_HELD: ("relies",),
    Requirement.RIGHT_UNUSED: ("relies",),
    Requirement.RIGHT_UNOPPOSED: ("relies",),
    Requirement.TWO_BODIES: ("behalf",),
}
"""The questions that must be answered before a refusal is certain; it is told with the last of them."""


def asked(
    purpose: Purpose, standings: Standings, body: str, on: date, *, for_others: bool = False
) -> tuple[Question, ...]:
    """The questions that a letter of that purpose needs in this initiative, for this body, on that day.

    `for_others` says that the body acts for others too.
    """
    spared = set() if for_others else {MANNER}
    if not standings.initiative.subjects:
        spared.add(SCOPE)
    known = standings.directory.find(body)
    if known is not None and known.kind_on(on) in (BodyKind.MUNICIPALITY, BodyKind.UNIT):
        spared.add(BEHALF)
    if not rights_for(standings, body, MAIN_KIND[purpose], on):
        spared.add(RELIES)
    if len(represented_by(standings, body, on)) < 2:
        spared.add(TO)
    return tuple(one for one in ASKED[purpose] if one not in spared)


def represented_by(standings: Standings, body: str, on: date) -> list[Tie]:
    """The representations of a body that are not over on a day, each statement once."""
    found = {tie.act.ref: tie for tie in standings.ties(body) if tie.period.end > on and tie.act.end > on}
    return list(found.values())


def told_with(requirement: Requirement, questions: tuple[Question, ...]) -> int:
    """The place of the question with which a refusal is told; the last one where nothing is said about it."""
    names = TOLD_AFTER.get(requirement, ())
    places = [place for place, one in enumerate(questions) if one.name in names]
    return max(places, default=len(questions) - 1)
