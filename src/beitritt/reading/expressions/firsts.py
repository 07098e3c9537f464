r"""With which characters the match of an expression can begin, so that a search passes over all others at once.

``re`` looks for them only in an expression's first item, and finds none behind ``\b``, with which most of the reader's
begin: it then tries the whole expression at each character of a sentence.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Any

    Item = tuple[Any, Any]  # the tree that re makes of an expression has no types

_WIDTHLESS = frozenset(("AT", "ASSERT", "ASSERT_NOT"))
_OPEN = frozenset(("CATEGORY_NOT_DIGIT", "CATEGORY_NOT_SPACE", "CATEGORY_NOT_WORD", "CATEGORY_WORD", "NEGATE"))
"""Members of sets that let most characters begin a match: nothing is won then."""


def firsts(items: Iterable[Item], *, either_case: bool) -> list[Item] | None:
    """The members of a set that holds the first character of every match; None where most characters can be it."""
    found, empty = _firsts(items)
    if empty or not found or any(str(argument if str(op) == "CATEGORY" else op) in _OPEN for op, argument in found):
        return None
    if either_case:
        if any(str(op) != "LITERAL" for op, _ in found):
            return None
        found = [(op, other) for op, character in found for other in _alike(character)]
    return list(dict.fromkeys(found))


def begins(items: Iterable[Item]) -> frozenset[int] | None:
    """The characters with which a match can begin; None where they are not few, or it can be empty."""
    found, empty = _firsts(items)
    characters: set[int] = set()
    for op, argument in found:
        if str(op) == "LITERAL":
            characters.add(argument)
        elif str(op) == "RANGE":
            characters.update(range(argument[0], argument[1] + 1))
        else:
            return None
    return None if empty else frozenset(characters)


def _alike(character: int) -> list[int]:
    """A character with those that it equals where the case does not count."""
    low = chr(character).lower()
    every = (*range(0x250), *map(ord, "ẞKÅ"))  # the letters of Western languages, and three signs for such
    return [other for other in every if chr(other).lower() == low or (low == "s" and chr(other) == "ſ")]


def _firsts(items: Iterable[Item]) -> tuple[list[Item], bool]:
    """The first characters of a sequence, and whether it can be empty."""
    found: list[Item] = []
    for item in items:
        if str(item[0]) not in _WIDTHLESS:
            members, empty = _of_item(*item)
            found += members
            if not empty:
                return found, False
    return found, True


def _of_item(op: Any, argument: Any) -> tuple[list[Item], bool]:
    """The first characters of one item, and whether it can be empty."""
    name = str(op)
    if name == "LITERAL":
        return [(op, argument)], False
    if name == "IN":
        return list(argument), False
    if name == "BRANCH":
        each = [_firsts(one) for one in argument[1]]
        return [member for members, _ in each for member in members], any(empty for _, empty in each)
    if name == "SUBPATTERN" and not argument[1]:
        return _firsts(argument[-1])
    if name.endswith("_REPEAT"):
        members, empty = _firsts(argument[2])
        return members, empty or argument[0] == 0
    return [("NEGATE", None)], False  # it can be almost any character
