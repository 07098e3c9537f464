"""The text of a circular: the act with its words, what it changes, what is to be settled; then what one body has of it.

Pure functions over an `Occasion`. The public text names offices; `quote` gives a statement's words without persons.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from beitritt.register.answers import Row, rows_of
from beitritt.register.bodies import Body
from beitritt.register.circulars import CircularText, Section
from beitritt.register.findings import Code
from beitritt.register.initiatives import REST
from beitritt.register.instruments import Instrument
from beitritt.register.occasions import Occasion
from beitritt.register.reservations import Reservations
from beitritt.register.spans import Status
from beitritt.register.speaking import Speaker
from beitritt.register.statements import EVERYTHING, Group, Kind, Statement, Term
from beitritt.register.wording import last_day, long_date, words
from beitritt.writing.effects import Effects
from beitritt.writing.messages.reminder import dated
from beitritt.writing.messages.words import circular_words

MOST = 40
"""How many dates a circular lists."""

MOST_ALIKE = 5
"""How many findings of one kind."""

_CONTROL = re.compile(r"[\x00-\x1f\x7f\ud800-\udfff]+")

Quote = Callable[[Instrument, int], "str | None"]
"""Gives the words of a statement as everybody may read them, None where there are none."""


@dataclass(frozen=True, slots=True)
class Told:
    """A circular in one language: the text for all, and the lines for single bodies."""

    text: CircularText
    _author: Personal

    def to(self, bodies: Iterable[str]) -> Section:
        """What the circular means for these bodies."""
        return self._author.section(bodies)


def tell(occasion: Occasion, number: int, quote: Quote, language: str) -> Told:
    """Write circular `number` about an occasion, in `de` or `en`."""
    name = occasion.after.initiative.name
    title = circular_words(language)["title"].format(number=number, initiative=name)
    sections = tuple(_Public(occasion, quote, language).sections())
    return Told(CircularText(language, _plain(title), sections), Personal(occasion, language))


def _plain(text: str) -> str:
    return _CONTROL.sub(" ", text).strip()


def _section(heading: str, lines: Iterable[str]) -> Section:
    return Section(heading, tuple(_plain(line) for line in lines))


class _Public:
    """What everybody is told."""

    def __init__(self, occasion: Occasion, quote: Quote, language: str) -> None:
        self._occasion, self._quote, self._language = occasion, quote, language
        self._law, self._words = words(language), circular_words(language)
        self._speaker = Speaker.of(occasion.after, language)
        self._effects = Effects(occasion.after, language)

    def sections(self) -> Iterator[Section]:
        """The sections that have anything to say."""
        occasion = self._occasion
        yield _section(self._words["deposited"], [self._opening(), *map(self._statement, self._numbers())])
        changes = [*self._effects.differences(occasion.differences), *self._effects.bounds(occasion.bounds)]
        yield _section(self._words["effect"], changes or [self._words["no_effect"]])
        if occasion.findings:
            yield _section(self._words["findings"], self._findings())
        if occasion.deadlines:
            told = (dated(one, occasion.after, self._language) for one in occasion.deadlines)
            yield _section(self._words["deadlines"], self._first(told))

    def _findings(self) -> Iterator[str]:
        """The findings, of each kind the first few."""
        by_code: dict[Code, list[str]] = {}
        for one in self._occasion.findings:
            by_code.setdefault(one.code, []).append(self._speaker.finding(one))
        for sentences in by_code.values():
            yield from self._first(sentences, MOST_ALIKE)

    def _first(self, lines: Iterable[str], most: int = MOST) -> list[str]:
        found = list(dict.fromkeys(lines))
        rest = [self._words["more"].format(count=len(found) - most)] if len(found) > most else []
        return found[:most] + rest

    def _numbers(self) -> range:
        return range(len(self._occasion.instrument.statements))

    def _opening(self) -> str:
        instrument = self._occasion.instrument
        dated = long_date(instrument.dated.text, self._language) if instrument.dated else ""
        return self._words["of" if dated else "of_undated"].format(
            author=self._speaker.called(instrument.author),
            dated=dated,
            day=long_date(self._occasion.on, self._language),
            id=instrument.id,
        )

    def _statement(self, number: int) -> str:
        statement = self._occasion.instrument.statements[number]
        quote = self._quote(self._occasion.instrument, number)
        shown = self._words["no_words"]
        if quote:
            inner = str.maketrans("„“”", self._inner_marks(quote))
            shown = self._words["quote"].format(quote=" ".join(quote.split()).translate(inner))
        return self._words["statement"].format(
            kind=self._law.KIND[statement.kind],
            modality=self._law.MODALITY[statement.modality],
            force=self._law.FORCE[statement.force],
            actor=self._name(statement.actor),
            details="".join(f", {detail}" for detail in self._details(statement)),
            words=shown,
        )

    def _inner_marks(self, quote: str) -> str:
        """What stands for „, “ and ” within a quotation; “ ends one where the letter has German marks."""
        if self._language != "en":
            return "‚‘’"
        return "‘’’" if "„" in quote else "‘‘’"

    def _name(self, body: str) -> str:
        return self._speaker.body(body, begins=False)

    def _details(self, one: Statement) -> Iterator[str]:
        """The particulars that decide about a standing; others stand in the letter."""
        if isinstance(one.represented, Group):
            called = self._speaker.called(one.represented.body)
            yield self._words["represented"].format(bodies=self._words["group"].format(body=called))
        elif one.represented:
            yield self._words["represented"].format(bodies=self._effects.who(one.represented))
        if one.scope != EVERYTHING:
            named = ((REST,), one.scope.subjects) if one.scope.excluding else (one.scope.subjects,)
            yield self._words["for"].format(subjects=self._effects.subjects(*named))
        if one.value in self._law.VALUE:
            yield self._law.VALUE[one.value or ""]
        if one.right:
            yield self._words["right"].format(right=self._law.RIGHT[one.right])
        for name, term in (("binding", one.binding), ("term", one.term)):
            if term:
                yield self._words[name].format(end=self._end(term))
        yield from self._days(one)
        if one.of or one.to:
            yield self._words["refers"].format(ref=self._reference(one.of or one.to or ""))

    def _days(self, one: Statement) -> Iterator[str]:
        if one.kind == Kind.WITHDRAWAL and one.from_:
            yield self._words["last_day_in"].format(day=last_day(one.from_.end, self._language))
        elif one.from_:
            yield self._words["from"].format(day=long_date(one.from_.text, self._language))
        if one.until:
            yield self._words["until"].format(day=last_day(one.until.text, self._language))

    def _end(self, term: Term) -> str:
        phrases = self._law.PHRASE
        if term.until:
            return phrases["until"].format(last=last_day(term.until.text, self._language))
        phase = self._occasion.after.initiative.phase_name
        return phrases["phase"].format(phase=phase(term.phase)) if term.phase else phrases["whole"]

    def _reference(self, ref: str) -> str:
        return self._name(ref) if ref in self._occasion.after.directory else ref


class Personal:
    """What a circular means for single bodies."""

    def __init__(self, occasion: Occasion, language: str) -> None:
        self._occasion, self._language = occasion, language
        self._law, self._words = words(language), circular_words(language)
        self._speaker = Speaker.of(occasion.after, language)
        self._effects = Effects(occasion.after, language)
        self._reservations = Reservations(occasion.after)

    def section(self, bodies: Iterable[str]) -> Section:
        """The lines for these bodies, in their order."""
        return _section(self._words["for_you"], [line for body in bodies for line in self._lines(body)])

    def _lines(self, key: str) -> Iterator[str]:
        initiative = self._occasion.after.initiative
        if key == initiative.lead:
            yield self._words["you_lead"].format(body=self._speaker.called(key))
        elif key in initiative.partners:
            yield self._words["you_partner"].format(body=self._speaker.called(key))
        body = self._occasion.after.directory.find(key)
        rows = self._rows(body) if body else []
        yield from (self._status(row, several=len(rows) > 1) for row in rows)
        changes = [
            *self._effects.differences(one for one in self._occasion.differences if one.body == key),
            *self._effects.bounds(one for one in self._occasion.bounds if one.body == key),
        ]
        yield from changes or [self._words["you_unchanged"].format(body=self._speaker.called(key))]
        after, coming = self._occasion.after, self._occasion.deadlines
        yield from (dated(one, after, self._language) for one in coming if key in one.bodies)

    def _rows(self, body: Body) -> list[Row]:
        """Its standing on the day, or what it was last; a lead or partner that never took part has none."""
        rows = rows_of(self._occasion.after, body.key, self._occasion.on, None, self._reservations, silent=True)
        known = [row for row in rows if row.because]
        return [row for row in known if row.status != Status.NONE] or known

    def _status(self, row: Row, *, several: bool) -> str:
        status = self._effects.status(row.span)
        if row.from_:
            status = self._words["since"].format(status=status, day=long_date(row.from_, self._language))
        subjects = self._effects.subjects(row.subjects, row.excepted)
        if several and not subjects:
            subjects = self._speaker.subjects(row)
        return self._words["you_status_subjects" if subjects else "you_status"].format(
            body=row.name, subjects=subjects, status=status, day=long_date(self._occasion.on, self._language)
        )
