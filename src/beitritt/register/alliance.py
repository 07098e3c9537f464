"""The work of a local alliance: who needs what, which measures answer that, and what meetings decided.

Kept small: enough to see what taking part is for, and to feed a review. Nothing here binds anybody or changes a
standing. People appear by office or function, never by name.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum

from beitritt.register.bodies import Directory
from beitritt.register.dates import FAR, PartialDate, Period
from beitritt.register.errors import InputError, UnknownKey
from beitritt.register.initiatives import Initiative

_PERSON = re.compile(r"@|\b(?:Herrn?|Frau|Mr|Mrs|Ms|Miss)\b\.?\s", re.IGNORECASE)
"""What gives away that a person is named: an address of e-mail, or a form of address."""


class MeasureState(StrEnum):
    """How far a measure has come."""

    PLANNED = "planned"
    RUNNING = "running"
    DONE = "done"
    DROPPED = "dropped"


@dataclass(frozen=True, slots=True, kw_only=True)
class Need:
    """Something that somebody sees to be needed, for whom, since when; `until` is the first day it no longer is."""

    key: str
    initiative: str
    body: str
    text: str
    seen_by: str | None = None
    for_whom: str | None = None
    since: PartialDate | None = None
    until: PartialDate | None = None
    subject: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Measure:
    """What is done about needs: by whom, with whom, from when on, up to `until` (exclusive), with what numbers.

    `responsible` is a body's key; `partners` are keys or offices in words. `planned` and `reached` are counted in
    `unit`; what nobody counted is None, not nought.
    """

    key: str
    initiative: str
    body: str
    name: str
    answers: tuple[str, ...] = ()
    responsible: str | None = None
    partners: tuple[str, ...] = ()
    subject: str | None = None
    from_: PartialDate | None = None
    until: PartialDate | None = None
    state: MeasureState = MeasureState.PLANNED
    planned: Decimal | None = None
    reached: Decimal | None = None
    unit: str | None = None
    note: str | None = None

    @property
    def period(self) -> Period:
        """The days on which it runs or is to run; open where no day is known."""
        return Period(self.from_.first if self.from_ else date.min, self.until.end if self.until else FAR)

    @property
    def share(self) -> Decimal | None:
        """What part of the planned number is reached; None where either is unknown, or nothing was planned."""
        return self.reached / self.planned if self.planned and self.reached is not None else None


@dataclass(frozen=True, slots=True, kw_only=True)
class Meeting:
    """A meeting: who took part by office, which experts by function, its minutes, and what it decided."""

    key: str
    initiative: str
    body: str
    day: date
    participants: tuple[str, ...] = ()
    experts: tuple[str, ...] = ()
    minutes: str | None = None
    decisions: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Alliance:
    """All that is recorded of one body's alliance in an initiative."""

    needs: tuple[Need, ...] = ()
    measures: tuple[Measure, ...] = ()
    meetings: tuple[Meeting, ...] = ()

    def answering(self, need: Need) -> tuple[Measure, ...]:
        """The measures that answer a need, dropped ones too."""
        return tuple(one for one in self.measures if need.key in one.answers)

    def answered(self, need: Need) -> bool:
        """Whether any measure that was not dropped answers the need."""
        return any(one.state != MeasureState.DROPPED for one in self.answering(need))

    def sorted_needs(self) -> tuple[Need, ...]:
        """The needs, unanswered ones first, the longest known first."""
        return tuple(sorted(self.needs, key=lambda one: (self.answered(one), _first(one.since), one.key)))


def measures_in(measures: Iterable[Measure], period: Period) -> tuple[Measure, ...]:
    """The measures that run in a period, dropped ones left out, by their beginning."""
    inside = [one for one in measures if one.state != MeasureState.DROPPED and one.period.meet(period)]
    return tuple(sorted(inside, key=lambda one: (one.period.start, one.key)))


def check_need(need: Need, initiative: Initiative, directory: Directory) -> None:
    """Raise UnknownKey or InputError, with the field, for a need that cannot be recorded."""
    _known(need.body, need.subject, initiative, directory)
    _in_order(need.since, need.until, "since")
    _no_person((need.seen_by or "",), "seen_by")


def check_measure(measure: Measure, initiative: Initiative, directory: Directory, needs: Iterable[str]) -> None:
    """Raise UnknownKey or InputError, with the field, for a measure; `needs` are the keys of the recorded ones."""
    _known(measure.body, measure.subject, initiative, directory)
    if measure.responsible is not None:
        directory.body(measure.responsible, "responsible")
    for missing in sorted(set(measure.answers) - set(needs)):
        raise UnknownKey(
            f"Der Bedarf „{missing}“ ist nicht verzeichnet", f"The need '{missing}' is not recorded", "answers"
        )
    for field, number in (("planned", measure.planned), ("reached", measure.reached)):
        if number is not None and number < 0:
            raise InputError("eine Anzahl ist nicht negativ", "a number is not negative", field)
    _in_order(measure.from_, measure.until, "from")
    _no_person(measure.partners, "partners")


def check_meeting(meeting: Meeting, initiative: Initiative, directory: Directory) -> None:
    """Raise UnknownKey or InputError, with the field, for a meeting that cannot be recorded."""
    _known(meeting.body, None, initiative, directory)
    _no_person(meeting.participants, "participants")
    _no_person(meeting.experts, "experts")


def _known(body: str, subject: str | None, initiative: Initiative, directory: Directory) -> None:
    directory.body(body, "body")
    if subject is not None and all(subject != one.key for one in initiative.subjects):
        raise initiative.unknown_subject(subject, "subject")


def _in_order(first: PartialDate | None, until: PartialDate | None, field: str) -> None:
    if first is not None and until is not None and until.end <= first.first:
        raise InputError("der Zeitraum endet, bevor er beginnt", "the period ends before it begins", field)


def _no_person(texts: Sequence[str], field: str) -> None:
    for text in texts:
        if _PERSON.search(text):
            raise InputError(
                f"„{text}“ nennt eine Person; bitte nur Amt oder Funktion angeben",
                f"'{text}' names a person; please give the office or function only",
                field,
            )


def _first(day: PartialDate | None) -> date:
    return day.first if day else date.max
