"""What a sentence adds to its act in set words: for which subjects, at which level, bound or limited until when.

Forms and the letters of registers say it like this ("für das Thema „X“", "gebunden bis zum …"), always within the
sentence of the act; an ordinary letter seldom does.
"""

# ruff: noqa: E501  expressions: a set of alternatives stays on one line

from __future__ import annotations

from beitritt.reading.expressions.patterns import lazy
from beitritt.reading.language.periods import period

TYPE_CHECKING = False
if TYPE_CHECKING:
    import re

_NAMES = r"[„\"»][^“”\"«]{1,80}[“”\"«](?:(?:,| und| sowie|, und) [„\"»][^“”\"«]{1,80}[“”\"«])*"
_SUBJECTS = lazy(
    rf"\b(?:für|auf|in Bezug auf|hinsichtlich) (?:(?:nur |ausschließlich |allein )?(?:das|die|des|der) (?:Them(?:a|en|as)|Handlungsfeld(?:er)?|Themenfeld(?:er)?|Teilprojekte?) (?P<only>{_NAMES})|alle (?:Themen|Handlungsfelder|Themenfelder|Teilprojekte) (?:außer|mit Ausnahme von|bis auf) (?P<not>{_NAMES}))"
)
_NAME = lazy(r"[„\"»]([^“”\"«]{1,80})[“”\"«]")
_BOUND = lazy(
    r"(?:(?<= bei)|(?<= fort)|(?<= zu)), (?P<what>gebunden|befristet) (?:(?P<whole>für die (?:ganze|gesamte) (?:Dauer|Laufzeit)\b)|bis (?:zum (?:Ende|Ablauf|Abschluss)|Ende) der (?:Phase [„\"»](?P<phase>[^“”\"«]{1,80})|(?P<kind>\w+phase)\b)|(?P<day>bis (?:(?:zum|einschließlich|längstens|spätestens|Ende|Mitte) )*[^,;]*\d))"
)
"""Behind the act and a comma: what it is bound or limited to. A sentence of its own about it is a statement of its own."""
_LEVELS = (
    (lazy(r"\b(?:\w*[Bb]eobacht\w*|observer|Gast(?:status|mitglied\w*)?|beratende[sr]? Mitglied)\b"), "observer"),
    (lazy(r"\b(?:unterstützend\w*|[Uu]nterstützer\w*|[Ff]ördermitglied\w*|[Ff]örderpartner\w*|fördernde\w* Mitglied\w*|ideell\w*|supporting|supporter)\b"), "support"),
    (
        lazy(
            r"\b(?:(?:nur|lediglich|ausschließlich|allein)[^,;]{0,60}(?:[Pp]lanungs|[Ee]rkundungs|[Kk]onzept|[Vv]orbereitungs|[Ee]rprobungs|[Pp]ilot)phase|an der (?:[Pp]lanungs|[Ee]rkundungs|[Kk]onzept|[Vv]orbereitungs|[Kk]onzeptions)phase(?! und)|(?:nur für|auf) die Planung)\b"
        ),
        "planning",
    ),
)  # fmt: skip
_LEFT = lazy(r"\b(?:auf (?:eine )?|zu (?:einer )?|als |in die Rolle (?:einer? )?)(?P<w>[^,;]{0,60})")


def level(text: str) -> str:
    """The level of joining that the words tell; full where they tell none."""
    return next((level for pattern, level in _LEVELS if pattern.search(text)), "full")


def level_left(text: str) -> dict[str, object]:
    """The level to which a reduction or a continuation comes down, where its words name one."""
    told = next((found for match in _LEFT.finditer(text) if (found := level(match.group())) != "full"), None)
    return {"level": told} if told else {}


def scope(text: str, floor: int = 0) -> dict[str, object]:
    """The subjects to which a sentence confines its act, by the names that it quotes; nothing where it quotes none."""
    match = _SUBJECTS.search(text, floor) if "Them" in text or "feld" in text or "Teilprojekt" in text else None
    if match is None:
        return {}
    names = _NAME.findall(match["only"] or match["not"])
    return {"scope": names if match["only"] else {"except": names}}


def bond(text: str, floor: int = 0) -> re.Match[str] | None:
    """Where a sentence says behind its act how long that binds or lasts."""
    return _BOUND.search(text, floor) if "gebunden " in text or "befristet " in text else None


def bound(text: str, floor: int = 0) -> dict[str, object]:
    """What an act is bound to (``binding``) or limited to (``term``): a last day, a phase, or the whole of it."""
    match = bond(text, floor)
    if match is None:
        return {}
    name = "binding" if match["what"] == "gebunden" else "term"
    phase = match["phase"] or match["kind"]
    if match["whole"]:
        return {name: "whole"}
    return {name: {"phase": phase} if phase else {"until": period(match["day"]).until}}
