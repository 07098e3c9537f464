"""The body's page: in which initiatives it is, since when and how long, who acts for it and for whom it acts."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse

from beitritt.procedures.answer import Inquiry
from beitritt.register.answers import StatusAnswer
from beitritt.register.bodies import Body
from beitritt.register.plain_language import plain_portfolio
from beitritt.register.spans import STATUS_RANK, Status, at
from beitritt.register.standings import Standings
from beitritt.register.summary import best_rows, portfolio_summary
from beitritt.register.wording import words
from beitritt.web import register
from beitritt.web.alliance import alliances_of
from beitritt.web.body_picture import drawn
from beitritt.web.deadlines import MOST_LINES, deadline_lines, due_within_a_year
from beitritt.web.errors import refused
from beitritt.web.initiative_parts import Coming, upcoming
from beitritt.web.languages import language
from beitritt.web.naming import Named, Naming
from beitritt.web.questions import Question, asked
from beitritt.web.reviewed import of_body
from beitritt.web.standing_rows import RowMaker, StandingRow
from beitritt.web.survey import answer_about

MOST_REPRESENTED = 60


@dataclass(frozen=True, slots=True)
class Part:
    """What the body is in one initiative; `represents` are the bodies that it acts for, `more` how many besides."""

    name: str
    url: str
    key: str
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
        context = _context(inquiry, body, question)
    return render(request, "beitritt/body.html", context)


def _context(inquiry: Inquiry, body: Body, question: Question) -> dict[str, object]:
    naming = Naming(language(), inquiry.directory(), question.on, question.carried)
    entries = sorted(_portfolio(inquiry, body, question), key=lambda entry: (STATUS_RANK[entry.best], entry.name))
    parent = body.parent_on(question.on)
    due = [
        (one, entry.standings) for entry in entries for one in due_within_a_year(entry.standings, question.on, body.key)
    ]
    return {
        "body": naming.body(body.key),
        "kind": words(naming.language).BODY[body.kind_on(question.on)],
        "parent": naming.body(parent) if parent and parent in naming.directory else None,
        "day": naming.day(question.on),
        "plain": plain_portfolio(
            body.name_on(question.on), {entry.name: entry.best for entry in entries}, question.on, naming.language
        ),
        "exists": body.exists_on(question.on),
        "question": question,
        "action": reverse("body", args=[body.key]),
        "today": register.today(),
        "summary": portfolio_summary(
            body.name_on(question.on), [entry.best for entry in entries], question.on, naming.language
        ),
        "drawing": drawn(
            body.key, [entry.standings for entry in entries], naming, register.today(), [one for one, _ in due]
        ),
        "deadlines": deadline_lines(due, naming, body.key),
        "deadlines_more": max(len(due) - MOST_LINES, 0),
        "reviewed": of_body(inquiry, body.key),
        "allied": alliances_of(inquiry, body.key),
        "parts": [_part(inquiry, entry, body, naming, question) for entry in entries],
    }


@dataclass(frozen=True, slots=True)
class Entry:
    """One initiative in which the body is, or once was, or will be."""

    standings: Standings
    answer: StatusAnswer

    @property
    def name(self) -> str:
        """The initiative's name."""
        return self.standings.initiative.name

    @property
    def best(self) -> Status:
        """The body's best status in it on the day."""
        return next((row.status for row in best_rows(self.answer.rows).values()), Status.NONE)


def _portfolio(inquiry: Inquiry, body: Body, question: Question) -> Iterator[Entry]:
    """As `Inquiry.portfolio` gives it with everything that ever was, from what the pages keep."""
    for key in inquiry.ledger.initiatives_concerning([body.key]):
        standings = inquiry.standings(key, question.known)
        answer = answer_about(standings, body.key, question.on)
        ever = any(span.status != Status.NONE for track in standings.tracks(body.key) for span in track.spans)
        if ever or answer.upcoming:
            yield Entry(standings, answer)


def _part(inquiry: Inquiry, entry: Entry, body: Body, naming: Naming, question: Question) -> Part:
    maker = RowMaker(inquiry, entry.standings, naming, question)
    represents = represented_by(entry.standings, body.key, question)
    key = entry.standings.initiative.key
    return Part(
        entry.name,
        reverse("initiative", args=[key]) + question.carried,
        key,
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


def represented_by(standings: Standings, representative: str, question: Question) -> Sequence[str]:
    """The bodies that one acts for on the question's day, on any subject."""
    found = []
    for body in standings.bodies():
        if not any(tie.representative == representative for tie in standings.ties(body)):
            continue
        if any(at(track.spans, question.on).by == representative for track in standings.tracks(body)):
            found.append(body)
    return found
