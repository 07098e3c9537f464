"""The mandates on a database: who acts for which body in which role."""

from __future__ import annotations

from django.db.models import QuerySet

from beitritt.register.mandates import Mandate, MandateRole
from beitritt.storage import models
from beitritt.storage.documents import possible, storable
from beitritt.storage.ledger import DatabaseLedger


class DatabaseMandates:
    """The mandates in one of Django's databases, by its alias. It fits `beitritt.procedures.persons.Mandates`."""

    def __init__(self, using: str = "default") -> None:
        self.using = using
        self._transaction = DatabaseLedger(using).transaction

    def grant(self, mandate: Mandate) -> bool:
        """Enter a mandate; whether it is new."""
        body = storable(mandate.body, mandate.body) if mandate.body is not None else ""
        rows = models.Mandate.objects.using(self.using)
        with self._transaction():
            return rows.get_or_create(person=mandate.person, body=body, role=mandate.role.value)[1]

    def revoke(self, mandate: Mandate) -> bool:
        """Take a mandate away; whether there was one."""
        if not possible(mandate.body or "") or not possible(mandate.person):
            return False
        rows = models.Mandate.objects.using(self.using)
        found = rows.filter(person=mandate.person, body=mandate.body or "", role=mandate.role.value)
        with self._transaction():
            return bool(found.delete()[0])

    def of(self, person: str) -> list[Mandate]:
        """The mandates of a person, by body and role."""
        rows = models.Mandate.objects.using(self.using)
        return _sorted(rows.filter(person=person)) if possible(person) else []

    def all(self) -> list[Mandate]:
        """All mandates, by person, body and role."""
        return _sorted(models.Mandate.objects.using(self.using).all())


def _sorted(rows: QuerySet[models.Mandate]) -> list[Mandate]:
    found = [Mandate(one.person, one.body or None, MandateRole(one.role)) for one in rows]
    return sorted(found, key=lambda one: (one.person, one.body or "", one.role))
