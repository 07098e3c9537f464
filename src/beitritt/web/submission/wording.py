"""Finds words that somebody copied out of a letter, or selected in it."""

from __future__ import annotations

import re

from beitritt.web.errors import fault


def located(quote: str, text: str, hint: int | None) -> tuple[int, int]:
    """Where the words stand, in code points; line breaks and spaces count alike.

    Of several places the one nearest to `hint` counts. Raises InputError, with the field `quote`, where the words
    stand nowhere, or several times and nobody says which.
    """
    parts = quote.split()
    places = [one.span() for one in re.finditer(r"\s+".join(map(re.escape, parts)), text)] if parts else []
    if len(places) > 1 and hint is not None:
        places = [min(places, key=lambda place: abs(place[0] - hint))]
    if len(places) == 1:
        return places[0]
    word = "quote_several" if places else "quote_nowhere" if parts else "quote_missing"
    raise fault("quote", word, len(places))
