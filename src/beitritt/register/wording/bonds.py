"""The words beside the end of a bond: that it is over on the day in question, that it is merely reported."""

from __future__ import annotations

from datetime import date

from beitritt.register.binding import Bound, Source
from beitritt.register.wording.said import words

OVER = {"de": "vorbei", "en": "over"}


def bond_remarked(said: str, bound: Bound, on: date, language: str) -> str:
    """What is said of a bond's end, with what is to be known of it on `on`: "31. Dezember 2018 (vorbei)"."""
    remarks = [OVER[language]] if bound_over(bound, on) else []
    if bound.decides is not None and bound.decides.origin == Source.REPORTED:
        remarks.append(words(language).SOURCE[Source.REPORTED])
    return f"{said} ({', '.join(remarks)})" if remarks else said


def bound_over(bound: Bound, on: date) -> bool:
    """Whether nobody disputes when the bond ends and that day has come; its end is the first free day."""
    return bound.until is not None and bound.until <= on
