"""Verpflichtung in other words than "verpflichtet sich": what the writer says it does, sees to, stands for."""

# ruff: noqa: E501  expressions: a set of alternatives stays on one line

from __future__ import annotations

from beitritt.reading.context.actors import groups, subject
from beitritt.reading.expressions import patterns
from beitritt.reading.expressions.patterns import lazy

from .appointments import offices
from .find import Find, tidy

TYPE_CHECKING = False
if TYPE_CHECKING:
    from beitritt.reading.values import Statement

_COURTESY = lazy(
    r"\b(?:Beschäftigten?|Rechnung|Rechnungen|Protokoll|Verfügung stehen|gern\w* zur Verfügung|Rückfragen|Hinweise|zu gegebener Zeit|Verständnis|Kenntnis|Mitteilung zu machen|erwähn\w+|Rückmeldung|Stellungnahme|Einladung|Termine?|Zwischennachricht|Niederschrift|Anlage\w*|beigefügt\w*|anbei|Schreiben)\b"
)
_ANOTHER_ACT = lazy(
    r"\b(?:\w*[Mm]itgliedschaft\w*|Beitritt\w*|beizutreten|beitreten|anzuschließen|Kündigung\w*|kündig\w*|Austritt\w*|Mitwirkung (?:ein|fort|aus)|Beteiligung (?:ein|fort|aus)|Zustimmung|Vertretung|vertreten|Vorbehalt\w*|Widerspruch|Einspruch|Klage|Abonnement|Zeitschrift|Geschäftsführung|Federführung|Kuratorium|Sitz|Mitarbeit mit|ruhen|Vollmacht|Rechtsnachfolge|Mitglied (?:zu )?werden|teilzunehmen|befrist\w+|Frist)\b"
)
_OTHER_DUTY = lazy(
    r"\b(?:nach § ?\d+ (?:der|des)|Jede[rs]? (?:Mitglied|Partner)|[Dd]ie (?:Mitglieder|Partner)|Krankenkasse|Firma|Polizei)\b"
)
_UNNAMED = lazy(
    r"\b(?:[Uu]nser\w*|uns|Ihnen|[Hh]iermit|[Ii]m eigenen)\b|\b(?:[Dd]er (?:Kreis|Landkreis|Zweckverband|Verband|Markt|Bezirk)|[Dd]ie (?:Stadt|Gemeinde|Kammer|Kommune|Samtgemeinde|Verbandsgemeinde|Hochschule))\b(?! [A-ZÄÖÜ])"
)
_PAST = lazy(r"\b(?:hat|haben|habe|hatten?|wurden?|worden|war|waren)\b")


def writes(find: Find, name: str | None) -> bool:
    """Whether a name is the writer's, also where the head and the text style it differently (Kreis, Landkreis)."""
    sender = find.scene.sender
    return bool(name and sender) and (
        name == sender or (" " in str(name) and str(name).split()[-1] == str(sender).split()[-1])
    )


def _due(find: Find) -> dict[str, object]:
    period = find.period()
    due = period.until or period.point
    return {"due": due} if due else {}


PAPERS = frozenset(("resolution_paper", "motion", "reply"))
"""Papers for a council tell what an administration does on every page; who binds itself does so in letters."""


def _plain(find: Find) -> bool:
    mood = find.mood
    return not (
        mood.asked
        or mood.conditional
        or mood.mentioned
        or mood.unreal
        or mood.denied
        or mood.hoped
        or find.third_person
    )


def _pledged(find: Find, *, until: str | None = None) -> Statement:
    text = find.text[find.sentence.floor :]
    joined = next(
        (known for known in find.scene.statements if known.kind == "accession" and known.modality == "declared"), None
    )
    return find.statement(
        "commitment",
        actor=find.scene.sender,
        until=until,
        value=tidy(find.group("w") or text)[:200],
        details=_due(find),
        span=(find.sentence.floor, len(find.text)),
        on_behalf_of=joined.on_behalf_of if joined else (),
    )


def by_writer(find: Find) -> bool:
    """Whether the sentence's subject is the writer, or one of its own parts."""
    near = find.text[slice(*find.mood.window)]
    mention = subject(find.scene, find.text, *find.mood.window)
    if mention is None and _UNNAMED.search(near):
        return True
    mention = mention or subject(find.scene, find.text, find.sentence.floor, len(find.text))
    if mention is not None and mention.name == find.scene.recipient and not patterns.search(r"\b[Ww]ir\b", near):
        return bool(offices(find.text, find.sentence.floor, strict=True)) or bool(
            patterns.search(r"\b(?:erhalten|bekommen) Sie\b", near)
        )
    if mention is None and patterns.search(r"\b(?:[Bb]is|noch|Ihnen)\b", near) and offices(near, strict=True):
        return True
    if mention is not None:
        return writes(find, mention.name) and not mention.group
    return bool(_UNNAMED.search(find.text))


def _twice(find: Find) -> bool:
    """Whether this sentence has been read as a promise already."""
    first, last = find.sentence.place(find.sentence.floor, len(find.text))
    return any(known.kind == "commitment" and first <= known.start < last for known in find.scene.statements[-3:])


def pledge(find: Find) -> list[Statement]:  # noqa: PLR0911  each early return is a reason to stay silent
    """Words of promising whose subject is the writer, or that need none."""
    text = find.text[find.sentence.floor :]
    if _twice(find) or find.scene.genre in PAPERS:
        return []
    if patterns.search(r"verlassen\b", find.text[find.start : find.end]):
        return [_pledged(find)] if not find.mood.asked and not find.mood.denied else []
    mood = find.mood
    if mood.asked or mood.conditional or mood.mentioned or mood.unreal or mood.hoped or find.third_person:
        return []
    head = find.text[find.sentence.floor : find.start + 12]
    if patterns.search(r"\b(?:nicht|keine Zusage|keine Verpflichtung|keine Zusicherung)\b", head) or (
        mood.denied and not patterns.search(r"\bkeine\w* [\w ]{3,40}\bzu?\w*", text)
    ):
        return []
    if _ANOTHER_ACT.search(text) or _COURTESY.search(text) or _OTHER_DUTY.search(text):
        return []
    if patterns.match(r"(?:Sollten?|Falls|Wenn|Sofern)\b", text) or patterns.search(
        r"bereit\b.*\b(?:sprechen|reden|erörtern|prüfen|verhandeln|Gespräch\w*|Auskunft\w*)\b", text
    ):
        return []
    label = patterns.match(r"\W*Selbstverpflichtung", text)
    passive = patterns.search(r"\b(?:wird|werden|erfolg(?:t|en) durch uns)\b", text)
    return [_pledged(find)] if label or passive or by_writer(find) else []


def pledge_told(find: Find) -> list[Statement]:
    """What somebody, the addressee or a third body, promised before: reported."""
    if (
        find.scene.genre in PAPERS
        or find.mood.asked
        or find.mood.conditional
        or find.mood.mentioned
        or find.mood.denied
        or _ANOTHER_ACT.search(find.text)
    ):
        return []
    named = find.group("a")
    if patterns.search(r"\b(?:entfällt|entfallen|wegfällt|weggefallen|ausbleibt|gestrichen)\b", find.text):
        return []  # it is not kept
    told = groups(find.scene, find.text, find.match.start(), find.end) if named else []
    if named and patterns.search(r"\b(?:[Ww]ir|[Ii]ch)\b", find.text):
        return []
    actor = (told[0] if told else named) if named else find.actor(find.scene.sender)
    return [
        find.statement(
            "commitment",
            actor=actor,
            modality="reported",
            force="accepted",
            value=tidy(find.group("w"))[:200],
            details=_due(find),
            span=(find.sentence.floor, len(find.text)),
        )
    ]


def _of_all(find: Find) -> bool:
    """Whether this sentence has been read as a term already: what holds for everybody is nobody's promise."""
    first, last = find.sentence.place(find.sentence.floor, len(find.text))
    return any(known.kind == "terms" and first <= known.start < last for known in find.scene.statements[-3:])


def does(find: Find) -> list[Statement]:  # noqa: PLR0911  each early return is a reason to stay silent
    """The words "Der Kreis steuert 15 Prozent bei": what the writer says that it does for the initiative."""
    text = find.text[find.sentence.floor :]
    if _twice(find) or find.scene.genre in PAPERS or _of_all(find):
        return []
    if (
        not _plain(find)
        or _PAST.search(find.text[slice(*find.mood.window)])
        or _ANOTHER_ACT.search(text)
        or _COURTESY.search(text)
        or not by_writer(find)
    ):
        return []
    if patterns.search(
        r"\b(?:nur|lediglich)\b[^;]{0,30}\bsoweit\b|\bbitte\w*\b|\bwünsch\w+|\bdank\w*\b|\b(?:sich|uns) ein(?:es|er) ",
        text,
    ):
        return []
    if patterns.match(r"[Bb]enenn", find.text[find.start :]) and not patterns.search(r"\b(?:bis|binnen|innerhalb|spätestens)\b", text):
        return []  # who is named is an appointment
    if patterns.search(r"\b(?:derzeit|seit|bereits|bislang|bisher|montags|geöffnet|Bekanntmachungen)\b", text):
        return []
    if not patterns.search(
        r"\d|\b(?:Herbst|Frühjahr|Sommer|Winter|\w*[Ss]emester|[Nn]achts|[Nn]achtstunden|Uhr|täglich|wöchentlich|\w*[Bb]eleuchtung|Ihnen|binnen|innerhalb|Wochen|Winterdienst|Beschilderung|alle[rn]?|Hälfte|Fonds|Grenzwerte|vierteljährlich|Fehlbetrag|Pflege|Raten|Daten|[Bb]is|[Aa]b|noch|jährlich\w*|vierteljährlich|monatlich|halbjährlich|regelmäßig|Euro|€|EUR|Prozent|Stellen?|Vollzeit\w*|Kosten|Daten|Räume|Gegenleistung|\w*[Bb]ericht\w*|Laufzeit|Gegenzug|zu Ende|Wert von|Zusage|Broschüren|Pflicht|Personal|Fahrzeuge?|Geräte|für das (?:Netzwerk|Bündnis|Projekt)|unentgeltlich|kostenlos|Schulung\w*|weiter|\w*[Cc]ontainer|gesamten|[Ff]achkr\w+|\w*[Ss]telle|mietfrei|[Pp]ersonal\w*|\w+daten|an allen|dem (?:Netzwerk|Bündnis|Verbund|Forum)|\w*[Ff]inanzierung|Unterkunft|Verpflegung)\b",
        text,
    ):
        return []
    period = find.period()
    return [_pledged(find, until=period.until if patterns.search(r"\bnoch (?:[\w-]+ ){0,3}?bis\b", text) else None)]
