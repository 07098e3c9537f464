"""Several writers at once: the chain does not fork, and nobody's instrument is lost."""

from __future__ import annotations

import sqlite3
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING

import pytest
from django.db import connections

from beitritt.project.wiring import open_register
from beitritt.register.errors import ConflictError, InputError
from beitritt.register.interchange import body_from
from tests.contracts.sample import initiative, instrument

if TYPE_CHECKING:
    from pathlib import Path

    from tests.contracts.registers import Urls

EACH = 40
WRITER = """
import sys
from beitritt.project.wiring import open_register
from tests.contracts.sample import instrument
url, name, each = sys.argv[1:]
ledger = open_register(url)
for number in range(int(each)):
    ledger.append(instrument(f"{name}-{number}"))
"""


def test_processes_write_one_chain(database_urls: Urls, root: Path) -> None:
    url = database_urls()
    ledger = open_register(url)
    ledger.put_initiative(initiative())
    writers = [
        subprocess.Popen([sys.executable, "-c", WRITER, url, name, str(EACH)], stderr=subprocess.PIPE, cwd=root)
        for name in ("a", "b")
    ]
    for number in range(EACH):
        ledger.append(instrument(f"c-{number}"))
    for writer in writers:
        _, errors = writer.communicate(timeout=60)
        assert writer.returncode == 0, errors.decode()
    assert ledger.verify() == 3 * EACH
    order = [one.id for one in ledger.instruments("pact")]
    for name in "abc":
        assert [one for one in order if one.startswith(name)] == [f"{name}-{number}" for number in range(EACH)]


def test_threads_share_a_ledger(database_urls: Urls) -> None:
    ledger = open_register(database_urls())
    ledger.put_initiative(initiative())

    def write(name: str) -> None:
        for number in range(EACH):
            ledger.append(instrument(f"{name}-{number}"))
            ledger.put_bodies([body_from({"key": f"x:{name}-{number}"})])
            assert f"x:{name}-{number}" in ledger.directory()
        connections[ledger.using].close()

    with ThreadPoolExecutor(3) as pool:
        list(pool.map(write, "abc"))
    assert ledger.verify() == 3 * EACH
    assert len(ledger.directory()) == 3 * EACH


def test_a_register_that_somebody_else_holds_is_told(sqlite_urls: Urls) -> None:
    url = sqlite_urls()
    ledger = open_register(url)
    ledger.put_initiative(initiative())
    with connections[ledger.using].cursor() as cursor:
        cursor.execute("PRAGMA busy_timeout = 10")
    other = sqlite3.connect(url.removeprefix("sqlite:///"), isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    with pytest.raises(InputError, match="another process is writing; please try again"):
        ledger.append(instrument("one"))
    other.execute("ROLLBACK")
    assert ledger.append(instrument("one")).sequence == 1
    other.close()


def test_a_writer_that_took_no_turn_is_told_to_repeat(sqlite_urls: Urls, monkeypatch: pytest.MonkeyPatch) -> None:
    ledger = open_register(sqlite_urls())
    ledger.put_initiative(initiative())
    ledger.append(instrument("one"))
    monkeypatch.setattr("beitritt.storage.ledger.LAST", "SELECT 0, 'the head as it was before' WHERE 0")
    with pytest.raises(ConflictError, match="repeat"):
        ledger.append(instrument("two"))
    monkeypatch.undo()
    assert ledger.verify() == 1
