"""The lines of a text and the blocks they form, with their places: what the eye sees before it reads."""

# ruff: noqa: E501  expressions: a set of alternatives stays on one line

from __future__ import annotations

from beitritt.reading.expressions.patterns import lazy

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

_QUOTE_MARK = lazy(r"[ \t]*>[> \t]*")
_FOOT = lazy(
    r"\bIBAN\b|\bBIC\b|Bankverbindung|Bankkonto|Öffnungszeiten|Sprechzeiten|Servicezeiten|Gläubiger-ID|USt-?Id|Opening hours|"
    r"^(?:[-–— ]*)(?:Seite|Page|Blatt) \d+|^[-–] ?\d+ ?[-–]$|Registergericht|Amtsgericht \w+ HR|^www\.\S+$"
)
_PAGE_MARK = lazy(r"\s(?:Seite|Page|S\.|Blatt) \d+(?: ?(?:von|of|/) ?\d+)\s*$")


_BOX = lazy(r"[☐☒☑□■✗✓]|\[(?:[xX]| {0,4})\] |\( ?[xX]? ?\) ")
_BOX_SIGNS = "☐☒☑□■✗✓[("
_EMPTY_BOX = lazy(r"[☐□]|\[ {0,4}\]|\( *\)")


class Line:
    """One line without its white space and quotation marks of mail: text, place, and how deep it is quoted."""

    __slots__ = ("end", "indent", "quoted", "start", "text")

    def __init__(self, text: str, start: int, *, indent: int = 0, quoted: bool = False) -> None:
        self.text, self.start, self.end, self.indent, self.quoted = text, start, start + len(text), indent, quoted

    def part(self, start: int, end: int) -> Line:
        """A stretch of this line as a line of its own."""
        text = self.text[start:end]
        bare = text.lstrip()
        return Line(bare.rstrip(), self.start + start + len(text) - len(bare), indent=self.indent, quoted=self.quoted)


def split_lines(text: str) -> list[Line]:
    """All lines in order, empty ones included."""
    found = []
    place = 0
    for raw in text.splitlines(keepends=True):
        bare = raw.strip()
        if not bare:
            found.append(Line("", place + len(raw), indent=len(raw)))
        elif raw.startswith(bare) and bare[0] != ">":  # as most lines are
            found.append(Line(bare, place))
        else:
            found.append(_indented(raw, place))
        place += len(raw)
    return found


def _indented(raw: str, start: int) -> Line:
    """A line with white space or marks of quotation before its text, if it has any."""
    mark = _QUOTE_MARK.match(raw) if ">" in raw else None
    if mark:
        start, raw = start + mark.end(), raw[mark.end() :]
    bare = raw.lstrip()
    indent = len(raw) - len(bare)
    return Line(bare.rstrip(), start + indent, indent=indent, quoted=mark is not None)


def blocks(lines: list[Line]) -> Iterator[list[Line]]:
    """Runs of lines that stand together, page feet left out."""
    run: list[Line] = []
    for line in lines:
        if line.text:
            run.append(line)
        elif run:
            yield run
            run = []
    if run:
        yield run


def is_foot(block: list[Line]) -> bool:
    """Whether a block is what offices print at the foot of each page: bank, opening hours, page number."""
    if len(block) > 6 or any(line.text[0] in "☐☒☑□■[" for line in block):
        return False
    for line in block:
        if len(line.text) > 60 and (len(line.text) >= 160 or line.text.endswith((".", ",", ":"))):
            return False
    if len(block) == 1 and len(block[0].text) < 80 and _PAGE_MARK.search(" " + block[0].text):
        return True
    return any(_FOOT.search(line.text) for line in block)


def ticked(block: list[Line]) -> list[Line]:
    """Lines of a form without the options that were left empty; options beside each other become lines of their own."""
    for line in block:
        if any(sign in line.text for sign in _BOX_SIGNS) and _BOX.search(line.text):
            break
    else:
        return block
    found: list[Line] = []
    for line in block:
        places = [match.start() for match in _BOX.finditer(line.text)]
        if not places:
            found.append(line)
            continue
        if places[0]:
            found.append(line.part(0, places[0]))
        for start, end in zip(places, [*places[1:], len(line.text)], strict=True):
            if not _EMPTY_BOX.match(line.text, start):
                found.append(line.part(start, end))
    return found
