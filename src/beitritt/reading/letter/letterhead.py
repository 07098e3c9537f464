"""The fields of a letter's head: references, dates, subject, and who writes to whom.

Labels stand before a colon, in a column of their own, above their values in a row, or above them one by one.
"""

# ruff: noqa: E501  expressions: a set of alternatives stays on one line

from __future__ import annotations

from beitritt.reading.expressions import patterns
from beitritt.reading.expressions.patterns import lazy
from beitritt.reading.language.dates import days
from beitritt.reading.language.names import bodies
from beitritt.reading.values import ABSENT, Field

from .cells import Cell, cells_of, heading_of, is_reference, parted
from .labels import ALWAYS, LABELS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .layout import Layout
    from .lines import Line


_LABELLED = lazy(r"([A-Za-zÄÖÜäöüß][A-Za-zÄÖÜäöüß .,/()-]{0,44}?)\s*:(?!//)[ \t]*(.*)")
_SPACED = lazy(
    r"((?:[Uu]nser|[Ii]hr|[Mm]ein|[Oo]ur|[Yy]our)e? (?:Az\.?|Zeichen|Z\.|Aktenzeichen|Geschäftszeichen|Gz\.?|[Rr]ef\.?|[Rr]eference)|AZ|Az\.?|Gz\.?|Geschäftszeichen|Aktenzeichen|Nummer|Vermerk|Datum|von|an|[Rr]ef\.?)"
    r"(?:\s*\.{3,} ?| )((?=[^,|]{0,24}\d)\S[^,|]{1,40}|(?=[A-ZÄÖÜ]).*)"
)
_BRACKETS = lazy(r"\s*\([^)]*\)")
_SUMMARY = lazy(r"(?:Kurzfassung|Zusammenfassung|Das Wichtigste(?: in Kürze)?|In Kürze|Auf einen Blick|Summary|In brief|Key points)\b ?:")
"""A summary may stand between the subject line and the salutation."""
_THEIR_LETTER = lazy(
    r"Ihr(?:e)?s? (?:Schreiben|Nachricht|Zeichen|E-Mail|Anfrage|Anschreiben|Rundschreiben)\b(?: vom)? "
)
_REFERENCE = lazy(
    r"(?:Az\.?:?|Aktenzeichen:?|Zeichen:?|Gz\.?:?|Ref\.?:?|, (?!A[zk])) ?((?=[^,;]{0,40}\d)[A-Z0-9][\w./ -]{2,40})$"
)
_DATED_LINE = lazy(
    r"(?:am \w+, dem |(?:Sitzung )?(?:vom|am) |[A-ZÄÖÜ][\w äöüßÄÖÜ./()-]{1,40},?\s+)?(?:den|the|am)?\s*(?:\d|[A-ZÄÖÜ][a-zä]+ \d)"
)
_ONLY_DATE = lazy(r"(?:(?:[A-ZÄÖÜ][\w-]+(?: [A-ZÄÖÜ][\w-]+)?,? )?(?:den |the |am )?)?[\dIVX]{1,4}[./-]? ?(?:[A-Za-zä]+\.?|\d{1,2}\.?)[ -]?,? ?(?:\d{2,4})|[A-Z][a-z]+ \d{1,2},? \d{4}")
_POST_CODE = lazy(r"(?:\b[A-Z]{1,2}-)?\b\d{5} [A-ZÄÖÜ]|\b[A-Z]{1,2}\d{1,2}[A-Z]? \d[A-Z]{2}\b")
_MAIL = lazy(r"[\w.+-]+@[\w-]+\.[\w.-]+")


class Head:
    """What the head of a letter holds: its fields, and the lines that belong to none."""

    __slots__ = ("_below", "fields", "rest", "subject_lines")

    def __init__(self, layout: Layout) -> None:
        self.fields: dict[str, Field] = {}
        self.rest: list[list[Cell]] = []
        self.subject_lines: list[Cell] = []
        self._below: list[str] = []
        for line in layout.head:
            self._line(line)
        if layout.greeted:
            self._subject(layout.body)
        self._date(layout)
        self._their_letter()
        if "our_reference" not in self.fields:
            self._bare_reference(layout.head[:20])
        if not layout.greeted or any(line.text.startswith(("A u s z", "Auszug")) for line in layout.body[:8]):
            self._without_salutation(layout)

    def _line(self, line: Line) -> None:
        cells = cells_of(line)
        if not cells:
            for name in self._below:
                if name.endswith("_reference"):  # a label of its own with nothing below it
                    self._set(name, "", line.start, line.start)
            self._below.clear()
            self.rest.append([])
            return
        if self._below and not any(_label(cell.text) for cell in cells):
            self._values_below(cells)
            return
        self._below.clear()
        if len(cells) > 2 and all(names := [_label(cell.text) for cell in cells]):  # labels above a row of values
            self._below = [str(name) for name in names]
            return
        kept = [cell for number, cell in enumerate(cells) if not self._take(cell, cells[number + 1 :])]
        if kept and self.fields:
            taken = {field.span for field in self.fields.values()}
            kept = [cell for cell in kept if (cell.start, cell.end) not in taken]
        if kept or self.rest:
            self.rest.append(kept)

    def _take(self, cell: Cell, following: list[Cell]) -> bool:
        """Read a labelled cell; whether it was one."""
        match = _LABELLED.match(cell.text) if ":" in cell.text else None
        if match:
            name = _label(match.group(1)) or _others_label(match.group(1))
            if name is None:
                return False
            value, start = match.group(2).strip(), cell.start + match.start(2)
            if not value and following and not _label(following[0].text):
                value, start = following[0].text, following[0].start
            self._set(name, value, start, cell.end)
            return True
        name = _label(cell.text)
        if name is None:
            return self._spaced(cell)
        if name in {"name", "regarding", "department", "contact"} or (
            name in {"sender", "recipient"} and not following
        ):
            return False
        if following and not _label(following[0].text):
            self._set(name, following[0].text, following[0].start, cell.end)
        else:
            self._below.append(name)
        return True

    def _spaced(self, cell: Cell) -> bool:
        """A reference behind its label with a blank only ("Unser Az. 57/9")."""
        match = _SPACED.match(cell.text)
        name = match and _label(match.group(1))
        if not match or name not in {"our_reference", "their_reference", "date", "sender", "recipient"}:
            return False
        value = patterns.split(r" / (?=Your|Ihr)", match.group(2))[0]
        if name in {"sender", "recipient"} and not value[0].isupper():
            return False
        if name == "their_reference" and "..." in cell.text:  # a form asks its writer for "your" reference
            name = "our_reference"
        self._set(str(name), value, cell.start + match.start(2), cell.end)
        return True

    def _values_below(self, cells: list[Cell]) -> None:
        for name, cell in zip(self._below, cells, strict=False):
            self._set(name, cell.text, cell.start, cell.end)
        self._below.clear()

    def _set(self, name: str, value: str, start: int, end: int) -> None:
        known = self.fields.get(name)
        if known is not None and (known.value or not value):
            return
        if not value.strip("_- .…"):
            self.fields[name] = Field(None, (end, end), missing="blank")
            return
        if name.endswith("_reference"):
            value = _BRACKETS.sub("", value) or value
        open_end = name in {"telefax", "telephone"} and value.endswith(("-", "/", "–"))
        self.fields[name] = Field(value, (start, start + len(value)), incomplete=open_end)

    def _subject(self, body: list[Line]) -> None:
        """Without a label the subject is the last block before the salutation, or a line that stands alone behind it."""
        heading = heading_of(body)
        if heading and "subject" not in self.fields:
            self.subject_lines = [heading]
            self.fields["subject"] = Field(heading.text, (heading.start, heading.end))
            return
        block: list[list[Cell]] = []
        while self.rest and not self.rest[-1]:
            self.rest.pop()
        for cells in reversed(self.rest):
            if not cells:
                break
            block.insert(0, cells)
        text = " ".join(cell.text for cells in block for cell in cells)
        dated = len(block) == 1 and _ONLY_DATE.fullmatch(text) is not None and self._dated(block[0][0])
        if (dated or _SUMMARY.match(text)) and len(self.rest) > len(block):
            del self.rest[-len(block) :]
            self._subject(body)
            return
        alone = len(self.rest) == len(block) and next(bodies(text), None) is not None
        if "subject" in self.fields or not block or alone or _POST_CODE.search(text) or ("@" in text and _MAIL.search(text)):
            return
        del self.rest[-len(block) :]
        self.subject_lines = [cell for cells in block for cell in cells]
        self._their_letter(self.subject_lines)
        cells = [cell for cell in self.subject_lines if not _THEIR_LETTER.match(cell.text)] or self.subject_lines
        value = " ".join(cell.text for cell in cells)
        self.fields["subject"] = Field(value, (cells[0].start, cells[-1].end))

    def _dated(self, cell: Cell) -> bool:
        """A line above the salutation that is only a date is the letter's, and no subject."""
        found = next(days(cell.text), None)
        if found is None or len(found.iso) < len("2026-01-01"):
            return False
        self.fields.setdefault("date", Field(cell.text, (cell.start, cell.start + len(cell.text))))
        return True

    def _date(self, layout: Layout) -> None:
        """The date as ISO; without a label it stands at the end of a line of its own, or where it is signed."""
        known = self.fields.get("date")
        cells = [cell for cells in self.rest for cell in cells]
        if known and known.value and known.span:
            cells = [Cell(known.value, known.span[0])]
        elif not layout.greeted:
            cells = [cell for line in layout.head[:25] for cell in cells_of(line)]
            cells += [cell for line in layout.close for cell in cells_of(line)]
        for cell in cells:
            found = list(days(cell.text)) if _DATED_LINE.match(cell.text) or known else []
            for day in found:
                whole = day.end >= len(cell.text) - 12 or known
                if whole and (len(day.iso) == len("2026-01-01") or known):
                    self.fields["date"] = Field(day.iso, (cell.start + day.start, cell.start + day.end))
                    self.rest = [[c for c in row if c is not cell] if cell in row else row for row in self.rest]
                    return

    def _bare_reference(self, lines: list[Line]) -> None:
        """A reference without a label stands in a column at the right, or beside or below the date."""
        taken = {field.span for field in self.fields.values()}
        near = False
        for line in lines:
            cells = [part for cell in cells_of(line) for part in parted(cell)]
            dated = any(next(days(cell.text), None) for cell in cells)
            for number, cell in enumerate(cells):
                placed = near or dated or number > 0
                if placed and len(cell.text) < 28 and is_reference(cell.text) and (cell.start, cell.end) not in taken:
                    self._set("our_reference", cell.text, cell.start, cell.end)
                    self.rest = [[c for c in row if c.start != cell.start] for row in self.rest]
                    return
            near = dated

    def _without_salutation(self, layout: Layout) -> None:
        """What a form, minutes or a note say at other places than a letter."""
        from . import formhead

        for name, find in (("subject", formhead.subject), ("recipient", formhead.recipient)):
            known = self.fields.get(name)
            if (known is None or not known.value) and (field := find(layout)):
                self.fields[name] = field
        if writer := formhead.writer(layout):
            self.fields["sender"] = writer
        labelled = any(_label(cell.text.split(":")[0].split("  ")[0]) == "date" for line in layout.head for cell in cells_of(line))
        if not (layout.greeted is False and labelled) and (field := formhead.date(layout)):
            self.fields["date"] = field

    def _their_letter(self, cells: list[Cell] | None = None) -> None:
        """The words "Ihr Schreiben vom …, Az. …" names their date and their reference in one line."""
        for cell in cells if cells is not None else [cell for row in self.rest for cell in row]:
            if not _THEIR_LETTER.match(cell.text):
                continue
            for day in days(cell.text):
                self._set("their_date", cell.text[day.start : day.end], cell.start + day.start, cell.end)
                break
            reference = _REFERENCE.search(cell.text)
            if reference:
                self._set("their_reference", reference.group(1), cell.start + reference.start(1), cell.end)

    def finished(self) -> dict[str, Field]:
        """The fields, with those that every letter should have named as absent where they are."""
        both = self.fields.pop("their_both", None)
        if both and both.missing:
            self.fields.setdefault("their_reference", both)
        if both and both.value and both.span:
            found = next(days(both.value), None)
            value = both.value[found.end :].lstrip(" ,;/") if found else both.value
            start = both.span[1] - len(value)
            self._set("their_reference", value, start, start + len(value))
        for name in ALWAYS:
            self.fields.setdefault(name, ABSENT)
        return self.fields


def _label(text: str) -> str | None:
    """The field that a label stands for."""
    if len(text) > 48:
        return None
    plain = _BRACKETS.sub("", text) if "(" in text else text
    return LABELS.get(plain.strip(" .:").casefold())


def _others_label(text: str) -> str | None:
    """Labels that name the other side ("Zeichen der Landesagentur")."""
    folded = text.casefold()
    if folded.startswith(("zeichen de", "aktenzeichen de")):
        return "their_reference"
    if folded.startswith("datum und zeichen ihres"):
        return "their_both"
    return None
