"""The ledger on a database: read by `questions`, written by `changes`.

Instruments come from their stored content alone. Status questions do not need the letters: `instruments` gives each
document by its hash, without text; `instrument`, `entry` and `entries` give it whole, for quoting and for export.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from contextlib import AbstractContextManager, contextmanager
from datetime import datetime
from typing import TYPE_CHECKING

from beitritt.register.bodies import Body, Directory
from beitritt.register.errors import ConflictError, LedgerError
from beitritt.register.initiatives import Initiative
from beitritt.register.instruments import Document, Instrument
from beitritt.register.interchange import JsonObject
from beitritt.storage import archive
from beitritt.storage.chain import GENESIS, Entry, chained, content_of, proven
from beitritt.storage.changes import change, change_each, transaction
from beitritt.storage.documents import combined, document_of, named_in, possible, storable
from beitritt.storage.faults import id_taken, unknown_initiative
from beitritt.storage.mapping import (
    bodies_of,
    body_text,
    initiative_of,
    initiative_text,
    instrument_of,
    lines_of,
    reference_in,
)
from beitritt.storage.mentions import NamedAs, ancestors, mentions, speakers
from beitritt.storage.questions import Row, ask, each, listed
from beitritt.storage.startup import Value, connection, start

if TYPE_CHECKING:
    from beitritt.storage.circulars import DatabaseCirculars
    from beitritt.storage.shapes import EntryLike

WRITERS = 0x62656974
"""Names the lock for which PostgreSQL's writers queue; SQLite's queue for the file."""

BODIES = "SELECT lines FROM bodies ORDER BY key"
PUT_BODY = "INSERT INTO bodies (key, lines) VALUES (%s, %s) ON CONFLICT (key) DO UPDATE SET lines = excluded.lines"
INITIATIVES = "SELECT line FROM initiatives"
INITIATIVE = "SELECT line FROM initiatives WHERE key = %s"
PUT_INITIATIVE = (
    "INSERT INTO initiatives (key, line) VALUES (%s, %s) ON CONFLICT (key) DO UPDATE SET line = excluded.line"
)
MARKS = "SELECT part, mark FROM versions"
PUT_MARK = "INSERT INTO versions (part, mark) VALUES (%s, %s) ON CONFLICT (part) DO UPDATE SET mark = excluded.mark"
INSTRUMENTS = "SELECT content FROM instruments WHERE initiative = %s ORDER BY sequence"
KNOWN = "SELECT content FROM instruments WHERE initiative = %s AND recorded <= %s ORDER BY sequence"
HELD = "SELECT 1 FROM instruments WHERE initiative = %s LIMIT 1"
WITH_DOCUMENT = "SELECT content FROM instruments WHERE document = %s ORDER BY sequence"
IDENTIFIERS = "SELECT id FROM instruments ORDER BY sequence"
ENTRY = "SELECT sequence, previous, hash, content FROM instruments WHERE id = %s"
ENTRIES = "SELECT sequence, previous, hash, content FROM instruments WHERE sequence > %s ORDER BY sequence LIMIT %s"
HASH = "SELECT hash FROM instruments WHERE sequence = %s"
LAST = "SELECT sequence, hash FROM instruments ORDER BY sequence DESC LIMIT 1"
TAKEN_AND_KNOWN = (
    "SELECT EXISTS (SELECT 1 FROM instruments WHERE id = %s), EXISTS (SELECT 1 FROM initiatives WHERE key = %s)"
)
INSERT_INSTRUMENT = (
    "INSERT INTO instruments (previous, hash, sequence, content, id, initiative, author, dated, recorded, deposited,"
    " migrated, document) VALUES (%s, %s, %s, %s, %s, %s, %s, %s, %s, %s, %s, %s)"
)
INSERT_MENTION = "INSERT INTO mentions (body, initiative, named_as, instrument) VALUES (%s, %s, %s, %s)"
AT_ONCE = 500
"""How many entries are read at once, without their documents."""


class DatabaseLedger:
    """The ledger in one of Django's databases, by its alias. It fits `beitritt.procedures.office.Ledger`.

    Threads may share it: each has its own connection. The directory is kept between questions until it changes.
    """

    def __init__(self, using: str = "default") -> None:
        self.using = using
        self._directory: tuple[str, Directory] | None = None

    def transaction(self) -> AbstractContextManager[None]:
        """Keep everything that is done inside, or nothing where an error leaves it."""
        return transaction(self.using)

    @contextmanager
    def _writing(self) -> Iterator[None]:
        """A transaction that no other writer runs beside."""
        with self.transaction():
            if connection(self.using).vendor == "postgresql":
                change(self.using, "SELECT pg_advisory_xact_lock(%s)", [WRITERS])
            yield

    def directory(self) -> Directory:
        """All bodies."""
        mark = self._marks().get("bodies", "")
        kept = self._directory
        if kept is None or kept[0] != mark:
            kept = self._directory = mark, Directory(bodies_of(lines for (lines,) in ask(self.using, BODIES)))
        return kept[1]

    def _marks(self) -> dict[str, str]:
        return dict(ask(self.using, MARKS))

    def _mark(self, part: str) -> None:
        from uuid import uuid4  # nobody who only asks needs it

        change(self.using, PUT_MARK, [part, uuid4().hex])

    def version(self) -> object:
        """A value that changes whenever anything in the register does."""
        return self.head()[1], *sorted(self._marks().items())

    def put_bodies(self, bodies: Iterable[Body]) -> None:
        """Enter bodies, each as a whole in place of the one that had its key (`Body.merge` adds to that one)."""
        with self._writing():
            change_each(self.using, PUT_BODY, {one.key: (one.key, body_text(one)) for one in bodies}.values())
            self._mark("bodies")

    def initiatives(self) -> list[Initiative]:
        """All initiatives, by key."""
        return sorted((initiative_of(line) for (line,) in ask(self.using, INITIATIVES)), key=lambda one: one.key)

    def initiative(self, key: str) -> Initiative:
        """The initiative of that key. Raises UnknownKey."""
        for (line,) in self._under(key, INITIATIVE):
            return initiative_of(line)
        raise unknown_initiative(key, self.initiatives())

    def _under(self, key: str, question: str, *values: Value) -> list[Row]:
        """The rows that the question finds under a key; none where nothing can be held under it."""
        return ask(self.using, question, [key, *values]) if possible(key) else []

    def put_initiative(self, initiative: Initiative) -> None:
        """Enter an initiative in place of the one that had its key."""
        with self._writing():
            change(self.using, PUT_INITIATIVE, [initiative.key, initiative_text(initiative)])
            self._mark("initiatives")

    def instruments(self, initiative: str, known: datetime | None = None) -> list[Instrument]:
        """The initiative's instruments that were recorded up to and including `known`, in the order of deposit.

        Their documents come without text and content: `instrument` gives those.
        """
        rows = self._under(initiative, INSTRUMENTS) if known is None else self._under(initiative, KNOWN, known)
        return [instrument_of(line) for line in lines_of(content for (content,) in rows)]

    def holds(self, initiative: str) -> bool:
        """Whether any instrument of that initiative is held."""
        return bool(self._under(initiative, HELD))

    def append(self, instrument: Instrument) -> Entry:
        """Add an instrument at the end of the chain.

        Raises ConflictError where its id is taken, whatever its content, and UnknownKey for an unknown initiative.
        """
        start()
        from django.db import IntegrityError

        try:
            with self._writing():
                self._check(instrument)
                return self._append(instrument)
        except IntegrityError:  # only a writer that asked for no lock can have come between
            raise ConflictError(
                "Zur selben Zeit hat ein anderes Programm geschrieben; bitte wiederholen",
                "Another program wrote at the same time; please repeat",
            ) from None

    def _check(self, instrument: Instrument) -> None:
        """Raise an error for an id that is taken or cannot be kept, and for an unknown initiative."""
        identifier, initiative = storable(instrument.id, instrument.id), instrument.initiative
        rows = ask(self.using, TAKEN_AND_KNOWN, [identifier, initiative]) if possible(initiative) else []
        taken, known = rows[0] if rows else (False, False)
        if taken:
            raise id_taken(identifier)
        if not known:
            raise unknown_initiative(initiative, self.initiatives())

    def _append(self, instrument: Instrument) -> Entry:
        last, previous = self.head()
        sequence, document = last + 1, instrument.document
        content = content_of(instrument, sequence)
        entry = Entry(sequence, previous, chained(previous, content), instrument)
        if document is not None:
            archive.keep(self.using, document)
        dated, sha256 = instrument.dated.text if instrument.dated else None, document.sha256 if document else None
        columns = (instrument.id, instrument.initiative, instrument.author, dated)
        instants = (instrument.recorded, instrument.deposited)
        chain = (previous, entry.hash, sequence, content)
        change(self.using, INSERT_INSTRUMENT, (*chain, *columns, *instants, instrument.migrated, sha256))
        named = [(body, instrument.initiative, part.value, sequence) for body, part in sorted(mentions(instrument))]
        change_each(self.using, INSERT_MENTION, named)
        return entry

    def announce(self, entry: EntryLike) -> None:
        """Give a deposited instrument its circular, in the transaction at hand."""
        with self._writing():
            self.circulars.announce(entry)

    @property
    def circulars(self) -> DatabaseCirculars:
        """The circulars about its instruments."""
        start()  # they are read and written through Django's models
        from beitritt.storage.circulars import DatabaseCirculars

        return DatabaseCirculars(self.using)

    def instrument(self, identifier: str) -> Instrument | None:
        """The instrument with its whole document, or None."""
        found = self.entry(identifier)
        return found.instrument if found else None

    def identifiers(self) -> list[str]:
        """The ids of all instruments, in the order of deposit."""
        return [identifier for (identifier,) in ask(self.using, IDENTIFIERS)]

    def entry(self, identifier: str) -> Entry | None:
        """An instrument, with its whole document, and its place in the chain; or None."""
        return next(self._entries(self._under(identifier, ENTRY)), None)

    def entries(self) -> Iterator[Entry]:
        """The whole chain with all documents, first to last."""
        last = 0
        while some := ask(self.using, ENTRIES, [last, AT_ONCE]):
            yield from self._entries(some)
            last = some[-1][0]

    def _entries(self, rows: Iterable[Row]) -> Iterator[Entry]:
        """Entries from (sequence, previous, hash, content); one document at a time is in memory."""
        document: Document | None = None
        last: JsonObject | None = None
        for sequence, previous, digest, content in rows:
            line = json.loads(content)
            reference = reference_in(line)
            if reference != last:
                document, last = self._document(reference) if reference else None, reference
            yield Entry(sequence, previous, digest, instrument_of(line, document))

    def _document(self, reference: JsonObject) -> Document:
        return document_of(reference, archive.fetch(self.using, named_in(reference)))

    def head(self) -> tuple[int, str]:
        """The sequence and hash of the last entry; 0 and zeros before the first.

        Whoever notes the hash can have `verify` prove later that nothing was cut off.
        """
        for sequence, digest in ask(self.using, LAST):
            return sequence, digest
        return 0, GENESIS

    def verify(self, anchor: str | None = None) -> int:
        """Recompute chain, documents and mentions. Returns the number of entries; raises LedgerError.

        `anchor` is a hash noted earlier, which the chain must still hold.
        """
        from beitritt.storage.verification import verify

        return verify(self.using, anchor)

    def proven(self, identifier: str) -> bool:
        """Whether one entry has the hash of its content and of the entry before it; False for an unknown one."""
        rows = self._under(identifier, ENTRY)
        before = ask(self.using, HASH, [rows[0][0] - 1]) if rows else []
        previous = before[0][0] if before else GENESIS
        if not rows or chained(previous, rows[0][3]) != rows[0][2]:
            return False
        try:
            return all(proven(one, previous) for one in self._entries(rows))
        except LedgerError:  # its document is lost
            return False

    def document(self, sha256: str) -> Document | None:
        """The document of that hash with its text and original, as far as any instrument brought them."""
        rows = each(self.using, WITH_DOCUMENT, [sha256]) if possible(sha256) else ()
        references = filter(None, (reference_in(json.loads(content)) for (content,) in rows))
        return combined(map(self._document, references))

    def initiatives_concerning(self, bodies: Iterable[str]) -> list[str]:
        """The initiatives in which one of the bodies is named, or a group that it may belong to (sorted keys)."""
        directory, keys = self.directory(), frozenset(bodies)
        return self.initiatives_naming(speakers(directory, keys), ancestors(directory, keys))

    def initiatives_naming(self, bodies: Iterable[str], bases: Iterable[str]) -> list[str]:
        """The initiatives that name one of `bodies` in any part, or one of `bases` as the base of a group."""
        keys, above = list(filter(possible, bodies)), list(filter(possible, bases))
        if not (keys or above):
            return []
        naming = (
            "SELECT DISTINCT initiative FROM mentions"  # noqa: S608  # places for values, nothing from outside
            f" WHERE body IN ({listed(keys)}) OR named_as = %s AND body IN ({listed(above)})"
        )
        return sorted(key for (key,) in ask(self.using, naming, [*keys, NamedAs.GROUP_BASE.value, *above]))
