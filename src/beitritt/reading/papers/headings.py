"""What a paper's headings and lists of measures say: nouns without a verb ("Beitritt zum …", "Kündigung der Mitgliedschaft …")."""

# ruff: noqa: E501  expressions: a set of alternatives stays on one line

from __future__ import annotations

from beitritt.reading.expressions import patterns
from beitritt.reading.expressions.patterns import lazy
from beitritt.reading.language.names import nominative
from beitritt.reading.values import Statement

TYPE_CHECKING = False
if TYPE_CHECKING:
    import re
    from collections.abc import Iterator

HEAD = 2000
"""A paper's headings stand within so many characters."""
_LINE = r"^[ \t]*(?:[-–•*·]|\d+[.)]|\w*\d\w*[ \t]*[-–:]|TOP \d+:?|[^\n:]{3,80}:|Punkt \d+[^\n:]{0,30}:)?[ \t]*"
_OF = r"(?:[ \n]+(?:der|des|von)?[ \n]*(?:Stadt|Gemeinde|Landkreises|Kreises|Landeshauptstadt|Karlsruhes?)(?:[ \n]+[A-ZÄÖÜ][\w-]+(?<!\bKampagne)(?<!\bBündnis)(?<!\bNetzwerk))?)?"
_TO = r"[ \n]+(?:zum|zur|zu[ \n]+(?:dem|der|den)|zu|im|in[ \n]+(?:der|dem|das|den|die)|in|an[ \n]+(?:der|das|die|den)|am|bei[ \n]+der|beim|bei|aus[ \n]+(?:der|dem)|des|der|von)[ \n]+"
_KIND = r"(?:(?:Verein|Initiative|Organisation|Aktion|Kampagne|Netzwerk|Städtenetzwerk|Städtebündnis|Bündnis|Verband|Programm|Projekt)(?:e?s)?[ \n]+(?=[„“\"‚'»]))?"
_PLAIN = r"[A-ZÄÖÜ][\w&/.-]*(?:[ \n]+(?:(?:für|der|des|und|von|zur|zum|im|in|gegen|am|an|den|die|das|auf|of|for|the)[ \n]+){0,2}[A-ZÄÖÜ(][\w&/()-]*| \d{4}\b){0,9}(?:[ \n]+e\. ?V\.)?"
_NAME = rf"(?:[„“\"‚'»](?P<quoted>[^„“”\"«»‘’]{{3,120}})[“”\"«‘’']|(?P<plain>{_PLAIN}))"
_JOIN = r"(?P<join>Bei?tritt|(?:Voll|Förder|Gründungs)?[Mm]itgliedschaft|(?:Unterzeichnung|Mitzeichnung)(?=[ \n]+(?:der|des)[ \n]+(?:[„“\"‚'»]|[A-ZÄÖÜ][\w-]*(?:[Cc]harta|[Ee]rklärung|[Dd]eklaration|[Pp]akte?s?|[Rr]esolution|[Kk]onvents?)))|Anschluss(?=[ \n]+an[ \n]+(?:das|die|den)[ \n]+(?:[„“\"‚'»]|[A-ZÄÖÜ][\w-]*(?:[Nn]etzwerk|[Bb]ündnis|[Ii]nitiative|[Kk]ampagne|[Vv]erbund))))"
_LEAVE = r"(?P<leave>Kündigung(?:[ \n]+der|[ \n]+von)?[ \n]+(?:\w+[ \n]+)?Mitgliedschaft(?:en)?|Austritt|Beendigung[ \n]+der[ \n]+Mitgliedschaft|Aufgabe[ \n]+der[ \n]+Mitgliedschaft)"
_JOINED = lazy(rf"{_LINE}{_JOIN}{_OF}{_TO}{_KIND}{_NAME}", 8)
_AFTER = lazy(r"^[ \t]*(?P<plain>[A-ZÄÖÜ][^\n:]{3,90}?)[ ][-–][ ](?P<join>Bei?tritt|(?:Voll)?[Mm]itgliedschaft)(?: der Stadt [A-Z]\w+)?[ \t]*$", 8)
_LEFT = lazy(rf"(?:{_LINE}|(?<=[a-zäöü])(?=Kündigung|Austritt))(?P<all>{_LEAVE}{_OF}(?:{_TO}|[ \n]+){_KIND}{_NAME})", 8)
_NONE = lazy(
    r"(?:\w*[Aa]usschuss\w*|\w*[Bb]eir[aä]t\w*|\w*[Kk]ommission|\w*[Rr]at(?:es|s)?|Aufsichtsrat\w*|Europäische[nr]? Union|EU|Gemeinderat\w*|Jury|Verein(?:en)?|Verbänden|Sport\w*|Vereinen\b.*|Vergleich\w*|Vertrag\w*|Tarif\w*|Erbschaft\w*|Erb\w+|Kraft|Fraktion\w*|Projekten|\w*[Ss]itzung\w*|\w*[Pp]läne?\w*|\w*GmbH|\w*[Gg]esellschaft(?! (?:für|zur))|Kita\w*|Schul\w*|Flüchtling\w*|Kinder\w*|Kaufvertrag\w*|\w*verträge\w*)\b"
)
_DATIVE = lazy(r"(?P<stem>[A-ZÄÖÜ][a-zäöüß]+)en (?P<noun>[A-ZÄÖÜ][\w-]+)")
_MASCULINE = lazy(r"(?:[Vv]erbund|[Vv]erein|[Rr]at|[Tt]ag|[Bb]und|[Pp]akt|[Vv]erband|[Kk]onvent|[Kk]reis|[Rr]ing)$")
_NO_THING = lazy(r"\b(?:GmbH|mbH|AG|KG|Ausschuss\w*|Beirats?|Kommission|Gemeinderat\w*|Ortschaftsrat\w*|Aufsichtsrat\w*|Verwaltungsrat\w*)\b")
_REFUSED = lazy(r"\b(?:[Aa]bgelehnte|[Nn]icht (?:weiter)?verfolgte|[Zz]urückgestellte|[Vv]erworfene|[Nn]icht umgesetzte)\b[^\n]{0,40}\b(?:Maßnahmen|Vorschläge|Anträge)")


def thing(match: re.Match[str]) -> str | None:
    """The name that a heading gives; None where it is of something that authorities do not join."""
    groups = match.groupdict()
    name = patterns.sub(r"(?<=[a-zäöü])-\s*\n\s*(?=[a-zäöü])", "", groups.get("quoted") or groups["plain"])
    name = nominative(" ".join(name.split()).strip(" .,–-("))
    name = patterns.sub(r"\s+\((?:Anfrage|Antrag|Vorlage|DHH|TOP)\b.*$|\s+(?:Gremi\w+|Beratungsfolge|Anfrage|Antrag|Vorlage|Stellungnahme|Beschlussvorlage)\b.*$", "", name)
    name = _declined(name, match.string[max(0, match.start(match.lastgroup or 0) - 12) : match.start(match.lastgroup or 0)])
    if len(name) < 3 or _NONE.fullmatch(name) or _NONE.match(name + " ") or _NO_THING.search(name):
        return None
    if not groups.get("quoted") and patterns.match(r"(?:Stadt|Gemeinde|Landkreis|Land)\b(?! der)", name):
        return None
    return name


def _declined(name: str, before: str) -> str:
    """A name whose adjective stands in the dative, in the nominative ("beim Deutschen Institut" is "Deutsches Institut")."""
    match = _DATIVE.match(name)
    if match is None or match["noun"].endswith("en"):
        return name
    feminine = before.rstrip().endswith("der")
    ending = "e" if feminine else "er" if _MASCULINE.search(match["noun"]) else "es"
    return f"{match['stem']}{ending}{name[match.end('stem') + 2 :]}"


def title(text: str) -> tuple[str, str, int, int] | None:
    """What the first heading joins or leaves: the kind, the name, and its place; None where no heading says so."""
    for pattern in (_LEFT, _JOINED, _AFTER):
        for match in pattern.finditer(text, 0, HEAD):
            name = thing(match)
            if name:
                kind = "withdrawal" if pattern is _LEFT else "accession"
                group = "all" if pattern is _LEFT else "plain" if pattern is _AFTER else "join"
                return kind, name, match.start(group), match.end()
    return None


def measures(text: str) -> Iterator[tuple[str, int, int]]:
    """Each membership whose end a list of measures, or a paper's one measure, names."""
    for match in _LEFT.finditer(text) if "itgliedschaft" in text or "Austritt" in text else ():
        name = thing(match)
        if name:
            yield name, match.start("all"), match.end("all")


def refused(text: str) -> bool:
    """Whether a list's heading says that its measures are not carried out."""
    return _REFUSED.search(text, 0, HEAD) is not None


def statement(kind: str, name: str, span: tuple[int, int], *, actor: str | None, modality: str, force: str) -> Statement:
    """A statement that rests on a heading."""
    return Statement(
        kind, actor=actor, initiative=name, modality=modality, force=force, start=span[0], end=span[1], quote="",
        ground=f"de.{kind}.ueberschrift", confidence=0.7,
    )  # fmt: skip
