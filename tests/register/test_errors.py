"""Why the operating system refuses, in the reader's language."""

from __future__ import annotations

import errno
import os

import pytest

from beitritt.register.errors import not_opened, not_readable, system_reason


@pytest.mark.parametrize(
    ("number", "german", "advice"),
    [
        (errno.ENOENT, "Datei oder Ordner nicht gefunden", "; bitte den Pfad prüfen"),
        (errno.EACCES, "kein Zugriff", "; bitte die Rechte prüfen"),
        (errno.EISDIR, "ein Ordner, keine Datei", "; bitte den Pfad prüfen"),
        (errno.ENOSPC, "kein Platz mehr auf dem Datenträger", ""),
    ],
)
def test_the_usual_reasons_are_told_in_german_with_what_to_do(number: int, german: str, advice: str) -> None:
    error = OSError(number, os.strerror(number))
    assert system_reason(error)[0] == german
    assert not_opened(error, "a.csv").message("de") == f"a.csv: lässt sich nicht öffnen ({german}){advice}"
    assert not_readable(error, "a.toml").message("de") == f"a.toml: die Datei ist nicht zu lesen ({german}){advice}"


def test_an_unusual_reason_is_told_in_the_words_of_the_system() -> None:
    assert system_reason(OSError(errno.EIO, "Input/output error")) == ("Input/output error", "Input/output error")
    assert system_reason(OSError("no number")) == ("no number", "no number")
