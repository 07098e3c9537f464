"""Files that say where bodies lie, how many live there and where their areas end: GeoJSON, and tables.

A body is named by its official municipality key (AGS, 2, 5 or 8 digits) or by its key in the register.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from beitritt.reading.tables.sheets import Row, Value, read_sheet
from beitritt.register.boundaries import Polygon
from beitritt.register.errors import BeitrittError, InputError, not_opened
from beitritt.register.figures import Place
from beitritt.register.interchange.boundaries import area_from
from beitritt.register.interchange.fields import Json, JsonObject, object_
from beitritt.register.interchange.lines import FAULTS

MOST_BYTES = 200_000_000
MOST_DIGITS = 10
"""Of a number of people; more do not live on earth."""
COLUMNS = {
    name: column
    for column, names in {
        "key": "ags key schluessel schlüssel gemeindeschluessel gemeindeschlüssel",
        "latitude": "latitude lat breitengrad breite",
        "longitude": "longitude lon lng laengengrad längengrad laenge länge",
        "inhabitants": "inhabitants population bevoelkerung bevölkerung einwohner ewz",
    }.items()
    for name in names.split()
}
"""The names of columns and properties in lower case, and what they hold."""
KEYS = ("ags", "key", "id")
"""Which properties of a GeoJSON feature may name the body, best first."""

_BETWEEN = re.compile(r"[.,\s'’]")
_THOUSANDS = re.compile(r"\d{1,3}(?:[.,\s'’]\d{3})+")


@dataclass(frozen=True, slots=True)
class Located:
    """What a file says of one body. `key` names it, `where` the row or feature that says so."""

    key: str
    where: str
    place: Place | None = None
    inhabitants: int | None = None
    polygons: tuple[Polygon, ...] = ()


def read_places(path: Path) -> Iterator[Located]:
    """What a file says of places, body by body. Raises InputError with the row or the feature."""
    if path.suffix.casefold() in (".json", ".geojson"):
        yield from _features(path)
    else:
        yield from _rows(path)


def _rows(path: Path) -> Iterator[Located]:
    sheet = read_sheet(path)
    columns = {COLUMNS[name.casefold()]: place for place, name in enumerate(sheet.head) if name.casefold() in COLUMNS}
    if "key" not in columns or ("latitude" in columns) != ("longitude" in columns) or len(columns) == 1:
        raise InputError(
            "erwartet werden Spalten „ags“ und „breitengrad“, „laengengrad“ oder „einwohner“ (oder beides)",
            "expected are columns 'ags' and 'latitude', 'longitude' or 'inhabitants' (or both)",
        )
    for row in sheet.rows:
        where = f"{row.number}"
        try:
            found = _located(row, columns, where)
        except BeitrittError as error:
            raise error.at(where) from None
        if found is not None:
            yield found


def _located(row: Row, columns: dict[str, int], where: str) -> Located | None:
    cells: dict[str, Value] = {
        name: row.cells[place] if place < len(row.cells) else None for name, place in columns.items()
    }
    key = _key(cells["key"])
    if not key:
        return None
    return Located(key, where, _place(cells.get("latitude"), cells.get("longitude")), _people(cells.get("inhabitants")))


def _key(value: Value) -> str:
    """A key as it was written; spreadsheet programs turn keys into numbers and lose their leading zero."""
    written = str(value).strip() if value is not None else ""
    if written.isdecimal() and len(written) in (4, 7):
        return f"0{written}"
    return written


def _place(latitude: Value, longitude: Value) -> Place | None:
    """A place; none where a cell is empty, and none where both are zero, which is how tables fill empty cells."""
    if None in (latitude, longitude) or "" in (latitude, longitude):
        return None
    found = Place(_degrees(latitude), _degrees(longitude))
    return found if found.latitude or found.longitude else None


def _degrees(value: Value) -> float:
    try:
        return float(str(value).strip().replace(",", "."))
    except ValueError:
        raise InputError(f"„{value}“ sind keine Grad", f"'{value}' is no number of degrees") from None


def _people(value: Value) -> int | None:
    """A number of people; they are whole, so any sign between groups of three digits parts thousands."""
    written = str(value).strip() if value is not None else ""
    if not written:
        return None
    number = _BETWEEN.sub("", written) if _THOUSANDS.fullmatch(written) else written
    if not number.isdecimal() or len(number) > MOST_DIGITS:
        raise InputError(f"„{value}“ ist keine Zahl von Menschen", f"'{value}' is no number of people")
    return int(number)


def _features(path: Path) -> Iterator[Located]:
    features = _collection(path).get("features")
    if not isinstance(features, list):
        raise InputError("erwartet wird eine FeatureCollection (GeoJSON)", "expected a FeatureCollection (GeoJSON)")
    for number, feature in enumerate(features, 1):
        where = f"Feature {number}"
        try:
            yield _feature(object_(feature, ""), where)
        except BeitrittError as error:
            raise error.at(where) from None


def _collection(path: Path) -> JsonObject:
    try:
        if path.stat().st_size > MOST_BYTES:
            raise InputError("Die Datei ist zu groß (über 200 MB)", "The file is too large (over 200 MB)")
        found = json.loads(path.read_bytes())
    except OSError as error:
        raise not_opened(error) from None
    except json.JSONDecodeError as error:
        said, line = FAULTS.get(error.msg), error.lineno
        de, en = f"kein gültiges JSON{f': {said}' if said else ''}", f"not valid JSON: {error.msg}"
        raise InputError(f"{de} (Zeile {line})", f"{en} (line {line})") from None
    except UnicodeDecodeError:
        raise InputError(
            "die Datei ist nicht in UTF-8 geschrieben; bitte als UTF-8 speichern",
            "the file is not in UTF-8; please save it as UTF-8",
        ) from None
    except RecursionError:
        raise InputError("kein gültiges JSON: zu tief verschachtelt", "not valid JSON: nested too deeply") from None
    except ValueError:  # an integer of thousands of digits
        raise InputError("kein gültiges JSON: eine Zahl ist zu lang", "not valid JSON: a number is too long") from None
    return object_(found, "")


def _feature(feature: JsonObject, where: str) -> Located:
    properties = feature.get("properties")
    named: dict[str, Json] = {
        name.casefold(): value for name, value in (properties if isinstance(properties, dict) else {}).items()
    }
    key = next((named[name] for name in KEYS if named.get(name)), feature.get("id"))
    if not isinstance(key, str | int) or isinstance(key, bool):
        raise InputError(
            "der Schlüssel fehlt: erwartet wird „ags“ oder „id“", "the key is missing: expected 'ags' or 'id'"
        )
    people = next((named[name] for name in named if COLUMNS.get(name) == "inhabitants"), None)
    geometry = object_(feature.get("geometry"), "geometry")
    inhabitants = _people(str(people)) if isinstance(people, str | int) else None
    if geometry.get("type") == "Point":
        return Located(_key(str(key)), where, _point(geometry), inhabitants)
    return Located(_key(str(key)), where, None, inhabitants, area_from(geometry))


def _point(geometry: JsonObject) -> Place:
    at = geometry.get("coordinates")
    if not isinstance(at, list) or len(at) < 2 or not all(isinstance(one, int | float) for one in at[:2]):
        raise InputError("erwartet werden zwei Zahlen", "expected two numbers", "coordinates")
    return Place(float(str(at[1])), float(str(at[0])))
