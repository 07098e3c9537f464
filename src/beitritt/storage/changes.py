"""The one way of writing: statements over Django's connection, in transactions that are kept whole or not at all.

Tables without questions of the command line (inbox, circulars, outbox) are written through Django's models.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager

from beitritt.register.errors import InputError
from beitritt.storage.faults import refusal
from beitritt.storage.questions import stored
from beitritt.storage.startup import Value, connection, start


@contextmanager
def transaction(using: str) -> Iterator[None]:
    """Keep everything that is done inside, or nothing where an error leaves it."""
    start()
    from django.db import OperationalError
    from django.db.transaction import atomic

    try:
        with atomic(using):
            yield
    except OperationalError as error:
        de, en = refusal(error)
        raise InputError(
            f"das Register lässt sich gerade nicht beschreiben, es wurde nichts geändert: {de}",
            f"the register cannot be written at present, nothing was changed: {en}",
        ) from None


def change(using: str, statement: str, values: Sequence[Value] = ()) -> int:
    """Carry out one statement; how many rows it changed."""
    database = connection(using)
    with database.cursor() as cursor:
        cursor.execute(statement, stored(database, values))
        return int(cursor.rowcount)


def change_each(using: str, statement: str, rows: Iterable[Sequence[Value]]) -> None:
    """Carry out one statement for every row of values."""
    database = connection(using)
    with database.cursor() as cursor:
        cursor.executemany(statement, [stored(database, values) for values in rows])
