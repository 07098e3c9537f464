"""Recording where bodies lie: places and inhabitants become figures of the directory, boundaries are kept beside it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from beitritt.procedures.office import Ledger, Records
from beitritt.reading.tables.places import Located
from beitritt.register.bodies import Body, Directory, Figure
from beitritt.register.boundaries import Boundary
from beitritt.register.dates import PartialDate
from beitritt.register.figures import INHABITANTS, PLACE
from beitritt.register.interchange.boundaries import attribution_line, boundary_from, boundary_line

BOUNDARY = "boundary"
ATTRIBUTION = "attribution"


@dataclass(slots=True)
class PlacesTaken:
    """What was recorded, and of how many bodies the files tell that the directory does not have."""

    places: int = 0
    inhabitants: int = 0
    boundaries: int = 0
    unknown: int = 0


def record_places(
    ledger: Ledger,
    records: Records,
    found: Iterable[Located],
    *,
    counted: PartialDate | None = None,
    source: str | None = None,
) -> PlacesTaken:
    """Record what files say of bodies; `counted` is the day of their figures, `source` whom they are owed to.

    A figure replaces the one of its name and day, a boundary the one of its body. All is kept, or nothing.
    """
    taken, directory, changed = PlacesTaken(), ledger.directory(), dict[str, Body]()
    with ledger.transaction(), records.transaction():
        for one in found:
            body = _body(directory, one.key)
            if body is None:
                taken.unknown += 1
                continue
            figures = _figures(one, counted)
            if figures:
                changed[body.key] = changed.get(body.key, body).merge(replace(_bare(body), figures=figures))
            if one.polygons:
                _keep(records, Boundary(body.key, one.polygons))
            taken.places += one.place is not None
            taken.inhabitants += one.inhabitants is not None
            taken.boundaries += bool(one.polygons)
        ledger.put_bodies(changed.values())
        if source:
            record_attribution(records, source)
    return taken


def _body(directory: Directory, key: str) -> Body | None:
    """The body of that key of the register, or of that official municipality key."""
    if not key.isdecimal():
        return directory.find(key)
    return directory.find(f"ags:{key}") or (directory.find(f"ags:{key}000") if len(key) == 5 else None)


def _figures(one: Located, counted: PartialDate | None) -> tuple[Figure, ...]:
    places = () if one.place is None else (Figure(PLACE, one.place.text),)
    people = () if one.inhabitants is None else (Figure(INHABITANTS, one.inhabitants, counted),)
    return (*places, *people)


def _bare(body: Body) -> Body:
    return Body(body.key, (), ())


def record_boundary(ledger: Ledger, records: Records, boundary: Boundary) -> Boundary:
    """Keep a boundary in place of the body's earlier one. Raises UnknownKey for a body that is not in the directory."""
    boundary = replace(boundary, body=ledger.directory().body(boundary.body).key)
    _keep(records, boundary)
    return boundary


def _keep(records: Records, boundary: Boundary) -> None:
    records.put(BOUNDARY, boundary.body, None, boundary.body, boundary_line(boundary))


def record_attribution(records: Records, text: str) -> None:
    """Keep whom maps and figures are owed to; several sources stand beside each other."""
    records.put(ATTRIBUTION, text, None, None, attribution_line(text))


def attributions(records: Records) -> list[str]:
    """Whom maps and figures are owed to."""
    return [str(one.line["text"]) for one in records.of(ATTRIBUTION)]


def boundaries_of(records: Records, bodies: Sequence[str], most: int | None = None) -> dict[str, Boundary]:
    """The boundaries of these bodies, as far as there are any; nothing where there are more than `most`."""
    there = {body for _, body in records.holders(BOUNDARY)}
    wanted = [body for body in bodies if body in there]
    if most is not None and len(wanted) > most:
        return {}
    found = (records.get(BOUNDARY, body) for body in wanted)
    return {one.key: boundary_from(one.line) for one in found if one is not None}
