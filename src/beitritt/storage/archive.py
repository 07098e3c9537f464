"""The archive in the database: bytes, each once, under their SHA-256."""

from __future__ import annotations

from collections.abc import Iterable

from beitritt.register.instruments import Document
from beitritt.storage.changes import change
from beitritt.storage.documents import blobs
from beitritt.storage.questions import ask

KEEP = (
    "INSERT INTO documents (sha256, media_type, content)"
    " SELECT %s, %s, %s WHERE NOT EXISTS (SELECT 1 FROM documents WHERE sha256 = %s)"
)
CONTENT = "SELECT content FROM documents WHERE sha256 = %s"


def keep(using: str, document: Document) -> None:
    """Store what the document brings and the archive does not have yet."""
    for digest, media_type, content in blobs(document):
        change(using, KEEP, [digest, media_type, content, digest])


def fetch(using: str, digests: Iterable[str]) -> dict[str, bytes]:
    """The bytes of those hashes that the archive holds."""
    return {digest: bytes(content) for digest in digests for (content,) in ask(using, CONTENT, [digest])}
