"""Subscribe: a body's calendar gets a secret address, which can be renewed; the old one is then worth nothing.

The address is drawn at random and kept with the working records, so it tells nothing, works wherever the register is
opened, and needs no key that two machines would have to share.
"""

from __future__ import annotations

import secrets

from beitritt.procedures.office import Records
from beitritt.register.bodies import Directory
from beitritt.register.errors import UnknownKey

CALENDAR = "calendar"
"""The type of these records; their key is the secret."""

LENGTH = 24
"""Random bytes in an address: 192 bits, which nobody guesses."""


def calendar_token(records: Records, directory: Directory, body: str, *, renew: bool = False) -> str:
    """The secret of the body's calendar, made where there is none; with `renew` a new one, and the old is withdrawn.

    Raises UnknownKey for a body that the register does not hold.
    """
    key = directory.body(body).key
    with records.transaction():
        kept = records.of(CALENDAR, body=key)
        if kept and not renew:
            return kept[0].key
        for old in kept:
            records.remove(CALENDAR, old.key)
        token = secrets.token_urlsafe(LENGTH)
        records.put(CALENDAR, token, None, key, {"type": CALENDAR, "body": key})
    return token


def subscriber(records: Records, token: str) -> str:
    """The body whose calendar has that secret. Raises UnknownKey where none has, or has no longer."""
    found = records.get(CALENDAR, token)
    if found is None or found.body is None:
        raise UnknownKey(
            "Diesen Kalender gibt es nicht oder nicht mehr; bitte die Adresse neu geben lassen",
            "There is no such calendar, or no longer; please ask for its address again",
        )
    return found.body
