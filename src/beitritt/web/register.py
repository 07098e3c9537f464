"""What the pages need from outside, and how they get it: the register's inquiry, one request at a time, and the clock.

The pages know no store. The setting BEITRITT_INQUIRY names a function without arguments that gives this process's
`Inquiry`; `beitritt.project` provides it.
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

from beitritt.procedures.answer import Inquiry

_one_at_a_time = RLock()  # derived standings fill up while they are read: two threads must not do so at once


@contextmanager
def consulting() -> Iterator[Inquiry]:
    """The register's inquiry, for this thread alone while the block runs."""
    give = cast("Callable[[], Inquiry]", import_string(settings.BEITRITT_INQUIRY))
    with _one_at_a_time:
        yield give()


def now() -> datetime:
    """The present instant, in UTC."""
    return timezone.now()


def today() -> date:
    """Today in Europe/Berlin (the settings' time zone)."""
    return timezone.localdate()
