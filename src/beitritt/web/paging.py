"""Paging: so many lines a page, with the number of the page in the address and everything else in it kept."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

from django.http import HttpRequest

T = TypeVar("T")
PER_PAGE = 25


@dataclass(frozen=True, slots=True)
class Pager(Generic[T]):
    """The lines of one page, which one it is of how many, and where the neighbours are (empty: there is none)."""

    shown: Sequence[T]
    number: int
    pages: int
    count: int
    before_url: str
    after_url: str

    @classmethod
    def of(
        cls, request: HttpRequest, count: int, lines: Callable[[int, int], Sequence[T]], name: str = "page"
    ) -> Pager[T]:
        """The page that the address asks for by the parameter `name`; `lines` gives so many after as many skipped."""
        pages = max(-(-count // PER_PAGE), 1)
        wanted = request.GET.get(name, "1")
        number = min(max(int(wanted), 1), pages) if wanted.isascii() and wanted.isdigit() and len(wanted) < 8 else 1
        before = _address(request, name, number - 1) if number > 1 else ""
        after = _address(request, name, number + 1) if number < pages else ""
        return cls(lines(PER_PAGE, (number - 1) * PER_PAGE), number, pages, count, before, after)


def page_of(request: HttpRequest, lines: Sequence[T], name: str = "page") -> Pager[T]:
    """The page of lines that are all at hand."""
    return Pager.of(request, len(lines), lambda most, skipped: lines[skipped : skipped + most], name)


def _address(request: HttpRequest, name: str, number: int) -> str:
    parameters = request.GET.copy()
    parameters[name] = str(number)
    return f"?{parameters.urlencode()}"
