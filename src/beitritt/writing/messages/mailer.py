"""E-mail as it leaves the house: messages as RFC 5322 wants them, sent through Django's backends.

Plain text in UTF-8, quoted-printable, so that every server on the way can carry it. The Message-ID follows from what is
sent: a message that goes out twice, because a worker died at the wrong moment, has the same one twice.
"""

from __future__ import annotations

import re
import smtplib
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from email.charset import QP, Charset
from email.utils import format_datetime, formataddr
from hashlib import sha256
from typing import TYPE_CHECKING

from django.core.mail import EmailMessage, get_connection

from beitritt.register.dates import in_berlin
from beitritt.register.messages import Message, Refusal, in_one_line
from beitritt.register.wording import long_date
from beitritt.writing.messages.words import circular_words

if TYPE_CHECKING:
    from django.core.mail.backends.base import BaseEmailBackend

QUOTED = Charset("utf-8")
QUOTED.body_encoding = QP

TIMEOUT = 30
"""Seconds that the other side may take for each answer."""

CONSOLE = "django.core.mail.backends.console.EmailBackend"
SMTP = "django.core.mail.backends.smtp.EmailBackend"
LONGEST_REASON = 300
CLOSING = 421
"""By this code a server says that it goes away, whatever the message."""


@dataclass(frozen=True, slots=True)
class Server:
    """A mail server. `tls` is `start` (STARTTLS), `always` (from the first byte) or `none`."""

    host: str
    port: int
    user: str = ""
    password: str = ""
    tls: str = "none"


@dataclass(frozen=True, slots=True)
class Sender:
    """From whom messages come: an address, and a name that may stand before it."""

    address: str
    name: str = ""

    @property
    def host(self) -> str:
        """The domain of the address, which also names messages and lists."""
        return self.address.rpartition("@")[2]


class DjangoMailer:
    """Sends through Django's backends: to a server, or without one to the console. It fits `office.Mailer`."""

    def __init__(self, server: Server | None, sender: Sender) -> None:
        self._server, self._sender = server, sender
        self._connection: BaseEmailBackend | None = None

    def send(self, messages: Sequence[Message], now: datetime) -> Refusal | None:
        """Send messages to one address as one e-mail, dated `now`; why it did not go, or None."""
        try:
            connection = self._open()
        except (OSError, smtplib.SMTPException) as error:  # the greeting, TLS or the password: no fault of the message
            self.close()
            return Refusal(_reason(error), everything=True)
        try:
            connection.send_messages([self.email(messages, now)])
        except (OSError, smtplib.SMTPException, ValueError) as error:  # Django's word for a forged head is a ValueError
            self.close()
            return _refusal(error)
        return None

    def close(self) -> None:
        """Let go of the connection until the next message."""
        connection, self._connection = self._connection, None
        if connection is not None:
            try:
                connection.close()
            except (OSError, smtplib.SMTPException):
                return  # the other side went first

    def _open(self) -> BaseEmailBackend:
        if self._connection is None:
            self._connection = _backend(self._server)
            self._connection.open()
        return self._connection

    def email(self, messages: Sequence[Message], now: datetime) -> EmailMessage:
        """The e-mail for messages to one address: the one, or several set one below the other."""
        first = messages[0]
        found = EmailMessage(
            subject=first.subject if len(messages) == 1 else _digest_subject(messages, now),
            body="\n\n".join(one.text for one in messages),
            from_email=formataddr((self._sender.name, self._sender.address)),
            to=[first.recipient],
            headers={
                "Date": format_datetime(in_berlin(now)),
                "Message-ID": f"<{_digest(*(one.key for one in messages))}@{self._sender.host}>",
                "List-Id": f"<{self._list(messages)}>",
                "Auto-Submitted": "auto-generated",
                "X-Auto-Response-Suppress": "OOF, AutoReply",  # what Exchange servers go by
                "Content-Language": first.language,
            },
        )
        if self._server is not None:  # on the console people read it
            found.encoding = QUOTED
        return found

    def _list(self, messages: Sequence[Message]) -> str:
        """The list of an initiative as RFC 2919 names lists; of several initiatives their common one."""
        keys = {one.initiative for one in messages}
        own = f"{_label(keys.pop())}." if len(keys) == 1 and all(keys) else ""  # an account's is of no initiative
        return f"{own}circulars.{self._sender.host}"


def _backend(server: Server | None) -> BaseEmailBackend:
    if server is None:
        return get_connection(CONSOLE)
    return get_connection(
        SMTP,
        host=server.host,
        port=server.port,
        username=server.user,
        password=server.password,
        use_tls=server.tls == "start",
        use_ssl=server.tls == "always",
        timeout=TIMEOUT,
    )


def _digest_subject(messages: Sequence[Message], now: datetime) -> str:
    language = messages[0].language
    day = long_date(in_berlin(now).date(), language)
    return circular_words(language)["digest"].format(count=len(messages), day=day)


def _digest(*parts: str) -> str:
    return sha256("\0".join(parts).encode("utf-8", "surrogatepass")).hexdigest()[:40]


def _label(key: str) -> str:
    """An initiative's key as a label of a domain; where that loses something, a hash keeps labels apart."""
    label = re.sub(r"[^a-z0-9]+", "-", key.lower()).strip("-")[:40].strip("-")
    return label if label and label == key else f"{label or 'initiative'}-{_digest(key)[:8]}"


def _refusal(error: Exception) -> Refusal:
    """What a failed attempt means: codes from 500 on are the recipient's last word, others and lost connections not."""
    if isinstance(error, smtplib.SMTPRecipientsRefused):
        code, told = next(iter(error.recipients.values()))
        return Refusal(_told(code, told), permanent=code >= 500, everything=code == CLOSING)
    if isinstance(error, smtplib.SMTPSenderRefused):  # the house's own address: every message would fare the same
        return Refusal(_told(error.smtp_code, error.smtp_error), everything=True)
    if isinstance(error, smtplib.SMTPResponseException):
        code = error.smtp_code
        return Refusal(_told(code, error.smtp_error), permanent=code >= 500, everything=code == CLOSING)
    return Refusal(_reason(error), permanent=isinstance(error, ValueError), everything=isinstance(error, OSError))


def _reason(error: Exception) -> str:
    if isinstance(error, smtplib.SMTPResponseException):
        return _told(error.smtp_code, error.smtp_error)
    if isinstance(error, OSError) and error.strerror:
        return in_one_line(error.strerror)[:LONGEST_REASON]
    return in_one_line(str(error) or type(error).__name__)[:LONGEST_REASON]


def _told(code: int, text: bytes | str) -> str:
    said = text.decode("utf-8", "replace") if isinstance(text, bytes) else text
    return f"{code} {in_one_line(said)}"[:LONGEST_REASON]
