"""The page of a local alliance: what is needed, which measures answer that, what is reached, what was decided."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse

from beitritt.procedures.answer import Inquiry
from beitritt.procedures.record_alliance import alliance_of, allied
from beitritt.register.alliance import Alliance, Measure, MeasureState, Meeting, Need
from beitritt.register.initiatives import Initiative
from beitritt.register.wording.alliance import MEASURE_STATE, alliance_summary, days_said, numbers_said
from beitritt.web import register
from beitritt.web.languages import language
from beitritt.web.masking import masked
from beitritt.web.naming import Named, Naming
from beitritt.web.words import page_words

MOST = 60
"""Up to how many alliances an initiative's page links to."""


@dataclass(frozen=True, slots=True)
class NeedLine:
    """A need with the places and names of the measures that answer it, if any that was not dropped does."""

    text: str
    facts: list[tuple[str, str]]
    answers: list[tuple[int, str]]
    answered: bool


@dataclass(frozen=True, slots=True)
class MeasureLine:
    """A measure as a row; `share` is what is reached of what was planned in per cent, None where nobody counted."""

    name: str
    state: MeasureState
    word: str
    responsible: Named | None
    partners: str
    days: str
    subject: str
    numbers: str
    share: float | None
    beyond: bool


@dataclass(frozen=True, slots=True)
class MeetingLine:
    """A meeting, its people by office and function."""

    day: str
    participants: str
    experts: str
    minutes: str
    decisions: list[str]


def alliance_page(request: HttpRequest, key: str, body: str) -> HttpResponse:
    """Needs with what answers them, measures with numbers, meetings with decisions. Raises UnknownKey."""
    with register.consulting() as inquiry:
        initiative = inquiry.ledger.initiative(key)
        naming = Naming(language(), inquiry.directory(), register.today())
        one = naming.directory.body(body)
        alliance = alliance_of(register.records(), initiative.key, one.key)
    context = {
        "initiative": initiative,
        "initiative_url": reverse("initiative", args=[initiative.key]),
        "body": naming.body(one.key),
        "title": page_words(language())["alliance_title"].format(body=naming.body(one.key).name),
        "summary": alliance_summary(alliance, language()),
        "needs": [_need(need, alliance, initiative, naming) for need in alliance.sorted_needs()],
        "measures": [_measure(measure, initiative, naming) for measure in alliance.measures],
        "meetings": [_meeting(meeting, naming) for meeting in alliance.meetings],
    }
    return render(request, "beitritt/alliance.html", context)


def alliances_in(initiative: str, naming: Naming) -> list[Named]:
    """The alliances in an initiative, named by their bodies, with the addresses of their pages."""
    found = allied(register.records(), initiative)
    return [Named(key, naming.body(key).name, reverse("alliance", args=[of, key])) for of, key in found[:MOST]]


def alliances_of(inquiry: Inquiry, body: str) -> list[Named]:
    """The alliances of a body, named by their initiatives, with the addresses of their pages."""
    names = {one.key: one.name for one in inquiry.ledger.initiatives()}
    found = allied(register.records(), body=body)
    return [Named(of, names.get(of, of), reverse("alliance", args=[of, who])) for of, who in found]


def _need(need: Need, alliance: Alliance, initiative: Initiative, naming: Naming) -> NeedLine:
    labels = page_words(naming.language)
    facts = [
        (labels["need_for"], need.for_whom or ""),
        (labels["need_seen_by"], need.seen_by or ""),
        (labels["since"], naming.day(need.since.text if need.since else None)),
        (labels["until"], naming.last_day(need.until.text if need.until else None)),
        (labels["subject"], _subject(need.subject, initiative)),
    ]
    answers = [(place, one) for place, one in enumerate(alliance.measures, 1) if need.key in one.answers]
    return NeedLine(
        masked(need.text),
        [(label, masked(text)) for label, text in facts if text],
        [(place, masked(one.name)) for place, one in answers if one.state != MeasureState.DROPPED],
        alliance.answered(need),
    )


def _measure(measure: Measure, initiative: Initiative, naming: Naming) -> MeasureLine:
    share = measure.share
    return MeasureLine(
        masked(measure.name),
        measure.state,
        MEASURE_STATE[naming.language][measure.state],
        naming.body(measure.responsible) if measure.responsible else None,
        _offices(measure.partners, naming),
        days_said(measure, naming.language),
        _subject(measure.subject, initiative),
        numbers_said(measure, naming.language),
        min(round(float(share) * 100, 2), 100.0) if share is not None else None,
        share is not None and share > 1,
    )


def _meeting(meeting: Meeting, naming: Naming) -> MeetingLine:
    return MeetingLine(
        naming.day(meeting.day),
        _offices(meeting.participants, naming),
        _offices(meeting.experts, naming),
        masked(meeting.minutes or ""),
        [masked(one) for one in meeting.decisions],
    )


def _offices(named: Sequence[str], naming: Naming) -> str:
    """Offices in words, and bodies by their names."""
    return "; ".join(naming.body(one).name if one in naming.directory else masked(one) for one in named)


def _subject(key: str | None, initiative: Initiative) -> str:
    return next((one.name for one in initiative.subjects if one.key == key), key or "")
