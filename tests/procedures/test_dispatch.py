"""Sending: what the answers of a mailer lead to, and what a worker does in a round."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta

import pytest

from beitritt.procedures.deliver import LEASE, Attempt, deliver
from beitritt.procedures.dispatch import PAUSE, Dispatch
from beitritt.register.circulars import Circular
from beitritt.register.contacts import Contact, Delivery
from beitritt.register.errors import BeitrittError, InputError
from beitritt.register.initiatives import Initiative
from beitritt.register.messages import BACK_OFF, Message, MessageKind, MessageState, Refusal, digest_due
from beitritt.storage.memory_consultations import MemoryConsultations
from beitritt.storage.memory_outbox import MemoryOutbox
from tests.procedures.newsroom import NOW, Newsroom, ScriptedMailer

BUSY, UNKNOWN, DOWN = Refusal("451 später"), Refusal("550 unbekannt", permanent=True), Refusal("aus", everything=True)


def message(key: str) -> Message:
    """A message that is due now."""
    return Message(key, MessageKind.CIRCULAR, "baeche", "post@kreis.example", "de", "Nr. 1", "Text\n", NOW)


@pytest.fixture
def outbox() -> MemoryOutbox:
    """An outbox with one message."""
    made = MemoryOutbox()
    made.enqueue([message("a")], NOW)
    return made


def test_a_refused_message_is_tried_less_and_less_often_and_then_given_up(outbox: MemoryOutbox) -> None:
    mailer, now, waits = ScriptedMailer([BUSY] * 6), NOW, []
    for _ in range(6):
        attempt = deliver(outbox, mailer, now)
        assert attempt is not None
        waits.append(attempt.again - now if attempt.again else None)
        now = attempt.again or now
    assert waits == [*BACK_OFF, None]
    held = outbox.messages()[0]
    assert (held.state, held.error, held.attempts) == (MessageState.FAILED, "451 später", 6)
    assert deliver(outbox, mailer, now + timedelta(days=30)) is None
    assert mailer.sent == []


def test_a_message_that_is_refused_for_good_is_not_tried_again(outbox: MemoryOutbox) -> None:
    mailer = ScriptedMailer([UNKNOWN])
    attempt = deliver(outbox, mailer, NOW)
    assert attempt is not None
    assert attempt.again is None
    assert outbox.messages()[0].state == MessageState.FAILED


def test_a_temporary_refusal_then_success(outbox: MemoryOutbox) -> None:
    mailer = ScriptedMailer([BUSY])
    deliver(outbox, mailer, NOW)
    assert deliver(outbox, mailer, NOW) is None
    attempt = deliver(outbox, mailer, NOW + BACK_OFF[0])
    assert attempt is not None
    assert (attempt.refusal, [one.attempts for one in attempt.messages]) == (None, [2])
    assert mailer.sent == [("a",)]
    held = outbox.messages()[0]
    assert (held.state, held.error) == (MessageState.SENT, "")


def test_a_worker_that_dies_after_sending_leaves_the_message_to_be_sent_once_more(outbox: MemoryOutbox) -> None:
    class Dying(ScriptedMailer):
        """Dies once the other side has accepted."""

        def send(self, *arguments: object) -> None:
            super().send(*arguments)  # type: ignore[arg-type]  # handed on as they came
            raise KeyboardInterrupt

    dying = Dying()
    with pytest.raises(KeyboardInterrupt):
        deliver(outbox, dying, NOW)
    mailer = ScriptedMailer()
    assert deliver(outbox, mailer, NOW + LEASE - timedelta(seconds=1)) is None
    deliver(outbox, mailer, NOW + LEASE)
    assert dying.sent == mailer.sent == [("a",)], "the same message, so the same Message-ID"
    assert outbox.messages()[0].state == MessageState.SENT


@dataclass
class Log:
    """What a listener hears."""

    heard: list[str] = field(default_factory=list)

    def issued(self, circular: Circular, messages: int) -> None:
        """Hear of a circular."""
        self.heard.append(f"issued {circular.number}: {messages}")

    def attempted(self, attempt: Attempt) -> None:
        """Hear of an attempt."""
        self.heard.append("sent" if attempt.refusal is None else attempt.refusal.reason)

    def troubled(self, circular: Circular, error: BeitrittError) -> None:
        """Hear of trouble."""
        self.heard.append(f"trouble {circular.number}: {error.message('en')}")

    def hindered(self, error: BeitrittError) -> None:
        """Hear of reminders that could not be worked out."""
        self.heard.append(f"hindered: {error.message('en')}")


class Worker:
    """A dispatch whose clock the test moves."""

    def __init__(self, room: Newsroom, mailer: ScriptedMailer) -> None:
        self.now, self.stop, self.log = NOW, False, Log()
        self.dispatch = Dispatch(
            room.desk, MemoryConsultations(), mailer, lambda: self.now, lambda: self.stop, self.log
        )


@pytest.fixture
def room() -> Newsroom:
    """An office with the county's address and its accession."""
    made = Newsroom()
    made.reach(Contact("k", "post@kreis.example"), Contact("lead", "register@ministerium.example"))
    made.deposit("U1", "k", {"kind": "accession"}, {"kind": "commitment", "value": "Bericht", "due": "2026-06-02"})
    return made


def test_a_round_issues_reminds_and_sends(room: Newsroom) -> None:
    mailer = ScriptedMailer()
    worker = Worker(room, mailer)
    found = worker.dispatch.round()
    assert (found.circulars, found.queued, found.reminders, found.sent) == (1, 2, 1, 3)
    assert worker.log.heard == ["issued 1: 2", "sent", "sent", "sent"]
    assert mailer.closed == 1
    assert worker.dispatch.round().idle
    assert worker.dispatch.next_due() is None


def test_reminders_are_looked_for_again_on_the_next_day_and_when_the_register_changes(room: Newsroom) -> None:
    worker = Worker(room, ScriptedMailer())
    worker.dispatch.round()
    room.deposit("U2", "k", {"kind": "commitment", "value": "Plan", "due": "2026-06-07"})
    assert worker.dispatch.round().reminders == 1
    worker.now += timedelta(days=5)
    assert worker.dispatch.round().reminders == 1


def test_while_nothing_can_be_sent_only_one_message_a_minute_is_tried(room: Newsroom) -> None:
    worker = Worker(room, ScriptedMailer([DOWN, DOWN]))
    first = worker.dispatch.round()
    assert (first.sent, first.deferred) == (0, 1)
    assert worker.dispatch.round().idle
    assert worker.dispatch.next_due() == NOW + PAUSE
    worker.now += PAUSE
    assert worker.dispatch.round().deferred == 1
    worker.now += PAUSE
    assert worker.dispatch.round().sent >= 1


def test_one_message_that_fails_holds_up_no_other(room: Newsroom) -> None:
    worker = Worker(room, ScriptedMailer([UNKNOWN]))
    found = worker.dispatch.round()
    assert (found.failed, found.sent) == (1, 2)


def test_a_worker_that_is_told_to_stop_begins_nothing_new(room: Newsroom) -> None:
    worker = Worker(room, ScriptedMailer())
    worker.stop = True
    assert worker.dispatch.round().idle
    worker.stop = False
    assert worker.dispatch.round().circulars == 1


def test_a_circular_that_cannot_be_written_holds_up_no_other(room: Newsroom, monkeypatch: pytest.MonkeyPatch) -> None:
    room.deposit("U2", "c", {"kind": "accession"})
    find = room.ledger.instrument
    monkeypatch.setattr(room.ledger, "instrument", lambda key: None if key == "U1" else find(key))
    worker = Worker(room, ScriptedMailer())
    assert worker.dispatch.round().circulars == 1
    assert worker.log.heard[0] == "trouble 1: 'U1' is not deposited"
    monkeypatch.undo()
    assert worker.dispatch.round().circulars == 1


def test_reminders_that_cannot_be_worked_out_hold_up_no_message_and_are_tried_again(
    room: Newsroom, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail() -> list[Initiative]:
        raise InputError("gesperrt", "locked")

    monkeypatch.setattr(room.ledger, "initiatives", fail)
    worker = Worker(room, ScriptedMailer())
    found = worker.dispatch.round()
    assert (found.sent, found.reminders) == (2, 0)
    assert "hindered: locked" in worker.log.heard
    monkeypatch.undo()
    assert worker.dispatch.round().reminders == 1


def test_a_digest_goes_out_as_one_at_its_hour(room: Newsroom) -> None:
    room.reach(Contact("k", "post@kreis.example", circulars=Delivery.DAILY))
    room.deposit("U2", "k", {"kind": "accession"})
    mailer = ScriptedMailer()
    worker = Worker(room, mailer)
    worker.dispatch.round()
    before = len(mailer.sent)
    worker.now = digest_due(NOW)
    worker.dispatch.round()
    assert [len(keys) for keys in mailer.sent[before:]] == [2]
    assert worker.now == datetime(2026, 6, 1, 14, tzinfo=UTC)
    assert worker.now.date() == date(2026, 6, 1)
