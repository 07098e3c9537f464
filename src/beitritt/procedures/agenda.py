"""The agenda: everything that is due, from all initiatives and whatever else keeps deadlines, for all bodies or one."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime, timedelta
from typing import Protocol

from beitritt.procedures.answer import Inquiry
from beitritt.register.deadlines import Deadline, check_period, deadlines, joined


class DeadlineSource(Protocol):
    """Whatever keeps deadlines beside the instruments, such as the invitations of a consultation."""

    def deadlines(self, on: date, until: date, body: str | None) -> Iterable[Deadline]:
        """What is due from `on` up to and including `until`, of all bodies or of one."""


def agenda(
    inquiry: Inquiry,
    on: date,
    until: date,
    body: str | None = None,
    *,
    known: datetime | None = None,
    sources: Iterable[DeadlineSource] = (),
) -> tuple[Deadline, ...]:
    """What is due in all initiatives, sorted by day; of one body, in those that concern it or that it leads.

    Raises UnknownKey for a body that the register does not hold, InputError for an impossible period.
    """
    check_period(on, until)
    key = inquiry.directory().body(body).key if body is not None else None
    found = [
        one
        for initiative in _initiatives(inquiry, key)
        for one in deadlines(inquiry.standings(initiative, known), on, until, key)
    ]
    for source in sources:
        found += source.deadlines(on, until, key)
    return joined(found)


def _initiatives(inquiry: Inquiry, body: str | None) -> list[str]:
    if body is None:
        return [one.key for one in inquiry.ledger.initiatives()]
    led = [one.key for one in inquiry.ledger.initiatives() if one.lead == body]
    return sorted({*led, *inquiry.ledger.initiatives_concerning([body])})


def one_year_after(day: date) -> date:
    """The same day a year later, as far as one usually looks ahead; the end of all days where there is none."""
    try:
        return day.replace(year=day.year + 1)
    except ValueError:  # 29 February, or the last year of the calendar
        return day + timedelta(days=365) if day.year < date.max.year else date.max
