"""`beitritt places`: where bodies lie, how many live there and where their areas end, out of tables and GeoJSON."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from beitritt.cli import arguments as shared
from beitritt.cli.opening import open_ledger, open_records
from beitritt.procedures.record_places import PlacesTaken, record_places
from beitritt.reading.tables.places import Located, read_places
from beitritt.register.errors import BeitrittError, InputError

TOLD = {
    "de": "aufgenommen: {places} Orte, {inhabitants} Einwohnerzahlen, {boundaries} Grenzen; "
    "{unknown} Angaben betreffen Stellen, die nicht verzeichnet sind",
    "en": "taken in: {places} places, {inhabitants} numbers of inhabitants, {boundaries} boundaries; "
    "{unknown} entries are about bodies that are not in the directory",
}
NOTHING = {
    "de": "Aufgenommen wurde nichts: Bitte prüfen, ob die Schlüssel (AGS) die des Registers sind und Werte dastehen.",
    "en": "Nothing was taken in: please check whether the keys (AGS) are those of the register and values are there.",
}
HELP = {
    "de": ("Tag, an dem die Einwohner gezählt wurden", "Quelle und Lizenz, die bei den Karten steht"),
    "en": ("the day on which the inhabitants were counted", "source and licence, shown beside the maps"),
}


def arguments(parser: argparse.ArgumentParser) -> None:
    """The arguments: files, the day of the count, and whom the data are owed to."""
    counted, source = HELP[parser.get_default("language")]
    parser.add_argument("files", nargs="+", metavar="FILE", type=Path)
    parser.add_argument("--on", type=shared.partial, metavar="DATE", help=counted)
    parser.add_argument("--source", metavar="TEXT", help=source)
    shared.register(parser)
    shared.as_json(parser)


def run(options: argparse.Namespace) -> int:
    """Take all files in, or none."""
    if options.on is not None and options.on.first > shared.today():
        raise InputError(
            f"gezählt wurde nicht erst in Zukunft: {options.on}", f"nobody counted in the future: {options.on}", "--on"
        )
    ledger, records = open_ledger(options.register), open_records(options.register)
    with _progress() as step:
        located = _located(options.files, step)
        taken = record_places(ledger, records, located, counted=options.on, source=options.source)
    _report(taken, options)
    return 0


def _located(files: list[Path], step: Callable[[], None]) -> Iterator[Located]:
    """What all files say, one after the other. Raises InputError with the file."""
    for path in files:
        try:
            for one in read_places(path):
                step()
                yield one
        except BeitrittError as error:
            raise error.at(str(path)) from None


def _report(taken: PlacesTaken, options: argparse.Namespace) -> None:
    found = {name: getattr(taken, name) for name in PlacesTaken.__slots__}
    if options.json:
        print(json.dumps(found))
    else:
        print(TOLD[options.language].format(**found), file=sys.stderr)
        if not (taken.places or taken.inhabitants or taken.boundaries):
            print(NOTHING[options.language], file=sys.stderr)


@contextmanager
def _progress() -> Iterator[Callable[[], None]]:
    """A count of what was read, where somebody looks on."""
    if not sys.stderr.isatty():
        yield lambda: None
        return
    from rich.console import Console
    from rich.progress import Progress, TextColumn

    with Progress(TextColumn("{task.completed:.0f} …"), console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task("")
        yield lambda: bar.advance(task)
