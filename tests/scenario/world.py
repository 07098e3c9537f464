"""A register that lives day by day: its office, its post, and the instants at which things happen.

Everything is the product's own: the ledger, outbox and consultations in memory, the worker's rounds, the procedures.
Only the mailer is the test's: it keeps what it is handed.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import UTC, date, datetime, time, timedelta
from typing import NamedTuple, cast

from beitritt.cli.demonstration.content import instruments, lines
from beitritt.procedures.answer import Inquiry
from beitritt.procedures.consult import Asking, Opened, ask
from beitritt.procedures.declare import Declaration, declare
from beitritt.procedures.deliver import Attempt
from beitritt.procedures.deposit import Cover, deposit
from beitritt.procedures.dispatch import Dispatch
from beitritt.procedures.exchange import import_lines
from beitritt.procedures.invite import teller
from beitritt.procedures.notify import Desk
from beitritt.procedures.review import acted
from beitritt.register.circulars import Circular
from beitritt.register.contacts import Contact, Delivery
from beitritt.register.dates import in_berlin
from beitritt.register.deadlines import Deadline, deadlines
from beitritt.register.errors import BeitrittError
from beitritt.register.instruments import Instrument
from beitritt.register.interchange import JsonObject, instrument_from, statement_from
from beitritt.register.interchange.answers import row_object
from beitritt.register.messages import Message, Refusal
from beitritt.storage.memory import MemoryLedger
from beitritt.storage.memory_consultations import MemoryConsultations
from beitritt.storage.memory_outbox import MemoryContacts, MemoryOutbox
from beitritt.storage.memory_records import MemoryRecords
from beitritt.writing.messages.text import Pages

INITIATIVE = "gemeinsam-klappts"
LEAD, COUNTY, WARENDORF = "x:mkffi-nrw", "ags:05558000", "ags:05570000"


class Post:
    """Keeps every e-mail with the instant at which it left."""

    def __init__(self) -> None:
        self.sent: list[tuple[datetime, tuple[Message, ...]]] = []

    def send(self, messages: Sequence[Message], now: datetime) -> Refusal | None:
        """Take everything."""
        self.sent.append((now, tuple(messages)))
        return None

    def close(self) -> None:
        """There is no connection."""

    def all(self) -> list[Message]:
        """Everything that left, in order."""
        return [one for _, messages in self.sent for one in messages]

    def to(self, address: str, kind: str | None = None) -> list[Message]:
        """What went to an address, in order."""
        return [one for one in self.all() if one.recipient == address and kind in (None, one.kind.value)]


class Quiet:
    """Hears the worker and expects no trouble."""

    def issued(self, circular: Circular, messages: int) -> None:
        """Fine."""

    def attempted(self, attempt: Attempt) -> None:
        """Fine."""

    def troubled(self, circular: Circular, error: BeitrittError) -> None:
        """A circular that cannot be worked out fails the test."""
        raise AssertionError(circular) from error

    def hindered(self, error: BeitrittError) -> None:
        """Nor may reminders fail."""
        raise AssertionError from error


class Evening(NamedTuple):
    """What held in the evening of a day, `known` up to that instant: the answer, and what is made of it."""

    day: date
    known: datetime
    rows: list[JsonObject]
    coverage: dict[str, int]
    statuses: dict[str, set[str]]
    findings: set[str]
    due: set[tuple[str, str, str]]
    circulars: int


class World:
    """The demonstration's initiative from its first day on. `now` moves; letters come in on the day of their recording.

    The letters' texts and statements are the demonstration's; here each is deposited when its day comes, so that it is
    announced, told and reminded of as in an office.
    """

    def __init__(self, begins: date) -> None:
        self.ledger, self.outbox, self.contacts = MemoryLedger(), MemoryOutbox(), MemoryContacts()
        self.consultations, self.records, self.post = MemoryConsultations(), MemoryRecords(), Post()
        self.now = _at(begins, 0)
        directory = [line for line in lines() if not line.startswith(b'{"type": "instrument"')]
        import_lines(self.ledger, directory, "scenario", self.now)
        self.inquiry = Inquiry(self.ledger)
        self.desk = Desk(self.ledger, self.outbox, self.contacts, _words, Pages("https://register.example"))
        self.worker = Dispatch(self.desk, self.consultations, self.post, lambda: self.now, lambda: False, Quiet())
        self._letters = [one for one in instruments() if one["initiative"] == INITIATIVE]
        for body, address in ADDRESSES.items():
            self.contacts.put(Contact(body, address, INITIATIVE))
        self.contacts.put(Contact(WARENDORF, "hauptamt@warendorf.example", INITIATIVE, circulars=Delivery.DAILY))
        self.contacts.put(Contact("ags:05558032", "rathaus@nottuln.example", INITIATIVE, circulars=Delivery.NONE))

    @property
    def today(self) -> date:
        """The calendar day in Berlin."""
        return in_berlin(self.now).date()

    def morning(self, day: date) -> None:
        """Eight o'clock: what came in by post that day is deposited."""
        self.now = _at(day, 8)
        for line in self._letters:
            if str(line["recorded"])[:10] == day.isoformat():
                self.receive(line)

    def evening(self, day: date) -> None:
        """Half past eight for what goes out at once, then after the hour of the daily post."""
        for hour in (8, 17):
            self.now = _at(day, hour) + timedelta(minutes=30)
            self.worker.round()

    def receive(self, line: JsonObject) -> None:
        """Deposit a letter as it was reviewed."""
        found = instrument_from(line, self.now, self.now)
        cover = Cover(found.id, found.initiative, found.author, found.addressee, found.dated, effective=found.effective)
        deposit(self.ledger, cover, [acted(one) for one in found.statements], self.now, found.document)

    def declare(self, author: str, *statements: JsonObject) -> Instrument:
        """Do an act in the register."""
        made = tuple(statement_from(one, author, INITIATIVE, "scenario", None) for one in statements)
        return declare(self.ledger, Declaration(INITIATIVE, author, made), self.now).instrument

    def ask(self, by: str, deadline: date) -> Opened:
        """Open a consultation, told through the outbox."""
        asking = Asking(initiative=INITIATIVE, by=by, deadline=deadline)
        return ask(self.inquiry, self.consultations, asking, self.now, teller(self.desk, self.inquiry, self.now))

    def due(self, days: int, body: str | None = None) -> tuple[Deadline, ...]:
        """The deadlines of the days ahead."""
        standings = self.inquiry.standings(INITIATIVE)
        return deadlines(standings, self.today, self.today + timedelta(days=days), body)

    def evening_of(self, day: date, known: datetime | None = None) -> list[JsonObject]:
        """The rows of a day's answer, as known at an instant."""
        answer = self.inquiry.status(INITIATIVE, day, self.now, known=known)
        return [cast("JsonObject", row_object(row)) for row in answer.rows]

    def noted(self) -> Evening:
        """What holds today."""
        answer = self.inquiry.status(INITIATIVE, self.today, self.now)
        statuses: dict[str, set[str]] = {}
        for row in answer.rows:
            statuses.setdefault(row.body, set()).add(row.status.value)
        return Evening(
            self.today,
            self.now,
            self.evening_of(self.today),
            {status.value: count for status, count in answer.coverage.items()},
            statuses,
            {one.code.value for one in answer.findings},
            {(one.kind.value, one.day.isoformat(), one.certainty.value) for one in self.due(90)},
            len(self.ledger.circulars.of(INITIATIVE)),
        )


ADDRESSES = {
    LEAD: "referat@ministerium.example",
    COUNTY: "kreisverwaltung@coesfeld.example",
    "ags:05558008": "rathaus@billerbeck.example",
    "ags:05558012": "rathaus@coesfeld.example",
    "ags:05558016": "rathaus@duelmen.example",
    "ags:05515000": "stadt@muenster.example",
}
"""Invented addresses of offices."""


def _at(day: date, hour: int) -> datetime:
    return datetime.combine(day, time(hour), tzinfo=UTC)


def _words(instrument: Instrument, number: int) -> str | None:
    return instrument.quote(number)


def days(first: date, last: date) -> Iterable[date]:
    """Every day, both ends included."""
    return (first + timedelta(days=number) for number in range((last - first).days + 1))
