"""Links to the pages of effort and benefit, where there is anything to see: from an initiative's page and a body's."""

from __future__ import annotations

from dataclasses import dataclass

from django.urls import reverse

from beitritt.procedures.answer import Inquiry
from beitritt.procedures.evaluate import evaluated
from beitritt.web import register
from beitritt.web.collation import collated
from beitritt.web.naming import Naming

MOST = 60


@dataclass(frozen=True, slots=True)
class Reviewed:
    """A page of effort and benefit, named by the body on an initiative's page and by the initiative on a body's."""

    name: str
    url: str


def of_initiative(initiative: str, naming: Naming) -> list[Reviewed]:
    """The pages of the bodies of which anything is recorded in an initiative, by name, up to so many."""
    found = [
        Reviewed(naming.directory.name(body, naming.on), reverse("review", args=[of, body]))
        for of, body in evaluated(register.records(), initiative)
    ]
    return sorted(found, key=lambda one: collated(one.name))[:MOST]


def of_body(inquiry: Inquiry, body: str) -> list[Reviewed]:
    """The pages of the initiatives in which anything is recorded of a body."""
    names = {one.key: one.name for one in inquiry.ledger.initiatives()}
    return [
        Reviewed(names.get(of, of), reverse("review", args=[of, who]))
        for of, who in evaluated(register.records(), body=body)
    ]
