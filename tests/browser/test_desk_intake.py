"""Fifty letters dropped at once: the bar moves by itself, each file is told its outcome; also without a script."""

from __future__ import annotations

from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.conftest import check
from tests.browser.deskwork import FIRST, PASSWORD, desk, sign_in
from tests.web.house import LETTER

__all__ = ["desk"]
DROP = """(count) => {
  const all = new DataTransfer();
  for (let number = 0; number < count; number += 1) {
    const text = "\\ufeffEs schreibt die Gemeinde Altdorf. Wir treten bei. Nr. " + number;
    all.items.add(new File([text], `brief-${number}.txt`));
  }
  all.items.add(new File([new Uint8Array([0, 1, 2])], "bild.png"));
  all.items.add(new File(["\\ufeffEs schreibt die Gemeinde Altdorf. Wir treten bei. Nr. 0"], "kopie.txt"));
  const form = document.querySelector("[data-drop]");
  form.dispatchEvent(new DragEvent("dragover", { dataTransfer: all, bubbles: true, cancelable: true }));
  form.dispatchEvent(new DragEvent("drop", { dataTransfer: all, bubbles: true, cancelable: true }));
}"""
FIFTY = 50


def test_fifty_letters_are_dropped_and_read_while_the_bar_moves(desk: tuple[str, dict[str, str]], page: Page) -> None:
    server, links = desk
    said = list[str]()
    page.on("console", lambda message: said.append(message.text))
    sign_in(page, server, links[FIRST], FIRST)
    page.goto(f"{server}/desk/intake")
    page.evaluate(DROP, FIFTY)
    expect(page.locator("[data-drop-chosen]")).to_have_text("52 Dateien gewählt")
    page.locator("main button[type=submit]").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Was aus den Dateien geworden ist")
    bar = page.locator("#progress")
    begun = int(bar.get_attribute("value") or "0")
    expect(page.locator("[data-over]")).to_be_attached(timeout=60_000)
    expect(page.locator(".answer")).to_have_text("50 von 52 Dateien neu aufgenommen.")
    assert begun < int(bar.get_attribute("value") or "0") == 52
    expect(page.locator("tr", has_text="bild.png")).to_contain_text("Binärdaten")
    expect(page.locator("tr", has_text="kopie.txt")).to_contain_text("derselbe Inhalt")
    check(page)
    page.goto(f"{server}/desk")
    expect(page.locator("#to-review .desk__count")).to_have_text("50")
    check(page)
    assert said == []


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
