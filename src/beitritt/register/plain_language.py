"""Answers in plain language ("Einfache Sprache"), for whoever has never seen a register: short sentences, no terms.

Pure functions over what the other answers are made of: rows, explanations, instruments. They leave out and shorten,
and add nothing: each sentence stands for a rule or a statement (words in `beitritt.register.wording.plain_language`).
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from datetime import date

from beitritt.register.answers import Row, StatusAnswer
from beitritt.register.binding import Source
from beitritt.register.explanation import Explanation, Part, Reason
from beitritt.register.initiatives import REST
from beitritt.register.instruments import Instrument
from beitritt.register.reservations import OVER
from beitritt.register.spans import Rule, Status
from beitritt.register.standings import Standings
from beitritt.register.statements import Kind, Modality, Right, Statement
from beitritt.register.summary import best_rows, counted, grouped
from beitritt.register.wording import Called, from_day, last_day, long_date
from beitritt.register.wording.bonds import bound_over
from beitritt.register.wording.plain_language import Plain, plain

MOST_REASONS = 12
"""So many rows of one body are explained in plain words; who has more wants the table."""

Name = Callable[[str], str]
"""A body's, or a subject's, name by its key."""


def plain_status(
    answer: StatusAnswer, standings: Standings, language: str, subject: str | None = None
) -> tuple[str, ...]:
    """Who is what on the day of the answer, each body counted once at its best status (domain.md §4.6).

    `subject` is the one that the answer is about, where it is about one only.
    """
    words = plain(language)
    groups: dict[Status, list[Row]] = {status: [] for status in Status}
    for row in best_rows(answer.rows).values():
        groups[row.status].append(row)
    asked = [words.day.format(day=long_date(answer.on, language))]
    if subject is not None:
        asked.append(words.subject.format(subjects=standings.tree.name(subject)))
    said: list[str] = []
    for status, rows in groups.items():
        if rows and status != Status.NONE:
            who = counted([row.body for row in rows], standings.directory, answer.on, language)
            said.append(words.counted[status][len(rows) > 1].format(who=who))
            if status == Status.REPRESENTED:
                said += _represented(rows, standings, answer.on, words, language)
    return (
        *asked,
        *(said or [words.nobody]),
        *_unclear(groups[Status.PARTY] + groups[Status.SUSPENDED], words, language),
    )


def _represented(rows: list[Row], standings: Standings, on: date, words: Plain, language: str) -> Iterator[str]:
    agents = {row.represented_by for row in rows if row.represented_by}
    if len(agents) == 1:
        yield words.agent.format(by=Called(standings.directory.name(agents.pop(), on), language))
    elif agents:
        yield words.agents
    given = sum(row.consent == "given" for row in rows)
    yield words.consents[min(given, 2)].format(count=grouped(given, language))


def _unclear(rows: list[Row], words: Plain, language: str) -> Iterator[str]:
    contested = [row for row in rows if row.bound.contested]
    if len(contested) == 1:
        yield words.contested.format(body=Called(contested[0].name, language))
    elif contested:
        yield words.contested_many.format(count=grouped(len(contested), language))


def plain_portfolio(name: str, statuses: Mapping[str, Status], on: date, language: str) -> tuple[str, ...]:
    """What a body takes part in on a day; `statuses` are its best status by the initiative's name."""
    words, body = plain(language), Called(name, language)
    said = [words.portfolio.format(body=body), words.day.format(day=long_date(on, language))]
    if all(status == Status.NONE for status in statuses.values()):
        said.append(words.outside.format(body=body))
    else:
        said += [words.member[status].format(initiative=one, body=body) for one, status in statuses.items()]
    return tuple(said)


def plain_reasons(explanation: Explanation, language: str, name: Name, subject: Name = str) -> tuple[str, ...]:
    """Why a body is what it is: each rule in plain words, with the day of the letter that says it."""
    words = plain(language)
    parts = explanation.parts[:MOST_REASONS]
    said: list[str] = []
    for part in parts:
        if part.row.subjects != (REST,):
            said.append(words.subject.format(subjects=", ".join(subject(key) for key in part.row.subjects)))
        elif len(explanation.parts) > 1:
            said.append(words.rest)
        said += _reason(part.reason, words, language, name)
        said += _bound(part, explanation.on, words, language, name)
        said += _rights(part, words, language, name)
    return tuple(said)


def _reason(reason: Reason, words: Plain, language: str, name: Name) -> Iterator[str]:
    def called(key: str | None) -> Called:
        return Called(name(key) if key else "", language)

    body, by = called(reason.body), called(reason.by)
    yield words.rule[reason.rule].format(body=body, by=by, successor=called(reason.successor))
    if reason.since is not None:
        yield words.since.format(day=from_day(reason.since, language))
    written = next((one.dated for one in reason.citations if one.dated), None)
    if written is not None:
        yield words.written.format(day=long_date(written, language))
    if reason.rule == Rule.REPRESENTATION and reason.consent in words.consent:  # of another day, in another letter
        yield words.consent[reason.consent].format(body=body, by=by)
    for child in (one for one in reason.children if one.obstacle is None):
        yield from _reason(child, words, language, name)


def _bound(part: Part, on: date, words: Plain, language: str, name: Name) -> Iterator[str]:
    """How long it binds, of whoever is in by itself."""
    bound, body = part.row.bound, Called(name(part.row.body), language)
    if part.row.status not in (Status.PARTY, Status.SUSPENDED):
        return
    if bound.contested:
        yield words.contested.format(body=body)
    elif bound.decides is None:
        yield words.unbound.format(body=body)
    elif bound.until is not None:
        sentence = words.bound_over if bound_over(bound, on) else words.bound
        yield sentence.format(body=body, last=last_day(bound.until, language))
        if bound.decides.origin == Source.REPORTED:
            yield words.modality[Modality.REPORTED]


def _rights(part: Part, words: Plain, language: str, name: Name) -> Iterator[str]:
    """The reserved rights that can still be used, with who keeps them."""
    for held, _, keeper in part.reservations:
        if held.stage not in OVER:
            others = (keeper is not None or held.for_others) and held.right != Right.DIRECT_ENTRY
            sentence = words.right_for_others if others else words.right[held.right or Right.LIMIT]
            yield sentence.format(body=Called(name(keeper or part.row.body), language))


def plain_instrument(
    instrument: Instrument, language: str, name: Name, struck: Collection[int] = ()
) -> tuple[str, ...]:
    """What an instrument says, statement by statement, and what such words are worth.

    `struck` are the numbers of the statements that a correction or an annulment has taken back from the start.
    """
    words = plain(language)
    author, dated, addressee = words.letter
    said = [author.format(author=name(instrument.author))]
    if instrument.dated is not None:
        said.append(dated.format(day=long_date(instrument.dated.text, language)))
    if instrument.addressee is not None:
        said.append(addressee.format(addressee=name(instrument.addressee)))
    told = [
        f"{_statement(one, words, language, name)} {words.struck if number in struck else ''}".strip()
        for number, one in enumerate(instrument.statements)
    ]
    return (*said, *(dict.fromkeys(told) if told else (words.silent,)))


def _statement(statement: Statement, words: Plain, language: str, name: Name) -> str:
    actor = Called(name(statement.actor) if statement.actor else "", language)
    said = [_kind(statement, words).format(actor=actor)]
    if statement.from_ is not None and statement.modality == Modality.DECLARED:
        said.append(words.from_.format(day=long_date(statement.from_.text, language)))
    said += _worth(statement, words)
    return " ".join(said)


def _kind(statement: Statement, words: Plain) -> str:
    """The sentence of a statement's kind: the one for its value or right where there is one."""
    kind, detail = statement.kind, statement.right or statement.value
    if kind == Kind.CONSENT and statement.represented:  # a consent of those represented, by somebody else's word
        return words.said.get(f"{kind}.{detail}.others", words.said[f"{kind}.others"])
    if kind == Kind.RESERVATION and statement.represented and statement.right != Right.DIRECT_ENTRY:
        return words.said[kind]
    return words.said.get(f"{kind}.{detail}", words.said[kind])


def _worth(statement: Statement, words: Plain) -> Iterable[str]:
    notes = (words.modality.get(statement.modality, ""), words.force.get(statement.force, ""))
    return [note for note in notes if note]
