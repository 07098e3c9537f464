"""Phasenplan by whoever leads: when a phase begins and ends, that it moves, that the whole goes on or is given up."""

# ruff: noqa: E501  expressions: a set of alternatives stays on one line

from __future__ import annotations

from beitritt.reading.context.actors import subject
from beitritt.reading.expressions import patterns
from beitritt.reading.expressions.patterns import lazy
from beitritt.reading.language.periods import Period, period
from beitritt.reading.phrases.de_words import STAGE

from .find import Find, tidy
from .terms import leads

TYPE_CHECKING = False
if TYPE_CHECKING:
    import re

    from beitritt.reading.values import Statement

_UNREAL = lazy(r"\b(?:hätten?|wären?|möchten?|bitte\w*|wünsch\w+|gebeten|beantrag\w+|sollten?|könnten?|[Üü]berleg\w+|erwäg\w+|[Ww]ürden?|schlagen? \w+ vor|regen? \w+ an)\b")
_ASIDE = lazy(r", (?:die|der|das) [^,]*, ")
_OF_A_LINE = lazy(
    r"\b(?:[Tt]eil|[Mm]itwirk\w*|[Bb]eteilig\w*|[Mm]itgliedschaft|[Bb]eitr\w+|[Bb]eitritt\w*|Vertretung|[Vv]erpflichtung\w*|[Bb]indung|[Vv]ereinbarung|[Gg]ebunden)\b"
)
"""What begins or ends with a phase."""
_LENGTH = lazy(r"\b(?:Monaten?|Jahren?|Wochen)\b|\bum (?:ein\w*|\w+) (?:\w+ )?(?:Jahr|Monat|Quartal|Halbjahr)\w*")
_TOLD = lazy(r"\b(?:mitgeteilt|laut|nach Auskunft|nach Angaben|zufolge)\b")
_BY_PLAN = lazy(r"\b(?:Ihr(?:e[mnrs]?)?|[Dd]er|[Dd]em|[Nn]ach dem) (?:\w+ )?(?:Stufen|Zeit|Phasen|Ablauf|Termin)plan\b|\b(?:Ihr(?:e[mnrs]?)?) (?:Rund)?[Ss]chreiben\b")
_ENDS = lazy(r"\b(?:endet|schließt|abgeschlossen|läuft|enden|ausgedehnt|verlänger(?:t|n)|Ende)\b")
_BEGINS = lazy(r"\b(?:beginnt|startet|Start|Beginn|verschoben|verschiebt|vorgezogen|ab)\b")
_RESOLVED = lazy(r"\b(?:beschlossen|entschieden|verständigt|festgelegt|vereinbart|beschließt|zugestimmt)\b")
_STAGE = lazy(rf"\b{STAGE}\b")
_BY_PRONOUN = ("er-beginnt", "dauert-nun")
_NO_STAGE = ("Bau", "Bewerb", "Wahl", "Anmelde", "Haushalt", "Elternzeit")


def _plain_dates(text: str) -> Period | None:
    """The dates behind "sondern", or those without a relative clause's ("…, die am … enden sollte, …"); None where neither."""
    turn = text.find(", sondern ")
    if turn >= 0:
        return period(text[turn:])
    plain = _ASIDE.sub(" ", text)
    return period(plain) if plain != text else None


def _meant(find: Find) -> str | None:
    """The phase that is spoken of: by its name, or by a pronoun for that of the sentence before."""
    named = find.group("o") or find.group("o2")
    if find.group("o2") and find.frame.rule.endswith("nach-plan"):
        known = find.scene.statements[-1] if find.scene.statements else None
        return named if known is not None and known.kind == "phasing" else None
    if not find.frame.rule.endswith(_BY_PRONOUN):
        return None if named.startswith(_NO_STAGE) else named
    before = find.sentence.before
    if before is not None and find.frame.rule.endswith("dauert-nun") and not _STAGE.search(before.text):
        before = before.before
    stage = _STAGE.search(find.text, find.sentence.floor) or (_STAGE.search(before.text) if before else None)
    if stage is None or stage.group().startswith(_NO_STAGE) or _OF_A_LINE.search(before.text if before else ""):
        return None
    return stage.group()


def _idle(find: Find, text: str) -> bool:
    """Whether it is asked, supposed, wished or denied, of something that goes along with a phase, or a member's own joining."""
    mood = find.mood
    if find.sentence.quoted or mood.asked or mood.conditional or mood.mentioned or mood.hoped or find.scene.genre != "letter":
        return True
    if (mood.denied and ", sondern " not in text) or _UNREAL.search(_ASIDE.sub(" ", text)) or _OF_A_LINE.search(text):
        return True
    infinitive = patterns.search(r"zu |(?:länger|schieb|kürz)en$|zu(?:zieh|schließ)en$", find.text[find.start : find.end])
    return infinitive is not None and not _RESOLVED.search(text)


def _joins(find: Find) -> bool:
    """Whether the writer joins or promises by this letter: then the phases are not its own."""
    return not any(known.kind == "response" for known in find.scene.statements) and any(
        known.kind in {"accession", "commitment", "terms"} and known.modality == "declared" and known.actor == find.scene.sender
        for known in find.scene.statements
    )


def _completes(find: Find, dates: Period) -> bool:
    """Whether the sentence before told of this phase already: then this one gives its dates."""
    known, before = (find.scene.statements[-1] if find.scene.statements else None), find.sentence.before
    if known is None or before is None or known.kind != "phasing" or known.start < before.place(0, len(before.text))[0]:
        return False
    one = dates.point or dates.at
    known.starts = known.starts or dates.since
    known.until = known.until or dates.until or (one if _ENDS.search(find.text, find.sentence.floor) else None)
    return True


def stage(find: Find) -> list[Statement]:
    """Phasenplan: new dates of a phase, by the lead or told of it."""
    text = find.words
    named = _meant(find)
    if named is None or _idle(find, text) or (named.lower().endswith("programm") and not leads(find)):
        return []
    planned = _BY_PLAN.search(text) is not None and not leads(find)
    if _joins(find) and not planned and not leads(find):
        return []
    more = further(find)
    cut = find.sentence.floor + more[0].start() if more else len(find.text)
    dates = period(find.text, find.sentence.floor, cut) if more else _plain_dates(text) or find.period()
    told = dates.since or dates.until or dates.point or dates.at
    if not (told or _LENGTH.search(text) or patterns.search(r"\b20\d\d\b", text)):
        return []
    if find.frame.rule.endswith(_BY_PRONOUN) and _completes(find, dates):
        return []
    by_other = planned or (_TOLD.search(text) is not None and patterns.search(r"\b(?:uns|mir|[Ll]aut|[Nn]ach)\b", text) is not None)
    other = subject(find.scene, find.text, find.sentence.floor, len(find.text)) if by_other and not planned else None
    ends, begins = _ENDS.search(text), _BEGINS.search(text)
    one = dates.point or dates.at
    whose = (other.name if other else find.scene.recipient) if by_other else find.scene.sender
    first = _phase(find, whose, named, find.sentence.floor, cut, by_other=by_other)
    first.starts = dates.since or (one if begins and not ends else None)
    first.until = dates.until or (one if ends else None)
    rest = [_phase(find, whose, match["s"], find.sentence.floor + match.start(), find.sentence.floor + match.end(), by_other=by_other) for match in more]
    return [first, *rest]


def _phase(find: Find, whose: str | None, named: str, start: int, end: int, *, by_other: bool) -> Statement:
    """A phase with the dates of its words."""
    dates = period(find.text, start, end)
    return find.statement(
        "phasing",
        actor=whose,
        modality="reported" if by_other else "declared",
        force="accepted" if by_other else None,
        since=dates.since,
        until=dates.until,
        value=tidy(find.text[start:end])[:200],
        details={"phase": tidy(named)},
        span=(start, end),
    )


_NEXT = lazy(
    rf"(?:,|;| und)(?: (?:sodann|dann|anschließend|danach|daran|darauf|im Anschluss|hierauf|schließlich|zuletzt|und|sowie))*(?: (?:bis|ab|vom|von|zum)\b[^,;]{{3,60}}?)? (?:die|der|das|eine?) (?:[a-zäöüß]+ )?(?P<s>{STAGE}|[A-ZÄÖÜ]\w*(?:ung|phase|stufe|betrieb|lauf))\b(?![^,;]{{0,40}}\bfehlt)(?:[^,;]*\d[^,;]*)"
)


def further(find: Find) -> list[re.Match[str]]:
    """The phases that the sentence goes on with: "…, die Ausbauphase sodann vom 01.09.2027 bis 31.07.2030"."""
    text = find.words
    if find.frame.rule.endswith(_BY_PRONOUN):
        return []
    return [match for match in _NEXT.finditer(text, max(0, find.match.start() - find.sentence.floor)) if patterns.search(r"\d", match.group())]


_WHOLE = lazy(
    r"\b(?:[Dd]as|[Dd]ie|[Dd]er|[Dd]en|[Uu]nser(?:e[nr]?)?) (?:\w+ )?(?:[A-ZÄÖÜ][\w-]*)?(?:[Nn]etz(?:werke?s?)?|[Pp]rojekts?|[Vv]orhabens?|[Pp]rogramms?|[Ii]nitiative|[Bb]ündnis(?:ses)?|[Pp]akte?s?|[Aa]llianz|[Vv]erbunde?s?|[Mm]odell(?:versuch|vorhaben|projekt)?e?s?|[Kk]ooperation|[Pp]artnerschaft|[Cc]harta|[Kk]ampagne|[Aa]rbeitsgemeinschaft|[Pp]lattform|[Rr]ings?)\b(?! [A-ZÄÖÜ„])"
)
_OTHERS_LINE = lazy(r"\b(?:[Mm]itgliedschaft|[Tt]eilnahme|[Bb]eteiligung|[Mm]itwirkung|[Mm]itarbeit|[Bb]eitritt\w*|[Kk]ündigung\w*|[Zz]ahlung\w*|[Ff]örderung|[Vv]eranstaltung\w*|[Ii]nternetseite|[Nn]ewsletter|[Vv]ersand)\b")


def whole(find: Find) -> list[Statement]:
    """The words "Wir stellen das Netz zum 30. Juni ein", "die Laufzeit der Initiative wird bis … verlängert", by the lead."""
    text = find.words if find.frame.rule.endswith("ist-schluss") else find.text[find.sentence.floor : max(find.end, find.match.end())]
    if _idle(find, text) or _OTHERS_LINE.search(text) or find.third_person:
        return []
    name = find.scene.initiative
    given_up = name is not None and name in text and patterns.match(r"[Ss]tell|eingest|Schluss", find.text[find.start :])
    if not (given_up or leads(find)):
        return []
    if name is None or not (name in text or _WHOLE.search(text)):
        return []
    dates = _plain_dates(find.words) or find.period()
    until = dates.until or dates.point or dates.at
    if until is None:
        return []
    return [
        find.statement(
            "phasing",
            actor=find.scene.sender,
            until=until,
            value=tidy(find.words)[:200],
            details={"phase": "whole"},
            span=(find.sentence.floor, len(find.text)),
        )
    ]
