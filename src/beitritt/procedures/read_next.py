"""Reading what waits: one file at a time, each for itself. A file that cannot be read stands in no other file's way.

The attempt is counted before it begins. So a file that ends its reader each time is given up after a few, and one whose
reader was ended by something else (a power cut) is read by the next.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime

from beitritt.procedures.office import Inbox
from beitritt.procedures.queue import Arrivals
from beitritt.procedures.receive import receive
from beitritt.reading import ReadingError
from beitritt.register.arrivals import LEASE, MOST_ATTEMPTS, Arrival, ArrivalState, next_attempt
from beitritt.register.errors import BeitrittError
from beitritt.register.submissions import Submission

Check = Callable[[Submission], object]
"""Looks at a letter that was read."""

GIVEN_UP = (
    f"Das Lesen wurde {MOST_ATTEMPTS}-mal begonnen und nie beendet. Bitte den Text kopieren und als .txt aufnehmen.",
    f"Reading was begun {MOST_ATTEMPTS} times and never ended. Please copy its text into a .txt file.",
)
"""Why a file is given up that no reader got through."""


def read_next(
    arrivals: Arrivals, inbox: Inbox, clock: Callable[[], datetime], check: Check | None = None
) -> Arrival | None:
    """Read the file that is due and settle what became of it; None where none is due.

    `check` looks at a letter that was read before its turn is over, as for who signed it.
    """
    claimed = arrivals.claim(clock(), LEASE)
    if claimed is None:
        return None
    held, content = claimed
    done = _given_up(held) if held.attempts > MOST_ATTEMPTS else _read(inbox, held, content, clock, check)
    arrivals.settle(done)
    return done


def _read(inbox: Inbox, held: Arrival, content: bytes, clock: Callable[[], datetime], check: Check | None) -> Arrival:
    try:
        submission = receive(inbox, content, held.file_name, held.received, held.held_by)
        if check is not None:
            check(submission)
    except ReadingError as error:
        reason = (error.message("de"), error.message("en"))
        return replace(held, state=ArrivalState.FAILED, next=None, reason=reason)
    except Exception as error:  # whatever a strange file brings about must not keep the others waiting
        logging.getLogger(__name__).exception("reading failed, attempt %s", held.attempts)
        again = next_attempt(held.attempts, clock())
        if again is not None:
            return replace(held, state=ArrivalState.WAITING, next=again)
        return _given_up(held, (error.de, error.en) if isinstance(error, BeitrittError) else GIVEN_UP)
    if submission.received != held.received:  # somebody else's batch brought the same content, a moment earlier
        return replace(held, state=ArrivalState.KNOWN, next=None)
    alike = inbox.alike(submission)
    return replace(held, state=ArrivalState.READ, next=None, alike=alike[0] if alike else None)


def _given_up(held: Arrival, reason: tuple[str, str] = GIVEN_UP) -> Arrival:
    return replace(held, state=ArrivalState.FAILED, next=None, reason=reason)
