"""Handing in a prepared letter: by whoever signs for the body, with today's date; and the receipt for it.

With four eyes it goes to the lead's desk, where somebody else deposits it. Where the register waives them, it is
declared at once.
"""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse
from django.views.decorators.http import require_http_methods, require_safe

from beitritt.procedures.declare import declare
from beitritt.procedures.draft import draft_of
from beitritt.procedures.hand_in import hand_in
from beitritt.register.dates import in_berlin
from beitritt.register.errors import BeitrittError, ProcedureError, UnknownKey
from beitritt.register.mandates import bodies_of
from beitritt.web import register
from beitritt.web.errors import barred, told
from beitritt.web.gate import mandates, person
from beitritt.web.languages import language
from beitritt.web.masking import masks
from beitritt.web.naming import Naming
from beitritt.web.rights import SIGNING, admitted
from beitritt.web.wizard.answers import Answers
from beitritt.web.wizard.course import Course
from beitritt.web.wizard.pages import letter_page, unfinished
from beitritt.web.wizard.questions import LETTER
from beitritt.web.words import page_words


@require_http_methods(["GET", "HEAD", "POST"])
def hand_in_page(request: HttpRequest) -> HttpResponse:
    """Hand in what the address says; opening the address without the form leads back to the letter."""
    with register.consulting() as inquiry:
        course = Course(inquiry, Answers.of(request.GET), register.today())
        back = HttpResponseRedirect(course.answers.url(LETTER), status=303)
        made = course.composition
        if request.method != "POST" or made is None or unfinished(course) is not None:
            return back
        if not admitted("hand_in", mandates(request), made.body):
            return barred(request)
        try:
            return HttpResponseRedirect(_handed_in(course, person(request) or ""), status=303)
        except BeitrittError as error:
            return letter_page(request, course, told(error))


def _handed_in(course: Course, who: str) -> str:
    """Hand the letter in; the address of what came of it."""
    made, declared, ledger = course.composition, course.declaration(), course.inquiry.ledger
    if made is None or declared is None or made.dated != course.today:
        raise ProcedureError(
            "Eingereicht wird mit dem heutigen Datum: Im Register ist erst erklärt, was eingegangen ist",
            "Handing in is done with today's date: the register holds a declaration from its receipt only",
        )
    if not register.four_eyes():
        return reverse("instrument", args=[declare(ledger, declared, register.now()).instrument.id])
    found = hand_in(ledger, register.inbox(), declared, who, register.now(), masks)
    return reverse("handed_in", args=[found.id])


@require_safe
def receipt_page(request: HttpRequest, identifier: str) -> HttpResponse:
    """What was handed in, when, and what becomes of it now; for whoever signs for the body. Raises UnknownKey."""
    submission = register.inbox().get(identifier)
    cover = draft_of(submission).cover
    if cover is None or submission.held_by is None:
        raise UnknownKey("Ein solches Schreiben wurde nicht eingereicht", "No such letter was handed in")
    if cover.author not in bodies_of(mandates(request) or (), SIGNING):
        return barred(request)
    with register.consulting() as inquiry:
        naming = Naming(language(), inquiry.directory(), register.today())
        initiative = inquiry.ledger.initiative(cover.initiative)
    moment, words = in_berlin(submission.received), page_words(language())
    context = {
        "submission": submission,
        "body": naming.body(cover.author),
        "lead": naming.body(submission.held_by),
        "initiative": initiative,
        "received": words["answer_moment"].format(day=naming.day(moment.date()), time=f"{moment:%H:%M}"),
    }
    return render(request, "beitritt/wizard_receipt.html", context)
