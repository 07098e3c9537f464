"""The desk's first column: letters that lie with a person's bodies, how far each review is, and where it goes on."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from django.urls import reverse

from beitritt.procedures.answer import Inquiry
from beitritt.procedures.decide import Case, case
from beitritt.procedures.draft import draft_of
from beitritt.register.arrivals import UNDER_WAY
from beitritt.register.dates import in_berlin
from beitritt.register.errors import UnknownKey
from beitritt.register.mandates import Mandate, bodies_of
from beitritt.register.submissions import Pending
from beitritt.web import register
from beitritt.web.desk.filter import Filter
from beitritt.web.naming import Naming
from beitritt.web.rights import DEPOSITING, REVIEWING
from beitritt.web.words import page_words

RECENT = 5
"""In how many of the latest intakes to look for files that are still being read."""


@dataclass(frozen=True, slots=True)
class Waiting:
    """A letter on the desk: when it came, how far its review is, where the work goes on (empty: only to be seen)."""

    name: str
    day: str
    state: str
    url: str


def letters(choice: Filter, known: Iterable[str]) -> list[Pending]:
    """The letters that wait, the oldest first, as far as they are wanted."""
    if not choice.shows("letters"):
        return []
    found = register.inbox().pending([body for body in choice.wanted if body in set(known)])
    return [one for one in found if choice.fits(_initiative(one) if choice.initiative else None, one.file_name)]


def _initiative(one: Pending) -> str | None:
    """The initiative that a reviewer said the letter is about; None while nobody has."""
    cover = draft_of(one).cover
    return cover.initiative if cover else None


def waiting_lines(inquiry: Inquiry, held: Sequence[Mandate], shown: Iterable[Pending], naming: Naming) -> list[Waiting]:
    """Letters as lines; only those of one page, because their reviews are looked at one by one."""
    reviewing, depositing = bodies_of(held, REVIEWING), bodies_of(held, DEPOSITING)
    return [_line(inquiry, one, reviewing, depositing, naming) for one in shown]


def _line(
    inquiry: Inquiry, one: Pending, reviewing: frozenset[str], depositing: frozenset[str], naming: Naming
) -> Waiting:
    try:
        state, ripe = _state(case(inquiry.ledger, register.inbox(), one.id), naming.language)
    except UnknownKey:  # what the cover names is not in the register any more
        state, ripe = page_words(naming.language)["desk_unbegun"], False
    name = "deposit" if ripe and one.held_by in depositing else "submission"
    url = reverse(name, args=[one.id]) if one.held_by in reviewing else ""
    return Waiting(one.file_name, naming.day(in_berlin(one.received).date()), state, url)


def _state(found: Case, spoken: str) -> tuple[str, bool]:
    """How far a review is, and whether the letter is ready to be deposited."""
    words = page_words(spoken)
    if found.draft.cover is None:
        return words["desk_unbegun"], False
    if found.undecided:
        done = len(found.proposals) - len(found.undecided)
        return words["desk_reviewing"].format(done=done, all=len(found.proposals)), False
    if found.unmasked:
        return words["desk_unmasked"], False
    return words["desk_ripe"], True


def being_read(bodies: Iterable[str]) -> tuple[int, str]:
    """How many files of these bodies are not read yet, and where that is told."""
    arrivals, count, url = register.arrivals(), 0, ""
    for key in arrivals.batches(bodies, RECENT):
        under_way = sum(one.state in UNDER_WAY for one in arrivals.batch(key))
        if under_way:
            count, url = count + under_way, reverse("batch", args=[key])
    return count, url
