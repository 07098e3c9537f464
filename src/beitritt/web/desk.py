"""The desk: what waits for whoever is signed in, and for nobody else: letters, questions, findings, deadlines."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import timedelta

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.views.decorators.http import require_safe

from beitritt.procedures.agenda import agenda
from beitritt.procedures.answer import Inquiry
from beitritt.procedures.decide import Case, case
from beitritt.procedures.expected_answers import ExpectedAnswers
from beitritt.register.dates import in_berlin
from beitritt.register.errors import UnknownKey
from beitritt.register.findings import Code
from beitritt.register.mandates import Mandate, bodies_of
from beitritt.web import register
from beitritt.web.deadlines import DeadlineLine, deadline_lines
from beitritt.web.gate import mandates
from beitritt.web.languages import language
from beitritt.web.naming import Naming
from beitritt.web.rights import ACTING, DEPOSITING, REVIEWING
from beitritt.web.survey import findings_on
from beitritt.web.words import page_words

AHEAD = timedelta(days=90)
MOST_WAITING = 50


@dataclass(frozen=True, slots=True)
class Waiting:
    """A letter on the desk: when it came, how far its review is, where the work goes on (empty: only to be seen)."""

    name: str
    day: str
    state: str
    url: str


@dataclass(frozen=True, slots=True)
class Matter:
    """Something to answer or to clear up in an initiative, with the number of such things."""

    text: str
    count: int
    initiative: str
    url: str


@require_safe
def desk_page(request: HttpRequest) -> HttpResponse:
    """What waits for the person's bodies; with `?body=` for one of them."""
    held = mandates(request) or []
    bodies = sorted(bodies_of(held, ACTING))
    chosen = request.GET.get("body", "")
    wanted = [chosen] if chosen in bodies else bodies
    with register.consulting() as inquiry:
        naming = Naming(language(), inquiry.directory(), register.today())
        known = [body for body in wanted if body in naming.directory]
        waiting = list(_waiting(inquiry, held, known, naming))
        matters = list(_matters(inquiry, known, naming))
        coming = _coming(inquiry, known, naming)
        context = {
            "bodies": [(naming.body(body), body == chosen) for body in bodies],
            "waiting": waiting[:MOST_WAITING],
            "waiting_count": len(waiting),
            "matters": matters,
            "matters_count": sum(one.count for one in matters),
            "coming": coming,
            "waiting_more": len(waiting) - MOST_WAITING,
            "chosen": chosen in bodies,
            "lead_sentence": page_words(naming.language)["desk_lead"].format(
                waiting=len(waiting), matters=sum(one.count for one in matters), coming=len(coming)
            ),
            "may_take_in": bool(bodies_of(held, REVIEWING)),
        }
    return render(request, "beitritt/desk.html", context)


def _waiting(inquiry: Inquiry, held: list[Mandate], bodies: Iterable[str], naming: Naming) -> Iterator[Waiting]:
    """The letters that lie with these bodies, the longest waiting first."""
    inbox, chosen = register.inbox(), frozenset(bodies)
    reviewing, depositing = bodies_of(held, REVIEWING), bodies_of(held, DEPOSITING)
    for submission in inbox.waiting():
        holder = submission.held_by
        if holder not in chosen:
            continue
        try:
            state, ripe = _state(case(inquiry.ledger, inbox, submission.id), naming.language)
        except UnknownKey:  # what the cover names is not in the register any more
            state, ripe = page_words(naming.language)["desk_unbegun"], False
        name = "deposit" if ripe and holder in depositing else "submission"
        url = reverse(name, args=[submission.id]) if holder in reviewing else ""
        yield Waiting(submission.file_name, naming.day(in_berlin(submission.received).date()), state, url)


def _state(found: Case, spoken: str) -> tuple[str, bool]:
    """How far a review is, and whether the letter is ready to be deposited."""
    words = page_words(spoken)
    if found.draft.cover is None:
        return words["desk_unbegun"], False
    if found.undecided:
        done = len(found.proposals) - len(found.undecided)
        return words["desk_reviewing"].format(done=done, all=len(found.proposals)), False
    if found.draft.masks is None and found.submission.document.text:
        return words["desk_unmasked"], False
    return words["desk_ripe"], True


def _matters(inquiry: Inquiry, bodies: list[str], naming: Naming) -> Iterator[Matter]:
    """Questions of those asked, and the findings about these bodies or in initiatives that they lead."""
    words = page_words(naming.language)
    yield from _queries(inquiry, bodies, naming)
    led = {one.key for one in inquiry.ledger.initiatives() if one.lead in bodies}
    concerning = inquiry.ledger.initiatives_concerning(bodies) if bodies else []
    for key in sorted({*led, *concerning}):
        standings = inquiry.standings(key)
        found = Counter(
            one.code
            for one in findings_on(standings, naming.on)
            if key in led or not frozenset(bodies).isdisjoint(one.bodies)
        )
        for code in (code for code in Code if found[code]):
            several = "" if found[code] == 1 else "_many"
            text = words[f"finding_{code.value}{several}"].format(count=found[code])
            url = reverse("initiative", args=[key])
            yield Matter(text, found[code], standings.initiative.name, url)


def _queries(inquiry: Inquiry, bodies: list[str], naming: Naming) -> Iterator[Matter]:
    words, consultations = page_words(naming.language), register.consultations()
    for asked in consultations.of():
        if asked.asked_by not in bodies or asked.withdrawn is not None:
            continue
        invitations = consultations.invitations(asked.id)
        open_ = sum(1 for one in invitations for query in one.queries if query.replied is None and one.answer is None)
        if open_:
            name = inquiry.ledger.initiative(asked.initiative).name
            text = words["desk_query" if open_ == 1 else "desk_queries"].replace("{}", str(open_))
            yield Matter(text, open_, name, reverse("initiative", args=[asked.initiative]))


def _coming(inquiry: Inquiry, bodies: list[str], naming: Naming) -> list[DeadlineLine]:
    """What is due soon, the nearest first; a deadline that several of the bodies share stands there once."""
    expected = ExpectedAnswers(register.consultations(), inquiry)
    found = {
        one: inquiry.standings(one.initiative)
        for body in bodies
        for one in agenda(inquiry, naming.on, naming.on + AHEAD, body, sources=[expected])
    }
    return deadline_lines(list(found.items()), naming)
