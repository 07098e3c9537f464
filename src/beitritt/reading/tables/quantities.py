"""Amounts and periods as people write them in tables: `1.240,50`, `12,5 h`, `31.12.2020`, `03/2019`, `März 2019`.

What the writing does not determine is refused, not guessed: `1.240` may be a thousand or a little more than one.
"""

from __future__ import annotations

import re
from datetime import date
from decimal import Decimal, InvalidOperation

from beitritt.register.dates import PartialDate, as_iso, exact, parse_date
from beitritt.register.errors import InputError
from beitritt.register.wording import LANGUAGES, words

Value = str | Decimal | date | None

_UNIT = re.compile(r"\s*(?:€|EUR|Euro|h|Std\.?|Stunden|hours)\s*", re.IGNORECASE)
_PLAIN = re.compile(r"[+-]?\d+(?:[.,]\d+)?")
_AMBIGUOUS = re.compile(r"[+-]?[1-9]\d{0,2}[.,]\d{3}")
_GERMAN = re.compile(r"[+-]?[1-9]\d{0,2}(?:\.\d{3})+(?:,\d+)?")
_ENGLISH = re.compile(r"[+-]?[1-9]\d{0,2}(?:,\d{3})+(?:\.\d+)?")
_SLASHED = re.compile(r"(\d{1,2})/(\d{4})")
_NAMED = re.compile(r"([^\W\d]{3,9})\.?\s+(\d{4})")


def decimal_in(value: Value) -> Decimal:
    """An amount. Raises InputError for what is none, and for what may be two."""
    if isinstance(value, Decimal):
        return value
    said = re.sub(r"[\s\u00a0\u202f'’]", "", _UNIT.sub("", str(value)))
    if _AMBIGUOUS.fullmatch(said):
        plain = said.replace(".", "").replace(",", "")
        raise InputError(
            f"„{value}“ ist mehrdeutig; bitte {plain} oder mit anderer Zahl von Nachkommastellen schreiben",
            f"'{value}' is ambiguous; please write {plain}, or another number of decimal places",
        )
    if _GERMAN.fullmatch(said) or (_PLAIN.fullmatch(said) and "," in said):
        said = said.replace(".", "").replace(",", ".")
    elif _ENGLISH.fullmatch(said):
        said = said.replace(",", "")
    elif not _PLAIN.fullmatch(said):
        raise InputError(f"„{value}“ ist keine Zahl", f"'{value}' is not a number")
    try:
        return Decimal(said)
    except InvalidOperation:
        raise InputError(f"„{value}“ ist keine Zahl", f"'{value}' is not a number") from None


def date_in(value: Value) -> PartialDate:
    """A day, month or year. Raises InputError for what is none."""
    if isinstance(value, date):
        return exact(value)
    said = str(value).strip()
    refused = InputError(
        f"„{said}“ ist kein Datum; erwartet wird z. B. 31.12.2020, 2020-12-31, 12/2020 oder 2020",
        f"'{said}' is not a date; expected e.g. 2020-12-31, 31.12.2020, 12/2020 or 2020",
    )
    try:
        return parse_date(_iso(said))
    except InputError:
        raise refused from None


def _iso(said: str) -> str:
    if found := _SLASHED.fullmatch(said):
        return f"{found[2]}-{int(found[1]):02}"
    if (found := _NAMED.fullmatch(said)) and (month := _month(found[1])):
        return f"{found[2]}-{month:02}"
    return as_iso(said)


def _month(name: str) -> int:
    """The month of that name or of its first three letters; 0 where there is none."""
    for language in LANGUAGES:
        for number, month in enumerate(words(language).MONTHS, 1):
            if name.casefold() in (month.casefold(), month[:3].casefold()):
                return number
    return 0
