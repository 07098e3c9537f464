"""Urging: who is silent in a consultation gets a new link 28, 7 and 1 days before the deadline, each time once.

Only whoever can be reached is urged: a link that nobody gets would look like a reminder that was given.
"""

from __future__ import annotations

from datetime import date, datetime, timedelta

from beitritt.procedures.answer import Inquiry
from beitritt.procedures.consult import remind, to_remind
from beitritt.procedures.invitations import Progress, progress
from beitritt.procedures.invite import teller
from beitritt.procedures.notify import Desk, unreachable
from beitritt.procedures.office import Consultations
from beitritt.procedures.remind import STAGES
from beitritt.register.consultations import Consultation
from beitritt.register.dates import in_berlin


def urge(desk: Desk, inquiry: Inquiry, consultations: Consultations, now: datetime) -> int:
    """Remind the silent of all open consultations as their deadlines come near; how many bodies were told.

    Where the pages have no public address nobody is: a link could not be mailed.
    """
    today, told = in_berlin(now).date(), 0
    for one in consultations.of() if desk.pages.base else ():
        if one.withdrawn is None and today <= one.deadline:
            found = progress(consultations, one, inquiry.standings(one.initiative), today)
            bodies = _due(found, today)
            absent = unreachable(desk.contacts.all(), one.initiative, bodies) if bodies else ()
            reached = [body for body in bodies if body not in absent]
            if reached:
                told += len(remind(inquiry, consultations, one.id, now, teller(desk, inquiry, now), reached))
    return told


def _due(found: Progress, today: date) -> list[str]:
    """The silent whom nothing was said to since the stage of reminding began, nor shortly before that."""
    since = _since(found.consultation, today)
    if since is None:
        return []
    heard = {part.invitation.body: (found.consultation.opened, *part.invitation.reminded) for part in found.parts}
    silent = to_remind(found, today)
    return [body for body in silent if all(in_berlin(moment).date() < since for moment in heard[body])]


def _since(consultation: Consultation, today: date) -> date | None:
    """From which day on a word counts for the stage that `today` lies in; None before the first stage.

    A quarter of the stage before its beginning counts too: nobody is reminded on the day after being asked.
    """
    left = (consultation.deadline - today).days
    stage = next((stage for stage in STAGES if left <= stage), None)
    return consultation.deadline - timedelta(days=stage + stage // 4) if stage is not None else None
