"""The ports about persons: who can sign in, and for which bodies they act. Further ports stand in `office`."""

from __future__ import annotations

from contextlib import AbstractContextManager
from datetime import datetime
from typing import Protocol

from beitritt.register.mandates import Mandate, Person


class Mandates(Protocol):
    """Who acts for which body in which role. With a ledger of the same database they share transactions."""

    def grant(self, mandate: Mandate) -> bool:
        """Enter a mandate; whether it is new."""

    def revoke(self, mandate: Mandate) -> bool:
        """Take a mandate away; whether there was one."""

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

    def all(self) -> list[Person]:
        """All persons, by address."""

    def welcome(self, person: str, sha256: str, until: datetime) -> None:
        """Keep the link by which the person may choose a password, in place of one issued before."""

    def welcomed(self, sha256: str, now: datetime) -> Person | None:
        """The person whose link it is, while it is good."""

    def settle(self, sha256: str, password: str, now: datetime) -> Person | None:
        """Use the link up, in one step: the person has this password from now on. None where it is not good."""
