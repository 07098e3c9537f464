"""Something else than what a letter is about, of which it speaks in passing ("die Mitgliedschaft im Landesverband X")."""

# ruff: noqa: E501  expressions: a set of alternatives stays on one line

from __future__ import annotations

from beitritt.reading.context import joined
from beitritt.reading.expressions.patterns import lazy

from .find import Find, settled

_MEMBER_ITSELF = lazy(r"(?:\w*[Gg]emeinde|\w*[Ss]tadt|\w*[Kk]reis(?:es)?|Amt(?:es)?|Markt(?:es)?|Land(?:es)?|Hochschule|Universität|Stadtwerke|Fachbereich)\b")
"""Whose membership it is, not of what."""
_YEARS = lazy(r"\b(?:19|20)\d\d\b|^\w+ für (?:die|das) (?:Jahre?|Zeit)")
_OF_KIND = lazy(r"\b[Mm]itglied(?:er)?\b (?:des|der|im|in der|unseres|unserer|in unsere[mr]) (?P<kind>(?:Zweck|Dach|Landes)?(?:[Vv]erbande?s?|[Vv]ereins?|[Bb]unde?s?|[Gg]emeinschaft|[Gg]enossenschaft|[Kk]ammer))\b(?! [„\"A-ZÄÖÜ]| für)")


def another(find: Find, first: int, last: int) -> str | None:
    """What the clause between two places speaks of membership in; None where that is what the letter is about anyhow."""
    named = joined.thing(find.text, first, last)
    known = (find.scene.initiative, find.scene.sender)
    if not named or " " not in named:
        return _own_house(find)
    if _MEMBER_ITSELF.match(named) or _YEARS.search(named) or named == find.scene.recipient or any(_alike(named, one) for one in known if one):
        return None
    return settled(find.scene, named)


def _own_house(find: Find) -> str | None:
    """The writer or addressee, where membership is of a house of its kind, and what the letter is about of another."""
    match = _OF_KIND.search(find.text, find.sentence.floor)
    kind = match["kind"].removesuffix("es").removesuffix("s").lower() if match else "?"
    if kind in (find.scene.initiative or "").lower():
        return None
    return next((body for body in (find.scene.sender, find.scene.recipient) if body and kind in body.lower()), None)


def _alike(one: str, other: str) -> bool:
    """Whether two names are the same but for case endings and words left out."""
    first, second = ({word[:5] for word in name.split() if word[:1].isupper()} for name in (one, other))
    return first <= second or second <= first
