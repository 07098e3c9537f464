"""Deadlines as an iCalendar (RFC 5545): all-day events with stable identities, and reminders before duties."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date, datetime, timedelta
from hashlib import sha256

from icalendar import Alarm, Calendar, Event

from beitritt.register.deadlines import DUTIES, Certainty, Deadline

REMINDERS = (timedelta(days=-30), timedelta(days=-7))
"""How long before a duty's day a calendar reminds."""

PRODUCT = "-//beitritt//deadlines//{language}"
STATUSES = {Certainty.CERTAIN: "CONFIRMED"}
"""What is not certain is tentative."""

WORDS = {
    "de": {"title": "Termine: {name}", "because": "Grundlage: {refs}"},
    "en": {"title": "Dates: {name}", "because": "Based on: {refs}"},
}

Text = Callable[[Deadline], str]


def calendar(name: str, deadlines: Sequence[Deadline], text: Text, on: date, changed: datetime, language: str) -> bytes:
    """The calendar of one body on the day `on`; the same register gives the same bytes.

    `changed` is the UTC instant of the register's last change, `text` says what is due.
    """
    found = Calendar()
    found.add("version", "2.0")
    found.add("prodid", PRODUCT.format(language=language.upper()))
    found.add("method", "PUBLISH")
    found.add("x-wr-calname", WORDS[language]["title"].format(name=name))
    found.add("refresh-interval", timedelta(hours=12), parameters={"value": "DURATION"})
    for one in deadlines:
        event = _event(one, text(one), changed, language)
        for before in REMINDERS if one.kind in DUTIES and one.day >= on else ():
            event.add_component(_reminder(before, text(one)))
        found.add_component(event)
    return bytes(found.to_ical())


def _event(deadline: Deadline, text: str, changed: datetime, language: str) -> Event:
    event = Event()
    event.add("uid", identity(deadline))
    event.add("dtstamp", changed)
    event.add("dtstart", deadline.day)
    event.add("summary", text)
    if deadline.because:
        refs = ", ".join(deadline.because)
        event.add("description", WORDS[language]["because"].format(refs=refs))
    event.add("categories", [deadline.initiative])
    event.add("status", STATUSES.get(deadline.certainty, "TENTATIVE"))
    event.add("transp", "TRANSPARENT")  # a deadline makes nobody busy
    return event


def _reminder(before: timedelta, text: str) -> Alarm:
    alarm = Alarm()
    alarm.add("action", "DISPLAY")
    alarm.add("trigger", before)
    alarm.add("description", text)
    return alarm


def identity(deadline: Deadline) -> str:
    """The same for the same matter, also when its day moves: calendars then move the event."""
    parts = (deadline.initiative, deadline.kind.value, deadline.detail or "", *deadline.bodies, "", *deadline.because)
    return sha256("\0".join(parts).encode()).hexdigest()[:32] + "@beitritt"
