"""Calendars: read back by the library, with stable identities, and reminders before duties."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

from icalendar import Calendar, Event

from beitritt.register.deadlines import Certainty, Deadline, DeadlineKind
from beitritt.writing.calendar import calendar, identity

ON, CHANGED = date(2019, 6, 1), datetime(2019, 5, 22, 9, 0, tzinfo=UTC)
NOTICE = Deadline(date(2019, 9, 30), DeadlineKind.NOTICE, "i", ("k",), ("T#0",), "2019-12-31")
FREE = Deadline(date(2020, 1, 1), DeadlineKind.BINDING_END, "i", ("k",), ("T#0", "T#1"), certainty=Certainty.CONTESTED)
OPEN = Deadline(date(2019, 4, 1), DeadlineKind.RECONFIRMATION, "i", ("k",), ("U#1",), "doing")


def made(*deadlines: Deadline, language: str = "de") -> bytes:
    return calendar("Kreis Musterau", deadlines, lambda one: f"Grüße; {one.kind}, „ü“", ON, CHANGED, language)


def events(*deadlines: Deadline) -> list[Event]:
    return list(Calendar.from_ical(made(*deadlines)).events)


def test_a_deadline_is_a_whole_day_with_its_words() -> None:
    (event,) = events(NOTICE)
    assert event.decoded("dtstart") == date(2019, 9, 30)
    assert "dtend" not in event
    assert str(event["summary"]) == "Grüße; notice, „ü“"
    assert event.decoded("dtstamp") == CHANGED
    assert "T#0" in str(event["description"])


def test_duties_to_come_remind_and_others_do_not() -> None:
    reminders = [[alarm.decoded("trigger") for alarm in one.walk("VALARM")] for one in events(NOTICE, FREE, OPEN)]
    assert reminders == [[timedelta(days=-30), timedelta(days=-7)], [], []]


def test_what_is_not_certain_is_tentative() -> None:
    assert [str(one["status"]) for one in events(NOTICE, FREE)] == ["CONFIRMED", "TENTATIVE"]


def test_a_matter_keeps_its_identity_when_its_day_moves() -> None:
    assert identity(NOTICE) == identity(replace(NOTICE, day=date(2019, 9, 29), certainty=Certainty.OFFERED))
    others = [
        replace(NOTICE, detail="2020-12-31"),
        replace(NOTICE, initiative="j"),
        replace(NOTICE, because=("T#1",)),
        FREE,
    ]
    assert len({identity(one) for one in (NOTICE, *others)}) == 5


def test_the_same_register_gives_the_same_bytes_with_lines_that_every_reader_takes() -> None:
    assert made(NOTICE, FREE) == made(NOTICE, FREE)
    assert all(len(line) <= 75 for line in made(NOTICE).split(b"\r\n"))


def test_an_empty_calendar_is_one_all_the_same() -> None:
    found = Calendar.from_ical(made(language="en"))
    assert (str(found["x-wr-calname"]), list(found.events)) == ("Dates: Kreis Musterau", [])
