"""How long a body is bound, and when its term runs out (domain.md §4.7).

Sources of terms may contradict each other. Then nobody lapses, and all of them are shown with the one that would
decide: the body's own words where the lead accepted them, else the lead's terms (lower rank number, then later), else
the body's own words, else what is merely reported.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import StrEnum

from beitritt.register.acts import Act
from beitritt.register.bodies import Directory
from beitritt.register.dates import FAR, day_before
from beitritt.register.effect import Effects, concerns
from beitritt.register.initiatives import term_date, term_end
from beitritt.register.notice import months_before
from beitritt.register.spans import Line
from beitritt.register.statements import Kind, Statement, Term

Pick = Callable[[Statement], Term | None]


class Source(StrEnum):
    """Where a claim about the end comes from, the most decisive first."""

    OWN_ACCEPTED = "own_accepted"
    LEAD = "lead"
    OWN = "own"
    REPORTED = "reported"
    REQUEST = "request"


@dataclass(frozen=True, slots=True)
class Claim:
    """One source's word on the end: `until` is the first day after it, None where no day is known."""

    until: date | None
    says: str | None
    origin: Source
    ref: str
    dated: date
    term: Term | None = None
    source: str | None = None
    for_: tuple[str, ...] = ()
    rank: int | None = None


@dataclass(frozen=True, slots=True)
class Bound:
    """The answer: what decides, and where sources disagree all of them. `decides` would decide a contested one."""

    decides: Claim | None = None
    contested: tuple[Claim, ...] = ()
    grounds: tuple[str, ...] = ()

    @property
    def until(self) -> date | None:
        """The first day on which the body is free, None while unknown or contested."""
        return self.decides.until if self.decides and not self.contested else None

    def renewed(self, months: int, day: date) -> Bound:
        """The same with the end of the period that runs on `day`, where it goes on by so many months each time."""
        if self.decides is None or self.until is None or months < 1 or day.year + months // 12 + 1 >= FAR.year:
            return self
        last = day_before(self.until)
        periods = (12 * (day.year - last.year) + day.month - last.month) // months
        while months_before(last, -months * periods) < day:
            periods += 1
        until = months_before(last, -months * periods) + timedelta(days=1)
        return replace(self, decides=replace(self.decides, until=until))


UNBOUND = Bound()


def bound_words(statement: Statement) -> Term | None:
    """What a statement says about not being free before: its binding, else its term."""
    return statement.binding or statement.term


def term_words(statement: Statement) -> Term | None:
    """What a statement says about ending by itself: nothing where it is renewed."""
    return statement.term if statement.renewal is None else None


class Terms:
    """The sources of terms in one initiative as known, and the answers that they give for a body."""

    def __init__(self, effects: Effects, directory: Directory, kin: Callable[[str, date], Iterable[str]]) -> None:
        self._effects, self._directory, self._kin = effects, directory, kin
        lead = effects.initiative.lead
        published = effects.of(Kind.TERMS)
        self._lead = [act for act in published if act.statement.actor == lead]
        self._own: dict[str, list[Act]] = _by_actor(act for act in published if act.statement.actor != lead)
        self._reported = [act for act in effects.reported if act.statement.kind == Kind.TERMS]
        self._requests = _by_actor(effects.of(Kind.REQUEST))
        self._taken = _by_actor(act for act in effects.of(Kind.RESPONSE) if act.statement.actor != lead)
        self._granted = _granted(effects)
        moving = {day for kind in _MOVING for act in effects.of(kind) for day in (act.start, act.end, act.accepted)}
        self._days = sorted(moving - {FAR})
        self._speaks = any(term_words(a.statement) for a in (*published, *self._reported, *effects.of(Kind.REQUEST)))
        self._memo: dict[object, Bound] = {}
        self._claims: dict[tuple[str, Source, Pick], Claim] = {}
        self.undisputed = not (self._lead or self._reported or self._own or self._requests)
        """Whether nobody but the acceding bodies themselves says anything about how long anyone is bound."""

    def bound(self, body: str, line: Line | None, since: date, day: date) -> Bound:
        """How long a body that has been in since `since` is bound, seen on `day`."""
        if self.undisputed and (line is None or not any(bound_words(act.statement) for act in line.words)):
            return UNBOUND
        return self._decide(body, line, since, day, bound_words)

    def term(self, body: str, line: Line, day: date) -> Bound:
        """When the line ends by itself, seen on `day`, with all sources where that is contested."""
        if self._silent(body, line.words[-1]):
            return UNBOUND
        return self._decide(body, line, line.start, day, term_words)

    def expiry(self, body: str, line: Line) -> tuple[date, tuple[str, ...]]:
        """The day on which the line ends by itself, and the statements that this rests on; FAR where it does not."""
        last = line.words[-1]
        end, basis = line.until, (last.ref,)
        if self._silent(body, last):
            return end, basis
        term, ref = self._lapse(body, line)
        return (term, (ref,)) if term < end else (end, basis)

    def _silent(self, body: str, last: Act) -> bool:
        """Whether nobody says anything about a term of this body."""
        return not self._speaks and last.statement.term is None and body not in self._own

    def _lapse(self, body: str, line: Line) -> tuple[date, str]:
        """The first day on which an uncontested term is over. Between two moving days the answer is the same."""
        spoken = (act.start for act in line.words)
        moving = [line.start, *sorted({day for day in (*self._days, *spoken) if day > line.start})]
        for day, following in zip(moving, [*moving[1:], FAR], strict=True):
            found = self._decide(body, line, line.start, day, term_words)
            if found.contested or found.decides is None:
                continue
            over = self._over(found.decides)
            if max(line.start, line.past) < over < following:
                return max(day, over), found.decides.ref
        return FAR, ""

    def _over(self, claim: Claim) -> date:
        """The day on which a claimed term is really over: a planned end of a phase only once another has begun."""
        return term_end(self._effects.initiative, claim.term) if claim.term else FAR

    def _decide(self, body: str, line: Line | None, since: date, day: date, pick: Pick) -> Bound:
        kind = self._kind(body, since)
        own = self._own_words(body, line, since, day, pick)
        asked = self._open_requests(body, day)
        kin = frozenset(self._kin(body, day)) - {kind}
        taken = tuple(act.statement.to for act in self._taken.get(body, ()) if act.start <= day)
        settled = self._settled(day)
        mine, wishes = (own[0].ref, own[1]) if own else None, tuple(act.ref for act in asked)
        key = (kind, since, mine, wishes, kin, taken, settled, pick)
        if key not in self._memo:
            self._memo[key] = self._answer(kind, since, day, own, asked, kin, taken, pick)
        return self._memo[key]

    def _kind(self, body: str, since: date) -> str:
        found = self._directory.find(body)
        return found.kind_on(since) if found else "other"

    def _settled(self, day: date) -> int:
        """How many of the days on which anything about terms moves have passed: the answer is the same between them."""
        return bisect_right(self._days, day)

    def _own_words(self, body: str, line: Line | None, since: date, day: date, pick: Pick) -> tuple[Act, bool] | None:
        """The body's latest words that speak on `day`; what was over before it came in is about an earlier time."""
        words = [*(line.words if line else ()), *self._own.get(body, ())]
        words += [act for act in self._requests.get(body, ()) if act.accepted <= day]
        given = [(act, answer) for act, answer in self._granted if answer.start <= day]
        words += [act._replace(accepted=answer.start) for act, answer in given if self._grants(act, answer, body)]
        ends = ((act, pick(act.statement)) for act in words if act.start <= day)
        speaking = [act for act, said in ends if said and term_end(self._effects.initiative, said) > since]
        if not speaking:
            return None
        latest = max(speaking, key=lambda act: (act.accepted <= day, act.order))
        return latest, latest.accepted <= day

    def _grants(self, request: Act, answer: Act, body: str) -> bool:
        """Whether the lead granted to `body` by name or kind what another body had asked for it."""
        asked = request.statement
        kind = self._kind(body, answer.start)
        covered = kind in asked.for_ or self._directory.names(asked.represented, body, answer.start)
        return asked.actor != body and covered and concerns(answer, body, self._directory)

    def _open_requests(self, body: str, day: date) -> list[Act]:
        return [act for act in self._requests.get(body, ()) if act.holds(day) and act.accepted > day]

    def _sources(self, kind: str, since: date, taken: tuple[str | None, ...], day: date, pick: Pick) -> list[Claim]:
        """What published and reported terms say for a kind of body, the later of one source replacing the earlier."""
        said: dict[object, tuple[Act, Source]] = {}
        for act, origin in (*((a, Source.LEAD) for a in self._lead), *((a, Source.REPORTED) for a in self._reported)):
            for_ = act.statement.for_
            in_force = act.holds(since) or (act.start <= day and act.ref in taken)
            said_here = pick(act.statement) if in_force and (not for_ or kind in for_) else None
            if said_here is not None and term_end(self._effects.initiative, said_here) > since:
                answered = self._lead_answer(act, day, kind)
                if answered == "rejected":
                    continue
                weight = Source.LEAD if answered == "accepted" else origin
                said = {key: one for key, one in said.items() if origin != Source.LEAD or not _replaces(act, one[0])}
                said[act.statement.source or act.ref] = (act, weight)
        return [self._claim(act, origin, pick) for act, origin in said.values()]

    def _lead_answer(self, act: Act, day: date, kind: str) -> str | None:
        if act.accepted <= day and act.accepted != FAR:
            return "accepted"
        answers = [one for one in self._effects.of(Kind.RESPONSE) if one.statement.to == act.ref and one.start <= day]
        answers = [one for one in answers if not one.statement.represented and kind in (one.statement.for_ or (kind,))]
        lead = [one for one in answers if one.statement.actor == self._effects.initiative.lead]
        return lead[-1].statement.value if lead else None

    def _claim(self, act: Act, origin: Source, pick: Pick) -> Claim:
        key = (act.ref, origin, pick)
        if key not in self._claims:
            self._claims[key] = self._claimed(act, origin, pick)
        return self._claims[key]

    def _claimed(self, act: Act, origin: Source, pick: Pick) -> Claim:
        statement, term = act.statement, pick(act.statement)
        until = term_date(self._effects.initiative, term) if term else None
        says = str(term) if term else statement.note
        return Claim(until, says, origin, act.ref, act.start, term, statement.source, statement.for_, statement.rank)

    def _answer(
        self,
        kind: str,
        since: date,
        day: date,
        own: tuple[Act, bool] | None,
        asked: list[Act],
        kin: frozenset[str],
        taken: tuple[str | None, ...],
        pick: Pick,
    ) -> Bound:
        sources = self._sources(kind, since, taken, day, pick)
        mine = [self._claim(own[0], Source.OWN_ACCEPTED if own[1] else Source.OWN, pick)] if own else []
        claims = sorted([*sources, *mine], key=_decisive)
        agreed = bool(own and own[1])
        grounds = ["a"] if not agreed and len({_end(claim) for claim in claims}) > 1 else []
        grounds += ["b"] if asked else []
        others = (claim for k in sorted(kin) for claim in self._sources(k, since, taken, day, pick))
        other = [claim for claim in others if claim not in claims]
        if not agreed and sources and other and {_end(claim) for claim in other} != {_end(claim) for claim in sources}:
            grounds.append("c")
        decides = claims[0] if claims else None
        if not grounds:
            return Bound(decides)
        shown = claims + (other if "c" in grounds else [])
        wishes = [self._claim(act, Source.REQUEST, pick) for act in asked]
        return Bound(decides, tuple(dict.fromkeys((*shown, *wishes))), tuple(grounds))


_MOVING = (Kind.TERMS, Kind.REQUEST, Kind.RESPONSE, Kind.REPRESENTATION, Kind.CONSENT)
_WEIGHT = {origin: weight for weight, origin in enumerate(Source)}


def _granted(effects: Effects) -> list[tuple[Act, Act]]:
    """The requests that the lead granted to some only, each with that answer."""
    limited = [act for act in effects.of(Kind.RESPONSE) if act.statement.for_ or act.statement.represented]
    return [
        (request, answer)
        for answer in limited
        for request in effects.of(Kind.REQUEST)
        if answer.statement.actor == effects.initiative.lead
        and answer.statement.value == "accepted"
        and answer.statement.to in (request.ref, request.instrument.id)
    ]


def _replaces(later: Act, earlier: Act) -> bool:
    """Whether a later letter of the lead takes the place of an earlier one; neither names a source nor a rank."""
    plain = all(act.statement.source is None and act.statement.rank is None for act in (later, earlier))
    return plain and later.instrument is not earlier.instrument


def _decisive(claim: Claim) -> tuple[int, int, int]:
    rank = claim.rank if claim.rank is not None else 1_000_000
    return (_WEIGHT[claim.origin], rank, -claim.dated.toordinal())


def _end(claim: Claim) -> object:
    """What two claims must share to agree: the day, else the words."""
    return claim.until or claim.says


def _by_actor(acts: Iterable[Act]) -> dict[str, list[Act]]:
    found: dict[str, list[Act]] = {}
    for act in acts:
        found.setdefault(act.statement.actor, []).append(act)
    return found
