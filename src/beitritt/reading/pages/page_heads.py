"""What pages repeat at top and bottom: it must not stand in the middle of a sentence that goes on on the next page."""

from __future__ import annotations

import re
from itertools import takewhile

from beitritt.reading.letter.lines import is_foot, split_lines
from beitritt.reading.positions import middle

from .arrangement import Block

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from .arrangement import Row

TOP, BOTTOM = 0.16, 0.86
"""What pages repeat stands in these outer shares of their height."""
LETTERHEAD = 0.25
"""So far down the first page goes what later pages repeat of it."""
SMALL = 0.87
"""Letters so much smaller than the page's usual ones, at its bottom, are a foot."""
LONGEST = 110
"""Letters of a line of a page's head; more is text."""

_NUMBER = re.compile(
    r"[-–—(/\s.…]*(?:(?:Seite|Page|Blatt|S\.)\s*)?\d{1,3}(?:\s*(?:von|of|/)\s*\d{1,3})?[-–—)\s.]*"
    r"|.*\b(?:Seite|Page|Blatt) \d+\b.*"
)


def without_repetitions(
    pages: Sequence[list[Block]], heights: Sequence[float]
) -> tuple[list[list[Block]], list[Block]]:
    """The pages without what they repeat at top and bottom, and the first page's foot.

    What is left out is told line by line: a head may stand right above the text.
    """
    marks = _Marks(pages, heights)
    kept, feet = [], list[Block]()
    for number, (blocks, height) in enumerate(zip(pages, heights, strict=True)):
        usual = middle(run.size for block in blocks for row in block.rows for run in row) if blocks else 0.0
        body = []
        for block in blocks:
            foot = marks.foot(block.rows, BOTTOM * height, SMALL * usual)
            over = block.rows[: len(block.rows) - len(foot)]
            rest = over[len(marks.head(over, TOP * height)) :] if number else over
            if foot and not number and not all(_NUMBER.fullmatch(_text(row)) for row in foot):
                feet.append(_of(foot))
            if rest:
                body.append(block if len(rest) == len(block.rows) else _of(rest))
        kept.append(body)
    return kept, feet


class _Marks:
    """What tells the lines of heads and feet: several pages have them, or the letterhead has them too."""

    def __init__(self, pages: Sequence[list[Block]], heights: Sequence[float]) -> None:
        found: dict[str, set[int]] = {}
        for number, (blocks, height) in enumerate(zip(pages, heights, strict=True)):
            for row in (row for block in blocks for row in block.rows):
                if not TOP * height < row[0].base < BOTTOM * height:
                    found.setdefault(_likeness(_text(row)), set()).add(number)
        self._seen = {text for text, numbers in found.items() if len(numbers) > 1}
        top = LETTERHEAD * heights[0]
        self._letterhead = {_likeness(_text(row)) for block in pages[0] for row in block.rows if row[0].base < top}

    def head(self, rows: Sequence[Row], above: float) -> list[Row]:
        """The first rows, as far as they are a head."""
        return list(takewhile(lambda row: row[0].base < above and self._is_head(_text(row)), rows))

    def foot(self, rows: Sequence[Row], below: float, small: float) -> list[Row]:
        """The last rows, as far as they are a foot, which letters smaller than `small` are as well."""

        def belongs(row: Row) -> bool:
            return row[0].base > below and (max(run.size for run in row) < small or self._is_foot(_text(row)))

        return list(takewhile(belongs, reversed(rows)))[::-1]

    def _is_head(self, text: str) -> bool:
        told = _likeness(text)
        return len(text) < LONGEST and (
            _NUMBER.fullmatch(text) is not None or told in self._seen or told in self._letterhead
        )

    def _is_foot(self, text: str) -> bool:
        return _NUMBER.fullmatch(text) is not None or _likeness(text) in self._seen or is_foot(split_lines(text))


def _of(rows: Sequence[Row]) -> Block:
    return Block(run for row in rows for run in row)


def _text(row: Row) -> str:
    return "   ".join(run.text for run in row)


def _likeness(text: str) -> str:
    """The same for texts that differ in numbers only."""
    return " ".join(re.sub(r"\d+", "0", text).split()).casefold()
