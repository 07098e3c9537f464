"""Letters handed in without a script: a link shows how far their reading is. Dropping fifty is a journey."""

from __future__ import annotations

from pathlib import Path

import pytest
from playwright.sync_api import Browser, expect

from tests.browser.deskwork import FIRST, PASSWORD, desk
from tests.web.house import LETTER

__all__ = ["desk"]


@pytest.mark.parametrize("width", [1280, 380])
def test_without_a_script_a_link_shows_how_far_it_is(
    desk: tuple[str, dict[str, str]], browser: Browser, tmp_path: Path, width: int
) -> None:
    server, links = desk
    context = browser.new_context(java_script_enabled=False, viewport={"width": width, "height": 800})
    page = context.new_page()
    page.goto(server + links[FIRST])
    page.locator("#password").fill(PASSWORD)
    page.locator("main button").click()
    page.locator("#id_login").fill(FIRST)
    page.locator("#id_password").fill(PASSWORD)
    page.locator("main button").click()
    page.goto(f"{server}/desk/intake")
    expect(page.locator("[data-drop-hint]")).to_be_hidden()
    letters = []
    for number in range(3):
        letters.append(tmp_path / f"brief-{number}.txt")
        letters[-1].write_text(f"{LETTER}{number}", encoding="utf-8")
    page.locator("#letters").set_input_files(letters)
    page.locator("main button[type=submit]").click()
    for _ in range(60):
        if page.locator("[data-over]").count():
            break
        page.get_by_role("link", name="Stand neu laden").click()
        page.wait_for_timeout(250)
    expect(page.locator(".answer")).to_have_text("3 von 3 Dateien neu aufgenommen.")
    context.close()
