"""A review's page: what a body put into an initiative in a period, what came of it, and what was decided on it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from urllib.parse import urlencode

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse

from beitritt.procedures.answer import Inquiry
from beitritt.procedures.evaluate import evaluate, recorded_period, reviews_of
from beitritt.reading.tables.quantities import date_in
from beitritt.register.dates import PartialDate, Period
from beitritt.register.errors import InputError
from beitritt.register.evaluation.reviews import Evidence, Review
from beitritt.register.evaluation.summary import review_summary
from beitritt.register.interchange import JsonObject
from beitritt.register.interchange.evidence import evidence_object
from beitritt.register.wording.alliance import MEASURE_STATE, numbers_said
from beitritt.web import register
from beitritt.web.languages import language
from beitritt.web.naming import Naming
from beitritt.web.questions import Question
from beitritt.web.review.parts import Benefit, Decided, Spent, benefit, decided, spent
from beitritt.web.standing_rows import RowMaker, StandingRow
from beitritt.web.words import page_words


@dataclass(frozen=True, slots=True)
class Asked:
    """The period that a reader asks about, as entered, and what is wrong with it."""

    period: Period | None
    given: dict[str, str]
    faults: dict[str, str]


def review_page(request: HttpRequest, key: str, body: str) -> HttpResponse:
    """Effort, benefit and decision of a body in a period (`from`, `until`, both included). Raises UnknownKey."""
    asked = _asked(request)
    with register.consulting() as inquiry:
        context = _context(inquiry, key, inquiry.directory().body(body).key, asked)
    return render(request, "beitritt/review.html", context, status=400 if asked.faults else 200)


def _asked(request: HttpRequest) -> Asked:
    """Read the period from the address; half of one is a fault."""
    given = {name: request.GET.get(name, "").strip() for name in ("from", "until")}
    days: dict[str, PartialDate] = {}
    faults: dict[str, str] = {}
    for name, text in given.items():
        try:
            if text or any(given.values()):
                days[name] = date_in(text)
        except InputError as error:
            faults[name] = error.message(language())
    if faults or not days:
        return Asked(None, given, faults)
    period = Period(days["from"].first, days["until"].after)
    if period.end <= period.start:
        return Asked(None, given, {"until": page_words(language())["review_backwards"]})
    return Asked(period, given, {})


def _context(inquiry: Inquiry, key: str, body: str, asked: Asked) -> dict[str, object]:
    records = register.records()
    standings = inquiry.standings(key)
    reviews = reviews_of(records, key, body)
    recorded = recorded_period(records, key, body)
    period = asked.period or (reviews[0].period if reviews else recorded)
    naming = Naming(language(), standings.directory, register.today())
    name = standings.directory.name(body)
    frame: dict[str, object] = {
        "initiative": standings.initiative,
        "initiative_url": reverse("initiative", args=[key]),
        "body": naming.body(body),
        "title": page_words(naming.language)["review_title"].format(body=name),
        "action": reverse("review", args=[key, body]),
        "given": asked.given if asked.faults else _written(period, naming.language),
        "faults": asked.faults,
        "whole_url": _address(key, body, recorded),
        "others": [_other(one, naming) for one in reviews if one.period != period],
    }
    if period is None:
        return frame
    evidence = evaluate(inquiry, records, key, body, period)
    made = [one for one in reviews if one.period == period]
    return frame | _shown(inquiry, evidence, made, naming, name)


def _shown(
    inquiry: Inquiry, evidence: Evidence, made: Sequence[Review], naming: Naming, name: str
) -> dict[str, object]:
    standings = inquiry.standings(evidence.initiative)
    parts: dict[str, Spent | Benefit | list[Decided]] = {
        "spent": spent(evidence, standings, naming),
        "benefit": benefit(evidence, standings, naming),
        "decided": [decided(inquiry, one, standings, naming, _changed(one, evidence)) for one in made],
    }
    question = Question(evidence.on)
    maker = RowMaker(inquiry, standings, naming, question)
    return parts | {
        "evidence": evidence,
        "summary": review_summary(evidence, made[0] if made else None, name, naming.language),
        "day": naming.day(evidence.on),
        "rows": _rows(maker, inquiry, evidence),
        "measures": [
            (one.name, MEASURE_STATE[naming.language][one.state], numbers_said(one, naming.language))
            for one in evidence.measures
        ],
        "findings": [maker.speaker.finding_html(one) for one in evidence.findings],
    }


def _rows(maker: RowMaker, inquiry: Inquiry, evidence: Evidence) -> list[StandingRow]:
    """The standing with its reservations, as the tables of other pages show it."""
    answer = inquiry.status(evidence.initiative, evidence.on, register.now(), body=evidence.body)
    return maker.rows(answer, answer.rows, eager=True)


def _changed(review: Review, evidence: Evidence) -> bool:
    """Whether the figures that lay before the deciders are other ones today."""
    kept, now = review.evidence, evidence_object(evidence)
    return bool(kept) and any(_figures(kept, name) != _figures(now, name) for name in ("total", "indicators"))


def _figures(evidence: JsonObject, name: str) -> object:
    return evidence.get(name)


def _entered(period: Period) -> dict[str, str]:
    """The period as the address has it."""
    return {"from": period.start.isoformat(), "until": (period.end - timedelta(days=1)).isoformat()}


def _written(period: Period | None, language: str) -> dict[str, str]:
    """The period as the form shows it: Germans write the day first."""
    found = _entered(period) if period else {}
    if language == "en":
        return found
    return {name: ".".join(reversed(day.split("-"))) for name, day in found.items()}


def _address(key: str, body: str, period: Period | None) -> str:
    """The page for a period; empty where there is none."""
    return f"{reverse('review', args=[key, body])}?{urlencode(_entered(period))}" if period else ""


def _other(review: Review, naming: Naming) -> tuple[str, str]:
    """Another review's period in words, and its page."""
    last: date = review.period.end - timedelta(days=1)
    return f"{naming.day(review.period.start)} – {naming.day(last)}", _address(
        review.initiative, review.body, review.period
    )
