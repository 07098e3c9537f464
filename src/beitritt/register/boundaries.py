"""Where a body's area ends: outlines for the screen, in degrees of WGS 84.

An outline is laid on a grid as fine as a screen can show, so neighbours keep the border that they share. It draws a
map and proves nothing: no standing rests on it.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise

from beitritt.register.errors import InputError

Point = tuple[float, float]
"""Degrees east and degrees north, in this order, as GeoJSON (RFC 7946) has them."""
Ring = tuple[Point, ...]
"""A closed line: its last point is its first."""
Polygon = tuple[Ring, ...]
"""An outer ring, and rings around what is left out of it."""

GRID = 3
"""Decimal places of a degree that are kept: about a hundred metres."""


@dataclass(frozen=True, slots=True)
class Boundary:
    """The area of a body: one polygon, or several where it lies apart."""

    body: str
    polygons: tuple[Polygon, ...]

    @property
    def box(self) -> tuple[float, float, float, float]:
        """West, south, east, north."""
        points = [point for polygon in self.polygons for point in polygon[0]]
        return (
            min(east for east, _ in points),
            min(north for _, north in points),
            max(east for east, _ in points),
            max(north for _, north in points),
        )

    @property
    def middle(self) -> Point:
        """A point to put a sign on: the middle of its greatest part."""
        return _middle(max((polygon[0] for polygon in self.polygons), key=lambda ring: abs(_area(ring))))


def simplified(polygons: Iterable[Sequence[Sequence[Point]]]) -> tuple[Polygon, ...]:
    """The polygons laid on the grid; what is smaller than a screen can show falls out.

    Raises InputError for a point that lies on no map, and where nothing is left.
    """
    kept = []
    for polygon in polygons:
        rings = [ring for ring in map(_on_grid, polygon) if len(ring) > 3]
        if rings and len(_on_grid(polygon[0])) > 3:
            kept.append(tuple(rings))
    if not kept:
        raise InputError("Die Grenze umschließt keine Fläche", "The boundary encloses no area")
    return tuple(kept)


def _on_grid(ring: Sequence[Point]) -> Ring:
    """A ring on the grid, without points that fall on the one before; closed."""
    points: list[Point] = []
    for east, north in ring:
        if not (-180 <= east <= 180 and -90 <= north <= 90):
            raise InputError(
                f"{east:g}, {north:g} liegt auf keiner Karte; erwartet werden Grad (WGS 84), zuerst die Länge",
                f"{east:g}, {north:g} is on no map; expected are degrees (WGS 84), the longitude first",
            )
        point = (round(east, GRID), round(north, GRID))
        if not points or point != points[-1]:
            points.append(point)
    if points and points[-1] != points[0]:
        points.append(points[0])
    return tuple(points)


def _area(ring: Ring) -> float:
    """Twice the signed area within a ring, in square degrees."""
    return sum(x1 * y2 - x2 * y1 for (x1, y1), (x2, y2) in pairwise(ring))


def _middle(ring: Ring) -> Point:
    """The centre of gravity of the area within a ring."""
    (x0, y0), area, east, north = ring[0], 0.0, 0.0, 0.0
    for (x1, y1), (x2, y2) in pairwise(ring):
        piece = (x1 - x0) * (y2 - y0) - (x2 - x0) * (y1 - y0)  # from the first point, so that small areas stay exact
        area += piece
        east += piece * (x1 + x2 - 2 * x0)
        north += piece * (y1 + y2 - 2 * y0)
    if not area:
        return x0, y0
    return round(x0 + east / (3 * area), GRID + 1), round(y0 + north / (3 * area), GRID + 1)
