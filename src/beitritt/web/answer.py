"""The page of an invitation: a municipality consents, refuses or asks back, by its link or signed in; then a receipt.

Opening the link changes nothing (programs that scan mail open links); only the form does.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse
from django.views.decorators.http import require_http_methods

from beitritt.procedures.answer import Inquiry
from beitritt.procedures.consent import Response, answer, inquire
from beitritt.procedures.invitations import Closed, Invited, Visit, Way, visited
from beitritt.procedures.invite import teller
from beitritt.procedures.office import Consultations
from beitritt.register.dates import in_berlin
from beitritt.register.errors import InputError, ProcedureError, UnknownKey
from beitritt.register.instruments import split_ref
from beitritt.register.mandates import MandateRole
from beitritt.register.wording import called
from beitritt.register.wording.consultations import STATE, limited
from beitritt.register.wording.mandates import MANDATE_ROLE
from beitritt.web import register
from beitritt.web.desk.uploads import oversized
from beitritt.web.errors import barred, fault, told
from beitritt.web.gate import mandates
from beitritt.web.languages import language
from beitritt.web.masking import public, shortened
from beitritt.web.naming import Naming
from beitritt.web.questions import entered_day
from beitritt.web.quoting import statement_url
from beitritt.web.rights import admitted
from beitritt.web.secrecy import secret
from beitritt.web.words import page_words

QUERY = "query"
FIELDS = ("value", "function", "organ", "resolved", "query", "authorised")
GONE = {Closed.CANCELLED: 410, Closed.EXPIRED: 410, Closed.UNREPRESENTED: 409}


@dataclass(frozen=True, slots=True)
class Entered:
    """What was entered into the form, and what is wrong with it by field."""

    values: dict[str, str] = field(default_factory=dict)
    faults: dict[str, InputError] = field(default_factory=dict)


@secret
@require_http_methods(["GET", "HEAD", "POST"])
def answer_page(request: HttpRequest, token: str) -> HttpResponse:
    """What is asked, and the form to answer it; after that the receipt, or why there is nothing to answer."""
    return respond(request, token, reverse("answer", args=[token]))


@require_http_methods(["GET", "HEAD", "POST"])
def desk_answer_page(request: HttpRequest, consultation: str, body: str) -> HttpResponse:
    """The same for somebody signed in whose mandate lets them answer for the body: without a link."""
    if not admitted("desk_answer", mandates(request), body):
        return barred(request)
    way = Invited(consultation, body, MandateRole.SIGNATORY)
    return respond(request, way, reverse("desk_answer", args=[consultation, body]))


def respond(request: HttpRequest, way: Way, address: str) -> HttpResponse:
    """The page of an invitation at its address, whichever way somebody came to it. Raises UnknownKey."""
    with register.consulting() as inquiry:
        consultations, now = register.consultations(), register.now()
        entered = Entered()
        if request.method == "POST":
            entered = _entered(request)
            try:
                if not entered.faults and _taken(inquiry, consultations, way, request, entered):
                    return HttpResponseRedirect(address, status=303)
            except InputError as error:
                if isinstance(error, UnknownKey):
                    raise
                entered = _faulty(entered, error)
            except ProcedureError:
                pass  # the page says below why it takes no answer
        visit = visited(inquiry, consultations, way, in_berlin(now).date())
        return _page(request, inquiry, visit, entered)


def _taken(inquiry: Inquiry, consultations: Consultations, way: Way, request: HttpRequest, entered: Entered) -> bool:
    """Take what was entered: an answer or a question."""
    values, now = entered.values, register.now()
    tell = teller(register.desk(), inquiry, now)
    if values["value"] == QUERY:
        inquire(inquiry, consultations, way, values["query"], now, tell)
        return True
    upload = request.FILES.get("file")
    response = Response(
        value=values["value"],
        function=values["function"],
        organ=values["organ"],
        resolved=_resolved(values),
        file=upload.read() if upload else None,
        file_name=upload.name or "" if upload else "",
    )
    answer(inquiry, consultations, way, response, now, tell)
    return True


def _resolved(values: dict[str, str]) -> date | None:
    return entered_day(values["resolved"]) if values["resolved"] else None


def _entered(request: HttpRequest) -> Entered:
    """Read the form; what is missing or cannot be read stands in the faults."""
    values = {name: request.POST.get(name, "").strip() for name in FIELDS}
    faults: dict[str, InputError] = {}

    def wrong(name: str, word: str) -> None:
        faults[name] = fault(name, word)

    if values["value"] not in ("given", "refused", QUERY):
        wrong("value", "answer_choose")
    elif values["value"] != QUERY:
        if not values["authorised"]:
            wrong("authorised", "answer_authorise")
        if not values["function"]:
            wrong("function", "answer_function_missing")
        if oversized(request):
            wrong("file", "answer_file_large")
        try:
            _resolved(values)
        except InputError as error:
            faults["resolved"] = error
    elif not values["query"]:
        wrong("query", "answer_query_missing")
    return Entered(values, faults)


def _faulty(entered: Entered, error: InputError) -> Entered:
    return Entered(entered.values, {**entered.faults, error.place or "value": error})


def _page(request: HttpRequest, inquiry: Inquiry, visit: Visit, entered: Entered) -> HttpResponse:
    naming = Naming(language(), inquiry.directory(), register.today())
    context = _asked(inquiry, visit, naming)
    if visit.closed is not None:
        status = 409 if request.method == "POST" else GONE.get(visit.closed, 200)
        return render(
            request, "beitritt/answered.html", context | _outcome(inquiry, visit, visit.closed, naming), status=status
        )
    context |= {
        "entered": entered.values,
        "faults": {name: told(one) for name, one in entered.faults.items()},
    }
    return render(request, "beitritt/answer.html", context, status=400 if entered.faults else 200)


def _asked(inquiry: Inquiry, visit: Visit, naming: Naming) -> dict[str, object]:
    """Who asks whom what, on which words, until when."""
    consultation, words = visit.consultation, page_words(naming.language)
    by, body = naming.body(consultation.asked_by), naming.body(visit.body)
    acting = {case: called(by.name, naming.language, begins=False, case=case) for case in ("nom", "acc", "dat")}
    name, number = split_ref(consultation.about)
    letter = public(inquiry.ledger.instrument(name), register.confirmed_masks)
    quote = letter.quote(number or 0) if letter else None
    return {
        "by": by,
        "body": body,
        "initiative": visit.standings.initiative,
        "initiative_url": reverse("initiative", args=[consultation.initiative]),
        "lead_sentence": words["answer_lead"].format(
            by=called(by.name, naming.language),
            body=called(body.name, naming.language, begins=False, case="acc"),
            initiative=visit.standings.initiative.name,
            scope=limited(consultation.scope, visit.standings.tree.name, naming.language),
        ),
        "until": words["answer_until"].format(day=naming.day(consultation.deadline)),
        "grace": words["answer_grace"].format(day=naming.day(consultation.closes)) if consultation.grace else "",
        "question_asked": consultation.question,
        "quote": shortened(" ".join(quote.split())) if quote else "",
        "words_url": statement_url(consultation.about),
        "means": {
            "given": words["answer_given_means"].format(by=acting["acc"]),
            "refused": words["answer_refused_means"].format(by=acting["acc"]),
            "query": words["answer_query_means"].format(by=acting["acc"]),
        },
        "queries": [(query, naming.day(in_berlin(query.asked).date())) for query in visit.part.invitation.queries],
        "waits": visit.part.invitation.asks,
    }


def _outcome(inquiry: Inquiry, visit: Visit, closed: Closed, naming: Naming) -> dict[str, object]:
    """Why the link takes no answer: the receipt of the one that was given, or what stands against it."""
    words, found = page_words(naming.language), visit.part.invitation.answer
    act = visit.part.act
    context: dict[str, object] = {
        "heading": words.get(f"closed_{closed}", words["answered_title"]),
        "reason": told(closed.error()),
        "act_url": statement_url(act.ref) if act else "",
        "plain_about": words["plain_answered" if found else "plain_answer_closed"],
    }
    if found is None:
        return context
    entry, proof, moment = inquiry.ledger.entry(found.instrument), found.proof, in_berlin(found.at)
    facts = (
        ("consultation_answer", STATE[naming.language][found.value]),
        ("answer_at", words["answer_moment"].format(day=naming.day(moment.date()), time=f"{moment:%H:%M}")),
        ("answered_function", proof.function),
        ("answered_role", MANDATE_ROLE[naming.language][proof.role] if proof.role else ""),
        ("answered_organ", proof.organ or ""),
        ("answered_resolved", naming.day(proof.resolved)),
        ("answered_file", proof.file_name or ""),
        ("answered_file_hash", proof.file or ""),
        ("answer_receipt_number", found.receipt),
        ("answer_hash", entry.hash if entry else ""),
    )
    return context | {
        "facts": [(words[name], text) for name, text in facts if text],
        "lead_sentence": words[f"answered_{found.value}"].format(
            body=called(naming.body(visit.body).name, naming.language),
            by=called(naming.body(visit.consultation.asked_by).name, naming.language, begins=False, case="acc"),
        ),
        "instrument": found.instrument,
        "instrument_url": reverse("instrument", args=[found.instrument]),
    }
