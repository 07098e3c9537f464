"""The pages served by a process of its own, as people run them, with the small invented register of `tests.web`."""

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
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page

from tests.conftest import CHROMIUM
from tests.contracts.registers import Urls, close, django, sqlite_blank, unblocked
from tests.web import sample

__all__ = ["Urls", "django", "sqlite_blank", "unblocked"]

os.environ["DJANGO_ALLOW_ASYNC_UNSAFE"] = "true"  # Playwright's event loop runs in this thread until the session ends

RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
PATIENCE = 30  # seconds until the server must answer
DIRECT = urllib.request.build_opener(urllib.request.ProxyHandler({}))  # a house's proxy does not know this machine


@pytest.fixture(scope="session")
def served(
    django: None, sqlite_blank: Path, request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[str]:
    """The address of a server with the sample register."""
    if CHROMIUM is None:
        pytest.skip("needs Chromium, a system package (on Debian: apt-get install chromium)")
    del django
    url = filled(tmp_path_factory.mktemp("served") / "register.sqlite3", sqlite_blank, request)
    with serving(url) as address:
        yield address


@contextmanager
def serving(url: str) -> Iterator[str]:
    """A server with the register at that URL, as people start it; gives its address."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    command = [sys.executable, "-m", "beitritt.cli.main", "serve", "--port", str(port), "--register", url]
    kept = {name: value for name, value in os.environ.items() if not name.startswith("DJANGO_")}
    server = subprocess.Popen(command, env={**kept, "BEITRITT_DATABASE": url}, stderr=subprocess.DEVNULL)
    try:
        address = f"http://127.0.0.1:{port}"
        wait_for(address, server)
        yield address
    finally:
        server.terminate()
        server.wait(timeout=30)


def check(page: Page) -> None:
    """Accessible, and no wider than the screen."""
    found = Axe().run(page, options={"runOnly": RULES}).response
    assert len(found["passes"]) > 20  # the rules did run
    wrong = [(page.url, one["id"], [node["html"] for node in one["nodes"]]) for one in found["violations"]]
    assert wrong == []
    assert not page.evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth"), page.url


def filled(path: Path, blank: Path, request: pytest.FixtureRequest) -> str:
    """A register in a file with the sample in it; gives its URL."""
    from beitritt.project.database import sqlite_url
    from beitritt.project.wiring import open_register, records
    from tests.contracts.registers import access

    path.write_bytes(blank.read_bytes())
    with access(request):
        sample.fill(open_register(sqlite_url(path)))
        sample.evaluate(open_register(sqlite_url(path)), records(sqlite_url(path)))
        sample.ally(open_register(sqlite_url(path)), records(sqlite_url(path)))
        close(sqlite_url(path))
    return sqlite_url(path)


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
