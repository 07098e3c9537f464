"""Where the ports of the procedures meet their adapters: `open_register` gives the ledger, ready to use.

The stores are loaded inside the functions, because no command needs all of them. Those with models start Django.
"""

from __future__ import annotations

import os
from functools import cache
from typing import TYPE_CHECKING

from beitritt.project.database import VARIABLE, Database, database, database_url
from beitritt.register.errors import InputError
from beitritt.storage.startup import databases, make_known, start

if TYPE_CHECKING:
    from beitritt.storage.arrivals import DatabaseArrivals
    from beitritt.storage.consultations import DatabaseConsultations
    from beitritt.storage.inbox import DatabaseInbox
    from beitritt.storage.ledger import DatabaseLedger
    from beitritt.storage.mandates import DatabaseMandates
    from beitritt.storage.records import DatabaseRecords

DEFAULT = "default"
"""Django's alias of the database that it uses where none is named."""


def open_register(url: str | None = None) -> DatabaseLedger:
    """The ledger in the database that `url` (or a path), else BEITRITT_DATABASE, else the user's data folder names.

    Creates folder, database and tables where they are missing. Raises InputError where the database cannot be used.
    Threads may share what they get: for one database it is one ledger.
    """
    return _ledger(ready(url))


def inbox(url: str | None = None) -> DatabaseInbox:
    """The inbox in the database that `open_register` opens for the same URL; both share transactions."""
    using = ready(url)
    start()
    from beitritt.storage.inbox import DatabaseInbox

    return DatabaseInbox(using)


def arrivals(url: str | None = None) -> DatabaseArrivals:
    """The queue of files to be read in the database that `open_register` opens for the same URL."""
    using = ready(url)
    start()
    from beitritt.storage.arrivals import DatabaseArrivals

    return DatabaseArrivals(using)


def records(url: str | None = None) -> DatabaseRecords:
    """The working records in the database that `open_register` opens for the same URL; both share transactions."""
    using = ready(url)
    from beitritt.storage.records import DatabaseRecords

    return DatabaseRecords(using)


def consultations(url: str | None = None) -> DatabaseConsultations:
    """The consultations in the database that `open_register` opens for the same URL; both share transactions."""
    using = ready(url)
    from beitritt.storage.consultations import DatabaseConsultations

    return DatabaseConsultations(using)


def mandates(url: str | None = None) -> DatabaseMandates:
    """The mandates in the database that `open_register` opens for the same URL; both share transactions."""
    using = ready(url)
    start()
    from beitritt.storage.mandates import DatabaseMandates

    return DatabaseMandates(using)


@cache
def _ledger(using: str) -> DatabaseLedger:
    from beitritt.storage.ledger import DatabaseLedger

    return DatabaseLedger(using)


@cache
def ready(url: str | None = None) -> str:
    """Django's alias of a database that is up to date. Raises InputError where it cannot be used."""
    configure(url)
    from beitritt.project.preparation import prepare

    alias = _alias(url)
    prepare(alias)
    return alias


def _database(url: str | None) -> Database:
    """The settings of the database; a fault in a URL that was given is told of that, not of the environment."""
    try:
        return database(database_url(url))
    except InputError as error:
        if url is None:
            raise
        raise InputError(error.de, error.en, error.place.replace(VARIABLE, "--register", 1)) from None


def configure(url: str | None = None) -> None:
    """Say what Django starts with, once in a process; the first URL becomes the default of it and of child processes.

    Django itself starts where it is needed (`beitritt.storage.startup`).
    """
    if databases():
        return
    default = _database(url)  # speaks up before anything is set
    if url is not None:
        os.environ[VARIABLE] = url
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "beitritt.project.settings")
    make_known(DEFAULT, default)


def _alias(url: str | None) -> str:
    """The alias of that database; one is made for databases that are not known yet."""
    if url is None:
        return DEFAULT
    wanted, known = _database(url), databases()
    for alias, one in known.items():
        if all(one.get(part, "") == wanted.get(part, "") for part in ("ENGINE", "NAME", "HOST", "PORT", "USER")):
            return alias
    alias = f"register-{len(known)}"
    make_known(alias, wanted)
    return alias
