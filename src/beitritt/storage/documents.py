"""Documents as the stores keep them: bytes under their SHA-256, and the chain's reference to these.

An original and the text read from it are kept apart, because one paper may be read twice with different results and
spans count in the text that their instrument was read from. A plain text in UTF-8 is both at once.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from hashlib import sha256

from beitritt.register.errors import InputError, LedgerError
from beitritt.register.instruments import Document
from beitritt.register.interchange import JsonObject


def reference_to(document: Document) -> JsonObject:
    """How the chain names a document: `original` and `text_sha256` stand only for what the register holds.

    Raises InputError where the hash is not that of the original, or the text cannot be written as UTF-8.
    """
    media_type = storable(document.media_type, document.media_type)
    reference: JsonObject = {"sha256": document.sha256, "media_type": media_type}
    if document.text is not None:
        reference["text_sha256"] = sha256(encoded(document.text, "document.text")).hexdigest()
    if document.original is not None:
        if sha256(document.original).hexdigest() != document.sha256:
            raise InputError(
                "die Prüfsumme passt nicht zum Inhalt", "the hash does not fit the content", "document.sha256"
            )
        reference["original"] = True
    return reference


def storable(text: str, key: str) -> str:
    """The same text. Raises InputError where it, or the key that it stands under, is nothing a database can keep."""
    if "\0" in key:
        shown = key.replace("\0", "␀")
        raise InputError("die Kennung enthält das Zeichen NUL", "the key holds the character NUL", shown)
    encoded(text, key)
    return text


def possible(key: str) -> bool:
    """Whether anything can be held under that key. Others come in by addresses and command lines, and find nothing."""
    try:
        storable(key, key)
    except InputError:
        return False
    return True


def encoded(text: str, place: str) -> bytes:
    """The text in UTF-8. Raises InputError for halves of surrogate pairs, which JSON lets through."""
    try:
        return text.encode()
    except UnicodeEncodeError:
        raise InputError(
            "der Text enthält Zeichen, die sich nicht speichern lassen (halbe Ersatzzeichen-Paare)",
            "the text holds characters that cannot be stored (halves of surrogate pairs)",
            place,
        ) from None


def blobs(document: Document) -> Iterator[tuple[str, str, bytes]]:
    """What a document brings to keep, as (SHA-256, media type, bytes); a bare reference brings nothing."""
    if document.original is not None:
        yield document.sha256, document.media_type, document.original
    if document.text is not None:
        text = document.text.encode()
        digest = sha256(text).hexdigest()
        if document.original is None or digest != document.sha256:
            yield digest, "text/plain", text


def named_in(reference: JsonObject) -> set[str]:
    """The hashes of the bytes that must be held for a document, as the chain refers to it."""
    original = reference["sha256"] if reference.get("original") else None
    return {str(digest) for digest in (original, reference.get("text_sha256")) if digest is not None}


def document_of(reference: JsonObject, held: Mapping[str, bytes]) -> Document:
    """The whole document. Raises LedgerError where a part of it is lost."""
    missing = named_in(reference) - held.keys()
    if missing:
        lost = min(missing)
        raise LedgerError(f"das Dokument {lost} fehlt im Archiv", f"the document {lost} is missing from the archive")
    digest, media_type, text_digest = reference["sha256"], reference["media_type"], reference.get("text_sha256")
    text = held[str(text_digest)].decode() if text_digest is not None else None
    plain = media_type == "text/plain" and digest == text_digest  # then the text is the original
    content = held[str(digest)] if reference.get("original") and not plain else None
    return Document(str(digest), str(media_type), text, content)


def combined(documents: Iterable[Document]) -> Document | None:
    """One document out of several of the same hash: the first text and the first content among them; None of none."""
    found: Document | None = None
    for one in documents:
        found = found or Document(one.sha256, one.media_type)
        text = found.text if found.text is not None else one.text
        found = Document(found.sha256, found.media_type, text, found.content or one.content)
        if found.text is not None and found.original is not None:
            break
    return found
