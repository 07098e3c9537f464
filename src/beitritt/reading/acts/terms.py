"""What all terms share: their source, whom they bind, and whose they are."""

# ruff: noqa: E501  expressions: a set of alternatives stays on one line

from __future__ import annotations

from beitritt.reading.expressions import patterns
from beitritt.reading.expressions.guards import guard
from beitritt.reading.expressions.patterns import lazy

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
    r"(?:[Zz]eitschrift|[Aa]bonnement|Miet(?:v|e\b)|Pacht|[Ww]artung|[Pp]flegevertrag|[Ll]eihfrist|[Ss]oftware|[Vv]ersicherung(?!s?verein)|\bAngebot\b|[Gg]ewährleistung|Mobilfunk|Leasing|Dienstwagen|Aufzug|Turnverein|Sportverein|Gesangverein|"
    r"Schützenverein|Heimatverein|Schülerbeförder|Seminar|Lehrgang|Datenverarbeitung|[Ss]tromliefer|Kopierger|Parkgebühr|Elternbeitr|Tarifvertrag|Arbeitsvertrag|Kleingarten|Gebührenbescheid|Bewerbungsfrist|Widerspruchsfrist|Eintritts(?:geld|kart|preis)|\bKinder\b|\w*[Bb]auantrag|Bauaufsicht|Baugenehmigung|Geschäftsbedingungen|Verwaltungsgebühr|Teilnahmegebühr|Startgeld|\bgelöscht\b|\bgespeichert\b|Datenschutz)"
)


def foreign(find: Find) -> bool:
    """Whether the sentence is about something else that has terms: a lease, a journal, a course."""
    match = _OTHER_THING.within(find.sentence)
    return match is not None and match.group() not in (find.scene.initiative or "")


def twice(find: Find, what: str) -> bool:
    """Whether this sentence has given a term of this sort already."""
    first, last = find.sentence.place(find.sentence.floor, len(find.text))
    return any(
        known.kind == "terms" and (known.value or "").startswith(what) and first <= known.start < last
        for known in find.scene.statements
    )


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
    )


_BOUND = (
    ("county", lazy(r"\bLandräte|\bKreise\b")),
    ("county_free_city", lazy(r"Oberbürgermeister\b|kreisfreie")),
    ("municipality", lazy(r"kreisangehörig\w+")),
)
"""Whom a term binds that is told of some kind of body."""


def _binding(find: Find, what: str, until: str | None, details: dict[str, object]) -> None:
    text = find.text[find.sentence.floor :]
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
    if _leads(scene) or _by_own_paper(find) or _own_office(find):
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


_MANY = lazy(r"^(?:[Aa]n )?(?:[Aa]lle\b|[Dd]ie\b|[Ss]ämtliche\b|[Aa]ll\b|[Tt]he members)|\b(?:Mitglieder|Mitgliedskommunen|Kooperationspartner\w*|Landkreise und|Landrät\w+|Bürgermeisterinnen|kreisangehörige\w*|[Bb]eteiligten \w+|Kommunen im|[Mm]embers|[Ss]ignatories|all \w+)\b")
_OWN_PAPER = lazy(r"\b[Uu]nsere[rsmn]? (?:\w+ )?\w*(?:[Ss]atzung|[Bb]eitragsordnung|[Gg]eschäftsordnung|[Vv]ereinsordnung|[Mm]erkblatt|[Ee]ckpunkte|[Rr]ichtlinie)")


def _by_own_paper(find: Find) -> bool:
    """Whether an association speaks of its own rules: in this sentence or in the one before ("Danach …")."""
    before = find.sentence.before
    return any("nsere" in one and _OWN_PAPER.search(one) for one in (find.text, before.text if before else ""))
