# ruff: noqa: D102 - what the methods mean is said where they are done, in `MemoryLedger` and `DatabaseLedger`
"""What an overlay needs of the ledger below it. Both ledgers here have this shape, and so may others."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import datetime
from typing import Protocol

from beitritt.register.bodies import Directory
from beitritt.register.circulars import Circular, CircularText
from beitritt.register.initiatives import Initiative
from beitritt.register.instruments import Document, Instrument
from beitritt.storage.chain import GENESIS
from beitritt.storage.faults import unknown_initiative
from beitritt.storage.memory_circulars import MemoryCirculars


class EntryLike(Protocol):
    """An entry of any ledger."""

    @property
    def sequence(self) -> int: ...
    @property
    def previous(self) -> str: ...
    @property
    def hash(self) -> str: ...
    @property
    def instrument(self) -> Instrument: ...


class CircularsLike(Protocol):
    """The circulars of any ledger."""

    def of(self, initiative: str, most: int | None = None, known: datetime | None = None) -> list[Circular]: ...
    def get(self, initiative: str, number: int) -> Circular | None: ...
    def about(self, instrument: str) -> Circular | None: ...
    def unissued(self) -> list[Circular]: ...
    def issue(self, circular: Circular, texts: tuple[CircularText, ...], issued: datetime) -> bool: ...


class Below(Protocol):
    """The reading half of a ledger."""

    @property
    def circulars(self) -> CircularsLike: ...
    def directory(self) -> Directory: ...
    def initiatives(self) -> list[Initiative]: ...
    def initiative(self, key: str) -> Initiative: ...
    def instruments(self, initiative: str, known: datetime | None = None) -> list[Instrument]: ...
    def instrument(self, identifier: str) -> Instrument | None: ...
    def holds(self, initiative: str) -> bool: ...
    def identifiers(self) -> list[str]: ...
    def entry(self, identifier: str) -> EntryLike | None: ...
    def entries(self) -> Iterator[EntryLike]: ...
    def head(self) -> tuple[int, str]: ...
    def version(self) -> object: ...
    def verify(self) -> int: ...
    def proven(self, identifier: str) -> bool: ...
    def document(self, sha256: str) -> Document | None: ...
    def initiatives_naming(self, bodies: Iterable[str], bases: Iterable[str]) -> list[str]: ...


class Nothing:
    """The empty ground below a ledger that stands alone."""

    _bodies = Directory(())

    def __init__(self) -> None:
        self.circulars: CircularsLike = MemoryCirculars()

    def directory(self) -> Directory:
        return self._bodies

    def initiatives(self) -> list[Initiative]:
        return []

    def initiative(self, key: str) -> Initiative:
        raise unknown_initiative(key)

    def instruments(self, initiative: str, known: datetime | None = None) -> list[Instrument]:
        del initiative, known
        return []

    def instrument(self, identifier: str) -> None:
        del identifier

    def holds(self, initiative: str) -> bool:
        del initiative
        return False

    def identifiers(self) -> list[str]:
        return []

    def entry(self, identifier: str) -> None:
        del identifier

    def entries(self) -> Iterator[EntryLike]:
        return iter(())

    def head(self) -> tuple[int, str]:
        return 0, GENESIS

    def version(self) -> None:
        return None

    def verify(self) -> int:
        return 0

    def proven(self, identifier: str) -> bool:
        del identifier
        return False

    def document(self, sha256: str) -> None:
        del sha256

    def initiatives_naming(self, bodies: Iterable[str], bases: Iterable[str]) -> list[str]:
        del bodies, bases
        return []
