"""Outgoing letters: what goes out to one recipient, ready to be set, and the stationery it is written on."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date

from beitritt.register.bodies import Directory
from beitritt.writing.letters.text import Filled
from beitritt.writing.paper.addresses import Addresses
from beitritt.writing.paper.business_letter import BusinessLetter, address, letter_pdf
from beitritt.writing.paper.letterheads import Letterhead
from beitritt.writing.paper.typesetting import Attachment

REFERENCES = {"de": ("Ihr Zeichen", "Unser Zeichen"), "en": ("Your reference", "Our reference")}
PLAIN = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Stationery:
    """What a mailing is written on: letterhead (None: the author's name alone, in `form`) and postal addresses.

    With it go the references, the remarks above the address, and the names of what is enclosed.
    """

    head: Letterhead | None = None
    form: str = "B"
    addresses: Addresses = field(default_factory=dict)
    your_reference: str = ""
    our_reference: str = ""
    remarks: tuple[str, ...] = ()
    enclosures: tuple[str, ...] = ()

    def of(self, author: str, directory: Directory, on: date) -> Letterhead:
        """The letterhead of a letter by `author`."""
        return self.head or Letterhead(name=directory.name(author, on), form=self.form)

    def letter(
        self,
        filled: Filled,
        recipient: str,
        directory: Directory,
        dated: date,
        language: str,
        keywords: Sequence[str] = (),
    ) -> BusinessLetter:
        """A filled text as a letter to a body."""
        pairs = zip(REFERENCES[language], (self.your_reference, self.our_reference), strict=True)
        return BusinessLetter(
            language=language,
            dated=dated,
            recipient=address(directory.name(recipient, dated), self.addresses.get(recipient, ())),
            subject=filled.subject,
            salutation=filled.salutation,
            blocks=filled.blocks,
            closing=filled.closing,
            references=tuple((name, value) for name, value in pairs if value),
            remarks=self.remarks,
            enclosures=self.enclosures,
            keywords=tuple(keywords),
        )


@dataclass(frozen=True, slots=True)
class Outgoing:
    """A letter to one recipient with its data. `name` is a file's name without its ending."""

    name: str
    letter: BusinessLetter
    head: Letterhead
    attachment: Attachment | None = None

    def pdf(self) -> bytes:
        """The letter, set. Raises InputError for signs that no font has."""
        return letter_pdf(self.letter, self.head, self.attachment)


def file_name(*parts: str) -> str:
    """A readable name for a file, without its ending."""
    words = (re.sub(r"[^a-z0-9]+", "-", part.lower().translate(PLAIN)).strip("-") for part in parts)
    return "-".join(filter(None, words))[:120]
