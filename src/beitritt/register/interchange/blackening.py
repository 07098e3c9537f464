"""What is blacked out in a document for the public, as a line and back."""

from __future__ import annotations

import re
from collections.abc import Iterable

from beitritt.register.interchange.fields import Json, JsonObject, only, required, wrong

Masks = tuple[tuple[int, int], ...]
"""Parts of a text in code points, first and first after, in order."""


def masks_line(document: str, masks: Iterable[tuple[int, int]]) -> JsonObject:
    """What is blacked out in the document with that SHA-256."""
    spans: list[Json] = [[start, end] for start, end in sorted(masks)]
    return {"type": "masks", "document": document, "spans": spans}


def masks_from(line: JsonObject) -> tuple[str, Masks]:
    """A document's SHA-256 and what is blacked out in it. Raises InputError that names the field."""
    only(line, ("type", "document", "spans"))
    document, spans = required(line, "document"), line.get("spans")
    if not re.fullmatch(r"[0-9a-f]{64}", document):
        raise wrong("document", document, "eine SHA-256-Prüfsumme (64 Zeichen)", "a SHA-256 (64 characters)")
    if not isinstance(spans, list):
        raise wrong("spans", spans, "eine Liste von Stellen", "a list of places")
    return document, tuple(sorted(_span(one) for one in spans))


def _span(one: Json) -> tuple[int, int]:
    match one:
        case [int(start), int(end)] if not isinstance(start, bool) and 0 <= start < end:
            return start, end
    raise wrong("spans", one, "Anfang und Ende, in Zeichen", "start and end, in characters")
