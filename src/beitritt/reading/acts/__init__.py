"""What the frames make: each function takes a frame's place and gives the statements that it says."""

from __future__ import annotations

from . import (
    answers,
    appointments,
    bonds,
    bounding,
    changes,
    changing,
    consenting,
    dealing,
    declining,
    duties,
    entering,
    intents,
    joining,
    leaving,
    mending,
    pledging,
    posting,
    quitting,
    representing,
    reservations,
    rights,
    speaking,
    staying,
)

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from types import ModuleType

    from beitritt.reading.values import Statement

    from .find import Find

def _acts(*modules: ModuleType) -> dict[str, Callable[[Find], list[Statement]]]:
    return {
        name: function
        for module in modules
        for name, function in vars(module).items()
        if callable(function)
        and getattr(function, "__module__", None) == module.__name__
        and not name.startswith("_")
    }


ACTS: dict[str, Callable[[Find], list[Statement]]] = _acts(
        answers,
        appointments,
        bonds,
        bounding,
        changes,
        changing,
        dealing,
        consenting,
        declining,
        duties,
        entering,
        intents,
        joining,
        leaving,
        mending,
        quitting,
        pledging,
        posting,
        representing,
        reservations,
        speaking,
        staying,
        rights,
)
"""By the name that a frame carries as its ``act``."""


def learn_english() -> None:
    """Add the acts of English frames: a German letter need not load them."""
    from . import english, english_people, english_terms

    ACTS.update(_acts(english, english_people, english_terms))
