"""The errors that every store raises in the same words."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from beitritt.register.errors import ConflictError, UnknownKey
from beitritt.register.nearest import unknown_key

if TYPE_CHECKING:
    from beitritt.register.initiatives import Initiative


DRIVER = {
    "database is locked": (
        "ein anderer Vorgang schreibt gerade; bitte noch einmal versuchen",
        "another process is writing; please try again",
    ),
    "database disk image is malformed": (
        "die Datei ist beschädigt; bitte eine Sicherung einspielen",
        "the file is damaged; please restore a backup",
    ),
    "file is not a database": (
        "keine Datei von SQLite; bitte den Pfad prüfen",
        "no file of SQLite; please check the path",
    ),
    "attempt to write a readonly database": (
        "kein Schreibrecht; bitte für Datei und Ordner einräumen, auch zum Fragen ist es nötig",
        "no right to write; please give it for file and folder, questions need it too",
    ),
    "unable to open database file": (
        "Datei oder Ordner nicht zugänglich; bitte Pfad und Rechte prüfen",
        "file or folder not accessible; please check path and permissions",
    ),
    "database or disk is full": ("kein Platz mehr auf dem Datenträger", "no space left on the device"),
}
"""Why SQLite refuses, and what to do, in German and English."""


def refusal(error: Exception) -> tuple[str, str]:
    """Why a database refuses, in German and English; what has no words here in those of its driver, on one line."""
    told = " ".join(str(error).split())
    return DRIVER.get(told, (told, told))


def unknown_initiative(key: str, held: Iterable[Initiative] = ()) -> UnknownKey:
    """The error for an initiative that is not among those `held`."""
    return unknown_key(
        f"Die Initiative „{key}“ ist nicht verzeichnet",
        f"The initiative '{key}' is not in the register",
        key,
        ((one.key, one.name) for one in held),
    )


def unknown_submission(identifier: str) -> UnknownKey:
    """The error for a submission that is not held."""
    return UnknownKey(f"Der Eingang „{identifier}“ ist nicht verzeichnet", f"There is no submission '{identifier}'")


def unknown_consultation(identifier: str) -> UnknownKey:
    """The error for a consultation that is not held."""
    return UnknownKey(f"Die Anfrage „{identifier}“ ist nicht verzeichnet", f"There is no consultation '{identifier}'")


def consultation_taken(identifier: str) -> ConflictError:
    """The error for a consultation whose id is taken."""
    return ConflictError(f"Die Anfrage „{identifier}“ gibt es schon", f"The consultation '{identifier}' exists already")


def id_taken(identifier: str) -> ConflictError:
    """The error for an instrument whose id is in the chain already."""
    return ConflictError(
        f"Die Kennung „{identifier}“ ist vergeben; eine Urkunde wird nie geändert, eine weitere berichtigt sie",
        f"The id '{identifier}' is taken; an instrument is never edited but corrected by another one",
    )


def unknown_batch(key: str) -> UnknownKey:
    """The error for files handed in together that are not held."""
    return UnknownKey(f"Die Aufnahme „{key}“ ist nicht verzeichnet", f"There is no intake '{key}'")
