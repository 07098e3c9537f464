"""Papers as PDF: archivable and accessible at once, in the reader's language, without persons."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import page
import pypdfium2
import pytest

from beitritt.reading.documents.signed import signatures_in
from tests.authority import DAY, NOW, PASSWORD, county, root, trusting
from tests.web.house import House
from tests.writing.sample import failures

if TYPE_CHECKING:
    from django.http import HttpResponse

    from beitritt.register.signatures import Signature

ADDRESSES = ("/initiatives/baeche/certificate/k:1.pdf", "/bodies/k:1.pdf", "/instruments/brief-1/certificate.pdf")
PERSONS = ("Mustermann", "Beispielhausen", "05999", "18-12", "erika", "Max von")


def asked(address: str, **parameters: str) -> HttpResponse:
    from django.test import Client

    found = Client(HTTP_HOST="localhost").get(address, parameters)
    assert found.status_code == 200
    return found  # type: ignore[return-value]  # the test client's own class of answers


def text(content: bytes) -> str:
    """All words of a PDF in one line, words parted at line ends joined."""
    pages = [one.get_textpage().get_text_bounded() for one in pypdfium2.PdfDocument(content)]
    return " ".join(" ".join(pages).replace("\ufffe\r\n", "").replace("\ufffe", "").split())


def attachments(content: bytes) -> str:
    document = pypdfium2.PdfDocument(content)
    found = [document.get_attachment(place) for place in range(document.count_attachments())]
    return "".join(bytes(one.get_data()).decode() for one in found)


@pytest.mark.parametrize("address", ADDRESSES)
@pytest.mark.parametrize("profile", ["3a", "ua1"])
def test_is_archivable_and_accessible(house: House, address: str, profile: str) -> None:
    del house
    report = page.validate_pdf_bytes(asked(address).content, profile=profile)
    assert report.failures == []
    assert report.is_compliant


@pytest.mark.parametrize("address", ADDRESSES)
def test_names_no_person_in_text_or_data(house: House, address: str) -> None:
    del house
    content = asked(address, on="2020-03-31").content
    shown = text(content) + attachments(content)
    assert [person for person in PERSONS if person in shown] == []
    assert "Kreis" in shown


def test_a_certificate_states_the_day_asked_about_and_what_it_rests_on(house: House) -> None:
    said = text(asked(ADDRESSES[0], on="2020-03-31").content)
    assert "am 31. März 2020" in said
    entry = house.inquiry.ledger.entry("brief-1")
    assert entry is not None
    assert entry.hash in said.replace(" ", "")
    assert house.inquiry.ledger.head()[1] in said.replace(" ", "")


def test_a_certificate_of_deposit_places_the_instrument_in_the_chain(house: House) -> None:
    entry = house.inquiry.ledger.entry("brief-1")
    assert entry is not None
    said = text(asked(ADDRESSES[2]).content)
    assert f"Eintrag Nr. {entry.sequence}" in said
    assert entry.hash in said.replace(" ", "")


def test_papers_speak_the_readers_language(house: House) -> None:
    del house
    from django.test import Client

    found = Client(HTTP_HOST="localhost").get(ADDRESSES[0], {"lang": "en"})
    assert "Certificate of status" in text(found.content)


def test_a_day_that_is_none_is_refused_in_words(house: House) -> None:
    del house
    from django.test import Client

    found = Client(HTTP_HOST="localhost").get(ADDRESSES[1], {"on": "gestern"})
    assert found.status_code == 400
    assert "„gestern“ ist kein Tag" in found.content.decode()


@pytest.mark.parametrize("address", ["/bodies/x:none.pdf", "/instruments/none/certificate.pdf"])
def test_what_the_register_does_not_hold_is_not_found(house: House, address: str) -> None:
    del house
    from django.test import Client

    assert Client(HTTP_HOST="localhost").get(address).status_code == 404


def test_pages_lead_to_their_papers(house: House) -> None:
    del house
    body = asked("/bodies/k:1", on="2020-03-31").content.decode()
    assert 'href="/bodies/k%3A1.pdf?on=2020-03-31"' in body or 'href="/bodies/k:1.pdf?on=2020-03-31"' in body
    assert "/initiatives/baeche/certificate/k" in body
    assert ".pdf?on=2020-03-31" in asked("/initiatives/baeche/because/m:2", on="2020-03-31").content.decode()
    assert "/instruments/brief-1/certificate.pdf" in asked("/instruments/brief-1").content.decode()


@pytest.fixture
def seal(house: House, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The house's seal."""
    del house
    path = tmp_path / "siegel.p12"
    path.write_bytes(county().pkcs12())
    monkeypatch.setenv("BEITRITT_SEAL", str(path))
    monkeypatch.setenv("BEITRITT_SEAL_PASSWORD", PASSWORD)
    return path


def signatures(content: bytes) -> tuple[Signature, ...]:
    """Who signed a paper, by a trust list that has the seal's root."""
    return signatures_in(content, trusting(root()), NOW + DAY)


@pytest.mark.parametrize("address", ADDRESSES)
def test_bears_the_seal_of_a_house_that_has_one_and_stays_archivable_and_accessible(seal: Path, address: str) -> None:
    del seal
    content = asked(address, on="2020-03-31").content
    assert [(one.state, one.organisation) for one in signatures(content)] == [("trusted", "Kreis Musterau")]
    assert failures(content) == []


def test_a_house_without_a_seal_claims_none(house: House) -> None:
    del house
    assert signatures(asked(ADDRESSES[2]).content) == ()


def test_the_same_paper_is_sealed_once_and_not_sent_twice(seal: Path) -> None:
    from django.test import Client

    first = asked(ADDRESSES[2])
    seal.unlink()  # the second one needs it no more
    assert asked(ADDRESSES[2]).content == first.content
    again = Client(HTTP_HOST="localhost").get(ADDRESSES[2], headers={"if-none-match": first["ETag"]})
    assert (again.status_code, again.content) == (304, b"")


def test_opening_a_page_asks_no_time_stamp_server(seal: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    del seal
    monkeypatch.setenv("BEITRITT_TIMESTAMP", "http://127.0.0.1:9/")  # nobody answers there
    assert [one.level for one in signatures(asked(ADDRESSES[2]).content)] == ["B-B"]


def test_a_seal_that_cannot_be_used_is_logged_and_the_paper_comes_without(
    seal: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    del seal
    monkeypatch.setenv("BEITRITT_SEAL_PASSWORD", "falsch")
    content = asked(ADDRESSES[2]).content
    assert signatures(content) == ()
    assert failures(content) == []
    assert "a paper goes out without the seal" in caplog.text
    assert "falsch" not in caplog.text
