"""Bedingungen: notice, duration, cost and duty; whose they are tells the source that the words name."""

from __future__ import annotations

import re

from beitritt.reading.actors import subject
from beitritt.reading.phrases.de_terms import LEAVE, SPAN

from .find import Find, tidy
from beitritt.reading.patterns import lazy

TYPE_CHECKING = False
if TYPE_CHECKING:
    from beitritt.reading.values import Statement

_SOURCE = lazy(
    r"(?:(?:[Nn]ach|[Gg]emäß|[Ll]aut|[Ii]n|[Ll]t\.|in der|under|pursuant to) )?(?P<s>(?:§§? ?\d+\w*(?: Abs\. ?\d+)?(?: Satz \d+)?|(?:Nr\.|Nummer|Ziffer|Ziff\.|Artikel|Art\.|Abschnitt|Punkt|Article|Section|Clause|paragraph) ?[\dIVX]+(?: Abs\. ?\d+)?)(?: (?:der|des|Ihrer|Ihres|of the|of) [A-ZÄÖÜ]\w+)?|"
    r"(?:Ihr(?:e[mnrs]?)? |[Dd]e[rmn] |[Dd]ie |[Dd]as )?\w*(?:[Mm]erkblatt|[Ee]ckpunkte|[Ss]atzung|[Kk]urzbeschreibung|[Ff]örderrichtlinie|[Rr]ichtlinie|[Gg]eschäftsordnung|[Vv]ereinbarung|[Bb]eitragsordnung|[Ff]lyer|[Rr]undschreiben|[Aa]uftaktveranstaltung|[Kk]onzept)\w*(?: (?:am|vom) \d[\d.]+)?)"
)
_PARAGRAPH = lazy(r"§|\b(?:Nr\.|Ziffer|Ziff\.|Artikel|Art\.|Article|Section|Clause|Satzung|Beitragsordnung)")
_THEIRS = lazy(r"\b(?:Ihre[mnrs]?|Ihres Hauses|Sie|your)\b[^,;.]{0,40}?(?:[Mm]erkblatt|[Ee]ckpunkte|[Rr]undschreiben|[Ff]lyer|[Kk]onzept|[Kk]urzbeschreibung|[Mm]inisterium|[Hh]aus|leaflet)|\bvon Seiten Ihres|\bseitens Ihres|\bdurch das M[A-Z]+")
_TICKED = lazy(r"[☒☑✓✗■]|\[[xX]\]|\( ?[xX] ?\)")
_LEAVE = lazy(rf"\b{LEAVE}\b|withdraw|leave|terminat")
_OWN_LINE = lazy(
    r"\b(?:[Dd]ie|[Dd]iese|[Uu]nsere|[Ii]hre|[Ss]eine|[Mm]eine|[Dd]er|[Uu]nser|[Dd]ieser|[Ss]ein|[Ss]ie|[Ee]r)\s(?:\w+ ){0,4}?(?:Bindung|Unterstützung|Beitritt|Mitwirkung|Teilnahme|Mitgliedschaft|Zustimmung|Erklärung|Mitzeichnung|Beteiligung|Zusage|Vertretung|Betrauung|Benennung|Vollmacht|Einverständnis|sie|accession|participation)\b"
)
_THIS = lazy(r"\b(?:Das|Dies|Diese Zusage) gilt\b")
_OTHER_THING = lazy(r"(?:[Zz]eitschrift|[Aa]bonnement|[Mm]ietv|[Ww]artung|[Pp]flegevertrag|[Ll]eihfrist|[Ss]oftware|[Vv]ersicherung|[Aa]ngebot|[Gg]ewährleistung)")
_OF_WHAT = (("appointment", lazy(r"\b(?:Betrauung|Benennung|Bestellung|Übertragung|Entsendung)\b")), ("consent", lazy(r"\b(?:Zustimmung|Einverständnis|Einwilligung)\b")), ("representation", lazy(r"\b(?:Vertretung|Vollmacht|Mandat)\b")))
_OTHERS = lazy(r"\b(?:Ruhen|Status|Förderung|Projektlaufzeit|Genehmigung|Angebot|Zuschlag|Stelle|Haushaltsplan)\b")
_DATED_TERM = lazy(r"\b(?:befristet|Bindung|bindet|endet|gilt|gebunden|längstens|höchstens|limited|valid|expires?)\b")
_SPAN = lazy(rf"\b(?:{SPAN}|(?:one|two|three|four|five|\d+)[- ]years?(?! notice)|unbefristet|auf unbestimmte Zeit|Planungsphase|gesamten Prozess\w*)\b")
_AMOUNT_ASIDE = lazy(r"\b(?:mehr als|über|unter|weniger als|exceed\w*|Einsparung\w*|Haushaltsansatz|Zuwendung|Förderung von|Gesamtvolumen|IBAN)\b")
_CHARGED = lazy(r"\b(?:bekannt|angehoben|gesenkt|sieht|vorsieht|puts|is|are|beträgt|betragen|Höhe|pro|je|jährlich\w*|Jahr|im Jahr|monatlich|festgesetzt|angesetzt|geschuldet\w*|entrichtet|fällig|erhoben|vorgesehen\w*|vorgegeben|Satz|stands|currently|annual|of|kostet|beläuft|liegt|zu zahlen|zu entrichten)\b")
_NO_DUTY = lazy(r"\b(?:nicht|kein\w*|nur|no|not)\b")
_WHOLE = lazy(r"\b(?:gesamten? (?:Prozess\w*|Zeitraum|Laufzeit|Projektdauer|Dauer)|whole process|entire)\b")
_PHASE = lazy(r"\b(\w+phase)\b")


def notice(find: Find) -> list[Statement]:
    """The period of notice, and to which end."""
    mood = find.mood
    text = find.text[find.sentence.floor :]
    if _OTHER_THING.search(text) or "zur Kenntnis" in text and "dass" not in text:
        return []
    if find.text.endswith("?") or mood.mentioned or not (_LEAVE.search(text) or "notice" in find.text[find.start : find.end] or _after_leaving(find)) or _twice(find, "notice"):
        return []
    if re.match(r"[Jj]ederzeit|[Jj]ährlich|zum", find.text[find.start :]) and not re.search(r"\b(?:kann|können|ist|sind|möglich|kündbar|zulässig|muss|widerruflich)\b", text):
        return []
    if any(known.kind == "withdrawal" for known in find.scene.statements[-1:]) and re.match(r"zum|[Jj]ähr|[Jj]eder", find.text[find.start :]) and "Frist" not in text:
        return []
    return [_term(find, "notice", tidy(find.text[find.start : find.mood.window[1]]))]


def _after_leaving(find: Find) -> bool:
    """Whether the sentence before was about leaving ("Die Regeln verlangen dafür drei Monate Vorlauf")."""
    before = find.sentence.before
    refers = re.search(r"\b(?:dafür|hierfür|sie|diese|Vorlauf|Frist|it|this)\b", find.text)
    return bool(refers and before is not None and (_LEAVE.search(before.text) or any(known.kind == "withdrawal" for known in find.scene.statements[-1:])))


def no_notice(find: Find) -> list[Statement]:
    """That no notice is provided for."""
    if find.text.endswith("?") or find.mood.conditional or find.mood.mentioned or _twice(find, "notice") or "handelt es sich" in find.text:
        return []
    if re.search(r"\bohne dass es einer Kündigung bedarf|\bbedarf es nicht", find.text):
        return []
    return [_term(find, "notice", tidy(find.text[find.start : find.mood.window[1]]))]


def duration(find: Find) -> list[Statement]:
    """How long one is bound: of the writer's own line, or as a paper says."""
    mood = find.mood
    text = find.text[find.sentence.floor :]
    if find.text.endswith("?") or mood.conditional or mood.mentioned or _twice(find, "duration"):
        return []
    period = find.period()
    until = period.until or (period.point if re.search(r"\bendet|\bbis\b", text) else None)
    weak = re.match(r"mindestens|längstens|zwei Jahre|drei Jahre|ein Jahr|[Gg]ilt|[Ll]äuft|[Dd]auer|höchstens|valid|limited|term of|period of|minimum", find.text[find.start :])
    length = _SPAN.search(text)
    ticked = find.scene.genre == "form" and bool(_TICKED.match(text))
    own = ticked or (_OWN_LINE.search(text) or _THIS.search(text)) and not _PARAGRAPH.search(text) and not _anothers(find)
    if not length and not (until and _DATED_TERM.search(text)):
        return _carried(find) if own and re.search(r"\bphase|[Bb]indung", text) else []
    if weak and not ticked and not (own or _SOURCE.search(text)):
        return []
    if _LEAVE.search(text) and not re.search(r"\bbind|[Bb]indung|Laufzeit|ohne|[Vv]erlänger", text):
        return []
    of = next((kind for kind, pattern in _OF_WHAT if pattern.search(text)), "accession")
    if own and until:
        _extend(find, of, until)
        if of == "appointment":
            return []
    if not own and re.search(r"\b(?:Haushalt|Sitzung)\b", text) and not _PARAGRAPH.search(text):
        return []
    return [_term(find, "duration", tidy(find.text[find.start : find.mood.window[1]]), own=bool(own), until=until if own or "Ende 20" in text else None)]


def expires(find: Find) -> list[Statement]:
    """"Sie endet … am …" dates the bond told in the sentence before."""
    until = find.period().until or find.period().point
    last = find.scene.statements[-1] if find.scene.statements else None
    if until and last is not None and last.modality == "declared" and last.until is None and find.mood.said:
        last.until = until
        if last.kind == "terms":
            last.details["binding"] = {"until": until}
            _extend(find, "accession", until)
    return []


def duties(find: Find) -> list[Statement]:
    """"Ist von jedem Partner … vorzulegen": a duty that the initiative lays on its members."""
    if find.mood.asked or find.mood.conditional or find.mood.mentioned or find.mood.denied:
        return []
    return [_term(find, "duty", tidy(find.text[slice(*find.mood.window)]))]


def _anothers(find: Find) -> bool:
    """Whether the clause is about another body or a group."""
    mention = subject(find.scene, find.text, *find.mood.window)
    return mention is not None and (mention.group or mention.name != find.scene.sender)


def _carried(find: Find) -> list[Statement]:
    """"Die Bindung erstreckt sich auf die Planungsphase; sie endet …": the next sentence may give the date."""
    return [_term(find, "duration", tidy(find.text), own=True)] if re.search(r"\b(?:nur|ausschließlich|lediglich|allein)\b[^;]*phase", find.text) else []


def _extend(find: Find, kind: str, until: str) -> None:
    for known in reversed(find.scene.statements):
        if known.kind == kind and known.modality == "declared" and known.until is None:
            known.until = until
            if kind != "appointment":
                return


def reported_binding(find: Find) -> list[Statement]:
    """"… müssten sich für den gesamten Prozess verpflichten": terms as somebody told them."""
    text = find.text
    if find.text.endswith("?") or not _SPAN.search(text) or _twice(find, "duration"):
        return []
    return [_term(find, "duration", tidy(text[slice(*find.mood.window)]))]


def cost(find: Find) -> list[Statement]:
    """A contribution or share with its amount."""
    text = find.text[find.sentence.floor :]
    near = find.text[max(0, find.match.start() - 40) : find.match.end() + 60]
    if find.text.endswith("?") or find.mood.mentioned or _AMOUNT_ASIDE.search(near) or not _CHARGED.search(text):
        return []
    if any(known.kind == "commitment" and known.start <= find.sentence.place(find.match.start(), find.match.end())[0] < known.end for known in find.scene.statements[-2:]):
        return []
    if find.mood.conditional or re.search(r"\b(?:Begrenzung|Deckelung|höchstens|bitte\w*|wünsch\w+)\b", text) or _twice(find, "cost"):
        return []
    year = re.search(r"\bfür (?:das Jahr )?(20\d\d)\b", text)
    statement = _term(find, "cost", tidy(near if len(text) > 160 else text))  # noqa: PLR2004 a short sentence is its own value
    if year:
        statement.starts = statement.until = year.group(1)
    return [statement]


def free(find: Find) -> list[Statement]:
    """That taking part is free."""
    return [_term(find, "cost", tidy(find.text[slice(*find.mood.window)]))] if not (find.mood.asked or find.mood.conditional or find.mood.mentioned or _twice(find, "cost")) else []


def own_costs(find: Find) -> list[Statement]:
    """That each member bears its costs itself."""
    return [_term(find, "cost", tidy(find.text[slice(*find.mood.window)]))] if find.mood.said and not _twice(find, "cost") else []


def no_cost(find: Find) -> list[Statement]:
    """That nothing is owed, or only within bounds: the writer's own term."""
    clause = find.text[slice(*find.mood.window)]
    if find.mood.asked or find.mood.conditional or find.mood.mentioned or _twice(find, "cost"):
        return []
    if not re.search(r"\b(?:verpflichtet|verbunden|beisteuern|beitragen|anfallen|fallen\b[^;]*\ban|erhoben|entsteht|kostenfrei|kostenlos|beitragsfrei|gebührenfrei|übernimmt|übernehmen|trägt|tragen|entstehen|leistet|leisten|zahlt|zahlen|beteiligt sich nicht an|gewährt|führt|anfallen|fallen)\b", clause):
        return []
    if re.search(r"\b(?:getragen|Kofinanzierung|Sitzung|Reisekosten)\b", clause):
        return []
    own = bool(re.search(r"\b(?:wir|ich|uns|die (?:Stadt|Gemeinde|Kammer|Kommune)|der (?:Kreis|Landkreis|Verband|Zweckverband))\b", clause))
    return [_term(find, "cost", tidy(clause), own=own and not _PARAGRAPH.search(clause))]


def duty(find: Find) -> list[Statement]:
    """What members have to do by the initiative's own papers."""
    words = find.group("w")
    if find.mood.asked or find.mood.conditional or find.mood.mentioned or find.mood.denied:
        return []
    if not re.search(r"\b(?:hat|haben|habe|hätten|muss|müssen|müsse|verpflichtet|shall|must)\b", find.text[find.match.start() : find.match.end()] + words):
        return []
    if re.search(r"\b(?:Wir|wir|Ich|ich)\b", find.text[: find.match.start()]) and not _SOURCE.search(find.text):
        return []
    return [_term(find, "duty", tidy(find.text[find.match.start() : find.mood.window[1]]))]


def _twice(find: Find, what: str) -> bool:
    """Whether this sentence has given a term of this sort already."""
    first, last = find.sentence.place(find.sentence.floor, len(find.text))
    return any(
        known.kind == "terms" and (known.value or "").startswith(what) and first <= known.start < last
        for known in find.scene.statements
    )


def _term(find: Find, what: str, words: str, *, own: bool = False, until: str | None = None) -> Statement:
    text = find.text
    source = _SOURCE.search(text, find.sentence.floor)
    details: dict[str, object] = {}
    if source and not own:
        details["source"] = re.sub(r"^(?:[Dd]e[rmn]|[Dd]ie|[Dd]as) ", "", tidy(source["s"]))
    _binding(find, what, until, details)
    actor, modality, force = _whose(find, own=own)
    return find.statement("terms", actor=actor, modality=modality, force=force, until=until, value=f"{what}: {words[:180]}", details=details)


def _binding(find: Find, what: str, until: str | None, details: dict[str, object]) -> None:
    text = find.text[find.sentence.floor :]
    if what != "duration":
        return
    phase = _PHASE.search(text)
    if _WHOLE.search(text):
        details["binding"] = "whole"
    elif until:
        details["binding"] = {"until": until}
    elif phase:
        details["binding"] = {"phase": phase.group(1)}
    kinds = [kind for kind, words in (("county", r"\bLandräte|\bKreise\b"), ("county_free_city", r"Oberbürgermeister\b|kreisfreie"), ("municipality", r"kreisangehörig\w+")) if re.search(words, text)]
    if kinds:
        details["for"] = kinds


def _whose(find: Find, *, own: bool) -> tuple[str | None, str, str | None]:
    """Whose terms: the writer's own, the addressee's paper, or the initiative's (nobody's name)."""
    scene = find.scene
    if find.third_person:
        return (scene.sender if find.sentence.quoted else None), "reported", "accepted"
    if own:
        return scene.sender, "declared", find.force()
    if _leads(scene):
        return scene.sender, "declared", find.force()
    if scene.genre == "form" and re.match(r"\W*(?:Hinweis|Merke|Bitte beachten|Achtung|Note)", find.text):
        return scene.recipient, "reported", "accepted"
    if _THEIRS.search(find.text) or "Ihres Ministeriums" in find.text:
        return scene.recipient, "reported", "accepted"
    return None, "reported", "accepted"


def _leads(scene: object) -> bool:
    """Whether the writer answers as the lead: then the terms told are the ones that it sets."""
    statements = getattr(scene, "statements", [])
    return any(known.kind == "response" and not (known.value or "").startswith("objected") for known in statements)
