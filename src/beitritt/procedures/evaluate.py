"""Evaluating: gathers for a body and a period what a review looks at. Nothing is recorded."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime, timedelta

from beitritt.procedures.answer import Inquiry
from beitritt.procedures.office import Holder, Records
from beitritt.procedures.record_alliance import measures_of
from beitritt.procedures.record_benefit import indicators_of, measurements_of
from beitritt.procedures.record_effort import efforts_of
from beitritt.register.alliance import measures_in
from beitritt.register.answers import rows_of
from beitritt.register.dates import Period
from beitritt.register.errors import InputError
from beitritt.register.evaluation.effort import Effort
from beitritt.register.evaluation.indicators import attained
from beitritt.register.evaluation.reviews import Evidence, Review
from beitritt.register.evaluation.sums import Dimension, sums, total
from beitritt.register.inspection import inspect
from beitritt.register.interchange.evaluation import review_from
from beitritt.register.reservations import Reservations


def evaluate(
    inquiry: Inquiry,
    records: Records,
    initiative: str,
    body: str,
    period: Period,
    *,
    on: date | None = None,
    known: datetime | None = None,
) -> Evidence:
    """The evidence for a body's review of a period with both ends.

    Standing, reservations and findings are those of `on` (default: the period's last day), as known at `known`. Raises
    UnknownKey for an initiative or body that is not known, InputError for a period that ends before it starts.
    """
    if period.end <= period.start:
        raise InputError("Der Zeitraum endet, bevor er beginnt", "The period ends before it starts", "until")
    standings = inquiry.standings(initiative, known)
    key, day = standings.directory.body(body).key, on or period.end - timedelta(days=1)
    reservations = Reservations(standings)
    efforts = efforts_of(records, initiative, key)
    return Evidence(
        initiative=initiative,
        body=key,
        period=period,
        on=day,
        total=total(efforts, period),
        by_unit=sums(efforts, period, Dimension.UNIT),
        by_task=sums(efforts, period, Dimension.TASK),
        by_year=sums(efforts, period, Dimension.YEAR),
        sources=_sources(efforts, period),
        by_unit_and_year=sums(efforts, period, Dimension.UNIT, Dimension.YEAR),
        attained=attained(indicators_of(records, initiative, key), measurements_of(records, initiative, key), period),
        rows=tuple(rows_of(standings, key, day, None, reservations, silent=True)),
        reservations=reservations.of(key, day),
        measures=measures_in(measures_of(records, initiative, key), period),
        findings=() if standings.effects.empty else inspect(standings, day, key),
    )


def _sources(efforts: Iterable[Effort], period: Period) -> tuple[str, ...]:
    """What the entries that reach into the period name as their sources."""
    return tuple(sorted({one.source for one in efforts if one.source and one.period.meet(period)}))


def reviews_of(records: Records, initiative: str, body: str | None = None) -> list[Review]:
    """The decisions on reviews in an initiative, of all bodies or of one, the latest first."""
    found = [review_from(one.line) for one in records.of("review", initiative, body)]
    return sorted(found, key=lambda one: (one.decided, one.period.end, one.key), reverse=True)


def evaluated(records: Records, initiative: str | None = None, body: str | None = None) -> list[tuple[str, str]]:
    """The initiatives and bodies of which effort, benefit or a review is recorded."""
    held = set[Holder]().union(*(records.holders(one, initiative, body) for one in ("effort", "indicator", "review")))
    return sorted((of, who) for of, who in held if of is not None and who is not None)


def recorded_period(records: Records, initiative: str, body: str) -> Period | None:
    """From the first to the last day of which effort or benefit is recorded, or None."""
    efforts = efforts_of(records, initiative, body)
    days = [day for one in efforts for day in (one.period.start, one.period.end - timedelta(days=1))]
    days += [one.day for one in measurements_of(records, initiative, body)]
    return Period(min(days), max(days) + timedelta(days=1)) if days else None
