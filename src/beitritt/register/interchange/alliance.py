"""The work of local alliances as lines of the interchange format: needs, measures and meetings."""

from __future__ import annotations

from beitritt.register.alliance import Measure, MeasureState, Meeting, Need
from beitritt.register.dates import PartialDate
from beitritt.register.errors import InputError
from beitritt.register.interchange.evaluation import amount, written
from beitritt.register.interchange.fields import JsonObject, day, given, only, required, text, texts, word, wrong

NEED = "type key initiative body text seen_by for_whom since until subject".split()
MEASURE = (
    "type key initiative body name answers responsible partners subject from until state planned reached unit note"
).split()
MEETING = "type key initiative body day participants experts minutes decisions".split()


def need_from(line: JsonObject) -> Need:
    """A need from a line. Raises InputError that names the field."""
    only(line, NEED)
    return Need(
        key=required(line, "key"),
        initiative=required(line, "initiative"),
        body=required(line, "body"),
        text=required(line, "text"),
        seen_by=text(line, "seen_by"),
        for_whom=text(line, "for_whom"),
        since=day(line, "since"),
        until=day(line, "until"),
        subject=text(line, "subject"),
    )


def need_line(need: Need) -> JsonObject:
    """A need as a line."""
    return given(
        type="need",
        key=need.key,
        initiative=need.initiative,
        body=need.body,
        text=need.text,
        seen_by=need.seen_by,
        for_whom=need.for_whom,
        since=_said(need.since),
        until=_said(need.until),
        subject=need.subject,
    )


def measure_from(line: JsonObject) -> Measure:
    """A measure from a line. Raises InputError that names the field."""
    only(line, MEASURE)
    return Measure(
        key=required(line, "key"),
        initiative=required(line, "initiative"),
        body=required(line, "body"),
        name=required(line, "name"),
        answers=texts(line, "answers"),
        responsible=text(line, "responsible"),
        partners=texts(line, "partners"),
        subject=text(line, "subject"),
        from_=day(line, "from"),
        until=day(line, "until"),
        state=word(line, "state", MeasureState) or MeasureState.PLANNED,
        planned=amount(line, "planned"),
        reached=amount(line, "reached"),
        unit=text(line, "unit"),
        note=text(line, "note"),
    )


def measure_line(measure: Measure) -> JsonObject:
    """A measure as a line."""
    return given(
        type="measure",
        key=measure.key,
        initiative=measure.initiative,
        body=measure.body,
        name=measure.name,
        answers=list(measure.answers),
        responsible=measure.responsible,
        partners=list(measure.partners),
        subject=measure.subject,
        from_=_said(measure.from_),
        until=_said(measure.until),
        state=measure.state.value,
        planned=written(measure.planned),
        reached=written(measure.reached),
        unit=measure.unit,
        note=measure.note,
    )


def meeting_from(line: JsonObject) -> Meeting:
    """A meeting from a line. Raises InputError that names the field."""
    only(line, MEETING)
    held = day(line, "day")
    if held is None:
        raise InputError("das Feld fehlt", "the field is missing", "day")
    if not held.exact:
        raise wrong("day", held.text, "ein Tag (JJJJ-MM-TT)", "a day (YYYY-MM-DD)")
    return Meeting(
        key=required(line, "key"),
        initiative=required(line, "initiative"),
        body=required(line, "body"),
        day=held.first,
        participants=texts(line, "participants"),
        experts=texts(line, "experts"),
        minutes=text(line, "minutes"),
        decisions=texts(line, "decisions"),
    )


def meeting_line(meeting: Meeting) -> JsonObject:
    """A meeting as a line."""
    return given(
        type="meeting",
        key=meeting.key,
        initiative=meeting.initiative,
        body=meeting.body,
        day=meeting.day.isoformat(),
        participants=list(meeting.participants),
        experts=list(meeting.experts),
        minutes=meeting.minutes,
        decisions=list(meeting.decisions),
    )


def _said(day: PartialDate | None) -> str | None:
    return day.text if day else None
