"""The report of a review: what was put in, what came of it, what was decided and why; drawn and as tables."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from functools import partial

from beitritt.register.evaluation.indicators import Attained
from beitritt.register.evaluation.reviews import Evidence, Review
from beitritt.register.evaluation.summary import (
    divided_said,
    measured_said,
    money,
    number,
    period_words,
    review_summary,
    target_said,
)
from beitritt.register.evaluation.sums import Sum, Total
from beitritt.register.speaking import Speaker
from beitritt.register.standings import Standings
from beitritt.register.wording import long_date, words
from beitritt.register.wording.evaluation import DECISION, QUESTION, REACHED
from beitritt.writing.paper.blocks import Block, Facts, Figure, Heading, Listing, Paragraph, Table
from beitritt.writing.paper.letterheads import Letterhead
from beitritt.writing.paper.report import Paper
from beitritt.writing.reports.charts import Amount, bar_chart
from beitritt.writing.reports.review_words import WORDS
from beitritt.writing.reports.standing_table import Tabulated

Said = Callable[[Decimal], str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Reviewed:
    """What the report tells: the evidence of a period and the decisions on it, the latest first."""

    evidence: Evidence
    reviews: tuple[Review, ...]
    standings: Standings
    dated: date


def review_report(reviewed: Reviewed, speaker: Speaker, head: Letterhead | None = None) -> bytes:
    """The report as PDF, in the speaker's language; the reviewed body answers for it, or the house of `head`."""
    language, evidence = speaker.language, reviewed.evidence
    told = WORDS[language]
    name = reviewed.standings.directory.name(evidence.body, evidence.on)
    period = period_words(evidence.period, language)
    paper = Paper(
        title=told["title"].format(body=name),
        language=language,
        house=name,
        about=reviewed.standings.initiative.name,
        dated=reviewed.dated,
        blocks=tuple(_Report(reviewed, speaker, name).blocks()),
        foot=told["foot"].format(body=name, period=period),
        keywords=(evidence.body, evidence.initiative),
    )
    return paper.pdf(head=head)


class _Report:
    """The blocks of one report."""

    def __init__(self, reviewed: Reviewed, speaker: Speaker, name: str) -> None:
        self._reviewed, self._evidence, self._speaker, self._name = reviewed, reviewed.evidence, speaker, name
        self._language, self._told = speaker.language, WORDS[speaker.language]

    def blocks(self) -> Iterator[Block]:
        """The question, the sentence that answers, then the grounds."""
        made = self._reviewed.reviews
        yield Paragraph(QUESTION[self._language])
        yield Paragraph(review_summary(self._evidence, made[0] if made else None, self._name, self._language))
        for one in made:
            yield from self._decision(one)
        yield from self._effort()
        yield from self._benefit()
        yield Heading(self._told["standing"].format(day=long_date(self._evidence.on, self._language)))
        yield Tabulated(self._reviewed.standings, self._speaker).table(self._evidence.rows, self._evidence.on)
        if self._evidence.findings:
            yield Heading(self._told["findings"])
            yield Listing(tuple((0, self._speaker.finding(one)) for one in self._evidence.findings))
        yield Paragraph(self._told["made"].format(dated=long_date(self._reviewed.dated, self._language)))

    def _decision(self, one: Review) -> Iterator[Block]:
        tree, left = self._reviewed.standings.tree, list[str]()
        yield Heading(self._told["decision"])
        if not one.scope.everything:
            named = ", ".join(tree.name(key) for key in one.scope.subjects)
            left.append(self._told["all_but"].format(subjects=named) if one.scope.excluding else named)
        if one.level is not None:
            left.append(words(self._language).LEVEL[one.level])
        rows = [(self._told["decided"], long_date(one.decided, self._language))]
        rows += [(self._told["result"], DECISION[self._language][one.decision]), (self._told["reasons"], one.reasons)]
        rows += [(self._told["left"], ", ".join(left))] if left else []
        rows += [(self._told["instrument"], one.instrument)] if one.instrument else []
        yield Facts(tuple(rows))

    def _effort(self) -> Iterator[Block]:
        evidence, told = self._evidence, self._told
        if not evidence.total.entries:
            return
        yield Heading(told["effort"])
        yield from self._charts()
        yield self._table((told["unit"], told["year"]), evidence.by_unit_and_year, self._unit_and_year)
        yield self._table((told["task"],), evidence.by_task, lambda one: (one.group[0] or told["unsaid"],))
        notes = [divided_said(evidence.total, self._language)]
        notes += [told["sources"].format(sources="; ".join(evidence.sources))] if evidence.sources else []
        if any(notes):
            yield Paragraph(" ".join(filter(None, notes)))

    def _unit_and_year(self, one: Sum) -> tuple[str, ...]:
        return self._unit(one.group[0]), str(one.group[1])

    def _unit(self, key: str | None) -> str:
        return self._told["unsaid"] if key is None else self._reviewed.standings.directory.name(key, self._evidence.on)

    def _charts(self) -> Iterator[Figure]:
        """Hours, posts, and money of each currency, as far as anybody recorded them."""
        for measure in ("hours", "posts"):
            yield from self._figure(measure, partial(_measured, measure), partial(self._counted, measure))
        for currency, _ in self._evidence.total.money:
            yield from self._figure("money", partial(_paid, currency), partial(self._money, currency))

    def _figure(self, title: str, value: Callable[[Total], Decimal | None], said: Said) -> Iterator[Figure]:
        amounts = [
            Amount(str(one.group[1]), self._unit(one.group[0]), found)
            for one in self._evidence.by_unit_and_year
            if (found := value(one.total)) is not None
        ]
        svg = bar_chart(amounts, said, self._told["rest"])
        if svg:
            named = "; ".join(f"{one.year}, {one.part}: {said(one.value)}" for one in amounts)
            caption = self._told[f"{title}_chart"]
            yield Figure(svg, f"{caption}: {named}", caption)

    def _counted(self, measure: str, value: Decimal) -> str:
        return f"{number(value, self._language)} {self._told[measure]}"

    def _money(self, currency: str, value: Decimal) -> str:
        return money(value, currency, self._language)

    def _table(self, heads: tuple[str, ...], sums: Iterable[Sum], name: Callable[[Sum], tuple[str, ...]]) -> Table:
        told = self._told
        rows = [(*name(one), *self._cells(one.total)) for one in sums]
        whole = (told["in_all"], *[""] * (len(heads) - 1), *self._cells(self._evidence.total))
        shares = (6, *[2] * (len(heads) - 1), 2, 2, 3)
        return Table((*heads, told["hours"], told["posts"], told["money"]), (*rows, whole), shares)

    def _cells(self, total: Total) -> tuple[str, ...]:
        hours, posts = (number(one, self._language) if one is not None else "–" for one in (total.hours, total.posts))
        paid = ", ".join(money(amount, of, self._language) for of, amount in total.money)
        return hours, posts, paid or "–"

    def _benefit(self) -> Iterator[Block]:
        told = self._told
        if not self._evidence.attained:
            return
        yield Heading(told["benefit"])
        rows = tuple(self._indicator(one) for one in self._evidence.attained)
        yield Table((told["indicator"], told["target"], told["measured"], told["state"]), rows, (5, 4, 6, 3))

    def _indicator(self, one: Attained) -> tuple[str, ...]:
        found = [
            said.text if said.value is None and said.text else measured_said(said, one.indicator, self._language)
            for said in one.measurements
        ]
        return (
            one.indicator.name,
            target_said(one.indicator, self._language) or "–",
            "\n".join(found) or "–",
            REACHED[self._language][one.reached],
        )


def _measured(measure: str, total: Total) -> Decimal | None:
    found: Decimal | None = getattr(total, measure)
    return found


def _paid(currency: str, total: Total) -> Decimal | None:
    return dict(total.money).get(currency)
