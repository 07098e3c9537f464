"""The worker reads letters that were handed in: beside its other work, or alone; and ends with who started it."""

from __future__ import annotations

import os
import subprocess
import sys
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest

from beitritt.procedures.take_in import take_in
from beitritt.project import wiring
from tests.contracts.registers import close, django, sqlite_blank, sqlite_urls, unblocked

if TYPE_CHECKING:
    from tests.contracts.registers import Urls

__all__ = ["django", "sqlite_blank", "sqlite_urls", "unblocked"]
FILES = [("brief.txt", b"Der Kreis Musterau tritt der Initiative bei."), ("bild.png", b"\x00\x01")]


@pytest.fixture
def waiting(sqlite_urls: Urls) -> tuple[str, str]:
    """A register with two files that wait, and their batch."""
    url = sqlite_urls()
    ledger, inbox, arrivals = wiring.open_register(url), wiring.inbox(url), wiring.arrivals(url)
    batch = take_in(ledger, inbox, arrivals, FILES, "k", datetime.now(UTC))
    close(url)
    return url, batch


def worker(url: str, *options: str, stdin: bytes | None = None) -> subprocess.CompletedProcess[bytes]:
    """Run the worker as people do."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("BEITRITT", "DJANGO"))}
    command = [sys.executable, "-m", "beitritt.cli.main", "worker", *options, "--register", url]
    environment = {**kept, "BEITRITT_LANGUAGE": "de"}
    return subprocess.run(command, capture_output=True, check=False, timeout=60, env=environment, input=stdin)


@pytest.mark.parametrize("options", [("--letters", "--once"), ("--letters", "--until-empty"), ("--once",)])
def test_reads_what_waits_and_says_how_much(waiting: tuple[str, str], options: tuple[str, ...]) -> None:
    url, batch = waiting
    done = worker(url, *options)
    assert (done.returncode, done.stdout) == (0, b"")
    assert "Schreiben: 1 gelesen, 1 nicht lesbar" in done.stderr.decode()
    assert [one.state for one in wiring.arrivals(url).batch(batch)] == ["read", "failed"]
    (letter,) = wiring.inbox(url).waiting()
    assert (letter.file_name, letter.held_by) == ("brief.txt", "k")
    close(url)


def test_ends_when_whoever_started_it_is_gone(waiting: tuple[str, str]) -> None:
    url, _ = waiting
    assert worker(url, "--letters", "--with-input", stdin=b"").returncode == 0
