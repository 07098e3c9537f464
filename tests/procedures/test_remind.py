"""Reminders: 28, 7 and 1 days before a deadline, each once, made up for where a day was missed."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta

import pytest

from beitritt.procedures.answer import Inquiry
from beitritt.procedures.remind import remind
from beitritt.register.contacts import Contact, Delivery
from tests.procedures.newsroom import Newsroom

DUE = date(2026, 9, 30)


@pytest.fixture
def room() -> Newsroom:
    """A county that promised something by the end of September and ordered no circulars."""
    made = Newsroom("https://register.example")
    made.reach(Contact("k", "post@kreis.example", circulars=Delivery.NONE), Contact("c", "amt@stadt.example"))
    made.deposit("U1", "k", {"kind": "accession"}, {"kind": "commitment", "value": "Bericht", "due": "2026-09-30"})
    return made


def work(room: Newsroom, *days: date) -> list[str]:
    """Remind on these days; the subjects of what was queued."""
    before, inquiry = len(room.queued), Inquiry(room.ledger)
    for day in days:
        remind(room.desk, inquiry, day, datetime.combine(day, time(6), UTC))
    assert {one.recipient for one in room.queued} <= {"post@kreis.example"}
    return [one.subject for one in room.queued[before:]]


def test_each_reminder_comes_once_on_its_day(room: Newsroom) -> None:
    days = [DUE - timedelta(days=left) for left in range(40, -3, -1)]
    told = [f"Frist {when} zu „Klare Bäche“" for when in ("in 28 Tagen", "in 7 Tagen", "morgen")]
    assert work(room, *days) == told
    assert work(room, *days) == []


def test_a_missed_reminder_is_made_up_for_and_of_several_the_last(room: Newsroom) -> None:
    assert work(room, DUE - timedelta(days=26)) == ["Frist in 26 Tagen zu „Klare Bäche“"]
    assert work(room, DUE - timedelta(days=20)) == []
    assert work(room, DUE) == ["Frist heute zu „Klare Bäche“"]
    assert work(room, DUE + timedelta(days=1)) == []


def test_a_reminder_says_what_is_due_when_and_where_to_look(room: Newsroom) -> None:
    work(room, DUE - timedelta(days=7))
    text = " ".join(room.queued[0].text.split())
    assert "30. September 2026: Kreis Musterland: zugesagt: Bericht" in text
    assert "https://register.example/initiatives/baeche" in text


def test_what_was_taken_back_is_not_reminded_of(room: Newsroom) -> None:
    room.deposit("U2", "k", {"kind": "annulment", "of": "U1"})
    assert work(room, DUE - timedelta(days=7)) == []


def test_without_addresses_nothing_is_worked_out() -> None:
    room = Newsroom()
    room.deposit("U1", "k", {"kind": "commitment", "value": "Bericht", "due": "2026-09-30"})
    assert work(room, DUE) == []
