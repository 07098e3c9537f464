"""The key that signs cookies: from the environment, else made once in the user's data folder for that user alone."""

from __future__ import annotations

import os
from pathlib import Path

from beitritt.project.database import data_folder
from beitritt.register.errors import InputError, system_reason

VARIABLE = "BEITRITT_SECRET_KEY"


def secret_key() -> str:
    """The key. Raises InputError where none is given and none can be kept."""
    named = os.environ.get(VARIABLE)
    if named:
        return named
    path = data_folder() / "secret-key"
    try:
        if not path.exists():
            _make(path)
        key = path.read_text(encoding="utf-8", errors="replace").strip()
    except OSError as error:
        de, en = system_reason(error)
        raise InputError(
            f"{path} lässt sich nicht anlegen oder lesen ({de}); bitte {VARIABLE} setzen",
            f"{path} cannot be made or read ({en}); please set {VARIABLE}",
        ) from None
    if not key:
        raise InputError(
            f"{path} ist leer; bitte die Datei löschen oder {VARIABLE} setzen",
            f"{path} is empty; please delete the file or set {VARIABLE}",
        )
    return key


def _make(path: Path) -> None:
    """Write a new key whole and only then give it its name: of two processes the first one's key stays."""
    import secrets
    import tempfile

    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    descriptor, temporary = tempfile.mkstemp(dir=path.parent)  # readable by the user alone
    try:
        with os.fdopen(descriptor, "w", encoding="ascii") as file:
            file.write(secrets.token_urlsafe(50))
        Path(path).hardlink_to(temporary)
    except FileExistsError:
        pass
    finally:
        Path(temporary).unlink()
