"""The desk: what waits for whoever is signed in, and for nobody else: letters, questions, findings, deadlines.

Three columns, each with its number and the oldest first. They can be narrowed; the choice stands in the address.
"""

from __future__ import annotations

from datetime import timedelta

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from beitritt.procedures.agenda import agenda
from beitritt.procedures.answer import Inquiry
from beitritt.procedures.expected_answers import ExpectedAnswers
from beitritt.register.deadlines import Deadline
from beitritt.register.mandates import Mandate, MandateRole, bodies_of
from beitritt.register.standings import Standings
from beitritt.web import register
from beitritt.web.deadlines import deadline_line
from beitritt.web.desk.filter import KINDS, Filter
from beitritt.web.desk.letters import being_read, letters, waiting_lines
from beitritt.web.desk.matters import matters
from beitritt.web.gate import mandates
from beitritt.web.languages import language
from beitritt.web.naming import Naming
from beitritt.web.paging import page_of
from beitritt.web.rights import ACTING, REVIEWING
from beitritt.web.words import page_words

AHEAD = timedelta(days=90)


@require_safe
def desk_page(request: HttpRequest) -> HttpResponse:
    """What waits for the person's bodies, narrowed by `?body=`, `initiative=`, `kind=` and `text=`."""
    held = mandates(request) or []
    with register.consulting() as inquiry:
        naming = Naming(language(), inquiry.directory(), register.today())
        bodies = [body for body in bodies_of(held, ACTING) if body in naming.directory]
        choice = Filter.of(request, bodies, [one.key for one in inquiry.ledger.initiatives()])
        context = _columns(request, inquiry, held, choice, naming) | _choices(inquiry, choice, naming)
    words = page_words(naming.language)
    reading, reading_url = being_read(bodies_of(held, REVIEWING))
    context |= {
        "reading": words["desk_reading_one" if reading == 1 else "desk_reading"].replace("{}", str(reading)),
        "reading_url": reading_url,
        "may_take_in": bool(bodies_of(held, REVIEWING)),
        "administers": any(one.role == MandateRole.ADMINISTRATOR for one in held),
    }
    return render(request, "beitritt/desk.html", context)


def _columns(
    request: HttpRequest, inquiry: Inquiry, held: list[Mandate], choice: Filter, naming: Naming
) -> dict[str, object]:
    """The three columns, each by pages of its own."""
    waiting = page_of(request, letters(choice, choice.bodies), "letters")
    open_ = matters(inquiry, held, choice, naming)
    answers = page_of(request, open_, "answers")
    coming = page_of(request, _coming(inquiry, choice, naming), "coming")
    count = sum(one.count for one in open_)
    lead = page_words(naming.language)["desk_lead"].format(waiting=waiting.count, matters=count, coming=coming.count)
    return {
        "waiting": waiting_lines(inquiry, held, waiting.shown, naming),
        "waiting_pager": waiting,
        "matters": answers.shown,
        "matters_count": count,
        "matters_pager": answers,
        "coming": [deadline_line(deadline, standings, naming) for deadline, standings in coming.shown],
        "coming_pager": coming,
        "lead_sentence": lead,
    }


def _coming(inquiry: Inquiry, choice: Filter, naming: Naming) -> list[tuple[Deadline, Standings]]:
    """What is due soon, the nearest first; a deadline that several of the bodies share stands there once."""
    if not choice.shows("deadlines"):
        return []
    expected = ExpectedAnswers(register.consultations(), inquiry)
    found = {
        one: inquiry.standings(one.initiative)
        for body in choice.wanted
        for one in agenda(inquiry, naming.on, naming.on + AHEAD, body, sources=[expected])
        if choice.initiative in ("", one.initiative)
    }
    nearest = sorted(found.items(), key=lambda pair: (pair[0].day, pair[0].initiative))
    return [pair for pair in nearest if not choice.text or _says(*pair, choice, naming)]


def _says(deadline: Deadline, standings: Standings, choice: Filter, naming: Naming) -> bool:
    line = deadline_line(deadline, standings, naming)
    return choice.fits(deadline.initiative, line.what, line.kind, line.initiative)


def _choices(inquiry: Inquiry, choice: Filter, naming: Naming) -> dict[str, object]:
    """What the filter offers, with what is chosen."""
    words = page_words(naming.language)
    concerning = set(inquiry.ledger.initiatives_concerning(choice.bodies)) if choice.bodies else set()
    return {
        "choice": choice,
        "bodies": [naming.body(body) for body in choice.bodies],
        "initiatives": [
            (one.key, one.name)
            for one in inquiry.ledger.initiatives()
            if one.lead in choice.bodies or one.key in concerning or one.key == choice.initiative
        ],
        "kinds": [(kind, words[f"desk_kind_{kind}"]) for kind in KINDS],
    }
