"""Preparing a letter in a real browser: back and reload, without JavaScript, on paper; the whole way is a journey."""

from __future__ import annotations

from playwright.sync_api import Browser, Page, expect

ABOUT = "act=exit&initiative=baeche&body=k:1&dated=2020-08-01"


def heading(page: Page, words: str) -> None:
    """The page's heading, which has the focus."""
    found = page.get_by_role("heading", level=1)
    expect(found).to_have_text(words)
    expect(found).to_be_focused()


def fill_last(page: Page) -> None:
    """Name the last day."""
    page.get_by_label("Letzter Tag").fill("2020-12-31")


def test_back_and_reload_lose_nothing(served: str, page: Page) -> None:
    page.goto(f"{served}/prepare?{ABOUT}&question=last")
    fill_last(page)
    page.get_by_role("button", name="Weiter", exact=True).click()
    heading(page, "Aus welchen Themen treten Sie aus?")
    page.reload()
    heading(page, "Aus welchen Themen treten Sie aus?")
    page.go_back()
    heading(page, "Welches soll Ihr letzter Tag sein?")
    page.go_forward()
    page.get_by_role("link", name="Zurück").click()
    expect(page.get_by_label("Letzter Tag")).to_have_value("2020-12-31")


def test_works_without_javascript(served: str, browser: Browser) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(f"{served}/prepare?{ABOUT}&question=last")
    fill_last(page)
    page.get_by_role("button", name="Weiter", exact=True).click()
    expect(page.locator(".sheet")).to_contain_text("zum 31. Dezember 2020 aus.")
    context.close()


def test_only_the_letter_is_printed(served: str, page: Page) -> None:
    page.goto(f"{served}/prepare?{ABOUT}&last_day=2020-12-31&question=letter")
    page.emulate_media(media="print")
    expect(page.locator(".sheet")).to_be_visible()
    for hidden in (".prepare__beside", ".frame--head", ".led", "h1"):
        expect(page.locator(hidden)).to_be_hidden()
