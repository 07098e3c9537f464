"""Preconditions: what a reservation holds up until its condition is recorded as met (domain.md §3, reservation)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from beitritt.register.acts import Act
from beitritt.register.dates import FAR
from beitritt.register.instruments import split_ref
from beitritt.register.statements import Kind, Right

CONDITIONAL = (
    Kind.ACCESSION,
    Kind.CONTINUATION,
    Kind.WITHDRAWAL,
    Kind.REDUCTION,
    Kind.SUSPENSION,
    Kind.RESUMPTION,
    Kind.REPRESENTATION,
    Kind.CONSENT,
)
"""What a precondition in the same instrument holds up, where it does not name one statement."""


def hold_up(acts: dict[Kind, list[Act]], lead: str) -> None:
    """Let every act under an open precondition wait; let it fall where the condition failed. Changes `acts`."""
    conditions = [act for act in acts.get(Kind.RESERVATION, ()) if act.statement.right == Right.PRECONDITION]
    for condition in conditions:
        for kind in CONDITIONAL:
            held = acts.get(kind, [])
            for place, act in enumerate(held):
                if _stands_over(condition, act):
                    held[place] = _held(act, condition, _outcome(condition, act, acts, lead))


def _stands_over(condition: Act, act: Act) -> bool:
    named = condition.statement.of or condition.statement.to
    if named is not None:
        return named in (act.ref, act.instrument.id) and (split_ref(named)[1] is not None or act is not condition)
    return condition.instrument is act.instrument and condition.statement.actor == act.statement.actor


def _outcome(condition: Act, act: Act, acts: Mapping[Kind, Sequence[Act]], lead: str) -> Act | None:
    """The first word on how the condition came out, from the body that made it, its successor by then, or the lead."""
    names = (condition.ref, act.ref, condition.instrument.id)
    told = [one for one in acts.get(Kind.FULFILMENT, ()) if one.statement.of in names]
    heirs = acts.get(Kind.SUCCESSION, ())
    told = [one for one in told if one.instrument.author in (lead, *_holders(condition, one, heirs))]
    return min(told, key=lambda one: one.order, default=None)


def _holders(condition: Act, outcome: Act, heirs: Sequence[Act]) -> list[str]:
    """Who may tell how the condition came out: its maker, and whoever had succeeded that."""
    holders = [condition.statement.actor]
    for holder in holders:
        following = (one.statement for one in heirs if one.start <= outcome.declared)
        whole = (one for one in following if one.predecessor == holder and (one.share is None or one.share >= 1))
        holders += [one.successor for one in whole if one.successor and one.successor not in holders]
    return holders


def _held(act: Act, condition: Act, outcome: Act | None) -> Act:
    waiting = act.waiting or act.start
    basis = (*act.basis, condition.ref)
    if outcome is None:
        return act._replace(start=FAR, waiting=waiting, basis=basis)
    if outcome.statement.value == "failed":
        return act._replace(start=FAR, end=min(act.end, outcome.start), cut=outcome.ref, waiting=waiting, basis=basis)
    return act._replace(start=max(act.start, outcome.start), waiting=waiting, basis=basis, met=(*act.met, outcome.ref))
