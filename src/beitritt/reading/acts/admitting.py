"""Bedingungen of whoever leads for those who want in, and what those who are in have to hand in."""

# ruff: noqa: E501  expressions: a set of alternatives stays on one line

from __future__ import annotations

from beitritt.reading.expressions import patterns
from beitritt.reading.expressions.patterns import lazy
from beitritt.reading.phrases.de_words import MONEY

from .find import Find, tidy
from .terms import cited, foreign, goes_on, leads, term, told, twice

TYPE_CHECKING = False
if TYPE_CHECKING:
    from beitritt.reading.values import Statement

_ONE_CASE = lazy(r"\b(?:Ihre[nrms]? (?:\w+ )?(?:Stadt|Gemeinde|Kreis|Kommune|Aufnahme|Antrag|Beitritt|Bewerbung|Wunsch|Teilnahme)|Sie (?:haben|hatten|konnten|wurden|werden))\b")
_MONEY = lazy(MONEY)
_UNREAL = lazy(r"\b(?:hätten?|wären?|möchten?|wünsch\w+|gebeten|beantrag\w+|sollten?|könnten?|würden?|bitten?)\b")
_HANDED_IN = lazy(r"\b(?:unverzüglich|umgehend|sofort|binnen|innerhalb|spätestens|bis (?:zum|Ende|Mitte|Anfang|spätestens|jeweils|\d)|vor (?:jeder|Beginn)|rechtzeitig|jährlich|monatlich|laufend|jeweils|(?:im|pro|je) (?:Jahr|Halbjahr|Quartal|Monat)|mindestens)\b")
_AGAIN = lazy(r"\b(?:\w*jährlich\w*|monatlich\w*|regelmäßig\w*|(?:im|pro|je) Jahr)\b")
_OTHER_PAPER = lazy(r"\b(?:\w*[Aa]nträge?|\w*[Aa]ntrag(?:s|es)?|Bewerbung\w*|Steuer(?!ung|n[dt]|t\b)\w*|Widerspr\w+|Klage\w*|Rechnung\w*|Protokoll\w*|Angebote?|\w*[Mm]iet\w*|Einspruch|Einsprüche|Kündigung\w*|Austritt\w*|Abmeldung\w*)\b")
_PAST = lazy(r"\b(?:hat|haben|hatten?|wurden?|worden|war|waren)\b(?! (?:\w+ ){0,6}?zu\b)")


def _silent(find: Find, text: str) -> bool:
    mood = find.mood
    return bool(
        find.text.endswith("?")
        or find.sentence.quoted
        or mood.asked
        or mood.conditional
        or mood.hoped
        or cited(find)
        or foreign(find)
        or _UNREAL.search(text)
        or any(twice(find, what) for what in ("duty", "notice", "cost"))
    )


def admission(find: Find) -> list[Statement]:
    """The words "Aufgenommen werden nur Kommunen mit …": who may join at all, told by whoever leads."""
    text = told(find)
    if _silent(find, text) or not (leads(find) or _AGAIN.search(text)) or _ONE_CASE.search(text) or _PAST.search(find.text[slice(*find.mood.window)]):
        return []
    return [term(find, "duty", tidy(text)[:180])]


def handed_in(find: Find) -> list[Statement]:
    """The words "Frei werdende Plätze sind unverzüglich zu melden": what those who are in owe, told by whoever leads."""
    text = told(find)
    if _silent(find, text) or not leads(find) or find.mood.denied or not _HANDED_IN.search(text) or _OTHER_PAPER.search(text) or _PAST.search(text):
        return []
    if goes_on(find, "notice", text) or _MONEY.search(text) or patterns.search(r"\b(?:wir|ich|von uns|durch uns)\b", text):
        return []
    return [term(find, "duty", tidy(text)[:180])]
