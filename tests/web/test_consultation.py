"""The asker's overview behind its secret address, the files that came with answers, and what everybody may know."""

from __future__ import annotations

from dataclasses import replace
from hashlib import sha256

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile

from beitritt.register.contacts import Contact
from beitritt.web import register
from beitritt.writing.messages.text import Pages
from tests.web.asking import Office, path

GIVEN = {"value": "given", "function": "Hauptamt", "authorised": "yes", "organ": "Rat", "resolved": "2024-02-03"}
PDF = b"%PDF-1.4 beschluss"


def test_shows_who_has_answered_what_and_who_is_silent(office: Office) -> None:
    opened = office.ask()
    office.post(path(opened, "m:2"), **GIVEN)
    page = office.get(f"/{opened.overview}")
    assert page.answer == "1 von 2 hat geantwortet; 1 zugestimmt, 0 abgelehnt."
    assert "Gemeinde Östlingen noch keine Antwort" in page.text
    assert "Stadt Neudorf zugestimmt" in page.text
    assert "Rat, Beschluss vom 3. Februar 2024" in page.text
    assert "1 of 2 has answered" in office.get(f"/{opened.overview}?lang=en").answer


def test_gives_the_file_to_the_asker_alone(office: Office) -> None:
    opened = office.ask()
    office.post(path(opened, "m:2"), **GIVEN, file=SimpleUploadedFile("beschluss.pdf", PDF, "application/pdf"))
    digest = sha256(PDF).hexdigest()
    assert "beschluss.pdf" in office.get(f"/{opened.overview}").text
    response = office.client.get(f"/{opened.overview}/files/{digest}")
    assert response.content == PDF
    assert response.headers["Content-Type"] == "application/pdf"
    assert response.headers["Content-Disposition"].startswith("attachment")
    assert response.headers["Cache-Control"] == "no-store"
    letter = sha256(b"another").hexdigest()
    assert office.get(f"/{opened.overview}/files/{letter}").status == 404
    assert office.get(f"/consultations/wrong/files/{digest}").status == 404


def test_reminds_and_shows_links_that_cannot_be_mailed_once(office: Office) -> None:
    opened = office.ask()
    page = office.post(f"/{opened.overview}", act="remind")
    assert page.text.count("http://localhost/answer/") == 2
    assert "/answer/" not in office.get(f"/{opened.overview}").text
    assert "erinnert am" in office.get(f"/{opened.overview}").text
    again = office.client.post(
        f"/{opened.overview}", {"act": "remind", "csrfmiddlewaretoken": office.client.cookies["csrftoken"].value}
    )
    assert again.status_code == 400
    assert "Es ist niemand zu erinnern" in again.content.decode()


def test_a_mailed_link_is_not_shown_to_the_asker(office: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    desk = register.desk()
    reachable = replace(desk, pages=Pages("https://register.example"))
    monkeypatch.setattr("beitritt.project.notices.desk", lambda: reachable)
    desk.contacts.put(Contact("m:2", "rathaus@neudorf.example"))
    page = office.post(f"/{office.ask().overview}", act="remind")
    assert "Die Erinnerung geht per E-Mail an: Stadt Neudorf." in page.text
    assert page.text.count("/answer/") == 1
    (queued,) = desk.outbox.messages()
    assert "https://register.example/answer/" in queued.message.text


def test_an_empty_reply_is_refused(office: Office) -> None:
    opened = office.ask()
    office.post(path(opened, "m:2"), value="query", query="Wozu?")
    page = office.post(f"/{opened.overview}", act="reply", body="m:2", text=" ")
    assert page.status == 400
    assert "bitte ausfüllen" in page.text


def test_the_initiatives_page_has_the_numbers_and_no_names(office: Office) -> None:
    assert "Bitten um Zustimmung" not in office.get("/initiatives/baeche").text
    opened = office.ask()
    office.post(path(opened, "m:2"), **GIVEN)
    source = office.get("/initiatives/baeche").source
    section = source[source.index('aria-labelledby="consultations-title"') :].partition("</section>")[0]
    assert "1 von 2 hat geantwortet; 1 zugestimmt, 0 abgelehnt." in section
    assert "Neudorf" not in section
    assert "Bitten um Zustimmung" not in office.get("/initiatives/baeche?known=2024-01-01").text


def test_everybody_sees_numbers_and_nobody_sees_who_is_silent(office: Office) -> None:
    before = office.get("/bodies/m:1").text
    office.ask()
    assert office.get("/bodies/m:1").text == before
    assert "0 von 2" in office.get("/initiatives/baeche").text
