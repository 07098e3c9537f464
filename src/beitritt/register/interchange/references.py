"""Checks that an instrument's statements say what they are about and that the keys they name exist.

Keys that a body bore are replaced by its present one.
"""

from __future__ import annotations

from dataclasses import replace

from beitritt.register.bodies import Directory
from beitritt.register.errors import InputError, UnknownKey
from beitritt.register.initiatives import Initiative
from beitritt.register.instruments import Instrument
from beitritt.register.statements import Group, Kind, Statement


def resolved(instrument: Instrument, initiative: Initiative, directory: Directory) -> Instrument:
    """The instrument with every body named by its main key.

    Raises UnknownKey, with the field, for bodies, subjects and phases that the register does not hold. What `of` and
    `to` name may still be unknown: it waits, with a finding (domain.md §4.9).
    """
    author = _key(directory, instrument.author, "author")
    addressee = _key(directory, instrument.addressee, "addressee") if instrument.addressee else None
    statements = []
    for number, statement in enumerate(instrument.statements):
        try:
            statements.append(_statement(statement, initiative, directory))
        except InputError as error:
            raise error.at(f"statements[{number}]") from None
    if author == instrument.author and addressee == instrument.addressee and tuple(statements) == instrument.statements:
        return instrument
    return replace(instrument, author=author, addressee=addressee, statements=tuple(statements))


NEEDED: dict[Kind, tuple[str, ...]] = {
    Kind.ANNULMENT: ("of",),
    Kind.CORRECTION: ("of",),
    Kind.REPRESENTATION: ("represented",),
    Kind.RESPONSE: ("to",),
    Kind.SUCCESSION: ("predecessor", "successor"),
}
"""The fields without which a statement of that kind is about nothing."""


def whole(instrument: Instrument) -> Instrument:
    """The instrument, where each statement says what it is about and an annulment has no others beside it.

    Raises InputError with the field. What the law makes of an instrument that is not so does not depend on this.
    """
    for number, statement in enumerate(instrument.statements):
        try:
            _check(statement, instrument)
        except InputError as error:
            raise error.at(f"statements[{number}]") from None
    return instrument


def _check(statement: Statement, instrument: Instrument) -> None:
    for field in NEEDED.get(statement.kind, ()):
        if not getattr(statement, field):
            raise InputError("das Feld fehlt", "the field is missing", field)
    if statement.kind == Kind.ANNULMENT and any(one.kind != Kind.ANNULMENT for one in instrument.statements):
        raise InputError(
            "eine Urkunde, die aufhebt, enthält keine anderen Erklärungen; was ersetzt, ist eine Berichtigung",
            "an instrument that annuls has no other statements; what replaces is a correction",
            "kind",
        )


def _key(directory: Directory, key: str, field: str) -> str:
    return directory.body(key, field).key


def _statement(statement: Statement, initiative: Initiative, directory: Directory) -> Statement:
    for subject in statement.scope.subjects:
        if all(subject != known.key for known in initiative.subjects):
            raise initiative.unknown_subject(subject, "scope")
    for field, term in (("term", statement.term), ("binding", statement.binding)):
        if term is not None and term.phase is not None and initiative.phase(term.phase) is None:
            raise UnknownKey(
                f"Die Phase „{term.phase}“ hat die Initiative nicht",
                f"The initiative has no phase '{term.phase}'",
                field,
            )
    if statement.kind == Kind.PHASING and statement.phase is None:
        raise InputError("das Feld fehlt", "the field is missing", "phase")
    return _with_main_keys(statement, directory)


def _with_main_keys(statement: Statement, directory: Directory) -> Statement:
    actor = _key(directory, statement.actor, "actor")
    predecessor = _optional(directory, statement.predecessor, "predecessor")
    successor = _optional(directory, statement.successor, "successor")
    named = statement.represented
    represented: Group | tuple[str, ...]
    if isinstance(named, Group):
        represented = replace(named, body=_key(directory, named.body, "represented"))
    else:
        represented = tuple(_key(directory, body, "represented") for body in named)
    main = (actor, predecessor, successor, represented)
    if main == (statement.actor, statement.predecessor, statement.successor, statement.represented):
        return statement
    return replace(statement, actor=actor, predecessor=predecessor, successor=successor, represented=represented)


def _optional(directory: Directory, key: str | None, field: str) -> str | None:
    return _key(directory, key, field) if key else None
