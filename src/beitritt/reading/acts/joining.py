"""Beitritt: by these words, or told as done; taking part, applying, becoming a partner."""

# ruff: noqa: E501  expressions: a set of alternatives stays on one line

from __future__ import annotations

from beitritt.reading.context.actors import groups, those
from beitritt.reading.expressions import patterns
from beitritt.reading.expressions.patterns import lazy
from beitritt.reading.language.dates import first_day

from .find import Find, tidy
from .particulars import bond, bound, level, scope
from .severally import severally
from .telling import NOT_JOINED, RUMOUR, TO_DO, clause_of, performed, resolved, someone, told

TYPE_CHECKING = False
if TYPE_CHECKING:
    from beitritt.reading.values import Statement

_PANEL = lazy(
    r"\b(?:Mitglied|Mitglieder) (?:der|des|im|in der) \w*(?:[Ss]teuerungs|[Ll]enkungs|[Bb]eirat|[Aa]usschuss|[Aa]rbeitsgruppe|[Vv]orstand|[Kk]uratorium|[Rr]unde\b|[Vv]ersammlung\b)"
)
TAKES_OFFICE = lazy(
    r"\b(?:Gemeinder[aä]t|Stadtr[aä]t|Kreistag|Umsetzungsüberlegung|Überlegung|Abstimmung|Diskussion|Debatte|Beratung|in Kraft|Ruhestand|Ausschuss|Vorstand|Fraktion|Sitzung|Tagesordnung|Veranstaltung|Workshop|Auftakt|Umfrage|Gespräch|Besprechung|Schulung|Ausschreibung)\w*\b|\b(?:Amt|Rat|Dienst)(?:e?s)?\b(?! [A-ZÄÖÜ])"
)
RESOLVES = lazy(
    r"\b\w*(?:[Bb]eschl[uü]ss\w*|[Vv]otums?|[Zz]ustimmung|[Ee]mpfehlung|[Ee]ntscheid(?:ung)?|[Bb]illigung|[Ee]rmächtigung|[Aa]uftrags?|[Bb]eratung|[Vv]orlage|[Ss]itzung) (?:de[rs]|seine[rs]|ihre[rs]|unsere[rs]|im|in der|durch (?:den|die|das)) \w+"
)
"""By whom a joining was resolved: that is not what is joined."""
_TOPIC = lazy(
    r"\b(?:nur (?:in|im|an|am|für|mit)|ausschließlich|beschränkt auf|(?:Handlungsfeld\w*|Themenfeld\w*|Baustein\w*|Modul\w*|Arbeitsgruppe\w*|Stream) (?:\d|[IVX]+\b|[A-D]\b|[„\"]))[^,;]*"
)
_FOR_EACH = lazy(r"\b(?:[Jj]e|[Pp]ro|[Jj]ede[smnr]?|[Aa]lle[nrs]?|[Ww]elche[smnr]?|[Vv]on|[Ff]ür|[Dd]urch|[Kk]ein(?:e[snmr]?)?) (?:[a-zäöü]+ )?$")
"""Before the noun of a role: it speaks of members at large, or of none."""
_NO_MORE = lazy(r"\b(?:nicht|kein\w*)\b[^,;]{0,40}?\b(?:mehr|länger)\b")
_FOR_THOSE = lazy(r"\b(?:(?:dieser|folgender|nachstehender|nachfolgender|der (?:folgenden|nachstehenden|nachfolgenden|unten genannten))|für (?:folgende|die folgenden|nachstehende|diese|die nachstehenden|nachfolgende)) (?:[a-zäöü]+ )?(?P<who>(?:[A-ZÄÖÜ]\w*)?(?:[Gg]emeinden|[Ss]tädte|[Kk]ommunen|[Vv]ereine|[Kk]reise|[Vv]erbände|[Mm]itglieder|[Hh]ochschulen|[Ss]chulen|[Ee]inrichtungen|[Pp]farreien|[Uu]nternehmen|[Bb]etriebe|[Oo]rganisationen))\b")
_COPY = lazy(r"\b(?:Zweitschrift|Durchschrift|Kopie|Abschrift|Empfangs\w+|Quittung|Protokoll|Niederschrift|Rechnung|Mietv\w+|Kaufv\w+|Arbeitsv\w+)\b")
_SIGNED_PAPER = lazy(r"(?:[Vv]ereinbarung|[Vv]ertrag|[Cc]harta|[Pp]akt|[Ee]rklärung|[Bb]ündnis|[Kk]onvention|[Ss]elbstverpflichtung|[Dd]eklaration|Memorandum|Absicht|Leitlinien|[Rr]esolution|[Ii]nitiative|[Aa]bkommen|[Uu]rkunde|[Aa]llianz|[Nn]etzwerk|[Vv]erbund|[Kk]odex|[Pp]apier|[Bb]ogen|[Ff]ormular|[Bb]eitritt|[Mm]itglied|Bedingungen|[„“])")
_IN_THEIR_NAME = lazy(r"\bin deren (?:Namen|Auftrag|Vollmacht)\b")
_THEIR_JOINING = lazy(r"\bin deren (?:Namen|Auftrag|Vollmacht)\b|\bderen (?:\w+ )?(?:Beitritt|Mitgliedschaft|Teilnahme|Aufnahme)\b")
_AT_LARGE = frozenset(("Gemeinden", "Städte", "Kommunen", "Kreise", "Mitglieder", "Städte und Gemeinden"))
_IS_NOT = lazy(r"\b(?:ist|sind|war|waren) (?:\w+ )?nicht (?:\w+ )?(?:Mitglied|Partner)")
_BEHALF = lazy(
    r"\b(?:in Vollmacht (?:für|der)|namens(?: und in Vollmacht)? der|im Namen (?:und in Vollmacht )?der|zugleich (?:auch )?für|on behalf of)\b(?P<w>[^;]*)"
)


_FOLLOWS = lazy(r"\b[Ss]chließ(?:t|en) sich\b[^,;]{0,80}?\b(?:de[rn]|die|das|eine?|ein weitere[rs]) (?:\w+ ){0,2}?\w*(?:[Pp]hase|[Jj]ahr|[Ss]tufe|[Aa]bschnitt|[Pp]eriode|[Zz]eitraum|[Bb]etrieb|[Vv]erlängerung|[Ss]itzung|[Aa]ussprache|[Dd]iskussion|[Pp]rüfung|[Ff]rist)\w* an\b")
"""What follows upon something, instead of joining."""


_BY_THE_WAY = lazy(r"\b(?:[Bb]eim?|[Mm]it|[Nn]ach|[Ss]eit|[Vv]or|[Dd]urch|[Ww]egen)(?: \w+)? $")


def _says_other(find: Find) -> bool:
    """Whether the verb is an infinitive with "zu", or tells what comes next."""
    if find.frame.rule.endswith("erklaert") and find.text.startswith("Beitritt", find.match.start()) and _BY_THE_WAY.search(find.text, max(0, find.match.start() - 30), find.match.start()):
        return True  # something is declared at that time
    if patterns.match(r"[^,;]{0,40}? ?zu werden\b", find.text[find.end :]) and not patterns.search(r"\b(?:hiermit|[Ff]reu\w+|entschieden|beschlossen|entschlossen|erkläre?n?)\b", find.text):
        return True  # what may be later
    if find.text.startswith("Mitglieder", find.start) and patterns.search(r"\b(?:für|an|bei|von|unter|aller?|unsere[nr]?) (?:die |den |der |unsere[nr]? )?$", find.text[: find.start]):
        return True  # those who are members
    return find.text[: find.start].endswith("zu ") or _FOLLOWS.search(clause_of(find)) is not None


def accession(find: Find) -> list[Statement]:  # noqa: C901, PLR0911  each early return is a reason to stay silent
    """Beitritt: by these words, or reported where it is told as done."""
    mood = find.mood
    if find.frame.rule.endswith(_MAY_GO_ON) and (again := _again(find)) is not None:
        return again
    if find.scene.language == "en" and TO_DO.search(find.text[max(0, find.start - 60) : find.start]):
        return []
    if mood.asked or mood.conditional or mood.mentioned or mood.hoped or _says_other(find):
        return []
    behind = _FOR_THOSE.search(find.text, find.sentence.floor)
    actor = f"folgende {behind['who']}" if behind else (those(find.scene) if _THEIR_JOINING.search(find.text) else None) or find.actor(find.scene.sender)
    past = told(find)
    if _at_large(find, actor):
        return []
    if mood.denied:
        if _NO_MORE.search(clause_of(find)):
            from .quitting import no_longer

            return no_longer(find)
        return [] if past or _no_refusal(find) else _refusal(find, actor)
    if (mood.unreal and not past and not performed(find)) or _elsewhere(find, actor, past=past):
        return []
    period = find.period()
    since = period.since or period.point
    if (
        since is None
        and not past
        and patterns.search(r"\b[Vv]on (?:diesem Tage?|da) an\b|[Aa]b diesem (?:Tage?|Zeitpunkt)", find.text)
    ):
        since = next((known.starts for known in reversed(find.scene.statements) if known.starts), None)
    if past:
        since = since or period.at
    floor = find.sentence.floor
    details: dict[str, object] = {"level": level(find.text), **bound(find.text, floor), **scope(find.text, floor)}
    topic = _TOPIC.search(find.text, find.sentence.floor)
    if topic and not past and "scope" not in details:
        details["scope"] = [
            tidy(
                patterns.sub(
                    r"^(?:nur|ausschließlich|beschränkt auf)(?: (?:in|im|an|am|für|mit))?(?: (?:folgenden|dem|den|der))? ",
                    "",
                    topic.group(),
                )
            )
        ]
    represented = _represented(find)
    made = find.statement(
        "accession",
        actor=actor,
        modality="reported" if past else "declared",
        force=("resolved" if clause_of(find).rstrip(" .,").endswith("beschlossen") else "accepted") if past else None,
        since=since,
        until=None if bond(find.text, floor) else period.until,
        on_behalf_of=represented,
        details=details,
    )
    if not past and (behind or _IN_THEIR_NAME.search(find.text, find.sentence.floor)):
        made.modality, made.force = "declared", find.force()
    return severally(find, made, told=past)


_MAY_GO_ON = ("partie", "macht-mit", "steigt-ein", "wird-partner", "gehoert-an", "dabei", "mitmacht", "ist-mitglied")
_ANEW = lazy(r"\b(?:erneut|weiterhin|(?:auch )?(?:weiter|fortan) (?=an\b|als\b|dabei\b|mit\b)|(?:auch|noch) (?:künftig|in Zukunft|in de[rnm] (?:nächsten|neuen|zweiten|dritten|kommenden|folgenden|anschließenden)))\b")
_RESTED = lazy(r"\b(?:Ruhen\w*|geruht|ruhen(?:de|den)|[Pp]ause|[Aa]uszeit|[Uu]nterbrechung|[Aa]ussetz\w+|ausgesetzt\w*|pausiert)\b")


def _again(find: Find) -> list[Statement] | None:
    """What these words say of one that is in already: it goes on, or comes back after a pause; None where it joins."""
    from .changing import continuation, resumption

    if _ANEW.search(clause_of(find)) and find.mood.said:
        return continuation(find)
    paused = _RESTED.search(find.text) is not None or any(known.kind == "suspension" for known in find.scene.statements[-2:])
    return resumption(find) if paused and "wieder" in clause_of(find) else None


def _at_large(find: Find, actor: str | None) -> bool:
    """Whether the words are of members whoever they are ("zurzeit gehören ihm 17 Gemeinden an", "welchem Verein …")."""
    if find.frame.rule.endswith("gehoert-an"):
        if find.mood.unreal and patterns.search(r"\b(?:möchten?|würden?|wollen|will|könnten?)\b[^;?]*\bangehören\b", clause_of(find)):
            return True  # a wish
        return actor in _AT_LARGE or patterns.search(r"\b[Ww]elche[nrms]?\b", find.text) is not None
    if find.frame.rule.endswith("ist-mitglied") and actor in _AT_LARGE:
        return patterns.search(r"\b(?:\d+|zahlreiche|viele|mehrere|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|derzeit|zurzeit) (?:\w+ )?(?:Gemeinden|Städte|Kommunen|Kreise|Mitglieder)\b", find.text) is not None
    return find.text[find.start : find.end] == "Mitglieder" and actor in {None, "Mitglieder", find.scene.sender}


def _no_refusal(find: Find) -> bool:
    """Whether the denial is of something else: a status, a date, a way; or by one who joins for others, not itself."""
    if _FOR_EACH.search(find.text[max(0, find.start - 16) : find.start]):
        return True
    if _without(find) or "geworden" in find.text or ", sondern" in find.text or _IS_NOT.search(find.text):
        return True
    return "selbst" in find.text and any(known.kind == "representation" for known in find.scene.statements)


def _without(find: Find) -> bool:
    return bool(patterns.search(r"\bohne\b|\bnicht (?:als|so)\b", clause_of(find)))


def _refusal(find: Find, actor: str | None) -> list[Statement]:
    return [find.statement("refusal", actor=actor)]


def _elsewhere(find: Find, actor: str | None, *, past: bool) -> bool:  # noqa: C901, PLR0911  each return is a reason
    """Whether the words are of joining something else than an initiative, or of nobody who could."""
    clause = clause_of(find)
    if RUMOUR.search(find.text) or mended(find):
        return True
    if NOT_JOINED.search(find.text) or _PANEL.search(clause_of(find)):
        return True
    if find.frame.rule.endswith("zeichnet") and (_COPY.search(clause) or (past and not _SIGNED_PAPER.search(find.text))):
        return True
    if patterns.search(r"\bruhende[sn]? (?:\w*[Mm]itglied|\w*[Pp]artner)|\b[Ss]tatt (?:als )?(?:\w*[Mm]itglied|\w*[Pp]artner)", find.words):
        return True
    if find.text[find.start : find.end] == "beteiligt" and find.text[find.end :].startswith(" worden"):
        return True  # it was asked
    if not someone(find) or clause.endswith(("oder nicht", "oder nicht.")):
        return True
    if find.frame.rule.endswith("wird-partner") and _FOR_EACH.search(find.text[max(0, find.start - 16) : find.start]):
        return True
    if find.frame.rule.endswith("schliesst-an") and not find.initiative():  # bicycles are locked, houses connected
        return True
    if find.frame.rule.endswith(
        ("wird-partner", "ist-mitglied", "gehoert-an", "zeichnet", "joins", "steigt-ein", "partie", "im-boot", "macht-mit")
    ) and TAKES_OFFICE.search(RESOLVES.sub("", clause)):
        return True
    if find.frame.rule.endswith("ist-mitglied") and patterns.search(
        r"\b(?:wird|werden) |\b(?:von|durch|für|mit|zwischen|als|bei) (?:jede[mnr]|alle[nr]?|den|einem|unseren)\b",
        clause,
    ):
        return True
    return actor is not None and actor == find.scene.recipient and not past and not _leads(find)


def _leads(find: Find) -> bool:
    """Whether the writer leads what is joined, and says from when the addressee is in it."""
    scene = find.scene
    own = bool(scene.initiative and scene.sender and (scene.initiative in scene.sender or scene.sender in scene.initiative))
    return own and find.mood.said and bool(find.period().point or find.period().since) and find.frame.rule.endswith(("wird-partner", "ist-mitglied", "gehoert-an"))


def mended(find: Find) -> bool:
    """Whether the words are part of a correction: they say what is right instead."""
    last = find.scene.statements[-1:]
    return bool(last) and last[0].kind == "correction" and last[0].start <= find.sentence.place(find.start, find.end)[0] < last[0].end


def _represented(find: Find) -> list[str]:
    match = _BEHALF.search(find.text, find.sentence.floor)
    return groups(find.scene, find.text, match.start("w"), match.end("w")) if match else []


def resolved_joining(find: Find) -> list[Statement]:
    """A council's resolution to join, told in the letter; where the letter itself declares it, that counts."""
    return resolved(find, "accession")


_UNDONE = lazy(r"\b(?:beenden|beendet|kündigen|aufzugeben|ruhen|prüfen|geprüft|Kündigung|Vorlage|Ablehnung|nicht|abgelehnt)\b")


def by_organ(find: Find) -> list[Statement]:
    """The words "Der Rat beschließt den Beitritt der Stadt zu …" in a council's own paper; in letters they are told."""
    mood = find.mood
    decides = find.scene.genre in {"resolution_paper", "motion"} or (find.scene.genre == "minutes" and find.scene.organ_says)
    if not decides or mood.asked or mood.conditional or mood.mentioned or mood.denied:
        return []
    place = max(find.match.start(name) for name in ("o", "o2", "o3"))
    if _UNDONE.search(find.text, find.sentence.floor) or not (find.scene.initiative or find.scene.titles(find.text[place:])):
        return []
    period = find.period()
    return [find.statement("accession", actor=find.actor(find.scene.sender), since=period.since or period.point, until=period.until)]


def enclosed(find: Find) -> list[Statement]:
    """The signed declaration comes with the letter: joining, said by that paper."""
    if not find.mood.said or patterns.search(r"\b(?:Muster|Entwurf|zurücksenden|bitte\w*|senden Sie)\b", find.text):
        return []
    actor = find.scene.sender
    return [
        find.statement(
            "accession",
            actor=actor,
            since=find.period().since or find.period().point,
            details={"level": level(find.text)},
            confidence=0.7,
        )
    ]


def declared_joining(find: Find) -> list[Statement]:
    """The words "Erklärt ihre Mitgliedschaft": unless it is their end that is declared."""
    return (
        []
        if patterns.search(r"\b(?:Kündigung|Austritt|Beendigung|Ende|Ruhen|Bereitschaft|Interesse)\b", clause_of(find))
        else accession(find)
    )


def stays(find: Find) -> list[Statement]:
    """The words "Bleibt dabei": the writer goes on; of another it is told that it is in."""
    if not find.mood.said:
        return []
    actor = find.actor(find.scene.sender)
    if actor == find.scene.sender:
        return [find.statement("continuation", actor=actor, until=find.period().until, value=tidy(clause_of(find)))]
    return [find.statement("accession", actor=actor, modality="reported", force="accepted")]


def begins(find: Find) -> list[Statement]:
    """A form's "Beginn:" dates the joining ticked above."""
    found = first_day(find.text[find.start :])
    joined = next(
        (
            known
            for known in reversed(find.scene.statements)
            if known.kind == "accession" and known.modality == "declared"
        ),
        None,
    )
    if joined is not None and joined.starts is None and found:
        joined.starts = found
    return []
