"""What a text is about: where the name of what is joined, left or kept up may stand, and what it is called in short.

Names stand in the subject line, in the head (an initiative's own office), after words of joining. What is bought,
taught or enacted has names too; nobody joins it.
"""

# ruff: noqa: E501  expressions: a set of alternatives stays on one line

from __future__ import annotations

from beitritt.reading.expressions import patterns
from beitritt.reading.expressions.patterns import IGNORECASE, lazy
from beitritt.reading.language.names import BODY, PLACE, TYPE, bodies, joined_name, nominative, subject_title, titles

TYPE_CHECKING = False
if TYPE_CHECKING:
    import re
    from collections.abc import Iterable, Iterator

_NAME = (
    r"[A-ZÄÖÜ][\wäöüß-]*(?:(?: (?:für|der|des|und|&|am|an der|im|in|zur|of|for|the|and))*(?: [A-ZÄÖÜ\d][\wäöüß-]*)){0,5}"
)
_OFFICE_OF = lazy(
    rf"\b(?:Geschäftsstelle|Koordinierungsstelle|Koordinationsstelle|Netzwerkstelle|Programmbüro|Sekretariat|Projektbüro|Leitstelle|Kontaktstelle|Servicestelle|[Ss]ecretariat|Coordination Office)"
    rf"(?:,| of| des| der| for)?(?: the)? ({_NAME}(?: e\. ?V\.)?)"
)
_COMPANY = lazy(r"\b(?:GmbH|gGmbH|mbH|GbR|AG|KG|OHG|UG|SE|Ltd|LLP|Inc|PLC|plc|mbB|Kanzlei|Verlag|Versicherung\w*|Bank|Sparkasse)\b")
"""A company: authorities buy of it, and do not join it."""
_KIND = lazy(rf"\b{TYPE}\b")
_HOUSED = lazy(
    rf"(?:; |- |, )\W*(?:\w*[Ff]ederführung|(?:[A-ZÄÖÜ]\w*)?(?:[Bb]üro|[Tt]rägerkreis|[Ss]teuerungs(?:kreis|gruppe)|[Ll]enkungs(?:kreis|gruppe)|[Ll]eitstelle|[Ss]ekretariat|[Kk]oordination|[Kk]oordinierung|[Gg]eschäftsführung)|Verwahrer(?:in)?|[Ff]ederführende Stelle)"
    rf"(?:,| für| des| der| de[rs] \w+es| im)?(?: die| das| den)? ({_NAME})"
)
"""An initiative's own office, whatever its kind is called."""
_REGISTERED = lazy(rf"\b({_NAME} e\. ?V\.)")
_ALONE = lazy(r"\w+(?:er|in|ung|ion|amt|rat|haus|straße|platz)(?:e?s)?|Vorstand(?:e?s)?|Präsidenten|Rektors?")
_OBJECT = lazy(
    rf"\b(?:[Bb]eitritt\w*|[Mm]itgliedschaft|[Tt]eilnahme|[Mm]itwirkung|[Bb]eteiligung|[Mm]itglied|[Aa]ustritt|membership|accession) (?:[\w ]{{0,40}})?(?:zum|zur|im|in der|an der|am|bei der|beim|des|aus dem|aus der|of the|to the) (?!(?:Beratung|Sitzung|Beschlussfassung|Abstimmung|Veranstaltung|Seminar|Tagung|Umfrage|Diskussion|Jahres|Monats|Quartals|Ende|Ablauf|Träger|Konferenz)\w*)({_NAME})"
)
_OTHER_NAME = r"(?!(?:Stadt|Gemeinde|Kreis|Landkreis|Rat|Gemeinderat|Kreistag|Sitzung|Auffassung|Meinung|Ansicht|Einschätzung|Gefahr|Sorge|Kosten)\b)"
_JOINS = lazy(
    rf"\b(?:[Tt]ritt|[Tt]reten|[Tt]rete|[Ss]chließ(?:t|en|e)(?: \w+){{0,3}} (?:sich|uns|mich))\b(?:[^.;]|(?<=\d)\.){{0,80}}?\b(?:dem|der) ({_OTHER_NAME}{_NAME})(?=(?:[^.;]|(?<=\d)\.){{0,120}}?\b(?:bei|an)\b)"
    rf"|\b(?:dem|der) ({_OTHER_NAME}{_NAME})(?:[^.;]|(?<=\d)\.){{0,60}}?\b(?:beizutreten|beitritt|beitreten|beigetreten|anzuschließen|angeschlossen|anschließt|bei(?=[.,;]))"
    rf"|\b[Mm]itglied (?:im|in der|des|der|beim|bei der) ({_OTHER_NAME}{_NAME})"
    rf"|\b(?:[Ss]cheide\w*|[Tt]ritt|[Tt]reten|[Aa]ustritt|[Aa]uszutreten|[Aa]usscheiden)\b(?:[^.;]|(?<=\d)\.){{0,60}}?\baus (?:dem|der) ({_OTHER_NAME}{_NAME})"
)
"""What verbs of joining and leaving govern."""
_ENGLISH_JOINS = lazy(
    r"\b(?:join(?:s|ed|ing)?|acced(?:e|es|ed|ing) to|sign(?:s|ed|ing)?(?: up to)?|subscrib\w+ to|adher\w+ to|[Mm]ember(?:ship|s)? (?:of|in)|[Pp]art(?:y|ies) to|[Pp]artner in|[Ss]ignator(?:y|ies) (?:to|of)|leav(?:e|es|ing)|[Ww]ithdraw\w* from|[Aa]ccession to|[Pp]articipat\w+ in|tak(?:e|es|ing) part in|[Oo]bserver (?:in|of|to))"
    r" the ([A-Z][\w'’-]+(?: (?:of|for|on|and|in)(?: the)? [A-Z][\w'’-]+| [A-Z][\w'’-]+){1,6})"
)
_ENGLISH_BOARD = lazy(r"\b(?:Steering|Executive|Board|Committee|Working Group|Panel|Assembly|Secretariat|Council of the|Cabinet|Meeting|Convention Centre)\b")
_ACT_WORD = lazy(r" (?:Beitritt|Kündigung|Austritt|Teilnahme|Mitgliedschaft|Ihr|Ihre|Ihrem|Unser|Unsere|Sehr|Mit)\b.*$")
_NO_OBJECT = lazy(r"(?:Stadt|Städte|Gemeinden?|Kreis(?:es)?|Landkreis(?:es)?|Kommunen?|Verband(?:es|s)?|Ihr\w*|Land|Vertretung|Ministerium|Verwaltung|Jahr(?:es)?|Monat\w*|Quartal\w*|[A-ZÄÖÜ]\w*(?:versammlung|ausschuss|ausschusses|vorstand|vorstandes|verwaltung))\b")
_CIRCULAR = lazy(r"\b(?:Rundschreiben|Rundbrief|Rundmail|Mitglieder(?:info\w*|brief|rundschreiben)|Newsletter|[Cc]ircular|An (?:alle|die|unsere) (?:Mitglieds?\w*|\w*[Ee]inrichtungen))\b")
_RECORDED = lazy(
    r"\b[Ii]m Register der Initiative [„\"][^“\"]{1,120}[“\"] (?:ist|sind) [^.]{1,60}\bhinterlegt worden\b|\b(?:has|have) been deposited in the register of the initiative\b"
)
"""The opening of a register's circular."""
_SHORT_NAME = lazy(r" \((?:im Folgenden:? |nachfolgend:? |kurz:? )?[„\"]?(?:die |der |das )?([A-ZÄÖÜ]\w{1,7})[“\"]?\)")
_PLACES = lazy(rf"\b(?P<kind>Städten?|Gemeinden) (?P<names>{PLACE}(?:, {PLACE})*(?: und| sowie) {PLACE})")
_COUNSEL = lazy(r"\b(?:Kanzlei|Rechtsanw[aä]lt\w*|Anwaltskanzlei|Sozietät|Notariat|Solicitors?|LLP|Attorneys?|Barristers?)\b")
_CLIENT = lazy(
    r"\b(?:[Ww]ir|[Ii]ch) (?:anwaltlich )?(?:vertreten|vertrete) (?:anwaltlich |rechtlich )?(?:die|den|das) ([A-ZÄÖÜ][^,.;]{3,60}?)(?=[,.;]| (?:in|im|anwaltlich|rechtlich|gegenüber|und|wegen)\b)|\b[Vv]on (?:mir|uns) vertretene[nrs]? ([A-ZÄÖÜ][^,.;]{3,60}?)(?= [a-zäöü])|\b(?:[Dd]er|[Dd]ie|[Dd]as) ([A-ZÄÖÜ][^,.;]{3,60}?) hat (?:mich|uns) [^.;]{3,120}? (?:beauftragt|betraut|mandatiert|bevollmächtigt)\b|"
    r"\b(?:[Ww]ir|[Ii]ch)\b[^.;]{0,80}?\b(?:die|den|das|der) ((?!Auffassung|Ansicht)[A-ZÄÖÜ][^,.;]{3,60}?) (?:anwaltlich )?(?:vertreten|vertrete)\b"
    r"|\b[Uu]nsere?[rn]? Mandant(?:in|schaft|en)?, (?:die|der|das|den|dem) ([A-ZÄÖÜ][^,.;]{3,60})"
    r"|\b[Vv]ertret(?:en|e) (?:wir|ich)\b[^.;]{0,60}?\b(?:die|den|das) ([A-ZÄÖÜ][^,.;]{3,60})"
    r"|\b(?:hat|haben) uns (?:die|das|der) ([A-ZÄÖÜ][^,.;]{3,60}?)(?:,[^;]{0,80})? (?:mandatiert|beauftragt|bevollmächtigt|um Vertretung gebeten)\b"
    r"|\buns (?:die|das|der) ([A-ZÄÖÜ][^,.;]{3,60}?)(?:, [^;]{0,80})? (?:mit|zu) [^.;]{3,80}? (?:beauftragt|betraut|mandatiert|bevollmächtigt)\b"
    r"|\b(?:[Dd]ie|[Dd]as|[Dd]er) ([A-ZÄÖÜ][^,.;]{3,60}?) (?:hat|haben) uns (?:um|mit|zu) [^.;]{3,80}? (?:gebeten|ersucht|beauftragt|betraut|mandatiert|bevollmächtigt)\b"
    r"|\b(?:Interessen|Vertretung|Mandat|Auftrag|Vollmacht) (?:der|des) ([A-ZÄÖÜ][^,.;]{3,60}?)(?= (?:an|wahr|mit|und|erteilt|angezeigt|vertret\w+|wahrnehm\w+|zeig\w+)\b|[,.;])"
    r"|\b(?:instructed|retained|engaged) by (?:the )?([A-Z][^,.;()]{3,60})|\b(?:are|is|been) acting for (?:the )?([A-Z][^,.;()]{3,60})"
    r"|\b[Nn]amens(?: und in Vollmacht)? (?:der|des|unserer Mandantin,? der) ([A-ZÄÖÜ][^,.;]{3,40}?)(?= [a-zäöü])"
    r"|\b(?:[Ww]e|I) act (?:for|on behalf of) (?:the )?([A-Z][^,.;()]{3,60})|\b[Oo]ur client,? (?:the )?([A-Z][^,.;()]{3,60})"
)
_COMPOUND = lazy(r"\b(?!(?:Steer|Engineer|Monitor|Cater|Gather|Tender|Spons?or|Render|Shar|Dur|Consider|Offer)ing\b)([A-ZÄÖÜ][a-zäöüß]{3,}(?:pakt|netzwerk|bündnis|charta|allianz|verbund|initiative|konvent|partnerschaft|forum|netz|pool|ring|offensive|runde|kette|lotsen|werkstatt|kooperation|liga|bund|kompass|plattform|konsortium|gemeinschaft|modell|labor))(?:e?s)?\b(?! [A-ZÄÖÜ]\w+ GmbH)")
"""A name in one word, where the text has no longer one."""
_PLEDGED = lazy(r"(?:Pledge|Charter|Compact|Covenant|Accord|Pact|Alliance|Network|Partnership|Initiative|Concordat|Scheme|[Bb]ündnis|[Pp]akt|[Cc]harta|[Nn]etzwerk|[Aa]llianz|[Ii]nitiative|[Pp]artnerschaft)\b")
"""What exists to be joined; an association of authorities writes of many things."""
_LOOSER = lazy(r"\b[\w-]*(?:[Vv]erbund|[Ff]orum|[Kk]onvent|[Rr]ing|[Pp]ool|[Ll]iga|League|Coalition|Consortium|Collective|Hub|Convention)\b")
"""The same where the text speaks of it by its noun."""
_SUPPLY = lazy(
    r"(?:Wartungs|Miet|Pacht|Leasing|Liefer|Versicherungs|Kauf|Werk|Dienst|Arbeits|Darlehens|Lizenz|Software|Strom|Gas|Reinigungs|Service|Nutzungs|Mobilfunk|Telefon|Kopierer|Bewachungs|Energieliefer)\w*vertr[aä]ge?s?\b|Rahmenvertr[aä]ge?s? (?:für |über )?(?:Strom|Gas|Energie|Reinigung|Telefon|Versicherung|Software|Büro|Papier)|(?:\w+ ){0,2}(?:[Mm]aintenance|[Ss]ervicing|[Ss]upply|[Cc]leaning|[Cc]atering|[Rr]ental|[Hh]ire|[Ii]nsurance|[Ss]oftware|[Pp]hotocopier|[Pp]rinting|[Ww]aste|[Ss]ecurity|[Ee]lectricity|[Gg]as|[Mm]owing|[Gg]ritting) [Cc]ontracts?\b|(?:\w+ ){0,2}(?:[Ll]ease|[Tt]enancy|(?:[Mm]aintenance|[Ss]upply|[Cc]leaning|[Rr]ental|[Hh]ire|[Ll]icen[cs]e) [Aa]greement)\b|(?:[\w’\x27-]+ ){0,3}(?:Tennis|Golf|Football|Cricket|Rugby|Bowls|Bowling|Rowing|Sailing|Sports|Swimming|Athletics) (?:Club|Association|Society)\b"
)
"""Contracts with suppliers: nobody joins them."""
_NUMBERED = lazy(r"(?:\w+ )*(?:Nr|\w*[Nn]ummer|No|Az)\.?$")
"""The number of a contract, an order or a file, not a name."""
_PIECE = lazy(r"\w*[Vv]ertr[aä]ge?s? (?:für|über) (?:Bauteil|Objekt|Los|Anlage|Gebäude|Haus|Gerät|Fahrzeug)")
_LAW = lazy(r"\b(?:gesetz|ordnung|richtlinie|satzung|vorlage|protokoll|straße(?! de[rs] )|(?:teilnahme|beitritts|austritts|einverständnis)erklärung)", IGNORECASE)
_EVENT = (
    r"(?:(?:\w+-?)?[Ss]eminare?s?|Fach(?:tag\w*|forum)|Fortbildung\w*|Lehrgang\w*|Workshops?|Schulung\w*|Vortrag\w*|Ausstellung|Broschüre|Studie|Umfrage|Leitfaden|Handreichung|Zeitschrift|Web(?:inar|-?[Ss]eminar)s?|Kongress\w*|Tagung\w*|Exkursion\w*|Podium\w*|Sitzungsreihe|Vortragsreihe|Lesung|Führung|Filmabend|Preisverleihung)"
)
_TOPIC = r"(?:\w*[Ff]elde?(?:s|r|rn|ern)?|Bausteine?n?|Module?n?|Arbeitspakete?n?|Arbeitsgruppen?|AG|Teilprojekte?n?|\w*[Bb]ereiche?n?|\w*[Ss]chwerpunkte?n?|Säulen?|Them(?:a|en)|Kapitel|Abschnitt|Stichwort|Überschrift|Betreff|Klausel|Wort|Worte|Wörter|Satz|Formulierung|Passage|Vermerk|Anlage)"
_HOUSE = r"(?:(?:\w*[Kk]ita|Kindertages\w+|\w*[Kk]indergarten|Krippe|\w*[Hh]ort|\w*[Ss]chule|\w*[Hh]alle|\w*[Bb]ad|\w*[Hh]eim|\w*[Hh]aus|\w*[Pp]latz|\w*[Gg]ebiet|Restaurant|Hotel|\w*[Ll]ager|\w*[Aa]nlage|\w*park|\w*wärmenetz)(?:e?s)?)"
_OF_EVENT = lazy(rf"\b(?:{_EVENT}|{_TOPIC}|{_HOUSE})(?: \w+)?(?: [„\"»][^“”\"«]{{2,60}}[“”\"«](?:,| und| sowie| oder))* [„“\"»«]$")
_BY_EVENT = lazy(rf"{_EVENT}\b")
"""What is taught, shown, printed or built has a title too, but nobody joins it."""
_QUOTATION_MARKS = ("„", '"', "»", "«")
_STREET = lazy(r" [A-ZÄÖÜ]\w*(?:straße|str|gasse|allee)$")
_ACT_BELOW = lazy(r"(?<=\w) (?:Ausübung|Berichtigung|Korrektur|Benennung|Widerruf|Rücknahme|Ruhen|Reduzierung|Wiederaufnahme|Anmeldung|Abmeldung|Kündigung|Vertretung de[rs]|Antwort|Erklärung de[rs]|Wechsel) .*$")
_AND_ANOTHER = lazy(r" und ([A-ZÄÖÜ][\w-]+)")
_SEGMENT = lazy(r"\s*(?:;|:|/| – | - |, |\n)\s*|\b(?:AW|WG|RE|FW|Re|Fwd|hier)\b:?\s*")
_PLAIN_SUBJECT = lazy(
    r"(?:Berufung|Bestellung|(?:\w+e )?(?:Zustimmung|Einverständnis|Vorbehalt|Vollmacht|Widerruf|Bauantrag|Verfahren|Abstimmung|Genehmigung|Frage|Rückfrage|Bestätigung|Ergebnis|Termin|Dank|Umfirmierung|Rechtsformwechsel|Irrläufer|Zwischennachricht|Gemeindezusammenschluss|Auskunft|Hinweise?|Zuständigkeit\w*|Urlaub\w*)|\w*[Vv]ersammlung|\w*[Bb]eirat|Aufhebung|Nachtrag|Ausnahme|Umwandlung|Abschied|Perspektive|Wechsel|Zukunft|Ende|Pause|Rückkehr|Auszeit|Status|Geschäftsführung|.*\b[Mm]embership|Neufassung|Sachstand\w*|Haushalt\w*|[Bb]eitritt|[Kk]ündigung|[Ee]rklärung|[Tt]eilnahme|[Mm]itwirkung|[Mm]itgliedschaft|[Aa]ustritt|[Aa]nfrage|[Ss]chreiben|[Vv]ertretung|[Ee]inladung|[Bb]eteiligung|[Aa]nschluss|[Rr]uhen|[Bb]enennung|"
    r"[Ss]tand|[Mm]uster|[Bb]itte|[Nn]achricht|[Ww]ahrnehmung|[Aa]npassung|[Vv]erlängerung|[Aa]ntrag|[Rr]ichtigstellung|[Bb]erichtigung|[Aa]ntwort|[Bb]eendigung|[Mm]itglied\w*|[Aa]ccession|[Ww]ithdrawal|Notice|[Rr]equest|[Dd]eclaration|Your\b|Resignation|Suspension|Renewal|Representation|Complaint|Invoice|Correction|Extension|[Aa]pplication|[Ll]andkreis|[Ss]tadt|[Gg]emeinde|[Kk]reis|[Cc]ity|[Cc]ounty)\b"
)
_FORM = lazy(r"(?i:bogen|formular|vordruck|antrag|blatt\b|meldung)")


def joinable(name: str) -> bool:
    """Whether a name can be of something that is joined: not a law, not a contract with a supplier, not a number."""
    bought = _COMPANY.search(name) is not None and _KIND.search(name) is None
    return not (bought or _LAW.search(name) or _SUPPLY.match(name) or _NUMBERED.match(name) or _PIECE.match(name))


def of_supply(subject: str) -> bool:
    """Whether a subject line is about a contract with a supplier."""
    return _SUPPLY.search(subject) is not None


def bare(name: str) -> str:
    """A name without what follows it by chance: the street of an address, the act that a subject line tells."""
    return _ACT_BELOW.sub("", _STREET.sub("", name))


def of_event(before: str) -> bool:
    """Whether the words before a quoted name say that it is an event's, a paper's or a part's."""
    if before[-1:] not in _QUOTATION_MARKS or before[-2:-1] != " ":
        return False
    said = before[:-2]
    start = 0  # in a list of names the event's word stands before the first
    if not any(mark in said for mark in _QUOTATION_MARKS):
        start = said.rfind(" ", 0, max(said.rfind(" "), 0)) + 1
    return _OF_EVENT.search(before, start) is not None


def in_subject(subject: str, *, english: bool = False) -> list[str]:
    """The names that a subject line gives."""
    loose = (subject_title(part) for part in _SEGMENT.split(subject) if part)
    shown = [name for name, start, _ in titles(subject, english=english) if not of_event(subject[:start])]
    return shown or [name for name in (*loose, joined_name(subject)) if name]


def parts(subject: str) -> list[str]:
    """The parts of a subject line that can be a name: capitalised, not an act, not a body, not an event."""
    found = [part.strip(' „“"»«') for part in _SEGMENT.split(subject) if part]
    return [
        part
        for part in found
        if len(part) > len("Titel") and part[:1].isupper() and not part.isupper() and not _PLAIN_SUBJECT.search(part) and not _FORM.search(part) and not _BY_EVENT.match(part) and not part.endswith("?")
    ]


def in_head(head: str) -> Iterator[tuple[str, float]]:
    """The names that the head gives, with their weight: whose office it is, and registered associations."""
    for match in _OFFICE_OF.finditer(head):
        inside = head.rfind("„", 0, match.start()) > head.rfind("“", 0, match.start())  # part of a quoted name
        if not inside and not match.group(1)[-1].isdigit() and not _ALONE.fullmatch(match.group(1)):  # a street, a unit
            yield nominative(match.group(1)), 3.0
    for match in _HOUSED.finditer(f"; {head}"):
        longer = any(match.group(1) in name and name != match.group(1) for name, _, _ in titles(head))
        if not longer and not match.group(1)[-1].isdigit() and not BODY.match(match.group(1)) and not _ALONE.fullmatch(match.group(1)):
            yield nominative(match.group(1)), 2.0
    if "e. V" in head or "e.V" in head:
        for match in _REGISTERED.finditer(head):
            yield match.group(1), 2.0


def joined_in_english(text: str) -> Iterator[str]:
    """What English words of joining govern, whatever its kind is called."""
    for match in _ENGLISH_JOINS.finditer(text):
        if not _ENGLISH_BOARD.search(match.group(1)):
            yield match.group(1)


def governed(subject: str, spoken: str) -> str | None:
    """What words of joining govern, where no name of a known kind stands."""
    for pattern, text in ((_OBJECT, subject), (_OBJECT, spoken), (_JOINS, spoken)):
        for match in pattern.finditer(text):
            name = _ACT_WORD.sub("", next(group for group in match.groups() if group))
            if (" " in name or len(name) > len("Klimaschutzfonds")) and not _NO_OBJECT.match(name):
                return name
    return None


def headed(head: str, spoken: str, sender: str, recipient: str) -> str | None:
    """What a line of the head names besides writer and addressee; else a name in one word; else a network that writes."""
    for name, start, _ in titles(head):
        if name not in f"{sender} {recipient}" and not BODY.fullmatch(name) and joinable(name) and not of_event(head[:start]):
            return name
    if compound := _COMPOUND.search(spoken):
        return compound.group(1)
    own = next(titles(sender), None)
    looser = _LOOSER.search(own[0]) if own else None
    spoken_of = looser is not None and f" {looser.group()}" in spoken
    return own[0] if own and (spoken_of or _PLEDGED.search(own[0])) else None


def addressed(recipient: str, spoken: str) -> bool:
    """Whether the addressee, no body and no company, is what the text speaks of by its name."""
    if _SEVERAL.search(recipient) or next(bodies(recipient), None) or BODY.match(recipient) or not joinable(recipient) or "@" in recipient or len(recipient.split()) > len("seven w"):
        return False
    words = [word.strip("()") for word in recipient.split()]
    telling = [word for word in words if (len(word) > len("Verein") and word[0].isupper()) or (len(word) > len("eV") and word.isupper())]
    if any(f" {small} {word}" in spoken for word in telling for small in _SMALL):
        return True
    return _ALLIED.search(recipient) is not None and any(word[: max(len("Netze"), len(word) - len("en"))] in spoken for word in telling)


_SEVERAL = lazy(r"^[a-zäöü]|\b(?:[Mm]itglied\w*|[Mm]embers?\b|[Pp]articipants?|[Oo]fficers|[Ll]ist|Verteiler|Kolleg\w+|Teilnehm\w+|Damen|Herren|Frau|Herrn?|Team|alle|all|Leserbrief\w*|Redaktion|Verlag|Praxis|Kundenservice|Kundendienst|Buchhaltung|Rechnungsstelle|Amtsgericht|Abo-?\w*)")
"""Several people, or a desk that sells: no name of what one joins."""
_ALLIED = lazy(r"(?:[Nn]etz(?:werk)?|[Bb]und|[Bb]ündnis|[Pp]akt|[Aa]llianz|[Rr]unde|[Tt]isch|[Vv]erbund|[Ff]orum|[Cc]luster|[Cc]harta|[Pp]ool|[Hh]ub|[Ll]abor|[Ww]erkstatt|[Ii]nitiative|[Pp]artnerschaft|[Pp]lattform|[Kk]ompass|[Zz]ukunft|[Ll]iga|[Rr]ing|[Kk]onvent|[Kk]oalition|[Gg]emeinschaft|[Cc]ompact|[Pp]ledge|[Tt]rust)\b")
"""What an addressee is called whom one joins."""


_SMALL = ("Ums", "ums", "fürs", "Im", "Das", "Der", "Die", "Dem", "Den", "The", "zum", "zur", "im", "in", "beim", "am", "an", "der", "des", "dem", "das", "die", "den", "the", "of", "to", "from")
"""What stands before a name in a sentence."""


def circular(words: str) -> bool:
    """Whether the subject line and the head say that members are told something."""
    return _CIRCULAR.search(words) is not None


def of_register(text: str) -> bool:
    """Whether a register tells by a circular what is on record in it: nothing new is said, and nothing by its writer."""
    return ("hinterlegt" in text or "deposited" in text) and _RECORDED.search(text) is not None


def short_names(spoken: str) -> dict[str, str]:
    """Short names: in brackets behind the full one, and the places of a list of municipalities."""
    found: dict[str, str] = {}
    ends = {match.start(): match.group(1) for match in _SHORT_NAME.finditer(spoken)} if " (" in spoken else {}
    for name, _, end in bodies(spoken) if ends else ():
        if end in ends:
            found[ends[end]] = name
    for match in _places(spoken):
        kind = "Stadt" if match["kind"].startswith("St") else "Gemeinde"
        found.update((place, f"{kind} {place}") for place in patterns.split(r", | und | sowie ", match["names"]))
    return found


_OF_KIND = lazy(r"(?:[a-zäöü]\w*|\w+(?:lich|isch|ig|al|ell|eit)e[srn]?|The|Die|Der|Das|\W+)$")
"""Words before the noun that says what a body is."""


_LEGAL_FORM = lazy(r",? (?:e\. ?V\.|w\. ?V\.|g?GmbH(?: & Co\. KG)?|AöR|A\. ?ö\. ?R\.|gAG|AG|eG|gUG|mbH|GbR|KdöR|K\. ?d\. ?ö\. ?R\.|CIC|CIO|Ltd\.?|plc|PLC)$")
_STRONG_ENDING = lazy(r"(?<=\w)e[srn](?= )")


def party_names(parties: Iterable[str | None], spoken: str) -> dict[str, str]:
    """The parties' names whose kind is not among those that the names of bodies are known by, and their nouns alone.

    The noun counts with the article that the text has for it ("die Sielacht"), which tells the nominative.
    """
    found: dict[str, str] = {}
    for name in parties:
        plain = _LEGAL_FORM.sub("", name or "")
        weak = _STRONG_ENDING.sub("e", plain, count=1)  # "Diakonisches Werk": "das Diakonische Werk"
        shown = next((one for one in (name, plain, weak) if one and one in spoken), None)
        if not name or shown is None or BODY.fullmatch(name):
            continue
        found[shown] = name
        noun = next((word for word in name.split() if not _OF_KIND.match(word)), "")
        article = next((one for one in ("ie", "as", "er") if f"{one} {noun} " in spoken), None)
        if article and len(noun) >= len("Verein") and noun != name and noun.isalpha():
            found |= {f"{first}{article} {noun}": name for first in "Dd"}
    return found


def _places(spoken: str) -> Iterator[re.Match[str]]:
    """Where several municipalities are named in one breath."""
    for noun in ("Gemeinden ", "Städte ", "Städten "):
        at = spoken.find(noun)
        while at >= 0:
            match = _PLACES.match(spoken, at)
            if match:
                yield match
            at = spoken.find(noun, at + 1)


def called(aliases: dict[str, str], text: str, start: int, end: int) -> Iterator[tuple[str, int, int]]:
    """Where a sentence calls somebody by a short name, with the full one; two places are one name ("Gemeinden X und Y")."""
    for alias, name in aliases.items():
        at = text.find(alias, start, end)
        last = at + len(alias)
        if at >= 0 and not text[last : last + 1].isalnum():
            match = _AND_ANOTHER.match(text, last)
            another = aliases.get(match.group(1)) if match else None
            kind, _, place = name.partition(" ")
            both = f"{'Städte' if kind == 'Stadt' else 'Gemeinden'} {place} und {another.split(' ', 1)[-1]}" if another else ""
            yield (both if place and both else name), at, last


def client(writer: str, spoken: str) -> str | None:
    """For whom a law office writes: what it declares in its client's name its client declares."""
    match = _CLIENT.search(spoken) if _COUNSEL.search(writer) else None
    words = next(group for group in match.groups() if group) if match else ""
    named = next(bodies(words), None) or next(titles(words), None)
    return named[0] if named else None
