"""Effort, indicators, measurements and reviews as lines of the interchange format, and back.

Amounts are written as texts ("12.50"), so that no reader makes binary fractions of them; numbers are read as well.
`until` is exclusive, and a partial one covers its whole month or year, as everywhere in the format.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal, InvalidOperation
from hashlib import sha256

from beitritt.register.dates import Period
from beitritt.register.errors import InputError
from beitritt.register.evaluation.effort import Effort
from beitritt.register.evaluation.indicators import Direction, Indicator, Measurement
from beitritt.register.evaluation.reviews import Decision, Review
from beitritt.register.interchange import JsonObject, canonical
from beitritt.register.interchange.fields import day, given, object_, only, required, text, word, wrong
from beitritt.register.interchange.statements import scope_from, scope_object
from beitritt.register.statements import Level

EFFORT = "type key initiative body unit task subject from until hours posts money currency note source".split()
INDICATOR = "type key initiative body name unit direction target start subject".split()
MEASUREMENT = "type indicator initiative body day value text source".split()
REVIEW = "type key initiative body from until decided decision reasons scope level instrument evidence".split()


def effort_line(effort: Effort) -> JsonObject:
    """An effort as a line."""
    return given(
        type="effort",
        key=effort.key,
        initiative=effort.initiative,
        body=effort.body,
        unit=effort.unit,
        task=effort.task,
        subject=effort.subject,
        from_=effort.period.start.isoformat(),
        until=effort.period.end.isoformat(),
        hours=written(effort.hours),
        posts=written(effort.posts),
        money=written(effort.money),
        currency=effort.currency if effort.money is not None else None,
        note=effort.note,
        source=effort.source,
    )


def effort_from(line: JsonObject) -> Effort:
    """An effort from a line. Raises InputError that names the field."""
    only(line, EFFORT)
    return Effort(
        key=required(line, "key"),
        initiative=required(line, "initiative"),
        body=required(line, "body"),
        period=_period(line),
        unit=text(line, "unit"),
        task=text(line, "task"),
        subject=text(line, "subject"),
        hours=amount(line, "hours"),
        posts=amount(line, "posts"),
        money=amount(line, "money"),
        currency=text(line, "currency") or "EUR",
        note=text(line, "note"),
        source=text(line, "source"),
    )


def with_key(effort: Effort, occurrence: int = 1) -> Effort:
    """The effort with a key made of what it says, wherever that was found, and which time it is said so."""
    said = canonical(effort_line(replace(effort, key="", source=None)))
    return replace(effort, key=sha256(f"{said}#{occurrence}".encode()).hexdigest()[:16])


def indicator_line(indicator: Indicator) -> JsonObject:
    """An indicator as a line."""
    return given(
        type="indicator",
        key=indicator.key,
        initiative=indicator.initiative,
        body=indicator.body,
        name=indicator.name,
        unit=indicator.unit,
        direction=indicator.direction.value,
        target=written(indicator.target),
        start=written(indicator.start),
        subject=indicator.subject,
    )


def indicator_from(line: JsonObject) -> Indicator:
    """An indicator from a line. Raises InputError that names the field."""
    only(line, INDICATOR)
    return Indicator(
        key=required(line, "key"),
        initiative=required(line, "initiative"),
        body=required(line, "body"),
        name=required(line, "name"),
        unit=text(line, "unit"),
        direction=word(line, "direction", Direction) or Direction.UP,
        target=amount(line, "target"),
        start=amount(line, "start"),
        subject=text(line, "subject"),
    )


def measurement_line(measurement: Measurement) -> JsonObject:
    """A measurement as a line."""
    return given(
        type="measurement",
        indicator=measurement.indicator,
        initiative=measurement.initiative,
        body=measurement.body,
        day=measurement.day.isoformat(),
        value=written(measurement.value),
        text=measurement.text,
        source=measurement.source,
    )


def measurement_from(line: JsonObject) -> Measurement:
    """A measurement from a line. Raises InputError that names the field."""
    only(line, MEASUREMENT)
    return Measurement(
        indicator=required(line, "indicator"),
        initiative=required(line, "initiative"),
        body=required(line, "body"),
        day=_exact(line, "day"),
        value=amount(line, "value"),
        text=text(line, "text"),
        source=text(line, "source"),
    )


def review_line(review: Review) -> JsonObject:
    """A review as a line."""
    return given(
        type="review",
        key=review.key,
        initiative=review.initiative,
        body=review.body,
        from_=review.period.start.isoformat(),
        until=review.period.end.isoformat(),
        decided=review.decided.isoformat(),
        decision=review.decision.value,
        reasons=review.reasons,
        scope=None if review.scope.everything else scope_object(review.scope),
        level=review.level.value if review.level else None,
        instrument=review.instrument,
        evidence=review.evidence or None,
    )


def review_from(line: JsonObject) -> Review:
    """A review from a line. Raises InputError that names the field."""
    only(line, REVIEW)
    decision = word(line, "decision", Decision)
    if decision is None:
        raise InputError("das Feld fehlt", "the field is missing", "decision")
    evidence = line.get("evidence")
    return Review(
        key=required(line, "key"),
        initiative=required(line, "initiative"),
        body=required(line, "body"),
        period=_period(line),
        decided=_exact(line, "decided"),
        decision=decision,
        reasons=required(line, "reasons"),
        scope=scope_from(line),
        level=word(line, "level", Level),
        instrument=text(line, "instrument"),
        evidence=object_(evidence, "evidence") if evidence is not None else {},
    )


def amount(line: JsonObject, field: str) -> Decimal | None:
    """A decimal from a text or a number."""
    value = line.get(field)
    if value is None:
        return None
    if isinstance(value, str | int | float) and not isinstance(value, bool):
        try:
            found = Decimal(str(value))
        except InvalidOperation:
            found = Decimal("NaN")
        if found.is_finite():
            return found
    raise wrong(field, value, 'eine Zahl wie "12.50"', 'a number such as "12.50"')


def written(value: Decimal | None) -> str | None:
    """A decimal in plain digits, without an exponent."""
    return None if value is None else format(value, "f")


def _period(line: JsonObject) -> Period:
    start, end = day(line, "from"), day(line, "until")
    if start is None or end is None:
        raise InputError("das Feld fehlt", "the field is missing", "from" if start is None else "until")
    return Period(start.first, end.end)


def _exact(line: JsonObject, field: str) -> date:
    found = day(line, field)
    if found is None:
        raise InputError("das Feld fehlt", "the field is missing", field)
    if not found.exact:
        raise wrong(field, str(found), "ein Tag (JJJJ-MM-TT)", "a day (YYYY-MM-DD)")
    return found.first
