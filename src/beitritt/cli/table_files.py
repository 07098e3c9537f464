"""Answers as files for spreadsheet programs: the options `--format` and `--output`, and the writing of the file."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from beitritt.register.errors import InputError, not_written

if TYPE_CHECKING:
    from datetime import date, datetime

    from beitritt.procedures.answer import Inquiry, PortfolioEntry
    from beitritt.register.answers import StatusAnswer
    from beitritt.register.deadlines import Deadline
    from beitritt.register.standings import Standings
    from beitritt.writing.tables.values import About, Table

FORMATS = ("csv", "xlsx")
HELP = {
    "de": ("Tabelle für Tabellenprogramme", "schreibt die Tabelle in diese Datei; ihre Endung nennt das Format"),
    "en": ("a table for spreadsheet programs", "writes the table to this file; its ending names the format"),
}
WRITTEN = {"de": "geschrieben: {path} ({count} Zeilen)", "en": "written: {path} ({count} rows)"}

Content = tuple[Sequence["Table"], "About"]
"""The tables, of which a CSV file holds the first, and what the file says of itself."""


def arguments(parser: argparse.ArgumentParser) -> None:
    """The options; data as JSON are something else."""
    shown, written = HELP[parser.get_default("language")]
    either = parser.add_mutually_exclusive_group()
    either.add_argument("--json", action="store_true", dest="json", help="JSON")
    either.add_argument("--format", choices=FORMATS, help=shown)
    parser.add_argument("--output", type=Path, metavar="FILE", help=written)


def wanted(options: argparse.Namespace) -> str | None:
    """The format that was asked for; None where none was. Raises InputError for a file of which it is not known."""
    if options.output is None:
        return str(options.format) if options.format else None
    if options.json:
        raise InputError("JSON geht auf die Standardausgabe", "JSON goes to standard output", "--output")
    ending = options.output.suffix.lower().removeprefix(".")
    if options.format is None and ending not in FORMATS:
        raise InputError(
            f"„{options.output}“ endet weder auf .csv noch auf .xlsx; bitte mit --format sagen, was es werden soll",
            f"'{options.output}' ends neither in .csv nor in .xlsx; please say with --format what it is to be",
            "--output",
        )
    return str(options.format or ending)


def hand_out(content: Callable[[], Content], form: str, options: argparse.Namespace) -> int:
    """Write the file, or give it out where none was named. Raises InputError where it cannot be written."""
    if form == "xlsx" and options.output is None and sys.stdout.isatty():
        raise InputError(
            "Eine XLSX-Datei ist auf dem Bildschirm nicht zu lesen; bitte mit --output eine Datei nennen",
            "A workbook cannot be read on the screen; please name a file with --output",
            "--format",
        )
    tables, about = content()
    made = _bytes(tables, about, form, options.language)
    if options.output is None:
        sys.stdout.buffer.write(made)
        return 0
    try:
        options.output.write_bytes(made)
    except OSError as error:
        raise not_written(error, str(options.output)) from None
    print(WRITTEN[options.language].format(path=options.output, count=len(tables[0].rows)), file=sys.stderr)
    return 0


def _bytes(tables: Sequence[Table], about: About, form: str, language: str) -> bytes:
    if form == "csv":
        from beitritt.writing.tables.separated import separated

        return separated(tables[0], language)
    from beitritt.writing.tables.workbook import workbook

    return workbook(tables, about, language)


def of_status(answer: StatusAnswer, standings: Standings, language: str) -> Content:
    """The standings of an initiative."""
    from beitritt.register.summary import summary
    from beitritt.writing.tables.about import about
    from beitritt.writing.tables.standings import standings_table

    said, name = summary(answer, standings, language), standings.initiative.name
    table = standings_table(answer.rows, standings, answer.on, language)
    return [table], about(name, answer.on, answer.known, said, [standings], language)


def of_portfolio(
    inquiry: Inquiry,
    entries: Sequence[PortfolioEntry],
    due: Sequence[Deadline],
    options: argparse.Namespace,
    on: date,
    now: datetime,
) -> Content:
    """What a body is in every initiative, and what is due for it."""
    from beitritt.register.summary import best_rows, portfolio_summary
    from beitritt.writing.tables.about import about
    from beitritt.writing.tables.deadlines import deadlines_table
    from beitritt.writing.tables.standings import portfolio_table

    language, name = options.language, inquiry.directory().body(options.body).name_on(on)
    keys = dict.fromkeys([*(one.initiative.key for one in entries), *(one.initiative for one in due)])
    of = {key: inquiry.standings(key, options.known) for key in keys}
    best = [row.status for entry in entries for row in best_rows(entry.answer.rows).values()]
    tables = [
        portfolio_table([(of[entry.initiative.key], entry.answer.rows) for entry in entries], on, language),
        deadlines_table(due, of, on, language),
    ]
    said = portfolio_summary(name, best, on, language)
    return tables, about(name, on, options.known or now, said, of.values(), language)
