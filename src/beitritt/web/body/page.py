"""The body's page: in which initiatives it is, since when and how long, who acts for it and for whom it acts."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse

from beitritt.procedures.answer import Inquiry
from beitritt.procedures.certify import represented_by
from beitritt.register.bodies import Body
from beitritt.register.deadlines import Deadline
from beitritt.register.plain_language import plain_portfolio
from beitritt.register.wording import words
from beitritt.web import register
from beitritt.web.alliance import alliances_of
from beitritt.web.body.drawing import drawn
from beitritt.web.body.portfolio import Entry, Portfolio, portfolio
from beitritt.web.deadlines import MOST_LINES, deadline_lines
from beitritt.web.errors import refused
from beitritt.web.export.body import FORMS
from beitritt.web.export.files import Offer, lasting, offers
from beitritt.web.initiative.parts import Coming, document_lines, upcoming
from beitritt.web.languages import language
from beitritt.web.naming import Named, Naming
from beitritt.web.questions import Question, asked
from beitritt.web.review.reviewed import of_body
from beitritt.web.standing_rows import RowMaker, StandingRow
from beitritt.web.words import page_words

MOST_REPRESENTED = 60


@dataclass(frozen=True, slots=True)
class Part:
    """What the body is in one initiative; `represents` are the bodies that it acts for, `more` how many besides."""

    name: str
    url: str
    rows: list[StandingRow]
    representatives: list[Named]
    represents: list[Named]
    more: int
    upcoming: list[Coming]
    findings: list[object]


def body_page(request: HttpRequest, key: str) -> HttpResponse:
    """Everything a body is in, on a day, as known on a day. Raises UnknownKey."""
    question = asked(request, register.today())
    with register.consulting() as inquiry:
        body = inquiry.directory().body(key)
        if question.faults:
            return refused(request, question, body.name)
        context = _context(request, inquiry, body, question)
    return render(request, "beitritt/body.html", context)


def _context(request: HttpRequest, inquiry: Inquiry, body: Body, question: Question) -> dict[str, object]:
    naming = Naming(language(), inquiry.directory(), question.on, question.carried)
    found = portfolio(inquiry, body, question)
    due = found.due()
    return {
        **_head(body, naming),
        "question": question,
        "action": reverse("body", args=[body.key]),
        "today": register.today(),
        "summary": found.summary(naming.language),
        "plain": plain_portfolio(
            body.name_on(question.on), {entry.name: entry.best for entry in found.entries}, question.on, naming.language
        ),
        "drawing": drawn(body.key, found.standings.values(), naming, register.today(), due),
        **_deadlines(found, due, naming),
        "reviewed": of_body(inquiry, body.key, naming),
        "allied": alliances_of(inquiry, body.key),
        "documents": document_lines(found.documents(), naming),
        "led": [
            (one.name, reverse("initiative", args=[one.key]) + question.carried)
            for one in inquiry.ledger.initiatives()
            if one.lead == body.key
        ],
        "parts": [_part(inquiry, entry, body, naming, question) for entry in found.entries],
        "offers": [*offers("body_export", body.key, FORMS, question.carried), *_papers(found, question)],
        "lasting": lasting(request, question),
    }


def _papers(found: Portfolio, question: Question) -> list[Offer]:
    """The body's report, and a certificate of its standing in each initiative."""
    labels, body = page_words(language()), found.body.key
    report = Offer(labels["body_report"], reverse("body_report", args=[body]) + question.carried)
    certificates = [
        Offer(
            labels["status_certificate_in"].replace("{}", entry.name),
            reverse("status_certificate", args=[entry.standings.initiative.key, body]) + question.carried,
        )
        for entry in found.entries
    ]
    return [report, *certificates]


def _head(body: Body, naming: Naming) -> dict[str, object]:
    """What the body is on the page's day."""
    parent = body.parent_on(naming.on)
    return {
        "body": naming.body(body.key),
        "kind": words(naming.language).BODY[body.kind_on(naming.on)],
        "parent": naming.body(parent) if parent and parent in naming.directory else None,
        "day": naming.day(naming.on),
        "exists": body.exists_on(naming.on),
    }


def _deadlines(found: Portfolio, due: Sequence[Deadline], naming: Naming) -> dict[str, object]:
    of = found.standings
    return {
        "deadlines": deadline_lines([(one, of[one.initiative]) for one in due], naming, found.body.key),
        "deadlines_more": max(len(due) - MOST_LINES, 0),
    }


def _part(inquiry: Inquiry, entry: Entry, body: Body, naming: Naming, question: Question) -> Part:
    maker = RowMaker(inquiry, entry.standings, naming, question)
    represents = tuple(represented_by(entry.standings, body.key, question.on))
    return Part(
        entry.name,
        reverse("initiative", args=[entry.standings.initiative.key]) + question.carried,
        maker.rows(entry.answer, entry.answer.rows, eager=True),
        [
            naming.body(key)
            for key in dict.fromkeys(row.represented_by for row in entry.answer.rows if row.represented_by)
        ],
        [naming.body(key) for key in represents[:MOST_REPRESENTED]],
        max(len(represents) - MOST_REPRESENTED, 0),
        upcoming(entry.answer.upcoming, naming),
        [maker.speaker.finding_html(finding) for finding in entry.answer.findings],
    )
