"""Fresh registers of every kind for the tests. Databases are made once and copied, which is quick."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, nullcontext
from itertools import count
from pathlib import Path
from typing import Protocol

import pytest

from beitritt.procedures.office import Ledger
from beitritt.project.database import sqlite_url
from beitritt.project.wiring import configure, open_register, ready
from beitritt.storage.memory import MemoryLedger, overlay
from beitritt.storage.shapes import Below
from tests.contracts import postgres
from tests.contracts.sample import bodies, initiative


class AnyLedger(Ledger, Below, Protocol):
    """What every ledger here can do: all that the procedures ask for, and to lie below an overlay."""


Urls = Callable[[], str]
"""Makes a fresh database and names it."""

_numbers = count(1)


def close(url: str) -> None:
    """Let go of the database, so that it can be copied or removed."""
    from django.db import connections

    connections[ready(url)].close()


@pytest.fixture(scope="session")
def django(tmp_path_factory: pytest.TempPathFactory) -> None:
    """Django, with a default database that nobody else uses."""
    configure(sqlite_url(tmp_path_factory.mktemp("default") / "register.sqlite3"))


def access(request: pytest.FixtureRequest) -> AbstractContextManager[object]:
    """Access to real databases, which pytest-django may have blocked."""
    blocker = request.getfixturevalue("django_db_blocker")
    return nullcontext() if blocker is None else blocker.unblock()


@pytest.fixture
def unblocked(django: None, request: pytest.FixtureRequest) -> Iterator[None]:
    """Access for one test."""
    del django
    with access(request):
        yield


@pytest.fixture(scope="session")
def sqlite_blank(django: None, request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An empty register in a file, to be copied."""
    del django
    path = tmp_path_factory.mktemp("blank") / "register.sqlite3"
    with access(request):
        open_register(sqlite_url(path))
        close(sqlite_url(path))
    return path


@pytest.fixture
def sqlite_urls(unblocked: None, sqlite_blank: Path, tmp_path: Path) -> Iterator[Urls]:
    """Empty registers in files."""
    del unblocked
    made: list[str] = []

    def make() -> str:
        path = tmp_path / f"register-{next(_numbers)}.sqlite3"
        shutil.copy(sqlite_blank, path)
        made.append(sqlite_url(path))
        return made[-1]

    yield make
    for url in made:
        close(url)


@pytest.fixture(scope="session")
def postgresql(django: None, request: pytest.FixtureRequest) -> Iterator[postgres.Server]:
    """A PostgreSQL server with an empty register `blank`, to be copied."""
    del django
    reason = postgres.absent()
    if reason:
        pytest.skip(reason)
    with postgres.server() as server:
        url = server.create("blank")
        with access(request):
            open_register(url)
            close(url)
        yield server


@pytest.fixture
def postgresql_urls(unblocked: None, postgresql: postgres.Server) -> Iterator[Urls]:
    """Empty registers in PostgreSQL."""
    del unblocked
    made: list[str] = []

    def make() -> str:
        made.append(postgresql.create(f"register{next(_numbers)}", "blank"))
        return made[-1]

    yield make
    for url in made:
        close(url)


@pytest.fixture(params=["sqlite", "postgresql"])
def database_urls(request: pytest.FixtureRequest) -> Urls:
    """Fresh registers, once in each database."""
    urls: Urls = request.getfixturevalue(f"{request.param}_urls")
    return urls


@pytest.fixture(params=["memory", "overlay", "sqlite", "postgresql"])
def fresh(request: pytest.FixtureRequest) -> Callable[[], AnyLedger]:
    """Makes empty ledgers, once of every kind."""
    if request.param == "memory":
        return MemoryLedger
    if request.param == "overlay":
        return lambda: overlay(MemoryLedger())
    urls: Urls = request.getfixturevalue(f"{request.param}_urls")
    return lambda: open_register(urls())


@pytest.fixture
def ledger(fresh: Callable[[], AnyLedger]) -> AnyLedger:
    """A ledger of every kind that knows the sample's bodies and initiative, but no instrument."""
    made = fresh()
    made.put_bodies(bodies())
    made.put_initiative(initiative())
    return made
