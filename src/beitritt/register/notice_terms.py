"""Which notice clauses apply to a body: its own accepted words, the lead's terms for its kind, else what is said.

The order of sources is that of domain.md §4.7. Terms apply as in force at accession, and later ones where the body
accepted them. Sources that name different clauses contest, unless the lead accepted the body's own words.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date
from typing import NamedTuple

from beitritt.register.acts import Act
from beitritt.register.bodies import Directory
from beitritt.register.effect import Effects
from beitritt.register.notice import Clause, clause_of, determined, renewal_months, year_start_of
from beitritt.register.spans import Line
from beitritt.register.statements import Kind, Verbatim

Value = str | Verbatim | None


class Readings(NamedTuple):
    """How the words of a clause and of a renewal are understood; by themselves only where they are given as data.

    The law reads no German. Whoever brings a reader of clauses (`beitritt.procedures.clauses`) passes it in here.
    """

    clause: Callable[[Value], Clause | None] = clause_of
    renewal: Callable[[Value], int | None] = renewal_months


DATA_ONLY = Readings()


class Applying(NamedTuple):
    """A clause that applies to a body, the statement that says so, and when its special year begins (`MM-DD`)."""

    clause: Clause
    ref: str
    year_start: str | None = None


class Applied(NamedTuple):
    """The clauses for one body: `contested` where they differ, `offered` where terms came later than the body."""

    clauses: tuple[Applying, ...] = ()
    contested: bool = False
    offered: bool = False


class NoticeTerms:
    """The notice clauses of one initiative as known."""

    def __init__(self, effects: Effects, directory: Directory, readings: Readings) -> None:
        self._directory, self._readings = directory, readings
        lead = effects.initiative.lead
        terms = [act for act in effects.of(Kind.TERMS) if act.statement.notice is not None]
        self._lead = [act for act in terms if act.statement.actor == lead]
        self._own = [act for act in terms if act.statement.actor != lead]
        reported = [act for act in effects.reported if act.statement.kind == Kind.TERMS]
        self._reported = [act for act in reported if act.statement.notice is not None]
        self._taken = [act for act in effects.of(Kind.RESPONSE) if act.statement.value == "accepted"]
        self._memo: dict[object, Applied] = {}

    def applied(self, body: str, line: Line, day: date) -> Applied:
        """The clauses that apply on `day` to a body that has been in on that line."""
        own = self._own_words(body, line, day)
        if own is not None and own.accepted <= day:
            return Applied(self._applying([own]))
        taken = frozenset(a.statement.to for a in self._taken if a.statement.actor == body and a.start <= day)
        key = (own and own.ref, self._kind(body, line.start), line.start, taken, day)
        if key not in self._memo:
            self._memo[key] = self._sources(own, self._kind(body, line.start), line.start, taken, day)
        return self._memo[key]

    def clause(self, body: str, line: Line, day: date) -> Clause | None:
        """The one clause that applies for certain; None where there is none, or several that differ."""
        applied = self.applied(body, line, day)
        sure = applied.clauses and not applied.contested and not applied.offered
        return applied.clauses[0].clause if sure else None

    def renewal(self, body: str, line: Line, day: date) -> tuple[int, str] | None:
        """For how many months the participation goes on without notice, and by which statement."""
        own = [act for act in line.words if act.start <= day and act.statement.renewal is not None]
        kind = self._kind(body, line.start)
        for act in (*reversed(own), *(a for a in reversed(self._lead) if _for(a, kind) and a.holds(line.start))):
            months = self._readings.renewal(act.statement.renewal)
            if months is not None:
                return months, act.ref
        clauses = self.applied(body, line, day)
        found = [(one.clause.renews_months, one.ref) for one in clauses.clauses if one.clause.renews_months]
        return (found[0][0] or 0, found[0][1]) if found and not clauses.contested else None

    def unclear(self) -> list[tuple[Act, str]]:
        """Clauses in words from which no last day follows, or which are not understood."""
        if self._readings is DATA_ONLY:  # nobody has tried to read the words
            return []
        found = []
        for act in (*self._lead, *self._own, *self._reported):
            clause, words = self._readings.clause(act.statement.notice), act.statement.notice
            if isinstance(words, str) and (clause is None or not determined(clause)):
                found.append((act, words))
        return found

    def _sources(self, own: Act | None, kind: str, since: date, taken: frozenset[str | None], day: date) -> Applied:
        lead = [act for act in self._lead if _for(act, kind)]
        in_force = _latest(act for act in lead if act.holds(since) or (act.start <= day and act.ref in taken))
        reported = _latest(act for act in self._reported if _for(act, kind) and act.start <= max(day, since))
        binding = [*in_force, *([own] if own is not None else [])]
        if not binding:
            offered = _latest(act for act in lead if act.holds(day))
            return Applied(self._applying(offered or reported), offered=True)
        clauses = self._applying([*binding, *reported])
        return Applied(clauses, contested=len({(one.clause, one.year_start) for one in clauses}) > 1)

    def _own_words(self, body: str, line: Line, day: date) -> Act | None:
        own = (act for act in self._own if act.statement.actor == body)
        said = [act for act in (*line.words, *own) if act.start <= day and act.statement.notice is not None]
        return max(said, key=lambda act: (act.accepted <= day, act.order), default=None)

    def _applying(self, acts: Iterable[Act]) -> tuple[Applying, ...]:
        found = []
        for act in acts:
            clause = self._readings.clause(act.statement.notice)
            if clause is not None:
                found.append(Applying(clause, act.ref, year_start_of(act.statement.notice)))
        return tuple(found)

    def _kind(self, body: str, day: date) -> str:
        found = self._directory.find(body)
        return found.kind_on(day) if found else "other"


def _for(act: Act, kind: str) -> bool:
    return not act.statement.for_ or kind in act.statement.for_


def _latest(acts: Iterable[Act]) -> list[Act]:
    """Of each source the latest that it says."""
    return list({act.statement.source or act.ref: act for act in acts}.values())
