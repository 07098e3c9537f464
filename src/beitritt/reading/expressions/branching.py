"""Alternatives arranged so that each character rules out many at once: a search passes over what can't match faster.

``re`` tries the alternatives of an expression one by one. Those that begin with the same character are tried together
here, behind that character. They stay in their order, and no other can match where they can, so that an expression
matches exactly what it did, in the same groups.
"""

from __future__ import annotations

from itertools import groupby

from .firsts import begins

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    from .firsts import Item

    Make = Callable[[list[Item]], Any]
    """Makes a part of an expression's tree of items."""

_PLAIN = frozenset(("LITERAL", "IN", "AT"))
"""Items that match in one way only: what follows them can share them."""


def arranged(items: Any, make: Make) -> list[Item]:
    """The items of an expression, or of a part of one, with the alternatives in it arranged."""
    return [_item(op, argument, make) for op, argument in items]


def _item(op: Any, argument: Any, make: Make) -> Item:
    name = str(op)
    if name == "BRANCH":
        return op, (argument[0], _shared(op, [arranged(one, make) for one in argument[1]], make))
    if name == "SUBPATTERN" and not (argument[1] or argument[2]):  # flags may let characters equal others
        return op, (*argument[:3], make(arranged(argument[3], make)))
    if name in {"MAX_REPEAT", "MIN_REPEAT"}:
        return op, (*argument[:2], make(arranged(argument[2], make)))
    if name in {"ASSERT", "ASSERT_NOT"} and argument[0] > 0:
        return op, (argument[0], make(arranged(argument[1], make)))
    return op, argument


def _shared(branch: Any, alternatives: list[list[Item]], make: Make) -> list[Any]:
    """Alternatives, those beside each other that begin with the same item made one."""
    found: list[Any] = []
    for group in _apart(alternatives):
        for first, run in groupby(group, key=lambda one: one[:1]):
            alike = list(run)
            if len(alike) > 1 and first and str(first[0][0]) in _PLAIN:
                rest = _shared(branch, [one[1:] for one in alike], make)
                found.append(make([first[0], *(rest[0] if len(rest) == 1 else [(branch, (None, rest))])]))
            else:
                found += map(make, alike)
    return found


def _apart(alternatives: list[list[Item]]) -> list[list[list[Item]]]:
    """Alternatives in groups of which no two can begin with the same character; in their order within each."""
    groups: list[tuple[frozenset[int], list[int]]] = []
    for place, one in enumerate(alternatives):
        characters = begins(one)
        if characters is None:
            return [alternatives]
        members = [place]
        for group in [other for other in groups if other[0] & characters]:
            groups.remove(group)
            characters, members = characters | group[0], group[1] + members
        groups.append((characters, sorted(members)))
    return [[alternatives[place] for place in members] for _, members in groups]
