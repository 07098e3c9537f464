"""Verpflichtung by construction: what is done by the writer's house, what it lets others use, the word it keeps, what it bears.

Who gives is told by an agent ("von der Stadt", "seitens des Kreises"), by the subject, or by whose thing it is.
"""

# ruff: noqa: E501  expressions: a set of alternatives stays on one line

from __future__ import annotations

from beitritt.reading.context import lead
from beitritt.reading.context.actors import subject
from beitritt.reading.expressions import patterns
from beitritt.reading.expressions.guards import guard
from beitritt.reading.expressions.patterns import lazy

from .appointments import offices
from .find import Find, tidy
from .pledging import PAPERS, beside, by_writer, writes
from .pointing import OTHER_BUSINESS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from beitritt.reading.values import Statement

_AGENT = lazy(
    r"\b(?:[Ss]eitens|[Vv]on [Ss]eiten|[Vv]on|[Dd]urch|[Aa]us|[Bb]ei) (?:de[rsmn] |den |die |das )?(?P<who>uns\b|hier\b|unsere[rmsn]?\b|(?:[a-zäöüß]+e[rnms] )?[A-ZÄÖÜ][\w-]+)|\b(?:[Vv]om|[Bb]eim) (?P<who2>(?:[a-zäöüß]+e[nm] )?[A-ZÄÖÜ][\w-]+)|\b(?P<who3>[Uu]nsererseits|[Uu]nserseits|[Hh]ierseits)\b"
)
"""By whom something is done, or from whom it comes."""
_FOR_IT = guard(
    r"\b(?:[Ff]ür (?:das|die|den|Ihr|Ihre[nm]?|dieses) (?:\w*(?:[Bb]ündnis|[Nn]etzwerk|[Vv]erbund|[Pp]akt|[Ii]nitiative|[Aa]llianz|[Ff]orum|[Pp]artnerschaft|[Vv]orhaben|[Pp]rojekt|[Ll]igen|[Vv]erein)\w*)|Ihnen|dem (?:\w*(?:[Bb]ündnis|[Nn]etzwerk|[Vv]erbund|[Pp]akt|[Ff]orum|[Vv]orhaben|[Pp]rojekt)))\b"
)
_BOUNDED = guard(r"\d|\b(?:halbe\w*|ganze\w*|volle|eine (?:\w+ )?Stelle|zwei|drei|vier|fünf|sechs|zehn|jährlich\w*|monatlich\w*|wöchentlich\w*|kosten(?:los|frei)|unentgeltlich|dauerhaft)\b")
_PAST = guard(r"\b(?:hat|haben|habe|hatten?|wurden?|worden|war|waren|bisher|bislang|früher|damals)\b")
_DONE = lazy(r"\b(?:hat|haben|habe|hatten?|wurden?|war|waren|worden)\b")
_NOT_MEANT = guard(
    r"\b(?:soll(?:te|ten)?|könnten?|würden?|möchten?|müssten?|dürften?|hätten?|wären?|beantrag\w+|vorgeschlagen|vorschlag\w*|bitten?|bittet|gebeten|wünsch\w+|hoff\w+|dank\w*|[Ww]er|ob|geprüft|beraten|Rückfragen|Protokoll\w*|Niederschrift\w*|Tagesordnung|Rechnung(?:en)?|Bescheid\w*|Rückmeldung|Kenntnis|Stellungnahme|Auskunft|Gehalt|Beschäftigte\w*|Einladung\w*|Klage\w*|Anträge?|Genehmigung\w*|Bewerbung\w*|Urlaub\w*|Zeitung|Presse)\b|\.{4}|_{3}"
)
_ANYBODY = guard(r"\b(?:[Jj]ede[rsnm]?\b(?! (?:\w+ )?(?:Jahr\w*|Monat\w*|Woche|Quartal\w*|Halbjahr\w*|Schuljahr\w*|Sommer\w*|Herbst\w*|Frühjahr\w*|Winter\w*|Semester\w*|Phase))|[Aa]lle(?:n|r)? (?:Mitglieder\w*|Partner\w*|Teilnehm\w+|Kommunen|Beteiligten)|[Dd]ie (?:Mitglieder|Partner|Teilnehmer)\b|[Mm]an|[Ww]er)\b")
_ANOTHERS_WISH = guard(r"\b(?:[Dd]ass Sie|[Aa]bgelehnt|[Vv]erweigert|mit Interesse|nichts zu tun|Ihre[nm]? (?:\w+ )?(?:Wunsch|Bitte|Antrag|Vorbehalt))\b")
"""What answers, or is no more than a courtesy."""
_MADE_LESS = guard(r"\b(?:(?:nur|lediglich) noch|nicht mehr als|nur\b[^.;]{0,20}, (?:sofern|wenn|soweit|falls))\b")
_LEAVING = guard(r"\b(?:\w*[Kk]ündigungen?|\w*[Aa]ustritts?|\w*[Bb]eitritts?|Zustimmung|Vertretung|Widerspruch|Vollmacht|Vorbehalte?|Einverständnis|Satzung\w*|Geschäftsordnung|Stimmrecht|Sitz\b|Mitglied(?:er|s)?|[Dd]ie (?:Teilnahme|Mitarbeit|Mitgliedschaft|Mitwirkung|Beteiligung) wird)\b")
_FREE = guard(
    r"\b(?:kosten(?:los|frei)\w*|unentgeltlich\w*|miet(?:e)?frei\w*|gebührenfrei\w*|beitragsfrei|entgeltfrei|gratis|umsonst|ohne (?:Berechnung|Gegenleistung|Entgelt|Kosten|Miete|Gebühr(?:en)?|Mietzahlung)|(?:[Mm]iete|[Ee]ntgelt|[Gg]ebühr(?:en)?|[Kk]osten)\b[^.;?]{0,60}?\b(?:nicht|kein\w*)|keine? (?:Miete|Entgelt|Gebühr(?:en)?|Kosten))\b"
)
_OUR_HANDS = frozenset("Bauhof Baubetriebshof Hausdruckerei Hausmeister Stadtgärtnerei Grünflächenamt Hauptamt Umweltamt Bauamt Kämmerei Stadtkasse Gemeindekasse Kreiskasse Feuerwehr Verwaltung Ordnungsamt Kulturamt".split())
"""Hands of a house that have no other."""
_OURS = guard(r"\b(?:[Uu]nser(?:e[nrms]?)?|(?:städtisch|gemeindlich|kommunal|kreiseigen|hauseigen|stadteigen|gemeindeeigen|verbandseigen|vereinseigen)e[nrms]?|bei uns|im (?:Rathaus|Kreishaus|Bürgerhaus|Gemeindehaus|Pfarrheim|Vereinsheim|Dorfgemeinschaftshaus|Feuerwehrhaus)|stellt sie)\b")
_PUBLIC = guard(r"\b(?:Logos?|Wappen|Formular\w*|Vordruck\w*|Antwortbogen|Portal|Link|Internetseite|Webseite|Parkpl\w+|Parkhaus|Aufzug|Eingang|Bürger(?:innen|n)?|Besucher\w*|Gäste\w*|Fahrgäste|Muster|Vorlage|Fotos?|Bilder|jede[rsnm]?|alle[rn]? (?:Mitglieder\w*|Partner\w*)|Mitglieder)\b")
_OWN_USE = lazy(r"\b(?:[Ww]ir|[Ii]ch|uns)\b")
_HOUSE = lazy(r"\b(?:(?:[Dd]ie|[Dd]as) (?P<one>(?:\w+e )?[A-ZÄÖÜ][\w-]+)|[Dd]er (?P<two>(?:\w+e )?(?:\w*[Kk]reis|\w*[Vv]erband|\w*[Vv]erein|\w*[Bb]und|Markt|Bezirk|Regionalverband|Ort|\w*[Vv]erbund|Kirchenkreis|Flecken)))\b")
_ROUTINE = guard(r"\b(?:Bescheid|Nachricht\w*|Antwort|Rückmeldung|Einladung\w*|Bestätigung|Post|Unterlagen|Rechnung\w*|Auskunft|Mitteilung|Termin\w*|Zugangsdaten|Protokoll\w*|Schreiben|Kopie|Abschrift|Ausfertigung|Urkunde)\b")
_STILL = guard(r"\b(?:noch|bis|weiter(?:hin|geführt)?|zu Ende|solange|in Gang|in Betrieb|aufrecht|zum Abschluss|zum Ziel|fort|vorerst|so lange)\b")
_MONEY = guard(r"\d[\d.]* ?(?:Euro|EUR|€|Prozent|%|v\. ?H\.|Cent)|\b(?:\w*[Kk]osten\w*|\w*[Bb]etr[aä]ge?s?|\w*[Bb]eitr[aä]ge?s?|\w*[Uu]mlagen?|\w*[Aa]nteil\w*|[Mm]iete|Zuschuss|Summe|\w*[Gg]ebühr(?:en)?|\w*[Aa]ufwendungen|\w*[Aa]usgaben|Defizit|Fehlbetrag|Hälfte|Drittel|Eigenmittel|[Vv]erpflichtung\w*|\w*[Pp]auschale)\b")


def _own(find: Find, named: str) -> bool:
    """Whether a noun with its article is what the writer is called by ("der Stadt", "vom Kirchenkreis"), or "uns"."""
    if patterns.match(r"(?:uns|hier|unser)", named.lower()) or named in _OUR_HANDS:
        return True
    sender = (find.scene.sender or "").lower()
    noun = named.rsplit(maxsplit=1)[-1].lower()
    stems = (noun, noun.removesuffix("s"), noun.removesuffix("es"))
    return noun != "land" and any(word.endswith(stem) for word in sender.split() for stem in stems if len(stem) >= len("amt"))


def _agent(find: Find, text: str) -> bool | None:
    """Whether the writer is named as agent; None where nobody is."""
    found = None
    for match in _AGENT.finditer(text):
        who = match["who"] or match["who2"] or match["who3"]
        if _own(find, who):
            return True
        found = False
    return found


def _near(find: Find) -> str:
    return find.text[slice(*find.mood.window)]


def _meant(find: Find, *, denied: bool = False, unreal: bool = False) -> bool:
    """Whether a sentence of a letter, or what an organ resolves, is meant as the writer's own undertaking."""
    mood, scene, sentence = find.mood, find.scene, find.sentence
    if scene.genre in PAPERS or scene.genre == "document" or not scene.anchored or scene.initiative is None or find.third_person:
        return False
    if mood.asked or mood.conditional or mood.mentioned or sentence.quoted or mood.hoped or (mood.denied and not denied) or (mood.unreal and not unreal):
        return False
    if find.text.rstrip().endswith(("?", ":")) or _NOT_MEANT.within(sentence) or (OTHER_BUSINESS.within(sentence) and not _FREE.within(sentence)):
        return False
    if _ANOTHERS_WISH.within(sentence) or _MADE_LESS.within(sentence):
        return False
    return "commitment" not in find.kinds_read() and not beside(find.text[sentence.floor :])


def _made(find: Find, *, confidence: float = 0.8) -> list[Statement]:
    period = find.period()
    due = period.until or period.point
    return [
        find.statement(
            "commitment",
            actor=find.scene.sender,
            since=period.since,
            until=period.until if patterns.search(r"\bnoch\b[^,;]*\bbis\b|\blängstens\b", find.text) else None,
            value=tidy(find.words)[:200],
            details={"due": due} if due else {},
            span=(find.sentence.floor, len(find.text)),
            confidence=confidence,
        )
    ]


def by_house(find: Find) -> list[Statement]:
    """What is done or paid by the writer, in the passive: "werden von der Stadt aufgebracht"."""
    clause = _near(find)
    if not _meant(find) or (_PAST.within(find.sentence) and _DONE.search(clause)) or _LEAVING.within(find.sentence):
        return []
    own = _agent(find, find.words)
    if own is None:
        own = _FOR_IT.within(find.sentence) is not None and _BOUNDED.within(find.sentence) is not None and subject(find.scene, find.text, find.sentence.floor, len(find.text)) is None
    return _made(find) if own and _BOUNDED_OR_FREE.within(find.sentence) else []


_BOUNDED_OR_FREE = guard(r"\d|\b(?:(?:zwei|drei|vier)mal|je\b|Messgeräte|halbe\w*|ganze\w*|volle\w*|Stellen?|ein(?:e[nr]?|mal)?|zwei|drei|vier|fünf|sechs|zehn|\w*jährlich\w*|monatlich\w*|wöchentlich\w*|täglich|kosten(?:los|frei)\w*|unentgeltlich\w*|gratis|dauerhaft|weiter(?:hin)?|auch|noch|bis|künftig|sämtliche\w*|alle[nr]?|\w*[Kk]osten|\w*[Rr]aum|\w*[Ss]aal|Personal\w*|\w*[Zz]ahlungen|Räume|ungekürzt|Hälfte|Geräte|Fahrzeuge?)\b")


def may_use(find: Find) -> list[Statement]:
    """What others may use that is the writer's: free of charge, or its own."""
    text = find.words
    if not _meant(find, denied=True, unreal=True) or _PUBLIC.within(find.sentence) or _DONE.search(_near(find)):
        return []
    free, ours = _FREE.within(find.sentence), _OURS.within(find.sentence)
    if not free or patterns.search(r"\b(?:nicht|keine?n?|nie)\b[^.;,]{0,40}?\b(?:nutzen|nutzbar|genutzt|verwenden)", text):
        return []
    mention = subject(find.scene, find.text, find.sentence.floor, len(find.text))
    if mention is not None and writes(find, mention.name) and _OWN_USE.search(find.group("o")[:30]):
        return []
    return _made(find) if ours or _agent(find, text) or patterns.search(r"\b(?:Sie|[Ii]hr|das|die|der)\b", text) else []


def free_by_us(find: Find) -> list[Statement]:
    """What the writer or one of its hands does free of charge, in the active voice."""
    near = _near(find)
    if not _meant(find) or _DONE.search(near) or _ANYBODY.within(find.sentence) or _LEAVING.within(find.sentence) or _PUBLIC.within(find.sentence):
        return []
    if find.kinds_read() or patterns.search(r"\b(?:können|kann|dürfen|darf|könnt|erhalten wir|bekommen wir|nehmen|nimmt|ist|sind|bleibt|besuch\w+|Eintritt)\b", near):
        return []
    hands = patterns.search(r"\b(?:[Uu]nsere?|[Dd]er|[Dd]ie|[Dd]as) (?:\w*(?:druckerei|hof|bücherei|amt|werkstatt|gärtnerei|team|abteilung|labor|schule|zentrum|büro|wehr|werke?))\b", find.text)
    return _made(find) if hands or _acts(find) else []


def stands_by(find: Find) -> list[Statement]:
    """A word once given, which the writer keeps."""
    text = find.words
    if not _meant(find, denied=True) or patterns.search(r"\b(?:Ihre[rnms]?|Ihr|deren|dessen) (?:\w+ )?(?:Zusage|Wort|Versprechen|Angebot)|\b(?:nicht mehr|hinfällig|keine Zusage)\b", text):
        return []
    return _made(find)


def hands_over(find: Find) -> list[Statement]:
    """What the addressee gets from the writer: "erhält das Landesamt von hier einen Zwischenbericht"."""
    if not _meant(find) or _DONE.search(_near(find)) or _ROUTINE.within(find.sentence) or _ANYBODY.within(find.sentence):
        return []
    if not _BOUNDED_OR_FREE.within(find.sentence):
        return []
    words = find.words
    whose = patterns.search(r"(?:[Bb]ericht|[Pp]lan|[Dd]aten|[Zz]uschuss|[Bb]etrag|[Aa]uswertung|[Üü]bersicht) (?:de[rs]) (?P<who>[A-ZÄÖÜ][\w-]+)", words)
    return _made(find) if _agent(find, words) or (whose is not None and _own(find, whose["who"])) else []


_IN_RETURN = guard(r"\b(?:[Ii]m Gegenzug|[Aa]ls Gegenleistung|[Dd]afür|[Dd]azu|[Uu]nsererseits|[Aa]ls (?:unser )?Beitrag|[Aa]ußerdem|[Dd]arüber hinaus|[Zz]udem|[Ii]hnen|für (?:Sie|Ihre\w*)|dem (?:Bündnis|Netzwerk|Verbund|Pakt|Forum|Verein)|[Ss]pätestens|[Bb]is (?:zum|Ende|Mitte|Anfang|spätestens|\d))\b")
_STATE = guard(r"\b(?:derzeit|zurzeit|gerade|momentan|seit|bereits|täglich|montags|geöffnet|Betreff|Sachen|Ihr Verständnis|Verfügung|Ansprech\w+|[Zz]uständig\w*|\w*[Ff]ederführ\w*|Geschäfte?\b|Geschäftsführung|Lenkungs\w+|Beirat\w*|Delegierte\w*|Wahrnehmung|Betreuung der Mitgliedschaft|Antwort\w*|Frage\w*|Anliegen|Sache\b|Angelegenheit\w*|Weitere\w*|Straße\w*|Schul(?:e|en|hof)\b|Freibad|Neubau|Radweg\w*|vorbehalten|Vorschlag|Änderung\w*)\b")


def does_for_them(find: Find) -> list[Statement]:
    """What the writer does for the addressee, in return, or by a day: any verb of doing in the present tense."""
    near, sentence = _near(find), find.sentence
    if lead.answers(find.scene) or patterns.search(r"\bsetz\w*\b[^;?]*\baus\b|\bzeig\w*\b[^;?]*\ban\b|, dass\b", find.text):
        return []
    if not _meant(find) or find.kinds_read() or find.scene.genre != "letter" or _DONE.search(near) or _STATE.within(sentence) or _ANYBODY.within(sentence) or _LEAVING.within(sentence) or _ROUTINE.within(sentence):
        return []
    if not (_IN_RETURN.within(sentence) or _FOR_IT.within(sentence)) and not find.frame.rule.endswith("kuemmern-uns-um"):
        return []
    if not (_BOUNDED_OR_FREE.within(sentence) or patterns.search(r"\b(?:[Ii]m Gegenzug|Gegenleistung|[Uu]nser\w* [A-ZÄÖÜ]\w+|[Ss]pätestens)", find.text) or find.frame.rule.endswith("kuemmern-uns-um")):
        return []
    return _made(find) if _acts(find) and _WE_OR_NAME.search(near) else []


_WE_OR_NAME = lazy(r"\b(?:[Ww]ir|[Ii]ch|[Uu]nsere?|(?:[Dd]ie|[Dd]er|[Dd]as) [A-ZÄÖÜ]\w+)\b")


def to_our_charge(find: Find) -> list[Statement]:
    """The words "geht zu Lasten des städtischen Haushalts"."""
    words = find.words
    if not _meant(find) or _DONE.search(_near(find)) or _ANYBODY.within(find.sentence):
        return []
    own = patterns.search(r"\b(?:unsere[srmn]?|städtischen|gemeindlichen)\b", words)
    whose = patterns.search(r"(?:zu Lasten|auf Kosten|auf Rechnung) de[rs] (?P<who>[A-ZÄÖÜ][\w-]+)", words)
    return _made(find) if own or (whose is not None and _own(find, whose["who"])) else []


def our_part(find: Find) -> list[Statement]:
    """What the writer gives, named behind a colon: "Unsere Gegenleistung: zwei Schulungen im Jahr"."""
    return _made(find) if _meant(find) and not _LEAVING.within(find.sentence) and _BOUNDED_OR_FREE.within(find.sentence) else []


def may_count(find: Find) -> list[Statement]:
    """What the addressee may count on, by its measure."""
    if not _meant(find, unreal=True) or _ROUTINE.within(find.sentence) or _LEAVING.within(find.sentence) or _ANYBODY.within(find.sentence):
        return []
    if not _MONEY.within(find.sentence) and not (_BOUNDED.within(find.sentence) and _agent(find, find.words)):
        return []
    return _made(find)


def _just_promised(find: Find) -> bool:
    """Whether the sentence before was read as a promise."""
    before, last = find.sentence.before, find.scene.statements[-1:]
    return before is not None and bool(last) and last[0].kind == "commitment" and last[0].end > before.place(0, 1)[0]


def _acts(find: Find) -> bool:
    """Whether the writer is who acts: by its name, as "wir", by its kind, or by one of its offices."""
    near = _near(find)
    if patterns.search(r"\b(?:[Ww]ir|[Ii]ch)\b", near):
        return True
    house = [match["one"] or match["two"] for match in _HOUSE.finditer(near)]
    if any(_own(find, name) for name in house):
        return True
    return by_writer(find) or (bool(offices(near, strict=True)) and subject(find.scene, near, 0, len(near)) is None)


def sees_through(find: Find) -> list[Statement]:
    """What the writer still finishes, keeps going, or goes on doing."""
    if not _meant(find) or _DONE.search(_near(find)) or not _STILL.within(find.sentence, _near(find)) or _LEAVING.within(find.sentence, _near(find)):
        return []
    if patterns.match(r"[Ww]irk|[Aa]rbeit", find.text[find.start :]) and not patterns.search(r"\bbis\b", _near(find)):
        return []
    if _ANYBODY.within(find.sentence) or patterns.search(r"\b(?:[Mm]itgliedschaft|Mitarbeit|Teilnahme|Beteiligung|Mitwirkung)\b", _near(find)):
        return []  # to go on as a member is another act
    return _made(find) if _acts(find) else []


def bears(find: Find) -> list[Statement]:
    """What the writer pays or takes upon itself, told as a fact with who pays behind its verb."""
    near = _near(find)
    if not _meant(find) or _DONE.search(near) or _ANYBODY.within(find.sentence, near) or not (_MONEY.within(find.sentence) or patterns.match(r"[Kk]omm", find.text[find.start :])) or _LEAVING.within(find.sentence, near):
        return []
    if patterns.search(r"\b(?:§|Nr\.|Satzung|Beitragsordnung|Vereinbarung|Vertrag)\b", near) and not patterns.search(r"\b(?:für|wir)\b", near):
        return []
    if patterns.search(r"\b(?:bis zu einem Betrag|mit höchstens)\b", near):
        return []  # a bound is a term of its own
    house = any(_own(find, match["one"] or match["two"]) for match in _HOUSE.finditer(near))
    return _made(find) if house else []


def promises_so(find: Find) -> list[Statement]:
    """The words "sagt … zu", "hierzu verpflichtet er sich"; what they point to may have been read just before."""
    if not patterns.search(r"[A-ZÄÖÜ]", find.group("w")) and _just_promised(find):
        return []
    if not _meant(find) or _DONE.search(_near(find)) or (find.group("w") and _LEAVING.within(find.sentence, find.group("w"))):
        return []
    if find.group("w") and patterns.search(r"\b(?:dass|sich|Termin|Teilnahme|Kommen|Treffen|Sitzung|Landrat|Bürgermeister|für die Zukunft)\b", find.text):
        return []
    return _made(find) if _acts(find) or find.frame.rule.endswith("hierzu-verpflichtet") else []
