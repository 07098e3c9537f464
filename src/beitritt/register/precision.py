"""How precisely a day is known: the day as the statements behind it name it, to the day, the month or the year.

domain.md §2: a date known only to the month or year is kept so, and the answer says how precisely it is known.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from beitritt.register.acts import Act
from beitritt.register.dates import PartialDate
from beitritt.register.effect import Effects
from beitritt.register.statements import Kind


def begun(effects: Effects, because: Iterable[str], day: date) -> str:
    """The first day of something, as precisely as the statements behind it know it (ISO 8601)."""
    for ref in because if effects.vague else ():
        act = effects.by_ref.get(ref)
        for known in (act.statement.from_, act.instrument.effective, act.instrument.dated) if act else ():
            if known is not None and known.first == day:
                return known.text
    return day.isoformat()


def over(effects: Effects, because: Iterable[str], day: date) -> str:
    """The exclusive end of something, as precisely as the statements behind it know it (`1995`: through 1995)."""
    for ref in because if effects.vague else ():
        act = effects.by_ref.get(ref)
        for known in _ends(act) if act else ():
            if not known.exact and known.after == day:
                return known.text
    return day.isoformat()


def _ends(act: Act) -> list[PartialDate]:
    statement = act.statement
    named = [statement.until, *(term.until for term in (statement.term, statement.binding) if term)]
    if statement.kind == Kind.WITHDRAWAL:
        named.append(statement.from_)
    return [known for known in named if known is not None]
