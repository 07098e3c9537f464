"""Proofreading: whether a letter with a house's own text would be read as what it declares.

Whoever gets the letter may have its pages only. So the reader reads it before it goes out.
"""

from __future__ import annotations

from dataclasses import dataclass

from beitritt.reading import read_text
from beitritt.register.statements import Kind
from beitritt.writing.letters.statement import StatementLetter

PARTICULARS = (Kind.TERMS,)
"""What the reader finds beside an act that says how long it binds: no act of its own."""


@dataclass(frozen=True, slots=True)
class Misreading:
    """What a letter declares, and what would be read in it."""

    declared: tuple[Kind, ...]
    read: tuple[Kind, ...]


def proofread(letter: StatementLetter) -> Misreading | None:
    """How the letter's text would be misread; None where it would be read as it is meant."""
    made = letter.instrument
    text = made.document.text if made.document else None
    declared = tuple(one.kind for one in made.statements)
    found = tuple(Kind(one.kind) for one in read_text(text or "").statements)
    acts = tuple(kind for kind in found if kind not in PARTICULARS or kind in declared)
    return None if acts == declared else Misreading(declared, found)
