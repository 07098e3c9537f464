"""Mandates and the journal of administration in memory. They fit the ports of `beitritt.procedures.persons`."""

from __future__ import annotations

from beitritt.register.journal import JournalEntry
from beitritt.register.mandates import Mandate, MandateRole

Held = tuple[str, str | None, MandateRole]


class MemoryMandates:
    """Mandates by person, body and role."""

    def __init__(self) -> None:
        self._held: dict[Held, Mandate] = {}

    def grant(self, mandate: Mandate) -> bool:
        """Enter a mandate, in place of one of the same person, body and role; whether there was none."""
        new = _held(mandate) not in self._held
        self._held[_held(mandate)] = mandate
        return new

    def revoke(self, mandate: Mandate) -> bool:
        """Take a mandate away, whatever its days; whether there was one."""
        return self._held.pop(_held(mandate), None) is not None

    def of(self, person: str) -> list[Mandate]:
        """The mandates of a person, by body and role."""
        return [one for one in self.all() if one.person == person]

    def all(self) -> list[Mandate]:
        """All mandates, by person, body and role."""
        return sorted(self._held.values(), key=lambda one: (one.person, one.body or "", one.role))


def _held(mandate: Mandate) -> Held:
    return mandate.person, mandate.body, mandate.role


class MemoryJournal:
    """The journal as a list."""

    def __init__(self) -> None:
        self._entries: list[JournalEntry] = []

    def note(self, entry: JournalEntry) -> None:
        """Add an entry."""
        self._entries.append(entry)

    def count(self) -> int:
        """How many entries there are."""
        return len(self._entries)

    def latest(self, most: int, skipped: int = 0) -> list[JournalEntry]:
        """So many entries, the newest first, after as many were skipped."""
        return self._entries[::-1][skipped : skipped + most]
