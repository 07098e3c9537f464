"""How an act is told: said now or as done, by somebody, of something that can be joined."""

# ruff: noqa: E501  expressions: a set of alternatives stays on one line

from __future__ import annotations

from beitritt.reading.context.actors import subject
from beitritt.reading.expressions import patterns
from beitritt.reading.expressions.patterns import lazy

from .find import Find, tidy

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping

    from beitritt.reading.values import Statement

_PERFECT = lazy(
    r"\b(?:erfolgte|beigetreten|angeschlossen|ausgetreten|ausgeschieden|gekündigt|zurückgetreten|ausgestiegen|mitgezeichnet|unterschrieben|beitraten|beitrat|trat|traten|"
    r"schloss|angehört(?:e|en)?|geworden|aufgekündigt|kündigte|zurückgezogen|beendet|acceded|joined|withdrew|withdrawn|left|became|adhered to|schied|zog)\b"
)
_SIGNED = lazy(r"\b(?:ist|sind|war|hat|haben|hatte|wurde|worden|has|have|had)\b")
_PARTICIPLE = lazy(
    r"^(?:erklärt|vollzogen|beschlossen|angezeigt|erfolgt|mitgeteilt|ausgesprochen|[a-zäöü]*ge[a-zäöü]{3,}(?:t|en))$"
)
_STANDING = lazy(r"(?:^|\.)(?:gehoert-an|zaehlt|ist-mitglied|is-member)$")
_PARTED = ("nimmt-teil", "gehoert-an", "beitritt-verb", "tritt-bei", "schliesst-an", "wird-partner", "ist-mitglied", "gibt-auf", "scheidet-aus", "tritt-aus")
"""Rules whose verb may stand far from its subject."""
_PASSIVE = lazy(r"\b(?:wird|werden)\b")
TO_DO = lazy(
    r"\b(?:invit\w+ (?:\w+ ){0,4}to|invitation to|wish(?:es)? to|hopes? to|like to|able to|ask\w* (?:\w+ ){0,3}to|plans? to|how to|whether to|right to|considers?|not to|before|refuse\w* to|interested in|intends? to|option to|free to|may|might|could|would|should|if \w+) $"
)
NOT_JOINED = lazy(
    r"\b(?:Einschätzung|Auffassung|Meinung|Stellungnahme|Rechtsstreit|Klage|Verfahren|Streithelfer\w*|Beklagten|Kläger\w*|Prozess auf|Gewerkschaft|Partei\b(?! der)|Ansicht)"
)
RUMOUR = lazy(
    r"\b(?:aus der (?:Zeitung|Presse)|in der (?:Zeitung|Presse)|[Zz]eitungs\w+|\w*[Pp]resseberichte?n?|Gerüchte?n?|gerüchteweise|[Hh]eißt es|[Ee]s heißt|hieß es|angeblich\w*|Hörensagen|munkel\w*|Medienberichte?n?|kolportiert\w*|will wissen|dem Vernehmen nach)\b"
)
"""What is only heard of others."""
NETWORK = lazy(
    r"(?:[Ii]nitiative|[Nn]etzwerk|[Kk]onvention|[Dd]eklaration|[Ss]elbstverpflichtung|[Kk]onsorti|[Oo]ffensive|[Bb]ündnis|[Pp]akt|[Cc]harta|[Aa]llianz|[Vv]ereinbarung|[Vv]erbund|[Pp]artnerschaft|[Pp]rogramm|[Pp]rojekt|[Kk]onvent|[Kk]ampagne|[Pp]hase|[Gg]emeinschaft|[Vv]erein(?:e?s)?\b|[Ff]orum|\w*[Vv]ertrag(?:e?s)?\b|[Rr]ing(?:e?s)?\b|[Bb]unde?s?\b|[Ll]abor\b|[Aa]rbeitskreis|Unterschrift|[Ll]iga\b|[Kk]lub\b|[Nn]etz\b|[Pp]ool\b|[Aa]bkommen|[Kk]ooperation|[Zz]usammenschluss|Runde[rn]? Tisch)"
)


def clause_of(find: Find) -> str:
    """The clause that holds the frame's own word."""
    return find.text[slice(*find.mood.window)]


def told(find: Find) -> bool:
    """Whether the act is told as done before, not done by these words."""
    if _PARTICIPLE.search(find.text[find.start : find.end]) and patterns.search(
        r"\b(?:hat|haben|habe|hatten?|wurden?|worden|has|have|had)\b", clause_of(find)
    ):
        return True
    if find.frame.rule.endswith("nimmt-teil") and patterns.search(r"\b[Ss]eit (?:dem )?(?:\d|[A-ZÄÖÜ])", clause_of(find)):
        return True
    if _STANDING.search(find.frame.rule):
        day = find.period().point or find.period().at
        if day and find.scene.dated and len(day) == len(find.scene.dated) and day > find.scene.dated:
            return False  # a day to come
        return not patterns.search(
            r"\b(?:[Vv]on diesem Tage an|[Vv]om \d[\d. ]+\w+(?: \d{4})? an|[Aa]b (?:dem|sofort|diesem|heute)\b|[Aa]b (?=\d|[A-Z]\w+ 20)|[Kk]ünftig|[Ff]ortan|[Vv]on da an|[Vv]on heute an)", find.words
        )
    word = find.text[find.start : find.end]
    told = find.group("t") + " " + word
    if _PERFECT.search(told):
        return not _PASSIVE.search(clause_of(find)) or "worden" in find.text
    return (
        word.endswith("zeichnet")
        and word.startswith(("unter", "mitunter", "mitge"))
        and bool(_SIGNED.search(clause_of(find)))
    )


def _subject(find: Find) -> bool:
    """Whether the clause has a subject of its own, or is a relative clause of one."""
    first, last = find.mood.window
    if subject(find.scene, find.text, first, last) is not None:
        return True
    if find.text.endswith(" und ", 0, first) and subject(find.scene, find.text, find.sentence.floor, first) is not None:
        return True  # two verbs, one subject
    if subject(find.scene, find.text, max(find.match.start(), find.sentence.floor), find.match.end()) is not None:
        return True  # an aside may part the verb with its subject from its particle
    if find.frame.rule.endswith(_PARTED) and subject(find.scene, find.text, find.sentence.floor, find.end):
        return True  # a date between commas may part the verb from its particle, a relative clause from its subject
    relative = patterns.match(r"(?:die|der|das|welche[rs]?|which|who)\b", find.text[first:last])
    return relative is not None and find.text[:first].rstrip().endswith(",") and find.actor() is not None


def performed(find: Find) -> bool:
    """Whether "kann", "darf", "möchte" only introduce what is done: "kann ich nunmehr den Beitritt erklären"."""
    return bool(
        patterns.search(
            r"\b(?:kann|können|darf|dürfen|möchten?) (?:ich|wir)\b[^;?]*\b(?:nunmehr|hiermit|Ihnen|erklären|mitteilen|bestätigen|zusagen|anzeigen)\b"
            r"|\b(?:[Ww]ir|[Ii]ch) (?:möchten?|wollen|will)\b[^;?]*\b(?:hiermit|verbindlich)\b|\b(?:ich|wir)\b[^;?]*\b(?:anzeigen|erklären|mitteilen|bestätigen|vollziehen) (?:kann|können|darf|dürfen)\b",
            clause_of(find),
        )
    )


def someone(find: Find) -> bool:
    """Whether the clause names who acts, or its form needs nobody (hiermit, passive, the noun)."""
    clause = clause_of(find)
    if find.frame.rule.endswith(("erklaert", "nomen-verb", "verb-nomen", "feld", "listenpunkt", "angekreuzt")):
        return True
    return (
        find.text[find.start : find.end] == "erfolgte"
        or _subject(find)
        or bool(patterns.search(r"\b(?:hiermit|hereby|wird|werden|die damit)\b", clause))
        or bool(patterns.search(r"\b(?:[Ss]eitens|\w+erseits|[Vv]on hier aus|durch uns|von uns)\b", find.text[: find.end]))
        or bool(find.sentence.floor)
        or _set_in(find)
    )


def _set_in(find: Find) -> bool:
    """Whether an aside in commas parts the clause's object and verb from its subject ("Die Stadt hat, hier eingegangen …, ihre …")."""
    first = find.mood.window[0]
    behind = first > 0 and find.text[first : find.start].strip() != ""
    return behind and find.scene.language == "de" and find.actor() is not None


def resolved(find: Find, kind: str) -> list[Statement]:
    """A resolution told in the letter: reported, with the force of a resolution."""
    mood = find.mood
    if (
        mood.asked
        or mood.conditional
        or mood.mentioned
        or mood.denied
        or mood.unreal
        or patterns.search(r"\bnicht (?:mehr )?\w*(?:zu|bei)", find.text)
    ):
        return []
    period = find.period()
    since = period.point or period.since
    operative = find.scene.genre in {"resolution_paper", "motion"} and "beschließt" in find.text[find.start : find.end]
    return [
        find.statement(
            kind,
            actor=find.actor(find.scene.sender),
            modality="declared" if operative else "reported",
            force=None if operative else "resolved",
            since=since,
            until=period.until,
        )
    ]


def next_day(iso: str | None) -> str | None:
    """The day after a last day: what ends with the 31st is gone on the 1st."""
    if iso is not None and iso.endswith("-01"):  # "zum 1. Januar" is the first day already
        return iso
    if iso is None or len(iso) != len("2026-01-01"):
        return iso
    from datetime import date, timedelta

    return (date.fromisoformat(iso) + timedelta(days=1)).isoformat()


def planned(
    find: Find, actor: str | None, words: str, details: Mapping[str, object] | None = None, *, confidence: float = 0.8
) -> Statement:
    """What somebody means to do, in its own words or as others tell it: nobody is bound by it."""
    own = actor == find.scene.sender and not find.third_person
    return find.statement(
        "intent",
        actor=actor,
        modality="intended" if own else "reported",
        force=find.force() if own else "received",
        value=tidy(words)[:160],
        details=details,
        span=(find.sentence.floor, len(find.text)),
        confidence=confidence,
    )
