"""What every page's template has at hand: the words of its language, and the address of itself in the other one."""

from __future__ import annotations

from django.http import HttpRequest

from beitritt.web.gate import address_of, person
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
        "plain_about": words.get(f"plain_{address_of(request)}", ""),
        "language": here,
        "other_language": other,
        "signed_in": person(request) is not None,
        "other_language_url": f"{request.path}?{parameters.urlencode()}",
    }
