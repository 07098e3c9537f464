"""Statements are added by selecting words in the letter, by mouse and by keyboard; the keys can be switched off."""

from __future__ import annotations

from pathlib import Path

from playwright.sync_api import Page, expect

from tests.browser.deskwork import FIRST, desk, intake, sign_in
from tests.web.house import LETTER

__all__ = ["desk"]
SELECT = """() => {
  const walker = document.createTreeWalker(document.querySelector('.letter'), NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const at = walker.currentNode.data.indexOf('Beitritt zum');
    if (at < 0) continue;
    const range = document.createRange();
    range.setStart(walker.currentNode, at);
    range.setEnd(walker.currentNode, at + 12);
    getSelection().removeAllRanges();
    getSelection().addRange(range);
    return;
  }
}"""


def test_selected_words_become_a_statement_to_add(desk: tuple[str, dict[str, str]], page: Page, tmp_path: Path) -> None:
    server, links = desk
    letter = tmp_path / "brief.txt"
    letter.write_text(LETTER, encoding="utf-8")
    sign_in(page, server, links[FIRST], FIRST)
    intake(page, server, letter)
    page.locator("table a").click()
    page.locator(".cover button").click()
    page.evaluate(SELECT)
    expect(page.locator(".place--ready")).to_be_visible()
    page.locator("[data-key=m]").click()
    expect(page.locator("#quote")).to_have_value("Beitritt zum")
    page.locator("#field-kind").select_option("commitment")
    page.locator("#fields button[type=submit]").click()
    expect(page.locator(".place--added").first).to_contain_text("Verpflichtung")


def test_the_words_of_the_statement_to_decide_are_in_view(
    desk: tuple[str, dict[str, str]], page: Page, tmp_path: Path
) -> None:
    server, links = desk
    letter = tmp_path / "langer-brief.txt"
    before, told = LETTER.split("Sehr geehrte Frau Beispiel,")
    greeting = "Sehr geehrte Frau Beispiel,\n\n" + "die Bäche der Gemeinde sind in gutem Zustand.\n\n" * 60
    letter.write_text(before + greeting + told, encoding="utf-8")
    sign_in(page, server, links[FIRST], FIRST)
    intake(page, server, letter)
    page.locator("table a").click()
    page.locator(".cover button").click()
    expect(page.locator(".letter .current").first).to_contain_text("tritt dem Bündnis")
    assert page.locator(".letter").evaluate(
        """(letter) => {
          const view = letter.getBoundingClientRect();
          const words = letter.querySelector(".current").getBoundingClientRect();
          return letter.scrollTop > 0 && words.top >= view.top && words.bottom <= view.bottom;
        }"""
    )


def test_the_keys_can_be_switched_off(desk: tuple[str, dict[str, str]], page: Page, tmp_path: Path) -> None:
    server, links = desk
    letter = tmp_path / "brief.txt"
    letter.write_text(LETTER, encoding="utf-8")
    sign_in(page, server, links[FIRST], FIRST)
    intake(page, server, letter)
    page.locator("table a").click()
    page.locator(".cover button").click()
    page.get_by_role("button", name="Tasten abschalten").click()
    page.get_by_role("button", name="Tasten einschalten").blur()
    page.keyboard.press("a")
    page.reload()
    page.keyboard.press("r")
    expect(page.locator(".answer")).to_have_text("0 von 2 gelesenen Erklärungen sind entschieden.")


def test_words_are_selected_and_added_by_keyboard_alone(
    desk: tuple[str, dict[str, str]], page: Page, tmp_path: Path
) -> None:
    server, links = desk
    letter = tmp_path / "brief.txt"
    letter.write_text(LETTER, encoding="utf-8")
    sign_in(page, server, links[FIRST], FIRST)
    intake(page, server, letter)
    page.locator("table a").click()
    page.locator(".cover button").click()
    page.locator(".letter").focus()
    for _ in range(4):
        page.keyboard.press("ArrowRight")
    page.keyboard.press("ArrowLeft")
    page.keyboard.press("Shift+ArrowRight")
    selected = page.evaluate("getSelection().toString().trim()")
    assert len(selected.split()) == 2
    assert selected in " ".join(LETTER.split())
    page.keyboard.press("Enter")
    expect(page.locator("#quote")).to_have_value(selected)
    page.locator("#field-kind").select_option("commitment")
    page.locator("#fields button[type=submit]").click()
    expect(page.locator(".place--added").first).to_contain_text("Verpflichtung")
