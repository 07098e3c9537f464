"""The seal on what goes out: it keeps the file archivable and accessible, and refuses what it cannot seal."""

from __future__ import annotations

import inspect
from io import BytesIO

import pypdfium2
import pytest
from cryptography import x509
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import BestAvailableEncryption, pkcs12
from pyhanko.pdf_utils.reader import PdfFileReader
from pyhanko.pdf_utils.writer import BasePdfFileWriter

from beitritt.reading.documents.attached import attachment
from beitritt.register.errors import InputError
from beitritt.writing.paper.seal import READABLE, Seal, seal_of_pem, seal_of_pkcs12, sealed
from tests import authority
from tests.authority import DAY, NOW, PASSWORD, county, issued, name
from tests.writing.sample import failures, letter


@pytest.fixture(scope="module")
def content() -> bytes:
    """A letter as it is set."""
    return letter("accession").outgoing.pdf()


@pytest.fixture(scope="module")
def seal() -> Seal:
    """The county's seal."""
    return seal_of_pkcs12(county().pkcs12(), PASSWORD, NOW)


def test_a_sealed_letter_stays_archivable_and_accessible(content: bytes, seal: Seal) -> None:
    assert failures(content) == []
    assert failures(sealed(content, seal)) == []


def test_no_byte_before_the_seal_is_touched(content: bytes, seal: Seal) -> None:
    made = sealed(content, seal)
    assert made.startswith(content)
    assert attachment(made) == attachment(content) is not None


def test_a_file_without_a_last_line_end_is_sealed_all_the_same(content: bytes, seal: Seal) -> None:
    made = sealed(content.rstrip(), seal)
    assert made.startswith(content)
    assert failures(made) == []


def test_with_a_time_stamp_too(content: bytes, seal: Seal) -> None:
    clock = issued(authority.root(), name("Uhr", "Zeitstelle"), stamping=True)
    assert failures(sealed(content, Seal(seal.signer, authority.stamper(clock)))) == []


def test_the_seal_allows_no_change_and_has_a_name_for_screen_readers(content: bytes, seal: Seal) -> None:
    (embedded,) = PdfFileReader(BytesIO(sealed(content, seal))).embedded_signatures
    assert embedded.docmdp_level is not None
    assert embedded.docmdp_level.name == "NO_CHANGES"
    assert embedded.sig_object["/SubFilter"] == "/ETSI.CAdES.detached"
    assert embedded.sig_field["/TU"] == READABLE


def test_the_librarys_method_that_would_spoil_the_metadata_is_still_there() -> None:
    assert not inspect.signature(BasePdfFileWriter._update_meta).parameters.keys() - {"self"}
    assert "self._update_meta()" in inspect.getsource(BasePdfFileWriter._prep_dom_for_writing)


def test_certificate_and_key_in_pem_seal_as_well(content: bytes) -> None:
    holder = county()
    for key in (holder.key_pem(), holder.key_pem(None)):
        made = sealed(content, seal_of_pem(holder.pem + authority.root().pem, key, PASSWORD, NOW))
        assert failures(made) == []


def refusal(*given: object, read: object = seal_of_pkcs12) -> InputError:
    with pytest.raises(InputError) as caught:
        read(*given, NOW, "siegel.p12")  # type: ignore[operator]  # one of two functions
    assert caught.value.place == "siegel.p12"
    assert caught.value.de != caught.value.en
    return caught.value


@pytest.mark.parametrize("password", ["falsch", "", None])
def test_a_wrong_or_missing_password_is_told(password: str | None) -> None:
    assert "Kennwort passt nicht" in refusal(county().pkcs12(), password).de
    assert "Kennwort passt nicht" in refusal(county().pem, county().key_pem(), password, read=seal_of_pem).de


@pytest.mark.parametrize("broken", [b"", b"no such file", county().pkcs12()[:200]])
def test_what_is_no_pkcs12_is_told(broken: bytes) -> None:
    assert "keine lesbare PKCS#12-Datei" in refusal(broken, PASSWORD).de


def test_a_key_without_a_certificate_or_of_another_one_is_told() -> None:
    lock = BestAvailableEncryption(PASSWORD.encode())
    alone = pkcs12.serialize_key_and_certificates(b"k", county().key, None, None, lock)
    assert "kein Zertifikat" in refusal(alone, PASSWORD).de
    certificate = pkcs12.serialize_key_and_certificates(b"k", None, county().certificate, None, lock)
    assert "kein" in refusal(certificate, PASSWORD).de
    assert "gehören nicht zusammen" in refusal(county().pem, authority.root().key_pem(), PASSWORD, read=seal_of_pem).de
    assert "kein Zertifikat" in refusal(b"", county().key_pem(), PASSWORD, read=seal_of_pem).de
    assert "keinen Schlüssel" in refusal(county().pem, county().pem, PASSWORD, read=seal_of_pem).de


def test_a_key_that_no_reader_of_pdf_knows_is_refused() -> None:
    key, subject = Ed25519PrivateKey.generate(), name("Siegel")
    builder = x509.CertificateBuilder().subject_name(subject).issuer_name(subject).public_key(key.public_key())
    builder = builder.serial_number(1).not_valid_before(NOW - DAY).not_valid_after(NOW + DAY)
    lock = BestAvailableEncryption(PASSWORD.encode())
    made = pkcs12.serialize_key_and_certificates(b"k", key, builder.sign(key, None), None, lock)
    assert "elliptische Kurve" in refusal(made, PASSWORD).de


@pytest.mark.parametrize(("start", "end"), [(NOW - 9 * DAY, NOW - DAY), (NOW + DAY, NOW + 9 * DAY)])
def test_nothing_is_sealed_with_a_certificate_that_is_not_valid(start: object, end: object) -> None:
    old = issued(authority.root(), name("Siegel"), start=start, end=end)  # type: ignore[arg-type]  # two instants
    assert "gilt nicht" in refusal(old.pkcs12(), PASSWORD).de


def protected() -> bytes:
    from pyhanko.pdf_utils.writer import copy_into_new_writer

    blank = BytesIO()
    document = pypdfium2.PdfDocument.new()
    document.new_page(595, 842)
    document.save(blank)
    writer = copy_into_new_writer(PdfFileReader(blank))
    writer.encrypt("geheim", "geheim")  # type: ignore[no-untyped-call]  # without types
    written = BytesIO()
    writer.write(written)  # type: ignore[no-untyped-call]  # the same
    return written.getvalue()


def test_what_cannot_be_sealed_is_refused_by_its_name(content: bytes, seal: Seal) -> None:
    cases = {
        "keine PDF": b"Wir treten bei.",
        "beschädigt": b"%PDF-1.7\n" + b"x" * 900,
        "schon signiert": sealed(content, seal),
        "Kennwort": protected(),
    }
    for said, given in cases.items():
        with pytest.raises(InputError) as caught:
            sealed(given, seal, "brief.pdf")
        assert said in caught.value.de
        assert caught.value.place == "brief.pdf"
