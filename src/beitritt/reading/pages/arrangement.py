"""The order in which a page is read: runs of words become rows, rows blocks, blocks columns.

Runs below one another make a stack. Stacks side by side whose lines stand on the same baselines are a table or a row of
references, read row by row; others are columns, such as the address field and the information block beside it, and are
read one after the other.
"""

from __future__ import annotations

from itertools import pairwise

from beitritt.reading.positions import Run, middle

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable

    from beitritt.reading.positions import Page

Row = list[Run]

SAME_LINE = 0.35
"""Baselines so many sizes apart are one line: superscripts, and what a scanner set awry."""
APART = 1.28
"""From so many times the usual distance of lines on, a new block begins."""
CLOSEST, USUAL, WIDEST, FAR = 1.05, 1.4, 2.2, 3.0
"""Distances of lines, in sizes of letters: the least believed, what holds where none is known, the greatest believed,
and what is no distance of lines."""
ALIKE = 1.06
"""Distances that differ by no more than this factor are the same."""
ALIGNED = 0.8
"""The share of lines that must stand on common baselines for two stacks to be read row by row."""
FEWEST_WORDS, STRETCHED, UNEVEN = 3, 3.0, 0.3
"""A line of at least so many single words, with gaps that are no wider, and no more different, in sizes of letters."""
EDGE = 0.25
"""What shares less than that of its width with what is above it stands beside it."""
TEXT_LINES, TEXT_WIDTH = 4, 0.28
"""So many lines, so wide as a share of the page, make a column of text, which is never read row by row."""
BROAD = 0.45
"""A block as wide as that share of the page is the letter's body: what stands beside it higher up is read before it."""


class Block:
    """Rows that stand together, with their outline; rows are from top to bottom, runs in a row from left to right.

    `attached` says that it follows the block before it without a gap.
    """

    __slots__ = ("attached", "bottom", "left", "right", "rows", "size", "top")

    def __init__(self, runs: Iterable[Run]) -> None:
        self.rows = rows(runs)
        every = [run for row in self.rows for run in row]
        self.left, self.right = min(run.left for run in every), max(run.right for run in every)
        self.size = middle(run.size for run in every)
        self.top, self.bottom = self.rows[0][0].base, self.rows[-1][0].base
        self.attached = False

    @property
    def text(self) -> str:
        """Its words, a line each row."""
        return "\n".join("   ".join(run.text for run in row) for row in self.rows)


def rows(runs: Iterable[Run]) -> list[Row]:
    """The runs by lines."""
    found: list[Row] = []
    for run in sorted(runs, key=lambda run: run.base):
        if found and run.base - found[-1][0].base <= SAME_LINE * run.size:
            found[-1].append(run)
        else:
            found.append([run])
    for row in found:
        row.sort(key=lambda run: run.left)
        if len(row) >= FEWEST_WORDS and _is_stretched(row):
            row[:] = [joined(row)]
    return found


def joined(row: Row) -> Run:
    """Runs beside each other as one."""
    boxes = [box for run in row for box in run.boxes or ()]
    text = " ".join(run.text for run in row)
    return Run(text, row[0].left, row[-1].right, row[0].base, row[0].size, boxes or None)


def _is_stretched(row: Row) -> bool:
    """Whether a line of few words was only drawn out to its column's width: then all its gaps are alike."""
    gaps = [other.left - one.right for one, other in pairwise(row)]
    alike = max(gaps) - min(gaps) < UNEVEN * row[0].size and max(gaps) < STRETCHED * row[0].size
    return alike and not any(" " in run.text for run in row)


def arranged(page: Page) -> list[Block]:
    """The page's blocks in the order in which they are read."""
    if not page.runs:
        return []
    lines = rows(page.runs)
    most = APART * _usual(lines)
    blocks = _merged(_stacks(lines, most), page.width)
    blocks.sort(key=lambda block: (block.top, block.left))
    found: list[Block] = []
    for band in _bands(blocks):
        found += band if len(band) == 1 else _by_columns(band, page.width)
    for block, following in pairwise(found):
        following.attached = 0 < following.top - block.bottom <= most * max(block.size, following.size)
    return found


def _usual(lines: list[Row]) -> float:
    """The usual distance of one line to the next, in sizes of its letters."""
    apart = []
    for number, row in enumerate(lines[:-1]):
        for run in row:
            for below in (one for line in lines[number + 1 : number + 4] for one in line):
                if below.left < run.right and run.left < below.right:
                    if below.base - run.base <= FAR * run.size:
                        apart.append((below.base - run.base) / run.size)
                    break
    ordered = sorted(one for one in apart if one >= CLOSEST)
    close = (one for one, next_but_one in zip(ordered, ordered[2:], strict=False) if next_but_one < ALIKE * one)
    usual = next(close, middle(ordered) if ordered else USUAL)  # the least that comes several times
    return min(usual, WIDEST)


def _stacks(lines: list[Row], most: float) -> list[list[Run]]:
    """Runs below one another. A stack ends where a line is too far below, or lies under two stacks, or is two runs."""
    done: list[list[Run]] = []
    growing: list[list[Run]] = []
    for line in lines:
        base = line[0].base
        kept: list[list[Run]] = []
        for stack in growing:
            near = base - stack[-1].base <= most * max(stack[-1].size, line[0].size)
            (kept if near else done).append(stack)
        growing = kept
        if len(line) == 1 and len(growing) == 1:  # nearly always
            _grow(line, growing, done)
        else:
            _grow_beside(line, growing, done)
    return done + growing


def _grow(line: Row, growing: list[list[Run]], done: list[list[Run]]) -> None:
    if _under(line[0], growing[0]):
        growing[0].append(line[0])
    else:
        _grow_beside(line, growing, done)


def _grow_beside(line: Row, growing: list[list[Run]], done: list[list[Run]]) -> None:
    over = [[stack for stack in growing if _under(run, stack)] for run in line]
    for run, stacks in zip(line, over, strict=True):
        if len(stacks) == 1 and sum(stacks[0] in other for other in over) == 1:
            stacks[0].append(run)
            continue
        for stack in stacks:
            if stack in growing:
                growing.remove(stack)
                done.append(stack)
        growing.append([run])


def _under(run: Run, stack: list[Run]) -> bool:
    """Whether a run lies below the last ones of a stack, and not merely touches their edge."""
    left, right = stack[-1].left, stack[-1].right
    for one in stack[-3:-1]:
        left, right = min(left, one.left), max(right, one.right)
    common = min(right, run.right) - max(left, run.left)
    return common > EDGE * (right - left) or common > EDGE * (run.right - run.left)


def _merged(stacks: list[list[Run]], width: float) -> list[Block]:
    """The stacks as blocks, those that are read row by row made one."""
    groups: list[list[list[Run]]] = []
    for stack in sorted(stacks, key=lambda stack: stack[0].base):
        fitting = [group for group in groups if any(_row_by_row(stack, other, width) for other in group)]
        groups = [group for group in groups if group not in fitting]
        groups.append([stack, *(one for group in fitting for one in group)])
    return [Block(run for stack in group for run in stack) for group in groups]


def _row_by_row(one: list[Run], other: list[Run], width: float) -> bool:
    if one[0].base > other[-1].base + SAME_LINE * one[0].size or other[0].base > one[-1].base + SAME_LINE * one[0].size:
        return False
    if _is_text(one, width) and _is_text(other, width):
        return False
    few, many = sorted((one, other), key=len)
    common = sum(any(abs(run.base - mate.base) <= SAME_LINE * run.size for mate in many) for run in few)
    return common >= ALIGNED * len(few)


def _is_text(stack: list[Run], width: float) -> bool:
    return len(stack) >= TEXT_LINES and middle(run.right - run.left for run in stack) >= TEXT_WIDTH * width


def _bands(blocks: list[Block]) -> list[list[Block]]:
    """Blocks that stand beside each other, together; blocks come from top to bottom."""
    bands: list[list[Block]] = []
    bottom = 0.0
    for block in blocks:
        if bands and block.top < bottom + SAME_LINE * block.size:
            bands[-1].append(block)
        else:
            bands.append([block])
            bottom = block.bottom
        bottom = max(bottom, block.bottom)
    return bands


def _by_columns(band: list[Block], width: float) -> list[Block]:
    """Column by column from the left; but the body, and what follows it in its column, last."""
    columns: list[list[Block]] = []
    for block in band:
        home = next((column for column in columns if any(_over(block, one) for one in column)), None)
        if home is None:
            columns.append([block])
        else:
            home.append(block)
    columns.sort(key=lambda column: min(block.left for block in column))
    first: list[Block] = []
    last: list[Block] = []
    for column in columns:
        at = next((number for number, one in enumerate(column) if one.right - one.left > BROAD * width), len(column))
        first += column[:at]
        last += column[at:]
    return first + last


def _over(one: Block, other: Block) -> bool:
    return one.left < other.right and other.left < one.right
