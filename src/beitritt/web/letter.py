"""A letter cut into the pieces that a page shows: plain, said by statements, blacked out."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from beitritt.web.masking import Span


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of the letter that looks the same throughout: said by these statements (by number), masked or not.

    `anchors` are the statements whose words begin here. `struck` says how, where none of the statements stands.
    """

    text: str
    statements: tuple[int, ...] = ()
    anchors: tuple[int, ...] = ()
    masked: bool = False
    struck: str = ""

    @property
    def numbers(self) -> str:
        """The statements' numbers, separated by spaces."""
        return " ".join(str(number) for number in self.statements)


def pieces(
    text: str, spans: Mapping[int, Span], hidden: Sequence[Span], struck: Mapping[int, str] | None = None
) -> list[Piece]:
    """Cut `text` at every edge of a statement's span or of what is hidden. Joined, the pieces give the text again.

    Spans are code points `(start, end)`; what lies outside the text is cut off. `struck` are the statements that no
    longer stand, each with how it came to that.
    """
    edges = {0, len(text)}
    for start, end in (*spans.values(), *hidden):
        edges |= {min(max(start, 0), len(text)), min(max(end, 0), len(text))}
    cuts = sorted(edges)
    begun: set[int] = set()
    found = []
    for start, end in pairwise(cuts):
        said = tuple(number for number, span in spans.items() if span[0] <= start and end <= span[1])
        first = tuple(number for number in said if number not in begun)
        begun.update(first)
        found.append(Piece(text[start:end], said, first, _within((start, end), hidden), _struck(said, struck or {})))
    return found


def _struck(said: Sequence[int], struck: Mapping[int, str]) -> str:
    """How words were struck; words that still say something else stand."""
    return struck[said[0]] if said and all(number in struck for number in said) else ""


def _within(piece: Span, spans: Iterable[Span]) -> bool:
    return any(start <= piece[0] and piece[1] <= end for start, end in spans)
