"""Deposit: reviewed statements become an instrument. It is the only way into the register beside an import."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from beitritt.procedures.office import Entry, Inbox, Ledger
from beitritt.procedures.phased import phased
from beitritt.procedures.proposal import Proposal
from beitritt.procedures.review import ReviewedStatement, undecided
from beitritt.register.dates import PartialDate
from beitritt.register.errors import ConflictError, ProcedureError
from beitritt.register.instruments import Document, Instrument
from beitritt.register.interchange import resolved, whole
from beitritt.register.submissions import Submission


@dataclass(frozen=True, slots=True)
class Cover:
    """What stands around the statements: id, initiative, author, addressee and the three dates (calendar days)."""

    id: str
    initiative: str
    author: str
    addressee: str | None = None
    dated: PartialDate | None = None
    received: PartialDate | None = None
    effective: PartialDate | None = None


def deposit(
    ledger: Ledger, cover: Cover, reviewed: Sequence[ReviewedStatement], now: datetime, document: Document | None = None
) -> Entry:
    """Deposit an instrument at `now` (UTC), which is also when it is recorded.

    Raises UnknownKey for what the register does not hold, ConflictError for an id that is taken, and ProcedureError
    for an instrument without a statement. Then nothing is kept.
    """
    statements = tuple(one.statement for one in reviewed if one.statement is not None)
    if not statements:
        raise ProcedureError(
            "Eine Urkunde braucht mindestens eine Erklärung", "An instrument needs at least one statement"
        )
    instrument = Instrument(
        id=cover.id,
        initiative=cover.initiative,
        author=cover.author,
        addressee=cover.addressee,
        dated=cover.dated,
        received=cover.received,
        effective=cover.effective,
        recorded=now,
        deposited=now,
        document=document,
        statements=statements,
    )
    with ledger.transaction():
        if ledger.instrument(cover.id) is not None:
            raise ConflictError(f"Die Kennung „{cover.id}“ ist vergeben", f"The id '{cover.id}' is taken")
        initiative = phased(ledger, ledger.initiative(cover.initiative), instrument)
        entry = ledger.append(resolved(whole(instrument), initiative, ledger.directory()))
        ledger.announce(entry)
        return entry


def deposit_submission(
    ledger: Ledger,
    inbox: Inbox,
    submission: Submission,
    cover: Cover,
    proposals: Sequence[Proposal],
    reviewed: Sequence[ReviewedStatement],
    now: datetime,
) -> Entry:
    """Deposit a letter from the inbox. Raises ProcedureError while a proposal is undecided, or if deposited already."""
    left = undecided(proposals, reviewed)
    if left:
        numbers = ", ".join(str(number + 1) for number in left)
        raise ProcedureError(
            f"über diese gelesenen Erklärungen ist noch nicht entschieden: {numbers}",
            f"these statements that were read are not decided on yet: {numbers}",
        )
    if submission.instrument is not None:
        raise ProcedureError(
            f"das Schreiben ist schon hinterlegt als {submission.instrument}",
            f"the letter is deposited already as {submission.instrument}",
        )
    with ledger.transaction():
        entry = deposit(ledger, cover, reviewed, now, submission.document)
        inbox.put(replace(submission, instrument=cover.id))
    return entry
