"""What the pages need from outside, and how they get it: the register's inquiry, one request at a time, and the clock.

The pages know no store. The setting BEITRITT_INQUIRY names a function without arguments that gives this process's
`Inquiry`, BEITRITT_RECORDS one that gives its working records; `beitritt.project` provides both.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date, datetime
from threading import RLock
from typing import cast

from django.conf import settings
from django.utils import timezone
from django.utils.module_loading import import_string

from beitritt.procedures.administer import demands_four_eyes
from beitritt.procedures.answer import Inquiry
from beitritt.procedures.blackening import confirmed
from beitritt.procedures.notify import Desk
from beitritt.procedures.office import Consultations, Inbox, Records
from beitritt.procedures.persons import Accounts, Journal, Mandates
from beitritt.procedures.queue import Arrivals

_one_at_a_time = RLock()  # derived standings fill up while they are read: two threads must not do so at once


@contextmanager
def consulting() -> Iterator[Inquiry]:
    """The register's inquiry, for this thread alone while the block runs."""
    give = cast("Callable[[], Inquiry]", import_string(settings.BEITRITT_INQUIRY))
    with _one_at_a_time:
        yield give()


def records() -> Records:
    """The working records beside the register, such as effort and reviews."""
    return cast("Callable[[], Records]", import_string(settings.BEITRITT_RECORDS))()


def consultations() -> Consultations:
    """The consultations beside the register (setting BEITRITT_CONSULTATIONS)."""
    return cast("Callable[[], Consultations]", import_string(settings.BEITRITT_CONSULTATIONS))()


def desk() -> Desk:
    """What is needed to tell somebody something (setting BEITRITT_DESK). Raises InputError for a wrong BEITRITT_URL."""
    return cast("Callable[[], Desk]", import_string(settings.BEITRITT_DESK))()


def inbox() -> Inbox:
    """The letters between receipt and deposit (setting BEITRITT_INBOX)."""
    return cast("Callable[[], Inbox]", import_string(settings.BEITRITT_INBOX))()


def arrivals() -> Arrivals:
    """The files that wait to be read (setting BEITRITT_ARRIVALS)."""
    return cast("Callable[[], Arrivals]", import_string(settings.BEITRITT_ARRIVALS))()


def mandates() -> Mandates:
    """Who acts for which body (setting BEITRITT_MANDATES)."""
    return cast("Callable[[], Mandates]", import_string(settings.BEITRITT_MANDATES))()


def accounts() -> Accounts:
    """Who can sign in (setting BEITRITT_ACCOUNTS)."""
    return cast("Callable[[], Accounts]", import_string(settings.BEITRITT_ACCOUNTS))()


def journal() -> Journal:
    """What those who administer the register did (setting BEITRITT_JOURNAL)."""
    return cast("Callable[[], Journal]", import_string(settings.BEITRITT_JOURNAL))()


def confirmed_masks(sha256: str) -> tuple[tuple[int, int], ...] | None:
    """What a reviewer confirmed to be black in a document; None where nobody did."""
    return confirmed(records(), sha256)


def sealed(paper: bytes) -> bytes:
    """A PDF under the house's seal; as it is where the house has none (setting BEITRITT_SEALED_PAPER)."""
    return cast("Callable[[bytes, datetime], bytes]", import_string(settings.BEITRITT_SEALED_PAPER))(paper, now())


def four_eyes() -> bool:
    """Whether a letter is deposited by somebody else than its reviewers, as the register says.

    Where nobody has said anything there, the setting BEITRITT_FOUR_EYES counts.
    """
    return demands_four_eyes(records(), default=bool(settings.BEITRITT_FOUR_EYES))


def now() -> datetime:
    """The present instant, in UTC."""
    return timezone.now()


def today() -> date:
    """Today in Europe/Berlin (the settings' time zone)."""
    return timezone.localdate()
