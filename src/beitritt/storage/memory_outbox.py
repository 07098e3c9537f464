"""Contacts and the outbox in memory, beside a ledger in memory; they belong to one thread."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from beitritt.register.contacts import Contact
from beitritt.register.messages import Message, MessageState, Queued


class MemoryContacts:
    """Contacts in memory. It fits `beitritt.procedures.office.Contacts`."""

    def __init__(self) -> None:
        self._kept: dict[tuple[str, str, str], Contact] = {}

    def put(self, contact: Contact) -> None:
        """Enter a contact in place of the one of its body, address and initiative."""
        self._kept[contact.body, contact.initiative or "", contact.address] = contact

    def remove(self, body: str, address: str, initiative: str | None) -> bool:
        """Take a contact away; whether there was one."""
        return self._kept.pop((body, initiative or "", address), None) is not None

    def all(self) -> list[Contact]:
        """All contacts, by body, initiative and address."""
        return [self._kept[key] for key in sorted(self._kept)]


class MemoryOutbox:
    """An outbox in memory. It fits `beitritt.procedures.office.Outbox`."""

    def __init__(self) -> None:
        self._kept: dict[int, Queued] = {}
        self._keys: set[str] = set()

    def enqueue(self, messages: Iterable[Message], now: datetime) -> int:
        """Queue what was never queued before under its key; how many those are."""
        before = len(self._kept)
        for one in messages:
            if one.key not in self._keys:
                self._keys.add(one.key)
                number = len(self._kept) + 1
                self._kept[number] = Queued(number, one, MessageState.WAITING, 0, now, one.due)
        return len(self._kept) - before

    def claim(self, now: datetime, lease: timedelta) -> list[Queued]:
        """Take up the message that is due longest, with all due ones of its bundle; empty where nothing is due."""
        due = sorted((one.next, one.id) for one in self._kept.values() if one.next is not None and one.next <= now)
        if not due:
            return []
        first = self._kept[due[0][1]]
        bundle = first.message.bundle
        held = [self._kept[key] for _, key in due if bundle and self._kept[key].message.bundle == bundle] or [first]
        taken = [
            replace(one, state=MessageState.SENDING, attempts=one.attempts + 1, next=now + lease)
            for one in sorted(held, key=lambda one: one.id)
        ]
        self._kept |= {one.id: one for one in taken}
        return taken

    def sent(self, claimed: Sequence[Queued], now: datetime) -> None:
        """Note that claimed messages went out, unless somebody else holds them by now. Secret texts are forgotten."""
        for one in self._held(claimed):
            message = replace(one.message, text="") if one.message.secret else one.message
            self._kept[one.id] = replace(one, message=message, state=MessageState.SENT, next=None, error="", sent=now)

    def refused(self, claimed: Sequence[Queued], reason: str, again: datetime | None) -> None:
        """Note why claimed messages did not go out, and when they are tried again (None: they have failed)."""
        state = MessageState.WAITING if again else MessageState.FAILED
        for one in self._held(claimed):
            self._kept[one.id] = replace(one, state=state, next=again, error=reason)

    def _held(self, claimed: Sequence[Queued]) -> list[Queued]:
        """What is still held by the claim: a later one has another lease."""
        return [one for one in claimed if self._kept[one.id] == one]

    def retry(self, identifiers: Iterable[int], now: datetime) -> int:
        """Put failed messages back, due now, as if never tried; how many there were."""
        found = [self._kept[key] for key in identifiers if key in self._kept]
        failed = [one for one in found if one.state == MessageState.FAILED]
        for one in failed:
            self._kept[one.id] = replace(one, state=MessageState.WAITING, next=now, attempts=0)
        return len(failed)

    def messages(self, *, failed: bool = False, most: int | None = None) -> list[Queued]:
        """The latest messages (all without `most`), or the failed ones of them, in the order of queueing."""
        found = [one for one in self._kept.values() if not failed or one.state == MessageState.FAILED]
        return found if most is None else found[max(len(found) - most, 0) :]

    def counts(self) -> dict[MessageState, int]:
        """How many messages there are in each state that occurs."""
        found = Counter(one.state for one in self._kept.values())
        return {state: found[state] for state in MessageState if found[state]}

    def next_due(self) -> datetime | None:
        """When the next message waiting or held is due; None where none is."""
        return min((one.next for one in self._kept.values() if one.next is not None), default=None)
