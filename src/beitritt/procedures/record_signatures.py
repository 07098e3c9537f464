"""Recording checks of signatures: each stays beside the ledger under its document's SHA-256; a later one replaces none.

Certificates end and trust lists change, so what a check found holds for its instant alone.
"""

from __future__ import annotations

from collections.abc import Iterable

from beitritt.procedures.office import Records
from beitritt.register.interchange.signatures import checks_from, checks_line
from beitritt.register.signatures import SignatureCheck

SIGNATURES = "signatures"
"""The type of these records; the key is the document's SHA-256."""


def keep_check(records: Records, sha256: str, found: SignatureCheck) -> None:
    """Add a check to those of a document."""
    with records.transaction():
        _keep(records, sha256, (*checks_of(records, sha256), found))


def record_checks(records: Records, sha256: str, checks: Iterable[SignatureCheck]) -> None:
    """Keep checks that another register made beside those that are here, by their instants; the same one once."""
    with records.transaction():
        every = dict.fromkeys((*checks_of(records, sha256), *checks))
        _keep(records, sha256, sorted(every, key=lambda one: one.checked))


def checks_of(records: Records, sha256: str) -> tuple[SignatureCheck, ...]:
    """All checks of a document, the oldest first."""
    record = records.get(SIGNATURES, sha256)
    return checks_from(record.line)[1] if record else ()


def _keep(records: Records, sha256: str, checks: Iterable[SignatureCheck]) -> None:
    records.put(SIGNATURES, sha256, None, None, checks_line(sha256, checks))
