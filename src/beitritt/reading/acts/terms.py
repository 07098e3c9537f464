"""What all terms share: their source, whom they bind, and whose they are."""

# ruff: noqa: E501  expressions: a set of alternatives stays on one line

from __future__ import annotations

from beitritt.reading.context import lead
from beitritt.reading.expressions import patterns
from beitritt.reading.expressions.guards import guard
from beitritt.reading.expressions.patterns import lazy
from beitritt.reading.phrases.de_words import INFINITIVE

from .find import Find, tidy

TYPE_CHECKING = False
if TYPE_CHECKING:
    from beitritt.reading.values import Statement

_SOURCE = lazy(
    r"(?:(?:[Nn]ach|[Gg]emäß|[Ll]aut|[Ii]n|[Ll]t\.|in der|under|pursuant to) )?(?P<s>(?:§§? ?\d+\w*(?: Abs\. ?\d+)?(?: Satz \d+)?|(?:Nr\.|Nummer|Ziffer|Ziff\.|Artikel|Art\.|Abschnitt|Punkt|Article|Section|Clause|paragraph) ?[\dIVX]+(?: Abs\. ?\d+)?)(?: (?:der|des|Ihrer|Ihres|of the|of) [A-ZÄÖÜ]\w+)?|"
    r"(?:Ihr(?:e[mnrs]?)? |[Dd]e[rmn] |[Dd]ie |[Dd]as )?(?<!\w)\w*(?:[Mm]erkblatt|[Ee]ckpunkte|[Ss]atzung|[Kk]urzbeschreibung|[Ff]örderrichtlinie|[Rr]ichtlinie|[Gg]eschäftsordnung|[Vv]ereinbarung|[Bb]eitragsordnung|[Ff]lyer|[Rr]undschreiben|[Aa]uftaktveranstaltung|[Kk]onzept)\w*(?: (?:am|vom) \d[\d.]+)?)"
)
_SOURCES = (
    "§", "nr.", "nummer", "ziff", "artikel", "article", "art.", "abschnitt", "punkt", "section", "clause", "paragraph", "merkblatt", "satzung", "kurzbeschreibung", "richtlinie",
    "ordnung", "vereinbarung", "flyer", "rundschreiben", "auftaktveranstaltung", "konzept",
)  # fmt: skip
"""Pieces of words of which one stands in every source."""
_THEIRS = lazy(
    r"\b(?:Ihre[mnrs]?|Ihres Hauses|Sie|your)\b[^,;.]{0,40}?(?:[Mm]erkblatt|[Ee]ckpunkte|[Rr]undschreiben|[Ff]lyer|[Kk]onzept|[Kk]urzbeschreibung|[Mm]inisterium|[Hh]aus|leaflet|circular|brochure|guidelines|flyer|letter of)|\bvon Seiten Ihres|\bseitens Ihres|\bdurch das M[A-Z]+"
)
_WHOLE = lazy(r"\b(?:gesamten? (?:Prozess\w*|Zeitraum|Laufzeit|Projektdauer|Dauer)|whole process|entire)\b")
_PHASE = lazy(r"\b(\w+phase)\b")


_OTHER_THING = guard(
    r"(?:[Zz]eitschrift|[Aa]bonnement|Miet(?:v|e\b)|Pacht|[Ww]artung|[Pp]flegevertrag|[Ll]eihfrist|[Ss]oftware|[Vv]ersicherung(?!s?verein)|\bAngebot\b|[Gg]ewährleistung|Mobilfunk|Reisepass|Personalausweis|Vertrag über die (?:Reinigung|Lieferung|Wartung|Miete)|Liefervertr|Telefonvertr|Handyvertr|Internetvertr|Leasing|Dienstwagen|Aufzug|Turnverein|Sportverein|Gesangverein|"
    r"Schützenverein|Heimatverein|Schülerbeförder|Seminar|Lehrgang(?!s?pl[aä]tz)|Stelle (?:der|des|einer) |[Pp]rojektstelle|Planstelle|Datenverarbeitung|[Ss]tromliefer|Kopierger|Parkgebühr|Elternbeitr|Tarifvertrag|Arbeitsvertrag|Kleingarten|Gebührenbescheid|Bewerbungsfrist|Widerspruchsfrist|Eintritts(?:geld|kart|preis)|\bKinder\b|\w*[Bb]auantrag|Bauaufsicht|Baugenehmigung|Geschäftsbedingungen|Verwaltungsgebühr|Teilnahmegebühr|Startgeld|\bgelöscht\b|\bgespeichert\b|Datenschutz)"
)


_WEIGHED = lazy(
    r"\b(?:[Üü]berleg(?:t|en|ungen?)|[Ee]rwäg(?:t|en|ungen?)|diskutier(?:t|en)|nachgedacht|denken\b[^.;]{0,40}\bnach|[Üü]berlegt wird|zur Diskussion|im Gespräch|(?:wird|werden|ist|sind) (?:derzeit |noch |zurzeit )?(?:geprüft|beraten|erörtert|diskutiert|erwogen))\b"
)
"""Terms that are only thought of."""


def foreign(find: Find) -> bool:
    """Whether the sentence is about something else that has terms (a lease, a journal, a course), or only weighs them."""
    if _WEIGHED.search(find.text, find.sentence.floor) or _wished(find):
        return True
    match = _OTHER_THING.within(find.sentence)
    return match is not None and match.group() not in (find.scene.initiative or "")


_ANNOUNCED = lazy(
    r"\W*(?:(?:[^:;?]{0,60}\b)?(?:teil|weis|erinner|merk|informier|bestätig|stell|füg|nenn|erlaub)[a-z]* (?:ich|wir)\b[^:;?]{0,60}?(?:: |, dass )|(?:[Ii]ch|[Ww]ir) (?:[a-zäöü]+ )?(?:teil|weis|erinner|merk|informier|bestätig|darf|dürfen|möchte)[a-zäöü]*\b[^:;?]{0,80}?(?:: |, dass )|(?:Zu[rm]? [^:;?]{3,40}|Hinweis|Ergänzung|Nachtrag|Wichtig|Bitte beachten Sie|[^:;?]{0,60}(?:halber|Erinnerung)): )"
)
"""What only says that something will be told ("Ergänzend teile ich mit: …")."""


def told(find: Find) -> str:
    """The words of a sentence, or of an item, without those by which they are announced."""
    text = find.words
    announced = _ANNOUNCED.match(text)
    return text[announced.end() :] if announced and find.sentence.floor + announced.end() <= find.start else text


_WISHED = lazy(
    r"\b(?:\w*[Vv]orbehalt\w*|[Bb]itten?|[Bb]ittet|Wunsch|Antrag|Anliegen|Vorschlag|Forderung|Anregung|[Bb]eantrag\w+|[Ss]chlagen|[Ss]chlägt|[Rr]egen|[Rr]egt|[Ww]ünsch\w+|[Ff]ordern)\b"
)
_INFINITE = lazy(r"\b(?:" + INFINITIVE + r"|zu können|zu dürfen|[a-zäöüß]+zu[a-zäöüß]{3,}n)\W*(?:und|oder)?\W*$")


def _wished(find: Find) -> bool:
    """Whether the clause only says what somebody asks for or reserves ("die Bitte, die Bindung auf drei Jahre zu verkürzen")."""
    first, last = find.mood.window
    words = find.text[first:last]
    if not first or _INFINITE.search(words) is None or patterns.search(r"\b(?:ist|sind|sei|seien|hat|haben|habe)\b", words):
        return False
    return _WISHED.search(find.text, 0, first) is not None


_BY_PAPER = lazy(
    r"(?:[Ss]atzung|[Oo]rdnung|[Vv]ereinbarung|[Vv]ertrags?|[Cc]harta|[Mm]erkblatt\w*|[Ff]altblatt\w*|[Ff]lyer|[Ll]eitfaden|[Ee]ckpunkten?|[Rr]ichtlinien?|[Bb]edingungen|[Ss]chreiben|[Bb]roschüre|[Ii]nternetseite|§ ?\d+\w*|(?:Nr\.|Ziffer|Nummer|Artikel|Punkt) ?\d+)\b[^„“\"»«]{0,60}[„\"»]$|\b(?:heißt es|steht|lautet|liest man|wörtlich)\b[^„“\"»«]{0,60}[„\"»]$"
)


def cited(find: Find) -> bool:
    """Whether words in quotation marks are only mentioned; those of a paper that is named say what it lays down."""
    if not find.mood.mentioned:
        return False
    opening = max(find.text.rfind(mark, 0, find.start + 1) for mark in '„"»')
    return opening < 0 or _BY_PAPER.search(find.text, 0, opening + 1) is None


_NAMED_ONES = lazy(r"\b(?:[Aa]lle|[Dd]ie|[Dd]en|[Ss]ämtliche) (?:\w+ )?(?:(?:vor|oben|nachstehend|unten)?genannten|aufgeführten|vertretenen|unterzeichneten|(?:zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|\d+)) [A-ZÄÖÜ]\w+")


def named_ones(find: Find) -> bool:
    """Whether "alle" are those whom the letter speaks for by name: what they do is their promise, no rule."""
    return _NAMED_ONES.search(find.text, find.sentence.floor) is not None and any(
        known.kind in {"accession", "representation", "consent"} for known in find.scene.statements
    )


def beside(find: Find, what: str) -> bool:
    """Whether this clause has given a term of another sort already."""
    first, last = find.sentence.place(*find.mood.window)
    return any(
        known.kind == "terms" and (known.value or "").startswith(what) and known.start < last and first < known.end
        for known in find.scene.statements
    )


def twice(find: Find, what: str) -> bool:
    """Whether this sentence has given a term of this sort already."""
    first, last = find.sentence.place(find.sentence.floor, len(find.text))
    given = [
        known
        for known in find.scene.statements
        if known.kind == "terms" and (known.value or "").startswith(what) and first <= known.start < last
    ]
    return bool(given) and not (what in {"duration", "cost"} and _of_others(find, given))


_FOR_WHOM = lazy(
    r"\b(?:[Ff]ür|[Bb]ei|[Vv]on|[Dd]ie|[Aa]lle|[Kk]leinere|[Gg]rößere) (?:[a-zäöüß]+e[nr]? )?((?:Land)?[Kk]reisen?|(?:[A-ZÄÖÜ]\w+)?[Ss]tädten?|(?:[A-ZÄÖÜ]\w+)?[Gg]emeinden|[Kk]ommunen|Landkreisen?|Ämtern?|\w*[Mm]itgliedern?|\w*[Vv]ereinen?|\w*[Vv]erbänden?|\w*[Pp]artnern?|Beobachtern?|Hochschulen|Unternehmen)\b"
)


def _of_others(find: Find, given: list[Statement]) -> bool:
    """Whether this clause sets apart another kind of bodies ("für Städte vier Jahre, für Landkreise bis 2034")."""
    first, last = find.mood.window
    whom = _FOR_WHOM.search(find.text, max(first, find.sentence.floor), last)
    start, end = find.sentence.place(first, last)
    if whom is None or any(known.start < end and start < known.end for known in given):
        return False
    elsewhere = (match for match in _FOR_WHOM.finditer(find.text, find.sentence.floor) if not first <= match.start() < last)
    return any(match.group(1)[:5] != whom.group(1)[:5] for match in elsewhere)


ONE_ANSWER = lazy(
    r"\b(?:von Ihnen (?:gewünscht|beantragt|erbeten|erklärt|ausgesprochen|angegeben|genannt)\w*|wie (?:gewünscht|beantragt|erbeten)|(?:[Bb]ereits|[Ss]chon) (?:zum|am|ab|mit)\b[^;?]*\bnicht|Ihre[nrms]? (?:\w+ )?(?:Kündigung|Austritt\w*|Abmeldung|Antrag|Wunsch|Anliegen|Bitte|Erklärung)|Ihrer (?:Stadt|Gemeinde|Kommune))\b"
)
"""What is said of the addressee's own leaving is an answer to it."""


def goes_on(find: Find, what: str, text: str) -> bool:
    """Whether the sentence adds to the rule that the one before it gave ("…; die Erklärung muss bis dahin vorliegen")."""
    known, before = (find.scene.statements[-1] if find.scene.statements else None), find.sentence.before
    if known is None or before is None or known.kind != "terms" or not (known.value or "").startswith(what):
        return False
    adds = patterns.match(r"\W*(?:[Dd]ie (?:\w+ )?(?:Erklärung|Mitteilung|Anzeige|Nachricht|Frist)|[Ss]ie|[Ee]r|[Ee]s genügt|[Dd]ies|[Dd]azu|[Hh]ierzu|[Dd]afür|[Hh]ierfür|[Mm]aßgeb\w+|[Ee]ntscheidend)\b", text)
    return adds is not None and known.start >= before.place(0, len(before.text))[0]


OFFERED = lazy(r"\b(?:kostenlose[nrs]?|kostenfreie[nrs]?|gebührenfreie[nrs]?) [A-ZÄÖÜ]\w+|\b(?:kann|können|steht|stehen|lässt|lassen|sind|ist)\b[^;?]{0,100}?\b(?:kostenlos|kostenfrei|gebührenfrei|unentgeltlich)\b[^;?]{0,40}?\b(?:angefordert|bestellt|bezogen|heruntergeladen|abgerufen|genutzt|ausgeliehen|besucht|erhältlich|abonniert|bereit|Verfügung)\b")
"""What anybody may have for nothing."""
_FOR_THAT = lazy(r"(?:^|, |[;:–-] )(?:[Dd]afür|[Hh]ierfür|[Dd]amit|[Dd]abei|[Dd]adurch|[Hh]ierdurch) (?:entsteh|fall|fäll|erheb|berechn|werd|wird)\w*")
_ABOUT_LINES = lazy(r"(?:[Mm]itglied|[Tt]eilnahm|[Tt]eilnehm|[Bb]eitr(?:itt|et)|[Bb]eteilig|[Mm]itwirk|[Mm]itmach|[Mm]itarbeit|[Mm]itzeichn|[Uu]nterzeichn|[Aa]nschluss)")


def for_else(find: Find) -> bool:
    """Whether "dafür", "damit" point to something else than taking part: "das Abmontieren übernehmen wir, dafür entstehen keine Kosten"."""
    before = find.sentence.before
    text = find.words
    return _FOR_THAT.search(text) is not None and not any(_ABOUT_LINES.search(one) for one in (text, before.text if before else ""))


def term(find: Find, what: str, words: str, *, own: bool = False, until: str | None = None) -> Statement:
    """A statement of terms of one sort (notice, duration, cost, duty), with its source, bond and owner."""
    text = find.text
    low = find.sentence.low
    sourced = not own and any(word in low for word in _SOURCES)
    source = _SOURCE.search(text, find.sentence.floor) if sourced else None
    details: dict[str, object] = {}
    if source:
        details["source"] = patterns.sub(r"^(?:[Dd]e[rmn]|[Dd]ie|[Dd]as) ", "", tidy(source["s"]))
    _binding(find, what, until, details)
    actor, modality, force = _whose(find, own=own)
    return find.statement(
        "terms",
        actor=actor,
        modality=modality,
        force=force,
        until=until,
        value=f"{what}: {words[:180]}",
        details=details,
        span=_rule(find) if ".regel-" in find.frame.rule else None,
    )


_ADDS = lazy(r"(?:damit|wenn|sofern|falls|soweit|sodass|so dass|um|die|der|das|deren|dessen|und zwar|dass|jedoch|spätestens|also)\b")


def _rule(find: Find) -> tuple[int, int]:
    """The clause of a rule with those that follow and belong to it."""
    first, last = find.mood.window
    if patterns.match(r"\W*(?:[Ww]er\b|[Bb]itte|[Ee]s )", find.words):
        return find.sentence.floor, len(find.text)
    while last < len(find.text) and _ADDS.match(find.text, last + len(", ")):
        following = find.text.find(", ", last + len(", "))
        last = following if following > 0 else len(find.text)
    return min(first, find.match.start()), max(last, find.match.end())


_BOUND = (
    ("county", lazy(r"\bLandräte|\bKreise\b")),
    ("county_free_city", lazy(r"Oberbürgermeister\b|kreisfreie")),
    ("municipality", lazy(r"kreisangehörig\w+")),
)
"""Whom a term binds that is told of some kind of body."""


def _binding(find: Find, what: str, until: str | None, details: dict[str, object]) -> None:
    text = find.words
    if what != "duration":
        return
    named = text.find("phase")
    phase = _PHASE.search(text, text.rfind(" ", 0, named) + 1) if named >= 0 else None
    if _WHOLE.search(text):
        details["binding"] = "whole"
    elif until:
        details["binding"] = {"until": until}
    elif phase:
        details["binding"] = {"phase": phase.group(1)}
    kinds = [kind for kind, words in _BOUND if words.search(text)]
    if kinds:
        details["for"] = kinds


def _whose(find: Find, *, own: bool) -> tuple[str | None, str, str | None]:
    """Whose terms: the writer's own, the addressee's paper, or the initiative's (nobody's name)."""
    scene = find.scene
    if find.third_person:
        return (scene.sender if find.sentence.quoted else None), "reported", "accepted"
    if own:
        return scene.sender, "declared", find.force()
    if leads(find) or _by_own_paper(find):
        return scene.sender, "declared", find.force()
    if scene.genre == "form":  # what a form prints is its issuer's
        return scene.recipient, "reported", "accepted"
    if _THEIRS.search(find.text) or "Ihres Ministeriums" in find.text:
        return scene.recipient, "reported", "accepted"
    return None, "reported", "accepted"


_RUNS_IT = lazy(r"\b(?:als|in unserer Eigenschaft als|unserer Rolle als) (?:\w+ ){0,2}?(?:federführende\w*|Federführ\w+|Träger(?:in)?|Geschäftsstelle|Koordinierungsstelle|koordinierende\w*|geschäftsführende\w*)\b|\bas (?:the )?(?:lead|host|secretariat|coordinating)\b")


_ANSWERS = lazy(
    r"\b(?:(?:[Ii]hre[rn]?|gestellten?) (?:An)?[Ff]ragen?|Ihre (?:Bedenken|Sorge)|zeigt uns|[Bb]ei uns (?:niemand|gilt|ist)|niemand\b[^.]{0,20}?\bbei uns|[Dd]ie Sorge können wir|können wir Sie beruhigen|wie gewünscht)\b"
)


def leads(find: Find) -> bool:
    """Whether the writer speaks for what others are in, or may join: then the terms told are the ones that it sets."""
    return _leads(find.scene) or _own_office(find) or lead.answers(find.scene)


def _own_office(find: Find) -> bool:
    """Whether the writer is the initiative's own office, says that it runs it, or answers what somebody asked about it."""
    scene, one = find.scene, find.sentence
    if scene.initiative and scene.sender and scene.initiative in scene.sender:
        return True
    if any(known.kind == "accession" and known.actor == scene.sender for known in scene.statements):
        return False
    for _ in range(5):
        if _RUNS_IT.search(one.text) or _ANSWERS.search(one.text):
            return True
        if one.before is None:
            break
        one = one.before
    return False


def _leads(scene: object) -> bool:
    """Whether the writer answers as the lead: then the terms told are the ones that it sets."""
    statements = getattr(scene, "statements", [])
    addressed, writer = str(getattr(scene, "recipient", "") or ""), getattr(scene, "sender", None)
    if _MANY.search(addressed) and not any(known.kind in {"accession", "withdrawal", "consent"} and known.actor == writer for known in statements):
        return True  # a circular to those who are in it, or may join
    return any(
        (known.kind == "response" and not (known.value or "").startswith("objected"))
        or (known.kind == "phasing" and known.modality == "declared")
        or (known.kind == "representation" and known.modality in {"declared", "intended"} and known.actor == writer and not known.on_behalf_of)
        for known in statements
    )


_MANY = lazy(r"^(?:[Aa]n )?(?:[Aa]lle\b|[Dd]ie\b|[Ss]ämtliche\b|[Aa]ll\b|[Tt]he members)|\b(?:\w*[Mm]itglieder|\w*[Mm]itglieds(?:kommunen|gemeinden|städte|kreise|verbände|vereine|einrichtungen|hochschulen|schulen|betriebe|orte|höfe|unternehmen)|(?:Projekt|Partner|Modell|Netzwerk|Pilot|Verbund|Bündnis)(?:kommunen|gemeinden|städte|partner|kreise|orte|schulen)|\w*[Pp]artnerinnen|Teilnehmer(?:innen)?|Teilnehmenden|Kooperationspartner\w*|Landkreise und|Landrät\w+|Bürgermeisterinnen|kreisangehörige\w*|[Bb]eteiligten \w+|Kommunen im|[Mm]embers|[Ss]ignatories|all \w+)\b")
_OWN_PAPER = lazy(r"\b[Uu]nsere[rsmn]? (?:\w+ )?\w*(?:[Ss]atzung|[Bb]eitragsordnung|[Gg]eschäftsordnung|[Vv]ereinsordnung|[Mm]erkblatt|[Ee]ckpunkte|[Rr]ichtlinie)")


def _by_own_paper(find: Find) -> bool:
    """Whether an association speaks of its own rules: in this sentence or in the one before ("Danach …")."""
    before = find.sentence.before
    return any("nsere" in one and _OWN_PAPER.search(one) for one in (find.text, before.text if before else ""))
