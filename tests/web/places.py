"""Where the bodies of the small invented register lie, how many live there, and the areas of three of them."""

from __future__ import annotations

import json

from beitritt.procedures.exchange import import_lines
from beitritt.procedures.import_records import takes
from beitritt.procedures.office import Ledger, Records
from tests.web.sample import NOW

OWED = "© Amt für erfundene Karten <1>"


def square(west: float, south: float, size: float = 0.2) -> dict[str, object]:
    """A square area."""
    east, north = west + size, south + size
    ring = [[west, south], [east, south], [east, north], [west, north], [west, south]]
    return {"type": "Polygon", "coordinates": [ring]}


def settled(key: str, kind: str, place: str | None, people: int | None) -> dict[str, object]:
    """A line that adds a body's figures."""
    where = [{"name": "place", "value": place}] if place else []
    living = [{"name": "inhabitants", "value": people, "on": "2019-12-31"}] if people is not None else []
    return {"type": "body", "key": key, "kind": kind, "figures": [*where, *living]}


LINES: tuple[dict[str, object], ...] = (
    settled("m:1", "municipality", "geo:51.1,7.1", 4000),
    settled("m:2", "municipality", "geo:51.1,7.3", 6000),
    settled("m:3", "municipality", "geo:51.3,7.1", None),
    settled("c:1", "county_free_city", "geo:51.3,7.3", 30000),
    {"type": "boundary", "body": "m:1", "geometry": square(7.0, 51.0)},
    {"type": "boundary", "body": "m:2", "geometry": square(7.2, 51.0)},
    {"type": "boundary", "body": "c:1", "geometry": square(7.2, 51.2)},
    {"type": "attribution", "text": OWED},
)


def settle(ledger: Ledger, records: Records) -> None:
    """Import these."""
    lines = [json.dumps(line).encode() for line in LINES]
    import_lines(ledger, lines, "places", NOW, beside=takes(ledger, records))
