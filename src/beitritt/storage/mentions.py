"""Which bodies an instrument names, and as what: the way from a body to the initiatives that concern it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from enum import StrEnum

from beitritt.register.bodies import BodyKind, Directory
from beitritt.register.instruments import Instrument
from beitritt.register.statements import Group, Statement


class NamedAs(StrEnum):
    """What a body is named as. A group's base stands for all bodies below it."""

    AUTHOR = "author"
    ACTOR = "actor"
    REPRESENTED = "represented"
    GROUP_BASE = "group_base"
    PREDECESSOR = "predecessor"
    SUCCESSOR = "successor"


Mention = tuple[str, NamedAs]


def mentions(instrument: Instrument) -> frozenset[Mention]:
    """Every body that the instrument names, by key, with what it is named as."""
    found: set[Mention] = {(instrument.author, NamedAs.AUTHOR)}
    for statement in instrument.statements:
        found.update(_named(statement))
    return frozenset(found)


def _named(statement: Statement) -> Iterator[Mention]:
    yield statement.actor, NamedAs.ACTOR
    if isinstance(statement.represented, Group):
        yield statement.represented.body, NamedAs.GROUP_BASE
    else:
        for body in statement.represented:
            yield body, NamedAs.REPRESENTED
    if statement.predecessor is not None:
        yield statement.predecessor, NamedAs.PREDECESSOR
    if statement.successor is not None:
        yield statement.successor, NamedAs.SUCCESSOR


def ancestors(directory: Directory, keys: Iterable[str]) -> set[str]:
    """The bodies that those of `keys` were ever below, themselves excluded where nothing else leads there."""
    found: set[str] = set()
    waiting = list(keys)
    while waiting:
        body = directory.find(waiting.pop())
        above = {parent.value for parent in body.parents} - found if body else set()
        found |= above
        waiting.extend(above)
    return found


def speakers(directory: Directory, keys: Iterable[str]) -> set[str]:
    """The bodies themselves, by their main keys, with the units that are or were within them and speak for them."""
    found = {body.key if (body := directory.find(key)) else key for key in keys}
    units = (body.key for body in directory if any(kind.value == BodyKind.UNIT for kind in body.kinds))
    return found.union(unit for unit in units if not found.isdisjoint(ancestors(directory, [unit])))
