"""What the pages of a serving process ask: one inquiry, which keeps derived standings, and the working records.

The settings BEITRITT_INQUIRY, BEITRITT_RECORDS and so on name these functions.
"""

from __future__ import annotations

from functools import cache

from beitritt.procedures.answer import Inquiry
from beitritt.procedures.office import Consultations, Inbox, Records
from beitritt.procedures.persons import Mandates
from beitritt.procedures.queue import Arrivals
from beitritt.project import wiring
from beitritt.project.wiring import open_register

KEPT_STANDINGS = 24
"""Initiatives, each as known at one instant, whose derived standings stay in memory."""


@cache
def inquiry() -> Inquiry:
    """The inquiry to the register that the environment names. Raises InputError where it cannot be opened."""
    return Inquiry(open_register(), keep=KEPT_STANDINGS)


@cache
def records() -> Records:
    """The working records beside that register. Raises InputError where it cannot be opened."""
    return wiring.records()


@cache
def consultations() -> Consultations:
    """The consultations beside that register. Raises InputError where it cannot be opened."""
    return wiring.consultations()


@cache
def inbox() -> Inbox:
    """The letters between receipt and deposit. Raises InputError where the register cannot be opened."""
    return wiring.inbox()


@cache
def arrivals() -> Arrivals:
    """The files that wait to be read. Raises InputError where the register cannot be opened."""
    return wiring.arrivals()


@cache
def mandates() -> Mandates:
    """Who acts for which body. Raises InputError where the register cannot be opened."""
    return wiring.mandates()
