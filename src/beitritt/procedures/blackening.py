"""What is blacked out in a document for the public, as a reviewer confirmed it: kept beside the ledger, by SHA-256.

The document itself stays whole in the register; only what everybody may see is without persons.
"""

from __future__ import annotations

from collections.abc import Iterable

from beitritt.procedures.office import Records
from beitritt.register.interchange import Json

MASKS = "masks"
"""The type of these records."""


def keep(records: Records, sha256: str, masks: Iterable[tuple[int, int]]) -> None:
    """Keep what is blacked out in a document, in place of what was said before."""
    spans: list[Json] = [[start, end] for start, end in sorted(masks)]
    records.put(MASKS, sha256, None, None, {"type": MASKS, "document": sha256, "spans": spans})


def confirmed(records: Records, sha256: str) -> tuple[tuple[int, int], ...] | None:
    """The parts of the text, in code points, in order; None where nobody has confirmed any."""
    record = records.get(MASKS, sha256)
    if record is None:
        return None
    spans = record.line["spans"]
    pairs = [one for one in spans if isinstance(one, list)] if isinstance(spans, list) else []
    return tuple((start, end) for start, end in pairs if isinstance(start, int) and isinstance(end, int))
