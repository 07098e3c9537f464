"""Declaring: an act that is done in the register itself. Checked, put into words, deposited; or only tried out.

Nothing is half-done: all statements of a declaration are checked, one after the other, each with those before it done,
before any is kept.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime
from itertools import count
from typing import Any

from beitritt.procedures.clauses import READINGS
from beitritt.procedures.deposit import Cover, deposit
from beitritt.procedures.office import Entry, Ledger
from beitritt.procedures.phased import phased
from beitritt.procedures.review import acted
from beitritt.register.admissibility import admit
from beitritt.register.bodies import Directory
from beitritt.register.dates import PartialDate, exact, in_berlin
from beitritt.register.effect import OWN_MODALITY
from beitritt.register.errors import BeitrittError, ProcedureError
from beitritt.register.initiatives import Initiative
from beitritt.register.instruments import Instrument
from beitritt.register.interchange import resolved
from beitritt.register.plain import plain
from beitritt.register.standings import Standings
from beitritt.register.statements import Kind, Modality, Statement
from beitritt.register.wording import words
from beitritt.writing.drafting.document import drafted

TEXTS = (
    *("note", "condition", "trigger", "renewal", "notice", "cost", "duty", "source", "proof", "appointed"),
    "phase",
)
"""The fields of a statement in which people write what they like."""

LONGEST_TEXT = 20_000
PLAIN_LETTERS = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss"})


@dataclass(frozen=True, slots=True)
class Declaration:
    """What a body declares in an initiative: its statements in order.

    `dated` is the day of the declaration, today in Berlin where none is named; `addressee` the lead where none is.
    """

    initiative: str
    author: str
    statements: tuple[Statement, ...]
    dated: PartialDate | None = None
    addressee: str | None = None


def declare(ledger: Ledger, declaration: Declaration, now: datetime, before: Standings | None = None) -> Entry:
    """Do what is declared, at `now` (UTC): an instrument with a text that says it.

    `before` are the standings as they are in this ledger, where somebody has derived them already.

    Raises ProcedureError that names the rule for an act that cannot be done, UnknownKey for what the register does not
    hold. Then nothing is kept. What may be done and yet wants looking at becomes a finding, not an error.
    """
    with ledger.transaction():
        made = _instrument(ledger, declaration, now)
        initiative = _admitted(ledger, made, before).initiative
        made = drafted(made, initiative, ledger.directory(), ledger.instrument)
        cover = Cover(made.id, made.initiative, made.author, made.addressee, made.dated)
        return deposit(ledger, cover, [acted(one) for one in made.statements], now, made.document)


def _admitted(ledger: Ledger, made: Instrument, known: Standings | None) -> Standings:
    """The standings before the last statement, once every statement has passed."""
    initiative, directory = ledger.initiative(made.initiative), ledger.directory()
    held = ledger.instruments(made.initiative)
    before = known or Standings(initiative, directory, held, READINGS)
    for number in range(len(made.statements)):
        if number:
            so_far = replace(made, statements=made.statements[:number])
            before = Standings(initiative, directory, [*held, so_far], READINGS)
        try:
            admit(before, made, number)
        except ProcedureError as error:
            raise _placed(error, number, made) from None
    return before


def _placed(error: BeitrittError, number: int, made: Instrument) -> BeitrittError:
    return error.at(f"statements[{number}]") if len(made.statements) > 1 else error


def _instrument(ledger: Ledger, declaration: Declaration, now: datetime) -> Instrument:
    """The instrument without its text, every key looked up."""
    initiative, directory = ledger.initiative(declaration.initiative), ledger.directory()
    if not declaration.statements:
        raise ProcedureError(
            "Eine Erklärung braucht mindestens eine Aussage", "A declaration needs at least one statement"
        )
    dated = declaration.dated or exact(in_berlin(now).date())
    author = directory.body(declaration.author).key
    made = Instrument(
        id="",
        initiative=initiative.key,
        author=author,
        addressee=declaration.addressee or (initiative.lead if author != initiative.lead else None),
        dated=dated,
        recorded=now,
        deposited=now,
        statements=tuple(_own(statement, author, dated) for statement in declaration.statements),
    )
    made = resolved(made, phased(ledger, initiative, made), directory)
    return replace(made, id=_free(ledger, made, initiative, directory))


def _own(statement: Statement, author: str, dated: PartialDate) -> Statement:
    """The statement in the modality in which its kind does what it does; a body's own exit is its notice.

    Its texts become single lines without control characters: they stand in the sentence that is drafted.
    """
    typed = {field: getattr(statement, field) for field in TEXTS}
    texts: dict[str, Any] = {
        field: plain(text, LONGEST_TEXT, field) for field, text in typed.items() if isinstance(text, str)
    }
    modality = OWN_MODALITY.get(statement.kind, Modality.DECLARED)
    given = statement.notice_given
    if statement.kind == Kind.WITHDRAWAL and statement.actor == author:
        given = given or dated
    return replace(statement, modality=modality, notice_given=given, **texts)


def _free(ledger: Ledger, made: Instrument, initiative: Initiative, directory: Directory) -> str:
    """A readable id that is not taken: initiative, day, author, act."""
    act = words("de").KIND[made.statements[0].kind]
    stem = f"{initiative.key}-{made.dated}-{_plain(directory.name(made.author))}-{_plain(act)}"
    return free_id(ledger, stem)


def free_id(ledger: Ledger, stem: str) -> str:
    """The stem, or the first of it with a number after it, that is not the id of an instrument."""
    return next(name for name in _names(stem) if ledger.entry(name) is None)


def _names(stem: str) -> Iterator[str]:
    yield stem
    for number in count(2):
        yield f"{stem}-{number}"


def _plain(name: str) -> str:
    return re.sub(r"[^a-z0-9]+", "-", name.lower().translate(PLAIN_LETTERS)).strip("-")
