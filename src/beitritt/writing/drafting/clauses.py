"""A notice clause that is kept as data, said in German again."""

from __future__ import annotations

from beitritt.register.notice import Clause, End
from beitritt.register.wording import long_date

COUNTED = {"months": ("einem Monat", "Monaten"), "weeks": ("einer Woche", "Wochen"), "days": ("einem Tag", "Tagen")}
ENDS = {
    End.CALENDAR_YEAR: "zum Ende des Kalenderjahres",
    End.FINANCIAL_YEAR: "zum Ende des Haushaltsjahres",
    End.MEMBERSHIP_YEAR: "zum Ende des Mitgliedsjahres",
    End.HALF_YEAR: "zum Ende des Kalenderhalbjahres",
    End.QUARTER: "zum Ende des Quartals",
    End.MONTH: "zum Monatsende",
    End.ANY: "jederzeit",
}
LEAP_YEAR = "2000"
"""A year that has every day of a month, to write out a month and day without one."""


def clause_words(clause: Clause) -> str:
    """The clause in words: "mit einer Frist von 3 Monaten zum Ende des Kalenderjahres"."""
    lengths = [_counted(name, getattr(clause, name)) for name in COUNTED if getattr(clause, name)]
    said = [f"mit einer Frist von {' und '.join(lengths)}"] if lengths else []
    if clause.by_date is not None:
        said.append(f"bis zum {long_date(f'{LEAP_YEAR}-{clause.by_date}', 'de').removesuffix(f' {LEAP_YEAR}')}")
    if clause.following:
        said.append("zum Ende des auf die Kündigung folgenden Jahres")
    elif clause.to_end_of is not None:
        said.append(ENDS[clause.to_end_of])
    renewal = f", sonst Verlängerung um {_renewal(clause.renews_months)}" if clause.renews_months else ""
    return " ".join(said) + renewal


def _counted(name: str, number: int) -> str:
    one, many = COUNTED[name]
    return one if number == 1 else f"{number} {many}"


def _renewal(months: int) -> str:
    years, rest = divmod(months, 12)
    if rest or not years:
        return f"{months} Monate" if months > 1 else "einen Monat"
    return f"{years} Jahre" if years > 1 else "ein Jahr"
