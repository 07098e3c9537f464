"""A seal on the pages: whole at the desk, without persons in public, never trusted without a word."""

from __future__ import annotations

import html
from dataclasses import replace
from datetime import datetime
from hashlib import sha256

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile

from beitritt.procedures.check_signatures import check, check_once
from beitritt.procedures.deposit import Cover, deposit
from beitritt.procedures.read_next import read_next
from beitritt.procedures.record_signatures import keep_check
from beitritt.procedures.review import acted
from beitritt.reading.documents.trust import TrustList
from beitritt.register.instruments import Document
from beitritt.register.mandates import MandateRole
from beitritt.register.signatures import Signature, SignatureCheck, SignatureState
from beitritt.register.statements import Kind, Statement
from beitritt.writing.paper.seal import seal_of_pkcs12, sealed
from tests.authority import DAY, NOW, PASSWORD, county, issued, name, root, trusting
from tests.web.house import House, Visitor
from tests.writing.sample import letter

PERSON = "Erika Musterfrau"
PAGE = "/instruments/gesiegelt"


@pytest.fixture(scope="module")
def content() -> bytes:
    """The county's letter under its seal."""
    return sealed(letter("accession").outgoing.pdf(), seal_of_pkcs12(county().pkcs12(), PASSWORD, NOW))


@pytest.fixture
def editor(house: House) -> Visitor:
    """The lead's office."""
    return house.visitor(("x:lead", MandateRole.LEAD_OFFICE))


def take_in(house: House, editor: Visitor, content: bytes, held: TrustList | None, now: datetime = NOW + DAY) -> str:
    """Hand a file in and have it read, checked where there is a trust list; the address of its review."""
    file = SimpleUploadedFile("beitritt.pdf", content, "application/pdf")
    editor.post("/desk/intake", letters=file)
    read = read_next(
        house.arrivals,
        house.inbox,
        lambda: now,
        None if held is None else lambda one: check_once(house.records, one.document, held, now),
    )
    assert read is not None
    assert read.state == "read", read.reason
    return f"/desk/review/{sha256(content).hexdigest()}"


def deposited(house: House, content: bytes, *checks: SignatureCheck) -> None:
    """An instrument that rests on that file, checked so."""
    document = Document(sha256(content).hexdigest(), "application/pdf", "Wir treten bei.", content)
    statement = Statement(kind=Kind.ACCESSION, actor="m:3")
    deposit(house.inquiry.ledger, Cover("gesiegelt", "baeche", "m:3"), [acted(statement)], NOW, document)
    for one in checks:
        keep_check(house.records, document.sha256, one)


def test_the_review_page_tells_who_sealed_and_who_vouches_for_it(house: House, editor: Visitor, content: bytes) -> None:
    page = editor.get(take_in(house, editor, content, trusting(root())))
    assert "gültig, Aussteller in der Vertrauensliste Kreis Musterau" in page.text
    assert "Zertifikat: Siegel, Kreis Musterau, DE" in page.text
    assert "anerkannt durch: Wurzel, Siegelstelle, DE" in page.text
    assert "Sperrung nicht geprüft" in page.text
    assert "seal--good" in page.source


def test_an_unknown_issuer_is_never_silently_trusted(house: House, editor: Visitor, content: bytes) -> None:
    page = editor.get(take_in(house, editor, content, TrustList()))
    assert "unversehrt, Aussteller nicht in der Vertrauensliste" in page.text
    assert "Bei der Prüfung war die Vertrauensliste des Hauses leer." in page.text
    assert "seal--open" in page.source
    assert "seal--good" not in page.source


def test_a_file_that_nobody_checked_says_so(house: House, editor: Visitor, content: bytes) -> None:
    page = editor.get(take_in(house, editor, content, None))
    assert "Diese Datei ist signiert. Geprüft wurde die Signatur noch nicht." in page.text


def test_an_altered_letter_is_read_and_its_seal_is_told_void(house: House, editor: Visitor, content: bytes) -> None:
    place = content.index(b"CreationDate(D:") + 18
    altered = content[:place] + b"9" + content[place + 1 :]
    page = editor.get(take_in(house, editor, altered, trusting(root())))
    assert "ungültig, Inhalt passt nicht zur Signatur" in page.text
    assert "seal--bad" in page.source


def test_a_letter_without_a_seal_says_nothing_of_seals(house: House, editor: Visitor) -> None:
    page = editor.get(take_in(house, editor, letter("accession").outgoing.pdf(), trusting(root())))
    assert "Signatur und Siegel" not in page.text


def test_the_public_sees_the_organisation_and_no_person(house: House) -> None:
    holder = issued(root(), name(PERSON))
    made = sealed(letter("accession").outgoing.pdf(), seal_of_pkcs12(holder.pkcs12(), PASSWORD, NOW))
    deposited(house, made, check(made, trusting(root()), NOW + DAY))
    page = house.stranger().get(PAGE)
    assert "gültig, Aussteller in der Vertrauensliste Kreis Musterau erfasst die ganze Datei" in page.text
    assert PERSON not in html.unescape(page.source)
    assert "Zertifikat:" not in page.text


def test_the_public_sees_no_name_that_nobody_vouches_for(house: House) -> None:
    own = issued(None, name(PERSON, "Ministerium für Gewässer"), sealing=True)
    made = sealed(letter("accession").outgoing.pdf(), seal_of_pkcs12(own.pkcs12(), PASSWORD, NOW))
    deposited(house, made, check(made, trusting(root()), NOW + DAY))
    page = house.stranger().get(PAGE)
    seals = page.source[page.source.index('class="seals"') : page.source.index("</div></li>")]
    assert "Wer gesiegelt hat, ist nicht nachgewiesen." in seals
    assert "Ministerium" not in seals
    assert PERSON not in html.unescape(page.source)


def test_a_person_as_signer_and_names_in_an_organisation_are_hidden(house: House, content: bytes) -> None:
    signed = Signature(state=SignatureState.TRUSTED, subject=PERSON, root="Wurzel", file=f"{PERSON}.pdf")
    deposited(house, content, SignatureCheck(NOW, 1, (signed, replace(signed, organisation=f"Notarin Frau {PERSON}"))))
    page = house.stranger().get(PAGE)
    assert "Namen von Personen werden nicht gezeigt." in page.text
    assert PERSON not in html.unescape(page.source)


def test_earlier_checks_stay_to_be_seen(house: House, content: bytes) -> None:
    deposited(house, content, check(content, TrustList(), NOW), check(content, trusting(root()), NOW + DAY))
    page = house.stranger().get(PAGE)
    assert "seal--good" in page.source
    assert "Frühere Prüfungen" in page.text
    assert page.text.count("Aussteller nicht in der Vertrauensliste") == 1


def test_the_page_speaks_english_as_well(house: House, content: bytes) -> None:
    deposited(house, content, check(content, trusting(root()), NOW + DAY))
    visitor = house.stranger()
    visitor.client.cookies["django_language"] = "en"
    assert "valid, issuer in the trust list Kreis Musterau covers the whole file" in visitor.get(PAGE).text
