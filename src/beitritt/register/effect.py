"""Which statements have effect, from when to when: force, authority, answers and preconditions (domain.md §4.1).

`effects()` turns the instruments that are known into acts. It does not yet ask what an act does to a standing.
`Effects.vague` says that some date is known only to the month or year.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from datetime import date

from beitritt.register.bodies import Directory
from beitritt.register.dates import FAR
from beitritt.register.findings import Code, Finding
from beitritt.register.initiatives import Initiative
from beitritt.register.instruments import Instrument, split_ref
from beitritt.register.revision import STRIKING, Revision
from beitritt.register.statements import FORCE_RANK, Force, Form, Kind, Modality, Right, Statement

SAME_DAY: dict[Kind, int] = {
    kind: rank
    for rank, kind in enumerate(
        (
            Kind.CORRECTION,
            Kind.ANNULMENT,
            Kind.SUCCESSION,
            Kind.WITHDRAWAL,
            Kind.ACCESSION,
            Kind.CONTINUATION,
            Kind.REDUCTION,
            Kind.SUSPENSION,
            Kind.RESUMPTION,
            Kind.REPRESENTATION,
            Kind.CONSENT,
        )
    )
}
"""The order of acts on one day (domain.md §4.2): who leaves and comes back on a day is in. Other kinds come last."""

OWN_MODALITY: dict[Kind, Modality] = {
    Kind.RESERVATION: Modality.RESERVED,
    Kind.REQUEST: Modality.REQUESTED,
    Kind.INTENT: Modality.INTENDED,
}
"""Beside *declared*, the modality in which a kind does what it does."""

LEADS_ACTS = frozenset(
    {Kind.RESPONSE, Kind.SUSPENSION, Kind.RESUMPTION, Kind.WITHDRAWAL, Kind.PHASING, Kind.TERMS, Kind.FULFILMENT}
    | {Kind.SUCCESSION, *STRIKING}
)
"""What the initiative's lead may do about any party (a withdrawal by the lead is an exclusion)."""

CONDITIONAL = frozenset(
    {Kind.ACCESSION, Kind.CONTINUATION, Kind.WITHDRAWAL, Kind.REDUCTION, Kind.SUSPENSION, Kind.RESUMPTION}
    | {Kind.REPRESENTATION, Kind.CONSENT}
)
"""What a precondition in the same instrument holds up."""


@dataclass(frozen=True, slots=True)
class Act:
    """A statement with effect on the days `[start, end)`.

    `waiting` is the day from which it waits for a precondition, where it had or has to (start is FAR while it does);
    `cut` says that it ends because it was rejected, annulled or failed, not because its own time ran out; `accepted`
    the day from which the lead accepts it; `basis` the other statements that this rests on.
    """

    ref: str
    statement: Statement
    instrument: Instrument
    start: date
    end: date
    cut: bool = False
    waiting: date | None = None
    accepted: date = FAR
    basis: tuple[str, ...] = ()

    @property
    def order(self) -> tuple[object, ...]:
        """Where it stands among others: by day, then the table above, then record order."""
        rank = SAME_DAY.get(self.statement.kind, len(SAME_DAY))
        return (self.start, rank, self.instrument.recorded, self.instrument.deposited, self.ref)

    def holds(self, day: date) -> bool:
        """Whether it has effect on `day`."""
        return self.start <= day < self.end


@dataclass(slots=True)
class Effects:
    """All acts of one initiative as known, sorted, by kind; what is only reported; and what was found on the way."""

    initiative: Initiative
    acts: dict[Kind, list[Act]] = field(default_factory=lambda: defaultdict(list))
    reported: list[Act] = field(default_factory=list)
    short: list[Act] = field(default_factory=list)
    findings: list[Finding] = field(default_factory=list)
    by_ref: dict[str, Act] = field(default_factory=dict)
    empty: bool = True
    vague: bool = False

    def of(self, kind: Kind) -> list[Act]:
        """The acts of a kind, in their order."""
        return self.acts.get(kind, [])

    def all(self) -> list[Act]:
        """Every act, in order."""
        return sorted((act for acts in self.acts.values() for act in acts), key=lambda act: act.order)


def effects(initiative: Initiative, directory: Directory, instruments: Sequence[Instrument]) -> Effects:
    """The acts in `instruments`, which are all that is known of the initiative, in any order."""
    ordered = sorted(instruments, key=lambda one: (one.recorded, one.deposited, one.id))
    revision = Revision(ordered, initiative.lead)
    found = Effects(initiative, findings=list(revision.findings), empty=not ordered)
    standing = _standing(ordered, revision)
    found.by_ref = {act.ref: act for act in standing}
    found.vague = any(_vague(act) for act in standing)
    answers = _answers(standing, initiative.lead, directory)
    proven = _Proof(standing, initiative, directory)
    for act in standing:
        _sort_in(act, found, answers, directory, proven)
    _hold_up(found)
    for acts in found.acts.values():
        acts.sort(key=lambda act: act.order)
    found.initiative = initiative.rephased(act.statement for act in found.of(Kind.PHASING))
    return found


def _standing(ordered: Sequence[Instrument], revision: Revision) -> list[Act]:
    acts = []
    for instrument in ordered:
        begins = instrument.begins
        for number, statement in enumerate(instrument.statements):
            act = _act(instrument, number, statement, begins)
            struck = revision.struck_from(instrument, number)
            if struck is not None:
                if struck[0] <= act.start:
                    continue
                if struck[0] < act.end:
                    act = replace(act, end=struck[0], cut=True, basis=(struck[1],))
            acts.append(act)
    return acts


def _act(instrument: Instrument, number: int, statement: Statement, begins: date) -> Act:
    start = begins
    if statement.from_ is not None:
        leaving = statement.kind == Kind.WITHDRAWAL
        start = statement.from_.end if leaving else statement.from_.first
    end = statement.until.end if statement.until is not None else FAR
    return Act(f"{instrument.id}#{number}", statement, instrument, start, end)


def _vague(act: Act) -> bool:
    """Whether the statement knows a date only to the month or year."""
    statement, instrument = act.statement, act.instrument
    dates = (statement.from_, statement.until, instrument.dated, instrument.effective)
    terms = [term.until for term in (statement.term, statement.binding) if term]
    return any(known is not None and not known.exact for known in (*dates, *terms))


def _answers(standing: list[Act], lead: str, directory: Directory) -> dict[str, list[Act]]:
    """The lead's responses, by the statement or instrument that they answer, in order of their dates."""
    answers: dict[str, list[Act]] = {}
    for act in standing:
        statement = act.statement
        if statement.kind == Kind.RESPONSE and statement.to and statement.modality == Modality.DECLARED:
            if _speaks_for(act, lead, directory):
                answers.setdefault(statement.to, []).append(act)
    for acts in answers.values():
        acts.sort(key=lambda act: act.order)
    return answers


def _speaks_for(act: Act, body: str, directory: Directory) -> bool:
    """Whether the instrument's author is the body itself or a unit of it."""
    author = act.instrument.author
    return author == body or directory.is_unit_of(author, body, act.start)


def _sort_in(
    act: Act, found: Effects, answers: dict[str, list[Act]], directory: Directory, proven: Callable[[Act], bool]
) -> None:
    statement = act.statement
    if statement.modality not in (Modality.DECLARED, OWN_MODALITY.get(statement.kind)):
        if statement.modality == Modality.REPORTED:
            found.reported.append(act)
        return
    if not _authorised(act, found.initiative, directory) and not proven(act):
        if statement.kind == Kind.CONSENT:
            found.reported.append(act)
        elif statement.kind == Kind.TERMS:
            found.reported.append(act)
        elif statement.kind not in STRIKING:
            bodies = (statement.actor, act.instrument.author)
            code = Finding(Code.NOT_AUTHORISED, found.initiative.key, bodies, (act.ref,), act.start, statement.kind)
            found.findings.append(code)
        return
    answered = _answered(act, found.initiative.effect_from, answers) if statement.kind not in STRIKING else act
    if answered is None:
        if statement.force != Force.REJECTED:
            found.short.append(act)
    elif answered.start < answered.end:
        found.acts[statement.kind].append(answered)


def _authorised(act: Act, initiative: Initiative, directory: Directory) -> bool:
    statement = act.statement
    if statement.kind == Kind.PHASING:
        return _speaks_for(act, initiative.lead, directory)
    if act.instrument.author == statement.actor or _speaks_for(act, statement.actor, directory):
        return True
    if statement.kind in LEADS_ACTS and _speaks_for(act, initiative.lead, directory):
        return True
    return statement.kind == Kind.REPRESENTATION and act.instrument.author in (
        statement.represented if isinstance(statement.represented, tuple) else ()
    )


class _Proof:
    """Whether an agent's act for another body is proven: by a proof named in it, or by that body's own consent."""

    def __init__(self, standing: list[Act], initiative: Initiative, directory: Directory) -> None:
        consents = [act for act in standing if act.statement.kind == Kind.CONSENT]
        self._given = [act for act in consents if act.statement.value == "given" and _own(act, initiative)]
        self._ended = [act for act in consents if act.statement.value != "given" and _own(act, initiative)]
        self._forms = {
            act.ref: act
            for act in standing
            if act.statement.kind == Kind.REPRESENTATION and act.statement.form not in (None, Form.INFORMAL)
        }

    def __call__(self, act: Act) -> bool:
        statement, agent = act.statement, act.instrument.author
        if statement.kind == Kind.CONSENT:
            return bool(statement.proof)
        if statement.proof:
            return True
        ended = [other for other in self._ended if self._fits(other, statement.actor, agent, act.start)]
        return not ended and any(self._fits(other, statement.actor, agent, act.start) for other in self._given)

    def _fits(self, consent: Act, actor: str, agent: str, day: date) -> bool:
        to = consent.statement.to or ""
        mandate = self._forms.get(to)
        carried = mandate is not None and mandate.statement.actor == agent
        formal = to == agent and any(form.statement.actor == agent for form in self._forms.values())
        return consent.statement.actor == actor and consent.holds(day) and (carried or formal)


def _own(act: Act, initiative: Initiative) -> bool:
    statement = act.statement
    strong = FORCE_RANK[statement.force] >= FORCE_RANK[initiative.effect_from]
    return act.instrument.author == statement.actor and statement.modality == Modality.DECLARED and strong


def _answered(act: Act, needed: Force, answers: dict[str, list[Act]]) -> Act | None:
    """The act as the lead's answers leave it; None while it has not come far enough to have effect."""
    statement = act.statement
    force = statement.force
    accepted = act.start if force == Force.ACCEPTED else FAR
    enough = FORCE_RANK[force] >= FORCE_RANK[needed]
    given = answers.get(act.ref, []) + answers.get(act.instrument.id, []) if answers else []
    if not given:
        return replace(act, accepted=accepted) if enough and accepted != FAR else act if enough else None
    start, end, cut, basis = act.start if enough else FAR, act.end, act.cut, list(act.basis)
    for answer in sorted(given, key=lambda one: one.order):
        value = answer.statement.value
        if value == "accepted":
            accepted, end, cut = min(accepted, answer.start), act.end, act.cut
            start = start if start != FAR else max(act.start, answer.start)
            basis.append(answer.ref)
        elif value == "rejected" and answer.start < end:
            end, cut = answer.start, True
            accepted = FAR
            basis.append(answer.ref)
    if start == FAR:
        return None
    return replace(act, start=start, end=max(end, start), cut=cut, accepted=accepted, basis=tuple(basis))


def _hold_up(found: Effects) -> None:
    """Hold up what a precondition stands over until it is recorded as met; let it fall where it failed."""
    conditions = [act for act in found.of(Kind.RESERVATION) if act.statement.right == Right.PRECONDITION]
    outcomes = list(sorted(found.of(Kind.FULFILMENT), key=lambda act: act.order))
    for condition in conditions:
        for kind in CONDITIONAL:
            acts = found.acts.get(kind, [])
            for place, act in enumerate(acts):
                if _stands_over(condition, act):
                    acts[place] = _held(act, condition, outcomes, found.initiative.lead)


def _stands_over(condition: Act, act: Act) -> bool:
    named = condition.statement.of or condition.statement.to
    if named is not None:
        return named in (act.ref, act.instrument.id) and (split_ref(named)[1] is not None or act is not condition)
    same = condition.instrument is act.instrument
    return same and condition.statement.actor == act.statement.actor


def _held(act: Act, condition: Act, outcomes: list[Act], lead: str) -> Act:
    names = (condition.ref, act.ref, condition.instrument.id)
    witnesses = (condition.statement.actor, lead)
    outcome = next((one for one in outcomes if one.statement.of in names and one.instrument.author in witnesses), None)
    waiting = act.waiting or act.start
    basis = (*act.basis, condition.ref)
    if outcome is None:
        return replace(act, start=FAR, waiting=waiting, basis=basis)
    basis = (*basis, outcome.ref)
    if outcome.statement.value == "failed":
        return replace(act, start=FAR, end=min(act.end, outcome.start), cut=True, waiting=waiting, basis=basis)
    return replace(act, start=max(act.start, outcome.start), waiting=waiting, basis=basis)
