"""A PostgreSQL server for the tests, in a folder of its own and without a network port."""

from __future__ import annotations

import os
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from importlib.util import find_spec
from pathlib import Path
from typing import TypedDict


def folder_of_binaries() -> Path | None:
    """Where `initdb` is: on the path, or where Debian puts it."""
    found = shutil.which("initdb")
    if found:
        return Path(found).resolve().parent
    return max(Path("/usr/lib/postgresql").glob("*/bin"), default=None)


def absent() -> str | None:
    """Why there can be no server here, or None."""
    if folder_of_binaries() is None:
        return "needs PostgreSQL's binaries (on Debian: apt-get install postgresql)"
    if find_spec("psycopg") is None:
        return "needs PostgreSQL's driver (pip install 'psycopg[binary]')"
    return None


class Whose(TypedDict, total=False):
    """The user under whom a program runs."""

    user: str
    group: str
    extra_groups: list[str | int]


def whose() -> Whose:
    """PostgreSQL refuses to run as root: then it runs as its own user."""
    return {"user": "postgres", "group": "postgres", "extra_groups": []} if os.geteuid() == 0 else {}


class Server:
    """A running server; databases are named by URL."""

    def __init__(self, folder: Path, binaries: Path) -> None:
        self._folder, self._binaries = folder, binaries

    def create(self, name: str, template: str = "template0") -> str:
        """Make a database and give its URL."""
        self.run("createdb", "-h", str(self._folder), "-U", "postgres", "-T", template, name)
        return f"postgresql://postgres@/{name}?host={self._folder}"

    def run(self, program: str, *arguments: str) -> None:
        """Run one of PostgreSQL's programs."""
        command = [str(self._binaries / program), *arguments]
        done = subprocess.run(command, capture_output=True, text=True, check=False, cwd=self._folder, **whose())
        assert done.returncode == 0, done.stdout + done.stderr


WATCH = """
"$1/pg_ctl" -D "$2/data" -w -l "$2/log" -o "-c listen_addresses='' -c unix_socket_directories='$2' -c fsync=off" start
echo started
read -r _
"$1/pg_ctl" -D "$2/data" -w -m immediate stop
rm -rf "$2"/*
"""
"""Runs the server until its input ends, which it also does when the tests are killed."""


@contextmanager
def server() -> Iterator[Server]:
    """Start a server and stop it at the end."""
    binaries = folder_of_binaries()
    assert binaries is not None
    with tempfile.TemporaryDirectory(prefix="beitritt-pg-", ignore_cleanup_errors=True) as name:
        folder = Path(name)
        if os.geteuid() == 0:
            shutil.chown(folder, "postgres", "postgres")
        made = Server(folder, binaries)
        options = ("-U", "postgres", "-A", "trust", "-E", "UTF8", "--no-locale", "--no-sync")
        made.run("initdb", "-D", str(folder / "data"), *options)
        command = ["sh", "-c", WATCH, "sh", str(binaries), name]
        with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, **whose()) as watcher:
            assert watcher.stdout is not None
            assert "started\n" in iter(watcher.stdout.readline, ""), "the server does not start"
            yield made
            watcher.communicate()
