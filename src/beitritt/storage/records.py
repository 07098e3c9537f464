"""The working records on a database (`beitritt.storage.memory_records` keeps them in memory)."""

from __future__ import annotations

import json
from contextlib import AbstractContextManager

from beitritt.register.interchange import JsonObject, canonical
from beitritt.register.records import Record
from beitritt.storage.changes import change, transaction
from beitritt.storage.documents import possible, storable
from beitritt.storage.questions import Row, ask

Holder = tuple[str | None, str | None]

PUT = (
    "INSERT INTO records (type, key, initiative, body, line) VALUES (%s, %s, %s, %s, %s) ON CONFLICT (type, key)"
    " DO UPDATE SET initiative = excluded.initiative, body = excluded.body, line = excluded.line"
)
GET = "SELECT type, key, initiative, body, line FROM records WHERE type = %s AND key = %s"
OF = "SELECT type, key, initiative, body, line FROM records WHERE type = %s"
HOLDERS = "SELECT DISTINCT initiative, body FROM records WHERE type = %s"
REMOVE = "DELETE FROM records WHERE type = %s AND key = %s"


class DatabaseRecords:
    """The records in one of Django's databases, by its alias. It fits `beitritt.procedures.office.Records`.

    They share their transactions with the ledger of the same alias.
    """

    def __init__(self, using: str = "default") -> None:
        self.using = using

    def transaction(self) -> AbstractContextManager[None]:
        """A block that is kept whole or not at all."""
        return transaction(self.using)

    def put(self, type: str, key: str, initiative: str | None, body: str | None, line: JsonObject) -> None:  # noqa: A002  # its name in the interchange format
        """Keep a record in place of the one of its type and key. Raises InputError for what cannot be stored."""
        text = storable(canonical(line), key)
        with self.transaction():
            change(self.using, PUT, [type, key, initiative, body, text])

    def get(self, type: str, key: str) -> Record | None:  # noqa: A002  # as above
        """The record of that type and key, or None."""
        rows = ask(self.using, GET, [type, key]) if possible(key) else []
        return next((_record(*row) for row in rows), None)

    def of(self, type: str, initiative: str | None = None, body: str | None = None) -> list[Record]:  # noqa: A002
        """The records of a type by key: all, or those of an initiative, of a body, or of both."""
        rows = self._of(OF, type, initiative, body)
        return sorted((_record(*row) for row in rows), key=lambda one: one.key)

    def holders(self, type: str, initiative: str | None = None, body: str | None = None) -> set[Holder]:  # noqa: A002
        """Of which initiatives and bodies there are records of a type, without reading these."""
        return {(row[0], row[1]) for row in self._of(HOLDERS, type, initiative, body)}

    def _of(self, question: str, type_: str, initiative: str | None, body: str | None) -> list[Row]:
        """The rows of a type that the question finds, limited to what is not None."""
        values = [value for value in (initiative, body) if value is not None]
        if not all(map(possible, values)):
            return []
        limits = " AND initiative = %s" * (initiative is not None) + " AND body = %s" * (body is not None)
        return ask(self.using, question + limits, [type_, *values])

    def remove(self, type: str, key: str) -> bool:  # noqa: A002
        """Take a record away; whether there was one."""
        if not possible(key):
            return False
        with self.transaction():
            return change(self.using, REMOVE, [type, key]) > 0


def _record(type_: str, key: str, initiative: str | None, body: str | None, line: str) -> Record:
    return Record(type_, key, initiative, body, json.loads(line))
