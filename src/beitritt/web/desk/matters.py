"""The desk's second column: what waits for an answer of a person's bodies, the longest waiting first.

Requests for consent to those who may answer, questions to those who asked, and findings about the bodies or in the
initiatives that they lead.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from django.urls import reverse

from beitritt.procedures.answer import Inquiry
from beitritt.procedures.invitations import awaited
from beitritt.register.dates import in_berlin
from beitritt.register.findings import Code, Finding
from beitritt.register.mandates import Mandate, bodies_of
from beitritt.web import register
from beitritt.web.desk.filter import Filter
from beitritt.web.initiative.parts import finding_title
from beitritt.web.naming import Naming
from beitritt.web.quoting import statement_url
from beitritt.web.rights import ANSWERING, REVIEWING
from beitritt.web.survey import findings_on
from beitritt.web.words import page_words


@dataclass(frozen=True, slots=True)
class Matter:
    """Something to answer or to clear up in an initiative: since when (None: nobody can say), how many such things.

    `url` leads to where it is answered or shown, empty where others answer it; `words_url` to the words behind it.
    """

    text: str
    since: date | None
    day: str
    count: int
    initiative: str
    detail: str
    url: str
    words_url: str = ""


def matters(inquiry: Inquiry, held: Sequence[Mandate], choice: Filter, naming: Naming) -> list[Matter]:
    """All that is wanted of it."""
    bodies = [body for body in choice.wanted if body in naming.directory]
    found: list[Matter] = []
    if choice.shows("consents"):
        found += _consents(inquiry, held, bodies, choice, naming)
    if choice.shows("queries"):
        found += _queries(inquiry, held, bodies, choice, naming)
    if choice.shows("findings"):
        found += _findings(inquiry, bodies, choice, naming)
    return sorted(found, key=lambda one: (one.since or date.max, one.initiative, one.text))


def _consents(
    inquiry: Inquiry, held: Sequence[Mandate], bodies: list[str], choice: Filter, naming: Naming
) -> Iterator[Matter]:
    """What these bodies are asked; only who signs for a body is led to the answer."""
    words, signing = page_words(naming.language), bodies_of(held, ANSWERING)
    for visit in awaited(inquiry, register.consultations(), bodies, naming.on):
        asked, since = visit.consultation, in_berlin(visit.consultation.opened).date()
        text = words["desk_consent"].format(
            by=naming.body(asked.asked_by).name, body=naming.body(visit.body).name, day=naming.day(asked.closes)
        )
        name = visit.standings.initiative.name
        if choice.fits(asked.initiative, text, name):
            url = reverse("desk_answer", args=[asked.id, visit.body]) if visit.body in signing else ""
            detail = "" if url else words["desk_consent_others"]
            yield Matter(text, since, naming.day(since), 1, name, detail, url, statement_url(asked.about))


def _queries(
    inquiry: Inquiry, held: Sequence[Mandate], bodies: list[str], choice: Filter, naming: Naming
) -> Iterator[Matter]:
    """What those have asked back whom these bodies asked; who may reply is led there."""
    words, consultations, replying = page_words(naming.language), register.consultations(), bodies_of(held, REVIEWING)
    for asked in consultations.of():
        if asked.asked_by not in bodies or asked.withdrawn is not None:
            continue
        invitations = consultations.invitations(asked.id)
        open_ = [query for one in invitations if one.answer is None for query in one.queries if query.replied is None]
        if open_:
            name = inquiry.ledger.initiative(asked.initiative).name
            text = words["desk_query" if len(open_) == 1 else "desk_queries"].replace("{}", str(len(open_)))
            since = in_berlin(min(one.asked for one in open_)).date()
            if choice.fits(asked.initiative, text, name):
                url = f"{reverse('desk_consultation', args=[asked.id])}#queries" if asked.asked_by in replying else ""
                yield Matter(text, since, naming.day(since), len(open_), name, "", url)


def _findings(inquiry: Inquiry, bodies: list[str], choice: Filter, naming: Naming) -> Iterator[Matter]:
    """Findings by kind and initiative; a single one leads to its words as well."""
    led = {one.key for one in inquiry.ledger.initiatives() if one.lead in bodies}
    concerning = inquiry.ledger.initiatives_concerning(bodies) if bodies else []
    for key in sorted({*led, *concerning}):
        if choice.initiative not in ("", key):
            continue
        standings, by_code = inquiry.standings(key), dict[Code, list[Finding]]()
        for one in findings_on(standings, naming.on):
            if key in led or not frozenset(bodies).isdisjoint(one.bodies):
                by_code.setdefault(one.code, []).append(one)
        for matter in _by_kind(by_code, key, standings.initiative.name, naming):
            if choice.fits(key, matter.text, matter.initiative):
                yield matter


def _by_kind(by_code: dict[Code, list[Finding]], key: str, name: str, naming: Naming) -> Iterator[Matter]:
    for code, found in by_code.items():
        text = finding_title(code, len(found), naming.language)
        since = _since(found)
        url = f"{reverse('initiative', args=[key])}#finding-{code.value}"
        only = found[0].because[:1] if len(found) == 1 else ()
        words_url = statement_url(only[0]) if only else ""
        yield Matter(text, since, naming.day(since), len(found), name, "", url, words_url)


def _since(found: Iterable[Finding]) -> date | None:
    days = [one.day for one in found if one.day is not None]
    return min(days) if days else None
