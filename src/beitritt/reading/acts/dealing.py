"""Bitte and Antwort between a participant and the lead, in other words than the plain ones of ``answers``."""

# ruff: noqa: E501  expressions: a set of alternatives stays on one line

from __future__ import annotations

from beitritt.reading.context import lead
from beitritt.reading.context.actors import subject
from beitritt.reading.expressions import patterns
from beitritt.reading.expressions.patterns import lazy
from beitritt.reading.language.words import stands
from beitritt.reading.phrases.de_words import GRANT, OWN_TERMS, REFUSED, REFUSES, WISHED

from .find import Find, tidy
from .pledging import writes
from .pointing import HEARSAY, OTHER_BUSINESS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from beitritt.reading.values import Statement

_TERMS = lazy(
    rf"\b(?:(?:\w+ )?Raten\b|zahlen zu dürfen|zu (?:erstatten|zahlen|prüfen, ob)|prüfen Sie, ob|auszu(?:zahlen|schütten)|zurückzu(?:zahlen|erstatten|überweisen)|\w*gebühr\w*|Starthilfe|[Tt]hema \w+|in den (?:\w*[Pp]lan|\w*[Kk]atalog) aufzunehmen|als (?:Gast|Gäste) weiter|kostenlos|kostenfrei|unentgeltlich|bewenden|belassen|begnügen|beizubehalten|beibehalten|\w*[Bb]erichtspflicht\w*|nur (?:noch )?einmal|{WISHED}|{GRANT.replace('|bitten', '')}|Umwandlung|Umstellung|umzu\w+|Herabstufung|Hochstufung|Entgegenkommen|\w*[Ss]timmrecht\w*|(?:zweiter|eigener|weiterer) Sitz|Erlass|\w*klausel|einräumen|eingeräumt|erlaubt|gestattet|gliedern|Gliederung|\w*staffel\w*|"
    r"Nachberechnung|vereinfacht\w*|verlegt|verschoben|entfällt|entfallen|gleiche[rn]? (?:Weise|Bedingungen|Laufzeit)|Ausstieg\w*|\w*[Mm]öglichkeit|halbier\w*|kürzere?n?|längere?n?|gesonderte Regelung|zuzulassen|zunächst nur|vorzeitig|räumen|tragen|übernehmen|Kostenschlüssel|ergänzen|freizustellen|auszunehmen|gefördert|Ratenzahlung|\w*[Ff]rist(?:en)?|\w*[Ss]enkung|\w*[Mm]inderung|Herabsetzung|\w+betrag\w*|Anpassung|anzupassen|anzugleichen|Angleichung|Obergrenze|auszusetzen|Teilung|Nachforderung\w*|(?:ab|ein|frei|aus|herab|zu)zu(?:sehen|räumen|stellen|nehmen|setzen|gestehen|lassen))\b"
)
_ROUTINE = lazy(
    r"\b(?:entschuldigen|(?:an|bei) [^,;]{2,60} zu (?:richten|senden|adressieren|schicken)|Teilnehmerliste|Adressliste|Bestätigung|bestätigen|bestätigten|Eingang\w*|Übersendung|Zusendung|Rücksprache|Rückmeldung|Mitteilung|mitzuteilen|mitteilen|Verständnis|Beachtung|Kenntnisnahme|Weiterleitung|Termin\w*|Vordruck\w*|zuzusenden|zu übersenden|Berichtigung|Löschung|"
    r"Rückäußerung|Antwort|Einladung|Ansprechpartner\w*|Hinweis\w*|Verteiler\w*|Mitgliederliste|zukommen|teilen Sie|senden Sie|füllen Sie|Vergabestelle|Fragen|Unterlagen|\w*[Aa]nfragen|\w*[Nn]achfragen|Stornierung|zu entnehmen|Erinnerung\w*|aufzuführen|Mahnung\w*|Adresse\w*|Anschrift\w*|Zugang|Bankverbindung|Konto\w*|Postfach|Rufnummer|Passwort|Protokoll\w*|Geduld|Auskunft)\b"
)
ELSEWHERE = lazy(
    r"\b(?:Akteneinsicht\w*|Bauantr\w+|Gebührenbescheid\w*|Grundstück\w*|Stelle als|ausgeschriebene\w* Stelle|Sitzung (?:zu verlegen|auf den)|Stellenausschreibung|(?<!wir )(?<!ich )(?<!trägt )Rechnung(?! (?:zu )?(?:ge)?trag)\w*|Krankenkasse|Baugenehmigung|Niederschrift|Widerspruchsbescheid|Ingenieur\w+|Zeitschrift|Abonnement|Urlaub\w*|Mietv\w+|Einwilligung|Datenverarbeitung|Rechtsstreit|Klage|Kläger\w*|Beklagt\w*|Streithelf\w*|Förder(?:mittel)?antr[aä]g\w*|Zuwendungsantr[aä]g\w*|Urlaubsantr[aä]g\w*)\b"
)
COUNCIL = lazy(r"\b(?:(?:Gemeinde|Stadt|Markt|Kreis|Orts)rat|Kreistag|Rat|Stadtverordnetenversammlung|Bürgerschaft|Gemeindevertretung|Magistrat|Kreisausschuss|Hauptausschuss) hat\b")
_KEPT = lazy(r"\b(?:\w*[Vv]orbehalt\w*|\w*[Ee]inschränkung\w*|Ausschluss|Geltung)\b")
_THEIRS = lazy(r"\bIhr(?:e[nmrs]?)?\b|\bSie\b|\bIhnen\b")


def _unsaid(find: Find) -> bool:
    mood = find.mood
    return bool(mood.conditional or mood.mentioned or mood.hoped or find.sentence.quoted or ELSEWHERE.search(find.text) or OTHER_BUSINESS.within(find.sentence))


def _value(find: Find) -> str:
    """Accepted, rejected or objected: a reservation that is not accepted is objected to."""
    fixed = find.frame.marks.get("value")
    if fixed:
        return fixed
    word = find.text[find.start : find.end]
    near = find.text[find.match.start() : find.mood.window[1]]
    against = bool(patterns.search(rf"^(?:{REFUSED}|{REFUSES})|\b{REFUSED}\b|(?:versag|verweiger|ablehn)\w*\b", word) or patterns.search(r"\baußer ?[Ss]tande\b", find.text))
    denied = find.mood.denied or bool(patterns.search(r"\b(?:nicht|keine\w*)\b", near))
    if patterns.search(r"\bkeine (?:Einwände|Bedenken)|nichts? (?:entgegen|beanstandet)\b", near):
        return "accepted"
    negative = against or denied or patterns.search(r"^[LlWw](?:ehn|eis)", word) is not None
    if not negative:
        return "accepted"
    return "objected" if _KEPT.search(find.group("o") or find.group("o2")) else "rejected"


def _answer(find: Find, value: str, *, actor: str | None, modality: str = "declared") -> Statement:
    period = find.period()
    text = find.words
    ending = patterns.search(r"\b(?:Kündigung|Beendigung|Austritt\w*|Ende)\b", text)
    return find.statement(
        "response",
        actor=actor,
        modality=modality,
        force="accepted" if modality == "reported" else None,
        value=f"{value}: {tidy(text)[:160]}",
        since=(period.since or (None if ending else period.point)) if value == "accepted" else None,
        details={"to": tidy(find.group("o") or find.group("o2")) or None},
        span=(find.sentence.floor, len(find.text)),
    )


IF = lazy(r"\W*(?:Sollten?|Falls|Wenn|Sofern|Soweit|Sobald|Solange|(?:Würden?|Wären?|Hätten?|Könnten?) (?:Sie|wir|ich|der|die|das))\b")
"""A condition that leads."""
_JOINS = lazy(r"\b(?:[Bb]eitr[ie]t\w*|[Aa]ufnahme|aufgenommen|Mitglied|Partner(?:in)?|[Aa]ustritt|[Kk]ündigung|[Aa]usscheiden)\b")
_SO = lazy(r"(?:\W|[\da-z]{1,2}[.)])*(?:[Dd]as|[Dd]ies\w*|[Hh]iermit|[Ss]ie|[Ee]r)\b[^;?]*\b(?:bestätig|angenommen|entsprochen|nehm)")


def again(find: Find, value: str) -> bool:
    """Whether an answer is said once more: in the same sentence, of joining that was just accepted, or pointing back."""
    last = find.scene.statements[-2:]
    first, end = find.sentence.place(find.sentence.floor, len(find.text))
    if any(known.kind == "response" and first <= known.start < end and (known.value or "").startswith(value) for known in last):
        return True
    if value != "accepted" or not any(known.kind == "response" and (known.value or "").startswith("accepted") for known in last):
        return False
    words = find.words
    before = find.sentence.before
    near = before is not None and any(known.start >= before.place(0, 1)[0] for known in last if known.kind == "response")
    if near and _SO.match(words):
        return True
    return near and _JOINS.search(words) is not None and any(known.kind == "response" and _JOINS.search(known.value or "") for known in last)


def leads(find: Find) -> bool:
    """Whether the writer can be the one who answers: one who joins or leaves by this letter asks instead."""
    joins = {"accession", "consent", "refusal"} if lead.answers(find.scene) else {"accession", "withdrawal", "consent", "request"}
    return not any(known.kind in joins and known.modality in {"declared", "requested"} for known in find.scene.statements)


def _of_recipient(find: Find, text: str) -> bool:
    """Whether the sentence names the addressee, or the place that it is called by."""
    recipient = find.scene.recipient
    return bool(recipient) and (str(recipient) in text or stands(str(recipient).split()[-1], text))


_FOR_OTHERS = lazy(r"\b[Ff]ür (?:die|alle) (?:\w+ )?(?:übrigen|anderen|Mitglieder|Partner)\b")
_DECIDED_SO = lazy(
    r"\b(?:(?:[Ff]olgende[ns]|wie folgt)\b[^.]*\b(?:beschlossen|entschieden|gefasst)|(?:beschlossen|entschieden) (?:[Ff]olgendes|wie folgt))"
)


def _only_told(find: Find) -> bool:
    """Whether the words only tell that something was discussed, or what follows from the answer just given."""
    if find.text[find.start : find.end] == "beraten":
        return patterns.search(r"\b(?:hat|haben|wurde)\b", find.text) is not None
    last = next((known for known in reversed(find.scene.statements) if known.kind == "response"), None)
    refused = last is not None and str(last.value).startswith(("rejected", "objected"))
    return refused and find.frame.rule.endswith("hieran-festhalten")


def of_other_business(find: Find) -> bool:
    """Whether the subject line is about a decision or a bargain that has nothing to do with standing."""
    return OTHER_BUSINESS.search(find.scene.subject) is not None or patterns.search(r"\b(?!Beitrag|Umlage)\w*[Bb]escheid(?:es|s)?\b", find.scene.subject) is not None


def answered(find: Find) -> list[Statement]:  # noqa: C901, PLR0911  each early return is a reason to stay silent
    """The lead's answer to what the addressee declared or asked."""
    text = find.words
    if (
        _unsaid(find)
        or find.scene.genre in {"resolution_paper", "motion"}
        or patterns.search(r"\bStimmen\b|\b\d+ ?: ?\d+\b|Enthaltung", text)
        or text.endswith("?")
        or HEARSAY.search(text)
        or IF.match(text)
        or _DECIDED_SO.search(text)
        or patterns.search(r"\b(?:[Vv]ertret\w*|bitten Sie|Sie um)\b[^.]*\b(?:abgelehnt|ablehnen|lehnen)\b", text)
    ):
        return []
    if find.frame.marks.get("lead") and not leads(find):
        return []
    if find.frame.marks.get("theirs") and not (_THEIRS.search(text) or _of_recipient(find, text)):
        return []
    if _only_told(find):
        return []
    if find.frame.rule.endswith("bleibt-bei") and _FOR_OTHERS.search(text):
        return []
    if find.frame.marks.get("after") and not any(known.kind == "response" for known in find.scene.statements):
        return []
    if (
        find.mood.asked
        and find.frame.marks.get("value") != "open"
        and not patterns.search(r"\b[Oo]b der Vorbehalt", text)
    ):
        return []
    if patterns.search(r"\b(?:würden?|wäre\w*|möchten?|hätten?)\b", find.text[slice(*find.mood.window)]):
        return []
    if _by_participant(find, text):
        return []
    value = "open" if find.mood.asked else _value(find)
    if value in {"accepted", "open"} and not _THEIRS.search(text) and not leads(find):
        return []
    return [] if again(find, value) else [_answer(find, value, actor=find.scene.sender)]


def _by_participant(find: Find, text: str) -> bool:
    """Whether the words answer for a participant: to an invitation, a date, a proposal that its council agrees to."""
    what = find.group("o")
    rule = find.frame.rule
    if patterns.search(r"termin\b", what.lower()):
        return True
    if lead.written_to(find.scene) and patterns.search(r"[Aa]ntrag|[Gg]esuch|Bewerbung", what):
        return True  # who is asked to let others in applied for something else
    if (rule.endswith("einverstanden-mit") and what == "Einbindung") or (
        what == "Vertretung" and rule.endswith(("einverstanden-mit", "mit-einverstanden", "gegen-keine", "stimmen-zu"))
    ):
        return True  # who is spoken for consents
    if patterns.search(r"\buns\b[^.;]*\bvertreten\b", text):
        return True
    if COUNCIL.search(text) and patterns.search(r"Vorschl|Anregung|Anliegen|Bitte|Wunsch|Angebot", what):
        return True
    return bool(
        patterns.search(r"\b[Ii]hre[rmn]? (?:\w+ )?(?:Einladung|Aufruf|Angebot|Aufforderung)\b", text)
        or patterns.search(r"\b(?:Einladung|Aufruf|Angebot|Aufforderung|Schreiben)\b|\bTermin", what or text[:40])
    )


def their_answer(find: Find) -> list[Statement]:
    """What the addressee answered before: reported."""
    if _unsaid(find) or find.mood.asked:
        return []
    return [_answer(find, _value(find), actor=find.scene.recipient, modality="reported")]


def others_answer(find: Find) -> list[Statement]:
    """What somebody else, whom the sentence names, answered to the writer's wish: reported."""
    if _unsaid(find) or find.mood.asked:
        return []
    named = subject(find.scene, find.text, find.match.start("a"), find.match.end("a"))
    actor = named.name if named else tidy(patterns.sub(r"^(?:der|die|das|seitens|vo[nm]|vom)(?: (?:der|des|dem))? ", "", find.group("a")))
    return [_answer(find, _value(find), actor=actor, modality="reported")]


def third_answer(find: Find) -> list[Statement]:
    """What the lead answered to another body: reported."""
    if _unsaid(find) or find.mood.asked or find.mood.denied:
        return []
    by_us = bool(patterns.search(r"\b(?:von uns|durch uns)\b", find.text))
    actor = find.scene.sender if by_us else find.initiative() or find.scene.recipient
    return [_answer(find, "accepted", actor=actor, modality="declared" if by_us else "reported")]


def welcomed(find: Find) -> list[Statement]:
    """The lead counts the addressee among its members."""
    if (
        _unsaid(find)
        or find.mood.asked
        or find.mood.denied
        or (find.mood.unreal and "dürfen" not in find.text)
        or not leads(find)
    ):
        return []
    return [_answer(find, "accepted", actor=find.scene.sender)]


def _asks(find: Find, words: str) -> bool:
    if find.sentence.quoted or find.mood.mentioned or ELSEWHERE.search(find.text) or of_other_business(find):
        return False
    return bool(_TERMS.search(words) or OWN_TERMS.search(words)) and not (_ROUTINE.search(words) and not find.sentence.floor)


def _wished(find: Find, words: str, actor: str | None, *, told: bool = False) -> Statement:
    return find.statement(
        "request",
        actor=actor,
        modality="reported" if told else "requested",
        force="accepted" if told else None,
        value=tidy(words)[:200],
        span=(find.sentence.floor, len(find.text)),
    )


def wish(find: Find) -> list[Statement]:  # noqa: PLR0911  each early return is a reason to stay silent
    """A wish for other terms, as a request, a question or a suggestion."""
    words = find.words
    if find.third_person or (not find.sentence.floor and words.endswith(":")):
        return []  # what is asked in a debate; the list that follows says what is wished
    if not _asks(find, words) or patterns.search(
        r"\b(?:(?<!möchten )(?<!möchte )Sie bitten|bitten Sie uns|haben Sie|hatten Sie)\b", words
    ):
        return []
    if "response" in find.kinds_read():
        return []
    clause = find.text[slice(*find.mood.window)].lstrip()
    if clause.startswith(("Dass ", "dass ")) and not patterns.search(r"\b(?:wir|ich|Sie)\b", clause):
        return []
    actor = find.actor(find.scene.sender)
    passive = bool(patterns.search(r"\b(?:wird|werden|wurde)\b", words[: find.end - find.sentence.floor]))
    addressed = patterns.search(r"\b(?:[Ww]ir|[Ii]ch)\b|\b[Bb]itte\b|\?$|^Gestatten|\bSie\b", words)
    if actor is not None and not writes(find, actor) and not passive and not addressed:
        return []
    if find.mood.denied and not words.endswith("?"):
        return []
    return [_wished(find, words, find.scene.sender)]


def wish_before(find: Find) -> list[Statement]:
    """The words "Darum möchten wir bitten": the wish stands in the sentence before."""
    before = find.sentence.before
    if before is None or find.mood.denied or not _TERMS.search(before.text) or _ROUTINE.search(before.text):
        return []
    first, _ = before.place(0, len(before.text))
    if any(known.kind == "request" and known.start >= first for known in find.scene.statements):
        return []
    return [_wished(find, f"{before.text} {find.text}", find.scene.sender)]


def wish_told(find: Find) -> list[Statement]:
    """What somebody asked for before: reported."""
    words = find.words
    if not _asks(find, words) or find.mood.asked or find.mood.conditional or find.mood.denied:
        return []
    if patterns.search(r"\bdie (?:Kreis|Stadt|Gemeinde)?[Vv]erwaltung (?:\w+ )?(?:gebeten|beauftragt|ersucht)\b", words):
        return []  # within one house
    first, last = find.mood.window
    if first > find.sentence.floor and subject(find.scene, find.text, first, last) is None:
        return []  # somebody whom nobody knows here
    actor = find.actor(find.scene.sender)
    if actor == find.scene.recipient and lead.answers(find.scene):
        return []  # what is answered, the answer tells
    return [_wished(find, words, actor, told=True)]
