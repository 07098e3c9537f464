"""The keys that somebody may have meant: an unknown one is refused with those that are spelt or named like it."""

from __future__ import annotations

import re
from collections.abc import Container, Iterable, Iterator
from itertools import chain, pairwise

from beitritt.register.errors import UnknownKey

LONGEST = 100
"""Characters of what is compared; nobody mistypes a longer key."""

SHORTEST = 3
"""Characters from which a word counts as part of a name."""

COMMON = 10
"""A word that more names have than this tells nothing."""

LIKENESS = 0.85
"""Of `difflib`'s ratio, where 1 is the same: one wrong letter in eight is near enough, one in five is not."""

SWAPPED = 4
"""Letters from which a word with two neighbours swapped counts; `difflib` takes a swap for two wrong letters."""

MOST_ZEROS = 6
"""A land's key of two digits has so many behind."""

MOST = 3
"""So many are named."""


def unknown_key(de: str, en: str, asked: str, held: Iterable[tuple[str, str]], place: str = "") -> UnknownKey:
    """The error for a key that is not held, and the question whether a near one was meant.

    `held` are the keys, each with its name (or once with each of its names).
    """
    found = nearest(asked, held)
    if not found:
        return UnknownKey(de, en, place)
    names = [f" ({name})" if name not in ("", key) else "" for key, name in found]
    german = _listed([f"„{key}“{name}" for (key, _), name in zip(found, names, strict=True)], "oder")
    english = _listed([f"'{key}'{name}" for (key, _), name in zip(found, names, strict=True)], "or")
    return UnknownKey(f"{de}. Meinten Sie {german}?", f"{en}. Did you mean {english}?", place)


def nearest(asked: str, held: Iterable[tuple[str, str]]) -> list[tuple[str, str]]:
    """The keys, with a name, that are spelt like `asked` or named like it, the likeliest first; often none."""
    said = " ".join(asked.casefold().split())
    if not said or len(said) > LONGEST:
        return []
    labels: dict[str, dict[str, str]] = {}
    for key, name in held:
        for label in filter(None, (key, name)):
            labels.setdefault(label.casefold(), {}).setdefault(key, name)
    alike: dict[str, str] = {}
    sure = [said] if said in labels else list(_without_its_zeros(said, labels))
    near = chain(_with_two_swapped(said, labels), _with_the_words(said, labels), _spelt_like(said, labels))
    for label in sure or near:
        alike |= {key: name for key, name in labels[label].items() if key not in alike}
    return list(alike.items())[:MOST]


def _with_the_words(said: str, labels: Iterable[str]) -> list[str]:
    if len(said) < SHORTEST:
        return []
    whole = re.compile(rf"(?<!\w){re.escape(said)}(?!\w)")
    found = [label for label in labels if whole.search(label)]
    return sorted(found, key=len)[:MOST] if len(found) <= COMMON else []


def _without_its_zeros(said: str, labels: Container[str]) -> Iterator[str]:
    """The label that it is with zeros behind: a county's official key is known by its first five digits."""
    return (said + "0" * count for count in range(1, MOST_ZEROS + 1) if said + "0" * count in labels)


def _with_two_swapped(said: str, labels: Container[str]) -> Iterator[str]:
    """The labels that it is where two neighbouring letters change places; digits do not: they make another number."""
    if len(said) < SWAPPED:
        return
    for at, (one, other) in enumerate(pairwise(said)):
        swapped = f"{said[:at]}{other}{one}{said[at + 2 :]}"
        if one != other and f"{one}{other}".isalpha() and swapped in labels:
            yield swapped


def _spelt_like(said: str, labels: Iterable[str]) -> list[str]:
    from difflib import get_close_matches  # only whoever erred needs it

    return get_close_matches(said, labels, MOST, LIKENESS)


def _listed(names: list[str], last: str) -> str:
    return f" {last} ".join(filter(None, (", ".join(names[:-1]), names[-1])))
