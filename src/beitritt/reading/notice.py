"""Notice clauses in words, German and English, read into their parts.

`parse_notice("drei Monate zum Ende des Kalenderjahres")` gives the months and the end that the words name. What they do
not name is not in the result; nothing is guessed. The parts are those of `beitritt.register.notice.Clause`.
"""

from __future__ import annotations

import re

NUMBERS = {
    word: number
    for number, words in enumerate(
        (
            "",
            "ein eine einem einen einer eines one a",
            "zwei two",
            "drei three",
            "vier four",
            "fünf five",
            "sechs six",
            "sieben seven",
            "acht eight",
            "neun nine",
            "zehn ten",
            "elf eleven",
            "zwölf twelve",
        )
    )
    for word in words.split()
} | {"achtzehn": 18, "eighteen": 18, "vierundzwanzig": 24, "halbes": 6}
_NUMBER = r"(\d{1,3}|" + "|".join(sorted((w for w in NUMBERS if w != "halbes"), key=len, reverse=True)) + ")"
_UNITS = {
    "months": r"monat\w*|months?",
    "weeks": r"woche\w*|weeks?",
    "days": r"tage?n?|days?",
    "years": r"jahre?n?|years?",
}
_ADJECTIVES = {"months": r"monatig\w*", "weeks": r"wöchig\w*", "days": r"tägig\w*", "years": r"jährig\w*"}
_MONTHS = (
    "januar january", "februar february", "märz march", "april", "mai may", "juni june", "juli july", "august",
    "september", "oktober october", "november", "dezember december",
)  # fmt: skip
MONTHS = {word: number for number, words in enumerate(_MONTHS, 1) for word in words.split()}

_LENGTH = {
    unit: re.compile(rf"\b{_NUMBER}(?:\s*\([^)]*\))?\s+(?:volle[nr]?\s+|full\s+)?(?:{words})\b")
    for unit, words in _UNITS.items()
}
_ADJECTIVE = {unit: re.compile(rf"\b{_NUMBER}-?(?:{words})\b") for unit, words in _ADJECTIVES.items()}
_HALF_YEAR = re.compile(r"\b(?:halbes jahr|halbjährig\w*|half a year)\b")
_RENEWAL = re.compile(
    r"(?:ansonsten|andernfalls|sonst|otherwise|verlänger\w+|renew\w*)[^.;]*?\b(?:um|für|by|for)\b[^.;]*?"
    rf"\b{_NUMBER}\s+(?:weitere[sn]?\s+|further\s+|more\s+)?(jahr\w*|year\w*|monat\w*|month\w*)"
)
_DATE = re.compile(r"\b(\d{1,2})\.\s?(\d{1,2})\.?(?!\d)")
_NAMED_DATE = re.compile(r"\b(\d{1,2})\.?\s+(" + "|".join(MONTHS) + r")\b")
_TAKES_EFFECT = re.compile(r"(?<!bis )\b(?:zum|ending|expiring on|effective|to)\s*\Z")
_ANY = re.compile(
    r"\b(?:jederzeit|at any time|ohne (?:einhaltung einer )?frist|fristlos|without (?:a )?(?:notice|period))\b"
    r"|\A\s*ohne\s*\Z"
)
_FOLLOWING = re.compile(
    r"auf (?:die|den|das) [\w\s]{0,40}folgenden? (?:kalender)?jahre?s|following the (?:year of (?:the )?)?notice"
)
_MONTH_END = (
    r"monats(?:ende|schluss)|ende (?:eines|jedes|des) (?:jeden |laufenden )?(?:kalender)?monats"
    r"|end of (?:a|any|each|the|every) (?:calendar )?month"
)
_YEAR_END = (
    r"jahres(?:ende|schluss|ablauf)|kalenderjahr|(?:ende|schluss|ablauf) (?:eines|des|jedes|jeden) (?:\w+ )?jahres"
    r"|zum 31\.\s?(?:12|dezember)|end of (?:a|the|each|every|any) (?:calendar )?year|year[- ]end|31 december"
)
_BUDGET_YEAR = r"(?:geschäfts|haushalts|wirtschafts|rechnungs)jahr|(?:financial|fiscal|budget|business) year"
_MEMBERSHIP_YEAR = r"(?:mitgliedschafts|mitglieds?|beitrags|vertrags|schul)(?:halb)?jahr|membership year"
ENDS = tuple(
    (name, re.compile(words))
    for name, words in (
        ("financial_year", _BUDGET_YEAR),
        ("term", _MEMBERSHIP_YEAR),
        ("half_year", r"halbjahr|half[- ]year"),
        ("quarter", r"quartal|vierteljahr|\bquarter\b"),
        ("month", _MONTH_END),
        ("calendar_year", _YEAR_END),
    )
)
"""To the end of what, the more special first."""


def parse_notice(phrase: str) -> dict[str, int | str | bool]:
    """The parts that the words name; empty where none was understood."""
    words = " ".join(phrase.casefold().split())
    found: dict[str, int | str | bool] = {}
    renewal = _RENEWAL.search(words)
    if renewal is not None:
        number = _number(renewal[1])
        found["renews_months"] = number * (12 if renewal[2][0] in "jy" else 1)
        words = words[: renewal.start()] + words[renewal.end() :]
    found |= _length(words)
    if _FOLLOWING.search(words):
        found |= {"to_end_of": "calendar_year", "following": True}
        return found
    end = next((name for name, pattern in ENDS if pattern.search(words)), None)
    if end is not None:
        found["to_end_of"] = end
    elif _ANY.search(words):
        found["to_end_of"] = "any"
    by_date = _by_date(words)
    if by_date is not None:
        found["by_date"] = by_date
    return found


def _number(word: str) -> int:
    return int(word) if word.isdigit() else NUMBERS[word]


def _length(words: str) -> dict[str, int | str | bool]:
    """The length of notice; years as months, because that is how they are counted back."""
    if _HALF_YEAR.search(words):
        return {"months": 6}
    for patterns in (_LENGTH, _ADJECTIVE):
        for unit, pattern in patterns.items():
            match = pattern.search(words)
            if match is not None:
                number = _number(match[1])
                return {"months": number * 12} if unit == "years" else {unit: number}
    return {}


def _by_date(words: str) -> str | None:
    """A month and day by which notice is due: one that is not itself the end it takes effect at."""
    for match in _DATE.finditer(words):
        if not _TAKES_EFFECT.search(words[: match.start()]):
            return _month_day(int(match[2]), int(match[1]))
    for match in _NAMED_DATE.finditer(words):
        if not _TAKES_EFFECT.search(words[: match.start()]):
            return _month_day(MONTHS[match[2]], int(match[1]))
    return None


def _month_day(month: int, day: int) -> str | None:
    return f"{month:02}-{day:02}" if 1 <= month <= 12 and 1 <= day <= 31 else None
