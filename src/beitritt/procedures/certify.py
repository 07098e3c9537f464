"""Certifying: gathers what certificates of status and of deposit and a body's report state. Nothing is recorded.

Where papers are for everybody, `find` gives the instruments as the public may see them.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date, datetime

from beitritt.procedures.agenda import agenda, one_year_after
from beitritt.procedures.answer import Inquiry
from beitritt.register.answers import StatusAnswer
from beitritt.register.dates import in_berlin
from beitritt.register.explanation import Citation, Explanation, Reason, explain
from beitritt.register.instruments import Instrument, not_deposited, split_ref
from beitritt.register.spans import Status, at
from beitritt.register.standings import Standings
from beitritt.writing.reports.body import Involvement, Reported
from beitritt.writing.reports.certificate import Certified, Source
from beitritt.writing.reports.deposit_certificate import Deposited

Find = Callable[[str], Instrument | None]


def certify(
    inquiry: Inquiry,
    initiative: str,
    body: str,
    on: date,
    now: datetime,
    *,
    known: datetime | None = None,
    find: Find | None = None,
) -> Certified:
    """What a certificate made out at `now` (UTC) states. Raises UnknownKey for what the register does not hold."""
    key = inquiry.directory().body(body).key
    answer = inquiry.status(initiative, on, now, known=known, body=key)
    standings = inquiry.standings(initiative, known)
    explanation = explain(standings, answer, find or inquiry.ledger.instrument)
    return Certified(
        standings=standings,
        answer=answer,
        explanation=explanation,
        sources=_sources(inquiry, answer, explanation),
        head=inquiry.ledger.head(),
        dated=in_berlin(now).date(),
    )


def report_body(
    inquiry: Inquiry,
    body: str,
    on: date,
    now: datetime,
    *,
    known: datetime | None = None,
    find: Find | None = None,
) -> Reported:
    """Everything that a body is, once was or will be in. Raises UnknownKey."""
    held = inquiry.directory().body(body)
    involvements = []
    for entry in inquiry.portfolio(held.key, on, now, known=known, all_=True):
        standings = inquiry.standings(entry.initiative.key, known)
        explanation = explain(standings, entry.answer, find or inquiry.ledger.instrument)
        involvements.append(
            Involvement(
                standings=standings,
                answer=entry.answer,
                explanation=explanation,
                represents=tuple(represented_by(standings, held.key, on)),
                sources=_sources(inquiry, entry.answer, explanation),
            )
        )
    return Reported(
        body=held,
        directory=inquiry.directory(),
        on=on,
        known=known or now,
        dated=in_berlin(now).date(),
        involvements=tuple(involvements),
        deadlines=agenda(inquiry, on, one_year_after(on), held.key, known=known),
    )


def certify_deposit(inquiry: Inquiry, identifier: str, now: datetime, *, find: Find | None = None) -> Deposited:
    """What the certificate of a deposited instrument states. Raises UnknownKey."""
    entry = inquiry.ledger.entry(identifier)
    if entry is None:
        raise not_deposited(identifier, inquiry.ledger.identifiers())
    return Deposited(
        instrument=(find or inquiry.ledger.instrument)(identifier) or entry.instrument,
        number=entry.sequence,
        hash=entry.hash,
        previous=entry.previous,
        standings=inquiry.standings(entry.instrument.initiative),
        dated=in_berlin(now).date(),
    )


def represented_by(standings: Standings, representative: str, on: date) -> Iterator[str]:
    """Those for whom a body acts on `on`, on any subject."""
    for body in standings.bodies():
        tied = any(tie.representative == representative for tie in standings.ties(body))
        spans = (at(track.spans, on) for track in standings.tracks(body)) if tied else ()
        if any(span.by == representative and span.status == Status.REPRESENTED for span in spans):
            yield body


def _sources(inquiry: Inquiry, answer: StatusAnswer, explanation: Explanation) -> tuple[Source, ...]:
    """The instruments behind an answer about one body, in the order of the chain."""
    refs = [ref for row in answer.rows for ref in row.because]
    for part in explanation.parts:
        refs += [one.ref for one in _cited(part.reason)]
        refs += [citation.ref for _, citation in part.claims]
        refs += [citation.ref for _, citation, _ in part.reservations]
    entries = (inquiry.ledger.entry(name) for name in dict.fromkeys(split_ref(ref)[0] for ref in refs))
    found = [
        Source(
            one.sequence,
            one.instrument.id,
            one.instrument.author,
            one.instrument.dated.text if one.instrument.dated else None,
            one.hash,
        )
        for one in entries
        if one is not None
    ]
    return tuple(sorted(found, key=lambda one: one.number))


def _cited(reason: Reason) -> Iterator[Citation]:
    yield from reason.citations
    for child in reason.children:
        yield from _cited(child)
