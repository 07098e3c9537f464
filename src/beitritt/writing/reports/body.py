"""The body's report: everything that it is in on a day, why, for whom it acts, what is due; as its page shows it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime

from beitritt.register.answers import StatusAnswer, Upcoming
from beitritt.register.bodies import Body, Directory
from beitritt.register.deadlines import Deadline
from beitritt.register.explanation import Explanation
from beitritt.register.spans import STATUS_RANK, Status
from beitritt.register.speaking import Speaker
from beitritt.register.standings import Standings
from beitritt.register.summary import best_rows, portfolio_summary
from beitritt.register.wording import Called, long_date, words
from beitritt.register.wording.deadlines import deadline_text
from beitritt.register.wording.moments import moment
from beitritt.writing.paper.blocks import Block, Facts, Heading, Listing, Paragraph, Table
from beitritt.writing.paper.letterheads import Letterhead
from beitritt.writing.paper.report import Paper
from beitritt.writing.reports.certificate import Source, source_table, standing_blocks
from beitritt.writing.reports.words import paper_words

MOST_NAMES = 60
"""How many of those it acts for are named."""

MOST_DEADLINES = 60


@dataclass(frozen=True, slots=True, kw_only=True)
class Involvement:
    """What the body is in one initiative; `represents` are the keys of those that it acts for."""

    standings: Standings
    answer: StatusAnswer
    explanation: Explanation
    represents: tuple[str, ...]
    sources: tuple[Source, ...]

    @property
    def best(self) -> Status:
        """The body's best status in it."""
        return next((row.status for row in best_rows(self.answer.rows).values()), Status.NONE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Reported:
    """What a report tells: a body on the day `on`, as known at `known` (UTC), and what is due in the year after."""

    body: Body
    directory: Directory
    on: date
    known: datetime
    dated: date
    involvements: tuple[Involvement, ...]
    deadlines: tuple[Deadline, ...]


SpeakerOf = Callable[[Standings], Speaker]
"""Gives the speaker for an initiative's standings, in the report's language."""


def body_report(reported: Reported, speaker: SpeakerOf, language: str, head: Letterhead | None = None) -> bytes:
    """The report as PDF. Raises InputError for signs that no font has."""
    words = paper_words(language)
    name, day = reported.body.name_on(reported.on), long_date(reported.on, language)
    known = moment(reported.known, language)
    paper = Paper(
        title=words["report"].format(body=Called(name, language)),
        language=language,
        house=words["register"],
        about=day,
        dated=reported.dated,
        blocks=tuple(_Report(reported, speaker, language).blocks()),
        foot=words["report_foot"].format(body=name, day=day, known=known),
        keywords=(reported.body.key, reported.on.isoformat()),
    )
    return paper.pdf(head=head)


class _Report:
    """The blocks of one report."""

    def __init__(self, reported: Reported, speaker: SpeakerOf, language: str) -> None:
        self._told, self._speaker, self._language = reported, speaker, language
        self._words = paper_words(language)
        self._ordered = sorted(
            reported.involvements, key=lambda one: (STATUS_RANK[one.best], one.standings.initiative.name)
        )

    def blocks(self) -> list[Block]:
        """The sentence that answers first, what the body is, its initiatives, what is due."""
        told = self._told
        name = told.body.name_on(told.on)
        summary = portfolio_summary(name, [one.best for one in self._ordered], told.on, self._language)
        found: list[Block] = [Paragraph(summary), self._facts()]
        for one in self._ordered:
            found += self._involvement(one)
        made = self._words["made"].format(dated=long_date(told.dated, self._language))
        return [*found, *self._deadlines(), Paragraph(made)]

    def _facts(self) -> Facts:
        body, on, told = self._told.body, self._told.on, self._words
        rows = [(told["key"], body.key), (told["kind"], words(self._language).BODY[body.kind_on(on)])]
        parent = body.parent_on(on)
        if parent:
            rows.append((told["parent"], self._told.directory.name(parent, on)))
        return Facts(tuple(rows))

    def _involvement(self, one: Involvement) -> list[Block]:
        speaker, told = self._speaker(one.standings), self._words
        found: list[Block] = [Heading(one.standings.initiative.name)]
        found += standing_blocks(one.standings, one.answer, speaker, 2)
        reasons = tuple((int(depth), text) for depth, text in speaker.sentences(one.explanation))
        if reasons:
            found += [Heading(told["reasons"], 2), Listing(reasons)]
        if one.represents:
            found += [Heading(told["represents"], 2), Paragraph(self._names(one.represents))]
        coming = tuple((0, self._begins(act)) for act in one.answer.upcoming)
        if coming:
            found += [Heading(told["upcoming"], 2), Listing(coming)]
        if one.sources:
            found += [Heading(told["sources"], 2), source_table(one.sources, one.standings, self._language)]
        return found

    def _begins(self, act: Upcoming) -> str:
        kind, day = words(self._language).KIND[act.kind], long_date(act.from_, self._language)
        return self._words["begins"].format(kind=kind, day=day)

    def _names(self, keys: tuple[str, ...]) -> str:
        names = [self._told.directory.name(key, self._told.on) for key in keys[:MOST_NAMES]]
        if len(keys) > MOST_NAMES:
            names.append(self._words["more"].format(count=len(keys) - MOST_NAMES))
        return ", ".join(names)

    def _deadlines(self) -> list[Block]:
        told, by_key = self._words, {one.standings.initiative.key: one.standings for one in self._ordered}
        due = [one for one in self._told.deadlines if one.initiative in by_key]
        if not due:
            return []
        rows = tuple(self._due(one, by_key[one.initiative]) for one in due[:MOST_DEADLINES])
        found: list[Block] = [Heading(told["deadlines"])]
        found.append(Table((told["day"], told["initiative"], told["what"]), rows, (4, 5, 10)))
        if len(due) > MOST_DEADLINES:
            found.append(Paragraph(told["more"].format(count=len(due) - MOST_DEADLINES)))
        return found

    def _due(self, one: Deadline, standings: Standings) -> tuple[str, ...]:
        initiative = standings.initiative
        text = deadline_text(one, self._told.directory.name, initiative.phase_name, self._language)
        return long_date(one.day, self._language), initiative.name, text
