"""What every store of mandates must do: one suite against memory, SQLite and PostgreSQL."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

import pytest

from beitritt.project import wiring
from beitritt.register.mandates import Mandate, MandateRole
from beitritt.storage.memory_mandates import MemoryMandates

if TYPE_CHECKING:
    from beitritt.procedures.persons import Mandates
    from tests.contracts.registers import Urls

READS = Mandate("p-1", "k", MandateRole.READER)
EDITS = Mandate("p-1", "k", MandateRole.EDITOR)
SIGNS = Mandate("p-1", "a", MandateRole.SIGNATORY)
ADMINISTERS = Mandate("p-2", None, MandateRole.ADMINISTRATOR)


@pytest.fixture(params=["memory", "sqlite", "postgresql"])
def mandates(request: pytest.FixtureRequest) -> Mandates:
    """An empty store, once of every kind."""
    if request.param == "memory":
        return MemoryMandates()
    urls: Urls = request.getfixturevalue(f"{request.param}_urls")
    return wiring.mandates(urls())


def test_mandates_come_back_by_person_body_and_role(mandates: Mandates) -> None:
    for one in (ADMINISTERS, READS, EDITS, SIGNS):
        assert mandates.grant(one)
    assert mandates.all() == [SIGNS, EDITS, READS, ADMINISTERS]
    assert mandates.of("p-1") == [SIGNS, EDITS, READS]
    assert mandates.of("p-2") == [ADMINISTERS]
    assert mandates.of("p-3") == []


def test_a_mandate_is_held_once(mandates: Mandates) -> None:
    assert mandates.grant(READS)
    assert not mandates.grant(READS)
    assert mandates.all() == [READS]


def test_days_are_kept_and_a_new_grant_replaces_them(mandates: Mandates) -> None:
    spring = replace(EDITS, since=date(2026, 3, 1), until=date(2026, 6, 1))
    assert mandates.grant(spring)
    assert mandates.of("p-1") == [spring]
    assert [spring.holds(date(2026, month, 1)) for month in (2, 3, 5, 6)] == [False, True, True, False]
    assert not mandates.grant(EDITS)
    assert mandates.all() == [EDITS]
    assert EDITS.holds(date.min)
    mandates.grant(spring)
    assert mandates.revoke(EDITS)  # whatever its days
    assert mandates.all() == []


def test_revoking_takes_exactly_one_away(mandates: Mandates) -> None:
    for one in (READS, EDITS, ADMINISTERS):
        mandates.grant(one)
    assert mandates.revoke(READS)
    assert not mandates.revoke(READS)
    assert mandates.revoke(ADMINISTERS)
    assert not mandates.revoke(Mandate("p\0", "k\0", MandateRole.READER))
    assert mandates.all() == [EDITS]
    assert mandates.of("p\0") == []
