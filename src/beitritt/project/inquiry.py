"""The one inquiry of a serving process, which the pages ask (setting BEITRITT_INQUIRY): it keeps derived standings."""

from __future__ import annotations

from functools import cache

from beitritt.procedures.answer import Inquiry
from beitritt.project.wiring import open_register

KEPT_STANDINGS = 24
"""Initiatives, each as known at one instant, whose derived standings stay in memory."""


@cache
def inquiry() -> Inquiry:
    """The inquiry to the register that the environment names. Raises InputError where it cannot be opened."""
    return Inquiry(open_register(), keep=KEPT_STANDINGS)
