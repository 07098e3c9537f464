"""What a lead answers in its own words, and the items of a list by which it tells what holds for members."""

# ruff: noqa: E501  expressions: a set of alternatives stays on one line

from __future__ import annotations

from beitritt.reading.expressions import patterns
from beitritt.reading.expressions.patterns import lazy
from beitritt.reading.phrases.de_bounds import LENGTH
from beitritt.reading.phrases.de_holding import EACH, ONE_OF
from beitritt.reading.phrases.de_terms import MONEY

from .dealing import ELSEWHERE
from .find import Find, tidy
from .leading import leads
from .terms import foreign, term, twice

TYPE_CHECKING = False
if TYPE_CHECKING:
    from beitritt.reading.values import Statement

_ASKED_BEFORE = lazy(r"\bIhr(?:e[nmrs]?)? (?:\w+ )?(?:Schreiben|Antrag|Anträge|Anfrage|Wunsch|Wünsche|Bitte|Punkte|Anliegen|Vorschl\w+|Erklärung|Brief|Mail|Kündigung|Fragen)\b")
_OURS = lazy(r"\b(?:[Uu]nsere[rnms]?|[Uu]nser|unsererseits) (?:\w+ )?(?:Antrag|Wunsch|Bitte|Rat|Gemeinderat|Stadtrat|Kreistag|Gremien)\b")
_LAYS = lazy(
    r"\b(?:gilt|gelten|[Bb]edingung\w*|[Pp]flicht\w*|[Vv]erpflicht\w*|erwarten|erwartet|verbunden|[Ii]m Einzelnen|[Kk]onditionen|[Ff]olgende[sn]?|[Vv]oraussetzung\w*|[Rr]egelung\w*|[Aa]ufgaben)\b"
)
_OF_MEMBERS = lazy(rf"\b(?:{EACH}|{ONE_OF}|[Mm]itgliedschaft|[Tt]eilnahme|[Bb]eteiligung|[Mm]itwirkung)\b")
_DOES = lazy(r"\b(?:[Ww]ir|[Ii]ch) (?:treten|sagen|verpflichten|behalten|bitten|stellen|zahlen|übernehmen|benennen)\b|\b(?:verpflichtet sich|behält sich|sagt zu|bittet)\b")
_MONEY, _LENGTH = lazy(MONEY), lazy(rf"\b{LENGTH}\b")
_LEAVE = lazy(r"\b(?:\w*[Kk]ündig\w*|[Aa]ustritt\w*|[Aa]usscheiden|[Aa]usstieg\w*)\b")
_TIME = lazy(r"\b(?:Bindung|Mindest(?:dauer|laufzeit|mitgliedschaft|zeit|bindung)|Laufzeit|Dauer|mindestens|bindet sich|verpflichtet sich für)\b")


def lead_answers(find: Find) -> list[Statement]:
    """Antwort of whoever leads: granted, refused or left open."""
    mood, scene = find.mood, find.scene
    if mood.asked or mood.conditional or mood.mentioned or find.sentence.quoted or find.text.endswith("?") or ELSEWHERE.search(find.text):
        return []
    if _OURS.search(find.text) or not (leads(find) or _ASKED_BEFORE.search(scene.subject)):
        return []
    if any(known.kind in {"accession", "withdrawal", "consent"} and known.actor == scene.sender and known.modality == "declared" for known in scene.statements):
        return []
    value = find.frame.marks["value"]
    if value == "accepted" and mood.denied and "keine" not in find.text[find.start : find.end]:
        value = "rejected"
    words = find.text[find.sentence.floor :]
    since = (find.period().since or find.period().point) if value == "accepted" else None
    return [
        find.statement("response", actor=scene.sender, value=f"{value}: {tidy(words)[:160]}", since=since, details={"to": tidy(find.group("o")) or None})
    ]


def listed_term(find: Find) -> list[Statement]:
    """An item of a list that says what holds for members: how long, how to leave, how much, what to do."""
    lead, text = find.text[: find.sentence.floor], find.text[find.sentence.floor :]
    if not lead or find.scene.genre not in {"letter", "minutes"} or find.sentence.quoted or not find.scene.anchored:
        return []
    verbal = patterns.search(rf"\b{EACH}\W*$", lead) is not None
    if not verbal and (not _LAYS.search(lead) or patterns.search(r"\b(?:hierzu|dazu|gebeten|Wünsche\w*|Antr\w+|Anfrage|\w*[Vv]orbehalt\w*|unter folgenden)\b", lead)):
        return []
    if _DOES.search(lead) or foreign(find) or find.text.endswith("?") or find.mood.conditional:
        return []
    if patterns.match(r"(?:\W|[\da-z]{1,2}[.)])*(?:Liegt|Wird|Werden|Sollten?|Steigt|Fällt|Wenn|Falls|Sofern|Ist|Kommt)\b", text):
        return []
    what = "notice" if _LEAVE.search(text) else "cost" if _MONEY.search(text) else "duration" if _TIME.search(text) and (_LENGTH.search(text) or "20" in text) else "duty"
    if any(twice(find, one) for one in ("duty", "cost", "notice", "duration")) or (
        what == "duty" and not verbal and not (_OF_MEMBERS.search(lead) and _nominal(text))
    ):
        return []
    return [term(find, what, tidy(text)[:180])]


def _nominal(text: str) -> bool:
    """Whether an item begins with what is to be done, as a noun."""
    return patterns.match(
        r"(?:\W|[\da-z]{1,2}[.)])*(?:(?:die|der|das|eine[nr]?|einen|jährliche\w*|halbjährliche\w*|regelmäßige\w*|aktive|schriftliche\w*) )*"
        r"(?:(?!\w*[Bb]indung|Verlängerung|Befristung|Änderung)[A-ZÄÖÜ][a-zäöüß]*(?:ung|nahme|lage|gabe|arbeit|weis|bericht\w*|beschluss|konzept|plan|stelle|person|besuch)|Mitarbeit|Nachweis|Bericht\w*|Beschluss)\b",
        text,
    ) is not None
