"""What papers say of the terms of membership: what it costs, how long it lasts, how it ends, what members owe."""

# ruff: noqa: E501  expressions: a set of alternatives stays on one line

from __future__ import annotations

from beitritt.reading.expressions import patterns
from beitritt.reading.expressions.patterns import lazy
from beitritt.reading.language.dates import days

from .find import Find, settled, tidy
from .membership import COMMITTEE
from .terms import foreign, twice

TYPE_CHECKING = False
if TYPE_CHECKING:
    from beitritt.reading.values import Statement


def ends_when(find: Find) -> list[Statement]:
    """When membership can be ended, said in passing."""
    if find.mood.asked or foreign(find) or twice(find, "notice"):
        return []
    if not patterns.search(r"[Mm]itglied|[Kk]ündigung|[Bb]eteiligung|[Tt]eilnahme|[Vv]ereinbarung|kündbar|gekündigt|Austritt", find.text):
        return []
    return [_term(find, "notice")]


def dues(find: Find) -> list[Statement]:
    """What membership costs, or that it costs nothing."""
    if find.mood.asked or foreign(find) or twice(find, "cost") or _NO_DUES.search(find.text, find.sentence.floor):
        return []
    return [_term(find, "cost")]


_NO_DUES = lazy(r"\b(?:Sportverein\w*|Kinder\w*|Eltern\w*|Schüler\w*|Kita\w*|Verpflegung\w*|Vereinsmitglied\w*|Erschließung\w*|Grundstück\w*|Miete|Eintritt\w*|Teilnehmer\w*|TeilnehmerInnen|pro Person|Kurs\w*|Investition\w*|Baukosten|Zuschuss)\b")


def lasts_for(find: Find) -> list[Statement]:
    """How long membership lasts."""
    if find.mood.asked or foreign(find) or twice(find, "duration") or COMMITTEE.search(find.text):
        return []
    return [_term(find, "duration", until=find.period().until)]


def runs_until(find: Find) -> list[Statement]:
    """How long a project lasts."""
    if find.mood.asked or foreign(find) or twice(find, "duration"):
        return []
    last = next((day.iso for day in days(find.text[find.start : find.match.end()])), None)
    named = next((name for name, start, _ in find.scene.titles(find.text) if start >= find.sentence.floor), None)
    return [_term(find, "duration", until=last, initiative=named)]


def members_owe(find: Find) -> list[Statement]:
    """What all members, or those who join, have to do."""
    if find.mood.asked or find.mood.conditional or find.mood.denied or twice(find, "duty") or (COMMITTEE.search(find.text) and not find.frame.rule.endswith("voraussetzung-fuer")):
        return []
    return [_term(find, "duty")]


def itemised_duty(find: Find) -> list[Statement]:
    """An item of a list of what membership means: money, a period, how it ends, or a duty."""
    text, floor = find.text, find.sentence.floor
    words = text[find.start : find.end]
    if not floor or find.start < floor or find.mood.asked or COMMITTEE.search(text[:floor]) or not _OF_MEMBERS.search(text[:floor]):
        return []
    what = "cost" if _AMOUNT.search(words) else "notice" if _ENDS.search(words) else "duration" if _LASTS.search(words) else "duty"
    return [_term(find, what)]


_OF_MEMBERS = lazy(r"\b(?:\w*[Mm]itglied\w*|[Bb]eitritt\w*|[Uu]nterzeichn\w*|[Pp]artner\w*|Teilnahme|Teilnehm\w*)\b")
_AMOUNT = lazy(r"\d ?(?:€|Euro|EUR)\b|\b(?:kostenfrei|kostenlos|[Mm]itgliedsbeitrag)\b")
_ENDS = lazy(r"\b(?:Kündigung\w*|kündbar|Austritt\w*)\b")
_LASTS = lazy(r"\b(?:Laufzeit|Dauer|befristet|unbefristet|Mindest\w+ von \w+ Jahren)\b")


def _term(find: Find, what: str, *, until: str | None = None, initiative: str | None = None) -> Statement:
    force = "accepted" if find.scene.genre in {"minutes", "document"} else None
    return find.statement(
        "terms", actor=None, modality="reported", force=force or find.force(), until=until, initiative=settled(find.scene, initiative) if initiative else None,
        value=f"{what}: {tidy(find.words)[:180]}",
    )  # fmt: skip
