"""The table: by kind of act the requirements that it must meet, in the order in which they are told."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from beitritt.register.admissibility import dealings, participation
from beitritt.register.admissibility.case import Breach, Case, Check, Inadmissible, Refusal, Requirement
from beitritt.register.errors import ProcedureError
from beitritt.register.instruments import Instrument
from beitritt.register.standings import Standings
from beitritt.register.statements import EVERYTHING, Kind
from beitritt.register.wording.requirements import requirement_sentence


def complete(case: Case) -> Iterator[Breach]:
    """Everything is said without which the act says nothing."""
    for field in NEEDED.get(case.statement.kind, ()):
        value = getattr(case.statement, field)
        if value in (None, (), EVERYTHING):
            yield case.breach(Requirement.COMPLETE, detail=field)
    if not any(getattr(case.statement, field) not in (None, EVERYTHING) for field in one_of(case.statement.kind)):
        yield case.breach(Requirement.COMPLETE, detail=" | ".join(one_of(case.statement.kind)))


def dates_in_order(case: Case) -> Iterator[Breach]:
    """No end on or before the beginning."""
    statement = case.statement
    ends = [statement.until, *(term.until for term in (statement.term, statement.binding) if term)]
    for end in ends if statement.kind != Kind.PHASING else ():
        if end is not None and end.end <= case.day:
            yield case.breach(Requirement.DATES_IN_ORDER, detail=end.text)
            return


def may(case: Case) -> Iterator[Breach]:
    """The author may make this statement (rule 1)."""
    if not case.before.effects.authority.allows(case.act):
        yield case.breach(Requirement.AUTHORITY, other=case.act.instrument.author)


def runs(case: Case) -> Iterator[Breach]:
    """The initiative has not ended."""
    if case.day >= case.before.end != date.max:
        yield case.breach(Requirement.INITIATIVE_RUNS, day=case.before.end)


NEEDED: dict[Kind, tuple[str, ...]] = {
    Kind.RESERVATION: ("right",),
    Kind.INVOCATION: ("of",),
    Kind.FULFILMENT: ("of", "value"),
    Kind.REPRESENTATION: ("represented",),
    Kind.CONSENT: ("value",),
    Kind.APPOINTMENT: ("role", "appointed"),
    Kind.COMMITMENT: ("note",),
    Kind.RESPONSE: ("to", "value"),
    Kind.PHASING: ("phase",),
    Kind.SUCCESSION: ("predecessor", "successor"),
}
"""Fields without which a statement of that kind says nothing."""

ONE_OF: dict[Kind, tuple[str, ...]] = {
    Kind.REDUCTION: ("scope", "level"),
    Kind.PHASING: ("from_", "until", "end"),
    Kind.REQUEST: ("binding", "term", "note"),
    Kind.TERMS: ("binding", "term", "renewal", "notice", "cost", "duty", "note"),
}
"""Fields of which a statement of that kind needs one."""


def one_of(kind: Kind) -> tuple[str, ...]:
    """The fields of which that kind needs one; its actor where it needs none."""
    return ONE_OF.get(kind, ("actor",))


ALWAYS: tuple[Check, ...] = (complete, dates_in_order, may)
CHECKS: dict[Kind, tuple[Check, ...]] = {
    Kind.ACCESSION: (*ALWAYS, runs, participation.enters_anew),
    Kind.COMMITMENT: (*ALWAYS, runs),
    Kind.INTENT: (*ALWAYS, runs),
    Kind.REFUSAL: (*ALWAYS, runs),
    Kind.RESERVATION: (*ALWAYS, runs),
    Kind.INVOCATION: (*ALWAYS, runs, dealings.holds_right),
    Kind.FULFILMENT: (complete, dates_in_order, dealings.condition_is_open, may),
    Kind.REPRESENTATION: (*ALWAYS, runs, dealings.stands_for_others),
    Kind.CONSENT: (*ALWAYS, runs, dealings.is_represented),
    Kind.APPOINTMENT: ALWAYS,
    Kind.REDUCTION: (*ALWAYS, runs, participation.is_party, participation.does_less),
    Kind.SUSPENSION: (*ALWAYS, runs, participation.can_rest),
    Kind.RESUMPTION: (*ALWAYS, runs, participation.rests),
    Kind.CONTINUATION: (*ALWAYS, runs, participation.still_runs),
    Kind.WITHDRAWAL: (complete, may, runs, participation.is_in),
    Kind.TERMS: ALWAYS,
    Kind.PHASING: (complete, dealings.moves_phase),
    Kind.REQUEST: (*ALWAYS, runs, dealings.asks_another),
    Kind.RESPONSE: (complete, dates_in_order, dealings.answers_another, may),
    Kind.SUCCESSION: (complete, dates_in_order, dealings.goes_over),
}
"""Corrections and annulments are acts of their own procedure (`beitritt.procedures.correct`)."""

DECLARABLE: tuple[Kind, ...] = tuple(CHECKS)
"""The kinds of act that can be done in the register."""


def breaches(before: Standings, instrument: Instrument, number: int) -> tuple[Breach, ...]:
    """What the rules require of an instrument's statement `number` and it does not meet, in the standings without it.

    Statements of the instrument that come first count as done where `before` holds them.
    """
    case = Case.of(before, instrument, number)
    return tuple(breach for check in CHECKS[case.statement.kind] for breach in check(case))


def admit(before: Standings, instrument: Instrument, number: int) -> None:
    """Let the act pass. Raises Inadmissible with every requirement that it does not meet, in both languages."""
    kind = instrument.statements[number].kind
    if kind not in CHECKS:
        raise ProcedureError(
            "Berichtigungen und Aufhebungen betreffen eine Urkunde und haben ein eigenes Verfahren",
            "Corrections and annulments are about an instrument and have a procedure of their own",
        )
    found = breaches(before, instrument, number)
    if found:
        raise Inadmissible(tuple(_refusal(breach, before) for breach in found))


def _refusal(breach: Breach, before: Standings) -> Refusal:
    german, english = (requirement_sentence(breach, before, language) for language in ("de", "en"))
    return Refusal(breach.requirement, german, english)
