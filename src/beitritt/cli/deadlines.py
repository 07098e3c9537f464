"""`beitritt deadlines`: what is due, for all bodies or one."""

from __future__ import annotations

import argparse
import json
from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import date, datetime

from beitritt.cli import arguments as shared
from beitritt.cli.opening import open_consultations, open_ledger
from beitritt.procedures.agenda import agenda, one_year_after
from beitritt.procedures.answer import Inquiry
from beitritt.procedures.expected_answers import ExpectedAnswers
from beitritt.register.deadlines import Deadline, joined
from beitritt.register.interchange import JsonObject
from beitritt.register.interchange.deadlines import deadline_object
from beitritt.register.wording import long_date
from beitritt.register.wording.deadlines import deadline_text

NOTHING = {
    "de": "Vom {on} bis zum {until} steht nichts an.",
    "en": "Nothing is due from {on} to {until}.",
}


def arguments(parser: argparse.ArgumentParser) -> None:
    """The arguments of the command."""
    parser.add_argument("--body", metavar="KEY")
    parser.add_argument("--until", type=shared.day, metavar="DATE", help=shared.told("one_year"))
    shared.moment(parser)
    shared.register(parser)
    shared.as_json(parser)


def run(options: argparse.Namespace) -> int:
    """Print what is due, the nearest first."""
    inquiry = Inquiry(open_ledger(options.register))
    on: date = options.on or shared.today()
    until: date = options.until or one_year_after(on)
    sources = [ExpectedAnswers(open_consultations(options.register), inquiry)]
    found = agenda(inquiry, on, until, options.body, known=options.known, sources=sources)
    teller = DeadlineTeller(inquiry, options.language, options.known)
    if options.json:
        told = teller.objects(found)
        print(json.dumps({"on": on.isoformat(), "until": until.isoformat(), "deadlines": told}, ensure_ascii=False))
        return 0
    for line in teller.lines(found):
        print(line)
    if not found:
        days = {name: long_date(day, options.language) for name, day in (("on", on), ("until", until))}
        print(NOTHING[options.language].format(**days))
        from beitritt.cli.whereabouts import tell_if_empty  # nothing due may mean nothing there

        tell_if_empty(inquiry.ledger, options.register, options.language)
    return 0


class DeadlineTeller:
    """Puts deadlines into words; names are looked up once."""

    def __init__(self, inquiry: Inquiry, language: str, known: datetime | None = None) -> None:
        self._inquiry, self._language, self._known = inquiry, language, known
        self._name = inquiry.directory().name
        self._phases: dict[str, Callable[[str], str]] = {}

    def objects(self, found: Iterable[Deadline]) -> list[JsonObject]:
        """The deadlines as data, each with its words."""
        return [deadline_object(one, self._text(one)) for one in found]

    def lines(self, found: Iterable[Deadline], *, named: bool = True) -> list[str]:
        """The deadlines as lines for a terminal; `named` tells the initiative too."""
        alike = joined(replace(one, because=()) for one in found)  # what each rests on stands in the JSON
        told = [(long_date(one.day, self._language), one.initiative, self._text(one)) for one in alike]
        days, keys = (max((len(line[place]) for line in told), default=0) for place in (0, 1))
        return [
            f"{day.rjust(days)}  {key.ljust(keys)}  {text}" if named else f"{day.rjust(days)}  {text}"
            for day, key, text in told
        ]

    def _text(self, deadline: Deadline) -> str:
        key = deadline.initiative
        if key not in self._phases:
            self._phases[key] = self._inquiry.standings(key, self._known).initiative.phase_name
        return deadline_text(deadline, self._name, self._phases[key], self._language)
