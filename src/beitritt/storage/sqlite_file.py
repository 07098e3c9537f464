"""Questions to a SQLite file by Python's own driver, for processes that have no Django. It changes nothing.

Every thread has its own connection to a file, for as long as it lives. What the driver says becomes an error of ours.
"""

from __future__ import annotations

import sqlite3
import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

from beitritt.register.errors import InputError, LedgerError
from beitritt.storage.faults import refusal
from beitritt.storage.startup import Settings, Value


class _Opened(threading.local):
    """The connections of one thread, by the path of their file."""

    def __init__(self) -> None:
        self.connections: dict[str, sqlite3.Connection] = {}


_opened = _Opened()


def each(file: Settings, question: str, values: Sequence[Value], at_once: int) -> Iterator[tuple[object, ...]]:
    """The rows of the answer, so many at once in memory.

    Raises InputError where the file cannot be read at present, and LedgerError where it is damaged.
    """
    with _told():
        cursor = _connection(file).execute(question.replace("%s", "?"), list(map(_stored, values)))
        while rows := cursor.fetchmany(at_once):
            yield from rows


def _connection(file: Settings) -> sqlite3.Connection:
    path = str(file["NAME"])
    found = _opened.connections.get(path)
    if found is None:
        uri, wait = f"{Path(path).as_uri()}?mode=rw", file["OPTIONS"]["timeout"]  # rw: read-only ones leave WAL files
        found = sqlite3.connect(uri, timeout=wait, isolation_level=None, uri=True)
        found.execute("PRAGMA query_only = ON")
        _opened.connections[path] = found
    return found


def _stored(value: Value) -> Value:
    """A value as Django keeps it: instants as texts, in UTC."""
    return str(value.astimezone(UTC).replace(tzinfo=None)) if isinstance(value, datetime) else value


@contextmanager
def _told() -> Iterator[None]:
    try:
        yield
    except sqlite3.OperationalError as error:
        de, en = refusal(error)
        raise InputError(f"die Datenbank antwortet nicht: {de}", f"the database does not answer: {en}") from None
    except sqlite3.DatabaseError as error:
        de, en = refusal(error)
        raise LedgerError(f"die Datenbank ist nicht zu lesen: {de}", f"the database cannot be read: {en}") from None
