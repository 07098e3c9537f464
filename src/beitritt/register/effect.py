"""Which statements have effect, from when to when: force, authority, answers and preconditions (domain.md §4.1).

`effects()` turns the instruments that are known into acts. It does not yet ask what an act does to a standing.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date

from beitritt.register.acts import Act, act_of, speaks_for
from beitritt.register.authority import Authority, needed_force
from beitritt.register.bodies import Directory
from beitritt.register.dates import FAR
from beitritt.register.findings import Code, Finding
from beitritt.register.initiatives import Initiative
from beitritt.register.instruments import Instrument
from beitritt.register.preconditions import hold_up
from beitritt.register.revision import STRIKING, Revision
from beitritt.register.statements import FORCE_RANK, Force, Kind, Modality

OWN_MODALITY: dict[Kind, Modality] = {
    Kind.RESERVATION: Modality.RESERVED,
    Kind.REQUEST: Modality.REQUESTED,
    Kind.INTENT: Modality.INTENDED,
}
"""Beside *declared*, the modality in which a kind does what it does."""

EVIDENCE = (Kind.CONSENT, Kind.TERMS)
"""Kinds that, said by somebody who may not, still tell what is claimed or said to apply."""


@dataclass(slots=True)
class Effects:
    """All acts of one initiative as known, sorted, by kind; what is only reported; and what was found on the way.

    `short` holds what has not come far enough, `struck` what a correction or annulment (its `cut`) removed; `vague`
    says that some date is known only to the month or year; `authority` answers whether an act that is not on record
    yet would be one that its author may make.
    """

    initiative: Initiative
    authority: Authority
    acts: dict[Kind, list[Act]] = field(default_factory=lambda: defaultdict(list))
    reported: list[Act] = field(default_factory=list)
    short: list[Act] = field(default_factory=list)
    struck: list[Act] = field(default_factory=list)
    findings: list[Finding] = field(default_factory=list)
    by_ref: dict[str, Act] = field(default_factory=dict)
    instruments: frozenset[str] = frozenset()
    vague: bool = False

    @property
    def empty(self) -> bool:
        """Whether nothing is known yet."""
        return not self.instruments

    def of(self, kind: Kind) -> list[Act]:
        """The acts of a kind, in their order."""
        return self.acts.get(kind, [])


def effects(initiative: Initiative, directory: Directory, instruments: Sequence[Instrument]) -> Effects:
    """The acts in `instruments`, which are all that is known of the initiative, in any order."""
    ordered = sorted(instruments, key=lambda one: (one.recorded, one.deposited, one.id))
    revision = Revision(ordered, initiative)
    standing, struck = _standing(ordered, revision)
    authority = Authority(standing, initiative, directory, revision)
    found = Effects(initiative, authority, findings=list(revision.findings), struck=struck)
    found.instruments = frozenset(one.id for one in ordered)
    found.by_ref = {act.ref: act for act in standing}
    found.vague = any(_vague(act) for act in standing)
    _Sorting(found, directory).sort(standing)
    hold_up(found.acts, initiative.lead)
    for acts in found.acts.values():
        acts.sort(key=lambda act: act.order)
    found.initiative = initiative.rephased(act.statement for act in found.of(Kind.PHASING))
    return found


def _standing(ordered: Sequence[Instrument], revision: Revision) -> tuple[list[Act], list[Act]]:
    """The statements that no correction or annulment strikes, or only from some day on; and those that one does."""
    acts, gone = [], []
    for instrument in ordered:
        begins = instrument.begins
        for number in range(len(instrument.statements)):
            act = act_of(instrument, number, begins)
            struck = revision.struck_from(instrument, number)
            if struck is not None:
                if struck[0] <= act.start:
                    gone.append(act._replace(cut=struck[1]))
                    continue
                if struck[0] < act.end:
                    act = act._replace(end=struck[0], cut=struck[1])
            acts.append(act)
    return acts, gone


def _vague(act: Act) -> bool:
    """Whether the statement knows a date only to the month or year."""
    statement, instrument = act.statement, act.instrument
    dates = (statement.from_, statement.until, instrument.dated, instrument.effective)
    terms = [term.until for term in (statement.term, statement.binding) if term]
    return any(known is not None and not known.exact for known in (*dates, *terms))


class _Sorting:
    """Sorts statements into acts with effect, evidence, and what falls short."""

    def __init__(self, found: Effects, directory: Directory) -> None:
        self._found, self._directory, self._authority = found, directory, found.authority
        self._initiative = found.initiative
        self._answers: dict[str, list[Act]] = {}

    def sort(self, standing: Sequence[Act]) -> None:
        """Sort everything; the lead's answers first, because the others depend on them."""
        for act in standing:
            statement = act.statement
            if statement.kind == Kind.RESPONSE and statement.to and self._strong(act) and self._by_lead(act):
                self._answers.setdefault(statement.to, []).append(act)
        for act in standing:
            self._take(act)

    def _by_lead(self, act: Act) -> bool:
        return act.statement.modality == Modality.DECLARED and speaks_for(act, self._initiative.lead, self._directory)

    def _strong(self, act: Act) -> bool:
        force = act.statement.force
        return force != Force.REJECTED and FORCE_RANK[force] >= needed_force(act, self._initiative, self._directory)

    def _take(self, act: Act) -> None:
        statement, found = act.statement, self._found
        if statement.modality not in (Modality.DECLARED, OWN_MODALITY.get(statement.kind)):
            if statement.modality == Modality.REPORTED:
                found.reported.append(act)
        elif statement.kind in STRIKING:
            found.acts[statement.kind].append(act)
        elif self._authority.allows(act):
            self._enter(act)
        elif statement.kind in EVIDENCE:
            found.reported.append(act)
        else:
            bodies = tuple(dict.fromkeys((statement.actor, act.instrument.author)))
            found.findings.append(
                Finding(Code.NOT_AUTHORISED, found.initiative.key, bodies, (act.ref,), act.start, statement.kind)
            )

    def _enter(self, act: Act) -> None:
        held = self._answered(act)
        self._found.acts[act.statement.kind] += [one for one in held if one.start < one.end]
        if not held and act.statement.force != Force.REJECTED:
            self._found.short.append(act)

    def _answered(self, act: Act) -> list[Act]:
        """The act as the lead's answers leave it: whole, in parts, or not at all while it has not come far enough."""
        enough = self._strong(act)
        accepted = act.start if act.statement.force == Force.ACCEPTED else FAR
        given = self._answers.get(act.ref, []) + self._answers.get(act.instrument.id, []) if self._answers else []
        given = [answer for answer in given if concerns(answer, act.statement.actor, self._directory)]
        if not given:
            whole = act if accepted == FAR else act._replace(accepted=accepted)
            return [whole] if enough else []
        return _parted(act, given, accepted, enough=enough)


def concerns(answer: Act, body: str, directory: Directory) -> bool:
    """Whether an answer is about this body: it may be limited to some kinds of body (`for`) or some (`represented`).

    The answer leaves the statement as it was for all others (domain.md §3, response).
    """
    kinds, named = answer.statement.for_, answer.statement.represented
    if not kinds and not named:
        return True
    found = directory.find(body)
    kind = found.kind_on(answer.start) if found else "other"
    return kind in kinds or directory.names(named, body, answer.start)


def _parted(act: Act, given: Sequence[Act], accepted: date, *, enough: bool) -> list[Act]:
    """Part an act where the lead rejected it and again accepted it."""
    parts: list[Act] = []
    now = act._replace(accepted=accepted) if enough else None
    answered = False
    for answer in sorted(given, key=lambda one: one.order):
        value, day = answer.statement.value, answer.start
        if value == "accepted":
            answered = True
            if now is None:
                now = act._replace(start=max(act.start, day), accepted=day, basis=(*act.basis, answer.ref))
            elif now.accepted == FAR:
                now = now._replace(accepted=day)
        elif value == "rejected" and now is not None:
            answered = True
            end = max(now.start, day)
            parts.append(now._replace(end=end, cut=answer.ref) if end < now.end else now)
            now = None
    return [*parts, now] if now is not None else parts if answered else []
