"""The initiative's map: where its bodies lie, as places or areas on a sheet of paper, and how many are what in each.

The sheet is laid out once for as long as nothing in the register changes; what the bodies are changes with the day and
is sent apart from it. Where there are more bodies than a map can show, those of one county share a place.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from math import cos, radians

from beitritt.procedures.record_places import boundaries_of
from beitritt.register.answers import LAST
from beitritt.register.bodies import Body, BodyKind, Directory
from beitritt.register.boundaries import Boundary, Point, Polygon
from beitritt.register.figures import place_on
from beitritt.register.spans import Status
from beitritt.register.standings import Standings
from beitritt.web import register
from beitritt.web.survey import Survey

SHEET = 1000
"""The longer side of the sheet: finer than any screen shows it."""
MARGIN = 0.06
SMALLEST = 0.08  # degrees; a single place is not shown as if it were a continent
MOST_SPOTS = 600
MOST_NEIGHBOURS = 600
FEW_AREAS, COARSE = 60, 3
"""Of more areas than these the outlines are drawn in steps that are no finer than a screen's."""


@dataclass(frozen=True, slots=True)
class Spot:
    """A place on the sheet, of one body or of several; `outline` is an SVG path, empty where no boundary is known."""

    body: str
    x: int
    y: int
    bodies: tuple[str, ...]
    outline: str = ""


@dataclass(frozen=True, slots=True)
class Sheet:
    """A map of `width` by `height`. `elsewhere` are the bodies of which nobody knows where they lie."""

    width: int
    height: int
    spots: tuple[Spot, ...]
    neighbours: tuple[str, ...]
    elsewhere: tuple[str, ...]


@lru_cache(maxsize=6)
def sheet(standings: Standings) -> Sheet | None:
    """The map of an initiative's bodies, of whatever day; None where no place is known."""
    directory = standings.directory
    concerned = [body for key in standings.bodies() if (body := directory.find(key))]
    parts = _parts(directory)
    points = {body.key: point for body in concerned if (point := _point(body, parts))}
    groups = _groups([body for body in concerned if body.key in points], directory)
    points |= {key: _point(directory.body(key), parts) or points[groups[key][0]] for key in groups if key not in points}
    areas = boundaries_of(register.records(), list(groups))
    missing = [body for body in concerned if body.key not in points]
    for key, boundary in boundaries_of(register.records(), [body.key for body in missing]).items():
        points[key], groups[key], areas[key] = boundary.middle, (key,), boundary
    if not groups:
        return None
    frame = _frame([*(_at(key, groups, points, areas) for key in groups), *_corners(areas.values())])
    finest = 1 if len(areas) <= FEW_AREAS else COARSE
    order = sorted(groups, key=lambda key: -_size(areas[key]) if key in areas else 1.0)
    spots = [_spot(key, groups, _at(key, groups, points, areas), areas.get(key), frame, finest) for key in order]
    elsewhere = tuple(body.key for body in missing if body.key not in points)
    return Sheet(frame.width, frame.height, tuple(spots), _neighbours(groups, directory, frame), elsewhere)


def tallied(plan: Sheet, survey: Survey) -> dict[Status, list[list[int]]]:
    """How many bodies of each spot have which status: pairs of the spot's place in the sheet and a number."""
    best = {row.body: row.status for row in survey.best}
    found: dict[Status, dict[int, int]] = {}
    for place, spot in enumerate(plan.spots):
        for body in spot.bodies:
            status = best.get(body, Status.NONE)
            if status != Status.NONE or len(spot.bodies) == 1:
                counts = found.setdefault(status, {})
                counts[place] = counts.get(place, 0) + 1
    return {status: [list(pair) for pair in found[status].items()] for status in Status if status in found}


def _parts(directory: Directory) -> dict[str, list[Body]]:
    parts: dict[str, list[Body]] = {}
    for body in directory:
        for parent in body.parents:
            parts.setdefault(parent.value, []).append(body)
    return parts


def _point(body: Body, parts: dict[str, list[Body]]) -> Point | None:
    """Where a body lies by its own figure, else amid those that belong to it: a county has no centre of its own."""
    own = place_on(body, LAST)
    if own is not None:
        return own.longitude, own.latitude
    found = [place for part in parts.get(body.key, ()) if (place := place_on(part, LAST))]
    if not found:
        return None
    return sum(one.longitude for one in found) / len(found), sum(one.latitude for one in found) / len(found)


def _groups(bodies: Sequence[Body], directory: Directory) -> dict[str, tuple[str, ...]]:
    """Which bodies share a spot, under the key of one that stands for them: each its own, or those of one county."""
    if len(bodies) <= MOST_SPOTS:
        return {body.key: (body.key,) for body in bodies}
    groups: dict[str, list[str]] = {}
    for body in bodies:
        parent = directory.find(body.parent_on(LAST) or "")
        county = parent is not None and parent.kind_on(LAST) == BodyKind.COUNTY
        groups.setdefault(parent.key if parent is not None and county else body.key, []).append(body.key)
    return {key: tuple(members) for key, members in groups.items()}


def _at(key: str, groups: dict[str, tuple[str, ...]], points: dict[str, Point], areas: dict[str, Boundary]) -> Point:
    """Where a spot lies: at the body's own point, but one of several bodies amid its area."""
    return areas[key].middle if len(groups[key]) > 1 and key in areas else points[key]


def _corners(areas: Iterable[Boundary]) -> list[Point]:
    return [point for area in areas for point in (area.box[:2], area.box[2:])]


def _size(area: Boundary) -> float:
    west, south, east, north = area.box
    return (east - west) * (north - south)


@dataclass(frozen=True, slots=True)
class _Frame:
    """What of the earth is on the sheet, flat: at this size nobody sees that it is round."""

    west: float
    north: float
    across: float
    down: float
    width: int
    height: int

    def lay(self, point: Point) -> tuple[int, int]:
        return round((point[0] - self.west) * self.across), round((self.north - point[1]) * self.down)

    def holds(self, box: tuple[float, float, float, float]) -> bool:
        left, bottom = self.lay((box[0], box[1]))
        right, top = self.lay((box[2], box[3]))
        return right > 0 and bottom > 0 and left < self.width and top < self.height


def _frame(points: Sequence[Point]) -> _Frame:
    west, east = min(x for x, _ in points), max(x for x, _ in points)
    south, north = min(y for _, y in points), max(y for _, y in points)
    middle = (south + north) / 2
    narrowing = max(cos(radians(middle)), 0.05)  # degrees of longitude are shorter than those of latitude
    wide, high = max((east - west) * narrowing, SMALLEST), max(north - south, SMALLEST)
    room = MARGIN * max(wide, high)
    wide, high = wide + 2 * room, high + 2 * room
    scale = SHEET / max(wide, high)
    left, top = (west + east) / 2 - wide / narrowing / 2, middle + high / 2
    return _Frame(left, top, scale * narrowing, scale, round(wide * scale), round(high * scale))


def _spot(
    key: str, groups: dict[str, tuple[str, ...]], point: Point, area: Boundary | None, frame: _Frame, finest: int
) -> Spot:
    return Spot(key, *frame.lay(point), groups[key], _path(area.polygons, frame, finest) if area else "")


def _path(polygons: Iterable[Polygon], frame: _Frame, finest: int) -> str:
    """Areas as an SVG path: first points in places, further ones in steps of at least `finest`."""
    found = []
    for ring in (ring for polygon in polygons for ring in polygon):
        x, y = frame.lay(ring[0])
        steps, here = [], (x, y)
        for point in ring[1:-1]:
            there = frame.lay(point)
            if abs(there[0] - here[0]) + abs(there[1] - here[1]) >= finest:
                steps.append(f"{there[0] - here[0]},{there[1] - here[1]}")
                here = there
        if len(steps) > 1:
            found.append(f"M{x},{y}l{' '.join(steps)}z")
    return "".join(found)


def _neighbours(groups: dict[str, tuple[str, ...]], directory: Directory, frame: _Frame) -> tuple[str, ...]:
    """The outlines of other bodies on the sheet, so that a reader knows where it is."""
    others = [body.key for body in directory if body.key not in groups]
    found = boundaries_of(register.records(), others, MOST_NEIGHBOURS)
    return tuple(filter(None, (_path(one.polygons, frame, COARSE) for one in found.values() if frame.holds(one.box))))
