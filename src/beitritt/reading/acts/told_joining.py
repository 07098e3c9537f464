"""Joining told in passing: what councils once resolved, and "since joining", "by our membership"."""

# ruff: noqa: E501  expressions: a set of alternatives stays on one line

from __future__ import annotations

from beitritt.reading.context.enumerations import coordinated
from beitritt.reading.expressions import patterns
from beitritt.reading.expressions.patterns import lazy
from beitritt.reading.language.names import titles

from .find import Find, settled
from .membership import owner
from .telling import clause_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from beitritt.reading.values import Statement

_PAST = lazy(r"\b(?:hat|haben|hatte|hatten|wurde|wurden|worden|ist|war|konnte|kam|kamen|durfte|befürworteten|befürwortete|\w+te)\b")
_GENITIVE = lazy(r"^ (?:der|des) (?P<who>(?:Stadt|Gemeinde|Landkreises|Kreises|Universität|Region)(?: [A-ZÄÖÜ][\w-]+)+)")
_TO = lazy(
    r" (?:zum|zur|zu (?:dem|der|den)|zu|im|in (?:der|dem|das|den)|in|an (?:der|das|die|den)|am|bei der|beim|bei|des|der|unter (?:die|den|das)) (?:(?:Verein|Initiative|Organisation|Kampagne|Netzwerk|Städtenetzwerk|Bündnis|Verband|Programm)(?:e?s)? (?=[„“\"‚']))?"
    r"(?:[„“\"‚'»](?P<quoted>[^„“”\"«»‘’]{3,120})[“”\"«‘’']|(?P<plain>[A-ZÄÖÜ][\w&/.-]*(?: (?:(?:für|der|des|und|von|zur|zum|in|gegen|am|an|auf|of|for|the|die|das) ){0,2}[A-ZÄÖÜ(][\w&/()-]*){0,8}(?: e\. ?V\.)?))"
)
_UNION = lazy(r"(?:Europäische[nr]? Union|EU\b|NATO|Bundesrepublik|Sitzung|Stadt\b|Jahr\b|Gemeinderat|Verein(?:en)?$|Verwaltung|Vertrag|Kreis\b|Kooperationsvereinbarung$|Vereinbarung$|Nutzung|Gesellschaft\b|\w+ausschuss|\w+beirat)")


def told_resolution(find: Find) -> list[Statement]:
    """That somebody has resolved or approved joining, told in the paper of another or of a later day."""
    mood, text = find.mood, find.text
    if mood.asked or mood.conditional or mood.denied or not _PAST.search(text[find.sentence.floor :]):
        return []
    if find.scene.genre == "minutes" and find.scene.organ_says:
        return []
    place = find.match.start("o")
    if patterns.search(r"\b(?:Kündigung|Beendigung|Austritt|Ablehnung|über|zur|zum|nach|vor|Prüfung|Kosten\w*) (?:\w+ ){0,2}$", text[max(0, place - 40) : place]):
        return []
    named = _named(text, find.match.end("o")) or find.initiative()
    if named and _OF_REGION.match(named):
        named = find.scene.initiative
    if not named or _UNION.match(named):
        return []
    who: list[str | None] = [*coordinated(text, find.sentence.floor, find.start)] or [owner(find)]
    return [
        find.statement("accession", actor=name or find.scene.sender, modality="reported", force="resolved", initiative=settled(find.scene, named))
        for name in who
    ]


_OF_REGION = lazy(r"(?:der )?(?:Region|Stadt|Land|Landkreis|Verband)\b")


def _named(text: str, at: int) -> str | None:
    """The name behind a noun of joining, over "der Stadt X" and "zum Verein"."""
    owner = _GENITIVE.match(text[at:])
    first = at + owner.end() if owner else at
    match = _TO.match(text, first)
    if match is None:
        return None
    name = (match["quoted"] or match["plain"]).strip(" .,")
    shown = next(titles(text[match.start(1) if match["quoted"] else match.start("plain") :][:160]), None)
    return shown[0] if shown and not match["quoted"] and name.startswith(shown[0][:6]) and len(shown[0]) > len(name) else name


def by_the_way(find: Find) -> list[Statement]:
    """Joining as a known fact: "seit dem Beitritt zum …", "durch ihren Beitritt zum …", "unsere Mitgliedschaft im …"."""
    text, mood = find.text, find.mood
    named = _named(text, find.end)
    if named is None or _UNION.match(named) or mood.asked or mood.conditional or len(named) < 4:
        return []
    before = text[max(0, find.start - 24) : find.start]
    sure = "eit " in before or "nsere" in before or "ehende" in before or "jährige" in before or "isherige" in before or "tädtische" in before or find.frame.rule.endswith("dem-beitritt")
    if not sure and not patterns.search(r"\b(?:hat|haben|hatte|wurden?|worden|war|konnten?|ist|sind|profitier\w+|besteht|bekannte|bekennt|verpflichtete|verpflichtet|bekannten)\b", text):
        return []
    if not sure and patterns.search(r"\b(?:würde|könnte|soll|kann|wird)\b", clause_of(find)):
        return []
    owner = _GENITIVE.match(text[find.end :])
    since = (find.period().since or _in_year(text[find.end :])) if "eit " in before else None
    return [
        find.statement(
            "accession", actor=owner["who"] if owner else find.actor(find.scene.sender), modality="reported", force="accepted",
            since=since, initiative=settled(find.scene, named), confidence=0.7,
        )
    ]  # fmt: skip


def _in_year(text: str) -> str | None:
    match = patterns.match(r"[^,;.]{0,120}?\b(?:im Jahre?|in|Anfang|Ende|Mitte) ((?:19|20)\d\d)\b", text)
    return match.group(1) if match else None
