"""Typed access to the fields of a JSON object, with errors that name the field."""

from __future__ import annotations

import json
from collections.abc import Callable, Collection
from enum import StrEnum
from math import isfinite
from typing import TypeVar

from beitritt.register.dates import PartialDate, parse_date
from beitritt.register.errors import InputError
from beitritt.register.statements import Verbatim

Json = None | bool | int | float | str | list["Json"] | dict[str, "Json"]
JsonObject = dict[str, Json]
E_ = TypeVar("E_", bound=StrEnum)
T = TypeVar("T")


def canonical(value: Json) -> str:
    """JSON with sorted keys and no spaces: the same value always gives the same text."""
    return json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def wrong(field: str, value: Json, de: str, en: str) -> InputError:
    """The error for a field that holds something else than expected."""
    shown = canonical(value)
    shown = shown if len(shown) <= 60 else shown[:57] + "…"
    return InputError(
        f"{shown} ist nicht zulässig; erwartet wird {de}", f"{shown} is not allowed; expected {en}", field
    )


def only(source: JsonObject, allowed: Collection[str]) -> None:
    """Raise InputError for fields that the format does not have."""
    unknown = set(source).difference(allowed)
    if unknown:
        names, known = ", ".join(sorted(unknown)), ", ".join(sorted(allowed))
        raise InputError(f"unbekanntes Feld: {names}; möglich sind: {known}", f"unknown field: {names}; known: {known}")


def object_(value: Json, field: str) -> JsonObject:
    """A JSON object."""
    if not isinstance(value, dict):
        raise wrong(field, value, "ein Objekt", "an object")
    return value


def text(source: JsonObject, field: str) -> str | None:
    """A text, or None where the field is missing or null."""
    value = source.get(field)
    if value is None or (isinstance(value, str) and value):
        return value
    raise wrong(field, value, "ein nicht leerer Text", "a text that is not empty")


def required(source: JsonObject, field: str) -> str:
    """A text that must be there."""
    value = text(source, field)
    if value is None:
        raise InputError("das Feld fehlt", "the field is missing", field)
    return value


def day(source: JsonObject, field: str) -> PartialDate | None:
    """A date to the day, month or year."""
    value = source.get(field)
    if value is None:
        return None
    if not isinstance(value, str):
        raise wrong(field, value, "ein Datum als Text (JJJJ-MM-TT)", "a date as text (YYYY-MM-DD)")
    try:
        return parse_date(value)
    except InputError as error:
        raise error.at(field) from None


def word(source: JsonObject, field: str, vocabulary: type[E_]) -> E_ | None:
    """A word of a vocabulary."""
    value = source.get(field)
    if value is None:
        return None
    try:
        return vocabulary(value)  # type: ignore[arg-type]  # anything else than a word raises ValueError as well
    except ValueError:
        words = ", ".join(vocabulary)
        raise wrong(field, value, f"eines von: {words}", f"one of: {words}") from None


def flag(source: JsonObject, field: str) -> bool | None:
    """True, false or nothing."""
    value = source.get(field)
    if value is None or isinstance(value, bool):
        return value
    raise wrong(field, value, "true oder false", "true or false")


def number(source: JsonObject, field: str) -> float | None:
    """A number."""
    value = source.get(field)
    if value is None or (isinstance(value, int | float) and not isinstance(value, bool) and isfinite(value)):
        return value
    raise wrong(field, value, "eine Zahl", "a number")


def texts(source: JsonObject, field: str) -> tuple[str, ...]:
    """A list of texts; a single text counts as a list of one."""
    value = source.get(field)
    if value is None:
        return ()
    if isinstance(value, str) and value:
        return (value,)
    if isinstance(value, list) and all(isinstance(item, str) and item for item in value):
        return tuple(str(item) for item in value)
    raise wrong(field, value, "eine Liste von Texten", "a list of texts")


def items(source: JsonObject, field: str, read: Callable[[JsonObject], T]) -> tuple[T, ...]:
    """A list of objects, each read by `read`, with errors that name the place in the list."""
    value = source.get(field)
    if value is None:
        return ()
    if not isinstance(value, list):
        raise wrong(field, value, "eine Liste", "a list")
    found = []
    for place, item in enumerate(value):
        try:
            found.append(read(object_(item, "")))
        except InputError as error:
            raise error.at(f"{field}[{place}]") from None
    return tuple(found)


def verbatim(source: JsonObject, field: str) -> str | Verbatim | None:
    """A text, or a structure that is kept as it is."""
    value = source.get(field)
    if value is None or isinstance(value, str):
        return value or None
    return Verbatim(canonical(value))


def given(**fields: Json) -> JsonObject:
    """The fields that say something, in the order given; a trailing underscore is no part of a name."""
    return {name.rstrip("_"): value for name, value in fields.items() if value not in (None, [], ())}
