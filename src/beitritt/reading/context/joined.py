"""What a paper's sentence says is joined, left or belonged to: the name that words of joining govern.

Papers name things without quotation marks and in passing ("Mitglied im Biostädtenetzwerk", "bei ICLEI", "dem
Klima-Bündnis beigetreten"); what stands elsewhere in their sentences is of other business.
"""

# ruff: noqa: E501  expressions: a set of alternatives stays on one line

from __future__ import annotations

from beitritt.reading.expressions.patterns import lazy
from beitritt.reading.language.names import ADJECTIVE, BODY, nominative

TYPE_CHECKING = False
if TYPE_CHECKING:
    import re
    from collections.abc import Iterator

_KIND = r"(?:(?:[a-zäöüß]+e[nsmr]? )?(?:Verein|Initiative|Landesinitiative|Bundesinitiative|Organisation|Aktion|Kampagne|Netzwerk|Städtenetzwerk|Städtebündnis|Bündnis|Verband|Programm|Landesprogramm|Projekt|Resolution|Erklärung|Deklaration|Charta|Arbeitsgemeinschaft|Zusammenschluss|Plattform)(?:e?s)? (?=[„“\"‚'»]))?"
_CAP = r"[A-ZÄÖÜ\d][\w&/.+]*(?:[-–][\w&/]+)*"
_PLAIN = (
    rf"[A-ZÄÖÜ][\w&/.+]*(?:[-–][\w&/]+)*(?: {ADJECTIVE}{_CAP})?(?: (?:(?:für|gegen|zur|zum|um)(?: die| das)?(?: [a-zäöüß]{{3,}}e[nrms]?)? |(?:für|der|des|und|von|zur|zum|gegen|am|an|auf|of|for|the|and|im|in der|zwischen) ){{0,2}}{_CAP}){{0,9}}(?: e\. ?V\.)?(?: \([A-ZÄÖÜ][\w. ]{{1,14}}\))?"
)
_NAME = rf"(?:[„“\"‚'»](?P<quoted{{0}}>[^„“”\"«»‘’]{{{{3,120}}}})[“”\"«‘’']|(?P<plain{{0}}>{_PLAIN.replace('{', '{{').replace('}', '}}')}))"
_OWNER = r"(?: (?:der|des) (?:Stadt|Gemeinde|Landkreises|Kreises|Universität|Landeshauptstadt|Hochschule)(?: [A-ZÄÖÜ][\w-]+){0,2}| [A-ZÄÖÜ][a-zäöüß]+s(?= (?:zu|im|in|bei|am|an|aus)))?(?: (?:mit|als) [^,.;]{3,60}?)?"
_TO = r" (?:zum|zur|zu dem|zu der|zu den|zu|im|in der|in dem|in das|in den|in|an der|an dem|an das|am|bei der|beim|bei dem|bei|aus dem|aus der|des|der|von|unter die|unter den|unter das) "
_NOUN = r"\b(?:Bei?tritts?|\w*[Mm]itgliedschaft(?:en)?|Mitglied(?:er|ern|s?st[äa]dte?n?|skommunen?|sgemeinden?)?|(?:Gründungs|Voll|Förder|Projekt)[Mm]itglied(?:er|ern)?|Teilnahme|Beteiligung|Austritts?|Aufnahme|Unterzeichnung|Mitzeichnung|Unterschrift(?:sleistung)?|(?:Projekt|Netzwerk|Kooperations|Vertrags)?[Pp]artner(?:in|stadt|kommune|n)?|Anschluss|Bewerbung|Unterzeichner(?:in)?)"
_REGISTERED = r"(?P<registered>[\wäöüß.+-]+(?: [A-ZÄÖÜ][\w-]+){0,3} e\. ?V\b\.?)"
_NOUNS = lazy(rf"{_NOUN}{_OWNER}{_TO}{_KIND}(?:{_REGISTERED}|{_NAME.format('')})")
_DATIVE = lazy(
    rf"\b[Bb]eigetreten\b[^;?]{{0,30}}?\b(?:dem|der) {_KIND}{_NAME.format('2')}|\b(?:[Dd]em|[Dd]er|den) {_KIND}{_NAME.format('')}(?=[^;?]{{0,160}}?\b(?:bei|beigetreten|beizutreten|beitritt|beitrat|beitreten|anzuschließen|angeschlossen|an|anschließt|angehört|angehören|anschließen)\b)"
)
_SIGNED = lazy(rf"\b(?:[Dd]ie|[Dd]en|[Dd]as|[Dd]er) {_KIND}{_NAME.format('')}(?=[^;?]{{0,120}}?\b(?:(?:mit)?(?:zu)?(?:unter)?(?:zu|ge)?zeichn\w+|unterschr\w+|mit)\b)|\b(?:[Uu]nterzeichne\w*|unterschr\w+|zeichne[tn])\b[^;?]{{0,60}}?\b(?:die|den|das) {_KIND}{_NAME.format('2')}")
_PART = lazy(rf"\b[Bb]eteilig\w+ sich\b[^;?]{{0,80}}?\b(?:am|an der|an dem) {_KIND}{_NAME.format('2')}|\b(?:[Aa]m|[Aa]n der|[Aa]n dem|[Ii]m|[Ii]n der|[Bb]eim|[Bb]ei der) {_KIND}{_NAME.format('')}(?=[^;?]{{0,120}}?\b(?:teil|teilgenommen|teilnimmt|teilnehmen|teilzunehmen|beteilig\w+|mit|mitarbeit\w*|mitgewirkt)\b)")
_OUT = lazy(rf"\b[Aa]us (?:dem|der) {_KIND}{_NAME.format('')}(?=[^;?]{{0,80}}?\b(?:aus|ausgetreten|auszutreten|ausgeschieden|zurückgezogen)\b)")
_IN = lazy(
    rf"\b(?:[Ii]m|[Ii]n der|[Ii]n das|[Ii]n den|[Ii]n die) {_KIND}{_NAME.format('')}(?=[^;?]{{0,200}}?\b(?:aufgenommen|eingetreten|zusammen(?:geschlossen)?|organisiert|vertreten|eingebunden|vernetzt|engagier\w+|mitarbeite\w*|mitwirk\w*|aktiv)\b)"
    rf"|\b(?:bilden|gründeten|gründen|gründete|betreiben|tragen|bildet)\b[^;?]{{0,60}}?\b(?:den|das|die) {_KIND}{_NAME.format('2')}"
)
_OF = lazy(rf"\b(?:[Dd]as|[Dd]ie|[Dd]er|[Dd]en) {_KIND}{_NAME.format('')}(?=[^;?]{{0,160}}?\b(?:besteht aus|bestehen aus|setzt sich|gegründet|ins Leben|verpflichtet)\b)")
_VERB_OF = lazy(r"\b(?:besteh\w+ aus|setzt sich|gegründet|ins Leben|verpflichtet)\b")
_ALSO = lazy(rf"(?: \((?:seit )?\d{{4}}\))?(?:, (?:und |sowie )?| und | sowie |,? wie auch )(?:auch |seit \d{{4}} )?(?:im|in der|in dem|bei der|beim|bei|am|an der|des|der|zum|zur) {_KIND}{_NAME.format('')}")
_VERB_IN = lazy(r"\b(?:aufgenommen|eingetreten|zusammen(?:geschlossen)?|organisiert|vertreten|eingebunden|vernetzt|engagier\w+|bilden|gründe\w+|betreiben|tragen|bildet)\b")
_VERB_DATIVE = lazy(r"\b(?:[Tt]ritt|[Tt]reten|[Tt]rat|[Tt]raten|bei\w*tr[eia]t\w*|[Bb]eigetreten|beizutreten|schlie(?:ß|ss)\w*|schloss\w*|angeschlossen|anzuschließen|anschließ\w*|[Gg]ehör(?:t|en|te)|angehör\w*)\b")
_VERB_SIGNED = lazy(r"(?:zeichne\w*|zeichnet|unterschr\w+)\b")
_VERB_PART = lazy(r"\b(?:nimmt|nahm|nehmen|teil\w+|[Bb]eteilig\w+)\b")
_VERB_OUT = lazy(r"\b(?:aus\w*tr[ei]t\w*|ausgetreten|ausgeschieden|tritt|trat|scheidet|zurückgezogen)\b")
TYPED = lazy(
    r"(?:[Nn]etzwerk|[Nn]etz\b|[Bb]ündnis|[Pp]akt\b|[Cc]harta|[Aa]llianz|[Aa]rbeitsgemeinschaft|[Vv]erein\b|e\. ?V|[Vv]erband|[Vv]erbund|EVTZ|[Kk]onvent|[Ii]nitiative|[Kk]ampagne|[Ff]orum|[Kk]ooperation|[Pp]artnerschaft|[Ss]tädtetag|[Ss]tädtebund|[Gg]emeindetag|[Ll]andkreistag|[Ee]rklärung|[Dd]eklaration|[Nn]etwork|[Aa]lliance|[Cc]ovenant|[Cc]harter|[Ii]nstitut|[Gg]emeinschaft|[Vv]ereinbarung|[Ll]iga|[Nn]aturpark|[Gg]enossenschaft|\beG\b|^[A-ZÄÖÜ]{3,}|[Ss]tädtekoalition|[Uu]nion|[Ii]nternational|[Ee]urodistrikt|Towns|Cities|[Kk]omitee|[Gg]esellschaft für|[Zz]entrum|Region der|[Ss]tädte|Kommunen für|[Kk]oalition|[Rr]ing\b|[Bb]und\b)"
)
"""What the name of something joined has in it, where it stands without quotation marks."""
NOT_JOINED = lazy(
    r"(?:\w*[Aa]usschuss\w*|\w*(?<!Städte)[Bb]eir[aä]t\w*|\w*[Kk]ommission|(?:Aufsichts|Verwaltungs|Stiftungs|Gemeinde|Stadt|Ortschafts|Ältesten|Betriebs)rat\w*|\w*[Vv]ersammlung|Jury|Vorstand\w*|Fraktion\w*|\w*[Bb]ietergemeinschaft\w*|Bewerbergemeinschaft\w*|Jagdgenossenschaft\w*|\w*[Gg]esellschaft(?! (?:für|zur))\w*|\w*abteilung\w*|\w*(?:[Ss]port|[Ff]ußball|[Tt]urn|Schützen|Gesang|Musik|[Aa]thletik)\w*(?:vereins?|verband(?:e?s)?)|Europäische[nr]? Union|Bundestags?|Landtags?|Partei\w*)\b|(?:Europäische[nr]? Union|EU|NATO|Sport\w*verein\w*|\w*[Gg]ruppe\w*|Strategie|Vorschlag\w*|Antrag\w*|(?:Stellungnahme|Argumentation|Forderung|Meinung|Auffassung|Empfehlung|Ausführungen|Votum|Vorrednerin|Antrag|Anfrage|Regelungen|Entwurf|Satzung|Ausschreibung|Nutzung|Bürgerverein|Tennisverein|Förderverein|Elternverein|Wettbewerb|Förderaufruf|Mitgliedschaft|CDU|SPD|FDP|GRÜNE\w*|LINKE\w*|AfD|KULT|Verkehrsvertrag|Schulversuch|Schul\w+)\b.*|(?:Übernahme|Förderung|Erweiterung|Sanierung|Vergabe|Gewährung|Errichtung|Neubau|Umbau|Ausbau|Umbesetzung|Anschaffung|Verlegung)\b.*|(?:Sachgebiet|Fachbereich|Fachdienst|Amt|Dezernat|Abteilung|Gruppe|Team)(?:e?s)?\b.*|\w*(?:[Ww]ege|[Rr]ad|[Ww]ärme|[Ll]eitungs|[Kk]anal|[Ss]chienen|[Bb]us|[Vv]erkehrs|[Ss]trom|[Gg]as|[Ww]asser|[Gg]lasfaser|[Bb]reitband|[Rr]ohr|[Ll]inien)netz\w*.*|\w*[Kk]analisation|\w*netz(?:es)? der Stadtwerke.*|Versorgungsnetz\w*|Straßennetz\w*|Stadtbahnnetz\w*|ÖPNV\w*|\w*Stadt(?!e)|Städten? [A-Z].*|Stadtverwaltung|Verwaltung|Gesellschaft|Städten?|Gemeinden?|Kommunen?|Region(?: [A-Z]\w+)?|Land(?: [A-Z]\w+)?|Verein(?:en|e)?|Verbänden?|Bund|Länder|Netzwerke?n?|Bündnis(?:se)?|Initiativen?|Projekte?n?|(?:Ende|Ablauf|Schluss|Beginn|Anfang|Mitte)\b.*|(?:\w*[Jj]ahr|Monat|Quartal)e?s?(?:ende|beginn|anfang)?|Sitzung\w*|Haushalt\w*|Bürgerinnen.*|Bevölkerung|Öffentlichkeit|Planung\w*|Verfahren\w*|Kosten|Finanzierung|Gründung|Abwicklung|\w*[Vv]ereinbarung(?:en)?|\w*[Vv]ertr[aä]ge?s?|Erklärung(?:en)?|Deklaration|Resolution|Charta|Kampagne|Antr[aä]ge?|\w*[Kk]onzept\w*)$"
)
_NO_COMPANY = lazy(r"\b(?:GmbH|mbH|AG|KG|OHG)\b")
_IN_MONTH = lazy(r" (?:zum|ab|am|seit|vom|bis)(?: dem| zum)? \d{1,2}\. ?(?:\d|[A-Z]).*$| (?:im|am|seit|ab) (?:Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember)\b.*$")
_TAIL = lazy(r"(?: (?:und|der|des|für|von|zur|zum|die|das|am|an|auf|im|in|zwischen|gegen))+$|\s+(?:in|im|am|an) (?:Jahre? )?\d{4}$|,? (?:Anfang|Ende|Mitte) \d{4}$")


def thing(text: str, first: int = 0, last: int | None = None) -> str | None:
    """What is joined, left or belonged to in a stretch of a sentence; None where it names nothing of that sort."""
    found = _first(text[first:last])
    return found[0] if found else None


def things(text: str) -> list[str]:
    """The same, with what else one is in by the same words ("Mitglied im …, im … und bei …")."""
    found = _first(text)
    if found is None:
        return []
    names, end = [found[0]], found[1]
    while match := _ALSO.match(text, end):
        name = _cleaned(match["quoted"] or match["plain"])
        if len(name) < 3 or NOT_JOINED.match(name) or not (match["quoted"] or TYPED.search(name) or _ACRONYM.match(name)):
            break
        names.append(name)
        end = match.end()
    return names


def _first(stretch: str) -> tuple[str, int] | None:
    for match in _candidates(stretch):
        groups = match.groupdict()
        quoted = groups.get("quoted") or groups.get("quoted2") or groups.get("registered")
        behind = None if quoted else _QUOTED_BEHIND.match(stretch, match.end())
        name = _cleaned(quoted or (behind["name"] if behind else groups.get("plain") or groups.get("plain2") or ""))
        if len(name) < 3 or NOT_JOINED.match(name) or _NO_COMPANY.search(name) or not (name[0].isupper() or groups.get("registered")):
            continue
        if _fits(match, name, quoted=bool(quoted or behind)):
            return name, behind.end() if behind else match.end()
    return None


def _fits(match: re.Match[str], name: str, *, quoted: bool) -> bool:
    """Whether a name can be of something joined, the more freely the plainer the words before it speak of joining."""
    said = match.group()[: max(0, match.group().find(name[:8]))]
    member = _MEMBER.match(said) is not None
    if quoted:
        return True
    if _ACRONYM.match(name):
        return member
    if member and (_PROPER.search(name) or (" " in name and not said.endswith("von "))) and not BODY.match(name):
        return True
    return TYPED.search(name) is not None and not (BODY.fullmatch(name) and not _JOINABLE_BODY.match(name))


_MEMBER = lazy(r"(?:Bei?tritt|\w*[Mm]itglied|Austritt|Unterzeichn|Mitzeichn|Unterschrift|Anschluss)")
_ACRONYM = lazy(r"[A-ZÄÖÜ][A-ZÄÖÜ\d-]{2,}(?: |$)")
_PROPER = lazy(r"[a-z] (?:for|of|the|and|in der|der) [A-ZÄÖÜ]|^[A-Z][a-z]+[A-Z]\w+$|^Euro[a-z]{4,}$")
_QUOTED_BEHIND = lazy(r"(?: [a-zäöüß]+ (?:[a-zäöüß]+ )?[A-ZÄÖÜ][\w-]+)?(?: \([A-ZÄÖÜ]\w+\))? [„“\"‚'»](?P<name>[^„“”\"«»‘’]{3,120})[“”\"«‘’']")
_JOINABLE_BODY = lazy(r"\w*(?:netzwerk|[Zz]weckverband|[Vv]erband|[Gg]emeinschaft|[Bb]und|[Ss]tiftung|[Gg]enossenschaft|[Vv]erbund|[Kk]ammer|[Rr]egion)")


def _cleaned(name: str) -> str:
    name = _IN_MONTH.sub("", name)
    return nominative(_TAIL.sub("", " ".join(name.split())).strip(" .,–-"))


def _candidates(text: str) -> Iterator[re.Match[str]]:
    """The places where a name may stand, those that nouns of joining govern first."""
    yield from _NOUNS.finditer(text)
    for verb, pattern in ((_VERB_OUT, _OUT), (_VERB_DATIVE, _DATIVE), (_VERB_SIGNED, _SIGNED), (_VERB_PART, _PART), (_VERB_IN, _IN), (_VERB_OF, _OF)):
        if verb.search(text):
            yield from pattern.finditer(text)
