"""The overview for the body that asked for consent, behind its link or signed in: who has answered what, who is silent.

Other readers see only the numbers, on the initiative's page.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse
from django.views.decorators.http import require_http_methods, require_safe

from beitritt.procedures.answer import Inquiry
from beitritt.procedures.consult import remind, reply, to_remind
from beitritt.procedures.invitations import Part, Progress, overseen, progress, unknown_link
from beitritt.procedures.invite import teller
from beitritt.procedures.office import Consultations
from beitritt.register.consultations import Consultation, InvitationState, Notification, Query
from beitritt.register.dates import in_berlin
from beitritt.register.errors import BeitrittError
from beitritt.register.standings import Standings
from beitritt.register.wording import called
from beitritt.register.wording.consultations import STATE, limited, tally
from beitritt.web import register
from beitritt.web.errors import barred, told
from beitritt.web.gate import mandates
from beitritt.web.languages import language
from beitritt.web.naming import Named, Naming
from beitritt.web.quoting import statement_url
from beitritt.web.rights import admitted
from beitritt.web.secrecy import secret
from beitritt.web.words import page_words
from beitritt.writing.drafting.consent_record import resolution


@dataclass(frozen=True, slots=True)
class Line:
    """One asked body in the overview."""

    body: Named
    state: InvitationState
    word: str
    when: str
    url: str
    proof: tuple[str, ...]
    file: str
    file_name: str
    reminded: str


@dataclass(frozen=True, slots=True)
class Asked:
    """A question of an asked body, and the reply where there is one; `begins` is the sentence before its words."""

    key: str
    name: str
    begins: str
    query: Query
    replied: str


@secret
@require_http_methods(["GET", "HEAD", "POST"])
def consultation_page(request: HttpRequest, token: str) -> HttpResponse:
    """The overview behind its link. Raises UnknownKey."""
    consultation = overseen(register.consultations(), token)
    return _overview(request, consultation, reverse("consultation", args=[token]), token)


@require_http_methods(["GET", "HEAD", "POST"])
def desk_consultation_page(request: HttpRequest, identifier: str) -> HttpResponse:
    """The same for somebody signed in who acts for the body that asked: without the link. Raises UnknownKey."""
    consultation = register.consultations().get(identifier)
    if not admitted("desk_consultation", mandates(request), consultation.asked_by):
        return barred(request)
    return _overview(request, consultation, reverse("desk_consultation", args=[identifier]))


def _overview(request: HttpRequest, consultation: Consultation, address: str, token: str = "") -> HttpResponse:
    """The overview at its address; its forms reply to a question or remind those who are silent."""
    with register.consulting() as inquiry:
        consultations = register.consultations()
        made: tuple[Notification, ...] = ()
        fault = ""
        if request.method == "POST":
            try:
                made = _act(inquiry, consultations, consultation, request)
            except BeitrittError as error:
                fault = told(error)
            if not made and not fault:
                return HttpResponseRedirect(address, status=303)
        context = _context(inquiry, consultations, consultation, token)
        context |= {"links": _links(request, inquiry, made), "mailed": _mailed(inquiry, made), "fault": fault}
    return render(request, "beitritt/consultation.html", context, status=400 if fault else 200)


@secret
@require_safe
def resolution_file(request: HttpRequest, token: str, sha256: str) -> HttpResponse:
    """A file that came with an answer to this consultation, to be saved. Raises UnknownKey."""
    del request
    return _file(overseen(register.consultations(), token), sha256)


@require_safe
def desk_resolution_file(request: HttpRequest, identifier: str, sha256: str) -> HttpResponse:
    """The same for somebody signed in who acts for the body that asked. Raises UnknownKey."""
    consultation = register.consultations().get(identifier)
    if not admitted("desk_resolution", mandates(request), consultation.asked_by):
        return barred(request)
    return _file(consultation, sha256)


def _file(consultation: Consultation, sha256: str) -> HttpResponse:
    consultations = register.consultations()
    answers = (one.answer for one in consultations.invitations(consultation.id))
    handed_in = {one.proof.file for one in answers if one is not None}
    file = consultations.file(sha256) if sha256 in handed_in else None
    if file is None or file.content is None:
        raise unknown_link()
    disposition = f'attachment; filename="{sha256[:16]}.pdf"'
    return HttpResponse(file.content, content_type=file.media_type, headers={"Content-Disposition": disposition})


def _act(
    inquiry: Inquiry, consultations: Consultations, consultation: Consultation, request: HttpRequest
) -> tuple[Notification, ...]:
    """Do what the form says. Gives what a reminder tells."""
    now = register.now()
    tell = teller(register.desk(), inquiry, now)
    if request.POST.get("act") == "reply":
        body, text = request.POST.get("body", ""), request.POST.get("text", "")
        reply(inquiry, consultations, consultation.id, body, text, now, tell)
        return ()
    return remind(inquiry, consultations, consultation.id, now, tell)


def _links(request: HttpRequest, inquiry: Inquiry, made: tuple[Notification, ...]) -> list[tuple[str, str]]:
    """The links that could not be mailed, to be passed on by whoever asks."""
    name = inquiry.directory().name
    return [(name(one.to), request.build_absolute_uri(f"/{one.path}")) for one in made if not one.mailed]


def _mailed(inquiry: Inquiry, made: tuple[Notification, ...]) -> str:
    return ", ".join(inquiry.directory().name(one.to) for one in made if one.mailed)


def _context(
    inquiry: Inquiry, consultations: Consultations, consultation: Consultation, token: str
) -> dict[str, object]:
    naming = Naming(language(), inquiry.directory(), register.today())
    standings = inquiry.standings(consultation.initiative)
    found = progress(consultations, consultation, standings, naming.on)
    return {
        "token": token,
        "initiative": standings.initiative,
        "initiative_url": reverse("initiative", args=[consultation.initiative]),
        "consultation": consultation,
        "tally": tally(found.tally, naming.language),
        "facts": _facts(consultation, standings, naming),
        "about_url": statement_url(consultation.about),
        "lines": [_line(part, naming) for part in found.parts],
        "asked": [one for part in found.parts for one in _asked(part, naming)],
        "silent": ", ".join(naming.body(body).name for body in to_remind(found, naming.on)),
    }


def _facts(consultation: Consultation, standings: Standings, naming: Naming) -> list[tuple[str, str]]:
    words = page_words(naming.language)
    facts = (
        ("consultation_of", naming.body(consultation.asked_by).name),
        ("consultation_opened", naming.day(_day(consultation.opened))),
        ("consultation_deadline", naming.day(consultation.deadline)),
        ("consultation_grace", naming.day(consultation.closes) if consultation.grace else ""),
        ("consultation_withdrawn", naming.day(_day(consultation.withdrawn)) if consultation.withdrawn else ""),
        ("scope", limited(consultation.scope, standings.tree.name, naming.language).strip()),
    )
    return [(words[name], text) for name, text in facts if text]


def _line(part: Part, naming: Naming) -> Line:
    words, answer, act = page_words(naming.language), part.invitation.answer, part.act
    by_link = act is not None and answer is not None and act.instrument.id == answer.instrument
    proof = [act.statement.proof or ""] if act else []
    if answer is not None and by_link:
        proof = [resolution(answer.proof) or "", answer.proof.function]
    elif act is not None:
        proof.append(words["consultation_by_letter"])
    reminded = ", ".join(naming.day(_day(moment)) for moment in part.invitation.reminded)
    return Line(
        naming.body(part.invitation.body),
        part.state,
        STATE[naming.language][part.state],
        naming.day(_day(act.instrument.recorded)) if act else "",
        statement_url(act.ref) if act else "",
        tuple(filter(None, proof)),
        answer.proof.file or "" if answer else "",
        answer.proof.file_name or "" if answer else "",
        words["consultation_reminded"].replace("{}", reminded) if reminded else "",
    )


def _asked(part: Part, naming: Naming) -> list[Asked]:
    words, key = page_words(naming.language), part.invitation.body
    name = naming.body(key).name
    subject = called(name, naming.language)
    return [
        Asked(
            key,
            called(name, naming.language, begins=False, case="acc"),
            words["consultation_asks"].format(body=subject, day=naming.day(_day(query.asked))),
            query,
            words["consultation_replied"].replace("{}", naming.day(_day(query.replied))) if query.replied else "",
        )
        for query in part.invitation.queries
    ]


def _day(moment: datetime) -> date:
    return in_berlin(moment).date()


def public_lines(consultations: Consultations, standings: Standings, naming: Naming, known: datetime) -> list[str]:
    """What everybody may know of an initiative's consultations: who asked when, and the numbers."""
    words, found = page_words(naming.language), []
    for one in consultations.of(standings.initiative.key):
        if one.opened > known:
            continue
        counted: Progress = progress(consultations, one, standings, naming.on)
        line = words["consultations_line"].format(
            by=called(naming.body(one.asked_by).name, naming.language),
            day=naming.day(_day(one.opened)),
            deadline=naming.day(one.deadline),
            tally=tally(counted.tally, naming.language),
        )
        found.append(f"{line} {words['consultations_withdrawn']}" if one.withdrawn else line)
    return found
