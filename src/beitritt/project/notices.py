"""The wiring of what tells people things: contacts, outbox, and the worker's rounds to the mailer of the environment.

Loaded by `beitritt worker`, `outbox`, `contact` and `consult` and by the pages of consultations; mail by the first.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING

from beitritt.project.wiring import consultations, open_register, ready, records
from beitritt.register.errors import InputError
from beitritt.register.instruments import Instrument
from beitritt.storage.startup import start

if TYPE_CHECKING:
    from beitritt.procedures.dispatch import Dispatch, Listener, Round
    from beitritt.procedures.notify import Desk
    from beitritt.procedures.office import Contacts, Outbox, Records


def outbox(url: str | None = None) -> Outbox:
    """The outbox in the database that `open_register` opens for the same URL; both share transactions."""
    using = ready(url)
    start()
    from beitritt.storage.outbox import DatabaseOutbox

    return DatabaseOutbox(using)


def contacts(url: str | None = None) -> Contacts:
    """The contacts in the database that `open_register` opens for the same URL; both share transactions."""
    using = ready(url)
    from beitritt.storage.contacts import DatabaseContacts

    return DatabaseContacts(using)


def desk(url: str | None = None) -> Desk:
    """Everything that is needed to tell somebody something. Raises InputError for a wrong BEITRITT_URL."""
    from beitritt.procedures.notify import Desk
    from beitritt.project.mail import pages_base
    from beitritt.writing.messages.text import Pages

    return Desk(open_register(url), outbox(url), contacts(url), quotation, Pages(pages_base()))


def dispatch(
    url: str | None, clock: Callable[[], datetime], stopped: Callable[[], bool], listener: Listener
) -> Dispatch:
    """A worker's rounds. Raises InputError where the register, the server or the sender cannot be used."""
    made = desk(url)
    from beitritt.procedures.dispatch import Dispatch
    from beitritt.project import mail
    from beitritt.writing.messages.mailer import DjangoMailer

    mailer = DjangoMailer(mail.server(), mail.sender())
    return Dispatch(made, consultations(url), mailer, clock, stopped, listener)


def go_round(one: Dispatch) -> Round:
    """One round, with connections that still hold. Raises InputError where the database does not answer."""
    from django.db import DatabaseError, close_old_connections

    close_old_connections()
    try:
        return one.round()
    except DatabaseError as error:
        raise InputError(
            f"die Datenbank antwortet nicht ({error})", f"the database does not answer ({error})"
        ) from None


def destination() -> str:
    """Where messages go, as it may be shown: the server without its password, or nothing for the console."""
    from beitritt.project import mail

    server = mail.server()
    return f"{server.host}:{server.port}" if server else ""


def quotation(instrument: Instrument, number: int, kept: Callable[[], Records] = records) -> str | None:
    """The words of a statement as everybody may read them: without persons. `kept` as in `shown`."""
    from beitritt.web.masking import shortened

    quote = shown(instrument, kept).quote(number)
    return shortened(quote) if quote is not None else None


def shown(instrument: Instrument, kept: Callable[[], Records] = records) -> Instrument:
    """An instrument as everybody may see it: without persons, and without its original bytes.

    `kept` opens the working records that say what is blacked out; they are those of the process's own register.
    """
    from beitritt.procedures.blackening import confirmed
    from beitritt.web.masking import discreet

    return discreet(instrument, lambda sha256: confirmed(kept(), sha256)) or instrument
