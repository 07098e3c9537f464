"""The chain of hashes: what is hashed of an instrument, and how each entry rests on the one before.

The hashed content is the instrument's interchange line with its sequence, its instants and, in place of the document,
that document's hashes. The same content is what the database keeps, so nothing that is stored escapes the chain.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from hashlib import sha256

from beitritt.register.dates import format_instant
from beitritt.register.errors import InputError, LedgerError
from beitritt.register.instruments import Instrument
from beitritt.register.interchange import canonical, instrument_line
from beitritt.storage.documents import reference_to, storable

GENESIS = "0" * 64
"""What the first entry has in place of the hash before it."""

MISSING = "der Eintrag fehlt", "the entry is missing"
NOT_NEXT = "er knüpft nicht an den Eintrag davor an", "it does not follow the entry before"
CHANGED = "sein Inhalt wurde verändert", "its content was changed"


@dataclass(frozen=True, slots=True)
class Entry:
    """An instrument's place in the chain: `sequence` from 1, the hash before it and its own (hexadecimal SHA-256)."""

    sequence: int
    previous: str
    hash: str
    instrument: Instrument


def content_of(instrument: Instrument, sequence: int) -> str:
    """The canonical JSON text that is hashed and stored for an instrument.

    Raises InputError where a text cannot be written as UTF-8 (half a surrogate pair), or where the document's hash is
    not that of its original.
    """
    document = instrument.document
    line = instrument_line(replace(instrument, document=None) if document else instrument)
    line |= {"sequence": sequence, "deposited": format_instant(instrument.deposited), "migrated": instrument.migrated}
    if document is not None:
        line["document"] = reference_to(document)
    return storable(canonical(line), instrument.id)


def chained(previous: str, content: str) -> str:
    """The hash of an entry: SHA-256 over the hash before it and its content."""
    return sha256(previous.encode() + content.encode()).hexdigest()


def verified(entries: Iterable[Entry], previous: str = GENESIS, sequence: int = 0) -> int:
    """Check that entries follow on from `previous` after `sequence`, each with the hash of its content.

    Returns the last sequence. Raises LedgerError that names the first entry that does not fit.
    """
    for entry in entries:
        sequence += 1
        if entry.sequence != sequence:
            raise broken(sequence, *MISSING)
        if entry.previous != previous:
            raise broken(sequence, *NOT_NEXT, entry.instrument.id)
        if chained(previous, content_of(entry.instrument, sequence)) != entry.hash:
            raise broken(sequence, *CHANGED, entry.instrument.id)
        previous = entry.hash
    return sequence


def proven(entry: Entry, previous: str) -> bool:
    """Whether one entry has the hash of its content, and rests on `previous`, the hash of the entry before it."""
    try:
        verified([entry], previous, entry.sequence - 1)
    except (LedgerError, InputError):  # the second where a document is not what its hash says
        return False
    return True


def broken(sequence: int, de: str, en: str, identifier: str | None = None) -> LedgerError:
    """The error for an entry that does not prove itself."""
    named_de, named_en = (f" (Urkunde {identifier})", f" (instrument {identifier})") if identifier else ("", "")
    return LedgerError(f"Eintrag {sequence}{named_de}: {de}", f"entry {sequence}{named_en}: {en}")
