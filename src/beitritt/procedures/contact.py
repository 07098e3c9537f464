"""Entering and removing contacts: at which address a body is told what happens."""

from __future__ import annotations

from dataclasses import replace

from beitritt.procedures.office import Contacts, Ledger
from beitritt.register.contacts import Contact, office_address
from beitritt.register.errors import UnknownKey


def enter(ledger: Ledger, contacts: Contacts, contact: Contact) -> Contact:
    """Enter an office's address for a body, in place of what was said of both before; what was entered.

    Raises UnknownKey for a body or initiative that the register does not hold, InputError for what is no address.
    """
    found = _settled(ledger, contact)
    contacts.put(found)
    return found


def remove(ledger: Ledger, contacts: Contacts, body: str, address: str, initiative: str | None) -> None:
    """Take an address of a body away. Raises UnknownKey where there is no such contact."""
    found = _settled(ledger, Contact(body, address, initiative))
    if not contacts.remove(found.body, found.address, found.initiative):
        raise UnknownKey(
            f"Die Anschrift „{found.address}“ ist für „{found.body}“ so nicht verzeichnet; "
            "„beitritt contact“ zeigt, was verzeichnet ist",
            f"The address '{found.address}' is not entered for '{found.body}' like this; 'beitritt contact' lists all",
        )


def _settled(ledger: Ledger, contact: Contact) -> Contact:
    if contact.initiative is not None:
        ledger.initiative(contact.initiative)
    body = ledger.directory().body(contact.body).key
    return replace(contact, body=body, address=office_address(contact.address))
