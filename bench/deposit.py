"""What depositing one letter costs in a small register and in a large one, beside a bare insert into SQLite.

Both write the same content, each in a transaction of its own, into files on the same disk with the same settings; the
measurements take turns so that both see the same machine. The aim: the cost in the largest register is within 1.3 times
the cost in the smallest.

    python bench/deposit.py [LARGEST]
"""

from __future__ import annotations

import sqlite3
import sys
import tempfile
from collections.abc import Callable
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from statistics import median
from time import perf_counter

from beitritt.procedures.deposit import Cover, deposit
from beitritt.procedures.office import Ledger
from beitritt.procedures.review import ReviewedStatement, Reviewing
from beitritt.project.database import SQLITE_PRAGMAS, sqlite_url
from beitritt.project.wiring import open_register
from beitritt.register.dates import parse_date
from beitritt.register.instruments import Document
from beitritt.register.interchange import Json, JsonObject, body_from, initiative_from, instrument_from

NOW = datetime(2026, 1, 2, 8, tzinfo=UTC)
COUNTIES = 400
SAMPLES = 400
LETTER = "Hiermit erklärt der Kreis {0} seinen Beitritt zur Initiative und sagt seine Mitwirkung zu. " * 20
INSERT = "INSERT INTO letters VALUES (?, ?, ?, ?)"


def county(number: int) -> str:
    """The key of a county."""
    return f"x:county-{number % COUNTIES}"


def new_register(folder: Path, size: int) -> Ledger:
    """A register with a ministry, its counties, one initiative and `size` instruments."""
    ledger = open_register(sqlite_url(folder / f"register-{size}.sqlite3"))
    keys = ["x:ministry", *map(county, range(COUNTIES))]
    ledger.put_bodies(body_from({"key": key, "kind": "county", "name": f"Kreis {key}"}) for key in keys)
    ledger.put_initiative(initiative_from({"key": "pact", "name": "Pakt", "lead": "x:ministry"}))
    with ledger.transaction():
        for number in range(size):
            said: list[Json] = [{"kind": "accession"}]
            line: JsonObject = {"id": f"i{number}", "initiative": "pact", "author": county(number), "statements": said}
            ledger.announce(ledger.append(instrument_from(line, NOW, NOW)))
    return ledger


def deposit_one(ledger: Ledger, number: int) -> None:
    """Deposit one letter with its text."""
    text = LETTER.format(number)
    said: list[ReviewedStatement] = [
        Reviewing("bench", county(number), "pact", len(text)).add({"kind": "accession", "span": [0, 40]})
    ]
    cover = Cover(f"i{number}", "pact", county(number), "x:ministry", parse_date("2026-01-02"))
    deposit(ledger, cover, said, NOW, Document.of_text(text))


def new_peer(folder: Path, size: int) -> sqlite3.Connection:
    """A bare table with `size` rows and nothing but its key."""
    peer = sqlite3.connect(folder / f"bare-{size}.sqlite3", isolation_level=None)
    peer.executescript(SQLITE_PRAGMAS)
    peer.execute("CREATE TABLE letters (id TEXT PRIMARY KEY, author TEXT, content TEXT, document BLOB)")
    peer.execute("BEGIN")
    peer.executemany(INSERT, ((f"i{number}", county(number), "x" * 400, b"") for number in range(size)))
    peer.execute("COMMIT")
    return peer


def insert_one(peer: sqlite3.Connection, number: int) -> None:
    """Insert the same letter."""
    text = LETTER.format(number)
    peer.execute("BEGIN IMMEDIATE")
    peer.execute(INSERT, (f"i{number}", county(number), "x" * 400, text.encode()))
    peer.execute("COMMIT")


def timed(act: Callable[[int], object], number: int) -> float:
    """Seconds that it takes."""
    begin = perf_counter()
    act(number)
    return perf_counter() - begin


def measure(ledgers: dict[int, Ledger], peers: dict[int, sqlite3.Connection]) -> dict[int, tuple[float, float]]:
    """Median seconds of a deposit and of a bare insert by size, all taking turns."""
    own: dict[int, list[float]] = {size: [] for size in ledgers}
    bare: dict[int, list[float]] = {size: [] for size in ledgers}
    for sample in range(SAMPLES):
        for size, ledger in ledgers.items():
            own[size].append(timed(partial(deposit_one, ledger), size + sample))
            bare[size].append(timed(partial(insert_one, peers[size]), size + sample))
    return {size: (median(own[size]), median(bare[size])) for size in ledgers}


def main(largest: int) -> None:
    """Measure at 100, 1,000 … `largest` instruments and print the ratios."""
    sizes = [10**power for power in range(2, 10) if 10**power <= largest]
    with tempfile.TemporaryDirectory() as name:
        ledgers = {size: new_register(Path(name), size) for size in sizes}
        peers = {size: new_peer(Path(name), size) for size in sizes}
        found = measure(ledgers, peers)
        print(f"{'instruments':>12} {'deposit':>10} {'bare insert':>12} {'ratio':>7} {'to smallest':>12}")
        for size, (own, bare) in found.items():
            to_smallest = own / found[sizes[0]][0]
            print(f"{size:>12,} {own * 1e6:>7.0f} µs {bare * 1e6:>9.0f} µs {own / bare:>7.1f} {to_smallest:>12.2f}")
        for size, ledger in ledgers.items():
            assert ledger.verify() == size + SAMPLES
        for peer in peers.values():
            peer.close()


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 100_000)
