"""Asking those represented for consent: who can be asked, reminders, replies, withdrawal, and what is refused."""

from __future__ import annotations

import re
from datetime import date, timedelta
from hashlib import sha256

import pytest

from beitritt.procedures.consent import inquire
from beitritt.procedures.consult import remind, reply, withdraw
from beitritt.register.consultations import InvitationState
from beitritt.register.errors import InputError, ProcedureError, UnknownKey
from beitritt.register.statements import Kind, Scope
from tests.procedures.consulting import NOW, TODAY, Office, token, token_of


@pytest.fixture
def office() -> Office:
    return Office()


def test_all_are_asked_whose_consent_is_not_in_force(office: Office) -> None:
    opened = office.ask()
    assert opened.consultation.bodies == ("m1", "m2")
    assert opened.consultation.about == "U1#1"
    assert opened.consultation.id == "i-2026-03-02"
    assert opened.consultation.question == (
        "Sind Sie damit einverstanden, dass der Kreis Musterau Sie in der Initiative „Klare Bäche“ vertritt?"
    )
    assert office.states(opened) == {"m1": "open", "m2": "open"}
    assert office.consent("m1") == ("represented", "missing")


def test_the_question_names_its_subjects(office: Office) -> None:
    opened = office.ask(scope=Scope(("ufer", "wehr"), excluding=False))
    assert "„Klare Bäche“ für Ufer und Wehre vertritt?" in opened.consultation.question


def test_tokens_have_256_bits_and_only_their_hashes_are_kept(office: Office) -> None:
    opened = office.ask()
    tokens = [token_of(one) for one in opened.notifications] + [opened.overview.removeprefix("consultations/")]
    assert len(set(tokens)) == 3
    assert all(re.fullmatch(r"[\w-]{43}", one) for one in tokens)
    kept = repr(vars(office.consultations))
    assert not any(one in kept for one in tokens)
    assert all(sha256(one.encode()).hexdigest() in kept for one in tokens)


def test_a_question_keeps_the_link_good_and_is_replied_to(office: Office) -> None:
    opened = office.ask()
    inquire(office.inquiry, office.consultations, token(opened, "m1"), "Bis\nwann?", NOW)
    assert office.states(opened) == {"m1": "question", "m2": "open"}
    reply(office.inquiry, office.consultations, opened.consultation.id, "m1", "Bis Ende 2027.", NOW)
    assert office.states(opened)["m1"] == "open"
    (query,) = office.consultations.invitations(opened.consultation.id)[0].queries
    assert (query.text, query.reply) == ("Bis\nwann?", "Bis Ende 2027.")
    assert office.answer(token(opened, "m1")).answer.value == "given"
    with pytest.raises(ProcedureError, match="no open question"):
        reply(office.inquiry, office.consultations, opened.consultation.id, "m2", "Gern.", NOW)


def test_reminders_reach_the_silent_once_a_day(office: Office) -> None:
    opened = office.ask(bodies=("m1", "m2", "m3"))
    office.answer(token(opened, "m1"))
    inquire(office.inquiry, office.consultations, token(opened, "m2"), "Wozu?", NOW)
    told = remind(office.inquiry, office.consultations, opened.consultation.id, NOW)
    assert [one.to for one in told] == ["m3"]
    with pytest.raises(ProcedureError, match="Nobody is to be reminded"):
        remind(office.inquiry, office.consultations, opened.consultation.id, NOW + timedelta(hours=3))
    remind(office.inquiry, office.consultations, opened.consultation.id, NOW + timedelta(days=1))
    assert len(office.consultations.invitations(opened.consultation.id)[2].reminded) == 2


def test_nobody_is_reminded_after_the_end(office: Office) -> None:
    opened = office.ask()
    with pytest.raises(ProcedureError, match="Nobody is to be reminded"):
        remind(office.inquiry, office.consultations, opened.consultation.id, NOW + timedelta(days=40))


def test_whose_answer_by_link_was_annulled_is_reminded_of_no_link_but_may_be_asked_anew(office: Office) -> None:
    """A link is good for one answer, so a new link of the same question would lead nowhere."""
    opened = office.ask(bodies=("m1",))
    given = office.answer(token(opened, "m1"))
    office.letter("U4", "m1", NOW + timedelta(days=1), kind=Kind.ANNULMENT, of=given.answer.instrument)
    assert office.states(opened) == {"m1": InvitationState.ANNULLED}
    with pytest.raises(ProcedureError, match="Nobody is to be reminded"):
        remind(office.inquiry, office.consultations, opened.consultation.id, NOW + timedelta(days=2))
    again = office.ask(NOW + timedelta(days=2), bodies=("m1",))
    office.answer(token(again, "m1"), NOW + timedelta(days=3))
    assert office.consent("m1", TODAY + timedelta(days=3)) == ("represented", "given")


@pytest.mark.parametrize(
    ("author", "said"),
    [
        ("k", {"kind": Kind.WITHDRAWAL}),
        ("m1", {"kind": Kind.ACCESSION}),
        ("k", {"kind": Kind.ANNULMENT, "of": "U1#1"}),
    ],
)
def test_whom_the_statement_no_longer_represents_is_not_reminded(
    office: Office, author: str, said: dict[str, object]
) -> None:
    opened = office.ask(bodies=("m1",))
    office.letter("U4", author, NOW + timedelta(days=1), **said)
    later = NOW + timedelta(days=2)
    assert office.states(opened, later.date()) == {"m1": InvitationState.MOOT}
    with pytest.raises(ProcedureError, match="Nobody is to be reminded"):
        remind(office.inquiry, office.consultations, opened.consultation.id, later)
    assert withdraw(office.inquiry, office.consultations, opened.consultation.id, later) == ()


def test_a_withdrawn_consultation_takes_no_answer(office: Office) -> None:
    opened = office.ask()
    office.answer(token(opened, "m1"))
    told = withdraw(office.inquiry, office.consultations, opened.consultation.id, NOW + timedelta(days=1))
    assert [one.to for one in told] == ["m2"]
    with pytest.raises(ProcedureError, match="withdrawn"):
        office.answer(token(opened, "m2"), NOW + timedelta(days=1))
    assert office.states(opened) == {"m1": "given", "m2": InvitationState.CANCELLED}
    with pytest.raises(ProcedureError, match="withdrawn already"):
        withdraw(office.inquiry, office.consultations, opened.consultation.id, NOW)


@pytest.mark.parametrize(
    ("fields", "error", "said"),
    [
        ({"deadline": date(2026, 3, 1)}, InputError, "deadline has passed"),
        ({"grace": -1}, InputError, "grace"),
        ({"deadline": date.max, "grace": 366}, InputError, "ten years"),
        ({"by": "c"}, ProcedureError, "represents nobody today"),
        ({"by": "x"}, UnknownKey, "directory"),
        ({"initiative": "x"}, UnknownKey, "register"),
        ({"bodies": ("m1", "c")}, ProcedureError, "not represented by Kreis Musterau today: Stadt Großstadt"),
        ({"bodies": ("m9",)}, UnknownKey, "directory"),
        ({"about": "U2#0"}, ProcedureError, "U2#0"),
        ({"scope": Scope(("berg",), excluding=False)}, UnknownKey, "no subject"),
        ({"question": "x" * 2001}, InputError, "too long"),
    ],
)
def test_who_asks_wrongly_is_told_and_nothing_is_kept(
    office: Office, fields: dict[str, object], error: type[Exception], said: str
) -> None:
    with pytest.raises(error, match=said):
        office.ask(**fields)
    assert office.consultations.of() == []


def test_of_several_statements_one_must_be_named(office: Office) -> None:
    office.letter("U3", "k", kind=Kind.REPRESENTATION, represented=("m1",))
    with pytest.raises(ProcedureError, match="U1#1, U3#0"):
        office.ask()
    assert office.ask(about="U3#0", bodies=("m1",)).consultation.bodies == ("m1",)


def test_nobody_is_asked_twice_at_the_same_time(office: Office) -> None:
    opened = office.ask(bodies=("m1",))
    with pytest.raises(ProcedureError, match="still open"):
        office.ask(NOW + timedelta(days=1))
    assert office.ask(bodies=("m2",)).consultation.id == "i-2026-03-02-2"
    withdraw(office.inquiry, office.consultations, opened.consultation.id, NOW)
    assert office.ask(NOW + timedelta(days=1), bodies=("m1",)).consultation.id == "i-2026-03-03"


def test_where_all_have_consented_nobody_is_asked(office: Office) -> None:
    opened = office.ask()
    for body in opened.consultation.bodies:
        office.answer(token(opened, body))
    with pytest.raises(ProcedureError, match="Nobody is left to ask"):
        office.ask(NOW + timedelta(days=1))
