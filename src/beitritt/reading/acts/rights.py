"""Vorbehalte in other words than "behält sich vor": rights kept, parts left out, preconditions; their use and their end."""

# ruff: noqa: E501  expressions: a set of alternatives stays on one line

from __future__ import annotations

from beitritt.reading.context.actors import groups
from beitritt.reading.expressions import patterns
from beitritt.reading.expressions.patterns import lazy
from beitritt.reading.phrases.de_words import OWN_LINE

from .find import Find, tidy
from .reservations import REVIEW, VERB_FIRST, condition_in, keeper_of, rights_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from beitritt.reading.values import Statement

ABOUT_OWN = lazy(rf"\b{OWN_LINE}\b")
SELF = lazy(
    r"\b(?:[Ww]ir|[Ii]ch|uns|mir|mich|sich|[Uu]nser\w*|[Mm]ein\w*|[Dd](?:ie|er|en|as|em) (?:Stadt|Gemeinde|Kreis\w*|Landkreis\w*|Verband\w*|Kommune\w*|Gemeinden|Städten?|Kammer|Hochschule|Kommunen|Zweckverband\w*|\w+gemeinden|\w+kommunen|Samtgemeinde|Markt|Amt|Jobcenter)|\w*[Gg]emeinden|\w*[Kk]ommunen|hiervon|davon|hiermit)\b"
)
_WAS = lazy(r"\b(?:hatten?|hat|habe|haben|war|waren|wurden?)\b")
_OTHER_RIGHT = lazy(
    r"\b(?:Stimmrecht|Hausrecht|Vorkaufsrecht|Urheberrecht\w*|Akteneinsicht\w*|Zugriffsrecht|Vorschlagsrecht|Widerspruchsrecht|Nutzungsrecht\w*|Alle Rechte|Kommunalrecht|Datenschutz\w*|Wegerecht|Mietrecht)\b"
)
_KEPT = lazy(
    r"[Vv]orbehalt|vorbehalten|eingeräumt|offengehalten|offen gehalten|ausbedungen|zustehend|[Kk]lausel|[Kk]ündigungsrecht|[Aa]ustrittsrecht|[Aa]usstiegsrecht|[Rr]ücktrittsrecht|[Ww]iderrufsrecht|hiermit"
)
_FAILED = lazy(
    r"\b(?:nicht|keine?|ausgefallen|gescheitert|versagt|verweigert|abgelehnt|ausgeblieben|Ausfall|unwirksam|verstrichen)\b"
)
_OPEN_FACT = lazy(
    r"\b(?:wenn|falls|sofern|sobald|solange|ob|bis|erst|muss|müssen|werden müssen|soll|sollte\w*|würde\w*|wäre\w*|könnte\w*)\b"
)
_LATER_KIND = lazy(
    r"\b(?:auch nach|nach|weiter\w*|weitere\w*|Umsetzung\w*|Fortsetzung|Verlängerung|danach|anschließend\w*|zweite\w*|über)\b"
)
_BY_THEIR_PAPER = lazy(r"\b(?:entnehme\w*|entnommen|[Ll]aut|heißt es|steht geschrieben)\b|\b[Nn]ach jeder\b")
"""A paper says that of all; nobody keeps it for itself."""
_ENTERING = lazy(r"\b(?:selbst|eigenständig|unmittelbar|direkt|später|jederzeit)\b.*\b(?:einzutreten|beizutreten|anzuschließen|einzusteigen|mitzuwirken|teilzunehmen|zu werden)\b")
_UNLESS_EXTENDED = lazy(
    r"\bendet\b[^,]*\d[^,]*, (?:falls|wenn|sofern|soweit|es sei denn)\b.*\b(?:\w*[Vv]erlänger\w*|erneuer\w*|Erneuerung|anderes)\b"
)
"""A term that may be extended: it runs out by itself."""
_ONE_BODY = lazy(r"(?:\w+[Gg]emeinde|Stadt|Gemeinde|Kreis|Landkreis|\w*verband|\w*GmbH) [A-ZÄÖÜ]")
_NOT_OURS = lazy(
    r"\b(?:Kosten|Gebühr\w*|Beitrag\w*|Umlage\w*|Sitzung|Tagung|Veranstaltung|Parken|Termin\w*|Programm\w*)\b"
)


def condition_of(find: Find) -> str | None:
    """The condition that the sentence names, however it is worded."""
    words = condition_in(find, find.words, None)
    first = VERB_FIRST.match(find.text, find.sentence.floor)
    return words or (tidy(first.group()) if first else None)


def kept_right(find: Find, right: str | None, condition: str | None, *, told: bool) -> Statement:
    """A reservation over the whole sentence; told of another body, or as kept before, it is reported."""
    actor = find.actor(find.scene.sender)
    anothers = actor != find.scene.sender and actor is not None and right != "direct_entry" and actor[:1].isupper()
    told = told or (anothers and bool(patterns.search(r"\b(?:hat|haben|hatte|hatten)\b", find.text)))
    details: dict[str, object] = {"right": right, "condition": condition}
    if condition:
        details["trigger"] = "review" if REVIEW.search(condition) else "event"
    dative = keeper_of(find) or ""
    by_dative = dative.startswith("jede ") or dative in find.scene.group
    return find.statement(
        "reservation",
        actor=dative if by_dative else actor if told or right == "direct_entry" else find.scene.sender,
        modality="reported" if told or find.third_person else "reserved",
        force="accepted" if told or find.third_person else None,
        value=tidy(find.words)[:160],
        details=details,
        span=(find.sentence.floor, len(find.text)),
    )


def unread(find: Find) -> bool:
    """Whether the words are asked, quoted or left blank, so that nothing is kept by them."""
    mood = find.mood
    return bool(mood.asked or mood.mentioned or find.sentence.quoted or "____" in find.text)


def exercised(find: Find) -> list[Statement]:
    """Ausübung of a right that was kept; a right that is merely spoken of is none."""
    text = find.text
    right = find.group("o") or find.group("o2")
    if unread(find) or find.mood.conditional or find.mood.denied or find.mood.unreal or _OTHER_RIGHT.search(text):
        return []
    if not _KEPT.search(text) or (right.endswith(("Recht", "recht", "Möglichkeit")) and not SELF.search(text)):
        return []
    return [
        find.statement(
            "invocation",
            actor=find.actor(find.scene.sender),
            value=tidy(right),
            confidence=0.8,
            span=(find.sentence.floor, len(text)),
        )
    ]


def proviso(find: Find) -> list[Statement]:
    """Eintritt der Bedingung: met, or failed."""
    text = find.words
    clause = find.text[slice(*find.mood.window)]
    first, last = find.sentence.place(find.sentence.floor, len(find.text))
    if any(known.kind == "fulfilment" and first <= known.start < last for known in find.scene.statements[-2:]):
        return []
    if unread(find) or (
        find.frame.marks.get("value") != "failed"
        and (find.mood.conditional or find.mood.unreal or _OPEN_FACT.search(clause))
    ):
        return []
    failed = bool(_FAILED.search(clause)) and not patterns.search(
        r"\bnicht mehr (?:erforderlich|nötig|notwendig)", clause
    )
    period = find.period()
    actor = find.actor(find.scene.sender)
    third = actor not in {find.scene.sender, None} and bool(patterns.search(r"\b(?:uns|mir)\b", text))
    return [
        find.statement(
            "fulfilment",
            actor=actor if third else find.scene.sender,
            modality="reported" if third else "declared",
            force="accepted" if third else None,
            value=f"{find.frame.marks.get('value') or ('failed' if failed else 'met')}: {tidy(text)[:180]}",
            since=period.at or period.since,
            span=(find.sentence.floor, len(find.text)),
        )
    ]


def keep(find: Find, right: str | None, condition: str | None = None) -> list[Statement]:
    """One reservation over the whole sentence."""
    clause = find.text[slice(*find.mood.window)]
    word = find.text[find.start : find.end]
    told = bool(_WAS.search(clause)) and word.endswith(
        ("gelassen", "gehalten", "vorbehalten", "vorbehalt", "ausbedungen")
    )
    return [kept_right(find, right, condition, told=told)]


def keeps(find: Find) -> list[Statement]:
    """A right that is kept: to leave, to do less, or, for others, to join later."""
    text = find.words
    if unread(find) or (find.mood.denied and " nicht " not in f" {find.text[find.start : find.end]} "):
        return []
    if (not SELF.search(text) and not ABOUT_OWN.search(text)) or _touched_by(find):
        return []
    fixed = find.frame.marks.get("right")
    rights = [fixed] if fixed else rights_of(find, find.group("w") or find.text[find.end :])
    if not rights and find.frame.marks.get("any"):  # "bleibt vorbehalten, …": what is kept follows
        rights = rights_of(find, find.text[find.end :]) or ["direct_entry"] * bool(_ENTERING.search(text))
    if not rights and find.frame.marks.get("any") and not _NOT_OURS.search(text) and any(known.kind in {"consent", "representation"} for known in find.scene.statements[-2:]):
        return keep(find, "limit")  # what the representative may not do
    if not rights and find.frame.marks.get("any") and ABOUT_OWN.search(text) and not _NOT_OURS.search(text):
        return keep(find, None)
    if "direct_entry" in rights and find.frame.rule.endswith("nicht-ausgeschlossen"):
        rights = ["direct_entry"]
    return keep(find, rights[0], condition_of(find)) if rights and not _of_stranger(find, rights[0]) else []


def _touched_by(find: Find) -> bool:
    """Whether something else is not touched by what is done here ("die Mitgliedschaft im … wird von der Kündigung nicht berührt")."""
    touched = find.text[find.start : find.end].endswith("berührt")
    return touched and bool(patterns.search(r"\b(?:von|durch|vom) (?:de[rmn]|die|das|dieser?|diesem|unserer?)?\s?(?:\w+ )?$", find.text[: find.match.start("o")]))


def _of_stranger(find: Find, right: str) -> bool:
    """Whether a body that nobody here stands for may join: that is said of it, and kept by nobody."""
    if right != "direct_entry" or any(known.kind in {"representation", "consent"} for known in find.scene.statements):
        return False
    named = groups(find.scene, find.text, find.sentence.floor, len(find.text))
    return bool(named) and all(_ONE_BODY.match(name) and name != find.scene.sender for name in named[:1])


def released(find: Find) -> list[Statement]:
    """The words "Kommt die Stelle nicht, sind wir nicht länger gebunden": a right to leave on a condition."""
    text = find.words
    condition = condition_of(find)
    if unread(find) or not condition or not SELF.search(text):
        return []
    rights = rights_of(find, text)
    return keep(find, find.frame.marks.get("right") or (rights[0] if rights else "withdraw"), condition)


def lapses(find: Find) -> list[Statement]:
    """The words "Die Zusage erlischt, wenn …": the act stands only as long as something does not happen."""
    text = find.words
    if (
        unread(find)
        or not ABOUT_OWN.search(text)
        or patterns.search(r"\b(?:Mitglied\w*schaft eines|[Jj]ede\w*|Satzung|§)", text)
        or _UNLESS_EXTENDED.search(text)
    ):
        return []
    return keep(find, "precondition", condition_of(find))


def organ_decides(find: Find) -> list[Statement]:
    """The words "Die Zustimmung des Rates bleibt vorbehalten"."""
    return [] if unread(find) or find.mood.denied else keep(find, "precondition", tidy(find.group("o") or find.group("o2")))


def upheld(find: Find) -> list[Statement]:
    """A reservation made before that stays."""
    text = find.words
    rights = rights_of(find, text)
    return (
        [] if unread(find) or find.mood.denied or "Ihr" in text or "Bedenken" in text else keep(find, rights[0] if rights else None, None)
    )


def later_decision(find: Find) -> list[Statement]:
    """What follows later needs a decision of its own: kept open by one who takes part now."""
    text = find.words
    if unread(find) or _BY_THEIR_PAPER.search(text) or not _LATER_KIND.search(text) or patterns.search(r"\b(?:Beitritt|beizutreten|beitritt)\b", text):
        return []
    return keep(find, None, None)


def precondition(find: Find) -> list[Statement]:
    """The act itself waits for something."""
    text = find.words
    if unread(find) or (find.mood.denied and find.frame.rule.endswith(("gremienvorbehalt", "haengt-ab"))):
        return []
    if (
        not ABOUT_OWN.search(text)
        and not find.frame.rule.endswith(("zur-bedingung", "treten-bei-sofern"))
        and not patterns.search(
            r"\b(?:Wirksamkeit|Gültigkeit|unterschrieben|unterzeichn\w+|(?:[Uu]nsere|[Aa]lle|[Ss]ämtliche) Zahlungen|beitr\w+|beigetreten|gezeichnet|mitgezeichnet|wirken wir mit)\b",
            text,
        )
    ):
        return []
    if patterns.search(r"\b(?:Sitzung|Termin|Veranstaltung|keine Mehrheit|abgelehnt|verworfen|beantragt (?:war|wurde|hatte))\b", text):
        return []
    words = tidy(find.group("w")) or tidy(text)
    return keep(find, "precondition", words[:200])


def only_if(find: Find) -> list[Statement]:
    """The words "Dies gilt nur, wenn …", of what the letter declares."""
    head = find.text[find.sentence.floor : find.start]
    if unread(find) or not patterns.search(
        r"\b(?:gilt|gelten|wirksam|verbindlich|Bestand|Gültigkeit|tritt\b[^;]*\bin Kraft|erfolgt|[Tt]reten|[Tt]ritt|[Ss]chließ\w+|[Zz]eichne\w*|[Bb]eteilig\w+|[Nn]ehmen|[Nn]immt|[Mm]achen|[Mm]acht|stehen wir zu|halten wir|bindend)\b",
        head,
    ):
        return []
    if not (
        ABOUT_OWN.search(head)
        or patterns.search(r"\b(?:[Ww]ir|[Ii]ch|uns|[Dd]ies|[Dd]as|[Vv]orstehende\w*|[Ss]ie|[Dd]iese\w*)\b", head)
    ):
        return []
    return keep(find, "precondition", tidy(find.group("w"))[:200])
