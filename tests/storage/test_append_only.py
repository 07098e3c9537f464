"""The database itself refuses to change or delete what was deposited."""

from __future__ import annotations

import sqlite3
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from django.db import DatabaseError, connections, transaction

from beitritt.project.wiring import open_register
from beitritt.register.instruments import Document
from beitritt.storage.triggers import KEYS
from tests.contracts.sample import bodies, initiative, instrument

if TYPE_CHECKING:
    from beitritt.storage.ledger import DatabaseLedger
    from tests.contracts.registers import Urls

UPDATES = {
    "instruments": "UPDATE instruments SET author = 'town'",
    "mentions": "UPDATE mentions SET body = 'town'",
    "documents": "UPDATE documents SET media_type = 'text/html'",
}
UPSERTS = {
    "instruments": "(id) DO UPDATE SET author = 'x'",
    "mentions": "(body, initiative, named_as, instrument) DO UPDATE SET body = 'x'",
    "documents": "(sha256) DO UPDATE SET content = 'x'",
}


@pytest.fixture
def ledger(database_urls: Urls) -> DatabaseLedger:
    """A ledger with two instruments, one with a document."""
    made = open_register(database_urls())
    made.put_bodies(bodies())
    made.put_initiative(initiative())
    made.append(instrument("one", document=Document.of_text("Wir treten bei.")))
    made.append(instrument("two"))
    return made


def refuses(ledger: DatabaseLedger, statement: str) -> None:
    """Assert that the statement is refused for that reason and that nothing changed."""
    connection = connections[ledger.using]
    with pytest.raises(DatabaseError, match="append-only"), transaction.atomic(ledger.using):
        connection.cursor().execute(statement, None)
    assert ledger.verify() == 2


def test_every_deposited_table_is_guarded() -> None:
    assert set(UPDATES) == set(UPSERTS) == set(KEYS)


@pytest.mark.parametrize("table", KEYS)
def test_update_delete_and_upsert_are_refused(ledger: DatabaseLedger, table: str) -> None:
    refuses(ledger, UPDATES[table])
    refuses(ledger, f"DELETE FROM {table}")  # noqa: S608  # a table of ours
    again = f"INSERT INTO {table} SELECT * FROM {table} WHERE true"  # noqa: S608  # as above
    refuses(ledger, f"{again} ON CONFLICT {UPSERTS[table]}")


@pytest.mark.parametrize("table", KEYS)
def test_postgresql_s_truncate_is_refused_as_well(postgresql_urls: Urls, table: str) -> None:
    ledger = open_register(postgresql_urls())
    with pytest.raises(DatabaseError, match="append-only"):
        connections[ledger.using].cursor().execute(f"TRUNCATE {table} CASCADE", None)


@pytest.mark.parametrize(
    "replacement",
    [
        "INSERT OR REPLACE INTO documents SELECT sha256, 'text/html', content FROM documents",
        "INSERT OR REPLACE INTO mentions SELECT * FROM mentions",
        "REPLACE INTO instruments SELECT * FROM instruments",
        "UPDATE OR REPLACE instruments SET sequence = 2 WHERE sequence = 1",
    ],
)
def test_another_program_cannot_replace_rows_in_the_file(sqlite_urls: Urls, replacement: str) -> None:
    url = sqlite_urls()
    ledger = open_register(url)
    ledger.put_bodies(bodies())
    ledger.put_initiative(initiative())
    ledger.append(instrument("one", document=Document.of_text("Wir treten bei.")))
    other = sqlite3.connect(Path(url.removeprefix("sqlite:///")))
    with pytest.raises(sqlite3.IntegrityError, match="append-only"):
        other.execute(replacement)
    other.close()


@pytest.mark.parametrize("column", ["sequence", "id", "previous"])
def test_an_instrument_cannot_be_replaced_by_any_of_its_keys(sqlite_urls: Urls, column: str) -> None:
    url = sqlite_urls()
    ledger = open_register(url)
    ledger.put_initiative(initiative())
    ledger.append(instrument("one"))
    other = sqlite3.connect(Path(url.removeprefix("sqlite:///")))
    names = [row[1] for row in other.execute("PRAGMA table_info(instruments)")]
    fresh = {"sequence": "9", "id": "'nine'", "previous": "'other'"}
    values = ", ".join(name if name == column else fresh.get(name, name) for name in names)
    with pytest.raises(sqlite3.IntegrityError, match="append-only"):
        other.execute(f"INSERT OR REPLACE INTO instruments SELECT {values} FROM instruments")  # noqa: S608  # see above
    other.close()
