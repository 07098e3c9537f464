"""Bodies come and go: acts outside a body's days, bodies that ended and are still carried, predecessors that differ."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import TYPE_CHECKING

from beitritt.register.acts import Act
from beitritt.register.bodies import Body
from beitritt.register.dates import FAR, day_before
from beitritt.register.findings import Code, Finding
from beitritt.register.spans import LIVE, Rule, Span, Status, at
from beitritt.register.statements import Kind, Level

if TYPE_CHECKING:
    from beitritt.register.standings import Standings

CARRIED = (*LIVE, Status.PENDING)
"""What a body that no longer exists can hardly be."""

OUT = "out"
"""The stance of a predecessor that had left, cut back, or did not consent to being represented."""


def acts_outside(standings: Standings, on: date) -> Iterator[Finding]:
    """Acts before the body existed, and acts declared when it no longer did; notice given before its end is none."""
    for kind in (Kind.ACCESSION, Kind.REPRESENTATION, Kind.WITHDRAWAL, Kind.CONSENT):
        for act in standings.effects.of(kind):
            body = standings.directory.find(act.statement.actor)
            if body is None or act.start > on or body.exists_on(act.start):
                continue
            end = body.kinds[-1].period.end
            if end > act.start:
                yield _finding(standings, Code.ACT_BEFORE_BODY_EXISTED, body.key, (act,), act.start)
            elif act.declared >= end:
                yield _finding(standings, Code.ACT_AFTER_BODY_ENDED, body.key, (act,), act.start)


def acts_too_late(standings: Standings, on: date) -> Iterator[Finding]:
    """Acts by which somebody would come in, or stay, once the initiative has ended."""
    for kind in (Kind.ACCESSION, Kind.REPRESENTATION, Kind.CONTINUATION, Kind.INTENT):
        for act in standings.effects.of(kind):
            if standings.end <= act.start <= on and act.start != FAR:
                yield _finding(standings, Code.ACT_AFTER_INITIATIVE_ENDED, act.statement.actor, (act,), act.start)


def still_carried(standings: Standings, on: date) -> Iterator[Finding]:
    """Bodies that have ended by the directory, that nobody succeeds, and that are in or wait all the same."""
    for key in standings.bodies():
        body = standings.directory.find(key)
        if body is None or not _over(body, on):
            continue
        for track in standings.tracks(key):
            span = at(track.spans, on)
            if span.status in CARRIED:
                end = body.kinds[-1].period.end
                yield Finding(Code.BODY_ENDED, standings.initiative.key, (key,), span.because[:1], end)
                break


def _over(body: Body, on: date) -> bool:
    last = body.kinds[-1]
    return last.until is not None and last.period.end <= on


def predecessors_differ(standings: Standings, _on: date) -> Iterator[Finding]:
    """Successors whose predecessors stood differently on one subject: a conflict, whatever it leads to (§4.8)."""
    heirs: dict[str, list[Act]] = {}
    for act in standings.successions.acts:
        heirs.setdefault(act.statement.successor or "", []).append(act)
    for heir, acts in heirs.items():
        if len(acts) > 1 and any(_differ(standings, acts, min(track.cell)) for track in standings.tracks(heir)):
            yield _finding(standings, Code.PREDECESSORS_DIFFER, heir, tuple(acts), max(act.start for act in acts))


def _differ(standings: Standings, acts: list[Act], subject: str) -> bool:
    stances = set()
    for act in acts:
        old = act.statement.predecessor or ""
        stances.add(_stance(at(standings.spans(old, subject), day_before(act.start))))
    levels = [stance for stance in stances if isinstance(stance, Level)]
    return len(levels) > 1 or (OUT in stances and len(stances - {None}) > 1)


def _stance(span: Span) -> str | None:
    if span.status in LIVE:
        return span.level or span.status
    out = span.status == Status.WITHDRAWN or span.rule in (Rule.UNCONSENTED, Rule.REDUCTION)
    return OUT if out else None


def _finding(standings: Standings, code: Code, body: str, acts: tuple[Act, ...], day: date) -> Finding:
    return Finding(code, standings.initiative.key, (body,), tuple(act.ref for act in acts), day)
