"""Benennung: who manages, who is to be asked, who sits in a board."""

# ruff: noqa: E501  expressions: a set of alternatives stays on one line

from __future__ import annotations

from beitritt.reading.expressions import patterns
from beitritt.reading.expressions.patterns import lazy
from beitritt.reading.language.words import LONGEST_WORD, MOST_WORDS, around
from beitritt.reading.phrases.de_words import BOARD
from beitritt.reading.phrases.en_words import BOARD as ENGLISH_BOARD

from .find import Find, tidy

TYPE_CHECKING = False
if TYPE_CHECKING:
    import re
    from collections.abc import Iterator

    from beitritt.reading.values import Statement

_PROVISIONAL = lazy(
    r"\b(?:vorerst|bis auf Weiteres|bis auf weiteres|vorläufig|zunächst|einstweilen|für eine Übergangszeit|übergangsweise|for the time being|provisionally)\b"
)
_BEFORE_NOW = lazy(r"\b(?:hatten?\b.*\bbislang|bislang\b.*\bhatten?|hatte\b.*\binne|mitgeteilt wurde)\b")
_BOARD = lazy(rf"\b(?:{BOARD}|{ENGLISH_BOARD})\b")
_MEETINGS = lazy(r"(?<=\b[Aa]n den )\w*[Ss]itzungen\b|(?<=\b[Aa]n den )\w*[Tt]reffen\b|(?<=Vertreter )de[rs] [^,;]{3,80}? in de[rm] (?:[\w-]+ )?[A-ZÄÖÜ][\w-]+|(?<=Vertreterin )de[rs] [^,;]{3,80}? in de[rm] (?:[\w-]+ )?[A-ZÄÖÜ][\w-]+")
"""Where somebody sits without a board's name: the meetings, the initiative itself."""
_AT_HAND = lazy(
    r"\b(?:[Dd]ie|[Dd]er|[Dd]as|[Uu]nsere?) ([A-ZÄÖÜ][\w-]+(?: [A-ZÄÖÜ][\w-]+)?) (?:steht|ist|dient|fungiert) (?:\w+ ){0,3}?als (?:\w+ )?(?:[Aa]nsprech|[Kk]ontakt|[Aa]nlauf)"
)
"""Whoever is said to be there "als Ansprechstelle", whatever the office is called."""
_OPEN_HOURS = lazy(r"\b(?:besetzt|geschlossen|geöffnet|erreichbar|umgezogen|zieht um|verlegt)\b")
_PROPOSED = lazy(
    r"\b(?:beantragt|Antrag|als Gast|als Gäste|vorgeschlagen|schlägt vor|gedacht|fragt|soll(?:te|ten)?|könnte\w*|würde\w*|hat jedes|habe jedes|haben alle)\b"
)
_OFFICE_ENDS = (
    r"büro amt stelle zentrum center dienst bereich abteilung dezernat referat leitung warte hof stab schule werke agentur beauftragte beauftragten beauftragter "
    r"behörde inspektion stützpunkt touristinformation gästeinformation dienste zentrale team referentin referent förderung förderungsgesellschaft manager managerin dezernent dezernentin koordinator "
    r"koordinatorin sekretariat institut direktion direktor direktorin kämmerei bücherei museum archiv betrieb stadtentwicklung [\w-]Stadtentwicklung "
    r"kreisentwicklung [\w-]Kreisentwicklung planung rät rätin leiter leiterin amtes amts büros zentrums dezernats referats dienstes bereichs stabs betriebs "
    r"archivs museums instituts sekretariats labor laboratorium schatzmeister schatzmeisterin wart wartin sgeschäftsführung"
).split()
_OFFICE_NOUN = (
    rf"(?:[A-ZÄÖÜ][\w-]+\b(?:{'|'.join(f'(?<={end})' for end in _OFFICE_ENDS)})(?<!Begleitung)(?<!begleitung)(?<!Anleitung)(?<!Ableitung)(?<!Einleitung)(?<!Arbeitsbereich)(?<!Themenbereich)|"
    r"(?:Amt|Dezernat|Fachbereich|Fachdienst|Sachgebiet|Referat|Abteilung|Stabsstelle|Leitung|Leiter(?:in)?|Büro|Stelle|Jobcenter|Kreisjobcenter|Zentrum|Fachstelle|Dienststelle|Fachschaft|Fachgruppe|Labor|Schriftführ(?:ung|er(?:in)?)|Schatzmeister(?:in)?|Kassenwart(?:in)?|Kasse|Pfarrbüro|Dekanat|Rektorat|Kanzlei|Werkleitung|Integrationszentrum|Herr[n]?|Frau|Office|Team|Institute|Department|Directorate|Division|Head|Unit|Jugendamt|Gesundheitsamt|Umweltamt|Beigeordnete[rn]?|Prokurist(?:in)?|Controlling|Justiziar(?:in)?|Kämmerer|Kämmerin|Archivar(?:in)?|Dezernent(?:in)?|Referent(?:in)?|Koordinator(?:in)?|Manager(?:in)?|Beauftragte[rn]?|Geschäftsführer(?:in)?|Direktor(?:in)?|Direktion|(?:Pro)?[Rr]ektor(?:in)?|Dekan(?:in)?|Bücherei|Bibliothek|Museum|Archiv|Institut|Sekretariat|Geschäftsbereich|Kompetenzzentrum|Touristinfo|Vorzimmer|Baubetriebshof|Bauhof))"
)
"""An end is looked for behind the whole word: tried at each letter of each word, it would take ten times as long."""
_NAMED = lazy(
    r"\b(?:ist|sind|wird|bleibt|benennen wir|liegt bei(?:m)?|obliegt|übernimmt|is|are|be) (?:[a-zäöüß]+ ){0,5}?(?:(?<=beim )|[Dd]ie|[Dd]er|[Dd]as|[Dd]em|[Dd]en|unser\w*|the|our) ((?:[A-ZÄÖÜ][\w-]+)(?: [A-ZÄÖÜ\d][\w-]*){0,3})"
)
_NOUN = lazy(_OFFICE_NOUN)
_CAPITALISED = lazy(r"[A-ZÄÖÜ][\w-]*")
_known: dict[str, bool] = {}
_BEFORE = lazy(r"\((?:vorher|bisher|bislang|früher|zuvor|ehemals|vormals|statt|anstelle|anstatt)\b[^)]*\)")
"""Who had it before, in brackets."""
_TASK_OF = lazy(r"\b[Ff]ür (?:\w+e[nrs]? )?$")
"""For what somebody is responsible is not who is."""
_OTHER_TASK = lazy(
    r"\b[Ff]ür (?:die|den|das|alle|Ihre|eine|einen|ein)? ?(?:\w+e[nrs]? )?(?P<task>(?!Sie\b|Ihr)[A-ZÄÖÜ][\w-]+)[^,;]{0,60}?\b(?:zuständig|wenden|ansprechbar)\b|\b(?:zuständig|ansprechbar) für (?:die|den|das|alle|Ihre)? ?(?:\w+e[nrs]? )?(?P<task2>[A-ZÄÖÜ][\w-]+)|\bfür (?:die|den|das) (?P<task3>[A-ZÄÖÜ][\w-]+) (?:ist|bleibt)?\b ?zuständig"
)
_OUR_TASK = lazy(
    r"(?:\w*(?:[Nn]etzwerk|[Pp]akt|[Bb]ündnis|[Cc]harta|[Vv]erbund|[Vv]erein|[Ii]nitiative|[Aa]llianz|[Pp]artnerschaft|[Ff]orum|[Rr]ing|[Pp]rojekt|[Pp]rogramm|[Vv]orhaben|[Ff]rage)\w*|(?:[Mm]itgliedschaft|[Aa]ngelegenheit|[Bb]elang|[Aa]bstimmung|[Aa]brechnung|[Uu]msetzung|[Kk]oordin|[Zz]usammenarbeit|[Mm]itwirkung|[Tt]eilnahme|[Bb]etreuung|[Ss]ach|[Tt]hem|[Aa]nliegen|[Rr]ückfrage|[Aa]nfrage|[Kk]orrespondenz|[Gg]eschäft|[Aa]bwicklung|[Bb]eteiligung|[Mm]itarbeit|[Kk]ommunikation|[Aa]uskünfte|[Aa]ustausch|[Bb]earbeitung|[Aa]ufgabe|[Ff]ederführung|[Ss]chriftverkehr|[Vv]ereinbarung|[Bb]eitritt|[Aa]blauf|[Kk]ontakt|[Bb]eitrag|[Zz]ahlung|[Ff]inanz)\w*|Kreis\w*|Landkreis|Stadt|Gemeinde|Haus|Seite|Weitere[sn]?|Inhaltliche[sn]?|Organisatorische[sn]?|Fachliche[sn]?|Rat|Dauer|Zeit)"
)


def other_task(find: Find) -> bool:
    """Whether an office is said to be responsible for something that the initiative is not about."""
    match = _OTHER_TASK.search(find.text, find.sentence.floor)
    task = next((group for group in match.groups() if group), None) if match else None
    return task is not None and not _OUR_TASK.match(task) and not find.scene.speaks_of(find.text)
_OFFICE = lazy(
    rf"(?:\b(?:[Dd]as|[Dd]ie|[Dd]er|[Dd]em|[Dd]en|[Uu]nser(?:e[mnr]?)?|[Mm]ein(?:e[mnr]?)?|[Tt]he) )?(?:[A-ZÄÖÜ][\wäöüß]+(?:es|er|en|e|n)? ){{0,2}}{_OFFICE_NOUN}(?: (?:des|der|für|of|for)(?: [A-ZÄÖÜ][\w-]+)(?:(?: und| and|,) [A-ZÄÖÜ][\w-]+)*| (?:[IVX]+|\d+(?:\.\d+)?)\b)*"
)


def appointment(find: Find) -> list[Statement]:
    """Benennung of who manages: one statement for each unit named."""
    mood = find.mood
    text = find.text
    if mood.asked or mood.conditional or mood.mentioned or mood.denied or _PROPOSED.search(text) or mood.unreal:
        return []
    if _OPEN_HOURS.search(text):
        return []
    units = offices(text, find.sentence.floor)
    if not units:
        return []
    units = [unit for unit in units if not (unit == _role(find) or unit.endswith(_role(find) or "?"))]
    if not units:
        return []
    if len(units) > 1 and patterns.search(r"\bvo[mn] .* auf ", text):
        units = units[-1:]  # from one to another: the last one has it now
    if len(units) > 1:
        units = [unit for unit in units if not patterns.search(r"\bvo[nm] (?:der |dem |den )?$", text[: text.find(unit, find.sentence.floor)])] or units[:1]
    period = find.period()
    role = find.group("r") or find.group("r2")
    return [appointed(find, "management", role, unit, period.until) for unit in units]


def _role(find: Find) -> str:
    return find.group("r") or find.group("r2")


def contact(find: Find) -> list[Statement]:
    """Ansprechstelle: who is to be asked."""
    mood = find.mood
    text = find.text
    if (
        find.scene.genre in {"resolution_paper", "motion", "reply"}
        or mood.asked
        or mood.conditional
        or mood.mentioned
        or mood.denied
        or mood.unreal
        or patterns.search(r"(?<!\b[Ff]ür )(?<!\b[Mm]it )(?<!\b[Ff]ür alle )\b(?:Ihre[mnrs]?|Ihr) (?!(?:\w+ )?(?:Ansprech|Kontakt|Gegenüber|Anlauf|Haus\b|Fragen|Rückfragen|Anfragen|Seite))|\b[Bb]itten wir\b", text)
    ):
        return []
    if _courtesy(find) or other_task(find):
        return []
    if patterns.search(r"\bfür (?:die|den|das) (?:Genehmigung|Erteilung|Ausstellung|Zulassung|Anmeldung)", text):
        return []
    heading = patterns.match(r"(?:[\dA-Z][.)]? +)?(?:Ansprech|Kontakt|Zuständig)", text) and _form(find)
    if not heading and not patterns.search(
        r"\b(?:ist|sind|benenn\w*|benannt|bezeichne\w*|bestimm\w*|steht|fungiert|dient|bleibt|richten|beantwortet|bitte an|bitte nur an|zuständig|Zuständig|designated|is|be|appoint\w*|nominat\w*|serve\w*)\b",
        text,
    ):
        return []
    units = [unit for unit in offices(text, find.sentence.floor) or _AT_HAND.findall(text) if not unit.startswith("Presse")]
    return [appointed(find, "contact", find.group("r"), units[0], find.period().until)] if units else []


def _courtesy(find: Find) -> bool:
    """Whether "für Rückfragen steht … zur Verfügung" only closes a letter in which the writer declares nothing of its own."""
    if not patterns.search(r"\bRückfragen steh(?!.*\bals \w).*\bzur Verfügung\b", find.text):
        return False
    return not any(
        known.modality == "declared" and known.kind not in {"phasing", "response", "terms", "refusal"} for known in find.scene.statements
    )


def _form(find: Find) -> bool:
    return find.scene.genre == "form"


_OF_MEMBERS = lazy(r"(?:Mitglieder|Verbands|Netz|Vereins|Delegierten|General|Gesellschafter)versammlung|[Ll]enkungs|[Ss]teuerungs")
"""Boards of what is joined; a council has others of its own."""


def member(find: Find) -> list[Statement]:
    """A seat in one of the initiative's boards, taken by an office for its body."""
    mood = find.mood
    text = find.text
    if mood.asked or mood.conditional or mood.mentioned or mood.denied or _PROPOSED.search(text) or mood.unreal or _TOLD_OF.search(text):
        return []
    board = _BOARD.search(text, find.sentence.floor) or _MEETINGS.search(text, find.sentence.floor)
    if (
        board is None
        or (find.scene.genre in {"resolution_paper", "motion", "reply"} and not _OF_MEMBERS.search(board.group()))
        or patterns.search(r"[Aa]usschuss|[Ss]chulbeirat", board.group())
    ):
        return []
    units = [unit for unit in offices(text, find.sentence.floor) if unit != board.group()]
    if not units:
        return []
    return [appointed(find, "member", board.group(), units[0], find.period().until)]


def appointed(find: Find, role: str, words: str, unit: str, until: str | None) -> Statement:
    """A statement of one office put in one role, with where the text names it."""
    details: dict[str, object] = {"role": role, "appointed": unit}
    if _PROVISIONAL.search(find.text):
        details["provisional"] = True
    period = find.period()
    told = bool(_BEFORE_NOW.search(find.text))
    statement = find.statement(
        "appointment",
        actor=find.scene.sender,
        modality="reported" if told else "declared",
        force="accepted" if told else None,
        since=None if told else period.since or (period.point if not until else None),
        until=until,
        value=f"{tidy(words)}: {unit}",
        details=details,
        span=(find.sentence.floor, len(find.text)),
    )
    place = find.text.find(unit, find.sentence.floor)
    statement.details["appointed_span"] = list(find.sentence.place(place, place + len(unit))) if place >= 0 else None
    return statement


_TOLD_OF = lazy(r"\b(?:war|waren)\b[^;]*\bals (?:\w+ )?(?:Mitglied|Vertreter)|\bals (?:Mitglied|Vertreter)\w*\b[^;]*\b(?:war|waren|beteiligt|mitgewirkt)\b|\bIhr(?:e[nr]?)? (?:Vertreter|Mitglied|Delegierte|Kollege|Kollegin)\w*|\bwar\b[^;]*\b(?:als|nicht) (?:Mitglied|vertreten)")
"""Who was there, or who sits there for the addressee."""
_WHOSE_BOARD = lazy(r" (?:de[rs]|vom|beim) (?:\w+e[nrs] )?(?P<whose>[A-ZÄÖÜ][\w-]+)")
_JOINED = lazy(rf"(?:\w*(?:[Nn]etzwerk|[Pp]akt|[Bb]ündnis|[Cc]harta|[Vv]erbund|[Vv]erein|[Vv]erband|[Ii]nitiative|[Aa]llianz|[Pp]artnerschaft|[Ff]orum|[Rr]ing|[Pp]rojekt|[Pp]rogramm|[Vv]orhaben|[Kk]onferenz|[Kk]onsortium|[Gg]emeinschaft|[Rr]egion|[Bb]und)\w*|{BOARD}|Leit\w+|Geschäft\w+|Partner\w*|Mitglied\w*)")


def others_board(find: Find, behind: str) -> bool:
    """Whether a board is said to be of something that the letter is not about ("im Beirat der Volkshochschule")."""
    match = _WHOSE_BOARD.match(behind)
    return match is not None and not _JOINED.match(match["whose"]) and match["whose"][:6] not in (find.scene.initiative or "")


def offices(text: str, floor: int = 0, *, strict: bool = False) -> list[str]:
    """The offices, units or posts that a sentence names, without their articles; strictly: by their kinds alone."""
    found = []
    if "(" in text:
        text = _BEFORE.sub(lambda match: " " * len(match.group()), text)
    for match in _office_matches(text, floor):
        if _TASK_OF.search(text, max(0, match.start() - 30), match.start()):
            continue  # for what somebody is responsible
        name = patterns.sub(r"^(?:Als|[Dd](?:as|ie|er|em|en)|[Uu]nser\w*|[Mm]ein\w*|[Tt]he) ", "", match.group())
        if not patterns.search(
            r"^(?:Amt$|(?:Arbeits|Handlungs|Themen|Aufgaben)feld\b|Geschäftsstelle|Ansprechstelle|Koordinierungsstelle$|Kontaktstelle|Stelle$|Anlaufstelle|Geschäftsführung|Halbe Stelle|Leitung$)",
            name,
        ):
            found.append(tidy(name))
    if not found and not strict and (named := _NAMED.search(text, floor)):
        found.append(tidy(named.group(1)))
    return found


def _office_matches(text: str, floor: int) -> Iterator[re.Match[str]]:
    """Every place where an office's name begins: looked for only before a word that can be its noun."""
    nouns = (word.span() for word in _CAPITALISED.finditer(text, floor) if _can_be_office(word[0]))
    return around(nouns, _OFFICE, text, floor)


def _can_be_office(word: str) -> bool:
    """Whether a word can be the noun of an office's name; remembered for later letters."""
    found = _known.get(word)
    if found is None:
        found = _NOUN.search(word) is not None
        if len(_known) < MOST_WORDS and len(word) < LONGEST_WORD:
            _known[word] = found
    return found


def enquiries(find: Find) -> list[Statement]:
    """Whom enquiries go to."""
    units = offices(find.text, find.sentence.floor)
    return [appointed(find, "contact", find.group("r"), units[0], None)] if units and not find.mood.asked else []
