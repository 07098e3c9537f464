"""The ports about persons: who can sign in, and for which bodies they act. Further ports stand in `office`."""

from __future__ import annotations

from contextlib import AbstractContextManager
from datetime import datetime
from typing import Protocol

from beitritt.register.journal import JournalEntry
from beitritt.register.mandates import Mandate, Person


class Mandates(Protocol):
    """Who acts for which body in which role. With a ledger of the same database they share transactions."""

    def grant(self, mandate: Mandate) -> bool:
        """Enter a mandate, in place of one of the same person, body and role; whether there was none."""

    def revoke(self, mandate: Mandate) -> bool:
        """Take a mandate away, whatever its days; whether there was one."""

    def of(self, person: str) -> list[Mandate]:
        """The mandates of a person, by body and role."""

    def all(self) -> list[Mandate]:
        """All mandates, by person, body and role."""


class Accounts(Protocol):
    """The persons who can sign in. Of the one-time link that lets one choose a password only the SHA-256 is kept."""

    def transaction(self) -> AbstractContextManager[None]:
        """A block that is kept whole or not at all."""

    def find(self, email: str) -> Person | None:
        """The person who signs in by that address; case makes no difference."""

    def add(self, email: str) -> Person:
        """A new person. Raises ConflictError for an address that is taken."""

    def person(self, identifier: str) -> Person | None:
        """The person of that id."""

    def close(self, person: str) -> bool:
        """Let a person sign in no more, which ends their sessions too; whether they could before."""

    def reopen(self, person: str) -> bool:
        """Let a person sign in again; whether they could not before."""

    def forget_second_factor(self, person: str) -> bool:
        """Take away what a person set up as a second factor, with its recovery codes; whether there was one."""

    def secured(self) -> frozenset[str]:
        """The ids of those who have a second factor."""

    def all(self) -> list[Person]:
        """All persons, by address."""

    def welcome(self, person: str, sha256: str, until: datetime) -> None:
        """Keep the link by which the person may choose a password, in place of one issued before."""

    def welcomed(self, sha256: str, now: datetime) -> Person | None:
        """The person whose link it is, while it is good."""

    def settle(self, sha256: str, password: str, now: datetime) -> Person | None:
        """Use the link up, in one step: the person has this password from now on. None where it is not good."""


class Journal(Protocol):
    """What those who administer the register did. Entries are added and never changed."""

    def note(self, entry: JournalEntry) -> None:
        """Add an entry; within a transaction of the same database it is kept with the act or not at all."""

    def count(self) -> int:
        """How many entries there are."""

    def latest(self, most: int, skipped: int = 0) -> list[JournalEntry]:
        """So many entries, the newest first, after as many were skipped."""
