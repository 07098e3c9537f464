"""Arguments that several commands share: days, instants, the register, JSON."""

from __future__ import annotations

import argparse
from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

from beitritt.register.dates import parse_date, parse_instant
from beitritt.register.errors import BeitrittError, InputError


def day(text: str) -> date:
    """A calendar day from the command line; a month or year is none."""
    refused = InputError(
        f"„{text}“ ist kein Tag; erwartet wird JJJJ-MM-TT", f"'{text}' is not a day; expected YYYY-MM-DD"
    )
    try:
        found = parse_date(text)
    except InputError:
        raise _refused(refused) from None
    if not found.exact:
        raise _refused(refused)
    return found.first


def instant(text: str) -> datetime:
    """An instant, or a day (its whole day in Berlin), from the command line."""
    try:
        return parse_instant(text)
    except BeitrittError as error:
        raise _refused(error) from None


def _refused(error: BeitrittError) -> argparse.ArgumentTypeError:
    from beitritt.cli.main import language

    return argparse.ArgumentTypeError(error.message(language()))


def today() -> date:
    """Today in Europe/Berlin."""
    return datetime.now(ZoneInfo("Europe/Berlin")).date()


def now() -> datetime:
    """This instant in UTC."""
    return datetime.now(UTC)


def register(parser: argparse.ArgumentParser) -> None:
    """The option that names the register."""
    parser.add_argument("--register", metavar="URL", help="sqlite:////path/file.sqlite3, postgresql://…")


def moment(parser: argparse.ArgumentParser) -> None:
    """The two clocks."""
    parser.add_argument("--on", type=day, metavar="DATE", default=None, help="YYYY-MM-DD; default: today in Berlin")
    parser.add_argument("--known", type=instant, metavar="INSTANT", default=None, help="as known then; default: now")


def as_json(parser: argparse.ArgumentParser) -> None:
    """The option for programs."""
    parser.add_argument("--json", action="store_true", dest="json", help="JSON")
