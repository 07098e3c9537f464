"""Opens the register that a command works on.

The composition root (`beitritt.project.wiring`) stands above the entrances, so it is loaded by name, and only by the
commands that need a database: `beitritt read` starts without it.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, cast

if TYPE_CHECKING:
    from beitritt.procedures.office import Ledger

WIRING = "beitritt.project.wiring"


def open_ledger(url: str | None = None) -> Ledger:
    """The ledger at `url`, else at BEITRITT_DATABASE, else in the user's data folder; made and migrated if need be.

    Raises InputError for a URL that cannot be used.
    """
    return cast("Ledger", import_module(WIRING).open_register(url))
