"""Instants in words: the day written out, and the clock of Germany."""

from __future__ import annotations

from datetime import datetime

from beitritt.register.dates import in_berlin
from beitritt.register.wording.said import long_date

CLOCK = {"de": "{day}, {clock} Uhr", "en": "{day}, {clock}"}


def moment(instant: datetime, language: str) -> str:
    """The day and the time of day in Germany."""
    local = in_berlin(instant)
    return CLOCK[language].format(day=long_date(local.date(), language), clock=f"{local:%H:%M}")
