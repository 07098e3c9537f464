"""`beitritt declare` and `what-if`: an act done in the register, or only tried out; its words and what it changes."""

from __future__ import annotations

import argparse
import json

from beitritt.cli import acts, changes
from beitritt.cli import arguments as shared
from beitritt.cli.opening import open_ledger
from beitritt.procedures.answer import Inquiry
from beitritt.procedures.declare import Declaration, declare
from beitritt.procedures.preview import Preview, compared, what_if
from beitritt.register.wording import long_date

RIGHT = {
    "de": "Gefragt wird nicht, wer Sie sind: Wer die Datei oder Datenbank des Registers beschreiben darf, kann hier "
    "für jede Stelle erklären. Angemeldet handelt man auf den Seiten (beitritt serve).",
    "en": "Nobody is asked who they are: whoever may write the register's file or database can declare for every body "
    "here. To act signed in, use the pages (beitritt serve).",
}
"""Who may declare on the command line (decision 20)."""

PHRASES = {
    "de": {
        "deposited": "Hinterlegt als Urkunde {id} (Nr. {number}).",
        "tried": "Nur durchgespielt; geschrieben wurde nichts.",
        "one_author": "Eine Urkunde hat einen Verfasser und einen Tag; die anderen bitte für sich erklären",
        "day": "Am {day}:",
    },
    "en": {
        "deposited": "Deposited as instrument {id} (no. {number}).",
        "tried": "Only tried out; nothing was written.",
        "one_author": "An instrument has one author and one day; please declare the others by themselves",
        "day": "On {day}:",
    },
}


def arguments(parser: argparse.ArgumentParser) -> None:
    """The arguments of both commands."""
    parser.add_argument("initiative", metavar="INITIATIVE")
    acts.arguments(parser, parser.get_default("language"))
    if parser.get_default("command") == "what-if":
        parser.add_argument("--on", type=shared.day, metavar="DATE", help=shared.told("day"))
    else:
        parser.epilog = RIGHT[parser.get_default("language")]
    shared.register(parser)
    shared.as_json(parser)


def run(options: argparse.Namespace) -> int:
    """Declare, or try out."""
    declared = acts.declarations(options, shared.today())
    if options.command == "what-if":
        with acts.told_by_argument():
            found = what_if(open_ledger(options.register), declared, shared.now(), options.on)
        _tell(found, options, None)
        return 0
    if len(declared) > 1:
        acts.wrong(options, PHRASES[options.language]["one_author"])
    return _declare(options, declared[0])


def _declare(options: argparse.Namespace, declaration: Declaration) -> int:
    inquiry = Inquiry(open_ledger(options.register))
    before = inquiry.standings(options.initiative)
    with acts.told_by_argument():
        entry = declare(inquiry.ledger, declaration, shared.now())
    found = compared(before, inquiry.standings(options.initiative), [entry.instrument])
    _tell(found, options, entry.sequence)
    return 0


def _tell(found: Preview, options: argparse.Namespace, number: int | None) -> None:
    """Print the words and what they change; `number` is the place in the chain of what was deposited."""
    if options.json:
        print(json.dumps(changes.change_object(found, number), ensure_ascii=False))
        return
    phrases, language = PHRASES[options.language], options.language
    for instrument in found.instruments:
        print(instrument.document.text if instrument.document else "")
    print(phrases["deposited" if number else "tried"].format(id=found.instruments[-1].id, number=number), end="\n\n")
    print("\n".join(changes.sentences(found, language)))
    if number is None:
        print(f"\n{phrases['day'].format(day=long_date(found.on, language))}")
        print(changes.table(found, language))
