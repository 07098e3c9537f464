"""Which date is a beginning, which an end, which only the date of a paper: told by the words before it."""

# ruff: noqa: E501  expressions: a set of alternatives stays on one line

from __future__ import annotations

from beitritt.reading.expressions import patterns
from beitritt.reading.expressions.patterns import lazy

from .dates import days

_DIGIT = lazy(r"\d")
_UNTIL = lazy(
    r"(?:\b[Bb]is(?: (?:einschließlich|einschl\.?|inklusive|spätestens|längstens|maximal|voraussichtlich|mindestens))*(?: (?:zum|zu dem|den|dem|zur|Ende|zum Ende|Ablauf|zum Ablauf))?"
    r"(?: (?:einschließlich|einschl\.?))?(?: des)?|\b(?:spätestens|längstens)(?: jedoch| aber)? (?:am|zum|mit (?:dem )?Ablauf des)|\bbis:|\b[Ee]nd(?:e|s)?(?: \w+){0,2}:|\bbefristet (?:auf|bis)(?: den| zum)?|"
    r"\b(?:until|till|up to|through|ending|expir\w+)(?: at least| at the latest)?(?: on| the)?(?: and including)?|\b(?:extend|prolong|renew)\w*(?: \w+){0,2} (?:up )?to(?: the)?|\bno later than|\bbis zum Ablauf des|\bendet(?: \w+){0,3} (?:am|zum|mit (?:dem )?Ablauf des)|\bbis zu[mr] (?:Ende|Ablauf|Abschluss|Auslaufen) [^,;]{0,40} (?:am|im)|\bendet \w+ mit (?:dem )?Ablauf des|\bend(?:et|en)(?: \w+){0,3} mit (?:dem )?(?:Ablauf|Ende|Abschluss) de[rs](?: \w+){1,2},? (?:am|im|zum)) ?$"
)
_SINCE = lazy(
    r"(?:\b[Aa]b(?: dem| sofort| Beginn des Jahres|:| Anfang| Mitte)?|\b[Ss]eit(?: dem| dem Jahr| Anfang)?|\b[Mm]it Wirkung (?:vom|zum|ab dem|ab|zu)|\bbeginnend (?:am|mit dem|ab dem)|\b[Rr]ückwirkend (?:zum|ab(?: dem)?)|"
    r"\b[Vv]on|\b[Vv]om|\b(?:Beginn|[Ss]tart)(?:termin|datum)?(?: (?:der|des|of) (?:\w+ ?){1,3})?:|\b[Ww]irksam (?:ab|zum|mit dem)|\b(?:with )?[Ee]ffect(?:ive)?(?: date)?:? ?(?:from|as (?:of|from)|on)?(?: the end of)?|\b[Aa]s (?:of|from|at)|\b[Ff]rom(?: and including)?|\b[Ss]ince|\b[Ss]tarting(?: on| from)?|\b[Oo]n and (?:from|after)|\b(?:moved|postponed|deferred|put back|brought forward|rescheduled)(?: back)? to|\bab dem Jahre?|\b[Cc]ommencing(?: on)?|\b[Bb]eginning(?: on)?|\b[Mm]it (?:dem )?Beginn des|\bzum Beginn des) ?$"
)
_POINT = lazy(
    r"(?:\b[Zz]um(?: Ende des)?|\b[Mm]it dem|\b[Zz]u[mr]? [^,;(]{3,40}(?:,(?: also| mithin| das ist| d\. ?h\.)?(?: zum| dem)?| \()|\b(?:[Zz]um|[Mm]it) Stichtag|\b(?:the )?close of(?: business on)?|\bzu[mr]? (?:Anfang|Beginn)(?: des)?|\bmit (?:dem )?Ablauf des|\bper|\bnach Ablauf des|\bmit dem Ende des|\bauf den|\b[Oo]n(?: or before)?|\b[Aa]t(?: the)?|\bzum (?:Ende|Ablauf|Schluss) des (?:\w*[Jj]ahres|Monats|Quartals)|\bmit (?:dem )?Ablauf des (?:\w*[Jj]ahres|Monats)|\bfür (?:das Jahr )?|\bEnde des|\bzum Ablauf des) ?$"
)
_AT = lazy(
    r"(?:\b[Aa]m|\b[Ii]m(?: Jahre?)?|\b[Ii]n(?: the year)?|\bvor|\bmit \w+ vom|\bdurch \w+ vom|\bdated|\bwith (?:letter|notice) of) ?$"
)
_PAPER = lazy(
    r"(?:[Bb]eschl\w+|[Ss]chreiben\w*|[Ss]itzung\w*|[Vv]orlage|[Vv]ereinbarung|[Ss]atzung|[Ff]assung|[Bb]ericht\w*|[Vv]ertrag\w*|[Nn]achricht|[Ee]-Mail|[Pp]rotokoll\w*|"
    r"[Ss]tand|[Rr]undschreiben|[Rr]esolution|[Ll]etter|[Ee]rklärung|[Aa]ntrag\w*|[Vv]eranstaltung\w*|[Mm]eeting|[Bb]escheid\w*|[Gg]espräch\w*|[Ss]tellungnahme)(?: [\w-]+){0,3} (?:vom|am|of|on|dated|in der Fassung vom) ?$|(?:[Ss]tand|[Ff]assung|[Bb]ericht\w*|[Pp]rotokoll\w*)(?: [\w-]+)? (?:zum|im) ?$"
)


_GOES_ON = lazy(r" ?(?:bis|to|until|till|through|–|-)(?: zum| einschließlich| einschl\.| zum einschließlich)? ?(?:\d{1,2}\.|\d{1,2} [A-Z]|[A-Z][a-z]+ \d)")
_WENT_ON = lazy(r"\d{1,4}\.? ?(?:to|–|-) ?$")


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
    turn = _TURN.search(stretch) if "wechsel" in stretch else None
    if turn:
        found.since = f"20{turn['year']}-01-01"
        return found
    both = _BOTH_YEARS.search(stretch) if "ahre" in stretch else None
    if both:
        found.since, found.until = both["first"], both["last"]
        return found
    for day in days(stretch):
        before = _WEEKDAY.sub("", stretch[max(0, day.start - 60) : day.start])
        role = _role(before, stretch[day.end : day.end + 40])
        if day.last and role is None and before.endswith(_AT_AN_END):
            role = "point"
        if role is None and len(day.iso) == len("2026"):
            role = "at"
        known = getattr(found, role) if role else None
        if role and (known is None or (known != day.iso and day.iso.startswith(known))):
            setattr(found, role, day.iso)
    return found


_TURN = lazy(r"Jahreswechsel 20\d\d/(?:20)?(?P<year>\d\d)\b")
_AT_AN_END = ("mit ", "Mit ", "mit dem ", "auf ", "auf das ", "zum ", "per ", "at ", "at the ", "by ", "by the ")
"""Before an end of a year or month: it is the day meant."""
_WEEKDAY = lazy(r"(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? (?:the )?|(?:Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonnabend|Sonntag),? (?:de[nm] )?)$")
_BOTH_YEARS = lazy(r"\b(?:[Ii]n den|[Ff]ür die|[Dd]ie) (?:\w*[Jj]ahren?) (?P<first>20\d\d) (?:und|bis) (?P<last>20\d\d)\b")


def _role(before: str, after: str) -> str | None:
    if _GOES_ON.match(after):
        return "since"
    if _WENT_ON.search(before) or _UNTIL.search(before):
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
