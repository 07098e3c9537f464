"""Boundaries and the attributions of maps and figures as lines of the interchange format; outlines as GeoJSON."""

from __future__ import annotations

from beitritt.register.boundaries import Boundary, Point, Polygon, simplified
from beitritt.register.errors import InputError
from beitritt.register.interchange.fields import Json, JsonObject, object_, only, required, wrong

EXPECTED = ("eine Fläche nach GeoJSON (Polygon oder MultiPolygon)", "an area in GeoJSON (Polygon or MultiPolygon)")


def boundary_from(line: JsonObject) -> Boundary:
    """A boundary from a line. Raises InputError that names the field."""
    only(line, ("type", "body", "geometry"))
    return Boundary(required(line, "body"), area_from(object_(line.get("geometry"), "geometry")))


def boundary_line(boundary: Boundary) -> JsonObject:
    """A boundary as a line."""
    return {"type": "boundary", "body": boundary.body, "geometry": area_object(boundary.polygons)}


def attribution_from(line: JsonObject) -> str:
    """Whom maps and figures are owed to, in the words that the licence asks for."""
    only(line, ("type", "text"))
    return required(line, "text")


def attribution_line(text: str) -> JsonObject:
    """An attribution as a line."""
    return {"type": "attribution", "text": text}


def area_from(geometry: JsonObject) -> tuple[Polygon, ...]:
    """The polygons of a GeoJSON geometry, simplified for the screen. Raises InputError."""
    kind, coordinates = geometry.get("type"), geometry.get("coordinates")
    if kind not in ("Polygon", "MultiPolygon") or not isinstance(coordinates, list):
        raise wrong("geometry", kind if isinstance(kind, str) else None, *EXPECTED)
    polygons = [coordinates] if kind == "Polygon" else coordinates
    try:
        return simplified([[[_point(point) for point in ring] for ring in polygon] for polygon in polygons])  # type: ignore[union-attr]  # what is no list of lists raises TypeError
    except (TypeError, ValueError, IndexError):
        raise wrong("coordinates", None, "Listen von Punkten", "lists of points") from None
    except InputError as error:
        raise error.at("coordinates") from None


def _point(value: Json) -> Point:
    if not isinstance(value, list):
        raise TypeError
    east, north = value[:2]
    if isinstance(east, bool | str) or isinstance(north, bool | str):
        raise TypeError
    return float(east), float(north)  # type: ignore[arg-type]  # anything else than a number raises TypeError


def area_object(polygons: tuple[Polygon, ...]) -> JsonObject:
    """Polygons as a GeoJSON geometry."""
    found: list[Json] = [[[list(point) for point in ring] for ring in polygon] for polygon in polygons]
    return {"type": "MultiPolygon", "coordinates": found}
