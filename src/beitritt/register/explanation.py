"""Why a body is what it is: a tree of reasons, each with the words of the instruments, printed as sentences.

Explanation
└── Reason (rule, body, cited statements)
    └── Reason (what it rests on: the representative's own standing, a chain of representatives …)
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from beitritt.register.acts import Act
from beitritt.register.answers import Row, StatusAnswer
from beitritt.register.binding import Claim
from beitritt.register.dates import day_before
from beitritt.register.initiatives import REST
from beitritt.register.instruments import Instrument, split_ref
from beitritt.register.obstacles import Obstacle, obstacles
from beitritt.register.precision import begun, over
from beitritt.register.reservations import ReservationState
from beitritt.register.spans import Rule, Span, at, since
from beitritt.register.standings import Standings
from beitritt.register.statements import Kind


@dataclass(frozen=True, slots=True)
class Citation:
    """One statement with its words. `quote` is None where there is no text; then `ground` says where it is from.

    `condition` is that of a reservation whose instrument has no text: from one that has, only its own words are quoted.
    """

    ref: str
    author: str
    dated: str | None
    quote: str | None
    ground: str | None
    condition: str | None = None


@dataclass(frozen=True, slots=True)
class Reason:
    """One step of the derivation: a rule, the body it is about, the statements it rests on, and what those rest on.

    `since` is its first day and `over` the exclusive end of what was before, both as precisely as they are known
    (ISO 8601). `met` says that a precondition came about. Where nothing makes the body
    anything, the children are the `obstacle`s in the way of what was said.
    """

    rule: Rule
    body: str
    since: str | None
    citations: tuple[Citation, ...]
    over: str | None = None
    by: str | None = None
    form: str | None = None
    consent: str | None = None
    successor: str | None = None
    met: bool = False
    obstacle: Obstacle | None = None
    children: tuple[Reason, ...] = ()

    @property
    def condition(self) -> str | None:
        """The text of the precondition among its statements, where no instrument's own words tell it."""
        return next((one.condition for one in self.citations if one.condition), None)


@dataclass(frozen=True, slots=True)
class Part:
    """The explanation of one row: why this status, how long bound, which rights are reserved.

    With a reservation stands the body that kept the right, where that is another one than who has it. `apart` are
    subjects below the row's own of which another row tells.
    """

    row: Row
    reason: Reason
    claims: tuple[tuple[Claim, Citation], ...]
    reservations: tuple[tuple[ReservationState, Citation, str | None], ...]
    apart: tuple[str, ...] = ()


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
    parts = [_part(standings, row, answer, cite) for row in answer.rows]
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
        untold = instrument.document is None or instrument.document.text is None
        condition = statement.condition if untold else None
        return Citation(ref, instrument.author, dated, instrument.quote(number), statement.ground, condition)


def _part(standings: Standings, row: Row, answer: StatusAnswer, cite: _Citing) -> Part:
    on = answer.on
    subject = min(standings.tree.below(row.subjects[0])) if row.subjects[0] != REST else _rest(standings, row, on)
    reason = _reason(standings, row.body, subject, on, cite, frozenset())
    claims = row.bound.contested or ((row.bound.decides,) if row.bound.decides else ())
    holders = standings.predecessors(row.body, on)
    held = tuple((one, cite(one.statement), _keeper(standings, one, holders)) for one in row.reservations)
    return Part(
        row, reason, tuple((claim, cite(claim.ref)) for claim in claims), held, _apart(standings, row, answer.rows)
    )


def _apart(standings: Standings, row: Row, rows: Sequence[Row]) -> tuple[str, ...]:
    """The subjects below the row's own that stand in other rows."""
    below = frozenset().union(*(standings.tree.below(key) for key in row.subjects if key != REST))
    return tuple(key for other in rows if other is not row for key in other.subjects if key in below)


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
    own = span.because
    children: tuple[Reason, ...] = ()
    if span.rule == Rule.SILENCE:
        found = obstacles(standings, body, subject, on)
        children = tuple(_hindered(standings, body, one, cite) for one in found)
    elif span.by is not None and span.by not in path:
        carrier = _reason(standings, span.by, subject, on, cite, path | {body})
        children = (carrier,)
        carried = {citation.ref for child in _walk(carrier) for citation in child.citations}
        own = tuple(ref for ref in own if ref not in carried)
    start, end = _days(standings, spans, span)
    return Reason(
        span.rule,
        body,
        start,
        tuple(cite(ref) for ref in own),
        end,
        span.by or _agent(standings, span),
        span.form or _form(standings, span),
        span.consent,
        _successor(standings, span.because),
        met=any(act.statement.kind == Kind.FULFILMENT for act in _acts(standings, span.because)),
        children=children,
    )


def _hindered(standings: Standings, body: str, obstacle: Obstacle, cite: _Citing) -> Reason:
    """What stands in the way of one statement, as a reason of its own."""
    citations = tuple(cite(ref) for ref in obstacle.refs)
    by, day = obstacle.act.statement.actor, obstacle.day
    since_, end = (
        (begun(standings.effects, (obstacle.act.ref,), day), over(standings.effects, obstacle.refs, day))
        if day
        else (None, None)
    )
    return Reason(Rule.SILENCE, body, since_, citations, end, by, obstacle=obstacle)


def _days(standings: Standings, spans: Sequence[Span], span: Span) -> tuple[str | None, str | None]:
    """Since when the reason holds, and the exclusive end of what was before, as precisely as they are known."""
    if span.rule in (Rule.INITIATIVE_ENDED, Rule.INITIATIVE_OVER):
        ends = {one.until.end: one.until.text for one in standings.initiative.phases if one.until is not None}
        end = ends.get(standings.end, standings.end.isoformat())
        return end, end
    start = since(spans, span, by_rule=True)[0]
    if start == date.min:
        return None, None
    before = at(spans, day_before(start)).because
    effects = standings.effects
    return begun(effects, span.because, start), over(effects, (*before, *span.because), start)


def _acts(standings: Standings, refs: Iterable[str]) -> list[Act]:
    found = (standings.effects.by_ref.get(ref) for ref in refs)
    return [act for act in found if act is not None]


def _form(standings: Standings, span: Span) -> str | None:
    """The form in which another body declared the accession."""
    forms = (act.statement.form for act in _acts(standings, span.because) if span.rule == Rule.BUNDLED)
    return next((form.value for form in forms if form), None)


def _agent(standings: Standings, span: Span) -> str | None:
    """Who declared for the body, where that is its own accession or waits for the proof of authority."""
    declared = span.rule in (Rule.UNPROVEN, Rule.BUNDLED)
    acts = (act.statement for act in _acts(standings, span.because) if declared)
    return next((one.actor for one in acts if one.kind == Kind.REPRESENTATION), None)


def _successor(standings: Standings, because: Iterable[str]) -> str | None:
    acts = _acts(standings, because)
    return next((act.statement.successor for act in acts if act.statement.successor), None)


def _walk(reason: Reason) -> Iterator[Reason]:
    yield reason
    for child in reason.children:
        yield from _walk(child)
