"""A DOCX document's text: its paragraphs, lists, tables and text boxes as blocks of lines."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from docx.document import Document
from docx.oxml.ns import qn
from docx.oxml.xmlchemy import BaseOxmlElement as Element

from .docx_lists import Lists

PARAGRAPH, TABLE, ROW, CELL = qn("w:p"), qn("w:tbl"), qn("w:tr"), qn("w:tc")
TEXT, TAB, BREAK, RETURN = qn("w:t"), qn("w:tab"), qn("w:br"), qn("w:cr")
HYPHEN, SOFT_HYPHEN = qn("w:noBreakHyphen"), qn("w:softHyphen")
BOX, RUN, PROPERTIES = qn("w:txbxContent"), qn("w:r"), qn("w:pPr")
SKIPPED = frozenset(
    (qn("w:del"), qn("w:moveFrom"), qn("w:instrText"), qn("w:delText"), PROPERTIES, BOX,
     "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback")
)  # fmt: skip
GAP = "   "
WHOLE = 100
"""A paragraph of so many letters fills more than a line and is a block where paragraphs are spaced."""


class Blocks:
    """The blocks of a document: lines that stand together."""

    def __init__(self, document: Document) -> None:
        self._document = document
        self._lists = Lists(document)
        self._styles = _Spacing(document)
        self._blocks: list[list[str]] = []
        self._begin = True

    def text(self) -> str:
        """The document's text, blocks parted by empty lines."""
        section = self._document.sections[0]
        first = section.different_first_page_header_footer
        self._all(section.first_page_header._element if first else section.header._element)  # noqa: SLF001  # its own text gives no order
        self._end()
        self._all(self._document.element.body)
        self._end()
        self._all(section.first_page_footer._element if first else section.footer._element)  # noqa: SLF001  # the same
        return "\n\n".join("\n".join(block) for block in self._blocks if block)

    def _end(self) -> None:
        self._begin = True

    def _line(self, line: str) -> None:
        if self._begin:
            self._blocks.append([])
            self._begin = False
        self._blocks[-1].append(line)

    def _all(self, parent: Element) -> None:
        """Everything in a body, a header, a cell or a box; content controls are opened."""
        spaced = self._is_spaced(parent)
        for child in _inner(parent):
            for box in _boxes(child) if child.tag == PARAGRAPH else ():
                self._end()
                self._all(box)
                self._end()
            if child.tag == TABLE:
                self._end()
                self._table(child)
                self._end()
            else:
                self._paragraph(child, spaced=spaced)

    def _is_spaced(self, parent: Element) -> bool:
        """Whether distances part its paragraphs, rather than empty ones."""
        texts = [_text(child).strip() for child in _inner(parent) if child.tag == PARAGRAPH]
        empty = sum(not text for text in texts)
        return empty * 4 <= len(texts)

    def _paragraph(self, paragraph: Element, *, spaced: bool) -> None:
        lines = [line.strip(" ") for line in _text(paragraph).split("\n")]
        if not any(line.strip() for line in lines):
            self._end()
            return
        mark = self._lists.mark(paragraph)
        if mark:
            lines[0] = f"{mark} {lines[0]}"
        apart = not mark and self._styles.apart(paragraph) and (spaced or len(lines[0]) > WHOLE)
        if apart:
            self._end()
        for line in lines:
            self._line(line.rstrip()) if line.strip() else self._end()
        if apart:
            self._end()

    def _table(self, table: Element) -> None:
        """Rows of single lines as lines; a row with more in a cell cell by cell, as columns are read."""
        for row in table.iterchildren(ROW):
            cells = [cell for cell in _inner(row) if cell.tag == CELL]
            texts = [
                [line for p in cell.iter(PARAGRAPH) for line in _text(p).split("\n") if line.strip()] for cell in cells
            ]
            if all(len(lines) <= 1 for lines in texts):
                filled = [lines[0].strip() for lines in texts if lines]
                if filled:
                    self._line(GAP.join(filled))
                continue
            for cell in cells:
                self._end()
                self._all(cell)
            self._end()


class _Spacing:
    """Which paragraphs have a distance from the next, by themselves, by their style, or by the document's defaults."""

    def __init__(self, document: Document) -> None:
        styles = document.styles.element
        self._default = _after(styles.find(f"{qn('w:docDefaults')}/{qn('w:pPrDefault')}/{PROPERTIES}")) or 0
        self._styles = {style.get(qn("w:styleId")): style for style in styles.iterchildren(qn("w:style"))}
        self._normal = next((key for key, one in self._styles.items() if one.get(qn("w:default")) == "1"), None)

    def apart(self, paragraph: Element) -> bool:
        properties = paragraph.find(PROPERTIES)
        own = _after(properties)
        if own is not None:
            return own > 0
        named = properties.find(qn("w:pStyle")) if properties is not None else None
        key = named.get(qn("w:val")) if named is not None else self._normal
        seen: set[str | None] = set()
        while key in self._styles and key not in seen:
            seen.add(key)
            after = _after(self._styles[key].find(PROPERTIES))
            if after is not None:
                return after > 0
            base = self._styles[key].find(qn("w:basedOn"))
            key = base.get(qn("w:val")) if base is not None else None
        return self._default > 0


def _after(properties: Element | None) -> int | None:
    """The distance to the next paragraph in twentieths of a point, where it is said."""
    spacing = properties.find(qn("w:spacing")) if properties is not None else None
    told = spacing.get(qn("w:after")) if spacing is not None else None
    return int(told) if told is not None and told.lstrip("-").isdigit() else None


def _inner(parent: Element) -> Iterator[Element]:
    """The paragraphs, tables and cells right in an element, content controls and insertions opened."""
    for child in parent.iterchildren():
        if child.tag in (PARAGRAPH, TABLE, CELL):
            yield child
        elif child.tag in (qn("w:sdt"), qn("w:sdtContent"), qn("w:ins"), qn("w:customXml"), qn("w:smartTag")):
            yield from _inner(child)


def _boxes(paragraph: Element) -> Iterator[Element]:
    """The text boxes anchored in a paragraph, each once: older programs' copies are left out."""
    for box in paragraph.iter(BOX):
        if not any(above.tag in SKIPPED for above in box.iterancestors()):
            yield box


def _text(paragraph: Element) -> str:
    return "".join(_signs(paragraph))


def _signs(element: Element) -> Iterable[str]:
    for child in element.iterchildren():
        tag = child.tag
        if tag == TEXT:
            yield child.text or ""
        elif tag in (BREAK, RETURN):
            yield "\n"
        elif tag == TAB:
            yield "\t"
        elif tag == HYPHEN:
            yield "-"
        elif tag == RUN and child.find(f"{qn('w:rPr')}/{qn('w:vanish')}") is not None:
            continue
        elif isinstance(tag, str) and tag not in SKIPPED and tag != SOFT_HYPHEN:
            yield from _signs(child)
