"""What the directory knows of a body in numbers: its inhabitants on a day, and the place where it lies.

Both are figures of the body (domain.md §1). A place is written as a geo URI (RFC 5870): degrees of WGS 84, north first.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date

from beitritt.register.bodies import Body, Figure
from beitritt.register.errors import InputError

INHABITANTS = "inhabitants"
PLACE = "place"
_GEO = re.compile(r"geo:(-?\d{1,2}(?:\.\d+)?),(-?\d{1,3}(?:\.\d+)?)\Z")


@dataclass(frozen=True, slots=True)
class Place:
    """A point on the earth, in degrees north and east (WGS 84)."""

    latitude: float
    longitude: float

    def __post_init__(self) -> None:
        """Refuse what lies on no map."""
        if not (-90 <= self.latitude <= 90 and -180 <= self.longitude <= 180):
            where = f"{self.latitude:g}, {self.longitude:g}"
            raise InputError(
                f"„{where}“ ist kein Ort; erwartet werden Grad nördlicher Breite (-90 bis 90) und östlicher Länge",
                f"'{where}' is no place; expected degrees north (-90 to 90) and degrees east (-180 to 180)",
            )

    @property
    def text(self) -> str:
        """The place as a geo URI, to about ten metres."""
        return f"geo:{_degrees(self.latitude)},{_degrees(self.longitude)}"


def _degrees(value: float) -> str:
    return f"{value:.4f}".rstrip("0").rstrip(".")


def place_from(text: str) -> Place:
    """Read a geo URI with two coordinates. Raises InputError."""
    found = _GEO.match(text)
    if found is None:
        raise InputError(
            f"„{text}“ ist kein Ort; erwartet wird z. B. geo:51.9433,7.1681",
            f"'{text}' is no place; expected e.g. geo:51.9433,7.1681",
        )
    return Place(float(found[1]), float(found[2]))


def figure_on(body: Body, name: str, day: date) -> Figure | None:
    """The figure that counts on `day`: the latest counted up to then, else the next one counted after it.

    A figure without a day is older than all others. The day of counting goes with the figure, for whoever shows it.
    """
    before, after = None, None
    for figure in body.figures:
        if figure.name != name:
            continue
        if _counted(figure) <= day:
            before = figure if before is None or _counted(figure) >= _counted(before) else before
        else:
            after = figure if after is None or _counted(figure) < _counted(after) else after
    return before or after


def place_on(body: Body, day: date) -> Place | None:
    """Where a body lies on `day`; None where nobody said so or what was said is no place."""
    figure = figure_on(body, PLACE, day)
    try:
        return place_from(figure.value) if figure is not None and isinstance(figure.value, str) else None
    except InputError:
        return None


def inhabitants_on(body: Body, day: date) -> tuple[int, str] | None:
    """How many people live there on `day`, with the date of counting (empty where it has none); None where unknown."""
    figure = figure_on(body, INHABITANTS, day)
    if figure is None or isinstance(figure.value, str) or figure.value < 0:
        return None
    return round(figure.value), figure.on.text if figure.on else ""


def _counted(figure: Figure) -> date:
    return figure.on.first if figure.on else date.min
