"""Recording the work of a local alliance: needs, measures and meetings, each known by initiative, body and key.

They are worked on: what is recorded again under the same key takes the place of what was there.
"""

from __future__ import annotations

from dataclasses import replace

from beitritt.procedures.office import Holder, Ledger, Records
from beitritt.register.alliance import Alliance, Measure, Meeting, Need, check_measure, check_meeting, check_need
from beitritt.register.interchange import JsonObject
from beitritt.register.interchange.alliance import (
    measure_from,
    measure_line,
    meeting_from,
    meeting_line,
    need_from,
    need_line,
)
from beitritt.register.records import key_of

TYPES = ("need", "measure", "meeting")
"""The types of these records, in the order in which they may rest on each other."""


def record_need(ledger: Ledger, records: Records, need: Need) -> None:
    """Keep a need. Raises UnknownKey or InputError for one that cannot be; then nothing is kept."""
    directory = ledger.directory()
    check_need(need, ledger.initiative(need.initiative), directory)
    need = replace(need, body=directory.body(need.body).key)
    _put(records, "need", need.key, need_line(need))


def record_measure(ledger: Ledger, records: Records, measure: Measure) -> None:
    """Keep a measure. Raises UnknownKey for a need that is not recorded, else as `record_need`."""
    directory, initiative = ledger.directory(), ledger.initiative(measure.initiative)
    body = directory.find(measure.body)
    needs = [need_from(one.line).key for one in records.of("need", initiative.key, body.key if body else None)]
    check_measure(measure, initiative, directory, needs)
    responsible = directory.body(measure.responsible).key if measure.responsible else None
    measure = replace(measure, body=directory.body(measure.body).key, responsible=responsible)
    _put(records, "measure", measure.key, measure_line(measure))


def record_meeting(ledger: Ledger, records: Records, meeting: Meeting) -> None:
    """Keep a meeting. Raises as `record_need`."""
    directory = ledger.directory()
    check_meeting(meeting, ledger.initiative(meeting.initiative), directory)
    meeting = replace(meeting, body=directory.body(meeting.body).key)
    _put(records, "meeting", meeting.key, meeting_line(meeting))


def _put(records: Records, type_: str, key: str, line: JsonObject) -> None:
    initiative, body = str(line["initiative"]), str(line["body"])
    records.put(type_, key_of(initiative, body, key), initiative, body, line)


def alliance_of(records: Records, initiative: str, body: str) -> Alliance:
    """All that is recorded of one body's alliance in an initiative, meetings the latest first."""
    meetings = [meeting_from(one.line) for one in records.of("meeting", initiative, body)]
    return Alliance(
        tuple(need_from(one.line) for one in records.of("need", initiative, body)),
        tuple(measures_of(records, initiative, body)),
        tuple(sorted(meetings, key=lambda one: (one.day, one.key), reverse=True)),
    )


def measures_of(records: Records, initiative: str, body: str) -> list[Measure]:
    """The measures of one body's alliance, by their beginning."""
    found = [measure_from(one.line) for one in records.of("measure", initiative, body)]
    return sorted(found, key=lambda one: (one.period.start, one.key))


def allied(records: Records, initiative: str | None = None, body: str | None = None) -> list[tuple[str, str]]:
    """The initiatives and bodies of whose alliances anything is recorded: all, of an initiative, or of a body."""
    found = set[Holder]().union(*(records.holders(one, initiative, body) for one in TYPES))
    return sorted((of, who) for of, who in found if of is not None and who is not None)
