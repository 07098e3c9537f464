"""Reduzierung, Ruhen, Wiederaufnahme and Fortsetzung in their many other words."""

# ruff: noqa: E501  expressions: a set of alternatives stays on one line

from __future__ import annotations

from beitritt.reading.expressions import patterns
from beitritt.reading.expressions.patterns import lazy
from beitritt.reading.language.dates import days

from .changing import AS_LESS, continuation, owner, resumption
from .entering import about
from .find import Find, tidy
from .telling import clause_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from beitritt.reading.values import Statement

_BOND = lazy(
    r"\b(?:\w*[Mm]itglied\w*|\w+status|[Vv]erbleib\w*|[Mm]itwirkung|[Mm]itwirken|[Mm]itarbeit\w*|[Bb]eteilig\w+|[Tt]eilnahme|[Tt]eilnehmen|[Ee]ngagement\w*|[Kk]ooperation\w*|[Zz]usammenarbeit|[Pp]artner\w*|[Bb]eitritt\w*|Rechten? und Pflichten|[Tt]hemen\w*|[Hh]andlungsfeld\w*|Arbeitsgruppe\w*|Teilprojekt\w*|Baustein\w*|Modul\w*|Arbeitskreis\w*|Fachgruppe\w*|Sparte\w*|Arbeitspaket\w*|Arbeitsfeld\w*)\b"
)
_OTHER = lazy(
    r"\b(?:Verfahren\w*|Klage|Bauarbeiten|Unterricht|Buslinie|Sitzung\w*|Messung|Messstelle|Lärm\w*|Stromliefer\w*|Mietv\w*|Leasing\w*|Mobilfunk\w*|Wartung\w*|Arbeitsv\w*|Tarif\w*|Elternzeit\w*|Urlaub\w*|Arbeitsverhältnis|Frist|Gehwegs?|"
    r"Kantine|Städtepartnerschaft|Förderbescheid|Vergabestelle|Abstimmung|Beratung\w*|Pause\b.{0,30}fortgesetzt|Tagesordnung\w*|Angelegenheit|Antwort|Schreiben zurück)\b"
)
_HEIRS_BOND = lazy(r"\b(?:[Dd]eren|[Dd]essen) (?:\w+ )?(?:[Mm]itgliedschaft|[Bb]eteiligung|[Mm]itwirkung|[Tt]eilnahme|[Pp]latz|[Vv]ertrag)|\b[Dd]ie (?:[Mm]itgliedschaft|[Bb]eteiligung) (?:de[rs]) ")
_MERGED = lazy(r"\b(?:\w*gemeindet|verschm[oe]lz\w+|fusion\w*|aufgegangen|aufgelöst\w*|erloschen|eingegliedert|zusammengeschlossen|Zusammenschluss\w*|Fusion|Eingemeindung)\b")
_FORMER = lazy(r"\b(?:bisherigen|früheren|ehemaligen|aufgelösten|vormaligen|untergegangenen|eingemeindeten) [A-ZÄÖÜ]")
_HEARD = lazy(r"\b(?:nach unsere[rm] (?:Kenntnis\w*|Information\w*)|soweit (?:uns|hier|wir)\b[^,;]{0,20}(?:bekannt|wissen)|unseres Wissens|offenbar|wohl)\b")
"""What the writer only believes of others."""
_NOT_NOW = lazy(
    r"\b(?:könnten?|würden?|können|kann|dürfen|soll\w*|sollten?|erwäg\w*|beabsichtig\w*|prüf\w*|empf\w+|bitte\w*|gebeten|beantrag\w*|wünsch\w*|vorbehalten|falls|wenn|sofern|automatisch|jeweils|stillschweigend|sich)\b"
)


def _plain(find: Find) -> bool:
    """Whether the words are said in earnest of a bond with an initiative."""
    text = find.text
    if (
        not (
            find.mood.said
            or (
                find.mood.unreal
                and "möcht" in text
                and not (find.mood.denied or find.mood.asked or find.mood.conditional)
            )
        )
        or _OTHER.search(text)
        or not (_BOND.search(text) or about(find))
    ):
        return False
    return bool(find.scene.initiative or about(find))


def _writer_or(find: Find) -> str | None:
    return owner(find) or find.actor(find.scene.sender)


def _lessened(find: Find) -> list[Statement]:
    period = find.period()
    actor = _writer_or(find)
    if actor == find.scene.recipient or any(
        known.actor == actor and ((known.kind == "reduction" and known is find.scene.statements[-1]) or (known.kind == "accession" and known.modality == "declared"))
        for known in find.scene.statements
    ):
        return []
    since = period.since or period.point
    return [find.statement("reduction", actor=actor, since=since, until=period.until, value=tidy(clause_of(find)))]


def lessens(find: Find) -> list[Statement]:
    """A lower status, or a topic given up."""
    if (
        not _plain(find)
        or _NOT_NOW.search(clause_of(find))
        or not patterns.search(r"\b(?:[Ww]ir|[Ii]ch|uns|[Uu]nser\w*|die|der|das|Die|Der|Das|wird)\b", find.text)
    ):
        return []
    if patterns.search(r"\b(?:Vorsitz|Leitung|Federführung|Kündigung)\b", find.text):
        return []
    return _lessened(find)


def only_in(find: Find) -> list[Statement]:
    """The words "lediglich in den Handlungsfeldern 1 und 4 weiterhin": less than before."""
    if not _plain(find) or not patterns.search(
        r"\b(?:wirk\w*|mit|teil|tätig|aktiv|beteilig\w*|arbeit\w*|dabei|engagier\w*|vertreten)\b", find.text
    ):
        return []
    if not patterns.search(
        r"\b(?:weiter(?:hin)?|künftig|fortan|von nun an|nunmehr|noch|zukünftig|statt|Statt)\b", find.text
    ) or (_NOT_NOW.search(clause_of(find)) and "uns" not in find.text):
        return []
    return _lessened(find)


def lessening(find: Find) -> list[Statement]:
    """The noun: "Einschränkung der Teilnahme auf …", ticked, declared or announced."""
    text = find.text
    ticked = patterns.match(r"(?:\[[xX]\]|☒|☑|✓|✗)", text[find.sentence.floor :]) or patterns.match(
        r"[a-z\d]{1,2}[.)] ", text
    )
    told = patterns.search(r"\b(?:erklär\w+|zeig\w+|teil\w* .* mit|beschlossen|vorgenommen|mitgeteilt|hiermit)\b", text)
    return _lessened(find) if (ticked or told) and _plain(find) and not _NOT_NOW.search(clause_of(find)) else []


def cuts(find: Find) -> list[Statement]:
    """The words "kürzen … auf", "schränken … ein", "fahren … zurück": of the own part in an initiative."""
    if not _plain(find) or _NOT_NOW.search(patterns.compiled(r"\bsich\b").sub("", clause_of(find))):
        return []
    if not patterns.search(
        r"\b(?:[Uu]nser\w*|[Ii]hr\w*|[Ss]ein\w*|[Dd]ie|uns|sich|[Mm]ein\w*)\b", find.text[find.sentence.floor : find.match.end()]
    ):
        return []
    if not patterns.search(
        r"\b(?:[Bb]eteiligung|[Mm]itwirkung|[Mm]itarbeit|[Ee]ngagement|[Tt]eilnahme|[Mm]itgliedschaft|Handlungsfeld\w*|Themen\w*|Stelle|Beitrag|Einsatz|Zusammenarbeit|Stellenanteil\w*)\b",
        find.text,
    ):
        return []
    if patterns.match(r"[Ff]ühr|[Nn]ehm|[Ff]ahr|[Ff]ähr|[Ss]chraub", find.text[find.start :]) and not patterns.search(
        r"\b(?:zurück|herunter)\b", find.text[find.start :]
    ):
        return []
    return _lessened(find)


def rests(find: Find) -> list[Statement]:  # noqa: PLR0911  each early return is a reason to stay silent
    """Ruhen in all its words; "seit 2024 ruht …" of another is told."""
    text = find.text
    ticked = find.frame.rule.endswith("angekreuzt")
    shall = find.mood.unreal and patterns.search(r"\b[Ss]oll(?:en)?\b", text) and find.period().since
    weak = find.mood.asked or find.mood.conditional or find.mood.denied or find.mood.hoped or find.mood.mentioned
    if not ticked and (not (find.mood.said or "wohl aber" in text or (shall and not weak)) or _OTHER.search(text)):
        return []
    if find.frame.rule.endswith("unterbricht") and not (_BOND.search(clause_of(find)) or about(find)):
        return []
    if not (_BOND.search(text) or about(find)) or patterns.search(
        r"§|\b(?:kann|können|Satzung|beantrag\w*|bitte\w*)\b", clause_of(find)
    ):
        return []
    if patterns.search(r"\b[Nn]ach (?:dem|der|unserer|einer|ihrer) (?:\w+ )?(?:Ruhen|Pause|Aussetzung|Auszeit|Unterbrechung)\b", text) and "wieder" in text:
        return []
    if patterns.search(r"\b(?:unterbrochene|ausgesetzte|ruhende)n? [A-Z]", text) or (
        patterns.search(r"\b(?:nicht|endet|beendet|vorüber|entfallen|weggefallen|Gr[uü]nde? für (?:das|ein)|heb(?:en|t|e)|aufgehoben|aufzuheben|Ende des Ruhens)\b", clause_of(find)) and "wohl aber" not in text
    ):
        return []
    period = find.period()
    since, until = period.since or period.point, period.until
    found = [day.iso for day in days(text)]
    if since is None and until is None and len(found) == 2 and patterns.search(r"\d ?[–-] ?\d", text):
        since, until = found
    actor = _writer_or(find)
    past = patterns.search(r"\b[Ss]eit\b", clause_of(find)) is not None or "geruht" in text[find.start : find.end] or ("ausgesetzt" in text[find.start : find.end] and patterns.search(r"\b(?:hat|haben|hatte\w*)\b", text))
    if past and not patterns.search(r"\b(?:beschlossen|entschieden)\b", text):
        own = find.period(whole=False)
        since, until = own.since or own.point or own.at, own.until
        return [find.statement("suspension", actor=actor, modality="reported", force="accepted", since=since, until=until)]
    for known in reversed(find.scene.statements[-2:]):
        if known.kind == "suspension" and known.actor == actor:
            known.starts, known.until = known.starts or since, known.until or until
            return []
    return [find.statement("suspension", actor=actor, since=since, until=until)]


def back_again(find: Find) -> list[Statement]:
    """Back in the active circle: after a pause, not for the first time."""
    text = find.text
    if not _plain(find) or _NOT_NOW.search(clause_of(find).replace("sich", "")):
        return []
    if find.frame.rule.endswith("kehrt-zurueck") and not (
        about(find) and patterns.search(r"\bin (?:den|das|die|unser)|\bzum\b|\bzur\b", text)
    ):
        return []
    if patterns.search(
        r"\b(?:Schreiben|Anfrage|Kündigung|Austritt|zurückkommen|tritt|treten|beigetreten|wieder bei)\b", text
    ):
        return []
    if patterns.search(r"\b[Aa]uch (?:in|an|für|bei) de[rn] (?:zweiten|dritten|vierten|nächsten|neuen|kommenden|folgenden|anschließenden) ", text):
        return goes_on(find)
    return resumption(find)


def goes_on(find: Find) -> list[Statement]:  # noqa: PLR0911  each early return is a reason to stay silent
    """The bond goes on: longer, renewed, into the next phase; another's bond with its heir."""
    text = find.text
    before = find.sentence.before.text if find.sentence.before else ""
    if _HEIRS_BOND.search(text) and (_MERGED.search(f"{before} {text}") or _FORMER.search(text)) and find.mood.said:
        from .mending import succession

        return succession(find)
    if AS_LESS.search(text) and _plain(find):
        return _lessened(find)
    willing = find.frame.rule.endswith("wollen") and not patterns.search(
        r"\b(?:Sie|Ihnen|könnten?|würden?|falls|sofern|wenn|nicht|sollten)\b", clause_of(find)
    )
    if willing:
        return (
            continuation(find)
            if ((_BOND.search(text) and about(find)) or patterns.search(r"[Uu]nsere|[Mm]itgliedschaft", text))
            and not _OTHER.search(text)
            else []
        )
    if not _plain(find) or _NOT_NOW.search(clause_of(find).replace(" sich ", " ")) or _HEARD.search(text):
        return []
    if find.frame.rule.endswith(("treu", "weiter")) and not (_BOND.search(text) or about(find)):
        return []
    if patterns.search(
        r"\b(?:nicht|Vorbehalt\w*|Frage|Kosten|Recht|Rechte|Möglichkeit\w*|Anspruch|Ansprüche|Option|Zusage|Ansicht|Auffassung|Kündigung|\w*[Zz]iel(?:e|en)?|nur|lediglich|Vertretung|wieder)\b",
        clause_of(find),
    ):
        return []
    return continuation(find)


def rested(find: Find) -> list[Statement]:
    """The words "Die seit 2024 ruhende Mitgliedschaft": a pause told in passing."""
    if find.mood.asked or find.mood.conditional or find.mood.mentioned or _OTHER.search(find.text):
        return []
    period = find.period()
    since = period.since or period.point or period.at
    if since is None:
        return []
    return [find.statement("suspension", actor=_writer_or(find), modality="reported", force="accepted", since=since, span=find.match.span())]
