"""The outbox on a database: messages that wait, are held by a worker, were sent or have failed."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta
from uuid import uuid4

from django.db import connections
from django.db.models import Count, Min, QuerySet

from beitritt.register.messages import Message, MessageKind, MessageState, Queued
from beitritt.storage import post_models
from beitritt.storage.changes import transaction
from beitritt.storage.documents import storable

CONTENT = ("key", "kind", "initiative", "recipient", "language", "subject", "text", "due", "bundle", "secret")

AT_ONCE = 500
"""How many messages are looked for at once: databases take only so many values in a question."""


class DatabaseOutbox:
    """The outbox in one of Django's databases. It fits `beitritt.procedures.office.Outbox`.

    Each object is one worker's: what it claimed, it alone can note as sent or refused. A row's `next` is when it may be
    taken up, whether it waits for that time or a worker's lease runs out then.
    """

    def __init__(self, using: str = "default") -> None:
        self.using = using
        self._worker = uuid4().hex

    def _rows(self) -> QuerySet[post_models.Message]:
        return post_models.Message.objects.using(self.using)

    def enqueue(self, messages: Iterable[Message], now: datetime) -> int:
        """Queue what was never queued before under its key; how many those are."""
        wanted = list({one.key: one for one in messages}.values())
        with transaction(self.using):
            return sum(self._enqueue(wanted[place : place + AT_ONCE], now) for place in range(0, len(wanted), AT_ONCE))

    def _enqueue(self, messages: list[Message], now: datetime) -> int:
        known = set(self._rows().filter(key__in=[one.key for one in messages]).values_list("key", flat=True))
        rows = [_row(one, now) for one in messages if one.key not in known]
        self._rows().bulk_create(rows, ignore_conflicts=True)  # another worker may queue the same just now
        return len(rows)

    def claim(self, now: datetime, lease: timedelta) -> list[Queued]:
        """Take up the message that is due longest, with all due ones of its bundle; empty where nothing is due."""
        if not self._rows().filter(next__lte=now).exists():  # most looks find nothing, and lock nothing
            return []
        with transaction(self.using):
            return self._claim(now, lease)

    def _claim(self, now: datetime, lease: timedelta) -> list[Queued]:
        due = self._rows().filter(next__lte=now)
        if connections[self.using].vendor == "postgresql":
            due = due.select_for_update(skip_locked=True)  # SQLite's writers queue for the file
        first = due.order_by("next", "id").first()
        if first is None:
            return []
        held = [first] if first.bundle is None else list(due.filter(bundle=first.bundle).order_by("id"))
        for row in held:
            row.state, row.attempts = MessageState.SENDING.value, row.attempts + 1
            row.next, row.claim = now + lease, self._worker
        self._rows().bulk_update(held, ["state", "attempts", "next", "claim"])
        return [_queued(row) for row in held]

    def sent(self, claimed: Sequence[Queued], now: datetime) -> None:
        """Note that claimed messages went out, unless somebody else holds them by now. Secret texts are forgotten."""
        with transaction(self.using):
            held = self._held(claimed)
            held.filter(secret=True).update(text="")
            held.update(state=MessageState.SENT, sent=now, next=None, claim="", error="")

    def refused(self, claimed: Sequence[Queued], reason: str, again: datetime | None) -> None:
        """Note why claimed messages did not go out, and when they are tried again (None: they have failed)."""
        state = MessageState.WAITING if again else MessageState.FAILED
        with transaction(self.using):
            self._held(claimed).update(state=state, next=again, claim="", error=reason)

    def _held(self, claimed: Sequence[Queued]) -> QuerySet[post_models.Message]:
        keys = [one.id for one in claimed]
        return self._rows().filter(id__in=keys, claim=self._worker, state=MessageState.SENDING)

    def retry(self, identifiers: Iterable[int], now: datetime) -> int:
        """Put failed messages back, due now, as if never tried; how many there were."""
        with transaction(self.using):
            rows = self._rows().filter(id__in=list(identifiers), state=MessageState.FAILED)
            return rows.update(state=MessageState.WAITING, next=now, attempts=0)

    def messages(self, *, failed: bool = False, most: int | None = None) -> list[Queued]:
        """The latest messages (all without `most`), or the failed ones of them, in the order of queueing."""
        rows = self._rows().filter(state=MessageState.FAILED) if failed else self._rows()
        return [_queued(row) for row in rows.order_by("-id")[:most]][::-1]

    def counts(self) -> dict[MessageState, int]:
        """How many messages there are in each state that occurs."""
        found = dict(self._rows().values_list("state").annotate(number=Count("id")))
        return {state: found[state] for state in MessageState if state in found}

    def next_due(self) -> datetime | None:
        """When the next message waiting or held is due; None where none is."""
        found: datetime | None = self._rows().aggregate(first=Min("next"))["first"]
        return found


def _row(message: Message, now: datetime) -> post_models.Message:
    for text in (message.key, message.subject, message.text):
        storable(text, message.key)
    fields = {name: getattr(message, name) for name in CONTENT}
    return post_models.Message(
        **fields, state=MessageState.WAITING, attempts=0, queued=now, next=message.due, claim="", error=""
    )


def _queued(row: post_models.Message) -> Queued:
    content = {name: getattr(row, name) for name in CONTENT} | {"kind": MessageKind(row.kind)}
    message = Message(**content)
    state = MessageState(row.state)
    return Queued(row.id, message, state, row.attempts, row.queued, row.next, row.error, row.sent)
