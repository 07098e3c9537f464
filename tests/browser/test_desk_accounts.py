"""Administrators let people in and give them rights; a forgotten password; a lock-out: in a real browser."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from beitritt.project.database import sqlite_url
from beitritt.project.notices import outbox
from tests.browser.conftest import check
from tests.browser.deskwork import BOSS, FIRST, PASSWORD, desk, sign_in
from tests.contracts.registers import access, close

__all__ = ["desk"]
NEW = "neu@kreis.example"


def test_an_administrator_lets_somebody_in_who_then_works(desk: tuple[str, dict[str, str]], browser: Browser) -> None:
    server, links = desk
    first, second = browser.new_context(locale="de-DE"), browser.new_context(locale="de-DE")
    page = first.new_page()
    sign_in(page, server, links[BOSS], BOSS)
    page.get_by_role("link", name="Verwaltung").click()
    page.get_by_label("E-Mail-Adresse", exact=True).fill(NEW)
    page.get_by_role("button", name="Einlassen").click()
    link = re.search(r"/welcome/\S+", page.locator(".notice code").inner_text())
    assert link is not None
    check(page)
    page.get_by_role("link", name=NEW).click()
    page.get_by_label("Stelle", exact=True).fill("Kreis Musterland")
    page.get_by_label("Rolle", exact=True).select_option("editor")
    page.get_by_role("button", name="Erteilen").click()
    expect(page.locator("tbody tr")).to_contain_text("Bearbeitung")
    check(page)
    other = second.new_page()
    sign_in(other, server, link[0], NEW)
    other.get_by_role("link", name="Neue Schreiben aufnehmen").click()
    expect(other.get_by_role("heading", level=1)).to_have_text("Schreiben aufnehmen")
    page.get_by_role("button", name="Konto sperren").click()
    expect(page.locator(".answer")).to_contain_text("gesperrt")
    other.reload()
    expect(other.get_by_role("heading", level=1)).to_have_text("Anmelden")
    page.goto(f"{server}/desk/administration/journal")
    expect(page.locator("tbody tr").first).to_contain_text("Konto gesperrt")
    first.close()
    second.close()


def test_five_wrong_passwords_lock_out_and_the_page_says_for_how_long(
    desk: tuple[str, dict[str, str]], page: Page
) -> None:
    server, links = desk
    page.goto(server + links[FIRST])
    page.locator("#password").fill(PASSWORD)
    page.locator("main button").click()
    for _ in range(5):
        page.goto(f"{server}/account/sign-in")
        page.locator("#id_login").fill(FIRST)
        page.locator("#id_password").fill("ein falsches Kennwort")
        page.locator("main button").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Anmeldung gesperrt")
    expect(page.locator(".answer")).to_contain_text("in 15 Minuten")
    check(page)


@pytest.fixture
def public(monkeypatch: pytest.MonkeyPatch) -> None:
    """The server knows the address under which the public reaches it, so it mails links."""
    monkeypatch.setenv("BEITRITT_URL", "http://register.example")


def test_a_forgotten_password_is_replaced_by_a_link(
    public: None, desk: tuple[str, dict[str, str]], page: Page, tmp_path: Path, request: pytest.FixtureRequest
) -> None:
    del public
    server, links = desk
    page.goto(server + links[FIRST])
    page.locator("#password").fill(PASSWORD)
    page.locator("main button").click()
    page.get_by_role("link", name="Kennwort vergessen?").click()
    check(page)
    page.get_by_label("E-Mail-Adresse").fill(FIRST)
    page.get_by_role("button", name="Link anfordern").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Bitte sehen Sie in Ihr Postfach")
    with access(request):
        text = outbox(sqlite_url(tmp_path / "register.sqlite3")).messages()[-1].message.text
        close(sqlite_url(tmp_path / "register.sqlite3"))
    link = re.search(r"http://register\.example(\S+)", text)
    assert link is not None
    page.goto(server + link[1])
    expect(page.get_by_role("heading", level=1)).to_have_text("Neues Kennwort wählen")
    check(page)
    page.get_by_label("Neues Kennwort", exact=True).fill("neun Bäche fließen laut")
    page.get_by_label("Neues Kennwort noch einmal").fill("neun Bäche fließen laut")
    page.get_by_role("button", name="Kennwort speichern").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Das neue Kennwort gilt")
    check(page)
    page.goto(server + link[1])
    expect(page.locator(".answer")).to_contain_text("gilt nicht mehr")
