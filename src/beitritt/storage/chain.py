"""The chain of hashes: what is hashed of an instrument, and how each entry rests on the one before.

The hashed content is the instrument's interchange line with its sequence, its instants and, in place of the document,
that document's hashes. The same content is what the database keeps, so nothing that is stored escapes the chain.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from hashlib import sha256
from typing import Protocol

from beitritt.register.dates import format_instant
from beitritt.register.errors import InputError, LedgerError
from beitritt.register.instruments import Document, Instrument
from beitritt.register.interchange import Json, JsonObject, canonical, instrument_line

GENESIS = "0" * 64
"""What the first entry has in place of the hash before it."""


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
        line["document"] = _document_reference(document)
    text = canonical(line)
    _encoded(text, instrument.id)
    return text


def chained(previous: str, content: str) -> str:
    """The hash of an entry: SHA-256 over the hash before it and its content."""
    return sha256(previous.encode() + content.encode()).hexdigest()


def blobs(document: Document) -> Iterator[tuple[str, str, bytes]]:
    """What the archive keeps of a document, as (SHA-256, media type, bytes): its original and the text read from it.

    A plain text is both at once. A bare reference, with neither, keeps nothing.
    """
    if document.original is not None:
        yield document.sha256, document.media_type, document.original
    if document.text is not None:
        text = document.text.encode()
        digest = sha256(text).hexdigest()
        if document.original is None or digest != document.sha256:
            yield digest, "text/plain", text


def _document_reference(document: Document) -> Json:
    """A document by its hashes. `original` and `text_sha256` stand only where the register holds these."""
    reference: JsonObject = {"sha256": document.sha256, "media_type": document.media_type}
    if document.original is not None:
        if sha256(document.original).hexdigest() != document.sha256:
            raise InputError(
                "die Prüfsumme passt nicht zum Inhalt", "the hash does not fit the content", "document.sha256"
            )
        reference["original"] = True
    if document.text is not None:
        reference["text_sha256"] = sha256(_encoded(document.text, "document.text")).hexdigest()
    return reference


def _encoded(text: str, place: str) -> bytes:
    try:
        return text.encode()
    except UnicodeEncodeError:
        raise InputError(
            "der Text enthält Zeichen, die sich nicht speichern lassen (halbe Ersatzzeichen-Paare)",
            "the text holds characters that cannot be stored (halves of surrogate pairs)",
            place,
        ) from None


def verified(entries: Iterable[Entry], previous: str = GENESIS, sequence: int = 0) -> int:
    """Check that entries follow on from `previous` after `sequence`, each with the hash of its content.

    Returns the last sequence. Raises LedgerError that names the first entry that does not fit.
    """
    for entry in entries:
        sequence += 1
        if entry.sequence != sequence:
            raise broken(sequence, "der Eintrag fehlt", "the entry is missing")
        if entry.previous != previous:
            raise broken(sequence, "er knüpft nicht an den Eintrag davor an", "it does not follow on from the one before")
        if chained(previous, content_of(entry.instrument, sequence)) != entry.hash:
            raise broken(sequence, "sein Inhalt wurde verändert", "its content was changed", entry.instrument.id)
        previous = entry.hash
    return sequence


def broken(sequence: int, de: str, en: str, identifier: str | None = None) -> LedgerError:
    """The error for an entry that does not prove itself."""
    named_de, named_en = (f" (Urkunde {identifier})", f" (instrument {identifier})") if identifier else ("", "")
    return LedgerError(f"Eintrag {sequence}{named_de}: {de}", f"entry {sequence}{named_en}: {en}")
