"""Bedingungen in other words than the plain ones of ``bonds`` and ``duties``."""

# ruff: noqa: E501  expressions: a set of alternatives stays on one line

from __future__ import annotations

from beitritt.reading.context.actors import subject
from beitritt.reading.expressions import patterns
from beitritt.reading.expressions.patterns import lazy
from beitritt.reading.phrases.de_words import LEAVE, MONEY, OWN_LINE, PAPER

from .bonds import extend, of_phase
from .find import Find, tidy, worded
from .owing import DELIVERS, EVERY
from .pledging import writes
from .terms import cited, for_else, foreign, goes_on, named_ones, term, told, twice

TYPE_CHECKING = False
if TYPE_CHECKING:
    from beitritt.reading.values import Statement

_BY_PAPER = lazy(rf"\b{PAPER}\b|§")
_ABOUT_OWN = lazy(rf"\b{OWN_LINE}\b")
_LEAVING = lazy(rf"\b{LEAVE}\b|\b(?:[Aa]uflös\w+|[Aa]ufgelöst|[Aa]ufzulösen|[Ll]ösen)\b")
_OURS = lazy(
    r"\b(?:[Ww]ir|[Ii]ch|uns|[Uu]nser\w*|[Mm]ein\w*)\b|\b(?:[Dd]ie (?:Stadt|Gemeinde|Kammer|Kommune|Samtgemeinde)|[Dd]er (?:Kreis|Landkreis|Verband|Zweckverband|Markt)|de[rs] (?:Stadt|Gemeinde|Kreises|Landkreises))\b"
)
_UNREAL = lazy(r"\b(?:hätten?|wären?|möchten?|bitte\w*|wünsch\w+|gebeten|beantrag\w+|sollten?|könnten?)\b")
_EVENT = lazy(r"\b(?:\w*[Tt]agung\w*|Fachtag\w*|\w*[Ss]eminar\w*|Workshops?|Kongress\w*|\w*[Kk]onferenz|Exkursion\w*|Lehrgang\w*|Schulung\w*|Kurse?|Fahrt|Festakt|Messe|findet\b[^;?]*\bstatt)\b")


def _silent(find: Find, what: str) -> bool:
    mood = find.mood
    return bool(
        find.text.endswith("?")
        or mood.asked
        or mood.conditional
        or cited(find)
        or foreign(find)
        or twice(find, what)
        or _UNREAL.search(find.words)
    )


def _own(find: Find) -> bool:
    text = told(find)
    if _BY_PAPER.search(text) and not patterns.search(r"\b(?:Anlage|Aufruf)\b", text):
        return False
    mention = subject(find.scene, find.text, *find.mood.window)
    return bool(_OURS.search(text)) and (mention is None or writes(find, mention.name))


def leave_term(find: Find) -> list[Statement]:
    """When and how one may leave."""
    text = told(find)
    if _silent(find, "notice") or patterns.search(r"\b(?:sind wir|bin ich|ist die \w+|ist der \w+) berechtigt", text):
        return []
    if goes_on(find, "notice", text):
        return []
    before = find.sentence.before
    if not _LEAVING.search(text) and not find.frame.rule.endswith("vorher-anzuzeigen") and not (
        (_BY_PAPER.search(text) and patterns.search(r"Vorlauf|Erklärung|Mitteilung|Bescheid|Nachricht|Anzeige|Ankündigung|Abmeldung", text))
        or (before is not None and _LEAVING.search(before.text))
    ):
        return []
    if any(
        known.kind == "withdrawal" and known.modality == "declared" for known in find.scene.statements[-1:]
    ) and not _BY_PAPER.search(text):
        return []
    return [term(find, "notice", worded(find))]


def bound(find: Find) -> list[Statement]:
    """How long one is bound, when it ends or goes on by itself."""
    text = told(find)
    if _silent(find, "duration") or not (
        find.frame.rule.endswith("auf-phase")
        or _ABOUT_OWN.search(text)
        or _BY_PAPER.search(text)
        or patterns.search(
            r"\b(?:Partnerschaft|[Ss]ie|[Ww]ir|[Ii]ch|[Mm]itglied\w*|[Pp]artner\w*|[Jj]ede[rs]?|[Aa]lle|Kreise|Gemeinden|Städte)\b", text
        )
    ):
        return []
    if find.frame.rule.endswith("verlaengert-sich") and of_phase(find):
        return []
    period = find.period()
    until = period.until or period.point
    by_phase = find.frame.rule.endswith("auf-phase")
    if by_phase and patterns.search(r"(?:phase|stufe)\b.*\babgeschlossen", text):
        until = period.at
    elif by_phase:
        until = period.until
    if until is None and "endet" in text and patterns.search(r"\bmit (?:dem|Ablauf des) \d", text):
        until = _dated(find)
    own = _own(find) or by_phase or ("endet" in text and not _BY_PAPER.search(text))
    if own and until:
        extend(find, "accession", until)
    return [term(find, "duration", worded(find), own=own, until=until)]


def _dated(find: Find) -> str | None:
    """The one date of the sentence."""
    from beitritt.reading.language.dates import days

    found = list(days(find.words))
    return found[0].iso if len(found) == 1 else None


def field_bound(find: Find) -> list[Statement]:
    """A field of a form or list that gives the time."""
    value = find.group("w")
    if (
        find.sentence.quoted
        or foreign(find)
        or "___" in find.text
        or twice(find, "duration")
        or not patterns.search(r"\d|\b(?:Jahr\w*|Monat\w*|unbefristet|unbestimmte)\b", value)
    ):
        return []
    period = find.period()
    statement = term(find, "duration", tidy(value), own=True, until=period.until or period.point)
    statement.starts = period.since or _first(value)
    return [statement]


def _first(value: str) -> str | None:
    """The beginning in "01.04.2026 bis 31.03.2029"."""
    from beitritt.reading.language.dates import days

    found = list(days(value))
    return found[0].iso if len(found) > 1 else None


def own_bound(find: Find) -> list[Statement]:
    """Up to what the writer pays."""
    text = told(find)
    if (
        _silent(find, "cost")
        or patterns.search(r"\b(?:Ihr\w*|beantragt\w*|gewünscht\w*|erbeten\w*)\b", text)
        or _asked_before(find)
    ):
        return []
    mention = subject(find.scene, find.text, *find.mood.window)
    if find.match["v"] == "bis zu" and patterns.search(r"\b(?:(?:übern(?:immt|ehmen)|trägt) (?:wir|die|der|das)|erstatte[nt]? wir|tragen wir|zahlen wir)\b", text):
        return []  # what is promised, up to a bound
    ours = _OURS.search(text) or (mention is not None and mention.name == find.scene.sender)
    if not ours and not patterns.search(r"\bübernommen\b", text):
        return []
    return [term(find, "cost", worded(find), own=True)]


def _asked_before(find: Find) -> bool:
    first, last = find.sentence.place(find.sentence.floor, len(find.text))
    return any(
        known.kind in {"request", "response"} and first <= known.start < last for known in find.scene.statements[-2:]
    )


def charge_term(find: Find) -> list[Statement]:
    """What taking part costs, or that it costs nothing."""
    text = told(find)
    if _silent(find, "cost") or _asked_before(find):
        return []
    if (find.frame.rule.endswith("kostet") and _EVENT.search(find.text)) or for_else(find):
        return []
    if (
        patterns.search(r"\b(?:stellen wir|begleichen|zahlen wir|überweisen|IBAN|Zuschuss von|mehr als|weniger als)\b", text)
        or find.mood.unreal
    ):
        return []
    if find.frame.rule.endswith("unentgeltlich") and patterns.search(
        r"\b(?:stell(?:en|t)|überlass\w+|Verfügung|bereit)\b", text
    ):
        return []
    year = patterns.search(r"\b[Ff]ür (?:das Jahr )?(20\d\d)\b", text) if patterns.search(MONEY, text) else None
    statement = term(find, "cost", worded(find), own=_own(find) and "rfolgt" in text)
    if year:
        statement.starts = statement.until = year.group(1)
    return [statement]


def own_free(find: Find) -> list[Statement]:
    """That the writer owes no money."""
    text = told(find)
    if (
        _silent(find, "cost")
        or _asked_before(find)
        or patterns.search(
            r"\b(?:stehen|steht|reicht|reichen|ausreich\w*|Haushaltslage|bewilligt|bereitgestellt|vorhanden)\b", text
        )
    ):
        return []
    return [term(find, "cost", worded(find), own=not _BY_PAPER.search(text))]


def member_duty(find: Find) -> list[Statement]:
    """What members have to do."""
    text = told(find)
    if (
        twice(find, "duty")
        or twice(find, "notice")
        or twice(find, "duration")
        or twice(find, "cost")
        or find.sentence.quoted
    ):
        return []
    mood = find.mood
    wer = find.frame.rule.endswith("wer-beitritt")
    if not wer and (find.text.endswith("?") or mood.asked or mood.conditional or cited(find) or foreign(find)):
        return []
    if (
        mood.denied
        or named_ones(find)
        or patterns.search(r"\b(?:das Recht|die Möglichkeit|Gelegenheit)\b", text)
        or text.endswith(":")
        or patterns.search(r"\bdie \w+ Mitglied sind\b", text)
        or _UNREAL.search(text)
        or patterns.search(
            r"\b(?:[Ww]ir|[Ii]ch) (?:haben|hat|habe|müssen|erwarten)\b|\bMitgliederversammlung (?:hat|muss)", text
        )
    ):
        return []
    if find.frame.rule.endswith("mitglieder-muessen") and not (EVERY.match(find.match.group()) or DELIVERS.search(text)):
        return []  # what some have to do anyway
    if find.group("o") and not patterns.search(
        r"\b(?:Mitglied\w*|Partner\w*|Beteiligt\w*|Kommunen?|uns|jede\w*|alle\w*|Unterzeichne\w*|Vorlauf|Bericht\w*|Städte|Kreise)\b",
        find.group("w"),
    ):
        return []
    return [term(find, "duty", worded(find))]


def own_duty(find: Find) -> list[Statement]:
    """That the writer takes on no more duties."""
    if _silent(find, "duty"):
        return []
    return [term(find, "duty", worded(find), own=True)]
