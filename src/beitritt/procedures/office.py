"""The ports: what the depositary's acts need from a register, whoever keeps it.

The stores in `beitritt.storage` fit these shapes without knowing them; `beitritt.project.wiring` brings both together.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from contextlib import AbstractContextManager
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:  # a command loads the values that it works with, not those of all ports
    from beitritt.register.bodies import Body, Directory
    from beitritt.register.circulars import Circular, CircularText
    from beitritt.register.consultations import Answer, Consultation, Invitation, Link, Query
    from beitritt.register.contacts import Contact
    from beitritt.register.initiatives import Initiative
    from beitritt.register.instruments import Document, Instrument
    from beitritt.register.interchange import JsonObject
    from beitritt.register.messages import Message, MessageState, Queued, Refusal
    from beitritt.register.records import Record
    from beitritt.register.submissions import Pending, Submission


class Entry(Protocol):
    """An instrument's place in the chain: `sequence` from 1, the hash before it and its own (hexadecimal SHA-256)."""

    @property
    def sequence(self) -> int:
        """Its place, counted from 1."""

    @property
    def previous(self) -> str:
        """The hash of the entry before it; zeros for the first."""

    @property
    def hash(self) -> str:
        """Its own hash."""

    @property
    def instrument(self) -> Instrument:
        """The instrument itself, with its document."""


class Ledger(Protocol):
    """An append-only register: a directory, initiatives, and a chain of instruments.

    Instants are UTC. `instruments` gives what was recorded up to and including `known`, or all. Inside `transaction`
    either everything is kept or nothing. `version` changes whenever anything in the register does.
    """

    def transaction(self) -> AbstractContextManager[None]:
        """A block that is kept whole or not at all."""

    def directory(self) -> Directory:
        """All bodies."""

    def put_bodies(self, bodies: Iterable[Body]) -> None:
        """Enter bodies, replacing those of the same key."""

    def initiatives(self) -> list[Initiative]:
        """All initiatives, by key."""

    def initiative(self, key: str) -> Initiative:
        """One initiative. Raises UnknownKey."""

    def put_initiative(self, initiative: Initiative) -> None:
        """Enter an initiative, replacing one of the same key."""

    def instruments(self, initiative: str, known: datetime | None = None) -> list[Instrument]:
        """An initiative's instruments recorded up to `known`; their texts may be left out."""

    def instrument(self, identifier: str) -> Instrument | None:
        """One instrument with its whole document."""

    def holds(self, initiative: str) -> bool:
        """Whether any instrument of the initiative is held."""

    def append(self, instrument: Instrument) -> Entry:
        """Add an instrument at the end of the chain. Raises ConflictError for an id that is taken."""

    def announce(self, entry: Entry) -> None:
        """Give a deposited instrument its circular, in the same transaction.

        An overlay does nothing, because what is only tried out is told to nobody.
        """

    @property
    def circulars(self) -> Circulars:
        """The circulars about its instruments."""

    def identifiers(self) -> list[str]:
        """The ids of all instruments, in the order of deposit."""

    def entry(self, identifier: str) -> Entry | None:
        """One instrument with its place in the chain."""

    def entries(self) -> Iterator[Entry]:
        """The whole chain, first to last."""

    def version(self) -> object:
        """What changes whenever anything in the register does."""

    def head(self) -> tuple[int, str]:
        """The sequence and hash of the last entry: whoever notes them can prove later that nothing was cut off."""

    def verify(self) -> int:
        """Recompute the chain; the number of entries. Raises LedgerError."""

    def proven(self, identifier: str) -> bool:
        """Whether one entry has the hash of its content and of the entry before it; False for an unknown one."""

    def document(self, sha256: str) -> Document | None:
        """A stored document."""

    def initiatives_concerning(self, bodies: Iterable[str]) -> list[str]:
        """The keys of the initiatives in which an instrument names any of the bodies."""


class Inbox(Protocol):
    """Letters between receipt and deposit. Unlike the ledger it is worked on: reviews change until the deposit."""

    def put(self, submission: Submission) -> None:
        """Keep a submission, replacing what was kept of it."""

    def get(self, identifier: str) -> Submission:
        """One submission. Raises UnknownKey."""

    def hold(self, identifier: str) -> Submission:
        """One submission, which nobody else changes until the running transaction ends. Raises UnknownKey."""

    def waiting(self) -> list[Submission]:
        """What is not deposited yet, the oldest first."""

    def pending(self, held_by: Iterable[str]) -> list[Pending]:
        """What lies on the desks of these bodies and is not deposited yet, the oldest first; without texts."""

    def alike(self, submission: Submission) -> list[str]:
        """The ids of others whose words are the same, however their lines break, the oldest first."""


Holder = tuple[str | None, str | None]
"""The initiative and the body of a record; None where it is of none."""


class Records(Protocol):
    """Working records beside the ledger, by type and key. They may be replaced; no standing rests on them.

    A line is an object of the interchange format. With a ledger of the same database they share transactions.
    """

    def transaction(self) -> AbstractContextManager[None]:
        """A block that is kept whole or not at all."""

    def put(self, type: str, key: str, initiative: str | None, body: str | None, line: JsonObject) -> None:  # noqa: A002  # its name in the interchange format
        """Keep a record in place of the one of its type and key."""

    def get(self, type: str, key: str) -> Record | None:  # noqa: A002  # as above
        """The record of that type and key, or None."""

    def of(self, type: str, initiative: str | None = None, body: str | None = None) -> list[Record]:  # noqa: A002
        """The records of a type by key: all, or those of an initiative, of a body, or of both."""

    def holders(self, type: str, initiative: str | None = None, body: str | None = None) -> set[Holder]:  # noqa: A002
        """Of which initiatives and bodies there are records of a type, without reading these."""

    def remove(self, type: str, key: str) -> bool:  # noqa: A002
        """Take a record away; whether there was one."""


class Circulars(Protocol):
    """The circulars of a ledger. Their numbers run from 1 without gaps in each initiative."""

    def of(self, initiative: str, most: int | None = None, known: datetime | None = None) -> list[Circular]:
        """The latest of an initiative (all without `most`), announced up to `known`, by number."""

    def get(self, initiative: str, number: int) -> Circular | None:
        """One circular."""

    def about(self, instrument: str) -> Circular | None:
        """The circular about an instrument, where there is one: imports are not announced."""

    def unissued(self) -> list[Circular]:
        """Those without a text, the longest waiting first."""

    def issue(self, circular: Circular, texts: tuple[CircularText, ...], issued: datetime) -> bool:
        """Give a circular its text for good; False where another worker did so before."""


class Contacts(Protocol):
    """Addresses of offices, by body, address and initiative."""

    def put(self, contact: Contact) -> None:
        """Enter a contact in place of the one of its body, address and initiative."""

    def remove(self, body: str, address: str, initiative: str | None) -> bool:
        """Take a contact away; whether there was one."""

    def all(self) -> list[Contact]:
        """All contacts, by body, initiative and address."""


class Outbox(Protocol):
    """Messages to be sent. With a ledger of the same database it shares transactions; instants are UTC.

    Claiming is atomic: of several workers one gets a message, for the time of a lease. A worker that dies between the
    receiving side's acceptance and `sent` leaves a message that goes out once more after the lease, under the same
    Message-ID; that is the only way in which one can arrive twice.
    """

    def enqueue(self, messages: Iterable[Message], now: datetime) -> int:
        """Queue what was never queued before under its key; how many those are."""

    def claim(self, now: datetime, lease: timedelta) -> list[Queued]:
        """Take up the message that is due longest, with all due ones of its bundle; empty where nothing is due."""

    def sent(self, claimed: Sequence[Queued], now: datetime) -> None:
        """Note that claimed messages went out, unless somebody else holds them by now. Secret texts are forgotten."""

    def refused(self, claimed: Sequence[Queued], reason: str, again: datetime | None) -> None:
        """Note why claimed messages did not go out, and when they are tried again (None: they have failed)."""

    def retry(self, identifiers: Iterable[int], now: datetime) -> int:
        """Put failed messages back, due now, as if never tried; how many there were."""

    def messages(self, *, failed: bool = False, most: int | None = None) -> list[Queued]:
        """The latest messages (all without `most`), or the failed ones of them, in the order of queueing."""

    def counts(self) -> dict[MessageState, int]:
        """How many messages there are in each state that occurs."""

    def next_due(self) -> datetime | None:
        """When the next message waiting or held is due; None where none is."""


class Mailer(Protocol):
    """Carries messages out of the house."""

    def send(self, messages: Sequence[Message], now: datetime) -> Refusal | None:
        """Send messages to one address as one e-mail, dated `now`; why it did not go, or None."""

    def close(self) -> None:
        """Let go of the connection until the next message."""


class Consultations(Protocol):
    """Consultations, the invitations and links that belong to them, and the files handed in with answers.

    With a ledger of the same database they share transactions.
    """

    def put(self, consultation: Consultation, links: Iterable[Link]) -> None:
        """Keep a new consultation with an invitation to each of its bodies. Raises ConflictError for a taken id."""

    def get(self, identifier: str) -> Consultation:
        """One consultation. Raises UnknownKey."""

    def of(self, initiative: str | None = None) -> list[Consultation]:
        """The consultations of an initiative, or all; the oldest first."""

    def invitations(self, consultation: str) -> list[Invitation]:
        """The invitations of a consultation, by body."""

    def issue(self, links: Iterable[Link]) -> None:
        """Keep further links of a consultation; those issued before stay valid."""

    def link(self, sha256: str) -> Link | None:
        """The link of that hash."""

    def claim(self, consultation: str, body: str, answer: Answer) -> bool:
        """Keep the answer if there is none yet, in one step; whether this was the one."""

    def inquire(self, consultation: str, body: str, query: Query) -> None:
        """Keep a question of an invited body."""

    def reply(self, consultation: str, body: str, text: str, at: datetime) -> bool:
        """Keep the reply to all open questions of a body; whether there was any."""

    def withdraw(self, consultation: str, at: datetime) -> bool:
        """Mark a consultation as withdrawn; whether it was not yet."""

    def keep(self, file: Document) -> None:
        """Keep a file under its SHA-256."""

    def file(self, sha256: str) -> Document | None:
        """A file that was kept."""
