"""Arguments that several commands share: days, instants, the register, JSON."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from datetime import UTC, date, datetime
from typing import TypeVar
from zoneinfo import ZoneInfo

from beitritt.register.dates import PartialDate, Period, parse_date, parse_instant
from beitritt.register.errors import BeitrittError, InputError

T = TypeVar("T")


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


def refusing(read: Callable[[str], T]) -> Callable[[str], T]:
    """A reader for an argument's text, whose refusal is a wrong use of the command."""

    def argument(text: str) -> T:
        try:
            return read(text)
        except BeitrittError as error:
            raise _refused(error) from None

    return argument


def partial(text: str) -> PartialDate:
    """A day, a month or a year from the command line."""
    return refusing(parse_date)(text)


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


def period(parser: argparse.ArgumentParser, *, required: bool = False) -> None:
    """The first and the last day of a period; a month or year stands for all its days."""
    for name in ("--from", "--until"):
        dest = name.strip("-") + "_"
        parser.add_argument(name, dest=dest, type=partial, metavar="DATE", required=required, help="YYYY[-MM[-DD]]")


def period_of(options: argparse.Namespace) -> Period | None:
    """The period that was named, `until` included; None where neither end was. Raises InputError for half of one."""
    start, last = options.from_, options.until_
    if start is None and last is None:
        return None
    if start is None or last is None:
        raise InputError("Das andere Ende fehlt", "The other end is missing", "--from, --until")
    return Period(start.first, last.after)


def as_json(parser: argparse.ArgumentParser) -> None:
    """The option for programs."""
    parser.add_argument("--json", action="store_true", dest="json", help="JSON")
