"""A body's own line: what its own acts, and its predecessors', make it on one subject (domain.md §4.2, 4.3, 4.8).

The fold walks the acts in their order and closes a span whenever something changes. Representation comes later
(`beitritt.register.representation`); a line knows only what a body did itself.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date

from beitritt.register.acts import Act
from beitritt.register.dates import FAR
from beitritt.register.findings import Code
from beitritt.register.spans import SILENT, Cut, Line, Pause, Rule, Span, Status
from beitritt.register.statements import Kind, Level
from beitritt.register.turns import Turn

Expiry = Callable[[Line], tuple[date, tuple[str, ...]]]
Note = Callable[[Code, Act], None]


def _turn_order(turn: Turn) -> tuple[object, ...]:
    return turn.order


class LineFold:
    """Folds the turns of one body on one subject into spans.

    `covers(act)` says whether the act's scope reaches this subject; `expiry(line)` when a line ends by itself and on
    what that rests; `note(code, act)` takes what a person should look at.
    """

    def __init__(self, covers: Callable[[Act], bool], expiry: Expiry, note: Note) -> None:
        self._covers, self._expiry, self._note = covers, expiry, note
        self._spans: list[Span] = []
        self._cursor = date.min
        self._line: Line | None = None
        self._waiting: tuple[Act, ...] = ()
        self._void: set[str] = set()
        self._idle = SILENT
        self._now = SILENT
        self._lapsed: tuple[date, Line] | None = None
        self._gone = False
        self._inherited: list[Line] = []

    def run(self, turns: Iterable[Turn]) -> list[Span]:
        """The spans, in order, without gaps from the first day of all to FAR."""
        for turn in sorted(turns, key=_turn_order):
            self._advance(turn.day)
            if not self._gone:
                self._apply(turn)
                self._show()
        self._advance(FAR)
        return self._spans

    def _advance(self, day: date) -> None:
        """Move to `day`, past everything that ends by itself before it."""
        while self._now.end <= day and self._now.end != FAR:
            self._close(self._now.end)
            self._show()
        self._close(day)

    def _close(self, day: date) -> None:
        if day > self._cursor:
            self._spans.append(self._now._replace(start=self._cursor, end=day))
            self._cursor = day

    def _show(self) -> None:
        """Work out what holds from the cursor on, and until when if nothing happens."""
        if self._line is not None:
            self._now = self._on_line(self._line) or self._off_line()
        else:
            self._now = self._off_line()

    def _on_line(self, line: Line) -> Span | None:
        end, basis = self._expiry(line)
        if end <= self._cursor:
            self._lapse(line, end, basis)
            return None
        if not line.pauses and not line.cuts:
            return Span(self._cursor, end, Status.PARTY, _rule(line), line.basis, line)
        return self._curbed(line, end)

    def _curbed(self, line: Line, end: date) -> Span:
        """A line under suspensions or passing reductions."""
        pauses = tuple(pause for pause in line.pauses if pause.end > self._cursor)
        cuts = tuple(cut for cut in line.cuts if cut.end > self._cursor)
        self._line = line = line._replace(pauses=pauses, cuts=cuts)
        end = min([end, *(pause.end for pause in pauses), *(cut.end for cut in cuts)])
        because = (*line.basis, *(cut.ref for cut in cuts), *(pause.ref for pause in pauses))
        if any(cut.level is None for cut in cuts):
            return Span(self._cursor, end, Status.NONE, Rule.REDUCTION, because, line, settled=True)
        shown = line._replace(level=cuts[-1].level or line.level) if cuts else line
        if pauses:
            return Span(self._cursor, end, Status.SUSPENDED, Rule.SUSPENSION, because, shown)
        return Span(self._cursor, end, Status.PARTY, _rule(line), because, shown)

    def _lapse(self, line: Line, end: date, basis: tuple[str, ...]) -> None:
        self._line, self._lapsed = None, (self._cursor, line)
        because = tuple(dict.fromkeys((*line.basis, *basis)))
        if line.cut is not None and end == line.until:
            self._idle = Span(self._cursor, FAR, Status.NONE, Rule.STRUCK, (line.cut, *because))
        else:
            self._idle = Span(self._cursor, FAR, Status.LAPSED, Rule.TERM, because, settled=True)

    def _off_line(self) -> Span:
        self._waiting = tuple(act for act in self._waiting if min(act.start, act.end) > self._cursor)
        if self._waiting:
            act = self._waiting[-1]
            rule = Rule.UNPROVEN if act.statement.kind == Kind.REPRESENTATION else Rule.PRECONDITION
            end = min(min(act.start, act.end) for act in self._waiting)
            return Span(self._cursor, end, Status.PENDING, rule, (act.ref, *act.basis))
        if self._idle.end <= self._cursor:
            self._idle = SILENT
        return self._idle

    def _apply(self, turn: Turn) -> None:
        kind, act = turn.act.statement.kind, turn.act
        if turn.origin is not None and not self._goes_over(turn.origin, act):
            return
        if turn.leaves:
            self._leave(act)
        elif turn.waits:
            if kind in (Kind.ACCESSION, Kind.REPRESENTATION) and self._covers(act):
                self._waiting = (*self._waiting, act)
        elif kind == Kind.SUCCESSION:
            self._succeed(turn)
        elif kind == Kind.REDUCTION:
            self._reduce(act)
        elif self._covers(act) and act.ref not in self._void and not self._carried_by_another(turn):
            getattr(self, _METHODS[kind])(act)
            if turn.origin is not None and self._line is not None and not self._line.carriers:
                self._line = self._line._replace(carriers=(turn.origin,))

    def _goes_over(self, origin: str, act: Act) -> bool:
        """Whether a predecessor's act still counts: the successor's own acts beat it (domain.md §4.8)."""
        line = self._line
        if line is None:
            return act.statement.kind == Kind.ACCESSION and not self._idle.settled
        if origin not in line.carriers:
            return False
        before = line.carriers[: line.carriers.index(origin) + 1]
        spoken = (word.statement for word in line.words if word.statement.kind != Kind.REPRESENTATION)
        return all(statement.actor in before for statement in spoken)

    def _carried_by_another(self, turn: Turn) -> bool:
        """Whether the line goes on as that of another predecessor, where only one of them had given notice."""
        if turn.act.statement.kind != Kind.WITHDRAWAL or turn.origin is None or self._line is None:
            return False
        self._inherited = [line for line in self._inherited if turn.origin not in line.carriers]
        if not self._inherited:
            return False
        other = self._inherited[0]
        self._line = self._line._replace(
            words=other.words, until=other.until, cut=other.cut, carriers=other.carriers, basis=other.basis
        )
        return True

    def _leave(self, act: Act) -> None:
        """The body leaves the group for which `act` declared: what rests on that alone is over (domain.md §3)."""
        line = self._line
        if line is not None and all(word.ref == act.ref for word in line.words):
            self._line = None
            self._idle = Span(self._cursor, FAR, Status.NONE, Rule.GROUP_LEFT, line.basis)

    def _accede(self, act: Act) -> None:
        level = act.statement.level or Level.FULL
        refs, line = act.grounds, self._line
        if line is None:
            left = self._idle.status in (Status.LAPSED, Status.WITHDRAWN) and not self._idle.bare
            if left and self._cursor > self._idle.start:
                self._note(Code.GAP, act)
            bundled = act.statement.kind == Kind.REPRESENTATION
            self._line = Line(act.start, (act,), level, act.end, act.cut, refs, bundled=bundled)
            return
        self._line = line._replace(
            words=(*line.words, act), level=level, until=act.end, cut=act.cut, basis=(*line.basis, *refs),
            cuts=tuple(cut for cut in line.cuts if cut.level is not None),
        )  # fmt: skip

    def _continue(self, act: Act) -> None:
        line = self._line
        if line is None and self._lapsed is not None and self._lapsed[0] == act.start:
            line = self._lapsed[1]
        if line is None:
            self._note(Code.CONTINUATION_AFTER_END, act)
            return
        self._line = line._replace(
            words=(*line.words, act), level=act.statement.level or line.level, until=act.end, cut=act.cut,
            basis=(*line.basis, *act.grounds), past=self._past(line, act),
        )  # fmt: skip

    def _past(self, line: Line, act: Act) -> date:
        """The end past which the line goes on: a continuation that names no new term is for the next period."""
        end = self._expiry(line)[0]
        return line.past if act.statement.term is not None or end == FAR else max(end, line.past)

    def _reduce(self, act: Act) -> None:
        line, covered = self._line, self._covers(act)
        if line is None:
            if covered and not act.statement.scope.everything:
                self._note(Code.REDUCTION_WIDENS, act)
        elif act.end < self._expiry(line)[0]:
            level = (act.statement.level or line.level) if covered else None
            self._line = line._replace(cuts=(*line.cuts, Cut(act.ref, act.end, level)))
        elif covered:
            basis = (*line.basis, *act.grounds)
            self._line = line._replace(level=act.statement.level or line.level, basis=basis)
        else:
            self._line = None
            because = (*line.basis, *act.grounds)
            self._idle = Span(act.start, FAR, Status.NONE, Rule.REDUCTION, because, settled=True)

    def _suspend(self, act: Act) -> None:
        if self._line is not None:
            self._line = self._line._replace(pauses=(*self._line.pauses, Pause(act.ref, act.end)))
        elif not self._idle.settled:
            self._idle = Span(act.start, act.end, Status.SUSPENDED, Rule.SUSPENSION, act.grounds, bare=True)

    def _resume(self, act: Act) -> None:
        if self._line is not None and self._line.pauses:
            self._line = self._line._replace(pauses=(), basis=(*self._line.basis, act.ref))
        elif self._line is None and self._idle.status == Status.SUSPENDED:
            self._idle = SILENT
        else:
            self._note(Code.NOTHING_TO_END, act)

    def _withdraw(self, act: Act) -> None:
        excluded = act.instrument.author != act.statement.actor
        rule = Rule.EXCLUSION if excluded else Rule.WITHDRAWAL
        because = act.grounds
        if self._waiting:
            self._void |= {waiting.ref for waiting in self._waiting}
            self._waiting = ()
            if self._line is None:
                self._idle = Span(act.start, FAR, Status.NONE, rule, because, settled=self._idle.settled)
                return
        fresh = self._lapsed is not None and self._lapsed[0] == act.start
        if self._line is None and not fresh and self._idle.settled:
            self._note(Code.NOTHING_TO_END, act)
            return
        bare = self._line is None and not fresh
        self._line = None
        self._idle = Span(act.start, FAR, Status.WITHDRAWN, rule, because, settled=True, bare=bare)

    def _intend(self, act: Act) -> None:
        if self._idle.status == Status.NONE and not self._idle.settled:
            self._idle = Span(act.start, act.end, Status.INTENT, Rule.INTENT, act.grounds)

    def _refuse(self, act: Act) -> None:
        if self._line is None and self._idle.status == Status.INTENT:
            self._idle = Span(act.start, FAR, Status.NONE, Rule.REFUSED, act.grounds)

    def _succeed(self, turn: Turn) -> None:
        ref, heir = turn.act.ref, turn.inherited
        if turn.gone:
            because = (ref, *self._now.because)
            self._gone, self._line, self._waiting = True, None, ()
            self._idle = Span(turn.day, FAR, Status.NONE, Rule.MERGED, because, settled=True)
        elif heir is not None and heir.line is not None:
            line = heir.line._replace(basis=(ref, *heir.line.basis))
            if self._line is not None and self._line.carriers:
                self._inherited.append(line)
            elif self._line is None and not self._idle.settled:
                self._line, self._inherited = line, [line]
            elif self._line is None or self._line.level != line.level:
                self._note(Code.SUCCESSION_CONFLICT, turn.act)


def _rule(line: Line) -> Rule:
    return Rule.SUCCEEDED if line.carriers else Rule.BUNDLED if line.bundled else Rule.ACCESSION


_METHODS = {
    Kind.ACCESSION: "_accede",
    Kind.REPRESENTATION: "_accede",
    Kind.CONTINUATION: "_continue",
    Kind.SUSPENSION: "_suspend",
    Kind.RESUMPTION: "_resume",
    Kind.WITHDRAWAL: "_withdraw",
    Kind.INTENT: "_intend",
    Kind.REFUSAL: "_refuse",
}
LINE_KINDS = frozenset(_METHODS) - {Kind.REPRESENTATION} | {Kind.REDUCTION}
"""The kinds of its own acts that make, change or end a body's line."""
