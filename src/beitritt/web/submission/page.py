"""The review page: the letter on the left, one statement at a time on the right; decisions by key, button or form.

Every decision is a form of its own, so the page works without a script; `review.js` only presses its buttons.
"""

from __future__ import annotations

from collections.abc import Callable

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse
from django.views.decorators.http import require_POST, require_safe

from beitritt.procedures import decide
from beitritt.procedures.answer import Inquiry
from beitritt.procedures.decide import Case
from beitritt.register.errors import BeitrittError, ConflictError, InputError
from beitritt.register.interchange import JsonObject
from beitritt.web import register
from beitritt.web.errors import barred, told
from beitritt.web.gate import mandates, person
from beitritt.web.languages import language
from beitritt.web.rights import admitted
from beitritt.web.statement_fields import Desk
from beitritt.web.submission.cover import entered_cover
from beitritt.web.submission.parts import Fault, page_context
from beitritt.web.submission.wording import located

Act = Callable[[Inquiry, Case, HttpRequest], str]
"""Does what a form says and gives the part of the address that shows what comes next."""


@require_safe
def submission_page(request: HttpRequest, identifier: str) -> HttpResponse:
    """A letter under review. Raises UnknownKey."""
    with register.consulting() as inquiry:
        found = decide.case(inquiry.ledger, register.inbox(), identifier)
        if not admitted("submission", mandates(request), found.submission.held_by or ""):
            return barred(request)
        return _page(request, inquiry, found, Fault(""))


@require_POST
def cover_form(request: HttpRequest, identifier: str) -> HttpResponse:
    """Take what stands around the statements."""
    return _done(request, identifier, "cover", _cover)


@require_POST
def statement_form(request: HttpRequest, identifier: str) -> HttpResponse:
    """Take a decision about a statement, or one that was missed."""
    return _done(request, identifier, "statement", _statement)


@require_POST
def masks_form(request: HttpRequest, identifier: str) -> HttpResponse:
    """Take what the public does not see."""
    return _done(request, identifier, "masks", _masks)


def _done(request: HttpRequest, identifier: str, place: str, act: Act) -> HttpResponse:
    with register.consulting() as inquiry:
        found = decide.case(inquiry.ledger, register.inbox(), identifier)
        if not admitted(place, mandates(request), found.submission.held_by or ""):
            return barred(request)
        try:
            after = act(inquiry, found, request)
        except BeitrittError as error:
            again = decide.case(inquiry.ledger, register.inbox(), identifier)  # as it is now: the form sent next fits
            return _page(request, inquiry, again, _fault(request, place, error))
    return HttpResponseRedirect(reverse("submission", args=[identifier]) + after, status=303)


def _fault(request: HttpRequest, place: str, error: BeitrittError) -> Fault:
    """What went wrong, with all that was entered, so that nothing has to be entered twice."""
    name = error.place.partition(":")[0] if isinstance(error, InputError) else ""
    given = {key: str(value) for key, value in request.POST.items()}
    ticked = request.POST.getlist("mask" if place == "masks" else "subjects")
    return Fault(place, {name: told(error)}, given, ticked, 409 if isinstance(error, ConflictError) else 400)


def _page(request: HttpRequest, inquiry: Inquiry, found: Case, fault: Fault) -> HttpResponse:
    wanted = fault.given.get("statement") or request.GET.get("statement", "")
    context = page_context(inquiry, found, wanted, fault)
    return render(request, "beitritt/submission.html", context, status=fault.status if fault.place else 200)


def _cover(inquiry: Inquiry, found: Case, request: HttpRequest) -> str:
    said = entered_cover(request.POST.dict(), inquiry.directory())
    decide.cover(inquiry.ledger, register.inbox(), found.submission.id, said, _seen(request))
    return ""


def _statement(inquiry: Inquiry, found: Case, request: HttpRequest) -> str:
    """One of: accept, reject, amend, add, drop."""
    ledger, inbox, key = inquiry.ledger, register.inbox(), found.submission.id
    who, wanted = person(request) or "", request.POST.get("statement", "")
    act, seen = request.POST.get("act", ""), _seen(request)
    number = _number(wanted.removeprefix("added-"))
    if act == "accept":
        after = decide.accept(ledger, inbox, key, number, who, seen)
    elif act == "reject":
        after = decide.reject(ledger, inbox, key, number, who, seen)
    elif act == "amend":
        decided = found.draft.of(number)
        before = decided.fields if decided and decided.fields else found.proposal(number).fields
        after = decide.amend(ledger, inbox, key, number, _entered(inquiry, found, request, before), who, seen)
    elif act == "drop":
        after = decide.drop(ledger, inbox, key, number, seen)
    else:
        text, hint = found.submission.document.text or "", _number(request.POST.get("start", ""))
        span = located(request.POST.get("quote", ""), text, hint if hint >= 0 else None)
        base: JsonObject = {"span": [*span]}
        after = decide.add(ledger, inbox, key, _entered(inquiry, found, request, base), who)
    return _next(after, number)


def _number(text: str) -> int:
    """A number from a form; -1 for what is none."""
    return int(text) if text.isascii() and text.isdigit() and len(text) < 10 else -1


def _entered(inquiry: Inquiry, found: Case, request: HttpRequest, before: JsonObject) -> JsonObject:
    said = found.draft.cover
    if said is None:
        return before
    desk = Desk(inquiry.ledger.initiative(said.initiative), inquiry.directory(), said.author, language())
    return desk.entered(request.POST.dict(), request.POST.getlist("subjects"), before)


def _next(found: Case, number: int) -> str:
    """The next statement that nobody has decided on, after this one or from the start."""
    left = found.undecided
    following = next((one for one in left if one > number), left[0] if left else None)
    return f"?statement={following}#review" if following is not None else "#masks"


def _masks(inquiry: Inquiry, found: Case, request: HttpRequest) -> str:
    """The spans that were ticked, and one more where words were named."""
    spans = []
    for one in request.POST.getlist("mask"):
        start, _, end = one.partition("-")
        spans.append((_number(start), _number(end)))
    words = request.POST.get("quote", "")
    if words.strip():
        spans.append(located(words, found.submission.document.text or "", None))
    decide.blacken(inquiry.ledger, register.inbox(), found.submission.id, spans, person(request) or "", _seen(request))
    return "#masks"


def _seen(request: HttpRequest) -> str | None:
    """The mark of what the person saw, as the form brings it."""
    return request.POST.get("seen")
