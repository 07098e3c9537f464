"""A ledger in memory, alone or laid over another one.

It is a part of the product: what-if questions run on an overlay. What is put or appended there is seen first, and
nothing is written below.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from datetime import datetime
from itertools import chain
from typing import Protocol

from beitritt.register.bodies import Body, Directory
from beitritt.register.initiatives import Initiative
from beitritt.register.instruments import Document, Instrument
from beitritt.register.submissions import Submission
from beitritt.storage.chain import GENESIS, Entry, EntryLike, chained, content_of, verified
from beitritt.storage.faults import id_taken, unknown_initiative, unknown_submission
from beitritt.storage.mentions import NamedAs, ancestors, mentions


class Below(Protocol):
    """What an overlay reads of the ledger below it."""

    def directory(self) -> Directory: ...
    def initiatives(self) -> list[Initiative]: ...
    def instruments(self, initiative: str, known: datetime | None = None) -> list[Instrument]: ...
    def instrument(self, identifier: str) -> Instrument | None: ...
    def holds(self, initiative: str) -> bool: ...
    def entry(self, identifier: str) -> EntryLike | None: ...
    def entries(self) -> Iterator[EntryLike]: ...
    def head(self) -> tuple[int, str]: ...
    def verify(self) -> int: ...
    def document(self, sha256: str) -> Document | None: ...
    def initiatives_naming(self, bodies: Iterable[str], bases: Iterable[str]) -> list[str]: ...


class MemoryLedger:
    """A ledger in memory, which `overlay` lays over another one. It fits `beitritt.procedures.office.Ledger`.

    It belongs to one thread. While it lies over another ledger, that one should not grow: the overlay's own chain
    follows on from the entry that was last below when it was laid.
    """

    def __init__(self, below: Below | None = None) -> None:
        self._below: Below = below or _NOTHING
        self._bodies: dict[str, Body] = {}
        self._initiatives: dict[str, Initiative] = {}
        self._entries: dict[str, Entry] = {}
        self._ground = self._below.head()
        self._directory: tuple[Directory, Directory] | None = None

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """Keep everything that is done inside, or nothing where an error leaves it."""
        bodies, initiatives, length = self._bodies, self._initiatives, len(self._entries)
        try:
            yield
        except BaseException:
            self._bodies, self._initiatives, self._directory = bodies, initiatives, None
            while len(self._entries) > length:
                self._entries.popitem()
            raise

    def directory(self) -> Directory:
        """All bodies; those of the ledger below where none of that key was put here."""
        below = self._below.directory()
        if self._directory is None or self._directory[0] is not below:
            bodies = {body.key: body for body in below} | self._bodies
            self._directory = below, Directory(bodies.values())
        return self._directory[1]

    def put_bodies(self, bodies: Iterable[Body]) -> None:
        """Enter bodies, each as a whole in place of the one that had its key (`Body.merge` adds to that one)."""
        self._bodies = self._bodies | {body.key: body for body in bodies}
        self._directory = None

    def initiatives(self) -> list[Initiative]:
        """All initiatives, by key."""
        found = {one.key: one for one in self._below.initiatives()} | self._initiatives
        return [found[key] for key in sorted(found)]

    def initiative(self, key: str) -> Initiative:
        """The initiative of that key. Raises UnknownKey."""
        own = self._initiatives.get(key)
        found = own or next((one for one in self._below.initiatives() if one.key == key), None)
        if found is None:
            raise unknown_initiative(key)
        return found

    def put_initiative(self, initiative: Initiative) -> None:
        """Enter an initiative in place of the one that had its key."""
        self._initiatives = self._initiatives | {initiative.key: initiative}

    def instruments(self, initiative: str, known: datetime | None = None) -> list[Instrument]:
        """The initiative's instruments that were recorded up to and including `known`, in the order of deposit."""
        own = (entry.instrument for entry in self._entries.values() if entry.instrument.initiative == initiative)
        return self._below.instruments(initiative, known) + [
            one for one in own if known is None or one.recorded <= known
        ]

    def instrument(self, identifier: str) -> Instrument | None:
        """The instrument with its document, or None."""
        own = self._entries.get(identifier)
        return own.instrument if own else self._below.instrument(identifier)

    def holds(self, initiative: str) -> bool:
        """Whether any instrument of that initiative is held."""
        return self._below.holds(initiative) or any(
            entry.instrument.initiative == initiative for entry in self._entries.values()
        )

    def append(self, instrument: Instrument) -> Entry:
        """Add an instrument at the end of the chain.

        Raises ConflictError where its id is taken, whatever its content (`same_content` of
        `beitritt.register.interchange` tells whether it is the same), and UnknownKey for an unknown initiative.
        """
        self.initiative(instrument.initiative)
        if self.entry(instrument.id) is not None:
            raise id_taken(instrument.id)
        last, previous = self.head()
        entry = Entry(last + 1, previous, chained(previous, content_of(instrument, last + 1)), instrument)
        self._entries[instrument.id] = entry
        return entry

    def entry(self, identifier: str) -> EntryLike | None:
        """An instrument with its place in the chain, or None."""
        return self._entries.get(identifier) or self._below.entry(identifier)

    def entries(self) -> Iterator[EntryLike]:
        """The whole chain with all documents, first to last."""
        return chain(self._below.entries(), list(self._entries.values()))

    def head(self) -> tuple[int, str]:
        """The sequence and hash of the last entry; 0 and zeros before the first."""
        last = next(reversed(self._entries.values()), None)
        return (last.sequence, last.hash) if last else self._ground

    def verify(self) -> int:
        """Recompute the chain, here and below. Returns the number of entries; raises LedgerError."""
        sequence, previous = self._ground
        self._below.verify()
        return verified(self._entries.values(), previous, sequence)

    def document(self, sha256: str) -> Document | None:
        """The document of that hash with its text and original, as far as any instrument brought them."""
        own = [
            entry.instrument.document
            for entry in self._entries.values()
            if entry.instrument.document is not None and entry.instrument.document.sha256 == sha256
        ]
        return combined([*own, *filter(None, [self._below.document(sha256)])])

    def initiatives_concerning(self, bodies: Iterable[str]) -> list[str]:
        """The initiatives in which one of the bodies is named, or a group that it may belong to (sorted keys)."""
        keys = list(bodies)
        return self.initiatives_naming(keys, ancestors(self.directory(), keys))

    def initiatives_naming(self, bodies: Iterable[str], bases: Iterable[str]) -> list[str]:
        """The initiatives that name one of `bodies` in any part, or one of `bases` as the base of a group."""
        named, based = frozenset(bodies), frozenset(bases)
        found = {
            entry.instrument.initiative
            for entry in self._entries.values()
            for body, part in mentions(entry.instrument)
            if body in named or (part is NamedAs.GROUP_BASE and body in based)
        }
        return sorted(found.union(self._below.initiatives_naming(named, based)))


def overlay(base: Below) -> MemoryLedger:
    """A ledger over another one: what is put or appended here is seen first, and nothing is written below."""
    return MemoryLedger(base)


def combined(documents: Sequence[Document]) -> Document | None:
    """One document out of several of the same hash: the first text and the first content among them, or None."""
    if not documents:
        return None
    first = documents[0]
    text = next((one.text for one in documents if one.text is not None), None)
    content = next((one.content for one in documents if one.content is not None), None)
    return Document(first.sha256, first.media_type, text, content)


class _Nothing:
    """The empty ground below a ledger that stands alone."""

    _empty = Directory(())

    def directory(self) -> Directory:
        return self._empty

    def initiatives(self) -> list[Initiative]:
        return []

    def instruments(self, initiative: str, known: datetime | None = None) -> list[Instrument]:
        del initiative, known
        return []

    def instrument(self, identifier: str) -> None:
        del identifier

    def holds(self, initiative: str) -> bool:
        del initiative
        return False

    def entry(self, identifier: str) -> None:
        del identifier

    def entries(self) -> Iterator[EntryLike]:
        return iter(())

    def head(self) -> tuple[int, str]:
        return 0, GENESIS

    def verify(self) -> int:
        return 0

    def document(self, sha256: str) -> None:
        del sha256

    def initiatives_naming(self, bodies: Iterable[str], bases: Iterable[str]) -> list[str]:
        del bodies, bases
        return []


_NOTHING = _Nothing()


class MemoryInbox:
    """Submissions in memory. It fits `beitritt.procedures.office.Inbox`."""

    def __init__(self) -> None:
        self._submissions: dict[str, Submission] = {}

    def put(self, submission: Submission) -> None:
        """Keep a submission in place of the one with its id."""
        self._submissions[submission.id] = submission

    def get(self, identifier: str) -> Submission:
        """The submission of that id. Raises UnknownKey."""
        try:
            return self._submissions[identifier]
        except KeyError:
            raise unknown_submission(identifier) from None

    def waiting(self) -> list[Submission]:
        """Those that were not deposited yet, the longest waiting first."""
        open_ = [one for one in self._submissions.values() if one.instrument is None]
        return sorted(open_, key=lambda one: (one.received, one.id))
