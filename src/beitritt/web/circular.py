"""Circulars on the pages: the list of an initiative, the one about an instrument, and the page of each.

The text is the one that was issued, the same for everybody; to whom it went is told nowhere here.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse

from beitritt.procedures.office import Ledger
from beitritt.register.circulars import Circular
from beitritt.register.dates import in_berlin
from beitritt.register.errors import UnknownKey
from beitritt.register.instruments import Instrument
from beitritt.register.wording import words
from beitritt.web import register
from beitritt.web.languages import language
from beitritt.web.naming import Named, Naming
from beitritt.web.words import page_words

MOST_CIRCULARS = 25


@dataclass(frozen=True, slots=True)
class CircularLine:
    """A circular in a list: its name and address, its day, whose act it tells of, and what that act does."""

    title: str
    url: str
    day: str
    author: Named | None
    kinds: str


@dataclass(frozen=True, slots=True)
class CircularList:
    """The latest circulars, the newest first, and how many there are besides."""

    lines: list[CircularLine]
    rest: int


def circular_list(ledger: Ledger, initiative: str, naming: Naming, known: datetime | None) -> CircularList:
    """The circulars of an initiative, as announced up to `known`."""
    latest = ledger.circulars.of(initiative, MOST_CIRCULARS, known)
    lines = [_line(one, ledger.instrument(one.instrument), naming) for one in reversed(latest)]
    return CircularList(lines, latest[0].number - 1 if latest else 0)


def circular_about(ledger: Ledger, instrument: str, naming: Naming) -> CircularLine | None:
    """The circular about an instrument, where there is one."""
    found = ledger.circulars.about(instrument)
    return _line(found, None, naming) if found else None


def _line(circular: Circular, instrument: Instrument | None, naming: Naming) -> CircularLine:
    kinds = words(naming.language).KIND
    statements = instrument.statements if instrument else ()
    return CircularLine(
        page_words(naming.language)["circular_number"].replace("{}", str(circular.number)),
        reverse("circular", args=[circular.initiative, circular.number]),
        naming.day(in_berlin(circular.announced).date()),
        naming.body(instrument.author) if instrument else None,
        ", ".join(dict.fromkeys(kinds[one.kind] for one in statements)),
    )


def circular_page(request: HttpRequest, key: str, number: int) -> HttpResponse:
    """One circular as it was issued. Raises UnknownKey."""
    with register.consulting() as inquiry:
        ledger = inquiry.ledger
        initiative, circular = ledger.initiative(key), ledger.circulars.get(key, number)
        if circular is None:
            raise UnknownKey(
                f"„{initiative.name}“ hat kein Rundschreiben Nr. {number}",
                f"'{initiative.name}' has no circular no. {number}",
            )
        announced = in_berlin(circular.announced).date()
        naming = Naming(language(), inquiry.directory(), announced)
        line = _line(circular, ledger.instrument(circular.instrument), naming)
        context = {
            "initiative": initiative,
            "initiative_url": reverse("initiative", args=[key]),
            "line": line,
            "issued": naming.day(in_berlin(circular.issued).date()) if circular.issued else "",
            "text": circular.text(language()),
            "instrument_url": reverse("instrument", args=[circular.instrument]),
            "before": _neighbour(ledger, circular, -1),
            "after": _neighbour(ledger, circular, 1),
        }
    return render(request, "beitritt/circular.html", context)


def _neighbour(ledger: Ledger, circular: Circular, step: int) -> str:
    """The address of the circular before or after; empty where there is none."""
    found = ledger.circulars.get(circular.initiative, circular.number + step)
    return reverse("circular", args=[found.initiative, found.number]) if found else ""
