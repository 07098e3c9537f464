"""The words of PDF pages by way of pdfium: runs with their places.

pdfium gives the characters of a page in one call, and each character's place in one call of its own. Asking for all of
these would take as long again as everything else. So a line's ends are asked for, and only where its letters do not
fill what lies between them, the places of its words.
"""

from __future__ import annotations

import ctypes
import re
from collections.abc import Callable, Iterator

import pypdfium2_raw as pdfium

from beitritt.reading.errors import DamagedFileError
from beitritt.reading.positions import Box, Page, Run, middle

from .pdf_document import size

GAP = 1.1
"""A gap of so many times the size of the letters parts columns; a blank is about a quarter, stretched about a half."""
NARROW, LIKELY = 0.5, 0.7
"""How wide letters are for a size of 1, and from which gap behind that on it is measured."""
ORDINARY = 11.0
"""The size of letters of which nothing else is known."""
LOOSE = 1.06
"""A line that is so much wider than its letters, as against other lines, may have gaps in it; so may one that is set
with blanks between its letters, or begins with a label."""
LABEL = 32

_WORD = re.compile("[^\\s\x02\ufffe]+[\x02\ufffe]?")
"""What pdfium gives between words is white space; for a hyphen at the end of a line it gives one of two signs."""
_DIVISION = re.compile("[\x02\ufffe]")
_DIVIDED = str.maketrans({"\x02": "-", "\ufffe": "-"})
_SLIM = b" .,:;!|'`ijlIftr()[]-/\xad\xec\xed\xee\xef"
_BROAD = b"mwMWABCDEFGHKNOPQRSTUVXYZ%&@\xc4\xd6\xdc"
_WIDTHS = bytes(3 if code in _SLIM else 7 if code in _BROAD else 5 for code in range(256))
"""Roughly how wide each letter is in most fonts."""


def page_of(page: pdfium.FPDF_PAGE, *, boxes: bool = False) -> Page:
    """What stands on a page, each word with its box where `boxes` are asked for."""
    text = pdfium.FPDFText_LoadPage(page)
    if not text:
        raise DamagedFileError
    try:
        return Page(*size(page), list(_Scribe(page, text, boxes=boxes).runs()))
    finally:
        pdfium.FPDFText_ClosePage(text)


class _Word:
    """A word or several, the numbers of the first and last character, and where the first one stands."""

    __slots__ = ("base", "first", "last", "left", "text")

    def __init__(self, text: str, first: int, last: int, left: float, base: float) -> None:
        self.text, self.first, self.last, self.left, self.base = text, first, last, left, base


class _Scribe:
    """Writes down one page's runs. It asks pdfium with numbers made once, because a page has hundreds of words."""

    def __init__(self, page: pdfium.FPDF_PAGE, text: pdfium.FPDF_TEXTPAGE, *, boxes: bool) -> None:
        self._text, self._boxes = text, boxes
        self._point = (ctypes.c_double * 2)()
        across, down = (ctypes.c_double.from_buffer(self._point, at) for at in (0, ctypes.sizeof(self._point) // 2))
        self._to = ctypes.byref(across), ctypes.byref(down)  # so that both numbers can be taken up at once
        self._loose = pdfium.FS_RECTF()
        self._turned = _turning(page)
        self._shifted = False

    def runs(self) -> Iterator[Run]:
        """The runs in the order in which pdfium tells them."""
        lines = list(self._lines())
        usual = LOOSE * middle(share for _, _, share in lines) if lines else 0.0
        for line, run, share in lines:
            if run is not None and share <= usual:
                yield run
            else:
                yield from self._divided(self._words(line.text, line.first))

    def _lines(self) -> Iterator[tuple[_Word, Run | None, float]]:
        """Each line as pdfium tells it, as one run if it can be one, and how wide it is for its letters."""
        at = 0
        for line in self._whole().split("\r\n"):
            text = line.strip()
            if text:
                first = at + line.index(text)
                whole = _Word(text, first, first + len(text) - 1, *self._origin(first))
                left, top, _, bottom = self._box(first)
                right, size = self._box(whole.last)[2], 0.9 * (bottom - top) or ORDINARY
                width = sum(text.encode("latin-1", "replace").translate(_WIDTHS))
                spaced = text.count(" ") > len(text) / 3 or ":" in text[:LABEL]
                plain = not (spaced or self._boxes or self._shifted or "  " in text or _DIVISION.search(text))
                run = Run(text, left, right, whole.base, size) if plain and right > left else None
                yield whole, run, abs(right - left) / (width * size)
            at += len(line) + 2

    def _words(self, text: str, at: int) -> Iterator[_Word]:
        """The words of a stretch of text, with their places."""
        for match in _WORD.finditer(text):
            first, last = at + match.start(), at + match.end() - 1
            if self._shifted:
                first, last = self._number(first), self._number(last)
            yield _Word(match[0], first, last, *self._origin(first))

    def _divided(self, words: Iterator[_Word]) -> Iterator[Run]:
        """Runs of words: cut at wide gaps, and where the next word stands on another line."""
        run: list[_Word] = []
        size = 0.0
        for word in words:
            if run and self._parted(run[-1], word, size):
                yield self._run(run, size)
                run = []
            if not run:
                _, top, _, bottom = self._box(word.first)
                size = 0.9 * (bottom - top) or ORDINARY
            run.append(word)
        if run:
            yield self._run(run, size)

    def _parted(self, before: _Word, word: _Word, size: float) -> bool:
        """Whether two words do not stand beside each other."""
        apart = word.left - before.left
        if apart < 0 or abs(word.base - before.base) > 0.5 * size:
            return True
        if apart < (NARROW * len(before.text) + LIKELY) * size:
            return False
        return word.left - self._box(before.last)[2] > GAP * size

    def _whole(self) -> str:
        """The page's characters, one place for each code unit, so that places can be told from them."""
        count = pdfium.FPDFText_CountChars(self._text)
        room = (ctypes.c_ushort * (2 * count + 2))()  # a character may take two code units
        written = pdfium.FPDFText_GetText(self._text, 0, count, room) - 1
        if written <= 0:
            return ""
        self._shifted = written != count
        text = bytes(room)[: 2 * written].decode("utf-16-le", "surrogatepass")
        return text if len(text) == written else "".join(map(chr, room[:written]))

    def _run(self, words: list[_Word], size: float) -> Run:
        text = " ".join([word.text for word in words])
        right = self._box(words[-1].last)[2]
        boxes = [self._around(word) for word in words] if self._boxes else None
        return Run(_plain(text), words[0].left, right, words[0].base, size, boxes)

    def _around(self, word: _Word) -> Box:
        left, top, _, bottom = self._box(word.first)
        _, other_top, right, other_bottom = self._box(word.last)
        return left, min(top, other_top), right, max(bottom, other_bottom)

    def _origin(self, character: int) -> tuple[float, float]:
        """Where a character stands on its line."""
        pdfium.FPDFText_GetCharOrigin(self._text, character, *self._to)
        return self._turned(*self._point)

    def _box(self, character: int) -> Box:
        """A character's box, from the font's top to its bottom."""
        box = self._loose
        if not pdfium.FPDFText_GetLooseCharBox(self._text, character, ctypes.byref(box)):
            return 0.0, 0.0, 0.0, 0.0
        left, top = self._turned(box.left, box.top)
        right, bottom = self._turned(box.right, box.bottom)
        return (left, top, right, bottom) if left <= right and top <= bottom else _upright(left, top, right, bottom)

    def _number(self, place: int) -> int:
        """The number that pdfium gives the character at a place in the text."""
        return int(pdfium.FPDFText_GetCharIndexFromTextIndex(self._text, place))


def _upright(left: float, top: float, right: float, bottom: float) -> Box:
    return min(left, right), min(top, bottom), max(left, right), max(top, bottom)


def _plain(text: str) -> str:
    """The text with pdfium's sign for a divided word as a hyphen, and whole characters."""
    text = text.translate(_DIVIDED)
    try:
        text.encode()
    except UnicodeEncodeError:  # halves of characters
        return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
    return text


def _turning(page: pdfium.FPDF_PAGE) -> Callable[[float, float], tuple[float, float]]:
    """How a place in the file becomes a place on the page as it is shown."""
    frame = pdfium.FS_RECTF()
    pdfium.FPDF_GetPageBoundingBox(page, ctypes.byref(frame))
    left, bottom, right, top = frame.left, frame.bottom, frame.right, frame.top
    return {
        0: lambda x, y: (x - left, top - y),
        90: lambda x, y: (y - bottom, x - left),
        180: lambda x, y: (right - x, y - bottom),
        270: lambda x, y: (top - y, right - x),
    }[90 * pdfium.FPDFPage_GetRotation(page)]
