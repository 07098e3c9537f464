"""Why a file is no CSV, in words for people: Python's reader of CSV tells it in English only."""

from __future__ import annotations

READER = (
    (
        "expected after",
        "hinter einem schließenden Anführungszeichen steht noch Text; Anführungszeichen im Text bitte verdoppeln",
        "text follows a closing quotation mark; please double quotation marks within a text",
    ),
    (
        "unexpected end of data",
        "ein Anführungszeichen wird bis zum Ende der Datei nicht geschlossen",
        "a quotation mark is not closed until the end of the file",
    ),
    (
        "field larger than",
        "eine Zelle ist viel zu lang; fehlt ein schließendes Anführungszeichen?",
        "a cell is far too long; is a closing quotation mark missing?",
    ),
    (
        "new-line character",
        "mitten in der Zeile steht ein Zeilenende; bitte die Datei noch einmal als CSV speichern",
        "a line end stands within the line; please save the file as CSV again",
    ),
)
"""A part of what the reader says, and what it means, in German and English."""


def not_separated(error: Exception) -> tuple[str, str]:
    """Why the reader of CSV refuses a line, in German and English; what has no words here in its own."""
    told = str(error)
    return next(((de, en) for part, de, en in READER if part in told), (told, told))
