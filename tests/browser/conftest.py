"""What the tests in a browser share: a server with the small register of `tests.web`, and one with everything."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.browser.accessible import RULES, check
from tests.browser.server import filled, need_chromium, serving
from tests.browser.whole import whole
from tests.contracts.registers import Urls, django, sqlite_blank, unblocked

__all__ = ["RULES", "Urls", "check", "django", "filled", "serving", "sqlite_blank", "unblocked", "whole"]

os.environ["DJANGO_ALLOW_ASYNC_UNSAFE"] = "true"  # Playwright's event loop runs in this thread until the session ends


@pytest.fixture(scope="session")
def served(
    django: None, sqlite_blank: Path, request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[str]:
    """The address of a server with the sample register."""
    need_chromium()
    del django
    url = filled(tmp_path_factory.mktemp("served") / "register.sqlite3", sqlite_blank, request)
    with serving(url) as address:
        yield address
