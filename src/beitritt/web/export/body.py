"""The body's page to take away: what it is where, its dates and its documents as XLSX, CSV or iCalendar."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.views.decorators.http import require_safe

from beitritt.web import register
from beitritt.web.body.portfolio import Portfolio, portfolio
from beitritt.web.discretion import Discretion
from beitritt.web.errors import refused
from beitritt.web.export.calendar import calendar_file
from beitritt.web.export.files import about, handed_out, named, no_such_form, table_file
from beitritt.web.languages import language
from beitritt.web.questions import asked
from beitritt.writing.tables.deadlines import deadlines_table
from beitritt.writing.tables.instruments import instruments_table
from beitritt.writing.tables.standings import portfolio_table

FORMS = ("xlsx", "csv", "ics")


@require_safe
def body_export(request: HttpRequest, key: str, form: str) -> HttpResponse:
    """Everything that the body is in as a file. Raises UnknownKey."""
    if form not in FORMS:
        raise no_such_form(form, FORMS)
    question = asked(request, register.today())
    with register.consulting() as inquiry:
        body = inquiry.directory().body(key)
        name = body.name_on(question.on)
        if question.faults:
            return refused(request, question, name)
        found = portfolio(inquiry, body, question)
        content = _dates(found) if form == "ics" else _tables(request, found, form, Discretion(inquiry))
    return handed_out(content, named(name, question), form)


def _dates(found: Portfolio) -> bytes:
    name = found.body.name_on(found.question.on)
    return calendar_file(name, found.due(), found.standings, found.question, found.body.key)


def _tables(request: HttpRequest, found: Portfolio, form: str, discretion: Discretion) -> bytes:
    on, of = found.question.on, found.standings
    rows = [(entry.standings, entry.answer.rows) for entry in found.entries]
    tables = [
        portfolio_table(rows, on, language(), discretion.clean),
        deadlines_table(found.due(), of, on, language(), discretion.clean),
        instruments_table(found.documents(), of, on, language()),
    ]
    name, summary = found.body.name_on(on), found.summary(language())
    return table_file(tables, about(request, name, found.question, summary, of.values()), form)
