"""Joining, belonging and leaving as papers tell them: of any body, in any tense, always of something that they name."""

# ruff: noqa: E501  expressions: a set of alternatives stays on one line

from __future__ import annotations

from beitritt.reading.context.actors import subject
from beitritt.reading.context.enumerations import coordinated, members
from beitritt.reading.context.joined import thing, things
from beitritt.reading.expressions import patterns
from beitritt.reading.expressions.patterns import lazy
from beitritt.reading.language.dates import days
from beitritt.reading.language.names import bodies

from .find import Find, settled
from .severally import joint
from .telling import clause_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from beitritt.reading.values import Statement

_OFFICES = lazy(
    r"\b(?:[Mm]itglied\w*|[Vv]ertret\w+|entsandt|gewählt|bestellt|berufen|entbunden|entbindet|entbinden|gehör\w+)\b[^.;?]{0,60}\b(?:\w*[Aa]usschuss\w*|\w*(?<!Städte)[Bb]eir[aä]t\w*|\w*[Kk]ommission|\w*(?<!Städte)[Rr]at(?:es|s)?|\w*[Vv]ersammlung|Jury|Vorstand\w*|Gremi\w+)\b"
    r"|\b(?:Herrn?|Frau|Stadtr[aä]t\w*|Dr\.|Bürgermeisterin|[Ss]achkundige\w*|[Oo]rdentliche[sn]? Mitglied\w*|[Ss]tellvertretende[sn]? Mitglied\w*|Gesellschafter\w*|angehört (?:wird|werden|wurden?)|Förderaufruf\w*|Wettbewerb\w*|Ausschreibung\w*|GmbH|mbH|nominal|Unternehmensverbund\w*|Konzern\w*|Kapital|Prozent|Anteile?n?|Fraktion(?!svor)\w*|Ausschuss\w*)\b"
)
COMMITTEE = lazy(
    r"\b(?:\w*[Aa]usschuss\w*|\w*[Bb]eir[aä]t\w*|\w*[Kk]ommission|Jury|[Aa]ufsichtsr\w+|[Gg]esellschafter\w*|Vorstand\w*|Vorsitz\w*|Fraktion\w*|Verwaltungsrat\w*|\w*[Aa]rbeitsgruppe|\w*[Gg]remium\w*|\w*[Rr]at(?:e?s)|Runden? Tisch\w*|Steuerungs\w+|Stimmberechtigt\w*|Teilnehmer\w*)\b"
)
"""Words of bodies of persons, whose members are persons."""
_LIKELY = lazy(r"\b(?:sollen?|sollten?|möge[n]?|könn(?:t|te|ten|en)|kann|würden?|wäre|möchten?|müssten?|dürften?|ob|falls|sofern|wenn|prüf\w+|geprüft|überleg\w+|denkbar|möglich\w*|geplant\w*|beabsichtigt|Voraussetzung\w*)\b")
_WISHED = lazy(r"\b(?:soll|sollen|sollte|möge|mögen|[Ww]ir beantragen|beantragen wir|bitten?|fordern?|wünsch\w+|regen? an)\b")
_DENIED = lazy(r"\b(?:nicht|kein\w*|weder|noch nicht|bisher nicht|nie)\b")
_OWNER = lazy(r"\b(?:[Bb]ei?tritts?|\w*[Mm]itgliedschaft|Teilnahme|Unterzeichnung|Beteiligung|Austritts?) (?:der|des) (?P<who>(?:Stadt|Gemeinde|Landkreises|Kreises|Universität|Region|Hochschule)(?: [A-ZÄÖÜ][\w-]+)+)")
_AGENT = lazy(r"\b(?:von|durch) (?:der|dem) (?P<who>(?:Stadt|Gemeinde|Landkreis|Kreis|Universität|Hochschule|Region) [A-ZÄÖÜ][\w-]+)")
_AMONG = lazy(r"\b(?:darunter|so auch|unter anderem|u\. ?a\.)(?: auch)? (?:die |der |unsere )?(?:Nachbar(?:stadt|gemeinde|kommune) )?(?P<who>(?:Stadt |Landkreis |Gemeinde )?[A-ZÄÖÜ][\w-]+)(?=[,).]|$)")
_YEAR = lazy(r"\b(?:(?:[Ss]eit|[Aa]b)(?: dem)?(?: Jahre?)?|[Ii]m Jahre?|[Ii]n|(?:[Ss]eit |[Ii]m )?(?:Anfang|Ende|Mitte|Herbst|Frühjahr|Sommer|Winter|Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember)) (?P<year>(?:19|20)\d\d)\b|\b(?P<bare>(?:19|20)\d\d)\b")
_FINITE = lazy(r"\b(?:besteh\w+|setzt|bilden|betreiben|gründeten|arbeiten|schließen|tragen|unterhalten|unterzeichnen|sind|haben|waren|wurden|hatten)\b")


def belongs(find: Find) -> list[Statement]:
    """Being in it, or having joined it, told of the writer or of others."""
    text, named = find.words, _named(find)
    if named is None or _silent(find) or _DENIED.search(clause_of(find)) or _LIKELY.search(clause_of(find)) or _RESOLVES.search(text):
        return []
    who = _whose(find)
    since = None if any(year for _, year in who) else _when(find)  # a year behind one name is that member's alone
    if _COUNTED.search(clause_of(find)) and not _AMONG.search(text):
        return []  # members at large
    if _MANY.search(text[: find.end - find.sentence.floor]) and [(find.scene.sender, None)] == who and not patterns.search(r"zu den", text):
        return []
    others = [settled(find.scene, name) for name in things(text)[1:]] if len(who) == 1 else []
    return [_told(find, "accession", one, name, year or since) for one, year in who if one not in AT_LARGE for name in dict.fromkeys((named, *others))]


AT_LARGE = frozenset(("Mitglieder", "Kommunen", "Gemeinden", "Städte", "Mitgliedern"))
"""Names that are of whoever is a member, and of nobody."""


def attends(find: Find) -> list[Statement]:
    """Taking part in something with a name, since a time or for good."""
    if not patterns.search(r"\b(?:[Ss]eit|[Nn]etzwerk\w*|[Bb]ündnis\w*|[Ii]nitiative\w*|[Kk]ampagne\w*|Charta|Projekt\w*|Verein\w*)\b", find.text) or patterns.search(r"\b(?:Sitzung|Veranstaltung|Workshop|Gespräch|Kosten|Wettbewerb|Ausschreibung|Messe|Finanzierung|Tagung|Konferenz|Umfrage)\w*\b", find.text):
        return []
    return belongs(find)


def together(find: Find) -> list[Statement]:
    """Several that work together in something with a name, or make it up."""
    named = _named(find)
    if named is None or _silent(find) or _DENIED.search(clause_of(find)) or _LIKELY.search(clause_of(find)):
        return []
    who = _listed(find)
    since = None if any(year for _, year in who) else _when(find)
    return [_told(find, "accession", one, named, year or since) for one, year in who] if len(who) > 1 else []


_RESOLVES = lazy(r"\b(?:[Bb]eschließt|[Ss]timmt|[Bb]eauftragt|[Ee]rmächtigt|[Bb]efürwortet|[Gg]enehmigt|[Ee]mpfiehlt)\b")
_COUNTED = lazy(r"\b(?:\d{1,3}(?:\.\d{3})?|zahlreiche|viele|mehrere|rund|etwa|über|zehn|elf|zwölf) (?:[a-zäöüß\d]+ )?(?:Kommunen|Städten?|Gemeinden|Kreisen?|Landkreisen?|Mitglieder\w*|Partner\w*|Schulen|Vereinen?)\b")
_MANY = lazy(r"(?:Mitglieder|Partner|Unterzeichner|Teilnehmer)(?:n|innen)?$")


def joins_now(find: Find) -> list[Statement]:
    """Joining said in the present: what a motion asks the council to say, or a paper has it resolve."""
    text, named = find.words, _named(find)
    if named is None or _silent(find) or patterns.search(r"\b(?:ob|falls|sofern|wenn|prüf\w+|geprüft|könnten?|würden?|wäre)\b", text):
        return []
    if _DENIED.search(clause_of(find)):
        return [_said(find, "refusal", _whose(find)[0][0], named)]
    period = find.period()
    found = [_said(find, "accession", who, named) for who, _ in _whose(find)]
    for known in found:
        known.starts, known.until = period.since or period.point, period.until
    return found


def _said(find: Find, kind: str, who: str | None, named: str) -> Statement:
    """What the council is to say by these words: declared, or requested by whoever moves it."""
    wished = find.scene.genre in {"motion", "reply"} and _WISHED.search(find.text) is not None
    return find.statement(kind, actor=who, modality="requested" if wished else "declared", initiative=named)


def recommended(find: Find) -> list[Statement]:
    """The administration's advice to join, or not to."""
    named = _named(find)
    if named is None or _silent(find) or patterns.search(r"\b(?:prüf\w+|ob)\b", find.text):
        return []
    kind = "refusal" if _DENIED.search(find.text[find.match.start() :]) or " gegen " in find.text[find.match.start() : find.end] else "accession"
    return [_said(find, kind, _whose(find)[0][0], named)]


def unneeded(find: Find) -> list[Statement]:
    """No need, no use, no wish to join."""
    named = _named(find)
    if named is None or _silent(find):
        return []
    if _TO_LEAVE.search(find.text, find.sentence.floor):  # who will not leave stays
        return [_told(find, "withdrawal", find.scene.sender, named, None, force="rejected")] if "Antrag" in find.text else []
    return [_said(find, "refusal", find.scene.sender, named)]


_TO_LEAVE = lazy(r"\b(?:zu kündigen|zu beenden|Kündigung|Austritts?|auszutreten|zu verlassen|aufzugeben)\b")


def left(find: Find) -> list[Statement]:
    """Having left, or being in it no more; and what a council resolves or asks of leaving."""
    text, named = find.text, _named(find)
    if named is None or _silent(find) or patterns.search(r"\b(?:kann|können|könnte|möglich|Frist|falls|sofern|wenn|prüf\w+|ob)\b", clause_of(find)):
        return []
    if find.frame.rule.endswith("beschliesst-austritt"):
        period = find.period()
        return [find.statement("withdrawal", actor=_whose(find)[0][0], initiative=named, since=period.point or period.until)]
    if _DENIED.search(clause_of(find)) and "nicht mehr" not in text:
        return []
    return [_told(find, "withdrawal", _whose(find)[0][0], named, _when(find))]


def concluded(find: Find) -> list[Statement]:
    """Two bodies or more that have concluded an agreement with a name."""
    text = find.text
    if _silent(find) or _DENIED.search(clause_of(find)) or _LIKELY.search(clause_of(find)):
        return []
    match = _AGREEMENT.search(text, find.sentence.floor)
    who = coordinated(text, find.sentence.floor, find.end)
    if match is None or len(who) < 2:
        return []
    named = match["name"] or match["quoted"]
    return [_told(find, "accession", one, named, _when(find)) for one in who]


def between(find: Find) -> list[Statement]:
    """An agreement named by those between whom it is."""
    if _silent(find) or _LIKELY.search(clause_of(find)):
        return []
    who = coordinated(find.group("w"), 0, len(find.group("w")))
    if len(who) < 2:
        return []
    named = " ".join(f"{find.text[find.start : find.end]}{find.group('n')}".split())
    if " " not in named:
        named = f"{named} zwischen {' und '.join(who)}"
    resolves = _RESOLVES.search(find.text) is not None and not find.third_person
    made = []
    for one in who:
        known = _told(find, "accession", one, settled(find.scene, named), None)
        if resolves and one == find.scene.sender:
            known.modality, known.force = "declared", find.force()
        made.append(known)
    return made


_AGREEMENT = lazy(r"\b(?:eine[nr]? |die |den )?(?P<kind>\w*[Vv]ereinbarung|\w*[Aa]bkommen|\w*[Vv]ertrag) (?:[„“\"‚'](?P<quoted>[^„“”\"]{3,100})[“”\"]|(?P<name>(?:über|zur|zum) [A-ZÄÖÜ][\w-]+(?: (?:(?:der|des|von|für|und) )?[A-ZÄÖÜ][\w-]+){0,6}))")


def _named(find: Find) -> str | None:
    """What it is about: by the words of joining in the clause, else in the sentence."""
    first, last = find.mood.window
    named = thing(find.text, min(first, find.match.start()), max(last, find.match.end())) or thing(find.text, find.sentence.floor)
    if named and _ITS_KIND.fullmatch(named) and find.scene.initiative and settled(find.scene, named) == named:
        return find.scene.initiative  # called by its kind: "Mitglied des Bündnisses"
    if not named and find.scene.initiative and find.scene.anchored and _BY_KIND.search(find.text, first, last):
        return find.scene.initiative
    return settled(find.scene, named) if named else None


_BY_KIND = lazy(r"\b(?:die|der|dem|das|den|im|am|zum|zur) (?:\w+e[nr]? )?(?:Verbundvereinbarung|Vereinbarung|Bündnis|Netzwerk|Verbund|Pakt|Charta|Initiative|Allianz|Konvention|Kooperation)\b(?! (?:[„\"A-ZÄÖÜ]|über|zur|zum|mit|zwischen|der|des|für))")
_ITS_KIND = lazy(r"(?:\w*[Vv]ereinbarung|Vertrag(?:e?s)?|Bündnis(?:ses|se)?|Verein(?:e?s)?|Verband(?:e?s)?|Verbund(?:e?s)?|Netzwerk(?:e?s)?|Pakt(?:e?s)?|Charta|Initiative|Kooperation|Programm(?:e?s)?|Projekt(?:e?s)?|Allianz|Konvention|Partnerschaft|Erklärung|Resolution)")


def _silent(find: Find) -> bool:
    mood = find.mood
    return bool(mood.asked or mood.conditional or mood.mentioned or mood.hoped or _OFFICES.search(find.text, _behind_speaker(find)) or patterns.search(r"\b(?:[Ii]ch|mir|meine\w*|[Jj]ede[mrsn]? \w*[Mm]itglied|eine?[mrs]? Mitglied)\b", find.text))


def _behind_speaker(find: Find) -> int:
    """Where the words begin, behind the name of who speaks ("Stadtrat X: …")."""
    match = _SPEAKER.match(find.text, find.sentence.floor)
    return match.end() if match else find.sentence.floor


_SPEAKER = lazy(r"(?:Stadtr[aä]t\w*|(?:Erste[r]? )?(?:Ober)?[Bb]ürgermeister\w*|(?:Der|Die) Vorsitzende|Ortsvorsteher\w*)[^:]{0,60}: ")


def _whose(find: Find) -> list[tuple[str | None, str | None]]:
    """Who is in it, each with a year where one stands beside it: several in one breath, the owner of the noun, the agent, the subject."""
    return _listed(find) or [(owner(find), None)]


def owner(find: Find) -> str | None:
    """Whose joining it is: the genitive's, the agent's, the one named among others, the subject; else the paper's own."""
    text, floor = find.text, find.sentence.floor
    if match := _OWNER.search(text, floor) or _AGENT.search(text, floor):
        return _nominative(match["who"])
    if match := _AMONG.search(text, floor):
        return find.scene.aliases.get(match["who"], match["who"])
    mention = subject(find.scene, text, floor, len(text))
    if mention is not None and not mention.pronoun and not mention.name.startswith(("Kommunen", "Städte", "jede")) and mention.name.split()[-1] in text:
        return mention.name
    actor = find.actor(find.scene.sender)
    return find.scene.sender if actor in {None, "Kommunen", "Städte", "Gemeinden"} else actor


_PLACE = r"[A-ZÄÖÜ][a-zäöüß-]+(?: (?:am|an der|im) [A-ZÄÖÜ][a-zäöüß]+)?(?: \((?:seit )?\d{4}\))?"
_PLAIN_NAMES = lazy(rf"(?:\b(?:sind|haben|darunter|waren|gehören|[Ff]olgende[^:]{{3,160}}:|beigetreten:|angeschlossen:)(?: (?:bereits|bislang|bisher|auch|unter anderem|u\. ?a\.|etwa|zum Beispiel|beispielsweise|neben \w+))* )(?P<l>{_PLACE}(?:, {_PLACE})*(?:,? und |,? sowie ){_PLACE})(?= (?:dem|der|den|die|das|beigetreten|bereits|Mitglied\w*|an)\b|[.,;]|$)")
_TOWNS = lazy(r"\b(?:[Dd]ie |[Dd]er |[Dd]en )?(?P<all>(?:Städte|Gemeinden|Landkreise|Kommunen) [A-ZÄÖÜ][^;:?„“\"]{3,300}?)(?= (?:sind|haben|waren|bereits|an|ein|bei|Mitglied\w*|dem|der|die|den|das|beteiligt|zusammen|im|in|beigetreten|angeschlossen|als|gehören|ebenfalls)\b|[.;]|$)")


def _listed(find: Find) -> list[tuple[str | None, str | None]]:
    """Several that a sentence names as in it."""
    for match in _TOWNS.finditer(find.text, find.sentence.floor):
        rows = list(members(match["all"].rstrip(" ,")))
        if rows:
            return [(name, year) for name, year in rows]
    for match in _PLAIN_NAMES.finditer(find.text, find.sentence.floor):
        rows = list(members(match["l"]))
        if rows:
            return [(name, year) for name, year in rows]
    if several := joint(find):
        return [(name, None) for name in several]
    if not _FINITE.search(find.text, find.sentence.floor) and "wie auch" not in find.text:
        return []
    return [(name, None) for name in coordinated(find.text, find.sentence.floor, len(find.text))]


def _nominative(name: str) -> str:
    found = next(bodies(name), None)
    return found[0] if found else patterns.sub(r"^(Landkreis|Kreis)es\b", r"\1", name)


def _when(find: Find) -> str | None:
    """The day, month or year in which it was joined or left."""
    period = find.period()
    if day := period.since or period.point or period.at:
        return day
    first, last = find.mood.window
    found = [day.iso for day in days(find.text[max(first, find.sentence.floor) : last])] or [day.iso for day in days(find.words)]
    match = _YEAR.search(find.text, find.sentence.floor)
    return found[0] if len(found) == 1 else (match["year"] or match["bare"]) if match else None


def _told(find: Find, kind: str, who: str | None, named: str, since: str | None, *, force: str = "accepted") -> Statement:
    return find.statement(kind, actor=who, modality="reported", force=force, initiative=named, since=since, confidence=0.8)
