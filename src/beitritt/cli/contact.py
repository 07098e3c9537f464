"""`beitritt contact`: at which office's address a body is told what happens, in which language and how often."""

from __future__ import annotations

import argparse
import json
import sys
from typing import TYPE_CHECKING

from beitritt.cli import arguments as shared
from beitritt.cli.notices import notices
from beitritt.cli.opening import open_ledger
from beitritt.register.contacts import Contact, Delivery
from beitritt.register.errors import InputError
from beitritt.register.wording.messages import DELIVERY

if TYPE_CHECKING:
    from beitritt.procedures.office import Contacts, Ledger

TOLD = {
    "de": {
        "body": "Stelle; ohne Angabe werden alle Anschriften gezeigt",
        "address": "Anschrift eines Amts oder Postfachs, nicht einer Person",
        "initiative": "nur für diese Initiative; sonst für alle",
        "circulars": "Rundschreiben: sofort, einmal am Tag, keine. Fristen und Bitten um Zustimmung kommen immer",
        "remove": "nimmt die Anschrift heraus",
        "entered": "eingetragen: {body}, {address}",
        "removed": "herausgenommen: {body}, {address}",
        "none": "Keine Anschrift. Eingetragen wird eine mit: beitritt contact STELLE ANSCHRIFT",
        "all": "alle Initiativen",
    },
    "en": {
        "body": "body; without it all addresses are listed",
        "address": "address of an office, not of a person",
        "initiative": "for this initiative alone; else for all",
        "circulars": "circulars: at once, once a day, none. Deadlines and requests for consent always come",
        "remove": "takes the address out",
        "entered": "entered: {body}, {address}",
        "removed": "taken out: {body}, {address}",
        "none": "No address. To enter one: beitritt contact BODY ADDRESS",
        "all": "all initiatives",
    },
}


def arguments(parser: argparse.ArgumentParser) -> None:
    """The arguments of the command."""
    told = TOLD[parser.get_default("language")]
    parser.add_argument("body", metavar="BODY", nargs="?", help=told["body"])
    parser.add_argument("address", metavar="ADDRESS", nargs="?", help=told["address"])
    parser.add_argument("--initiative", metavar="KEY", help=told["initiative"])
    parser.add_argument("--circulars", choices=[*Delivery], default=Delivery.AT_ONCE.value, help=told["circulars"])
    parser.add_argument("--language", dest="spoken", choices=["de", "en"], default="de")
    parser.add_argument("--remove", action="store_true", help=told["remove"])
    shared.register(parser)
    shared.as_json(parser)


def run(options: argparse.Namespace) -> int:
    """Enter, remove or list."""
    ledger, contacts = open_ledger(options.register), notices().contacts(options.register)
    if options.address:
        return _change(ledger, contacts, options)
    if options.remove:
        raise InputError("bitte Stelle und Anschrift nennen", "please name the body and the address", "--remove")
    return _list(ledger, contacts, options)


def _change(ledger: Ledger, contacts: Contacts, options: argparse.Namespace) -> int:
    from beitritt.procedures.contact import enter, remove

    if options.remove:
        remove(ledger, contacts, options.body, options.address, options.initiative)
    else:
        circulars = Delivery(options.circulars)
        enter(ledger, contacts, Contact(options.body, options.address, options.initiative, options.spoken, circulars))
    sentence = TOLD[options.language]["removed" if options.remove else "entered"]
    print(sentence.format(body=options.body, address=options.address), file=sys.stderr)
    return 0


def _list(ledger: Ledger, contacts: Contacts, options: argparse.Namespace) -> int:
    directory = ledger.directory()
    wanted = directory.body(options.body).key if options.body else None
    if options.initiative:
        ledger.initiative(options.initiative)
    found = [
        one
        for one in contacts.all()
        if wanted in (None, one.body)
        and options.initiative in (None, one.initiative, one.initiative or options.initiative)
    ]
    if options.json:
        print(json.dumps({"contacts": [_object(one) for one in found]}, ensure_ascii=False))
        return 0
    words = TOLD[options.language]
    for one in found:
        how = DELIVERY[options.language][one.circulars]
        where = one.initiative or words["all"]
        print(f"{directory.name(one.body)} ({one.body})  {one.address}  {where}  {one.language}  {how}")
    if not found:
        print(words["none"], file=sys.stderr)
    return 0


def _object(one: Contact) -> dict[str, object]:
    return {
        "body": one.body,
        "address": one.address,
        "initiative": one.initiative,
        "language": one.language,
        "circulars": one.circulars.value,
    }
