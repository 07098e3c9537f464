"""What a person should look at on a day: the findings of one initiative (domain.md §4.12)."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import date
from typing import TYPE_CHECKING

from beitritt.register.acts import Act
from beitritt.register.breaches import breaches
from beitritt.register.existence import acts_outside, acts_too_late, predecessors_differ, still_carried
from beitritt.register.findings import Code, Finding
from beitritt.register.initiatives import PhaseEnd
from beitritt.register.instruments import split_ref
from beitritt.register.spans import LIVE, Span, Status, at
from beitritt.register.statements import FORCE_RANK, Force, Kind

if TYPE_CHECKING:
    from beitritt.register.standings import Standings

EVIDENCE = frozenset({Kind.ACCESSION, Kind.WITHDRAWAL, Kind.REDUCTION, Kind.SUSPENSION, Kind.REPRESENTATION})
"""Kinds of which a mere report, with no act behind it, is worth a look."""

STRONGEST_FIRST = {code: place for place, code in enumerate(Code)}


def inspect(standings: Standings, on: date, body: str | None = None) -> tuple[Finding, ...]:
    """The findings that stand on `on`, of all bodies or of one, in the order of their codes."""
    lasting = (*standings.effects.findings, *standings.lasting(_lasting), *standings.noted(body))
    lasting = tuple(finding for finding in lasting if not _had_effect_elsewhere(standings, finding))
    passing = (finding for check in CHECKS for finding in check(standings, on))
    found = {
        finding: None
        for finding in (*passing, *lasting)
        if (finding.day is None or finding.day <= on) and (body is None or body in finding.bodies)
    }
    return tuple(sorted(found, key=lambda one: (STRONGEST_FIRST[one.code], one.bodies, one.because)))


def _had_effect_elsewhere(standings: Standings, finding: Finding) -> bool:
    """Whether what ended or continued nothing on one subject did so on another: `*` means what there is."""
    if finding.code not in (Code.NOTHING_TO_END, Code.CONTINUATION_AFTER_END):
        return False
    spans = (span for track in standings.tracks(finding.bodies[0]) for span in track.spans)
    return any(finding.because[0] in (*span.because, *_spoken(span)) for span in spans)


def _spoken(span: Span) -> Iterator[str]:
    """The statements whose words its line follows."""
    yield from (act.ref for act in (span.line.words if span.line else ()))


def _lasting(standings: Standings) -> list[Finding]:
    return [finding for check in LASTING for finding in check(standings, date.max)]


def _finding(
    standings: Standings, code: Code, body: str, *acts: Act, day: date | None = None, detail: str | None = None
) -> Finding:
    refs = tuple(act.ref for act in acts)
    return Finding(code, standings.initiative.key, (body,) if body else (), refs, day, detail)


def _contested(standings: Standings, on: date) -> Iterator[Finding]:
    """Bodies of which it is contested how long they are bound, the subjects with the same grounds together."""
    for body in () if standings.terms.undisputed else standings.bodies():
        found: dict[str, list[str]] = {}
        for track in standings.tracks(body):
            span = at(track.spans, on)
            if span.status in (Status.PARTY, Status.SUSPENDED):
                bound = standings.bound(body, span, on)
                if bound.contested:
                    found.setdefault(",".join(bound.grounds), []).extend(claim.ref for claim in bound.contested)
        yield from _by_detail(standings, Code.TERMS_CONTESTED, body, found)


def _by_detail(standings: Standings, code: Code, body: str, found: Mapping[str, Iterable[str]]) -> Iterator[Finding]:
    """One finding for each detail, with all the statements that it was found of."""
    for detail, refs in found.items():
        yield Finding(code, standings.initiative.key, (body,), tuple(dict.fromkeys(refs)), None, detail)


def _requests(standings: Standings, on: date) -> Iterator[Finding]:
    for act in standings.effects.of(Kind.REQUEST):
        if act.holds(on) and act.accepted > on:
            yield _finding(standings, Code.REQUEST_UNANSWERED, act.statement.actor, act, day=act.start)


def _represented(standings: Standings, on: date) -> Iterator[Finding]:
    """Representations without the body's consent, on whichever subjects; and refusals beside them."""
    refusals = {act.statement.actor: act for act in standings.effects.of(Kind.REFUSAL) if act.holds(on)}
    for body in standings.bodies():
        if not standings.ties(body):
            continue
        places = (at(track.spans, on) for track in standings.tracks(body))
        through = [span for span in places if span.by is not None]
        found: dict[str, list[str]] = {}
        for span in through:
            if span.status in LIVE and span.consent is not None and span.consent != "given":
                found.setdefault(span.consent, []).extend(span.because[:1])
        yield from _by_detail(standings, Code.CONSENT_MISSING, body, found)
        if through and body in refusals:
            yield _finding(standings, Code.REFUSAL_WHILE_REPRESENTED, body, refusals[body])


def _clashes(standings: Standings, on: date) -> Iterator[Finding]:
    """Bodies that two representatives stand for on the same subject (domain.md §4.4)."""
    for body in standings.bodies():
        if len({tie.representative for tie in standings.ties(body)}) < 2:
            continue
        clashing: dict[str, Act] = {}
        for track in standings.tracks(body):
            running = [one for one in standings.stretches(body, min(track.cell)) if one.start <= on < one.end]
            acts = {one.tie.representative: one.tie.act for one in running if one.status in LIVE}
            if len(acts) > 1 and at(track.spans, on).by is not None:
                clashing |= {act.ref: act for act in acts.values()}
        if clashing:
            yield _finding(standings, Code.TWO_REPRESENTATIVES, body, *sorted(clashing.values(), key=_ref))


def _ref(act: Act) -> str:
    return act.ref


def _uncarried(standings: Standings, on: date) -> Iterator[Finding]:
    """Representations in force whose representative, or its successor, is not in on any subject that they name."""
    bearers: dict[str, set[str]] = {}
    for tie in (tie for body in standings.bodies() for tie in standings.ties(body) if tie.period.holds(on)):
        bearers.setdefault(tie.act.ref, set()).add(tie.representative)
    for act in standings.effects.of(Kind.REPRESENTATION):
        if not act.holds(on) or on >= standings.end:
            continue
        named = bearers.get(act.ref, {act.statement.actor})
        for bearer in sorted({standings.successions.bearer(body, on) for body in named}):
            places = standings.places(bearer, act.statement.scope, on)
            if all(span.status not in LIVE for _, span in places):
                yield _finding(standings, Code.REPRESENTATIVE_NOT_A_PARTY, bearer, act)


def _of_itself(standings: Standings, on: date) -> Iterator[Finding]:
    """Bodies that say of themselves that they represent themselves: the shortest circle, which carries nobody."""
    for act in standings.effects.of(Kind.REPRESENTATION):
        represented = act.statement.represented
        if act.holds(on) and isinstance(represented, tuple) and act.statement.actor in represented:
            yield _finding(standings, Code.LOOP, act.statement.actor, act)


def _provisional(standings: Standings, on: date) -> Iterator[Finding]:
    """Provisional representations that were not renewed since the phase changed (domain.md §4.4)."""
    phase = standings.initiative.phase_on(on)
    for act in standings.effects.of(Kind.REPRESENTATION):
        if act.statement.provisional and act.holds(on) and phase is not None and act.start < phase.start:
            code = Code.REPRESENTATION_PROVISIONAL
            yield _finding(standings, code, act.statement.actor, act, day=phase.start, detail=phase.key)


def _resolutions(standings: Standings, on: date) -> Iterator[Finding]:
    """Accessions signed for kinds of body that need a resolution, where none is recorded (domain.md §4.12)."""
    needed = standings.initiative.resolution_needed
    resolved = {act.statement.actor for act in standings.effects.short if act.statement.force == Force.RESOLVED}
    for act in standings.effects.of(Kind.ACCESSION) if needed else ():
        body = standings.directory.find(act.statement.actor)
        if body is None or act.start > on or body.kind_on(act.start) not in needed:
            continue
        if act.statement.force == Force.SIGNED and act.statement.proof is None and body.key not in resolved:
            yield _finding(standings, Code.RESOLUTION_MISSING, body.key, act, day=act.start)


def _phases(standings: Standings, on: date) -> Iterator[Finding]:
    for phase in standings.initiative.phases:
        if phase.end == PhaseEnd.PLANNED and phase.stop <= on:
            code = Code.PLANNED_END_PASSED
            yield Finding(code, standings.initiative.key, (), (), phase.stop, phase.key)


def _preconditions(standings: Standings, on: date) -> Iterator[Finding]:
    for kind in (Kind.ACCESSION, Kind.REPRESENTATION):
        for act in standings.effects.of(kind):
            if act.waiting is not None and act.waiting <= on < min(act.start, act.end):
                bearer = standings.successions.bearer(act.statement.actor, on)
                yield _finding(standings, Code.PRECONDITION_OPEN, bearer, act, day=act.waiting)


def _evidence(standings: Standings, on: date) -> Iterator[Finding]:
    """Acts that are only reported, of bodies from which the register holds none of that kind."""
    for act in standings.effects.reported:
        kind, actor = act.statement.kind, act.statement.actor
        declared = any(other.statement.actor == actor for other in standings.effects.of(kind))
        if kind in EVIDENCE and not declared and act.start <= on:
            yield _finding(standings, Code.REPORTED_ACT, actor, act, day=act.start, detail=kind.value)


def _short(standings: Standings, on: date) -> Iterator[Finding]:
    """Declared acts that have not come far enough, with nothing stronger of their kind by the same body."""
    for act in standings.effects.short:
        kind, actor = act.statement.kind, act.statement.actor
        stronger = any(other.statement.actor == actor for other in standings.effects.of(kind))
        if act.start <= on and not stronger and FORCE_RANK[act.statement.force] >= 0:
            yield _finding(standings, Code.FORCE_SHORT, actor, act, day=act.start, detail=act.statement.force.value)


def _unclear(standings: Standings, _on: date) -> Iterator[Finding]:
    """Notice clauses that were read and from whose words no last day follows."""
    for act, words in standings.notice_terms.unclear():
        yield _finding(standings, Code.NOTICE_UNCLEAR, act.statement.actor, act, day=act.start, detail=words)


def _unknown(standings: Standings, on: date) -> Iterator[Finding]:
    """Statements about a statement that the register does not hold: they wait (domain.md §4.9)."""
    effects = standings.effects
    for kind in (Kind.CONSENT, Kind.RESPONSE, Kind.INVOCATION, Kind.FULFILMENT):
        for act in effects.of(kind):
            named = act.statement.to if kind in (Kind.CONSENT, Kind.RESPONSE) else act.statement.of
            name, number = split_ref(named or "")
            waits = name not in effects.instruments if number is None else named not in effects.by_ref
            if named and waits and named not in standings.directory and act.start <= on:
                yield _finding(standings, Code.UNKNOWN_TARGET, act.statement.actor, act, day=act.start, detail=named)


Check = Callable[["Standings", date], Iterator[Finding]]
CHECKS: tuple[Check, ...] = (
    _contested, _requests, _represented, _clashes, _uncarried, _of_itself, _provisional, _preconditions, still_carried,
)  # fmt: skip
"""What is so on a day."""

LASTING: tuple[Check, ...] = (
    acts_outside, acts_too_late, predecessors_differ, _resolutions, _phases, _evidence, _short, breaches,
    _unclear, _unknown,
)  # fmt: skip
"""What happened on a day and stays so: found once for all days."""
