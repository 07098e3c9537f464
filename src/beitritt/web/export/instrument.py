"""The instrument's statements to take away, as CSV or JSON: as the public may see them, with what became of each."""

from __future__ import annotations

import json
from dataclasses import replace

from django.http import HttpRequest, HttpResponse
from django.views.decorators.http import require_safe

from beitritt.register.dates import format_instant
from beitritt.register.interchange import Json, JsonObject, instrument_line, statement_object
from beitritt.register.statements import Statement
from beitritt.web import register
from beitritt.web.errors import refused
from beitritt.web.export.files import handed_out, no_such_form, spoken
from beitritt.web.instrument.page import FORMS, Shown, shown
from beitritt.web.languages import language
from beitritt.web.masking import FREE_TEXTS, public_words
from beitritt.web.questions import asked
from beitritt.web.statement_cards import Card
from beitritt.web.words import page_words
from beitritt.writing.tables.separated import separated
from beitritt.writing.tables.values import Cell, Table, day_cell, last_day_cell

HEADINGS = (
    "number statement statement_kind body key modality force from until particulars statement_words struck_by".split()
)
WRITTEN = frozenset({*FREE_TEXTS, "ground"})
"""The fields that hold words which somebody wrote."""


@require_safe
def instrument_export(request: HttpRequest, key: str, form: str) -> HttpResponse:
    """The statements as a file. Raises UnknownKey."""
    if form not in FORMS:
        raise no_such_form(form, FORMS)
    question = asked(request, register.today())
    with register.consulting() as inquiry:
        found = shown(inquiry, key, question)
        if question.faults:
            return refused(request, question, found.title)
        content = separated(_table(found), language()) if form == "csv" else _data(found)
    return handed_out(content, spoken(found.instrument.id), form)


def _table(found: Shown) -> Table:
    labels = page_words(language())
    rows = [_row(found, one) for one in found.cards()]
    return Table(labels["statements"], tuple(labels[name] for name in HEADINGS), rows)


def _row(found: Shown, one: Card) -> list[Cell]:
    statement = found.instrument.statements[one.number]
    struck = one.struck
    return [
        one.number + 1,
        found.instrument.ref(one.number),
        one.kind,
        one.actor.name,
        one.actor.key,
        one.modality,
        one.force,
        day_cell(statement.from_.text) if statement.from_ else None,
        last_day_cell(statement.until.text) if statement.until else None,
        "; ".join(f"{fact.label}: {fact.text}" for fact in one.facts),
        one.quote,
        f"{struck.how} {struck.from_}".strip() if struck else None,
    ]


def _data(found: Shown) -> bytes:
    """As an export gives it, without the letter; each statement with its words and whether it still stands."""
    one, entry = found.public(), found.entry
    line = instrument_line(replace(one, document=None))
    statements = [_statement(statement, card) for statement, card in zip(one.statements, found.cards(), strict=True)]
    data: dict[str, object] = {
        **line,
        "deposited": format_instant(one.deposited),
        "sequence": entry.sequence,
        "previous": entry.previous,
        "hash": entry.hash,
        "document": {"sha256": one.document.sha256} if one.document else None,
        "statements": statements,
    }
    return json.dumps(data, ensure_ascii=False).encode()


def _statement(statement: Statement, card: Card) -> JsonObject:
    line = {name: _clean(value) if name in WRITTEN else value for name, value in statement_object(statement).items()}
    struck: JsonObject | None = {"how": card.struck.how, "by": card.struck.url} if card.struck else None
    return line | {"quote": card.quote or None, "struck": struck}


def _clean(value: Json) -> Json:
    """What somebody wrote, without persons, however deep it lies."""
    if isinstance(value, str):
        return public_words(value)
    if isinstance(value, dict):
        return {name: _clean(one) for name, one in value.items()}
    return [_clean(one) for one in value] if isinstance(value, list) else value
