"""What all tests share: where the shared texts stand, and how the browser starts."""

from __future__ import annotations

import os
import shutil
import tempfile
from pathlib import Path
from typing import Any

import pytest

SCRATCH = Path(tempfile.mkdtemp(prefix="beitritt-tests-"))
os.environ["BEITRITT_DATABASE"] = f"sqlite:///{SCRATCH / 'default.sqlite3'}"  # never the user's own
os.environ["DJANGO_SETTINGS_MODULE"] = "beitritt.project.pages"  # one process has one set: the tests show pages too
ROOT = Path(__file__).resolve().parent.parent
SHARED = ROOT.parent / "shared"
CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
CHROMIUM_SWITCHES = [
    "--no-sandbox",  # containers give no user namespaces
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]


@pytest.fixture(scope="session")
def root() -> Path:
    """The checkout."""
    return ROOT


@pytest.fixture(scope="session")
def shared() -> Path:
    """The folder with the real letter, the examples, the corpus and the official lists, beside the checkout."""
    if not (SHARED / "letters").is_dir():
        pytest.skip("needs the shared texts in ../shared beside the checkout; a newcomer's clone has none")
    return SHARED


@pytest.fixture(scope="session")
def browser_type_launch_args(browser_type_launch_args: dict[str, Any]) -> dict[str, Any]:
    """Let Playwright drive the system's Chromium; a test that asks for a page skips where there is none."""
    if CHROMIUM is None:
        pytest.skip("needs Chromium, a system package (on Debian: apt-get install chromium)")
    return {**browser_type_launch_args, "executable_path": CHROMIUM, "args": CHROMIUM_SWITCHES}
