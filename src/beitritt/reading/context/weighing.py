"""What weighs for and against a name as what a letter is about, by who writes to whom."""

# ruff: noqa: E501  expressions: a set of alternatives stays on one line

from __future__ import annotations

from beitritt.reading.expressions.patterns import lazy
from beitritt.reading.language.names import BODY, titles

from . import topic

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping

ALLIED = lazy(r"(?:[Nn]etzwerk|[Bb]ündnis|\w[Pp]akt\b|^Pakt|[Cc]harta|[Aa]llianz|[Vv]erbund|[Kk]onvent|e\. ?V\.)")
"""What a name of no loose kind has."""
NAMED_WITH_JOINING = 1.6
"""The weight of a name in a sentence about joining."""

_OF_THE_READER = lazy(
    r"\b(?:Ihr(?:e[nrms]?)?|[Yy]our) (?:\w+ )?(?:\w*[Mm]itgliedschaft|Beitritts?|Austritts?|Kündigung|Teilnahme|Beteiligung|Aufnahme\w*|Beitrittserklärung|membership|accession|resignation|withdrawal|application)\b|\b[Uu]nsere[nrm]? (?:Mitglied\w*|Satzung|Mitgliederversammlung\b.{0,40}\b(?:aufgenommen|ausgeschlossen))"
)
"""An association speaks of others' standing in it."""
_AUTHORITY = lazy(r"\b(?:Zweckverband|Landkreis|Kreis|Stadt|Gemeinde|Ministerium|Bezirksregierung|\w*[Aa]mt|\w*[Kk]ammer|Council|Ministry)\b")
_ASSOCIATED = lazy(r"\be\. ?V\.|\w*[Vv]erein\b")


_CAP = r"[A-ZÄÖÜ][\wäöüß-]{3,}"
_BY_ACT = lazy(
    rf"\b(?:Kündigung|Austritt|Beitritt|Mitgliedschaft|Teilnahme|Beteiligung|Anmeldung|Abmeldung|Absage|Zusage|Mitmachen|Mitarbeit|Einstieg|Ausstieg) (?:(?:bei|beim|im|am|zum|zur|in|an) (?=[„\"»]))?"
    rf"(?:[„\"»](?P<quoted>[^“”\"«]{{4,60}})[“”\"«]|(?P<plain>{_CAP}(?: {_CAP})?))(?=$|[,;:–.-]| [–-] )"
)
_NO_NAME = lazy(r"(?:\w*[Mm]itglied\w*|Stadt|Gemeinde|Kreis|Landkreis|Kommune|Jahr|Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|Nr|Ihre?[rnms]?|Unsere?[rnms]?|Veranstaltung|Seminar|Tagung|Lehrgang|Workshop)\b")


_GOVERNED = lazy(
    rf"\b(?:Beitritt|Mitgliedschaft|Mitarbeit|Anschluss|Aufnahme|Austritt|Teilnahme|Mitwirkung|Beteiligung)\b(?: de[rs] [^;,:]{{3,40}}?)? (?:zum|zur|im|in der|in das|in die|am|an der|an das|an die|aus dem|aus der|beim|bei der) (?P<name>{_CAP}(?: (?:für |der |des |und |& |am |im |an der |vor )?{_CAP}){{0,4}})(?=$|[,;:–.-]| [–-] )"
)


def governed(subject: str) -> list[str]:
    """What a subject line's word of joining governs ("Anschluss an die Smarten Höfe; Ihre Erklärung")."""
    found = [match["name"] for match in _GOVERNED.finditer(subject)]
    return [name for name in found if topic.parts(name) and not _NO_NAME.match(name) and not BODY.match(name) and topic.joinable(name)]


_KIND_ALONE = lazy(r"(?:Verein|Verband|Verbund|Bündnis|Netzwerk|Vertrag|Vereinbarung|Pakt|Initiative|Projekt|Programm)(?:e?s)?")


def by_act(subject: str) -> list[str]:
    """What a subject line names right behind an act, or in quotation marks behind it ("Kündigung Seeuferrunde")."""
    found = [(match["quoted"] or match["plain"]) for match in _BY_ACT.finditer(subject)]
    return [name for name in found if not _NO_NAME.match(name) and not _KIND_ALONE.fullmatch(name) and not BODY.match(name) and topic.joinable(name)]


def addressee(recipient: str, weights: Mapping[str, float], words: str) -> float:
    """How much more the addressee's own name weighs, 0 where it is an authority or is not spoken of."""
    if next(titles(recipient), None) and not BODY.fullmatch(recipient):
        return 1.5
    if weights.get(recipient, 0) >= NAMED_WITH_JOINING and not _AUTHORITY.search(recipient):
        return 2.2  # a body by its noun ("Landesverbund …"), but the letter speaks of joining it
    return 1.2 if topic.addressed(recipient, words) else 0.0


def without_own(weights: dict[str, float], sender: str | None, words: str, spoken: str) -> None:
    """An association that writes is named often; what it joins is another, where the text names one with joining."""
    own = [name for name in weights if sender and (name in sender or sender in name) and _ASSOCIATED.search(f"{name} {sender}")]
    if not own or topic.circular(words) or _OF_THE_READER.search(spoken):
        return
    if any(weight >= NAMED_WITH_JOINING for name, weight in weights.items() if name not in own):
        for name in own:
            weights[name] = min(weights[name], 0.5)
