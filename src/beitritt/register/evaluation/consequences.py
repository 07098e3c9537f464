"""What a decision makes a body declare: the statements that follow, and the days that notice allows.

A reserved right that is open is invoked before it is used, so that what follows is no breach (domain.md §3,
`invocation`). The days for leaving come from the notice clause that applies to the body; where none does for certain,
the last day in has to be named.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from beitritt.register.dates import exact
from beitritt.register.errors import ProcedureError
from beitritt.register.evaluation.reviews import Decision, Review
from beitritt.register.notice import Notice, free_by, given_on
from beitritt.register.notice_terms import Applying
from beitritt.register.reservations import Reservations, ReservationState
from beitritt.register.spans import Status, at
from beitritt.register.standings import Standings
from beitritt.register.statements import Kind, Right, Statement

USABLE = ("dormant", "met")
"""States of a reserved right in which it can still be used."""

RIGHTS = {Decision.REDUCE: Right.REDUCE, Decision.LEAVE: Right.WITHDRAW}


@dataclass(frozen=True, slots=True)
class Consequence:
    """The statements in their order, the reservation that they use, and what notice allows.

    `last_day` is the last day to give notice for the end that is declared, `last_day_in` that end's last day; `late`
    says that the decision comes after `last_day`.
    """

    statements: tuple[Statement, ...]
    reservation: ReservationState | None = None
    last_day: date | None = None
    last_day_in: date | None = None

    def late(self, decided: date) -> bool:
        """Whether notice on the day of the decision comes too late for the end that is declared."""
        return self.last_day is not None and decided > self.last_day


def consequence(standings: Standings, review: Review, as_of: date | None = None) -> Consequence:
    """What follows from the decision of a review.

    `as_of` is the first day of a continuation or reduction (default: the day of the decision), or the last day in of
    who leaves (default: the first that notice on the day of the decision allows). Raises ProcedureError for who leaves
    without either.
    """
    reservation = _usable(standings, review)
    used = (_invocation(review, reservation),) if reservation is not None else ()
    if review.decision == Decision.LEAVE:
        notice = _notice(standings, review, as_of)
        last_in = as_of or notice.last_day_in
        if last_in is None:
            raise ProcedureError(
                "Für den Austritt ist keine Kündigungsfrist sicher verzeichnet; bitte den letzten Tag nennen",
                "No notice clause is certain for leaving; please name the last day in",
                "--as-of",
            )
        return Consequence((*used, _withdrawal(review, last_in)), reservation, notice.last_day, last_in)
    kind = Kind.REDUCTION if review.decision == Decision.REDUCE else Kind.CONTINUATION
    act = Statement(
        kind=kind, actor=review.body, scope=review.scope, level=review.level, from_=exact(as_of or review.decided)
    )
    return Consequence((*used, act), reservation)


def _withdrawal(review: Review, last_in: date) -> Statement:
    return Statement(
        kind=Kind.WITHDRAWAL,
        actor=review.body,
        from_=exact(last_in + timedelta(days=1)),
        notice_given=exact(review.decided),
    )


def _invocation(review: Review, reservation: ReservationState) -> Statement:
    return Statement(kind=Kind.INVOCATION, actor=review.body, of=reservation.statement)


def _usable(standings: Standings, review: Review) -> ReservationState | None:
    """The reserved right that the decision uses, where the body holds one that nobody objected to."""
    right = RIGHTS.get(review.decision)
    for one in Reservations(standings).of(review.body, review.decided):
        if one.right == right and one.state in USABLE and not one.objected_by and not one.for_others:
            return one
    return None


def _notice(standings: Standings, review: Review, as_of: date | None) -> Notice:
    applying = _clause(standings, review.body, review.decided)
    if applying is None:
        return Notice()
    ask, day = (given_on, review.decided) if as_of is None else (free_by, as_of)
    return ask(applying.clause, day, applying.year_start)


def _clause(standings: Standings, body: str, day: date) -> Applying | None:
    """The notice clause that applies for certain to a body which is in by its own act on `day`."""
    for track in standings.tracks(body):
        span = at(track.spans, day)
        if span.status in (Status.PARTY, Status.SUSPENDED) and span.line is not None:
            applied = standings.notice_terms.applied(body, span.line, day)
            sure = applied.clauses and not applied.contested and not applied.offered
            return applied.clauses[0] if sure else None
    return None
