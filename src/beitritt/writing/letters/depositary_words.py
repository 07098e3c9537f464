"""The words of the depositary's own letters: acknowledgement, circular, request for consent. Data only."""

from __future__ import annotations

WORDS: dict[str, dict[str, str]] = {
    "de": {
        "dated": "vom {day}",
        "undated": "(ohne Datum)",
        "number": "Eintrag Nr.",
        "id": "Urkunde",
        "received": "eingegangen am",
        "deposited": "hinterlegt am",
        "count": "Zahl der Erklärungen",
        "hash": "Prüfsumme (SHA-256)",
        "yes": "☐ Einverstanden",
        "no": "☐ Nicht einverstanden",
        "ask": "☐ Rückfrage",
        "organ": "Organ und Tag des Beschlusses",
        "place": "Ort, Datum, Unterschrift",
        "blank": "....................................................................................................",
    },
    "en": {
        "dated": "of {day}",
        "undated": "(undated)",
        "number": "Entry no.",
        "id": "Instrument",
        "received": "received on",
        "deposited": "deposited on",
        "count": "number of statements",
        "hash": "Hash (SHA-256)",
        "yes": "☐ We agree",
        "no": "☐ We do not agree",
        "ask": "☐ We have a question",
        "organ": "Organ and day of the resolution",
        "place": "Place, date, signature",
        "blank": "....................................................................................................",
    },
}
