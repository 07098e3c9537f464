"""Checking signatures: who signed a letter that came in, by the house's trust list, and what was found is kept.

Each check is kept beside the ledger under the document's SHA-256 with its instant; a later one is added and replaces
none, because certificates end and trust lists change. No standing rests on a check, and no check refuses a letter.
"""

from __future__ import annotations

from datetime import datetime

from beitritt.procedures.office import Records
from beitritt.reading.signed import signatures_in
from beitritt.reading.trust import TrustList
from beitritt.register.instruments import Document
from beitritt.register.interchange import Json
from beitritt.register.interchange.signatures import check_from, check_object
from beitritt.register.signatures import SignatureCheck

SIGNATURES = "signatures"
"""The type of these records; the key is the document's SHA-256."""


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


def keep_check(records: Records, sha256: str, found: SignatureCheck) -> None:
    """Add a check to those of a document."""
    with records.transaction():
        before = records.get(SIGNATURES, sha256)
        told = before.line["checks"] if before else []
        checks: list[Json] = [*(told if isinstance(told, list) else []), check_object(found)]
        records.put(SIGNATURES, sha256, None, None, {"type": SIGNATURES, "document": sha256, "checks": checks})


def checks_of(records: Records, sha256: str) -> tuple[SignatureCheck, ...]:
    """All checks of a document, the oldest first."""
    record = records.get(SIGNATURES, sha256)
    told = record.line["checks"] if record else []
    return tuple(check_from(one) for one in told if isinstance(one, dict)) if isinstance(told, list) else ()
