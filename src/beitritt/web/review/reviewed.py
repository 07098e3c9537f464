"""Links to the pages of effort and benefit, where there is anything to see: from an initiative's page and a body's."""

from __future__ import annotations

from dataclasses import dataclass

from django.urls import reverse

from beitritt.procedures.answer import Inquiry
from beitritt.procedures.evaluate import evaluated, recorded_period, reviews_of
from beitritt.procedures.record_effort import efforts_of
from beitritt.register.evaluation.summary import amounts_said, decision_said, listed, shown_period
from beitritt.register.evaluation.sums import total
from beitritt.web import register
from beitritt.web.collation import collated
from beitritt.web.naming import Naming

MOST = 60


@dataclass(frozen=True, slots=True)
class Reviewed:
    """A page of effort and benefit, named by the body on an initiative's page and by the initiative on a body's.

    `spent` is what was put in, with its period, and `decided` the latest decision; empty where nothing is recorded.
    """

    name: str
    url: str
    spent: str = ""
    decided: str = ""


def of_initiative(initiative: str, naming: Naming) -> list[Reviewed]:
    """The pages of the bodies of which anything is recorded in an initiative, by name, up to so many."""
    found = [
        Reviewed(naming.directory.name(body, naming.on), reverse("review", args=[of, body]))
        for of, body in evaluated(register.records(), initiative)
    ]
    return sorted(found, key=lambda one: collated(one.name))[:MOST]


def of_body(inquiry: Inquiry, body: str, naming: Naming) -> list[Reviewed]:
    """The pages of the initiatives in which anything is recorded of a body, with what it put in and decided."""
    names = {one.key: one.name for one in inquiry.ledger.initiatives()}
    return [_told(names.get(of, of), of, who, naming.language) for of, who in evaluated(register.records(), body=body)]


def _told(name: str, initiative: str, body: str, language: str) -> Reviewed:
    records = register.records()
    period, reviews = recorded_period(records, initiative, body), reviews_of(records, initiative, body)
    amounts = amounts_said(total(efforts_of(records, initiative, body), period), language) if period else []
    spent = (
        f"{listed(amounts, language)} ({shown_period(period.start, period.end, language)})"
        if amounts and period
        else ""
    )
    decided = decision_said(reviews[0], language) if reviews else ""
    return Reviewed(name, reverse("review", args=[initiative, body]), spent, decided)
