"""What every page's template has at hand: the words of its language, and the address of itself in the other one."""

from __future__ import annotations

from django.http import HttpRequest

from beitritt.web.gate import person
from beitritt.web.languages import PARAMETER, language
from beitritt.web.words import page_words


def page(request: HttpRequest) -> dict[str, object]:
    """The context processor."""
    here = language()
    other = "en" if here == "de" else "de"
    parameters = request.GET.copy()
    parameters[PARAMETER] = other
    words = page_words(here)
    return {
        "w": words,
        "plain_about": words.get(f"plain_{_address(request)}", ""),
        "language": here,
        "other_language": other,
        "signed_in": person(request) is not None,
        "other_language_url": f"{request.path}?{parameters.urlencode()}",
    }


def _address(request: HttpRequest) -> str | None:
    """The name of the address asked for; None where nothing is there."""
    return request.resolver_match.url_name if request.resolver_match else None
