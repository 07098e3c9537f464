"""Arguments that several commands share: days, instants, the register, JSON."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from datetime import UTC, date, datetime
from typing import TypeVar
from zoneinfo import ZoneInfo

from beitritt.register.dates import PartialDate, Period, as_iso, parse_date, parse_instant
from beitritt.register.errors import BeitrittError, InputError

T = TypeVar("T")

HELP = {
    "de": {
        "day": "JJJJ-MM-TT oder TT.MM.JJJJ",
        "month_day": "wann das besondere Jahr beginnt: TT.MM. oder MM-TT",
        "one_year": "JJJJ-MM-TT oder TT.MM.JJJJ; sonst ein Jahr nach --on",
        "on": "JJJJ-MM-TT oder TT.MM.JJJJ; sonst heute (in Berlin)",
        "known": "was bis zu diesem Tag oder Zeitpunkt bekannt war; sonst bis jetzt",
        "from": "erster Tag: JJJJ-MM-TT oder TT.MM.JJJJ; ein Monat oder Jahr meint alle seine Tage",
        "until": "letzter Tag, ebenso",
        "register": "das Register: eine Datei oder postgresql://…; sonst was BEITRITT_DATABASE nennt, sonst das eigene",
    },
    "en": {
        "day": "YYYY-MM-DD or DD.MM.YYYY",
        "month_day": "when the special year begins: MM-DD or DD.MM.",
        "one_year": "YYYY-MM-DD or DD.MM.YYYY; default: one year after --on",
        "on": "YYYY-MM-DD or DD.MM.YYYY; default: today in Berlin",
        "known": "as known on that day or at that instant; default: now",
        "from": "first day: YYYY-MM-DD or DD.MM.YYYY; a month or year means all its days",
        "until": "last day, the same",
        "register": "the register: a file, or postgresql://…; else what BEITRITT_DATABASE names, else your own",
    },
}


def day(text: str) -> date:
    """A calendar day from the command line; a month or year is none."""
    refused = InputError(
        f"„{text}“ ist kein Tag; erwartet wird JJJJ-MM-TT oder TT.MM.JJJJ",
        f"'{text}' is not a day; expected YYYY-MM-DD or DD.MM.YYYY",
    )
    try:
        found = parse_date(as_iso(text))
    except InputError:
        raise _refused(refused) from None
    if not found.exact:
        raise _refused(refused)
    return found.first


def instant(text: str) -> datetime:
    """An instant, or a day (its whole day in Berlin), from the command line."""
    try:
        return parse_instant(as_iso(text))
    except BeitrittError:
        refused = InputError(
            f"„{text}“ ist kein Zeitpunkt; erwartet wird JJJJ-MM-TT oder TT.MM.JJJJ, oder z. B. 2018-10-15T08:00:00Z",
            f"'{text}' is not an instant; expected YYYY-MM-DD or DD.MM.YYYY, or e.g. 2018-10-15T08:00:00Z",
        )
        raise _refused(refused) from None


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
    try:
        return parse_date(as_iso(text))
    except InputError:
        refused = InputError(
            f"„{text}“ ist kein Datum; erwartet wird JJJJ-MM-TT oder TT.MM.JJJJ, auch nur JJJJ-MM, MM.JJJJ oder JJJJ",
            f"'{text}' is not a date; expected YYYY-MM-DD or DD.MM.YYYY, or only YYYY-MM, MM.YYYY or YYYY",
        )
        raise _refused(refused) from None


def whole(text: str) -> int:
    """A whole number from the command line."""
    try:
        return int(text)
    except ValueError:
        raise _refused(InputError(f"„{text}“ ist keine ganze Zahl", f"'{text}' is not a whole number")) from None


def number(text: str) -> float:
    """A number from the command line; its comma may be a German one."""
    try:
        return float(text.replace(",", "."))
    except ValueError:
        raise _refused(InputError(f"„{text}“ ist keine Zahl", f"'{text}' is not a number")) from None


def port(text: str) -> int:
    """The number of a port from the command line."""
    if not (text.isascii() and text.isdigit() and 0 < int(text[:6]) < 65536):
        refused = InputError(
            f"„{text}“ ist keine Nummer eines Ports; erwartet wird 1 bis 65535",
            f"'{text}' is not the number of a port; expected 1 to 65535",
        )
        raise _refused(refused)
    return int(text)


def told(name: str) -> str:
    """What the help says of an argument that several commands share, in the language of the command line."""
    from beitritt.cli.main import language

    return HELP[language()][name]


def today() -> date:
    """Today in Europe/Berlin."""
    return datetime.now(ZoneInfo("Europe/Berlin")).date()


def now() -> datetime:
    """This instant in UTC."""
    return datetime.now(UTC)


def register(parser: argparse.ArgumentParser) -> None:
    """The option that names the register."""
    parser.add_argument("--register", metavar="FILE|URL", help=told("register"))


def moment(parser: argparse.ArgumentParser) -> None:
    """The two clocks."""
    parser.add_argument("--on", type=day, metavar="DATE", default=None, help=told("on"))
    parser.add_argument("--known", type=instant, metavar="INSTANT", default=None, help=told("known"))


def period(parser: argparse.ArgumentParser, *, required: bool = False) -> None:
    """The first and the last day of a period; a month or year stands for all its days."""
    for name in ("from", "until"):
        about = told(name)
        parser.add_argument(f"--{name}", dest=f"{name}_", type=partial, metavar="DATE", required=required, help=about)


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
