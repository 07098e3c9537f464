"""Answers as JSON objects: what `status --json` and the API give."""

from __future__ import annotations

from beitritt.register.answers import Row, StatusAnswer
from beitritt.register.binding import Bound
from beitritt.register.dates import format_instant
from beitritt.register.findings import Finding


def status_object(answer: StatusAnswer) -> dict[str, object]:
    """The answer as `status --json` gives it."""
    return {
        "initiative": answer.initiative,
        "on": answer.on.isoformat(),
        "known": format_instant(answer.known),
        "rows": [row_object(row) for row in answer.rows],
        "coverage": {status.value: count for status, count in answer.coverage.items()},
        "upcoming": [
            {"statement": one.statement, "kind": one.kind.value, "body": one.body, "from": one.from_}
            for one in answer.upcoming
        ],
        "findings": [finding_object(one) for one in answer.findings],
    }


def row_object(row: Row) -> dict[str, object]:
    """One row as `status --json` gives it; `except` only where the row's `*` does not reach everything."""
    found: dict[str, object] = {
        "body": row.body,
        "name": row.name,
        "subject": row.subject,
        "status": row.status.value,
        "from": row.from_,
        "until": row.until,
        "level": row.level,
        "represented_by": row.represented_by,
        "form": row.form,
        "consent": row.consent,
        "bound_until": bound_object(row.bound),
        "reservations": [one.as_object() for one in row.reservations],
        "because": list(row.because),
    }
    return found | {"except": list(row.excepted)} if row.excepted else found


def bound_object(bound: Bound) -> dict[str, object]:
    """`bound_until`: the first free day, or all claims where they contradict each other."""
    if not bound.contested:
        value = bound.until.isoformat() if bound.until else None
        plain: dict[str, object] = {"value": value, "contested": []}
        if bound.decides is not None:
            plain |= {"says": bound.decides.says, "statement": bound.decides.ref}
        return plain
    claims = [
        {
            "value": claim.until.isoformat() if claim.until else None,
            "says": claim.says,
            "origin": claim.origin.value,
            "source": claim.source,
            "rank": claim.rank,
            "for": list(claim.for_),
            "statement": claim.ref,
            "decides": claim == bound.decides,
        }
        for claim in bound.contested
    ]
    return {"value": None, "contested": claims, "grounds": list(bound.grounds)}


def finding_object(finding: Finding) -> dict[str, object]:
    """A finding as data."""
    return {
        "code": finding.code.value,
        "initiative": finding.initiative,
        "bodies": list(finding.bodies),
        "because": list(finding.because),
        "since": finding.day.isoformat() if finding.day else None,
        "detail": finding.detail,
    }
