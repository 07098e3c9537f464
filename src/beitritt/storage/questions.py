"""The one way of reading: questions in SQL that every database understands, with `%s` where a value stands.

Until somebody in the process needs Django, a SQLite file is read without it: a command that only asks is done before
Django would be loaded. From then on questions go over Django's connection and see what the transaction at hand has
written. For PostgreSQL they always do; its driver takes longer to load than Django.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import UTC, datetime
from itertools import chain
from typing import TYPE_CHECKING, Any

from beitritt.storage.startup import Value, connection, databases, started

if TYPE_CHECKING:
    from django.db.backends.base.base import BaseDatabaseWrapper

SQLITE = "django.db.backends.sqlite3"
AT_ONCE = 500
"""How many rows of a long answer are fetched at once."""

Row = tuple[Any, ...]  # Any: a column holds what its table says


def ask(using: str, question: str, values: Sequence[Value] = ()) -> list[Row]:
    """All rows of the answer. Instants among the values are aware; `instant` reads those in rows."""
    if readable_without_django(using):
        return list(_in_file(using, question, values, AT_ONCE))
    database = connection(using)
    with database.cursor() as cursor:
        cursor.execute(question, stored(database, values))
        return list(cursor.fetchall())


def each(using: str, question: str, values: Sequence[Value] = (), *, at_once: int = AT_ONCE) -> Iterator[Row]:
    """The rows of a long answer, so many at once in memory."""
    if readable_without_django(using):
        yield from _in_file(using, question, values, at_once)
        return
    database = connection(using)
    with database.chunked_cursor() as cursor:
        cursor.execute(question, stored(database, values))
        yield from chain.from_iterable(iter(lambda: cursor.fetchmany(at_once), []))


def readable_without_django(using: str) -> bool:
    """Whether questions to that database are answered without Django at this moment."""
    return not started() and in_file(using)


def in_file(using: str) -> bool:
    """Whether that database is a SQLite file."""
    return bool(databases()[using]["ENGINE"] == SQLITE)


def _in_file(using: str, question: str, values: Sequence[Value], at_once: int) -> Iterator[Row]:
    from beitritt.storage import sqlite_file

    return sqlite_file.each(databases()[using], question, values, at_once)


def listed(values: Sequence[Value]) -> str:
    """The places of several values, for between the brackets of IN (…)."""
    return ", ".join(["%s"] * len(values)) or "NULL"


def instant(value: str | datetime) -> datetime:
    """An instant out of a row, in UTC: SQLite keeps text, which Django reads as naive; PostgreSQL keeps instants.

    Raises ValueError for a text that is none.
    """
    read = datetime.fromisoformat(value) if isinstance(value, str) else value
    return read.replace(tzinfo=UTC) if read.tzinfo is None else read.astimezone(UTC)


def stored(database: BaseDatabaseWrapper, values: Iterable[Value]) -> list[Value]:
    """Values as Django's connection takes them."""
    adapted = database.ops.adapt_datetimefield_value
    return [adapted(one) if isinstance(one, datetime) else one for one in values]
