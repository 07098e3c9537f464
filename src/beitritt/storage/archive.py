"""The archive in the database: bytes, each once, under their SHA-256."""

from __future__ import annotations

from collections.abc import Iterable

from django.db.backends.utils import CursorWrapper

from beitritt.register.instruments import Document
from beitritt.storage.documents import blobs

KNOWN = "SELECT 1 FROM documents WHERE sha256 = %s"
INSERT = "INSERT INTO documents (sha256, media_type, content) VALUES (%s, %s, %s)"
CONTENT = "SELECT content FROM documents WHERE sha256 = %s"


def keep(cursor: CursorWrapper, document: Document) -> None:
    """Store what the document brings and the archive does not have yet."""
    for digest, media_type, content in blobs(document):
        cursor.execute(KNOWN, [digest])
        if cursor.fetchone() is None:
            cursor.execute(INSERT, [digest, media_type, content])


def fetch(cursor: CursorWrapper, digests: Iterable[str]) -> dict[str, bytes]:
    """The bytes of those hashes that the archive holds."""
    found = {}
    for digest in digests:
        cursor.execute(CONTENT, [digest])
        row = cursor.fetchone()
        if row is not None:
            found[digest] = bytes(row[0])
    return found
