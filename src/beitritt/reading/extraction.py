"""From a file's bytes to its text: the format is told by the content, never by the file's name.

Offsets that a reading gives count code points of exactly the text returned here: line ends stay as they are in the
file, only a byte order mark is dropped. Further formats join ``FORMATS`` with a function that extracts their text.
"""

from __future__ import annotations

from .errors import EmptyFileError, NotTextError, NotYetReadableError, TooLongError

LONGEST = 1_000_000
"""Code points: some 300 pages. The longest known council paper has 620,000."""

FORMATS = (
    (b"%PDF-", "PDF"),
    (b"PK\x03\x04", "DOCX/ODT/ZIP"),
    (b"\x89PNG", "PNG"),
    (b"\xff\xd8\xff", "JPEG"),
    (b"GIF8", "GIF"),
    (b"II*\x00", "TIFF"),
    (b"MM\x00*", "TIFF"),
    (b"{\\rtf", "RTF"),
    (b"\xd0\xcf\x11\xe0", "DOC"),
)
MARKS = (
    (b"\xef\xbb\xbf", "utf-8"),
    (b"\xff\xfe\x00\x00", "utf-32-le"),
    (b"\xff\xfe", "utf-16-le"),
    (b"\xfe\xff", "utf-16-be"),
)
"""Byte order marks, longer ones first where one begins another."""

_CONTROL = bytes([*range(9), *range(14, 32)])
BINARY_SHARE = 0.01
"""A text with more control characters than this is no text."""


def extract(data: bytes) -> str:
    """The text in a file's bytes; raises a ``ReadingError`` where there is none."""
    for magic, name in FORMATS:
        if data.startswith(magic):
            raise NotYetReadableError(name)
    return checked(decode(data))


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
