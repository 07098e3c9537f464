"""Names as pages show them: a body or a subject with the address of its page, dates written out, terms in words."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from django.urls import reverse

from beitritt.register.binding import Bound, Claim
from beitritt.register.bodies import Directory
from beitritt.register.initiatives import Initiative
from beitritt.register.speaking import Speaker
from beitritt.register.wording import last_day, long_date, words
from beitritt.register.wording.bonds import bond_remarked
from beitritt.web.words import page_words


@dataclass(frozen=True, slots=True)
class Named:
    """A body as a page shows it: its name on the day, its key small beside it, and the address of its page."""

    key: str
    name: str
    url: str


@dataclass(frozen=True, slots=True)
class Naming:
    """How one page names things: in its language, on its day, with links that carry the reader's question along."""

    language: str
    directory: Directory
    on: date
    carried: str = ""

    def body(self, key: str) -> Named:
        """The body of that key; its page may not exist, then the link tells so."""
        return Named(key, self.directory.name(key, self.on), reverse("body", args=[key]) + self.carried)

    def day(self, day: date | str | None) -> str:
        """A date written out, as precisely as it is known; empty where there is none."""
        return long_date(day, self.language) if day else ""

    def last_day(self, end: date | str | None) -> str:
        """The last day before an exclusive end, written out."""
        return last_day(end, self.language) if end else ""

    def bound(self, bound: Bound, speaker: Speaker, on: date) -> str:
        """`bound until` in a few words: a day, what the source says, that it is contested, or nothing.

        Of a day it says whether it is over on `on`.
        """
        if bound.contested:
            return page_words(self.language)["contested"]
        if bound.decides is None:
            return ""
        said = self.last_day(bound.until) if bound.until is not None else speaker.says(bound.decides)
        return bond_remarked(said, bound, on, self.language)

    def claim(self, claim: Claim, speaker: Speaker) -> str:
        """What one source says, as short as a cell of a table wants it; the reasons name the source."""
        if claim.term is not None and claim.term.until is not None:
            return self.last_day(claim.term.until.text)
        return speaker.says(claim)

    def kinds(self, kinds: tuple[str, ...]) -> str:
        """For which kinds of bodies something is said."""
        names = words(self.language).BODY
        return ", ".join(names.get(kind, kind) for kind in kinds) or page_words(self.language)["for_all"]


def phase_name(initiative: Initiative, key: str, language: str) -> str:
    """A phase's own name, else the usual word for its key, else the key."""
    phase = initiative.phase(key)
    usual = page_words(language).get(f"phase_{key}", key)
    return phase.name if phase and phase.name else usual
