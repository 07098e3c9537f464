"""Vorbehalte in other words than "behält sich vor": rights kept, parts left out, preconditions; their use and their end."""

# ruff: noqa: E501  expressions: a set of alternatives stays on one line

from __future__ import annotations

from beitritt.reading import patterns
from beitritt.reading.patterns import lazy
from beitritt.reading.phrases.de_rights import OWN_LINE

from .find import Find, tidy
from .reservations import REVIEW, VERB_FIRST, condition_in, keeper_of, rights_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from beitritt.reading.values import Statement

_ABOUT_OWN = lazy(rf"\b{OWN_LINE}\b")
_SELF = lazy(
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
_COVERED = lazy(
    rf"\b(?:vo[nm]|durch|mit) (?:(?:de[mr]|unsere[mr]|meine[mr]|ihre[mr]|seine[mr]|diese[mr]) )?{OWN_LINE}\b|\b(?:hiervon|davon|hierdurch|dadurch)\b|^{OWN_LINE}\b|(?:(?:unser|dieser|der|dies)e[rs]? ){OWN_LINE}\b[^,;]{{0,40}}\bnicht"
)
_LATER_KIND = lazy(
    r"\b(?:auch nach|nach|weiter\w*|weitere\w*|Umsetzung\w*|Fortsetzung|Verlängerung|danach|anschließend\w*|zweite\w*|über)\b"
)
_ENTERING = lazy(r"\b(?:selbst|eigenständig|unmittelbar|direkt|später|jederzeit)\b.*\b(?:einzutreten|beizutreten|anzuschließen|einzusteigen|mitzuwirken|teilzunehmen|zu werden)\b")
_NOT_OURS = lazy(
    r"\b(?:Kosten|Gebühr\w*|Beitrag\w*|Umlage\w*|Sitzung|Tagung|Veranstaltung|Parken|Termin\w*|Programm\w*)\b"
)


def condition_of(find: Find) -> str | None:
    """The condition that the sentence names, however it is worded."""
    words = condition_in(find, find.text[find.sentence.floor :], None)
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
        value=tidy(find.text[find.sentence.floor :])[:160],
        details=details,
        span=(find.sentence.floor, len(find.text)),
    )


def _silent(find: Find) -> bool:
    mood = find.mood
    return bool(mood.asked or mood.mentioned or find.sentence.quoted or "____" in find.text)


def exercised(find: Find) -> list[Statement]:
    """Ausübung of a right that was kept; a right that is merely spoken of is none."""
    text = find.text
    right = find.group("o") or find.group("o2")
    if _silent(find) or find.mood.conditional or find.mood.denied or find.mood.unreal or _OTHER_RIGHT.search(text):
        return []
    if not _KEPT.search(text) or (right.endswith(("Recht", "recht", "Möglichkeit")) and not _SELF.search(text)):
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
    text = find.text[find.sentence.floor :]
    clause = find.text[slice(*find.mood.window)]
    first, last = find.sentence.place(find.sentence.floor, len(find.text))
    if any(known.kind == "fulfilment" and first <= known.start < last for known in find.scene.statements[-2:]):
        return []
    if _silent(find) or (
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


def _keep(find: Find, right: str | None, condition: str | None = None) -> list[Statement]:
    """One reservation over the whole sentence."""
    clause = find.text[slice(*find.mood.window)]
    word = find.text[find.start : find.end]
    told = bool(_WAS.search(clause)) and word.endswith(
        ("gelassen", "gehalten", "vorbehalten", "vorbehalt", "ausbedungen")
    )
    return [kept_right(find, right, condition, told=told)]


def keeps(find: Find) -> list[Statement]:
    """A right that is kept: to leave, to do less, or, for others, to join later."""
    text = find.text[find.sentence.floor :]
    if _silent(find) or (find.mood.denied and " nicht " not in f" {find.text[find.start : find.end]} "):
        return []
    if not _SELF.search(text) and not _ABOUT_OWN.search(text):
        return []
    fixed = find.frame.marks.get("right")
    rights = [fixed] if fixed else rights_of(find, find.group("w") or find.text[find.end :])
    if not rights and find.frame.marks.get("any"):  # "bleibt vorbehalten, …": what is kept follows
        rights = rights_of(find, find.text[find.end :]) or ["direct_entry"] * bool(_ENTERING.search(text))
    if not rights and find.frame.marks.get("any") and _ABOUT_OWN.search(text) and not _NOT_OURS.search(text):
        return _keep(find, None)
    if "direct_entry" in rights and find.frame.rule.endswith("nicht-ausgeschlossen"):
        rights = ["direct_entry"]
    return _keep(find, rights[0], condition_of(find)) if rights else []


def released(find: Find) -> list[Statement]:
    """The words "Kommt die Stelle nicht, sind wir nicht länger gebunden": a right to leave on a condition."""
    text = find.text[find.sentence.floor :]
    condition = condition_of(find)
    if _silent(find) or not condition or not _SELF.search(text):
        return []
    rights = rights_of(find, text)
    return _keep(find, find.frame.marks.get("right") or (rights[0] if rights else "withdraw"), condition)


def lapses(find: Find) -> list[Statement]:
    """The words "Die Zusage erlischt, wenn …": the act stands only as long as something does not happen."""
    text = find.text[find.sentence.floor :]
    if (
        _silent(find)
        or not _ABOUT_OWN.search(text)
        or patterns.search(r"\b(?:Mitglied\w*schaft eines|[Jj]ede\w*|Satzung|§)", text)
    ):
        return []
    return _keep(find, "precondition", condition_of(find))


def organ_decides(find: Find) -> list[Statement]:
    """The words "Die Zustimmung des Rates bleibt vorbehalten"."""
    return [] if _silent(find) or find.mood.denied else _keep(find, "precondition", tidy(find.group("o")))


def upheld(find: Find) -> list[Statement]:
    """A reservation made before that stays."""
    text = find.text[find.sentence.floor :]
    rights = rights_of(find, text)
    return (
        [] if _silent(find) or find.mood.denied or "Ihr" in text or "Bedenken" in text else _keep(find, rights[0] if rights else None, None)
    )


def later_decision(find: Find) -> list[Statement]:
    """What follows later needs a decision of its own: kept open by one who takes part now."""
    text = find.text[find.sentence.floor :]
    if _silent(find) or not _LATER_KIND.search(text) or patterns.search(r"\b(?:Beitritt|beizutreten|beitritt)\b", text):
        return []
    return _keep(find, None, None)


def precondition(find: Find) -> list[Statement]:
    """The act itself waits for something."""
    text = find.text[find.sentence.floor :]
    if _silent(find) or (find.mood.denied and find.frame.rule.endswith(("gremienvorbehalt", "haengt-ab"))):
        return []
    if (
        not _ABOUT_OWN.search(text)
        and not find.frame.rule.endswith("zur-bedingung")
        and not patterns.search(
            r"\b(?:Wirksamkeit|Gültigkeit|unterschrieben|unterzeichn\w+|beitr\w+|beigetreten|gezeichnet|mitgezeichnet|wirken wir mit)\b",
            text,
        )
    ):
        return []
    if patterns.search(r"\b(?:Sitzung|Termin|Veranstaltung)\b", text):
        return []
    words = tidy(find.group("w")) or tidy(text)
    return _keep(find, "precondition", words[:200])


def only_if(find: Find) -> list[Statement]:
    """The words "Dies gilt nur, wenn …", of what the letter declares."""
    head = find.text[find.sentence.floor : find.start]
    if _silent(find) or not patterns.search(
        r"\b(?:gilt|gelten|wirksam|verbindlich|Bestand|Gültigkeit|tritt\b[^;]*\bin Kraft|erfolgt|[Tt]reten|[Tt]ritt|[Ss]chließ\w+|[Zz]eichne\w*|[Bb]eteilig\w+|[Nn]ehmen|[Nn]immt|[Mm]achen|[Mm]acht|stehen wir zu|halten wir|bindend)\b",
        head,
    ):
        return []
    if not (
        _ABOUT_OWN.search(head)
        or patterns.search(r"\b(?:[Ww]ir|[Ii]ch|uns|[Dd]ies|[Dd]as|[Vv]orstehende\w*|[Ss]ie|[Dd]iese\w*)\b", head)
    ):
        return []
    return _keep(find, "precondition", tidy(find.group("w"))[:200])


def _own_act(find: Find) -> bool:
    return any(
        known.kind in {"accession", "consent", "representation", "commitment"} for known in find.scene.statements
    )


def left_out(find: Find) -> list[Statement]:
    """What the writer's own line does not cover."""
    text = find.text[find.sentence.floor :]
    if _silent(find) or find.mood.conditional or find.mood.unreal:
        return []
    if patterns.search(
        r"\b(?:Beitragspflicht|\w*[Kk]osten|[Uu]mlagen?|\w*[Bb]eiträge|[Ff]inanziell\w*|Mitglieder sind|[Aa]lle Mitglieder|gilt (?:dieses|das) (?:Schreiben|Blatt|Formular))\b",
        text,
    ):
        return []
    if find.frame.rule.endswith("nicht-erfasst") and not _COVERED.search(text):
        return []
    if not (
        _own_act(find)
        or _ABOUT_OWN.search(text)
        or patterns.search(
            r"\b(?:hiervon|davon|Ortsteile?|Stadtteile?|Stadtwerke|Eigenbetriebe?|Tochter\w*|uns|wir)\b|\b[Ff]ür (?:die|den) (?:Stadt|Gemeinde|Kreis|Landkreis)\b",
            text,
        )
    ):
        return []
    return _keep(find, "limit")


def confined(find: Find) -> list[Statement]:
    """A line that is limited from its start; what is narrowed later is a reduction."""
    text = find.text[find.sentence.floor :]
    if _silent(find) or find.mood.conditional or find.mood.unreal or find.mood.denied:
        return []
    if patterns.search(
        r"\b(?:[Kk]ünftig|[Nn]unmehr|noch|[Ff]ortan|bisher\w*|nicht mehr|Jahre?|Monate?|Dauer|Laufzeit|bis|\w*[Pp]hase)\b|\b[Aa]b (?:dem|sofort|\d)",
        text,
    ):
        return []
    return _keep(find, "limit")


def only_within(find: Find) -> list[Statement]:
    """Duties that the writer takes on only as far as its means go."""
    text = find.text[find.sentence.floor :]
    if _silent(find) or not patterns.search(
        r"\b\w*(?:[Hh]aushalt\w*|[Mm]ittel|[Rr]essourcen|[Ss]tellenplan\w*|[Kk]apazität\w*|[Mm]öglichkeiten|[Bb]udget\w*)\b",
        text[find.start - find.sentence.floor :],
    ):
        return []
    if not _SELF.search(text) or patterns.search(r"\b(?:\w*[Kk]osten|\w*[Bb]eitr[aä]ge?|[Uu]mlagen?)\b", text):
        return []
    return _keep(find, "limit", tidy(find.group("w"))[:200])
