"""What every outbox must do: one suite against memory, SQLite and PostgreSQL."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from threading import Barrier, Thread
from typing import TYPE_CHECKING

import pytest

from beitritt.project import notices
from beitritt.project.wiring import open_register
from beitritt.register.messages import Message, MessageKind, MessageState
from beitritt.storage.memory_outbox import MemoryOutbox

if TYPE_CHECKING:
    from beitritt.procedures.office import Outbox
    from tests.contracts.registers import Urls

NOW = datetime(2026, 6, 1, 12, 0, 0, 123456, tzinfo=UTC)
LEASE = timedelta(minutes=5)
FIRST = Message("a", MessageKind.CIRCULAR, "pact", "post@kreis.example", "de", "Nr. 1", "Text „mit“ Umlaut ü\n", NOW)


@pytest.fixture(params=["memory", "sqlite", "postgresql"])
def outbox(request: pytest.FixtureRequest) -> Outbox:
    """An empty outbox, once of every kind."""
    if request.param == "memory":
        return MemoryOutbox()
    urls: Urls = request.getfixturevalue(f"{request.param}_urls")
    return notices.outbox(urls())


def test_a_message_waits_as_it_was_queued(outbox: Outbox) -> None:
    assert outbox.enqueue([FIRST], NOW) == 1
    held = outbox.messages()[0]
    assert held.message == FIRST
    assert (held.state, held.attempts, held.queued, held.next) == (MessageState.WAITING, 0, NOW, NOW)
    assert outbox.next_due() == NOW


def test_the_same_message_is_never_queued_twice_not_even_after_it_was_sent(outbox: Outbox) -> None:
    assert outbox.enqueue([FIRST, FIRST], NOW) == 1
    outbox.sent(outbox.claim(NOW, LEASE), NOW)
    assert outbox.enqueue([replace(FIRST, subject="again"), replace(FIRST, key="b")], NOW) == 1
    assert [one.message.key for one in outbox.messages()] == ["a", "b"]


def test_very_many_are_queued_at_once_and_the_latest_are_shown(outbox: Outbox) -> None:
    many = [replace(FIRST, key=str(number)) for number in range(1201)]
    assert outbox.enqueue(many[:1], NOW) == 1
    assert outbox.enqueue(many, NOW) == 1200
    outbox.refused(outbox.claim(NOW, LEASE), "550 unbekannt", None)
    assert outbox.counts() == {MessageState.WAITING: 1200, MessageState.FAILED: 1}
    assert [one.message.key for one in outbox.messages(most=2)] == ["1199", "1200"]
    assert [one.message.key for one in outbox.messages(failed=True, most=2)] == ["0"]
    assert len(outbox.messages()) == 1201


def test_what_is_due_longest_is_claimed_first_and_nothing_before_its_time(outbox: Outbox) -> None:
    late, early = replace(FIRST, key="late"), replace(FIRST, key="early", due=NOW - timedelta(hours=1))
    future = replace(FIRST, key="future", due=NOW + timedelta(seconds=1))
    outbox.enqueue([late, future, early], NOW)
    taken = [one.message.key for _ in range(3) for one in outbox.claim(NOW, LEASE)]
    assert taken == ["early", "late"]
    assert outbox.next_due() == NOW + timedelta(seconds=1)


def test_a_bundle_is_claimed_whole(outbox: Outbox) -> None:
    parts = [replace(FIRST, key=key, bundle="today") for key in ("a", "b")]
    outbox.enqueue([*parts, replace(FIRST, key="c", bundle="other"), replace(FIRST, key="d")], NOW)
    claims = [[one.message.key for one in outbox.claim(NOW, LEASE)] for _ in range(4)]
    assert claims == [["a", "b"], ["c"], ["d"], []]


def test_what_was_sent_is_not_claimed_again(outbox: Outbox) -> None:
    outbox.enqueue([FIRST], NOW)
    outbox.sent(outbox.claim(NOW, LEASE), NOW)
    held = outbox.messages()[0]
    assert (held.state, held.sent, held.next, held.attempts) == (MessageState.SENT, NOW, None, 1)
    assert outbox.claim(NOW + timedelta(days=1), LEASE) == []
    assert outbox.next_due() is None


def test_secrets_are_forgotten_once_they_are_sent(outbox: Outbox) -> None:
    outbox.enqueue([FIRST, replace(FIRST, key="b", secret=True)], NOW)
    for _ in range(2):
        outbox.sent(outbox.claim(NOW, LEASE), NOW)
    assert [one.message.text for one in outbox.messages()] == [FIRST.text, ""]


def test_a_refused_message_waits_for_its_next_attempt(outbox: Outbox) -> None:
    outbox.enqueue([FIRST], NOW)
    again = NOW + timedelta(minutes=1)
    outbox.refused(outbox.claim(NOW, LEASE), "450 später", again)
    held = outbox.messages()[0]
    assert (held.state, held.error, held.next) == (MessageState.WAITING, "450 später", again)
    assert outbox.claim(NOW, LEASE) == []
    assert outbox.claim(again, LEASE)[0].attempts == 2


def test_a_failed_message_is_shown_and_tried_again_only_when_asked_for(outbox: Outbox) -> None:
    outbox.enqueue([FIRST, replace(FIRST, key="b")], NOW)
    outbox.refused(outbox.claim(NOW, LEASE), "550 unbekannt", None)
    failed = outbox.messages(failed=True)
    assert [(one.message.key, one.state, one.error) for one in failed] == [("a", MessageState.FAILED, "550 unbekannt")]
    assert outbox.retry([failed[0].id, 99], NOW) == 1
    assert outbox.messages(failed=True) == []
    held = outbox.messages()[0]
    assert (held.state, held.attempts, held.next) == (MessageState.WAITING, 0, NOW)


def test_only_failed_messages_are_put_back(outbox: Outbox) -> None:
    outbox.enqueue([FIRST], NOW)
    held = outbox.messages()
    outbox.claim(NOW, LEASE)
    assert outbox.retry([held[0].id], NOW) == 0


def test_after_the_lease_a_message_is_free_again_and_the_first_claim_counts_no_more(outbox: Outbox) -> None:
    outbox.enqueue([FIRST], NOW)
    dead = outbox.claim(NOW, LEASE)
    assert outbox.claim(NOW + LEASE - timedelta(seconds=1), LEASE) == []
    assert [one.attempts for one in outbox.claim(NOW + LEASE, LEASE)] == [2]
    if isinstance(outbox, MemoryOutbox):
        outbox.refused(dead, "too late", None)
        assert outbox.messages()[0].state == MessageState.SENDING


def test_another_worker_takes_over_and_what_the_first_notes_late_changes_nothing(database_urls: Urls) -> None:
    url = database_urls()
    one, other = notices.outbox(url), notices.outbox(url)
    one.enqueue([FIRST], NOW)
    dead = one.claim(NOW, LEASE)
    taken = other.claim(NOW + LEASE, LEASE)
    one.sent(dead, NOW + LEASE)
    assert other.messages()[0].state == MessageState.SENDING
    other.sent(taken, NOW + LEASE)
    assert other.messages()[0].state == MessageState.SENT


def test_outbox_and_ledger_of_one_database_share_transactions(database_urls: Urls) -> None:
    url = database_urls()
    ledger, outbox = open_register(url), notices.outbox(url)

    def fail() -> None:
        with ledger.transaction():
            outbox.enqueue([FIRST], NOW)
            raise RuntimeError("halfway")

    with pytest.raises(RuntimeError, match="halfway"):
        fail()
    assert outbox.messages() == []


def test_of_two_workers_at_once_each_message_has_one(database_urls: Urls) -> None:
    url, count = database_urls(), 30
    notices.outbox(url).enqueue([replace(FIRST, key=str(number)) for number in range(count)], NOW)
    taken: list[str] = []
    start = Barrier(3)

    def work() -> None:
        from django.db import connections

        outbox = notices.outbox(url)
        start.wait()
        empty = 0
        while empty < 3:
            claimed = outbox.claim(NOW, LEASE)
            empty = 0 if claimed else empty + 1
            taken.extend(one.message.key for one in claimed)
            outbox.sent(claimed, NOW)
        connections.close_all()

    workers = [Thread(target=work) for _ in range(3)]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join(60)
    assert sorted(taken, key=int) == [str(number) for number in range(count)]
    assert {one.state for one in notices.outbox(url).messages()} == {MessageState.SENT}
