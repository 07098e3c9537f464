"""From pages to one text: lines that ran over made one, words divided at line ends whole again.

A line of its own stays one, blank lines part blocks, and runs far apart in a line are parted by as many blanks as fit:
so the text looks like the page, which the letter's fields are found by.
"""

from __future__ import annotations

import re

from .arrangement import arranged, joined
from .page_heads import without_repetitions

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from beitritt.reading.positions import Page, Placed, Run

    from .arrangement import Block, Row

BLANK = 0.45
"""How wide a blank is drawn, in sizes of letters; and no gap is less than three blanks."""
MOST_BLANKS = 40
NARROW, FULL, TELLING = 0.33, 0.9, 2
"""A column as wide as that share of the page, with so many lines nearly as wide as itself, holds text that runs on."""
INDENTED = 0.1
"""What begins less than that share of the page to the right of a column belongs to it."""
LEAST, INDENT = 0.6, 4
"""A line of running text is at least that share of its column, and begins within so many sizes of letters."""

_KEPT = ("und", "oder", "bzw.", "bzw", "sowie", "u.", "and", "or")
"""A hyphen before these stands for a word left out ("Städte- und Gemeindebund")."""
_ENDS = (".", "!", "?", ":", ";")
_STOPS = (*_ENDS, ",")
_MARKED = re.compile(
    r"(?:[-–—•*·▪o☐☒☑✓✗□■]|\[[ xX]?\]|\([ xX]?\)|\(?[a-z\d]{1,2}\))(?: |$)|[A-ZÄÖÜ][\w .-]{0,24}:(?: |$)"
)
_MARK = re.compile(r"[-–—•*·▪o☐☒☑✓✗□■]|\[[ xX]?\]|\([ xX]?\)|\(?(?:[a-zA-Z]{1,2}|\d{1,2}|[ivxIVX]{1,4})[.)]\)?")
_RULE = re.compile(r"[_=…\s-]{3,}")
_NUMBERED = re.compile(r"(?:\d{1,2}|[a-zA-Z]|[IVX]{1,4})\. ")
""" "3. " begins an item of a list where something ended before it, otherwise it may be a day or "e. V."."""


class _Line:
    """A line to be written: its runs, the page, whether a block begins with it, and its column if that is of text."""

    __slots__ = ("apart", "column", "page", "row")

    def __init__(self, row: Row, page: int, column: tuple[float, float] | None, *, apart: bool) -> None:
        self.row, self.page, self.column, self.apart = row, page, column, apart


def paginated(pages: Sequence[Page]) -> tuple[str, list[Placed]]:
    """The text of the pages, and where its words stand, as far as the pages' runs know."""
    bodies = [arranged(page) for page in pages]
    feet: list[Block] = []
    if len(pages) > 1:
        bodies, feet = without_repetitions(bodies, [page.height for page in pages])
    writer = _Writer()
    lines = [
        *_lines(bodies, [page.width for page in pages]),
        *(line for block in feet for line in _block(block, 0, None)),
    ]
    for line, following in zip(lines, [*lines[1:], None], strict=True):
        writer.line(line, following)
    return writer.text(), writer.placed


def _lines(pages: Sequence[Sequence[Block]], widths: Sequence[float]) -> Iterator[_Line]:
    """The lines of all pages. A sentence that goes on on the next page goes on in the same block."""
    last = ""
    for number, (blocks, width) in enumerate(zip(pages, widths, strict=True)):
        columns = _columns(blocks, width)
        widest = max((one for one in columns if one), key=lambda one: one[1] - one[0], default=None)
        for at, (block, column) in enumerate(zip(blocks, columns, strict=True)):
            indented = widest is not None and 0 <= block.left - widest[0] <= INDENTED * width
            lines = list(_block(block, number, column or (widest if indented else None)))
            if not at and number:
                lines[0].apart = not _goes_on(last, lines[0].row[0].text)
            yield from lines
            last = lines[-1].row[-1].text


def _columns(blocks: Sequence[Block], width: float) -> list[tuple[float, float] | None]:
    """For each block from where to where its lines may go; None where that is no column of text."""
    known: dict[int, tuple[float, float] | None] = {}
    for block in blocks:
        left = round(block.left)
        if left not in known:
            known[left] = _column(block, blocks, width)
    return [known[round(block.left)] for block in blocks]


def _column(block: Block, blocks: Sequence[Block], width: float) -> tuple[float, float] | None:
    """What lines tell that begin where the block does."""
    beside = [
        row[0] for other in blocks if abs(other.left - block.left) < block.size for row in other.rows if len(row) == 1
    ]
    right = max((run.right for run in beside), default=0.0)
    room = right - block.left
    full = sum(run.right - run.left > FULL * room for run in beside)
    return (block.left, right) if room > NARROW * width and full >= TELLING else None


def _block(block: Block, page: int, column: tuple[float, float] | None) -> Iterator[_Line]:
    for number, row in enumerate(block.rows):
        item = len(row) == 2 and _MARK.fullmatch(row[0].text) is not None
        yield _Line([joined(row)] if item else row, page, column, apart=number == 0 and not block.attached)


def _goes_on(line: str, following: str) -> bool:
    return bool(line) and (following[:1].islower() or (len(line) > 40 and not line.endswith(_ENDS)))


class _Writer:
    """Writes lines one after the other and notes where their words come to stand."""

    def __init__(self) -> None:
        self.placed: list[Placed] = []
        self._parts: list[str] = []
        self._length = 0
        self._taken = False
        self._between = ""

    def text(self) -> str:
        """What was written."""
        return "".join(self._parts)

    def line(self, line: _Line, following: _Line | None) -> None:
        """Write a line, with the rest of a word that its end divides."""
        taken, self._taken = self._taken, False
        if taken and len(line.row) == 1 and " " not in line.row[0].text:
            self._between = "\n\n" if following is not None and following.apart else "\n"
            return  # its only word stands in the line before
        if self._parts:
            self._put(self._between)
        for number, run in enumerate(line.row):
            skipped = run.text.index(" ") + 1 if taken and not number else 0
            if number:
                gap = (run.left - line.row[number - 1].right) / (BLANK * max(run.size, 1))
                self._put(" " * min(max(int(gap), 3), MOST_BLANKS))
            self._run(run, line.page, skipped)
        if following is None:
            return
        self._between = "\n\n" if following.apart else " " if _fills(line, following) else "\n"
        if _divides(line, following):
            self._join(following)

    def _run(self, run: Run, page: int, skipped: int) -> None:
        if run.boxes:
            start = self._length
            words = run.text.split(" ")
            for word, box in list(zip(words, run.boxes, strict=True))[1 if skipped else 0 :]:
                self.placed.append((start, start + len(word), page, *box))
                start += len(word) + 1
        self._put(run.text[skipped:])

    def _join(self, following: _Line) -> None:
        """Append the first word of the line below; a hyphen before a capital letter belongs to the word."""
        run = following.row[0]
        word = run.text.split(" ", 1)[0]
        if word[0].islower():
            self._parts[-1] = self._parts[-1][:-1]
            self._length -= 1
            if self.placed and run.boxes:
                start, end, page, *sides = self.placed[-1]
                self.placed[-1] = (start, end - 1, page, sides[0], sides[1], sides[2], sides[3])
        if run.boxes:
            self.placed.append((self._length, self._length + len(word), following.page, *run.boxes[0]))
        self._put(word)
        self._taken = True

    def _put(self, text: str) -> None:
        self._parts.append(text)
        self._length += len(text)


def _fills(line: _Line, following: _Line) -> bool:
    """Whether a line ends only because the next word found no room in it, and no item of a list follows."""
    if line.column is None or len(line.row) > 1 or len(following.row) > 1:
        return False
    left, right = line.column
    run, below = line.row[0], following.row[0]
    word = below.text.split(" ", 1)[0]
    needed = (below.right - below.left) * (len(word) + 1) / max(len(below.text), 1)
    full = run.right + needed >= right and run.right >= left + LEAST * (right - left)
    if not full or run.left > left + INDENT * run.size or _MARKED.match(below.text) or _RULE.fullmatch(run.text):
        return False
    if _RULE.fullmatch(below.text):
        return run.text.endswith(":")  # a blank to be filled in, not a line across the page
    return not (_NUMBERED.match(below.text) and run.text.endswith(_STOPS))


def _divides(line: _Line, following: _Line) -> bool:
    """Whether a word is divided by the end of a line."""
    text, below = line.row[-1].text, following.row[0].text
    if following.apart or len(line.row) > 1 or len(following.row) > 1:
        return False
    hyphened = text[-1] in "-\xad" and text[-2:-1].isalpha() and below[0].isalpha()
    return hyphened and below.split(" ", 1)[0] not in _KEPT
