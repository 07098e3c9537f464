"""What a store of accounts must do, on every database: links good once, addresses in one spelling, hashed passwords."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

import pytest

from beitritt.project import accounts as wiring
from beitritt.register.errors import ConflictError, InputError
from beitritt.register.journal import JournalAct, JournalEntry
from beitritt.register.mandates import MandateRole
from beitritt.storage.memory_mandates import MemoryJournal
from tests.contracts.sample import MORNING

if TYPE_CHECKING:
    from beitritt.procedures.persons import Journal
    from tests.contracts.registers import Urls

PASSWORD = "acht Bäche fließen leise"  # noqa: S105  # of nobody


@pytest.fixture
def url(database_urls: Urls) -> str:
    """A fresh register."""
    return database_urls()


def test_a_person_is_found_by_the_address_whatever_its_case(url: str) -> None:
    store = wiring.accounts(url)
    person = store.add("Amt@Kreis.example")
    assert person.email == "amt@kreis.example"
    assert store.find("AMT@kreis.example") == person
    assert store.find("amt@kreis.example\0") is None
    with pytest.raises(ConflictError):
        store.add("amt@KREIS.example")
    assert store.all() == [person]


def test_ids_say_nothing_and_differ(url: str) -> None:
    store = wiring.accounts(url)
    found = {store.add(f"amt{number}@kreis.example").id for number in range(20)}
    assert len(found) == 20
    assert all(one.startswith("p-") and "amt" not in one for one in found)


def test_a_link_is_good_once_and_for_its_time(url: str) -> None:
    store = wiring.accounts(url)
    person = store.add("amt@kreis.example")
    store.welcome(person.id, "a" * 64, MORNING)
    before, after = MORNING - timedelta(seconds=1), MORNING + timedelta(seconds=1)
    assert store.welcomed("a" * 64, before) == person
    assert store.welcomed("a" * 64, after) is None
    assert store.welcomed("b" * 64, before) is None
    assert store.settle("a" * 64, PASSWORD, after) is None
    with pytest.raises(InputError):
        store.settle("a" * 64, "kurz", before)
    assert store.settle("a" * 64, PASSWORD, before) == person
    assert store.settle("a" * 64, PASSWORD, before) is None


def test_passwords_are_kept_as_hashes(url: str) -> None:
    from beitritt.storage.accounts.models import Account

    store = wiring.accounts(url)
    person = store.add("amt@kreis.example")
    store.welcome(person.id, "a" * 64, MORNING)
    store.settle("a" * 64, PASSWORD, MORNING - timedelta(seconds=1))
    from beitritt.project.wiring import ready

    row = Account.objects.using(ready(url)).get(id=person.id)
    assert PASSWORD not in row.password
    assert row.check_password(PASSWORD)


def test_a_closed_account_keeps_its_person_and_loses_its_link(url: str) -> None:
    store = wiring.accounts(url)
    person = store.add("amt@kreis.example")
    store.welcome(person.id, "a" * 64, MORNING)
    assert store.close(person.id)
    assert not store.close(person.id)
    closed = store.person(person.id)
    assert closed is not None
    assert (closed.email, closed.active) == (person.email, False)
    assert store.welcomed("a" * 64, MORNING - timedelta(seconds=1)) is None
    assert store.reopen(person.id)
    assert not store.reopen(person.id)
    assert store.person(person.id) == person
    assert store.welcomed("a" * 64, MORNING - timedelta(seconds=1)) is None
    assert store.person("p-niemand") is None
    assert store.person("p\0") is None


def test_a_second_factor_is_seen_and_forgotten(url: str) -> None:
    from allauth.mfa.models import Authenticator

    from beitritt.project.wiring import ready

    store = wiring.accounts(url)
    person, other = store.add("amt@kreis.example"), store.add("amt@stadt.example")
    rows = Authenticator.objects.using(ready(url))
    rows.create(user_id=person.id, type=Authenticator.Type.TOTP, data={})
    rows.create(user_id=person.id, type=Authenticator.Type.RECOVERY_CODES, data={})
    assert store.secured() == {person.id}
    assert store.forget_second_factor(person.id)
    assert not store.forget_second_factor(person.id)
    assert not store.forget_second_factor(other.id)
    assert store.secured() == frozenset()
    assert rows.count() == 0


@pytest.fixture(params=["memory", "sqlite", "postgresql"])
def journal(request: pytest.FixtureRequest) -> Journal:
    """An empty journal, once of every kind."""
    if request.param == "memory":
        return MemoryJournal()
    urls: Urls = request.getfixturevalue(f"{request.param}_urls")
    return wiring.journal(urls())


def test_a_journal_gives_back_what_was_noted_the_newest_first(journal: Journal) -> None:
    granted = JournalEntry(
        at=MORNING, act=JournalAct.GRANTED, by="p-1", person="p-2", body="k", role=MandateRole.EDITOR,
        since=date(2026, 1, 1), until=date(2027, 1, 1),
    )  # fmt: skip
    entries = [granted, *(JournalEntry(at=MORNING, act=act) for act in JournalAct)]
    for one in entries:
        journal.note(one)
    assert journal.count() == len(entries)
    assert journal.latest(99) == entries[::-1]
    assert journal.latest(2, 1) == [entries[-2], entries[-3]]
    assert journal.latest(2, 99) == []
