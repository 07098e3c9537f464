"""Correcting, annulling and responding: instruments about other instruments (domain.md §4.9)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from beitritt.procedures.deposit import Cover, deposit
from beitritt.procedures.office import Entry, Ledger
from beitritt.procedures.review import ReviewedStatement, acted
from beitritt.register.errors import ProcedureError, UnknownKey
from beitritt.register.instruments import Document, Instrument, not_deposited, split_ref
from beitritt.register.statements import Kind, Modality, Statement


def correct(
    ledger: Ledger,
    cover: Cover,
    of: str,
    replacements: Sequence[ReviewedStatement],
    now: datetime,
    document: Document | None = None,
) -> Entry:
    """Replace an instrument (`ID`) or one of its statements (`ID#n`), from the start.

    Only its author or the initiative's lead may. Raises ProcedureError or UnknownKey.
    """
    target = _target(ledger, of)
    _allowed(ledger, cover, target)
    striking = acted(Statement(kind=Kind.CORRECTION, actor=cover.author, of=of))
    return deposit(ledger, replace(cover, initiative=target.initiative), [striking, *replacements], now, document)


def annul(ledger: Ledger, cover: Cover, of: str, now: datetime, document: Document | None = None) -> Entry:
    """Remove an instrument or one of its statements from the start; earlier answers stay visible in record time."""
    target = _target(ledger, of)
    _allowed(ledger, cover, target)
    striking = acted(Statement(kind=Kind.ANNULMENT, actor=cover.author, of=of))
    return deposit(ledger, replace(cover, initiative=target.initiative), [striking], now, document)


def respond(
    ledger: Ledger, cover: Cover, to: str, value: str, now: datetime, document: Document | None = None
) -> Entry:
    """Answer a statement: accepted, rejected, objected or open. All but an objection are the lead's.

    Raises ProcedureError for an answer by somebody else, UnknownKey for a statement that is not there.
    """
    target = _target(ledger, to)
    initiative = ledger.initiative(target.initiative)
    if value != "objected" and cover.author != initiative.lead:
        raise ProcedureError(
            "Antworten kann nur die Federführung der Initiative", "Only the initiative's lead can answer", "response"
        )
    answer = Statement(kind=Kind.RESPONSE, actor=cover.author, to=to, value=value, modality=Modality.DECLARED)
    return deposit(ledger, replace(cover, initiative=target.initiative), [acted(answer)], now, document)


def _target(ledger: Ledger, ref: str) -> Instrument:
    name, number = split_ref(ref)
    found = ledger.instrument(name)
    if found is None:
        raise not_deposited(ref, ledger.identifiers())
    if number is not None and number >= len(found.statements):
        raise UnknownKey(f"„{ref}“ ist nicht hinterlegt", f"'{ref}' is not deposited")
    return found


def _allowed(ledger: Ledger, cover: Cover, target: Instrument) -> None:
    lead = ledger.initiative(target.initiative).lead
    if cover.author not in (target.author, lead):
        raise ProcedureError(
            "Berichtigen und aufheben kann nur, wer die Urkunde verfasst hat, oder die Federführung",
            "Only the instrument's author or the initiative's lead can correct or annul it",
        )
