"""`beitritt status`, `explain`, `portfolio` and `findings`: questions to the register."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Sequence
from datetime import date, datetime
from typing import TYPE_CHECKING

from beitritt.cli import arguments as shared
from beitritt.cli import table_files
from beitritt.cli.opening import open_consultations, open_ledger
from beitritt.procedures.answer import Inquiry
from beitritt.register.answers import Row, StatusAnswer
from beitritt.register.interchange.answers import finding_object, row_object, status_object
from beitritt.register.spans import Status
from beitritt.register.speaking import Speaker
from beitritt.register.standings import Standings
from beitritt.register.summary import summary
from beitritt.register.wording import last_day, long_date, words
from beitritt.register.wording.upcoming import coming_text

if TYPE_CHECKING:
    from beitritt.cli.deadlines import DeadlineTeller
    from beitritt.register.deadlines import Deadline

MOST_DATES = 5
NO_FINDINGS = {"de": "Zum {on} liegen keine Befunde vor.", "en": "There are no findings on {on}."}
NEXT_DATES = {"de": "Nächste Termine:", "en": "Next dates:"}
MORE_DATES = {"de": "und {count} weitere (beitritt deadlines)", "en": "and {count} more (beitritt deadlines)"}


def arguments(parser: argparse.ArgumentParser) -> None:
    """The arguments of the four commands."""
    command = parser.get_default("command")
    if command in ("status", "explain"):
        parser.add_argument("initiative", metavar="INITIATIVE")
    if command in ("explain", "portfolio"):
        parser.add_argument("body", metavar="BODY")
    if command == "findings":
        parser.add_argument("initiative", metavar="INITIATIVE", nargs="?")
    if command == "status":
        parser.add_argument("--body", metavar="KEY")
    if command in ("status", "explain"):
        parser.add_argument("--subject", metavar="S")
    shared.moment(parser)
    shared.register(parser)
    if command in ("status", "portfolio"):
        table_files.arguments(parser)
    else:
        shared.as_json(parser)


def run(options: argparse.Namespace) -> int:
    """Run the command that was named."""
    inquiry = Inquiry(open_ledger(options.register))
    on, now = options.on or shared.today(), shared.now()
    return {"status": _status, "explain": _explain, "portfolio": _portfolio, "findings": _findings}[options.command](
        inquiry, options, on, now
    )


def _status(inquiry: Inquiry, options: argparse.Namespace, on: date, now: datetime) -> int:
    form = table_files.wanted(options)
    answer = inquiry.status(
        options.initiative, on, now, known=options.known, body=options.body, subject=options.subject
    )
    if options.json:
        print(json.dumps(status_object(answer), ensure_ascii=False))
        return 0
    standings = inquiry.standings(options.initiative, options.known)
    if form is not None:
        return table_files.hand_out(lambda: table_files.of_status(answer, standings, options.language), form, options)
    speaker = _speaker(standings, options.language)
    print(summary(answer, standings, options.language))
    if answer.rows:
        print()
        print(_table([_cells(row, speaker, options.language) for row in answer.rows]))
    _tell_findings(answer, speaker)
    return 0


def _speaker(standings: Standings, language: str) -> Speaker:
    return Speaker.of(standings, language)


def _cells(row: Row, speaker: Speaker, language: str) -> list[str]:
    table = words(language)
    status = table.STATUS[row.status]
    if row.represented_by and row.status == Status.REPRESENTED:
        status = table.PHRASE["by"].format(by=speaker.called(row.represented_by))
    since = long_date(row.from_, language) if row.from_ else ""
    if row.bound.contested:
        bound = table.PHRASE["contested_short"]
    else:
        bound = last_day(row.bound.until, language) if row.bound.until else ""
    subjects = "" if row.subject == "*" and not row.excepted else speaker.subjects(row)
    return [row.name, subjects, status, since, bound, ", ".join(row.because)]


def _table(lines: Sequence[Sequence[str]]) -> str:
    widths = [max((len(line[place]) for line in lines), default=0) for place in range(6)]
    return "\n".join(
        "  ".join(cell.ljust(width) for cell, width in zip(line, widths, strict=True) if width).rstrip()
        for line in lines
    )


def _tell_findings(answer: StatusAnswer, speaker: Speaker) -> None:
    if answer.findings:
        print()
    for finding in answer.findings:
        print(f"! {speaker.finding(finding)}")


def _explain(inquiry: Inquiry, options: argparse.Namespace, on: date, now: datetime) -> int:
    explanation, standings = inquiry.explain(
        options.initiative, options.body, on, now, known=options.known, subject=options.subject
    )
    sentences = _speaker(standings, options.language).sentences(explanation)
    if options.json:
        rows = [row_object(part.row) for part in explanation.parts]
        told = [{"depth": depth, "sentence": text} for depth, text in sentences]
        print(
            json.dumps(
                {"initiative": options.initiative, "on": on.isoformat(), "rows": rows, "sentences": told},
                ensure_ascii=False,
            )
        )
        return 0
    for depth, text in sentences:
        print(f"{'  ' * depth}{text}")
    return 0


def _portfolio(inquiry: Inquiry, options: argparse.Namespace, on: date, now: datetime) -> int:
    from beitritt.cli.deadlines import DeadlineTeller  # only a portfolio tells dates
    from beitritt.procedures.agenda import agenda, one_year_after
    from beitritt.procedures.expected_answers import ExpectedAnswers

    form = table_files.wanted(options)
    entries = inquiry.portfolio(options.body, on, now, known=options.known)
    sources = [ExpectedAnswers(open_consultations(options.register), inquiry)]
    due = agenda(inquiry, on, one_year_after(on), options.body, known=options.known, sources=sources)
    if form is not None:
        return table_files.hand_out(
            lambda: table_files.of_portfolio(inquiry, entries, due, options, on, now), form, options
        )
    teller = DeadlineTeller(inquiry, options.language, options.known)
    if options.json:
        found = [{"name": entry.initiative.name, **status_object(entry.answer)} for entry in entries]
        body = inquiry.directory().body(options.body)
        print(
            json.dumps(
                {
                    "body": body.key,
                    "name": body.name,
                    "on": on.isoformat(),
                    "initiatives": found,
                    "deadlines": teller.objects(due),
                },
                ensure_ascii=False,
            )
        )
        return 0
    for entry in entries:
        standings = inquiry.standings(entry.initiative.key, options.known)
        speaker = _speaker(standings, options.language)
        print(entry.initiative.name)
        print(_table([_cells(row, speaker, options.language) for row in entry.answer.rows]))
        for coming in entry.answer.upcoming:
            print(f"> {coming_text(coming, options.language)}")
        _tell_due(entry.initiative.key, due, teller, options.language)
        _tell_findings(entry.answer, speaker)
        print()
    return 0


def _tell_due(initiative: str, due: Sequence[Deadline], teller: DeadlineTeller, language: str) -> None:
    """The next dates in one initiative."""
    here = [one for one in due if one.initiative == initiative]
    if here:
        print(NEXT_DATES[language])
    for line in teller.lines(here[:MOST_DATES], named=False):
        print(f"  {line}")
    if len(here) > MOST_DATES:
        print(f"  … {MORE_DATES[language].format(count=len(here) - MOST_DATES)}")


def _findings(inquiry: Inquiry, options: argparse.Namespace, on: date, _now: datetime) -> int:
    known = [one.key for one in inquiry.ledger.initiatives()]
    keys = known if options.initiative is None else [inquiry.ledger.initiative(options.initiative).key]
    found = [(key, finding) for key in keys for finding in inquiry.findings(key, on, known=options.known)]
    if options.json:
        print(
            json.dumps(
                {"on": on.isoformat(), "findings": [finding_object(one) for _, one in found]}, ensure_ascii=False
            )
        )
        return 0
    for key, finding in found:
        speaker = _speaker(inquiry.standings(key, options.known), options.language)
        print(f"{key}: {speaker.finding(finding)}")
    if not found:
        print(NO_FINDINGS[options.language].format(on=long_date(on, options.language)), file=sys.stderr)
    if not known:
        from beitritt.cli.whereabouts import tell_if_empty  # who has a register to ask pays nothing for it

        tell_if_empty(inquiry.ledger, options.register, options.language)
    return 0
