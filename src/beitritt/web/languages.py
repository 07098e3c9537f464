"""The language of a page: German unless the reader chooses English by the link in the header, which a cookie keeps."""

from __future__ import annotations

from collections.abc import Callable

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.utils import translation
from django.utils.cache import patch_vary_headers

from beitritt.register.wording import LANGUAGES

PARAMETER = "lang"
ONE_YEAR = 365 * 24 * 3600

Handler = Callable[[HttpRequest], HttpResponse]


def language() -> str:
    """The language of the page being made: `de` or `en`."""
    return "en" if (translation.get_language() or "de").startswith("en") else "de"


class LanguageMiddleware:
    """Sets the language from `?lang=`, else the cookie, else German. What the browser prefers is no choice."""

    def __init__(self, get_response: Handler) -> None:
        self._get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        """Answer in the reader's language, and remember a choice that was made just now."""
        chosen = request.GET.get(PARAMETER)
        kept = request.COOKIES.get(settings.LANGUAGE_COOKIE_NAME)
        wanted = next((one for one in (chosen, kept) if one in LANGUAGES), "de")
        with translation.override(wanted):
            response = self._get_response(request)
        response.headers.setdefault("Content-Language", wanted)
        patch_vary_headers(response, ("Cookie",))
        if chosen in LANGUAGES and chosen != kept:
            response.set_cookie(
                settings.LANGUAGE_COOKIE_NAME,
                chosen,
                max_age=ONE_YEAR,
                secure=request.is_secure(),
                httponly=True,
                samesite="Lax",
            )
        return response
