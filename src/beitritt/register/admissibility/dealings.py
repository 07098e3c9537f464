"""What the rules require of dealings with others: consent, reserved rights, answers, phases, succession."""

from __future__ import annotations

from collections.abc import Iterator

from beitritt.register.acts import Act
from beitritt.register.admissibility.case import Breach, Case, Requirement
from beitritt.register.instruments import split_ref
from beitritt.register.representation import ACCEDING
from beitritt.register.reservations import Reservations, Stage
from beitritt.register.spans import Rule
from beitritt.register.statements import Kind, Right


def is_represented(case: Case) -> Iterator[Breach]:
    """A consent: by a body that is, or is to be, represented by the one named (rules 4 and 5)."""
    before, to = case.before, case.statement.to
    carried = [
        stretch.tie.act.ref
        for subject in before.tree.covered(case.statement.scope)
        for stretch in before.stretches(case.body, subject)
        if stretch.end > case.day and stretch.rule != Rule.UNCARRIED
    ]
    for tie in before.ties(case.body):
        named = to in (None, tie.act.ref, tie.act.instrument.id, *tie.representatives)
        lives = tie.act.statement.form in ACCEDING or tie.act.ref in carried
        if named and lives and tie.period.end > case.day:
            return
    target, scope = case.target(to), case.statement.scope
    other = target.statement.actor if target else to or ""
    about = "" if scope.everything else case.named(before.tree.covered(scope))
    yield case.breach(Requirement.REPRESENTED, other=other, detail=about)


def holds_right(case: Case) -> Iterator[Breach]:
    """An invocation: a right that the body holds, that is unused, and to which the lead did not object."""
    states = {one.statement: one for one in Reservations(case.before).of(case.body, case.day)}
    held = states.get(case.statement.of or "")
    if held is None or held.right == Right.PRECONDITION:
        yield case.breach(Requirement.RIGHT_HELD, detail=case.statement.of or "")
    elif held.stage != Stage.DORMANT:
        yield case.breach(Requirement.RIGHT_UNUSED, detail=held.stage.value, day=held.since)
    elif case.before.initiative.lead in held.objected_by:
        yield case.breach(Requirement.RIGHT_UNOPPOSED, other=case.before.initiative.lead)


def condition_is_open(case: Case) -> Iterator[Breach]:
    """A fulfilment: of a condition that is on record and undecided, witnessed by its holder or the lead."""
    effects, of = case.before.effects, case.statement.of or ""
    condition = next((act for act in effects.of(Kind.RESERVATION) if act.ref == of), None)
    if condition is None:
        known = case.target(of) is not None
        yield case.breach(Requirement.CONDITION if known else Requirement.KNOWN_TARGET, detail=of)
        return
    said = condition.statement
    if said.right != Right.PRECONDITION and said.condition is None and said.trigger is None:
        yield case.breach(Requirement.CONDITION, detail=of)
    outcome = next((act for act in effects.of(Kind.FULFILMENT) if act.statement.of == of), None)
    if outcome is not None:
        yield case.breach(Requirement.CONDITION_OPEN, detail=outcome.statement.value or "met", day=outcome.start)
    if not (case.by_lead or case.by(said.actor)):
        yield case.breach(Requirement.WITNESS, other=said.actor)


def asks_another(case: Case) -> Iterator[Breach]:
    """A request: to somebody else than oneself."""
    addressee = case.act.instrument.addressee or case.before.initiative.lead
    if addressee == case.body:
        yield case.breach(Requirement.OTHER_ADDRESSEE)


def answers_another(case: Case) -> Iterator[Breach]:
    """A response: to a statement on record by somebody else, by whoever may answer it, for those whom it concerns."""
    target = _answered(case)
    if target is None:
        yield case.breach(Requirement.KNOWN_TARGET, detail=case.statement.to or "")
        return
    if case.by(target.instrument.author):
        yield case.breach(Requirement.OTHERS_STATEMENT)
    if case.day < target.instrument.begins:
        yield case.breach(Requirement.ANSWER_FOLLOWS, day=target.instrument.begins)
    if case.statement.value == "objected":
        if target.statement.kind != Kind.RESERVATION:
            yield case.breach(Requirement.RESERVATION, detail=case.statement.to or "")
    elif not case.by_lead and not (target.statement.kind == Kind.TERMS and _by_lead(case, target)):
        yield case.breach(Requirement.LEADS_ANSWER, other=case.before.initiative.lead)
    yield from _concerned(case, target)


def _answered(case: Case) -> Act | None:
    """The statement that is answered; of a whole instrument, for an objection, its first reservation."""
    name, number = split_ref(case.statement.to or "")
    if number is None and case.statement.value == "objected":
        found = (act for act in case.before.effects.of(Kind.RESERVATION) if act.instrument.id == name)
        return next(found, case.target(case.statement.to))
    return case.target(case.statement.to)


def _by_lead(case: Case, target: Act) -> bool:
    return target.instrument.author == case.before.initiative.lead


def _concerned(case: Case, target: Act) -> Iterator[Breach]:
    """Bodies that an answer names one by one must be among those for whom something was asked or said."""
    named, asked, directory = case.statement.represented, target.statement, case.before.directory
    for key in named if isinstance(named, tuple) else ():
        known = directory.find(key)
        kind = known.kind_on(case.day) if known else "other"
        if key != asked.actor and kind not in asked.for_ and not directory.names(asked.represented, key, case.day):
            yield case.breach(Requirement.CONCERNED, other=key)


def moves_phase(case: Case) -> Iterator[Breach]:
    """A phasing: by the lead, of a phase that there is (or that gets its first day), to an end after its beginning."""
    initiative, statement = case.before.initiative, case.statement
    if not case.by_lead:
        yield case.breach(Requirement.LEADS_PHASES, other=initiative.lead)
    if initiative.phase(statement.phase or "") is None and statement.from_ is None:
        yield case.breach(Requirement.KNOWN_PHASE, detail=statement.phase or "")
        return
    moved = initiative.rephased([statement]).phase(statement.phase or "")
    if moved is not None and moved.until is not None and moved.until.end <= moved.start:
        yield case.breach(Requirement.DATES_IN_ORDER, detail=moved.until.text, day=moved.start)


def goes_over(case: Case) -> Iterator[Breach]:
    """A succession: between two bodies, by one of them or the lead, of a body not succeeded before (rule 8)."""
    old, new = case.statement.predecessor or "", case.statement.successor or ""
    if old == new:
        yield case.breach(Requirement.TWO_BODIES, other=new)
    if not case.before.effects.authority.allows(case.act):
        yield case.breach(Requirement.SIDES, other=old)
    for act in case.before.effects.of(Kind.SUCCESSION):
        if act.statement.predecessor == old and (act.statement.share or 1) == 1:
            yield case.breach(Requirement.NOT_SUCCEEDED_YET, other=old, day=act.start)


def stands_for_others(case: Case) -> Iterator[Breach]:
    """A representation: of others than oneself."""
    named = case.statement.represented
    if isinstance(named, tuple) and case.body in named:
        yield case.breach(Requirement.TWO_BODIES, other=case.body)
