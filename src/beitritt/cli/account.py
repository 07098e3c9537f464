"""`beitritt account`: who can sign in to the pages, and for which bodies they act in which role.

Accounts are known to the settings of the pages only, so this command starts a little more slowly than others.
"""

from __future__ import annotations

import argparse
import json
import sys
from importlib import import_module
from typing import TYPE_CHECKING, Never, Protocol, cast

from beitritt.cli import arguments as shared
from beitritt.cli.opening import open_ledger
from beitritt.register.errors import InputError
from beitritt.register.mandates import Mandate, MandateRole
from beitritt.register.wording.mandates import MANDATE_ROLE

if TYPE_CHECKING:
    from collections.abc import Callable

    from beitritt.procedures.administer import Administration
    from beitritt.procedures.persons import Accounts, Journal, Mandates

VERBS = ("list", "add", "grant", "revoke", "close", "open", "reset-factor")
ABOUT = {
    "list": ("zeigt, wer für wen handelt", "lists who acts for whom"),
    "add": ("lässt jemanden ein, oder gibt einen neuen Link", "lets somebody in, or gives a new link"),
    "grant": ("lässt jemanden für eine Stelle handeln", "lets somebody act for a body"),
    "revoke": ("nimmt das zurück", "takes that back"),
    "close": ("sperrt ein Konto, sofort", "closes an account, at once"),
    "open": ("öffnet ein gesperrtes Konto", "opens a closed account"),
    "reset-factor": ("nimmt den zweiten Faktor weg, wenn das Gerät fehlt", "takes the second factor away"),
}
ROLES = tuple(role.value for role in MandateRole if role != MandateRole.ADMINISTRATOR)
TOLD = {
    "de": {
        "admin": "verwaltet das Register",
        "link": "Mit diesem Link wird einmal ein Kennwort gewählt; er gilt bis zum {until} Uhr. "
        "Bitte nur {email} geben:",
        "base": "(vor den Pfad gehört die Anschrift der Seiten; BEITRITT_URL nennt sie)",
        "granted": "{email} handelt für {body}: {role}",
        "revoked": "{email} handelt nicht mehr für {body}: {role}",
        "dismissed": "{email} verwaltet das Register nicht mehr",
        "close": "{email} kann sich nicht mehr anmelden",
        "open": "{email} kann sich wieder anmelden",
        "reset-factor": "{email} meldet sich mit dem Kennwort allein an, bis ein neuer zweiter Faktor eingerichtet ist",
        "closed": "gesperrt",
        "since": "ab dem {day}",
        "until": "bis einschließlich {day}",
        "none": "Kein Konto. Eingerichtet wird eines mit: beitritt account add ADRESSE --admin",
        "nothing": "handelt noch für niemanden",
    },
    "en": {
        "admin": "administers the register",
        "link": "By this link a password is chosen once; it is good until {until}. Please give it to {email} alone:",
        "base": "(the address of the pages goes before the path; BEITRITT_URL names it)",
        "granted": "{email} acts for {body}: {role}",
        "revoked": "{email} no longer acts for {body}: {role}",
        "dismissed": "{email} no longer administers the register",
        "close": "{email} can no longer sign in",
        "open": "{email} can sign in again",
        "reset-factor": "{email} signs in by the password alone until a new second factor is set up",
        "closed": "closed",
        "since": "from {day}",
        "until": "until and including {day}",
        "none": "No account. To make one: beitritt account add ADDRESS --admin",
        "nothing": "acts for nobody yet",
    },
}


class Wiring(Protocol):
    """What `beitritt.project.accounts` offers."""

    def accounts(self, url: str | None = None) -> Accounts:
        """Who can sign in."""

    def mandates(self, url: str | None = None) -> Mandates:
        """Who acts for whom."""

    def journal(self, url: str | None = None) -> Journal:
        """What was done about that."""


def arguments(parser: argparse.ArgumentParser) -> None:
    """The verbs, each with its arguments."""
    english = parser.get_default("language") == "en"
    verbs = parser.add_subparsers(dest="verb", metavar="|".join(VERBS), required=True)
    made = {name: verbs.add_parser(name, help=ABOUT[name][english], description=ABOUT[name][english]) for name in VERBS}
    for name, one in made.items():
        if name != "list":
            one.add_argument("email", metavar="EMAIL")
        shared.register(one)
        shared.as_json(one)
    no_verb = shared.refusing(_no_verb)
    made["list"].add_argument("unknown", nargs="*", type=no_verb, metavar="VERB", help=argparse.SUPPRESS)
    told = TOLD["en" if english else "de"]
    made["add"].add_argument("--admin", action="store_true", help=told["admin"])
    made["revoke"].add_argument("--admin", action="store_true", help=told["admin"])
    for name in ("grant", "revoke"):
        made[name].add_argument("body", metavar="BODY", nargs="?" if name == "revoke" else None)
        made[name].add_argument("role", metavar="ROLE", nargs="?" if name == "revoke" else None, choices=ROLES)
    shared.period(made["grant"])


def _no_verb(text: str) -> Never:
    """Refuse a word where none can stand: whoever mistypes a verb is not told that the list has no such argument."""
    known = ", ".join(VERBS)
    raise InputError(f"„{text}“ gibt es nicht; möglich ist: {known}", f"there is no '{text}'; possible: {known}")


def run(options: argparse.Namespace) -> int:
    """Run the verb that was named."""
    ledger = open_ledger(options.register, pages=True)
    from beitritt.procedures.administer import Administration

    wiring = cast("Wiring", import_module("beitritt.project.accounts"))
    accounts, mandates = wiring.accounts(options.register), wiring.mandates(options.register)
    office = Administration(ledger, accounts, mandates, wiring.journal(options.register), shared.now())
    act: Callable[[Administration, argparse.Namespace], int]
    act = {"list": _list, "add": _add, "grant": _grant, "revoke": _revoke}.get(options.verb, _account)
    return act(office, options)


def _add(office: Administration, options: argparse.Namespace) -> int:
    from beitritt.register.dates import in_berlin
    from beitritt.register.wording import long_date

    welcome = office.admit(options.email, administrator=options.admin)
    base = str(import_module("beitritt.project.mail").pages_base())
    link = f"{base}/{welcome.path}"
    if options.json:
        print(json.dumps({"id": welcome.person.id, "email": welcome.person.email, "link": link}, ensure_ascii=False))
        return 0
    words = TOLD[options.language]
    ends = in_berlin(welcome.until)
    until = f"{long_date(ends.date(), options.language)}, {ends:%H:%M}"
    print(words["link"].format(until=until, email=welcome.person.email), file=sys.stderr)
    print(link)
    if not base:
        print(words["base"], file=sys.stderr)
    return 0


def _account(office: Administration, options: argparse.Namespace) -> int:
    """Close, open or reset: what is done to the account itself."""
    from beitritt.procedures.entrust import known_person

    act = {"close": office.close, "open": office.reopen, "reset-factor": office.reset_second_factor}[options.verb]
    person = act(known_person(office.accounts, options.email).id)
    if options.json:
        print(json.dumps({"id": person.id, "email": person.email, "done": options.verb}, ensure_ascii=False))
    else:
        print(TOLD[options.language][options.verb].format(email=person.email), file=sys.stderr)
    return 0


def _grant(office: Administration, options: argparse.Namespace) -> int:
    since = options.from_.first if options.from_ else None
    until = options.until_.after if options.until_ else None
    return _told(
        office, options, "granted", office.grant(options.email, options.body, MandateRole(options.role), since, until)
    )


def _revoke(office: Administration, options: argparse.Namespace) -> int:
    if options.admin:
        return _told(office, options, "dismissed", office.dismiss(options.email))
    if not options.body or not options.role:
        raise InputError("bitte Stelle und Rolle nennen", "please name the body and the role", "revoke")
    return _told(office, options, "revoked", office.revoke(options.email, options.body, MandateRole(options.role)))


def _told(office: Administration, options: argparse.Namespace, sentence: str, found: Mandate) -> int:
    if options.json:
        print(json.dumps({"email": options.email, **_line(found)}, ensure_ascii=False))
        return 0
    name = office.ledger.directory().name(found.body) if found.body else ""
    said = TOLD[options.language][sentence]
    print(said.format(email=options.email, body=name, role=MANDATE_ROLE[options.language][found.role]), file=sys.stderr)
    return 0


def _line(one: Mandate) -> dict[str, str | None]:
    """A mandate as JSON; its end is exclusive, as in all data."""
    days = {"from": one.since, "until": one.until}
    said = {name: day.isoformat() for name, day in days.items() if day is not None}
    return {"body": one.body, "role": one.role.value, **said}


def _list(office: Administration, options: argparse.Namespace) -> int:
    words = TOLD[options.language]
    lines = [(person, office.mandates.of(person.id)) for person in office.accounts.all()]
    if options.json:
        found = [
            {
                "id": person.id,
                "email": person.email,
                "active": person.active,
                "mandates": [_line(one) for one in held],
            }
            for person, held in lines
        ]
        print(json.dumps({"accounts": found}, ensure_ascii=False))
        return 0
    for person, held in lines:
        notes = ([] if held else [words["nothing"]]) + ([] if person.active else [words["closed"]])
        print("  ".join([f"{person.email} ({person.id})", *notes]))
        for one in held:
            print(f"  {_said(office, one, options.language)}")
    if not lines:
        print(words["none"], file=sys.stderr)
    return 0


def _said(office: Administration, one: Mandate, language: str) -> str:
    from beitritt.register.wording import last_day, long_date

    body = f"{office.ledger.directory().name(one.body)} ({one.body}): " if one.body else ""
    if one.since is None and one.until is None:
        return body + MANDATE_ROLE[language][one.role]
    told = TOLD[language]
    days = [told["since"].format(day=long_date(one.since, language))] if one.since else []
    days += [told["until"].format(day=last_day(one.until, language))] if one.until else []
    return f"{body}{MANDATE_ROLE[language][one.role]}, {' '.join(days)}"
