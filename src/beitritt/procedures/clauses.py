"""How the register understands notice clauses: as the data that somebody entered, else as their words are read.

The law takes this in as `Readings`: it reads no German itself. The original words stay; what is not understood in
them is left open.
"""

from __future__ import annotations

from functools import lru_cache

from beitritt.register.notice import Clause, End, clause_of, renewal_months
from beitritt.register.notice_terms import Readings
from beitritt.register.statements import Verbatim


def clause(notice: str | Verbatim | None) -> Clause | None:
    """The clause that terms name; None where its words are not understood."""
    return read_clause(notice) if isinstance(notice, str) else clause_of(notice)


def renewal(value: str | Verbatim | None) -> int | None:
    """For how many months a participation is renewed; None where the words do not say it."""
    if not isinstance(value, str):
        return renewal_months(value)
    return _read(f"verlängert {value}").renews_months or _read(f"renewed {value}").renews_months


def read_clause(words: str) -> Clause | None:
    """The clause that the words name; None where nothing was understood."""
    found = _read(words)
    return found if found != Clause() else None


@lru_cache(maxsize=256)
def _read(words: str) -> Clause:
    from beitritt.reading.notice import parse_notice  # its expressions are compiled only where words are to be read

    return clause_from_parts(parse_notice(words))


def clause_from_parts(parts: dict[str, int | str | bool]) -> Clause:
    """The reader's parts as a clause of the law."""
    numbers = {name: value for name, value in parts.items() if isinstance(value, int) and not isinstance(value, bool)}
    end, by_date = parts.get("to_end_of"), parts.get("by_date")
    return Clause(
        months=numbers.get("months"),
        weeks=numbers.get("weeks"),
        days=numbers.get("days"),
        renews_months=numbers.get("renews_months"),
        to_end_of=End(end) if isinstance(end, str) else None,
        by_date=by_date if isinstance(by_date, str) else None,
        following=bool(parts.get("following")),
    )


READINGS = Readings(clause, renewal)
"""How this register reads clauses and renewals."""
