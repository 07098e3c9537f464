"""Proof of the stored record: everything is recomputed from its content, and the first thing that differs is named."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from datetime import datetime
from hashlib import sha256
from itertools import groupby
from typing import NamedTuple

from beitritt.register.errors import InputError, LedgerError
from beitritt.register.instruments import Instrument
from beitritt.storage.chain import CHANGED, GENESIS, MISSING, NOT_NEXT, broken, chained
from beitritt.storage.documents import named_in
from beitritt.storage.faults import refusal
from beitritt.storage.mapping import instrument_of, reference_in
from beitritt.storage.mentions import mentions
from beitritt.storage.questions import ask, each, instant
from beitritt.storage.startup import database_errors

LAST = "SELECT MAX(sequence) FROM instruments"
INSTRUMENTS = (
    "SELECT sequence, previous, hash, content, id, initiative, author, dated, recorded, deposited, migrated, document"
    " FROM instruments WHERE sequence <= %s ORDER BY sequence"
)
MENTIONS = "SELECT instrument, body, named_as, initiative FROM mentions WHERE instrument <= %s ORDER BY instrument"
STRAY = "SELECT instrument FROM mentions WHERE instrument NOT IN (SELECT sequence FROM instruments) LIMIT 1"
DOCUMENTS = "SELECT sha256, content FROM documents"
FEW = 50
"""How many documents are in memory at once."""
WRONG_INDEX = "das Verzeichnis der genannten Stellen passt nicht", "the index of the bodies named is wrong"


class Row(NamedTuple):
    """A row of the instruments as it stands in the table (`INSTRUMENTS`)."""

    sequence: int
    previous: str
    hash: str
    content: str
    identifier: str
    initiative: str
    author: str
    dated: str | None
    recorded: str | datetime
    deposited: str | datetime
    migrated: bool
    document: str | None


Named = frozenset[tuple[str, str, str]]
"""The mentions of one instrument, as (body, named as, initiative)."""


def verify(using: str, anchor: str | None = None) -> int:
    """Check chain, columns, mentions and documents up to the last entry at this moment. Returns how many there are.

    Raises LedgerError that names the first broken entry, or says that the database cannot be read. That entries were
    cut off at the end can only be seen by a hash that somebody noted earlier (`anchor`): the chain must still hold it.
    """
    try:
        return _verified(using, anchor)
    except database_errors() as error:
        de, en = refusal(error)
        raise LedgerError(f"die Datenbank ist nicht zu lesen: {de}", f"the database cannot be read: {en}") from None


def _verified(using: str, anchor: str | None) -> int:
    last = ask(using, LAST)[0][0] or 0
    named, needed = _mentions(using, last), dict[str, int]()
    count, previous, anchored = 0, GENESIS, anchor in {None, GENESIS}
    for values in each(using, INSTRUMENTS, [last]):
        count, row = count + 1, Row(*values)
        _check_entry(row, count, previous, next(named, None), needed)
        previous, anchored = row.hash, anchored or row.hash == anchor
    for (sequence,) in ask(using, STRAY):
        raise broken(sequence, *MISSING)
    _check_documents(using, needed)
    if not anchored:
        raise LedgerError(
            f"der Eintrag mit der Prüfsumme {anchor} fehlt: die Kette wurde abgeschnitten oder neu geschrieben",
            f"the entry with the hash {anchor} is missing: the chain was cut off or rewritten",
        )
    return count


def _mentions(using: str, last: int) -> Iterator[tuple[int, Named]]:
    for sequence, group in groupby(each(using, MENTIONS, [last]), key=lambda row: row[0]):
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
        if not _same(getattr(row, column), value):
            raise broken(
                row.sequence,
                f"die Spalte {column} weicht vom Inhalt ab",
                f"the column {column} differs from the content",
                row.identifier,
            )


def _same(stored: object, expected: object) -> bool:
    """Whether a column holds what the content says."""
    if isinstance(expected, datetime) and isinstance(stored, str | datetime):
        try:
            return instant(stored) == expected
        except ValueError:
            return False
    return stored == expected


def _check_documents(using: str, needed: Mapping[str, int]) -> None:
    """Check that the archive holds every document whole."""
    missing = dict(needed)
    for digest, content in each(using, DOCUMENTS, at_once=FEW):
        if sha256(content).hexdigest() != digest:
            where = needed.get(digest, 0)
            raise broken(where, f"das Dokument {digest} wurde verändert", f"the document {digest} was changed")
        missing.pop(digest, None)
    if missing:
        digest = min(missing, key=missing.__getitem__)
        raise broken(missing[digest], f"das Dokument {digest} fehlt", f"the document {digest} is missing")
