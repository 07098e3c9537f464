"""Proof of the stored record: everything is recomputed from its content, and the first thing that differs is named."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from datetime import datetime
from hashlib import sha256
from itertools import groupby
from typing import NamedTuple

from django.db import DatabaseError
from django.db.models import Max

from beitritt.register.errors import InputError, LedgerError
from beitritt.register.instruments import Instrument
from beitritt.storage import models
from beitritt.storage.chain import CHANGED, GENESIS, MISSING, NOT_NEXT, broken, chained
from beitritt.storage.documents import named_in
from beitritt.storage.mapping import instrument_of, reference_in
from beitritt.storage.mentions import mentions

AT_ONCE = 1000
WRONG_INDEX = "das Verzeichnis der genannten Stellen passt nicht", "the index of the bodies named is wrong"


class Row(NamedTuple):
    """A row of the instruments as it stands in the table."""

    sequence: int
    previous: str
    hash: str
    content: str
    identifier: str
    initiative: str
    author: str
    dated: str | None
    recorded: datetime
    deposited: datetime
    migrated: bool
    document: str | None


COLUMNS = tuple("initiative_id" if name == "initiative" else name for name in Row._fields)

Named = frozenset[tuple[str, str, str]]
"""The mentions of one instrument, as (body, named as, initiative)."""


def verify(using: str, anchor: str | None = None) -> int:
    """Check chain, columns, mentions and documents up to the last entry at this moment. Returns how many there are.

    Raises LedgerError that names the first broken entry, or says that the database cannot be read. That entries were
    cut off at the end can only be seen by a hash that somebody noted earlier (`anchor`): the chain must still hold it.
    """
    try:
        return _verified(using, anchor)
    except DatabaseError as error:
        raise LedgerError(f"die Datenbank ist beschädigt: {error}", f"the database is damaged: {error}") from None


def _verified(using: str, anchor: str | None) -> int:
    table = models.Instrument.objects.using(using)
    last = table.aggregate(last=Max("sequence"))["last"] or 0
    named, needed = _mentions(using, last), dict[str, int]()
    count, previous, anchored = 0, GENESIS, anchor in {None, GENESIS}
    for values in table.filter(sequence__lte=last).order_by("sequence").values_list(*COLUMNS).iterator(AT_ONCE):
        count, row = count + 1, Row(*values)
        _check_entry(row, count, previous, next(named, None), needed)
        previous, anchored = row.hash, anchored or row.hash == anchor
    stray = models.Mention.objects.using(using).exclude(instrument__in=table.values("sequence"))
    for sequence in stray.values_list("instrument_id", flat=True)[:1]:
        raise broken(sequence, *MISSING)
    _check_documents(using, needed)
    if not anchored:
        raise LedgerError(
            f"der Eintrag mit der Prüfsumme {anchor} fehlt: die Kette wurde abgeschnitten oder neu geschrieben",
            f"the entry with the hash {anchor} is missing: the chain was cut off or rewritten",
        )
    return count


def _mentions(using: str, last: int) -> Iterator[tuple[int, Named]]:
    table = models.Mention.objects.using(using).filter(instrument__lte=last).order_by("instrument")
    rows = table.values_list("instrument_id", "body", "named_as", "initiative").iterator(AT_ONCE)
    for sequence, group in groupby(rows, key=lambda row: row[0]):
        yield sequence, frozenset((body, part, initiative) for _, body, part, initiative in group)


def _check_entry(
    row: Row, sequence: int, previous: str, named: tuple[int, Named] | None, needed: dict[str, int]
) -> None:
    """Check one row; the hashes of documents that it needs are added to `needed` with its sequence."""
    if row.sequence != sequence:
        raise broken(sequence, *MISSING)
    if row.previous != previous:
        raise broken(sequence, *NOT_NEXT, row.identifier)
    if chained(previous, row.content) != row.hash:
        raise broken(sequence, *CHANGED, row.identifier)
    try:
        line = json.loads(row.content)
        for digest in named_in(reference_in(line) or {}):
            needed.setdefault(digest, sequence)
        instrument = instrument_of(line)
    except (InputError, ValueError, KeyError, TypeError, AttributeError):
        raise broken(sequence, "sein Inhalt ist nicht lesbar", "its content cannot be read", row.identifier) from None
    _check_columns(row, instrument)
    expected = frozenset((body, part.value, instrument.initiative) for body, part in mentions(instrument))
    if named != (sequence, expected):
        raise broken(sequence, *WRONG_INDEX, row.identifier)


def _check_columns(row: Row, instrument: Instrument) -> None:
    expected: Mapping[str, str | bool | datetime | None] = {
        "identifier": instrument.id,
        "initiative": instrument.initiative,
        "author": instrument.author,
        "dated": instrument.dated.text if instrument.dated else None,
        "recorded": instrument.recorded,
        "deposited": instrument.deposited,
        "migrated": instrument.migrated,
        "document": instrument.document.sha256 if instrument.document else None,
    }
    for column, value in expected.items():
        if getattr(row, column) != value:
            raise broken(
                row.sequence,
                f"die Spalte {column} weicht vom Inhalt ab",
                f"the column {column} differs from the content",
                row.identifier,
            )


def _check_documents(using: str, needed: Mapping[str, int]) -> None:
    """Check that the archive holds every document whole."""
    missing = dict(needed)
    rows = models.Document.objects.using(using).values_list("sha256", "content")
    for digest, content in rows.iterator(50):
        if sha256(content).hexdigest() != digest:
            where = needed.get(digest, 0)
            raise broken(where, f"das Dokument {digest} wurde verändert", f"the document {digest} was changed")
        missing.pop(digest, None)
    if missing:
        digest = min(missing, key=missing.__getitem__)
        raise broken(missing[digest], f"das Dokument {digest} fehlt", f"the document {digest} is missing")
