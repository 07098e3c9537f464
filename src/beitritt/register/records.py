"""Working records: what is kept beside the chain of instruments, such as effort, reviews, needs or calendar addresses.

They are worked on and may be replaced. No standing rests on them: what binds anybody stands in an instrument.
"""

from __future__ import annotations

from dataclasses import dataclass

from beitritt.register.interchange import JsonObject, canonical


@dataclass(frozen=True, slots=True)
class Record:
    """A record under its `type` and `key`. `initiative` and `body` are for finding it; None where it is of no one.

    `line` is what it says, in the interchange format of its type.
    """

    type: str
    key: str
    initiative: str | None
    body: str | None
    line: JsonObject


def key_of(*parts: str) -> str:
    """A key made of several: what stands in one part cannot be taken for another."""
    return canonical(list(parts))
