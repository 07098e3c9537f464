"""The wiring of accounts. It needs the settings of the pages (`beitritt.project.pages`), which know these tables."""

from __future__ import annotations

from beitritt.procedures.persons import Accounts, Journal, Mandates
from beitritt.project import wiring


def accounts(url: str | None = None) -> Accounts:
    """The accounts in the database that `open_register` opens for the same URL; both share transactions."""
    using = wiring.ready(url)
    from beitritt.storage.accounts.store import DatabaseAccounts

    return DatabaseAccounts(using)


def mandates(url: str | None = None) -> Mandates:
    """The mandates beside them."""
    return wiring.mandates(url)


def journal(url: str | None = None) -> Journal:
    """The journal of administration beside them."""
    using = wiring.ready(url)
    from beitritt.storage.accounts.journal import DatabaseJournal

    return DatabaseJournal(using)
