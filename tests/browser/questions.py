"""A server with a county's open question to its municipalities in it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from beitritt.procedures.answer import Inquiry
from beitritt.procedures.consult import Asking, Opened, ask
from tests.browser.server import copied, need_chromium, serving
from tests.contracts.registers import access, close
from tests.web import sample
from tests.web.asking import LINES


@pytest.fixture
def asked(
    django: None, sqlite_blank: Path, request: pytest.FixtureRequest, tmp_path: Path
) -> Iterator[tuple[str, Opened]]:
    """The address of a server with a register of its own, and a question in it."""
    need_chromium()
    del django
    from beitritt.project.wiring import consultations, open_register

    url = copied(tmp_path / "register.sqlite3", sqlite_blank)
    with access(request):
        ledger = open_register(url)
        sample.fill(ledger, LINES)
        now = datetime.now(UTC)
        asking = Asking(initiative="baeche", by="k:1", deadline=now.date() + timedelta(days=20), grace=3)
        opened = ask(Inquiry(ledger), consultations(url), asking, now)
        close(url)
    with serving(url) as address:
        yield address, opened
