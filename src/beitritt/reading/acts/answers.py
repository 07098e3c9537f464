"""Requests for other terms, and what is answered to requests, accessions and reservations."""

# ruff: noqa: E501  expressions: a set of alternatives stays on one line

from __future__ import annotations

from beitritt.reading.expressions import patterns
from beitritt.reading.expressions.patterns import lazy
from beitritt.reading.phrases.de_words import OWN_TERMS, WISHED

from .dealing import COUNCIL, ELSEWHERE, IF, again, of_other_business
from .find import Find, tidy
from .pointing import HEARSAY, OTHER_BUSINESS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from beitritt.reading.values import Statement

_WISHED = lazy(
    rf"\b(?:bewenden|belassen|begnügen|beizubehalten|beibehalten|\w*[Bb]erichtspflicht\w*|nur (?:noch )?einmal|\w*[Bb]indung|gemeinsame[nr]? Beitritt|{WISHED}|term|period|cap|limit\w*|shorter|binding|fees?|contribution|exempt\w*|extension|reduction|waiver?|release)\b"
)
_FORMAL = lazy(
    r"\b(?:(?:an|bei) [^,;]{2,60} zu (?:richten|senden|adressieren|schicken)|Bestätigung|bestätigen|Eingang\w*|Übersendung|Rücksprache|Rückmeldung|Mitteilung|mitzuteilen|Verständnis|Beachtung|Kenntnisnahme|Termine?|Prüfung des Vordrucks|Nennung|"
    r"zuzusenden|zu übersenden|acknowledge|receipt|circulate|confirm|Berichtigung|Löschung|Rückäußerung|Antwort|Einladung|eingeladen|Ansprechpartner\w*|Hinweis\w*|Auskunft|Nachricht|Bankverbindung|Anschrift\w*|Stornierung|zu entnehmen|Zugang|Konto\w*)\b"
)
_OTHERS_WISH = lazy(r"\b(?:(?:(?:[Aa]uf|[Zz]u|[Üü]ber) )?[Ii]hre[rn]? (?:\w+ )?(?:Bitte|Antrag|Wunsch|Gesuch|Anregung)|bitten Sie|Sie (?:um|uns|die|den)|haben Sie|you (?:ask|invit))\b")
_NO = lazy(r"\b(?:nicht|kein\w*|nor|not|unable|cannot|declined|rejected|refused|abgelehnt)\b")
_OPEN = lazy(r"\b(?:noch (?:nicht|offen)|Klärung|Prüfung|vorbehalten|derzeit nicht (?:abschließend|entschieden))\b")


_FACTS = lazy(
    r"(?:\W|\d{1,2}[.)])*(?:Welche[rsnm]?|Wie\b|Wann|Wo\b|Wer|Warum|Weshalb|Was|In welche|Mit welche|Ab wann|Bis wann|(?:Würden?|Wären?|Ist|Sind|Hat|Haben|Gibt|Gab|Besteht|Wird|Werden) (?:die|der|das|es|eine?|damit|dafür) (?!Möglichkeit|Moeglichkeit))"
)
"""A question for what is so, or would be: it asks for no other terms."""


def request(find: Find) -> list[Statement]:  # noqa: PLR0911  each early return is a reason to stay silent
    """Bitte, Wunsch for other terms: binds nobody; a request for a receipt or a date is none."""
    mood = find.mood
    words = find.words
    if find.third_person or find.scene.genre in {"resolution_paper", "reply"} or of_other_business(find):
        return []  # what is asked in a debate, or on a sheet to tick
    if words.rstrip().endswith("?") and _FACTS.match(words):
        return []
    if find.sentence.quoted or mood.mentioned or mood.denied or _OTHERS_WISH.search(find.text) or "response" in find.kinds_read():
        return []
    if not (_WISHED.search(words) or OWN_TERMS.search(words)) or (_FORMAL.search(words) and not find.sentence.floor):
        return []
    if not find.sentence.floor and find.text.rstrip().endswith(":"):
        return []  # the list that follows says what is wished
    if patterns.search(r"\b(?:wenn|falls|sofern) Sie\b", words) and not find.sentence.floor:
        return []
    clause = find.text[slice(*mood.window)].lstrip()
    if clause.startswith(("Dass ", "dass ")) and not patterns.search(r"\b(?:wir|ich|Sie)\b", clause):
        return []
    actor = find.actor(find.scene.sender)
    passive = find.text[find.start : find.end] in {"gebeten", "ersucht"}
    if passive and not patterns.search(r"\b(?:wird|werden)\b", find.text):
        return []
    by_us = patterns.search(r"\b(?:[Bb]itten?|[Bb]eantragen?|[Ee]rsuchen?|wünschen?) (?:wir|ich)\b", find.text[find.start : find.end + 6])
    actor = find.scene.sender if passive or by_us else actor
    own = actor == find.scene.sender
    details: dict[str, object] = {}
    if not own:
        return []
    return [
        find.statement(
            "request",
            actor=actor,
            modality="requested",
            value=tidy(words)[:200],
            details=details,
            span=(find.sentence.floor, len(find.text)),
        )
    ]


def response(find: Find) -> list[Statement]:  # noqa: PLR0911, C901  each early return is a reason to stay silent
    """Antwort: accepted, rejected, objected or open."""
    mood = find.mood
    fixed = find.frame.marks.get("value")
    clause = find.text[slice(*mood.window)]
    if find.sentence.quoted or mood.asked or mood.conditional or mood.mentioned or ELSEWHERE.search(find.text) or OTHER_BUSINESS.within(find.sentence) or HEARSAY.within(find.sentence) or IF.match(find.words):
        return []
    if fixed == "objected" and of_other_business(find):
        return []
    if find.frame.rule.endswith("anliegen") and COUNCIL.search(find.text):
        return []  # a council that agrees to a proposal answers for a participant
    if fixed == "objected" and patterns.search(r"[Vv]ertret", find.text):
        return []
    if find.frame.rule.endswith("pruefen") and not patterns.search(r"\bIhr\w*\b", find.text):
        return []
    if fixed in {None, "rejected"} and not _answers(find):
        return []
    going_on = any(known.kind == "response" for known in find.scene.statements)
    if fixed in {"open", "accepted"} and not ((going_on or _answers(find)) and _answered(find)):
        return []
    if "Vorbehalt" in find.text and _objects(find):
        fixed = "objected"
    if "Vorbehalt" in find.text and patterns.search(r"nicht einverstanden|nicht akzeptieren", find.text):
        fixed = "objected"
    value = fixed or ("open" if _OPEN.search(clause) else "rejected" if _NO.search(clause) else "accepted")
    if again(find, value) or ("response" in find.kinds_read() and patterns.search(r"\bzu \w+en\W*$", clause)):
        return []
    actor = find.actor(find.scene.sender)
    if (
        actor != find.scene.sender
        and value != "objected"
        and not find.frame.rule.endswith(("in-ordnung", "annahme", "zugestehen"))
    ):
        return []
    whole = patterns.match(r"(?:[•–*-] )?(?:Dem|Ihrem|Diesem) (?:\w+ )?Vorbehalt\b", find.words)
    return [
        find.statement(
            "response",
            span=(find.sentence.floor, mood.window[1]) if whole else None,
            actor=find.scene.sender,
            value=f"{value}: {tidy(clause)[:160]}",
            since=(find.period().since or find.period().point) if value == "accepted" else None,
            details={"to": tidy(find.group("o")) or None},
        )
    ]


def _objects(find: Find) -> bool:
    """Whether a reservation is what is not accepted."""
    return bool(_NO.search(find.text)) and "Ihr" in find.text and find.frame.marks.get("value") != "accepted"


def _answers(find: Find) -> bool:
    """Whether the letter answers: it names the other's wish, or what it grants or refuses are terms."""
    near = find.words
    if find.scene.recipient and find.scene.recipient in near:
        return True
    return bool(
        patterns.search(r"\bIhr\w*\b|\byour\b|\bSie\b", near)
        or find.sentence.floor
        or _WISHED.search(near)
        or patterns.match(r"Zu (?:Nr\. |Ziffer |Punkt )?\d", near)
    )



def denial(find: Find) -> list[Statement]:
    """The words "Können wir nicht …": a rejection, where the letter answers what the addressee asked."""
    near = find.words
    if (
        not patterns.search(
            r"\b(?:Sie|Ihr\w*|Ihnen|Deckel\w*|Befreiung|Freistellung|Ausnahme|Verlängerung|Bedingung\w*)\b", near
        )
        or find.sentence.quoted
    ):
        return []
    if (
        find.mood.asked
        or find.mood.conditional
        or IF.match(near)
        or patterns.search(r"\bIhre[rmn]? (?:\w+ )?(?:Einladung|Aufruf|Aufforderung)\b", near)
        or not _answered(find)
        or patterns.search(r"\b(?:mitteilen|vorlegen|liefern|zusenden|schicken|beifügen|versprechen|zusichern|nachweisen|sagen|nennen|beantworten|absehen|erklären|Auskunft|Auskünfte|zusagen)\b", near)
    ):
        return []
    return [find.statement("response", actor=find.scene.sender, value=f"rejected: {tidy(near)[:160]}")]


def _answered(find: Find) -> bool:
    """Whether the letter is an answer to what the addressee declared or asked, so that its writer leads."""
    if any(known.kind == "response" for known in find.scene.statements):
        return True
    return not any(
        known.kind in {"accession", "withdrawal", "consent"} and known.modality == "declared"
        for known in find.scene.statements
    )


def confirmation(find: Find) -> list[Statement]:
    """The lead confirms or takes note of an accession, a withdrawal, a reservation."""
    mood = find.mood
    if patterns.search(r"zugleich für|\bwahr\b|\bwieder auf\b", find.text):
        return []
    if patterns.search(r"\b(?:Abstand|Bezug|\w*vorbehaltene\w*)\b", find.text):
        return []
    if not mood.said or find.sentence.quoted or patterns.search(r"\bbitte\w*\b", find.text[: find.start + 12].lower()):
        return []
    if patterns.search(r"\b[Ff]reiexemplar|[Zz]eitschrift|[Aa]bonnement", find.text) or find.scene.recipient is None:
        return []
    taken = bool(patterns.search(r"zur Kenntnis", find.text))
    value = "open" if taken else "accepted"
    if again(find, value):
        return []
    period = find.period()
    return [
        find.statement(
            "response",
            actor=find.scene.sender,
            since=None if taken else period.since or period.point,
            value=f"{value}: {tidy(find.text)[:160]}",
            details={"to": tidy(find.group("o")) or None},
        )
    ]
