"""`beitritt import`, `export` and `verify`: what goes in and out, and whether it still proves itself."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import chain
from pathlib import Path

from beitritt.cli import arguments as shared
from beitritt.cli.opening import open_ledger, open_records
from beitritt.procedures.exchange import Counts, Progress, export_lines, import_lines
from beitritt.procedures.import_records import record_lines, takes
from beitritt.procedures.office import Ledger
from beitritt.register.errors import BeitrittError, not_opened

HELP = {
    "de": {
        "migrate": "frühere Aufnahmezeiten auch in einer Initiative, die schon Urkunden hat",
        "announce": "jede neue Urkunde mit einem Rundschreiben anzeigen",
    },
    "en": {
        "migrate": "earlier record times into a used initiative",
        "announce": "tell of each new instrument in a circular",
    },
}

NOTHING = {
    "de": "die Datei enthält keine Zeile; ist es die richtige?",
    "en": "the file has no line; is it the right one?",
}

TAKEN = {
    "de": {
        "taken": "aufgenommen: {parts}; {skipped}",
        "bodies": "1 Stelle|{count} Stellen",
        "initiatives": "1 Initiative|{count} Initiativen",
        "instruments": "1 Urkunde|{count} Urkunden",
        "migrated": " (davon {count} übernommen)",
        "records": "1 Aufzeichnung|{count} Aufzeichnungen",
        "skipped": "1 lag schon vor|{count} lagen schon vor",
    },
    "en": {
        "taken": "taken in: {parts}; {skipped}",
        "bodies": "1 body|{count} bodies",
        "initiatives": "1 initiative|{count} initiatives",
        "instruments": "1 instrument|{count} instruments",
        "migrated": " ({count} migrated)",
        "records": "1 record|{count} records",
        "skipped": "1 was there already|{count} were there already",
    },
}
"""What an import did, with the noun for one and for several."""


def arguments(parser: argparse.ArgumentParser) -> None:
    """The arguments of the three commands."""
    language = parser.get_default("language")
    shared.register(parser)
    if parser.get_default("command") == "import":
        parser.add_argument("files", nargs="+", metavar="FILE.jsonl")
        parser.add_argument("--migrate", action="store_true", help=HELP[language]["migrate"])
        parser.add_argument("--announce", action="store_true", help=HELP[language]["announce"])
    shared.as_json(parser)  # an export is JSON Lines with it and without


def run(options: argparse.Namespace) -> int:
    """Run the command that was named."""
    return {"import": _import, "export": _export, "verify": _verify}[options.command](options)


def _import(options: argparse.Namespace) -> int:
    total = Counts()
    try:
        _take_in(options, total)
    except BeitrittError:
        if options.files[1:] and any(getattr(total, field) for field in Counts.__slots__):
            _report(options, total)  # the files before the one at fault are in
        raise
    _report(options, total)
    return 0


def _take_in(options: argparse.Namespace, total: Counts) -> None:
    """Take in file by file, each whole or not at all, and count in `total`."""
    ledger = open_ledger(options.register)
    beside = takes(ledger, open_records(options.register))
    filled = frozenset(one.key for one in ledger.initiatives() if ledger.holds(one.key))
    for name in options.files:
        path = Path(name)
        try:
            size, lines = path.stat().st_size, path.open("rb")
        except OSError as error:
            raise not_opened(error, name) from None
        with lines, _progress(size, path.name) as progress:
            counts = import_lines(
                ledger,
                lines,
                name,
                shared.now(),
                migrate=options.migrate,
                announce=options.announce,
                filled=filled,
                progress=progress,
                beside=beside,
            )
        if not any(getattr(counts, field) for field in Counts.__slots__):
            print(f"{name}: {NOTHING[options.language]}", file=sys.stderr)
        for field in Counts.__slots__:
            setattr(total, field, getattr(total, field) + getattr(counts, field))


def _report(options: argparse.Namespace, counts: Counts) -> None:
    if options.json:
        print(json.dumps({field: getattr(counts, field) for field in Counts.__slots__}))
        return
    words = TAKEN[options.language]
    parts = [_counted(words[field], getattr(counts, field)) for field in ("bodies", "initiatives", "instruments")]
    parts[-1] += words["migrated"].format(count=counts.migrated) if counts.migrated else ""
    parts.append(_counted(words["records"], counts.records))
    told = words["taken"].format(parts=", ".join(parts), skipped=_counted(words["skipped"], counts.skipped))
    print(told, file=sys.stderr)


def _counted(forms: str, count: int) -> str:
    """A number with its noun: `forms` has the one for one and the one for several."""
    one, several = forms.split("|")
    return (one if count == 1 else several).format(count=count)


@contextmanager
def _progress(size: int, name: str) -> Iterator[Progress | None]:
    """A progress bar over the bytes of a file, where somebody looks on and there is something to wait for."""
    if not sys.stderr.isatty() or size < 100_000:
        yield None
        return
    from rich.console import Console
    from rich.progress import Progress as Bar

    with Bar(console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task(name, total=size)
        yield lambda read: bar.advance(task, read)


def _export(options: argparse.Namespace) -> int:
    ledger, written = open_ledger(options.register), False
    for line in chain(export_lines(ledger), record_lines(open_records(options.register))):
        written = True
        sys.stdout.write(json.dumps(line, ensure_ascii=False) + "\n")
    return 0 if written else _nothing(ledger, options)


def _verify(options: argparse.Namespace) -> int:
    ledger = open_ledger(options.register)
    count, head = ledger.verify(), ledger.head()[1]
    if options.json:
        print(json.dumps({"verified": count, "head": head}))
    elif options.language == "en":
        print(f"The chain holds: {count} instruments checked. Its last hash is {head}.")
    else:
        print(f"Die Kette ist unversehrt: {count} Urkunden geprüft. Letzte Prüfsumme: {head}.")
    return 0 if count else _nothing(ledger, options)


def _nothing(ledger: Ledger, options: argparse.Namespace) -> int:
    """Nothing was there to export or to check: that may be another register than was meant."""
    from beitritt.cli.whereabouts import tell_if_empty

    tell_if_empty(ledger, options.register, options.language)
    return 0
