"""Concluding a review: the decision is recorded with its reasons and with the evidence that lay before the deciders.

What follows from it is tried out first, so that nothing is decided here that the register would refuse; it is declared
in the same transaction only where that is asked for.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime

from beitritt.procedures.answer import Inquiry
from beitritt.procedures.declare import Declaration, declare
from beitritt.procedures.evaluate import evaluate
from beitritt.procedures.office import Ledger, Records
from beitritt.procedures.preview import Preview, preview
from beitritt.register.dates import Period, exact
from beitritt.register.errors import ConflictError, UnknownKey
from beitritt.register.evaluation.consequences import Consequence, consequence
from beitritt.register.evaluation.reviews import Evidence, Review, check_review
from beitritt.register.initiatives import Initiative
from beitritt.register.instruments import not_deposited
from beitritt.register.interchange.evaluation import review_from, review_line
from beitritt.register.interchange.evidence import evidence_object
from beitritt.register.records import key_of


@dataclass(frozen=True, slots=True)
class Following:
    """What follows from a decision, and what that changes in the register."""

    consequence: Consequence
    preview: Preview


@dataclass(frozen=True, slots=True)
class Concluded:
    """A decision as recorded, its evidence, and what it makes the body declare.

    `follows` is None where an instrument that is in the register already says what follows.
    """

    review: Review
    evidence: Evidence
    follows: Following | None


def conclude(
    inquiry: Inquiry,
    records: Records,
    review: Review,
    now: datetime,
    *,
    as_of: date | None = None,
    depositing: bool = False,
) -> Concluded:
    """Record the decision of a review, and with `depositing` declare in the register what follows from it.

    `as_of` is the first day of what follows, or the last day in of who leaves. Where the review names an instrument,
    that says what follows, and nothing is tried out. Raises what `record_review` and `declare` raise; then nothing is
    kept.
    """
    ledger = inquiry.ledger
    standings = inquiry.standings(check_review(review).initiative)
    review = replace(review, body=standings.directory.body(review.body).key)
    evidence = evaluate(inquiry, records, review.initiative, review.body, review.period)
    review = replace(review, evidence=evidence_object(evidence))
    if review.instrument is not None:
        return Concluded(record_review(ledger, records, review), evidence, None)
    follows = consequence(standings, review, as_of)
    said = Declaration(review.initiative, review.body, follows.statements, exact(review.decided))
    tried = preview(ledger, said, now)
    with ledger.transaction(), records.transaction():
        if depositing:
            review = replace(review, instrument=declare(ledger, said, now).instrument.id)
        review = record_review(ledger, records, review)
    return Concluded(review, evidence, Following(follows, tried))


def review_key(initiative: str, body: str, period: Period, decided: date) -> str:
    """Under what a review is kept: a body decides once a day on a period."""
    days = (period.start, period.end, decided)
    return key_of(initiative, body, *(day.isoformat() for day in days))


def record_review(ledger: Ledger, records: Records, review: Review) -> Review:
    """Keep the decision of a review. The same once more changes nothing.

    Raises UnknownKey for an initiative, body, subject or instrument that is not known, ProcedureError for a decision
    without what it needs, and ConflictError where the body decided otherwise on the same period on the same day.
    """
    initiative = ledger.initiative(review.initiative)
    review = replace(check_review(review), body=ledger.directory().body(review.body).key)
    _check_subjects(review, initiative)
    if review.instrument is not None and ledger.instrument(review.instrument) is None:
        raise not_deposited(review.instrument, ledger.identifiers(), "instrument")
    held = records.get("review", review.key)
    if held is not None and _said(review_from(held.line)) != _said(review):
        raise ConflictError(
            f"Über diesen Zeitraum ist am {review.decided} schon anders entschieden worden ({review.key})",
            f"This period was decided on otherwise on {review.decided} ({review.key})",
        )
    if held is None:
        records.put("review", review.key, review.initiative, review.body, review_line(review))
    return review


def _check_subjects(review: Review, initiative: Initiative) -> None:
    unknown = [key for key in review.scope.subjects if key not in {one.key for one in initiative.subjects}]
    if unknown:
        names = ", ".join(unknown)
        raise UnknownKey(
            f"Diese Themen hat „{initiative.name}“ nicht: {names}",
            f"'{initiative.name}' has no subjects {names}",
            "scope",
        )


def _said(review: Review) -> Review:
    """The decision itself, whatever evidence is kept with it."""
    return replace(review, evidence={}, instrument=None)
