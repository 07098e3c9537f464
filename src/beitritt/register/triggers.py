"""What lets a reserved right be used: a review's outcome, a date, or an event that somebody records (domain.md §3)."""

from __future__ import annotations

import json
from enum import StrEnum

from beitritt.register.dates import PartialDate, parse_date
from beitritt.register.errors import InputError
from beitritt.register.statements import Statement, Verbatim


class Trigger(StrEnum):
    """What lets a reserved right be used."""

    REVIEW = "review"
    DATE = "date"
    EVENT = "event"


def trigger_of(statement: Statement) -> Trigger | None:
    """The kind of trigger that a reservation names; None where it names none, or only words."""
    named = _named(statement)
    if named in tuple(Trigger):
        return Trigger(str(named))
    return Trigger.DATE if trigger_day(statement) else None


def trigger_day(statement: Statement) -> PartialDate | None:
    """The date by which a reserved right can be used.

    It stands in the trigger itself (`"2019-06-30"`, `{"date": "2019-06-30"}`), or beside the word `date` as `due`.
    """
    value: object = statement.trigger
    if isinstance(value, Verbatim):
        found = json.loads(value.json)
        value = found.get("date") if isinstance(found, dict) else None
    elif value == Trigger.DATE:
        return statement.due
    try:
        return parse_date(value) if isinstance(value, str) else None
    except InputError:  # other words than a date: they stay words
        return None


def _named(statement: Statement) -> object:
    if not isinstance(statement.trigger, Verbatim):
        return statement.trigger
    found = json.loads(statement.trigger.json)
    return found.get("kind") if isinstance(found, dict) else None
