"""The contacts on a database: addresses of offices by body."""

from __future__ import annotations

from beitritt.register.contacts import Contact, Delivery
from beitritt.storage import post_models
from beitritt.storage.changes import transaction
from beitritt.storage.documents import possible, storable

COLUMNS = ("body", "address", "initiative", "language", "circulars")


class DatabaseContacts:
    """The contacts in one of Django's databases, by its alias. It fits `beitritt.procedures.office.Contacts`."""

    def __init__(self, using: str = "default") -> None:
        self.using = using

    def put(self, contact: Contact) -> None:
        """Enter a contact in place of the one of its body, address and initiative."""
        row = post_models.Contact(
            body=storable(contact.body, contact.body),
            address=contact.address,
            initiative=contact.initiative or "",
            language=contact.language,
            circulars=contact.circulars.value,
        )
        with transaction(self.using):
            post_models.Contact.objects.using(self.using).bulk_create(
                [row], update_conflicts=True, unique_fields=COLUMNS[:3], update_fields=COLUMNS[3:]
            )

    def remove(self, body: str, address: str, initiative: str | None) -> bool:
        """Take a contact away; whether there was one."""
        if not all(map(possible, (body, address, initiative or ""))):
            return False
        rows = post_models.Contact.objects.using(self.using)
        with transaction(self.using):
            return bool(rows.filter(body=body, address=address, initiative=initiative or "").delete()[0])

    def all(self) -> list[Contact]:
        """All contacts, by body, initiative and address."""
        rows = post_models.Contact.objects.using(self.using).values_list(*COLUMNS)
        found = [Contact(body, at, of or None, spoken, Delivery(how)) for body, at, of, spoken, how in rows]
        return sorted(found, key=lambda one: (one.body, one.initiative or "", one.address))
