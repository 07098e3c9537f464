"""Deadlines of participations: the last days for notice, the end of a binding, and the end of a term."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date, timedelta
from itertools import pairwise
from typing import NamedTuple

from beitritt.register.binding import Bound, Claim, Source
from beitritt.register.dates import FAR
from beitritt.register.deadlines.values import Certainty, Deadline, DeadlineKind
from beitritt.register.initiatives import PhaseEnd
from beitritt.register.notice import End, coming, determined, months_before, recurs
from beitritt.register.notice_terms import Applied, Applying
from beitritt.register.spans import LIVE, SILENT, Line, Span, Status
from beitritt.register.standings import Standings
from beitritt.register.statements import Term

DAY = timedelta(days=1)
WHOLE = Term()
OWN = (Status.PARTY, Status.SUSPENDED)


class Run(NamedTuple):
    """The unbroken days `[start, end)` on which a body is in on some subjects, seen on `day`; `after` follows."""

    body: str
    start: date
    end: date
    span: Span
    day: date
    after: Span


def line_deadlines(standings: Standings, body: str, on: date, until: date) -> Iterator[Deadline]:
    """The deadlines of one body's participations from `on` up to and including `until`, each once."""
    tracks = standings.tracks(body)
    runs = [run for track in tracks for run in _runs(body, track.spans, on) if run.start <= until]
    if len(tracks) > 1:  # subjects may share a history
        runs = sorted(dict.fromkeys(runs), key=lambda run: (run.start, run.end))
    found = [one for run in runs for one in _of_run(standings, run, on, until) if on <= one.day <= until]
    yield from dict.fromkeys(found) if len(runs) > 1 else found


def _of_run(standings: Standings, run: Run, on: date, until: date) -> Iterator[Deadline]:
    """The end of the binding, unless it is that of the term; the end of the term; the last days for notice."""
    bound = standings.bound(run.body, run.span, run.day)
    line = run.span.line
    ends = list(_term_ends(standings, run, line)) if line is not None else []
    told = [(end.day + DAY, end.because) for end in ends]
    yield from ends
    yield from (one for one in _binding_ends(standings, run, bound) if (one.day, one.because) not in told)
    if line is not None:
        yield from _Notices(standings, run, line, bound, (on, until)).all()


def _runs(body: str, spans: tuple[Span, ...], on: date) -> Iterator[Run]:
    """The runs that are not over before `on`: own participation and being represented apart."""
    start, seen = date.min, None
    for span, after in pairwise((*spans, SILENT)):
        if span.status not in LIVE or span.end <= on:
            start, seen = after.start, None
            continue
        seen = seen or span
        if after.status in LIVE and (span.status in OWN) == (after.status in OWN):
            continue
        yield Run(body, start, span.end, seen, max(on, seen.start), after)
        start, seen = after.start, None


def _claims(bound: Bound) -> tuple[Claim, ...]:
    return bound.contested or ((bound.decides,) if bound.decides else ())


def _certainty(standings: Standings, bound: Bound, claim: Claim) -> Certainty:
    if bound.contested:
        return Certainty.CONTESTED
    phase = standings.initiative.phase(claim.term.phase) if claim.term and claim.term.phase else None
    return Certainty.PLANNED if phase and phase.end == PhaseEnd.PLANNED else Certainty.CERTAIN


def _range(bound: Bound, step: timedelta) -> tuple[date | None, date | None]:
    """The earliest and the latest day that contradicting sources name; no latest where one of them names none."""
    days = [claim.until for claim in bound.contested]
    known = [day - step for day in days if day is not None]
    return (min(known, default=None), max(known) if known and None not in days else None)


def _binding_ends(standings: Standings, run: Run, bound: Bound) -> Iterator[Deadline]:
    earliest, latest = _range(bound, timedelta())
    by_day: dict[date, list[Claim]] = {}
    for claim in _claims(bound):
        if claim.until is not None and run.day < claim.until < run.end:
            by_day.setdefault(claim.until, []).append(claim)
    for day, claims in by_day.items():
        yield Deadline(
            day, DeadlineKind.BINDING_END, standings.initiative.key, (run.body,),
            tuple(claim.ref for claim in claims), None, _certainty(standings, bound, claims[0]), earliest, latest,
        )  # fmt: skip


def _term_ends(standings: Standings, run: Run, line: Line) -> Iterator[Deadline]:
    """The last days of a term; tied to a phase they ask whether to go on. The whole initiative's end is its phase's."""
    key, term = standings.initiative.key, standings.terms.term(run.body, line, run.day)
    earliest, latest = _range(term, DAY)
    told = False
    for claim in _claims(term):
        if claim.until is None or claim.term is None or claim.term == WHOLE or not run.day < claim.until <= run.end:
            continue
        phase = claim.term.phase
        kind = DeadlineKind.CONTINUATION if phase else DeadlineKind.TERM_END
        certainty = _certainty(standings, term, claim)
        told = told or claim.until == run.end
        yield Deadline(claim.until - DAY, kind, key, (run.body,), (claim.ref,), phase, certainty, earliest, latest)
    if run.after.status == Status.LAPSED and run.end != FAR and not told:
        yield Deadline(run.end - DAY, DeadlineKind.TERM_END, key, (run.body,), line.words[-1].grounds)


class _Notices:
    """The last days for notice of one participation."""

    def __init__(self, standings: Standings, run: Run, line: Line, bound: Bound, within: tuple[date, date]) -> None:
        self._key, self._run, self._within = standings.initiative.key, run, within
        self._applied: Applied = standings.notice_terms.applied(run.body, line, run.day)
        by_period = any(not recurs(one.clause) for one in self._applied.clauses)
        self._renewal = standings.notice_terms.renewal(run.body, line, run.day) if by_period else None
        self._claims = [claim for claim in _claims(bound) if claim.origin != Source.REQUEST]
        self._firsts = [claim.until or FAR for claim in self._claims]

    def all(self) -> Iterator[Deadline]:
        """Every last day within the days asked about, by the end that it is for."""
        by_end: dict[date, list[tuple[date, str]]] = {}
        for applying in self._applied.clauses:
            for last, end in self._days(applying):
                if self._run.start <= last and end + DAY < self._run.end:
                    by_end.setdefault(end, []).append((last, applying.ref))
        for end, days in sorted(by_end.items()):
            yield from self._for_end(end, days)

    def _for_end(self, end: date, days: list[tuple[date, str]]) -> Iterator[Deadline]:
        free = sum(first <= end + DAY for first in self._firsts)
        if self._firsts and not free:
            return
        certainty = Certainty.OFFERED if self._applied.offered else Certainty.CERTAIN
        if free < len(self._firsts) or self._applied.contested:
            certainty = Certainty.CONTESTED
        several = len({last for last, _ in days}) > 1
        earliest, latest = (min(days)[0], max(days)[0]) if several else (None, None)
        claims = [claim.ref for claim in self._claims] if free < len(self._firsts) else []
        renewal = [self._renewal[1]] if self._renewal else []
        for last, ref in days:
            because = tuple(dict.fromkeys((ref, *renewal, *claims)))
            yield Deadline(
                last, DeadlineKind.NOTICE, self._key, (self._run.body,), because, end.isoformat(), certainty,
                earliest, latest,
            )  # fmt: skip

    def _days(self, applying: Applying) -> Iterable[tuple[date, date]]:
        """The last days by one clause, each with its end: the clause's own ends, else those of the periods."""
        on, until = self._within
        if recurs(applying.clause):
            return coming(applying.clause, on, until, applying.year_start)
        clause = replace(applying.clause, to_end_of=End.ANY)  # the end, which its words leave open, is the period's
        named = clause.counts or clause.by_date is not None
        if not named or not determined(clause, applying.year_start):
            return ()
        return [(last, end) for end in self._period_ends(until) if (last := clause.before(end)) and on <= last <= until]

    def _period_ends(self, until: date) -> Iterator[date]:
        """The last days of the binding and, where it is renewed, of each period after it, as far as they matter."""
        for first in sorted({first for first in self._firsts if first != FAR}):
            end, step = first - DAY, self._renewal[0] if self._renewal else 0
            yield end
            for number in range(1, _MOST_PERIODS if step else 1):
                later = months_before(end, -step * number)
                yield later
                if months_before(later, step) > until:
                    break


_MOST_PERIODS = 600
"""Renewals that are looked at: a century of two-month periods, so that no clause keeps a question waiting."""
