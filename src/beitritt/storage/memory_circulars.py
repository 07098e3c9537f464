"""The circulars of a ledger in memory; they belong to one thread, and are rolled back with its transactions."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING

from beitritt.register.circulars import Circular, CircularText

if TYPE_CHECKING:
    from beitritt.storage.shapes import EntryLike


class MemoryCirculars:
    """Circulars in memory. It fits `beitritt.procedures.office.Circulars`."""

    def __init__(self) -> None:
        self.kept: dict[str, list[Circular]] = {}

    def announce(self, entry: EntryLike) -> None:
        """Number a circular about an entry. Raises nothing: the ledger refuses what is there twice."""
        one = entry.instrument
        before = self.kept.get(one.initiative, [])
        made = Circular(one.initiative, len(before) + 1, one.id, one.deposited)
        self.kept = self.kept | {one.initiative: [*before, made]}

    def of(self, initiative: str, most: int | None = None, known: datetime | None = None) -> list[Circular]:
        """The latest of an initiative (all without `most`), announced up to `known`, by number."""
        found = [one for one in self.kept.get(initiative, []) if known is None or one.announced <= known]
        return found if most is None else found[max(len(found) - most, 0) :]

    def get(self, initiative: str, number: int) -> Circular | None:
        """One circular."""
        return next((one for one in self.kept.get(initiative, []) if one.number == number), None)

    def about(self, instrument: str) -> Circular | None:
        """The circular about an instrument, where there is one."""
        return next((one for held in self.kept.values() for one in held if one.instrument == instrument), None)

    def unissued(self) -> list[Circular]:
        """Those without a text, the longest waiting first."""
        found = [one for held in self.kept.values() for one in held if one.issued is None]
        return sorted(found, key=lambda one: (one.announced, one.initiative, one.number))

    def issue(self, circular: Circular, texts: tuple[CircularText, ...], issued: datetime) -> bool:
        """Give a circular its text for good; False where that was done before."""
        held = self.get(circular.initiative, circular.number)
        if held is None or held.issued is not None:
            return False
        made = replace(held, texts=texts, issued=issued)
        others = self.kept[circular.initiative]
        self.kept = self.kept | {circular.initiative: [made if one is held else one for one in others]}
        return True
