"""How many people an initiative reaches, in words: the sentences beside the numbers of inhabitants."""

from __future__ import annotations

from collections.abc import Sequence

from beitritt.register.coverage import Inhabitants
from beitritt.register.wording.said import long_date

MOST_NAMES = 5

SENTENCES = {
    "de": {
        "reached": "In den Orten der Beteiligten leben {reached} der {total} Menschen aller verzeichneten Orte ({share}).",
        "none": "In den Orten der Beteiligten ist die Zahl der Menschen nicht bekannt.",
        "once": "Jeder Mensch zählt einmal, beim besten Status seiner Gemeinde oder dessen, wozu sie gehört.",
        "counted": "Gezählt am {first}.",
        "counted_between": "Gezählt vom {first} bis zum {last}.",
        "counted_in": "Stand der Zählung: {first}.",
        "unknown": "Nicht bekannt ist die Einwohnerzahl von {names}.",
        "rest": "{count} weiteren",
        "and": " und ",
        "percent": "{share} %",
        "tiny": "unter 1 %",
    },
    "en": {
        "reached": "Of the {total} people in all places of the directory, {reached} live where a body takes part ({share}).",
        "none": "How many people live in the places of those who take part is not known.",
        "once": "Each person counts once, at the best status of their municipality or of what it is part of.",
        "counted": "Counted on {first}.",
        "counted_between": "Counted from {first} to {last}.",
        "counted_in": "Time of the count: {first}.",
        "unknown": "The number of inhabitants is not known of {names}.",
        "rest": "{count} more",
        "and": " and ",
        "percent": "{share}%",
        "tiny": "less than 1%",
    },
}


def number(value: int, language: str) -> str:
    """A number with its thousands apart, as the language writes it."""
    return f"{value:,}" if language == "en" else f"{value:,}".replace(",", ".")


def inhabitants_said(found: Inhabitants, unknown: Sequence[str], language: str) -> list[str]:
    """The sentences about the inhabitants; `unknown` are the names of the bodies without a figure."""
    said = SENTENCES[language]
    sentences = []
    if found.reached:
        total, reached = number(found.total, language), number(found.reached, language)
        share = _share(found.reached / found.total, said)
        sentences += [said["reached"].format(reached=reached, total=total, share=share), said["once"]]
        sentences += _counted(found.counted, language)
    elif unknown:
        return [said["none"]]
    if unknown:
        sentences.append(said["unknown"].format(names=_names(unknown, said)))
    return sentences


def _share(share: float, said: dict[str, str]) -> str:
    """A share in per cent; of nearly all or nearly nobody it never says all or nobody."""
    percent = round(100 * share)
    if percent == 0:
        return said["tiny"]
    return said["percent"].format(share=99 if percent == 100 and share < 1 else percent)


def _counted(days: tuple[str, ...], language: str) -> list[str]:
    said = SENTENCES[language]
    written = [long_date(day, language) for day in days]
    if not days:
        return []
    if len(days) == 1:
        return [said["counted" if len(days[0]) == 10 else "counted_in"].format(first=written[0])]
    return [said["counted_between"].format(first=written[0], last=written[-1])]


def _names(names: Sequence[str], said: dict[str, str]) -> str:
    shown = list(names[:MOST_NAMES])
    if len(names) > MOST_NAMES:
        shown.append(said["rest"].format(count=len(names) - MOST_NAMES))
    return said["and"].join(filter(None, [", ".join(shown[:-1]), shown[-1]]))
