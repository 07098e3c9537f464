"""Where the register lies: the database's URL or its file, the user's data folder, and what Django needs of both."""

from __future__ import annotations

import os
import re
import sys
from importlib.util import find_spec
from pathlib import Path
from typing import TypedDict
from urllib.parse import SplitResult, parse_qsl, quote, unquote, urlsplit

from beitritt.register.errors import InputError, not_opened

VARIABLE = "BEITRITT_DATABASE"
"""The environment variable that names the database."""

SCHEME = re.compile(r"[A-Za-z][A-Za-z0-9+.-]+:")
"""How a URL begins. What does not is the path of a file; a single letter is a drive of Windows."""

WAIT = 20
"""For how many seconds a writer waits for another one."""

SQLITE_PRAGMAS = "PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL; PRAGMA cache_size=-32768"
"""Readers go on beside a writer; what was committed survives a crash of the program; 32 MB of pages stay in memory."""


class Database(TypedDict, total=False):
    """One entry of Django's DATABASES."""

    ENGINE: str
    NAME: str
    USER: str
    PASSWORD: str
    HOST: str
    PORT: str
    OPTIONS: dict[str, str | int]
    CONN_MAX_AGE: int
    CONN_HEALTH_CHECKS: bool


def data_folder() -> Path:
    """The folder for this user's data, as the platform has it. It is not created here.

    Raises InputError for a user without a home, as in some containers.
    """
    if sys.platform == "win32":
        base = os.environ.get("LOCALAPPDATA") or _home() / "AppData" / "Local"
    elif sys.platform == "darwin":
        base = _home() / "Library" / "Application Support"
    else:
        named = os.environ.get("XDG_DATA_HOME", "")
        base = named if Path(named).is_absolute() else _home() / ".local" / "share"
    return Path(base) / "beitritt"


def _home() -> Path:
    try:
        return Path.home()
    except RuntimeError:
        raise InputError(
            "dieses Benutzerkonto hat kein Benutzerverzeichnis; bitte die Datei des Registers nennen",
            "this user has no home folder; please name the register's file",
            VARIABLE,
        ) from None


def database_url(url: str | None = None) -> str:
    """The URL or path given, else the one in the environment, else SQLite in the user's data folder."""
    if url is not None:
        return url
    return os.environ.get(VARIABLE) or sqlite_url(data_folder() / "register.sqlite3")


def sqlite_url(path: Path) -> str:
    """The URL of a SQLite file."""
    return f"sqlite:///{quote(path.as_posix(), safe='/:')}"


def database(url: str) -> Database:
    """Django's settings for the database that `url` names; what has no scheme is the path of a SQLite file.

    Raises InputError for a URL that is none of `sqlite:////absolute/path.sqlite3`, `sqlite:///relative/path.sqlite3`
    and `postgresql://user:password@host:port/name`, for a path that is a folder or lies in none, and for PostgreSQL
    where its driver is not installed.
    """
    if url.strip() and "\0" not in url and not SCHEME.match(url):
        return _file(_checked(url))
    try:
        parts = urlsplit(url)
        port = parts.port
    except ValueError:
        raise _unreadable(url) from None
    if parts.scheme == "sqlite":
        return _sqlite(url, parts)
    if parts.scheme in {"postgresql", "postgres"}:
        return _postgresql(url, parts, port)
    raise _unreadable(url)


def _sqlite(url: str, parts: SplitResult) -> Database:
    path = unquote(parts.path[1:])
    if parts.netloc or parts.query or parts.fragment or not path or path.endswith("/") or "\0" in path:
        raise _unreadable(url)
    return _file(_absolute(path))


def _file(path: Path) -> Database:
    return {
        "ENGINE": "django.db.backends.sqlite3",
        "NAME": str(path),
        "OPTIONS": {"transaction_mode": "IMMEDIATE", "timeout": WAIT, "init_command": SQLITE_PRAGMAS},
        "CONN_MAX_AGE": 600,
    }


def _absolute(path: str) -> Path:
    try:
        return Path(path).expanduser().absolute()
    except RuntimeError:
        raise InputError(
            f"„{path}“: wo dieses Benutzerverzeichnis liegt, ist nicht bekannt; bitte den ganzen Pfad nennen",
            f"'{path}': where this home folder lies is not known; please name the whole path",
            VARIABLE,
        ) from None


def _checked(text: str) -> Path:
    """The path of a file that is there, or can be made in a folder that is there: a typing error makes no folders."""
    path = _absolute(text)
    try:
        folder, inside = path.is_dir() or text.endswith(("/", os.sep)), path.parent.is_dir()
    except OSError as error:
        raise not_opened(error, f"{VARIABLE}: {path}") from None
    if folder:
        raise InputError(
            f"„{path}“ ist ein Ordner; bitte eine Datei darin nennen, etwa {path / 'register.sqlite3'}",
            f"'{path}' is a folder; please name a file in it, such as {path / 'register.sqlite3'}",
            VARIABLE,
        )
    if not inside:
        raise InputError(
            f"„{path}“: den Ordner {path.parent} gibt es nicht; bitte den Pfad prüfen oder den Ordner anlegen",
            f"'{path}': there is no folder {path.parent}; please check the path, or make the folder",
            VARIABLE,
        )
    return path


def _postgresql(url: str, parts: SplitResult, port: int | None) -> Database:
    name = unquote(parts.path[1:])
    if not name or "/" in name:
        raise _unreadable(url)
    if find_spec("psycopg") is None:
        raise InputError(
            "für PostgreSQL fehlt der Treiber; bitte einrichten: pip install 'psycopg[binary]'",
            "the driver for PostgreSQL is missing; please install it: pip install 'psycopg[binary]'",
            VARIABLE,
        )
    return {
        "ENGINE": "django.db.backends.postgresql",
        "NAME": name,
        "USER": unquote(parts.username or ""),
        "PASSWORD": unquote(parts.password or ""),
        "HOST": unquote(parts.hostname or ""),
        "PORT": str(port or ""),
        "OPTIONS": dict(parse_qsl(parts.query)),
        "CONN_MAX_AGE": 600,
        "CONN_HEALTH_CHECKS": True,
    }


def _unreadable(url: str) -> InputError:
    shown = without_password(url)
    return InputError(
        f"„{shown}“ benennt keine Datenbank; erwartet wird der Pfad einer Datei, sqlite:////absoluter/pfad.sqlite3, "
        "sqlite:///pfad.sqlite3 oder postgresql://benutzer:kennwort@rechner:port/name",
        f"'{shown}' names no database; expected the path of a file, or sqlite:////absolute/path.sqlite3, "
        "sqlite:///path.sqlite3 or postgresql://user:password@host:port/name",
        VARIABLE,
    )


def place(url: str) -> str:
    """Where that register lies, as people are told: the path of its file, else the URL without what is secret in it."""
    found = database(url)
    return found["NAME"] if found["ENGINE"].endswith("sqlite3") else without_password(url)


def without_password(url: str) -> str:
    """The URL as it may be shown: what stands before the host is left out."""
    before, at, after = url.rpartition("@")
    scheme, mark, _ = before.partition("://")
    return f"{scheme + mark if mark else ''}…@{after}" if at else url
