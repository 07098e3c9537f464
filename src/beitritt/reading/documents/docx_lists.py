"""The marks of lists in DOCX documents, which word processors count themselves: "–", "1.", "a)"."""

from __future__ import annotations

from docx.document import Document
from docx.oxml.ns import qn
from docx.oxml.xmlchemy import BaseOxmlElement as Element

BULLET = "–"
ROMAN = ((10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"))
_ITEM = f"{qn('w:pPr')}/{qn('w:numPr')}"


class Lists:
    """Counts the items of a document's lists, in the order in which it is asked for their marks."""

    def __init__(self, document: Document) -> None:
        self._levels: dict[str, dict[str, Element]] = {}
        self._counted: dict[tuple[str, str], int] = {}
        self._styles = {
            style.get(qn("w:styleId")): style for style in document.styles.element.iterchildren(qn("w:style"))
        }
        try:
            numbering = document.part.numbering_part.element
        # a document without lists: where it has no part for numbering, python-docx raises NotImplementedError
        except (KeyError, NotImplementedError, AttributeError):
            return
        drafts = {one.get(qn("w:abstractNumId")): one for one in numbering.iterchildren(qn("w:abstractNum"))}
        for number in numbering.iterchildren(qn("w:num")):
            named = number.find(qn("w:abstractNumId"))
            draft = drafts.get(named.get(qn("w:val"))) if named is not None else None
            if draft is not None:
                levels = {one.get(qn("w:ilvl")): one for one in draft.iterchildren(qn("w:lvl"))}
                self._levels[number.get(qn("w:numId"))] = levels

    def mark(self, paragraph: Element) -> str:
        """The mark before a paragraph; empty where it is no item."""
        numbered = self._numbered(paragraph)
        if numbered is None:
            return ""
        key, level = _value(numbered, "w:numId"), _value(numbered, "w:ilvl") or "0"
        drawn = self._levels.get(key, {}).get(level)
        if drawn is None:
            return ""
        self._counted[key, level] = self._counted.get((key, level), int(_value(drawn, "w:start") or 1) - 1) + 1
        for deeper in [one for one in self._counted if one[0] == key and one[1] > level]:
            del self._counted[deeper]
        return _written(drawn, self._counted[key, level], level)

    def _numbered(self, paragraph: Element) -> Element | None:
        """What makes a paragraph an item: its own properties or its style's."""
        own: Element | None = paragraph.find(_ITEM)
        if own is not None:
            return own
        style = paragraph.find(f"{qn('w:pPr')}/{qn('w:pStyle')}")
        named = self._styles.get(style.get(qn("w:val"))) if style is not None else None
        inherited: Element | None = named.find(_ITEM) if named is not None else None
        return inherited


def _written(level: Element, number: int, deep: str) -> str:
    """A number as its level writes it; of several levels in one mark only the last."""
    form, pattern = _value(level, "w:numFmt"), _value(level, "w:lvlText")
    if form == "bullet":
        return BULLET
    if form == "none" or not pattern:
        return ""
    shown = {
        "lowerLetter": chr(ord("a") + (number - 1) % 26),
        "upperLetter": chr(ord("A") + (number - 1) % 26),
        "lowerRoman": _roman(number),
        "upperRoman": _roman(number).upper(),
    }.get(form, str(number))
    place = f"%{int(deep) + 1}"
    before, _, after = pattern.rpartition(place)
    return f"{'(' if before.endswith('(') else ''}{shown}{after}"


def _roman(number: int) -> str:
    signs = ""
    for value, sign in ROMAN:
        signs += sign * (number // value)
        number %= value
    return signs


def _value(element: Element, name: str) -> str:
    found = element.find(qn(name))
    return (found.get(qn("w:val")) or "") if found is not None else ""
