"""Belonging told in asides, by circle, role and signature; several who join in one breath; leaving that was heard of."""

# ruff: noqa: E501  expressions: a set of alternatives stays on one line

from __future__ import annotations

from beitritt.reading.context.actors import groups, subject, those
from beitritt.reading.context.enumerations import members
from beitritt.reading.expressions import patterns
from beitritt.reading.expressions.patterns import lazy
from beitritt.reading.language.dates import first_day

from .changing import continuation
from .entering import about, weakly
from .find import Find
from .joining import accession
from .particulars import level
from .severally import severally
from .telling import NOT_JOINED, RUMOUR, clause_of, someone

TYPE_CHECKING = False
if TYPE_CHECKING:
    from beitritt.reading.values import Statement

_OTHER = lazy(
    r"\b(?:Mietv\w*|Arbeitsv\w*|Wartung\w*|Leasing\w*|Abonnement\w*|Zeitschrift|Protokoll\w*|Tagesordnung\w*|Verteiler\w*|Newsletter|Sitzung\w*|Veranstaltung\w*|\w*[Tt]agung|Workshop\w*|Seminar\w*|Umfrage\w*|Klage\w*|Verfahren\w*|"
    r"Vorsitz\w*|Vorstand(?:s\w*)?|Aufsichtsrat\w*|\w*[Bb]eirat(?:s\w*)?|\w*[Aa]usschuss(?:es)?|Fraktion\w*|Stadtrat|Gemeinderat|Kreistag|Herrn?|Frau|Kolleg\w+|Mitarbeiter\w*|Muster\w*|Entwurf\w*|Feuerwehr\w*|Wahl\w*|Bürgermeister\w*)\b"
)
_WEAK = lazy(
    r"\b(?:könnten?|würden?|wären?|sollten?|sollen?|dürften?|erwäg\w*|beabsichtig\w*|plan(?:t|en)|geplant|prüf\w*|gegebenenfalls|eventuell|womöglich|vielleicht|falls|sofern|wenn|ob|angeblich|möglicherweise|denkbar|möchten?|wollen|will|kann|können|muss|müssen|jede[rs]?|wer|niemand|alle)\b"
)
_OVER = lazy(r"\b(?:nicht (?:mehr|länger)|wieder|ruh\w+|ausgesetzt|beendet|gekündigt|ausgeschieden|ausgetreten|endet)\b")


def _loose(find: Find) -> bool:
    """Whether the words are asked, supposed, denied or quoted, or of other business than an initiative."""
    mood = find.mood
    if mood.asked or mood.conditional or mood.denied or mood.mentioned or mood.hoped:
        return True
    return bool(_WEAK.search(clause_of(find)) or _OTHER.search(clause_of(find)) or NOT_JOINED.search(find.text) or RUMOUR.search(find.text))


def _of_it(find: Find) -> bool:
    """Whether the sentence, or the one before it, speaks of something that can be joined."""
    before = find.sentence.before
    return about(find) or bool(find.scene.anchored and before is not None and find.scene.speaks_of(before.text))


def _told(find: Find, actor: str | None, since: str | None, until: str | None = None) -> list[Statement]:
    """That somebody is in, or was: evidence."""
    made = find.statement(
        "accession", actor=actor, modality="reported", force="accepted", since=since, until=until, details={"level": level(clause_of(find))}
    )
    return severally(find, made)


def in_passing(find: Find) -> list[Statement]:
    """The words "…, seit 2009 Mitglied im Verbund X, …": of the body named right before, else of the writer."""
    text, at = find.text, find.match.start()
    mood = find.mood
    if mood.asked or mood.mentioned or _OTHER.search(find.match.group()) or _OVER.search(find.match.group()) or not _of_it(find):
        return []
    if patterns.match(r"Als\b|als\b", text[at:]):
        name = find.actor(find.scene.sender)
    else:
        named = [one for one in groups(find.scene, text, find.sentence.floor, at) if one != find.scene.initiative]
        before = subject(find.scene, text, find.sentence.floor, at)
        name = named[-1] if named else before.name if before else None
    since = first_day(find.match.group("v")) or _year(find.match.group("v"))
    if name is None or since is None:
        return []
    return [find.statement("accession", actor=name, modality="reported", force="accepted", since=since, span=find.match.span("v"))]


def _year(words: str) -> str | None:
    match = patterns.search(r"\b(?:19|20)\d\d\b", words)
    return match.group() if match else None


def since_then(find: Find) -> list[Statement]:
    """The words "…, die seit 2024 mitmachen": of whom the clause is."""
    if _loose(find) or _OVER.search(clause_of(find)) or not (_of_it(find) or _bare(find)):
        return []
    period = find.period(whole=False)
    since = period.since or period.at or _year(clause_of(find))
    actor = find.actor(find.scene.sender)
    return _told(find, actor, since) if since else []


def _bare(find: Find) -> bool:
    """Whether the clause names nothing in which somebody could be, where the letter says what it is about."""
    placed = patterns.search(r"\b(?:bei|beim|im|in|am|an|zum|zur) (?!\d|unver\w+|[a-zäöü]+em? Wortlaut)", clause_of(find))
    return bool(find.scene.anchored and find.scene.initiative and placed is None)


_ALREADY = lazy(r"\b(?:auch|bereits|schon|inzwischen|mittlerweile|ebenfalls|längst|heute|derzeit|weiterhin)\b")


def circled(find: Find) -> list[Statement]:
    """The words "zählt zum Kreis der Unterzeichner", "gehört zu den Partnern"."""
    if _loose(find) or _OVER.search(clause_of(find)) or not (_of_it(find) or find.scene.initiative):
        return []
    period = find.period()
    since = period.since or period.point or period.at
    mention = subject(find.scene, find.text, find.sentence.floor, len(find.text))
    verb = find.text[find.start : find.end]
    if mention is None or mention.group or (since is None and (verb.endswith(("öre", "hle")) or not _ALREADY.search(find.text))):
        return []
    if find.scene.sender == mention.name and period.since and "eit " not in find.text:
        return accession(find)
    return _told(find, mention.name, since)


def signed_there(find: Find) -> list[Statement]:
    """The words "Seit 2021 steht die Unterschrift der Stadt unter der Charta"."""
    text = find.text
    if _loose(find) or not about(find) or not patterns.search(r"\b(?:unter|[Uu]nter|trägt|tragen|[Tt]rägt)\b", text):
        return []
    at = find.start
    named = [one for one in groups(find.scene, text, at, min(len(text), at + 90)) if one != find.scene.initiative]
    ours = patterns.search(r"\b(?:unsere?|meine?|[Uu]nsere?) (?:\w+ )?$", text[max(0, at - 24) : at])
    if not named and not ours and not patterns.match(r"\w+ (?:der|des|von) ", text[at:]):
        return []
    actor = find.scene.sender if ours or not named else named[0]
    period = find.period()
    since = period.since or period.point or period.at
    if actor == find.scene.sender and "eit " not in text:
        return [find.statement("accession", actor=actor, since=since, details={"level": level(text)})]
    return _told(find, actor, since)


def was_in(find: Find) -> list[Statement]:
    """The words "hat in den Jahren 2009 bis 2018 mitgewirkt": told of a time that is over, or goes on."""
    if _loose(find) or not about(find) or not someone(find):
        return []
    years = patterns.search(r"\b(?P<a>(?:19|20)\d\d) (?:bis|–|-|und) (?:\w+ )?(?P<b>(?:19|20)\d\d)\b", clause_of(find))
    period = find.period(whole=False)
    since, until = (years["a"], years["b"]) if years else (period.since, period.until)
    if since is None and until is None:
        return []
    return _told(find, find.actor(find.scene.sender), since, until)


_CANNOT = lazy(r"\b(?:Frist|Rechnung|Programm(?:punkt)?|Tagung|Wettbewerb|Lauf|Fest|Feier|Projekttag|Schulung)\b")


def is_in(find: Find) -> list[Statement]:
    """The words "ist beim Verbund dabei", "Dort machen wir mit"."""
    text = find.text
    if _loose(find) or _OVER.search(clause_of(find)) or _CANNOT.search(text, find.sentence.floor) or not _of_it(find):
        return []
    if patterns.match(r",? (?:zu \w+|\w+zu\w+|dass|wie|was)\b", text[find.end :]) or patterns.search(r", [^,;]{0,80}\bzu \w+en\b", text[find.end :]):
        return []
    period = find.period()
    dated = period.since or period.point or period.until
    own = find.scene.anchored and find.actor() == find.scene.sender and (about(find) or find.scene.initiative)
    if not (dated or own) or any(known.kind in {"continuation", "resumption", "suspension", "withdrawal"} for known in find.scene.statements):
        return []
    if patterns.search(r"\bweiter(?:hin)?\b|\bauch (?:künftig|nach)\b|\b[Bb]leib", text):
        return continuation(find)
    if any(known.kind == "accession" and known.modality == "declared" for known in find.scene.statements):
        return []
    return weakly(find) if about(find) else accession(find)


def shall_start(find: Find) -> list[Statement]:
    """The words "Unsere Mitgliedschaft soll am 1. Juli beginnen": from when the writer joins."""
    mood, scene = find.mood, find.scene
    if mood.asked or mood.conditional or mood.denied or mood.mentioned or mood.hoped or _OTHER.search(clause_of(find)):
        return []
    since = first_day(clause_of(find))
    if since is None or find.actor(scene.sender) != scene.sender or not scene.initiative:
        return []
    known = next((one for one in reversed(scene.statements) if one.kind == "accession" and one.modality == "declared"), None)
    if known is not None:
        known.starts = known.starts or since
        return []
    return [find.statement("accession", actor=scene.sender, since=since, details={"level": level(find.text)})]


def role_from(find: Find) -> list[Statement]:
    """A form's "Beobachterin ohne Stimmrecht ab: 01.03.2026"."""
    scene = find.scene
    since = first_day(find.group("w"))
    if since is None or not scene.initiative or any(known.kind == "accession" and known.modality == "declared" for known in scene.statements):
        return []
    return [find.statement("accession", actor=scene.sender, since=since, details={"level": level(find.group("v"))})]


_NO_PLACE = lazy(r"\b(?:Wir|Ich|Sie|Die|Der|Das|Rat|Kreistag|Bürger\w*|Herr|Frau|Themen|Kosten|Beitrag|Ziele?|Alle|Beide)\b")


def names_join(find: Find) -> list[Statement]:
    """The words "A, B und C werden Mitglieder": places alone, for which a writer speaks."""
    if _loose(find) or not about(find) or _NO_PLACE.search(find.group("l")):
        return []
    names = [name for name, _ in members(find.group("l"))]
    if len(names) < len(("one", "two")):
        return []
    period = find.period()
    since = period.since or period.point or period.at
    actor = f"Gemeinden {', '.join(names[:-1])} und {names[-1]}"
    speaks = patterns.search(r"\b[Vv]ollmacht|\bermächtig|\b[Nn]amens\b|\bim Namen\b|\bfür die (?:drei|zwei|vier|beiden)\b", find.text) or not patterns.search(r"\bseit\b", find.text)
    made = find.statement("accession", actor=actor, modality="reported", force="accepted", since=since, details={"level": level(find.text)})
    if speaks and "eit " not in find.text:
        made.modality, made.force = "declared", find.force()
    return [made]


def enrols(find: Find) -> list[Statement]:
    """Those whom the writer enters as members besides itself, or for whom its declaration is made too."""
    mood = find.mood
    if mood.asked or mood.conditional or mood.denied or mood.unreal or mood.mentioned or _OTHER.search(find.match.group()):
        return []
    if not (_of_it(find) or find.scene.initiative) or patterns.search(r"\b(?:Bedingung\w*|Regelung\w*|Frist\w*|Kosten|Daten|Ansprech\w+|Änderung\w*)\b", find.match.group()):
        return []
    many = patterns.search(r"[A-ZÄÖÜ]\w*(?:en|er|e|n)$|[A-ZÄÖÜ]\w*(?:gemeinden|vereine|städte|kommunen|kreise|verbände)", find.match.group("v")) if find.frame.rule.endswith("fuer-viele") else None
    noun = many.group() if many else (patterns.search(r"\b[A-ZÄÖÜ]\w*(?:[Gg]emeinden|[Ss]tädte|[Kk]ommunen|[Vv]ereine|[Kk]reise|[Vv]erbände|[Ss]chulen|[Ee]inrichtungen|[Bb]etriebe|[Uu]nternehmen|[Mm]itglieder)\b", find.match.group()) or [""])[0]
    period = find.period()
    made = find.statement(
        "accession", actor=those(find.scene) or f"folgende {noun}".strip(), since=period.since or period.point, details={"level": level(find.text)}
    )
    made.modality, made.force = "declared", find.force()
    return [made]


def paused_before(find: Find) -> list[Statement]:
    """The words "hatten wir eine Pause eingelegt": told of a time that is over."""
    text = find.text
    if _loose(find) or not about(find) or patterns.search(r"\b(?:beschlossen|entschieden)\b", text):
        return []
    if any(known.kind == "suspension" for known in find.scene.statements[-2:]):
        return []
    period = find.period(whole=False)
    since = period.since or period.at
    actor = find.actor(find.scene.sender)
    return [find.statement("suspension", actor=actor, modality="reported", force="accepted", since=since, until=period.until)]


def remains_in(find: Find) -> list[Statement]:
    """The words "gehört dem Verbund auch künftig an": of the writer, going on; of others, told."""
    if _loose(find) or not _of_it(find):
        return []
    actor = find.actor(find.scene.sender)
    if actor == find.scene.sender:
        return continuation(find)
    return []


def prolongs(find: Find) -> list[Statement]:
    """The words "Der Vertrag wird von uns bis 2029 verlängert"."""
    before = find.sentence.before.text if find.sentence.before else ""
    near = f"{before} {find.text}"
    named = patterns.search(r"\b(?:\w*[Vv]ereinbarung|\w*[Mm]itgliedschaft|[Tt]eilnahme|[Bb]eteiligung|[Kk]ooperation)\b", near) or find.scene.speaks_of(near)
    if _loose(find) or not named or patterns.search(r"\b(?:mit|bei) (?:dem|der|einem|einer) \w*(?:[Dd]ienst\w*|[Ff]irma|[Ll]ieferant\w*|[Vv]ermieter\w*)\b", find.text):
        return []
    return continuation(find) if find.scene.initiative and patterns.search(r"\d", find.text) else []


def heard_leaving(find: Find) -> list[Statement]:
    """The words "Ihr Schreiben, wonach die Stadt X … verlässt": told back to whom it comes from."""
    text, scene = find.text, find.scene
    yours = patterns.search(r"\b(?:Ihr(?:e[nrms]?)?|Sie|Ihnen)\b", text[: find.end])
    if not yours or find.mood.asked or find.mood.conditional or find.mood.denied or _OTHER.search(text) or not (about(find) or "itglied" in text):
        return []
    period = find.period()
    end = period.point or period.until or period.since or period.at
    named = [one for one in groups(scene, text, find.sentence.floor, find.end) if one not in {scene.sender, scene.initiative}]
    actor = named[-1] if named else scene.recipient
    if actor in {scene.sender, None} or any(known.kind == "withdrawal" for known in scene.statements):
        return []
    return [find.statement("withdrawal", actor=actor, modality="reported", force="received", since=end, details={"end_date": end} if end else {})]
