"""Who stands for whom: representation laid over the own lines of bodies (domain.md §4.3-4.5).

A representation is a tie from a representative to a body. It lives while the representative carries it (is a party on
the subject, or is itself represented by a chain that ends in a party) and while the body's consent does not end or
limit it. Once the carrying has ended, it does not come back by itself.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from itertools import pairwise

from beitritt.register.acts import Act
from beitritt.register.bodies import Directory
from beitritt.register.dates import FAR, Period
from beitritt.register.effect import Effects
from beitritt.register.spans import Rule, Span, Status
from beitritt.register.statements import Form, Group, Kind, Scope

ACCEDING = (Form.BUNDLED, Form.MANDATE)
"""Forms that, with proven authority, are the accession of each represented body itself (domain.md §4.4)."""

IN = (Status.REPRESENTED, Status.SUSPENDED)
"""What a carried tie makes of the represented body."""

CARRYING = (Status.PARTY, Status.REPRESENTED, Status.SUSPENDED, Status.ENDED)
"""What a representative must be; with the initiative's end everybody's participation ends at once."""

ENDED = "ended"
"""The state of consent, or of carrying, that ends a tie."""


@dataclass(frozen=True, slots=True)
class Tie:
    """One body represented by another in a period of belonging to those represented.

    Where a side was succeeded, `bodies` and `representatives` hold its predecessors too: what they said goes over.
    """

    act: Act
    representative: str
    body: str
    period: Period
    bodies: tuple[str, ...]
    representatives: tuple[str, ...]

    @property
    def waiting(self) -> Period | None:
        """The days on which it waits for a precondition."""
        if self.act.waiting is None:
            return None
        end = min(self.act.start, self.act.end)
        return self.period.meet(Period(self.act.waiting, end)) if self.act.waiting < end else None


@dataclass(frozen=True, slots=True)
class Stretch:
    """Days on which a tie is carried, waits, or (status none) is ended by consent or by the end of its carrying."""

    start: date
    end: date
    tie: Tie
    consent: str
    status: Status
    rule: Rule
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
        said = [act for body in tie.bodies for act in self._own.get(body, ()) if _addresses(act, tie)]
        return sorted(said, key=lambda act: act.order) if len(tie.bodies) > 1 else said

    def given(self, tie: Tie) -> Act | None:
        """The body's own consent to the tie, the first that was given."""
        return next((act for act in self.about(tie) if act.statement.value == "given"), None)

    def refused(self, tie: Tie) -> Act | None:
        """The body's first refusal of the whole tie, or its withdrawal of a consent."""
        said = self.about(tie)
        return next((act for act in said if act.statement.value != "given" and act.statement.scope.everything), None)

    def claim(self, tie: Tie, day: date) -> Act | None:
        """What somebody else says about the body's consent, known to be said by `day`."""
        for act in self._claims:
            statement, named = act.statement, act.statement.represented
            about = statement.actor in tie.bodies or (not named and statement.actor in tie.representatives)
            listed = named == tie.act.statement.represented or any(
                isinstance(named, tuple) and body in named for body in tie.bodies
            )
            if act.start <= day and (about or listed) and _addresses(act, tie):
                return act
        return None


def _addresses(act: Act, tie: Tie) -> bool:
    to = act.statement.to
    return to is None or to in (tie.act.ref, tie.act.instrument.id, *tie.representatives)


def ties(effects: Effects, directory: Directory, heirs: Sequence[Act]) -> dict[str, list[Tie]]:
    """Every tie by represented body. Successions hand ties on, on both sides (domain.md §4.8)."""
    found: dict[str, list[Tie]] = {}
    for act in effects.of(Kind.REPRESENTATION):
        for body, period in _represented(act, directory):
            actor = act.statement.actor
            tie = Tie(act, actor, body, period, (body,), (actor,))
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


def accedes(act: Act) -> bool:
    """Whether a representation is, with proven authority, the accession of each represented body itself."""
    return act.statement.form in ACCEDING


def _handed_on(tie: Tie, heirs: Sequence[Act]) -> list[Tie]:
    """The tie cut where one of its sides is succeeded, and the tie of the successor from there on.

    An accession declared for the body is not cut by what becomes of the body that declared it.
    """
    for place, heir in enumerate(heirs):
        old, new, day = heir.statement.predecessor, heir.statement.successor or "", heir.start
        if old == tie.body and tie.period.start < day < tie.act.end:
            after = replace(tie, period=Period(day, tie.act.end), body=new, bodies=(*tie.bodies, new))
        elif old == tie.representative and tie.period.start < day < tie.period.end and not accedes(tie.act):
            after = replace(tie, period=Period(day, tie.period.end), representative=new)
            after = replace(after, representatives=(*tie.representatives, new))
        else:
            continue
        before = replace(tie, period=Period(tie.period.start, min(day, tie.period.end)))
        return [before, *_handed_on(after, heirs[place + 1 :])]
    return [tie]


Covers = Callable[[Act], bool]


def stretches(tie: Tie, carrier: Sequence[Span], consents: Consents, covers: Covers) -> list[Stretch]:
    """The days of a tie, parted where consent or carrying changes."""
    found = []
    run = _carried(tie, carrier)
    for span in run:
        for period, consent, refs in _consented(tie, Period(span.start, span.end), consents, covers):
            because = tuple(dict.fromkeys((*tie.act.grounds, *refs, *span.because)))
            found.append(_stretch(tie, period, consent, span, because, refs))
    waiting = tie.waiting
    if waiting is not None:
        because = (tie.act.ref, *tie.act.basis)
        for period, consent, refs in _consented(tie, waiting, consents, covers):
            status, rule = (Status.NONE, Rule.UNCONSENTED) if consent == ENDED else (Status.PENDING, Rule.PRECONDITION)
            found.append(Stretch(period.start, period.end, tie, consent, status, rule, because or refs))
    if run and run[-1].end < tie.period.end:
        last = next(span for span in carrier if span.end > run[-1].end)
        because = tuple(dict.fromkeys((*last.because, *tie.act.grounds)))
        found.append(Stretch(run[-1].end, tie.period.end, tie, ENDED, Status.NONE, Rule.UNCARRIED, because))
    return found


def _stretch(
    tie: Tie, period: Period, consent: str, carrier: Span, because: tuple[str, ...], said: tuple[str, ...]
) -> Stretch:
    if consent == ENDED:
        because = (*said, *tie.act.grounds)
        return Stretch(period.start, period.end, tie, consent, Status.NONE, Rule.UNCONSENTED, because)
    suspended = carrier.status == Status.SUSPENDED
    status = Status.SUSPENDED if suspended else Status.REPRESENTED
    rule = Rule.CARRIER_SUSPENDED if suspended else Rule.REPRESENTATION
    return Stretch(period.start, period.end, tie, consent, status, rule, because)


def _carried(tie: Tie, carrier: Sequence[Span]) -> list[Span]:
    """The first unbroken run of days within the tie on which the representative is in."""
    run: list[Span] = []
    effective = tie.period.meet(Period(tie.act.start, FAR)) if tie.act.start < FAR else None
    for span in carrier if effective is not None else ():
        shared = effective.meet(Period(span.start, span.end)) if effective else None
        if shared is None:
            continue
        if span.status in CARRYING:
            run.append(Span(shared.start, shared.end, span.status, Rule.REPRESENTATION, span.because))
        elif run:
            break
    return run


def _consented(
    tie: Tie, period: Period, consents: Consents, covers: Covers
) -> list[tuple[Period, str, tuple[str, ...]]]:
    """The parts of `period`, each with the state of the body's consent and the statement that it rests on."""
    said = consents.about(tie)
    days = {period.start, period.end} | {day for act in said for day in (act.start, act.end)}
    claim = consents.claim(tie, period.end)
    days |= {claim.start} if claim else set()
    inside = sorted(day for day in days if period.start <= day <= period.end)
    found = []
    for start, end in pairwise(inside):
        found.append((Period(start, end), *_state(tie, start, said, claim, covers)))
    return found


def _state(tie: Tie, day: date, said: list[Act], claim: Act | None, covers: Covers) -> tuple[str, tuple[str, ...]]:
    """The consent on `day`: given, claimed or missing, or ended, and by which statement."""
    spoken = [act for act in said if act.start <= day]
    here = [act for act in spoken if covers(act)]
    if here:
        latest = here[-1]
        alive = latest.statement.value == "given" and day < latest.end
        return ("given" if alive else ENDED), (latest.ref,)
    elsewhere = [act.ref for act in spoken if act.statement.value == "given"]
    if elsewhere:
        return ENDED, (elsewhere[-1],)
    if tie.act.instrument.author == tie.body:
        return "given", ()
    if claim is not None and claim.start <= day:
        return "claimed", (claim.ref,)
    return "missing", ()
