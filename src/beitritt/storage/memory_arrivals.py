"""The queue of files to be read, in memory; it belongs to one thread. It fits `beitritt.procedures.queue.Arrivals`."""

from __future__ import annotations

from collections.abc import Iterable
from contextlib import AbstractContextManager, nullcontext
from dataclasses import replace
from datetime import datetime, timedelta

from beitritt.register.arrivals import UNDER_WAY, Arrival, ArrivalState
from beitritt.storage.faults import unknown_batch

Place = tuple[str, int]


class MemoryArrivals:
    """Arrivals by batch and place, with the bytes of those that are not read."""

    def __init__(self) -> None:
        self._kept: dict[Place, Arrival] = {}
        self._content: dict[Place, bytes] = {}

    def transaction(self) -> AbstractContextManager[None]:
        """A block for the sake of the port: nothing here can fail halfway."""
        return nullcontext()

    def put(self, arrivals: Iterable[tuple[Arrival, bytes | None]]) -> None:
        """Keep new arrivals, with their bytes where these are still to be read."""
        for one, content in arrivals:
            self._kept[one.batch, one.place] = one
            if content is not None:
                self._content[one.batch, one.place] = content

    def batch(self, key: str) -> list[Arrival]:
        """The files of a batch, in the order in which they came. Raises UnknownKey."""
        found = sorted((one for one in self._kept.values() if one.batch == key), key=lambda one: one.place)
        if not found:
            raise unknown_batch(key)
        return found

    def batches(self, held_by: Iterable[str], most: int) -> list[str]:
        """The latest batches of these bodies, the newest first."""
        wanted = frozenset(held_by)
        return list(dict.fromkeys(one.batch for one in reversed(self._kept.values()) if one.held_by in wanted))[:most]

    def pending(self, sha256: str) -> bool:
        """Whether a file of that content waits or is being read."""
        return any(one.sha256 == sha256 and one.state in UNDER_WAY for one in self._kept.values())

    def claim(self, now: datetime, lease: timedelta) -> tuple[Arrival, bytes] | None:
        """Take up the file that is due: of those least often tried the one that waits longest. None: nothing is due."""
        due = [one for one in self._kept.values() if one.next is not None and one.next <= now]
        if not due:
            return None
        first = min(due, key=lambda one: (one.attempts, one.received, one.batch, one.place))
        held = replace(first, state=ArrivalState.READING, attempts=first.attempts + 1, next=now + lease)
        self._kept[held.batch, held.place] = held
        return held, self._content[held.batch, held.place]

    def settle(self, arrival: Arrival) -> bool:
        """Note what became of a claimed file; False where another reader holds it by now. A read one's bytes go."""
        place = arrival.batch, arrival.place
        kept = self._kept[place]
        if kept.state != ArrivalState.READING or kept.attempts != arrival.attempts:
            return False
        self._kept[place] = arrival
        if arrival.state in (ArrivalState.READ, ArrivalState.KNOWN):
            self._content.pop(place, None)
        return True

    def retry(self, batch: str, now: datetime) -> int:
        """Put the failed files of a batch back, due now, as if never tried; how many there were."""
        failed = [one for one in self._kept.values() if one.batch == batch and one.state == ArrivalState.FAILED]
        found = [one for one in failed if (one.batch, one.place) in self._content]
        for one in found:
            again = replace(one, state=ArrivalState.WAITING, next=now, attempts=0, reason=None)
            self._kept[one.batch, one.place] = again
        return len(found)
