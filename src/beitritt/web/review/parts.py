"""The parts of a review's page: what was spent, what came of it, and what was decided, each drawn and as tables."""

from __future__ import annotations

from dataclasses import dataclass

from django.urls import reverse

from beitritt.procedures.answer import Inquiry
from beitritt.register.evaluation.indicators import Attained, Measurement, Reached
from beitritt.register.evaluation.reviews import Evidence, Review
from beitritt.register.evaluation.summary import divided_said, money, number, target_said, value_said
from beitritt.register.evaluation.sums import Sum, Total
from beitritt.register.standings import Standings
from beitritt.register.wording import words
from beitritt.register.wording.evaluation import DECISION, REACHED
from beitritt.web.naming import Naming
from beitritt.web.review import indicator_charts
from beitritt.web.review.effort_charts import Chart, Sayer, bars, hours_by_year, money_by_year, posts_by_year
from beitritt.web.words import page_words


@dataclass(frozen=True, slots=True)
class SpentRow:
    """A line of a table of effort: what it is about, hours, posts and money as written; empty where nobody said."""

    heads: tuple[str, ...]
    hours: str
    posts: str
    money: str


@dataclass(frozen=True, slots=True)
class Spent:
    """The effort of a period: charts with their titles, two tables, and what was divided by days."""

    charts: tuple[tuple[str, Chart], ...]
    by_unit: tuple[SpentRow, ...]
    by_task: tuple[SpentRow, ...]
    whole: SpentRow
    divided: str
    sources: str


@dataclass(frozen=True, slots=True)
class Found:
    """One thing that was measured or said of an indicator."""

    day: str
    value: str
    text: str
    source: str


@dataclass(frozen=True, slots=True)
class Shown:
    """An indicator with its drawing, its target and what was found."""

    name: str
    subject: str
    target: str
    start: str
    reached: Reached
    word: str
    drawing: indicator_charts.Drawing | None
    found: tuple[Found, ...]


Benefit = tuple[Shown, ...]


@dataclass(frozen=True, slots=True)
class Decided:
    """A decision with its reasons, what it leaves, and the instrument that follows from it."""

    day: str
    word: str
    reasons: str
    remaining: str
    instrument: str
    instrument_url: str
    changed: bool


def spent(evidence: Evidence, standings: Standings, naming: Naming) -> Spent:
    """The effort of the evidence."""
    table, tongue = page_words(naming.language), naming.language

    def unit(key: str | None) -> str:
        return table["effort_unsaid"] if key is None else standings.directory.name(key, evidence.on)

    def counted(measure: str) -> Sayer:
        return lambda amount: f"{number(amount, tongue)} {table[measure]}"

    def paid(currency: str) -> Sayer:
        return lambda amount: money(amount, currency, tongue)

    both = evidence.by_unit_and_year
    charts = [
        (table["effort_chart"], bars(hours_by_year(both, unit), counted("hours"))),
        (table["posts_chart"], bars(posts_by_year(both, unit), counted("posts"))),
    ]
    for currency, _ in evidence.total.money:
        charts.append((table["money_chart"], bars(money_by_year(both, currency, unit), paid(currency))))
    drawn = tuple((title, chart) for title, chart in charts if chart is not None)
    return Spent(
        drawn,
        tuple(_row(one, (unit(one.group[0]), str(one.group[1])), tongue) for one in both),
        tuple(_row(one, (one.group[0] or table["effort_unsaid"],), tongue) for one in evidence.by_task),
        _totals(evidence.total, (table["in_all"],), tongue),
        divided_said(evidence.total, tongue),
        "; ".join(evidence.sources),
    )


def _row(one: Sum, heads: tuple[str, ...], language: str) -> SpentRow:
    return _totals(one.total, heads, language)


def _totals(total: Total, heads: tuple[str, ...], language: str) -> SpentRow:
    hours, posts = (number(one, language) if one is not None else "" for one in (total.hours, total.posts))
    return SpentRow(heads, hours, posts, ", ".join(money(amount, of, language) for of, amount in total.money))


def benefit(evidence: Evidence, standings: Standings, naming: Naming) -> Benefit:
    """The indicators of the evidence, those with a target first."""
    ordered = sorted(evidence.attained, key=lambda one: (one.indicator.unit is None, one.reached == Reached.UNTARGETED))
    return tuple(_shown(one, evidence, standings, naming) for one in ordered)


def _shown(one: Attained, evidence: Evidence, standings: Standings, naming: Naming) -> Shown:
    indicator, language = one.indicator, naming.language
    return Shown(
        indicator.name,
        standings.tree.name(indicator.subject) if indicator.subject else "",
        target_said(indicator, language),
        value_said(indicator.start, indicator, language) if indicator.start is not None else "",
        one.reached,
        REACHED[language][one.reached],
        indicator_charts.drawn(one, evidence.period, language),
        tuple(_found(said, one, naming) for said in one.measurements),
    )


def _found(said: Measurement, one: Attained, naming: Naming) -> Found:
    value = "" if said.value is None else value_said(said.value, one.indicator, naming.language)
    return Found(naming.day(said.day), value, said.text or "", said.source or "")


def decided(inquiry: Inquiry, review: Review, standings: Standings, naming: Naming, changed: bool) -> Decided:  # noqa: FBT001  # one of the decision's own facts
    """A decision as the page shows it."""
    left = [standings.tree.name(key) for key in review.scope.subjects]
    said = ", ".join(left)
    if left and review.scope.excluding:
        said = page_words(naming.language)["all_except"].format(subjects=said)
    if review.level is not None:
        said = ", ".join(filter(None, (said, words(naming.language).LEVEL[review.level])))
    held = inquiry.ledger.instrument(review.instrument) if review.instrument else None
    return Decided(
        naming.day(review.decided),
        DECISION[naming.language][review.decision],
        review.reasons,
        said,
        ", ".join(dict.fromkeys(words(naming.language).KIND[one.kind] for one in held.statements)) if held else "",
        reverse("instrument", args=[held.id]) if held else "",
        changed,
    )
