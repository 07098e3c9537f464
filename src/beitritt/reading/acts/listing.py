"""Members that papers list, founders that they name, and several that have put themselves into something."""

# ruff: noqa: E501  expressions: a set of alternatives stays on one line

from __future__ import annotations

from beitritt.reading.context.enumerations import LIST, coordinated, members
from beitritt.reading.context.joined import thing
from beitritt.reading.expressions import patterns
from beitritt.reading.expressions.patterns import lazy
from beitritt.reading.language.dates import days
from beitritt.reading.language.names import BODY

from .find import Find, settled
from .membership import COMMITTEE, owner

TYPE_CHECKING = False
if TYPE_CHECKING:
    from beitritt.reading.values import Statement

_LIST = lazy(LIST)
_ADVERBS = lazy(
    r"\s*(?:(?:derzeit|zurzeit|zur Zeit|aktuell|bereits|bislang|bisher|inzwischen|mittlerweile|heute|momentan|schon|u\. ?a\.|unter anderem|ebenfalls|auch|beispielsweise|z\. ?B\.|etwa|neben (?:der|dem|den) [A-ZÄÖÜ][\w-]+(?: [A-ZÄÖÜ][\w-]+)*|:|,|dabei|die folgenden|folgende)\s+)*:?\s*"
)
_OVER = lazy(r"(?P<who>[A-ZÄÖÜ][\w-]+(?: und [A-ZÄÖÜ][\w-]+)?) über (?:die|den|das) (?P<by>[A-ZÄÖÜ][\w-]+(?: [A-ZÄÖÜ][\w-]+){0,3})(?: [-–] |, | und )?")


def listed(find: Find) -> list[Statement]:
    """Those whom a paper lists as members, partners or signatories, one for each."""
    text = find.text
    if find.mood.asked or find.mood.conditional or find.mood.denied or COMMITTEE.search(text) or find.mood.unreal:
        return []
    named = _of_what(find)
    if named is None:
        return []
    words = find.group("l")
    made = [_by_another(find, match["who"], match["by"], match.span(), named) for match in _OVER.finditer(words)] if " über " in words else []
    kind = "Städte " if patterns.search(r"\bfolgende[nr]? Städten?\b", text) else ""
    return made + [
        find.statement("accession", actor=name, modality="reported", force="accepted", since=year or _founded(text), initiative=named, confidence=0.8)
        for name, year in _rows(_OVER.sub("", words) if made else words, kind)
    ]


def itemised(find: Find) -> list[Statement]:
    """An item of a list of members: one body, behind the words that introduce the list."""
    text, floor = find.text, find.sentence.floor
    name = text[find.start : find.end].strip(" .,")
    if not floor or find.start < floor or not _is_body(name) or COMMITTEE.search(text[:floor]) or find.mood.asked:
        return []
    named = thing(text[:floor]) or _own_by_kind(find, text[:floor])
    if named is None:
        return []
    return [find.statement("accession", actor=name, modality="reported", force="accepted", initiative=settled(find.scene, named), confidence=0.7)]


def _own_by_kind(find: Find, words: str) -> str | None:
    """The paper's own initiative, where the words call it by its kind."""
    return find.scene.initiative if _KIND.search(words) else None


_KIND = lazy(
    r"\b(?:Vereins?|Netzwerke?s?|Bündnis\w*|Verbande?s|Initiative|Verbunde?s|Zweckverbands?|Kooperation|Städtenetzwerks?|Arbeitsgemeinschaft|EVTZ|Kampagne)\b"
)


def _by_another(find: Find, who: str, by: str, span: tuple[int, int], named: str) -> Statement:
    """Members through another body, which stands for them there."""
    start = find.match.start("l")
    return find.statement(
        "representation", actor=by, modality="reported", force="accepted", initiative=named,
        on_behalf_of=[f"Stadt {name}" if " " not in name else name for name in who.split(" und ")],
        details={"form": "informal"}, span=(start + span[0], start + span[1]),
    )  # fmt: skip


def _rows(words: str, kind: str) -> list[tuple[str, str | None]]:
    """The first list in a stretch of text, past adverbs; what stands behind a colon counts first."""
    starts = [words.rfind(": ") + 2] if ": " in words else []
    match = _ADVERBS.match(words)
    starts.append(match.end() if match else 0)
    for start in starts:
        found = _LIST.match(words, start + len(words[start:]) - len(words[start:].lstrip(" -–")))
        rows = list(members(kind + found.group().rstrip(" .,"))) if found else []
        if rows:
            return rows
    return []


def _of_what(find: Find) -> str | None:
    """What the members listed are members of: named outside the list, or the paper's own, by its name or by its kind."""
    first, last = find.match.span("l")
    if governed := thing(find.text[find.sentence.floor : first] + " … " + find.text[last:]):
        return settled(find.scene, governed)
    shown = [name for name, start, end in find.scene.titles(find.text) if start >= find.sentence.floor and not first <= start < last - len(name) and not BODY.fullmatch(name)]
    own = find.scene.initiative
    if shown:
        return settled(find.scene, shown[0])
    if own and (own in find.text or any(word in find.text for word in own.split() if len(word) > len("Partner"))):
        return own
    outside = find.text[find.sentence.floor : first] + find.text[last:]
    return own if _KIND.search(outside) else None


def _founded(text: str) -> str | None:
    """The day on which it was founded, for those who founded it."""
    if "ründ" not in text:
        return None
    match = patterns.search(r"\bam (\d{1,2}\. ?(?:\w+|\d{1,2}\.) ?\d{4}) gegründet", text)
    return next((day.iso for day in days(match.group(1))), None) if match else None


_IS_BODY = lazy(
    r"(?:Stadt|Gemeinde|Landkreis|Kreis|Land|Region|Universität|Hochschule|Landeshauptstadt|Sparkasse|Volksbank|Agentur|Stadtwerke|Technologie\w*|[A-ZÄÖÜ][\w-]*(?:verband|kammer|stiftung|werke|gesellschaft|ministerium|präsidium|[Rr]egion|institut|Institute|verbund|verein|GmbH))\b|.*\b(?:GmbH|e\. ?V|KIT)\b"
)


def _is_body(name: str) -> bool:
    return _IS_BODY.match(name) is not None


def took_part(find: Find) -> list[Statement]:
    """Several that have put themselves into a project, or joined together, told of the past."""
    if find.mood.asked or find.mood.conditional or find.mood.denied or find.mood.unreal:
        return []
    shown = [name for name, _, _ in find.scene.titles(find.text)]
    if not shown:
        return []
    rows = coordinated(find.text, find.sentence.floor, find.start)
    named = next((name for name, start, _ in find.scene.titles(find.text) if _OF_KIND.search(find.text, max(0, start - 40), start)), shown[-1])
    return [find.statement("accession", actor=name, modality="reported", force="accepted", initiative=settled(find.scene, named), confidence=0.8) for name in rows]


_OF_KIND = lazy(r"\b(?:Projekts?|Netzwerks?|Vereins?|Bündnis\w*|Initiative|Verbunds?) [„“\"]?$")


def founds(find: Find) -> list[Statement]:
    """The words "gründet zusammen mit … das Netzwerk", "wurde von der Stadt … gegründet": its founders are in it."""
    text = find.text
    shown = thing(text, find.sentence.floor) or next((name for name, start, _ in find.scene.titles(text) if start > find.match.start() - 120), None)
    bond = patterns.search(r"\b(?:[Zz]usammen mit|[Gg]emeinsam mit|mit weiteren|Gründungsmitglied\w*|von de[rnm]|durch d(?:ie|en)|vom)\b", text)
    if not shown or not bond or "GmbH" in shown or find.mood.asked or find.mood.conditional or find.mood.denied or find.mood.unreal:
        return []
    who = coordinated(text, find.sentence.floor, len(text)) or [owner(find) or ""]
    return [
        find.statement("accession", actor=name, modality="reported", force="accepted", initiative=settled(find.scene, shown), confidence=0.8, since=find.period().at)
        for name in who if _is_body(name) and name != shown and name.split()[-1] in text
    ]  # fmt: skip
