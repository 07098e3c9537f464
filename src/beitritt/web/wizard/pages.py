"""Preparing a letter: plain questions one at a time, the letter beside them, the standing that it leads to below.

Anybody may do so and print what comes of it; the answers stand in the address and nowhere else. Whoever signs for the
body may hand it in (`hand_in`).
"""

from __future__ import annotations

from collections.abc import Mapping
from urllib.parse import urlencode

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse
from django.views.decorators.http import require_safe

from beitritt.procedures.prepare import on_paper
from beitritt.register.errors import UnknownKey
from beitritt.register.mandates import bodies_of
from beitritt.web import register
from beitritt.web.gate import mandates
from beitritt.web.rights import SIGNING, admitted
from beitritt.web.wizard.answers import Answers
from beitritt.web.wizard.course import Course, Trouble
from beitritt.web.wizard.questions import LETTER, LETTER_KIND
from beitritt.web.wizard.shown import letter_context, question_context

WRITTEN = {"pdf": "application/pdf", "txt": "text/plain; charset=utf-8"}
"""The forms in which a letter can be taken along, with their media types."""

NOT_INDEXED = "noindex, nofollow"
"""Every set of answers has an address of its own; no search engine is to walk through them."""


@require_safe
def prepare_page(request: HttpRequest) -> HttpResponse:
    """A question, or the finished letter; an answer that cannot be used brings its question back."""
    given = request.GET
    with register.consulting() as inquiry:
        course = Course(inquiry, Answers.of(given), register.today())
        asked = course.place(given.get("asked", ""))
        if asked is not None and asked < len(course.questions):
            return _answered(request, course, asked)
        wanted = course.place(given.get("question", ""))
        place = course.open() if wanted is None else wanted
        trouble = course.trouble(place - 1)
        if trouble is None and place == len(course.questions):
            return letter_page(request, course)
        return _question(request, course, trouble.place if trouble else place, trouble)


@require_safe
def prepared_letter(request: HttpRequest, form: str) -> HttpResponse:
    """The finished letter as a file; where something is wrong, back to its question. Raises UnknownKey for a form."""
    if form not in WRITTEN:
        raise UnknownKey(f"Ein Schreiben gibt es nicht als „{form}“", f"There is no letter as '{form}'")
    with register.consulting() as inquiry:
        course = Course(inquiry, Answers.of(request.GET), register.today())
        found = course.prepared(len(course.questions) - 1)
        if unfinished(course) is not None or found is None or course.purpose is None:
            return HttpResponseRedirect(course.answers.url(LETTER))
        paper = on_paper(inquiry.ledger, found, LETTER_KIND[course.purpose])
    content = paper.pdf() if form == "pdf" else found.text.replace("\n", "\r\n").encode()
    response = HttpResponse(content, content_type=WRITTEN[form])
    response.headers["Content-Disposition"] = f'attachment; filename="{paper.name}.{form}"'
    response.headers["X-Robots-Tag"] = NOT_INDEXED
    return response


def unfinished(course: Course) -> Trouble | None:
    """What stands against the whole letter: an answer that is wrong or missing, or a rule; None where nothing does."""
    return course.trouble(len(course.questions) - 1)


def letter_page(request: HttpRequest, course: Course, fault: str = "") -> HttpResponse:
    """The page of the finished letter; `fault` is why handing it in failed."""
    context = letter_context(course) | _offer(request, course) | {"fault": fault}
    return _page(request, "beitritt/wizard_letter.html", context, 400 if fault else 200)


def _offer(request: HttpRequest, course: Course) -> dict[str, object]:
    """What the page of the letter says about handing it in: that one may, what is in the way, or who may."""
    made = course.composition
    signs = made is not None and admitted("hand_in", mandates(request), made.body)
    dated_today = made is not None and made.dated == course.today
    back = reverse("prepare") + course.answers.query(LETTER)
    return {
        "signs": signs,
        "dated_today": dated_today,
        "today_url": course.answers.without(("dated",)).url(LETTER),
        "four_eyes": register.four_eyes(),
        "sign_in_url": f"{reverse('account_login')}?{urlencode({'next': back})}",
    }


def _answered(request: HttpRequest, course: Course, place: int) -> HttpResponse:
    """On to the next question, or the same one again with what is wrong."""
    if request.GET.get("skip"):
        fields = course.questions[place].fields
        course = Course(course.inquiry, course.answers.without(fields), course.today)
    trouble = course.trouble(place)
    if trouble is not None:
        return _question(request, course, trouble.place, trouble)
    following = LETTER if request.GET.get("to_letter") else course.name(place + 1)
    return HttpResponseRedirect(course.answers.url(following))


def _question(request: HttpRequest, course: Course, place: int, trouble: Trouble | None) -> HttpResponse:
    own = sorted(bodies_of(mandates(request) or (), SIGNING))
    context = question_context(course, place, trouble, own) | {"to_letter": bool(request.GET.get("to_letter"))}
    return _page(request, "beitritt/wizard.html", context, 400 if trouble else 200)


def _page(request: HttpRequest, template: str, context: Mapping[str, object], status: int) -> HttpResponse:
    response = render(request, template, dict(context), status=status)
    response.headers["X-Robots-Tag"] = NOT_INDEXED
    return response
