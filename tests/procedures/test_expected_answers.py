"""The answers that consultations wait for stand in the agenda, until they are given."""

from __future__ import annotations

from datetime import date, timedelta

from beitritt.procedures.agenda import agenda
from beitritt.procedures.consult import withdraw
from beitritt.procedures.expected_answers import ExpectedAnswers
from beitritt.register.deadlines import DeadlineKind
from tests.procedures.consulting import NOW, Office, token

TODAY = NOW.date()


def expected(office: Office, body: str | None = None, on: date = TODAY) -> list[tuple[date, tuple[str, ...]]]:
    sources = [ExpectedAnswers(office.consultations, office.inquiry)]
    found = agenda(office.inquiry, on, on + timedelta(days=365), body, sources=sources)
    return [(one.day, one.bodies) for one in found if one.kind == DeadlineKind.ANSWER_DUE]


def test_all_who_are_asked_are_due_by_the_last_day() -> None:
    office = Office()
    opened = office.ask()
    last = opened.consultation.deadline
    assert expected(office) == [(last, ("m1", "m2"))]
    assert expected(office, "k") == [(last, ("m1", "m2"))]
    assert expected(office, "m1") == [(last, ("m1",))]
    assert expected(office, "m3") == []
    assert expected(office, on=last) == [(last, ("m1", "m2"))]
    assert expected(office, on=last + timedelta(days=1)) == []


def test_who_has_answered_is_asked_no_more() -> None:
    office = Office()
    opened = office.ask()
    office.answer(token(opened, "m1"))
    assert expected(office) == [(opened.consultation.deadline, ("m2",))]
    assert expected(office, "m1") == []


def test_a_consultation_that_is_withdrawn_expects_nothing() -> None:
    office = Office()
    opened = office.ask()
    withdraw(office.inquiry, office.consultations, opened.consultation.id, NOW)
    assert expected(office) == []
