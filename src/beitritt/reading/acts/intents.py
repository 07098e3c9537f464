"""Absicht and Nichtbeitritt: what is announced without commitment, and what is declined."""

# ruff: noqa: E501  expressions: a set of alternatives stays on one line

from __future__ import annotations

from beitritt.reading.context.clauses import clause
from beitritt.reading.expressions import patterns
from beitritt.reading.expressions.patterns import IGNORECASE, lazy

from . import limiting
from .find import Find, tidy
from .pointing import HEARSAY, in_another_house
from .reservations import own_clause
from .rights import keep
from .telling import planned

TYPE_CHECKING = False
if TYPE_CHECKING:
    from beitritt.reading.values import Statement

_ON_CONDITION = lazy(
    r"\b(?:falls|wenn|sofern|sollten?|soweit|für den Fall|im Falle?|unter den (?:oben |vor)?\w+ (?:\w+ )?(?:Bedingungen|Voraussetzungen|Umständen)|bei (?:wesentlich|erheblich|fehlend|ausbleibend)\w*|nach (?:Vorlage|Abschluss|Ablauf|Auswertung)|"
    r"if|should|in the event|in case|once|unless|where)\b[^;]*",
    IGNORECASE,
)
_OCCASION = lazy(
    r"\b(?:[Aa]n diesem|[Aa]m (?:\w+ )?|zu dem|zum) ?(?:Abend|Nachmittag|Vormittag|Tage?|Termin|Treffen|Zusammenkunft)\b|\b(?:[Aa]bends?|Uhr|entschuldig\w+|Sitzung|Zusammenkunft|Veranstaltung|Besprechung|Tagung|Workshop|Festakt|Feier|gleichzeitig|zur gleichen Zeit|zeitgleich|verhindert)\b"
)
"""A meeting that somebody cannot come to."""
_FINISH = lazy(r"\b(?:Fortführung|Fortsetzung|Verlängerung|Weiterführung)\b")
_JOINING = lazy(
    r"\b(?:[Bb]eitritt\w*|[Bb]eizutreten|[Bb]eitreten|[Tt]eilnahme|[Tt]eilzunehmen|[Tt]eilnehmen|[Mm]itwirkung|[Mm]itzuwirken|[Bb]eteiligung|zu beteiligen|\w*[Mm]itgliedschaft|[Aa]nzuschließen|anschließen|"
    r"[Ee]inzusteigen|[Ee]insteigen|[Ee]instieg|[Mm]itglied|Schritt|[Aa]ufnahme|Partner\w*|[Mm]itzeichnung|mitzuzeichnen|[Uu]nterzeichnung|zu unterzeichnen|unterzeichnen|zurückzukehren|wieder aufzunehmen|zu verlassen|auszutreten|auszuscheiden|auszusteigen|Mitglied[^.;]{0,40} zu (?:sein|werden)|join\w*|acced\w*|accession|participat\w+|observer status|member\w*|apply\w*)\b"
)


_DECLARED = lazy(r"\bund (?:hiermit |daher |somit )?(?:erklär(?:t|en|e) (?:hiermit |daher |somit )?(?:ihren|seinen|unseren|den|meinen) (?:Beitritt|Austritt)|(?:tritt|treten|trete)\b[^;?]*\bbei\b)")
"""Who is ready to, and does it in the same breath, has done it."""


def intent(find: Find) -> list[Statement]:  # noqa: PLR0911  each early return is a reason to stay silent
    """Absicht, Interesse: announced, without commitment; "nicht beabsichtigt" is a refusal."""
    mood = find.mood
    words = find.group("w") or ""
    first, last = clause(find.sentence, find.start, find.end)
    near = find.text[max(find.sentence.floor, first - 90) : max(last, find.match.end()) + 120]
    if mood.asked or mood.mentioned or not _JOINING.search(near) or _FINISH.search(words):
        return []
    if patterns.search(r"\bnicht (?:beabsichtigt|geplant|angestrebt|erwogen)\b|\bkeine Absicht\b", near):
        return [
            find.statement("refusal", actor=find.actor(find.scene.sender), span=(find.sentence.floor, len(find.text)))
        ]
    if patterns.match(r"[Pp]rüf|[Gg]eprüft", find.text[find.start :]) and patterns.search(r"\b(?:welche|Unterlagen|Auswirkungen|diese|Kosten|wie)\b", near):
        return []
    if patterns.search(r"\b(?:Rechtsstreit|Verfahren|Beklagten?|Klage)\b", find.text):
        return []
    if mood.denied or patterns.search(r"\b(?:beantragt|stellt den Antrag)\b", find.text):
        return []
    if in_another_house(find) or _DECLARED.search(find.text, find.end):
        return []
    actor = find.actor(find.scene.sender)
    condition = _ON_CONDITION.match(find.text)
    details: dict[str, object] = {"condition": tidy(condition.group().split(",")[0])} if condition else {}
    return [planned(find, actor, near, details)]


def refusal(find: Find) -> list[Statement]:
    """Nichtbeitritt: by the writer, or reported of another."""
    mood = find.mood
    if mood.asked or mood.conditional or mood.mentioned or _FINISH.search(own_clause(find)):
        return []
    if patterns.search(r"\bweitere\w* (?:Mitwirkung|Teilnahme|Beteiligung|Mitarbeit|Mitgliedschaft|Zusammenarbeit)\b.*\bhinaus\b", find.text):
        return []  # one that is in does not go on
    if find.frame.rule.endswith("wird-nicht") and _OCCASION.search(find.text):
        return []
    actor = find.actor(find.scene.sender)
    if HEARSAY.within(find.sentence):
        return []
    if actor == find.scene.sender and limiting.of_a_part(find):
        return keep(find, "limit")
    force = (
        "resolved"
        if patterns.search(r"\d ?: ?\d|Stimmen|beschlossen|Sitzung", find.text) and actor != find.scene.sender
        else None
    )
    return [find.statement("refusal", actor=actor, force=force, since=None)]


def refusal_if_joining(find: Find) -> list[Statement]:
    """The words "Lehnt ab": a refusal where joining is what is refused."""
    near = find.text[max(find.sentence.floor, find.mood.window[0] - 60) : find.mood.window[1]]
    if (
        find.mood.denied
        or not _JOINING.search(near)
        or patterns.search(r"[Vv]ertret|[Aa]ntrag\b(?! auf (?:Beitritt|Mitgliedschaft|Teilnahme))|Deckel|Vorbehalt", near)
    ):
        return []
    return refusal(find)


def returning(find: Find) -> list[Statement]:
    """A body that left, or never joined, announces that it wants to come back."""
    mood = find.mood
    if mood.asked or mood.conditional or mood.mentioned or mood.denied or find.third_person:
        return []
    actor = find.actor(find.scene.sender)
    if actor != find.scene.sender:
        return []
    return [
        find.statement(
            "intent",
            actor=actor,
            modality="intended",
            value=tidy(find.text)[:160],
            span=(find.sentence.floor, len(find.text)),
        )
    ]
