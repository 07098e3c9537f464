"""A review: the evidence of a period, the question of the accession letter, and the decision with its reasons.

The question is whether the way it is going still justifies the engagement. Its words stand in
`beitritt.register.wording.evaluation`. The decision is the body's; nothing here weighs one measure against another.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from beitritt.register.alliance import Measure
from beitritt.register.answers import Row
from beitritt.register.dates import Period
from beitritt.register.errors import ProcedureError
from beitritt.register.evaluation.indicators import Attained, Measurement, Reached
from beitritt.register.evaluation.sums import Sum, Total
from beitritt.register.findings import Finding
from beitritt.register.interchange import JsonObject
from beitritt.register.reservations import ReservationState
from beitritt.register.statements import EVERYTHING, Level, Scope


class Decision(StrEnum):
    """What the body decides on a review."""

    CONTINUE = "continue"
    REDUCE = "reduce"
    LEAVE = "leave"


@dataclass(frozen=True, slots=True, kw_only=True)
class Evidence:
    """What a review of a body in a period looks at; standings, reservations and findings are those of `on`.

    `sources` are those that the entries of effort name; `measures` are what the body's local
    alliance did in the period.
    """

    initiative: str
    body: str
    period: Period
    on: date
    total: Total
    by_unit: tuple[Sum, ...] = ()
    by_task: tuple[Sum, ...] = ()
    by_year: tuple[Sum, ...] = ()
    by_unit_and_year: tuple[Sum, ...] = ()
    sources: tuple[str, ...] = ()
    attained: tuple[Attained, ...] = ()
    rows: tuple[Row, ...] = ()
    reservations: tuple[ReservationState, ...] = ()
    findings: tuple[Finding, ...] = ()
    measures: tuple[Measure, ...] = ()

    @property
    def targeted(self) -> tuple[Attained, ...]:
        """The indicators that have a target."""
        return tuple(one for one in self.attained if one.reached != Reached.UNTARGETED)

    @property
    def reached(self) -> int:
        """How many targets are reached."""
        return sum(one.reached == Reached.REACHED for one in self.attained)

    @property
    def words(self) -> tuple[tuple[Attained, Measurement], ...]:
        """What is told in words, indicator by indicator."""
        return tuple((one, said) for one in self.attained for said in one.words)


@dataclass(frozen=True, slots=True, kw_only=True)
class Review:
    """A decision on a period's evidence, taken on `decided`.

    `scope` and `level` say what a reduction leaves. `instrument` declares what follows, where that is deposited;
    `evidence` is what lay before the deciders, as data.
    """

    key: str
    initiative: str
    body: str
    period: Period
    decided: date
    decision: Decision
    reasons: str
    scope: Scope = EVERYTHING
    level: Level | None = None
    instrument: str | None = None
    evidence: JsonObject = field(default_factory=dict)


def check_review(review: Review) -> Review:
    """The same review. Raises ProcedureError, naming the field, for a decision that lacks what it needs."""
    if review.period.end <= review.period.start:
        raise ProcedureError(
            "Der Zeitraum der Überprüfung endet, bevor er beginnt", "The review's period ends before it starts", "until"
        )
    if not review.reasons.strip():
        raise ProcedureError("Eine Entscheidung braucht ihre Gründe", "A decision needs its reasons", "reasons")
    limited = not review.scope.everything or review.level is not None
    if review.decision == Decision.REDUCE and not limited:
        raise ProcedureError(
            "Eine Reduzierung muss sagen, was bleibt: Themen oder einen Grad",
            "A reduction must say what is left: subjects or a level",
            "scope",
        )
    if review.decision != Decision.REDUCE and limited:
        raise ProcedureError(
            "Themen und Grad gehören nur zu einer Reduzierung", "Subjects and level belong to a reduction only", "scope"
        )
    return review
