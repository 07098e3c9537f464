"""What the frames make: each function takes a frame's place and gives the statements that it says."""

from __future__ import annotations

from . import (
    answers,
    appointments,
    bonds,
    changes,
    changing,
    duties,
    intents,
    joining,
    leaving,
    mending,
    representing,
    reservations,
    rights,
)

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    from beitritt.reading.values import Statement

    from .find import Find

ACTS: dict[str, Callable[[Find], list[Statement]]] = {
    name: function
    for module in (
        answers,
        appointments,
        bonds,
        changes,
        changing,
        duties,
        intents,
        joining,
        leaving,
        mending,
        representing,
        reservations,
        rights,
    )
    for name, function in vars(module).items()
    if callable(function) and getattr(function, "__module__", None) == module.__name__ and not name.startswith("_")
}
"""By the name that a frame carries as its ``act``."""
