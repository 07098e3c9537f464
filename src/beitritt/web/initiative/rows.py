"""The initiative's table page by page: which of its rows are shown, and the addresses of the neighbouring pages."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from beitritt.register.answers import Row
from beitritt.web.questions import Question

ROWS_ON_A_PAGE = 100


@dataclass(frozen=True, slots=True)
class Paging:
    """Which rows of how many a page shows, with the addresses of its neighbours (empty where there is none)."""

    first: int
    last: int
    total: int
    previous: str
    following: str


def paged(rows: Sequence[Row], question: Question) -> tuple[Sequence[Row], Paging]:
    """The rows of the page that was asked for, else of the last one."""
    pages = max(1, -(-len(rows) // ROWS_ON_A_PAGE))
    page = min(question.page, pages)
    first = (page - 1) * ROWS_ON_A_PAGE
    shown = rows[first : first + ROWS_ON_A_PAGE]
    previous = question.query(page=page - 1) + "#standings" if page > 1 else ""
    following = question.query(page=page + 1) + "#standings" if page < pages else ""
    return shown, Paging(first + 1, first + len(shown), len(rows), previous, following)
