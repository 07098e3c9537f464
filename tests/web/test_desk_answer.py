"""A municipality answers from its own desk, without a link: who answered is kept as a role, never as a name."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import pytest

from beitritt.procedures.consult import Asking, ask, withdraw
from beitritt.procedures.exchange import import_lines
from beitritt.register.dates import in_berlin
from beitritt.register.mandates import MandateRole
from tests.web import asking, sample

if TYPE_CHECKING:
    from tests.web.house import House, Visitor

GIVEN = {"value": "given", "function": "Hauptamt", "authorised": "yes"}
NOW = datetime.now(UTC)


@pytest.fixture
def asked(house: House) -> str:
    """The county stands for its municipalities again, and asks them; the address of the answer of m:2."""
    (line,) = [one for one in sample.LINES if one.get("id") == "brief-1"]
    assert line in asking.LINES
    again = {**line, "id": "brief-2", "dated": "2023-02-01", "recorded": "2023-02-01T10:00:00Z"}
    import_lines(house.inquiry.ledger, [json.dumps(again).encode()], "again", NOW, migrate=True)
    deadline = in_berlin(NOW).date() + timedelta(days=20)
    opened = ask(house.inquiry, house.consultations, Asking(initiative="baeche", by="k:1", deadline=deadline), NOW)
    return f"/desk/answers/{opened.consultation.id}/m:2"


@pytest.fixture
def mayor(house: House) -> Visitor:
    """Somebody who signs for the municipality."""
    return house.visitor(("m:2", MandateRole.SIGNATORY), email="amt@neudorf.example")


def test_the_desk_leads_to_the_answer_in_one_click(asked: str, mayor: Visitor) -> None:
    page = mayor.get("/desk")
    assert f'href="{asked}"' in page.source
    assert "Kreis Musterland: Bitte um Zustimmung an Stadt Neudorf" in page.text
    assert "bittet die Stadt Neudorf um Zustimmung" in mayor.get(asked).answer


def test_the_answer_is_deposited_with_a_receipt_and_the_role(asked: str, mayor: Visitor, house: House) -> None:
    page = mayor.post(asked, **GIVEN)
    assert page.title == "Ihre Antwort ist hinterlegt"
    assert "Angemeldet in der Rolle Zeichnungsbefugnis" in page.text
    (answer,) = [
        one.answer
        for one in house.consultations.invitations(asked.split("/")[3])
        if one.body == "m:2" and one.answer is not None
    ]
    assert answer.proof.role == MandateRole.SIGNATORY
    held = house.inquiry.ledger.instrument(answer.instrument)
    assert held is not None
    assert held.document is not None
    text = held.document.text or ""
    assert "angemeldete Person in der Rolle: Zeichnungsbefugnis" in text
    assert "amt@neudorf.example" not in text
    assert str(mayor.person) not in text
    assert "über einen Link" not in text
    assert asked not in mayor.get("/desk").source


def test_a_body_answers_once_whichever_way(asked: str, mayor: Visitor, house: House) -> None:
    mayor.post(asked, **GIVEN)
    page = mayor.post(asked, "/account/sign-out", **{**GIVEN, "value": "refused"})
    assert page.status == 409
    answers = [one.answer.value for one in house.consultations.invitations(asked.split("/")[3]) if one.answer]
    assert answers == ["given"]


def test_a_question_goes_back_to_whoever_asked(asked: str, mayor: Visitor, house: House) -> None:
    mayor.post(asked, value="query", query="Was kostet das?")
    county = house.visitor(("k:1", MandateRole.EDITOR), email="amt@kreis.example")
    assert "Eine Rückfrage ist offen" in county.get("/desk").text
    assert "Was kostet das?" in mayor.get(asked).text
    assert asked in mayor.get("/desk").source  # still to be answered


def test_what_is_missing_is_told_and_nothing_is_lost(asked: str, mayor: Visitor) -> None:
    page = mayor.post(asked, value="given", organ="Rat")
    assert page.status == 400
    assert 'name="organ" type="text" maxlength="120" autocomplete="off" value="Rat"' in page.source


@pytest.mark.parametrize("role", [MandateRole.READER, MandateRole.EDITOR, MandateRole.LEAD_OFFICE])
def test_other_roles_see_that_a_question_is_open_and_cannot_answer(asked: str, house: House, role: MandateRole) -> None:
    visitor = house.visitor(("m:2", role), email=f"{role}@neudorf.example")
    page = visitor.get("/desk")
    assert "Bitte um Zustimmung an Stadt Neudorf" in page.text
    assert "antworten kann, wer für die Stelle zeichnet" in page.text
    assert asked not in page.source
    assert visitor.get(asked).status == 403
    assert visitor.post(asked, "/account/sign-out", **GIVEN).status == 403


def test_nobody_answers_for_others_and_nobody_is_led_there(asked: str, house: House) -> None:
    other = house.visitor(("m:1", MandateRole.SIGNATORY), email="amt@altdorf.example")
    assert other.get(asked).status == 403
    assert asked not in other.get("/desk").source
    assert other.get("/desk/answers/keine/m:1").status == 404
    city = house.visitor(("c:1", MandateRole.SIGNATORY), email="amt@stadt.example")
    assert city.get(asked.replace("m:2", "c:1")).status == 404  # it was not asked


def test_a_question_that_was_withdrawn_waits_no_more(asked: str, mayor: Visitor, house: House) -> None:
    withdraw(house.inquiry, house.consultations, asked.split("/")[3], NOW)
    assert asked not in mayor.get("/desk").source
    assert mayor.get(asked).status == 410


def test_whoever_asked_replies_from_the_desk_without_the_link(asked: str, mayor: Visitor, house: House) -> None:
    mayor.post(asked, value="query", query="Was kostet das?")
    county = house.visitor(("k:1", MandateRole.EDITOR), email="amt@kreis.example")
    address = f"/desk/consultations/{asked.split('/')[3]}"
    assert f'href="{address}#queries"' in county.get("/desk").source
    page = county.get(address)
    assert "Was kostet das?" in page.text
    assert "/consultations/" not in page.source.replace("/desk/consultations/", "")
    county.post(address, act="reply", body="m:2", text="Nichts.")
    assert "Nichts." in mayor.get(asked).text
    assert "Rückfrage ist offen" not in county.get("/desk").text
    reader = house.visitor(("k:1", MandateRole.READER), email="leser@kreis.example")
    assert reader.get(address).status == 403
    assert mayor.get(address).status == 403


def test_a_resolution_is_saved_from_the_desk_by_whoever_asked_only(asked: str, mayor: Visitor, house: House) -> None:
    from django.core.files.uploadedfile import SimpleUploadedFile

    mayor.post(asked, file=SimpleUploadedFile("beschluss.pdf", b"%PDF-1.7 Beschluss"), organ="Rat", **GIVEN)
    county = house.visitor(("k:1", MandateRole.EDITOR), email="amt@kreis.example")
    page = county.get(f"/desk/consultations/{asked.split('/')[3]}")
    (link,) = {part.split('"')[0] for part in page.source.split('href="')[1:] if "/files/" in part}
    assert county.client.get(link).content == b"%PDF-1.7 Beschluss"
    assert mayor.client.get(link).status_code == 403
    assert county.client.get(f"{link}0").status_code == 404
