"""Trying out: what would be so if something were declared. Done on an overlay, so nothing is written.

An overlay is a ledger in memory over the register: what is declared there goes the same way as a real declaration,
with the same checks and the same words.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from typing import cast

from beitritt.procedures.clauses import READINGS
from beitritt.procedures.declare import Declaration, declare
from beitritt.procedures.deposit import Cover, deposit
from beitritt.procedures.office import Ledger
from beitritt.procedures.review import ReviewedStatement
from beitritt.register.acts import act_of
from beitritt.register.comparison import BoundDifference, Difference, compare, compare_bounds
from beitritt.register.dates import day_before
from beitritt.register.errors import ProcedureError
from beitritt.register.findings import Finding
from beitritt.register.inspection import inspect
from beitritt.register.instruments import Document, Instrument
from beitritt.register.notice import given_on
from beitritt.register.standings import Standings
from beitritt.register.statements import Kind, Statement
from beitritt.storage.memory import overlay
from beitritt.storage.shapes import Below


@dataclass(frozen=True, slots=True)
class LateExit:
    """A withdrawal on late notice: `last_in` is the last day in that its notice leads to by the clause."""

    body: str
    last_in: date


@dataclass(frozen=True, slots=True)
class Preview:
    """The register without and with some declarations.

    `on` is the calendar day on which both are compared: the one asked about, else the first that differs. `came` are
    the findings of that day that there would be, `gone` those that there would no longer be.
    """

    before: Standings
    after: Standings
    instruments: tuple[Instrument, ...]
    on: date
    changes: tuple[Difference, ...]
    bounds: tuple[BoundDifference, ...]
    came: tuple[Finding, ...]
    gone: tuple[Finding, ...]
    late_exits: tuple[LateExit, ...]


def preview(ledger: Ledger, declaration: Declaration, now: datetime, on: date | None = None) -> Preview:
    """What a declaration would change, told before it is made. Raises what `declare` raises."""
    return what_if(ledger, [declaration], now, on)


def what_if(
    ledger: Ledger,
    declarations: Sequence[Declaration],
    now: datetime,
    on: date | None = None,
    before: Standings | None = None,
) -> Preview:
    """What some declarations of one initiative would change, each made after the one before it.

    `before` are the standings as they are, where somebody has derived them already.
    """
    initiatives = {one.initiative for one in declarations}
    if len(initiatives) != 1:
        raise ProcedureError(
            "Durchgespielt wird, was in einer Initiative erklärt würde",
            "What would be so is asked about declarations in one initiative",
        )
    key = initiatives.pop()
    before = before or _standings(ledger, key)
    tried = trial(ledger)
    entries = [
        declare(tried, one, now + timedelta(microseconds=place), None if place else before)
        for place, one in enumerate(declarations)
    ]
    return compared(before, _standings(tried, key), [entry.instrument for entry in entries], on)


def trial(ledger: Ledger) -> Ledger:
    """A ledger laid over this one, in which anything can be tried: nothing is written below."""
    return cast("Ledger", overlay(cast("Below", ledger)))  # both ledgers have the shape that an overlay needs


def preview_deposit(
    ledger: Ledger,
    cover: Cover,
    reviewed: Sequence[ReviewedStatement],
    now: datetime,
    document: Document | None = None,
    before: Standings | None = None,
) -> Preview:
    """What the deposit of a reviewed letter would change. Raises what `deposit` raises."""
    before = before or _standings(ledger, cover.initiative)
    tried = trial(ledger)
    entry = deposit(tried, cover, reviewed, now, document)
    return compared(before, _standings(tried, cover.initiative), [entry.instrument])


def compared(before: Standings, after: Standings, made: Sequence[Instrument], on: date | None = None) -> Preview:
    """The preview of instruments that are in `after` and not in `before`."""
    changes = compare(before, after)
    day = on or _telling(changes, made)
    found = [_findings(standings, day) for standings in (before, after)]
    came, gone = _new(found[1], found[0]), _new(found[0], found[1])
    bounds = compare_bounds(before, after, day)
    return Preview(before, after, tuple(made), day, changes, bounds, came, gone, tuple(_late(before, made)))


def _standings(ledger: Ledger, initiative: str) -> Standings:
    return Standings(ledger.initiative(initiative), ledger.directory(), ledger.instruments(initiative), READINGS)


def _findings(standings: Standings, day: date) -> tuple[Finding, ...]:
    for body in standings.bodies():
        standings.tracks(body)  # some findings come up only while a history is derived
    return () if standings.effects.empty else inspect(standings, day)


def _new(found: Sequence[Finding], known: Sequence[Finding]) -> tuple[Finding, ...]:
    """The findings that were not known: the same on other grounds is one that was."""
    left = Counter(map(_matter, known))
    left.subtract(map(_matter, found))
    surplus = {matter: -count for matter, count in left.items() if count < 0}
    new = []
    for one in found:
        if one not in known and surplus.get(_matter(one), 0) > 0:
            surplus[_matter(one)] -= 1
            new.append(one)
    return tuple(new)


def _matter(finding: Finding) -> Finding:
    return replace(finding, because=())


def _telling(changes: Sequence[Difference], made: Sequence[Instrument]) -> date:
    """The first day that differs; where none does, the latest on which something declared begins."""
    if changes:
        return changes[0].start
    return max(act_of(one, number, one.begins).start for one in made for number in range(len(one.statements)))


def _late(before: Standings, made: Sequence[Instrument]) -> Iterator[LateExit]:
    """The withdrawals whose notice comes too late, where the clause says what day it would lead to."""
    for instrument in made:
        for number, statement in enumerate(instrument.statements):
            given = statement.notice_given
            if statement.kind == Kind.WITHDRAWAL and given is not None:
                last = day_before(act_of(instrument, number, instrument.begins).start)
                leads = _leads_to(before, statement, given.first, last)
                if leads is not None and leads > last:
                    yield LateExit(statement.actor, leads)


def _leads_to(before: Standings, exit_: Statement, given: date, last: date) -> date | None:
    """The last day in to which notice on `given` leads, where the clauses that apply agree on it."""
    lines = {span.line for _, span in before.places(exit_.actor, exit_.scope, last) if span.line is not None}
    found = [before.notice_terms.applied(exit_.actor, line, last) for line in lines]
    if any(applied.offered for applied in found):
        return None
    clauses = [one for applied in found for one in applied.clauses]
    days = {given_on(one.clause, given, one.year_start).last_day_in for one in clauses}
    return days.pop() if len(days) == 1 else None
