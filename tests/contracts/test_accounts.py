"""What a store of accounts must do, on every database: links good once, addresses in one spelling, hashed passwords."""

from __future__ import annotations

from datetime import timedelta

import pytest

from beitritt.project import accounts as wiring
from beitritt.register.errors import ConflictError, InputError
from tests.contracts.registers import Urls
from tests.contracts.sample import MORNING

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
