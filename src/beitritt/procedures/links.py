"""Secret addresses: whoever has the token may use it. The register keeps only its SHA-256, which leads nowhere."""

from __future__ import annotations

import secrets
from hashlib import sha256

BYTES = 32


def new_token() -> str:
    """256 random bits, as they stand in an address."""
    return secrets.token_urlsafe(BYTES)


def digest(token: str) -> str:
    """What is kept of a token."""
    return sha256(token.encode(errors="surrogatepass")).hexdigest()
