"""Who signed a file, held against the house's trust list; every alteration is noticed, and nothing is fetched."""

from __future__ import annotations

import random
import re
from collections.abc import Callable
from datetime import datetime
from email.message import EmailMessage
from io import BytesIO

import pytest
from pyhanko.pdf_utils import generic
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
from pyhanko.sign.fields import SigFieldSpec
from pyhanko.sign.signers import PdfSignatureMetadata, PdfSigner, PdfTimeStamper

from beitritt.reading.documents.signatures import signatures
from beitritt.reading.documents.signed import bears_signature, signatures_in
from beitritt.reading.documents.trust import TrustList
from beitritt.register.signatures import Changes, Signature, SignatureLevel, SignatureState
from beitritt.writing.paper.seal import Seal, seal_of_pkcs12, sealed
from tests import authority
from tests.authority import DAY, NOW, PASSWORD, Holder, county, issued, name, root, trusting
from tests.writing.sample import letter

LATER = NOW + DAY / 24


def seal_of(holder: Holder) -> Seal:
    """The seal of a holder whose certificate is valid now, or was when it sealed."""
    return seal_of_pkcs12(holder.pkcs12(), PASSWORD, holder.certificate.not_valid_before_utc)


@pytest.fixture(scope="module")
def content() -> bytes:
    """A letter as it is set."""
    return letter("accession").outgoing.pdf()


@pytest.fixture(scope="module")
def signed(content: bytes) -> bytes:
    """The letter with the county's seal."""
    return sealed(content, seal_of(county()))


def one(data: bytes, held: TrustList, now: datetime = LATER) -> Signature:
    """The only signature of a file."""
    (found,) = signatures(data, held, now)
    return found


def test_a_sealed_letter_is_trusted_by_the_root_in_the_list(signed: bytes) -> None:
    found = one(signed, trusting(root()))
    assert found.state == SignatureState.TRUSTED
    assert (found.organisation, found.vouched) == ("Kreis Musterau", "Kreis Musterau")
    assert found.root == "Wurzel, Siegelstelle, DE"
    assert found.subject == "Siegel, Kreis Musterau, DE"
    assert (found.level, found.changes) == (SignatureLevel.BASIC, Changes.NONE)
    assert found.time is not None
    assert (found.time_proven, found.revocation_checked) == (False, False)


def test_an_issuer_that_is_not_in_the_list_is_never_trusted(signed: bytes) -> None:
    namesake = issued(None, name("Wurzel", "Siegelstelle"))
    for held in (TrustList(), trusting(namesake)):
        found = one(signed, held)
        assert found.state == SignatureState.UNKNOWN_ISSUER
        assert found.intact
        assert (found.root, found.vouched) == ("", "")
        assert found.organisation == "Kreis Musterau"  # told at the desk, and by nobody vouched for


def test_a_seal_that_signs_itself_is_trusted_only_where_it_is_in_the_list(content: bytes) -> None:
    own = issued(None, name("Siegel", "Wir selbst"), sealing=True)
    made = sealed(content, seal_of(own))
    assert one(made, trusting(root())).state == SignatureState.UNKNOWN_ISSUER
    assert one(made, trusting(root(), own)).state == SignatureState.TRUSTED


def test_a_file_without_a_signature_has_none(content: bytes) -> None:
    assert signatures(content, trusting(root()), LATER) == []
    assert not bears_signature(content)


def test_every_altered_byte_is_noticed(signed: bytes) -> None:
    held, chosen = trusting(root()), random.Random(5)  # noqa: S311  # the same bytes in every run
    places = sorted(chosen.sample(range(len(signed) - 2), 250))
    missed = []
    for place in places:
        altered = bytearray(signed)
        altered[place] ^= 1
        found = signatures(bytes(altered), held, LATER)
        if [one.state for one in found] == [SignatureState.TRUSTED]:
            missed.append(place)
    assert missed == []


def test_an_altered_letter_says_that_content_and_signature_differ(signed: bytes) -> None:
    place = signed.index(b"stream") + 40
    altered = signed[:place] + bytes([signed[place] ^ 1]) + signed[place + 1 :]
    found = one(altered, trusting(root()))
    assert found.state in (SignatureState.BROKEN, SignatureState.UNREADABLE)
    assert not found.intact


def test_nothing_hides_in_the_room_for_the_signature(signed: bytes) -> None:
    place = signed.rindex(b"0000>")
    stuffed = signed[:place] + b"beef" + signed[place + 4 :]
    assert one(stuffed, trusting(root())).state == SignatureState.CHANGED


@pytest.mark.parametrize(
    ("part", "put"),
    [
        (rb"/Contents ?<[0-9a-fA-F]+", lambda found: found[:11] + b"0" * (len(found) - 11)),
        (rb"/Contents ?<[0-9a-fA-F]+>", lambda found: b"/Contents null".ljust(len(found))),
        (rb"/ByteRange ?\[[^\]]*\]", lambda found: b"/ByteRange null".ljust(len(found))),
        (rb"/ByteRange ?\[[^\]]*\]", lambda found: b"/ByteRange [0 9 9 9]".ljust(len(found))),
        (rb"/ByteRange ?\[[^\]]*\]", lambda found: b"/ByteRange [-1 -1 -1 -1]".ljust(len(found))),
        (rb"/SubFilter ?/[\w.]+", lambda found: b"/SubFilter /adbe.x509.rsa_sha1".ljust(len(found))),
    ],
)
def test_a_signature_without_its_core_proves_nothing(signed: bytes, part: bytes, put: Callable[[bytes], bytes]) -> None:
    forged = re.sub(part, lambda match: put(match[0]), signed)
    assert forged != signed
    assert not one(forged, trusting(root())).intact


def appended(data: bytes) -> bytes:
    """The file with another text on its first page, as an update behind the signature."""
    writer = IncrementalPdfFileWriter(BytesIO(data))
    page = writer.root["/Pages"]["/Kids"][0].get_object()
    page["/Contents"] = writer.add_object(generic.StreamObject(stream_data=b"BT ET"))
    writer.mark_update(page.container_ref)
    written = BytesIO()
    writer.write(written)  # type: ignore[no-untyped-call]  # without types
    return written.getvalue()


def test_an_update_that_was_appended_is_noticed(signed: bytes) -> None:
    made = appended(signed)
    assert made.startswith(signed)
    found = one(made, trusting(root()))
    assert (found.state, found.changes) == (SignatureState.CHANGED, Changes.FORBIDDEN)


def test_bytes_of_no_meaning_behind_the_end_are_noticed_but_not_an_empty_line(signed: bytes) -> None:
    assert one(signed + b"% mehr\n", trusting(root())).state == SignatureState.CHANGED
    assert one(signed + b"\r\n", trusting(root())).state == SignatureState.TRUSTED


def test_a_second_signature_is_checked_beside_the_first(content: bytes) -> None:
    made = content
    for field in ("Eins", "Zwei"):
        meta = PdfSignatureMetadata(field_name=field, md_algorithm="sha256")
        signer = PdfSigner(meta, seal_of(county()).signer, new_field_spec=SigFieldSpec(field))
        made = authority.apart(signer.sign_pdf, IncrementalPdfFileWriter(BytesIO(made))).getvalue()
    first, second = signatures(made, trusting(root()), LATER)
    assert (first.state, first.changes) == (SignatureState.TRUSTED, Changes.PERMITTED)
    assert (second.state, second.changes) == (SignatureState.TRUSTED, Changes.NONE)
    assert first.level == SignatureLevel.OTHER


def test_an_archive_may_add_a_time_stamp_of_its_own(signed: bytes, clock: Holder) -> None:
    stamper = PdfTimeStamper(authority.stamper(clock))
    made = authority.apart(stamper.timestamp_pdf, IncrementalPdfFileWriter(BytesIO(signed)), "sha256").getvalue()
    found = one(made, trusting(root()))
    assert (found.state, found.changes) == (SignatureState.TRUSTED, Changes.PERMITTED)


def test_a_certificate_that_has_ended_or_not_begun_is_told(content: bytes) -> None:
    short = issued(root(), name("Siegel"), end=NOW + DAY)
    made = sealed(content, seal_of(short))
    assert one(made, trusting(root())).state == SignatureState.TRUSTED
    for now in (NOW + 2 * DAY, NOW - 31 * DAY):
        assert one(made, trusting(root()), now).state == SignatureState.EXPIRED
    own = issued(None, name("Siegel", "Wir selbst"), end=NOW + DAY, sealing=True)
    itself = sealed(content, seal_of(own))
    assert one(itself, trusting(own), NOW + 2 * DAY).state == SignatureState.EXPIRED


def test_a_certificate_that_is_not_meant_for_seals_is_told(content: bytes) -> None:
    locking = issued(root(), name("Verschlüsselung"), sealing=False)
    assert one(sealed(content, seal_of(locking)), trusting(root())).state == SignatureState.UNSUITED


def test_a_revoked_certificate_is_told_and_a_current_list_counts_as_checked(content: bytes) -> None:
    good, bad = issued(root(), name("Siegel")), issued(root(), name("Siegel alt"))
    lists = (authority.revocations(root(), [(bad, NOW - 2 * DAY)]),)
    held = trusting(root(), revocations=lists)
    assert one(sealed(content, seal_of(bad)), held).state == SignatureState.REVOKED
    found = one(sealed(content, seal_of(good)), held)
    assert (found.state, found.revocation_checked) == (SignatureState.TRUSTED, True)


def test_a_revocation_list_of_somebody_else_or_out_of_date_proves_nothing(content: bytes) -> None:
    other = issued(None, name("Andere", "Andere"))
    stale = authority.revocations(root(), [], made=NOW - 20 * DAY)
    held = trusting(root(), revocations=(authority.revocations(other, []), stale))
    found = one(sealed(content, seal_of(county())), held)
    assert (found.state, found.revocation_checked) == (SignatureState.TRUSTED, False)


def timed(content: bytes, holder: Holder, at: datetime, clock: Holder) -> bytes:
    """The letter with a seal and a time stamp of that instant."""
    return sealed(content, Seal(seal_of(holder).signer, authority.stamper(clock, at)))


@pytest.fixture(scope="module")
def clock() -> Holder:
    """A time-stamp authority of the trusted root."""
    return issued(root(), name("Uhr", "Zeitstelle"), stamping=True)


def test_a_time_stamp_proves_the_time_and_outlives_the_certificate(content: bytes, clock: Holder) -> None:
    short = issued(root(), name("Siegel"), end=NOW + DAY)
    made = timed(content, short, NOW, clock)
    for now in (LATER, NOW + 9 * DAY):
        found = one(made, trusting(root()), now)
        assert (found.state, found.level) == (SignatureState.TRUSTED, SignatureLevel.TIMED)
        assert (found.time, found.time_proven) == (NOW, True)


def test_a_time_stamp_of_nobody_trusted_proves_nothing(content: bytes) -> None:
    own = issued(None, name("Uhr", "Irgendwer"), stamping=True, sealing=True)
    short = issued(root(), name("Siegel"), end=NOW + DAY)
    found = one(timed(content, short, NOW, own), trusting(root()), NOW + 9 * DAY)
    assert (found.state, found.level) == (SignatureState.EXPIRED, SignatureLevel.TIMED)
    assert not found.time_proven


def test_a_time_stamp_does_not_hide_a_revocation(content: bytes, clock: Holder) -> None:
    short = issued(root(), name("Siegel"), end=NOW + DAY)
    made = timed(content, short, NOW, clock)
    now = NOW + 3 * DAY
    lists = authority.revocations(root(), [(short, NOW - 2 * DAY)], made=NOW + 3 * DAY)
    assert one(made, trusting(root(), revocations=(lists,)), now).state == SignatureState.REVOKED


@pytest.mark.parametrize("cut", [300, 3000, 8000])
def test_a_file_that_was_cut_short_is_not_trusted(signed: bytes, cut: int) -> None:
    for found in signatures(signed[:-cut], trusting(root()), LATER):
        assert found.state == SignatureState.UNREADABLE


@pytest.mark.parametrize(
    "data",
    [
        b"%PDF-1.7\n/ByteRange",
        b"%PDF-1.7\n1 0 obj<</Type/Sig/ByteRange[0 1 2 3]/Contents<00>>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF",
    ],
)
def test_a_file_that_only_looks_signed_cannot_be_checked(data: bytes) -> None:
    assert one(data, trusting(root())).state == SignatureState.UNREADABLE


def test_names_in_certificates_are_one_line_without_tricks(content: bytes) -> None:
    odd = issued(root(), name("Siegel\n\u202eegaP\u0000", "Kreis\r\n\x1b[31mMusterau" + "x" * 20))
    found = one(sealed(content, seal_of(odd)), trusting(root()))
    assert found.subject.isprintable()
    assert found.organisation.startswith("Kreis[31mMusterau")


def test_the_check_runs_apart_with_the_same_result(signed: bytes) -> None:
    (apart,) = signatures_in(signed, trusting(root(), revocations=(authority.revocations(root(), []),)), LATER)
    assert apart.state == SignatureState.TRUSTED
    assert apart.revocation_checked
    assert bears_signature(signed)


def test_an_e_mail_is_checked_by_the_pdfs_that_came_with_it(signed: bytes, content: bytes) -> None:
    mail = EmailMessage()
    mail["From"], mail["To"], mail["Subject"] = "kreis@kreis.example", "amt@amt.example", "Beitritt"
    mail["Message-ID"] = "<1@kreis.example>"
    mail.set_content("Anbei unser Schreiben.")
    for file, data in (("beitritt.pdf", signed), ("anlage.pdf", content)):
        mail.add_attachment(data, maintype="application", subtype="pdf", filename=file)
    (found,) = signatures_in(mail.as_bytes(), trusting(root()), LATER)
    assert (found.state, found.file) == (SignatureState.TRUSTED, "beitritt.pdf")


def test_what_is_no_pdf_has_no_signatures() -> None:
    assert signatures_in(b"Wir treten bei. /ByteRange", trusting(root()), LATER) == ()
    assert signatures_in(b"", trusting(root()), LATER) == ()
    assert not bears_signature(None)
