"""Standings of 11,000 bodies with 30,000 statements, against a hand-written SQL query over the same periods.

The peer has the easy half: the periods are already derived and lie in SQLite with an index. Both give the same rows;
what is printed is the ratio of the medians. Deriving all periods is printed beside it.
"""

from __future__ import annotations

import json
import sqlite3
import statistics
import time
from collections.abc import Callable
from datetime import UTC, date, datetime

from beitritt.register.answers import StatusAnswer, status
from beitritt.register.bodies import Directory
from beitritt.register.interchange import JsonObject, body_from, initiative_from, instrument_from
from beitritt.register.spans import Status
from beitritt.register.standings import Standings

BODIES = 11_000
NOW = datetime(2026, 1, 1, tzinfo=UTC)
DAY = date(2021, 7, 1)


def register() -> Standings:
    """11,000 municipalities, each with an accession and a contact; most with a reservation, a suspension or an exit."""
    bodies: list[JsonObject] = [{"type": "body", "key": "x:lead", "kind": "ministry", "name": "Lead"}]
    bodies += [
        {"type": "body", "key": f"x:{n:05}", "kind": "municipality", "name": f"Gemeinde {n}"} for n in range(BODIES)
    ]
    initiative = initiative_from({"type": "initiative", "key": "i", "name": "I", "lead": "x:lead"})
    instruments = [instrument_from(_instrument(n), NOW, NOW) for n in range(BODIES)]
    return Standings(initiative, Directory(body_from(one) for one in bodies), instruments)


def _instrument(n: int) -> JsonObject:
    statements: list[JsonObject] = [
        {"kind": "accession"},
        {"kind": "appointment", "role": "contact", "appointed": "Amt 1"},
    ]
    if n % 4 == 0:
        statements.append({"kind": "reservation", "modality": "reserved", "right": "withdraw"})
    if n % 4 == 1:
        statements.append({"kind": "suspension", "from": "2021-01-01", "until": "2022-01-01"})
    if n % 4 == 2:
        statements.append({"kind": "withdrawal", "from": "2021-01-01"})
    dated = f"20{18 + n % 3}-0{n % 9 + 1}-{n % 28 + 1:02}"
    return {
        "type": "instrument", "id": f"U{n}", "initiative": "i", "author": f"x:{n:05}", "dated": dated,
        "recorded": "2021-01-02T00:00:00Z", "statements": list(statements),
    }  # fmt: skip


def periods(standings: Standings) -> sqlite3.Connection:
    """The derived periods in SQLite, with the columns that a row of the table shows."""
    base = sqlite3.connect(":memory:")
    base.execute("CREATE TABLE period (body, name, subject, status, start, stop, level, because)")
    for body in standings.bodies():
        for track in standings.tracks(body):
            base.executemany(
                "INSERT INTO period VALUES (?,?,?,?,?,?,?,?)",
                [
                    (body, standings.directory.name(body), "*", span.status.value, span.start.isoformat(),
                     span.end.isoformat(), str(span.level), json.dumps(span.because))
                    for span in track.spans if span.status != Status.NONE
                ],
            )  # fmt: skip
    base.execute("CREATE INDEX range ON period (start, stop)")
    return base


def median(work: Callable[[], object], runs: int = 7) -> float:
    """The median time of some work in seconds."""
    times = []
    for _ in range(runs):
        start = time.perf_counter()
        work()
        times.append(time.perf_counter() - start)
    return statistics.median(times)


def main() -> None:
    """Measure both, check that they agree, print the ratio."""
    start = time.perf_counter()
    standings = register()
    for body in standings.bodies():
        standings.tracks(body)
    derived = time.perf_counter() - start
    base = periods(standings)
    day = DAY.isoformat()
    query = "SELECT * FROM period WHERE start <= ? AND stop > ? ORDER BY body"
    ours: list[StatusAnswer] = [status(standings, DAY, NOW)]
    assert [(row.body, row.status.value) for row in ours[0].rows] == [
        (row[0], row[3]) for row in base.execute(query, (day, day))
    ]
    mine = median(lambda: status(standings, DAY, NOW))
    peer = median(lambda: base.execute(query, (day, day)).fetchall())
    statements = sum(len(acts) for acts in standings.effects.acts.values())
    print(f"{len(ours[0].rows)} rows from {statements} statements; deriving all periods {derived:.2f} s")
    print(f"table {mine * 1000:.0f} ms, SQL range query {peer * 1000:.1f} ms: ratio {mine / peer:.1f}")


if __name__ == "__main__":
    main()
