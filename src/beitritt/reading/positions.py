"""What a page shows where: words with boxes, runs of words on one line, and texts that know where they were seen.

All measures are points (1/72 inch) from the top left corner of the page as it is shown. Plain slotted classes, as in
`values`: a letter makes hundreds of them.
"""

from __future__ import annotations

from beitritt.reading.errors import error_named

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

Box = tuple[float, float, float, float]
"""Left, top, right, bottom."""


class Run:
    """Words of one line without a wide gap: their text, ends, baseline, and size (about the height of its letters).

    `boxes` are the words' boxes in order, or None where nobody asked for them; its words are parted by one blank.
    """

    __slots__ = ("base", "boxes", "left", "right", "size", "text")

    def __init__(
        self, text: str, left: float, right: float, base: float, size: float, boxes: list[Box] | None = None
    ) -> None:
        self.text, self.left, self.right, self.base, self.size, self.boxes = text, left, right, base, size, boxes


class Page:
    """A page as it is shown: its size, and the runs of words on it in any order."""

    __slots__ = ("height", "runs", "width")

    def __init__(self, width: float, height: float, runs: Sequence[Run]) -> None:
        self.width, self.height, self.runs = width, height, list(runs)


Placed = tuple[int, int, int, float, float, float, float]
"""A stretch of a text: from, to (in code points), the page (from 0) and the sides of the box where it stands there.

A word that was divided at a line's end has two of them.
"""


class Part:
    """What a file brings as one document: a name where it has one, its text, and where on its pages the words stand.

    `pages` are the sizes of pages of which there is a picture; `error` is the name of what kept it from being read, and
    its detail. `cover` says that it accompanies the others: the text of an e-mail with attachments.
    """

    __slots__ = ("cover", "end", "error", "head", "media_type", "name", "pages", "placed", "start", "text")

    def __init__(
        self,
        media_type: str,
        text: str,
        *,
        name: str = "",
        pages: Sequence[tuple[float, float]] = (),
        placed: Sequence[Placed] = (),
        error: tuple[str, str] | None = None,
        cover: bool = False,
        head: int = 0,
    ) -> None:
        self.media_type, self.text, self.name, self.error = media_type, text, name, error
        self.cover, self.head = cover, head
        self.pages, self.placed = list(pages), list(placed)
        self.start, self.end = 0, len(text)

    def as_json(self, language: str) -> dict[str, object]:
        """The part as `read --json` lists it."""
        data: dict[str, object] = {"name": self.name, "media_type": self.media_type, "span": [self.start, self.end]}
        if self.error is not None:
            del data["span"]
            data["error"] = self.reason(language)
        return data

    def reason(self, language: str) -> str:
        """Why it could not be read, in a language (``de`` or ``en``); empty where it could."""
        return error_named(*self.error).message(language) if self.error is not None else ""

    def shift(self, offset: int, pages: int = 0) -> None:
        """Let its text begin further on in the whole, and its pages after so many others."""
        self.start, self.end = self.start + offset, self.end + offset
        self.placed = [
            (start + offset, end + offset, page + pages, left, top, right, bottom)
            for start, end, page, left, top, right, bottom in self.placed
        ]


def middle(numbers: Iterable[float]) -> float:
    """The middle one of some numbers, the lower one of two; `statistics` takes longer to load than a page to read."""
    ordered = sorted(numbers)
    return ordered[(len(ordered) - 1) // 2]
