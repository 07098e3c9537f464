"""Puts the demonstration's letters and their statements together as lines of the interchange format."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from hashlib import sha256
from importlib.resources import files
from importlib.resources.abc import Traversable

from beitritt.register.errors import InputError
from beitritt.register.interchange import Json, JsonObject

LABELS = ("Nacherzählt – ", "Beispiel – erfunden", "Example – invented")
"""How every letter's first line must begin, so that nobody takes it for a real one."""


def lines() -> Iterator[bytes]:
    """The whole demonstration as JSON Lines: bodies, initiatives, then instruments in the order of recording."""
    yield from _folder().joinpath("directory.jsonl").read_bytes().splitlines(keepends=True)
    for instrument in instruments():
        yield json.dumps(instrument, ensure_ascii=False).encode() + b"\n"


def evaluation() -> list[JsonObject]:
    """What the initiative costs and brings, as lines of records in an order in which they can be taken in."""
    return [json.loads(line) for line in _folder().joinpath("evaluation.jsonl").read_bytes().splitlines()]


def instruments() -> list[JsonObject]:
    """Every instrument with its text and with spans in place of quotes, in the order of recording.

    Raises InputError, with the file, for a letter without its label and for a quote that is not in its letter once.
    """
    letters = _folder() / "letters"
    found = [_instrument(letters, one.name) for one in letters.iterdir() if one.name.endswith(".json")]
    return sorted(found, key=lambda one: (str(one["recorded"]), str(one["id"])))


def located(quote: str, text: str) -> tuple[int, int]:
    """Where the words stand in the text, as code points; line breaks and spaces count alike.

    Raises InputError where they stand nowhere or more than once.
    """
    places = [found.span() for found in re.finditer(r"\s+".join(map(re.escape, quote.split())), text)]
    if len(places) != 1 or not quote.strip():
        raise InputError(
            f"„{quote}“ muss genau einmal im Schreiben stehen, steht dort aber {len(places)}-mal",
            f"'{quote}' must stand in the letter exactly once, but stands there {len(places)} times",
            "quote",
        )
    return places[0]


def _folder() -> Traversable:
    return files(__package__)


def _instrument(letters: Traversable, name: str) -> JsonObject:
    identifier = name.removesuffix(".json")
    text = letters.joinpath(f"{identifier}.txt").read_text(encoding="utf-8")
    source: JsonObject = json.loads(letters.joinpath(name).read_text(encoding="utf-8"))
    try:
        if not text.startswith(LABELS):
            raise InputError("Die Kennzeichnung als Beispiel fehlt", "The label as an example is missing", "text")
        statements = [_placed(one, text) for one in _objects(source["statements"])]
    except InputError as error:
        raise error.at(name) from None
    document: JsonObject = {"sha256": sha256(text.encode()).hexdigest(), "media_type": "text/plain", "text": text}
    return {"type": "instrument", "id": identifier, **source, "document": document, "statements": [*statements]}


def _objects(value: Json) -> Iterator[JsonObject]:
    for item in value if isinstance(value, list) else ():
        if isinstance(item, dict):
            yield item


def _placed(statement: JsonObject, text: str) -> JsonObject:
    placed = {field: value for field, value in statement.items() if field != "quote"}
    return placed | {"span": list(located(str(statement.get("quote", "")), text))}
