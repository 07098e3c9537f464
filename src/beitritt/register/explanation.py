"""Why a body is what it is: a tree of reasons, each with the words of the instruments, printed as sentences.

Explanation
└── Reason (rule, body, cited statements)
    └── Reason (what it rests on: the representative's own standing, a chain of representatives …)
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from beitritt.register.answers import Row, StatusAnswer
from beitritt.register.binding import Claim
from beitritt.register.initiatives import REST
from beitritt.register.instruments import Instrument, split_ref
from beitritt.register.reservations import ReservationState
from beitritt.register.spans import Rule, Span, at, since
from beitritt.register.standings import Standings


@dataclass(frozen=True, slots=True)
class Citation:
    """One statement with its words. `quote` is None where there is no text; then `ground` says where it is from."""

    ref: str
    author: str
    dated: str | None
    quote: str | None
    ground: str | None


@dataclass(frozen=True, slots=True)
class Reason:
    """One step of the derivation: a rule, the body it is about, the statements it rests on, and what those rest on."""

    rule: Rule
    body: str
    since: date | None
    citations: tuple[Citation, ...]
    by: str | None = None
    form: str | None = None
    consent: str | None = None
    successor: str | None = None
    children: tuple[Reason, ...] = ()


@dataclass(frozen=True, slots=True)
class Part:
    """The explanation of one row: why this status, how long bound, which rights are reserved.

    With a reservation stands the body that kept the right, where that is another one than who has it.
    """

    row: Row
    reason: Reason
    claims: tuple[tuple[Claim, Citation], ...]
    reservations: tuple[tuple[ReservationState, Citation, str | None], ...]


@dataclass(frozen=True, slots=True)
class Explanation:
    """All rows of one body on one day, each with its reasons."""

    initiative: str
    body: str
    on: date
    parts: tuple[Part, ...]


Find = Callable[[str], Instrument | None]


def explain(standings: Standings, answer: StatusAnswer, find: Find) -> Explanation:
    """Explain an answer about one body. `find` gives an instrument with its text, by id."""
    cite = _Citing(find)
    parts = [_part(standings, row, answer.on, cite) for row in answer.rows]
    body = answer.rows[0].body if answer.rows else ""
    return Explanation(answer.initiative, body, answer.on, tuple(parts))


class _Citing:
    """Cites statements, each instrument fetched once."""

    def __init__(self, find: Find) -> None:
        self._find = find
        self._known: dict[str, Instrument | None] = {}

    def __call__(self, ref: str) -> Citation:
        name, number = split_ref(ref)
        if name not in self._known:
            self._known[name] = self._find(name)
        instrument = self._known[name]
        if instrument is None or number is None:
            return Citation(ref, "", None, None, None)
        dated = instrument.dated.text if instrument.dated else None
        statement = instrument.statements[number]
        return Citation(ref, instrument.author, dated, instrument.quote(number), statement.ground)


def _part(standings: Standings, row: Row, on: date, cite: _Citing) -> Part:
    subject = min(standings.tree.below(row.subjects[0])) if row.subjects[0] != REST else _rest(standings, row, on)
    reason = _reason(standings, row.body, subject, on, cite, frozenset())
    claims = row.bound.contested or ((row.bound.decides,) if row.bound.decides else ())
    holders = standings.predecessors(row.body, on)
    held = tuple((one, cite(one.statement), _keeper(standings, one, holders)) for one in row.reservations)
    return Part(row, reason, tuple((claim, cite(claim.ref)) for claim in claims), held)


def _keeper(standings: Standings, held: ReservationState, holders: Sequence[str]) -> str | None:
    """Who reserved the right for the body, unless it or a predecessor did so itself."""
    actor = standings.effects.by_ref[held.statement].statement.actor
    return actor if actor not in holders else None


def _rest(standings: Standings, row: Row, on: date) -> str:
    """A subject that the row's `*` stands for."""
    for track in standings.tracks(row.body):
        if REST in track.cell and at(track.spans, on).status == row.status:
            return REST
    return REST


def _reason(standings: Standings, body: str, subject: str, on: date, cite: _Citing, path: frozenset[str]) -> Reason:
    spans = standings.spans(body, subject)
    span = at(spans, on)
    start = since(spans, span, by_rule=True)[0]
    children: tuple[Reason, ...] = ()
    own = span.because
    if span.by is not None and span.by not in path:
        carrier = _reason(standings, span.by, subject, on, cite, path | {body})
        children = (carrier,)
        carried = {citation.ref for child in _walk(carrier) for citation in child.citations}
        own = tuple(ref for ref in own if ref not in carried)
    return Reason(
        span.rule,
        body,
        start if start != date.min else None,
        tuple(cite(ref) for ref in own),
        span.by or _agent(standings, span),
        span.form,
        span.consent,
        _successor(standings, span.because),
        children,
    )


def _agent(standings: Standings, span: Span) -> str | None:
    """Whose authority is in question, where a bundled declaration waits for its proof."""
    act = standings.effects.by_ref.get(span.because[0]) if span.rule == Rule.UNPROVEN else None
    return act.statement.actor if act else None


def _successor(standings: Standings, because: Iterable[str]) -> str | None:
    acts = (standings.effects.by_ref.get(ref) for ref in because)
    return next((act.statement.successor for act in acts if act and act.statement.successor), None)


def _walk(reason: Reason) -> Iterator[Reason]:
    yield reason
    for child in reason.children:
        yield from _walk(child)
