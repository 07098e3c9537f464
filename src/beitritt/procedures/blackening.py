"""What is blacked out in a document for the public, as a reviewer confirmed it: kept beside the ledger, by SHA-256.

The document itself stays whole in the register; only what everybody may see is without persons.
"""

from __future__ import annotations

from collections.abc import Iterable

from beitritt.procedures.office import Records
from beitritt.register.interchange.blackening import Masks, masks_from, masks_line

MASKS = "masks"
"""The type of these records."""


def keep(records: Records, sha256: str, masks: Iterable[tuple[int, int]]) -> None:
    """Keep what is blacked out in a document, in place of what was said before."""
    records.put(MASKS, sha256, None, None, masks_line(sha256, masks))


def add(records: Records, sha256: str, masks: Iterable[tuple[int, int]]) -> None:
    """Black out more of a document: an import never uncovers what was blacked out here."""
    keep(records, sha256, {*masks, *(confirmed(records, sha256) or ())})


def confirmed(records: Records, sha256: str) -> Masks | None:
    """The parts of the text, in code points, in order; None where nobody has confirmed any."""
    record = records.get(MASKS, sha256)
    return None if record is None else masks_from(record.line)[1]
