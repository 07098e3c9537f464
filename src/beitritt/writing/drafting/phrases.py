"""Parts of German sentences: days and ends written out, lists, subjects, clauses, details that are kept as data."""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import date

from beitritt.register.dates import PartialDate
from beitritt.register.initiatives import Initiative
from beitritt.register.notice import clause_of
from beitritt.register.statements import Scope, Statement, Term, Verbatim
from beitritt.register.triggers import Trigger, trigger_day, trigger_of
from beitritt.register.wording import last_day, long_date, nested, words
from beitritt.register.wording.summaries import clauses
from beitritt.writing.drafting.clauses import clause_words

GERMAN = "de"
OCCASIONS = {Trigger.REVIEW: "eine Überprüfung", Trigger.DATE: "ein Tag", Trigger.EVENT: "ein Ereignis"}


def inner(text: str) -> str:
    """A text that stands between quotation marks, with its own as those of a quotation within one."""
    return nested(text, GERMAN)


def occasion(reservation: Statement) -> str:
    """What lets a reserved right be used, in words: a day written out, the word for a review, date or event."""
    day = trigger_day(reservation)
    if day is not None:
        return long_date(day.text, GERMAN)
    named = trigger_of(reservation)
    return OCCASIONS[named] if named else detail(reservation.trigger or "")


def listed(parts: Sequence[str]) -> str:
    """Parts as a list in a sentence: "a, b und c"."""
    return " und ".join(part for part in (", ".join(parts[:-1]), *parts[-1:]) if part)


def beginning(day: PartialDate | None) -> str:
    """From which day on, as precisely as it is known; empty where none is named."""
    if day is None:
        return ""
    return f" ab {'dem ' if day.exact else ''}{long_date(day.text, GERMAN)}"


def upon(day: PartialDate | date) -> str:
    """On which day, or in which month or year."""
    if isinstance(day, date) or day.exact:
        return f"am {long_date(day if isinstance(day, date) else day.text, GERMAN)}"
    return f"im {'Jahr ' if day.precision == 'year' else ''}{long_date(day.text, GERMAN)}"


def closing(day: PartialDate | date) -> str:
    """With which day somebody leaves whose first day out it is; a month or year is left with its end."""
    if isinstance(day, date) or day.exact:
        return f"zum {last_day(day if isinstance(day, date) else day.text, GERMAN)}"
    return f"zum Ende des {'Jahres' if day.precision == 'year' else 'Monats'} {long_date(day.text, GERMAN)}"


def within(day: PartialDate) -> str:
    """By when something is due, the day itself included."""
    return f"bis {'zum ' if day.exact else 'Ende '}{long_date(day.text, GERMAN)}"


def up_to(end: PartialDate) -> str:
    """Up to the last day before an exclusive end; a month or year as a whole."""
    return f"bis {'zum ' if end.exact else 'Ende '}{last_day(end.text, GERMAN)}"


def lasting(term: Term, initiative: Initiative) -> str:
    """How long a binding or a term goes on."""
    if term.until is not None:
        return up_to(term.until)
    if term.phase is not None:
        return f"bis zum Ende der Phase „{inner(initiative.phase_name(term.phase))}“"
    return words(GERMAN).PHRASE["whole"]


def subjects(scope: Scope, initiative: Initiative) -> str:
    """The subjects that a scope names."""
    names = {subject.key: subject.name for subject in initiative.subjects}
    said = listed([f"„{inner(names.get(key, key))}“" for key in scope.subjects])
    if scope.excluding:
        return f"alle Themen außer {said}"
    return f"das Thema {said}" if len(scope.subjects) == 1 else f"die Themen {said}"


def kinds(keys: Sequence[str]) -> str:
    """Kinds of bodies, in the plural."""
    return listed([clauses(GERMAN).nouns[key][1] for key in keys])


def detail(value: str | Verbatim) -> str:
    """A detail that is text, a notice clause, or an object of which every part is named."""
    if isinstance(value, str):
        return value
    clause = clause_of(value)
    if clause is not None:
        return clause_words(clause)
    found = json.loads(value.json)
    return ", ".join(f"{key} {part}" for key, part in found.items()) if isinstance(found, dict) else str(found)
