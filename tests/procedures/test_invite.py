"""The messages of a consultation: to whom they go, what they say, and when a link is not mailed."""

from __future__ import annotations

from datetime import timedelta

import pytest

from beitritt.procedures.consent import Response, answer, inquire
from beitritt.procedures.consult import Asking, ask, remind, reply, withdraw
from beitritt.procedures.invite import teller
from beitritt.register.contacts import Contact, Delivery
from tests.procedures.consulting import DEADLINE, NOW, Office, token


@pytest.fixture
def office() -> Office:
    return Office()


def test_invitations_and_reminders_are_mailed_with_their_links(office: Office) -> None:
    office.contacts.put(Contact("m1", "rathaus@altdorf.example", circulars=Delivery.NONE))
    tell = teller(office.desk(), office.inquiry, NOW)
    opened = ask(office.inquiry, office.consultations, Asking(initiative="i", by="k", deadline=DEADLINE), NOW, tell)
    assert {one.to: one.mailed for one in opened.notifications} == {"m1": True, "m2": False}
    (queued,) = office.outbox.messages()
    assert queued.message.recipient == "rathaus@altdorf.example"
    assert queued.message.secret
    assert f"https://register.example/answer/{token(opened, 'm1')}" in queued.message.text
    assert "Bitte antworten Sie bis einschließlich 31. März 2026." in " ".join(queued.message.text.split())
    remind(office.inquiry, office.consultations, opened.consultation.id, NOW, tell)
    assert len(office.outbox.messages()) == 2
    assert token(opened, "m1") not in office.outbox.messages()[1].message.text


def test_without_an_address_of_the_pages_no_link_is_mailed(office: Office) -> None:
    office.contacts.put(Contact("m1", "rathaus@altdorf.example"))
    tell = teller(office.desk(""), office.inquiry, NOW)
    opened = ask(office.inquiry, office.consultations, Asking(initiative="i", by="k", deadline=DEADLINE), NOW, tell)
    assert [one.mailed for one in opened.notifications] == [False, False]
    assert office.outbox.messages() == []


def test_the_asker_is_told_of_questions_and_answers_and_the_asked_of_replies_and_the_end(office: Office) -> None:
    office.contacts.put(Contact("k", "integration@kreis.example"))
    office.contacts.put(Contact("m1", "rathaus@altdorf.example", language="en"))
    opened = office.ask()
    tell = teller(office.desk(""), office.inquiry, NOW)
    inquire(office.inquiry, office.consultations, token(opened, "m1"), "Wozu?", NOW, tell)
    reply(office.inquiry, office.consultations, opened.consultation.id, "m1", "Dazu.", NOW, tell)
    answer(
        office.inquiry, office.consultations, token(opened, "m2"), Response(value="given", function="Amt"), NOW, tell
    )
    withdraw(office.inquiry, office.consultations, opened.consultation.id, NOW + timedelta(days=1), tell)
    told = [(one.message.recipient.partition("@")[0], one.message.subject) for one in office.outbox.messages()]
    assert told == [
        ("integration", "Rückfrage zu Ihrer Bitte um Zustimmung: „Klare Bäche“"),
        ("rathaus", "Reply to your question: “Klare Bäche”"),
        ("integration", "Antwort auf Ihre Bitte um Zustimmung: „Klare Bäche“"),
        ("rathaus", "Withdrawn: asking for consent, “Klare Bäche”"),
    ]
    assert not any("answer/" in one.message.text for one in office.outbox.messages())
