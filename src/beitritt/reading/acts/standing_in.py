"""Vertretung in further words: declarations for several, others brought along, a seat or a voice for them, and its end."""

# ruff: noqa: E501  expressions: a set of alternatives stays on one line

from __future__ import annotations

from beitritt.reading.context.actors import mentions
from beitritt.reading.expressions import patterns
from beitritt.reading.expressions.patterns import lazy

from .find import Find
from .speaking import ENDED, silent, speaker, voice
from .spoken import spoken_for

TYPE_CHECKING = False
if TYPE_CHECKING:
    from beitritt.reading.values import Statement

_DECLARES = lazy(
    r"\b(?:\w*[Bb]eitritts?\w*|[Aa]nschluss\w*|\w*[Ee]rklärung(?:en)?|\w*[Zz]eichnung\w*|[Uu]rkunde|[Mm]itgliedschaft\w*|beizutreten|zeichne[nt]?|unterzeichne[nt]?|[Tt]eilnahme|[Bb]eteiligung|meld\w+)\b"
)
_SPEAKS = lazy(
    r"\b(?:am (?:\w+ )?Tisch|Sprachrohr|[Ss]timmen?|[Ss]precher\w*|das Wort|(?:den|einen|ihren|deren)? ?(?:Sitz|Platz)|rede[nt]?|stellvertretend|\w*vertreten|Rechte|[Ss]timmrecht\w*|Vertretung|Wahrnehmung|mitbetreut|miterfasst|einbezogen|verhandel\w+|agier\w+|namens|im Namen|auf(?=[.,;]|$))\b"
)
_VOICES = lazy(
    r"\b(?:[Ss]timmen?|Wort|Sitz|Platz|Plätze|Tisch|(?:mit)?spr[eiä]ch\w*|redet?n?|mitred\w+|auftr[ei]t\w*|auftritt|tritt|treten|handel\w+|(?:ab|mit)?stimm\w+|verhandel\w+|(?:mit)?vertr\w+|[Ii]nteressen|[Bb]elange|[Aa]nliegen|[Ss]precher\w*|[Ss]prachrohr|[Vv]ertretung|(?:nimmt|nehmen|sitzt|sitzen)\b[^;]*\b(?:Beirat|Lenkungs\w+|Sitzung(?:en)?|Beratungen|Versammlung\w*|Runde|Gremi\w+)|[Ss]tellvertretend|erklär\w+|[Ee]rklärung|einstweilen|Beirat|Lenkungs\w+|Beratungen|[Vv]ollmacht\w*)\b"
)
_COURTESY = lazy(r"\b(?:in Kraft|\w*[Bb]ewohner\w*|Einwohner\w*|Bürgerinnen|Tarife?|[Dd]ank\w*|[Ee]inladung|[Bb]itte\w*|Rechnung|Kosten|Beitrag|Umlage|Euro|Unterlagen|Protokoll|Anmeldung zu[mr]? (?:Sitzung|Tagung)|Presse|Frist|zuständig|Ansprechpartner\w*|Übernachtung|Spielraum|gilt|entnehmen|entnommen|[Ll]aut)\b")
_FIGURES = lazy(r"\b(?:spricht|sprechen) (?:die|der|das|eine|ein|auch|vieles|alles|einiges) (?:\w+ )?[A-ZÄÖÜ]?\w*(?:quote|zahl|ergebnis|umstand|tatsache|erfahrung|argument|interesse)|\bspr[ei]ch\w* .*\b(?:sich|dafür|dagegen)\b")
_DOES = lazy(r"\b(?:das|der|die|unser\w*) [A-ZÄÖÜ][\w-]+(?: \w+)? (?:spricht|red\w+|tritt|handelt|stimmt|sitzt|nimmt|vertritt)\b|\b(?:spricht|redet?|tritt|handelt|stimmt|sitzt|nimmt|vertritt|zeichnet|erklärt|führt|hält|gibt) (?:das|der|die|unser\w*) [A-ZÄÖÜ]")
_CLAUSE = lazy(r", (?:die|der|das|den|dem|deren|dessen|dass|weil|da|wie|wenn|was|wo|so|denn|aber|sondern)\b")
_COST = lazy(r"\b(?:Euro|EUR|Kosten|Rechnung|Beitrag|Umlage|Gebühr\w*|Frist|Antrag|Rate)\b")


def signs_for(find: Find) -> list[Statement]:
    """One declaration for several, or by a mandate that they gave."""
    if silent(find) or not _DECLARES.search(find.text, find.sentence.floor):
        return []
    start, end = find.match.span("w")
    represented = spoken_for(find, start, end)
    actor = speaker(find)
    return voice(find, actor, [name for name in represented if name != actor], "bundled")


def brings_in(find: Find) -> list[Statement]:
    """One takes others along ("bringt die Städte … mit ein")."""
    if silent(find) or _COST.search(find.group("w")):
        return []
    start, end = find.match.span("w")
    actor = speaker(find)
    represented = [name for name in spoken_for(find, start, end, back=False) if name != actor]
    if patterns.search(r"\b(?:uns|unsere)\b", find.group("w")) and actor != find.scene.sender:
        represented = [find.scene.sender or ""]
    return voice(find, actor, represented)


def voice_of(find: Find) -> list[Statement]:
    """One keeps a seat, raises its voice, is at the table for others."""
    if silent(find) or not _SPEAKS.search(find.text, find.sentence.floor):
        return []
    actor = speaker(find)
    return voice(find, actor, [name for name in spoken_for(find, *find.match.span("w")) if name != actor])


def voice_ends(find: Find) -> list[Statement]:
    """Whoever spoke for others lays that down."""
    if silent(find):
        return []
    actor = speaker(find)
    made = voice(find, actor, [name for name in spoken_for(find, *find.match.span("w")) if name != actor])
    for known in made:
        known.value = "ended"
    return made


def for_whom(find: Find) -> list[Statement]:
    """Whatever the verb: somebody's voice, seat or interests are kept up for others, who stand after "für" or in the genitive."""
    text = find.text
    if silent(find) or not _VOICES.search(text, find.sentence.floor) or _COURTESY.search(text) or _FIGURES.search(text):
        return []
    if patterns.search(r"\b(?:nicht|kein\w*|weder)\b", text[find.mood.window[0] :].partition(", ")[0]) and not ENDED.search(text):
        return []
    if any(known.kind == "withdrawal" and known.modality == "declared" for known in find.scene.statements):
        return []  # what ends with the membership
    first, last = find.mood.window
    if not patterns.search(r"\b(?:[Ww]ir|[Ii]ch|uns\w*|mir)\b", text[first:last]) and next(mentions(find.scene, text, find.sentence.floor, len(text)), None) is None and not _DOES.search(text):
        return []
    start, end = find.match.span("w")
    clause = _CLAUSE.search(text, start, end)
    end = clause.start() if clause else end
    actor = speaker(find)
    end = min(end, start + 120)
    if actor and (at := text.find(actor, start, end)) > start:
        end = at  # who speaks stands behind those for whom
    represented = [name for name in spoken_for(find, start, end) if name != actor]
    if not represented and actor not in {None, find.scene.sender} and patterns.match(r" (?:uns|mich)\b", text[start:]):
        represented = [find.scene.sender or ""]
    if actor == find.scene.recipient and actor != find.scene.sender:
        return []
    return voice(find, actor, represented)


def carried(find: Find) -> list[Statement]:
    """The passive: others are carried along by the writer, or by a body that is named."""
    text = find.text
    if silent(find) or _COST.search(text[find.sentence.floor :]):
        return []
    agent = find.group("o")
    who = find.scene.sender if patterns.search(r"\b(?:uns|unser\w*)\b", agent) else next(iter(spoken_for(find, *find.match.span("o"), back=False)), None)
    if who is None:
        return []
    before = spoken_for(find, find.sentence.floor, find.match.start("o"), back=False)
    named = before or spoken_for(find, find.match.start("o"), len(text), back=False)
    represented = [name for name in named if name != who]
    if not represented and who != find.scene.sender and patterns.search(r"\b(?:[Ww]ir|[Uu]nser\w*)\b", text):
        represented = [find.scene.sender or ""]
    return voice(find, who, represented)
