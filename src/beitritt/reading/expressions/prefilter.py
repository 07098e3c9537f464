r"""What a sentence must contain where an expression matches, read off the expression itself.

To search hundreds of expressions in each sentence would be slow, and the words alone rule out most:
``\b[Mm]ach(?:en|t)\b[^;?]{0,60}?\bweiter\b`` can match only where "machen" or "macht" stands and "weiter" too.
Such a condition is necessary, never sufficient.

A *piece* is a word, part of a word or sign in lower case; a blank at either end says that the word begins or ends there
(" mach", "klausel ", " weiter "), "0" stands for any digit. A *clause* is a set of pieces of which one must occur, a
*term* a set of clauses that must all be met, and an expression can match only where one of its terms is.
"""

from __future__ import annotations

import re
from itertools import chain, product

from .frames import SIGNS, START

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Any

    Clause = frozenset[str]
    Term = frozenset[Clause]
    Spellings = frozenset[str] | None  # all ways in which a stretch can be written; None: many, or not known
    Part = tuple[str, Any, Spellings]  # of an expression; what re makes of one has no types
    Condition = list[Clause | list["Condition"]]  # all of these; a list is alternatives, of which one must hold

MOST_SPELLINGS = 120
"""A stretch that can be written in more ways than this is looked at part by part."""
MOST_TERMS = 32
"""An expression has no more terms than this; what would make more is told by one clause for all alternatives."""
EDGE, OTHER, DIGIT = "\1", "\2", "\3"
"""In a spelling: the edge of a word, a character that may be any, and a digit."""
EVERY = frozenset((f"{START}  ",))
"""The clause that every sentence meets."""
_APART = re.compile(rf"[^\w{START}{SIGNS}]+")
_SIGN = re.compile(f"[{SIGNS}]")
_PIECE = re.compile(rf"(?:\{START}  )? ?(?:\w+|[{SIGNS}]) ?")


def terms(source: str) -> frozenset[Term]:
    """The terms of an expression; where nothing can be said of it, one that every sentence meets."""
    try:
        from re import _parser  # type: ignore[attr-defined]  # the parser that re.compile itself uses
    except ImportError:  # another Python than CPython
        return frozenset((frozenset((EVERY,)),))
    found = _terms(_condition(_parts(_parser.parse(source)), frozenset((OTHER,))))
    return found if all(found) else frozenset((frozenset((EVERY,)),))


def commonness(clause: Iterable[str]) -> float:
    """How many sentences meet a clause, roughly: each letter makes a piece rarer, and so does each edge of a word."""
    return sum(0.5 ** (len(piece) + piece.count(" ")) for piece in clause)


def _parts(items: Iterable[Any]) -> list[Part]:
    """The parts of a sequence, without groups; the edge of a word behind alternatives is that of each of them."""
    found: list[Part] = []
    text = ""
    for op, argument in items:
        name = op.name
        if name == "LITERAL":
            text += chr(argument)
            continue
        for part in _part(name, argument):
            if part[0] == "TEXT":
                text += part[1]
            else:
                found += [_text(text), part] if text else [part]
                text = ""
    found += [_text(text)] if text else []
    for place in range(len(found) - 2, -1, -1):
        if found[place + 1][0] == "TEXT" and found[place + 1][1][:1] == EDGE:
            found[place : place + 1] = _ended(found[place])
    return found


def _ended(part: Part) -> list[Part]:
    """A part behind which a word ends; where it is alternatives, each of them."""
    kind, alternatives, spellings = part
    if kind != "BRANCH" or spellings is not None:
        return [part]
    return [_branch([[*one[:-1], *_ended(one[-1]), _text(EDGE)] if one else [_text(EDGE)] for one in alternatives])]


def _part(op: str, argument: Any) -> list[Part]:  # noqa: PLR0911  one return for each kind of item
    """One item of the tree that ``re`` makes of an expression."""
    if op == "SUBPATTERN":
        return _parts(argument[-1])
    if op == "AT":
        return [_text(_PLACES.get(str(argument), ""))]
    if op == "IN":
        return [("SET", None, _set(argument))]
    if op == "BRANCH":
        return [_branch([_parts(one) for one in argument[1]])]
    if op.endswith("_REPEAT"):
        return [_repeat(argument[0], argument[1], _parts(argument[2]))]
    if op == "ASSERT":
        return [("ASSERT", _parts(argument[1]), None)]
    return [] if op == "ASSERT_NOT" else [("ANY", "", None)]


def _text(text: str) -> Part:
    text = text.lower()
    return "TEXT", text, frozenset((text,))


def _branch(alternatives: list[list[Part]]) -> Part:
    each = [_sequence(one) for one in alternatives]
    every = frozenset[str]().union(*(one for one in each if one is not None))
    return "BRANCH", alternatives, None if None in each or len(every) > MOST_SPELLINGS else every


def _repeat(least: int, most: int, parts: list[Part]) -> Part:
    once = _sequence(parts) if most == 1 else None
    return "REPEAT", (least, parts), once if once is None or least else once | {""}


def _set(members: Iterable[Any]) -> Spellings:
    """The spellings of a set of characters, where they are few."""
    found: set[str] = set()
    for op, argument in members:
        if str(op) == "LITERAL":
            found.add(chr(argument).lower())
        elif str(op) == "CATEGORY" and str(argument) in _CATEGORIES:
            found.add(_CATEGORIES[str(argument)])
        else:
            return None
    return frozenset(found)


_PLACES = {"AT_BEGINNING": f"{START}{EDGE}", "AT_BOUNDARY": EDGE, "AT_END": EDGE}
_CATEGORIES = {"CATEGORY_DIGIT": DIGIT, "CATEGORY_SPACE": " ", "CATEGORY_NOT_WORD": EDGE}


def _sequence(parts: list[Part]) -> Spellings:
    """All ways in which a sequence can be written."""
    found = frozenset(("",))
    for _, _, spellings in parts:
        if spellings is None or len(found) * len(spellings) > MOST_SPELLINGS:
            return None
        found = _joined(found, spellings)
    return found


def _joined(first: frozenset[str], second: frozenset[str]) -> frozenset[str]:
    return frozenset([one + other for one in first for other in second])


def _condition(parts: list[Part], before: frozenset[str]) -> Condition:
    """What a sequence demands that stands behind a stretch with some spellings."""
    found: Condition = []
    for kind, inner, spellings in parts:
        if kind == "ASSERT":  # what it looks at lies beside the sequence, which goes on where it was
            found += _condition(inner, frozenset((OTHER,)))
        elif spellings is not None and len(before) * len(spellings) <= MOST_SPELLINGS:
            before = _joined(before, spellings)
        elif spellings is not None:
            found += _clauses(before)
            before = _joined(frozenset((EDGE if _ends_apart(before) else OTHER,)), spellings)
        elif kind == "BRANCH":
            found.append([_condition(one, before) for one in inner])
            before = frozenset((OTHER,))
        else:
            found += _clauses(before)
            if kind == "REPEAT" and inner[0]:
                found += _condition(inner[1], frozenset((OTHER,)))
            before = frozenset((_behind(kind, inner, before),))
    return found + _clauses(before)


def _behind(kind: str, inner: Any, before: frozenset[str]) -> str:
    """What stands before the part after one without spellings: the edge of a word where that is sure."""
    last = inner[1][-1][2] if kind == "REPEAT" else None
    return EDGE if last and _ends_apart(last) and (inner[0] or _ends_apart(before)) else OTHER


def _ends_apart(spellings: frozenset[str]) -> bool:
    """Whether a word can begin behind any of some spellings."""
    return all(one and one[-1] not in {OTHER, DIGIT} and _APART.match(one[-1]) for one in spellings)


def _clauses(spellings: frozenset[str]) -> Condition:
    """The clauses of a stretch: of each spelling the longest, the first and the last piece."""
    each = [_pieces(spelling) for spelling in spellings]
    if not all(each):
        return []
    choices = ({max(one, key=len) for one in each}, {one[0] for one in each}, {one[-1] for one in each})
    return [_least(told) for told in choices if min(map(len, told)) > 2]


def _pieces(spelling: str) -> list[str]:
    """The words, parts of words and signs of a spelling in their order; a digit alone where there are none."""
    parts = [_SIGN.sub(r"  \g<0>  ", part) for part in re.split(f"[{OTHER}{DIGIT}]", spelling)]
    words = [word for part in parts for word in _PIECE.findall(_APART.sub("  ", part))]
    return words or [" 0 "] * (DIGIT in spelling)


def _least(pieces: Iterable[str]) -> Clause:
    """A clause without the pieces that contain another."""
    told = frozenset(pieces)
    return frozenset(one for one in told if not any(other in one and other != one for other in told))


def _terms(condition: Condition) -> frozenset[Term]:
    """A condition as alternatives, each of clauses alone."""
    found: frozenset[Term] = frozenset((frozenset(),))
    for part in condition:
        if isinstance(part, frozenset):
            found = frozenset(term | {part} for term in found)
            continue
        each = _merged(term for one in part for term in _terms(one))
        if all(each):
            if len(found) * len(each) > MOST_TERMS:
                each = frozenset((frozenset((_least(chain(*(min(term, key=commonness) for term in each))),)),))
            found = frozenset(one | other for one, other in product(found, each))
    return _merged(found)


def _merged(terms: Iterable[Term]) -> frozenset[Term]:
    """Fewer terms that say the same: those that differ in one clause become one."""
    found = set(map(_strict, terms))
    for term in sorted(found, key=len):
        for clause in term if term in found else ():
            rest = term - {clause}
            alike = [other for other in found if len(other) == len(term) and rest < other]
            if len(alike) > 1:
                found.difference_update(alike)
                found.add(_strict(rest | {_least(chain(*(part for other in alike for part in other - rest)))}))
                break
    return frozenset(term for term in found if not any(other < term for other in found))


def _strict(term: Term) -> Term:
    """A term without the clauses that its others imply."""
    kept: list[Clause] = []
    for clause in sorted(term, key=lambda clause: (commonness(clause), sorted(clause))):
        if not any(implies(one, clause) for one in kept):
            kept.append(clause)
    return frozenset(kept)


def implies(one: Clause, other: Clause) -> bool:
    """Whether what meets one clause meets another."""
    return all(any(piece in longer for piece in other) for longer in one)
