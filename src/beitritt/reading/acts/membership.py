"""Joining, leaving, pausing and going on: what changes whether a body is in."""

from __future__ import annotations

import re

from beitritt.reading.actors import groups
from beitritt.reading.dates import first_day

from beitritt.reading.phrases.de_acts import TOPIC

from .find import Find, tidy
from beitritt.reading.patterns import lazy

TYPE_CHECKING = False
if TYPE_CHECKING:
    from beitritt.reading.values import Statement

_PERFECT = lazy(
    r"\b(?:beigetreten|angeschlossen|ausgetreten|ausgeschieden|gekündigt|zurückgetreten|ausgestiegen|mitgezeichnet|unterschrieben|beitraten|beitrat|trat|traten|"
    r"schloss|angehört(?:e|en)?|geworden|aufgekündigt|kündigte|zurückgezogen|beendet|acceded|joined|withdrew|withdrawn|left|became|adhered to|schied|zog)\b"
)
_SIGNED = lazy(r"\b(?:ist|sind|war|hat|haben|hatte|wurde|worden|has|have|had)\b")
_PANEL = re.compile(r"\b(?:Mitglied|Mitglieder) (?:der|des|im|in der) \w*(?:[Ss]teuerungs|[Ll]enkungs|[Bb]eirat|[Aa]usschuss|[Aa]rbeitsgruppe|[Vv]orstand|[Kk]uratorium|[Rr]unde\b)")
_PART = lazy(rf"\b{TOPIC}\b")
_TO_DO = lazy(
    r"\b(?:invit\w+ (?:\w+ ){0,4}to|invitation to|wish(?:es)? to|hopes? to|like to|able to|ask\w* (?:\w+ ){0,3}to|plans? to|how to|whether to|right to|considers?|not to|before|refuse\w* to|interested in|intends? to|option to|free to|may|might|could|would|should|if \w+) $"
)
_PARTICIPLE = lazy(r"^(?:erklärt|vollzogen|beschlossen|angezeigt|erfolgt|mitgeteilt|ausgesprochen|[a-zäöü]*ge[a-zäöü]{3,}(?:t|en))$")
_STANDING = lazy(r"(?:^|\.)(?:gehoert-an|zaehlt|ist-mitglied|is-member)$")
_WILL = lazy(r"\bwill (?:\w+ )?$")
_PASSIVE = lazy(r"\b(?:wird|werden)\b")
_OTHER_THING = lazy(
    r"(?:[Ff]reiexemplar|[Zz]eitschrift|[Aa]bonnement|[Aa]bo\b|[Mm]ietv|[Mm]ietverh|[Aa]rbeitsv|[Dd]ienstv|[Kk]onto|[Vv]ersicherung|[Tt]elefon|[Ww]artung|[Ll]easing|"
    r"[Ss]trom|[Ll]iefer(?:ung|vertrag)|[Ll]izenz|[Ss]oftware|[Pp]acht|[Bb]ezug|[Nn]ewsletter|[Rr]aum|[Vv]erteiler|[Hh]andy|[Mm]obilfunk|[Dd]arlehen|subscription to|lease|licen[cs]e)"
)
_TAKES_OFFICE = lazy(r"\b(?:in Kraft|Amt|Ruhestand|Dienst|Ausschuss|Rat|Vorstand|Fraktion|Sitzung|Tagesordnung|Veranstaltung|Workshop|Auftakt|Umfrage|Gespräch|Besprechung|Schulung|Ausschreibung)\w*\b")
_NOT_JOINED = lazy(r"\b(?:Einschätzung|Auffassung|Meinung|Stellungnahme|Rechtsstreit|Klage|Verfahren|Streithelfer\w*|Beklagten|Kläger\w*|Prozess auf|Gewerkschaft|Partei\b(?! der)|Ansicht)")
_NETWORK = lazy(r"(?:[Ii]nitiative|[Nn]etzwerk|[Bb]ündnis|[Pp]akt|[Cc]harta|[Aa]llianz|[Vv]ereinbarung|[Vv]erbund|[Pp]artnerschaft|[Pp]rogramm|[Pp]rojekt|[Kk]onvent|[Kk]ampagne|[Pp]hase|[Gg]emeinschaft|[Vv]erein\b|[Ff]orum)")
_TOPIC = lazy(r"\b(?:nur (?:in|im|an|am|für|mit)|ausschließlich|beschränkt auf|(?:Handlungsfeld\w*|Themenfeld\w*|Baustein\w*|Modul\w*|Arbeitsgruppe\w*|Stream) (?:\d|[IVX]+\b|[A-D]\b|[„\"]))[^,;]*")
_LEVELS = (
    (lazy(r"\b(?:[Bb]eobacht\w*|observer)\b"), "observer"),
    (lazy(r"\b(?:unterstützend\w*|[Uu]nterstützer\w*|[Ff]ördermitglied|ideell\w*|supporting|supporter)\b"), "support"),
    (lazy(r"\b(?:(?:nur|lediglich|ausschließlich|allein)[^,;]{0,60}(?:[Pp]lanungs|[Ee]rkundungs|[Kk]onzept|[Vv]orbereitungs|[Ee]rprobungs|[Pp]ilot)phase)\b"), "planning"),
)
_BEHALF = lazy(r"\b(?:in Vollmacht (?:für|der)|namens(?: und in Vollmacht)? der|im Namen (?:und in Vollmacht )?der|zugleich (?:auch )?für|on behalf of)\b(?P<w>[^;]*)")


def accession(find: Find) -> list[Statement]:
    """Beitritt: by these words, or reported where it is told as done."""
    mood = find.mood
    if _TO_DO.search(find.text[max(0, find.start - 60) : find.start]):
        return []
    if mood.asked or mood.conditional or mood.mentioned or mood.hoped:
        return []
    actor = find.actor(find.scene.sender)
    past = _past(find)
    if mood.denied:
        return [] if past or _without(find) or "geworden" in find.text else _refusal(find, actor)
    if (mood.unreal and not past) or _elsewhere(find, actor, past=past):
        return []
    period = find.period()
    since = period.since or period.point
    if since is None and not past and re.search(r"\b[Vv]on (?:diesem Tage?|da) an\b|[Aa]b diesem (?:Tage?|Zeitpunkt)", find.text):
        since = next((known.starts for known in reversed(find.scene.statements) if known.starts), None)
    if past:
        since = since or period.at
    details: dict[str, object] = {"level": _level(find.text)}
    topic = _TOPIC.search(find.text, find.sentence.floor)
    if topic and not past:
        details["scope"] = [tidy(re.sub(r"^(?:nur|ausschließlich|beschränkt auf)(?: (?:in|im|an|am|für|mit))?(?: (?:folgenden|dem|den|der))? ", "", topic.group()))]
    represented = _represented(find)
    return [
        find.statement(
            "accession",
            actor=actor,
            modality="reported" if past else "declared",
            force=("resolved" if _clause(find).rstrip(" .,").endswith("beschlossen") else "accepted") if past else None,
            since=since,
            until=period.until,
            on_behalf_of=represented,
            details=details,
        )
    ]


def resolved_joining(find: Find) -> list[Statement]:
    """A council's resolution to join, told in the letter; where the letter itself declares it, that counts."""
    return _resolved(find, "accession")


def resolved_leaving(find: Find) -> list[Statement]:
    """A council's resolution to leave, told in the letter."""
    if not re.search(r"\b(?:[Mm]itgliedschaft|[Mm]itwirkung|[Vv]ereinbarung|[Bb]eteiligung|[Tt]eilnahme|aus (?:dem|der))\b", find.text) or re.search(r"Mitgliedschaften", find.text):
        return []
    return _resolved(find, "withdrawal")


def _resolved(find: Find, kind: str) -> list[Statement]:
    mood = find.mood
    if mood.asked or mood.conditional or mood.mentioned or mood.denied or mood.unreal or re.search(r"\bnicht (?:mehr )?\w*(?:zu|bei)", find.text):
        return []
    period = find.period()
    since = period.point or period.since
    return [find.statement(kind, actor=find.actor(find.scene.sender), modality="reported", force="resolved", since=since, until=period.until)]


def enclosed(find: Find) -> list[Statement]:
    """The signed declaration comes with the letter: joining, said by that paper."""
    if not find.mood.said or re.search(r"\b(?:Muster|Entwurf|zurücksenden|bitte\w*|senden Sie)\b", find.text):
        return []
    actor = find.scene.sender
    return [find.statement("accession", actor=actor, since=find.period().since or find.period().point, details={"level": _level(find.text)}, confidence=0.7)]


def declared_joining(find: Find) -> list[Statement]:
    """"Erklärt ihre Mitgliedschaft": unless it is their end that is declared."""
    return [] if re.search(r"\b(?:Kündigung|Austritt|Beendigung|Ende|Ruhen|Bereitschaft|Interesse)\b", _clause(find)) else accession(find)


def topic(find: Find) -> list[Statement]:
    """Leaving a part only: a reduction."""
    return reduction(find) if _PART.search(find.text, find.sentence.floor) else []


def resumes(find: Find) -> list[Statement]:
    """The end of a suspension."""
    if not find.mood.said:
        return []
    period = find.period()
    return [find.statement("resumption", actor=find.scene.sender, since=next_day(period.until or period.point or period.at))]


def _past(find: Find) -> bool:
    if _PARTICIPLE.search(find.text[find.start : find.end]) and re.search(r"\b(?:hat|haben|habe|hatten?|wurden?|worden|has|have|had)\b", _clause(find)):
        return True
    if _STANDING.search(find.frame.rule):
        return not re.search(r"\b(?:[Vv]on diesem Tage an|[Aa]b (?:dem|sofort|diesem)|[Kk]ünftig|[Vv]on da an)\b", _clause(find))
    word = find.text[find.start : find.end]
    told = find.group("t") + " " + word
    if _PERFECT.search(told):
        return not (find.mood.window and _PASSIVE.search(_clause(find)) and "worden" not in find.text)
    return word.endswith("zeichnet") and word.startswith(("unter", "mitunter", "mitge")) and bool(_SIGNED.search(_clause(find)))


def _clause(find: Find) -> str:
    return find.text[slice(*find.mood.window)]


def _without(find: Find) -> bool:
    return bool(re.search(r"\bohne\b|\bnicht (?:als|so)\b", _clause(find)))


def _refusal(find: Find, actor: str | None) -> list[Statement]:
    return [find.statement("refusal", actor=actor)]


def _elsewhere(find: Find, actor: str | None, *, past: bool) -> bool:
    """Whether the words are of joining something else than an initiative, or of nobody who could."""
    clause = _clause(find)
    if _NOT_JOINED.search(find.text) or _PANEL.search(_clause(find)):
        return True
    if not _someone(find):
        return True
    if find.frame.rule.endswith(("wird-partner", "ist-mitglied", "gehoert-an", "zeichnet", "joins")) and _TAKES_OFFICE.search(clause):
        return True
    if find.frame.rule.endswith("ist-mitglied") and re.search(r"\b(?:wird|werden) |\b(?:von|durch|für|mit|zwischen|als|bei) (?:jede[mnr]|alle[nr]?|den|einem|unseren)\b", clause):
        return True
    return actor is not None and actor == find.scene.recipient and not past


def _someone(find: Find) -> bool:
    """Whether the clause names who acts, or its form needs nobody (hiermit, passive, the noun)."""
    from beitritt.reading.actors import subject

    clause = _clause(find)
    if find.frame.rule.endswith("erklaert"):
        return True
    return (
        subject(find.scene, find.text, *find.mood.window) is not None
        or bool(re.search(r"\b(?:hiermit|hereby|wird|werden|die damit)\b", clause))
        or bool(find.sentence.floor)
    )


def _level(text: str) -> str:
    return next((level for pattern, level in _LEVELS if pattern.search(text)), "full")


def stays(find: Find) -> list[Statement]:
    """"Bleibt dabei": the writer goes on; of another it is told that it is in."""
    if not find.mood.said:
        return []
    actor = find.actor(find.scene.sender)
    if actor == find.scene.sender:
        return [find.statement("continuation", actor=actor, until=find.period().until, value=tidy(_clause(find)))]
    return [find.statement("accession", actor=actor, modality="reported", force="accepted")]


def _represented(find: Find) -> list[str]:
    match = _BEHALF.search(find.text, find.sentence.floor)
    return groups(find.scene, find.text, match.start("w"), match.end("w")) if match else []


def begins(find: Find) -> list[Statement]:
    """A form's "Beginn:" dates the joining ticked above."""
    found = first_day(find.text[find.start :])
    joined = next((known for known in reversed(find.scene.statements) if known.kind == "accession" and known.modality == "declared"), None)
    if joined is not None and joined.starts is None and found:
        joined.starts = found
    return []


def participation(find: Find) -> list[Statement]:
    """"Nimmt teil", "beteiligt sich", "wirkt mit": joining only where it is said of an initiative and begins."""
    clause = _clause(find)
    if "nur noch" in find.text or _TAKES_OFFICE.search(clause) or re.search(r"\b(?:weiterhin|weiter|künftig|Kosten|Euro|€|Geschäftsführung)\b", clause):
        return []
    period = find.period()
    begins = period.since or period.point or re.search(r"\b(?:hiermit|als Beobachter\w*|ohne Stimmrecht)\b", clause)
    if not begins or not (_NETWORK.search(clause) or (find.scene.initiative or "?") in find.text):
        return []
    return accession(find)


def application(find: Find) -> list[Statement]:
    """An application for membership is the applicant's own act of joining, not yet accepted."""
    return accession(find) if find.mood.said else []


def withdrawal(find: Find) -> list[Statement]:
    """Austritt, Kündigung: the end is the date named; the day of the letter is when notice was given."""
    mood = find.mood
    if mood.asked or mood.conditional or mood.mentioned or mood.denied or mood.hoped or _OTHER_THING.search(_clause(find)):
        return []
    actor = find.actor(find.scene.sender)
    past = _past(find)
    if _TO_DO.search(find.text[max(0, find.start - 60) : find.start]):
        return []
    if _NOT_JOINED.search(find.text) or not _someone(find) or not _from_something(find):
        return []
    if (mood.unreal and not past) or re.search(r"\b(?:Vorbehalt|Dienst|Ruhestand)\b|\bkann\b|\bkönnen\b", _clause(find)):
        return []
    if actor == find.scene.recipient and not past:
        return []
    if re.search(r"\b(?:Herr|Frau|Mitarbeiter\w*|Leiter(?:in)?)\b", _clause(find)):
        return []
    period = find.period()
    end = period.point or period.since or period.until
    details: dict[str, object] = {}
    if end:
        details["end_date"] = end
    if not past and find.scene.dated:
        details["notice_given"] = find.scene.dated
    return [
        find.statement(
            "withdrawal",
            actor=actor,
            modality="reported" if past and actor != find.scene.sender else "declared",
            force="accepted" if past and actor != find.scene.sender else None,
            since=end or (period.at if past else None),
            details=details,
        )
    ]


def _from_something(find: Find) -> bool:
    """"Scheidet aus", "tritt zurück" are said of many things: they need what is left, or a date."""
    if not find.frame.rule.endswith(("scheidet-aus", "tritt-aus", "zieht-zurueck", "gekuendigt", "withdraws")):
        return True
    clause = _clause(find)
    return bool(re.search(r"\b(?:aus (?:der|dem|den|dieser|diesem|unserer|Ihrem|Ihrer)|[Mm]itgliedschaft|[Mm]itwirkung|[Bb]eteiligung|[Tt]eilnahme|Vereinbarung|from the|membership|notice|participation|[Nn]etwork|[Aa]lliance|[Cc]ompact|[Pp]act|[Cc]harter|[Pp]artnership|[Aa]greement|[Ii]nitiative)\b", clause) or _NETWORK.search(clause) or (find.scene.initiative and find.scene.initiative in find.text))


def ends(find: Find) -> list[Statement]:
    """"Die Mitgliedschaft endet mit Ablauf des …" dates the withdrawal that the letter declares."""
    period = find.period()
    end = period.until or period.point
    for known in reversed(find.scene.statements):
        if known.kind == "withdrawal" and known.starts is None and end:
            known.starts = known.details["end_date"] = end
            return []
    own = re.match(r"(?:[Uu]nsere|[Dd]ie) Mitgliedschaft(?: der [\w -]+)? endet", find.text[find.match.start() - 7 if find.match.start() > 6 else 0 :])  # noqa: PLR2004 "Unsere "
    leads = any(known.kind in {"withdrawal", "accession"} and known.modality == "declared" for known in find.scene.statements)
    if end and own and not leads and find.mood.said:
        return [find.statement("withdrawal", actor=find.scene.sender, since=end, details={"end_date": end})]
    return []


def alternative(find: Find) -> list[Statement]:
    """"Hilfsweise gilt die Kündigung als zum … ausgesprochen": a second one, in case the first does not hold."""
    first = next((known for known in find.scene.statements if known.kind == "withdrawal"), None)
    end = find.period().point
    if first is None or not end or "hilfsweise" not in find.sentence.low:
        return []
    return [find.statement("withdrawal", actor=first.actor, since=end, value="hilfsweise", initiative=first.initiative, details={"end_date": end})]


def suspension(find: Find) -> list[Statement]:
    """Ruhen: from and until as named."""
    return _dated(find, "suspension")


def resumption(find: Find) -> list[Statement]:
    """Wiederaufnahme: from its date."""
    return _dated(find, "resumption")


def continuation(find: Find) -> list[Statement]:
    """Fortsetzung: goes on, perhaps until a new date."""
    return _dated(find, "continuation", value=tidy(_clause(find)))


def _dated(find: Find, kind: str, value: str | None = None) -> list[Statement]:
    mood = find.mood
    if not mood.said or re.search(r"§|\bNr\. ?\d|\bSatzung\b|\bsich\b[^,;]* verlängert", find.text[slice(*mood.window)]):
        return []
    actor = find.actor(find.scene.sender)
    period = find.period()
    return [find.statement(kind, actor=actor, since=period.since or period.point, until=period.until, value=value)]


def reduction(find: Find) -> list[Statement]:
    """Reduzierung: what is left, or what is given up."""
    mood = find.mood
    clause = _clause(find)
    if mood.asked or mood.conditional or mood.hoped or (mood.unreal and not re.search(r"\bmöchten\b", clause)) or (mood.denied and "nur noch" not in clause):
        return []
    if find.frame.rule.endswith("nur-noch") and not re.search(
        r"\b(?:wirk\w*|mitwirk\w*|beteilig\w*|nimmt|nehmen|teil\w*|Mitwirkung|Mitarbeit|Beteiligung|Engagement|Mitgliedschaft|Handlungsfeld\w*|Beobachter\w*|participate)\b",
        find.text,
    ):
        return []
    period = find.period()
    since = period.since or next_day(period.point)
    previous = find.scene.statements[-1] if find.scene.statements else None
    if previous is not None and previous.kind == "reduction" and (since is None or previous.starts in {since, None}):
        previous.starts = previous.starts or since
        return []
    return [find.statement("reduction", actor=find.actor(find.scene.sender), since=since, until=period.until, value=tidy(clause))]


def reduction_or_withdrawal(find: Find) -> list[Statement]:
    """"Nicht mehr beteiligen": a part only where the words name one."""
    clause = _clause(find)
    if not re.search(r"\b(?:neue[nr]?|weitere[nr]?|Handlungsfeld\w*|Arbeitsgruppe\w*|Teilprojekt\w*|Baustein\w*|Modul\w*|Ausschreibung\w*)\b", clause):
        return []
    if find.mood.asked or find.mood.conditional or find.mood.hoped:
        return []
    return [find.statement("reduction", actor=find.actor(find.scene.sender), since=find.period().since, value=tidy(clause))]


def representation_ends(find: Find) -> list[Statement]:
    """The end of representing others, wholly or for some subjects: the representative's own line shrinks."""
    if not find.mood.said:
        return []
    represented = groups(find.scene, find.text, find.start, len(find.text))
    previous = next((known for known in reversed(find.scene.statements) if known.kind == "reduction"), None)
    since = find.period().since or (previous.starts if previous else None)
    details = {"represented": represented} if represented else {}
    return [
        find.statement(
            "reduction", actor=find.scene.sender, since=since, on_behalf_of=represented, value=tidy(_clause(find)), details=details
        )
    ]


def next_day(iso: str | None) -> str | None:
    """The day after a last day: what ends with the 31st is gone on the 1st."""
    if iso is None or len(iso) != len("2026-01-01"):
        return iso
    from datetime import date, timedelta

    return (date.fromisoformat(iso) + timedelta(days=1)).isoformat()
