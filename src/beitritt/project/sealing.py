"""The house's seal and its trust list, as the environment names them; a password never stands on a command line.

BEITRITT_SEAL is a PKCS#12 file, or a certificate in PEM with its key beside it or in BEITRITT_SEAL_KEY. The password
stands in BEITRITT_SEAL_PASSWORD, or in the file that BEITRITT_SEAL_PASSWORD_FILE names. BEITRITT_TIMESTAMP is the
address of a time-stamp server (RFC 3161), BEITRITT_TRUST the folder of the trust list.
"""

from __future__ import annotations

import os
from collections import OrderedDict
from datetime import datetime
from hashlib import sha256
from logging import getLogger
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from beitritt.reading.documents.trust import TrustList, trust_list
from beitritt.register.errors import InputError, system_reason

if TYPE_CHECKING:
    from beitritt.writing.paper.seal import Seal

SEAL, KEY = "BEITRITT_SEAL", "BEITRITT_SEAL_KEY"
PASSWORD, PASSWORD_FILE = "BEITRITT_SEAL_PASSWORD", "BEITRITT_SEAL_PASSWORD_FILE"
TIMESTAMP = "BEITRITT_TIMESTAMP"
TRUST = "BEITRITT_TRUST"
KEPT_PAPERS = 64
"""Papers of the pages that stay in memory sealed; each has some 50 KB."""

LONGEST_PASSWORD = 1_000
"""Bytes: of much longer ones the library for keys does not say that they are wrong, but breaks off."""


def seal(now: datetime) -> Seal:
    """The house's seal. Raises InputError where none is named, or it cannot be used at `now` (UTC)."""
    found, url = _unstamped(now), _timestamp()
    if not url:
        return found
    from beitritt.writing.paper.seal import stamped

    return stamped(found, url)


def sealed_paper(content: bytes, now: datetime) -> bytes:
    """A paper of the pages under the house's seal, without a time stamp; as it is where the house has no seal.

    Whoever opens a page must not make the house ask a server. Where the seal cannot be used at `now` (UTC), that is
    logged: a paper without a seal claims none, and the hashes in it hold all the same.
    """
    if _path(SEAL) is None:
        return content
    try:
        return _sealed_once(content, os.environ[SEAL], now)
    except InputError as error:
        told = error.message("en")
        getLogger(__name__).error("a paper goes out without the seal: %s", told)  # noqa: TRY400  # no fault of ours
        return content


_papers: OrderedDict[tuple[str, bytes], bytes] = OrderedDict()
"""Papers that were sealed last, by the seal's file and the paper's hash: many people open the same one."""


def _sealed_once(content: bytes, named: str, now: datetime) -> bytes:
    key = (named, sha256(content).digest())
    found = _papers.get(key)
    if found is None:
        from beitritt.writing.paper.seal import sealed

        found = sealed(content, _unstamped(now))
        _papers[key] = found
        while len(_papers) > KEPT_PAPERS:
            _papers.popitem(last=False)
    return found


def _unstamped(now: datetime) -> Seal:
    from beitritt.writing.paper.seal import seal_of_pem, seal_of_pkcs12

    path, key = _path(SEAL), _path(KEY)
    if path is None:
        raise InputError(
            "das Haus hat kein Siegel; bitte hier eine PKCS#12-Datei oder ein Zertifikat (PEM) nennen",
            "the house has no seal; please name a PKCS#12 file or a certificate (PEM) here",
            SEAL,
        )
    content = _content(SEAL, path)
    if b"-----BEGIN" in content:
        return seal_of_pem(content, _content(KEY, key) if key else content, _password(), now, str(key or path))
    return seal_of_pkcs12(content, _password(), now, str(path))


def trusted() -> TrustList:
    """The house's trust list; an empty one where none is named. Raises InputError where it cannot be used."""
    folder = _path(TRUST)
    if folder is None:
        return TrustList()
    try:
        return trust_list(folder)
    except InputError as error:
        raise error.at(TRUST) from None


def _path(name: str) -> Path | None:
    told = os.environ.get(name, "").strip()
    return Path(told) if told else None


def _password() -> str | None:
    told, path = os.environ.get(PASSWORD, ""), _path(PASSWORD_FILE)
    if told and path is not None:
        raise InputError(
            f"das Kennwort steht auch in {PASSWORD}; bitte nur eines von beiden setzen",
            f"the password is in {PASSWORD} too; please set only one of both",
            PASSWORD_FILE,
        )
    if path is None:
        return told or None
    content = _content(PASSWORD_FILE, path)
    if len(content) > LONGEST_PASSWORD:
        raise InputError(
            f"die Datei „{path}“ enthält kein Kennwort: sie ist zu lang",
            f"the file '{path}' holds no password: it is too long",
            PASSWORD_FILE,
        )
    return content.decode("utf-8", "replace").rstrip("\r\n") or None


def _timestamp() -> str:
    url = os.environ.get(TIMESTAMP, "").strip()
    try:
        parts = urlsplit(url)
        fits = not url or (parts.scheme in ("http", "https") and bool(parts.hostname))
    except ValueError:
        fits = False
    if not fits:
        raise InputError(
            f"„{url}“ ist keine Anschrift; erwartet wird eine wie https://zeitstempel.example",
            f"'{url}' is no address; expected one like https://timestamps.example",
            TIMESTAMP,
        )
    return url


def _content(name: str, path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        de, en = system_reason(error)
        raise InputError(
            f"die Datei „{path}“ ist nicht zu lesen ({de})",
            f"the file '{path}' cannot be read ({en})",
            name,
        ) from None
