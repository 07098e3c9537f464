"""E-mails: the head as it is printed, the text, and each attachment as a part of its own.

Where attachments can be read, the mail itself is their cover. Pictures that belong to the text, such as a logo in the
signature, are no attachments. Nothing is fetched and nothing is opened but what lies in the mail.
"""

from __future__ import annotations

import re
from email import message_from_bytes, policy
from email.errors import MessageError
from email.message import EmailMessage
from typing import NamedTuple

from beitritt.reading.errors import (
    DamagedFileError,
    EmptyFileError,
    HostileFileError,
    NotYetReadableError,
    ReadingError,
)
from beitritt.reading.positions import Part

from .extraction import decode, format_of
from .hypertext import text_of
from .unpacking import counted, pictured, unpack

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

MEDIA_TYPE = "message/rfc822"
HEAD = {"From": "Von", "Sender": "Von", "To": "An", "Cc": "Cc", "Date": "Gesendet", "Subject": "Betreff"}
"""What of the head is printed, with its German names; the sender only where no author is named."""
MOST_ATTACHMENTS = 50
DEEPEST = 4
"""So many mails may lie one in the other."""
_GERMAN = re.compile(r"\b(?:der|die|das|und|wir|ist|für|mit|zum|nicht|Sie|anbei|Ihr\w*)\b")
_ENGLISH = re.compile(r"\b(?:the|and|we|is|for|with|to|of|you|our|attached)\b")
SIGNATURES = ("application/pkcs7-signature", "application/x-pkcs7-signature", "application/pgp-signature")
LOCKED = ("application/pkcs7-mime", "application/x-pkcs7-mime", "application/pgp-encrypted")


class Attachment(NamedTuple):
    """A file that came with a mail; `format` as `extraction.format_of` tells it, or why it can't be read."""

    name: str
    media_type: str
    content: bytes
    format: str | None
    error: ReadingError | None


def parts(data: bytes, *, boxes: bool = False, depth: int = 1) -> list[Part]:
    """The mail and its attachments. Raises a ``ReadingError`` where nothing can be made of it."""
    if depth > DEEPEST:
        raise HostileFileError(f"> {DEEPEST}")
    mail = _opened(data)
    found: list[Part] = []
    for attachment in _attachments(mail):
        found += _parts(attachment, boxes=boxes, depth=depth)
    _number(found)
    text = _text(mail)
    head = _head(mail, german=len(_ENGLISH.findall(text)) <= len(_GERMAN.findall(text)))
    whole = "\n\n".join(one for one in (head, text) if one)
    cover = any(part.error is None for part in found)
    return [Part(MEDIA_TYPE, whole, cover=cover, head=len(head)), *found]


def picture(data: bytes, page: int, width: int, *, depth: int = 1) -> bytes:
    """A page of the attachments, counted through, as PNG. Raises EmptyFileError where there is no such page."""
    for attachment in _attachments(_opened(data)):
        pages = _pages(attachment, depth)
        if page < pages and attachment.format is not None:
            return pictured(attachment.format, attachment.content, page, width)
        page -= pages
    raise EmptyFileError(str(page + 1))


def count(data: bytes, *, depth: int = 1) -> int:
    """How many pages the attachments have together."""
    return sum(_pages(attachment, depth) for attachment in _attachments(_opened(data))) if depth <= DEEPEST else 0


def enclosed(data: bytes, *, depth: int = 1) -> Iterator[tuple[str, bytes]]:
    """The names and bytes of the PDFs that came with a mail, also in mails within it."""
    for one in _attachments(_opened(data)):
        if one.format == "pdf":
            yield one.name, one.content
        elif one.format == "mail" and depth < DEEPEST:
            yield from enclosed(one.content, depth=depth + 1)


def _pages(attachment: Attachment, depth: int) -> int:
    if attachment.format is None or attachment.error is not None:
        return 0
    try:
        if attachment.format == "mail":
            return count(attachment.content, depth=depth + 1)
        return counted(attachment.format, attachment.content)
    except ReadingError:
        return 0


def _opened(data: bytes) -> EmailMessage:
    try:
        mail = message_from_bytes(data, policy=policy.default)
    except (MessageError, ValueError, LookupError):
        raise DamagedFileError from None
    if not isinstance(mail, EmailMessage):
        raise DamagedFileError
    return mail


def _head(mail: EmailMessage, *, german: bool) -> str:
    """The head as mail programs print it, in the language of the text."""
    lines = []
    for name, german_name in HEAD.items():
        values = [" ".join(_value(value, german=german).split()) for value in mail.get_all(name, [])]
        if values and not (name == "Sender" and mail["From"]):
            lines.append(f"{german_name if german else name}: {', '.join(values)}")
    return "\n".join(lines)


def _value(value: object, *, german: bool) -> str:
    sent = getattr(value, "datetime", None) if german else None
    return f"{sent:%d.%m.%Y %H:%M}" if sent is not None else str(value)


def _text(mail: EmailMessage) -> str:
    """The text that the mail shows: the plain one, else that of its HTML."""
    for kind in ("plain", "html"):
        body = mail.get_body(preferencelist=(kind,))
        text = _content(body) if isinstance(body, EmailMessage) else ""
        if text.strip():
            shown = text_of(text) if kind == "html" else text.replace("\r\n", "\n")
            return shown.strip("\n")
    return ""


def _content(part: EmailMessage) -> str:
    """A text part's text; where its encoding is unknown or untrue, as any text file's."""
    try:
        content = part.get_content()
    except (LookupError, ValueError, KeyError):
        payload = part.get_payload(decode=True)
        return decode(payload) if isinstance(payload, bytes) else ""
    return content if isinstance(content, str) else ""


def _attachments(mail: EmailMessage) -> Iterator[Attachment]:
    """The files that came with the mail. Raises HostileFileError for more than anybody sends."""
    number = 0
    for part in mail.iter_attachments() if mail.is_multipart() else ():
        media_type = part.get_content_type()
        if media_type in SIGNATURES or (part["Content-ID"] and part.get_content_maintype() == "image"):
            continue
        number += 1
        if number > MOST_ATTACHMENTS:
            raise HostileFileError(f"> {MOST_ATTACHMENTS}")
        name = " ".join((part.get_filename() or "").split())[:200] or str(number)
        content = _bytes(part, media_type)
        try:
            form = "mail" if media_type == MEDIA_TYPE else "locked" if media_type in LOCKED else format_of(content)
        except ReadingError as error:
            yield Attachment(name, media_type, b"", None, error)
            continue
        yield Attachment(name, media_type, content, form, None)


def _bytes(part: EmailMessage, media_type: str) -> bytes:
    if media_type == MEDIA_TYPE:
        inner = part.get_payload(0) if part.is_multipart() else None
        return inner.as_bytes() if isinstance(inner, EmailMessage) else b""
    payload = part.get_payload(decode=True)
    return payload if isinstance(payload, bytes) else b""


def _parts(attachment: Attachment, *, boxes: bool, depth: int) -> list[Part]:
    """What an attachment brings; where it can't be read, a part that says why."""
    name, media_type, content, form, error = attachment
    try:
        if error is not None:
            raise error
        if form == "locked":
            raise NotYetReadableError(media_type)
        if form == "mail":
            found = parts(content, boxes=boxes, depth=depth + 1)
        elif form is None:
            found = [Part("text/plain", decode(content))]
        else:
            found = unpack(form, content, boxes=boxes)
    except HostileFileError:
        raise
    except ReadingError as fault:
        return [Part(media_type, "", name=name, error=(type(fault).__name__, fault.detail))]
    for part in found:
        part.name = f"{name}: {part.name}" if part.name else name
    return found


def _number(found: list[Part]) -> None:
    """Count pages through all parts."""
    pages = 0
    for part in found:
        part.shift(0, pages)
        pages += len(part.pages)
