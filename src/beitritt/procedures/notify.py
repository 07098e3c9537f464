"""Notifying: what bodies must be told goes to every address of theirs, whatever they chose for circulars.

The seam for reminders of deadlines and for invitations to consent: make a `Duty`, hand it to `notify`.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256

from beitritt.procedures.office import Contacts, Ledger, Outbox
from beitritt.register.contacts import Addressee, Contact, addressees
from beitritt.register.messages import Message, MessageKind, in_one_line
from beitritt.writing.messages.circular import Quote
from beitritt.writing.messages.text import Pages


@dataclass(frozen=True, slots=True)
class Desk:
    """What everybody needs who tells others something: the register, the outbox, the addresses, the pages' addresses.

    `quote` gives the words of a statement as everybody may read them.
    """

    ledger: Ledger
    outbox: Outbox
    contacts: Contacts
    quote: Quote
    pages: Pages


@dataclass(frozen=True, slots=True)
class Duty:
    """Something that bodies must be told about an initiative. `key` names it for good: nobody is told it twice.

    `texts` has subject and text by language (`de`, `en`); `secret` says that the text holds a link for its recipient
    alone, so that it is forgotten once it was sent.
    """

    key: str
    kind: MessageKind
    initiative: str
    bodies: tuple[str, ...]
    texts: Mapping[str, tuple[str, str]]
    secret: bool = False


def notify(outbox: Outbox, contacts: Iterable[Contact], duty: Duty, now: datetime) -> int:
    """Queue a duty for all addresses of its bodies, due at once; how many messages are new.

    Give it within the transaction of the act that it tells of. Bodies without an address are told nothing: see
    `unreachable`.
    """
    found = addressees(contacts, duty.initiative, duty.bodies)
    return outbox.enqueue([_message(duty, one, now) for one in found], now)


def unreachable(contacts: Iterable[Contact], initiative: str, bodies: Iterable[str]) -> tuple[str, ...]:
    """Those of the bodies that no address is known for in the initiative."""
    wanted = tuple(bodies)
    reached = {body for one in addressees(contacts, initiative, wanted) for body in one.bodies}
    return tuple(body for body in wanted if body not in reached)


def message_key(kind: MessageKind, address: str, *parts: str) -> str:
    """The name of a message: of one kind, to one address, about what the parts say; fit for a message's head."""
    digest = sha256("\0".join((address, *parts)).encode("utf-8", "surrogatepass")).hexdigest()
    return f"{kind.value}:{digest}"


def _message(duty: Duty, one: Addressee, now: datetime) -> Message:
    subject, text = duty.texts[one.language if one.language in duty.texts else "de"]
    return Message(
        key=message_key(duty.kind, one.address, duty.initiative, duty.key),
        kind=duty.kind,
        initiative=duty.initiative,
        recipient=one.address,
        language=one.language,
        subject=in_one_line(subject),
        text=text,
        due=now,
        secret=duty.secret,
    )
