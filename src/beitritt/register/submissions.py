"""Submissions: letters that came in and wait for review. Values only; the procedures move them on."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256

from beitritt.register.instruments import Document


@dataclass(frozen=True, slots=True)
class Submission:
    """A letter between receipt and deposit.

    `received` is a UTC instant; `reading` what the reader proposes and `review` what people decided so far, both as
    canonical JSON text; `instrument` the id under which it was deposited; `held_by` the body on whose desk it lies.
    """

    id: str
    document: Document
    file_name: str
    received: datetime
    reading: str
    review: str = "[]"
    instrument: str | None = None
    held_by: str | None = None


@dataclass(frozen=True, slots=True)
class Pending:
    """A letter that waits, without its text: what a desk needs to show it. The fields are those of a submission."""

    id: str
    file_name: str
    received: datetime
    review: str
    held_by: str | None


def words_of(text: str) -> str:
    """What a text's words are known by, wherever lines break and whatever the case: a hexadecimal SHA-256."""
    return sha256(" ".join(text.casefold().split()).encode(errors="surrogatepass")).hexdigest()
