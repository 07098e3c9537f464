"""Unpacking: the statements that a letter carries as data, each held against the words that its pages show.

Data that nobody can see must not get into the register unnoticed. So every statement whose sentence the letter's text
does not show is named; whoever reviews the letter decides.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass, replace
from datetime import datetime
from hashlib import sha256

from beitritt.reading import ReadingError
from beitritt.reading.documents.confinement import attachment
from beitritt.reading.documents.extraction import format_of
from beitritt.register.errors import InputError
from beitritt.register.instruments import Document, Instrument
from beitritt.register.interchange import JsonObject, instrument_from, instrument_line

CARRIERS = {"pdf": "application/pdf", "mail": "message/rfc822"}
"""What can carry a letter with its data, and its media type."""

MOST_STATEMENTS = 500
_BETWEEN = re.compile("[\\s\u00ad\ufffe\x02\u2010-]+")
"""What may stand between two letters of the same words on a page and in the data: blanks, ends of lines, hyphens."""


@dataclass(frozen=True, slots=True)
class Unpacked:
    """An instrument from a letter's data. `unseen` are the numbers of statements whose words its pages do not show."""

    instrument: Instrument
    unseen: tuple[int, ...]


def unpack(content: bytes, text: str, now: datetime) -> Unpacked | None:
    """The instrument that a PDF or an e-mail with one carries; None where there is none. `text` is what was read.

    The instrument's document is the file with that text, and its statements have their places in it. Raises
    ReadingError for a file that cannot be used, InputError for data that is no instrument.
    """
    media_type = CARRIERS.get(format_of(content) or "")
    data = attachment(content) if media_type else None
    if data is None or media_type is None:
        return None
    made, shown = _instrument(data, now), _Shown(text)
    places = [shown.place(made.quote(number)) for number in range(len(made.statements))]
    statements = tuple(replace(one, span=span) for one, span in zip(made.statements, places, strict=True))
    document = Document(sha256(content).hexdigest(), media_type, text, content)
    unseen = tuple(number for number, span in enumerate(places) if span is None)
    return Unpacked(replace(made, document=document, statements=statements), unseen)


def carried(content: bytes, text: str, now: datetime) -> JsonObject:
    """The field `carried` of a reading: the instrument's line and the numbers of unseen statements; empty without data.

    A letter whose data cannot be used is still a letter: it is read from its pages like any other.
    """
    try:
        found = unpack(content, text, now)
    except (InputError, ReadingError):
        return {}
    if found is None:
        return {}
    line = {
        name: value for name, value in instrument_line(found.instrument).items() if name not in ("document", "recorded")
    }
    return {"carried": line | {"unseen": list(found.unseen)}}


def _instrument(data: bytes, now: datetime) -> Instrument:
    try:
        line = json.loads(data)
    except (ValueError, RecursionError):
        raise InputError("die Daten im Schreiben sind kein JSON", "the data in the letter is not JSON") from None
    if not isinstance(line, dict) or line.get("type") != "instrument":
        raise InputError("die Daten im Schreiben sind keine Urkunde", "the data in the letter is no instrument")
    said = line.get("statements")
    if isinstance(said, list) and len(said) > MOST_STATEMENTS:
        raise InputError(f"mehr als {MOST_STATEMENTS} Erklärungen", f"more than {MOST_STATEMENTS} statements")
    line.pop("recorded", None)  # it is recorded here and now
    return instrument_from(line, now, now)


class _Shown:
    """A text in which words are found whatever line ends and hyphens there are between their letters."""

    def __init__(self, text: str) -> None:
        pieces, starts, place = list[str](), list[int](), 0
        for gap in _BETWEEN.finditer(text):
            pieces.append(text[place : gap.start()])
            starts.extend(range(place, gap.start()))
            place = gap.end()
        self._letters = "".join([*pieces, text[place:]])
        self._starts = [*starts, *range(place, len(text))]

    def place(self, words: str | None) -> tuple[int, int] | None:
        """Where the text shows the words; None where it does not, or where there are none."""
        letters = _BETWEEN.sub("", words or "")
        start = self._letters.find(letters) if letters else -1
        return (self._starts[start], self._starts[start + len(letters) - 1] + 1) if start >= 0 else None
