"""Opens what tells people things: contacts, outbox and the worker's rounds.

`beitritt.project.notices` stands above the entrances, so it is loaded by name, as `opening` does it.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from importlib import import_module
from typing import TYPE_CHECKING, Protocol, cast

if TYPE_CHECKING:
    from beitritt.procedures.dispatch import Dispatch, Listener, Round
    from beitritt.procedures.notify import Desk
    from beitritt.procedures.office import Contacts, Outbox
    from beitritt.register.instruments import Instrument

NOTICES = "beitritt.project.notices"


class Notices(Protocol):
    """What `beitritt.project.notices` offers; every function raises InputError where something cannot be used."""

    def outbox(self, url: str | None = None) -> Outbox:
        """The outbox beside the ledger of that URL."""

    def contacts(self, url: str | None = None) -> Contacts:
        """The contacts beside it."""

    def desk(self, url: str | None = None) -> Desk:
        """Everything that is needed to tell somebody something."""

    def dispatch(
        self, url: str | None, clock: Callable[[], datetime], stopped: Callable[[], bool], listener: Listener
    ) -> Dispatch:
        """A worker's rounds."""

    def go_round(self, one: Dispatch) -> Round:
        """One of them."""

    def shown(self, instrument: Instrument) -> Instrument:
        """An instrument as everybody may see it: without persons."""

    def destination(self) -> str:
        """Where messages go; empty for the console."""


def notices() -> Notices:
    """The module, loaded now. It must be asked for after the register was opened: it needs Django ready."""
    return cast("Notices", import_module(NOTICES))
