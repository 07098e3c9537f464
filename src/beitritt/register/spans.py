"""What a derived history is made of: statuses, the rules they rest on, lines of participation, spans of days."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from enum import StrEnum
from typing import NamedTuple

from beitritt.register.acts import Act
from beitritt.register.dates import FAR
from beitritt.register.statements import Level


class Status(StrEnum):
    """What a body is, best first: the order in which it is counted once (domain.md §4)."""

    PARTY = "party"
    REPRESENTED = "represented"
    SUSPENDED = "suspended"
    PENDING = "pending"
    INTENT = "intent"
    LAPSED = "lapsed"
    WITHDRAWN = "withdrawn"
    ENDED = "ended"
    NONE = "none"


STATUS_RANK: dict[Status, int] = {status: rank for rank, status in enumerate(Status)}

LIVE = (Status.PARTY, Status.REPRESENTED, Status.SUSPENDED)
"""In on that day, by itself or through another."""


class Rule(StrEnum):
    """The rule that a span rests on; each has a sentence in `beitritt.register.wording`."""

    ACCESSION = "accession"
    BUNDLED = "bundled"
    PRECONDITION = "precondition"
    INTENT = "intent"
    REFUSED = "refused"
    TERM = "term"
    WITHDRAWAL = "withdrawal"
    EXCLUSION = "exclusion"
    SUSPENSION = "suspension"
    REDUCTION = "reduction"
    STRUCK = "struck"
    GROUP_LEFT = "group_left"
    SUCCEEDED = "succeeded"
    MERGED = "merged"
    REPRESENTATION = "representation"
    CARRIER_SUSPENDED = "carrier_suspended"
    UNCARRIED = "uncarried"
    UNCONSENTED = "unconsented"
    UNPROVEN = "unproven"
    INITIATIVE_ENDED = "initiative_ended"
    INITIATIVE_OVER = "initiative_over"
    SILENCE = "silence"


class Pause(NamedTuple):
    """A suspension of a line up to, not including, `end`."""

    ref: str
    end: date


class Cut(NamedTuple):
    """A reduction of a line that is over on `end`: to a lower level, or (`level` None) out of this subject."""

    ref: str
    end: date
    level: Level | None


class Line(NamedTuple):
    """One unbroken participation.

    `words` are the body's own acts on how long (accession, continuations), latest last; `until` is the explicit end of
    the latest (`cut` the statement that rejects or annuls it there), `carriers` are the bodies that carried it before,
    where it was inherited, the first first; `bundled` says whether another body declared it with proven authority;
    `past` is the end past which a continuation without a new term carried it.
    """

    start: date
    words: tuple[Act, ...]
    level: Level
    until: date = FAR
    cut: str | None = None
    basis: tuple[str, ...] = ()
    carriers: tuple[str, ...] = ()
    bundled: bool = False
    pauses: tuple[Pause, ...] = ()
    cuts: tuple[Cut, ...] = ()
    past: date = date.min


class Span(NamedTuple):
    """The days `[start, end)` on which one status holds on one subject, and why.

    `settled` keeps representation from stepping in again without fresh consent (after lapse, withdrawal, reduction);
    `bare` marks a suspension or withdrawal by a body without a line of its own: it counts only where it is represented.
    """

    start: date
    end: date
    status: Status
    rule: Rule
    because: tuple[str, ...] = ()
    line: Line | None = None
    settled: bool = False
    bare: bool = False
    by: str | None = None
    form: str | None = None
    consent: str | None = None

    @property
    def level(self) -> Level | None:
        """The level of participation, where there is a line."""
        return self.line.level if self.line else None


SILENT = Span(date.min, FAR, Status.NONE, Rule.SILENCE)


def at(spans: Sequence[Span], day: date) -> Span:
    """The span that holds on `day`. `spans` lie without gaps."""
    low, high = 0, len(spans) - 1
    while low < high:
        middle = (low + high) // 2
        if spans[middle].end <= day:
            low = middle + 1
        else:
            high = middle
    return spans[low]


def since(spans: Sequence[Span], place: Span, *, by_rule: bool = False) -> tuple[date, date]:
    """The first day and the end of the unbroken run of the same status (and representative) around a span.

    With `by_rule` of the run that rests on the same rule: who was not in any more may later be succeeded.
    """
    index = spans.index(place)
    first = last = index
    while first > 0 and _alike(spans[first - 1], place, by_rule=by_rule):
        first -= 1
    while last + 1 < len(spans) and _alike(spans[last + 1], place, by_rule=by_rule):
        last += 1
    return spans[first].start, spans[last].end


def _alike(one: Span, other: Span, *, by_rule: bool) -> bool:
    return one.status == other.status and one.by == other.by and (not by_rule or one.rule == other.rule)


def joined(spans: Sequence[Span]) -> list[Span]:
    """The same history with neighbours that say the same made one."""
    result: list[Span] = []
    for span in spans:
        if result and result[-1][2:] == span[2:]:
            result[-1] = result[-1]._replace(end=span.end)
        else:
            result.append(span)
    return result


def ended(spans: Sequence[Span], end: date) -> list[Span]:
    """The history with the initiative's end laid over it: who was in is *ended*, also where a term ran out that day.

    Who waited or intended is none; who would join only then is what it was before.
    """
    result = [span._replace(end=min(span.end, end)) for span in spans if span.start < end]
    last = result[-1]
    result += [_after_end(span, max(span.start, end), last) for span in spans if span.end > end]
    return joined(result)


def _after_end(span: Span, start: date, last: Span) -> Span:
    lapsed_then = span.status == Status.LAPSED and span.start == start == last.end
    if last.status in LIVE and (span.status in LIVE or lapsed_then):
        return span._replace(start=start, status=Status.ENDED, rule=Rule.INITIATIVE_ENDED)
    if span.status in LIVE and last.settled:
        return last._replace(start=start, end=span.end)
    if span.status in (*LIVE, Status.PENDING, Status.INTENT):
        return Span(start, span.end, Status.NONE, Rule.INITIATIVE_OVER, span.because)
    return span._replace(start=start)
