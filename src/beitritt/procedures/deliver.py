"""Delivering: what is due leaves the house, one message at a time, and what comes of it is noted at once.

A message is held by a lease while it is sent. A worker that dies after the receiving side accepted it and before that
is noted leaves it to be sent again when the lease is over; it then bears the same Message-ID, so one can tell.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from beitritt.procedures.office import Mailer, Outbox
from beitritt.register.messages import Queued, Refusal, next_attempt

LEASE = timedelta(minutes=5)
"""For how long a worker holds a message: longer than sending can take, with all its waiting for the other side."""


@dataclass(frozen=True, slots=True)
class Attempt:
    """An attempt to send messages (several as one): why they did not go out, and when they are tried again."""

    messages: tuple[Queued, ...]
    refusal: Refusal | None = None
    again: datetime | None = None


def deliver(outbox: Outbox, mailer: Mailer, now: datetime) -> Attempt | None:
    """Send what is due longest at `now` (UTC); None where nothing is due. Whatever comes of it is noted."""
    claimed = outbox.claim(now, LEASE)
    if not claimed:
        return None
    refusal = mailer.send([one.message for one in claimed], now)
    if refusal is None:
        outbox.sent(claimed, now)
        return Attempt(tuple(claimed))
    attempts = max(one.attempts for one in claimed)
    again = None if refusal.permanent else next_attempt(attempts, now)
    outbox.refused(claimed, refusal.reason, again)
    return Attempt(tuple(claimed), refusal, again)
