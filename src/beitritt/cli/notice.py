"""`beitritt notice`: a clause in words, and the last day for notice or the last day in that follows from it."""

from __future__ import annotations

import argparse
import json

from beitritt.cli.arguments import as_json, day, refusing, told
from beitritt.procedures.clauses import clause_from_parts
from beitritt.reading.notice import parse_notice
from beitritt.register.dates import as_iso, parse_date
from beitritt.register.errors import InputError
from beitritt.register.notice import Clause, Gap, Notice, clause_object, free_by, given_on
from beitritt.register.wording import long_date, words

LEAP_YEAR = 2000


def arguments(parser: argparse.ArgumentParser) -> None:
    """The arguments of the command."""
    parser.add_argument("phrase", metavar="PHRASE")
    asked = parser.add_mutually_exclusive_group(required=True)
    asked.add_argument("--free-by", type=day, metavar="D", help=told("day"))
    asked.add_argument("--given", type=day, metavar="D", help=told("day"))
    parser.add_argument("--year-start", type=refusing(_month_day), metavar="DAY", help=told("month_day"))
    as_json(parser)


def _month_day(text: str) -> str:
    """A day of every year, as `10-01` or `1.10.`; the 29th of February is one too."""
    refused = InputError(
        f"„{text}“ ist kein Tag eines Jahres; erwartet wird TT.MM. oder MM-TT",
        f"'{text}' is not a day of a year; expected MM-DD or DD.MM.",
    )
    try:
        found = parse_date(as_iso(f"{text.rstrip('.')}.{LEAP_YEAR}") if "." in text else f"{LEAP_YEAR}-{text}")
    except InputError:
        raise refused from None
    if not found.exact:
        raise refused
    return found.text.removeprefix(f"{LEAP_YEAR}-")


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
