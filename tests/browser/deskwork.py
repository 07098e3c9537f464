"""What the tests of the desk share: a server with two persons of the lead's office, signing in, and getting by Tab."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from beitritt.procedures.entrust import admit, grant
from beitritt.register.mandates import MandateRole
from tests.browser.conftest import check, serving
from tests.conftest import CHROMIUM
from tests.contracts.registers import access, close
from tests.web import sample

PASSWORD = "acht Bäche fließen leise"  # noqa: S105  # of nobody
FIRST, SECOND = "pruefung@ministerium.example", "zeichnung@ministerium.example"
BOSS = "leitung@ministerium.example"


@pytest.fixture
def desk(
    django: None, sqlite_blank: Path, request: pytest.FixtureRequest, tmp_path: Path
) -> Iterator[tuple[str, dict[str, str]]]:
    """The address of a server with a register of its own; the links of two of the lead's office and of an admin."""
    if CHROMIUM is None:
        pytest.skip("needs Chromium, a system package (on Debian: apt-get install chromium)")
    del django
    from beitritt.project import accounts, wiring
    from beitritt.project.database import sqlite_url

    file = tmp_path / "register.sqlite3"
    file.write_bytes(sqlite_blank.read_bytes())
    url = sqlite_url(file)
    links = {}
    with access(request):
        ledger = wiring.open_register(url)
        sample.fill(ledger)
        people, mandates = accounts.accounts(url), accounts.mandates(url)
        for email in (FIRST, SECOND):
            links[email] = "/" + admit(people, mandates, email, datetime.now(UTC)).path
            grant(ledger, people, mandates, email, "x:lead", MandateRole.LEAD_OFFICE)
        links[BOSS] = "/" + admit(people, mandates, BOSS, datetime.now(UTC), administrator=True).path
        close(url)
    with serving(url) as address:
        yield address, links


def sign_in(page: Page, server: str, link: str, email: str) -> None:
    """Choose a password by the link and sign in, by keyboard."""
    page.goto(server + link)
    check(page)
    page.get_by_label("Kennwort").focus()
    page.keyboard.type(PASSWORD)
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", level=1)).to_have_text("Anmelden")
    check(page)
    page.get_by_label("E-Mail-Adresse").focus()
    page.keyboard.type(email)
    page.keyboard.press("Tab")
    page.keyboard.type(PASSWORD)
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", level=1)).to_have_text("Schreibtisch")


def tab_to(page: Page, name: str, most: int = 60) -> None:
    """Press Tab until the link, button or field of that name has the focus."""
    for _ in range(most):
        page.keyboard.press("Tab")
        focused = page.evaluate(
            "(document.activeElement.innerText || document.activeElement.labels?.[0]?.innerText || '').trim()"
        )
        if focused.startswith(name):
            return
    pytest.fail(f"{name} cannot be reached by Tab on {page.url}")


def intake(page: Page, server: str, *letters: Path, language: str = "de") -> None:
    """Hand letters in by mouse, and wait until they are read."""
    page.goto(f"{server}/desk/intake?lang={language}")
    page.locator("#letters").set_input_files(list(letters))
    page.locator("main button[type=submit]").click()
    expect(page.locator("[data-over]")).to_be_attached(timeout=30_000)
