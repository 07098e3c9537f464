"""What can go wrong, drawn as one tree; every message exists in German and English.

    BeitrittError
    ├── InputError          what somebody handed in cannot be used: what, where, what to do
    │   └── UnknownKey      a body, initiative, subject, phase or instrument that the register does not hold
    ├── ProcedureError      an act out of order (depositing what nobody reviewed, a record from the future …)
    │   └── Inadmissible    an act that the rules refuse (`beitritt.register.admissibility`)
    ├── ConflictError       the same name with other content
    └── LedgerError         the stored record does not prove itself (broken chain of hashes, lost document)

Faults in people's *letters* are not errors but findings (`beitritt.register.findings`).
"""

from __future__ import annotations

import errno


class BeitrittError(Exception):
    """An error that is told to a person, in their language.

    `place` names where the fault lies (a file and line, a field); it is put before the message.
    """

    def __init__(self, de: str, en: str, place: str = "") -> None:
        super().__init__(f"{place}: {en}" if place else en)
        self.de, self.en, self.place = de, en, place

    def message(self, language: str = "de") -> str:
        """The message in `language` (`de` or `en`), with its place."""
        text = self.en if language == "en" else self.de
        return f"{self.place}: {text}" if self.place else text

    def at(self, place: str) -> BeitrittError:
        """The same error with a place before the one it has."""
        return type(self)(self.de, self.en, f"{place}: {self.place}" if self.place else place)


class InputError(BeitrittError):
    """What was handed in cannot be used as it is."""


class UnknownKey(InputError):
    """A key that the register does not hold."""


class ProcedureError(BeitrittError):
    """An act that the procedure does not allow at this point."""


class ConflictError(BeitrittError):
    """The same name was used before with other content."""


class LedgerError(BeitrittError):
    """The record does not prove itself."""


_SYSTEM = {
    errno.ENOENT: ("Datei oder Ordner nicht gefunden", "no such file or folder"),
    errno.EACCES: ("kein Zugriff", "no access"),
    errno.EPERM: ("kein Zugriff", "no access"),
    errno.EISDIR: ("ein Ordner, keine Datei", "a folder, not a file"),
    errno.ENOTDIR: ("kein Ordner", "not a folder"),
    errno.EEXIST: ("den Namen gibt es schon", "the name is taken"),
    errno.ENAMETOOLONG: ("der Name ist zu lang", "the name is too long"),
    errno.ENOSPC: ("kein Platz mehr auf dem Datenträger", "no space left on the device"),
    errno.EROFS: ("nur zum Lesen eingebunden", "read-only"),
}


"""What the system says, in German and English."""

_PATH = ("bitte den Pfad prüfen", "please check the path")
_RIGHTS = ("bitte die Rechte prüfen", "please check the permissions")
_ADVICE = {
    **dict.fromkeys((errno.ENOENT, errno.EEXIST, errno.EISDIR, errno.ENOTDIR, errno.ENAMETOOLONG), _PATH),
    **dict.fromkeys((errno.EACCES, errno.EPERM, errno.EROFS), _RIGHTS),
}
"""What to do about that; nothing where the reason says it all."""


def system_reason(error: OSError) -> tuple[str, str]:
    """Why the operating system refused, in German and English; what has no words here in those of the system."""
    told = error.strerror or str(error)
    return _SYSTEM.get(error.errno or 0, (told, told))


def not_opened(error: OSError, place: str = "") -> InputError:
    """The error for a file of data that the operating system does not let be opened; `place` names it."""
    return _refused(error, "lässt sich nicht öffnen", "cannot be opened", place)


def not_written(error: OSError, place: str) -> InputError:
    """The error for a file that the operating system does not let be written; `place` names it."""
    return _refused(error, "lässt sich nicht schreiben", "cannot be written", place)


def not_readable(error: OSError, place: str) -> InputError:
    """The error for a file that belongs to a paper or a seal and that the operating system does not let be read."""
    return _refused(error, "die Datei ist nicht zu lesen", "the file cannot be read", place)


def _refused(error: OSError, de: str, en: str, place: str) -> InputError:
    (why_de, why_en), advice = system_reason(error), _ADVICE.get(error.errno or 0)
    do_de, do_en = (f"; {told}" for told in advice) if advice else ("", "")
    return InputError(f"{de} ({why_de}){do_de}", f"{en} ({why_en}){do_en}", place)
