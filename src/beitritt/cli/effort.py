"""`beitritt effort`: what taking part costs: shown as sums, imported from tables, added and taken away one by one."""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path

from beitritt.cli import arguments as shared
from beitritt.cli import tables
from beitritt.cli.opening import open_ledger, open_records
from beitritt.procedures.import_effort import efforts_in
from beitritt.procedures.office import Ledger, Records
from beitritt.procedures.record_effort import Recorded, efforts_of, record_effort, remove_effort
from beitritt.reading.tables.quantities import decimal_in
from beitritt.reading.tables.sheets import read_sheet
from beitritt.register.dates import Period
from beitritt.register.errors import BeitrittError, InputError
from beitritt.register.evaluation.effort import Effort
from beitritt.register.evaluation.summary import amounts_said, divided_said, listed, money, number, period_words
from beitritt.register.evaluation.sums import Dimension, Sum, Total, sums, total
from beitritt.register.interchange.evaluation import effort_line, with_key
from beitritt.register.interchange.evidence import sum_objects, total_object
from beitritt.register.interchange.fields import Json
from beitritt.register.wording.evaluation import DIMENSION, PHRASES

VERBS = ("show", "import", "add", "remove")
BY = tuple(one.value for one in Dimension if one != Dimension.BODY)


def arguments(parser: argparse.ArgumentParser) -> None:
    """The arguments of the command and its verbs; without a verb the sums are shown."""
    english = parser.get_default("language") == "en"
    verbs = parser.add_subparsers(dest="verb", metavar="|".join(VERBS), required=True)
    show = verbs.add_parser("show", help="sums" if english else "Summen")
    show.add_argument("initiative", metavar="INITIATIVE")
    show.add_argument("--body", metavar="KEY")
    shared.period(show)
    show.add_argument("--by", choices=BY, action="append", default=[])
    take = verbs.add_parser("import", help="CSV, XLSX")
    take.add_argument("files", nargs="+", metavar="FILE", type=Path)
    take.add_argument("--initiative", metavar="KEY", required=True)
    take.add_argument(
        "--body", metavar="KEY", help="where no column says so" if english else "wo keine Spalte sie nennt"
    )
    take.add_argument("--sheet", metavar="NAME")
    take.add_argument("--replace", action="store_true")
    add = verbs.add_parser("add", help="one entry" if english else "ein Eintrag")
    _entry(add)
    away = verbs.add_parser("remove", help="takes an entry away" if english else "nimmt einen Eintrag weg")
    away.add_argument("initiative", metavar="INITIATIVE")
    away.add_argument("key", metavar="KEY")
    away.add_argument("--body", metavar="KEY")
    for verb in (show, take, add, away):
        shared.register(verb)
        shared.as_json(verb)


def _entry(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("initiative", metavar="INITIATIVE")
    parser.add_argument("--body", metavar="KEY", required=True)
    shared.period(parser, required=True)
    for name in ("key", "unit", "task", "subject", "currency", "note", "source"):
        parser.add_argument(f"--{name}")
    for name in ("hours", "posts", "money"):
        parser.add_argument(f"--{name}", type=shared.refusing(decimal_in), metavar="N")
    parser.add_argument("--replace", action="store_true")


def run(options: argparse.Namespace) -> int:
    """Run the verb that was named."""
    ledger, records = open_ledger(options.register), open_records(options.register)
    return {"show": _show, "import": _import, "add": _add, "remove": _remove}[options.verb](ledger, records, options)


def _show(ledger: Ledger, records: Records, options: argparse.Namespace) -> int:
    initiative, directory = ledger.initiative(options.initiative), ledger.directory()
    body = directory.body(options.body).key if options.body else None
    efforts = efforts_of(records, initiative.key, body)
    whole = shared.period_of(options) or _recorded(efforts)
    by = [Dimension(one) for one in dict.fromkeys(options.by)]
    by = by if body else [Dimension.BODY, *by]
    all_ = total(efforts, whole) if whole else Total()
    found = sums(efforts, whole, *by) if whole else ()
    if options.json:
        told: dict[str, Json] = {
            "initiative": initiative.key,
            "body": body,
            "from": whole.start.isoformat() if whole else None,
            "until": whole.end.isoformat() if whole else None,
            "total": total_object(all_),
            "sums": sum_objects(found, *by),
        }
        print(json.dumps(told, ensure_ascii=False))
        return 0
    if whole is None or not all_.entries:
        english = options.language == "en"
        print("No effort is recorded." if english else "Es ist kein Aufwand verzeichnet.")
        return 0
    print(f"{period_words(whole, options.language)}: {listed(amounts_said(all_, options.language), options.language)}")
    names = {one.key: one.name for one in directory} | {one.key: one.name for one in initiative.subjects}
    print()
    print(tables.aligned(_cells(found, by, names, options.language), left=len(by)))
    if all_.divided:
        print(f"\n{divided_said(all_, options.language)}")
    return 0


def _recorded(efforts: list[Effort]) -> Period | None:
    """From the first to the last day of any entry."""
    if not efforts:
        return None
    return Period(min(one.period.start for one in efforts), max(one.period.end for one in efforts))


def _cells(found: tuple[Sum, ...], by: list[Dimension], names: dict[str, str], language: str) -> list[list[str]]:
    """The sums as a table with a head, of the measures that anybody recorded."""
    unsaid, english = PHRASES[language]["unsaid"], language == "en"
    currencies = sorted({currency for one in found for currency, _ in one.total.money})
    heads = [DIMENSION[language][one] for one in by]
    heads += ["hours", "posts"] if english else ["Stunden", "Stellen"]
    lines = [[*heads, *currencies]]
    for one in found:
        group = [names.get(value, value) if value is not None else unsaid for value in one.group]
        spent = dict(one.total.money)
        amounts = [number(value, language) if value is not None else "" for value in (one.total.hours, one.total.posts)]
        lines.append([*group, *amounts, *(money(spent[c], c, language) if c in spent else "" for c in currencies)])
    return lines


def _import(ledger: Ledger, records: Records, options: argparse.Namespace) -> int:
    initiative, directory = ledger.initiative(options.initiative), ledger.directory()
    efforts: list[tuple[str, Effort]] = []
    for path in options.files:
        try:
            sheet = read_sheet(path, options.sheet)
            taken = efforts_in(sheet, path.name, initiative, directory, options.body)
        except BeitrittError as error:
            raise (error if error.place.startswith(path.name) or "\n" in error.de else error.at(path.name)) from None
        efforts += taken.efforts
        if taken.ignored:
            said = "columns left aside" if options.language == "en" else "nicht verwendete Spalten"
            print(f"{path.name}: {said}: {', '.join(taken.ignored)}", file=sys.stderr)
    _report(options, record_effort(ledger, records, efforts, replacing=options.replace))
    return 0


def _add(ledger: Ledger, records: Records, options: argparse.Namespace) -> int:
    period = shared.period_of(options)
    if period is None:
        raise InputError("Der Zeitraum fehlt", "The period is missing", "--from")
    given = {name: getattr(options, name) for name in ("unit", "task", "subject", "hours", "posts", "money", "note")}
    effort = Effort(
        key=options.key or "",
        initiative=options.initiative,
        body=options.body,
        period=period,
        currency=options.currency or "EUR",
        source=options.source,
        **given,
    )
    _report(
        options,
        record_effort(ledger, records, [("", effort if options.key else with_key(effort))], replacing=options.replace),
    )
    return 0


def _remove(ledger: Ledger, records: Records, options: argparse.Namespace) -> int:
    body = ledger.directory().body(options.body).key if options.body else None
    gone = remove_effort(records, ledger.initiative(options.initiative).key, options.key, body)
    if options.json:
        print(json.dumps({"removed": effort_line(gone)}, ensure_ascii=False))
    else:
        print("taken away: 1 entry" if options.language == "en" else "weggenommen: 1 Eintrag", file=sys.stderr)
    return 0


def _report(options: argparse.Namespace, recorded: Recorded) -> None:
    counts = {name: getattr(recorded, name) for name in Recorded.__slots__}
    if options.json:
        print(json.dumps(counts))
        return
    said = (
        "recorded: {added} new, {replaced} replaced, {repeated} there already"
        if options.language == "en"
        else "aufgenommen: {added} neu, {replaced} ersetzt, {repeated} lagen schon vor"
    )
    print(said.format(**counts), file=sys.stderr)
