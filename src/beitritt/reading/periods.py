"""Which date is a beginning, which an end, which only the date of a paper: told by the words before it."""

# ruff: noqa: E501  expressions: a set of alternatives stays on one line

from __future__ import annotations

from . import patterns
from .dates import days
from .patterns import lazy

_DIGIT = lazy(r"\d")
_UNTIL = lazy(
    r"(?:\b[Bb]is(?: (?:einschließlich|einschl\.?|inklusive|spätestens|längstens|maximal|voraussichtlich|mindestens))*(?: (?:zum|zu dem|den|dem|zur|Ende|zum Ende|Ablauf|zum Ablauf))?"
    r"(?: (?:einschließlich|einschl\.?))?(?: des)?|\b(?:spätestens|längstens)(?: jedoch| aber)? (?:am|zum|mit (?:dem )?Ablauf des)|\bbis:|\bbefristet (?:auf|bis)(?: den| zum)?|"
    r"\b(?:until|till|up to|through|ending|expir\w+)(?: at least| at the latest)?(?: on| the)?(?: and including)?|\bno later than|\bbis zum Ablauf des|\bendet (?:am|zum|mit (?:dem )?Ablauf des)|\bbis zu[mr] (?:Ende|Ablauf|Abschluss) [^,;]{0,40} am|\bendet \w+ mit (?:dem )?Ablauf des) ?$"
)
_SINCE = lazy(
    r"(?:\b[Aa]b(?: dem| sofort| Beginn des Jahres|:)?|\b[Ss]eit(?: dem| dem Jahr| Anfang)?|\b[Mm]it Wirkung (?:vom|zum|ab dem|ab|zu)|\bbeginnend (?:am|mit dem|ab dem)|\brückwirkend (?:zum|ab(?: dem)?)|"
    r"\b[Vv]on|\b[Vv]om|\bBeginn(?: der \w+)?:|\b(?:with )?effect(?:ive)? (?:from|as of|on)|\bas (?:of|from)|\bfrom|\bsince|\beffective|\bstarting(?: on)?|\bab dem Jahre?|\bcommencing(?: on)?) ?$"
)
_POINT = lazy(
    r"(?:\b[Zz]um(?: Ende des)?|\bzu[mr]? (?:Anfang|Beginn)(?: des)?|\bmit (?:dem )?Ablauf des|\bper|\bnach Ablauf des|\bmit dem Ende des|\bauf den|\bon|\bat(?: the)?|\bfür (?:das Jahr )?|\bEnde des|\bzum Ablauf des) ?$"
)
_AT = lazy(
    r"(?:\b[Aa]m|\b[Ii]m(?: Jahre?)?|\bin|\bvor|\bmit \w+ vom|\bdurch \w+ vom|\bdated|\bwith (?:letter|notice) of) ?$"
)
_PAPER = lazy(
    r"(?:[Bb]eschl\w+|[Ss]chreiben\w*|[Ss]itzung\w*|[Vv]orlage|[Vv]ereinbarung|[Ss]atzung|[Ff]assung|[Bb]ericht\w*|[Vv]ertrag\w*|[Nn]achricht|[Ee]-Mail|[Pp]rotokoll\w*|"
    r"[Ss]tand|[Rr]undschreiben|[Rr]esolution|[Ll]etter|[Ee]rklärung|[Aa]ntrag\w*|[Vv]eranstaltung\w*|[Mm]eeting|[Bb]escheid\w*|[Gg]espräch\w*|[Ss]tellungnahme)(?: [\w-]+){0,3} (?:vom|am|of|on|dated|zum|im|in der Fassung vom) ?$"
)


class Period:
    """The dates of some words by role: ``since``, ``until``, ``point`` ("zum …"), ``at`` ("am …", "mit Schreiben vom …")."""

    __slots__ = ("at", "point", "since", "until")

    def __init__(self) -> None:
        self.since: str | None = None
        self.until: str | None = None
        self.point: str | None = None
        self.at: str | None = None


def period(text: str, start: int = 0, end: int | None = None) -> Period:
    """The dates between two places of a sentence, each the first of its role."""
    found = Period()
    stretch = text[start : len(text) if end is None else end]
    if not _DIGIT.search(stretch):
        return found
    for day in days(stretch):
        before = stretch[max(0, day.start - 60) : day.start]
        role = _role(before, stretch[day.end : day.end + 40])
        if role and getattr(found, role) is None:
            setattr(found, role, day.iso)
    return found


def _role(before: str, after: str) -> str | None:
    if _UNTIL.search(before):
        return "until"
    if (
        before.endswith(("vom ", "Vom "))
        and not patterns.search(r"Wirkung vom $", before)
        and not patterns.match(r"(?: an)?,? (?:bis|an)\b", after)
    ):
        return "at" if patterns.search(r"\b[Mm]it \w+ vom $", before) else None
    if _PAPER.search(before):
        return "at" if patterns.search(r"\b[Mm]it \w+ vom $", before) else None
    for role, pattern in (("since", _SINCE), ("point", _POINT), ("at", _AT)):
        if pattern.search(before):
            return role
    return None
