"""Messages on their way: what is queued for an address, how often it is tried, and when what is collected goes out."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo

from beitritt.register.contacts import office_address
from beitritt.register.dates import in_berlin
from beitritt.register.errors import InputError

DIGEST_HOUR = 16
"""At which hour, in Berlin, the circulars of the day go to those who want them once a day."""

BACK_OFF = (
    timedelta(minutes=1),
    timedelta(minutes=5),
    timedelta(minutes=30),
    timedelta(hours=2),
    timedelta(hours=12),
)
"""How long to wait after the first, second … failed attempt. After one more the message has failed."""

_BERLIN = ZoneInfo("Europe/Berlin")
_CONTROL = re.compile(r"[\x00-\x08\x0a-\x1f\x7f\x85\u2028\u2029\ud800-\udfff]")
_IN_TEXT = re.compile(r"[\x00-\x08\x0b-\x1f\x7f\ud800-\udfff]")


class MessageKind(StrEnum):
    """Why somebody is written to."""

    CIRCULAR = "circular"
    REMINDER = "reminder"
    INVITATION = "invitation"
    ACCOUNT = "account"


class MessageState(StrEnum):
    """How far a message has come."""

    WAITING = "waiting"
    SENDING = "sending"
    SENT = "sent"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class Message:
    """One message to one address, not before `due` (UTC).

    `key` names it for good: the same message is never queued twice. Messages with the same `bundle` go out as one.
    The text of a `secret` one (it holds a link that only the recipient may know) is forgotten once it was sent.
    """

    key: str
    kind: MessageKind
    initiative: str
    recipient: str
    language: str
    subject: str
    text: str
    due: datetime
    bundle: str | None = None
    secret: bool = False

    def __post_init__(self) -> None:
        """Refuse what could forge a message's head, or what no store and no letter can hold. Raises InputError."""
        if _CONTROL.search(self.subject + self.initiative + self.key) or _IN_TEXT.search(self.text):
            raise InputError(
                "Betreff, Kennung und Text einer Nachricht dürfen keine Steuerzeichen enthalten",
                "A message's subject, key and text may hold no control characters",
                " ".join(self.key.split())[:80],
            )
        if office_address(self.recipient) != self.recipient:
            raise InputError("die Anschrift ist nicht in ihrer Grundform", "the address is not normalised")


@dataclass(frozen=True, slots=True)
class Queued:
    """A message in the outbox. `attempts` counts the times that it was taken up for sending; instants are UTC.

    `error` is what went wrong last; `next` when it is tried (again), None once it is sent or failed.
    """

    id: int
    message: Message
    state: MessageState
    attempts: int
    queued: datetime
    next: datetime | None
    error: str = ""
    sent: datetime | None = None


def in_one_line(text: str) -> str:
    """A text as a subject can bear it: line breaks become spaces, other control characters go."""
    return _CONTROL.sub("", " ".join(text.split()))


def next_attempt(attempts: int, failed: datetime) -> datetime | None:
    """When a message is tried again whose attempt number `attempts` failed; None where it is given up."""
    return failed + BACK_OFF[attempts - 1] if attempts <= len(BACK_OFF) else None


def digest_due(now: datetime) -> datetime:
    """The next instant (UTC) after `now` at which what was collected goes out."""
    local = in_berlin(now)
    day = local.date() if local.time() < time(DIGEST_HOUR) else local.date() + timedelta(days=1)
    return datetime.combine(day, time(DIGEST_HOUR), _BERLIN).astimezone(now.tzinfo)


@dataclass(frozen=True, slots=True)
class Refusal:
    """Why a message did not go out.

    `permanent`: the receiving side does not want it, so trying again is no use. `everything`: nothing can be sent at
    present, whatever the message (no connection, wrong password).
    """

    reason: str
    permanent: bool = False
    everything: bool = False
