"""The trail of a letter: through which roles it went into the register, and never through which persons."""

from __future__ import annotations

import json
from datetime import timedelta

import pytest

from beitritt.procedures.enact import enact
from beitritt.procedures.trail import TRAIL, trail_of
from beitritt.register.dates import in_berlin
from beitritt.register.errors import ProcedureError
from beitritt.register.mandates import Mandate, MandateRole
from beitritt.storage.memory_mandates import MemoryMandates
from tests.procedures.test_enact import OTHER, WHO, Room
from tests.procedures.test_office import COVER, NOW

TODAY = in_berlin(NOW).date()


@pytest.fixture
def room() -> Room:
    """A letter that is reviewed and waits for its deposit."""
    found = Room()
    found.accept_all()
    return found


def deposit(room: Room, *mandates: Mandate) -> None:
    """Deposit the letter; these people act for these bodies."""
    held = MemoryMandates()
    for one in mandates:
        held.grant(one)
    enact(room.ledger, room.inbox, room.records, room.case, ["lead"], OTHER, NOW, four_eyes=True, mandates=held)


def test_says_in_which_roles_it_was_reviewed_and_deposited(room: Room) -> None:
    deposit(room, Mandate(WHO, "lead", MandateRole.EDITOR), Mandate(OTHER, "lead", MandateRole.LEAD_OFFICE))
    trail = trail_of(room.records, COVER.id)
    assert trail is not None
    assert trail.received == room.inbox.get(room.key).received
    assert trail.reviewed == (("lead", MandateRole.EDITOR),)
    assert trail.deposited == (("lead", MandateRole.LEAD_OFFICE),)


def test_names_nobody(room: Room) -> None:
    deposit(room, Mandate(WHO, "lead", MandateRole.EDITOR), Mandate(OTHER, "lead", MandateRole.LEAD_OFFICE))
    record = room.records.get(TRAIL, COVER.id)
    assert record is not None
    assert not any(person in json.dumps(record.line) for person in (WHO, OTHER))


def test_roles_that_are_not_held_on_that_day_or_only_read_do_not_count(room: Room) -> None:
    over = Mandate(WHO, "lead", MandateRole.EDITOR, until=TODAY)
    later = Mandate(OTHER, "lead", MandateRole.SIGNATORY, since=TODAY + timedelta(days=1))
    deposit(room, over, later, Mandate(WHO, "lead", MandateRole.READER))
    trail = trail_of(room.records, COVER.id)
    assert trail is not None
    assert trail.reviewed == trail.deposited == ()


def test_a_role_for_the_author_counts_before_one_for_somebody_else(room: Room) -> None:
    near, far = Mandate(WHO, COVER.author, MandateRole.SIGNATORY), Mandate(WHO, "elsewhere", MandateRole.EDITOR)
    deposit(room, near, far)
    trail = trail_of(room.records, COVER.id)
    assert trail is not None
    assert trail.reviewed == ((COVER.author, MandateRole.SIGNATORY),)


def test_a_deposit_that_is_refused_leaves_no_trail() -> None:
    room = Room()
    with pytest.raises(ProcedureError):
        deposit(room)
    assert trail_of(room.records, COVER.id) is None


def test_what_did_not_come_over_the_desk_has_no_trail(room: Room) -> None:
    room.enact()
    assert trail_of(room.records, COVER.id) is None
