"""From the queue to the desk: what is handed in is read once, in order, whatever else lies beside it."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import pytest

from beitritt.procedures import read_next as reading
from beitritt.procedures.read_next import GIVEN_UP, read_next
from beitritt.procedures.receive import receive
from beitritt.procedures.take_in import take_in
from beitritt.register.arrivals import MOST_ATTEMPTS, ArrivalState
from beitritt.register.errors import InputError
from beitritt.storage.memory import MemoryInbox, MemoryLedger
from beitritt.storage.memory_arrivals import MemoryArrivals

if TYPE_CHECKING:
    from beitritt.register.arrivals import Arrival

NOW = datetime(2026, 3, 2, 9, tzinfo=UTC)
LETTER = b"Der Kreis Musterau tritt der Initiative bei."


class Office:
    """A queue and an inbox in memory."""

    def __init__(self) -> None:
        self.ledger, self.inbox, self.arrivals = MemoryLedger(), MemoryInbox(), MemoryArrivals()

    def take_in(self, *contents: bytes, now: datetime = NOW, **fields: list[tuple[str, str, str]]) -> list[Arrival]:
        """Hand files in; how they stand."""
        files = [(f"{number}.txt", content) for number, content in enumerate(contents)]
        refused = fields.get("refused", [])
        return self.arrivals.batch(take_in(self.ledger, self.inbox, self.arrivals, files, "k", now, refused))

    def read(self, now: datetime = NOW) -> list[Arrival]:
        """Read what is due; what became of it."""
        done = []
        while (one := read_next(self.arrivals, self.inbox, lambda: now)) is not None:
            done.append(one)
        return done


@pytest.fixture
def office() -> Office:
    """An empty office."""
    return Office()


def test_what_is_read_lies_on_the_desk_with_the_instant_at_which_it_came(office: Office) -> None:
    office.take_in(LETTER)
    (done,) = office.read(NOW + timedelta(hours=1))
    (letter,) = office.inbox.waiting()
    assert (done.state, letter.id, letter.received, letter.held_by) == (ArrivalState.READ, done.sha256, NOW, "k")
    assert office.read() == []


def test_a_batch_without_files_is_refused_and_one_of_refusals_alone_is_kept(office: Office) -> None:
    with pytest.raises(InputError):
        office.take_in()
    (kept,) = office.take_in(refused=[("gross.pdf", "zu groß", "too large")])
    assert (kept.state, kept.reason, kept.next) == (ArrivalState.FAILED, ("zu groß", "too large"), None)
    assert office.read() == []


def test_the_same_content_is_read_once_also_where_two_bring_it_at_one_moment(office: Office) -> None:
    first, twice = office.take_in(LETTER, LETTER)
    assert (first.state, twice.state) == (ArrivalState.WAITING, ArrivalState.KNOWN)
    receive(office.inbox, LETTER, "anders.txt", NOW - timedelta(seconds=1), "m")  # somebody else was faster
    (done,) = office.read()
    assert done.state == ArrivalState.KNOWN
    assert office.take_in(LETTER)[0].state == ArrivalState.KNOWN


def test_the_same_words_in_other_bytes_name_each_other(office: Office) -> None:
    office.take_in(LETTER)
    office.read()
    office.take_in(b"  DER Kreis Musterau\n\ntritt der Initiative bei.\n", now=NOW + timedelta(days=1))
    (done,) = office.read(NOW + timedelta(days=1))
    assert (done.state, done.alike) == (ArrivalState.READ, office.inbox.waiting()[0].id)


def test_a_store_that_is_away_costs_attempts_and_its_reason_is_told_in_the_end(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    def away(*_: object) -> None:
        raise InputError("die Datenbank antwortet nicht", "the database does not answer")

    monkeypatch.setattr(reading, "receive", away)
    (begun,) = office.take_in(LETTER)
    now, states = NOW, []
    for _ in range(MOST_ATTEMPTS):
        states += [(one.state, one.next is None) for one in office.read(now)]
        now += timedelta(minutes=5)
    assert states == [(ArrivalState.WAITING, False)] * (MOST_ATTEMPTS - 1) + [(ArrivalState.FAILED, True)]
    (kept,) = office.arrivals.batch(begun.batch)
    assert kept.reason == ("die Datenbank antwortet nicht", "the database does not answer")
    assert kept.reason != GIVEN_UP
    monkeypatch.undo()
    assert office.arrivals.retry(begun.batch, now) == 1
    assert [one.state for one in office.read(now)] == [ArrivalState.READ]
