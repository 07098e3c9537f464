"""Inviting: what a consultation has to tell a body goes to its addresses, with its secret link where it brings one.

Requests for consent are duties: no choice of circulars switches them off (`beitritt.procedures.notify`).
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime

from beitritt.procedures.answer import Inquiry
from beitritt.procedures.links import digest
from beitritt.procedures.notify import Desk, Duty, notify, unreachable
from beitritt.register.consultations import Notification, Occasion
from beitritt.register.messages import MessageKind
from beitritt.register.wording import LANGUAGES
from beitritt.writing.messages.invitation import invitation

Tell = Callable[[Sequence[Notification]], tuple[Notification, ...]]
"""Tells those concerned within the running transaction; gives the notifications back, marked where one is queued."""


def untold(notifications: Sequence[Notification]) -> tuple[Notification, ...]:
    """Tell nobody: whoever acts passes on what is to be told."""
    return tuple(notifications)


def teller(desk: Desk, inquiry: Inquiry, now: datetime) -> Tell:
    """Tell by way of the outbox. A link can be mailed only where the pages have a public address (`desk.pages`)."""

    def tell(notifications: Sequence[Notification]) -> tuple[Notification, ...]:
        contacts, told = desk.contacts.all(), []
        for one in notifications:
            initiative = one.consultation.initiative
            absent = unreachable(contacts, initiative, [one.to]) or (one.path is not None and not desk.pages.base)
            if not absent:
                notify(desk.outbox, contacts, _duty(desk, inquiry, one, now), now)
            told.append(replace(one, mailed=not absent))
        return tuple(told)

    return tell


def _duty(desk: Desk, inquiry: Inquiry, one: Notification, now: datetime) -> Duty:
    standings = inquiry.standings(one.consultation.initiative)
    texts = {language: invitation(one, standings, desk.pages, language) for language in LANGUAGES}
    once = digest(one.path) if one.path else f"{one.about}\0{now.isoformat()}"
    kind = MessageKind.REMINDER if one.occasion == Occasion.REMINDER else MessageKind.INVITATION
    key = f"{one.consultation.id}\0{one.occasion}\0{one.to}\0{once}"
    return Duty(key, kind, one.consultation.initiative, (one.to,), texts, secret=one.path is not None)
