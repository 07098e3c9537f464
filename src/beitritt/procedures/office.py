"""The ports: what the depositary's acts need from a register, whoever keeps it.

The stores in `beitritt.storage` fit these shapes without knowing them; `beitritt.project.wiring` brings both together.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import AbstractContextManager
from datetime import datetime
from typing import Protocol

from beitritt.register.bodies import Body, Directory
from beitritt.register.initiatives import Initiative
from beitritt.register.instruments import Document, Instrument
from beitritt.register.submissions import Submission


class Entry(Protocol):
    """An instrument's place in the chain: `sequence` from 1, the hash before it and its own (hexadecimal SHA-256)."""

    @property
    def sequence(self) -> int:
        """Its place, counted from 1."""

    @property
    def previous(self) -> str:
        """The hash of the entry before it; zeros for the first."""

    @property
    def hash(self) -> str:
        """Its own hash."""

    @property
    def instrument(self) -> Instrument:
        """The instrument itself, with its document."""


class Ledger(Protocol):
    """An append-only register: a directory, initiatives, and a chain of instruments.

    Instants are UTC. `instruments` gives what was recorded up to and including `known`, or all. Inside `transaction`
    either everything is kept or nothing. `version` changes whenever anything in the register does.
    """

    def transaction(self) -> AbstractContextManager[None]:
        """A block that is kept whole or not at all."""

    def directory(self) -> Directory:
        """All bodies."""

    def put_bodies(self, bodies: Iterable[Body]) -> None:
        """Enter bodies, replacing those of the same key."""

    def initiatives(self) -> list[Initiative]:
        """All initiatives, by key."""

    def initiative(self, key: str) -> Initiative:
        """One initiative. Raises UnknownKey."""

    def put_initiative(self, initiative: Initiative) -> None:
        """Enter an initiative, replacing one of the same key."""

    def instruments(self, initiative: str, known: datetime | None = None) -> list[Instrument]:
        """An initiative's instruments recorded up to `known`; their texts may be left out."""

    def instrument(self, identifier: str) -> Instrument | None:
        """One instrument with its whole document."""

    def holds(self, initiative: str) -> bool:
        """Whether any instrument of the initiative is held."""

    def append(self, instrument: Instrument) -> Entry:
        """Add an instrument at the end of the chain. Raises ConflictError for an id that is taken."""

    def entry(self, identifier: str) -> Entry | None:
        """One instrument with its place in the chain."""

    def entries(self) -> Iterator[Entry]:
        """The whole chain, first to last."""

    def version(self) -> object:
        """What changes whenever anything in the register does."""

    def head(self) -> tuple[int, str]:
        """The sequence and hash of the last entry: whoever notes them can prove later that nothing was cut off."""

    def verify(self) -> int:
        """Recompute the chain; the number of entries. Raises LedgerError."""

    def document(self, sha256: str) -> Document | None:
        """A stored document."""

    def initiatives_concerning(self, bodies: Iterable[str]) -> list[str]:
        """The keys of the initiatives in which an instrument names any of the bodies."""


class Inbox(Protocol):
    """Letters between receipt and deposit. Unlike the ledger it is worked on: reviews change until the deposit."""

    def put(self, submission: Submission) -> None:
        """Keep a submission, replacing what was kept of it."""

    def get(self, identifier: str) -> Submission:
        """One submission. Raises UnknownKey."""

    def waiting(self) -> list[Submission]:
        """What is not deposited yet, the oldest first."""
