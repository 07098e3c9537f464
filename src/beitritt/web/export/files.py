"""What a page's files have in common: which there are, what they are called, and what they say of themselves."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from django.http import HttpRequest, HttpResponse
from django.urls import reverse
from django.utils.http import content_disposition_header
from django.utils.text import slugify

from beitritt.register.errors import UnknownKey
from beitritt.register.standings import Standings
from beitritt.register.wording import words
from beitritt.web import register
from beitritt.web.languages import language
from beitritt.web.questions import Question
from beitritt.web.words import page_words
from beitritt.writing.tables import about as tables
from beitritt.writing.tables.separated import separated
from beitritt.writing.tables.values import About, Table

MEDIA_TYPES = {
    "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "csv": "text/csv; charset=utf-8",
    "json": "application/json",
    "ics": "text/calendar; charset=utf-8",
}
"""How a file's name ends → its media type."""

_UMLAUTS = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "Ä": "Ae", "Ö": "Oe", "Ü": "Ue", "ß": "ss"})


@dataclass(frozen=True, slots=True)
class Offer:
    """A link to a file of a page."""

    name: str
    url: str


def offers(address: str, key: str, forms: Iterable[str], query: str) -> list[Offer]:
    """The files of a page; `address` is their name in `beitritt.web.urls`, `query` the question that they answer."""
    labels = page_words(language())
    kept = query if query != "?" else ""
    return [Offer(labels[f"export_{form}"], reverse(address, args=[key, form]) + kept) for form in forms]


def no_such_form(form: str, forms: Iterable[str]) -> UnknownKey:
    """The error for a kind of file that a page does not have."""
    names = ", ".join(forms)
    return UnknownKey(
        f"Als „{form}“ gibt es das nicht; möglich ist: {names}", f"There is no '{form}' of it, but: {names}"
    )


def spoken(*parts: str) -> str:
    """A file's name that says what is in it: `gemeinsam-klappts-2018-12-31`."""
    return "-".join(filter(None, (slugify(part.translate(_UMLAUTS)) for part in parts)))[:150] or "beitritt"


def named(name: str, question: Question) -> str:
    """The name of a file about a question: what it is about, the day, what is left out, the state of knowledge."""
    labels, status = page_words(language()), question.status
    known = [labels["export_known"], question.given["known"]] if question.known is not None else []
    chosen = [words(language()).STATUS[status] if status else "", question.subject or "", question.name]
    return spoken(name, question.on.isoformat(), *chosen, *known)


def lasting(request: HttpRequest, question: Question) -> str:
    """The whole address that gives this view for ever."""
    return request.build_absolute_uri(request.path + question.fixed(register.now()))


def handed_out(content: bytes, name: str, form: str) -> HttpResponse:
    """A file to keep under its name; what programs read is shown in the browser."""
    response = HttpResponse(content, content_type=MEDIA_TYPES[form])
    response["Content-Disposition"] = str(content_disposition_header(form != "json", f"{name}.{form}"))
    return response


def table_file(tables: Sequence[Table], about: About, form: str) -> bytes:
    """Tables as a workbook, or the first of them as CSV."""
    if form == "csv":
        return separated(tables[0], language())
    from beitritt.writing.tables.workbook import workbook  # its library takes a while to load, and few pages need it

    return workbook(tables, about, language())


def about(request: HttpRequest, name: str, question: Question, summary: str, standings: Iterable[Standings]) -> About:
    """What a file says of itself: the question with what was chosen, the answer, and the lasting address."""
    labels, now = page_words(language()), register.now()
    status = words(language()).STATUS[question.status] if question.status else None
    address = request.path.rpartition("/export.")[0] + question.fixed(now)
    more = (
        (labels["status"], status),
        (labels["subject"], question.subject),
        (labels["export_filter_name"], question.name),
        (labels["lasting"], request.build_absolute_uri(address)),
    )
    known = now if question.known is None else min(question.known, now)
    chosen = [(label, text) for label, text in more if text]
    return tables.about(name, question.on, known, summary, standings, language(), chosen)
