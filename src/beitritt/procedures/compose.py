"""Composing: a letter that declares, checked like the act that it is, and kept nowhere until somebody deposits it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from beitritt.procedures.correct import annul, correct
from beitritt.procedures.declare import Declaration, declare, free_id
from beitritt.procedures.deposit import Cover
from beitritt.procedures.office import Ledger
from beitritt.procedures.preview import trial
from beitritt.procedures.review import acted
from beitritt.register.dates import PartialDate, exact, in_berlin
from beitritt.register.errors import ProcedureError
from beitritt.register.instruments import Instrument, not_deposited, split_ref
from beitritt.register.statements import Kind, Statement
from beitritt.register.wording import words
from beitritt.writing.letters.outgoing import Stationery
from beitritt.writing.letters.statement import StatementLetter, statement_letter
from beitritt.writing.letters.text import FIRST, LetterKind


def compose(
    ledger: Ledger, kind: LetterKind, declaration: Declaration, now: datetime, stationery: Stationery
) -> StatementLetter:
    """The letter that declares this. Raises what `declare` raises: an act that the rules refuse makes no letter."""
    first = FIRST.get(kind)
    if first is not None and (not declaration.statements or declaration.statements[0].kind != first):
        raise ProcedureError(
            f"Ein solches Schreiben beginnt mit: {words('de').KIND[first]}",
            f"Such a letter begins with: {words('en').KIND[first]}",
        )
    made = declare(trial(ledger), _addressed(ledger, declaration), now).instrument
    return _written(ledger, kind, made, stationery)


def _addressed(ledger: Ledger, declaration: Declaration) -> Declaration:
    """With somebody to write to: the lead, or where the lead writes whom it answers. Raises ProcedureError."""
    lead = ledger.initiative(declaration.initiative).lead
    if declaration.addressee or ledger.directory().body(declaration.author).key != lead:
        return declaration
    refs = [one.to or one.of for one in declaration.statements]
    answered = next((found for ref in refs if ref and (found := ledger.instrument(split_ref(ref)[0]))), None)
    if answered is None or answered.author == lead:
        raise ProcedureError(
            "An wen geht das Schreiben? Bitte die Stelle mit --addressee nennen",
            "To whom does the letter go? Please name the body with --addressee",
        )
    return replace(declaration, addressee=answered.author)


def compose_correction(
    ledger: Ledger,
    of: str,
    author: str,
    replacements: Sequence[Statement],
    now: datetime,
    stationery: Stationery,
    dated: PartialDate | None = None,
) -> StatementLetter:
    """The letter that corrects an instrument (`ID`) or one of its statements (`ID#n`); without replacements it annuls.

    Raises ProcedureError where the author may not, UnknownKey for what is not deposited.
    """
    target = ledger.instrument(split_ref(of)[0])
    if target is None:
        raise not_deposited(of, ledger.identifiers())
    day = dated or exact(in_berlin(now).date())
    initiative = ledger.initiative(target.initiative)
    writer = ledger.directory().body(author).key
    addressee = initiative.lead if writer != initiative.lead else target.author
    stem = f"{target.id}-{words('de').KIND[Kind.CORRECTION].lower()}-{day.text}"
    cover = Cover(free_id(ledger, stem), target.initiative, writer, addressee, day)
    tried = trial(ledger)
    if replacements:
        entry = correct(tried, cover, of, [acted(one) for one in replacements], now)
    else:
        entry = annul(tried, cover, of, now)
    return _written(ledger, LetterKind.CORRECTION, entry.instrument, stationery)


def compose_deposited(ledger: Ledger, identifier: str, stationery: Stationery) -> StatementLetter:
    """A deposited instrument as a letter, its statements in the register's sentences. Raises UnknownKey."""
    held = ledger.instrument(identifier)
    if held is None:
        raise not_deposited(identifier, ledger.identifiers())
    return _written(ledger, LetterKind.DECLARATION, held, stationery)


def _written(ledger: Ledger, kind: LetterKind, made: Instrument, stationery: Stationery) -> StatementLetter:
    initiative = ledger.initiative(made.initiative)
    return statement_letter(kind, made, initiative, ledger.directory(), ledger.instrument, stationery)
