"""Taking in: files that are handed in together wait to be read. What is here already, by its bytes, is not read."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import datetime
from hashlib import sha256

from beitritt.procedures.links import new_token
from beitritt.procedures.office import Inbox, Ledger
from beitritt.procedures.queue import Arrivals
from beitritt.register.arrivals import Arrival, ArrivalState
from beitritt.register.errors import InputError, UnknownKey

File = tuple[str, bytes]
"""A file's name and its bytes."""

Refusal = tuple[str, str, str]
"""The name of a file that does not come in at all, and why, in German and English."""

EMPTY = sha256(b"").hexdigest()
"""Stands for the content of a file that was not taken."""


def take_in(
    ledger: Ledger,
    inbox: Inbox,
    arrivals: Arrivals,
    files: Iterable[File],
    held_by: str,
    now: datetime,
    refused: Iterable[Refusal] = (),
) -> str:
    """Put files into the queue at `now` (UTC), to lie on the desk of `held_by`; the key of their batch.

    Those that do not come in are noted in the batch with their reasons. Raises InputError where there is no file.
    """
    batch = new_token()

    def rows() -> Iterator[tuple[Arrival, bytes | None]]:
        place = 0
        for name, german, english in refused:
            yield _arrival(batch, place, name, EMPTY, held_by, now, ArrivalState.FAILED, (german, english)), None
            place += 1
        for name, content in files:
            key = sha256(content).hexdigest()
            known = _known(ledger, inbox, arrivals, key)
            state = ArrivalState.KNOWN if known else ArrivalState.WAITING
            yield _arrival(batch, place, name, key, held_by, now, state), None if known else content
            place += 1
        if not place:
            raise InputError("bitte mindestens eine Datei wählen", "please choose at least one file", "letters")

    with arrivals.transaction():
        arrivals.put(rows())
    return batch


def _known(ledger: Ledger, inbox: Inbox, arrivals: Arrivals, key: str) -> bool:
    """Whether that content is on a desk, deposited, or on its way."""
    try:
        inbox.get(key)
    except UnknownKey:
        return arrivals.pending(key) or ledger.document(key) is not None
    return True


def _arrival(
    batch: str,
    place: int,
    name: str,
    key: str,
    held_by: str,
    now: datetime,
    state: ArrivalState,
    reason: tuple[str, str] | None = None,
) -> Arrival:
    return Arrival(
        batch=batch,
        place=place,
        file_name=name,
        sha256=key,
        received=now,
        held_by=held_by,
        state=state,
        next=now if state == ArrivalState.WAITING else None,
        reason=reason,
    )
