"""The mandates in memory. They fit `beitritt.procedures.persons.Mandates`."""

from __future__ import annotations

from beitritt.register.mandates import Mandate


class MemoryMandates:
    """Mandates as a set of values."""

    def __init__(self) -> None:
        self._held: set[Mandate] = set()

    def grant(self, mandate: Mandate) -> bool:
        """Enter a mandate; whether it is new."""
        new = mandate not in self._held
        self._held.add(mandate)
        return new

    def revoke(self, mandate: Mandate) -> bool:
        """Take a mandate away; whether there was one."""
        held = mandate in self._held
        self._held.discard(mandate)
        return held

    def of(self, person: str) -> list[Mandate]:
        """The mandates of a person, by body and role."""
        return [one for one in self.all() if one.person == person]

    def all(self) -> list[Mandate]:
        """All mandates, by person, body and role."""
        return sorted(self._held, key=lambda one: (one.person, one.body or "", one.role))
