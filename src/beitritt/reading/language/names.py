"""Names of bodies and of initiatives, as they stand in running German and English text.

A body's name is the noun for its kind with what follows it ("Kreis …", "Zweckverband … Untere …", "City of …"); an
initiative's is its quoted title, or the noun for its kind with what follows ("Netzwerk …", "Pakt …").
"""

# ruff: noqa: E501  expressions: a set of alternatives stays on one line

from __future__ import annotations

from beitritt.reading.expressions.patterns import lazy

from .words import BODY as BODY_WORD
from .words import (
    BOTH,
    BOTH_TYPES,
    ENGLISH_BODY,
    ENGLISH_TYPES,
    HEADS,
    LONGEST_WORD,
    MOST_WORDS,
    QUOTED,
    TITLE,
    Words,
    nouns,
)
from .words import ENGLISH as ENGLISH_TITLE

TYPE_CHECKING = False
if TYPE_CHECKING:
    import re
    from collections.abc import Iterator

_CAP = r"[A-ZÄÖÜ][\wäöüß]*(?:[-/][A-ZÄÖÜa-z][\wäöüß]*)*"
_ADJECTIVE = r"(?:Bad|Sankt|St\.|Markt|Klein|Groß|Alt|Neu|Hohen|Deutsch|Nieder|Ober|Unter|Schwäbisch|Hann\.|Lutherstadt|[A-ZÄÖÜ][a-zäöüß]+(?:e|er|es|en|isch))"
_NO_TOWN = r"(?![A-ZÄÖÜ]?[\w-]*(?:[Nn]etzwerk|[Bb]ündnis|[Pp]akt|[Aa]llianz|[Vv]erbund|[Bb]und|[Vv]erein|[Ff]orum|[Rr]ing|[Ii]nitiative|[Kk]onvent|[Cc]harta|[Pp]rogramm|[Pp]rojekt|[Pp]ool|[Kk]reis|[Gg]emeinschaft|[Pp]artnerschaft|[Ll]iga|[Kk]lub|[Kk]ooperation|[Jj]ahre?|[Mm]onat|[Rr]ahmen|[Zz]uge?|[Nn]etz|[Vv]erband|[Bb]eirat|[Aa]usschuss|[Vv]orstand|[Vv]ersammlung|[Rr]unde|[Ss]itzung)\b)"
"""Behind a preposition: what no town lies on or in ("die Gemeinde X im Y-Bündnis")."""
_PLACE = (
    rf"(?:{_ADJECTIVE} )?{_CAP}"
    r"(?:(?: an der| am| im| in der| ob der| vor der| auf der| unter| bei| in| a\. ?d\.) " + _NO_TOWN + _CAP + r")?"
)
PLACE = r"(?:(?:Klein|Groß|Bad|Alt|Neu|Sankt|St\.|Hohen|Markt|Deutsch|Nieder|Ober|Unter) )?[A-ZÄÖÜ][\w-]+"
"""A municipality's place in a list of several."""
_TAIL = (
    rf"(?:(?: für| der| des| zur| zum| von|,| und| &)(?: (?:die|den|das|der|des))? {_CAP}| {_CAP}| (?:{_CAP})?\d{{4}})"
)
PLAIN = (
    r"(?:Landkreis|Stadtkreis|Kreisstadt|Hochsauerlandkreis|[A-ZÄÖÜ][a-zäöüß]*[Kk]reis|Kreis|Kreisfreie Stadt|[Hh]ansestadt|Landeshauptstadt|"
    r"Universitätsstadt|Stadtentwässerung|Eigenbetrieb|Stadt|Verbandsgemeinde|Ortsgemeinde|Nachbargemeinde|Nachbarstadt|(?:See|Hafen|Berg|Kur|Messe|Dom|Residenz|Wein|Insel|Römer)stadt|(?:Insel|Land|Kirchen|Berg)gemeinde|Mitgliedsgemeinde|Samtgemeinde|Einheitsgemeinde|Gemeinde|Marktgemeinde|Markt|Amt|"
    r"Städteregion|Regionalverband|Region|Bezirk|Freistaat|Land|Handwerkskammer|Kreishandwerkerschaft|Stadtwerke|"
    r"Jobcenter|Hochschule|Universität|Bistum|Erzbistum|Landeskirche|Kirchengemeinde|(?:Stadt)?[Pp]farrei|Pfarrgemeinde|Generalvikariat|Kirchenbezirk|Volkshochschule|Dekanat|Kirchenkreis|Diözese|Sparkasse|Innung|Verwaltungsgemeinschaft|"
    r"Kloster|Abtei|Propstei|Pfarrei|Pfarrgemeinde|Superintendentur|Generalvikariat|Kirchspiel|Sielacht|Deichacht|Flecken|Stadtteil|Museum|Theater|Volkshochschule|Gymnasium|Forstamt|"
    r"(?:Hafen|Landes|Studien|Versorgungs|Rundfunk|Versuchs|Forschungs|Lehr)anstalt|(?:Kur|Hafen|Schloss|Forst|Park)verwaltung|(?:Stadt|Landes|Kreis|Staats|Gemeinde|Heimat)(?:museum|archiv|theater|institut|kolleg|forstamt))"
)
WIDE = (
    r"(?:(?:[A-ZÄÖÜ][a-zäöüß]*)?[Zz]weckverband|(?:[A-ZÄÖÜ][a-zäöüß]*)?[Mm]inisterium|(?:[A-ZÄÖÜ][a-zäöüß]*)?[Aa]gentur|"
    r"Industrie- und Handelskammer|IHK|(?:[A-ZÄÖÜ][a-zäöüß]*)?[Kk]ammer|Landesamt|Landesbetrieb|Landesverband|Kreisverband|Caritasverband|"
    r"Landschaftsverband|Wasserverband|Abwasserverband|(?:[A-ZÄÖÜ][a-zäöüß]*)?[Ss]tiftung|Bezirksregierung|Regierungspräsidium|"
    r"Senatsverwaltung|Staatskanzlei|(?:[A-ZÄÖÜ][a-zäöüß]*)?[Gg]enossenschaft|Klinikum|Verkehrsverbund|[A-ZÄÖÜ][a-zäöüß]+verband|"
    r"(?!Netz)[A-ZÄÖÜ][a-zäöüß]+werke?|[A-ZÄÖÜ][a-zäöüß]+gesellschaft|[A-ZÄÖÜ][a-zäöüß]+bund)"
)
_GENITIVE = r"(?:e?s)?"
ENGLISH = (
    r"(?:(?:City|Town|County|Municipality|State|Land|Port Authority|Combined Authority|District|(?:Royal |London |Metropolitan )?Borough|University|Region|Free State|Principality|"
    rf"Parish|Canton|Province|Prefecture|Island|Commune) of (?:the )?{_CAP}(?: {_CAP}){{0,3}})"
)
_NO_HEAD = r"(?!(?:The|This|That|These|Our|My|Your|Its|Each|All|An?|In|For|By|To|Of|Dear|And|As|On|At|From|With|Under|We|I|If|Should|Please|When|While|But|Until|After|Head|Director|Lead|Host|Local|Each|Every|Any) )"
ENGLISH_AFTER = (
    rf"(?:(?:Vale|Isles?|Forest|Weald|Bay|Hills) of (?:the )?)?(?:{_NO_HEAD}{_CAP} ){{1,4}}(?:Council|Chamber of Commerce|(?:Harbour|Water|Planning|Drainage|Health|Transport|Education|Housing|Tourist|School) Board|"
    r"(?:Port |Harbour |Transport |Combined |Fire )?Authority|Agency|Trust|Commission|Corporation|College|Police|Chamber)\b(?! (?:House|Road|Street|Hall|Lane))"
)
BODY = lazy(rf"(?:\b{WIDE}(?:e?n|s)?(?: (?!Der |Die |Das ){_CAP}|{_TAIL}){{0,6}}|\b{PLAIN}{_GENITIVE} {_PLACE})")
_ENGLISH_BODY = lazy(
    rf"Ministry (?:of|for) {_CAP}(?:(?:,| and| of| the| for) {_CAP}| {_CAP}){{0,6}}|{ENGLISH}|{ENGLISH_AFTER}|(?:{_CAP} ){{1,3}}University of {_CAP}(?: {_CAP}){{0,3}}"
)
NO_PLACE = frozenset(
    "Eigenes Eigene Zeichen Unser Unsere Ihr Ihre Postfach Fax Telefon Vertragsstelle Büro Geschäftsstelle Koordinierungsstelle Anlage Mitglied Partner Partnerin Folgendes Die Der Das Den Dem Des Ein Eine Einer Und Oder Im In Am Mit Zum Zur Für Sie Wir Ich "
    "Beitritt Kündigung Teilnahme Mitgliedschaft Austritt Beschluss Vertretung Geschäftsführung Stellung Gebrauch Mitwirkung "
    "Stellvertretung Benennung Verlängerung Zeitplan Berichtigung Richtigstellung Korrektur Einladung Antwort Stellungnahme Ablauf Wirkung Datum Beginn Ende Jahr Anfang Frist Kenntnis Zustimmung Vorbehalt Bürgermeister Landrat Landrätin Bürgermeisterin".split()
)


SHORT_TEXT = 200
"""In a text that is longer its words are looked at one by one, until a name is found."""
MOST_NAMES = 400
"""Names looked at in one stretch: more than any sentence or head has, so that hostile input ends soon."""
_ENGLISH_HEADS = lazy(r"(?<=[a-z]) (?:Agency|Trust|Commission|Corporation|College|Police|Chamber)\b| of (?:the )?[A-Z]|Council|Authority|Board|Ministry for")


def body_matches(
    text: str, start: int = 0, end: int | None = None, words: Words | None = None
) -> Iterator[re.Match[str]]:
    """Every place where a body's name begins: tried only at capitalised words that can name a kind of body."""
    last = len(text) if end is None else end
    english: list[re.Match[str]] = []
    if words is None and len(text) < SHORT_TEXT:
        words = Words(text)
    if words and not words.kinds & (BODY_WORD | ENGLISH_BODY) and " of " not in text:
        return
    headed = words.kinds & ENGLISH_BODY if words else any(head in text for head in HEADS)
    if (headed or " of " in text) and _ENGLISH_HEADS.search(text, start, last):
        english = list(_ENGLISH_BODY.finditer(text, start, last))[:MOST_NAMES]
    done, count = start, 0
    for place in words.nouns(BODY_WORD) if words else nouns(text, BODY_WORD):
        part = place > 1 and text[place - 1] == "-" and text[place - 2].isalpha()  # of a longer noun ("Diakonie-Verbund")
        match = BODY.match(text, place, last) if done <= place < last and not part else None
        if match and not any(known.start() <= match.start() < known.end() for known in english):
            while english and english[0].start() < match.start():
                yield english.pop(0)
            yield match
            done, count = match.end(), count + 1
            if count == MOST_NAMES:
                break
    yield from english


def bodies(text: str) -> Iterator[tuple[str, int, int]]:
    """Every name of a body in a stretch of text with its place."""
    for match in body_matches(text):
        name = trimmed(match.group())
        if " " in name or name.startswith(("IHK", "Jobcenter", "Klinikum")):
            yield nominative(name), match.start(), match.start() + len(name)


def trimmed(name: str) -> str:
    """A name without parts that follow it by chance."""
    parts = name.split(" ")
    for place, word in enumerate(parts[1:], 1):
        if word.rstrip(",") in NO_PLACE:
            parts = parts[:place]
            break
    while len(parts) > 1 and parts[-1] in {"und", "der", "des", "die", "für", "von", "and", "of", "the", "&"}:
        parts.pop()
    return " ".join(parts).rstrip(",")


_HEAD_GENITIVE = lazy(
    r"^((?:[A-ZÄÖÜ][a-zäöüß]*)?(?:[Kk]reis|[Mm]inisterium|[Ll]and|[Aa]mt|[Vv]erband|[Bb]ezirk|[Bb]und|[Vv]ertrag|[Pp]akt|"
    r"[Nn]etzwerk|[Bb]ündnis|[Vv]erein|[Pp]rogramm|[Pp]rojekt|[Vv]erbund|[Kk]onvent|[Ff]orum|[Aa]bkommen))(?:e?s)\b"
)


def nominative(name: str) -> str:
    """A name whose head noun stands in the genitive, in the nominative ("Kreises X" is "Kreis X")."""
    head, blank, rest = name.partition(" ")
    return f"{_nominatives[head]}{blank}{rest}" if "s" in head else name


class _Nominatives(dict[str, str]):
    """Nouns in the nominative, remembered for later letters."""

    def __missing__(self, word: str) -> str:
        """A noun in the nominative that is met for the first time."""
        found = _HEAD_GENITIVE.sub(lambda match: match.group(1), word)
        if len(self) < MOST_WORDS and len(word) < LONGEST_WORD:
            self[word] = found
        return found


_nominatives = _Nominatives()


TYPE = (
    r"(?:[A-ZÄÖÜ][\wäöüß]*(?:-[A-ZÄÖÜ][\wäöüß]*)*?-?)?(?:[Ii]nitiative|[Nn]etzwerk|[Bb]ündnis|[Pp]akt|[Cc]harta|[Aa]llianz|[Aa]rbeitsgemeinschaft|"
    r"[Vv]ereinbarung|[Vv]erbund|[Pp]artnerschaft|[Pp]rogramm|[Pp]rojekt|[Kk]onvent|[Kk]ooperation|[Gg]emeinschaft|[Aa]bkommen|"
    r"[Kk]ampagne|[Ff]orum|[Pp]lattform|[Vv]erein|[Zz]weckverband|(?<![Ff]r)(?<![Rr]e)[Aa]ktion|[Rr]egion|[Ee]rklärung|[Vv]erband|[Kk]lub|"
    r"[Kk]onferenz|[Uu]nion|[Ll]iga|[Rr]unde[rn]? Tische?s?|(?<!ee)(?<!ito)(?<!ate)(?<!ha)(?<!ffe)[Rr]ing|[Aa]rbeitskreis|[Ll]abor|[Bb]ündnisse?|[Dd]ialog|[Ww]erkstatt|[Ss]chwerpunkt|[Vv]erbünde|[Vv]ertrag|[Bb]und|[Vv]orhaben|[Oo]ffensive|[Aa]kademie|[Kk]ompetenzzentrum|[Pp]ool|(?<![Ss]trom)(?<!anal)(?<!Gas)(?<!ärme)(?<!ienen)(?<!ungs)[Nn]etz)(?:e?s|en)?"
)
_QUOTED = lazy(r"[„“\"»«‚›‹]([^„“”\"»«›‹]{3,90}?)[“”\"«»‘‹›]")
_NOT_TYPE = lazy(
    r"Teilprojekt|Teilnetz|Datennetz|Unterprojekt|Pilotprojekt|Handlungs|Vertrags?partner|Erklärung |Zusage|Förderung |Projektleitung|Beitrittserklärung|Absichtserklärung|Austrittserklärung|Kündigungserklärung|Erklärung$|Kreis$|Landkreis"
)
_TITLE_END = r"(?: (?:\d{4}\b|e\. ?V\.|eG\b|gGmbH\b|GmbH\b))"
ADJECTIVE = (
    r"(?!(?:unserer|seiner|ihrer|eurer|dieser|jener|einer|keiner|aller|anderer|weiterer|mehrerer|vieler|einiger|beider|solcher|welcher|mancher|jeder|ehemaliger|bisheriger|früherer|teilnehmender|beteiligter|oder|aber|unter|immer|leider|daher|bisher|wieder|hinter|über|außer|später|weiter|hier|künftiger|zwischen) )[a-zäöüß-]{4,}er "
)
"""An adjective in a name, in the genitive of many ("Netzwerk sicherer Häfen")."""
_TITLED = lazy(
    rf"\b(?!Kreis|Landkreis|Regionalverband)({TYPE})((?: (?:für |gegen )?(?:{ADJECTIVE})?(?!Mitglied|Die |Der |Das )(?:{_CAP})(?:(?:,| und| &|(?: für| im| am| an der| in| der| des| zur| gegen| ohne)"
    rf"(?: (?:die|den|das|der|dem))?) {_CAP})*){{0,5}}{_TITLE_END}?)"
)
_ENGLISH_TITLED = lazy(
    r"(?<![\w-])((?!(?:Secretary|Director|Chair|Clerk|Manager|Coordinator|Administrator|Secretariat|Treasurer|Dear|To|Attn) )(?:[A-Z][\w-]+['’]? (?:for |& )?){0,4}(?:Compact|Charter|Covenant|Network|Alliance|Partnership|Convention|Agreement|Initiative|Programme|"
    r"Pact|League|Forum|Treaty|Declaration|Accord|Coalition|Association|Union|Consortium|Pledge|Federation|Concordat|Scheme|Campaign|Platform|Club|Hub|Collective|Exchange|Cluster|Protocol|Taskforce|Guarantee|Roundtable|Manifesto|Movement|Concord|Circle)"
    r"(?:(?: (?:of|for|on|against|and|in|the))+ (?:[A-Z][\w-]+)(?: (?:and )?[A-Z][\w-]+){0,4})?)"
)


def quotations(text: str) -> Iterator[tuple[str, int, int]]:
    """Every quoted stretch short enough for a title, without its marks."""
    for match in _QUOTED.finditer(text):
        yield match.group(1), match.start(1), match.end(1)


_NO_ENGLISH_NAME = ENGLISH_TYPES | BOTH_TYPES | frozenset(
    "The This That Our Your Membership Accession Cooperation Framework Member Joint New Draft Standard Model Participation Signed Annual of the and for in".split()
)
"""English titles of these words alone are papers ("the Partnership Agreement"), no names."""
_TWICE = lazy(r"\b([A-Z]\w+) \1\b.*")
"""A word that stands twice ends one line of an address and begins the next."""
_GOES_ON = lazy(rf"\w+ (?:(?:für |gegen )?(?:{ADJECTIVE})?[A-ZÄÖÜ]|\d{4}|e\. ?V|eG|gGmbH)")
"""What must stand where the noun for an initiative's kind is more than a noun."""


_SUBJECT_TITLE = lazy(
    rf"\b((?:[A-ZÄÖÜ][a-zäöüß]+er (?=Erklärung|Deklaration|Charta|Pakt|Vereinbarung))?(?:{TYPE}|Deklaration|Resolution|Memorandum|Rahmenvertrag|Städtebund))\b"
    r"(?= (?:[a-zäöüß]|[A-ZÄÖÜ\d]))([^;:()]{3,90})$"
)
_NO_SUBJECT = lazy(r"\w+ (?:membership|accession|subscription|meeting)\b|(?:Beitritts|Austritts|Absichts|Verpflichtungs|Kündigungs)?[Ee]rklärung(?:en)? (?:der|des|zum|zur|über|vom|unseres|unserer)\b")
_ACT_AFTER = lazy(
    r" (?:vom \d.*|am \d.*|zum \d.*|ab \d.*|(?:durch|seitens|mit|hier|wegen|Beitritt|Kündigung|Austritt|Teilnahme|Mitgliedschaft|Beteiligung)\b.*)$"
)


_SAYS = lazy(r" (?:ist|sind|wird|werden|war|hat|haben|steht|stehen|kann|können|soll|sollen|gilt|gelten|bleibt|endet|beginnt|sucht|lädt|bittet|informiert)\b")


def subject_title(part: str) -> str | None:
    """A name in a part of a subject line, where small words may follow the noun for its kind ("Bündnis für gutes …")."""
    match = _SUBJECT_TITLE.search(part)
    if match is None or _NO_SUBJECT.match(match.group()):
        return None
    name = _ACT_AFTER.sub("", match.group().strip(" .–-"))
    if _SAYS.search(name):
        return None  # a sentence, no name
    return nominative(name) if " " in name else None


def titles(  # noqa: C901  three kinds of title in one pass
    text: str, words: Words | None = None, *, english: bool = False
) -> Iterator[tuple[str, int, int]]:
    """Every name of an initiative in a stretch of text, which may be known to be English: quoted, or after the noun for its kind."""
    told = words or Words(text)
    if told.kinds & QUOTED:
        for match in _QUOTED.finditer(text):
            if match.group(1)[:1].isupper() and not match.group(1).endswith((".", "!", "?")):
                yield match.group(1).strip(), match.start(1), match.end(1)
    done = 0
    for place in told.nouns(TITLE):
        if place < done or (place and text[place - 1].isalnum()):
            continue
        if not _GOES_ON.match(text, place) and text[max(0, place - 1) : place] != "-":
            continue
        first = text.rfind(" ", 0, place) + 1
        titled = (_TITLED.match(text, first) if first < place else None) or _TITLED.match(text, place)
        if not titled:
            continue
        name = trimmed(titled.group()).rstrip(" ,")
        compound = len(titled.group(1)) > 12 and "-" in titled.group(1)
        if (" " in name or compound) and not _NOT_TYPE.match(name):
            yield nominative(name), titled.start(), titled.start() + len(name)
            done = titled.start() + len(name)
    if told.kinds & ENGLISH_TITLE or (told.kinds & BOTH and (english or " the " in text)):
        for match in _ENGLISH_TITLED.finditer(text):
            name = _TWICE.sub(r"\1", match.group())
            if " " in name and not all(word in _NO_ENGLISH_NAME for word in name.split()):
                yield name, match.start(), match.start() + len(name)


_JOINED = lazy(
    r"\b(?:[Bb]ei?tritts?|\w*[Mm]itgliedschaft|[Tt]eilnahme|[Bb]eteiligung|[Aa]ustritts?|[Aa]usstiegs?|[Kk]ündigung|[Uu]nterzeichnung|[Aa]ufnahme|[Bb]ewerbung|[Mm]itglied(?:er)?)"
    r"(?: (?:der|des) (?:Stadt|Gemeinde|Landkreises|Kreises|Hochschule|Universität)(?: [A-ZÄÖÜ][\w-]+){0,2})?(?: sowohl)? (?:zu[mr]?|in|im|bei|beim|an|am|aus|um|der|des)(?: (?:der|dem|den|die|das))?"
    r"(?: (?:Verein|Initiative|Organisation|Aktion|Kampagne|Netzwerk|Städtebündnis|Bündnis|Verband|Programm|Auszeichnung als)(?:e?s)?)? "
    r"(?:[„“\"»](?P<quoted>[^„“”\"«»]{3,90})[“”\"«]|(?P<registered>[\wäöüß.-]+(?: [A-ZÄÖÜ][\w-]+){0,3} e\. ?V\.)|(?P<letters>[A-ZÄÖÜ]{3,}\d*)\b|(?P<compound>(?:[A-ZÄÖÜ][a-zäöüß]+-)+(?:Bündnis|Netzwerk|Pakt|Verbund|Initiative|Allianz|Forum|Ring|Charta))\b)"
)


def joined_name(text: str) -> str | None:
    """What is joined or left, where the name follows the noun that says so: quoted, registered, or in capitals."""
    match = _JOINED.search(text)
    return next((name for name in match.groups() if name), None) if match else None
