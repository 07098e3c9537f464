"""What travels in a PDF beside its pages: the file in which a letter carries its own statements as data."""

from __future__ import annotations

import pypdfium2

from beitritt.reading.errors import DamagedFileError, TooLongError

from .extraction import format_of
from .mail import enclosed

INSTRUMENT_FILE = "beitritt-urkunde.json"
LARGEST = 5_000_000
"""Bytes of data that are taken; the longest letter has a hundredth of that."""

MOST_FILES = 200
"""Files of a PDF that are looked at."""


def attachment(data: bytes) -> bytes | None:
    """The data in a PDF, or in the one PDF of an e-mail that carries any; None where there are none, or several.

    Raises a ``ReadingError`` for a file that cannot be used. Whoever sent the file is a stranger: ask by way of
    ``confinement``.
    """
    if format_of(data) != "mail":
        return _carried(data)
    found = [held for _, content in enclosed(data) if (held := _carried(content)) is not None]
    return found[0] if len(found) == 1 else None


def _carried(data: bytes) -> bytes | None:
    try:
        document = pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError:
        raise DamagedFileError from None
    try:
        for place in range(min(document.count_attachments(), MOST_FILES)):
            one = document.get_attachment(place)
            if one.get_name() == INSTRUMENT_FILE:
                return _content(one)
    except pypdfium2.PdfiumError:
        raise DamagedFileError from None
    finally:
        document.close()
    return None


def _content(one: pypdfium2.PdfAttachment) -> bytes:
    content = bytes(one.get_data())
    if len(content) > LARGEST:
        raise TooLongError(f"{len(content):,} > {LARGEST:,}")
    return content
