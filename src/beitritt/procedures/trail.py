"""The trail of a letter through the office: when it came in, and in which roles it was reviewed and deposited.

Kept beside the ledger when a letter is deposited at the desk. It names bodies and roles as they were then, never a
person: that is what everybody may know of how a letter came into the register.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from beitritt.procedures.decide import Case
from beitritt.procedures.office import Records
from beitritt.procedures.persons import Mandates
from beitritt.register.dates import format_instant, in_berlin, parse_instant
from beitritt.register.interchange import Json, JsonObject
from beitritt.register.mandates import Mandate, MandateRole

TRAIL = "trail"
"""The type of these records; the key is the instrument's id."""

Hand = tuple[str, MandateRole]
"""A body and the role in which somebody acted for it."""


@dataclass(frozen=True, slots=True)
class Trail:
    """When a letter came in (UTC), and through whose hands it went. A hand is unknown where no role was held then."""

    received: datetime
    reviewed: tuple[Hand, ...] = ()
    deposited: tuple[Hand, ...] = ()


def keep_trail(records: Records, mandates: Mandates, found: Case, person: str, instrument: str, now: datetime) -> None:
    """Keep the trail of a letter that `person` deposits under this id at `now` (UTC)."""
    said, today = found.draft.cover, in_berlin(now).date()

    def held(people: Iterable[str]) -> list[Mandate]:
        return [one for person in people for one in mandates.of(person) if one.holds(today)]

    bodies = {found.submission.held_by} | ({said.author} if said else set())
    line: JsonObject = {
        "type": TRAIL,
        "instrument": instrument,
        "received": format_instant(found.submission.received),
        "reviewed": _hands(held(found.draft.reviewers), bodies),
        "deposited": _hands(held([person]), bodies),
    }
    records.put(TRAIL, instrument, said.initiative if said else None, None, line)


def _hands(held: Iterable[Mandate], bodies: set[str | None]) -> list[Json]:
    """The roles for the bodies at whose desk the letter lay; else all that are held for any body."""
    acting = [one for one in held if one.body and one.role != MandateRole.READER]
    near = [one for one in acting if one.body in bodies] or acting
    return [[body, role] for body, role in sorted({(one.body or "", one.role.value) for one in near})]


def trail_of(records: Records, instrument: str) -> Trail | None:
    """The trail of an instrument; None where it did not come in over the desk."""
    record = records.get(TRAIL, instrument)
    if record is None:
        return None
    line = record.line
    return Trail(parse_instant(str(line["received"])), _read(line["reviewed"]), _read(line["deposited"]))


def _read(hands: Json) -> tuple[Hand, ...]:
    pairs = [one for one in hands if isinstance(one, list)] if isinstance(hands, list) else []
    return tuple((str(body), MandateRole(str(role))) for body, role in pairs)
