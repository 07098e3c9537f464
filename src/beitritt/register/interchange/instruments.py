"""Instruments and their documents as JSON objects."""

from __future__ import annotations

import base64
import binascii
from datetime import datetime
from hashlib import sha256

from beitritt.register.dates import PartialDate, format_instant, parse_instant
from beitritt.register.errors import InputError
from beitritt.register.instruments import Document, Instrument
from beitritt.register.interchange.fields import (
    Json,
    JsonObject,
    day,
    given,
    items,
    object_,
    only,
    required,
    text,
    wrong,
)
from beitritt.register.interchange.statements import statement_from, statement_object

INSTRUMENT_FIELDS = frozenset(
    "type id initiative author addressee dated received effective recorded document statements".split()
)


def instrument_from(
    source: JsonObject, recorded: datetime, deposited: datetime, ground: str | None = None
) -> Instrument:
    """Read an instrument. `recorded` counts where the object names none; `ground` for statements without their own.

    `deposited` is this register's instant. Raises InputError with the field.
    """
    only(source, INSTRUMENT_FIELDS)
    author, document = required(source, "author"), _document(source)
    length = len(document.text) if document and document.text is not None else None
    moment = text(source, "recorded")
    try:
        known = parse_instant(moment) if moment else recorded
    except InputError as error:
        raise error.at("recorded") from None
    initiative = required(source, "initiative")
    return Instrument(
        id=_identifier(source),
        initiative=initiative,
        author=author,
        addressee=text(source, "addressee"),
        dated=day(source, "dated"),
        received=day(source, "received"),
        effective=day(source, "effective"),
        recorded=known,
        deposited=deposited,
        document=document,
        migrated=moment is not None,
        statements=items(source, "statements", lambda item: statement_from(item, author, initiative, ground, length)),
    )


def _identifier(source: JsonObject) -> str:
    found = required(source, "id")
    if "#" in found:
        raise wrong("id", found, "eine Kennung ohne „#“", "an id without '#'")
    return found


def _document(source: JsonObject) -> Document | None:
    value = source.get("document")
    if value is None:
        return None
    fields = object_(value, "document")
    try:
        only(fields, ("sha256", "media_type", "text", "content"))
        return _read_document(fields)
    except InputError as error:
        raise error.at("document") from None


def _read_document(fields: JsonObject) -> Document:
    words = fields.get("text")
    if words is not None and not isinstance(words, str):
        raise wrong("text", words, "ein Text", "a text")
    media_type = text(fields, "media_type") or "text/plain"
    named, encoded = text(fields, "sha256"), text(fields, "content")
    try:
        content = base64.b64decode(encoded, validate=True) if encoded else None
    except binascii.Error:
        raise wrong("content", encoded, "Base64", "base64") from None
    original = _original(media_type, words, content)
    if original is not None:
        actual = sha256(original).hexdigest()
        if named is not None and named.lower() != actual:
            raise InputError(
                f"die Prüfsumme passt nicht zum Inhalt (dieser hat {actual})",
                f"the hash does not fit the content (which has {actual})",
                "sha256",
            )
        named = actual
    if named is None:
        raise InputError("es fehlen Prüfsumme und Inhalt", "hash and content are missing")
    return Document(named.lower(), media_type, words, content)


def _original(media_type: str, words: str | None, content: bytes | None) -> bytes | None:
    try:
        return Document("", media_type, words, content).original
    except UnicodeEncodeError:  # JSON lets halves of surrogate pairs through
        raise wrong("text", None, "ein Text in UTF-8", "a text in UTF-8") from None


def instrument_line(instrument: Instrument) -> JsonObject:
    """An instrument as an object; `deposited` is not in it, because every register deposits anew."""
    statements: list[Json] = [statement_object(one) for one in instrument.statements]
    return given(
        type="instrument",
        id=instrument.id,
        initiative=instrument.initiative,
        author=instrument.author,
        addressee=instrument.addressee,
        dated=_text(instrument.dated),
        received=_text(instrument.received),
        effective=_text(instrument.effective),
        recorded=format_instant(instrument.recorded),
        document=_document_object(instrument.document),
    ) | {"statements": statements}


def _document_object(document: Document | None) -> JsonObject | None:
    if document is None:
        return None
    content = base64.b64encode(document.content).decode() if document.content is not None else None
    return given(sha256=document.sha256, media_type=document.media_type, content=content) | (
        {"text": document.text} if document.text is not None else {}
    )


def _text(date: PartialDate | None) -> str | None:
    return date.text if date else None
