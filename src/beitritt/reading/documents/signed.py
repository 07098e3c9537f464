"""Who signed a file, and whether that holds: asks for the check in the process of its own that strangers' files get.

An e-mail is checked by the PDF files that came with it. Files without a signature cost nothing.
"""

from __future__ import annotations

from datetime import datetime

from beitritt.reading.errors import ReadingError
from beitritt.register.interchange.signatures import signature_from
from beitritt.register.signatures import Signature, SignatureState

from .confinement import signatures
from .extraction import format_of
from .trust import TrustList

MARK = b"/ByteRange"
"""Stands in every signed PDF, and cannot be compressed: whoever signs writes the range last."""


def signatures_in(data: bytes, held: TrustList, now: datetime) -> tuple[Signature, ...]:
    """The signatures of a PDF, or of the PDFs in an e-mail, as they are at `now` (UTC); none in anything else.

    What is too costly to check, or ends its reader, counts as a signature that cannot be checked.
    """
    form = _form(data)
    if form not in ("pdf", "mail") or (form == "pdf" and MARK not in data):
        return ()
    try:
        return tuple(signature_from(one) for one in signatures(form, data, held, now))
    except ReadingError:
        return (Signature(state=SignatureState.UNREADABLE),)


def bears_signature(data: bytes | None) -> bool:
    """Whether a PDF looks as if it were signed, by the quickest look that never overlooks one."""
    return data is not None and MARK in data and _form(data) == "pdf"


def _form(data: bytes) -> str | None:
    try:
        return format_of(data)
    except ReadingError:
        return None
