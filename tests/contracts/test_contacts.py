"""What every store of contacts must do: one suite against memory, SQLite and PostgreSQL."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from beitritt.project import notices
from beitritt.register.contacts import Contact, Delivery
from beitritt.storage.memory_outbox import MemoryContacts

if TYPE_CHECKING:
    from beitritt.procedures.office import Contacts
    from tests.contracts.registers import Urls

POST = "post@kreis.example"


@pytest.fixture(params=["memory", "sqlite", "postgresql"])
def contacts(request: pytest.FixtureRequest) -> Contacts:
    """An empty store, once of every kind."""
    if request.param == "memory":
        return MemoryContacts()
    urls: Urls = request.getfixturevalue(f"{request.param}_urls")
    return notices.contacts(urls())


def test_contacts_come_back_by_body_initiative_and_address(contacts: Contacts) -> None:
    entered = [
        Contact("m", POST),
        Contact("k", POST, "pact", "en", Delivery.DAILY),
        Contact("k", POST, None, "de", Delivery.NONE),
        Contact("k", "amt@kreis.example"),
    ]
    for one in entered:
        contacts.put(one)
    assert contacts.all() == [entered[3], entered[2], entered[1], entered[0]]


def test_what_is_entered_again_replaces_what_was_said(contacts: Contacts) -> None:
    contacts.put(Contact("k", POST))
    contacts.put(Contact("k", POST, None, "en", Delivery.NONE))
    assert contacts.all() == [Contact("k", POST, None, "en", Delivery.NONE)]


def test_removing_takes_exactly_one_away(contacts: Contacts) -> None:
    contacts.put(Contact("k", POST))
    contacts.put(Contact("k", POST, "pact"))
    assert contacts.remove("k", POST, "pact")
    assert not contacts.remove("k", POST, "pact")
    assert not contacts.remove("k\0", POST, None)
    assert contacts.all() == [Contact("k", POST)]
