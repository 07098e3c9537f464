"""What changes between two derivations of one initiative: who is something else, on which days; who is bound otherwise.

For circulars (the register without and with an instrument) and for what-if (without and with an invented one). Both
derivations are of the same initiative; the comparison says nothing of how they came to differ.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from beitritt.register.binding import Bound
from beitritt.register.initiatives import REST, SubjectTree
from beitritt.register.spans import LIVE, Span, Status, at
from beitritt.register.standings import Standings

Said = tuple[Status, str | None, str | None, str | None, str | None]
"""What two standings must share to be the same: status, representative, form, consent, level."""


@dataclass(frozen=True, slots=True)
class Difference:
    """The days `[start, end)` on which a body is something else on these subjects.

    `subjects` are named as in a row of an answer: `*` is everything but what is `excepted`; `cell` is the exact set.
    `before` and `after` are the spans of the first of these days in each derivation. `end` is `dates.FAR` where nothing
    that is recorded brings both together again.
    """

    body: str
    subjects: tuple[str, ...]
    start: date
    end: date
    before: Span
    after: Span
    excepted: tuple[str, ...] = ()
    cell: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class BoundDifference:
    """A body that is in by both derivations and differently bound on a day, on these subjects."""

    body: str
    subjects: tuple[str, ...]
    before: Bound
    after: Bound
    excepted: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Pair:
    """What a body is on a day on these subjects in each of two derivations."""

    body: str
    subjects: tuple[str, ...]
    before: Span
    after: Span
    excepted: tuple[str, ...] = ()

    @property
    def differs(self) -> bool:
        """Whether the two do not say the same."""
        return said(self.before) != said(self.after)


def compare(before: Standings, after: Standings, *, from_: date | None = None) -> tuple[Difference, ...]:
    """Every longest stretch of days on which a body differs, from `from_` on, in order of days and bodies.

    Bodies differ in status, representative, form, consent or level; other reasons for the same are no difference.
    """
    first = from_ or date.min
    found = [
        one
        for body in _bodies(before, after)
        for one in _joined(before, body, _differences(before, after, body, first))
    ]
    return tuple(sorted(found, key=lambda one: (one.start, one.body, one.subjects)))


def compare_bounds(before: Standings, after: Standings, on: date) -> tuple[BoundDifference, ...]:
    """Who is in on `on` by both derivations, and then bound until another day or contested otherwise."""
    found: dict[tuple[str, object], tuple[frozenset[str], Bound, Bound]] = {}
    for body in _bodies(before, after):
        for cell, old, new in _cells(before, after, body):
            spans = at(old, on), at(new, on)
            if any(span.status not in LIVE for span in spans):
                continue
            bounds = before.bound(body, spans[0], on), after.bound(body, spans[1], on)
            keys = _binds(bounds[0]), _binds(bounds[1])
            if keys[0] != keys[1]:
                held = found.get((body, keys), (frozenset(), *bounds))[0]
                found[body, keys] = (held | cell, *bounds)
    tree = before.tree
    return tuple(
        BoundDifference(body, tree.named(cell), old, new, excepted(tree, cell))
        for (body, _), (cell, old, new) in found.items()
    )


def side_by_side(before: Standings, after: Standings, on: date) -> tuple[Pair, ...]:
    """What every body is on `on` in both derivations, where it is anything in one of them: those that differ first."""
    pairs = [pair for body in _bodies(before, after) for pair in _pairs(before, after, body, on)]
    return tuple(sorted(pairs, key=lambda pair: (not pair.differs, pair.body, pair.subjects == (REST,), pair.subjects)))


def _pairs(before: Standings, after: Standings, body: str, on: date) -> Iterator[Pair]:
    groups: dict[object, tuple[frozenset[str], Span, Span]] = {}
    for cell, old, new in _cells(before, after, body):
        spans = at(old, on), at(new, on)
        if any(span.status != Status.NONE for span in spans):
            key = said(spans[0]), said(spans[1])
            groups[key] = (groups[key][0] | cell, *groups[key][1:]) if key in groups else (cell, *spans)
    tree = before.tree
    for cell, one, other in groups.values():
        yield Pair(body, tree.named(cell), one, other, excepted(tree, cell))


def said(span: Span) -> Said:
    """What a span says a body is, without its reasons and days."""
    level = span.level.value if span.level and span.status in (Status.PARTY, Status.SUSPENDED) else None
    return span.status, span.by, span.form, span.consent, level


def excepted(tree: SubjectTree, cell: frozenset[str]) -> tuple[str, ...]:
    """What `*` as the name of a set of subjects leaves out; nothing where the set is named without it."""
    return tree.named(tree.all - cell) if REST in cell and cell != tree.all else ()


def _binds(bound: Bound) -> object:
    claims = [(claim.until, claim.says, claim.origin) for claim in bound.contested]
    decides = bound.decides
    return bound.until, decides.says if decides else None, tuple(claims)


def _bodies(before: Standings, after: Standings) -> list[str]:
    return sorted({*before.bodies(), *after.bodies()})


def _cells(
    before: Standings, after: Standings, body: str
) -> Iterator[tuple[frozenset[str], Sequence[Span], Sequence[Span]]]:
    """The sets of subjects that both derivations treat alike, with the history that each gives them."""
    for old in before.tracks(body):
        for new in after.tracks(body):
            if old.cell & new.cell:
                yield old.cell & new.cell, old.spans, new.spans


Stretch = tuple[frozenset[str], date, date, Span, Span]


def _differences(before: Standings, after: Standings, body: str, first: date) -> Iterator[Stretch]:
    """The stretches of each cell, from the day `first` on, each as long as both sides keep saying the same."""
    for cell, old, new in _cells(before, after, body):
        held: Stretch | None = None
        for start, end, one, other in _cut_together(old, new, first):
            if held and held[2] == start and (said(held[3]), said(held[4])) == (said(one), said(other)):
                held = (cell, held[1], end, held[3], held[4])
                continue
            if held:
                yield held
            held = (cell, start, end, one, other) if said(one) != said(other) else None
        if held:
            yield held


def _cut_together(old: Sequence[Span], new: Sequence[Span], first: date) -> Iterator[tuple[date, date, Span, Span]]:
    """Both histories cut at every day on which either changes."""
    left, right = 0, 0
    while left < len(old) and right < len(new):
        one, other = old[left], new[right]
        start, end = max(one.start, other.start, first), min(one.end, other.end)
        if start < end:
            yield start, end, one, other
        left += one.end == end
        right += other.end == end


def _joined(standings: Standings, body: str, stretches: Iterator[Stretch]) -> Iterator[Difference]:
    """Cells that differ alike on the same days made one."""
    groups: dict[object, Stretch] = {}
    for stretch in stretches:
        cell, start, end, one, other = stretch
        key = (start, end, said(one), said(other))
        held = groups.get(key)
        groups[key] = (held[0] | cell, *held[1:]) if held else stretch
    for cell, start, end, one, other in groups.values():
        tree = standings.tree
        yield Difference(body, tree.named(cell), start, end, one, other, excepted(tree, cell), cell)
