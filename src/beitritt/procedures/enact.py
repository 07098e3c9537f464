"""Enacting: a reviewed letter is deposited, by somebody who did not review it unless the register waives that.

What stands against it is told as a list before anybody tries; the deposit asks the same list once more.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from enum import StrEnum

from beitritt.procedures import lock
from beitritt.procedures.blackening import keep
from beitritt.procedures.decide import Case, case
from beitritt.procedures.deposit import deposit_submission
from beitritt.procedures.draft import reviewed
from beitritt.procedures.office import Entry, Inbox, Ledger, Records
from beitritt.procedures.persons import Mandates
from beitritt.procedures.preview import Preview, preview_deposit
from beitritt.procedures.review import ReviewedStatement
from beitritt.procedures.trail import keep_trail
from beitritt.register.errors import ProcedureError
from beitritt.register.standings import Standings


class Obstacle(StrEnum):
    """What stands against the deposit of a letter."""

    DEPOSITED = "deposited"
    UNCOVERED = "uncovered"
    UNDECIDED = "undecided"
    EMPTY = "empty"
    UNMASKED = "unmasked"
    NOT_YOURS = "not_yours"
    SAME_EYES = "same_eyes"


ERRORS = {
    Obstacle.DEPOSITED: ("das Schreiben ist schon hinterlegt", "the letter is deposited already"),
    Obstacle.UNCOVERED: (
        "es fehlt, von wem das Schreiben ist und um welche Initiative es geht",
        "it is not said who wrote the letter and which initiative it is about",
    ),
    Obstacle.UNDECIDED: (
        "über einige gelesene Erklärungen ist noch nicht entschieden",
        "some statements that were read are not decided on yet",
    ),
    Obstacle.EMPTY: ("es bleibt keine Erklärung, die hinterlegt würde", "no statement is left to be deposited"),
    Obstacle.UNMASKED: (
        "es ist noch nicht bestätigt, was geschwärzt wird",
        "what is blacked out has not been confirmed yet",
    ),
    Obstacle.NOT_YOURS: (
        "hinterlegen kann nur die Federführung der Initiative oder die Stelle, von der das Schreiben ist",
        "only the initiative's lead or the body that wrote the letter can deposit it",
    ),
    Obstacle.SAME_EYES: (
        "hinterlegen muss jemand, der an der Prüfung nicht beteiligt war (Vier-Augen-Prinzip)",
        "somebody who took no part in the review has to deposit it (four eyes)",
    ),
}


def obstacles(ledger: Ledger, found: Case, bodies: Iterable[str], person: str, *, four_eyes: bool) -> list[Obstacle]:
    """What stands against a deposit by this person, who acts for these bodies; empty where nothing does."""
    said, draft = found.draft.cover, found.draft
    checks = {
        Obstacle.DEPOSITED: found.submission.instrument is not None,
        Obstacle.UNCOVERED: said is None,
        Obstacle.UNDECIDED: bool(found.undecided),
        Obstacle.EMPTY: said is not None and not found.undecided and not any(one.fields for one in draft.decided),
        Obstacle.UNMASKED: found.unmasked,
        Obstacle.NOT_YOURS: said is not None
        and not {said.author, ledger.initiative(said.initiative).lead}.intersection(bodies),
        Obstacle.SAME_EYES: four_eyes and person in draft.reviewers,
    }
    return [one for one, stands in checks.items() if stands]


def enact(
    ledger: Ledger,
    inbox: Inbox,
    records: Records,
    found: Case,
    bodies: Iterable[str],
    person: str,
    now: datetime,
    *,
    four_eyes: bool,
    mandates: Mandates | None = None,
    seen: str | None = None,
) -> Entry:
    """Deposit a reviewed letter at `now` (UTC), and keep its blackening.

    With `mandates` it is kept as well in which roles it was reviewed and deposited. Raises ProcedureError for an
    obstacle, and ConflictError where the review is not as the person saw it (`seen`, a mark of `lock`).
    """
    with ledger.transaction():
        found = case(ledger, inbox, found.submission.id, hold=True)  # as it is now, whoever worked on it meanwhile
        if found.submission.instrument is None:
            lock.unchanged(found.draft, lock.WHOLE, seen)
        stand, said = obstacles(ledger, found, bodies, person, four_eyes=four_eyes), found.draft.cover
        if stand or said is None:
            raise ProcedureError(*ERRORS[stand[0] if stand else Obstacle.UNCOVERED])
        document = found.submission.document
        entry = deposit_submission(ledger, inbox, found.submission, said, found.proposals, decisions(found), now)
        if found.draft.masks is not None:
            keep(records, document.sha256, found.draft.masks)
        if mandates is not None:
            keep_trail(records, mandates, found, person, entry.instrument.id, now)
    return entry


def decisions(found: Case) -> list[ReviewedStatement]:
    """What was decided, as it would be deposited. Raises InputError for a decision that no longer holds."""
    return list(reviewed(found.draft, found.proposals, found.length))


def prospect(ledger: Ledger, found: Case, now: datetime, before: Standings | None = None) -> Preview | None:
    """What the deposit would change, as far as the review has come; None where nothing would be deposited yet."""
    said = found.draft.cover
    if said is None or found.submission.instrument is not None:
        return None
    made = decisions(found)
    if not any(one.statement for one in made):
        return None
    return preview_deposit(ledger, said, made, now, found.submission.document, before)
