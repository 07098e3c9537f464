"""The archive in the database: bytes, each once, under their SHA-256."""

from __future__ import annotations

from collections.abc import Collection

from django.db.backends.utils import CursorWrapper

from beitritt.register.instruments import Document
from beitritt.storage import models
from beitritt.storage.documents import blobs

KNOWN = "SELECT 1 FROM documents WHERE sha256 = %s"
INSERT = "INSERT INTO documents (sha256, media_type, content) VALUES (%s, %s, %s)"
AT_ONCE = 500
"""How many hashes one query asks for; some databases take no more than a thousand parameters."""


def keep(cursor: CursorWrapper, document: Document) -> None:
    """Store what the document brings and the archive does not have yet."""
    for digest, media_type, content in blobs(document):
        cursor.execute(KNOWN, [digest])
        if cursor.fetchone() is None:
            cursor.execute(INSERT, [digest, media_type, content])


def fetch(using: str, digests: Collection[str]) -> dict[str, bytes]:
    """The bytes of those hashes that the archive holds."""
    wanted, found = sorted(digests), dict[str, bytes]()
    for start in range(0, len(wanted), AT_ONCE):
        rows = models.Document.objects.using(using).filter(sha256__in=wanted[start : start + AT_ONCE])
        found |= {digest: bytes(content) for digest, content in rows.values_list("sha256", "content")}
    return found
