"""Notice clauses as data, and the last day on which notice can be given so as to be free after a day.

Calendar days without a time zone; weekends and holidays move nothing. Months are counted from month-end to month-end:
three months before 31 December is 30 September, four weeks before it 3 December.
"""

from __future__ import annotations

import json
from calendar import monthrange
from dataclasses import dataclass
from datetime import date, timedelta

from beitritt.register.statements import Verbatim


@dataclass(frozen=True, slots=True)
class Clause:
    """How long before an exit notice must be given, as far as the words say; what they do not say is None."""

    months: int | None = None
    weeks: int | None = None
    days: int | None = None

    def last_day(self, last_in: date) -> date | None:
        """The last day to give notice so as to be free after `last_in`, the last day in; None where nothing says it."""
        if self.months is self.weeks is self.days is None:
            return None
        day = months_before(last_in, self.months or 0)
        return day - timedelta(weeks=self.weeks or 0, days=self.days or 0)


def clause_of(notice: str | Verbatim | None) -> Clause | None:
    """The clause of terms that give it as data; None for words, which nobody has read into one yet."""
    if not isinstance(notice, Verbatim):
        return None
    found = json.loads(notice.json)
    if not isinstance(found, dict):
        return None
    periods = {name: found.get(name) for name in ("months", "weeks", "days")}
    known = {name: value for name, value in periods.items() if isinstance(value, int) and not isinstance(value, bool)}
    return Clause(**known) if known else None


def months_before(day: date, months: int) -> date:
    """The day so many months earlier; from the last day of a month to the last day of a month."""
    index = day.year * 12 + day.month - 1 - months
    year, month = divmod(index, 12)
    longest = monthrange(year, month + 1)[1]
    at_end = day.day == monthrange(day.year, day.month)[1]
    return date(year, month + 1, longest if at_end else min(day.day, longest))
