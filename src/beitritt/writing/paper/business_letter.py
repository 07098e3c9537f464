"""A business letter by DIN 5008: its parts as values, its plain text, and the letter as PDF in a house's letterhead."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from beitritt.register.wording import long_date
from beitritt.writing.paper.addresses import LONGEST_LINE, MOST_LINES
from beitritt.writing.paper.blocks import Block, Declared, Listing, Paragraph, Table, block_objects
from beitritt.writing.paper.letterheads import Letterhead
from beitritt.writing.paper.typesetting import Attachment, typeset

WORDS = {
    "de": {"page": "Seite", "of": "von", "enclosures": "Anlagen", "date": "Datum", "to": "Schreiben an: {recipient}"},
    "en": {"page": "Page", "of": "of", "enclosures": "Enclosures", "date": "Date", "to": "Letter to: {recipient}"},
}


@dataclass(frozen=True, slots=True, kw_only=True)
class BusinessLetter:
    """A letter in one language. `recipient` are the lines of its address, `remarks` those above it.

    `references` are names and values such as "Unser Zeichen"; the date and the house's contacts join them.
    """

    language: str
    dated: date
    recipient: tuple[str, ...]
    subject: str
    salutation: str
    blocks: tuple[Block, ...]
    closing: str
    references: tuple[tuple[str, str], ...] = ()
    remarks: tuple[str, ...] = ()
    enclosures: tuple[str, ...] = ()
    keywords: tuple[str, ...] = ()

    @property
    def paragraphs(self) -> tuple[Block, ...]:
        """What stands between subject and closing."""
        return (Paragraph(self.salutation), *self.blocks) if self.salutation else self.blocks


def letter_pdf(letter: BusinessLetter, head: Letterhead, attachment: Attachment | None = None) -> bytes:
    """The letter as PDF/A-3a and PDF/UA-1. Raises InputError for signs that no font has."""
    return typeset("letter", letter_values(letter, head), letter.dated, attachment, head.fonts)


def letter_values(letter: BusinessLetter, head: Letterhead) -> dict[str, Any]:
    """What the template `letter` reads."""
    words = WORDS[letter.language]
    return {
        "title": letter.subject,
        "language": letter.language,
        **head.look(),
        "unit": head.unit,
        "form": head.form,
        "references": head.references,
        "sender": " · ".join((head.name, *head.address)) if head.address else "",
        "remarks": list(letter.remarks),
        "recipient": list(letter.recipient),
        "information": [list(pair) for pair in information(letter, head)],
        "day": long_date(letter.dated, letter.language),
        "following": words["to"].format(recipient=letter.recipient[0]),
        "subject": letter.subject,
        "blocks": block_objects(letter.paragraphs),
        "closing": letter.closing,
        "signature": "\n".join(head.signature or (head.name,)),
        "enclosures": list(letter.enclosures),
        "footer": [list(column) for column in head.footer],
        "keywords": list(letter.keywords),
        "words": words,
    }


def information(letter: BusinessLetter, head: Letterhead) -> list[tuple[str, str]]:
    """The lines of the information block: references, the house's contacts, the date last."""
    date_ = (WORDS[letter.language]["date"], long_date(letter.dated, letter.language))
    return [*letter.references, *head.contact, date_]


def address(name: str, lines: Sequence[str] = ()) -> tuple[str, ...]:
    """The lines of an address: as the house keeps them, else the body's name, parted where it is too long."""
    return tuple(lines) if lines else tuple(_parted(name)[:MOST_LINES])


def _parted(name: str) -> list[str]:
    found = [""]
    for word in name.split():
        longer = f"{found[-1]} {word}".strip()
        if len(longer) > LONGEST_LINE * 0.7 and found[-1]:
            found.append(word)
        else:
            found[-1] = longer
    return found


def plain_text(letter: BusinessLetter, head: Letterhead) -> tuple[str, list[tuple[int, int]]]:
    """The letter as plain text, and the places of its statements in it, in code points."""
    top = ["\n".join((head.name, *filter(None, (head.unit,)), *head.address)), "\n".join(letter.recipient)]
    top += ["\n".join(f"{name}: {value}" for name, value in information(letter, head)), letter.subject]
    text, places = "\n\n".join(top), list[tuple[int, int]]()
    for block in letter.paragraphs:
        text += "\n\n"
        said = _plain(block)
        if isinstance(block, Declared):
            places.append((len(text), len(text) + len(said)))
        text += said
    text += "\n\n" + "\n\n".join(filter(None, (letter.closing, "\n".join(head.signature or (head.name,)))))
    if letter.enclosures:
        text += "\n\n" + "\n".join((WORDS[letter.language]["enclosures"], *letter.enclosures))
    return text + "\n", places


def _plain(block: Block) -> str:
    if isinstance(block, Listing):
        return "\n".join(f"{'  ' * depth}- {item}" for depth, item in block.items)
    if isinstance(block, Table):
        return "\n".join(" | ".join(row) for row in (block.heads, *block.rows))
    if hasattr(block, "rows"):
        return "\n".join(f"{name}: {value}" for name, value in block.rows)
    return block.caption if hasattr(block, "caption") else block.text
