"""Staying in, otherwise: less, paused, resumed, continued."""

# ruff: noqa: E501  expressions: a set of alternatives stays on one line

from __future__ import annotations

from beitritt.reading.context.actors import groups
from beitritt.reading.expressions import patterns
from beitritt.reading.expressions.patterns import lazy
from beitritt.reading.phrases.de_words import TOPIC

from .find import Find, tidy
from .particulars import bond, bound, level_left, scope
from .telling import clause_of, next_day

TYPE_CHECKING = False
if TYPE_CHECKING:
    from beitritt.reading.values import Statement

_JOINS = lazy(
    r"\b(?:[Tt]ritt|[Tt]reten|[Tt]rete)\b.*\bbei\b,? |"
    r"\b(?:[Ss]chließ\w+)\b.*\ban\b,? |\b[Bb]eitritt\b|"
    r"\b[Ww]ird\b.*\b(?:Mitglied|Partner\w*)\b,? "
)
_LINE_OF = lazy(
    r"\b[Dd]ie (?:\w+ )?(?:Mitgliedschaft|Beteiligung|Mitwirkung|Teilnahme|Mitarbeit|Partnerschaft) "
    r"(?=(?:des|der) [A-ZÄÖÜ])"
)
_PART = lazy(rf"\b{TOPIC}\b")
AS_LESS = lazy(r"\bals (?:\w+ )?(?:[Ff]örder\w+|\w*[Bb]eobachter\w*|Gast\w*|passive[sr]? Mitglied|assoziierte[sr]? Mitglied)\b")
"""By what a bond that goes on is a lesser one from now on."""
_PART_BEFORE = lazy(rf"\b{TOPIC} [„“\"»‚]?$")
_ON_CONDITION = lazy(r", (?:sobald|wenn|sofern|falls|nachdem|erst)\b|\b(?:automatisch|spätestens|frühestens|jeweils)\b")
_OWED = lazy(
    r"\b(?:[Dd](?:er|ie|as|em|en|ieser?)|[Uu]nser|[Ii]hr|[Ss]ein) (?:\w+ ){0,2}?\w*(?:[Bb]eitrag|[Bb]eiträge|[Uu]mlage|"
    r"[Kk]osten\w*|[Gg]ebühr(?:en)?|[Ff]rist|[Aa]nteil|[Zz]uschuss|[Ee]ntgelt|[Hh]aftung|[Ll]aufzeit|[Pp]auschale)\b"
)
"""What gets less where nobody takes a smaller part."""


_LEFT_OPEN = lazy(r"\b(?:[Vv]orbehalten|[Uu]nbenommen|[Uu]nberührt|[Ff]reigestellt|[Uu]nverwehrt)\b(?! bestehen)")


def suspension(find: Find) -> list[Statement]:
    """Ruhen: from and until as named."""
    return _dated(find, "suspension")


def resumption(find: Find) -> list[Statement]:
    """Wiederaufnahme: from its date."""
    return _dated(find, "resumption")


def continuation(find: Find) -> list[Statement]:
    """Fortsetzung: goes on, perhaps until a new date; "dort" goes on what the words before were about."""
    if patterns.match(r"(?:[\d\W]*)(?:Wer|Jede[rs]?|Alle)\b", find.words) or _LEFT_OPEN.search(find.text):
        return []  # a rule for whoever; what is left open, or has nothing to do with it
    if AS_LESS.search(find.text):
        return reduction(find)
    left = any(known.kind == "withdrawal" and known.modality == "declared" and known.actor == find.scene.sender for known in find.scene.statements)
    if left and patterns.search(r"\b(?:freundschaftlich|herzlich|ideell|partnerschaftlich|in guter|verbunden)\b", clause_of(find)):
        return []  # a kind word to those who are left
    if patterns.search(r", (?:ob|wer|wie|wann|welche\w*)\b", find.text[find.match.start() : find.match.end()]):
        return []  # what is open
    if patterns.match(r"(?:Dort|Da|Hier)\b", find.words) and not find.scene.titles(find.text):
        return []
    return _dated(find, "continuation", value=tidy(clause_of(find)))


def owner(find: Find) -> str | None:
    """Whose line it is, where the noun says so ("die Beteiligung des Regionalverbandes … ruht")."""
    match = _LINE_OF.search(find.text, find.sentence.floor, find.end)
    named = groups(find.scene, find.text, match.end(), min(find.end, match.end() + 60)) if match else []
    return named[0] if named and named[0] != find.scene.initiative else None


def _willed(find: Find) -> bool:
    """Whether the words are said with "möchten" or "soll", and with nothing else that weakens them."""
    mood = find.mood
    weak = mood.asked or mood.conditional or mood.denied or mood.hoped or mood.mentioned
    return bool(mood.unreal and not weak and patterns.search(r"\b(?:möchten?|soll(?:en)?)\b", find.text))


def _dated(find: Find, kind: str, value: str | None = None) -> list[Statement]:
    mood = find.mood
    if not (mood.said or (kind in {"continuation", "resumption"} and _willed(find))) or patterns.search(
        r"§|\bNr\. ?\d|\bSatzung\b|\bsich\b[^,;]* verlängert", find.text[slice(*mood.window)]
    ):
        return []
    if kind == "suspension" and patterns.search(r"\bMitgliedschaften, die\b", find.text):
        return []  # of whichever
    actor = owner(find) or find.actor(find.scene.sender)
    period = find.period()
    rested = kind == "resumption" and period.point and patterns.search(r"\bseit\b", find.text)  # "seit … ruhende"
    since = period.point if rested else period.since or period.point
    text, floor = find.text, find.sentence.floor
    details = scope(text, floor)
    if kind == "continuation":
        details |= level_left(text) | bound(text, floor)
    until = None if bond(text, floor) else period.until
    last = find.scene.statements[-1] if find.scene.statements else None
    twice = last is not None and (last.kind, last.actor, last.modality) == (kind, actor, "declared")
    if last is not None and twice and kind != "continuation" and (since is None or last.starts in {None, since}):
        last.starts, last.until = last.starts or since, last.until or until  # the later words may date it
        return []
    return [find.statement(kind, actor=actor, since=since, until=until, value=value, details=details)]


def resumes(find: Find) -> list[Statement]:
    """The end of a suspension."""
    if not find.mood.said or _ON_CONDITION.search(find.text, find.sentence.floor):
        return []
    period = find.period()
    return [
        find.statement("resumption", actor=find.scene.sender, since=next_day(period.until or period.point or period.at))
    ]


def topic(find: Find) -> list[Statement]:
    """Leaving a part only: a reduction."""
    return reduction(find) if _PART.search(find.text, find.sentence.floor) else []


def reduction(find: Find) -> list[Statement]:
    """Reduzierung: what is left, or what is given up."""
    mood = find.mood
    clause = clause_of(find)
    if (
        mood.asked
        or mood.conditional
        or mood.hoped
        or (mood.unreal and not patterns.search(r"\bmöchten\b", clause))
        or (mood.denied and "nur noch" not in clause)
    ):
        return []
    if find.frame.rule.endswith("nur-noch") and not patterns.search(
        r"\b(?:wirk\w*|mitwirk\w*|beteilig\w*|nimmt|nehmen|teil\w*|Mitwirkung|Mitarbeit|Beteiligung|Engagement|Mitgliedschaft|Handlungsfeld\w*|Beobachter\w*|Gast\w*|Förder\w*|Zuhörer\w*|geführt|arbeite\w*|participate)\b",
        find.text,
    ):
        return []
    if find.frame.rule.endswith("beschraenkt") and _of_another(find, clause):
        return []
    if find.frame.rule.endswith("beschraenkt") and _JOINS.search(find.text, find.sentence.floor, find.start + 1):
        return []  # joined so from the first day
    period = find.period()
    since = period.since or next_day(period.point)
    previous = find.scene.statements[-1] if find.scene.statements else None
    if previous is not None and previous.kind == "reduction" and (since is None or previous.starts in {since, None}):
        if since is None:
            return []
        find.scene.statements.remove(previous)  # the words that date it say it
    named = find.initiative()
    return [
        find.statement(
            "reduction",
            actor=find.actor(find.scene.sender),
            initiative=find.scene.initiative if named and _of_part(find, named) else named,
            since=since,
            until=period.until,
            value=tidy(clause),
            details={**level_left(clause), **scope(find.text, find.sentence.floor)},
        )
    ]


def _of_part(find: Find, named: str) -> bool:
    """Whether a name is of a part of what the letter is about ("Arbeitskreis X", "das Teilvorhaben „X“")."""
    at = find.text.find(named)
    return _PART.search(named) is not None or (at > 0 and _PART_BEFORE.search(find.text, max(0, at - 40), at) is not None)


def _of_another(find: Find, clause: str) -> bool:
    """Whether not a part gets less, but how long it lasts, or a contribution, a deadline, a share."""
    lasting = patterns.search(r"\bauf (?:die|den) (?:\w*[Ll]aufzeit|\w*[Dd]auer|\w*[Zz]eitraum|Zeit)\b", clause)
    head = clause[: clause.find(find.text[find.start : find.end])]
    return lasting is not None or _OWED.search(head) is not None


def reduction_or_withdrawal(find: Find) -> list[Statement]:
    """The words "Nicht mehr beteiligen": a part only where the words name one."""
    clause = clause_of(find)
    if not patterns.search(
        r"\b(?:neue[nr]?|weitere[nr]?|Handlungsfeld\w*|Arbeits(?:gruppe|paket|kreis|feld)\w*|Teilprojekt\w*|Baustein\w*|Modul\w*|Ausschreibung\w*)\b",
        clause,
    ):
        return []
    if find.mood.asked or find.mood.conditional or find.mood.hoped:
        return []
    told = "reported" if patterns.search(r"\b[Ss]eit\b", clause) else "declared"
    force = "accepted" if told == "reported" else None
    actor = find.actor(find.scene.sender)
    return [find.statement("reduction", actor=actor, modality=told, force=force, since=find.period().since, value=tidy(clause))]


def representation_ends(find: Find) -> list[Statement]:
    """The end of representing others, wholly or for some subjects: the representative's own line shrinks."""
    leaves = any(known.kind == "withdrawal" and known.actor == find.scene.sender for known in find.scene.statements)
    if not find.mood.said or leaves:
        return []  # who leaves represents nobody any more
    represented = groups(find.scene, find.text, find.start, len(find.text))
    previous = next((known for known in reversed(find.scene.statements) if known.kind == "reduction"), None)
    since = find.period().since or (previous.starts if previous else None)
    details = {"represented": represented} if represented else {}
    return [
        find.statement(
            "reduction",
            actor=find.scene.sender,
            since=since,
            on_behalf_of=represented,
            value=tidy(clause_of(find)),
            details=details,
        )
    ]
