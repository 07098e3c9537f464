"""Agreements between bodies: who concludes them, and what their paragraphs lay down.

An agreement names its parties once, between "zwischen" and what is agreed; naming them is their joining. What follows
are rules that hold for the parties: how long, how it is ended, who pays, who does what.
"""

# ruff: noqa: E501  expressions: a set of alternatives stays on one line

from __future__ import annotations

from beitritt.reading.expressions import patterns
from beitritt.reading.expressions.patterns import IGNORECASE, lazy
from beitritt.reading.language.names import nominative, trimmed
from beitritt.reading.language.periods import period
from beitritt.reading.values import Statement

TYPE_CHECKING = False
if TYPE_CHECKING:
    import re
    from collections.abc import Iterator

    from beitritt.reading.letter.sentences import Sentence

HEAD = 3000
"""An agreement names its parties within so many characters."""
_OPENING = lazy(
    r"^(?P<title>[^\n]*\b(?:[A-ZÄÖÜ][a-zäöüß]*)?(?:[Vv]ereinbarung|[Vv]ertrag|[Aa]bkommen|[Mm]emorandum|[Aa]bsichtserklärung|Letter of Intent|[Kk]ooperationserklärung)\b(?:[^§]|§(?! ?1\b)){0,700}?)^[ \t]*[Zz]wischen\b[ \t:]*(?P<parties>.{10,1800}?)"
    r"(?=^[ \t]*(?:§ ?1\b|Präambel|Vorbemerkung|Artikel 1\b|I\.|1[.)] )|\b(?:wird|schließen|vereinbaren|haben)\b[^\n]{0,400}\b(?:Vereinbarung|Vertrag|vereinbart|geschlossen|folgende)|\(die [^)]{3,80}gemeinsam|^[ \t]*Die (?:Ziffer|Vereinbarung|Stadt|Parteien|Vertrags))",
    8 | 16,
)
_FIRST = lazy(
    r"^(?P<title>[^\n.]{0,60}\b(?:[A-ZÄÖÜ][a-zäöüß]*)?(?:[Vv]ereinbarung|[Vv]ertrag|[Aa]bkommen|[Mm]emorandum|[Aa]bsichtserklärung|Letter of Intent|[Kk]ooperationserklärung)\b[^.§]{0,500}?)^[ \t]*(?P<parties>(?:Die|Der|Das)\b[^§]{10,1500}?\b(?:und|sowie)\b[^§]{5,900}?)(?=\b(?:schließen|vereinbaren|treffen|schließt)\b)",
    8,
)
"""The same where the parties are the subject of the sentence that concludes it."""
_CLOSING = lazy(
    r"^(?P<title>[^\n]*\b(?:[A-ZÄÖÜ][a-zäöüß]*)?(?:[Vv]ereinbarung|[Vv]ertrag|[Aa]bkommen)\b.{0,700}?)\b(?:schließen|treffen|vereinbaren)\b[ \t:]*\n(?P<parties>.{10,1800}?)"
    r"(?=\b(?:die|den|das|diese[ns]?) (?:nachstehende|nachfolgende|folgende)[ns]?\b[^\n]{0,80}(?:[Vv]ereinbarung|[Vv]ertrag|[Aa]bkommen)\b)",
    8 | 16,
)
"""The same where the parties stand between the verb and what they conclude."""
_INLINE = lazy(
    r"^[ \t\d]*(?P<title>[^\n.§]{0,60}\b(?:[A-ZÄÖÜ][a-zäöüß]*)?(?:[Vv]ereinbarung|[Vv]ertrag|[Aa]bkommen|[Mm]emorandum|[Aa]bsichtserklärung|Letter of Intent|[Kk]ooperationserklärung)\b[^.§\n]{0,200}?)\b[Zz]wischen\s+(?P<parties>(?:der|dem|den)\b[^.§]{10,900}?)(?=\n\s*(?:Präambel|§|zur |zum |über |gemäß |I\.|1\.|Artikel)|\bwird\b|\bfolgende\b)",
    8,
)
"""The same where the heading names them in one breath."""
_SUPPLY = lazy(
    r"\b(?:Miet|Pacht|Erbbau\w*|Kauf|Konzessions|Gestattungs|Bau|Werk|Dienst|Liefer|Darlehens|Wartungs|Geschäftsbesorgungs|Betriebsführungs|Beherrschungs\w*|Gesellschafts|Durchführungs|Erschließungs|Nutzungs|Versicherungs|Arbeits|Tarif|Verkehrs|Überlassungs|Schluss|Nachtrags|Ergebnisabführungs)\w*(?:vereinbarung|vertrag|s?verträge)",
    IGNORECASE,
)
_PUBLIC = lazy(
    r"(?:Stadt|Gemeinde|Landeshauptstadt|Landkreis|Kreis|Samtgemeinde|Verbandsgemeinde|Ortsgemeinde|Markt|Land|Freistaat|Bundesrepublik|Bund|Agentur für Arbeit|Bundesagentur|Jobcenter|Region|Regierungspräsidium|Universität|Hochschule|Pädagogische Hochschule|Karlsruher Institut|Polizeipräsidium|"
    r"[A-ZÄÖÜ][a-zäöüß]*(?:verband|kammer|ministerium|gemeinschaft)(?:es|s)?|Deutsche[rs]? [A-ZÄÖÜ]\w+|Industrie- und Handelskammer|Staatliche\w* \w+|Evangelische\w* \w+|Katholische\w* \w+|Erzbistum|Fraunhofer\S*|Badische[sr]? \w+|[A-ZÄÖÜ]\w*institut|Institut|Stiftung|Zweckverband|Nachbarschaftsverband|Regionalverband)\b|.*\be\. ?V"
)
_PARTY = lazy(
    r"(?:^|\n|[Zz]wischen)[ \t]*(?:\d+[.)]\s*)?(?:(?:und|sowie|,)\s+)?(?:(?:der|dem|den|die)\s+)?(?:kreisfreien? |kreisangehörigen? |[Gg]roßen? )?(?P<name>[A-ZÄÖÜ][^\n,(]{3,90})"
)
_AND_PARTY = lazy(r"\b(?:und|sowie) (?:der|dem) (?P<name>[A-ZÄÖÜ][^\n,(]{3,90})")
_SAID = lazy(r"(?:^|\n|\b(?:und|sowie)\s+|,\s*|[Zz]wischen\s+)(?:[Dd]er|[Dd]ie|[Dd]as|[Dd]em)\s+(?P<name>[A-ZÄÖÜ][\w-]+(?:\s+(?:(?:für|und|der|des)\s+)?[A-ZÄÖÜ][\w-]+){0,5})")
_NO_PARTY = lazy(r"(?:vertreten|nachfolgend|nachstehend|im Folgenden|gesetzlich|dieser|diese|[–(-]|Herrn?\b|Frau\b|Oberbürgermeister|\d{5})")
_BY = lazy(r"\bdurch\s+(?:das|die|den)?\s*$")
_COMPANY = lazy(r"\b(?:GmbH|mbH|AG|KG|OHG|GbR)\b")
_STANDS = lazy(r" (?:vertreten|nachfolgend|nachstehend|im Folgenden|als|–|-)\b.*$")
_DRAFT = lazy(r"\b(?:ENTWURF|Entwurf|Anlage \d|Stand:)")
_SIGNED = lazy(r"\n[ \t]*[A-ZÄÖÜ]\w+, (?:den |am )?\d{1,2}\. ?(?:\d{1,2}\.|\w+) ?\d{4}")
_FORCE = lazy(r"(?:(?:tritt|treten|gilt|gelten)\b(?:(?!\bbis\b)[^.;?]){0,60}?\b(?<!bis )(?:am|ab|zum|mit Wirkung vom|mit Wirkung zum|rückwirkend zum)[ \n]+(?:dem )?|mit[ \n]+Wirkung[ \n]+(?:zum|vom|ab)[ \n]+(?:dem )?)(?P<day>\d{1,2}\. ?(?:\d{1,2}\.|\w+) ?\d{4})")

_NOTICE = lazy(r"\b(?:(?:auf)?gekündigt|kündigen|kündbar|Kündigung(?:sfrist|en)?|Austritt|ausscheiden)\b")
_ENDING = lazy(r"\b(?:Frist|Monat\w*|Jahres?ende|Kalenderjahr\w*|Quartal\w*|schriftlich|jederzeit|Ablauf|Schluss|wichtige[mnr] Grund)\b")
_LASTS = lazy(
    r"\b(?:auf unbestimmte Zeit|unbefristet|auf (?:die )?Dauer von|für (?:die )?Dauer von|Laufzeit|verlängert sich|befristet|gilt bis|endet (?:am|mit|zum))\b"
)
_MONEY = lazy(r"\b\w*(?:[Kk]osten|[Aa]ufwendungen|[Uu]mlage|[Zz]uschuss|[Vv]ergütung|[Ee]ntgelt|[Ff]inanzierung|[Bb]eitrag|[Bb]eiträge|Defizit|Fehlbetrag)\b|\bAnteil\b")
_PAID = lazy(
    r"\b(?:(?:zu )?erstatte[tn]?|zu erstatten|erstatten|trägt|tragen|getragen|übernimmt|übernehmen|übernommen|Übernahme|zahlt|zahlen|entrichtet|verteilt|umgelegt|aufgeteilt|finanziert|ergibt sich|geregelt|richtet sich|beträgt|beläuft sich|zu berechnen|abgerechnet|in Rechnung|Abschlag\w*|beteiligt sich|beteiligen sich|leistet|leisten)\b"
)
_DOES = lazy(
    r"\b(?:verpflichte[tn] sich|(?:wird|werden) [^.;]{0,80}?\b(?:von|durch) (?:der|dem|den|die)\b[^.;]{2,90}?\b(?:erfüllt|wahrgenommen|erbracht|übernommen|gestellt|geführt|betreut|erledigt|bereitgestellt)|"
    r"bedien(?:t|en) sich|stell(?:t|en)\b[^.;]{0,120}?\b(?:bereit|zur Verfügung)|übernimmt|übernehmen|erbringt|erbringen|richtet\b[^.;]{3,120}?\bein\b|gewährleiste[tn]|nimmt\b[^.;]{3,120}?\bwahr|haftet|haften|überträgt|übertragen)\b"
)
_OFFICE = lazy(r"\b(?:Aufgaben der )?(?:Geschäftsstelle|Geschäftsführung|Federführung|Koordination(?:sstelle)?)\b[^.;]{0,60}?\b(?:von|durch|bei) (?P<who>[^.;]{3,100}?),? (?:erfüllt|wahrgenommen|übernommen|geführt)\b")
_CONTINUES = lazy(r"\bgelten\b[^;]{3,160}?\b(?:unverändert fort|weiter(?:hin)?(?: fort)?)\b")


_EARLIER = lazy(r"^.*?\b(?:zu[mr]|über die Änderung de[sr]) (?=Vereinbarung|Vertrag|Kooperations)")


HEADING, PARAGRAPH = 30, 900
"""What is as short stands over a paragraph; what is as long is no sentence."""


class Agreement:
    """An agreement between bodies: its name, its parties with their places, the day from which it holds."""

    __slots__ = ("force", "holds", "name", "parties", "stop")

    def __init__(self, name: str, parties: list[tuple[str, int, int]], holds: str | None, force: str, stop: int) -> None:
        self.name, self.parties, self.holds, self.force, self.stop = name, parties, holds, force, stop


def found(text: str) -> Agreement | None:
    """The agreement that a text is; None where it is none, or one with a supplier."""
    for opening in (_OPENING, _CLOSING, _INLINE, _FIRST):
        match = opening.search(text, 0, HEAD)
        known = _concluded(text, match) if match else None
        if known is not None:
            return known
    return None


def _concluded(text: str, match: re.Match[str]) -> Agreement | None:
    name = _title(match["title"])
    if _SUPPLY.search(name):
        return None
    parties = list(_parties(match))
    public = [one for one, _, _ in parties if _PUBLIC.match(one) and not _COMPANY.search(one)]
    if len(public) < 2 or len(parties) - len(public) > 1:
        return None
    if " " not in name:
        name = f"{name} zwischen {parties[0][0]} und {parties[1][0]}"
    force = "signed" if _SIGNED.search(text, match.end()) and not _DRAFT.search(text, 0, 400) else "recommended"
    return Agreement(name, parties, _holds(text), force, match.end("parties"))


def _holds(text: str) -> str | None:
    """The day from which it holds."""
    match = _FORCE.search(text)
    if match is None:
        return None
    from beitritt.reading.language.dates import first_day

    return first_day(match["day"])


def _title(words: str) -> str:
    """The heading without what stands above and the law that it follows."""
    lines = [line.strip() for line in words.splitlines()]
    while lines and not patterns.search(r"[Vv]ereinbarung|[Vv]ertrag|[Aa]bkommen|[Mm]emorandum|[Ee]rklärung|Letter", lines[0]):
        lines.pop(0)
    flat = " ".join(line for line in lines if line)
    flat = patterns.sub(r"(?<=[a-zäöü])- (?=[a-zäöü])(?!und |oder )", "", flat)
    return patterns.sub(r"\s+(?:gemäß|nach|i\. ?S\. ?d\.|auf Grund|aufgrund|\().*$", "", " ".join(flat.split()))[:180]


def _parties(match: re.Match[str]) -> Iterator[tuple[str, int, int]]:
    """The names of those between whom it is concluded."""
    text, start, end = match.string, match.start("parties"), match.end("parties")
    seen: set[str] = set()
    places = [(one["name"], one.start("name")) for one in _PARTY.finditer(text, start - 8, end)]
    places += [(one["name"], one.start("name")) for one in _AND_PARTY.finditer(text, start, end)]
    places += [(one["name"], one.start("name")) for one in _SAID.finditer(text, start, end)]
    for words, place in sorted(places, key=lambda one: one[1]):
        if place < start or _NO_PARTY.match(words) or _BY.search(text, max(start, place - 40), place):
            continue
        name = trimmed(_STANDS.sub("", words).strip(" ,.–-"))
        known = nominative(" ".join(name.split()))
        party = _PUBLIC.match(known) or _COMPANY.search(known) or known.endswith("V.")
        if party and not any(known in one or one in known for one in seen):
            seen.add(known)
            yield known, place, place + len(name)


def statements(agreement: Agreement, parts: list[Sentence]) -> Iterator[Statement]:
    """What an agreement says: who is a party, and its terms, one for each sentence that lays one down."""
    for name, start, end in agreement.parties:
        yield _said(agreement, "accession", name, (start, end), rule="partei", starts=agreement.holds)
    for sentence in parts:
        start, end = _place(sentence)
        if start < agreement.stop or not HEADING < len(sentence.text) < PARAGRAPH:
            continue
        text = sentence.text
        if office := _OFFICE.search(text):
            who = patterns.sub(r"^(?:der|dem|den|die) ", "", office["who"])
            yield _said(agreement, "appointment", who, (start, end), rule="geschaeftsstelle", details={"role": "management"})
        elif _CONTINUES.search(text):
            known = _said(agreement, "continuation", None, (start, end), rule="gilt-fort")
            known.initiative = _EARLIER.sub("", agreement.name)
            yield known
        elif what := _term(text):
            span = period(text)
            until = span.until if what == "duration" else None
            starts = agreement.holds if what == "duration" else None
            value = f"{what}: {' '.join(text.split())[:180]}"
            yield _said(agreement, "terms", None, (start, end), rule=what, starts=starts, until=until, value=value)


def _term(text: str) -> str | None:
    """What sort of term a sentence lays down."""
    if _NOTICE.search(text) and _ENDING.search(text):
        return "notice"
    if _LASTS.search(text):
        return "duration"
    if _MONEY.search(text) and _PAID.search(text):
        return "cost"
    return "duty" if _DOES.search(text) else None


def _place(sentence: Sentence) -> tuple[int, int]:
    return sentence.place(sentence.floor, len(sentence.text))


def _said(
    agreement: Agreement,
    kind: str,
    actor: str | None,
    span: tuple[int, int],
    *,
    rule: str,
    starts: str | None = None,
    until: str | None = None,
    value: str | None = None,
    details: dict[str, object] | None = None,
) -> Statement:
    return Statement(
        kind, actor=actor, initiative=agreement.name, modality="declared", force=agreement.force, starts=starts, until=until,
        value=value, details=details, start=span[0], end=span[1], quote="", ground=f"de.{kind}.vereinbarung-{rule}", confidence=0.8,
    )  # fmt: skip
