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
    r"\b(?:Beschäftigten?|Rechnung|Rechnungen|Protokoll|Verfügung stehen|gern\w* zur Verfügung|Rückfragen|Hinweise|zu gegebener Zeit|Verständnis|Kenntnis|Mitteilung zu machen|erwähn\w+|Rückmeldung|Stellungnahme|Einladung|Termine?|Zwischennachricht|Niederschrift|Anlage\w*|beigefügt\w*|anbei|Schreiben|Ausfertigung\w*|Neuorganisation|Umorganisation|(?:an anderer Stelle|woanders) betreut)\b"
)
_ANOTHER_ACT = lazy(
    r"\b(?:\w*[Mm]itgliedschaft\w*|Beitritt\w*|beizutreten|beitreten|anzuschließen|Kündigung\w*|kündig\w*|Austritt\w*|Mitwirkung (?:ein|fort|aus)|Beteiligung (?:ein|fort|aus)|Zustimmung|Vertretung|vertreten|Vorbehalt\w*|Widerspruch|Einspruch|Klage|Abonnement|Zeitschrift|Geschäftsführung|Federführung|Kuratorium|Sitz|Mitarbeit mit|ruhen|Vollmacht|Rechtsnachfolge|Mitglied (?:zu )?werden|Prüfstand|teilzunehmen|befrist\w+|Frist)\b"
)
_UNTIL_IT_ENDS = lazy(r"\b[Bb]is (?:zu[mr] )?[^,;.]{0,40}?\b(?:Austritts?|Mitgliedschaft|Ausscheidens?|Kündigung\w*|Beteiligung|Teilnahme)\b|\bfür die Dauer (?:der|unserer|ihrer) \w+|\bwährend (?:der|unserer|ihrer) \w+")
"""How long a duty lasts; what ends then is told elsewhere."""
_OTHER_DUTY = lazy(
    r"\b(?:nach § ?\d+ (?:der|des)|Jede[rs]? (?:Mitglied|Partner)|[Dd]ie (?:Mitglieder|Partner)|Krankenkasse|Firma|Polizei)\b"
)
_OWN_WORDS = lazy(r"\b(?:[Uu]nser\w*|uns|[Hh]iermit|[Ii]m eigenen)\b|\bIhnen\b")
_BARE = lazy(r"\b(?:[Dd]er (?:Kreis|Landkreis|Zweckverband|Verband|Markt|Bezirk)|[Dd]ie (?:Stadt|Gemeinde|Kammer|Kommune|Samtgemeinde|Verbandsgemeinde|Hochschule))\b(?! [A-ZÄÖÜ])")
_TERRITORY = lazy(r"(?:\w*[Ss]tadt|\w*[Gg]emeinde|\w*[Kk]reis|Markt|Bezirk|Amt|Kammer|\w*kammer|\w*[Vv]erband|Hochschule) ")
"""A town's letter may say "die Kommune" of itself; an association's "die Gemeinde" is each of its members."""
_MUCH = lazy(r"\bzusagen\b|\d ?(?:Euro|EUR|€|Prozent|%|Stunden|Tage\b|m²|Plätze)|\b(?:kosten(?:los|frei)|unentgeltlich|halbe \w+|ganze \w+|jährlich\w*|monatlich\w*|wöchentlich\w*|im (?:Jahr|Monat|Quartal))\b")
_PAST = lazy(r"\b(?:hat|haben|habe|hatten?|wurden?|worden|war|waren)\b")


_LETTERS = lazy(
    r"\b(?:Unterlagen|Protokolle?|Niederschrift\w*|Fotos?|Logos?|Wappen|Exemplare?|Kopien?|im Original|Abschrift\w*|Beschlussauszug|Protokollauszug|Auszug|Auszüge|Formular\w*|Vordruck\w*|Bescheid|Rückruf|Nachricht|Auskunft|Auskünfte|Fragebogen|Umfrage|ausgefüllt|Anmeldung\w*|Teilnehmende\w*|Besetzung|Urlaub\w*|Presse\w*|Amtsblatt|Mitteilungsblatt|Muster|auf Wunsch|bei Bedarf|Ortstermin|(?:mein|unser) Kommen)\b"
    r"|\b(?:uns|sich|mich)\b[^;]{0,80}\b(?:melden|in Verbindung setzen|zurückmelden)\b|\bmeld(?:e|en|et) (?:wir uns|ich mich|sich)\b|\bteil(?:e|en|t)\b[^;]*\bmit\b|\b[Ss]obald\b[^;]*\b(?:melden|informieren|unterrichten)\b"
)
_FEAST = lazy(r"\b(?:[Aa]m|[Bb]eim|[Zz]um|[Ff]ür (?:den|das|die|eine?n?)) [A-ZÄÖÜ]\w*(?:fest|feier|akt|[Ii]nfotag|abend|empfang|jubiläum|[Kk]irmes)\b|\b(?:Bürger|Einwohner|Gemeinde|Betriebs|Haupt|Jahreshaupt|Mitglieder)versammlung\b|\bKuchen\b")
_PAYS = lazy(r"\d ?(?:Euro|EUR|€)|(?<!\. )\b\d+ (?!Uhr)[A-ZÄÖÜ][a-zäöüß]+|\b(?:Zuschuss|\w*[Kk]osten|jähr\w+|jede[nrsm]?)\b")


_HOUSE = lazy(r"\b[Uu]nsere?[nrms]? (?:\w+e[nrs]? )?(?:Bücherei|Feuerwehr|Freibad|Hallenbad|Kitas?|Kindergärten|Homepage|Internetseite|Telefonanlage|Verwaltung|Bürgerbüro|Musikschule)\b")
_FOR_OTHERS = lazy(r"\b(?:Ihnen|bis (?:zum|Ende|spätestens|\d)|\w*(?:[Nn]etzwerk|[Bb]ündnis|[Pp]akt|[Vv]erbund|[Ii]nitiative)\w*)\b")


def beside(text: str) -> bool:
    """Whether a sentence speaks of the correspondence, of a feast, of the writer's own house: no promise is made by that."""
    if _LETTERS.search(text) or (_HOUSE.search(text) and not (_PAYS.search(text) or _FOR_OTHERS.search(text))):
        return True
    return _FEAST.search(text) is not None and not _PAYS.search(text)


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
    text = find.words
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


def _named_bare(find: Find, text: str) -> bool:
    """Whether the writer calls itself by a kind of authority alone."""
    sender = find.scene.sender or ""
    return _BARE.search(text) is not None and _TERRITORY.match(sender) is not None and not patterns.search(r"\b[Ff]ür jede[nrs]?\b", text)


def by_writer(find: Find) -> bool:
    """Whether the sentence's subject is the writer, or one of its own parts."""
    near = find.text[slice(*find.mood.window)]
    mention = subject(find.scene, find.text, *find.mood.window)
    if mention is None and (_OWN_WORDS.search(near) or _named_bare(find, near)):
        return True
    mention = mention or subject(find.scene, find.text, find.sentence.floor, len(find.text))
    if mention is not None and mention.name == find.scene.recipient and not patterns.search(r"\b[Ww]ir\b", near):
        return bool(offices(find.text, find.sentence.floor, strict=True)) or bool(
            patterns.search(r"\b(?:erhalten|bekommen) Sie\b|\bSie (?:erhalten|bekommen) (?:\w+ )?von uns\b", near)
        )
    if mention is None and patterns.search(r"\b(?:[Bb]is|noch|Ihnen)\b", near) and offices(near, strict=True):
        return True
    if mention is not None:
        return writes(find, mention.name) and not mention.group
    return bool(_OWN_WORDS.search(find.text)) or _named_bare(find, find.text)


def _twice(find: Find) -> bool:
    """Whether this sentence has been read as a promise already."""
    first, last = find.sentence.place(find.sentence.floor, len(find.text))
    return any(known.kind == "commitment" and first <= known.start < last for known in find.scene.statements[-3:])


def pledge(find: Find) -> list[Statement]:  # noqa: PLR0911  each early return is a reason to stay silent
    """Words of promising whose subject is the writer, or that need none."""
    text = find.words
    if _twice(find) or find.scene.genre in PAPERS or patterns.search(r"\bwie (?:\w+ )?zuge(?:sagt|sichert)\b", text):
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
    if _ANOTHER_ACT.search(_UNTIL_IT_ENDS.sub("", text)) or _COURTESY.search(text) or _OTHER_DUTY.search(text) or beside(text):
        return []
    if patterns.match(r"(?:Sollten?|Falls|Wenn|Sofern)\b", text) or patterns.search(
        r"bereit\b.*\b(?:sprechen|reden|erörtern|prüfen|verhandeln|Gespräch\w*|Auskunft\w*)\b", text
    ):
        return []
    label = patterns.match(r"\W*Selbstverpflichtung", text)
    passive = patterns.search(r"\b(?:wird|werden|erfolg(?:t|en) durch uns)\b", text)
    return [_pledged(find)] if label or passive or by_writer(find) else []


def offers(find: Find) -> list[Statement]:
    """The words "An Geld können wir 50 Euro im Monat geben": so much and no more."""
    text, mood = find.words, find.mood
    if _twice(find) or find.scene.genre in PAPERS or find.third_person or not _MUCH.search(text) or beside(text):
        return []
    if mood.asked or mood.conditional or mood.mentioned or mood.denied or _ANOTHER_ACT.search(text) or not by_writer(find):
        return []
    return [_pledged(find)]


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
    text = find.words
    if _twice(find) or find.scene.genre in PAPERS or _of_all(find):
        return []
    if (
        not _plain(find)
        or _PAST.search(find.text[slice(*find.mood.window)])
        or _ANOTHER_ACT.search(_UNTIL_IT_ENDS.sub("", text))
        or _COURTESY.search(text)
        or beside(text)
        or not by_writer(find)
    ):
        return []
    if patterns.search(
        r"\b(?:nur|lediglich)\b[^;]{0,30}\bsoweit\b|\b(?:bleibt|bleiben)\b[^,;]*\büberlassen\b|\bbitte\w*\b|\bwünsch\w+|\bdank\w*\b|\b(?:sich|uns) ein(?:es|er) |\b(?:wird|werden) uns (?!(?:bei|nach|an) )",
        text,
    ):
        return []
    if patterns.match(r"[Ss]chick|[Ee]ntsend", find.text[find.start :]) and offices(text, strict=True):
        return []  # who is sent is an appointment
    if patterns.match(r"[Bb]enenn", find.text[find.start :]) and not patterns.search(r"\b(?:bis|binnen|innerhalb|spätestens)\b", text):
        return []  # who is named is an appointment
    if patterns.search(r"\b(?:derzeit|zurzeit|gerade|momentan|seit|bereits|bislang|bisher|montags|geöffnet|Bekanntmachungen)\b", text):
        return []
    if not patterns.search(
        r"\d ?(?:Euro|EUR|€|Prozent|%|v\. ?H\.|Stunden|Stück|km|m²|ha\b|kWh|MWh|(?!Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember)[A-ZÄÖÜ][a-zäöüß]+)|\b(?:zwei|drei|vier|fünf|sechs|acht|zehn|zwölf) (?:[a-zäöüß]+ )?[A-ZÄÖÜ]|\b(?:\w*[Ss]emester|[Nn]achts|[Nn]achtstunden|Uhr|täglich|wöchentlich|\w*[Bb]eleuchtung|Ihnen|binnen|innerhalb|Wochen|Winterdienst|Beschilderung|alle[rn]?|Hälfte|Fonds|Grenzwerte|vierteljährlich|ausschließlich|dauerhaft|(?:ein|zwei|drei|vier)mal (?:im|pro|jährlich)|\w*(?:[Tt]agung|[Kk]onferenz)|Fehlbetrag|Pflege|Raten|Daten|[Bb]is|spätestens|noch|jährlich\w*|vierteljährlich|monatlich|halbjährlich|regelmäßig|Euro|€|EUR|Prozent|Stellen?|Vollzeit\w*|Kosten|Daten|Räume|Gegenleistung|\w*[Bb]ericht\w*|Laufzeit|Gegenzug|zu Ende|Wert von|Zusage|Broschüren|Pflicht|Personal|Fahrzeuge?|Geräte|für das (?:Netzwerk|Bündnis|Projekt)|unentgeltlich|kostenlos|Schulung\w*|weiter|\w*[Cc]ontainer|gesamten|[Ff]achkr\w+|\w*[Ss]telle|mietfrei|[Pp]ersonal\w*|\w+daten|an allen|dem (?:Netzwerk|Bündnis|Verbund|Forum)|\w*[Ff]inanzierung|Unterkunft|Verpflegung)\b",
        text,
    ):
        return []
    period = find.period()
    return [_pledged(find, until=period.until if patterns.search(r"\bnoch (?:[\w-]+ ){0,3}?bis\b", text) else None)]
