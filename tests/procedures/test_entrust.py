"""Letting persons in and having them act for bodies; what is refused and in which words is told."""

from __future__ import annotations

import json
from contextlib import nullcontext
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from beitritt.procedures.entrust import admit, dismiss, grant, revoke
from beitritt.procedures.exchange import import_lines
from beitritt.procedures.links import digest
from beitritt.register.errors import InputError, UnknownKey
from beitritt.register.mandates import Mandate, MandateRole, Person
from beitritt.storage.memory import MemoryLedger
from beitritt.storage.memory_mandates import MemoryMandates

NOW = datetime(2026, 6, 1, 12, tzinfo=UTC)


class People:
    """Accounts that remember what they were told."""

    def __init__(self) -> None:
        self.people: dict[str, Person] = {}
        self.links: dict[str, tuple[str, datetime]] = {}

    def transaction(self) -> nullcontext[None]:
        return nullcontext()

    def find(self, email: str) -> Person | None:
        return self.people.get(email.lower())

    def add(self, email: str) -> Person:
        return self.people.setdefault(email.lower(), Person(f"p-{len(self.people)}", email.lower()))

    def person(self, identifier: str) -> Person | None:
        return next((one for one in self.people.values() if one.id == identifier), None)

    def close(self, person: str) -> bool:
        return self._open(person, active=False)

    def reopen(self, person: str) -> bool:
        return self._open(person, active=True)

    def forget_second_factor(self, person: str) -> bool:
        return person in self.secured()

    def secured(self) -> frozenset[str]:
        return frozenset()

    def _open(self, person: str, *, active: bool) -> bool:
        known = self.person(person)
        if known is None or known.active == active:
            return False
        self.people[known.email] = replace(known, active=active)
        return True

    def all(self) -> list[Person]:
        return list(self.people.values())

    def welcome(self, person: str, sha256: str, until: datetime) -> None:
        self.links[person] = (sha256, until)

    def welcomed(self, sha256: str, now: datetime) -> Person | None:
        invited = {person for person, (kept, until) in self.links.items() if kept == sha256 and now < until}
        return next((one for one in self.people.values() if one.id in invited), None)

    def settle(self, sha256: str, password: str, now: datetime) -> Person | None:
        return self.welcomed(sha256, now) if password else None


@pytest.fixture
def ledger() -> MemoryLedger:
    """A register with one county."""
    found = MemoryLedger()
    line = {"type": "body", "key": "k", "kind": "county", "name": "Kreis Musterau"}
    import_lines(found, [json.dumps(line).encode()], "test", NOW)
    return found


def test_only_the_hash_of_a_link_is_kept() -> None:
    people, mandates = People(), MemoryMandates()
    welcome = admit(people, mandates, "amt@kreis.example", NOW)
    kept, until = people.links[welcome.person.id]
    token = welcome.path.removeprefix("welcome/")
    assert (kept, until) == (digest(token), NOW + timedelta(days=7))
    assert token not in kept
    assert mandates.all() == []


def test_the_first_administrator_comes_in_by_the_command_line() -> None:
    people, mandates = People(), MemoryMandates()
    welcome = admit(people, mandates, "amt@kreis.example", NOW, administrator=True)
    assert mandates.all() == [Mandate(welcome.person.id, None, MandateRole.ADMINISTRATOR)]


def test_what_is_no_address_is_refused() -> None:
    with pytest.raises(InputError):
        admit(People(), MemoryMandates(), "Amt <amt@kreis.example>", NOW)


def test_mandates_are_given_and_taken_back(ledger: MemoryLedger) -> None:
    people, mandates = People(), MemoryMandates()
    admit(people, mandates, "amt@kreis.example", NOW)
    given = grant(ledger, people, mandates, "amt@kreis.example", "k", MandateRole.EDITOR)
    assert mandates.all() == [given]
    revoke(ledger, people, mandates, "amt@kreis.example", "k", MandateRole.EDITOR)
    assert mandates.all() == []
    with pytest.raises(UnknownKey, match="does not act"):
        revoke(ledger, people, mandates, "amt@kreis.example", "k", MandateRole.EDITOR)


def test_unknown_persons_and_bodies_and_the_wrong_role_are_told(ledger: MemoryLedger) -> None:
    people, mandates = People(), MemoryMandates()
    with pytest.raises(UnknownKey, match="beitritt account add"):
        grant(ledger, people, mandates, "amt@kreis.example", "k", MandateRole.EDITOR)
    admit(people, mandates, "amt@kreis.example", NOW)
    with pytest.raises(UnknownKey):
        grant(ledger, people, mandates, "amt@kreis.example", "weg", MandateRole.EDITOR)
    with pytest.raises(InputError, match="--admin"):
        grant(ledger, people, mandates, "amt@kreis.example", "k", MandateRole.ADMINISTRATOR)


def test_the_last_administrator_stays() -> None:
    people, mandates = People(), MemoryMandates()
    admit(people, mandates, "a@kreis.example", NOW, administrator=True)
    with pytest.raises(InputError, match="at least one"):
        dismiss(people, mandates, "a@kreis.example")
    other = admit(people, mandates, "b@kreis.example", NOW, administrator=True).person
    people.close(other.id)
    with pytest.raises(InputError, match="can sign in"):
        dismiss(people, mandates, "a@kreis.example")
    people.reopen(other.id)
    dismiss(people, mandates, "a@kreis.example")
    assert [one.person for one in mandates.all()] == ["p-1"]


def test_whoever_does_not_administer_cannot_be_dismissed() -> None:
    people, mandates = People(), MemoryMandates()
    admit(people, mandates, "a@kreis.example", NOW, administrator=True)
    admit(people, mandates, "b@kreis.example", NOW)
    with pytest.raises(UnknownKey, match="does not administer"):
        dismiss(people, mandates, "b@kreis.example")
