"""What is remembered of a council's paper while it is read: what it is about, and where in it one is."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from beitritt.reading.values import Statement


class Paper:
    """What its headings and its own words have told so far.

    `doubtful` are statements that count only if the paper turns out to be about what they are of; `declared` are the
    names that such a declaration gives in full, `headings` those that are a heading of their own. `itemised` says that
    an item is about what is joined, `elsewhere` that another item is read, `wording` that a resolution's wording is.
    """

    __slots__ = ("declared", "doubtful", "elsewhere", "headings", "itemised", "wording")

    def __init__(self) -> None:
        self.doubtful: list[Statement] = []
        self.declared: set[str] = set()
        self.headings: set[str] = set()
        self.itemised = self.elsewhere = self.wording = False
