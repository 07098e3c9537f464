"""Reminders of a consultation: the silent who can be reached get a new link 28, 7 and 1 days before the deadline."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from beitritt.procedures.consult import remind, withdraw
from beitritt.procedures.invite import teller
from beitritt.procedures.urge import urge
from beitritt.register.contacts import Contact, Delivery
from tests.procedures.consulting import DEADLINE, NOW, Office, token


@pytest.fixture
def office() -> Office:
    """An office that knows addresses of two of its municipalities; they ordered no circulars."""
    made = Office()
    for body in ("m1", "m2"):
        made.contacts.put(Contact(body, f"rathaus@{body}.example", circulars=Delivery.NONE))
    return made


def days(office: Office, *left: int, base: str = "https://register.example") -> list[tuple[date, str]]:
    """Urge so many days before the deadline; on which days whose address was written to."""
    told = []
    for number in left:
        now = NOW + (DEADLINE - timedelta(days=number) - NOW.date())
        before = len(office.outbox.messages())
        urge(office.desk(base), office.inquiry, office.consultations, now)
        told += [(now.date(), one.message.recipient) for one in office.outbox.messages()[before:]]
    return told


def test_the_silent_are_told_seven_days_and_one_day_ahead_each_once(office: Office) -> None:
    opened = office.ask()
    office.answer(token(opened, "m2"))
    assert days(office, *range(29, -3, -1)) == [
        (DEADLINE - timedelta(days=7), "rathaus@m1.example"),
        (DEADLINE - timedelta(days=1), "rathaus@m1.example"),
    ], "asked 29 days ahead: a reminder on the next day would be none"


def test_who_was_asked_long_before_is_told_28_days_ahead(office: Office) -> None:
    office.ask(bodies=("m1",), deadline=DEADLINE + timedelta(days=30))
    assert [day for day, _ in days(office, *range(28, -31, -1))] == [
        DEADLINE + timedelta(days=30 - left) for left in (28, 7, 1)
    ]


def test_a_missed_day_is_made_up_for(office: Office) -> None:
    office.ask(bodies=("m1",))
    assert days(office, 5, 4) == [(DEADLINE - timedelta(days=5), "rathaus@m1.example")]


def test_whoever_was_reminded_by_hand_in_that_time_is_not_reminded_again(office: Office) -> None:
    opened = office.ask(bodies=("m1",))
    by_hand = NOW + (DEADLINE - timedelta(days=6) - NOW.date())
    desk = office.desk()
    tell = teller(desk, office.inquiry, by_hand)
    remind(office.inquiry, office.consultations, opened.consultation.id, by_hand, tell)
    assert days(office, 5, 3) == []
    assert len(days(office, 1)) == 1


def test_whoever_cannot_be_reached_does_not_count_as_reminded(office: Office) -> None:
    opened = office.ask(bodies=("m1", "m2"))
    office.contacts.remove("m2", "rathaus@m2.example", None)
    assert [address for _, address in days(office, 7)] == ["rathaus@m1.example"]
    reminded = {one.body: len(one.reminded) for one in office.consultations.invitations(opened.consultation.id)}
    assert reminded == {"m1": 1, "m2": 0}


def test_without_a_public_address_of_the_pages_there_is_no_link_to_mail(office: Office) -> None:
    office.ask()
    assert days(office, 7, base="") == []


def test_a_consultation_that_was_withdrawn_reminds_nobody(office: Office) -> None:
    opened = office.ask()
    withdraw(office.inquiry, office.consultations, opened.consultation.id, NOW)
    assert days(office, 7) == []


def test_a_reminders_link_is_new_and_forgotten_once_it_was_sent(office: Office) -> None:
    office.ask(bodies=("m1",))
    days(office, 7)
    held = office.outbox.messages()[0]
    assert held.message.secret
    assert "https://register.example/answer/" in held.message.text
