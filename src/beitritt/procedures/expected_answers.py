"""The answers that consultations wait for, as deadlines of the agenda."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from beitritt.procedures.answer import Inquiry
from beitritt.procedures.invitations import progress
from beitritt.procedures.office import Consultations
from beitritt.register.consultations import WAITING
from beitritt.register.deadlines import Deadline, DeadlineKind


class ExpectedAnswers:
    """The open invitations of all consultations. It fits `beitritt.procedures.agenda.DeadlineSource`."""

    def __init__(self, consultations: Consultations, inquiry: Inquiry) -> None:
        self._consultations, self._inquiry = consultations, inquiry

    def deadlines(self, on: date, until: date, body: str | None) -> Iterator[Deadline]:
        """The days to answer by from `on` up to `until`: of one invited body, or of what `body` has asked."""
        for asked in self._consultations.of():
            if not on <= asked.deadline <= until or asked.withdrawn is not None:
                continue
            if body is not None and body not in (asked.asked_by, *asked.bodies):
                continue
            standings = self._inquiry.standings(asked.initiative)
            for part in progress(self._consultations, asked, standings, on).parts:
                invited = part.invitation.body
                if part.state in WAITING and body in (None, asked.asked_by, invited):
                    day, kind = asked.deadline, DeadlineKind.ANSWER_DUE
                    yield Deadline(day, kind, asked.initiative, (invited,), (asked.about,))
