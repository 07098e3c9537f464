"""An invented certificate authority, made anew by each test run: roots, seals, time stamps, revocation lists."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import cache
from typing import Any, TypeVar

from asn1crypto.keys import PrivateKeyInfo
from asn1crypto.x509 import Certificate as AsnCertificate
from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.hazmat.primitives.serialization import (
    BestAvailableEncryption,
    Encoding,
    NoEncryption,
    PrivateFormat,
    pkcs12,
)
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID
from pyhanko.sign.timestamps.dummy_client import DummyTimeStamper

from beitritt.reading.documents.trust import TrustList

NOW = datetime.now(UTC).replace(microsecond=0)
"""Seals are dated by the machine's clock, so the certificates are valid around now."""

DAY = timedelta(days=1)
T = TypeVar("T")
PASSWORD = "siegel wachs"  # noqa: S105  # of an invented key
ORGANISATION = "Kreis Musterau"


@dataclass(frozen=True)
class Holder:
    """A key with its certificate, and who issued that."""

    key: ec.EllipticCurvePrivateKey | rsa.RSAPrivateKey
    certificate: x509.Certificate
    issuer: Holder | None = None

    @property
    def der(self) -> bytes:
        """The certificate as DER."""
        return self.certificate.public_bytes(Encoding.DER)

    @property
    def pem(self) -> bytes:
        """The certificate as PEM."""
        return self.certificate.public_bytes(Encoding.PEM)

    def key_pem(self, password: str | None = PASSWORD) -> bytes:
        """The key as PEM."""
        lock = BestAvailableEncryption(password.encode()) if password else NoEncryption()
        return self.key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, lock)

    def pkcs12(self, password: str = PASSWORD) -> bytes:
        """Key and certificate as PKCS#12."""
        lock = BestAvailableEncryption(password.encode())
        return pkcs12.serialize_key_and_certificates(b"seal", self.key, self.certificate, None, lock)


def name(common: str, organisation: str = ORGANISATION) -> x509.Name:
    """A name in a certificate."""
    parts = [(NameOID.COUNTRY_NAME, "DE"), (NameOID.ORGANIZATION_NAME, organisation), (NameOID.COMMON_NAME, common)]
    return x509.Name([x509.NameAttribute(kind, value) for kind, value in parts if value])


def issued(
    issuer: Holder | None,
    subject: x509.Name,
    *,
    start: datetime = NOW - 30 * DAY,
    end: datetime = NOW + 300 * DAY,
    stamping: bool = False,
    sealing: bool | None = None,
) -> Holder:
    """A certificate; without an issuer one that signs itself and others, seals too where that is said."""
    key = rsa.generate_private_key(65537, 2048) if stamping else ec.generate_private_key(ec.SECP256R1())
    root = issuer is None
    builder = (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(issuer.certificate.subject if issuer else subject)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(start)
        .not_valid_after(end)
        .add_extension(x509.BasicConstraints(ca=root, path_length=None), critical=True)
        .add_extension(_usage(issuing=root, sealing=not root if sealing is None else sealing), critical=True)
    )
    if stamping:
        builder = builder.add_extension(x509.ExtendedKeyUsage([ExtendedKeyUsageOID.TIME_STAMPING]), critical=True)
    certificate = builder.sign(issuer.key if issuer else key, hashes.SHA256())
    return Holder(key, certificate, issuer)


def _usage(*, issuing: bool, sealing: bool) -> x509.KeyUsage:
    return x509.KeyUsage(
        digital_signature=sealing, content_commitment=sealing, key_encipherment=not (sealing or issuing),
        data_encipherment=False, key_agreement=False, key_cert_sign=issuing, crl_sign=issuing, encipher_only=False,
        decipher_only=False,
    )  # fmt: skip


def revocations(issuer: Holder, revoked: Iterable[tuple[Holder, datetime]], *, made: datetime = NOW) -> bytes:
    """A revocation list of an issuer as DER, good for a week."""
    builder = x509.CertificateRevocationListBuilder().issuer_name(issuer.certificate.subject)
    builder = builder.last_update(made - DAY).next_update(made + 7 * DAY)
    for one, when in revoked:
        entry = x509.RevokedCertificateBuilder().serial_number(one.certificate.serial_number).revocation_date(when)
        builder = builder.add_revoked_certificate(entry.build())
    return builder.sign(issuer.key, hashes.SHA256()).public_bytes(Encoding.DER)


def stamper(holder: Holder, at: datetime | None = None) -> DummyTimeStamper:
    """A time-stamp authority in this process, whose clock may stand still."""
    key: Any = PrivateKeyInfo.load(holder.key.private_bytes(Encoding.DER, PrivateFormat.PKCS8, NoEncryption()))
    return DummyTimeStamper(AsnCertificate.load(holder.der), key, fixed_dt=at)


@cache
def root() -> Holder:
    """The root that the house trusts."""
    return issued(None, name("Wurzel", "Siegelstelle"))


@cache
def county() -> Holder:
    """The county's seal."""
    return issued(root(), name("Siegel"))


def trusting(*holders: Holder, revocations: tuple[bytes, ...] = ()) -> TrustList:
    """A trust list with these certificates."""
    return TrustList(tuple(one.der for one in holders), revocations)


def apart(work: Callable[..., T], *arguments: object) -> T:
    """What a piece of work gives in a thread of its own: pyHanko runs an event loop, and a browser's test has one."""
    with ThreadPoolExecutor(max_workers=1) as pool:
        return pool.submit(work, *arguments).result()
