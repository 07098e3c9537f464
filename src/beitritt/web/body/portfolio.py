"""A body's portfolio as its page and its files have it: every initiative in which it is, once was, or will be."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from itertools import compress

from beitritt.procedures.answer import Inquiry
from beitritt.register.answers import StatusAnswer
from beitritt.register.bodies import Body
from beitritt.register.deadlines import Deadline
from beitritt.register.instruments import Instrument, split_ref
from beitritt.register.spans import STATUS_RANK, Status
from beitritt.register.standings import Standings
from beitritt.register.statements import Statement
from beitritt.register.summary import best_rows, portfolio_summary
from beitritt.web.deadlines import due_within_a_year
from beitritt.web.questions import Question
from beitritt.web.survey import answer_about, instruments


@dataclass(frozen=True, slots=True)
class Entry:
    """One initiative in which the body is, or once was, or will be."""

    standings: Standings
    answer: StatusAnswer

    @property
    def name(self) -> str:
        """The initiative's name."""
        return self.standings.initiative.name

    @property
    def best(self) -> Status:
        """The body's best status in it on the day."""
        return next((row.status for row in best_rows(self.answer.rows).values()), Status.NONE)


@dataclass(frozen=True, slots=True)
class Portfolio:
    """What a body is in its initiatives on the question's day, the best status first.

    `besides` are initiatives in which it is only spoken of, or speaks, without being in: as their lead, for example.
    """

    body: Body
    question: Question
    entries: tuple[Entry, ...]
    besides: tuple[Standings, ...] = ()

    def summary(self, language: str) -> str:
        """The answer in a sentence."""
        name, on = self.body.name_on(self.question.on), self.question.on
        return portfolio_summary(name, [entry.best for entry in self.entries], on, language)

    @property
    def standings(self) -> Mapping[str, Standings]:
        """The standings of its initiatives, by key."""
        return {one.standings.initiative.key: one.standings for one in self.entries}

    def due(self) -> list[Deadline]:
        """What is due within a year from the question's day, the nearest first."""
        found = [
            one for entry in self.entries for one in due_within_a_year(entry.standings, self.question.on, self.body.key)
        ]
        return sorted(found, key=lambda one: (one.day, one.initiative))

    def documents(self) -> list[Instrument]:
        """The instruments that name the body or on which its standing rests, the latest first."""
        everywhere = (*self.standings.values(), *self.besides)
        found = [one for standings in everywhere for one in concerning(standings, self.body.key)]
        return sorted(found, key=lambda one: (one.begins, one.deposited), reverse=True)


def portfolio(inquiry: Inquiry, body: Body, question: Question) -> Portfolio:
    """The body's portfolio, from what the pages keep."""
    concerned = list(_concerned(inquiry, body, question))
    inside = [_ever_in(one, body) for one in concerned]
    entries = sorted(compress(concerned, inside), key=lambda one: (STATUS_RANK[one.best], one.name))
    besides = (one.standings for one, is_in in zip(concerned, inside, strict=True) if not is_in)
    return Portfolio(body, question, tuple(entries), tuple(besides))


def _concerned(inquiry: Inquiry, body: Body, question: Question) -> Iterator[Entry]:
    """Every initiative in which an instrument may be about the body."""
    for key in inquiry.ledger.initiatives_concerning([body.key]):
        standings = inquiry.standings(key, question.known)
        yield Entry(standings, answer_about(standings, body.key, question.on))


def _ever_in(one: Entry, body: Body) -> bool:
    """Whether the body is in, once was, or will be; so `Inquiry.portfolio` has it, with everything that ever was."""
    tracks = one.standings.tracks(body.key)
    return bool(one.answer.upcoming) or any(span.status != Status.NONE for track in tracks for span in track.spans)


@lru_cache(maxsize=64)
def concerning(standings: Standings, body: str) -> tuple[Instrument, ...]:
    """The initiative's instruments by the body, to it, about it, or behind what it is; the latest first."""
    spans = (span for track in standings.tracks(body) for span in track.spans)
    behind = {split_ref(ref)[0] for span in spans for ref in span.because}
    return tuple(one for one in instruments(standings) if one.id in behind or _names(one, body))


def _names(instrument: Instrument, body: str) -> bool:
    return body in (instrument.author, instrument.addressee) or any(
        _said_of(statement, body) for statement in instrument.statements
    )


def _said_of(one: Statement, body: str) -> bool:
    represented = one.represented if isinstance(one.represented, tuple) else (one.represented.body,)
    return body in (one.actor, one.to, one.predecessor, one.successor, *represented)
