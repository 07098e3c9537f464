"""Opens the register that a command works on.

The composition root (`beitritt.project.wiring`) stands above the entrances, so it is loaded by name, and only by the
commands that need a database: `beitritt read` starts without it.
"""

from __future__ import annotations

import os
from importlib import import_module
from typing import TYPE_CHECKING, cast

if TYPE_CHECKING:
    from beitritt.procedures.office import Consultations, Inbox, Ledger, Records
    from beitritt.procedures.queue import Arrivals

WIRING = "beitritt.project.wiring"
PAGES = "beitritt.project.pages"


def open_ledger(url: str | None = None, *, pages: bool = False) -> Ledger:
    """The ledger at `url`, else at BEITRITT_DATABASE, else in the user's data folder; made and migrated if need be.

    `pages` prepares this process, and the workers that it forks, to show pages as well. Raises InputError for a URL
    that cannot be used.
    """
    wiring = import_module(WIRING)
    if pages:
        os.environ.setdefault("DJANGO_SETTINGS_MODULE", PAGES)
        wiring.configure(url)
        wiring.start()
    return cast("Ledger", wiring.open_register(url))


def open_records(url: str | None = None) -> Records:
    """The working records beside the ledger that `open_ledger` opens for the same URL."""
    return cast("Records", import_module(WIRING).records(url))


def open_inbox(url: str | None = None) -> Inbox:
    """The letters between receipt and deposit, beside the ledger that `open_ledger` opens for the same URL."""
    return cast("Inbox", import_module(WIRING).inbox(url))


def open_arrivals(url: str | None = None) -> Arrivals:
    """The files that wait to be read, beside the ledger that `open_ledger` opens for the same URL."""
    return cast("Arrivals", import_module(WIRING).arrivals(url))


def open_consultations(url: str | None = None) -> Consultations:
    """The consultations beside the ledger that `open_ledger` opens for the same URL."""
    return cast("Consultations", import_module(WIRING).consultations(url))
