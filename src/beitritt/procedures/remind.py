"""Reminding: who has a deadline before them is told 28, 7 and 1 days ahead, each time once."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime, timedelta

from beitritt.procedures.answer import Inquiry
from beitritt.procedures.notify import Desk, Duty, notify
from beitritt.register.deadlines import DUTIES, Deadline, deadlines
from beitritt.register.messages import MessageKind
from beitritt.register.occasions import taking_part
from beitritt.register.standings import Standings
from beitritt.register.wording import LANGUAGES
from beitritt.writing.messages.reminder import reminder

STAGES = (1, 7, 28)
"""How many days ahead a reminder goes out, the last one first."""


def remind(desk: Desk, inquiry: Inquiry, today: date, now: datetime) -> int:
    """Queue the reminders that are due by `today` (Berlin) in all initiatives; how many messages are new.

    A reminder that was missed, because nobody was at work that day, is made up for while its deadline lies ahead; of
    several missed ones the last.
    """
    contacts, queued = desk.contacts.all(), 0
    for initiative in desk.ledger.initiatives() if contacts else ():
        duties = list(_duties(desk, inquiry.standings(initiative.key), today))
        with desk.ledger.transaction():
            queued += sum(notify(desk.outbox, contacts, duty, now) for duty in duties)
    return queued


def _duties(desk: Desk, standings: Standings, today: date) -> Iterator[Duty]:
    """What is to be told about each deadline that lies ahead; one that names nobody concerns all who take part."""
    for one in deadlines(standings, today, today + timedelta(days=STAGES[-1])):
        left = (one.day - today).days
        if one.kind in DUTIES and left >= 0:
            bodies = one.bodies or tuple(sorted(taking_part(standings, today)))
            yield _duty(desk, standings, one, bodies, left)


def _duty(desk: Desk, standings: Standings, one: Deadline, bodies: tuple[str, ...], left: int) -> Duty:
    stage = next(stage for stage in STAGES if left <= stage)
    named = (one.kind.value, one.day.isoformat(), one.detail or "", *one.because, *one.bodies, str(stage))
    texts = {language: reminder(standings, one, left, desk.pages, language) for language in LANGUAGES}
    return Duty("\0".join(named), MessageKind.REMINDER, standings.initiative.key, bodies, texts)
