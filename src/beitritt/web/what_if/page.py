"""The what-if page: an act tried out, with the standings before and after side by side. Nothing is written."""

from __future__ import annotations

from datetime import date
from functools import lru_cache
from urllib.parse import urlencode

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse

from beitritt.procedures.answer import Inquiry
from beitritt.procedures.declare import Declaration
from beitritt.procedures.preview import Preview, what_if
from beitritt.register.dates import day_before
from beitritt.register.errors import BeitrittError
from beitritt.register.standings import Standings
from beitritt.register.statements import Kind
from beitritt.web import register
from beitritt.web.errors import told
from beitritt.web.languages import language
from beitritt.web.naming import Naming, phase_name
from beitritt.web.what_if.answer import told_of
from beitritt.web.what_if.examples import examples
from beitritt.web.what_if.form import ACTS, Trial, entered
from beitritt.web.wizard.questions import Purpose
from beitritt.web.words import page_words

MOST_NAMES = 200
LETTERS = {
    Kind.WITHDRAWAL: Purpose.EXIT,
    Kind.ACCESSION: Purpose.ACCESSION,
    Kind.REDUCTION: Purpose.REDUCTION,
}
"""Of what is tried out, that for which a letter can be prepared."""


def what_if_page(request: HttpRequest, key: str) -> HttpResponse:
    """What an act would change: the form, and below it the answer. Raises UnknownKey for the initiative."""
    today = register.today()
    with register.consulting() as inquiry:
        standings = inquiry.standings(key)
        trial = entered(request.GET.dict(), standings.initiative, standings.directory, today)
        context = _form(standings, trial, today)
        if trial.declaration is not None:
            context |= _answer(inquiry, standings, trial.declaration) | {"prepare_url": _prepare_url(trial.declaration)}
    return render(request, "beitritt/what_if.html", context, status=400 if trial.faults else 200)


def _form(standings: Standings, trial: Trial, today: date) -> dict[str, object]:
    initiative, here = standings.initiative, language()
    phases = [(phase.key, phase_name(initiative, phase.key, here)) for phase in initiative.phases]
    return {
        "initiative": initiative,
        "initiative_url": reverse("initiative", args=[initiative.key]),
        "action": reverse("what_if", args=[initiative.key]),
        "acts": [
            (kind.value, page_words(here)[f"what_if_{kind.value}"]) for kind in ACTS if _possible(kind, standings)
        ],
        "phases": phases,
        "bodies": [standings.directory.name(one) for one in standings.bodies()[:MOST_NAMES]],
        "trial": trial,
        "trial_title": page_words(here)["other_trial" if trial.asked else "what_if_form"],
        "examples": () if trial.asked else examples(standings, today, Naming(here, standings.directory, today)),
    }


def _possible(kind: Kind, standings: Standings) -> bool:
    """Whether the initiative has what the act is about."""
    needed = {Kind.PHASING: standings.initiative.phases, Kind.REDUCTION: standings.initiative.subjects}
    return kind not in needed or bool(needed[kind])


def _prepare_url(declaration: Declaration) -> str:
    """Where the letter to it is prepared; for an exit with its last day. Empty where there is no such letter."""
    (statement,) = declaration.statements
    letter = LETTERS.get(statement.kind)
    if letter is None:
        return ""
    asked = {"act": letter.value, "initiative": declaration.initiative, "body": declaration.author}
    if statement.kind == Kind.WITHDRAWAL and statement.from_ is not None:
        asked["last_day"] = day_before(statement.from_.first).isoformat()
    return f"{reverse('prepare')}?{urlencode(asked)}"


@lru_cache(maxsize=16)
def _tried(inquiry: Inquiry, version: object, before: Standings, declaration: Declaration) -> Preview:
    """The preview, kept for the next reader while the register stays as it is (`version`)."""
    del version
    return what_if(inquiry.ledger, [declaration], register.now(), before=before)


def _answer(inquiry: Inquiry, standings: Standings, declaration: Declaration) -> dict[str, object]:
    try:
        found = _tried(inquiry, inquiry.ledger.version(), standings, declaration)
    except BeitrittError as error:
        return {"refused": told(error)}
    return told_of(found)
