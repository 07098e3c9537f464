"""A round of the depositary's post: circulars that wait for their text, reminders of the day, messages that are due."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Protocol

from beitritt.procedures.answer import Inquiry
from beitritt.procedures.circulate import Circulation
from beitritt.procedures.deliver import Attempt, deliver
from beitritt.procedures.notify import Desk
from beitritt.procedures.office import Consultations, Mailer
from beitritt.procedures.remind import remind
from beitritt.procedures.urge import urge
from beitritt.register.circulars import Circular
from beitritt.register.dates import in_berlin
from beitritt.register.errors import BeitrittError

PAUSE = timedelta(minutes=1)
"""For how long nothing is sent after it turned out that nothing can be sent at present."""


@dataclass(slots=True)
class Round:
    """What a round did: circulars issued, messages and reminders queued, messages sent, put off, given up."""

    circulars: int = 0
    queued: int = 0
    reminders: int = 0
    sent: int = 0
    deferred: int = 0
    failed: int = 0

    @property
    def idle(self) -> bool:
        """Whether there was nothing to do."""
        return not any((self.circulars, self.queued, self.reminders, self.sent, self.deferred, self.failed))


class Listener(Protocol):
    """Hears what happens while it happens."""

    def issued(self, circular: Circular, messages: int) -> None:
        """A circular was issued, with so many messages."""

    def attempted(self, attempt: Attempt) -> None:
        """A message was sent, or not."""

    def troubled(self, circular: Circular, error: BeitrittError) -> None:
        """A circular could not be worked out; the next round tries again."""

    def hindered(self, error: BeitrittError) -> None:
        """Reminders could not be worked out; the next round tries again."""


class Dispatch:
    """Goes round after round. `clock` gives the present instant (UTC); `stopped` says that a round should end soon."""

    def __init__(
        self,
        desk: Desk,
        consultations: Consultations,
        mailer: Mailer,
        clock: Callable[[], datetime],
        stopped: Callable[[], bool],
        listener: Listener,
    ) -> None:
        self._desk, self._consultations, self._mailer = desk, consultations, mailer
        self._clock, self._stopped, self._listener = clock, stopped, listener
        self._circulation = Circulation(desk)
        self._inquiry = Inquiry(desk.ledger)
        self._reminded: tuple[date, object] | None = None
        self._paused: datetime | None = None

    def round(self) -> Round:
        """Do what is to be done now. The mailer's connection is closed at the end."""
        found = Round()
        try:
            self._issue(found)
            self._remind(found)
            self._send(found)
        finally:
            self._mailer.close()
        return found

    def next_due(self) -> datetime | None:
        """When there is something to send again, None while there is nothing in the outbox."""
        due = self._desk.outbox.next_due()
        return max(due, self._paused) if due and self._paused else due

    def _issue(self, found: Round) -> None:
        for circular in self._desk.ledger.circulars.unissued():
            if self._stopped():
                return
            try:
                queued = self._circulation.issue(circular, self._clock())
            except BeitrittError as error:
                self._listener.troubled(circular, error)
                continue
            found.circulars, found.queued = found.circulars + 1, found.queued + queued
            self._listener.issued(circular, queued)

    def _remind(self, found: Round) -> None:
        """Look for deadlines and for silent bodies once a day, and again when the register has changed."""
        now = self._clock()
        state = in_berlin(now).date(), self._desk.ledger.version()
        if state != self._reminded and not self._stopped():
            try:
                found.reminders += remind(self._desk, self._inquiry, state[0], now)
                found.reminders += urge(self._desk, self._inquiry, self._consultations, now)
            except BeitrittError as error:
                self._listener.hindered(error)
            else:
                self._reminded = state

    def _send(self, found: Round) -> None:
        while not self._stopped() and not (self._paused and self._clock() < self._paused):
            attempt = deliver(self._desk.outbox, self._mailer, self._clock())
            if attempt is None:
                return
            self._count(found, attempt)
            self._listener.attempted(attempt)

    def _count(self, found: Round, attempt: Attempt) -> None:
        number = len(attempt.messages)
        if attempt.refusal is None:
            found.sent, self._paused = found.sent + number, None
        elif attempt.again is None:
            found.failed += number
        else:
            found.deferred += number
        if attempt.refusal is not None and attempt.refusal.everything:
            self._paused = self._clock() + PAUSE
