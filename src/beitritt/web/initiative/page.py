"""The initiative's page: who is in on a day, in a sentence first, then drawn, then as a table with reasons."""

from __future__ import annotations

from dataclasses import replace

from django.http import HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import render
from django.urls import reverse

from beitritt.procedures.answer import Inquiry
from beitritt.register.spans import Status
from beitritt.register.standings import Standings
from beitritt.web import register
from beitritt.web.alliance import alliances_in
from beitritt.web.circular import circular_list
from beitritt.web.consultation import public_lines
from beitritt.web.deadlines import initiative_deadlines
from beitritt.web.discretion import Discretion
from beitritt.web.errors import refused, refused_data
from beitritt.web.export.files import lasting, offers
from beitritt.web.export.initiative import FORMS
from beitritt.web.initiative import parts as initiative_parts
from beitritt.web.initiative.coverage import coverage
from beitritt.web.initiative.drawing import MOST_DRAWN, drawn, matrix
from beitritt.web.initiative.picture import addresses
from beitritt.web.initiative.rows import paged
from beitritt.web.languages import language
from beitritt.web.naming import Naming
from beitritt.web.plain_language import plain_because, plain_survey
from beitritt.web.questions import Question, asked
from beitritt.web.review.reviewed import of_initiative
from beitritt.web.selection import selected
from beitritt.web.standing_rows import EAGER, RowMaker, explained, speaker
from beitritt.web.survey import answer_about, summarised, surveyed
from beitritt.web.words import page_words


def initiative_page(request: HttpRequest, key: str) -> HttpResponse:
    """Who is in the initiative on a day, as known on a day, through whom and why. Raises UnknownKey."""
    question = asked(request, register.today())
    with register.consulting() as inquiry:
        if question.faults:
            return refused(request, question, inquiry.ledger.initiative(key).name)
        context = _context(inquiry, key, question)
    template = "initiative_view" if "fragment" in question.given else "initiative"
    return render(request, f"beitritt/{template}.html", context | {"lasting": lasting(request, question)})


def status_json(request: HttpRequest, key: str) -> HttpResponse:
    """The same answer as `beitritt status --json` gives it."""
    question = asked(request, register.today())
    with register.consulting() as inquiry:
        if question.faults:
            return refused_data(question)
        standings = inquiry.standings(key, question.known)
        answer = surveyed(standings, question.on, question.subject).answer
        found = Discretion(inquiry).status(replace(answer, known=question.known or register.now()))
    return JsonResponse(found, json_dumps_params={"ensure_ascii": False})


def _context(inquiry: Inquiry, key: str, question: Question) -> dict[str, object]:
    standings = inquiry.standings(key, question.known)
    survey = surveyed(standings, question.on, question.subject)
    naming = Naming(language(), standings.directory, question.on, question.carried)
    chosen, paging = paged(selected(survey, question), question)
    maker = RowMaker(inquiry, standings, naming, question)
    return {
        "initiative": standings.initiative,
        "lead": naming.body(standings.initiative.lead),
        "partners": [naming.body(partner) for partner in standings.initiative.partners],
        "question": question,
        "action": reverse("initiative", args=[key]),
        "today": register.today(),
        "summary": summarised(standings, question.on, question.subject, language()),
        "plain": plain_survey(standings, question.on, question.subject, language()),
        **coverage(standings, survey, question, naming),
        "subjects": standings.initiative.subjects,
        "subject_asked": standings.tree.name(question.subject) if question.subject else "",
        "drawing": drawn(standings, question, naming),
        "dots": survey.best if len(survey.best) <= initiative_parts.MOST_DOTS else (),
        "matrix": matrix(standings, [row.body for row in chosen], naming) if standings.initiative.subjects else None,
        "findings": initiative_parts.findings(survey, maker.speaker, naming.language),
        "findings_count": sum(len(found) for _, found in survey.findings),
        "rows": maker.rows(survey.answer, chosen, eager=len(chosen) <= EAGER),
        "day": naming.day(question.on),
        "matrix_open": len(chosen) <= EAGER,
        "matrix_cut": MOST_DRAWN if len({row.body for row in chosen}) > MOST_DRAWN else 0,
        "paging": paging,
        "rows_shown": page_words(language())["rows_shown"].format(
            first=paging.first, last=paging.last, total=paging.total
        ),
        "clear_url": question.query(name=None, status=None) + "#standings",
        "phases": initiative_parts.phases(standings, naming),
        "terms": initiative_parts.terms(inquiry, standings, naming),
        "upcoming": initiative_parts.upcoming(survey.answer.upcoming, naming),
        "circulars": circular_list(inquiry.ledger, key, naming, question.known),
        "documents": initiative_parts.documents(standings, naming),
        **initiative_deadlines(standings, naming),
        "consultations": public_lines(register.consultations(), standings, naming, question.known or register.now()),
        "reviewed": of_initiative(key, naming),
        "allied": alliances_in(key, naming),
        **addresses(standings, question, naming),
        "offers": offers("initiative_export", key, FORMS, question.query()),
    }


def because_page(request: HttpRequest, key: str, body: str) -> HttpResponse:
    """Why one body is what it is: a page of its own, or with `fragment` only the sentences. Raises UnknownKey."""
    question = asked(request, register.today())
    with register.consulting() as inquiry:
        standings = inquiry.standings(key, question.known)
        if question.faults:
            return refused(request, question, standings.initiative.name)
        context = _because(inquiry, standings, body, question)
    template = "because_fragment" if "fragment" in question.given else "because"
    return render(request, f"beitritt/{template}.html", context)


def _because(inquiry: Inquiry, standings: Standings, body: str, question: Question) -> dict[str, object]:
    key = standings.initiative.key
    answer = answer_about(standings, body, question.on)
    naming = Naming(language(), standings.directory, question.on, question.carried)
    explanation = explained(inquiry, standings, answer, answer.rows)
    best = min((row.status for row in answer.rows), key=list(Status).index)
    return {
        "initiative": standings.initiative,
        "initiative_url": reverse("initiative", args=[key]) + question.carried,
        "body": naming.body(answer.rows[0].body),
        "day": naming.day(question.on),
        "status": best,
        "reasons": speaker(standings, naming).derivation(explanation),
        "carried": question.carried,
        "plain": plain_because(explanation, standings, naming),
    }
