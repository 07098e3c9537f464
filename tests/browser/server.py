"""The pages served by a process of its own, as people run them: a register in a file, and the server before it."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.error import URLError

import pytest

from tests.conftest import CHROMIUM
from tests.contracts.registers import access, close
from tests.web import sample

PATIENCE = 30  # seconds until the server must answer
DIRECT = urllib.request.build_opener(urllib.request.ProxyHandler({}))  # a house's proxy does not know this machine


def need_chromium() -> None:
    """Skip where there is no browser to drive."""
    if CHROMIUM is None:
        pytest.skip("needs Chromium, a system package (on Debian: apt-get install chromium)")


@contextmanager
def serving(url: str, **settings: str) -> Iterator[str]:
    """A server with the register at that URL, as people start it, with more in its environment; gives its address."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    command = [sys.executable, "-m", "beitritt.cli.main", "serve", "--port", str(port), "--register", url]
    kept = {name: value for name, value in os.environ.items() if not name.startswith("DJANGO_")}
    own = {"BEITRITT_DATABASE": url, **settings}
    server = subprocess.Popen(command, env={**kept, **own}, stderr=subprocess.DEVNULL)
    try:
        address = f"http://127.0.0.1:{port}"
        wait_for(address, server)
        yield address
    finally:
        server.terminate()
        server.wait(timeout=30)


def copied(path: Path, blank: Path) -> str:
    """An empty register in a file; gives its URL."""
    from beitritt.project.database import sqlite_url

    path.write_bytes(blank.read_bytes())
    return sqlite_url(path)


def filled(path: Path, blank: Path, request: pytest.FixtureRequest) -> str:
    """A register in a file with the sample in it; gives its URL."""
    from beitritt.project.wiring import open_register, records

    url = copied(path, blank)
    with access(request):
        sample.fill(open_register(url))
        sample.evaluate(open_register(url), records(url))
        sample.ally(open_register(url), records(url))
        close(url)
    return url


def wait_for(address: str, server: subprocess.Popen[bytes]) -> None:
    """Return when the server answers; fail where it ends or takes too long."""
    until = time.monotonic() + PATIENCE
    while time.monotonic() < until:
        assert server.poll() is None, f"the server ended with exit code {server.returncode}"
        try:
            DIRECT.open(address, timeout=5).close()
        except URLError:
            time.sleep(0.1)
        else:
            return
    pytest.fail(f"no answer from {address} within {PATIENCE} seconds")
