"""Who may make a statement: the actor, the initiative's lead for its acts, or an agent with proof (domain.md §4.1)."""

from __future__ import annotations

from collections.abc import Sequence

from beitritt.register.acts import Act, speaks_for
from beitritt.register.bodies import Directory
from beitritt.register.initiatives import Initiative
from beitritt.register.revision import STRIKING, Revision
from beitritt.register.statements import FORCE_RANK, Force, Form, Kind, Modality

LEADS_ACTS = frozenset(
    {Kind.RESPONSE, Kind.SUSPENSION, Kind.RESUMPTION, Kind.WITHDRAWAL, Kind.PHASING, Kind.TERMS, Kind.FULFILMENT}
    | {Kind.SUCCESSION, *STRIKING}
)
"""What the initiative's lead may do about any party (a withdrawal by the lead is an exclusion)."""


class Authority:
    """Answers whether an act's author may make it, among all the acts of an initiative that stand."""

    def __init__(
        self, standing: Sequence[Act], initiative: Initiative, directory: Directory, revision: Revision
    ) -> None:
        self._initiative, self._directory, self._revision = initiative, directory, revision
        consents = [act for act in standing if act.statement.kind == Kind.CONSENT and self._own(act)]
        self._given = [act for act in consents if act.statement.value == "given"]
        self._ended = [act for act in consents if act.statement.value != "given"]
        self._formal = [
            act
            for act in standing
            if act.statement.kind == Kind.REPRESENTATION and act.statement.form not in (None, Form.INFORMAL)
        ]

    def allows(self, act: Act) -> bool:
        """Whether the author may make this statement."""
        statement, lead = act.statement, self._initiative.lead
        if statement.kind == Kind.PHASING:
            return speaks_for(act, lead, self._directory)
        if statement.kind in LEADS_ACTS and speaks_for(act, lead, self._directory):
            return True
        if statement.kind == Kind.SUCCESSION and not self._of_its_own(act):
            return bool(statement.proof)
        if act.instrument.author == statement.actor or speaks_for(act, statement.actor, self._directory):
            return True
        return self._named(act) or self._revision.replaces(act.instrument, statement.actor) or self._proven(act)

    def _of_its_own(self, act: Act) -> bool:
        """Whether a succession is told by one of the two between whom it happens, or by a unit of one."""
        actor, sides = act.statement.actor, (act.statement.predecessor, act.statement.successor)
        units = (self._directory.is_unit_of(actor, side, act.start) for side in sides if side)
        return actor in sides or any(units)

    def _named(self, act: Act) -> bool:
        """A body may itself say that another represents it."""
        named = act.statement.represented
        kind = act.statement.kind
        return kind == Kind.REPRESENTATION and isinstance(named, tuple) and act.instrument.author in named

    def _own(self, act: Act) -> bool:
        statement = act.statement
        strong = FORCE_RANK[statement.force] >= FORCE_RANK[self._initiative.effect_from]
        return act.instrument.author == statement.actor and statement.modality == Modality.DECLARED and strong

    def _proven(self, act: Act) -> bool:
        """An agent's proof: one that the statement names, or the body's consent to a formal representation by it."""
        if act.statement.proof:
            return True
        if act.statement.kind == Kind.CONSENT:
            return False
        ended = any(self._covers(consent, act) for consent in self._ended)
        return not ended and any(self._covers(consent, act) for consent in self._given)

    def _covers(self, consent: Act, act: Act) -> bool:
        if consent.statement.actor != act.statement.actor or not consent.holds(act.start):
            return False
        agent, to = act.instrument.author, consent.statement.to
        return any(
            form.statement.actor == agent and to in (form.ref, form.instrument.id, agent) for form in self._formal
        )


def needed_force(act: Act, initiative: Initiative, directory: Directory) -> int:
    """The rank of force that the act needs. The lead accepts nothing of its own: signing is enough there."""
    needed = FORCE_RANK[initiative.effect_from]
    if speaks_for(act, initiative.lead, directory):
        return min(needed, FORCE_RANK[Force.SIGNED])
    return needed
