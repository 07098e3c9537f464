"""Bodies as people name them in a letter's questions: one by name or key, or several between semicolons."""

from __future__ import annotations

from dataclasses import dataclass

from beitritt.register.bodies import Body, Directory
from beitritt.register.errors import InputError
from beitritt.web.collation import meant
from beitritt.web.errors import fault

MOST_MEANT = 8


@dataclass(frozen=True, slots=True)
class Sought:
    """What a name led to: the body, or those that could be meant with what is wrong."""

    body: Body | None = None
    meant: tuple[Body, ...] = ()
    fault: InputError | None = None


def sought(wanted: str, directory: Directory, field: str = "body") -> Sought:
    """The body of that key or name. A name that several bear leads to all of them."""
    if not wanted:
        return Sought(fault=fault(field, "prepare_no_body"))
    alike = meant(directory, wanted)
    if len(alike) == 1:
        return Sought(alike[0])
    if not alike:
        return Sought(fault=fault(field, "prepare_body_unknown", name=wanted))
    return Sought(meant=tuple(alike[:MOST_MEANT]), fault=fault(field, "prepare_body_several", name=wanted))


def named_bodies(text: str, directory: Directory, author: str) -> tuple[str, ...]:
    """The keys of the bodies that are named between semicolons. Raises InputError where one is not clear."""
    names = [" ".join(part.split()) for part in text.split(";")]
    keys = []
    for name in filter(None, names):
        found = sought(name, directory, "named")
        if found.body is None:
            raise found.fault or fault("named", "prepare_no_body")
        if found.body.key == author:
            raise fault("named", "prepare_named_itself", name=name)
        keys.append(found.body.key)
    if not keys:
        raise fault("named", "prepare_no_named")
    return tuple(dict.fromkeys(keys))
