"""Recording benefit: indicators with their targets, and what was measured or found of them."""

from __future__ import annotations

from dataclasses import replace

from beitritt.procedures.office import Ledger, Records
from beitritt.register.errors import UnknownKey
from beitritt.register.evaluation.effort import check_subject
from beitritt.register.evaluation.indicators import Indicator, Measurement, check_indicator, check_measurement
from beitritt.register.interchange.evaluation import (
    indicator_from,
    indicator_line,
    measurement_from,
    measurement_line,
)
from beitritt.register.records import key_of


def record_indicator(ledger: Ledger, records: Records, indicator: Indicator) -> Indicator:
    """Keep an indicator in place of the body's one of that key.

    Raises UnknownKey for an initiative, body or subject that is not known, InputError for a target without a unit.
    """
    initiative = ledger.initiative(indicator.initiative)
    indicator = replace(indicator, body=ledger.directory().body(indicator.body).key)
    check_subject(indicator.subject, initiative)
    check_indicator(indicator)
    key = key_of(indicator.initiative, indicator.body, indicator.key)
    records.put("indicator", key, indicator.initiative, indicator.body, indicator_line(indicator))
    return indicator


def record_measurement(ledger: Ledger, records: Records, measurement: Measurement) -> Measurement:
    """Keep what was measured on a day in place of what was kept for that day.

    Raises UnknownKey for an indicator that the body does not have, InputError for a measurement that says nothing.
    """
    measurement = replace(measurement, body=ledger.directory().body(measurement.body).key)
    of, body = measurement.initiative, measurement.body
    held = records.get("indicator", key_of(of, body, measurement.indicator))
    if held is None:
        raise UnknownKey(
            f"Einen Indikator „{measurement.indicator}“ hat diese Stelle hier nicht",
            f"This body has no indicator '{measurement.indicator}' here",
            "indicator",
        )
    check_measurement(measurement, indicator_from(held.line))
    key = key_of(of, body, measurement.indicator, measurement.day.isoformat())
    records.put("measurement", key, of, body, measurement_line(measurement))
    return measurement


def indicators_of(records: Records, initiative: str, body: str | None = None) -> list[Indicator]:
    """The indicators of an initiative, of all bodies or of one, by key."""
    return [indicator_from(one.line) for one in records.of("indicator", initiative, body)]


def measurements_of(records: Records, initiative: str, body: str | None = None) -> list[Measurement]:
    """What was measured in an initiative, by indicator and day."""
    return [measurement_from(one.line) for one in records.of("measurement", initiative, body)]
