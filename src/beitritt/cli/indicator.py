"""`beitritt indicator`: what taking part is to bring: indicators with targets, and what was measured of them."""

from __future__ import annotations

import argparse
import json
import sys
from datetime import date

from beitritt.cli import arguments as shared
from beitritt.cli import tables
from beitritt.cli.opening import open_ledger, open_records
from beitritt.procedures.office import Ledger, Records
from beitritt.procedures.record_benefit import indicators_of, measurements_of, record_indicator, record_measurement
from beitritt.reading.tables.quantities import decimal_in
from beitritt.register.dates import Period
from beitritt.register.evaluation.indicators import Attained, Direction, Indicator, Measurement, attained
from beitritt.register.evaluation.summary import measured_said, target_said
from beitritt.register.interchange import JsonObject
from beitritt.register.interchange.evaluation import indicator_line, measurement_line
from beitritt.register.interchange.evidence import attained_object
from beitritt.register.wording.evaluation import REACHED

VERBS = ("show", "set", "measure")


def arguments(parser: argparse.ArgumentParser) -> None:
    """The arguments of the command and its verbs; without a verb the indicators are shown."""
    english = parser.get_default("language") == "en"
    verbs = parser.add_subparsers(dest="verb", metavar="|".join(VERBS), required=True)
    show = verbs.add_parser("show", help="indicators and values" if english else "Indikatoren und Werte")
    show.add_argument("initiative", metavar="INITIATIVE")
    show.add_argument("--body", metavar="KEY")
    shared.period(show)
    put = verbs.add_parser("set", help="names an indicator" if english else "benennt einen Indikator")
    _of_one(put)
    put.add_argument("--name", required=True)
    put.add_argument("--unit", help="none: told in words" if english else "ohne: wird in Worten beschrieben")
    put.add_argument("--direction", choices=tuple(Direction), default=Direction.UP)
    for name in ("--target", "--start"):
        put.add_argument(name, type=shared.refusing(decimal_in), metavar="N")
    put.add_argument("--subject")
    measure = verbs.add_parser("measure", help="records a value" if english else "hält einen Wert fest")
    _of_one(measure)
    measure.add_argument("--on", type=shared.day, metavar="DATE", required=True, help=shared.told("day"))
    measure.add_argument("--value", type=shared.refusing(decimal_in), metavar="N")
    measure.add_argument("--text")
    measure.add_argument("--source")
    for verb in (show, put, measure):
        shared.register(verb)
        shared.as_json(verb)


def _of_one(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("initiative", metavar="INITIATIVE")
    parser.add_argument("key", metavar="INDICATOR")
    parser.add_argument("--body", metavar="KEY", required=True)


def run(options: argparse.Namespace) -> int:
    """Run the verb that was named."""
    ledger, records = open_ledger(options.register), open_records(options.register)
    return {"show": _show, "set": _set, "measure": _measure}[options.verb](ledger, records, options)


def _show(ledger: Ledger, records: Records, options: argparse.Namespace) -> int:
    initiative, directory = ledger.initiative(options.initiative), ledger.directory()
    body = directory.body(options.body).key if options.body else None
    period = shared.period_of(options) or Period(date.min)
    indicators, measured = indicators_of(records, initiative.key, body), measurements_of(records, initiative.key, body)
    found = [
        one
        for indicator in indicators
        for one in attained([indicator], [m for m in measured if m.body == indicator.body], period)
    ]
    if options.json:
        print(json.dumps([attained_object(one) for one in found], ensure_ascii=False))
        return 0
    if not found:
        print("No indicators are recorded." if options.language == "en" else "Es sind keine Indikatoren verzeichnet.")
        return 0
    heads = ["body", "indicator", "target", "measured", ""]
    heads = heads if options.language == "en" else ["Stelle", "Indikator", "Ziel", "gemessen", ""]
    print(
        tables.aligned(
            [heads, *(_cells(one, directory.name(one.indicator.body), options.language) for one in found)], left=5
        )
    )
    return 0


def _cells(one: Attained, body: str, language: str) -> list[str]:
    latest = measured_said(one.latest, one.indicator, language) if one.latest else ""
    return [body, one.indicator.name, target_said(one.indicator, language), latest, REACHED[language][one.reached]]


def _set(ledger: Ledger, records: Records, options: argparse.Namespace) -> int:
    indicator = Indicator(
        key=options.key,
        initiative=options.initiative,
        body=options.body,
        name=options.name,
        unit=options.unit,
        direction=Direction(options.direction),
        target=options.target,
        start=options.start,
        subject=options.subject,
    )
    return _told(options, indicator_line(record_indicator(ledger, records, indicator)))


def _measure(ledger: Ledger, records: Records, options: argparse.Namespace) -> int:
    measurement = Measurement(
        indicator=options.key,
        initiative=options.initiative,
        body=options.body,
        day=options.on,
        value=options.value,
        text=options.text,
        source=options.source,
    )
    return _told(options, measurement_line(record_measurement(ledger, records, measurement)))


def _told(options: argparse.Namespace, line: JsonObject) -> int:
    if options.json:
        print(json.dumps(line, ensure_ascii=False))
    else:
        print("recorded" if options.language == "en" else "aufgenommen", file=sys.stderr)
    return 0
