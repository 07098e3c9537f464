"""The house's trust list: certificates that it takes for trustworthy, and revocation lists, from a folder of its own.

Nothing else is trusted: neither the certificates of the operating system nor anything that a letter brings along.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from beitritt.register.errors import InputError, not_readable, system_reason

CERTIFICATES = (".pem", ".crt", ".cer", ".der")
REVOCATIONS = (".crl",)
LARGEST = 20_000_000
"""Bytes of one file: a large authority's revocation list has a tenth of that."""


@dataclass(frozen=True, slots=True)
class TrustList:
    """Certificates that are trusted, and revocation lists, all as DER. An empty one trusts nobody."""

    certificates: tuple[bytes, ...] = ()
    revocations: tuple[bytes, ...] = ()


def trust_list(folder: Path) -> TrustList:
    """Read a trust list: `.pem`, `.crt`, `.cer`, `.der` are certificates (PEM or DER), `.crl` revocation lists.

    Raises InputError that names the folder or the file.
    """
    try:
        found = sorted(one for one in folder.iterdir() if one.suffix.lower() in CERTIFICATES + REVOCATIONS)
    except OSError as error:
        de, en = system_reason(error)
        raise InputError(
            f"der Ordner der Vertrauensliste ist nicht zu lesen ({de})",
            f"the folder of the trust list cannot be read ({en})",
            str(folder),
        ) from None
    certificates: list[bytes] = []
    revocations: list[bytes] = []
    for path in found:
        if path.suffix.lower() in REVOCATIONS:
            revocations.append(_revocation(path))
        else:
            certificates += _certificates(path)
    return TrustList(tuple(dict.fromkeys(certificates)), tuple(revocations))


def _certificates(path: Path) -> Iterator[bytes]:
    from cryptography import x509  # only who checks signatures needs it
    from cryptography.hazmat.primitives.serialization import Encoding

    content = _content(path)
    try:
        if b"-----BEGIN" in content:
            found = x509.load_pem_x509_certificates(content)
        else:
            found = [x509.load_der_x509_certificate(content)]
    except ValueError:
        raise InputError("das ist kein Zertifikat (PEM oder DER)", "no certificate (PEM or DER)", str(path)) from None
    yield from (one.public_bytes(Encoding.DER) for one in found)


def _revocation(path: Path) -> bytes:
    from cryptography import x509
    from cryptography.hazmat.primitives.serialization import Encoding

    content = _content(path)
    try:
        pem = b"-----BEGIN" in content
        found = x509.load_pem_x509_crl(content) if pem else x509.load_der_x509_crl(content)
    except ValueError:
        raise InputError("das ist keine Sperrliste (CRL)", "no revocation list (CRL)", str(path)) from None
    return found.public_bytes(Encoding.DER)


def _content(path: Path) -> bytes:
    try:
        if path.stat().st_size > LARGEST:
            raise InputError("die Datei ist zu groß", "the file is too large", str(path))
        return path.read_bytes()
    except OSError as error:
        raise not_readable(error, str(path)) from None
