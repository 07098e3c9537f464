"""From a file's bytes to its text: the format is told by the content, never by the file's name.

Offsets that a reading gives count code points of exactly the text returned here: line ends stay as they are in the
file, only a byte order mark is dropped. What is no plain text goes by way of ``confinement``.
"""

from __future__ import annotations

from beitritt.reading.errors import EmptyFileError, NotTextError, NotYetReadableError, TooLargeFileError, TooLongError
from beitritt.reading.expressions.patterns import lazy

LONGEST = 1_000_000
"""Code points: some 300 pages. The longest known council paper has 620,000."""
MOST_BYTES = 50_000_000
"""A scanned letter of many pages has a tenth of that."""

FORMATS = (
    (b"%PDF-", "pdf"),
    (b"PK\x03\x04", "zip"),
    (b"\x89PNG\r\n\x1a\n", "picture"),
    (b"\xff\xd8\xff", "picture"),
    (b"II*\x00", "picture"),
    (b"MM\x00*", "picture"),
)
"""What a format's files begin with; these are read in a process of their own."""
UNREAD = (
    (b"GIF8", "GIF"),
    (b"{\\rtf", "RTF"),
    (b"\xd0\xcf\x11\xe0", "DOC/MSG"),
    (b"\x1f\x8b", "GZIP"),
    (b"Rar!", "RAR"),
    (b"7z\xbc\xaf", "7Z"),
)
"""Formats that are known and not read."""
MARKS = (
    (b"\xef\xbb\xbf", "utf-8"),
    (b"\xff\xfe\x00\x00", "utf-32-le"),
    (b"\xff\xfe", "utf-16-le"),
    (b"\xfe\xff", "utf-16-be"),
)
"""Byte order marks, longer ones first where one begins another."""

_HTML = (b"<!doctype html", b"<html")
_SENT = (b"mime-version:", b"received:", b"message-id:")
"""What stands in the head of every e-mail, and of no letter."""
_MAIL = lazy(r"(?:[!-9;-~]{1,76}:[^\r\n]*\r?\n(?:[ \t][^\r\n]*\r?\n)*)+(?:\r?\n|$)")

_CONTROL = bytes([*range(9), *range(14, 32)])
BINARY_SHARE = 0.01
"""A text with more control characters than this is no text."""


def format_of(data: bytes) -> str | None:
    """What has to be unpacked to find the text ("pdf", "zip", "picture", "html", "mail"); None for plain text.

    Raises NotYetReadableError for a format that is known and not read, TooLargeFileError for more than any letter has.
    """
    if len(data) > MOST_BYTES:
        raise TooLargeFileError(f"{len(data) // 1_000_000} MB > {MOST_BYTES // 1_000_000} MB")
    for magic, name in FORMATS:
        if data.startswith(magic):
            return name
    for magic, name in UNREAD:
        if data.startswith(magic):
            raise NotYetReadableError(name)
    head = data[:8192].lower()
    if head[:64].lstrip(b"\xef\xbb\xbf \t\r\n").startswith(_HTML):
        return "html"
    if any(name in head for name in _SENT) and _MAIL.match(_head(data).decode("latin-1")):
        return "mail"
    return "pdf" if b"%PDF-" in data[:1024] and b"\x00" not in data[:4] and b"obj" in head else None


def _head(data: bytes) -> bytes:
    """What stands before the first empty line."""
    ends = [place for mark in (b"\n\n", b"\r\n\r\n") if (place := data.find(mark, 0, 200_000)) >= 0]
    return data[: min(ends) + 4] if ends else data[:200_000]


def decode(data: bytes) -> str:
    """Bytes as text: by byte order mark, as UTF-8, or as the Windows encoding that older offices write."""
    for mark, encoding in MARKS:
        if data.startswith(mark):
            return _strictly(data[len(mark) :], encoding)
    if b"\x00" in data:
        return _strictly(data, _wide(data))
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        pass
    try:
        return data.decode("cp1252")
    except UnicodeDecodeError:
        return data.decode("latin-1")


def checked(text: str) -> str:
    """The text itself, if it can be the text of a letter."""
    if not text or text.isspace():
        raise EmptyFileError
    if len(text) > LONGEST:
        raise TooLongError(f"{len(text):,} > {LONGEST:,}")
    data = text.encode("utf-8", "surrogatepass")
    if len(data) - len(data.translate(None, _CONTROL)) > BINARY_SHARE * len(text):
        raise NotTextError
    return text


def _strictly(data: bytes, encoding: str) -> str:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError as error:
        raise NotTextError(encoding) from error


def _wide(data: bytes) -> str:
    """UTF-16 without a mark shows as zero bytes in one half of the places; anything else with them is binary."""
    half = len(data) // 2 or 1
    if data[1::2].count(0) > 0.6 * half:
        return "utf-16-le"
    if data[0::2].count(0) > 0.6 * half:
        return "utf-16-be"
    raise NotTextError("NUL")
