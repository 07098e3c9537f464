"""Entrusting: persons are let in by a one-time link, and act for bodies in roles that can be taken back."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

from beitritt.procedures.links import digest, new_token
from beitritt.procedures.office import Ledger
from beitritt.procedures.persons import Accounts, Mandates
from beitritt.register.contacts import office_address
from beitritt.register.errors import InputError, UnknownKey
from beitritt.register.mandates import Mandate, MandateRole, Person

WELCOME_DAYS = timedelta(days=7)
"""How long the link is good by which a person chooses a password."""


@dataclass(frozen=True, slots=True)
class Welcome:
    """A person, the path of their one-time link (without a leading slash), and until when (UTC) it is good."""

    person: Person
    path: str
    until: datetime


def admit(accounts: Accounts, mandates: Mandates, email: str, now: datetime, *, administrator: bool = False) -> Welcome:
    """Let a person in, or give one who is in a new link; an earlier one no longer works.

    Raises InputError for what is no e-mail address.
    """
    address = office_address(email)
    with accounts.transaction():
        person = accounts.find(address) or accounts.add(address)
        if administrator:
            mandates.grant(Mandate(person.id, None, MandateRole.ADMINISTRATOR))
        token, until = new_token(), now + WELCOME_DAYS
        accounts.welcome(person.id, digest(token), until)
    return Welcome(person, f"welcome/{token}", until)


def grant(
    ledger: Ledger,
    accounts: Accounts,
    mandates: Mandates,
    email: str,
    body: str,
    role: MandateRole,
    since: date | None = None,
    until: date | None = None,
) -> Mandate:
    """Let a person act for a body in a role, from `since` up to, not including, `until` where these are said.

    Raises UnknownKey for a person or body that is not known.
    """
    found = replace(_mandate(ledger, accounts, email, body, role), since=since, until=until)
    mandates.grant(found)
    return found


def revoke(ledger: Ledger, accounts: Accounts, mandates: Mandates, email: str, body: str, role: MandateRole) -> Mandate:
    """Take a mandate back. Raises UnknownKey where it is not held."""
    try:
        found = _mandate(ledger, accounts, email, body, role)
    except UnknownKey:  # the body may be gone from the directory; the mandate shall not outlive it for that
        found = Mandate(known_person(accounts, email).id, body, role)
    if not mandates.revoke(found):
        raise UnknownKey(
            f"„{email}“ handelt nicht in dieser Rolle für „{body}“; „beitritt account list“ zeigt, was eingetragen ist",
            f"'{email}' does not act for '{body}' in this role; 'beitritt account list' shows what is entered",
        )
    return found


def dismiss(accounts: Accounts, mandates: Mandates, email: str) -> Mandate:
    """Let a person no longer administer the register. Raises UnknownKey, and InputError for the last who can."""
    with accounts.transaction():
        person = known_person(accounts, email)
        if not administers(mandates, person):
            raise UnknownKey(
                f"„{email}“ verwaltet das Register nicht; „beitritt account list“ zeigt, was eingetragen ist",
                f"'{email}' does not administer the register; 'beitritt account list' shows what is entered",
            )
        leaves_another(accounts, mandates, person)
        found = Mandate(person.id, None, MandateRole.ADMINISTRATOR)
        mandates.revoke(found)
    return found


def administers(mandates: Mandates, person: Person) -> bool:
    """Whether a person administers the register."""
    return any(one.role == MandateRole.ADMINISTRATOR for one in mandates.of(person.id))


def leaves_another(accounts: Accounts, mandates: Mandates, person: Person) -> None:
    """See that somebody besides `person` administers the register and can sign in. Raises InputError where nobody does.

    It is asked before an administrator is dismissed or their account closed.
    """
    active = {one.id for one in accounts.all() if one.active and one.id != person.id}
    if not any(one.role == MandateRole.ADMINISTRATOR and one.person in active for one in mandates.all()):
        raise InputError(
            "das Register braucht mindestens eine Person, die es verwaltet und sich anmelden kann; "
            "bitte zuerst eine weitere mit der Verwaltung betrauen",
            "the register needs at least one person who administers it and can sign in; "
            "please make another one administrator first",
        )


def _mandate(ledger: Ledger, accounts: Accounts, email: str, body: str, role: MandateRole) -> Mandate:
    person = known_person(accounts, email)
    if role == MandateRole.ADMINISTRATOR:
        raise InputError(
            "verwaltet wird das ganze Register, nicht eine Stelle; bitte --admin verwenden",
            "the whole register is administered, not a body; please use --admin",
            "role",
        )
    return Mandate(person.id, ledger.directory().body(body).key, role)


def known_person(accounts: Accounts, email: str) -> Person:
    """The person who signs in by that address. Raises UnknownKey."""
    found = accounts.find(email.strip())
    if found is None:
        raise UnknownKey(
            f"„{email}“ hat kein Konto; eingerichtet wird eines mit: beitritt account add {email}",
            f"'{email}' has no account; to make one: beitritt account add {email}",
        )
    return found
