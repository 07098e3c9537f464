"""The initiative's page and the data of its pictures at 11,000 bodies: processor time and bytes, anew and again.

Every third municipality has joined itself, every second county for all of its own; each has a place, inhabitants and,
for the counties, a boundary. The peer is the page of one initiative with 12 bodies in the same run.
"""

from __future__ import annotations

import json
import os
import statistics
import tempfile
import time
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

COUNTIES, EACH = 400, 27
NOW = datetime(2026, 1, 1, tzinfo=UTC)
FIRST = date(2017, 5, 1)
DAYS = [FIRST + timedelta(days=place) for place in range(1, 8)]
PROMISED = 0.1
"""Seconds that a page and its data may take."""

Line = dict[str, object]


def register(name: str, counties: int, each: int) -> Iterator[Line]:
    """An initiative with that many counties of so many municipalities."""
    yield {"type": "body", "key": f"{name}:lead", "kind": "ministry", "name": "Federführung"}
    subjects = [{"key": "a", "name": "Wasser"}, {"key": "b", "name": "Boden"}]
    phases = [{"key": "planning", "from": "2015-01-01"}]
    yield {
        "type": "initiative", "key": name, "name": name, "lead": f"{name}:lead", "subjects": subjects, "phases": phases
    }  # fmt: skip
    for county in range(counties):
        yield from _county(name, county, each)


def _county(name: str, county: int, each: int) -> Iterator[Line]:
    key, west, south = f"{name}:{county}", 6 + county % 20 * 0.4, 47.5 + county // 20 * 0.35
    corners = [(west, south), (west + 0.38, south), (west + 0.38, south + 0.33), (west, south + 0.33), (west, south)]
    yield {"type": "body", "key": key, "kind": "county", "name": f"Kreis {county}"}
    yield {"type": "boundary", "body": key, "geometry": {"type": "Polygon", "coordinates": [corners]}}
    if county % 2 == 0:
        all_: Line = {"kind": "representation", "represented": {"group": "municipalities_of", "body": key}}
        yield _instrument(name, key, county, {"kind": "accession"}, all_)
    for number in range(each):
        place = f"geo:{south + number % 5 * 0.06 + 0.03:.3f},{west + number // 5 * 0.06 + 0.03:.3f}"
        figures = [{"name": "place", "value": place}, {"name": "inhabitants", "value": 7000, "on": "2019-12-31"}]
        own = f"{key}-{number}"
        yield {
            "type": "body", "key": own, "kind": "municipality", "name": f"Gemeinde {county}-{number}", "parent": key,
            "figures": figures,
        }  # fmt: skip
        if number % 3 == 0:
            yield _instrument(name, own, county + number, {"kind": "accession"})


def _instrument(name: str, author: str, seed: int, *statements: Line) -> Line:
    dated = f"20{15 + seed % 6}-0{1 + seed % 9}-{1 + seed % 28:02}"
    return {
        "type": "instrument", "id": f"i-{author}", "initiative": name, "author": author, "dated": dated,
        "recorded": f"{dated}T10:00:00Z", "statements": [*statements],
    }  # fmt: skip


def main() -> None:
    """Make the register, serve it to a client in this process, and print what each question takes."""
    with tempfile.TemporaryDirectory() as folder:
        os.environ["BEITRITT_DATABASE"] = f"sqlite:///{Path(folder) / 'register.sqlite3'}"
        os.environ["DJANGO_SETTINGS_MODULE"] = "beitritt.project.pages"
        ask = client()
        for name in ("small", "large"):
            page = f"/initiatives/{name}"
            ask(f"{page}?on={FIRST}")  # derives the register once
            told(name, "page, a new day", [f"{page}?on={day}" for day in DAYS], ask)
            told(name, "its picture", [f"{page}/picture.json?on={day}" for day in DAYS], ask)
            told(name, "page, again", [f"{page}?on={day}" for day in DAYS], ask)
            told(name, "map", [f"{page}/map.json"] * len(DAYS), ask)


def client() -> Callable[[str], int]:
    """The register filled, and what asks it for an address: it gives the number of bytes."""
    from beitritt.procedures.exchange import import_lines
    from beitritt.procedures.import_records import takes
    from beitritt.project import wiring
    from beitritt.storage.startup import start

    wiring.configure(None)
    start()
    ledger, records = wiring.open_register(None), wiring.records(None)
    for name, counties, each in (("small", 1, 11), ("large", COUNTIES, EACH)):
        lines = [json.dumps(line).encode() for line in register(name, counties, each)]
        import_lines(ledger, lines, name, NOW, beside=takes(ledger, records))
    from django.test import Client

    browser = Client(HTTP_HOST="localhost")
    return lambda address: len(browser.get(address).content)


def told(name: str, what: str, addresses: list[str], ask: Callable[[str], int]) -> None:
    """Print the median time of some questions, and whether it keeps the promise."""
    times, size = [], 0
    for address in addresses:
        start = time.process_time()
        size = ask(address)
        times.append(time.process_time() - start)
    median = statistics.median(times)
    print(f"{name:6} {what:16} {1000 * median:7.1f} ms {size:8} bytes {'' if median < PROMISED else '  over'}")


if __name__ == "__main__":
    main()
