"""The contacts on a database: addresses of offices by body."""

from __future__ import annotations

from beitritt.register.contacts import Contact, Delivery
from beitritt.storage.changes import change, transaction
from beitritt.storage.documents import possible, storable
from beitritt.storage.questions import ask

PUT = (
    "INSERT INTO contacts (body, address, initiative, language, circulars) VALUES (%s, %s, %s, %s, %s)"
    " ON CONFLICT (body, address, initiative)"
    " DO UPDATE SET language = excluded.language, circulars = excluded.circulars"
)
REMOVE = "DELETE FROM contacts WHERE body = %s AND address = %s AND initiative = %s"
ALL = "SELECT body, address, initiative, language, circulars FROM contacts"


class DatabaseContacts:
    """The contacts in one of Django's databases, by its alias. It fits `beitritt.procedures.office.Contacts`."""

    def __init__(self, using: str = "default") -> None:
        self.using = using

    def put(self, contact: Contact) -> None:
        """Enter a contact in place of the one of its body, address and initiative."""
        body, of = storable(contact.body, contact.body), contact.initiative or ""
        with transaction(self.using):
            change(self.using, PUT, [body, contact.address, of, contact.language, contact.circulars.value])

    def remove(self, body: str, address: str, initiative: str | None) -> bool:
        """Take a contact away; whether there was one."""
        if not all(map(possible, (body, address, initiative or ""))):
            return False
        with transaction(self.using):
            return change(self.using, REMOVE, [body, address, initiative or ""]) > 0

    def all(self) -> list[Contact]:
        """All contacts, by body, initiative and address."""
        rows = ask(self.using, ALL)
        found = [Contact(body, at, of or None, spoken, Delivery(how)) for body, at, of, spoken, how in rows]
        return sorted(found, key=lambda one: (one.body, one.initiative or "", one.address))
