"""A register in which a county stands for three municipalities, and what is asked and answered in it."""

from __future__ import annotations

import json
from datetime import UTC, date, datetime

from beitritt.procedures.answer import Inquiry
from beitritt.procedures.consent import Receipt, Response, answer
from beitritt.procedures.consult import Asking, Opened, ask
from beitritt.procedures.deposit import Cover, deposit
from beitritt.procedures.exchange import import_lines
from beitritt.procedures.invitations import progress
from beitritt.procedures.notify import Desk
from beitritt.procedures.review import acted
from beitritt.register.consultations import Notification
from beitritt.register.dates import parse_date
from beitritt.register.statements import Statement
from beitritt.storage.memory import MemoryLedger
from beitritt.storage.memory_consultations import MemoryConsultations
from beitritt.storage.memory_outbox import MemoryContacts, MemoryOutbox
from beitritt.writing.messages.text import Pages

NOW = datetime(2026, 3, 2, 9, tzinfo=UTC)
TODAY = NOW.date()
DEADLINE = date(2026, 3, 31)
LETTER = "Der Kreis tritt bei, auch für seine Gemeinden."
LINES = [
    {"type": "body", "key": "lead", "kind": "ministry", "name": "Ministerium für Beispiele"},
    {"type": "body", "key": "k", "kind": "county", "name": "Kreis Musterau"},
    {"type": "body", "key": "m1", "kind": "municipality", "name": "Gemeinde Altdorf", "parent": "k"},
    {"type": "body", "key": "m2", "kind": "municipality", "name": "Stadt Neudorf", "parent": "k"},
    {"type": "body", "key": "m3", "kind": "municipality", "name": "Markt Oberdorf", "parent": "k"},
    {"type": "body", "key": "c", "kind": "county_free_city", "name": "Stadt Großstadt"},
    {
        "type": "initiative", "key": "i", "name": "Klare Bäche", "lead": "lead",
        "subjects": [{"key": "ufer", "name": "Ufer"}, {"key": "wehr", "name": "Wehre"}],
    },
    {
        "type": "instrument", "id": "U1", "initiative": "i", "author": "k", "dated": "2026-02-01",
        "recorded": "2026-02-01T08:00:00Z", "document": {"media_type": "text/plain", "text": LETTER},
        "statements": [
            {"kind": "accession", "span": [0, 19]},
            {"kind": "representation", "form": "informal", "span": [21, 45],
             "represented": {"group": "municipalities_of", "body": "k"}},
        ],
    },
    {
        "type": "instrument", "id": "U2", "initiative": "i", "author": "m3", "dated": "2026-02-02",
        "recorded": "2026-02-02T08:00:00Z", "statements": [{"kind": "consent", "to": "k", "value": "given"}],
    },
]  # fmt: skip


class Office:
    """A register in which a county stands for three municipalities, one of which has consented already."""

    def __init__(self) -> None:
        self.ledger, self.consultations = MemoryLedger(), MemoryConsultations()
        import_lines(self.ledger, [json.dumps(line).encode() for line in LINES], "test", NOW, migrate=True)
        self.inquiry = Inquiry(self.ledger)
        self.contacts, self.outbox = MemoryContacts(), MemoryOutbox()

    def ask(self, now: datetime = NOW, /, **fields: object) -> Opened:
        base: dict[str, object] = {"initiative": "i", "by": "k", "deadline": DEADLINE}
        asking = Asking(**(base | fields))  # type: ignore[arg-type]  # tests give wrong values too
        return ask(self.inquiry, self.consultations, asking, now)

    def answer(self, token: str, now: datetime = NOW, /, **fields: object) -> Receipt:
        base: dict[str, object] = {"value": "given", "function": "Rathaus"}
        return answer(self.inquiry, self.consultations, token, Response(**(base | fields)), now)  # type: ignore[arg-type]

    def states(self, opened: Opened, on: date = TODAY) -> dict[str, str]:
        standings = self.inquiry.standings("i")
        consultation = self.consultations.get(opened.consultation.id)
        found = progress(self.consultations, consultation, standings, on)
        return {part.invitation.body: part.state.value for part in found.parts}

    def consent(self, body: str, on: date = TODAY) -> tuple[str, str | None]:
        (row,) = self.inquiry.status("i", on, NOW, body=body).rows
        return row.status.value, row.consent

    def letter(self, identifier: str, author: str, now: datetime = NOW, /, **fields: object) -> None:
        cover = Cover(identifier, "i", author, dated=parse_date(now.date().isoformat()))
        deposit(self.ledger, cover, [acted(Statement(actor=author, **fields))], now)  # type: ignore[arg-type]  # as above

    def desk(self, base: str = "https://register.example") -> Desk:
        return Desk(self.ledger, self.outbox, self.contacts, lambda *_: None, Pages(base))


def token(opened: Opened, body: str) -> str:
    return token_of(next(one for one in opened.notifications if one.to == body))


def token_of(notification: Notification) -> str:
    assert notification.path is not None
    return notification.path.removeprefix("answer/")
