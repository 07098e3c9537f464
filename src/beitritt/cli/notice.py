"""`beitritt notice`: a clause in words, and the last day for notice or the last day in that follows from it."""

from __future__ import annotations

import argparse
import json
import re

from beitritt.cli.arguments import as_json, day
from beitritt.procedures.clauses import clause_from_parts
from beitritt.reading.notice import parse_notice
from beitritt.register.notice import Clause, Gap, Notice, clause_object, free_by, given_on
from beitritt.register.wording import long_date, words


def arguments(parser: argparse.ArgumentParser) -> None:
    """The arguments of the command."""
    parser.add_argument("phrase", metavar="PHRASE")
    asked = parser.add_mutually_exclusive_group(required=True)
    asked.add_argument("--free-by", type=day, metavar="D", help="YYYY-MM-DD")
    asked.add_argument("--given", type=day, metavar="D", help="YYYY-MM-DD")
    parser.add_argument("--year-start", type=_month_day, metavar="MM-DD")
    as_json(parser)


def _month_day(text: str) -> str:
    match = re.fullmatch(r"(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])", text)
    if match is None:
        raise argparse.ArgumentTypeError(f"{text}: MM-DD")
    return text


def run(options: argparse.Namespace) -> int:
    """Compute and tell; what the words do not determine is a finding, not an error."""
    parts = parse_notice(options.phrase)
    clause = clause_from_parts(parts)
    ask, asked = (free_by, options.free_by) if options.free_by else (given_on, options.given)
    notice = ask(clause, asked, options.year_start) if parts else Notice(gaps=(Gap.NOT_UNDERSTOOD,))
    if options.json:
        print(json.dumps(_object(clause, notice), ensure_ascii=False))
    else:
        _tell(notice, options.language)
    return 0


def _object(clause: Clause, notice: Notice) -> dict[str, object]:
    return {
        "clause": clause_object(clause),
        "last_day": notice.last_day.isoformat() if notice.last_day else None,
        "last_day_in": notice.last_day_in.isoformat() if notice.last_day_in else None,
        "findings": [gap.value for gap in notice.gaps],
    }


def _tell(notice: Notice, language: str) -> None:
    phrases = words(language).PHRASE
    if notice.last_day is not None:
        print(phrases["last_notice"].format(day=long_date(notice.last_day, language)))
    if notice.last_day_in is not None:
        print(phrases["last_in"].format(day=long_date(notice.last_day_in, language)))
    for gap in notice.gaps:
        print(f"! {words(language).GAP[gap]}")
