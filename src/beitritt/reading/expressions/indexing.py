"""The index of a language's frames: which pieces of words announce which of them. Made once and kept (kept.py).

It is made of plain values, so that it is kept as it is, and what a letter does not ask for stays undecoded.
"""

from __future__ import annotations

import marshal
from collections import Counter
from functools import partial

from .frames import MARK, START, alternatives
from .patterns import swiss
from .prefilter import commonness, terms

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable

    from .frames import Frame, Term
    from .prefilter import Clause

    Index = tuple[dict[str, bytes], dict[str, bytes], tuple[bytes, ...], int, dict[str, int]]
    """By their first characters how long pieces are; of each piece what it tells (frames.Piece); the frames; how many
    clauses there are; of each guard the clause without which it can't match."""


def index(frames: Iterable[Frame], guards: Iterable[str] = ()) -> Index:
    """The index of some frames and guards."""
    frames = tuple(frames)
    each = [(number, term) for number, frame in enumerate(frames) for term in demanded(frame)]
    frequency = partial(_frequency, Counter(piece for _, term in each for clause in term for piece in clause))
    announced: dict[Clause, list[int]] = {}
    further: list[tuple[int, list[Clause]]] = []
    for place, (number, term) in enumerate(each):
        first, *rest = sorted(term, key=frequency)
        announced.setdefault(first, []).append(place)
        further.append((number, rest))
    common = sorted({clause for _, rest in further for clause in rest}, key=frequency, reverse=True)
    guarded = {source: clause for source in sorted(set(guards)) if (clause := _guarded(source))}
    ordered = dict.fromkeys((*guarded.values(), *common))  # the commonest first, so that numbers stay small
    numbers = {clause: place for place, clause in enumerate(ordered)}
    told = [(number, *(numbers[clause] for clause in rest)) for number, rest in further]
    pieces = _pieces(numbers, {clause: [told[place] for place in places] for clause, places in announced.items()})
    asked = {source: numbers[clause] for source, clause in guarded.items()}
    return _lengths(pieces), pieces, tuple(map(_plain, frames)), len(numbers), asked


def _guarded(source: str) -> Clause | None:
    """One clause that every text meets in which an expression matches, wherever the text begins; None without any."""
    pieces = {piece for term in terms(swiss(source)) for piece in min(term, key=_rarity)}
    pieces = {piece.replace(f"{START}  ", " ") for piece in pieces}
    return frozenset(pieces) if all(map(str.strip, pieces)) and min(map(len, pieces)) >= MARK else None


def _frequency(shared: Counter[str], clause: Clause) -> tuple[float, list[str]]:
    """How often letters meet a clause, roughly: what many frames ask for is what letters are about."""
    return sum(commonness((piece,)) * shared[piece] for piece in clause), sorted(clause)


def _rarity(clause: Clause) -> tuple[float, list[str]]:
    return commonness(clause), sorted(clause)


def demanded(frame: Frame) -> list[list[Clause]]:
    """The terms of a frame: those of its expression, each with the words that the frame needs besides."""
    needs = frozenset(frozenset(group) for group in alternatives(frame.needs) if _in_words(group))
    found = [sorted(term | needs, key=sorted) for term in terms(swiss(frame.source))]
    return sorted(found, key=lambda clauses: list(map(sorted, clauses)))


def _pieces(numbers: dict[Clause, int], announced: dict[Clause, list[Term]]) -> dict[str, bytes]:
    """For each piece the terms that it announces and the clauses that it meets, decoded when it is met."""
    clauses: dict[str, list[int]] = {}
    terms: dict[str, list[Term]] = {}
    for clause in sorted({*numbers, *announced}, key=sorted):
        for piece in clause:
            clauses.setdefault(piece, []).extend([numbers[clause]] if clause in numbers else [])
            terms.setdefault(piece, []).extend(announced.get(clause, ()))
    return {piece: marshal.dumps((terms[piece], met)) for piece, met in sorted(clauses.items())}


def _lengths(pieces: Iterable[str]) -> dict[str, bytes]:
    """How long the pieces are that begin with the same characters."""
    found: dict[str, set[int]] = {}
    for piece in pieces:
        found.setdefault(piece[:MARK], set()).add(len(piece))
    return {mark: bytes(sorted(lengths)) for mark, lengths in found.items()}


def _in_words(group: Iterable[str]) -> bool:
    """Whether some alternatives are pieces of single words, so that the index can tell."""
    return all(len(one) >= MARK and one.isalpha() for one in group)


def _plain(frame: Frame) -> bytes:
    """A frame as plain values, with those of its needs that the index can't tell."""
    needs = ["|".join(group).replace(" ", "_") for group in alternatives(frame.needs) if not _in_words(group)]
    return marshal.dumps((frame.rule, frame.source, frame.act, " ".join(needs), frame.marks))
