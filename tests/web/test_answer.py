"""The page behind a municipality's link: what it says, that only its form answers, its receipt, and its refusals."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile

from beitritt.procedures.consent import LARGEST_FILE
from beitritt.procedures.consult import withdraw
from beitritt.procedures.deposit import Cover, deposit
from beitritt.procedures.review import acted
from beitritt.register.statements import Kind, Statement
from tests.web.asking import Office, path

GIVEN = {"value": "given", "function": "Hauptamt", "authorised": "yes"}
SECRET = {
    "X-Robots-Tag": "noindex, nofollow, noarchive",
    "Referrer-Policy": "strict-origin",
    "Cache-Control": "no-store",
}


def answers(office: Office) -> list[str]:
    (opened,) = office.consultations.of()
    return [one.answer.value for one in office.consultations.invitations(opened.id) if one.answer]


def test_says_who_asks_what_until_when_and_what_each_answer_means(office: Office) -> None:
    page = office.get(path(office.ask(), "m:2"))
    assert page.status == 200
    assert "Der Kreis Musterland bittet die Stadt Neudorf um Zustimmung zur Vertretung" in page.answer
    assert "Bitte antworten Sie bis einschließlich" in page.answer
    for said in (
        "Sind Sie damit einverstanden, dass der Kreis Musterland Sie",
        "Wir nehmen auch für unsere Gemeinden teil",
        "Schweigen gilt nicht als Zustimmung",
        "Ihre Zustimmung zur Vertretung durch den Kreis Musterland ist ab heute belegt",
        "endet heute, nur für Sie",
        "Dieser Link bleibt gültig",
    ):
        assert said in page.text


def test_speaks_english(office: Office) -> None:
    page = office.get(path(office.ask(), "m:2") + "?lang=en")
    assert "Kreis Musterland asks Stadt Neudorf for consent" in page.answer
    assert "We do not agree" in page.text


def test_secret_pages_are_kept_from_search_caches_and_other_sites(office: Office) -> None:
    opened = office.ask()
    for address in (path(opened, "m:2"), f"/{opened.overview}", "/answer/wrong", "/consultations/wrong"):
        headers = office.get(address).headers
        assert {name: headers[name] for name in SECRET} == SECRET
        assert "default-src 'none'" in headers["Content-Security-Policy"]


def test_opening_the_link_answers_nothing(office: Office) -> None:
    address = path(office.ask(), "m:2")
    for _ in range(2):
        assert office.get(f"{address}?value=given&function=x&authorised=yes").status == 200
    assert office.client.head(address).status_code == 200
    assert office.client.put(address).status_code in (403, 405)
    assert answers(office) == []


def test_an_answer_deposits_an_instrument_and_leaves_a_receipt(office: Office) -> None:
    opened = office.ask()
    page = office.post(path(opened, "m:2"), **GIVEN, organ="Rat", resolved="2024-02-03")
    assert (page.status, page.title) == (200, "Ihre Antwort ist hinterlegt")
    assert page.answer == "Die Stadt Neudorf hat der Vertretung durch den Kreis Musterland zugestimmt."
    (invitation,) = [one for one in office.consultations.invitations(opened.consultation.id) if one.answer]
    assert invitation.answer is not None
    for said in (invitation.answer.receipt, invitation.answer.instrument, "Hauptamt", "Rat", "3. Februar 2024"):
        assert said in page.text
    assert "Ihre Antwort ist da." in page.text.partition("Einfache Sprache")[2]
    assert "Darf sie für Sie handeln?" not in page.text
    assert {name: page.headers[name] for name in SECRET} == SECRET
    instrument = office.get(f"/instruments/{invitation.answer.instrument}")
    assert "stimmt der Vertretung durch den Kreis Musterland in der Initiative „Klare Bäche“ zu." in instrument.text
    assert office.get(path(opened, "m:2")).text == page.text  # the link goes on showing it


def test_a_refusal_says_so(office: Office) -> None:
    page = office.post(path(office.ask(), "m:2"), **(GIVEN | {"value": "refused"}))
    assert "hat der Vertretung durch den Kreis Musterland nicht zugestimmt." in page.answer
    assert "nicht beteiligt" in office.get("/bodies/m:2").text


def test_a_second_answer_changes_nothing_and_shows_the_receipt(office: Office) -> None:
    address = path(office.ask(), "m:2")
    receipt = office.post(address, **GIVEN)
    token = office.client.cookies["csrftoken"].value
    again = office.client.post(address, {"csrfmiddlewaretoken": token, **GIVEN, "value": "refused"})
    assert again.status_code == 409
    source = again.content.decode()
    assert "Ihre neue Eingabe hat nichts geändert" in source
    assert "Belegnummer" in receipt.text
    assert "Belegnummer" in source
    assert answers(office) == ["given"]


def test_a_question_goes_to_the_county_and_the_link_stays_good(office: Office) -> None:
    opened = office.ask()
    page = office.post(path(opened, "m:2"), value="query", query="Gilt das <b>auch</b> für Wehre?")
    assert "Gilt das <b>auch</b> für Wehre?" in page.text
    assert "Ihre Rückfrage liegt der anfragenden Stelle vor" in page.text
    overview = office.post(f"/{opened.overview}", act="reply", body="m:2", text="Ja, für alle.")
    assert "Ja, für alle." in overview.text
    assert "Ja, für alle." in office.get(path(opened, "m:2")).text
    assert office.post(path(opened, "m:2"), **GIVEN).title == "Ihre Antwort ist hinterlegt"


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"value": ""}, "Bitte wählen Sie eine der drei Antworten."),
        ({"value": "yes"}, "Bitte wählen Sie eine der drei Antworten."),
        ({"authorised": ""}, "Bitte bestätigen Sie, dass Sie befugt sind."),
        ({"function": "  "}, "Bitte nennen Sie Ihre Funktion."),
        ({"resolved": "irgendwann", "organ": "Rat"}, "ist kein Tag"),
        ({"resolved": "2024-02-30", "organ": "Rat"}, "ist kein Tag"),
        ({"resolved": "2999-01-01", "organ": "Rat"}, "nicht in der Zukunft"),
        ({"resolved": "2024-02-03"}, "bitte auch das Organ nennen"),
        ({"value": "query"}, "Bitte schreiben Sie Ihre Rückfrage auf."),
        ({"value": "query", "query": "x" * 2001}, "der Text ist zu lang"),
        ({"file": b"<script>alert(1)</script>"}, "keine PDF-Datei"),
    ],
)
def test_what_is_wrong_is_told_and_what_was_entered_stays(office: Office, change: dict[str, object], said: str) -> None:
    opened = office.ask()
    upload = change.get("file")
    if isinstance(upload, bytes):
        change = {"file": SimpleUploadedFile("b.pdf", upload, "application/pdf")}
    page = office.post(path(opened, "m:2"), **(GIVEN | {"organ": ""} | change))
    assert page.status == 400
    assert said in page.text
    assert "Es wurde noch nichts abgesendet." in page.text
    if "function" not in change:
        assert 'value="Hauptamt"' in page.source
    assert answers(office) == []


def test_a_file_that_is_too_large_is_not_taken(office: Office) -> None:
    address = path(office.ask(), "m:2")
    large = SimpleUploadedFile("b.pdf", b"%PDF-" + bytes(LARGEST_FILE), "application/pdf")
    page = office.post(address, **GIVEN, file=large)
    assert page.status == 400
    assert "Die Datei ist größer als 10 MB." in page.text
    exactly = SimpleUploadedFile("b.pdf", b"%PDF-" + bytes(LARGEST_FILE - 5), "application/pdf")
    assert office.post(address, **GIVEN, file=exactly).title == "Ihre Antwort ist hinterlegt"


def test_a_german_date_is_understood(office: Office) -> None:
    page = office.post(path(office.ask(), "m:2"), **GIVEN, organ="Rat", resolved="3.2.2024")
    assert "3. Februar 2024" in page.text


@pytest.mark.parametrize("token", ["wrong", "a" * 43, "%00", "%ED%A0%80"])
def test_a_wrong_token_leads_to_a_page_that_tells_nothing(office: Office, token: str) -> None:
    office.ask()
    for address in (f"/answer/{token}", f"/consultations/{token}"):
        page = office.get(address)
        assert (page.status, page.title) == (404, "Nicht gefunden")
        assert "Dieser Link ist nicht gültig" in page.text
        assert "Neudorf" not in page.text


def test_after_the_deadline_the_page_says_so(office: Office) -> None:
    opened = office.ask(days_ago=5, days=1)
    page = office.get(path(opened, "m:2"))
    assert (page.status, page.title) == (410, "Die Frist ist abgelaufen")
    assert "<form" not in page.source
    assert "Schweigen gilt nicht als Zustimmung" in page.text
    token = "a" * 32
    office.client.cookies["csrftoken"] = token  # from a visit in time
    late = office.client.post(path(opened, "m:2"), {"csrfmiddlewaretoken": token, **GIVEN})
    assert late.status_code == 409
    assert "Die Frist ist abgelaufen" in late.content.decode()
    assert answers(office) == []


def test_a_withdrawn_consultation_says_so(office: Office) -> None:
    opened = office.ask()
    withdraw(office.inquiry, office.consultations, opened.consultation.id, datetime.now(UTC))
    page = office.get(path(opened, "m:2"))
    assert (page.status, page.title) == (410, "Anfrage zurückgezogen")


def letter(office: Office, statement: Statement, at: datetime) -> None:
    deposit(office.inquiry.ledger, Cover("brief", "baeche", statement.actor), [acted(statement)], at)


def test_a_letter_answers_and_the_link_says_so(office: Office) -> None:
    opened = office.ask(days_ago=1)
    letter(office, Statement(kind=Kind.CONSENT, actor="m:2", to="k:1", value="given"), datetime.now(UTC))
    page = office.get(path(opened, "m:2"))
    assert (page.status, page.title) == (200, "Schon beantwortet")
    assert 'href="/instruments/brief#w0"' in page.source


def test_who_is_not_represented_any_more_is_told_the_rule(office: Office) -> None:
    opened = office.ask(days_ago=2)
    letter(office, Statement(kind=Kind.WITHDRAWAL, actor="k:1"), datetime.now(UTC) - timedelta(days=1))
    page = office.get(path(opened, "m:2"))
    assert (page.status, page.title) == (409, "Keine Antwort möglich")
    assert "Zustimmen kann nur, wer vertreten wird" in page.text


def test_a_form_without_its_cookie_is_refused_in_plain_words(office: Office) -> None:
    response = office.client.post(path(office.ask(), "m:2"), GIVEN)
    assert response.status_code == 403
    assert "Cookie nicht mitgesendet" in response.content.decode()
    assert answers(office) == []
