"""Circulars: the depositary's numbered news of a recorded act, for everybody who takes part in the initiative.

A circular is *announced* in the moment of the deposit, which gives it its number, and *issued* once its text is worked
out; from then on the text stays as it is. It says only what the register derives (Vienna Convention, Art. 77).
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Section:
    """A part of a text under its heading; each line is a paragraph or an item of a list."""

    heading: str
    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class CircularText:
    """What a circular says to everybody, in one language (`de` or `en`). It names offices, never persons."""

    language: str
    title: str
    sections: tuple[Section, ...]


@dataclass(frozen=True, slots=True)
class Circular:
    """Circular `number` (from 1, without gaps) of an initiative, about one instrument.

    `announced` is the UTC instant of the deposit, `issued` that of the text; until then there are no `texts`.
    """

    initiative: str
    number: int
    instrument: str
    announced: datetime
    issued: datetime | None = None
    texts: tuple[CircularText, ...] = ()

    def text(self, language: str) -> CircularText | None:
        """What it says in that language, else in the first one that it has; None before it is issued."""
        return next((one for one in self.texts if one.language == language), next(iter(self.texts), None))
