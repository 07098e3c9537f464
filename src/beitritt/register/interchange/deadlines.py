"""Deadlines as JSON objects: what `deadlines --json` gives."""

from __future__ import annotations

from beitritt.register.deadlines import Deadline
from beitritt.register.interchange.fields import JsonObject


def deadline_object(deadline: Deadline, text: str) -> JsonObject:
    """A deadline as data; `text` says the same in words. Days are those to act or the last ones, never exclusive."""
    return {
        "day": deadline.day.isoformat(),
        "kind": deadline.kind.value,
        "initiative": deadline.initiative,
        "bodies": list(deadline.bodies),
        "because": list(deadline.because),
        "detail": deadline.detail,
        "certainty": deadline.certainty.value,
        "earliest": deadline.earliest.isoformat() if deadline.earliest else None,
        "latest": deadline.latest.isoformat() if deadline.latest else None,
        "text": text,
    }
