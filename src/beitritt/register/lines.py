"""A body's own line: what its own acts, and those of its predecessors, make it on one subject (domain.md §4.2, 4.3, 4.8).

The fold walks the acts in their order and closes a span whenever something changes. Representation comes later
(`beitritt.register.representation`); a line knows only what a body did itself.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from beitritt.register.dates import FAR
from beitritt.register.effect import Act
from beitritt.register.findings import Code
from beitritt.register.statements import Kind, Level


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


class Rule(StrEnum):
    """The rule that a span rests on; each has a sentence in `beitritt.register.explanation`."""

    ACCESSION = "accession"
    BUNDLED = "bundled"
    PRECONDITION = "precondition"
    FELL = "fell"
    INTENT = "intent"
    REFUSED = "refused"
    TERM = "term"
    WITHDRAWAL = "withdrawal"
    EXCLUSION = "exclusion"
    SUSPENSION = "suspension"
    REDUCTION = "reduction"
    STRUCK = "struck"
    SUCCEEDED = "succeeded"
    MERGED = "merged"
    REPRESENTATION = "representation"
    CARRIER_SUSPENDED = "carrier_suspended"
    UNPROVEN = "unproven"
    INITIATIVE_ENDED = "initiative_ended"
    SILENCE = "silence"


@dataclass(frozen=True, slots=True)
class Line:
    """One unbroken participation. `words` are the body's own acts on how long (accession, continuations), latest last;
    `until` the explicit end of the latest, `origin` the body that began it where it was inherited."""

    start: date
    words: tuple[Act, ...]
    level: Level
    until: date = FAR
    until_cut: bool = False
    basis: tuple[str, ...] = ()
    origin: str | None = None


@dataclass(frozen=True, slots=True)
class Span:
    """The days `[start, end)` on which one status holds on one subject, and why.

    `settled` keeps representation from stepping in again without fresh consent (after lapse, withdrawal, reduction);
    `bare` marks a suspension or withdrawal by a body without a line of its own, which only counts where it is represented.
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


@dataclass(frozen=True, slots=True)
class Turn:
    """Something that happens to a line on a day: an act, the start of waiting, or a succession."""

    day: date
    act: Act
    waits: bool = False
    inherited: Span | None = None
    gone: bool = False

    @property
    def order(self) -> tuple[object, ...]:
        """Same-day order: successions as the table says, waiting before everything else it may become."""
        return (self.day, *self.act.order[1:])


Expiry = Callable[[Line], tuple[date, tuple[str, ...]]]
Note = Callable[[Code, Act], None]


def turns(acts: Iterable[Act]) -> list[Turn]:
    """The turns that acts bring about, the waiting before a precondition included."""
    found = []
    for act in acts:
        if act.waiting is not None and act.waiting < min(act.start, act.end):
            found.append(Turn(act.waiting, act, waits=True))
        if act.start != FAR:
            found.append(Turn(act.start, act))
    return found


class LineFold:
    """Folds the turns of one body on one subject into spans.

    `covers(act)` says whether the act's scope reaches this subject; `expiry(line)` when a line ends by itself and on
    what that rests; `note(code, act)` takes what a person should look at.
    """

    def __init__(self, covers: Callable[[Act], bool], expiry: Expiry, note: Note) -> None:
        self._covers, self._expiry, self._note = covers, expiry, note
        self._spans: list[Span] = []
        self._cursor = date.min
        self._now = SILENT
        self._line: Line | None = None
        self._lapsed: tuple[date, Line] | None = None
        self._gone = False

    def run(self, turns: Iterable[Turn]) -> list[Span]:
        """The spans, in order, without gaps from the first day of all to FAR."""
        for turn in sorted(turns, key=lambda turn: turn.order):
            self._advance(turn.day)
            if not self._gone:
                self._apply(turn)
        self._advance(FAR)
        return self._spans

    def _advance(self, day: date) -> None:
        while self._now.end <= day and self._now.end != FAR:
            end = self._now.end
            self._close(end)
            self._expire(end)
        self._close(day)

    def _close(self, day: date) -> None:
        if day > self._cursor:
            self._spans.append(replace(self._now, start=self._cursor, end=day))
            self._cursor = day

    def _expire(self, day: date) -> None:
        """What follows when the present span ends by itself."""
        now, line = self._now, self._line
        if line is None:
            self._now = SILENT if not now.settled else replace(now, end=FAR)
            return
        end, basis = self._expiry(line)
        if end > day:
            self._enter(line)
            return
        self._line, self._lapsed = None, (day, line)
        because = tuple(dict.fromkeys((*line.basis, *basis)))
        if line.until_cut and end == line.until:
            self._now = Span(day, FAR, Status.NONE, Rule.STRUCK, because, settled=False)
        else:
            self._now = Span(day, FAR, Status.LAPSED, Rule.TERM, because, settled=True)

    def _enter(self, line: Line, rule: Rule = Rule.ACCESSION) -> None:
        self._line = line
        rule = Rule.SUCCEEDED if line.origin else rule
        self._now = Span(line.start, self._expiry(line)[0], Status.PARTY, rule, line.basis, line)

    def _apply(self, turn: Turn) -> None:
        kind = turn.act.statement.kind
        if turn.waits:
            self._wait(turn.act)
        elif kind == Kind.SUCCESSION:
            self._succeed(turn)
        elif kind == Kind.REDUCTION:
            self._reduce(turn.act)
        elif self._covers(turn.act):
            _HANDLERS[kind](self, turn.act)

    def _wait(self, act: Act) -> None:
        if act.statement.kind in (Kind.ACCESSION, Kind.REPRESENTATION) and self._line is None and self._covers(act):
            rule = Rule.UNPROVEN if act.statement.kind == Kind.REPRESENTATION else Rule.PRECONDITION
            end = min(act.start, act.end)
            self._now = Span(self._cursor, end, Status.PENDING, rule, (act.ref, *act.basis))

    def _accede(self, act: Act) -> None:
        level = act.statement.level or Level.FULL
        refs = (act.ref, *act.basis)
        if self._line is None:
            if self._now.status in (Status.LAPSED, Status.WITHDRAWN) and self._cursor > self._now.start:
                self._note(Code.GAP, act)
            self._enter(Line(act.start, (act,), level, act.end, act.cut, refs))
            return
        words = (*self._line.words, act)
        basis = (*self._line.basis, *refs)
        self._enter(replace(self._line, words=words, level=level, until=act.end, until_cut=act.cut, basis=basis))

    def _continue(self, act: Act) -> None:
        line = self._line
        if line is None and self._lapsed is not None and self._lapsed[0] == act.start:
            line = self._lapsed[1]
        if line is None:
            self._note(Code.CONTINUATION_AFTER_END, act)
            return
        basis = (*line.basis, act.ref, *act.basis)
        level = act.statement.level or line.level
        self._enter(replace(line, words=(*line.words, act), level=level, until=act.end, until_cut=act.cut, basis=basis))

    def _reduce(self, act: Act) -> None:
        line = self._line
        if line is None:
            if self._covers(act) and not act.statement.scope.everything:
                self._note(Code.REDUCTION_WIDENS, act)
            return
        end, _ = self._expiry(line)
        refs = (*line.basis, act.ref, *act.basis)
        if self._covers(act):
            self._enter(replace(line, level=act.statement.level or line.level, basis=refs))
        elif act.end < end:
            self._now = Span(act.start, act.end, Status.NONE, Rule.REDUCTION, refs, line, settled=True)
        else:
            self._line = None
            self._now = Span(act.start, FAR, Status.NONE, Rule.REDUCTION, refs, settled=True)

    def _suspend(self, act: Act) -> None:
        line = self._line
        if line is None:
            if not self._now.settled:
                self._now = Span(act.start, act.end, Status.SUSPENDED, Rule.SUSPENSION, (act.ref,), bare=True)
            return
        end = min(act.end, self._expiry(line)[0])
        refs = (*line.basis, act.ref, *act.basis)
        self._now = Span(act.start, end, Status.SUSPENDED, Rule.SUSPENSION, refs, line)

    def _resume(self, act: Act) -> None:
        if self._now.status == Status.SUSPENDED:
            if self._line is None:
                self._now = SILENT
            else:
                self._enter(replace(self._line, basis=(*self._line.basis, act.ref)))
        else:
            self._note(Code.NOTHING_TO_END, act)

    def _withdraw(self, act: Act) -> None:
        excluded = act.instrument.author != act.statement.actor
        rule = Rule.EXCLUSION if excluded else Rule.WITHDRAWAL
        bare = self._line is None and not (self._lapsed is not None and self._lapsed[0] == act.start)
        if bare and self._now.settled:
            self._note(Code.NOTHING_TO_END, act)
            return
        self._line = None
        refs = (act.ref, *act.basis)
        self._now = Span(act.start, FAR, Status.WITHDRAWN, rule, refs, settled=True, bare=bare)

    def _intend(self, act: Act) -> None:
        if self._line is None and self._now.status == Status.NONE and not self._now.settled:
            self._now = Span(act.start, act.end, Status.INTENT, Rule.INTENT, (act.ref, *act.basis))

    def _refuse(self, act: Act) -> None:
        if self._now.status == Status.INTENT:
            self._now = Span(act.start, FAR, Status.NONE, Rule.REFUSED, (act.ref, *act.basis))

    def _succeed(self, turn: Turn) -> None:
        ref = turn.act.ref
        if turn.gone:
            self._gone, self._line = True, None
            self._now = Span(turn.day, FAR, Status.NONE, Rule.MERGED, (ref, *self._now.because), settled=True)
            return
        heir = turn.inherited
        if heir is None or heir.line is None:
            return
        if self._line is not None or self._now.settled:
            same = self._line is not None and self._line.level == heir.line.level
            if not same:
                self._note(Code.SUCCESSION_CONFLICT, turn.act)
            return
        line = replace(heir.line, basis=(ref, *heir.line.basis))
        self._enter(line)
        if heir.status == Status.SUSPENDED:
            self._now = Span(turn.day, heir.end, Status.SUSPENDED, Rule.SUSPENSION, line.basis, line)


_HANDLERS: dict[Kind, Callable[[LineFold, Act], None]] = {
    Kind.ACCESSION: LineFold._accede,
    Kind.REPRESENTATION: LineFold._accede,
    Kind.CONTINUATION: LineFold._continue,
    Kind.SUSPENSION: LineFold._suspend,
    Kind.RESUMPTION: LineFold._resume,
    Kind.WITHDRAWAL: LineFold._withdraw,
    Kind.INTENT: LineFold._intend,
    Kind.REFUSAL: LineFold._refuse,
}
LINE_KINDS = frozenset(_HANDLERS) - {Kind.REPRESENTATION} | {Kind.REDUCTION}
