"""Sums and evidence as JSON objects: what `effort --json` and `review --json` give, and what a review keeps.

Amounts are texts, as in the interchange format; what nobody recorded is null.
"""

from __future__ import annotations

from collections.abc import Iterable

from beitritt.register.evaluation.consequences import Consequence
from beitritt.register.evaluation.indicators import Attained
from beitritt.register.evaluation.reviews import Evidence
from beitritt.register.evaluation.sums import Dimension, Sum, Total
from beitritt.register.interchange import Json, JsonObject, statement_object
from beitritt.register.interchange.alliance import measure_line
from beitritt.register.interchange.answers import finding_object, row_object
from beitritt.register.interchange.evaluation import indicator_line, measurement_line, written
from beitritt.register.interchange.fields import object_


def total_object(total: Total) -> JsonObject:
    """A total."""
    return {
        "hours": written(total.hours),
        "posts": written(total.posts),
        "money": {currency: written(amount) for currency, amount in total.money},
        "entries": total.entries,
        "divided": total.divided,
    }


def sum_objects(sums: Iterable[Sum], *by: Dimension) -> list[Json]:
    """Sums, each with the values of its dimensions."""
    return [{**dict(zip(by, one.group, strict=True)), **total_object(one.total)} for one in sums]


def attained_object(attained: Attained) -> JsonObject:
    """An indicator with its measurements and how it stands."""
    kept = ("day", "value", "text", "source")
    lines = (measurement_line(one) for one in attained.measurements)
    measured: list[Json] = [{name: line[name] for name in kept if name in line} for line in lines]
    line = {name: value for name, value in indicator_line(attained.indicator).items() if name != "type"}
    return {**line, "reached": attained.reached.value, "measurements": measured}


def evidence_object(evidence: Evidence) -> JsonObject:
    """The whole evidence of a review."""
    plain: dict[str, object] = {
        "initiative": evidence.initiative,
        "body": evidence.body,
        "from": evidence.period.start.isoformat(),
        "until": evidence.period.end.isoformat(),
        "on": evidence.on.isoformat(),
        "total": total_object(evidence.total),
        "by_unit": sum_objects(evidence.by_unit, Dimension.UNIT),
        "by_task": sum_objects(evidence.by_task, Dimension.TASK),
        "by_year": sum_objects(evidence.by_year, Dimension.YEAR),
        "sources": list(evidence.sources),
        "indicators": [attained_object(one) for one in evidence.attained],
        "targets": {"reached": evidence.reached, "of": len(evidence.targeted)},
        "rows": [row_object(one) for one in evidence.rows],
        "reservations": [one.as_object() for one in evidence.reservations],
        "findings": [finding_object(one) for one in evidence.findings],
        "measures": [measure_line(one) for one in evidence.measures],
    }
    return object_(plain, "evidence")  # type: ignore[arg-type]  # made of JSON throughout


def consequence_object(consequence: Consequence) -> JsonObject:
    """What follows from a decision."""
    return {
        "statements": [statement_object(one) for one in consequence.statements],
        "reservation": consequence.reservation.statement if consequence.reservation else None,
        "last_day": consequence.last_day.isoformat() if consequence.last_day else None,
        "last_day_in": consequence.last_day_in.isoformat() if consequence.last_day_in else None,
    }
