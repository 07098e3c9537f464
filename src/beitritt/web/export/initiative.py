"""The initiative's page to take away: all rows of the chosen view as XLSX, CSV or JSON, its dates as iCalendar."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import replace

from django.http import HttpRequest, HttpResponse
from django.views.decorators.http import require_safe

from beitritt.register.answers import Row, coverage
from beitritt.register.standings import Standings
from beitritt.web import register
from beitritt.web.deadlines import MOST_BODIES, due_within_a_year
from beitritt.web.discretion import Discretion
from beitritt.web.errors import fault, refused
from beitritt.web.export.calendar import calendar_file
from beitritt.web.export.files import about, handed_out, named, no_such_form, table_file
from beitritt.web.languages import language
from beitritt.web.questions import Question, asked
from beitritt.web.selection import selected
from beitritt.web.survey import summarised, surveyed
from beitritt.writing.tables.standings import standings_table

FORMS = ("xlsx", "csv", "json", "ics")


@require_safe
def initiative_export(request: HttpRequest, key: str, form: str) -> HttpResponse:
    """The answer as a file. Raises UnknownKey, and InputError for the dates of too many bodies."""
    if form not in FORMS:
        raise no_such_form(form, FORMS)
    question = asked(request, register.today())
    with register.consulting() as inquiry:
        standings = inquiry.standings(key, question.known)
        name = standings.initiative.name
        if question.faults:
            return refused(request, question, name)
        content = _content(request, standings, question, form, Discretion(inquiry))
    asked_for = replace(question, status=None, subject=None, name="") if form == "ics" else question  # dates are of all
    return handed_out(content, named(name, asked_for), form)


def _content(
    request: HttpRequest, standings: Standings, question: Question, form: str, discretion: Discretion
) -> bytes:
    if form == "ics":
        return _dates(standings, question)
    rows = selected(surveyed(standings, question.on, question.subject), question)
    if form == "json":
        return _data(standings, rows, question, discretion)
    table = standings_table(rows, standings, question.on, language(), discretion.clean)
    summary = summarised(standings, question.on, question.subject, language())
    said = about(request, standings.initiative.name, question, summary, [standings])
    return table_file([table], said, form)


def _data(standings: Standings, rows: Sequence[Row], question: Question, discretion: Discretion) -> bytes:
    """As `beitritt status --json` gives it, with the chosen rows and the coverage of these."""
    whole = surveyed(standings, question.on, question.subject).answer
    known = question.known or register.now()
    answer = replace(whole, rows=tuple(rows), coverage=coverage(rows), known=known)
    return json.dumps(discretion.status(answer), ensure_ascii=False).encode()


def _dates(standings: Standings, question: Question) -> bytes:
    if len(standings.bodies()) > MOST_BODIES:
        raise fault("", "export_too_many", count=MOST_BODIES, name=standings.initiative.name)
    found = due_within_a_year(standings, question.on, None)
    return calendar_file(standings.initiative.name, found, {standings.initiative.key: standings}, question)
