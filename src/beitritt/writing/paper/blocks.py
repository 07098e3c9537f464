"""What a paper is made of: paragraphs, statements, lists, facts, tables, figures, headings; as plain values.

The templates in `templates` know each by its `kind`; nobody else has to know how it is set.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import asdict, dataclass, field
from typing import Any


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading below the paper's title; `level` 1 stands directly below it."""

    text: str
    level: int = 1
    kind: str = field(default="heading", init=False)


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Running text."""

    text: str
    kind: str = field(default="paragraph", init=False)


@dataclass(frozen=True, slots=True)
class Declared:
    """The sentence of a statement, set apart: the words that do what the letter does."""

    text: str
    kind: str = field(default="declared", init=False)


@dataclass(frozen=True, slots=True)
class Listing:
    """Items of a list, each with its depth from 0."""

    items: tuple[tuple[int, str], ...]
    kind: str = field(default="listing", init=False)


@dataclass(frozen=True, slots=True)
class Facts:
    """Names and values, one a line."""

    rows: tuple[tuple[str, str], ...]
    kind: str = field(default="facts", init=False)


@dataclass(frozen=True, slots=True)
class Table:
    """A table with one row of heads; `shares` are the columns' widths in relation to each other."""

    heads: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    shares: tuple[int, ...] = ()
    kind: str = field(default="table", init=False)


@dataclass(frozen=True, slots=True)
class Figure:
    """A drawing in SVG with what it shows in words (`alt`) and its caption."""

    svg: str
    alt: str
    caption: str
    kind: str = field(default="figure", init=False)


Block = Heading | Paragraph | Declared | Listing | Facts | Table | Figure


def block_objects(blocks: Iterable[Block]) -> list[dict[str, Any]]:
    """The blocks as a template reads them."""
    return [asdict(block) for block in blocks]


def in_halves(digest: str) -> str:
    """A hash in two lines, as it would not fit a column in one."""
    return f"{digest[:32]}\n{digest[32:]}"
