"""The last page of a review: what the deposit would change, what still stands against it, and the deposit itself."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse
from django.views.decorators.http import require_http_methods

from beitritt.procedures import decide
from beitritt.procedures.answer import Inquiry
from beitritt.procedures.decide import Case
from beitritt.procedures.enact import ERRORS, Obstacle, enact, obstacles, prospect
from beitritt.procedures.lock import WHOLE, mark
from beitritt.register.errors import BeitrittError
from beitritt.register.mandates import bodies_of
from beitritt.web import register
from beitritt.web.errors import barred, told
from beitritt.web.gate import mandates, person
from beitritt.web.languages import language
from beitritt.web.rights import DEPOSITING, admitted
from beitritt.web.submission.afterwards import afterwards
from beitritt.web.what_if.answer import told_of
from beitritt.web.words import page_words


@require_http_methods(["GET", "HEAD", "POST"])
def deposit_page(request: HttpRequest, identifier: str) -> HttpResponse:
    """What would change; the form deposits. Raises UnknownKey."""
    held, fault = mandates(request) or [], ""
    with register.consulting() as inquiry:
        found = decide.case(inquiry.ledger, register.inbox(), identifier)
        if not admitted("deposit", held, found.submission.held_by or ""):
            return barred(request)
        bodies = bodies_of(held, DEPOSITING)
        if request.method == "POST":
            try:
                done = _deposited(inquiry, found, bodies, person(request) or "", request.POST.get("seen"))
                return HttpResponseRedirect(reverse("instrument", args=[done]), status=303)
            except BeitrittError as error:
                fault = told(error)
                found = decide.case(inquiry.ledger, register.inbox(), identifier)  # as it is now
        context = _context(inquiry, found, bodies, person(request) or "")
    return render(request, "beitritt/deposit.html", context | {"fault": fault}, status=400 if fault else 200)


def _deposited(inquiry: Inquiry, found: Case, bodies: frozenset[str], who: str, seen: str | None) -> str:
    """Deposit the letter; the id of its instrument."""
    entry = enact(
        inquiry.ledger,
        register.inbox(),
        register.records(),
        found,
        bodies,
        who,
        register.now(),
        four_eyes=register.four_eyes(),
        mandates=register.mandates(),
        seen=seen,
    )
    return entry.instrument.id


def _context(inquiry: Inquiry, found: Case, bodies: frozenset[str], who: str) -> dict[str, object]:
    stand = obstacles(inquiry.ledger, found, bodies, who, four_eyes=register.four_eyes())
    words, refused, preview = page_words(language()), "", {}
    if found.draft.cover is not None:
        before = inquiry.standings(found.draft.cover.initiative)
        try:
            seen = prospect(inquiry.ledger, found, register.now(), before)
            preview = told_of(seen) | {"afterwards": afterwards(seen)} if seen is not None else {}
        except BeitrittError as error:
            refused = told(error)
    return {
        "submission": found.submission,
        "seen": mark(found.draft, WHOLE),
        "review_url": reverse("submission", args=[found.submission.id]),
        "instrument_url": reverse("instrument", args=[found.submission.instrument])
        if found.submission.instrument
        else "",
        "obstacles": [ERRORS[one][language() == "en"] for one in stand],
        "deposited": Obstacle.DEPOSITED in stand,
        "refused": refused,
        **preview,
        "lead_sentence": words["deposit_ready"] if not stand else words["deposit_not_yet"],
    }
