"""Papers that are no letters: certificates and reports. A title, blocks, and at the foot of each page what it is."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from beitritt.writing.paper.blocks import Block, block_objects
from beitritt.writing.paper.letterheads import Letterhead
from beitritt.writing.paper.typesetting import Attachment, typeset

PAGE = {"de": {"page": "Seite", "of": "von"}, "en": {"page": "Page", "of": "of"}}


@dataclass(frozen=True, slots=True, kw_only=True)
class Paper:
    """A paper in one language. `house` is who answers for it, `foot` what stands below each page."""

    title: str
    language: str
    house: str
    about: str
    dated: date
    blocks: tuple[Block, ...]
    foot: str
    keywords: tuple[str, ...] = ()

    def pdf(self, attachment: Attachment | None = None, head: Letterhead | None = None) -> bytes:
        """The paper as PDF/A-3a and PDF/UA-1, in the look of a house. Raises InputError for signs that no font has."""
        house = head or Letterhead(name=self.house)
        values = {
            "title": self.title,
            "language": self.language,
            **house.look(),
            "about": self.about,
            "blocks": block_objects(self.blocks),
            "foot": self.foot,
            "keywords": list(self.keywords),
            "words": PAGE[self.language],
        }
        return typeset("report", values, self.dated, attachment, house.fonts)
