"""`beitritt calendar`: the secret address of a body's calendar."""

from __future__ import annotations

import argparse
import json

from beitritt.cli import arguments as shared
from beitritt.cli.opening import open_ledger, open_records
from beitritt.procedures.subscribe import calendar_token

HELP = {
    "de": "zieht die bisherige Adresse zurück und gibt eine neue",
    "en": "withdraws the present address and gives a new one",
}


def arguments(parser: argparse.ArgumentParser) -> None:
    """The arguments of the command."""
    parser.add_argument("body", metavar="BODY")
    parser.add_argument("--renew", action="store_true", help=HELP[parser.get_default("language")])
    shared.register(parser)
    shared.as_json(parser)


def run(options: argparse.Namespace) -> int:
    """Print the address, as the path that follows the server's name."""
    directory = open_ledger(options.register).directory()
    token = calendar_token(open_records(options.register), directory, options.body, renew=options.renew)
    path = f"/calendars/{token}.ics"
    if options.json:
        print(json.dumps({"body": directory.body(options.body).key, "path": path}, ensure_ascii=False))
    else:
        print(path)
    return 0
