"""Working records as lines of the interchange format: one function that takes a line in, one that gives all out."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from beitritt.procedures.blackening import add
from beitritt.procedures.conclude import record_review
from beitritt.procedures.office import Ledger, Records
from beitritt.procedures.record_alliance import record_measure, record_meeting, record_need
from beitritt.procedures.record_benefit import record_indicator, record_measurement
from beitritt.procedures.record_effort import record_effort
from beitritt.procedures.record_places import record_attribution, record_boundary
from beitritt.procedures.record_signatures import record_checks
from beitritt.register.interchange import JsonObject
from beitritt.register.interchange.alliance import measure_from, meeting_from, need_from
from beitritt.register.interchange.blackening import masks_from
from beitritt.register.interchange.boundaries import attribution_from, boundary_from
from beitritt.register.interchange.evaluation import effort_from, indicator_from, measurement_from, review_from
from beitritt.register.interchange.signatures import checks_from

Take = Callable[[Ledger, Records, JsonObject], object]

TAKES: dict[str, Take] = {
    "effort": lambda ledger, records, line: record_effort(ledger, records, [("", effort_from(line))], replacing=True),
    "indicator": lambda ledger, records, line: record_indicator(ledger, records, indicator_from(line)),
    "measurement": lambda ledger, records, line: record_measurement(ledger, records, measurement_from(line)),
    "need": lambda ledger, records, line: record_need(ledger, records, need_from(line)),
    "measure": lambda ledger, records, line: record_measure(ledger, records, measure_from(line)),
    "meeting": lambda ledger, records, line: record_meeting(ledger, records, meeting_from(line)),
    "review": lambda ledger, records, line: record_review(ledger, records, review_from(line)),
    "boundary": lambda ledger, records, line: record_boundary(ledger, records, boundary_from(line)),
    "attribution": lambda _, records, line: record_attribution(records, attribution_from(line)),
    "masks": lambda _, records, line: add(records, *masks_from(line)),
    "signatures": lambda _, records, line: record_checks(records, *checks_from(line)),
}
"""How a line of each type is taken in, in the order in which they may rest on each other."""


def takes(ledger: Ledger, records: Records) -> dict[str, Callable[[JsonObject], None]]:
    """What an import does with a line of each type (`beitritt.procedures.exchange.import_lines`)."""

    def taking(take: Take) -> Callable[[JsonObject], None]:
        def taken(line: JsonObject) -> None:
            take(ledger, records, line)

        return taken

    return {type_: taking(take) for type_, take in TAKES.items()}


def record_lines(records: Records) -> Iterator[JsonObject]:
    """Every record as a line, in an order that imports."""
    for type_ in TAKES:
        for record in records.of(type_):
            yield record.line
