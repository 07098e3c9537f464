"""The gate before every page: asks the table of rights, and sends whoever is not signed in to do that first."""

from __future__ import annotations

from collections.abc import Callable
from urllib.parse import urlencode

from django.http import HttpRequest, HttpResponse, HttpResponseBase, HttpResponseRedirect
from django.urls import reverse

from beitritt.register.mandates import Mandate
from beitritt.web import register
from beitritt.web.errors import barred
from beitritt.web.rights import admitted


def address_of(request: HttpRequest) -> str | None:
    """The name of the address asked for (in `beitritt.web.urls`); None where nothing is there."""
    return request.resolver_match.url_name if request.resolver_match else None


def person(request: HttpRequest) -> str | None:
    """The opaque id of who is signed in, or None."""
    user = getattr(request, "user", None)  # absent where a fault came up before anybody was asked
    return str(user.pk) if user is not None and user.is_authenticated else None


def mandates(request: HttpRequest) -> list[Mandate] | None:
    """For whom the person acts today; None for nobody signed in. Looked up once in a request."""
    if not hasattr(request, "beitritt_mandates"):
        who = person(request)
        today = register.today()
        found = [one for one in register.mandates().of(who) if one.holds(today)] if who is not None else None
        request.beitritt_mandates = found  # type: ignore[attr-defined]  # requests carry what middleware finds out
    kept: list[Mandate] | None = request.beitritt_mandates  # type: ignore[attr-defined]  # the same
    return kept


class GateMiddleware:
    """Lets through whom the table lets through. It comes after the one that finds out who is signed in."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self._get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        """Answer; Django calls `process_view` before the page's own function."""
        response = self._get_response(request)
        if person(request) is not None:
            response.headers.setdefault("Cache-Control", "private, no-store")  # the next at this machine is another
        return response

    def process_view(
        self, request: HttpRequest, view: Callable[..., HttpResponseBase], args: object, kwargs: object
    ) -> HttpResponse | None:
        """None where the page may be opened."""
        del view, args, kwargs
        name = address_of(request)
        if name is not None and admitted(name, None):
            return None
        held = mandates(request)
        if name is not None and admitted(name, held):
            return None
        if held is None:
            return _to_sign_in(request)
        return barred(request)


def _to_sign_in(request: HttpRequest) -> HttpResponse:
    """To the sign-in, and from there back to what was asked for."""
    back = request.get_full_path() if request.method == "GET" else ""
    address = reverse("account_login")
    return HttpResponseRedirect(f"{address}?{urlencode({'next': back})}" if back else address)
