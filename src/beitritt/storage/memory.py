"""A ledger in memory, alone or laid over another one.

It is a part of the product: what-if questions run on an overlay. What is put or appended there is seen first, and
nothing is written below.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from datetime import datetime
from itertools import chain

from beitritt.register.bodies import Body, Directory
from beitritt.register.errors import UnknownKey
from beitritt.register.initiatives import Initiative
from beitritt.register.instruments import Document, Instrument
from beitritt.register.submissions import Pending, Submission, words_of
from beitritt.storage.chain import Entry, broken, chained, content_of, proven, verified
from beitritt.storage.documents import combined
from beitritt.storage.faults import id_taken, unknown_initiative, unknown_submission
from beitritt.storage.mapping import body_text, initiative_text
from beitritt.storage.memory_circulars import MemoryCirculars
from beitritt.storage.mentions import NamedAs, ancestors, mentions, speakers
from beitritt.storage.shapes import Below, CircularsLike, EntryLike, Nothing

GROWN = "das Register darunter ist seitdem gewachsen", "the register below has grown since"


class MemoryLedger:
    """A ledger in memory, which `overlay` lays over another one. It fits `beitritt.procedures.office.Ledger`.

    It belongs to one thread. Once something was appended here, the ledger below should not grow: the chain here
    follows on from the entry that was last there.
    """

    def __init__(self, below: Below | None = None) -> None:
        self._below: Below = below or Nothing()
        self._bodies: dict[str, Body] = {}
        self._initiatives: dict[str, Initiative] = {}
        self._entries: dict[str, Entry] = {}
        self._directory: tuple[Directory, Directory] | None = None
        self._mark = object()
        self._announced = MemoryCirculars() if below is None else None

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """Keep everything that is done inside, or nothing where an error leaves it."""
        bodies, initiatives, length = self._bodies, self._initiatives, len(self._entries)
        announced = self._announced.kept if self._announced else {}
        try:
            yield
        except BaseException:
            if self._announced:
                self._announced.kept = announced
            self._bodies, self._initiatives = bodies, initiatives
            self._changed()
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
        put = {body.key: body for body in bodies}
        for body in put.values():
            body_text(body)  # refuses what no register can store
        self._bodies = self._bodies | put
        self._changed()

    def initiatives(self) -> list[Initiative]:
        """All initiatives, by key."""
        found = {one.key: one for one in self._below.initiatives()} | self._initiatives
        return [found[key] for key in sorted(found)]

    def initiative(self, key: str) -> Initiative:
        """The initiative of that key. Raises UnknownKey."""
        found = self._initiatives.get(key)
        if found is not None:
            return found
        try:
            return self._below.initiative(key)
        except UnknownKey:
            raise unknown_initiative(key, self.initiatives()) from None

    def put_initiative(self, initiative: Initiative) -> None:
        """Enter an initiative in place of the one that had its key."""
        initiative_text(initiative)
        self._initiatives = self._initiatives | {initiative.key: initiative}
        self._changed()

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

    def identifiers(self) -> list[str]:
        """The ids of all instruments, in the order of deposit."""
        return [*self._below.identifiers(), *self._entries]

    def holds(self, initiative: str) -> bool:
        """Whether any instrument of that initiative is held."""
        return self._below.holds(initiative) or any(
            entry.instrument.initiative == initiative for entry in self._entries.values()
        )

    def append(self, instrument: Instrument) -> Entry:
        """Add an instrument at the end of the chain.

        Raises ConflictError where its id is taken, whatever its content, and UnknownKey for an unknown initiative.
        """
        self.initiative(instrument.initiative)
        if self.entry(instrument.id) is not None:
            raise id_taken(instrument.id)
        last, previous = self.head()
        entry = Entry(last + 1, previous, chained(previous, content_of(instrument, last + 1)), instrument)
        self._entries[instrument.id] = entry
        self._mark = object()
        return entry

    def announce(self, entry: EntryLike) -> None:
        """Give a deposited instrument its circular. Over another ledger nothing: there it is only tried out."""
        if self._announced is not None:
            self._announced.announce(entry)

    @property
    def circulars(self) -> CircularsLike:
        """The circulars about its instruments; those of the ledger below where there is one."""
        return self._announced if self._announced is not None else self._below.circulars

    def entry(self, identifier: str) -> EntryLike | None:
        """An instrument with its place in the chain, or None."""
        return self._entries.get(identifier) or self._below.entry(identifier)

    def entries(self) -> Iterator[EntryLike]:
        """The whole chain with all documents, first to last."""
        return chain(self._below.entries(), list(self._entries.values()))

    def head(self) -> tuple[int, str]:
        """The sequence and hash of the last entry; 0 and zeros before the first."""
        last = next(reversed(self._entries.values()), None)
        return (last.sequence, last.hash) if last else self._below.head()

    def version(self) -> object:
        """A value that changes whenever anything here or below does."""
        return self._below.version(), self._mark

    def _changed(self) -> None:
        self._directory, self._mark = None, object()

    def verify(self) -> int:
        """Recompute the chain, here and below. Returns the number of entries; raises LedgerError."""
        sequence = self._below.verify()
        first = next(iter(self._entries.values()), None)
        if first is None:
            return sequence
        if first.sequence != sequence + 1:
            raise broken(first.sequence, *GROWN, first.instrument.id)
        return verified(self._entries.values(), self._below.head()[1], sequence)

    def proven(self, identifier: str) -> bool:
        """Whether one entry has the hash of its content and of the entry before it; False for an unknown one."""
        previous = self._below.head()[1]
        for entry in self._entries.values():
            if entry.instrument.id == identifier:
                return proven(entry, previous)
            previous = entry.hash
        return self._below.proven(identifier)

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
        directory, keys = self.directory(), frozenset(bodies)
        return self.initiatives_naming(speakers(directory, keys), ancestors(directory, keys))

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

    def hold(self, identifier: str) -> Submission:
        """The same: what is in memory belongs to one thread."""
        return self.get(identifier)

    def waiting(self) -> list[Submission]:
        """Those that were not deposited yet, the longest waiting first."""
        open_ = [one for one in self._submissions.values() if one.instrument is None]
        return sorted(open_, key=lambda one: (one.received, one.id))

    def pending(self, held_by: Iterable[str]) -> list[Pending]:
        """Those on the desks of these bodies that were not deposited yet, the longest waiting first."""
        wanted = frozenset(held_by)
        found = [one for one in self.waiting() if one.held_by in wanted]
        return [Pending(one.id, one.file_name, one.received, one.review, one.held_by) for one in found]

    def alike(self, submission: Submission) -> list[str]:
        """The ids of others with the same words, however set, the first received first."""
        text = submission.document.text
        if text is None:
            return []
        with_text = (one for one in self._submissions.values() if one.document.text is not None)
        same = [one for one in with_text if words_of(one.document.text or "") == words_of(text)]
        return [one.id for one in sorted(same, key=lambda one: (one.received, one.id)) if one.id != submission.id]
