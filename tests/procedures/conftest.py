"""What the tests of the procedures share: they work in memory, so that none depends on what another has opened."""

from __future__ import annotations

from typing import Never

import pytest


@pytest.fixture(autouse=True)
def in_memory(monkeypatch: pytest.MonkeyPatch) -> None:
    """Refuse every database: pytest-django does so only where it began before the tests, as in processes of xdist."""

    def refused(url: str | None = None) -> Never:
        pytest.fail(f"the procedures are tested in memory; this opens the database {url or 'of the process'}")

    monkeypatch.setattr("beitritt.project.wiring.ready", refused)
