"""The working records in memory: for tests, and for questions that must leave the register as it is."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager

from beitritt.register.interchange import JsonObject, canonical
from beitritt.register.records import Record
from beitritt.storage.documents import storable

Kept = tuple[str | None, str | None, str]


class MemoryRecords:
    """Records in memory. It fits `beitritt.procedures.office.Records`."""

    def __init__(self) -> None:
        self._kept: dict[tuple[str, str], Kept] = {}

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """Keep everything that is done inside, or nothing where an error leaves it."""
        before = dict(self._kept)
        try:
            yield
        except BaseException:
            self._kept = before
            raise

    def put(self, type: str, key: str, initiative: str | None, body: str | None, line: JsonObject) -> None:  # noqa: A002  # its name in the interchange format
        """Keep a record in place of the one of its type and key. Raises InputError for what no store can keep."""
        self._kept[type, key] = (initiative, body, storable(canonical(line), key))

    def get(self, type: str, key: str) -> Record | None:  # noqa: A002  # as above
        """The record of that type and key, or None."""
        kept = self._kept.get((type, key))
        return _record(type, key, kept) if kept else None

    def of(self, type: str, initiative: str | None = None, body: str | None = None) -> list[Record]:  # noqa: A002
        """The records of a type by key: all, or those of an initiative, of a body, or of both."""
        return [
            _record(type, key, kept)
            for (of_type, key), kept in sorted(self._kept.items(), key=lambda item: item[0])
            if of_type == type and initiative in (None, kept[0]) and body in (None, kept[1])
        ]

    def holders(
        self,
        type: str,  # noqa: A002
        initiative: str | None = None,
        body: str | None = None,
    ) -> set[tuple[str | None, str | None]]:
        """Of which initiatives and bodies there are records of a type."""
        return {(one.initiative, one.body) for one in self.of(type, initiative, body)}

    def remove(self, type: str, key: str) -> bool:  # noqa: A002
        """Take a record away; whether there was one."""
        return self._kept.pop((type, key), None) is not None


def _record(type_: str, key: str, kept: Kept) -> Record:
    initiative, body, line = kept
    return Record(type_, key, initiative, body, json.loads(line))
