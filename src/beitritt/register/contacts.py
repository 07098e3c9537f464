"""Contacts: at which address a body wants to be told, in which language, and how often circulars come.

Addresses are those of offices, not of persons. Circulars can be chosen; duties (reminders of deadlines, invitations to
consent) go to every address of a body, whatever it chose.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from beitritt.register.errors import InputError

_LOCAL = r"[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+"
_LABEL = r"[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?"
_ADDRESS = re.compile(rf"{_LOCAL}(?:\.{_LOCAL})*@{_LABEL}(?:\.{_LABEL})*\Z")
LONGEST = 254
"""Characters of an address, after RFC 5321."""


class Delivery(StrEnum):
    """How an address gets circulars."""

    AT_ONCE = "at_once"
    DAILY = "daily"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class Contact:
    """An office's address for a body, in all initiatives (None) or in one; what is said for that one counts there."""

    body: str
    address: str
    initiative: str | None = None
    language: str = "de"
    circulars: Delivery = Delivery.AT_ONCE


@dataclass(frozen=True, slots=True)
class Addressee:
    """An address with all the bodies that it stands for in one initiative: it gets one message, not one for each."""

    address: str
    language: str
    circulars: Delivery
    bodies: tuple[str, ...]


OFTENEST = {choice: place for place, choice in enumerate(Delivery)}


def addressees(contacts: Iterable[Contact], initiative: str, bodies: Iterable[str]) -> tuple[Addressee, ...]:
    """Who is written to about an initiative on behalf of the bodies, by address.

    Where one address stands for several bodies with different choices, the most frequent one counts.
    """
    wanted = frozenset(bodies)
    chosen: dict[tuple[str, str], Contact] = {}
    for one in contacts:
        if one.body in wanted and one.initiative in (None, initiative):
            key = (one.address, one.body)
            if key not in chosen or one.initiative is not None:
                chosen[key] = one
    by_address: dict[str, list[Contact]] = {}
    for (address, _), one in sorted(chosen.items()):
        by_address.setdefault(address, []).append(one)
    return tuple(_addressee(address, held) for address, held in by_address.items())


def _addressee(address: str, held: list[Contact]) -> Addressee:
    circulars = min((one.circulars for one in held), key=OFTENEST.__getitem__)
    return Addressee(address, held[0].language, circulars, tuple(one.body for one in held))


def office_address(text: str) -> str:
    """An e-mail address as it can be written into a message's head, its domain in ASCII.

    Raises InputError for anything else: line breaks and other control characters, a name beside it, several addresses.
    """
    local, at, domain = text.strip().rpartition("@")
    try:
        found = f"{local}{at}{domain.encode('idna').decode().lower()}"
    except UnicodeError:
        found = ""
    if "\n" in text or "\r" in text or len(found) > LONGEST or not _ADDRESS.match(found):
        shown = " ".join(text.split())[:80]
        raise InputError(
            f"„{shown}“ ist keine E-Mail-Anschrift; erwartet wird eine wie integration@kreis.example, ohne Namen davor",
            f"'{shown}' is no e-mail address; expected one like integration@county.example, without a name before it",
        )
    return found
