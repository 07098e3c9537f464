"""The working records on a database (`beitritt.storage.memory_records` keeps them in memory)."""

from __future__ import annotations

import json
from contextlib import AbstractContextManager

from django.db.models import QuerySet

from beitritt.register.interchange import JsonObject, canonical
from beitritt.register.records import Record
from beitritt.storage import models
from beitritt.storage.documents import possible, storable
from beitritt.storage.ledger import DatabaseLedger

Holder = tuple[str | None, str | None]
COLUMNS = ("type", "key", "initiative", "body", "line")


class DatabaseRecords:
    """The records in one of Django's databases, by its alias. It fits `beitritt.procedures.office.Records`.

    They share their transactions with the ledger of the same alias.
    """

    def __init__(self, using: str = "default") -> None:
        self.using = using

    def transaction(self) -> AbstractContextManager[None]:
        """A block that is kept whole or not at all."""
        return DatabaseLedger(self.using).transaction()

    def put(self, type: str, key: str, initiative: str | None, body: str | None, line: JsonObject) -> None:  # noqa: A002  # its name in the interchange format
        """Keep a record in place of the one of its type and key. Raises InputError for what cannot be stored."""
        text = storable(canonical(line), key)
        row = models.Record(type=type, key=key, initiative=initiative, body=body, line=text)
        with self.transaction():
            models.Record.objects.using(self.using).bulk_create(
                [row], update_conflicts=True, unique_fields=["type", "key"], update_fields=COLUMNS[2:]
            )

    def get(self, type: str, key: str) -> Record | None:  # noqa: A002  # as above
        """The record of that type and key, or None."""
        if not possible(key):
            return None
        rows = models.Record.objects.using(self.using).filter(type=type, key=key)
        return next((_record(*row) for row in rows.values_list(*COLUMNS)), None)

    def of(self, type: str, initiative: str | None = None, body: str | None = None) -> list[Record]:  # noqa: A002
        """The records of a type by key: all, or those of an initiative, of a body, or of both."""
        rows = self._rows(type, initiative, body)
        return sorted((_record(*row) for row in rows.values_list(*COLUMNS)), key=lambda one: one.key)

    def holders(self, type: str, initiative: str | None = None, body: str | None = None) -> set[Holder]:  # noqa: A002
        """Of which initiatives and bodies there are records of a type, without reading these."""
        return set(self._rows(type, initiative, body).values_list("initiative", "body").distinct())

    def _rows(self, type_: str, initiative: str | None, body: str | None) -> QuerySet[models.Record]:
        wanted = {name: value for name, value in (("initiative", initiative), ("body", body)) if value is not None}
        rows = models.Record.objects.using(self.using)
        return rows.filter(type=type_, **wanted) if all(map(possible, wanted.values())) else rows.none()

    def remove(self, type: str, key: str) -> bool:  # noqa: A002
        """Take a record away; whether there was one."""
        if not possible(key):
            return False
        with self.transaction():
            return bool(models.Record.objects.using(self.using).filter(type=type, key=key).delete()[0])


def _record(type_: str, key: str, initiative: str | None, body: str | None, line: str) -> Record:
    return Record(type_, key, initiative, body, json.loads(line))
