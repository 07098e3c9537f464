"""Postal addresses of bodies, from a table of the house (CSV): the key first, then the lines of the address.

The register itself keeps no postal addresses; where none is given a letter is addressed to the body's name.
"""

from __future__ import annotations

import csv
from collections.abc import Iterator
from pathlib import Path

from beitritt.register.errors import InputError
from beitritt.register.wording.separated import not_separated
from beitritt.writing.paper.house_files import text_of
from beitritt.writing.paper.typesetting import UNSETTABLE

MOST_LINES = 6
"""Lines of the address zone in DIN 5008."""

LONGEST_LINE = 60
"""Characters that a line of the address zone (80 mm) can hold at most."""

Addresses = dict[str, tuple[str, ...]]


def postal_addresses(path: Path) -> Addresses:
    """Addresses by the body's key. Raises InputError that names the file and the line."""
    found: Addresses = {}
    for number, row in _rows(text_of(path), str(path)):
        cells = [" ".join(cell.translate(UNSETTABLE).split()) for cell in row]
        if not any(cells) or (number == 1 and cells[0].lower() in ("body", "stelle")):
            continue
        if not cells[0]:
            raise InputError("vorn fehlt der Schlüssel der Stelle", "the body's key is missing", f"{path}:{number}")
        found[cells[0]] = _checked(tuple(cell for cell in cells[1:] if cell), f"{path}:{number}")
    return found


def _rows(text: str, path: str) -> Iterator[tuple[int, list[str]]]:
    """The rows of a table, each with the number of the line on which it begins."""
    first = text.partition("\n")[0]
    rows = csv.reader(text.splitlines(keepends=True), delimiter=";" if ";" in first else ",", strict=True)
    begins = 1
    try:
        for row in rows:
            yield begins, row
            begins = rows.line_num + 1
    except csv.Error as error:
        de, en = not_separated(error)
        raise InputError(f"die Zeile ist kein CSV: {de}", f"the line is not CSV: {en}", f"{path}:{begins}") from None


def _checked(lines: tuple[str, ...], place: str) -> tuple[str, ...]:
    if not lines:
        raise InputError("hier fehlt die Anschrift", "the address is missing here", place)
    if len(lines) > MOST_LINES or max(map(len, lines)) > LONGEST_LINE:
        raise InputError(
            f"das Anschriftfeld hat {MOST_LINES} Zeilen zu höchstens {LONGEST_LINE} Zeichen",
            f"the address field has {MOST_LINES} lines of at most {LONGEST_LINE} characters",
            place,
        )
    return lines
