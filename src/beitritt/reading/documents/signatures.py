"""Signatures in a PDF, checked with pyHanko; in the confined process, because strangers send such files.

What is trusted is handed in (`trust`), nothing is fetched, and the operating system's own certificates count for
nothing. `signed` is the other side, which the register calls.
"""

from __future__ import annotations

import asyncio
import selectors
import unicodedata
from collections.abc import Coroutine
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime
from io import BytesIO
from itertools import pairwise

from asn1crypto import parser
from asn1crypto import x509 as asn1
from cryptography import x509
from cryptography.exceptions import InvalidSignature
from pyhanko.pdf_utils.reader import PdfFileReader
from pyhanko.sign.diff_analysis import ModificationLevel
from pyhanko.sign.fields import SigSeedSubFilter
from pyhanko.sign.validation import (
    EmbeddedPdfSignature,
    PdfSignatureStatus,
    SignatureCoverageLevel,
    async_validate_pdf_signature,
)
from pyhanko.sign.validation.settings import KeyUsageConstraints
from pyhanko_certvalidator import ValidationContext
from pyhanko_certvalidator.errors import InvalidCertificateError

from beitritt.register.signatures import Changes, Signature, SignatureLevel, SignatureState

from .trust import TrustList

MOST_SIGNATURES = 20
"""Signatures of one file that are checked; councils of that many signatories sign on paper."""

LONGEST_NAME = 300
"""Characters of a name in a certificate that are kept."""

USAGE = KeyUsageConstraints(key_usage={"non_repudiation", "digital_signature"}, match_all_key_usages=False)
"""Seals have certificates for the one or for the other."""

KNOWN = (ModificationLevel.LTA_UPDATES, ModificationLevel.FORM_FILLING, ModificationLevel.ANNOTATIONS)
"""Changes that a signature may allow."""

LOOP = asyncio.SelectorEventLoop(selectors.SelectSelector())
"""Made when this module is loaded: a confined process may make none, because that takes a pair of sockets."""


class _Trust:
    """A trust list at an instant, as the library wants it."""

    def __init__(self, held: TrustList, now: datetime) -> None:
        self.now = now
        self.roots = [asn1.Certificate.load(one) for one in held.certificates]
        self.revocations = [x509.load_der_x509_crl(one) for one in held.revocations]

    def context(self, moment: datetime) -> ValidationContext:
        """What to validate against, as of a moment."""
        return ValidationContext(
            trust_roots=self.roots,
            moment=moment,
            allow_fetching=False,
            revocation_mode="soft-fail",  # the house's revocation lists are asked below, declared or not
        )

    def revoked(self, path: list[x509.Certificate], moment: datetime) -> bool:
        """Whether any certificate of a path, the root first, was revoked by its issuer up to that moment."""
        for issuer, certificate in pairwise(path):
            for told in self._lists(issuer):
                entry = told.get_revoked_certificate_by_serial_number(certificate.serial_number)
                if entry is not None and entry.revocation_date_utc <= moment:
                    return True
        return False

    def checkable(self, path: list[x509.Certificate]) -> bool:
        """Whether there is a current revocation list of whoever issued the last certificate of a path."""
        return any(
            told.last_update_utc <= self.now <= (told.next_update_utc or self.now)
            for told in (self._lists(path[-2]) if len(path) > 1 else ())
        )

    def _lists(self, issuer: x509.Certificate) -> list[x509.CertificateRevocationList]:
        key = issuer.public_key()
        return [one for one in self.revocations if one.issuer == issuer.subject and one.is_signature_valid(key)]  # type: ignore[arg-type]  # who issues has no key for agreeing on keys


def signatures(data: bytes, held: TrustList, now: datetime) -> list[Signature]:
    """All signatures of a PDF in the order in which they were made, as they are at `now` (UTC)."""
    if b"/ByteRange" not in data:  # stands in every signed PDF, and is never compressed: it is written last
        return []
    try:
        reader = PdfFileReader(BytesIO(data), strict=True)
        embedded = list(reader.embedded_regular_signatures)[:MOST_SIGNATURES]
    except Exception:  # noqa: BLE001  # a broken file may raise anything in a library
        return [Signature(state=SignatureState.UNREADABLE)]
    trust = _Trust(held, now)
    return [_checked(one, trust) for one in embedded] or [Signature(state=SignatureState.UNREADABLE)]


def _checked(embedded: EmbeddedPdfSignature, trust: _Trust) -> Signature:
    try:
        status, proven = _validated(embedded, trust)
        return _told(embedded, status, proven, trust)
    except Exception:  # noqa: BLE001  # the same
        return Signature(state=SignatureState.UNREADABLE)


def _validated(embedded: EmbeddedPdfSignature, trust: _Trust) -> tuple[PdfSignatureStatus, datetime | None]:
    """The status, and the instant that a trusted time stamp proves: then the certificate has to be valid at that."""
    status = _status(embedded, trust, trust.now)
    stamp = status.timestamp_validity
    if stamp is None or not (stamp.valid and stamp.intact and stamp.trusted) or stamp.timestamp > trust.now:
        return status, None
    if not status.trusted:
        status = _status(embedded, trust, stamp.timestamp)
    return status, stamp.timestamp


def _status(embedded: EmbeddedPdfSignature, trust: _Trust, moment: datetime) -> PdfSignatureStatus:
    return _awaited(
        async_validate_pdf_signature(
            embedded,
            signer_validation_context=trust.context(moment),
            ts_validation_context=trust.context(trust.now),
            key_usage_settings=KeyUsageConstraints(key_usage=set()),  # asked below, so that a wrong usage is told apart
        )
    )


def _awaited(validation: Coroutine[None, None, PdfSignatureStatus]) -> PdfSignatureStatus:
    """What pyHanko finds; in a thread of its own where the present one runs an event loop already."""
    try:
        asyncio.get_running_loop()
    except RuntimeError:
        return LOOP.run_until_complete(validation)
    with ThreadPoolExecutor(max_workers=1) as apart:
        return apart.submit(LOOP.run_until_complete, validation).result()


def _told(
    embedded: EmbeddedPdfSignature, status: PdfSignatureStatus, proven: datetime | None, trust: _Trust
) -> Signature:
    certificate, path, claimed = status.signing_cert, _path(status), status.signer_reported_dt
    moment = proven or trust.now
    changes = _changes(embedded, status)
    return Signature(
        state=_state(status, changes, trust, moment),
        changes=changes,
        level=_level(embedded, status),
        organisation=_part(certificate.subject, "organization_name"),
        subject=_name(certificate.subject),
        issuer=_name(certificate.issuer),
        root=_name(status.validation_path.first.subject) if status.trusted and status.validation_path else "",
        time=proven or (claimed.astimezone(UTC) if claimed else None),
        time_proven=proven is not None,
        revocation_checked=trust.checkable(path),
    )


def _path(status: PdfSignatureStatus) -> list[x509.Certificate]:
    """The certificates from a trusted root to the signer's; empty where no way leads there.

    The library tells a way as well that it tried and gave up, as to a namesake of whoever issued the certificate.
    """
    told = status.validation_path
    path = [x509.load_der_x509_certificate(one.dump()) for one in told.iter_certs(include_root=True)] if told else []
    try:
        for issuer, certificate in pairwise(path):
            certificate.verify_directly_issued_by(issuer)
    except (InvalidSignature, ValueError, TypeError):
        return []
    return path


def _state(status: PdfSignatureStatus, changes: Changes, trust: _Trust, moment: datetime) -> SignatureState:
    if not (status.intact and status.valid):
        return SignatureState.BROKEN
    if changes == Changes.FORBIDDEN:
        return SignatureState.CHANGED
    path = _path(status)
    if trust.revoked(path, moment):
        return SignatureState.REVOKED
    # of the signer's own certificate the library does not ask where that is in the trust list itself
    if path and not all(one.not_valid_before_utc <= moment <= one.not_valid_after_utc for one in path[1:] or path):
        return SignatureState.EXPIRED
    if not path:
        return SignatureState.UNKNOWN_ISSUER
    fits = status.trusted and status.seed_value_ok and _suited(status.signing_cert)
    return SignatureState.TRUSTED if fits else SignatureState.UNSUITED


def _suited(certificate: asn1.Certificate) -> bool:
    try:
        USAGE.validate(certificate)
    except InvalidCertificateError:
        return False
    return True


def _changes(embedded: EmbeddedPdfSignature, status: PdfSignatureStatus) -> Changes:
    """What was appended. What a signature leaves out in the middle of the file counts as forbidden."""
    if not (_filled_up(embedded) and _named_plainly(embedded)):
        return Changes.FORBIDDEN
    if status.coverage == SignatureCoverageLevel.ENTIRE_FILE:
        return Changes.NONE
    if status.coverage != SignatureCoverageLevel.ENTIRE_REVISION or not status.docmdp_ok:
        return Changes.FORBIDDEN
    if status.modification_level == ModificationLevel.NONE:  # no revision, but bytes of no meaning
        return Changes.FORBIDDEN if _tail(embedded).strip() else Changes.NONE
    return Changes.PERMITTED if status.modification_level in KNOWN else Changes.FORBIDDEN


def _tail(embedded: EmbeddedPdfSignature) -> bytes:
    """What stands in the file behind all that the signature covers."""
    stream = embedded.reader.stream
    stream.seek(int(embedded.byte_range[2]) + int(embedded.byte_range[3]))
    return bytes(stream.read())


def _filled_up(embedded: EmbeddedPdfSignature) -> bool:
    """Whether nothing hides in the room for the signature, which it cannot cover itself: zeros fill it up."""
    content = bytes(embedded.pkcs7_content)
    used = parser.peek(content)
    return not content[used:].strip(b"\0")


def _named_plainly(embedded: EmbeddedPdfSignature) -> bool:
    """Whether the digests are named with nothing beside: no signature covers their parameters (RFC 5754)."""
    named = [embedded.signer_info["digest_algorithm"], *embedded.signed_data["digest_algorithms"]]
    return all(one["parameters"].dump() in (b"", b"\x05\x00") for one in named)


def _level(embedded: EmbeddedPdfSignature, status: PdfSignatureStatus) -> SignatureLevel:
    if embedded.sig_object.get("/SubFilter") != SigSeedSubFilter.PADES.value:
        return SignatureLevel.OTHER
    return SignatureLevel.TIMED if status.timestamp_validity is not None else SignatureLevel.BASIC


def _name(name: asn1.Name) -> str:
    """A name in a certificate in one line, the common name first."""
    parts = [value for kind in ("common_name", "organization_name", "country_name") if (value := _part(name, kind))]
    return ", ".join(dict.fromkeys(parts)) or _plain(str(name.human_friendly))


def _part(name: asn1.Name, kind: str) -> str:
    value = name.native.get(kind, "")
    return _plain("; ".join(map(str, value)) if isinstance(value, list) else str(value))


def _plain(text: str) -> str:
    """Without signs that show nothing, turn the direction of writing, or break lines."""
    shown = "".join(sign for sign in text if unicodedata.category(sign) not in ("Cc", "Cf", "Cs", "Co", "Zl", "Zp"))
    return " ".join(shown.split())[:LONGEST_NAME]
