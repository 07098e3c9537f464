"""Reaching a person: a link for their eyes alone goes out by the register's outbox, and is forgotten once it went."""

from __future__ import annotations

from datetime import datetime

from beitritt.procedures.links import digest
from beitritt.procedures.notify import Desk, message_key
from beitritt.register.contacts import office_address
from beitritt.register.messages import Message, MessageKind
from beitritt.writing.messages.account import account_letter

WELCOME, RESET = "welcome", "reset"


def reach(desk: Desk, address: str, occasion: str, path: str, until: datetime, now: datetime) -> bool:
    """Queue a message with the link to `path` (below the pages), good until then (UTC); for WELCOME or RESET.

    False where the pages have no public address: then no link can be mailed.
    """
    if not desk.pages.base:
        return False
    recipient = office_address(address)
    subject, text = account_letter(occasion, f"{desk.pages.base}/{path}", until)
    message = Message(
        key=message_key(MessageKind.ACCOUNT, recipient, digest(path)),
        kind=MessageKind.ACCOUNT,
        initiative="",
        recipient=recipient,
        language="de",
        subject=subject,
        text=text,
        due=now,
        secret=True,
    )
    desk.outbox.enqueue([message], now)
    return True
