"""The words of effort, benefit and review. Data only; the sentences are put together in `evaluation.summary`."""

from __future__ import annotations

DECISION = {
    "de": {"continue": "fortsetzen", "reduce": "reduzieren", "leave": "austreten"},
    "en": {"continue": "continue", "reduce": "reduce", "leave": "leave"},
}
DIMENSION = {
    "de": {"body": "Stelle", "unit": "Einheit", "task": "Aufgabe", "subject": "Thema", "year": "Jahr"},
    "en": {"body": "body", "unit": "unit", "task": "task", "subject": "subject", "year": "year"},
}
REACHED = {
    "de": {
        "reached": "erreicht",
        "missed": "nicht erreicht",
        "unmeasured": "nicht gemessen",
        "untargeted": "ohne Zielwert",
    },
    "en": {"reached": "reached", "missed": "not reached", "unmeasured": "not measured", "untargeted": "no target"},
}
DIRECTION = {
    "de": {"up": "mindestens", "down": "höchstens"},
    "en": {"up": "at least", "down": "at most"},
}
QUESTION = {
    "de": "Rechtfertigt der bisherige Verlauf das Engagement noch?",
    "en": "Does the way it is going still justify the engagement?",
}
"""The question of a review."""

PHRASES = {
    "de": {
        "days": "Vom {first} bis einschließlich {last}",
        "day": "Am {first}",
        "stretch": "Von {first} bis {last}",
        "month": "Im {first}",
        "year": "Im Jahr {first}",
        "spent": "{period} hat {body:nom} {amounts} eingesetzt",
        "nothing_spent": "{period} ist für {body:acc} kein Aufwand verzeichnet",
        "hours": "{amount} Stunden",
        "hour": "{amount} Stunde",
        "posts": "durchschnittlich {amount} Stellen",
        "post": "durchschnittlich {amount} Stelle",
        "and": " und ",
        "targets": "{reached} von {count} Zielen sind erreicht",
        "targets_one": "{reached} von {count} Zielen ist erreicht",
        "unmeasured": "{count} sind nicht gemessen",
        "unmeasured_one": "{count} ist nicht gemessen",
        "no_targets": "Zielwerte sind nicht verzeichnet",
        "decided": "Entscheidung vom {day}: {decision}.",
        "undecided": "Eine Entscheidung ist nicht verzeichnet.",
        "divided": "{count} Einträge reichen über den Zeitraum oder ein Jahr hinaus und sind nach Tagen aufgeteilt.",
        "divided_one": "{count} Eintrag reicht über den Zeitraum oder ein Jahr hinaus und ist nach Tagen aufgeteilt.",
        "unsaid": "ohne Angabe",
        "uses": "Ausgeübt wird der Vorbehalt, {right}.",
        "unreserved": "Einen Vorbehalt, der das ohne Einspruch erlaubt, hält die Stelle nicht.",
        "notice": "Letzter Tag der Kündigung für dieses Ende: {last}.",
        "late": "Die Entscheidung vom {day} kommt dafür zu spät.",
        "unclear_notice": "Eine Kündigungsfrist ist nicht sicher verzeichnet; ob sie gewahrt ist, bleibt offen.",
        "last_in": "Letzter Tag der Beteiligung: {last}.",
    },
    "en": {
        "days": "From {first} up to and including {last}",
        "day": "On {first}",
        "stretch": "From {first} to {last}",
        "month": "In {first}",
        "year": "In {first}",
        "spent": "{period}, {body:nom} put in {amounts}",
        "nothing_spent": "{period}, no effort is recorded for {body:acc}",
        "hours": "{amount} hours",
        "hour": "{amount} hour",
        "posts": "{amount} posts on average",
        "post": "{amount} post on average",
        "and": " and ",
        "targets": "{reached} of {count} targets are reached",
        "targets_one": "{reached} of {count} targets is reached",
        "unmeasured": "{count} are not measured",
        "unmeasured_one": "{count} is not measured",
        "no_targets": "no targets are recorded",
        "decided": "Decision of {day}: {decision}.",
        "undecided": "No decision is recorded.",
        "divided": "{count} entries reach beyond the period or a year and are divided by days.",
        "divided_one": "{count} entry reaches beyond the period or a year and is divided by days.",
        "unsaid": "not said",
        "uses": "The reserved right {right} is invoked.",
        "unreserved": "The body holds no reserved right to it without an objection.",
        "notice": "Last day to give notice for this end: {last}.",
        "late": "The decision of {day} comes too late for that.",
        "unclear_notice": "No notice clause is certain; whether notice is in time stays open.",
        "last_in": "Last day in: {last}.",
    },
}
