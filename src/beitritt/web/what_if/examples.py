"""Examples that the what-if page offers: a party leaves, somebody represented enters, a phase ends later."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from urllib.parse import urlencode

from django.urls import reverse

from beitritt.register.notice import months_before
from beitritt.register.spans import Status, at
from beitritt.register.standings import Standings
from beitritt.register.wording import called
from beitritt.web.naming import Naming, phase_name
from beitritt.web.words import page_words


@dataclass(frozen=True, slots=True)
class Example:
    """A question in words, and its address."""

    text: str
    url: str


def examples(standings: Standings, today: date, naming: Naming) -> tuple[Example, ...]:
    """Questions that make sense for this initiative today."""
    address = reverse("what_if", args=[standings.initiative.key])
    found = (*_leaving(standings, today, naming), *_entering(standings, today, naming), *_longer(standings, naming))
    return tuple(Example(text, f"{address}?{urlencode(query)}") for text, query in found)


Question = tuple[str, dict[str, str]]


def _leaving(standings: Standings, today: date, naming: Naming) -> Iterator[Question]:
    body = _first(standings, today, Status.PARTY, representing=True) or _first(standings, today, Status.PARTY)
    if body is not None:
        day = date(today.year, 12, 31)
        text = page_words(naming.language)["what_if_example_withdrawal"]
        query = {"act": "withdrawal", "body": body, "day": day.isoformat()}
        yield text.format(body=_called(body, naming), day=naming.day(day)), query


def _entering(standings: Standings, today: date, naming: Naming) -> Iterator[Question]:
    body, subjects = _first(standings, today, Status.REPRESENTED), standings.initiative.subjects
    if body is not None and subjects:
        day = today + timedelta(days=1)
        text = page_words(naming.language)["what_if_example_accession"]
        query = {"act": "accession", "body": body, "day": day.isoformat(), "subject": subjects[0].key}
        yield text.format(body=_called(body, naming), day=naming.day(day), subject=subjects[0].name), query


def _longer(standings: Standings, naming: Naming) -> Iterator[Question]:
    initiative = standings.initiative
    ending = [phase for phase in initiative.phases if phase.until is not None and phase.stop < date.max]
    for phase in ending[-1:]:
        last = phase.stop - timedelta(days=1)
        day = months_before(last, -12)
        name = phase_name(initiative, phase.key, naming.language)
        text = page_words(naming.language)["what_if_example_phasing"].format(phase=name, day=naming.day(day))
        yield text, {"act": "phasing", "phase": phase.key, "day": day.isoformat()}


def _first(standings: Standings, today: date, status: Status, *, representing: bool = False) -> str | None:
    """The first body that is so today; of those `representing` one that somebody is represented by."""
    bodies = standings.bodies()
    agents = {tie.representative for body in bodies for tie in standings.ties(body)} if representing else None
    for body in bodies:
        if agents is None or body in agents:
            spans = (at(track.spans, today) for track in standings.tracks(body))
            if any(span.status == status for span in spans):
                return body
    return None


def _called(body: str, naming: Naming) -> str:
    return called(naming.body(body).name, naming.language)
