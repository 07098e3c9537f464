"""Dates as German and English offices write them, as ISO strings of the precision that the text gives.

``11.10.2018``, ``1. Dezember 2025``, ``März 2026``, ``2027``; an end such as "Ende 2018" or "zum Jahresende 2027" is the
last day of it. Two-digit years are 19xx from 70 on. What is no date in the calendar is no date.
"""

# ruff: noqa: E501  expressions: a set of alternatives stays on one line

from __future__ import annotations

from beitritt.reading.expressions.patterns import lazy

TYPE_CHECKING = False
if TYPE_CHECKING:
    import re
    from collections.abc import Iterator

MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "januar jänner january jan", "februar feber february feb", "märz maerz march mär mrz mar", "april apr",
            "mai may", "juni june jun", "juli july jul", "august aug", "september sept sep", "oktober october okt oct",
            "november nov", "dezember december dez dec",
        ),
        1,
    )
    for name in names.split()
}  # fmt: skip
DAYS = (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)

_MONTH = (
    r"(?:Jan(?:uary|uar|\.)?|Jänner|Feb(?:ruary|ruar|\.)?|März|Mrz\.?|Mar(?:ch|\.)?|Apr(?:il|\.)?|Mai|May|Jun[ie]?\.?|Jul[iy]?\.?|"
    r"Aug(?:ust|\.)?|Sept?(?:ember|\.)?|O[kc]t(?:ober|\.)?|Nov(?:ember|\.)?|De[zc](?:ember|\.)?)"
)
_DIGIT = lazy(r"\d")
_QUARTER = r"(?P<q>[1-4IV]{1,3}|erste[ns]|zweite[ns]|dritte[ns]|vierte[ns]|first|second|third|fourth)(?:\. ?|st|nd|rd|th)? (?:Quartals?|quarter)(?: of)? (?P<qy>20\d\d)|"
_DATE, _DATE_OR_QUARTER = (
    lazy(
        r"(?<![\d.,/§-])(?:"
        r"(?P<d>\d{1,2})(?:\. ?(?=\d{1,2}\. ?\d)|/(?=\d{1,2}/(?:19|20)\d\d))(?P<m>\d{1,2})(?:\. ?|/)(?P<y>\d{4}|\d{2})(?![\d])"
        r"|(?P<iy>\d{4})-(?P<im>\d{2})-(?P<id>\d{2})(?!\d)"
        rf"|(?P<nd>\d{{1,2}})(?:\.|st|nd|rd|th)? (?:of )?(?P<nm>{_MONTH})(?:,? (?P<ny>\d{{4}}))?"
        rf"|(?P<am>{_MONTH}) (?P<ad>\d{{1,2}}), (?P<ay>\d{{4}})"
        rf"|(?P<mm>{_MONTH}) (?P<my>(?:19|20)\d\d)|{quarter}"
        r"(?P<od>\d{1,2})\. ?(?P<om>\d{1,2})\.(?= ?(?:bis|und|–|-) ?(?:zum |einschl\w* )?\d)"
        r"|(?P<yy>(?:19|20)\d\d)(?![\d/.,-]*\d| ?(?:Euro|EUR|€|Einwohner|inhabitants))"
        r")"
    )
    for quarter in ("", _QUARTER)
)
"""Dates without and with quarters, for whose sake a search would look at each small letter."""
_FORMS = {form[0]: form[1].split() for form in (("y", "y m d"), ("id", "iy im id"), ("ny", "ny nm nd"), ("ay", "ay am ad"), ("my", "my mm"), ("yy", "yy"))}
"""The forms of a date, by the last group that took part in the match: its groups for the year, the month and the day."""
_RANGE = lazy(r",? ?(?:bis|to|until|and|und|–|-|through)(?: zum| einschließlich| zum einschließlich| the)? ?$")
_QUARTERS = {"I": 1, "II": 2, "III": 3, "IV": 4, "er": 1, "zw": 2, "dr": 3, "vi": 4, "fi": 1, "se": 2, "th": 3, "fo": 4}
_END = lazy(
    r"(?:\b(?:Jahres(?:schluss|ablauf)|Ultimo|Ablauf des Monats|Monatsende)|\b[Yy]ear[- ]end(?: of)?|\bclose of the year|\b(?:Jahres|Kalenderjahres)?[Ee]nde(?: des (?:Kalender)?[Jj]ahres| (?:von|des Monats|of))?|\bend of(?: the year)?|"
    r"\bthe end of|\bSchluss des (?:Kalender)?[Jj]ahres|\b[Aa]blauf des (?:Kalender)?[Jj]ahres|\b[Ee]nde des|\bclose of) $"
)
_BEGIN = lazy(r"\b(?:Jahres(?:beginn|anfang|wechsel)|(?:Beginn|Anfang) des (?:Kalender)?[Jj]ahres|(?:the )?(?:beginning|start) of(?: the year)?) $")
"""Before a year: its first day."""
CENTURY = 70
LONGEST_LEAD = 40
"""A date has its first digit before this place: words before it ("zweites Quartal ") are fewer characters."""


class Day:
    """A date in the text: ``iso`` with as much as is said, ``start`` and ``end`` its place; ``last``: it is an end."""

    __slots__ = ("end", "iso", "last", "start")

    def __init__(self, iso: str, start: int, end: int, *, last: bool = False) -> None:
        self.iso, self.start, self.end, self.last = iso, start, end, last

    def __repr__(self) -> str:
        return f"Day({self.iso!r}, {self.start}, {self.end})"


def days(text: str) -> Iterator[Day]:
    """Every date in a stretch of text, in its order; "vom 1. März bis 30. Juni 2026" has its year at the end."""
    open_day: re.Match[str] | None = None
    digit = _DIGIT.search(text)
    dates = _DATE_OR_QUARTER if "uart" in text else _DATE
    for match in dates.finditer(text, max(0, digit.start() - LONGEST_LEAD)) if digit else ():
        iso = _iso(match)
        if open_day is not None and iso and _RANGE.match(text, open_day.end(), match.start()) and len(iso) > len("2026-01"):
            begun = _dated(open_day, iso[:4])
            if begun:
                yield Day(begun, open_day.start(), open_day.end())
        open_day = match if iso is None else None
        if iso:
            start, last = match.start(), False
            before = _END.search(text, max(0, start - 40), start) if len(iso) < len("2026-01-01") else None
            if before:
                iso, start, last = last_day(iso), before.start(), True
            elif len(iso) == len("2027") and (opens := _BEGIN.search(text, max(0, start - 40), start)):
                iso, start = f"{iso}-01-01", opens.start()
            yield Day(iso, start, match.end(), last=last)


def first_day(text: str) -> str | None:
    """The first complete date in a stretch of text."""
    return next((day.iso for day in days(text) if len(day.iso) == len("2026-01-01")), None)


def last_day(iso: str) -> str:
    """The last day of a year, month or day: ``2018`` is 2018-12-31."""
    parts = iso.split("-")
    if len(parts) > 2:  # a day is its own last day
        return iso
    year, month = int(parts[0]), int(parts[1]) if len(parts) > 1 else 12
    return f"{year:04}-{month:02}-{_length(year, month):02}"


def _dated(match: re.Match[str], year: str) -> str | None:
    """A day and month of some year."""
    name, day = match["nm"], match["nd"] or match["od"]
    month = MONTHS.get(name.rstrip(".").casefold(), 0) if name else int(match["om"] or 0)
    if not day or not 1 <= month <= len(DAYS) or not 1 <= int(day) <= _length(int(year), month):
        return None
    return f"{year}-{month:02}-{int(day):02}"


def _iso(match: re.Match[str]) -> str | None:
    form = match.lastgroup or ""
    if form == "qy":  # a quarter is known by its last month
        quarter = _QUARTERS.get(match["q"] if match["q"].isupper() else match["q"][:2]) or int(match["q"])
        return f"{match['qy']}-{3 * quarter:02}"
    if form not in _FORMS:
        return None  # a day and month alone ("bis 30. September") is a rule, not a date
    year, *finer = match.group(*_FORMS[form], 0)[:-1]
    number = int(year)
    if len(year) == len("26"):
        number += 1900 if number >= CENTURY else 2000
    if not finer:
        return f"{number:04}"
    month = int(finer[0]) if finer[0].isdecimal() else MONTHS.get(finer[0].rstrip(".").casefold(), 0)
    if not 1 <= month <= len(DAYS):
        return None
    if len(finer) == 1:
        return f"{number:04}-{month:02}"
    day = int(finer[1])
    return f"{number:04}-{month:02}-{day:02}" if 1 <= day <= _length(number, month) else None


def _length(year: int, month: int) -> int:
    leap = month == 2 and year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)
    return DAYS[month - 1] + leap
