"""HTML, as e-mails have it: its text as it is shown, with lines, blocks, cells and quotations. Nothing is fetched."""

from __future__ import annotations

import re
from html.parser import HTMLParser

from beitritt.reading.positions import Part

from .extraction import decode

MEDIA_TYPE = "text/html"
BLOCKS = frozenset("p h1 h2 h3 h4 h5 h6 table ul ol dl blockquote pre hr form fieldset".split())
"""What stands apart from what is around it; other elements of `LINES` begin a line."""
LINES = frozenset("div br tr li dt dd address section article header footer main nav center option caption".split())
HIDDEN = frozenset("script style head title template noscript iframe object select textarea".split())
VOID = frozenset("area base br col embed hr img input link meta source track wbr".split())
CELLS = frozenset(("td", "th"))
GAP = "   "
_UNSEEN = re.compile(
    r"display\s*:\s*none|visibility\s*:\s*hidden|font-size\s*:\s*0(?![.\d]*[1-9])|mso-hide\s*:\s*all", re.IGNORECASE
)
_CHARSET = re.compile(rb"<meta[^>]{0,200}charset\s*=\s*[\"']?([\w-]{2,20})", re.IGNORECASE)
_SPACES = re.compile(r"[ \t\r\n\f]+")


def parts(data: bytes, *, boxes: bool = False) -> list[Part]:
    """The file as one part."""
    del boxes  # there are no pages
    return [Part(MEDIA_TYPE, text_of(_decoded(data)))]


def text_of(html: str) -> str:
    """The text that a reader of the page sees."""
    page = _Page()
    page.feed(html)
    page.close()
    return page.text()


def _decoded(data: bytes) -> str:
    named = _CHARSET.search(data[:2048])
    if named:
        try:
            return data.decode(named[1].decode("ascii"))
        except (LookupError, UnicodeDecodeError):
            pass
    return decode(data)


class _Page(HTMLParser):
    """Writes lines as the elements come; elements that are never closed do no harm, because none is waited for."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self._lines: list[str] = []
        self._line = ""
        self._hidden: list[str] = []
        self._quoted = 0
        self._as_written = 0
        self._apart = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """An element begins."""
        attributes = dict(attrs)
        unseen = tag in HIDDEN or "hidden" in attributes or _UNSEEN.search(attributes.get("style") or "")
        if tag not in VOID and (self._hidden or unseen):
            self._hidden.append(tag)
            return
        if tag in BLOCKS or tag in LINES:
            self._end_line(apart=tag in BLOCKS)
        if tag == "li":
            self._line = "– "
        elif tag in CELLS and self._line.strip():
            self._line = self._line.rstrip() + GAP
        self._quoted += tag == "blockquote"
        self._as_written += tag == "pre"

    def handle_endtag(self, tag: str) -> None:
        """An element ends, and with it those in it that were left open."""
        if self._hidden:
            if tag in self._hidden:
                while self._hidden and self._hidden.pop() != tag:
                    pass
            return
        if tag in BLOCKS or (tag in LINES and tag not in VOID):
            self._end_line(apart=tag in BLOCKS)
        if tag == "blockquote":
            self._quoted = max(self._quoted - 1, 0)
        if tag == "pre":
            self._as_written = max(self._as_written - 1, 0)

    def handle_data(self, data: str) -> None:
        """Text between elements."""
        if self._hidden:
            return
        if self._as_written:
            first, *others = data.split("\n")
            self._line += first
            for line in others:
                self._end_line(apart=False, empty=True)
                self._line = line
            return
        words = _SPACES.sub(" ", data)
        self._line += words.lstrip(" ") if not self._line or self._line.endswith(" ") else words

    def text(self) -> str:
        """What was written."""
        self._end_line(apart=False)
        return "\n".join(self._lines).strip("\n")

    def _end_line(self, *, apart: bool, empty: bool = False) -> None:
        line, self._line = self._line.rstrip(), ""
        if line.strip(" \xa0") or empty:
            if self._apart and self._lines and self._lines[-1]:
                self._lines.append("")
            self._lines.append("> " * self._quoted + line if line else "")
            self._apart = False
        self._apart = self._apart or apart
