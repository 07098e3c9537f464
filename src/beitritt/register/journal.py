"""The journal of those who administer the register: what they did about persons, mandates and settings, and when.

Persons stand in it by their opaque ids. It is only added to: whoever has power over rights can be asked about its use.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from beitritt.register.mandates import MandateRole


class JournalAct(StrEnum):
    """What was done."""

    ADMITTED = "admitted"
    INVITED_AGAIN = "invited_again"
    CLOSED = "closed"
    REOPENED = "reopened"
    SECOND_FACTOR_RESET = "second_factor_reset"
    GRANTED = "granted"
    REVOKED = "revoked"
    APPOINTED = "appointed"
    DISMISSED = "dismissed"
    FOUR_EYES_ON = "four_eyes_on"
    FOUR_EYES_OFF = "four_eyes_off"


@dataclass(frozen=True, slots=True, kw_only=True)
class JournalEntry:
    """One act at a UTC instant. `by` is who did it (None: the command line), `person` about whom.

    `body`, `role` and the days from `since` up to, not including, `until` are those of a mandate.
    """

    at: datetime
    act: JournalAct
    by: str | None = None
    person: str | None = None
    body: str | None = None
    role: MandateRole | None = None
    since: date | None = None
    until: date | None = None
