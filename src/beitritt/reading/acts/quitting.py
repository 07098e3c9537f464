"""Austritt told in other words: bonds given up, ended, not renewed; exclusion; forms; what was announced before."""

# ruff: noqa: E501  expressions: a set of alternatives stays on one line

from __future__ import annotations

from beitritt.reading.expressions import patterns
from beitritt.reading.expressions.patterns import lazy
from beitritt.reading.language.dates import days

from .changing import reduction, suspension
from .entering import about
from .find import Find, tidy
from .leaving import withdrawal
from .telling import clause_of
from .terms import term

TYPE_CHECKING = False
if TYPE_CHECKING:
    from beitritt.reading.values import Statement

_OTHER = lazy(
    r"\b(?:Mietv\w*|Mietverh\w*|Arbeitsv\w*|Dienstv\w*|Stelle|Wartung\w*|Strom\w*|Liefer\w*|Leasing\w*|Abonnement\w*|Zeitschrift|Tarif\w*|Elternzeit\w*|Frist|Bewerbung\w*|Verordnung|Satzung|Messung|Vorsitz\w*|Amt(?:es|s)?\b|"
    r"Fraktion|Ratsmitglied\w*|Vereinsmitglied\w*|Beschäftigte\w*|Herrn?|Frau|Sachbearbeiter\w*|Leiter(?:in)?|Unternehmen|Investor|Firma|Standort\w*|Bezirksliga|Verfahren\w*|Klage|Interesse|Absicht|falls|sofern|Zweifel)\b"
)
_PAUSE = lazy(
    r"\b(?:[Vv]orübergehend\w*|zeitweilig\w*|zeitweise|einstweilen|bis auf [Ww]eiteres|[Vv]orläufig|befristet\w*|[Ff]ür die Dauer|[Ff]ür (?:ein|zwei|drei|\w+) (?:Jahre?|Monate?)|[Zz]unächst für|ohne (?:aus|das|die)\b)"
)
_PART = lazy(
    r"\b(?:Cluster\w*|Handlungsfeld\w*|Themenfeld\w*|Arbeitsgruppe\w*|Teilprojekt\w*|Teilvorhaben\w*|Teilgebiet\w*|Baustein\w*|Modul\w*|Arbeitspaket\w*|Themenkreis\w*|Schwerpunkt\w*|Kampagne\w*|Arbeitskreis\w*|Aufgaben(?:bereich|feld)\w*|Themenbereich\w*|Teilbereich\w*|Arbeitsfeld\w*|Säule\w*|Sparte\w*|Fachgruppe\w*|Teilnetz\w*|Strang|Abschnitt\w*|Gremi(?:um|en)|Sektion\w*|Themen(?:gruppe|strang|block|paket|forum|cluster)\w*|Arbeitsstr[aä]ng\w*|Arbeitsbereich\w*|Fachforum\w*|Projektgruppe\w*|Untergruppe\w*|Programmteil\w*|Projektteil\w*|Teilprogramm\w*|Aktionsfeld\w*)\b"
)
_WEIGHED = lazy(r"\b(?:[Ee]rwäg(?:en|t|e)|[Bb]eabsichtig\w+|[Üü]berleg(?:en|t)|[Pp]rüf(?:en|t)|[Pp]lan(?:en|t)|[Dd]enk(?:en|t)\b[^,;]{0,30}\bnach|mit dem Gedanken|in Erwägung)\b[^;]*,[^;]*\b(?:zu \w+|\w+zu\w+)$")
"""What is only weighed, and follows as an infinitive."""
_OURS = lazy(r"\b(?:[Uu]nsere?[rnms]?|[Mm]eine?[rnms]?|[Ii]hre[rn]?|[Ss]eine[rn]?|[Dd]ie|[Dd]as|[Dd]er|[Dd]en)\b")
_RULE = lazy(
    r"§|\b(?:[Vv]ereinbarungsgemäß|[Pp]lanmäßig|[Vv]ertragsgemäß|[Tt]urnusgemäß|[Rr]egulär|eigentlich|Artikel|Art\.|Nr\. ?\d|Ziffer|Absatz|Abs\.|automatisch|stillschweigend|spätestens|frühestens|jeweils|wenn|sofern|falls|ohne dass|vereinbart|Förderzeitraum|Laufzeit|Mindest\w+|Planungsphase|können?|kann)\b"
)


_OF_KINDS = lazy(r"\b[Ff]ür (?:alle |die |kreisfreie |weitere )?(?:Städte|Landkreise|Kreise|Gemeinden|Kommunen|Mitglieder|Partner|Verbände|Vereine)\b")
_RULED = lazy(r"\b(?:muss|müssen|[Ll]aut|[Gg]emäß|[Nn]ach (?:§|Nr|Nummer|Ziffer|Artikel|de[rm] (?:Satzung|Vertrag))|damit (?:sie|er|diese)|nur zum|frühestens|spätestens|zulässig)\b|§")
"""What is laid down for whoever leaves."""


def quits(find: Find) -> list[Statement]:  # noqa: PLR0911  each early return is a reason to stay silent
    """A bond given up: wholly, for a time, or in a part only."""
    text = find.text
    if _OTHER.search(text) or not (about(find) or find.scene.initiative):
        return []
    if not (about(find) or "gilt-als" in find.frame.rule) and not patterns.search(
        r"[Mm]itglied|[Bb]eteiligung|[Tt]eilnahme|[Mm]itwirkung|[Mm]itarbeit|[Pp]artnerschaft|Zusammenarbeit", text
    ):
        return []
    if patterns.search(r"\b(?:will|wollen|bedauer\w+)\b", text) or _WEIGHED.search(text[: find.end]):
        return []
    if _PAUSE.search(clause_of(find)) and patterns.search(r"einstell|einzustell|\bein$", text[find.start : find.end]):
        return suspension(find)
    if _PART.search(text):
        return reduction(find)
    if find.frame.rule.endswith(("gilt-als", "kehrt-ruecken")) and find.mood.said:
        period = find.period()
        return [
            find.statement(
                "withdrawal", actor=find.actor(find.scene.sender), since=period.point or period.since or period.at
            )
        ]
    return withdrawal(find)


def leave_noun(find: Find) -> list[Statement]:
    """The noun for leaving and what is done to it."""
    text, place = find.text, find.match.start("o")
    stays = "bleibt" in text[find.start : find.end]
    if _OTHER.search(text) or (
        not stays
        and patterns.search(
            r"\b(?:über|im Falle|zur|vor|bei|[Ff]ür|auf|ohne|gegen|keine?|Ihre[nr]?|hilfsweise|Hilfsweise) (?:\w+ )?$",
            text[max(0, place - 30) : place],
        )
    ):
        return []
    if patterns.search(r"\b(?:ist|sind)\b[^;?]{0,140}\b(?:mitzuteilen|anzuzeigen|zu erklären|auszusprechen|einzureichen)\b", text):
        return []  # what whoever leaves has to do
    if _RULED.search(find.text, find.sentence.floor) and not patterns.search(r"\b(?:wir|ich|[Hh]iermit|unsere[rn]?)\b", text):
        return []
    if not (find.scene.initiative or about(find)) or patterns.search(
        r"\b(?:zu keinem|Gas|[Rr]echtliche|[Ff]rist\w* (?:beträgt|von))\b", text
    ):
        return []
    word = text[find.start : find.end]
    particles = {
        "eig": r"\ban\b",
        "eb": r"bekannt|\bab\b",
        "ib": r"bekannt|\bab\b",
        "eil": r"\bmit\b",
        "pr": r"\baus\b",
        "eich": r"\bein\b",
    }
    wanted = next((pattern for stem, pattern in particles.items() if word[1:].startswith(stem)), None)
    if find.frame.rule.endswith("verb-nomen") and wanted and not patterns.search(wanted, text[place:]):
        return []
    return withdrawal(find)


def bond_ends(find: Find) -> list[Statement]:  # noqa: PLR0911  each early return is a reason to stay silent
    """The words "Unsere Teilnahme endet am …", "wird nicht verlängert", "Letzter Tag der Mitgliedschaft ist der …"."""
    mood, text = find.mood, find.text
    word = text[find.start : find.end]
    if mood.asked or mood.conditional or mood.mentioned or mood.hoped or _OTHER.search(text):
        return []
    if find.match.start() < find.sentence.floor:  # what introduces the list names another bond
        return []
    soon = find.frame.rule.endswith("soll-enden")
    denied = word.startswith("nicht") or patterns.search(r"\bnicht (?:mehr )?(?:verlängert|erneuert|fortgesetzt|fortgeführt|weitergeführt)\b", text) is not None
    if (
        (mood.unreal and not soon)
        or (mood.denied and not denied)
        or not _OURS.search(text)
        or _RULE.search(text)
        or _OF_KINDS.search(text)
        or not (about(find) or find.scene.initiative)
    ):
        return []
    period = find.period()
    end = (
        period.until
        or period.point
        or period.at
        or (next((day.iso for day in days(text)), None) if "Tag" in word or soon else None)
    )
    if not end and not denied:
        return []
    actor = find.actor(find.scene.sender)
    if actor == find.scene.recipient or (find.mood.denied and not denied):
        return []
    part = _PART.search(text, find.match.start(), find.start)
    if part and patterns.search(r"\b(?:im|in der|am|an der|in den|für das|für den|für die) (?:\w+ )?$", text[: part.start()]):
        actor = actor or find.scene.sender
        return [find.statement("reduction", actor=actor, since=end, value=tidy(clause_of(find)))]
    if end and patterns.search(r"\b(?:befristet|begrenzt)\b", text):  # how long it lasts from the first day
        return [term(find, "duration", tidy(text[find.sentence.floor :]), own=True, until=end)]
    return _end(find, actor, end)


def _end(find: Find, actor: str | None, end: str | None) -> list[Statement]:
    """The end dates a leaving, or a joining, that the letter declares; else it is the leaving itself."""
    for known in reversed(find.scene.statements):
        if known.modality != "declared" or known.kind not in {"withdrawal", "accession", "continuation", "terms"}:
            continue
        if known.kind == "withdrawal":
            known.starts = known.starts or end
            known.details["end_date"] = known.starts
        elif known.kind != "terms":
            known.until = known.until or end
        return []
    return [find.statement("withdrawal", actor=actor, since=end, details={"end_date": end} if end else {})]


def field_of_end(find: Find) -> list[Statement]:
    """A form's "Ende der Teilnahme: …", or a ticked "Austritt"."""
    period = find.period()
    end = period.point or period.until or next((day.iso for day in days(find.text)), None)
    if not find.frame.rule.endswith("angekreuzt") and (
        not end
        or not patterns.search(
            r"[Mm]itglied|[Tt]eilnahme|[Bb]eteilig|[Mm]itwirk|Austritt|Kündigung|Partnerschaft|Beitritt", find.text
        )
    ):
        return []
    if _OTHER.search(find.text) or (find.frame.rule.endswith("angekreuzt") and "nicht" in find.text):
        return []
    return _end(find, find.scene.sender, end)


def no_longer(find: Find) -> list[Statement]:  # noqa: PLR0911  each early return is a reason to stay silent
    """The words "wird dem Netzwerk nicht mehr angehören"; of a part only, a reduction."""
    mood, text = find.mood, find.text
    if mood.asked or mood.conditional or mood.mentioned or mood.hoped or _OTHER.search(text):
        return []
    if not about(find) and not find.scene.initiative:
        return []
    period = find.period()
    if _PART.search(text) or patterns.search(r"\b(?:neue[nrm]?|weitere[nr]?) [A-Z]", clause_of(find)):
        if any(known.kind == "reduction" for known in find.scene.statements[-1:]):
            return []
        return [
            find.statement(
                "reduction",
                actor=find.actor(find.scene.sender),
                since=period.since or period.point,
                value=text[find.sentence.floor :][:160],
            )
        ]
    known_bond = about(find) or patterns.search(r"\b(?:[Mm]itglied|\w*[Pp]artner\w*|Unterzeichner\w*)\b", text)
    if not known_bond or patterns.search(r"\b(?:könn(?:en|te)|würden?|Sitzung|Veranstaltung\w*)\b", text):
        return []
    end = period.until or period.point or period.since or next((day.iso for day in days(text)), None)
    actor = find.actor(find.scene.sender)
    if any(known.kind == "withdrawal" and known.actor == actor for known in find.scene.statements):
        return []
    return [find.statement("withdrawal", actor=actor, since=end, details={"end_date": end} if end else {})]


def taken_as(find: Find) -> list[Statement]:
    """The words "Dieses Schreiben gilt als Kündigung"."""
    text = find.text
    if find.mood.asked or find.mood.conditional or find.mood.denied or _OTHER.search(text):
        return []
    if not patterns.search(
        r"\b(?:[Dd]ieses? (?:Schreiben|Brief|Erklärung|Mitteilung|Nachricht)|[Dd]ies|hiermit|[Ee]s|Sie|Ihre? (?:Schreiben|Erklärung|Kündigung|Mitteilung|Brief))\b", text
    ) or not patterns.search(
        r"\b(?:gilt|gelten|betrachten|anzusehen|ansehen|verstehen|werten|gewertet|behandeln|behandelt|auffassen|zu betrachten)\b", text
    ):
        return []
    period = find.period()
    end = period.point or period.until or period.since
    if patterns.search(r"\bIhre? (?:\w+ )?(?:Schreiben|Erklärung|Kündigung|Mitteilung|Brief)", text):
        return [find.statement("withdrawal", actor=find.scene.recipient, modality="reported", force="received", since=end)] if end else []
    return _end(find, find.scene.sender, end)


def not_renewed(find: Find) -> list[Statement]:
    """The words "Eine Verlängerung … erfolgt unsererseits nicht"."""
    text = find.text
    if find.mood.asked or find.mood.conditional or find.mood.hoped or find.mood.mentioned or _OTHER.search(text):
        return []
    if patterns.search(
        r"\b(?:können?|kann|möglich|vorgesehen|automatisch\w*|stillschweigend\w*|Frist\w*|noch)\b", text
    ) or any(
        known.kind in {"withdrawal", "accession", "refusal"} and known.modality == "declared"
        for known in find.scene.statements
    ):
        return []
    period = find.period()
    end = period.until or period.point or next((day.iso for day in days(text)), None)
    return [find.statement("withdrawal", actor=find.scene.sender, since=end, details={"end_date": end} if end else {})]


def leaves_soon(find: Find) -> list[Statement]:
    """The words "müssen wir … beenden", "wird … verlassen": a leaving said with an auxiliary."""
    if find.mood.asked or find.mood.conditional or find.mood.hoped or find.mood.mentioned:
        return []
    firm = find.period().point is not None and patterns.search(r"\b(?:[Mm]öchten?)\b", clause_of(find)) and patterns.search(r"kündigen|beenden", find.text[find.start : find.end])
    if not firm and patterns.search(
        r"\b(?:möchten?|könnten?|würden?|können|kann|dürfen|soll\w*|erwäg\w*|beabsichtig\w*|prüf\w*|empf\w+|voraussichtlich|nicht)\b",
        clause_of(find),
    ):
        return []
    return quits(find)
