"""Who stands for whom: representation laid over the own lines of bodies (domain.md §4.3-4.5).

A representation is a tie from a representative to a body. It lives while the representative carries it (is a party on
the subject, or is itself represented by a chain that ends in a party) and while the body's consent does not end or
limit it. Once the carrying has ended, it does not come back by itself.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from beitritt.register.bodies import Directory
from beitritt.register.dates import Period
from beitritt.register.effect import Act, Effects
from beitritt.register.lines import Rule, Span, Status
from beitritt.register.statements import Form, Group, Kind, Scope

ACCEDING = (Form.BUNDLED, Form.MANDATE)
"""Forms that, with proven authority, are the accession of each represented body itself (domain.md §4.4)."""

CONSENT_WEIGHT = {"given": 0, "claimed": 1, "missing": 2}


@dataclass(frozen=True, slots=True)
class Tie:
    """One body represented by another in a period of belonging to those represented."""

    act: Act
    representative: str
    body: str
    period: Period


@dataclass(frozen=True, slots=True)
class Stretch:
    """Days on which a tie is carried and not refused: how the body is represented on them."""

    start: date
    end: date
    tie: Tie
    consent: str
    suspended: bool
    because: tuple[str, ...]


class Consents:
    """What bodies have said, or are said to have said, about being represented."""

    def __init__(self, effects: Effects) -> None:
        self._own: dict[str, list[Act]] = {}
        for act in effects.of(Kind.CONSENT):
            self._own.setdefault(act.statement.actor, []).append(act)
        self._claims = [
            act
            for act in effects.reported
            if act.statement.kind == Kind.CONSENT and act.statement.value in (None, "given")
        ]

    def spoken(self, body: str) -> bool:
        """Whether the body itself has said anything."""
        return body in self._own

    def scopes(self, body: str) -> Iterable[Scope]:
        """The scopes that its consents name."""
        return [act.statement.scope for act in self._own.get(body, ())]

    def about(self, tie: Tie) -> list[Act]:
        """The body's own words about a tie, in order."""
        return [act for act in self._own.get(tie.body, ()) if _addresses(act, tie)]

    def given(self, tie: Tie) -> Act | None:
        """The body's own consent to the tie, the first that was given."""
        return next((act for act in self.about(tie) if act.statement.value == "given"), None)

    def claim(self, tie: Tie, day: date) -> Act | None:
        """What somebody else says about the body's consent, known to be said by `day`."""
        for act in self._claims:
            statement, named = act.statement, act.statement.represented
            about = statement.actor == tie.body or (not named and statement.actor == tie.representative)
            listed = named == tie.act.statement.represented or (isinstance(named, tuple) and tie.body in named)
            if act.start <= day and (about or listed) and _addresses(act, tie):
                return act
        return None


def _addresses(act: Act, tie: Tie) -> bool:
    to = act.statement.to
    return to is None or to in (tie.act.ref, tie.act.instrument.id, tie.representative)


def ties(effects: Effects, directory: Directory, heirs: Sequence[Act]) -> dict[str, list[Tie]]:
    """Every tie by represented body. Successions hand ties on, on both sides (domain.md §4.8)."""
    found: dict[str, list[Tie]] = {}
    for act in effects.of(Kind.REPRESENTATION):
        for body, period in _represented(act, directory):
            tie = Tie(act, act.statement.actor, body, period)
            for one in _handed_on(tie, heirs):
                if one.body != one.representative:
                    found.setdefault(one.body, []).append(one)
    return found


def _represented(act: Act, directory: Directory) -> list[tuple[str, Period]]:
    named = act.statement.represented
    whole = Period(act.start if act.waiting is None else min(act.start, act.waiting), act.end)
    if not isinstance(named, Group):
        return [(body, whole) for body in named]
    belonging = [(body.key, period.meet(whole)) for body, period in directory.members(named)]
    return [(key, period) for key, period in belonging if period is not None]


def _handed_on(tie: Tie, heirs: Sequence[Act]) -> list[Tie]:
    """The tie cut where one of its sides is succeeded, and the tie of the successor from there on."""
    for heir in heirs:
        old, new, day = heir.statement.predecessor, heir.statement.successor or "", heir.start
        if old not in (tie.body, tie.representative) or not tie.period.start < day <= tie.period.end:
            continue
        start = tie.period.start
        rest = Period(day, tie.act.end)
        before = Tie(tie.act, tie.representative, tie.body, Period(start, day))
        body = new if old == tie.body else tie.body
        representative = new if old == tie.representative else tie.representative
        if rest.start >= rest.end:
            return [before]
        return [before, *_handed_on(Tie(tie.act, representative, body, rest), [h for h in heirs if h.start > day])]
    return [tie]


Carrier = Callable[[str], Sequence[Span]]
Covers = Callable[[Act], bool]


def stretches(tie: Tie, carrier: Sequence[Span], consents: Consents, covers: Covers) -> list[Stretch]:
    """The days on which the tie is carried, parted where consent or carrying changes."""
    found = []
    for span in _carried(tie, carrier):
        for period, consent, refs in _consented(tie, Period(span.start, span.end), consents, covers):
            because = tuple(dict.fromkeys((tie.act.ref, *tie.act.basis, *refs, *span.because)))
            suspended = span.status == Status.SUSPENDED
            found.append(Stretch(period.start, period.end, tie, consent, suspended, because))
    return found


def _carried(tie: Tie, carrier: Sequence[Span]) -> list[Span]:
    """The first unbroken run of days within the tie on which the representative is in."""
    run: list[Span] = []
    for span in carrier:
        shared = tie.period.meet(Period(span.start, span.end))
        if shared is None:
            continue
        if span.status in (Status.PARTY, Status.REPRESENTED, Status.SUSPENDED):
            run.append(
                Span(shared.start, shared.end, span.status, Rule.REPRESENTATION, span.because)
            )
        elif run:
            break
    return run


def _consented(
    tie: Tie, period: Period, consents: Consents, covers: Covers
) -> list[tuple[Period, str, tuple[str, ...]]]:
    """The parts of `period` on which the body's consent leaves the tie standing, with the consent's state."""
    said = consents.about(tie)
    days = {period.start, period.end} | {day for act in said for day in (act.start, act.end)}
    claim = consents.claim(tie, period.end)
    days |= {claim.start} if claim else set()
    inside = sorted(day for day in days if period.start <= day <= period.end)
    found = []
    for start, end in zip(inside, inside[1:], strict=False):
        state = _state(tie, start, said, claim, covers)
        if state is not None:
            found.append((Period(start, end), *state))
    return found


def _state(
    tie: Tie, day: date, said: list[Act], claim: Act | None, covers: Covers
) -> tuple[str, tuple[str, ...]] | None:
    """The consent on `day`: given, claimed or missing, and by which statement; None where it ends the tie."""
    spoken = [act for act in said if act.start <= day]
    here = [act for act in spoken if covers(act)]
    if here:
        latest = here[-1]
        alive = latest.statement.value == "given" and day < latest.end
        return ("given", (latest.ref,)) if alive else None
    if any(act.statement.value == "given" for act in spoken):
        return None
    if tie.act.instrument.author == tie.body:
        return "given", ()
    if claim is not None and claim.start <= day:
        return "claimed", (claim.ref,)
    return "missing", ()


def best(candidates: Sequence[Stretch]) -> Stretch:
    """Of two representatives: given consent before claimed, then the later one (domain.md §4.4)."""
    return min(candidates, key=lambda one: (CONSENT_WEIGHT[one.consent], _Later(one.tie.act.order)))


class _Later:
    """Sorts the later of two acts first."""

    def __init__(self, order: tuple[object, ...]) -> None:
        self.order = order

    def __lt__(self, other: _Later) -> bool:
        return other.order < self.order


def overlay(own: Sequence[Span], stretches: Sequence[Stretch]) -> tuple[list[Span], list[tuple[date, Stretch, Stretch]]]:
    """The own spans with representation laid in where the body has no line of its own, and days with two representatives."""
    days = {span.start for span in own} | {span.end for span in own}
    days |= {day for stretch in stretches for day in (stretch.start, stretch.end)}
    ordered = sorted(days)
    result: list[Span] = []
    clashes: list[tuple[date, Stretch, Stretch]] = []
    place = 0
    displaced = False
    for start, end in zip(ordered, ordered[1:], strict=False):
        while own[place].end <= start:
            place += 1
            displaced = False
        here = own[place]
        running = [one for one in stretches if one.start <= start < one.end]
        if here.bare and start == here.start:
            displaced = bool(running) or _was_represented(result, start)
        span, clash = _laid(here, running, displaced)
        if clash:
            clashes.append((start, *clash))
        result.append(_moved(span, start, end))
    return result, clashes


def _was_represented(result: Sequence[Span], day: date) -> bool:
    return bool(result) and result[-1].status == Status.REPRESENTED and result[-1].end == day


def _laid(
    own: Span, running: Sequence[Stretch], displaced: bool
) -> tuple[Span, tuple[Stretch, Stretch] | None]:
    if own.bare and not displaced:
        own = Span(own.start, own.end, Status.NONE, Rule.SILENCE)
    elif own.bare and own.status == Status.SUSPENDED:
        return own, None
    if own.status in (Status.PARTY, Status.SUSPENDED):
        return own, None
    if own.rule == Rule.MERGED:
        return own, None
    if own.settled:
        running = [one for one in running if one.tie.act.start >= own.start and one.consent == "given"]
    if not running:
        return own, None
    chosen = best(running)
    others = [one for one in running if one.tie.representative != chosen.tie.representative]
    status = Status.SUSPENDED if chosen.suspended else Status.REPRESENTED
    rule = Rule.CARRIER_SUSPENDED if chosen.suspended else Rule.REPRESENTATION
    form = chosen.tie.act.statement.form
    span = Span(
        own.start, own.end, status, rule, chosen.because, None, False, False,
        chosen.tie.representative, form.value if form else None, chosen.consent,
    )
    return span, (chosen, others[0]) if others else None


def _moved(span: Span, start: date, end: date) -> Span:
    return Span(
        start, end, span.status, span.rule, span.because, span.line, span.settled, span.bare,
        span.by, span.form, span.consent,
    )
