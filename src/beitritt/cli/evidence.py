"""The evidence of a review as lines for a terminal: a sentence, effort with bars, targets, words, what is open."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from beitritt.cli.tables import aligned
from beitritt.register.evaluation.indicators import Attained, Reached
from beitritt.register.evaluation.reviews import Evidence, Review
from beitritt.register.evaluation.summary import (
    amounts_said,
    divided_said,
    listed,
    measured_said,
    number,
    review_summary,
    target_said,
)
from beitritt.register.evaluation.sums import Sum
from beitritt.register.speaking import Speaker
from beitritt.register.standings import Standings
from beitritt.register.wording import words
from beitritt.register.wording.alliance import MEASURE_STATE, numbers_said
from beitritt.register.wording.evaluation import PHRASES, QUESTION, REACHED

WIDTH = 24
SHAPES = {Reached.REACHED: "✓", Reached.MISSED: "✕", Reached.UNMEASURED: "◌", Reached.UNTARGETED: "·"}
HEADS = {
    "de": {
        "effort": "Stunden je Jahr und Einheit",
        "task": "Aufgaben",
        "benefit": "Nutzen",
        "measures": "Maßnahmen",
        "kept": "Vorbehalte",
    },
    "en": {
        "effort": "Hours by year and unit",
        "task": "Tasks",
        "benefit": "Benefit",
        "measures": "Measures",
        "kept": "Reservations",
    },
}


def evidence_lines(evidence: Evidence, review: Review | None, standings: Standings, language: str) -> Iterator[str]:
    """What lies before the deciders, and what they decided where they have."""
    heads, name = HEADS[language], standings.directory.name(evidence.body, evidence.on)
    yield review_summary(evidence, review, name, language)
    yield QUESTION[language]
    if any(one.total.hours for one in evidence.by_unit_and_year):
        yield from ("", heads["effort"])
        yield aligned([["", "", "", ""], *_bars(evidence.by_unit_and_year, standings, language)], left=2)
    if evidence.by_task:
        yield from ("", heads["task"])
        yield aligned([["", ""], *_tasks(evidence.by_task, language)], left=2)
    if evidence.total.divided:
        yield divided_said(evidence.total, language)
    if evidence.attained:
        yield from ("", heads["benefit"])
        for one in evidence.attained:
            yield from _benefit(one, language)
    if evidence.measures:
        yield from ("", heads["measures"])
        for measure in evidence.measures:
            state, numbers = MEASURE_STATE[language][measure.state], numbers_said(measure, language)
            yield " · ".join(filter(None, (measure.name, state, numbers)))
    yield from _standing(evidence, standings, language)
    if review is not None:
        yield from ("", review.reasons)


def _bars(sums: tuple[Sum, ...], standings: Standings, language: str) -> Iterator[list[str]]:
    most = max((one.total.hours or Decimal(0) for one in sums), default=Decimal(0)) or Decimal(1)
    for one in sorted(sums, key=lambda one: (str(one.group[1]), str(one.group[0]))):
        hours = one.total.hours
        if hours is not None:
            unit = PHRASES[language]["unsaid"] if one.group[0] is None else standings.directory.name(one.group[0])
            bar = "█" * round(hours / most * WIDTH)
            yield [str(one.group[1]), unit, number(hours, language), bar.ljust(WIDTH)]


def _tasks(sums: tuple[Sum, ...], language: str) -> Iterator[list[str]]:
    for one in sums:
        yield [one.group[0] or PHRASES[language]["unsaid"], listed(amounts_said(one.total, language), language)]


def _benefit(one: Attained, language: str) -> Iterator[str]:
    said = [one.indicator.name]
    if one.latest is not None:
        said.append(measured_said(one.latest, one.indicator, language))
    if one.indicator.target is not None:
        said.append(f"{target_said(one.indicator, language)}: {REACHED[language][one.reached]}")
    yield f"{SHAPES[one.reached]} {' · '.join(said)}"
    for found in one.words:
        yield f"    {found.text}"


def _standing(evidence: Evidence, standings: Standings, language: str) -> Iterator[str]:
    table, speaker = words(language), Speaker.of(standings, language)
    if evidence.reservations:
        yield from ("", HEADS[language]["kept"])
    for kept in evidence.reservations:
        right = table.RIGHT[kept.right] if kept.right else ""
        yield f"  {kept.statement}: {right} ({table.STATE[kept.state]})"
    if evidence.findings:
        yield ""
    for finding in evidence.findings:
        yield f"! {speaker.finding(finding)}"
