"""Vorbehalte in plain words ("dann gehen wir wieder"), those that an earlier declaration holds, and their use."""

# ruff: noqa: E501  expressions: a set of alternatives stays on one line

from __future__ import annotations

from beitritt.reading.expressions import patterns
from beitritt.reading.expressions.patterns import lazy
from beitritt.reading.phrases.de_words import ENTERS, GOES, LESSENS

from .dealing import ELSEWHERE
from .find import Find, tidy
from .pointing import HEARSAY, OTHER_BUSINESS
from .reservations import REVIEW, VERB_FIRST, condition_in
from .rights import ABOUT_OWN, SELF

TYPE_CHECKING = False
if TYPE_CHECKING:
    from beitritt.reading.values import Statement

_RIGHTS = (
    ("direct_entry", lazy(rf"\b(?:{ENTERS}|eigene[nrms]? (?:\w+ )?(?:Beitritt|Einstieg|Sitz|Platz))\b")),
    ("reduce", lazy(rf"\b(?:{LESSENS}|kürzer|schränk\w*|fahren|fährt|setzen|setzt)\b")),
    ("withdraw", lazy(rf"\b(?:{GOES}|geht|gehen|steigen|scheiden|weg|raus|[Aa]usstieg|[Aa]ustritt|[Rr]ückzug)\b")),
)
_GOING = lazy(
    rf"\b(?:geh\w* .*\b(?:wieder|weg|raus)|steig\w* .*\baus|scheid\w* .*\baus|hör\w* .*\bauf|schränk\w* .*\bein|fahr\w* .*\bzurück|fährt .*\bzurück|setz\w* .*\baus|leg\w* .*\bnieder|tr(?:eten|itt) .*\b(?:aus|zurück|kürzer)|zieh\w* .*\bzurück|mach\w* .*\bnicht mehr|(?:sind|ist) .*\b(?:weg|raus|draußen|nicht mehr dabei)|meld\w* .*\bab|verl[aä]ss\w+|(?:dürf|darf|könn|kann|woll|will|möcht|müss|muss)\w* .*\b(?:{GOES}|{LESSENS}|raus|heraus|weg)|end(?:et|en) (?:unser|die|ihr|sein))"
)
ANOTHERS = lazy(r"\b(?:Mitglieder können|jedes Mitglied|[Jj]ede Partei|Teilnehmer\w* können|§|Satzung|[Nn]ach (?:Nr|Ziff|Art)|Eckpunkte\w*|(?<!^)\bSie (?:können|dürfen|sind|haben)|Ihr(?:e[nmrs]?)? (?:\w+ )?(?:Stadt|Gemeinde|Kreis|Beitritt|Erklärung|Vorbehalt))\b")
_BY_DECLARATION = lazy(r"\b(?:\w*[Ee]rklärung|\w*[Bb]eitritt\w*|\w*[Zz]usage|\w*[Zz]eichnung|[Uu]rkunde|\w*[Ss]chreiben|[Uu]nterschrift|[Aa]nschluss|[Vv]ertrag|[Vv]ereinbarung)\b")
_CAP = lazy(r"\b(?:mehr als|höchstens|nicht (?:mehr|höher) als|maximal|Obergrenze|übersteig\w+|begrenzt|gedeckelt)\b")


OWN_ORGAN = lazy(r"\b(?:er|sie)\b|\b(?:[Dd]er|[Dd]ie|[Dd]as|[Uu]nser|[Uu]nsere) (?:\w+)?(?:[Rr]at|[Tt]ag|[Aa]usschuss|[Vv]orstand|[Ss]enat|[Pp]räsidium|[Ss]ynode|[Mm]agistrat|[Vv]ertretung|[Kk]ammer|[Bb]eirat|[Vv]erwaltung|[Hh]ochschule|[Vv]erein)\b")
"""Who was just spoken of, or an organ of the writer's."""


def unsaid(find: Find) -> bool:
    """Whether the words are asked, hoped, quoted, hearsay or of other business."""
    mood, text = find.mood, find.text
    return bool(
        mood.asked
        or text.rstrip().endswith("?")
        or mood.mentioned
        or mood.hoped
        or find.sentence.quoted
        or find.third_person
        or "____" in text
        or ELSEWHERE.search(text)
        or OTHER_BUSINESS.within(find.sentence)
        or HEARSAY.within(find.sentence)
    )


def _right(words: str) -> str | None:
    return next((right for right, pattern in _RIGHTS if pattern.search(words)), None)


def kept(find: Find, right: str | None, *, told: bool = False, actor: str | None = None) -> list[Statement]:
    """One reservation over the whole sentence, unless it was read to hold one."""
    if find.kinds_read() & {"reservation"}:
        return []
    text = find.text
    condition = condition_in(find, text[find.sentence.floor :], None)
    first = VERB_FIRST.match(text, find.sentence.floor)
    condition = condition or (tidy(first.group()) if first else None)
    details: dict[str, object] = {"right": right, "condition": condition}
    if condition:
        details["trigger"] = "review" if REVIEW.search(condition) else "event"
    return [
        find.statement(
            "reservation",
            actor=actor or find.scene.sender,
            modality="reported" if told else "reserved",
            force="accepted" if told else None,
            value=tidy(text[find.sentence.floor :])[:160],
            details=details,
            span=(find.sentence.floor, len(text)),
            confidence=0.8,
        )
    ]


def invoked(find: Find) -> list[Statement]:
    """A right that an earlier declaration keeps is used."""
    text = find.text
    if unsaid(find) or find.mood.conditional or find.mood.denied or find.mood.unreal or find.kinds_read() & {"invocation"}:
        return []
    words = text[find.sentence.floor :]
    if patterns.search(r"\b(?:Ihr(?:e[nmrs]?)?|Sie)\b (?:\w+ ){0,3}(?:Vorbehalt|Recht|Klausel|Option)", words) or not SELF.search(words):
        return []
    if find.frame.rule.endswith("beruft-auf") and not patterns.search(
        r"\b(?:[Vv]orbehalt\w*|[Kk]lausel|[Oo]ption|[Rr]echt|\w+[Bb]remse|[Oo]bergrenze|[Dd]eckel|[Gg]renze|ausbedungen\w*|vereinbart\w*|eingeräumt\w*|zugesagt\w*|vorbehalten\w*|diese[nrs]?)\b", words
    ):
        return []
    return [
        find.statement(
            "invocation",
            actor=find.actor(find.scene.sender),
            value=tidy(find.group("o") or find.group("o2")) or tidy(words)[:120],
            confidence=0.8,
            span=(find.sentence.floor, len(text)) if find.end > len(text) - 20 else None,
        )
    ]


def uses_this(find: Find) -> list[Statement]:
    """The words "Diese Öffnung nutzen wir": a right that the sentence before tells is used."""
    kept = any(known.kind == "reservation" for known in find.scene.statements[-2:])
    return invoked(find) if kept else []


def agreed_before(find: Find) -> list[Statement]:
    """The words "war ausbedungen, dass …": a right kept in an earlier declaration."""
    text = find.text
    words = text[find.sentence.floor :]
    if unsaid(find) or find.mood.conditional or find.mood.denied or ANOTHERS.search(words):
        return []
    right = _right(find.group("w"))
    capped = _CAP.search(find.group("w")) is not None and patterns.search(r"\b(?:Euro|EUR|Umlage|Beitrag|Kosten)\b", find.group("w")) is not None
    own = _BY_DECLARATION.search(words) is not None and (
        SELF.search(words) is not None or patterns.search(r"\b(?:war|ist)\b", words) is not None
    )
    if not own or not (right or capped) or (right and not patterns.search(r"\b(?:darf|dürfen|dürfe|kann|können|könne|zu \w+en|\w+zu\w+en|Recht|Ausstieg|Austritt|Rückzug)\b", words)):
        return []
    return kept(find, right or "limit", told=True)


def may_enter(find: Find) -> list[Statement]:
    """Those who are spoken for, or the writer, may join for themselves later."""
    words = find.words
    if unsaid(find) or ANOTHERS.search(words) or patterns.search(r"\bWert darauf\b|\b(?:will|wollen|möchten?|wird|werden)\b[^,;]*\b(?:prüfen|beraten)\b", words):
        return []
    if find.mood.denied and not patterns.search(r"\bnicht (?:verbau\w+|nehmen|abgeschnitten|versperr\w+|verschlossen|verwehrt|ausgeschlossen)", words):
        return []
    return kept(find, "direct_entry")


def goes_if(find: Find) -> list[Statement]:
    """The words "Passt es nicht mehr, gehen wir wieder": a right to leave, or to do less, on a condition."""
    text = find.text
    words = text[find.sentence.floor :]
    clause = text[find.start :]
    if unsaid(find) or ANOTHERS.search(words) or find.third_person or not (SELF.search(clause) or OWN_ORGAN.search(clause)):
        return []
    if find.scene.recipient and find.scene.recipient in clause:
        return []
    condition = text[find.sentence.floor : find.start].rpartition(": ")[2]
    if not patterns.match(r"(?:Sollten?|Falls|Wenn|Sofern|Sobald|Für den Fall|Bei|(?:\w+ ?){1,2}t\b|Bleib|Fäll|Wird|Werden|Komm|Pass|Lohn|Rechn|Steig|Überschreit|Entf|Reich|Fließ|Scheiter|Fehl|Sink|Wächst|Nimmt)", condition) or patterns.match(r"(?:Nicht|Jetzt|Damit|Somit|Zuletzt|Insgesamt|Mit|Seit|Laut|Hat|Hatt?e|Ist|War)\b", condition):
        return []
    if not _GOING.search(clause):
        return []
    right = _right(clause)
    return kept(find, right or "withdraw") if right != "direct_entry" else []


def free_to(find: Find) -> list[Statement]:
    """The words "Es muss uns erlaubt sein, kürzerzutreten", "nimmt für sich in Anspruch, …"."""
    words = find.words
    if unsaid(find) or ANOTHERS.search(words) or find.mood.denied or not SELF.search(words):
        return []
    right = _right(find.group("w"))
    return kept(find, right) if right else []


def looks_again(find: Find) -> list[Statement]:
    """The words "Über den Verbleib befinden wir nach dem zweiten Winter neu": kept open by one who takes part."""
    words = find.words
    if _unsaid_but_whether(find) or ANOTHERS.search(words) or not SELF.search(words):
        return []
    if not patterns.search(r"\b(?:neu|erneut|wieder|noch einmal|abermals|eigens|gesondert|[Nn]ach (?:dem|der|einem|einer|zwei|drei|\d+|Ablauf|Ende)|[Ii]m (?:Lichte|Herbst|Frühjahr|Sommer|Winter)|erst|jährlich|zum \d|Ende \d{4})\b", words):
        return []
    part = any(known.kind in {"accession", "continuation", "consent", "representation"} for known in find.scene.statements)
    if not part and not patterns.search(r"\b(?:Fortbestehen|Fortbestand|Verbleib\w*|Fortsetzung|[Ww]eiter\w*|dabei ?bleib\w*)\b", words):
        return []
    return kept(find, None)


def _unsaid_but_whether(find: Find) -> bool:
    mood, text = find.mood, find.text
    return bool(text.rstrip().endswith("?") or mood.mentioned or find.sentence.quoted or find.third_person or OTHER_BUSINESS.within(find.sentence) or ELSEWHERE.search(text) or HEARSAY.within(find.sentence))


def left_aside(find: Find) -> list[Statement]:
    """A part, or a duty, that the writer keeps out of."""
    words = find.words
    if unsaid(find) or find.mood.conditional or ANOTHERS.search(words) or find.kinds_read() & {"withdrawal", "reduction", "refusal"}:
        return []
    own = ABOUT_OWN.search(words) or any(
        known.kind in {"accession", "consent", "representation", "continuation"} and known.modality == "declared" for known in find.scene.statements
    )
    if not own or patterns.search(r"\b(?:nicht mehr|nicht länger|ab dem|Rate|Rechnung|bisherige\w*|Sitzung|Kündigung|Austritt)\b", words):
        return []
    return kept(find, "limit")
