"""The queue of files to be read, on a database. It fits `beitritt.procedures.queue.Arrivals`."""

from __future__ import annotations

from collections.abc import Iterable
from contextlib import AbstractContextManager
from datetime import datetime, timedelta
from uuid import uuid4

from django.db import connections
from django.db.models import Max, QuerySet

from beitritt.register.arrivals import UNDER_WAY, Arrival, ArrivalState
from beitritt.storage import desk_models as models
from beitritt.storage.changes import transaction
from beitritt.storage.documents import possible, storable
from beitritt.storage.faults import unknown_batch


class DatabaseArrivals:
    """The queue in one of Django's databases. Each object is one reader's: it alone can settle what it claimed."""

    def __init__(self, using: str = "default") -> None:
        self.using = using
        self._reader = uuid4().hex

    def _rows(self) -> QuerySet[models.Arrival]:
        return models.Arrival.objects.using(self.using)

    def transaction(self) -> AbstractContextManager[None]:
        """A block that is kept whole or not at all."""
        return transaction(self.using)

    def put(self, arrivals: Iterable[tuple[Arrival, bytes | None]]) -> None:
        """Keep new arrivals, with their bytes where these are still to be read."""
        with self.transaction():
            for arrival, content in arrivals:  # one by one: fifty letters in one statement are a lot of memory
                _row(arrival, content).save(using=self.using, force_insert=True)

    def batch(self, key: str) -> list[Arrival]:
        """The files of a batch, in the order in which they came. Raises UnknownKey."""
        rows = self._rows().filter(batch=key).defer("content").order_by("place") if possible(key) else []
        found = [_arrival(row) for row in rows]
        if not found:
            raise unknown_batch(key)
        return found

    def batches(self, held_by: Iterable[str], most: int) -> list[str]:
        """The latest batches of these bodies, the newest first."""
        rows = self._rows().filter(held_by__in=list(held_by)).values("batch").annotate(last=Max("id"))
        return [row["batch"] for row in rows.order_by("-last")[:most]]

    def pending(self, sha256: str) -> bool:
        """Whether a file of that content waits or is being read."""
        return self._rows().filter(sha256=sha256, state__in=UNDER_WAY).exists()

    def claim(self, now: datetime, lease: timedelta) -> tuple[Arrival, bytes] | None:
        """Take up the file that is due: of those least often tried the one that waits longest. None: nothing is due."""
        if not self._rows().filter(next__lte=now).exists():  # most looks find nothing, and lock nothing
            return None
        with self.transaction():
            due = self._rows().filter(next__lte=now).order_by("attempts", "received", "id")
            if connections[self.using].vendor == "postgresql":
                due = due.select_for_update(skip_locked=True)  # SQLite's writers queue for the file
            row = due.first()
            if row is None:
                return None
            row.state, row.attempts = ArrivalState.READING.value, row.attempts + 1
            row.next, row.claim = now + lease, self._reader
            row.save(using=self.using, update_fields=["state", "attempts", "next", "claim"])
            return _arrival(row), bytes(row.content or b"")

    def settle(self, arrival: Arrival) -> bool:
        """Note what became of a claimed file; False where another reader holds it by now. A read one's bytes go."""
        german, english = arrival.reason or ("", "")
        values: dict[str, object] = {
            "state": arrival.state,
            "next": arrival.next,
            "claim": "",
            "reason_de": german,
            "reason_en": english,
            "alike": arrival.alike,
        }
        if arrival.state in (ArrivalState.READ, ArrivalState.KNOWN):
            values["content"] = None
        with self.transaction():
            held = self._rows().filter(batch=arrival.batch, place=arrival.place, attempts=arrival.attempts)
            return bool(held.filter(claim=self._reader, state=ArrivalState.READING).update(**values))

    def retry(self, batch: str, now: datetime) -> int:
        """Put the failed files of a batch back, due now, as if never tried; how many there were."""
        with self.transaction():
            failed = self._rows().filter(batch=batch, state=ArrivalState.FAILED, content__isnull=False)
            return failed.update(state=ArrivalState.WAITING, next=now, attempts=0, reason_de="", reason_en="")


def _row(one: Arrival, content: bytes | None) -> models.Arrival:
    german, english = one.reason or ("", "")
    return models.Arrival(
        batch=storable(one.batch, one.batch),
        place=one.place,
        file_name=storable(one.file_name, one.file_name),
        sha256=one.sha256,
        content=content,
        received=one.received,
        held_by=storable(one.held_by, one.held_by),
        state=one.state,
        attempts=one.attempts,
        next=one.next,
        claim="",
        reason_de=german,
        reason_en=english,
        alike=one.alike,
    )


def _arrival(row: models.Arrival) -> Arrival:
    return Arrival(
        batch=row.batch,
        place=row.place,
        file_name=row.file_name,
        sha256=row.sha256,
        received=row.received,
        held_by=row.held_by,
        state=ArrivalState(row.state),
        attempts=row.attempts,
        next=row.next,
        reason=(row.reason_de, row.reason_en) if row.reason_de else None,
        alike=row.alike,
    )
