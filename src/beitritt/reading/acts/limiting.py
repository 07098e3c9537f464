"""Vorbehalte that limit: what an own line does not cover, to what it is confined, how far duties go."""

# ruff: noqa: E501  expressions: a set of alternatives stays on one line

from __future__ import annotations

from beitritt.reading.expressions import patterns
from beitritt.reading.expressions.patterns import lazy
from beitritt.reading.phrases.de_words import OWN_LINE

from .find import Find, tidy
from .pointing import OF_THE_TOWN
from .rights import ABOUT_OWN, SELF, keep, unread

TYPE_CHECKING = False
if TYPE_CHECKING:
    from beitritt.reading.values import Statement

_COVERED = lazy(
    rf"\b(?:vo[nm]|durch|mit) (?:(?:de[mr]|unsere[mr]|meine[mr]|ihre[mr]|seine[mr]|diese[mr]) )?{OWN_LINE}\b|\b(?:hiervon|davon|hierdurch|dadurch)\b|^{OWN_LINE}\b|(?:(?:unser|dieser|der|dies)e[rs]? ){OWN_LINE}\b[^,;]{{0,40}}\bnicht"
)


def _own_act(find: Find) -> bool:
    return any(
        known.kind in {"accession", "consent", "representation", "commitment"} for known in find.scene.statements
    )


_PART = lazy(r"\b(?:[Aa]m|[Aa]n de[rmn]|[Ii]m|[Ii]n der|[Bb]eim|[Bb]ei der) (?:[a-zäöüß]+ )?(?P<part>[A-ZÄÖÜ][\w-]+)")
_WHOLE = lazy(r"(?:\w*[Nn]etzwerk|\w*[Bb]ündnis|\w*[Vv]erbund|\w*[Ii]nitiative|\w*[Pp]akt|\w*[Aa]llianz|\w*[Pp]rogramm|\w*[Cc]harta|\w*[Vv]erein|\w*[Pp]rojekt|Vorhaben|Partnerschaft|Jahr|Monat)")
_FIRST = lazy(r"(?:[Aa]usdrücklich |[Aa]llerdings |[Jj]edoch )?[Nn]icht (?:davon |hiervon )?(?:erfasst|umfasst|einbezogen|eingeschlossen) (?:ist|sind|bleibt|wird|werden)\b")
_STANDS = frozenset(("accession", "continuation", "resumption", "consent", "suspension"))


def of_a_part(find: Find) -> bool:
    """Whether one who is in by this letter stays away from a part that has a name of its own ("am Gewässerlabor … nicht")."""
    stands = any(known.kind in _STANDS and known.modality == "declared" for known in find.scene.statements)
    match = _PART.search(find.text, find.sentence.floor)
    return stands and match is not None and not _WHOLE.match(match["part"]) and match["part"] not in (find.scene.initiative or "")


def left_out(find: Find) -> list[Statement]:  # noqa: PLR0911  each early return is a reason to stay silent
    """What the writer's own line does not cover."""
    text = find.words
    if unread(find) or find.mood.conditional or find.mood.unreal or OF_THE_TOWN.search(text):
        return []
    if patterns.search(
        r"\b(?:Beitragspflicht|\w*[Kk]osten|[Uu]mlagen?|\w*[Bb]eiträge|[Ff]inanziell\w*|Mitglieder sind|[Aa]lle Mitglieder|gilt (?:dieses|das) (?:Schreiben|Blatt|Formular))\b",
        text,
    ):
        return []
    if patterns.search(r"\bunberührt\b", text) and patterns.search(r"^[Uu]nser\w* (?:\w+ )?(?:Teilnahme|Mitgliedschaft|Beteiligung|Mitwirkung)\b|\bunberührt und (?:läuft|besteht|gilt|bleibt)\b", text):
        return []  # that it goes on
    last = find.scene.statements[-1] if find.scene.statements else None
    if last is not None and last.kind == "reservation" and patterns.search(r"\b(?:davon|hiervon) (?:\w+ )?ausgenommen\b", text):
        return []  # an exception to what was just reserved
    if find.frame.rule.endswith("nicht-erfasst") and not _COVERED.search(text) and not (_own_act(find) and _FIRST.match(text)):
        return []
    if not (
        _own_act(find)
        or ABOUT_OWN.search(text)
        or patterns.search(
            r"\b(?:hiervon|davon|Ortsteile?|Stadtteile?|Stadtwerke|Eigenbetriebe?|Tochter\w*|uns|wir)\b|\b[Ff]ür (?:die|den) (?:Stadt|Gemeinde|Kreis|Landkreis)\b",
            text,
        )
    ):
        return []
    return keep(find, "limit")


def confined(find: Find) -> list[Statement]:
    """A line that is limited from its start; what is narrowed later is a reduction."""
    text = find.words
    if unread(find) or find.mood.conditional or find.mood.unreal or find.mood.denied:
        return []
    if patterns.search(
        r"\b(?:[Kk]ünftig|[Nn]unmehr|noch|[Ff]ortan|bisher\w*|nicht mehr|Jahre?|Monate?|Dauer|Laufzeit|bis|\w*[Pp]hase)\b|\b[Aa]b (?:dem|sofort|\d)",
        text,
    ):
        return []
    return keep(find, "limit")


def field_kept(find: Find) -> list[Statement]:
    """A form's "Einschränkungen: ohne …", "Bedingung: Zustimmung des Rates"."""
    if find.scene.genre != "form" or unread(find):
        return []
    words = tidy(find.group("w"))
    condition = find.group("v").startswith(("Bedingung", "Voraussetzung", "Vorbehalt"))
    return keep(find, "precondition", words[:200]) if condition else keep(find, "limit")


def only_within(find: Find) -> list[Statement]:
    """Duties that the writer takes on only as far as its means go."""
    text = find.words
    if unread(find) or not patterns.search(
        r"\b\w*(?:[Hh]aushalt\w*|[Mm]ittel|[Rr]essourcen|[Ss]tellenplan\w*|[Kk]apazität\w*|[Mm]öglichkeiten|[Bb]udget\w*)\b",
        text[find.start - find.sentence.floor :],
    ):
        return []
    if not SELF.search(text) or patterns.search(r"\b(?:\w*[Kk]osten|\w*[Bb]eitr[aä]ge?|[Uu]mlagen?)\b", text):
        return []
    return keep(find, "limit", tidy(find.group("w"))[:200])
