"""`beitritt account`: who can sign in to the pages, and for which bodies they act in which role.

Accounts are known to the settings of the pages only, so this command starts a little more slowly than others.
"""

from __future__ import annotations

import argparse
import json
import sys
from importlib import import_module
from typing import TYPE_CHECKING, Protocol, cast

from beitritt.cli import arguments as shared
from beitritt.cli.opening import open_ledger
from beitritt.register.mandates import MandateRole
from beitritt.register.wording.mandates import MANDATE_ROLE

if TYPE_CHECKING:
    from collections.abc import Callable

    from beitritt.procedures.office import Ledger
    from beitritt.procedures.persons import Accounts, Mandates

VERBS = ("list", "add", "grant", "revoke")
ABOUT = {
    "list": ("zeigt, wer für wen handelt", "lists who acts for whom"),
    "add": ("lässt jemanden ein, oder gibt einen neuen Link", "lets somebody in, or gives a new link"),
    "grant": ("lässt jemanden für eine Stelle handeln", "lets somebody act for a body"),
    "revoke": ("nimmt das zurück", "takes that back"),
}
ROLES = tuple(role.value for role in MandateRole if role != MandateRole.ADMINISTRATOR)
TOLD = {
    "de": {
        "admin": "verwaltet das Register",
        "link": "Mit diesem Link wird einmal ein Kennwort gewählt; er gilt bis {until}. Bitte nur {email} geben:",
        "base": "(vor den Pfad gehört die Anschrift der Seiten; BEITRITT_URL nennt sie)",
        "granted": "{email} handelt für {body}: {role}",
        "revoked": "{email} handelt nicht mehr für {body}: {role}",
        "dismissed": "{email} verwaltet das Register nicht mehr",
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
    told = TOLD["en" if english else "de"]
    made["add"].add_argument("--admin", action="store_true", help=told["admin"])
    made["revoke"].add_argument("--admin", action="store_true", help=told["admin"])
    for name in ("grant", "revoke"):
        made[name].add_argument("body", metavar="BODY", nargs="?" if name == "revoke" else None)
        made[name].add_argument("role", metavar="ROLE", nargs="?" if name == "revoke" else None, choices=ROLES)


def run(options: argparse.Namespace) -> int:
    """Run the verb that was named."""
    ledger = open_ledger(options.register, pages=True)
    wiring = cast("Wiring", import_module("beitritt.project.accounts"))
    accounts, mandates = wiring.accounts(options.register), wiring.mandates(options.register)
    act: Callable[[Ledger, Accounts, Mandates, argparse.Namespace], int]
    act = {"list": _list, "add": _add, "grant": _grant, "revoke": _revoke}[options.verb]
    return act(ledger, accounts, mandates, options)


def _add(ledger: Ledger, accounts: Accounts, mandates: Mandates, options: argparse.Namespace) -> int:
    from beitritt.procedures.entrust import admit
    from beitritt.register.dates import in_berlin

    del ledger
    welcome = admit(accounts, mandates, options.email, shared.now(), administrator=options.admin)
    base = str(import_module("beitritt.project.mail").pages_base())
    link = f"{base}/{welcome.path}"
    if options.json:
        print(json.dumps({"id": welcome.person.id, "email": welcome.person.email, "link": link}, ensure_ascii=False))
        return 0
    words = TOLD[options.language]
    until = f"{in_berlin(welcome.until):%Y-%m-%d %H:%M}"
    print(words["link"].format(until=until, email=welcome.person.email), file=sys.stderr)
    print(link)
    if not base:
        print(words["base"], file=sys.stderr)
    return 0


def _grant(ledger: Ledger, accounts: Accounts, mandates: Mandates, options: argparse.Namespace) -> int:
    from beitritt.procedures.entrust import grant

    found = grant(ledger, accounts, mandates, options.email, options.body, MandateRole(options.role))
    return _told(ledger, options, "granted", found.body or "", found.role)


def _revoke(ledger: Ledger, accounts: Accounts, mandates: Mandates, options: argparse.Namespace) -> int:
    from beitritt.procedures.entrust import dismiss, revoke
    from beitritt.register.errors import InputError

    if options.admin:
        found = dismiss(accounts, mandates, options.email)
        return _told(ledger, options, "dismissed", "", found.role)
    if not options.body or not options.role:
        raise InputError("bitte Stelle und Rolle nennen", "please name the body and the role", "revoke")
    found = revoke(ledger, accounts, mandates, options.email, options.body, MandateRole(options.role))
    return _told(ledger, options, "revoked", found.body or "", found.role)


def _told(ledger: Ledger, options: argparse.Namespace, sentence: str, body: str, role: MandateRole) -> int:
    if options.json:
        print(json.dumps({"email": options.email, "body": body or None, "role": role.value}, ensure_ascii=False))
        return 0
    name = ledger.directory().name(body) if body else ""
    said = TOLD[options.language][sentence]
    print(said.format(email=options.email, body=name, role=MANDATE_ROLE[options.language][role]), file=sys.stderr)
    return 0


def _list(ledger: Ledger, accounts: Accounts, mandates: Mandates, options: argparse.Namespace) -> int:
    directory, words = ledger.directory(), TOLD[options.language]
    lines = [(person, mandates.of(person.id)) for person in accounts.all()]
    if options.json:
        found = [
            {
                "id": person.id,
                "email": person.email,
                "mandates": [{"body": one.body, "role": one.role.value} for one in held],
            }
            for person, held in lines
        ]
        print(json.dumps({"accounts": found}, ensure_ascii=False))
        return 0
    for person, held in lines:
        print(f"{person.email} ({person.id})" + ("" if held else f"  {words['nothing']}"))
        for one in held:
            body = f"{directory.name(one.body)} ({one.body}): " if one.body else ""
            print(f"  {body}{MANDATE_ROLE[options.language][one.role]}")
    if not lines:
        print(words["none"], file=sys.stderr)
    return 0
