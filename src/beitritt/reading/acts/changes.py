"""Promises, phases, conditions met."""

# ruff: noqa: E501  expressions: a set of alternatives stays on one line

from __future__ import annotations

from beitritt.reading.context.actors import subject
from beitritt.reading.expressions import patterns
from beitritt.reading.expressions.patterns import lazy
from beitritt.reading.language.words import stands

from .appointments import offices
from .find import Find, tidy
from .phasing import further
from .pledging import PAPERS, beside, writes

TYPE_CHECKING = False
if TYPE_CHECKING:
    from beitritt.reading.values import Statement

_OTHER_COST = lazy(r"\b(?:nur|lediglich)\b[^;]{0,30}\bsoweit\b")
_POLITE = lazy(
    r"\b(?:Verfügung stehen|Fragen|gern\w* zur Verfügung|Rückfragen|unterrichten Sie|informieren|melden|mitteilen|Hinweise)\b"
)
_NO_PROMISE = lazy(
    r"\b(?:Rechnung\w*|Protokoll\w*|Niederschrift|Tagesordnung|Teilnahme|Anmeldungen|bitte\w*|bitten|erbitte\w*|erbeten|benötige\w*|brauche\w*|wünsch\w+|befristet|gilt|gelten|endet|enden|beginnt|beginnen|dauert|dauern|stattfinde[nt]|findet\b[^;]*\bstatt|läuft|laufen|beteilig\w+|Mitglied\w*|beschränk\w+|ruht|ruhen|binde[nt]?|vertr\w+|wäre\w*|würde\w*|gebunden|muss|müssen|[Ww]er|Platz|Stimmrecht|Stimme|Sitz|Beirat\w*|Ansprech\w*|mach\w+\b[^;]*\bmit(?=[,.])|für die Dauer|danke\w*|Rückmeldung|entscheide\w*|"
    r"Zustimmung|Beitritt|kündig\w*|Kündigung|behalte\w*|behält|Bindung|verlänger\w*|erwarte\w*|hoffe\w*|prüfe\w*|hier eingegangen|Vertretung|rücken|warten|entgegen|beauftragt|weisen?\b[^;]*\bhin)\b"
)
_BY_ITSELF = lazy(r"\b(?:auf eigene (?:Kosten|Rechnung)|unentgeltlich|kostenlos|kostenfrei|at its own expense)\b")
_PERFECT = lazy(r"\b(?:hat|haben|habe|hatte\w*|wurde\w*|ist|sind|war|waren)\b")


def commitment(find: Find) -> list[Statement]:  # noqa: PLR0911  each early return is a reason to stay silent
    """Verpflichtung, Zusage by the writer: what is promised, and until when it is due."""
    mood = find.mood
    if (
        find.scene.genre in PAPERS
        or mood.asked
        or mood.conditional
        or mood.mentioned
        or mood.unreal
        or mood.denied
        or mood.hoped
        or find.third_person
    ):
        return []
    if patterns.search(r"\bwie (?:\w+ )?(?:zugesagt|zugesichert)", find.text) and find.frame.rule.endswith("zugesagt"):
        return []
    if beside(find.words) or patterns.search(r"\b(?:wird|werden) uns\b", find.text[slice(*mood.window)]) or _POLITE.search(find.text) or _OTHER_COST.search(find.text) or "Geschäftsführung" in (find.group("w") or ""):
        return []
    if patterns.search(r"\bhabe\b(?! ich\b)(?<!ich habe)", find.text[slice(*mood.window)]):
        return []  # as others say
    actor = find.actor(find.scene.sender)
    if patterns.search(r"\bgilt\b|\bgelten\b|\bMitglied\b", find.text[find.start : find.end]):
        return []
    if find.frame.rule.endswith(("handelt", "stellt")) and not _has_subject(find) and not _BY_ITSELF.search(find.text):
        return []
    past = bool(
        patterns.search(r"\b(?:hat|haben|hatte|wurde|had|has)\b", find.text[slice(*mood.window)])
    ) and find.frame.rule.endswith("zugesagt")
    if not writes(find, actor) and not past:
        return []
    if past and not writes(find, actor):
        return []
    period = find.period()
    due = period.until or period.point
    details: dict[str, object] = {"due": due} if due else {}
    words = find.group("w") or find.text[slice(*mood.window)]
    return [
        find.statement(
            "commitment",
            actor=find.scene.sender,
            modality="reported" if past else "declared",
            force="accepted" if past else None,
            until=period.until
            if patterns.search(r"\b(?:noch|weiter\w*|längstens|unverändert|fort)\b", find.text)
            else None,
            value=tidy(words)[:200],
            details=details,
            span=(mood.window[0], max(find.match.end(), mood.window[1])),
            on_behalf_of=_for_whom(find),
        )
    ]


def _has_subject(find: Find) -> bool:
    first, last = find.mood.window
    mention = subject(find.scene, find.text, first, last)
    if mention is None and find.scene.sender:  # "stellt Musterau …": a place's name stands for its authority
        return stands(find.scene.sender.split()[-1], find.text[first:last])
    return mention is not None and mention.name == find.scene.sender


def promise(find: Find) -> list[Statement]:
    """The words "Wir legen … bis Ende März vor": what the writer says it does by a date is a promise."""
    mood = find.mood
    text = find.words
    mention = subject(find.scene, find.text, find.sentence.floor, len(find.text))
    sent = patterns.search(r"\b(?:erhalten Sie|geht Ihnen|gehen Ihnen|bekommen Sie)\b", find.text)
    if sent and mention is not None and mention.name == find.scene.recipient:
        mention = None
    if mention is None and not sent and not offices(find.text, find.sentence.floor):
        return []
    if find.third_person or (mention is not None and (mention.name != find.scene.sender or mention.group)):
        return []
    if (
        mood.asked
        or mood.conditional
        or mood.mentioned
        or mood.unreal
        or mood.denied
        or _NO_PROMISE.search(text)
        or beside(text)
        or _PERFECT.search(text)
    ):
        return []
    period = find.period()
    details: dict[str, object] = {"due": period.until} if period.until else {}
    return [
        find.statement(
            "commitment",
            actor=find.scene.sender,
            until=period.until if patterns.search(r"\bnoch bis\b|\b(?:längstens|höchstens|befristet) bis\b", text) else None,
            value=tidy(text)[:200],
            details=details,
            span=(find.sentence.floor, len(find.text)),
            on_behalf_of=_for_whom(find),
        )
    ]


def _for_whom(find: Find) -> tuple[str, ...]:
    joined = next(
        (known for known in find.scene.statements if known.kind == "accession" and known.modality == "declared"), None
    )
    return joined.on_behalf_of if joined else ()


def getragen(find: Find) -> list[Statement]:
    """The words "Wird von der … getragen": a promise where the writer is who bears it."""
    from beitritt.reading.context.actors import groups, short

    if not find.mood.said:
        return []
    names = groups(find.scene, find.text, find.match.start("o"), find.end)
    word = patterns.match(r"(?:von|durch) (?:der|dem|den) ([A-ZÄÖÜ]\w+)", find.text[find.match.start("o") :])
    bearer = names[0] if names else (short(find.scene, word.group(1)) if word else None)
    if bearer != find.scene.sender and not patterns.match(
        r"(?:von|durch) (?:uns|mir|hier)\b", find.text[find.match.start("o") :]
    ):
        return []
    start = max(find.match.start(), find.sentence.floor)
    return [
        find.statement(
            "commitment",
            actor=find.scene.sender,
            value=tidy(find.words)[:200],
            on_behalf_of=_for_whom(find),
            span=(start, find.end),
        )
    ]


def contribution(find: Find) -> list[Statement]:
    """The words "Stellt … bereit", "übernimmt die Kosten": said of the writer it is a promise."""
    if find.text[: find.start].endswith("zu ") and find.frame.rule.endswith("handelt"):
        return []  # "bleibt zu zahlen": what somebody owes
    if patterns.search(r"\bunterhält\b.*\bseit\b|\bseit\b.*\bunterhält\b", find.text):
        return []
    if patterns.search(r"\bunterhält\b", find.text) and not patterns.search(r"\b(?:für (?:das|die|den) |weiter\w*|künftig|ab (?:dem )?\d|[Ii]hnen|bis )", find.text):
        return []  # what there is anyway
    if patterns.search(r"\bgeben\b[^;]*\b(?:ab|aus|frei|bekannt|zu bedenken|Erklärung|weiter|zurück)\b", find.text):
        return []
    if patterns.search(
        r"\b(?:stellt|stellen|stelle) (?:sich|fest|die Frage|klar)\b", find.text
    ) or find.text.rstrip().endswith(("ein.", "ein")):
        return []
    return commitment(find)


def phasing(find: Find) -> list[Statement]:
    """Phasenplan: said by the lead in its own right."""
    if (
        not find.mood.said
        or find.group("o").startswith(("Bauphase", "Wahl", "Bewerbung", "Anmelde"))
        or find.scene.genre != "letter"
        or any(known.kind == "accession" and known.modality == "declared" for known in find.scene.statements)
    ):
        return []
    if further(find):
        return []  # left to ``stage``, which reads them one by one
    period = find.period()
    if not (period.since or period.until or period.point or period.at):
        return []
    return [
        find.statement(
            "phasing",
            actor=find.scene.sender,
            since=period.since or (period.at if "beginn" in find.text else None),
            until=period.until or (period.point if patterns.search(r"abgeschlossen|endet", find.text) else None),
            value=tidy(find.text)[:200],
            details={"phase": tidy(find.group("o"))},
        )
    ]


def fulfilment(find: Find) -> list[Statement]:
    """Eintritt der Bedingung: met, or failed."""
    mood = find.mood
    if mood.asked or mood.conditional or mood.mentioned or mood.unreal:
        return []
    value = "failed" if mood.denied or find.text[find.start : find.end] in {"ausgefallen", "gescheitert"} else "met"
    return [
        find.statement(
            "fulfilment",
            actor=find.scene.sender,
            since=find.period().at or find.period().since,
            value=f"{value}: {tidy(find.text)[:180]}",
        )
    ]
