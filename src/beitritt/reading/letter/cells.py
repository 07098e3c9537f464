"""Stretches of a head's lines between wide gaps, with their places: columns, and what dots set apart."""

# ruff: noqa: E501  expressions: a set of alternatives stays on one line

from __future__ import annotations

from beitritt.reading.expressions import patterns
from beitritt.reading.expressions.patterns import lazy
from beitritt.reading.language.dates import days

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .lines import Line

_SPACED_OUT = lazy(r"(?:[A-ZÄÖÜ&] ){3,}")
_BARE_REFERENCE = lazy(r"(?=[^\d]{0,14}\d)(?:[A-ZÄÖÜ][A-Za-zÄÖÜ\d]{0,5}|\d{1,4})(?:[-./ –]{1,3}[\w–]+){1,6}$")
_NO_REFERENCE = lazy(r"(?:Blatt|Seite|Page|Pier|Postfach|Zimmer|Raum|Formular|PO Box|Tel|Fax|Haus|Room)\b|.*\b\d{5} [A-ZÄÖÜ]")


class Cell:
    """A stretch of a line between wide gaps, with its place."""

    __slots__ = ("end", "start", "text")

    def __init__(self, text: str, start: int) -> None:
        self.text, self.start, self.end = text, start, start + len(text)


def cells_of(line: Line) -> list[Cell]:
    """The cells of a line: between two or more blanks, tabs or bars."""
    text = line.text
    if not text:
        return []
    if text[1:2] == " " and _SPACED_OUT.match(text):  # capitals set wide apart are one name
        return [Cell(" ".join(word.replace(" ", "") for word in patterns.split(r" {2,}", text)), line.start)]
    if "  " not in text and "\t" not in text and "|" not in text and " / Your" not in text:
        return [Cell(text, line.start)]
    return [
        Cell(match.group(), line.start + match.start())
        for match in patterns.finditer(r"(?!/ )[^\s|]+(?:[ \xa0][^\s|/]\S*| / (?!Your)[^\s|]+)*", text)
        if match.group() != "/"
    ]


def parted(cell: Cell) -> list[Cell]:
    """What dots set apart in a cell ("29. Mai 2026 · AB 3")."""
    if "·" not in cell.text:
        return [cell]
    return [Cell(match.group(), cell.start + match.start()) for match in patterns.finditer(r"[^·\s][^·]*(?<!\s)", cell.text)]


def is_reference(text: str) -> bool:
    """Whether some words look like a file's number and like nothing else."""
    return _BARE_REFERENCE.match(text) is not None and not _NO_REFERENCE.match(text) and next(days(text), None) is None


def heading_of(body: list[Line]) -> Cell | None:
    """A title behind the salutation, as English letters have it."""
    at = next((number for number, line in enumerate(body[:4]) if line.text), None)
    if at is None or at + 1 >= len(body) or body[at + 1].text:
        return None
    line = body[at]
    plain = 8 < len(line.text) < 110 and line.text[-1] not in ".,:;?!" and line.text[0].isupper()
    return Cell(line.text, line.start) if plain else None
