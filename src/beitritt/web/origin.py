"""Where a request comes from: the address of the client, also behind so many proxies of the house's own.

Each proxy adds the address that it was called from to `X-Forwarded-For`. Anybody can send that line, so only as many
entries count, from its end, as there are proxies that we trust (setting BEITRITT_TRUSTED_PROXIES; none by default).
"""

from __future__ import annotations

from ipaddress import ip_address

from django.conf import settings
from django.http import HttpRequest


def client_address(request: HttpRequest) -> str:
    """The address of whoever asks, as text in its normal form; of the nearest machine where it cannot be told."""
    nearest = str(request.META.get("REMOTE_ADDR", ""))
    proxies = int(settings.BEITRITT_TRUSTED_PROXIES)
    passed = [one for one in str(request.META.get("HTTP_X_FORWARDED_FOR", "")).split(",") if one.strip()]
    told = passed[-proxies] if 0 < proxies <= len(passed) else ""
    return _normal(told) or _normal(nearest) or "0.0.0.0"  # noqa: S104  # no address to listen on: that of nobody


def _normal(text: str) -> str:
    """An address without port and brackets; empty for what is none."""
    bare = text.strip()
    if bare.startswith("["):
        bare = bare[1:].partition("]")[0]
    elif bare.count(":") == 1:
        bare = bare.partition(":")[0]
    try:
        return str(ip_address(bare))
    except ValueError:
        return ""
