"""Standings: what each body is in an initiative, on which subject, in which periods (domain.md §4). Always derived.

instruments known on K → effects → own lines → representation laid over → the initiative's end → spans
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from functools import partial

from beitritt.register.acts import Act
from beitritt.register.binding import UNBOUND, Bound, Terms
from beitritt.register.bodies import Directory
from beitritt.register.dates import FAR, day_before
from beitritt.register.effect import Effects, effects
from beitritt.register.findings import Code, Finding
from beitritt.register.initiatives import Initiative, SubjectTree, initiative_end
from beitritt.register.instruments import Instrument
from beitritt.register.lines import LINE_KINDS, LineFold
from beitritt.register.notice import determined
from beitritt.register.notice_terms import DATA_ONLY, NoticeTerms, Readings
from beitritt.register.overlay import Overlay
from beitritt.register.representation import Consents, Stretch, Tie, accedes, stretches, ties
from beitritt.register.spans import LIVE, SILENT, Span, at, ended, joined
from beitritt.register.statements import Kind, Scope
from beitritt.register.succession import Successions
from beitritt.register.turns import Turn, bundled, turns


@dataclass(frozen=True, slots=True)
class Track:
    """The whole history of one body on one set of subjects that all its statements treat alike."""

    cell: frozenset[str]
    spans: tuple[Span, ...]


class Standings:
    """The standings of one initiative as known at one instant, derived body by body when asked for.

    Built from the instruments that are known; the order in which they are given makes no difference. `readings` say
    how the words of notice clauses are understood; without them only clauses given as data are.
    """

    def __init__(
        self,
        initiative: Initiative,
        directory: Directory,
        instruments: Sequence[Instrument],
        readings: Readings = DATA_ONLY,
    ) -> None:
        self.effects: Effects = effects(initiative, directory, instruments)
        self.initiative = self.effects.initiative
        self.directory = directory
        self.tree = SubjectTree(initiative.subjects)
        self.end = initiative_end(self.initiative)
        self._notes: dict[tuple[Code, str], Finding] = {}
        self.successions = Successions(self.effects.of(Kind.SUCCESSION), self._note)
        self._ties = ties(self.effects, directory, self.successions.acts)
        self.consents = Consents(self.effects)
        self._own_acts = self._index()
        self._bodies = sorted({*self._own_acts, *self._ties, *self.successions.heirs()})
        self.terms = Terms(self.effects, directory, self.kin_kinds)
        self.notice_terms = NoticeTerms(self.effects, directory, readings)
        self._kin_memo: dict[str, list[tuple[date, date, str]]] | None = None
        self._own_memo: dict[tuple[str, str], list[Span]] = {}
        self._memo: dict[tuple[str, str], list[Span]] = {}
        self._tracks: dict[str, tuple[Track, ...]] = {}
        self._open: set[tuple[str, str]] = set()
        self._looped = False
        self._looping: dict[tuple[str, str], list[Span]] = {}  # seen from the body itself: others must not build on it
        self._lasting: list[Finding] | None = None

    def bodies(self) -> list[str]:
        """Every body that any act concerns, in order of keys."""
        return list(self._bodies)

    def tracks(self, body: str) -> tuple[Track, ...]:
        """The body's history, a track for each set of subjects that can differ."""
        found = self._tracks.get(body)
        if found is None:
            scopes = self._scopes(body, set()) if len(self.tree.all) > 1 else ()
            cells = self.tree.cells(scopes)
            found = tuple(Track(cell, tuple(self.spans(body, min(cell)))) for cell in cells)
            self._tracks[body] = found
        return found

    def spans(self, body: str, subject: str) -> list[Span]:
        """The body's history on one subject, without gaps."""
        key = (body, subject)
        if key in self._memo:
            return self._memo[key]
        if not self._open and key in self._looping:
            return self._looping[key]
        if key in self._open:
            self._looped = True
            self._note(Code.LOOP, body, next(tie.act for tie in self._ties[body]))
            return self.own(body, subject)
        self._open.add(key)
        result = self._derive(body, subject)
        self._open.discard(key)
        if not self._looped:
            self._memo[key] = result
        elif not self._open:
            self._looping[key], self._looped = result, False
        return result

    def places(self, body: str, scope: Scope, day: date) -> list[tuple[frozenset[str], Span]]:
        """What the body is on `day` on the subjects of a scope, by sets of subjects that it treats alike."""
        covered = self.tree.covered(scope)
        return [(track.cell & covered, at(track.spans, day)) for track in self.tracks(body) if track.cell & covered]

    def own(self, body: str, subject: str) -> list[Span]:
        """What the body's own acts alone make it on one subject."""
        key = (body, subject)
        found = self._own_memo.get(key)
        if found is None:
            self._own_memo[key] = [SILENT]
            found = self._own_memo[key] = self._fold(body, subject)
        return found

    def bound(self, body: str, span: Span, day: date) -> Bound:
        """How long the body is bound on `day`, where it is in: where that is renewed, to the end of the period then."""
        if span.status not in LIVE:
            return UNBOUND
        entered = span.line.start if span.line else self._represented_since(body, span)
        found = self.terms.bound(body, span.line, entered, day)
        if span.line is None or found.until is None or found.until > day:
            return found
        renewal = self.notice_terms.renewal(body, span.line, day)
        return found.renewed(renewal[0], day) if renewal else found

    def _represented_since(self, body: str, span: Span) -> date:
        """The first of the unbroken days on which the same representative has stood for the body, resting or not."""
        spans = next((track.spans for track in self.tracks(body) if span in track.spans), (span,))
        first = spans.index(span)
        while first > 0 and spans[first - 1].status in LIVE and spans[first - 1].by == span.by:
            first -= 1
        return spans[first].start

    def last_notice(self, body: str, span: Span, last_in: date) -> date | None:
        """The last day on which a party can give notice for `last_in`; of contested clauses the latest."""
        if span.line is None:
            return None
        applied = self.notice_terms.applied(body, span.line, last_in)
        days = [one.clause.before(last_in) for one in applied.clauses if determined(one.clause, one.year_start)]
        return max((day for day in days if day is not None), default=None) if not applied.offered else None

    def kin_kinds(self, body: str, day: date) -> set[str]:
        """The kinds of the bodies that it represents or is represented by on `day`."""
        if self._kin_memo is None:
            self._kin_memo = self._relate()
        return {kind for start, end, kind in self._kin_memo.get(body, ()) if start <= day < end}

    def ties(self, body: str) -> list[Tie]:
        """The ties in which the body is represented."""
        return self._ties.get(body, [])

    def stretches(self, body: str, subject: str) -> list[Stretch]:
        """The days on which the body's ties are carried."""
        covers = self._covers(subject)
        return [
            stretch
            for tie in self._ties.get(body, ())
            if covers(tie.act) and not accedes(tie.act)
            for stretch in stretches(tie, self.spans(tie.representative, subject), self.consents, covers)
        ]

    def lasting(self, find: Callable[[Standings], list[Finding]]) -> list[Finding]:
        """The findings that do not depend on the day asked about, found once by `find`."""
        if self._lasting is None:
            self._lasting = find(self)
        return self._lasting

    def noted(self, body: str | None = None) -> list[Finding]:
        """What is found while deriving all bodies, or one: whoever asked for what before makes no difference."""
        for key in self._bodies if body is None else [body]:
            self.tracks(key)
        return list(self._notes.values())

    def predecessors(self, body: str, day: date) -> list[str]:
        """The bodies whose line the body continues on `day`, itself first."""
        return self.successions.predecessors(body, day)

    def _derive(self, body: str, subject: str) -> list[Span]:
        spans = self.own(body, subject)
        if body in self._ties or any(span.bare for span in spans):
            overlay = Overlay(spans, self.stretches(body, subject))
            spans = joined(overlay.run())
            for span in overlay.vain:
                self._note(Code.NOTHING_TO_END, body, self.effects.by_ref[span.because[0]])
        return spans if self.end == FAR else ended(spans, self.end)

    def _fold(self, body: str, subject: str) -> list[Span]:
        covers = self._covers(subject)
        happening = self._declared(body)
        if self.successions.acts:
            before = partial(self._before, subject)
            happening += self.successions.turns(body, before, self._declared, covers)
        fold = LineFold(
            covers, lambda line: self.terms.expiry(body, line), lambda code, act: self._note(code, body, act)
        )
        return fold.run(happening)

    def _declared(self, body: str) -> list[Turn]:
        """What its own acts, and those that others could declare for it, bring about."""
        own, tied = turns(self._own_acts.get(body, ())), self._ties.get(body)
        if tied is None:
            return own
        return own + bundled(tied, self.consents, lambda code, act: self._note(code, body, act))

    def _before(self, subject: str, body: str, day: date) -> Span:
        """What the body's own line is just before a day."""
        return at(self.own(body, subject), day_before(day))

    def _index(self) -> dict[str, list[Act]]:
        found: dict[str, list[Act]] = {}
        for kind in LINE_KINDS:
            for act in self.effects.of(kind):
                found.setdefault(act.statement.actor, []).append(act)
        return found

    def _covers(self, subject: str) -> Callable[[Act], bool]:
        tree = self.tree
        return lambda act: act.statement.scope.everything or subject in tree.covered(act.statement.scope)

    def _scopes(self, body: str, seen: set[str]) -> set[Scope]:
        """The scopes that can make the body's subjects differ: its own, its consents', its representatives'."""
        if body in seen:
            return set()
        seen.add(body)
        found = {act.statement.scope for act in self._own_acts.get(body, ())}
        found |= set(self.consents.scopes(body))
        for tie in self._ties.get(body, ()):
            found |= {tie.act.statement.scope} | self._scopes(tie.representative, seen)
        for old in self.successions.before(body):
            found |= self._scopes(old, seen)
        return found

    def _relate(self) -> dict[str, list[tuple[date, date, str]]]:
        found: dict[str, set[tuple[date, date, str]]] = {}
        for body, body_ties in self._ties.items():
            for tie in body_ties:
                refused = self.consents.refused(tie)
                end = min(tie.period.end, refused.start) if refused else tie.period.end
                for one, other in ((body, tie.representative), (tie.representative, body)):
                    known = self.directory.find(other)
                    kind = known.kind_on(tie.period.start).value if known else "other"
                    found.setdefault(one, set()).add((tie.period.start, end, kind))
        return {body: sorted(kinds) for body, kinds in found.items()}

    def _note(self, code: Code, body: str, *acts: Act, day: date | None = None) -> None:
        refs = tuple(act.ref for act in acts)
        start = day or max((act.waiting or act.start for act in acts if act.start != FAR or act.waiting), default=None)
        self._notes.setdefault((code, f"{body} {refs}"), Finding(code, self.initiative.key, (body,), refs, start))
