"""Files that a house keeps for its papers: their text, or why it cannot be had."""

from __future__ import annotations

from pathlib import Path

from beitritt.register.errors import InputError, not_readable


def text_of(path: Path) -> str:
    """The text of a file in UTF-8, without the mark that some editors put first. Raises InputError that names it."""
    try:
        return path.read_text("utf-8-sig")
    except OSError as error:
        raise not_readable(error, str(path)) from None
    except UnicodeDecodeError:
        raise InputError(
            "die Datei ist nicht in UTF-8 geschrieben; bitte als UTF-8 speichern",
            "the file is not in UTF-8; please save it as UTF-8",
            str(path),
        ) from None
