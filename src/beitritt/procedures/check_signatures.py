"""Checking signatures: who signed a letter that came in, by the house's trust list, and what was found is kept.

No standing rests on a check, and no check refuses a letter.
"""

from __future__ import annotations

from datetime import datetime

from beitritt.procedures.office import Records
from beitritt.procedures.record_signatures import checks_of, keep_check
from beitritt.reading.documents.signed import signatures_in
from beitritt.reading.documents.trust import TrustList
from beitritt.register.instruments import Document
from beitritt.register.signatures import SignatureCheck


def check(content: bytes, held: TrustList, now: datetime) -> SignatureCheck:
    """Check the signatures of a file at `now` (UTC); none are found in what is no PDF and no e-mail with one."""
    return SignatureCheck(now, len(held.certificates), signatures_in(content, held, now))


def check_once(records: Records, document: Document, held: TrustList, now: datetime) -> SignatureCheck | None:
    """Check a document that came in and keep what was found; None, and nothing kept, where there is nothing to check.

    There is nothing where it bears no signature, and where it was checked before.
    """
    if document.original is None or checks_of(records, document.sha256):
        return None
    found = check(document.original, held, now)
    if not found.signatures:
        return None
    keep_check(records, document.sha256, found)
    return found
