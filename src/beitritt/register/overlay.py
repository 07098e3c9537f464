"""Representation laid over own lines: own acts beat it; of two representatives one is chosen (domain.md §4.3, 4.4)."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from itertools import pairwise

from beitritt.register.representation import IN, Stretch
from beitritt.register.spans import Rule, Span, Status

CONSENT_WEIGHT = {"given": 0, "claimed": 1, "missing": 2}
"""Given consent counts before claimed (domain.md §4.4)."""


def best(candidates: Sequence[Stretch]) -> Stretch:
    """Of two representatives: given consent before claimed, then the later one (domain.md §4.4)."""
    return min(candidates, key=lambda one: (CONSENT_WEIGHT[one.consent], _Later(one.tie.act.order)))


class _Later:
    """Sorts the later of two acts first."""

    def __init__(self, order: tuple[object, ...]) -> None:
        self.order = order

    def __lt__(self, other: _Later) -> bool:
        return other.order < self.order


class Overlay:
    """Lays representation over the own spans where the body has no line of its own.

    `vain` holds the bare acts that ended nothing.
    """

    def __init__(self, own: Sequence[Span], stretches: Sequence[Stretch]) -> None:
        self._own, self._stretches = own, stretches
        self.vain: list[Span] = []

    def run(self) -> list[Span]:
        """The resulting history."""
        days = {day for span in self._own for day in (span.start, span.end)}
        days |= {day for stretch in self._stretches for day in (stretch.start, stretch.end)}
        ordered = sorted(days)
        result: list[Span] = []
        place, displaces = 0, False
        for start, end in pairwise(ordered):
            while self._own[place].end <= start:
                place += 1
            own = self._own[place]
            running = [one for one in self._stretches if one.start <= start < one.end]
            if own.bare and start == own.start:
                displaces = any(one.status in IN for one in running) or _was_represented(result)
                self.vain += [] if displaces else [own]
            span = self._laid(own, running, start, displaces=displaces)
            result.append(span._replace(start=start, end=end))
        return result

    def _laid(self, own: Span, running: list[Stretch], day: date, *, displaces: bool) -> Span:
        if own.bare and not displaces:
            own = Span(own.start, own.end, Status.NONE, Rule.SILENCE)
        if own.status in (Status.PARTY, Status.SUSPENDED) or own.rule == Rule.MERGED:
            return own
        if own.settled:
            running = [one for one in running if one.tie.act.start >= own.start and one.consent == "given"]
        effective = [one for one in running if one.status in IN]
        if not effective:
            return _idle(own, running)
        chosen = best(effective)
        form, tie = chosen.tie.act.statement.form, chosen.tie
        return Span(
            day, chosen.end, chosen.status, chosen.rule, chosen.because,
            by=tie.representative, form=form.value if form else None, consent=chosen.consent,
        )  # fmt: skip


def _idle(own: Span, running: Sequence[Stretch]) -> Span:
    """Where nothing represents the body: its own span, unless a tie waits or tells why there is nothing."""
    waits = next((one for one in running if one.status == Status.PENDING), None)
    if waits is not None and own.status != Status.PENDING:
        return Span(own.start, own.end, Status.PENDING, waits.rule, waits.because)
    over = [one for one in running if one.status == Status.NONE]
    if over and own.rule == Rule.SILENCE:
        last = max(over, key=lambda one: (one.start, one.tie.act.order))
        return Span(own.start, own.end, Status.NONE, last.rule, last.because)
    return own


def _was_represented(result: Sequence[Span]) -> bool:
    return bool(result) and result[-1].status == Status.REPRESENTED
