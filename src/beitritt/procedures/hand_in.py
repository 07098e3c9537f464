"""Handing in: what somebody prepared for their body lies on the lead's desk, as a letter whose statements are settled.

Whoever hands in answers for the statements, so it is another person who deposits them (four eyes). Until then nothing
has effect.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import datetime
from typing import Final

from beitritt.procedures.declare import Declaration
from beitritt.procedures.deposit import Cover
from beitritt.procedures.draft import Decided, Draft, Stretch, with_draft
from beitritt.procedures.office import Inbox, Ledger
from beitritt.procedures.prepare import Prepared, prepare
from beitritt.procedures.review import Decision
from beitritt.register.dates import exact, in_berlin
from beitritt.register.errors import UnknownKey
from beitritt.register.instruments import Instrument
from beitritt.register.interchange import JsonObject, canonical, statement_object
from beitritt.register.submissions import Submission

READ_NOTHING: Final = canonical({"statements": []})
"""A letter made by the register itself needs no reading: what it says is known."""

Masking = Callable[[str], Iterable[Stretch]]
"""Gives the stretches of a text that the public does not see."""


def hand_in(
    ledger: Ledger, inbox: Inbox, declaration: Declaration, person: str, now: datetime, masks: Masking
) -> Submission:
    """Put a declaration on the desk of the initiative's lead at `now` (UTC), for `person` (an opaque id).

    The same letter handed in again is the same submission. Raises what `prepare` raises; then nothing is kept.
    """
    with ledger.transaction():
        made = prepare(ledger, declaration, now, signed=False)
        try:
            return inbox.get(made.document.sha256)
        except UnknownKey:
            pass
        kept = with_draft(_submission(ledger, made, now), _draft(made, person, now, masks))
        inbox.put(kept)
        return kept


def _submission(ledger: Ledger, made: Prepared, now: datetime) -> Submission:
    lead = ledger.initiative(made.letter.initiative).lead
    return Submission(made.document.sha256, made.document, f"{made.letter.id}.txt", now, READ_NOTHING, held_by=lead)


def _draft(made: Prepared, person: str, now: datetime, masks: Masking) -> Draft:
    letter, received = made.letter, exact(in_berlin(now).date())
    cover = Cover(letter.id, letter.initiative, letter.author, letter.addressee, letter.dated, received)
    numbers = range(len(letter.statements))
    decided = tuple(Decided(Decision.ADDED, person, None, _fields(letter, number)) for number in numbers)
    return Draft(cover, decided, tuple(masks(made.text)), person)


def _fields(letter: Instrument, number: int) -> JsonObject:
    """A statement as the review keeps it; who found it will be who answers for it."""
    found = statement_object(letter.statements[number])
    return {name: value for name, value in found.items() if name not in ("ground", "initiative")}
