"""The mandates on a database: who acts for which body in which role, from and until when."""

from __future__ import annotations

from contextlib import AbstractContextManager

from django.db.models import QuerySet

from beitritt.register.mandates import Mandate, MandateRole
from beitritt.storage import models
from beitritt.storage.changes import transaction
from beitritt.storage.documents import possible, storable


class DatabaseMandates:
    """The mandates in one of Django's databases, by its alias. It fits `beitritt.procedures.persons.Mandates`."""

    def __init__(self, using: str = "default") -> None:
        self.using = using

    def transaction(self) -> AbstractContextManager[None]:
        """A block that is kept whole or not at all."""
        return transaction(self.using)

    def grant(self, mandate: Mandate) -> bool:
        """Enter a mandate, in place of one of the same person, body and role; whether there was none."""
        body = storable(mandate.body, mandate.body) if mandate.body is not None else ""
        rows = models.Mandate.objects.using(self.using)
        days = {"since": mandate.since, "until": mandate.until}
        with self.transaction():
            return rows.update_or_create(person=mandate.person, body=body, role=mandate.role.value, defaults=days)[1]

    def revoke(self, mandate: Mandate) -> bool:
        """Take a mandate away, whatever its days; whether there was one."""
        if not possible(mandate.body or "") or not possible(mandate.person):
            return False
        rows = models.Mandate.objects.using(self.using)
        found = rows.filter(person=mandate.person, body=mandate.body or "", role=mandate.role.value)
        with self.transaction():
            return bool(found.delete()[0])

    def of(self, person: str) -> list[Mandate]:
        """The mandates of a person, by body and role."""
        rows = models.Mandate.objects.using(self.using)
        return _sorted(rows.filter(person=person)) if possible(person) else []

    def all(self) -> list[Mandate]:
        """All mandates, by person, body and role."""
        return _sorted(models.Mandate.objects.using(self.using).all())


def _sorted(rows: QuerySet[models.Mandate]) -> list[Mandate]:
    found = [Mandate(one.person, one.body or None, MandateRole(one.role), one.since, one.until) for one in rows]
    return sorted(found, key=lambda one: (one.person, one.body or "", one.role))
