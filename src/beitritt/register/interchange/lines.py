"""One line of JSON Lines as an object: strictly JSON, each field once, and every fault told in German and English."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import NoReturn

from beitritt.register.errors import InputError
from beitritt.register.interchange.fields import Json, JsonObject

FAULTS = {
    "Expecting value": "ein Wert fehlt",
    "Expecting ',' delimiter": "ein Komma oder eine schließende Klammer fehlt",
    "Expecting ':' delimiter": "ein Doppelpunkt fehlt",
    "Expecting property name enclosed in double quotes": "ein Feldname in Anführungszeichen fehlt",
    "Illegal trailing comma before end of object": "vor der Klammer steht ein Komma zu viel",
    "Illegal trailing comma before end of array": "vor der Klammer steht ein Komma zu viel",
    "Unterminated string starting at": "ein Text ist nicht abgeschlossen",
    "Invalid control character at": "ein Text enthält ein Steuerzeichen",
    "Extra data": "hinter dem Ende steht noch etwas",
}
"""What Python says about broken JSON, in German; anything else is told by its place alone."""


def object_of_line(line: bytes) -> JsonObject | None:
    """The object in a line, None where the line is blank. Raises InputError for everything else."""
    try:
        text = line.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise InputError(
            "die Zeile ist nicht in UTF-8 geschrieben; bitte die Datei als UTF-8 speichern",
            "the line is not UTF-8; please save the file as UTF-8",
        ) from None
    if not text.strip():
        return None
    found = _parsed(text)
    if not isinstance(found, dict):
        raise InputError("erwartet wird ein JSON-Objekt je Zeile", "expected one JSON object a line")
    if "\\u" in text:
        _check_pairs(found)
        _check_nul(found)
    return found


def _parsed(text: str) -> Json:
    try:
        found: Json = json.loads(text, object_pairs_hook=_once, parse_constant=_no_number)
    except json.JSONDecodeError as error:
        raise _fault(error, text) from None
    except RecursionError:
        raise InputError("kein gültiges JSON: zu tief verschachtelt", "not valid JSON: nested too deeply") from None
    except ValueError:  # an integer of thousands of digits
        raise InputError("kein gültiges JSON: eine Zahl ist zu lang", "not valid JSON: a number is too long") from None
    return found


def _fault(error: json.JSONDecodeError, text: str) -> InputError:
    """What is wrong with a line, and where; what is no object at all, and one that goes on below, are told apart."""
    if not text.lstrip().startswith("{"):
        return InputError(
            'kein JSON; erwartet wird ein Objekt je Zeile: {"type": …}',
            'not JSON; expected one object a line: {"type": …}',
        )
    if error.pos >= len(text.rstrip()):
        return InputError(
            "kein gültiges JSON: die Zeile bricht ab; jedes Objekt steht ganz auf einer Zeile",
            "not valid JSON: the line breaks off; each object stands on one line",
        )
    told = FAULTS.get(error.msg)
    de, place = f": {told}" if told else "", error.pos + 1
    return InputError(f"kein gültiges JSON{de} (Zeichen {place})", f"not valid JSON: {error.msg} (character {place})")


def _once(pairs: list[tuple[str, Json]]) -> JsonObject:
    """An object whose fields stand there once each: of two values nobody knows which one is meant."""
    found = dict(pairs)
    if len(found) != len(pairs):
        names = [name for name, _ in pairs]
        twice = next(name for name in names if names.count(name) > 1)
        raise InputError("das Feld steht zweimal", "the field is there twice", twice)
    return found


def _no_number(name: str) -> NoReturn:
    raise InputError(f"{name} ist keine Zahl im Sinne von JSON", f"{name} is not a number in JSON")


def _check_pairs(found: JsonObject) -> None:
    """Raise InputError for half a surrogate pair, which JSON lets through and no encoding can write."""
    try:
        json.dumps(found, ensure_ascii=False).encode()
    except UnicodeEncodeError:
        raise InputError(
            "der Text enthält Zeichen, die sich nicht speichern lassen (halbe Ersatzzeichen-Paare)",
            "the text holds characters that cannot be stored (halves of surrogate pairs)",
        ) from None


def _check_nul(found: JsonObject) -> None:
    """Raise InputError for the character NUL, which JSON lets through and some databases cannot store."""
    if any("\0" in text for text in _texts(found)):
        raise InputError("der Text enthält das Zeichen NUL (\\u0000)", "the text holds the character NUL (\\u0000)")


def _texts(value: Json) -> Iterator[str]:
    """Every text in a value, names of fields included."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, list):
        for one in value:
            yield from _texts(one)
    elif isinstance(value, dict):
        yield from value
        for one in value.values():
            yield from _texts(one)
