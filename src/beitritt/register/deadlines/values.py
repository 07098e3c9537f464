"""What a deadline is, of which kinds there are, and how sure its day is."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class DeadlineKind(StrEnum):
    """What is due. Of several on one day, the more urgent first."""

    NOTICE = "notice"
    CONTINUATION = "continuation"
    TERM_END = "term_end"
    ANSWER_DUE = "answer_due"
    COMMITMENT_DUE = "commitment_due"
    REQUEST_OPEN = "request_open"
    RECONFIRMATION = "reconfirmation"
    RESERVATION_DATE = "reservation_date"
    BINDING_END = "binding_end"
    PHASE_END = "phase_end"
    PLANNED_END_PASSED = "planned_end_passed"
    SUSPENSION_END = "suspension_end"
    CONSENT_END = "consent_end"
    REPRESENTATION_END = "representation_end"
    UPCOMING = "upcoming"


class Certainty(StrEnum):
    """How sure the day is.

    *Planned* rests on a planned end of a phase; *contested* on sources that contradict each other; *offered* on terms
    that came after the body and that it has not accepted.
    """

    CERTAIN = "certain"
    PLANNED = "planned"
    CONTESTED = "contested"
    OFFERED = "offered"


DUTIES = frozenset(
    {
        DeadlineKind.NOTICE,
        DeadlineKind.CONTINUATION,
        DeadlineKind.TERM_END,
        DeadlineKind.ANSWER_DUE,
        DeadlineKind.COMMITMENT_DUE,
        DeadlineKind.RECONFIRMATION,
        DeadlineKind.RESERVATION_DATE,
    }
)
"""Kinds by whose day somebody has to act; whoever misses it loses a choice or breaks a promise."""

OPEN_MATTERS = frozenset({DeadlineKind.REQUEST_OPEN, DeadlineKind.RECONFIRMATION, DeadlineKind.PLANNED_END_PASSED})
"""Kinds that stay until somebody settles them: their day, since when they are open, may lie in the past."""


@dataclass(frozen=True, slots=True)
class Deadline:
    """Something due on `day`, in an initiative, for bodies (none: for all who are in), because of statements (`ID#n`).

    `day` is the last day to act, or the last day of what ends; of a binding it is the first free day, of an upcoming
    act the first of its effect, of an open matter the day since when it is open. `detail` is what the sentence needs:
    the last day in (notice), a phase's key, the words promised, a reserved right, the kind of what comes. Where
    sources contradict each other, `earliest` and `latest` are the days that they name (None: a source names none).
    """

    day: date
    kind: DeadlineKind
    initiative: str
    bodies: tuple[str, ...] = ()
    because: tuple[str, ...] = ()
    detail: str | None = None
    certainty: Certainty = Certainty.CERTAIN
    earliest: date | None = None
    latest: date | None = None
