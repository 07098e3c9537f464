"""The ledger on a database, through Django's connections.

Instruments come from their stored content alone. Status questions do not need the letters: `instruments` gives each
document by its hash, without text; `instrument`, `entry` and `entries` give it whole, for quoting and for export.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from datetime import datetime
from typing import Any
from uuid import uuid4

from django.db import IntegrityError, OperationalError, connections, transaction
from django.db.backends.base.base import BaseDatabaseWrapper
from django.db.backends.utils import CursorWrapper
from django.db.models import Q, QuerySet

from beitritt.register.bodies import Body, Directory
from beitritt.register.errors import ConflictError, InputError
from beitritt.register.initiatives import Initiative
from beitritt.register.instruments import Document, Instrument
from beitritt.register.interchange import JsonObject
from beitritt.storage import archive, models
from beitritt.storage.chain import GENESIS, Entry, chained, content_of
from beitritt.storage.circulars import DatabaseCirculars
from beitritt.storage.documents import combined, document_of, named_in, possible
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
from beitritt.storage.shapes import EntryLike
from beitritt.storage.verification import verify

WRITERS = 0x62656974
"""Names the lock for which PostgreSQL's writers queue; SQLite's queue for the file."""

INSERT_INSTRUMENT = (
    "INSERT INTO instruments (previous, hash, sequence, content, id, initiative, author, dated, recorded, deposited,"
    " migrated, document) VALUES (%s, %s, %s, %s, %s, %s, %s, %s, %s, %s, %s, %s)"
)
INSERT_MENTION = "INSERT INTO mentions (body, initiative, named_as, instrument) VALUES (%s, %s, %s, %s)"
LAST = "SELECT sequence, hash FROM instruments ORDER BY sequence DESC LIMIT 1"
ENTRY = "SELECT sequence, previous, hash, content FROM instruments WHERE id = %s"
TAKEN = "SELECT 1 FROM instruments WHERE id = %s"
INITIATIVE = "SELECT line FROM initiatives WHERE key = %s"
MARKS = "SELECT part, mark FROM versions"
AT_ONCE = 500
"""How many entries are read at once, without their documents."""


class DatabaseLedger:
    """The ledger in one of Django's databases, by its alias. It fits `beitritt.procedures.office.Ledger`.

    Threads may share it: each has its own connection. The directory is kept between questions until it changes.
    """

    def __init__(self, using: str = "default") -> None:
        self.using = using
        self._directory: tuple[str, Directory] | None = None

    @property
    def _connection(self) -> BaseDatabaseWrapper:
        return connections[self.using]

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """Keep everything that is done inside, or nothing where an error leaves it."""
        try:
            with transaction.atomic(self.using):
                yield
        except OperationalError as error:
            raise InputError(
                f"das Register lässt sich gerade nicht beschreiben ({error}); es wurde nichts geändert",
                f"the register cannot be written at present ({error}); nothing was changed",
            ) from None

    @contextmanager
    def _writing(self) -> Iterator[CursorWrapper]:
        """A transaction that no other writer runs beside."""
        with self.transaction(), self._connection.cursor() as cursor:
            if self._connection.vendor == "postgresql":
                cursor.execute("SELECT pg_advisory_xact_lock(%s)", [WRITERS])
            yield cursor

    def directory(self) -> Directory:
        """All bodies."""
        mark = self._marks().get("bodies", "")
        kept = self._directory
        if kept is None or kept[0] != mark:
            rows = models.Body.objects.using(self.using).order_by("key").values_list("lines", flat=True)
            kept = self._directory = mark, Directory(bodies_of(rows))
        return kept[1]

    def _marks(self) -> dict[str, str]:
        with self._connection.cursor() as cursor:
            cursor.execute(MARKS)
            return dict(cursor.fetchall())

    def _mark(self, part: str) -> None:
        models.Version.objects.using(self.using).update_or_create(part=part, defaults={"mark": uuid4().hex})

    def version(self) -> object:
        """A value that changes whenever anything in the register does."""
        return self.head()[1], *sorted(self._marks().items())

    def put_bodies(self, bodies: Iterable[Body]) -> None:
        """Enter bodies, each as a whole in place of the one that had its key (`Body.merge` adds to that one)."""
        with self._writing():
            rows = {one.key: models.Body(key=one.key, lines=body_text(one)) for one in bodies}
            models.Body.objects.using(self.using).bulk_create(
                rows.values(), update_conflicts=True, unique_fields=["key"], update_fields=["lines"]
            )
            self._mark("bodies")

    def initiatives(self) -> list[Initiative]:
        """All initiatives, by key."""
        table = models.Initiative.objects.using(self.using)
        return sorted(map(initiative_of, table.values_list("line", flat=True)), key=lambda one: one.key)

    def initiative(self, key: str) -> Initiative:
        """The initiative of that key. Raises UnknownKey."""
        row = self._row(INITIATIVE, key)
        if row is None:
            raise unknown_initiative(key)
        return initiative_of(row[0])

    def _row(self, question: str, key: str) -> tuple[Any, ...] | None:
        """The one row that the question finds under that key."""
        with self._connection.cursor() as cursor:
            found: tuple[Any, ...] | None = cursor.execute(question, [key]).fetchone() if possible(key) else None
        return found

    def put_initiative(self, initiative: Initiative) -> None:
        """Enter an initiative in place of the one that had its key."""
        with self._writing():
            models.Initiative.objects.using(self.using).bulk_create(
                [models.Initiative(key=initiative.key, line=initiative_text(initiative))],
                update_conflicts=True,
                unique_fields=["key"],
                update_fields=["line"],
            )
            self._mark("initiatives")

    def _instruments(self) -> QuerySet[models.Instrument]:
        return models.Instrument.objects.using(self.using)

    def _of(self, initiative: str) -> QuerySet[models.Instrument]:
        return self._instruments().filter(initiative=initiative) if possible(initiative) else self._instruments().none()

    def instruments(self, initiative: str, known: datetime | None = None) -> list[Instrument]:
        """The initiative's instruments that were recorded up to and including `known`, in the order of deposit.

        Their documents come without text and content: `instrument` gives those.
        """
        rows = self._of(initiative)
        if known is not None:
            rows = rows.filter(recorded__lte=known)
        return [instrument_of(line) for line in lines_of(rows.order_by("sequence").values_list("content", flat=True))]

    def holds(self, initiative: str) -> bool:
        """Whether any instrument of that initiative is held."""
        return self._of(initiative).exists()

    def append(self, instrument: Instrument) -> Entry:
        """Add an instrument at the end of the chain.

        Raises ConflictError where its id is taken, whatever its content, and UnknownKey for an unknown initiative.
        """
        try:
            with self._writing() as cursor:
                if self._row(TAKEN, instrument.id):
                    raise id_taken(instrument.id)
                if not self._row(INITIATIVE, instrument.initiative):
                    raise unknown_initiative(instrument.initiative)
                return self._append(cursor, instrument)
        except IntegrityError:  # only a writer that asked for no lock can have come between
            raise ConflictError(
                "Zur selben Zeit hat ein anderes Programm geschrieben; bitte wiederholen",
                "Another program wrote at the same time; please repeat",
            ) from None

    def _append(self, cursor: CursorWrapper, instrument: Instrument) -> Entry:
        cursor.execute(LAST)
        last, previous = cursor.fetchone() or (0, GENESIS)
        sequence, document = last + 1, instrument.document
        content = content_of(instrument, sequence)
        entry = Entry(sequence, previous, chained(previous, content), instrument)
        if document is not None:
            archive.keep(cursor, document)
        instant = self._connection.ops.adapt_datetimefield_value
        dated, sha256 = instrument.dated.text if instrument.dated else None, document.sha256 if document else None
        columns = (instrument.id, instrument.initiative, instrument.author, dated)
        instants = (instant(instrument.recorded), instant(instrument.deposited))
        chain = (previous, entry.hash, sequence, content)
        cursor.execute(INSERT_INSTRUMENT, (*chain, *columns, *instants, instrument.migrated, sha256))
        named = [(body, instrument.initiative, part.value, sequence) for body, part in sorted(mentions(instrument))]
        cursor.executemany(INSERT_MENTION, named)
        return entry

    def announce(self, entry: EntryLike) -> None:
        """Give a deposited instrument its circular, in the transaction at hand."""
        with self._writing():
            self.circulars.announce(entry)

    @property
    def circulars(self) -> DatabaseCirculars:
        """The circulars about its instruments."""
        return DatabaseCirculars(self.using)

    def instrument(self, identifier: str) -> Instrument | None:
        """The instrument with its whole document, or None."""
        found = self.entry(identifier)
        return found.instrument if found else None

    def entry(self, identifier: str) -> Entry | None:
        """An instrument, with its whole document, and its place in the chain; or None."""
        row = self._row(ENTRY, identifier)
        return next(self._entries([row])) if row else None

    def entries(self) -> Iterator[Entry]:
        """The whole chain with all documents, first to last."""
        last = 0
        while True:
            rows = self._instruments().filter(sequence__gt=last).order_by("sequence")[:AT_ONCE]
            some = list(rows.values_list("sequence", "previous", "hash", "content"))
            if not some:
                return
            yield from self._entries(some)
            last = some[-1][0]

    def _entries(self, rows: Iterable[tuple[Any, ...]]) -> Iterator[Entry]:
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
        with self._connection.cursor() as cursor:
            return document_of(reference, archive.fetch(cursor, named_in(reference)))

    def head(self) -> tuple[int, str]:
        """The sequence and hash of the last entry; 0 and zeros before the first.

        Whoever notes the hash can have `verify` prove later that nothing was cut off.
        """
        with self._connection.cursor() as cursor:
            cursor.execute(LAST)
            return cursor.fetchone() or (0, GENESIS)

    def verify(self, anchor: str | None = None) -> int:
        """Recompute chain, documents and mentions. Returns the number of entries; raises LedgerError.

        `anchor` is a hash noted earlier, which the chain must still hold.
        """
        return verify(self.using, anchor)

    def document(self, sha256: str) -> Document | None:
        """The document of that hash with its text and original, as far as any instrument brought them."""
        if not possible(sha256):
            return None
        rows = self._instruments().filter(document=sha256).order_by("sequence")
        contents = rows.values_list("content", flat=True).iterator(AT_ONCE)
        references = filter(None, (reference_in(json.loads(content)) for content in contents))
        return combined(map(self._document, references))

    def initiatives_concerning(self, bodies: Iterable[str]) -> list[str]:
        """The initiatives in which one of the bodies is named, or a group that it may belong to (sorted keys)."""
        directory, keys = self.directory(), frozenset(bodies)
        return self.initiatives_naming(speakers(directory, keys), ancestors(directory, keys))

    def initiatives_naming(self, bodies: Iterable[str], bases: Iterable[str]) -> list[str]:
        """The initiatives that name one of `bodies` in any part, or one of `bases` as the base of a group."""
        keys, above = list(filter(possible, bodies)), list(filter(possible, bases))
        named = Q(body__in=keys) | Q(body__in=above, named_as=NamedAs.GROUP_BASE)
        rows = models.Mention.objects.using(self.using).filter(named)
        return sorted(rows.values_list("initiative", flat=True).distinct())
