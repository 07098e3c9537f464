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
        (collated(fact.value), collated(_written_out(fact.value)), body.key): body
        for body in directory
        for fact in body.names
    }
    return tuple((plain, written, found[plain, written, key]) for plain, written, key in sorted(found))


def _written_out(name: str) -> str:
    return name.casefold().replace("ä", "ae").replace("ö", "oe").replace("ü", "ue")


def search(directory: Directory, wanted: str) -> list[Body]:
    """The bodies whose name holds all the words (also with `ue` for `ü`), or whose key it is; word beginnings first."""
    exact = directory.find(wanted)
    parts = collated(wanted).split()
    if not parts:
        return []
    begin: dict[str, Body] = {}
    contain: dict[str, Body] = {}
    for plain, written, body in index(directory):
        for name in (plain, written):
            if all(part in name for part in parts):
                starts = any(word.startswith(parts[0]) for word in name.replace("-", " ").split())
                (begin if starts else contain)[body.key] = body
    found = (
        ({exact.key: exact} if exact else {}) | begin | {key: body for key, body in contain.items() if key not in begin}
    )
    return list(found.values())


def meant(directory: Directory, wanted: str) -> list[Body]:
    """The bodies that somebody could mean: those of exactly that name or key, else all that `search` finds."""
    found = search(directory, wanted)
    return [body for body in found if body.key == wanted or collated(body.name) == collated(wanted)] or found
