"""Pages behind a secret address: no search engine, no cache and no other site shall come to know it.

The referrer policy is `strict-origin`: it tells no page, not even one of ours, the secret path. Under `no-referrer` the
browser would send forms with `Origin: null`, which is what a forged form looks like.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import Concatenate, ParamSpec

from django.http import HttpRequest, HttpResponse

from beitritt.register.errors import UnknownKey
from beitritt.web.errors import not_found

P = ParamSpec("P")
HEADERS = {
    "X-Robots-Tag": "noindex, nofollow, noarchive",
    "Referrer-Policy": "strict-origin",
    "Cache-Control": "no-store",
}


def secret(
    view: Callable[Concatenate[HttpRequest, P], HttpResponse],
) -> Callable[Concatenate[HttpRequest, P], HttpResponse]:
    """A view whose answers, the one for a wrong address too, carry the headers."""

    @wraps(view)
    def guarded(request: HttpRequest, /, *args: P.args, **kwargs: P.kwargs) -> HttpResponse:
        try:
            response = view(request, *args, **kwargs)
        except UnknownKey as error:
            response = not_found(request, error)
        for name, value in HEADERS.items():
            response.headers[name] = value
        return response

    return guarded
