"""Arrivals: files that came in and wait to be read. One that was read is a submission; the others say why they are not.

Files that were handed in together are a batch, so that whoever handed them in can see what became of each.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

LEASE = timedelta(minutes=10)
"""For how long a file is one reader's: longer than the longest reading, so that only a dead reader loses it."""

MOST_ATTEMPTS = 3
"""How often reading is begun: a file that ends its reader each time must not do so for ever."""

BACK_OFF = timedelta(seconds=20)
"""How long to wait after the first failed attempt; twice as long after the second."""


class ArrivalState(StrEnum):
    """How far a file has come. `known`: its content had come in before, so there was nothing to read."""

    WAITING = "waiting"
    READING = "reading"
    READ = "read"
    KNOWN = "known"
    FAILED = "failed"


UNDER_WAY = (ArrivalState.WAITING, ArrivalState.READING)
"""States in which something is still to come."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Arrival:
    """One file of a batch, by its place in it.

    `sha256` is that of its content and the id of the submission that it becomes; `received` a UTC instant; `held_by`
    the body on whose desk it comes to lie. `attempts` counts how often reading was begun; `next` (UTC) is when it may
    be taken up, None once it has come to its end. `reason` says in German and English why it was not read; `alike` is
    the submission whose words are the same, though its bytes are not.
    """

    batch: str
    place: int
    file_name: str
    sha256: str
    received: datetime
    held_by: str
    state: ArrivalState = ArrivalState.WAITING
    attempts: int = 0
    next: datetime | None = None
    reason: tuple[str, str] | None = None
    alike: str | None = None


def next_attempt(attempts: int, failed: datetime) -> datetime | None:
    """When a file is tried again whose reading was begun so often and failed now; None where it is given up."""
    return failed + attempts * BACK_OFF if attempts < MOST_ATTEMPTS else None
