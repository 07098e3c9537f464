"""Starts the command given as arguments, fetches the first page that it serves and its style sheets, and stops it.

For `.ci/run`: `python3 .ci/first_page.py uv run beitritt demo`. Needs nothing but Python.
"""

from __future__ import annotations

import contextlib
import os
import re
import signal
import subprocess
import sys
import time
import urllib.request
from urllib.error import URLError
from urllib.parse import urljoin

ADDRESS = "http://127.0.0.1:8000/"
PATIENCE = 60  # seconds until the first page must be there
DIRECT = urllib.request.build_opener(urllib.request.ProxyHandler({}))  # a house's proxy does not know this machine
STYLE_SHEET = re.compile(r'<link[^>]+href="([^"]+\.css[^"]*)"')


def main(command: list[str]) -> None:
    """Fail with the reason unless the first page and all its style sheets come."""
    if answers():
        raise SystemExit(f"Something else serves on {ADDRESS} already: stop it first.")
    server = subprocess.Popen(command, start_new_session=True)
    try:
        page = first_page(server)
        sheets = STYLE_SHEET.findall(page)
        sizes = {sheet: len(fetch(urljoin(ADDRESS, sheet))) for sheet in sheets}
    finally:
        with contextlib.suppress(ProcessLookupError):
            os.killpg(server.pid, signal.SIGTERM)  # the whole group: the server behind `uv run` too
        server.wait(timeout=30)
    if "<h1" not in page or not sizes:
        raise SystemExit("The first page has no heading or no style sheet.")
    print(f"The first page came, {len(page)} characters, with its style sheets: {sizes}")


def first_page(server: subprocess.Popen[bytes]) -> str:
    """The first page, as soon as the server answers."""
    patient_until = time.monotonic() + PATIENCE
    while time.monotonic() < patient_until:
        if server.poll() is not None:
            raise SystemExit(f"The server ended by itself with exit code {server.returncode}.")
        if answers():
            return fetch(ADDRESS).decode()
        time.sleep(0.3)
    raise SystemExit(f"No page on {ADDRESS} within {PATIENCE} seconds.")


def answers() -> bool:
    """Whether anything serves there."""
    try:
        fetch(ADDRESS)
    except URLError as error:
        return getattr(error, "code", None) is not None  # an error page is an answer
    return True


def fetch(address: str) -> bytes:
    """What is served under `address`; raises HTTPError where the answer is an error."""
    with DIRECT.open(address, timeout=10) as answer:
        content: bytes = answer.read()
    return content


if __name__ == "__main__":
    main(sys.argv[1:])
