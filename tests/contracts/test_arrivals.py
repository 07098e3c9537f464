"""What every queue of files must do: one suite against memory, SQLite and PostgreSQL."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from beitritt.project import wiring
from beitritt.register.arrivals import Arrival, ArrivalState
from beitritt.register.errors import UnknownKey
from beitritt.storage.memory_arrivals import MemoryArrivals
from tests.contracts.sample import MORNING

if TYPE_CHECKING:
    from beitritt.procedures.queue import Arrivals
    from tests.contracts.registers import Urls

LEASE = timedelta(minutes=1)


@pytest.fixture(params=["memory", "sqlite", "postgresql"])
def arrivals(request: pytest.FixtureRequest) -> Arrivals:
    """An empty queue, once of every kind."""
    if request.param == "memory":
        return MemoryArrivals()
    urls: Urls = request.getfixturevalue(f"{request.param}_urls")
    return wiring.arrivals(urls())


def arrival(place: int, batch: str = "b", held_by: str = "k", **fields: object) -> Arrival:
    """A file that waits since the morning."""
    found = Arrival(
        batch=batch, place=place, file_name=f"{place}.txt", sha256=f"{batch}{place}".ljust(64, "0"), received=MORNING,
        held_by=held_by, next=MORNING,
    )  # fmt: skip
    return replace(found, **fields)  # type: ignore[arg-type]  # the fields of an arrival


def test_a_batch_comes_back_in_its_order_and_an_unknown_one_is_told(arrivals: Arrivals) -> None:
    later = [arrival(1), arrival(0, state=ArrivalState.FAILED, next=None, reason=("zu groß", "too large"))]
    arrivals.put([(later[0], b"eins"), (later[1], None)])
    assert arrivals.batch("b") == [later[1], later[0]]
    for key in ("c", "b\0"):
        with pytest.raises(UnknownKey):
            arrivals.batch(key)


def test_the_latest_batches_of_a_body_come_first(arrivals: Arrivals) -> None:
    for batch, body in (("a", "k"), ("b", "k"), ("c", "m"), ("d", "k")):
        arrivals.put([(arrival(0, batch, body), b"x"), (arrival(1, batch, body), b"y")])
    assert arrivals.batches(["k"], 2) == ["d", "b"]
    assert arrivals.batches(["k", "m"], 9) == ["d", "c", "b", "a"]
    assert arrivals.batches([], 9) == []


def test_each_file_is_claimed_once_with_its_bytes(arrivals: Arrivals) -> None:
    arrivals.put([(arrival(0), b"null"), (arrival(1), b"eins")])
    assert arrivals.claim(MORNING - timedelta(seconds=1), LEASE) is None
    first, second = arrivals.claim(MORNING, LEASE), arrivals.claim(MORNING, LEASE)
    assert first is not None
    assert second is not None
    assert (first[1], second[1]) == (b"null", b"eins")
    assert (first[0].state, first[0].attempts, first[0].next) == (ArrivalState.READING, 1, MORNING + LEASE)
    assert arrivals.claim(MORNING, LEASE) is None


def test_what_its_reader_lost_is_claimed_again_after_the_lease_behind_all_others(arrivals: Arrivals) -> None:
    arrivals.put([(arrival(0), b"null"), (arrival(1, received=MORNING + timedelta(hours=1)), b"eins")])
    assert arrivals.claim(MORNING, LEASE) is not None  # and its reader is gone
    other, lost = (arrivals.claim(MORNING + LEASE, LEASE) for _ in range(2))
    assert other is not None
    assert lost is not None
    assert (other[0].place, lost[0].place, lost[0].attempts) == (1, 0, 2)


def test_what_was_read_is_settled_once_and_its_bytes_are_gone(arrivals: Arrivals) -> None:
    arrivals.put([(arrival(0), b"null")])
    assert arrivals.pending(arrival(0).sha256)
    claimed = arrivals.claim(MORNING, LEASE)
    assert claimed is not None
    assert arrivals.pending(arrival(0).sha256)
    done = replace(claimed[0], state=ArrivalState.READ, next=None, alike="c" * 64)
    assert arrivals.settle(done)
    assert not arrivals.settle(replace(done, state=ArrivalState.FAILED, reason=("nein", "no")))
    assert arrivals.batch("b") == [done]
    assert not arrivals.pending(arrival(0).sha256)
    assert arrivals.retry("b", MORNING) == 0
    assert arrivals.claim(MORNING + LEASE, LEASE) is None


def test_a_reader_whose_lease_ran_out_settles_nothing(arrivals: Arrivals) -> None:
    arrivals.put([(arrival(0), b"null")])
    slow = arrivals.claim(MORNING, LEASE)
    quick = arrivals.claim(MORNING + LEASE, LEASE)
    assert slow is not None
    assert quick is not None
    assert not arrivals.settle(replace(slow[0], state=ArrivalState.FAILED, next=None, reason=("nein", "no")))
    assert arrivals.settle(replace(quick[0], state=ArrivalState.READ, next=None))


def test_failed_files_can_be_tried_again_as_if_new(arrivals: Arrivals) -> None:
    refused = arrival(1, state=ArrivalState.FAILED, next=None, reason=("zu groß", "too large"))
    arrivals.put([(arrival(0), b"null"), (refused, None)])
    claimed = arrivals.claim(MORNING, LEASE)
    assert claimed is not None
    arrivals.settle(replace(claimed[0], state=ArrivalState.FAILED, next=None, reason=("Binärdaten", "binary data")))
    assert arrivals.retry("b", MORNING) == 1  # the other one's bytes never came
    again = arrivals.claim(MORNING, LEASE)
    assert again is not None
    assert (again[1], again[0].attempts, again[0].reason) == (b"null", 1, None)
    assert arrivals.batch("b")[1] == refused


def test_the_queue_and_the_register_share_transactions(database_urls: Urls) -> None:
    url = database_urls()
    store, ledger = wiring.arrivals(url), wiring.open_register(url)

    def fail() -> None:
        with ledger.transaction():
            store.put([(arrival(0), b"null")])
            raise RuntimeError("halfway")

    with pytest.raises(RuntimeError, match="halfway"):
        fail()
    assert store.batches(["k"], 9) == []
