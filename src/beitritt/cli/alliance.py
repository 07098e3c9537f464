"""`beitritt alliance`: needs, measures and meetings of local alliances, shown and imported."""

from __future__ import annotations

import argparse
import json
from pathlib import Path

from beitritt.cli import arguments as shared
from beitritt.cli.opening import open_ledger, open_records
from beitritt.procedures.exchange import import_lines
from beitritt.procedures.import_records import takes
from beitritt.procedures.office import Ledger, Records
from beitritt.procedures.record_alliance import TYPES, alliance_of, allied
from beitritt.register.alliance import Alliance
from beitritt.register.bodies import Directory
from beitritt.register.errors import InputError, not_opened
from beitritt.register.interchange.alliance import measure_line, meeting_line, need_line
from beitritt.register.wording import long_date
from beitritt.register.wording.alliance import MEASURE_STATE, alliance_summary, days_said, numbers_said

IMPORT = "import"
TOLD = {
    "de": {
        "taken": "aufgenommen: {count} Aufzeichnungen",
        "files": "bitte mindestens eine Datei nennen: beitritt alliance import DATEI.jsonl",
        "unanswered": "ohne Maßnahme",
        "for": "für {whom}",
        "nobody": "Zu dieser Initiative ist kein Bündnis festgehalten.",
    },
    "en": {
        "taken": "taken in: {count} records",
        "files": "please name at least one file: beitritt alliance import FILE.jsonl",
        "unanswered": "without a measure",
        "for": "for {whom}",
        "nobody": "No alliance is recorded in this initiative.",
    },
}


def arguments(parser: argparse.ArgumentParser) -> None:
    """The arguments: an initiative to show, or the word `import` with files."""
    parser.add_argument("initiative", metavar="INITIATIVE|import")
    parser.add_argument("files", nargs="*", metavar="FILE.jsonl", type=Path)
    parser.add_argument("--body", metavar="KEY")
    shared.register(parser)
    shared.as_json(parser)


def run(options: argparse.Namespace) -> int:
    """Show or import."""
    ledger, records = open_ledger(options.register), open_records(options.register)
    return (_import if options.initiative == IMPORT else _show)(ledger, records, options)


def _import(ledger: Ledger, records: Records, options: argparse.Namespace) -> int:
    if not options.files:
        raise InputError(TOLD["de"]["files"], TOLD["en"]["files"])
    known = takes(ledger, records)
    count = 0
    for path in options.files:
        try:
            lines = path.read_bytes().splitlines(keepends=True)
        except OSError as error:
            raise not_opened(error, str(path)) from None
        beside = {type_: known[type_] for type_ in TYPES}
        count += import_lines(ledger, lines, str(path), shared.now(), beside=beside).records
    told = TOLD[options.language]["taken"].format(count=count)
    print(json.dumps({"records": count}) if options.json else told)
    return 0


def _show(ledger: Ledger, records: Records, options: argparse.Namespace) -> int:
    initiative, directory = ledger.initiative(options.initiative), ledger.directory()
    every = [body for _, body in allied(records, initiative.key)]
    bodies = [directory.body(options.body).key] if options.body else every
    found = {body: alliance_of(records, initiative.key, body) for body in bodies}
    if options.json:
        told = [alliance_object(body, alliance) for body, alliance in found.items()]
        print(json.dumps({"initiative": initiative.key, "alliances": told}, ensure_ascii=False))
        return 0
    for body, alliance in found.items():
        _tell(directory.name(body), alliance, directory, options.language)
    if not found:
        print(TOLD[options.language]["nobody"])
    return 0


def alliance_object(body: str, alliance: Alliance) -> dict[str, object]:
    """An alliance as data: lines of the interchange format, and which needs nothing answers."""
    return {
        "body": body,
        "needs": [need_line(one) | {"answered": alliance.answered(one)} for one in alliance.sorted_needs()],
        "measures": [measure_line(one) for one in alliance.measures],
        "meetings": [meeting_line(one) for one in alliance.meetings],
    }


def _tell(name: str, alliance: Alliance, directory: Directory, language: str) -> None:
    told = TOLD[language]
    print(f"{name}: {alliance_summary(alliance, language)}")
    for need in alliance.sorted_needs():
        whom = [told["for"].format(whom=need.for_whom)] if need.for_whom else []
        mark = [] if alliance.answered(need) else [told["unanswered"]]
        print(f"  – {', '.join([need.text, *whom, *mark])}")
    for measure in alliance.measures:
        by = [directory.name(measure.responsible)] if measure.responsible else []
        state = MEASURE_STATE[language][measure.state]
        facts = [state, *by, days_said(measure, language), numbers_said(measure, language)]
        print(f"  • {measure.name}: {', '.join(filter(None, facts))}")
    for meeting in alliance.meetings:
        print(f"  ○ {long_date(meeting.day, language)}: {'; '.join(meeting.decisions) or '–'}")
