"""The tables of one language, dates written out, and bodies called by their names with the article they take."""

from __future__ import annotations

import re
from datetime import date
from typing import Protocol, cast

from beitritt.register.dates import day_before
from beitritt.register.wording import de, en

LANGUAGES = ("de", "en")


class Words(Protocol):
    """The tables of one language: from the value of an enumeration to its word or sentence."""

    STATUS: dict[str, str]
    KIND: dict[str, str]
    MODALITY: dict[str, str]
    FORCE: dict[str, str]
    LEVEL: dict[str, str]
    RIGHT: dict[str, str]
    FORM: dict[str, str]
    CONSENT: dict[str, str]
    ROLE: dict[str, str]
    VALUE: dict[str, str]
    STATE: dict[str, str]
    BODY: dict[str, str]
    PHASE_END: dict[str, str]
    SOURCE: dict[str, str]
    GROUND: dict[str, str]
    SENTENCE: dict[str, str]
    RULE: dict[str, str]
    FINDING: dict[str, str]
    PHRASE: dict[str, str]
    GAP: dict[str, str]
    MONTHS: tuple[str, ...]
    ARTICLES: tuple[tuple[tuple[str, ...], dict[str, str]], ...]


def words(language: str) -> Words:
    """The tables of a language; English for `en`, else German."""
    return cast("Words", en if language == "en" else de)


def long_date(day: date | str, language: str) -> str:
    """A date written out: "11. Oktober 2018"; of a partial one (`2018-10`, `2018`) as much as is known."""
    parts = (day if isinstance(day, str) else day.isoformat()).split("-")
    months = words(language).MONTHS
    if len(parts) == 1:
        return parts[0]
    month = months[int(parts[1]) - 1]
    if len(parts) == 2:
        return f"{month} {parts[0]}"
    dot = "" if language == "en" else "."
    return f"{int(parts[2])}{dot} {month} {parts[0]}"


def last_day(end: date | str, language: str) -> str:
    """The last day before an exclusive end, written out; a partial end (`2018`) covers its whole year or month."""
    if isinstance(end, str) and len(end) < 10:
        return long_date(end, language)
    day = date.fromisoformat(end) if isinstance(end, str) else end
    return long_date(day_before(day), language)


def from_day(day: date | str, language: str) -> str:
    """A first day as "seit" and "ab" want it: "dem 11. Oktober 2018"; of a partial one "Oktober 2018"."""
    told = long_date(day, language)
    return f"dem {told}" if language != "en" and told[:1].isdigit() and " " in told else told


def expiring(end: date | str, language: str) -> str:
    """The moment of an exclusive end: "mit Ablauf des 31. Dezember 2018"; of a partial one "mit Ablauf des Jahres 1995"."""
    partial = isinstance(end, str) and len(end) < len("JJJJ-MM-TT")
    unit = {4: "Jahres ", 7: "Monats "}.get(len(str(end)), "") if partial else ""
    told = last_day(end, language)
    return f"at the end of {told}" if language == "en" else f"mit Ablauf des {unit}{told}"


def called(name: str, language: str, *, begins: bool = True, case: str = "nom") -> str:
    """A body's name as a sentence calls it: German puts the article before a county, city or ministry.

    `case` is `nom`, `gen`, `dat` or `acc`; `begins` that it stands at the head of the sentence. Where the article is
    not known, "von" stands for the genitive.
    """
    first = re.split(r"[\s-]", name, maxsplit=1)[0]
    for heads, articles in words(language).ARTICLES:
        if first in heads:
            article = articles[case]
            noun = f"{_inflected(first)}{name[len(first) :]}" if article == "des" else name
            return f"{article.capitalize() if begins else article} {noun}"
    return f"von {name}" if case == "gen" and language != "en" else name


def _inflected(noun: str) -> str:
    """A German masculine or neuter noun in the genitive: "Kreises", "Verbandes", "Ministeriums"."""
    return f"{noun}es" if noun.endswith(("s", "d", "t")) else f"{noun}s"


def nested(text: str, language: str) -> str:
    """A text that stands between quotation marks, with its own as those of a quotation within one."""
    inner = "‚‘’" if language != "en" else "‘’’" if "„" in text else "‘‘’"  # “ ends a quotation that „ begins
    return text.translate(str.maketrans("„“”", inner))


class Called:
    """A body's name that a sentence's placeholder inflects: `{body:Nom}` at its head, `{body:gen}` within it."""

    def __init__(self, name: str, language: str) -> None:
        self._name, self._language = name, language

    def __format__(self, case: str) -> str:
        begins = case[:1].isupper()
        return called(self._name, self._language, begins=begins, case=case.lower()) if case else self._name
