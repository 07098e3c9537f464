"""Mandates: for which body a person acts in the register, and in which role. Who may do what is `beitritt.web.rights`.

A person is named by an opaque id that says nothing about them: it goes into instruments for good (`ground`), where an
e-mail address or a name would be out of place.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class MandateRole(StrEnum):
    """As what a person acts for a body. No role contains another one: a person may hold several."""

    READER = "reader"
    EDITOR = "editor"
    SIGNATORY = "signatory"
    LEAD_OFFICE = "lead_office"
    ADMINISTRATOR = "administrator"


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody with an account: an opaque id, and the e-mail address by which they sign in.

    Whose account is closed (`active` False) cannot sign in; what they did stays theirs.
    """

    id: str
    email: str
    active: bool = True


@dataclass(frozen=True, slots=True)
class Mandate:
    """A person acts for a body in a role; an administrator for the whole register (`body` None).

    It holds from `since` up to, not including, `until`; without these days it holds until it is taken away.
    """

    person: str
    body: str | None
    role: MandateRole
    since: date | None = None
    until: date | None = None

    def holds(self, on: date) -> bool:
        """Whether the person acts by it on that day."""
        return (self.since is None or self.since <= on) and (self.until is None or on < self.until)


def bodies_of(mandates: Iterable[Mandate], roles: Iterable[MandateRole]) -> frozenset[str]:
    """The bodies for which one of the roles is held."""
    wanted = frozenset(roles)
    return frozenset(one.body for one in mandates if one.role in wanted and one.body is not None)
