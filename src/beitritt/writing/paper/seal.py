"""The seal of the house on a PDF that goes out: PAdES-B-B, or B-T where a time-stamp server is named (RFC 3161).

What was archivable (PDF/A-3a) and accessible (PDF/UA-1) before stays so, and not a byte of it is touched: the seal is
appended. It certifies that nothing may be changed any more. The signer's clock says when; nobody dates a seal.
"""

from __future__ import annotations

from collections.abc import Iterable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from datetime import datetime
from io import BytesIO
from urllib.parse import urlsplit

from asn1crypto import pkcs12 as asn1_pkcs12
from asn1crypto.keys import PrivateKeyInfo
from asn1crypto.x509 import Certificate as AsnCertificate
from cryptography import x509
from cryptography.hazmat.primitives.asymmetric.ec import EllipticCurvePrivateKey
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    NoEncryption,
    PrivateFormat,
    load_pem_private_key,
    pkcs12,
)
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
from pyhanko.pdf_utils.misc import PdfError
from pyhanko.sign.fields import InvisSigSettings, MDPPerm, SigFieldSpec, SigSeedSubFilter, enumerate_sig_fields
from pyhanko.sign.signers import PdfSignatureMetadata, PdfSigner, SimpleSigner
from pyhanko.sign.timestamps import TimeStamper
from pyhanko.sign.timestamps.aiohttp_client import HTTPTimeStamper
from pyhanko.sign.timestamps.common_utils import TimestampRequestError
from pyhanko_certvalidator.registry import SimpleCertificateStore

from beitritt.register.errors import InputError

FIELD = "Siegel"
READABLE = "Elektronisches Siegel / Electronic seal"
"""What screen readers call the field; a PDF/UA file needs it."""

PATIENCE = 20
"""Seconds to wait for a time stamp."""


@dataclass(frozen=True, slots=True)
class Seal:
    """The house's key with its certificate, and who stamps the time; None where nobody does."""

    signer: SimpleSigner
    stamper: TimeStamper | None = None


class _Appending(IncrementalPdfFileWriter):
    """Appends to a file and leaves its metadata alone.

    The library would write the XMP anew, in a way that PDF/A-3a does not allow. The method is not public: its name is
    pinned by the version in pyproject.toml, and a test says so where it is gone.
    """

    def _update_meta(self) -> None:
        """Write no metadata."""


def sealed(content: bytes, seal: Seal, place: str = "") -> bytes:
    """The PDF with the seal appended. Raises InputError with `place` for a file that cannot be sealed."""
    if not content.endswith((b"\n", b"\r")):
        content += b"\n"  # what is appended begins on a line of its own
    try:
        writer = _writer(content, place)
        signer = PdfSigner(_METADATA, seal.signer, timestamper=seal.stamper, new_field_spec=_FIELD)
        with ThreadPoolExecutor(max_workers=1) as apart:  # pyHanko runs an event loop, and a thread has but one
            made = apart.submit(signer.sign_pdf, writer).result()
    except TimestampRequestError as error:
        raise InputError(
            "der Zeitstempeldienst hat nicht geantwortet oder abgelehnt; das Schreiben bleibt ungesiegelt",
            "the time-stamp server did not answer or refused; the letter stays unsealed",
            urlsplit(getattr(seal.stamper, "url", "")).hostname or "",
        ) from error
    except (PdfError, ValueError, TypeError, LookupError, RecursionError) as error:
        raise InputError("diese PDF-Datei ist beschädigt", "this PDF file is damaged", place) from error
    return bytes(made.getvalue())


_METADATA = PdfSignatureMetadata(
    field_name=FIELD,
    md_algorithm="sha256",
    subfilter=SigSeedSubFilter.PADES,
    certify=True,
    docmdp_permissions=MDPPerm.NO_CHANGES,
)
_FIELD = SigFieldSpec(
    FIELD,
    readable_field_name=READABLE,
    # PDF/A wants the field printable, PDF/UA wants it hidden or off the page: so it lies off the page
    invis_sig_settings=InvisSigSettings(set_print_flag=True, set_hidden_flag=False, box_out_of_bounds=True),
)


def _writer(content: bytes, place: str) -> _Appending:
    if b"%PDF-" not in content[:1024]:
        raise InputError("das ist keine PDF-Datei", "this is no PDF file", place)
    writer = _Appending(BytesIO(content))
    if writer.prev.encrypted:
        raise InputError(
            "die PDF-Datei ist mit einem Kennwort geschützt; bitte den Schutz vorher entfernen",
            "the PDF file is protected with a password; please remove the protection first",
            place,
        )
    if any(True for _ in enumerate_sig_fields(writer.prev, filled_status=True)):
        raise InputError(
            "die PDF-Datei ist schon signiert; ein Siegel würde die Signatur entwerten. Bitte das Original siegeln",
            "the PDF file is signed already; a seal would invalidate that. Please seal the original",
            place,
        )
    return writer


def seal_of_pkcs12(content: bytes, password: str | None, now: datetime, place: str = "") -> Seal:
    """The seal in a PKCS#12 file (.p12, .pfx), as of `now` (UTC). Raises InputError with `place`."""
    try:
        key, certificate, chain = pkcs12.load_key_and_certificates(content, password.encode() if password else None)
    except ValueError:
        raise (_closed(place) if _is_pkcs12(content) else _foreign(place)) from None
    if certificate is None:
        raise InputError("die Datei enthält kein Zertifikat", "the file holds no certificate", place)
    return Seal(_signer(key, certificate, chain, now, place))


def seal_of_pem(certificates: bytes, key: bytes, password: str | None, now: datetime, place: str = "") -> Seal:
    """The seal in PEM, as of `now` (UTC): its certificate, then those it comes from; its key. Raises InputError."""
    try:
        first, *chain = x509.load_pem_x509_certificates(certificates)
    except ValueError:
        raise InputError("das enthält kein Zertifikat (PEM)", "this holds no certificate (PEM)", place) from None
    if b"PRIVATE KEY-----" not in key:
        raise InputError("das enthält keinen Schlüssel (PEM)", "this holds no key (PEM)", place)
    try:
        loaded = load_pem_private_key(key, password.encode() if password and b"ENCRYPTED" in key else None)
    except (ValueError, TypeError):
        raise _closed(place) from None
    if loaded.public_key() != first.public_key():
        raise InputError(
            "Schlüssel und Zertifikat gehören nicht zusammen", "key and certificate do not belong together", place
        )
    return Seal(_signer(loaded, first, chain, now, place))


def stamped(seal: Seal, url: str) -> Seal:
    """The seal with time stamps from the server at that address."""
    return Seal(seal.signer, HTTPTimeStamper(url, timeout=PATIENCE))


def _signer(
    key: object, certificate: x509.Certificate, chain: Iterable[x509.Certificate], now: datetime, place: str
) -> SimpleSigner:
    if not isinstance(key, RSAPrivateKey | EllipticCurvePrivateKey):
        raise InputError(
            "die Datei enthält keinen Schlüssel, mit dem sich siegeln lässt (RSA oder elliptische Kurve)",
            "the file holds no key that can seal (RSA or elliptic curve)",
            place,
        )
    _in_force(certificate, now, place)
    der = key.private_bytes(Encoding.DER, PrivateFormat.PKCS8, NoEncryption())
    store = SimpleCertificateStore.from_certs([_asn1(one) for one in chain])  # type: ignore[no-untyped-call]  # without types
    return SimpleSigner(_asn1(certificate), PrivateKeyInfo.load(der), store, embed_roots=False)


def _in_force(certificate: x509.Certificate, now: datetime, place: str) -> None:
    start, end = certificate.not_valid_before_utc, certificate.not_valid_after_utc
    if not start <= now <= end:
        raise InputError(
            f"das Zertifikat des Siegels gilt nicht: nur vom {start:%d.%m.%Y} bis {end:%d.%m.%Y}",
            f"the seal's certificate is not valid: only from {start:%Y-%m-%d} to {end:%Y-%m-%d}",
            place,
        )


def _asn1(certificate: x509.Certificate) -> AsnCertificate:
    return AsnCertificate.load(certificate.public_bytes(Encoding.DER))


def _is_pkcs12(content: bytes) -> bool:
    try:
        return bool(asn1_pkcs12.Pfx.load(content, strict=True)["version"].native)
    except (ValueError, TypeError):
        return False


def _foreign(place: str) -> InputError:
    return InputError("das ist keine lesbare PKCS#12-Datei", "this is no readable PKCS#12 file", place)


def _closed(place: str) -> InputError:
    return InputError(
        "das Kennwort passt nicht, oder der Inhalt ist beschädigt",
        "the password does not fit, or the content is damaged",
        place,
    )
