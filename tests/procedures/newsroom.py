"""An office in memory with a few bodies and one initiative, and a mailer by script: for tests of what is told."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from functools import partial

from beitritt.procedures.circulate import Circulation
from beitritt.procedures.deposit import Cover, deposit
from beitritt.procedures.notify import Desk
from beitritt.procedures.office import Entry
from beitritt.procedures.review import Reviewing
from beitritt.project.notices import quotation
from beitritt.register.contacts import Contact
from beitritt.register.dates import parse_date
from beitritt.register.instruments import Document
from beitritt.register.interchange import JsonObject, body_from, initiative_from
from beitritt.register.messages import Message, Refusal
from beitritt.storage.memory import MemoryLedger
from beitritt.storage.memory_outbox import MemoryContacts, MemoryOutbox
from beitritt.storage.memory_records import MemoryRecords
from beitritt.writing.messages.text import Pages

NOW = datetime(2026, 6, 1, 8, tzinfo=UTC)
BODIES: tuple[JsonObject, ...] = (
    {"key": "lead", "kind": "ministry", "name": "Ministerium für Gewässer"},
    {"key": "k", "kind": "county", "name": "Kreis Musterland"},
    {"key": "m", "kind": "municipality", "name": "Stadt Neudorf", "parent": "k"},
    {"key": "c", "kind": "county_free_city", "name": "Stadt Großstadt"},
)
INITIATIVE: JsonObject = {
    "key": "baeche", "name": "Klare Bäche", "lead": "lead",
    "phases": [{"key": "planning", "name": "Planung", "from": "2026-01-01", "until": "2027-01-01", "end": "fixed"},
               {"key": "doing", "name": "Umsetzung", "from": "2027-01-01"}],
}  # fmt: skip


class Newsroom:
    """A desk in memory, and deposits by hand."""

    def __init__(self, base: str = "", **initiative: str) -> None:
        self.ledger, self.outbox, self.contacts = MemoryLedger(), MemoryOutbox(), MemoryContacts()
        self.ledger.put_bodies(map(body_from, BODIES))
        self.ledger.put_initiative(initiative_from({**INITIATIVE, **initiative}))
        self.desk = Desk(self.ledger, self.outbox, self.contacts, partial(quotation, kept=MemoryRecords), Pages(base))
        self.circulation = Circulation(self.desk)

    def deposit(self, identifier: str, author: str, *statements: JsonObject, text: str = "", dated: str = "") -> Entry:
        """Deposit an instrument at eight in the morning (UTC) of 1 June 2026."""
        review = Reviewing("test", author, "baeche", len(text))
        cover = Cover(identifier, "baeche", author, None, parse_date(dated or "2026-05-20"))
        document = Document.of_text(text) if text else None
        return deposit(self.ledger, cover, [review.add(one) for one in statements], NOW, document)

    def circulate(self, now: datetime = NOW) -> int:
        """Issue every circular that waits; how many messages that makes."""
        return sum(self.circulation.issue(one, now) for one in self.ledger.circulars.unissued())

    def reach(self, *contacts: Contact) -> None:
        """Enter contacts."""
        for one in contacts:
            self.contacts.put(one)

    @property
    def queued(self) -> list[Message]:
        """The messages in the outbox."""
        return [one.message for one in self.outbox.messages()]


@dataclass
class ScriptedMailer:
    """A mailer in memory: gives the refusals that it was told to, one by one, and keeps what it sent otherwise."""

    refusals: list[Refusal | None] = field(default_factory=list)
    sent: list[tuple[str, ...]] = field(default_factory=list)
    closed: int = 0

    def send(self, messages: Sequence[Message], now: datetime) -> Refusal | None:
        """Send or refuse."""
        del now
        refusal = self.refusals.pop(0) if self.refusals else None
        if refusal is None:
            self.sent.append(tuple(one.key for one in messages))
        return refusal

    def close(self) -> None:
        """Count."""
        self.closed += 1
