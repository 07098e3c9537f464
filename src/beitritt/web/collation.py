"""Names in the order and spelling in which Germans look for them: case and umlauts make no difference (DIN 5007-1)."""

from __future__ import annotations

import unicodedata
from functools import lru_cache

from beitritt.register.bodies import Body, Directory

_SPELLED = str.maketrans({"ß": "ss"})


@lru_cache(maxsize=65536)
def collated(name: str) -> str:
    """A key for sorting and comparing: without case and accents, `ß` as `ss`."""
    decomposed = unicodedata.normalize("NFD", name.casefold().translate(_SPELLED))
    return "".join(letter for letter in decomposed if not unicodedata.combining(letter))


@lru_cache(maxsize=2)
def index(directory: Directory) -> tuple[tuple[str, str, Body], ...]:
    """Every body by all its names, in reading order, each as (collated, collated with umlauts written out, body)."""
    found = {
        (collated(fact.value), collated(_written_out(fact.value)), body.key): body for body in directory for fact in body.names
    }
    return tuple((plain, written, body) for (plain, written, _), body in sorted(found.items(), key=lambda pair: pair[0]))


def _written_out(name: str) -> str:
    return name.casefold().replace("ä", "ae").replace("ö", "oe").replace("ü", "ue")


def search(directory: Directory, wanted: str) -> list[Body]:
    """The bodies whose name holds all the words (also with `ue` for `ü`), or whose key it is; word beginnings first."""
    exact = directory.find(wanted)
    parts = collated(wanted).split()
    if not parts:
        return []
    places: dict[str, tuple[bool, int, Body]] = {}
    for order, (plain, written, body) in enumerate(index(directory)):
        for name in (plain, written):
            if all(part in name for part in parts):
                begins = not any(word.startswith(parts[0]) for word in name.replace("-", " ").split())
                places[body.key] = min(places.get(body.key, (True, order, body)), (begins, order, body), key=lambda p: p[:2])
                break
    by_name = [body for *_, body in sorted(places.values(), key=lambda place: place[:2])]
    return [exact, *(body for body in by_name if body is not exact)] if exact else by_name
