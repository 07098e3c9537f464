"""`beitritt demo`: makes the demonstration register in a file of its own, tells its first answers, and serves it.

It writes into an empty register only. One that holds this very demonstration, and whatever people added to it later,
is shown as it is, except that a demonstration from before effort and benefit were kept is given those; any other is
refused untouched.
"""

from __future__ import annotations

import argparse
import os
import shlex
from dataclasses import replace
from datetime import datetime

from beitritt.cli import arguments as shared
from beitritt.cli.demonstration import evaluation, instruments, lines
from beitritt.cli.demonstration.review import tell_review
from beitritt.cli.demonstration.supposition import tell_supposition
from beitritt.cli.demonstration.tour import tell
from beitritt.cli.opening import open_ledger, open_records
from beitritt.cli.whereabouts import database, demonstration, is_empty, place_of
from beitritt.procedures.answer import Inquiry
from beitritt.procedures.evaluate import evaluated
from beitritt.procedures.exchange import import_lines
from beitritt.procedures.import_records import takes
from beitritt.procedures.office import Ledger, Records
from beitritt.register.errors import ProcedureError
from beitritt.register.instruments import Instrument
from beitritt.register.interchange import instrument_from

HOST = "127.0.0.1"
OPENING = {
    "de": "Beispielregister {place} ({count} Urkunden, {made})\n"
    "Das Schreiben vom 11. Oktober 2018 ist nacherzählt; alles Weitere ist ein erfundenes Beispiel.",
    "en": "Example register {place} ({count} instruments, {made})\n"
    "The letter of 11 October 2018 is retold; everything after it is an invented example.",
}
ASKING = {
    "de": "Weiter fragen: beitritt status gemeinsam-klappts --register {register}",
    "en": "To ask more: beitritt status gemeinsam-klappts --register {register}",
}
MADE = {"de": ("schon vorhanden", "neu angelegt"), "en": ("there already", "made now")}


def arguments(parser: argparse.ArgumentParser) -> None:
    """The arguments of the command."""
    english = parser.get_default("language") == "en"
    told = "print the answers only" if english else "nur die Antworten zeigen"
    parser.add_argument("--no-serve", action="store_true", help=told)
    parser.add_argument("--port", type=shared.port, default=8000)
    shared.register(parser)


def run(options: argparse.Namespace) -> int:
    """Make the register where it is missing, tell who was what on four days, then serve it."""
    url = _named(options.register)
    ledger, now = open_ledger(url, pages=not options.no_serve), shared.now()
    place = place_of(url)
    records = open_records(url)
    with ledger.transaction():
        made = build(ledger, now, place)
        evaluate(ledger, records)
    count, words = sum(1 for _ in ledger.entries()), MADE[options.language]
    print(OPENING[options.language].format(place=place, count=count, made=words[made]))
    if url is not None:  # else the environment names it for every command
        print(ASKING[options.language].format(register=shlex.quote(options.register or place)))
    inquiry = Inquiry(ledger)
    tell(inquiry, now, options.language)
    tell_review(inquiry, records, options.language)
    tell_supposition(inquiry, now, options.language)
    if not options.no_serve:
        from beitritt.cli.serve import serve

        serve(HOST, options.port, url, options.language)
    return 0


def build(ledger: Ledger, now: datetime, place: str) -> bool:
    """Fill an empty register with the demonstration; False where it holds the demonstration already.

    Raises ProcedureError for a register that holds anything else.
    """
    own = [instrument_from(one, now, now) for one in instruments()]
    with ledger.transaction():
        if _begins_with(ledger, own):
            return False
        if not is_empty(ledger):
            raise ProcedureError(
                "Hier liegt ein Register, das nicht das Beispiel dieser Fassung ist; es bleibt unverändert. "
                "Bitte mit --register eine andere Datei nennen oder ein altes Beispiel löschen",
                "Here lies a register that is not this version's example; it is left as it is. "
                "Please name another file with --register, or delete an old example",
                place,
            )
        import_lines(ledger, lines(), "demo", now)
    return True


def evaluate(ledger: Ledger, records: Records) -> bool:
    """Record the demonstration's effort, benefit and review; False where anything of the kind is recorded already."""
    if evaluated(records):
        return False
    take = takes(ledger, records)
    with records.transaction():
        for line in evaluation():
            take[str(line["type"])](line)
    return True


def _named(register: str | None) -> str | None:
    """The register that was named, None where the environment names it; else the demonstration's own file."""
    known = database()
    if register is None and not os.environ.get(known.VARIABLE):
        return known.sqlite_url(demonstration())
    return register


def _begins_with(ledger: Ledger, own: list[Instrument]) -> bool:
    """Whether the demonstration is what the chain began with: nobody's register starts so by chance."""
    entries = [ledger.entry(one.id) for one in own]
    return all(
        entry is not None and entry.sequence <= len(own) and _content(entry.instrument) == _content(one)
        for entry, one in zip(entries, own, strict=True)
    )


def _content(instrument: Instrument) -> tuple[object, ...]:
    """What an instrument says, whoever found it and whenever it came in."""
    said = tuple(replace(statement, ground=None) for statement in instrument.statements)
    return instrument.author, instrument.dated, instrument.recorded, instrument.document, said
