"""Where the register of a command lies, and what is said to whoever asked an empty one: mostly another one was meant.

`beitritt demo` fills a file of its own, so that nobody's register is touched; whoever then asks without naming it asks
the user's own register, which may hold nothing yet.
"""

from __future__ import annotations

import shlex
import sys
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Protocol, cast

if TYPE_CHECKING:
    from beitritt.procedures.office import Ledger
    from beitritt.register.errors import BeitrittError

DATABASE = "beitritt.project.database"
"""Knows where the user's data lie. It stands above the entrances, so it is loaded by name as `opening` does."""

OWN_FILE = "demo.sqlite3"
"""The demonstration's file in the user's data folder."""

EMPTY = {
    "de": {
        "empty": "Das Register {place} ist leer.",
        "there": "Das Beispiel von „beitritt demo“ fragen Sie mit --register {demo}\n"
        "  oder, für alle Befehle, mit {variable}={demo}",
        "make": "Ein Beispiel legt an: beitritt demo",
        "import": "Eigene Daten nimmt auf: beitritt import DATEI.jsonl",
    },
    "en": {
        "empty": "The register {place} is empty.",
        "there": "To ask the example of 'beitritt demo': --register {demo}\n  or, for all commands: {variable}={demo}",
        "make": "To make an example: beitritt demo",
        "import": "To take in data of your own: beitritt import FILE.jsonl",
    },
}


class Database(Protocol):
    """What `beitritt.project.database` offers."""

    VARIABLE: str

    def data_folder(self) -> Path:
        """The folder for this user's data."""

    def database_url(self, url: str | None = None) -> str:
        """What is meant where `url` is given, or None."""

    def sqlite_url(self, path: Path) -> str:
        """The URL of a file."""

    def place(self, url: str) -> str:
        """Where a register lies, as people are told."""


def database() -> Database:
    """The module, loaded now."""
    return cast("Database", import_module(DATABASE))


def demonstration() -> Path:
    """The file in which `beitritt demo` keeps its register."""
    return database().data_folder() / OWN_FILE


def place_of(register: str | None) -> str:
    """Where the register lies that a command was given by `--register` (None: not given)."""
    known = database()
    return known.place(known.database_url(register))


def is_empty(ledger: Ledger) -> bool:
    """Whether a register holds no body, no initiative and no instrument."""
    return not (len(ledger.directory()) or ledger.initiatives() or next(iter(ledger.entries()), None))


def hint(register: str | None, language: str) -> str:
    """That the register asked is empty: which one it is, how to ask the demonstration's, and how to fill it."""
    words, place, demo = EMPTY[language], place_of(register), demonstration()
    there = words["there"] if demo.exists() and str(demo) != place else words["make"]
    lines = [words["empty"], there, words["import"]]
    told = "\n  ".join(lines)
    return told.format(place=place, demo=shlex.quote(str(demo)), variable=database().VARIABLE)


def tell_if_empty(ledger: Ledger, register: str | None, language: str) -> None:
    """Say to whoever got an empty answer that there is nothing to ask, where that is why."""
    if is_empty(ledger):
        print(hint(register, language), file=sys.stderr)


def message(error: BeitrittError, register: str | None, language: str) -> str:
    """The error for a key that was asked for and is not there; and the hint, where the register is empty."""
    from beitritt.cli.opening import open_ledger

    said = error.message(language)
    if error.place or not is_empty(open_ledger(register)):  # a place: what is missing stands in a file
        return said
    return f"{said}\n  {hint(register, language)}"
