"""The body's time line in a real browser: pointed at it tells, clicked it asks; its files and its lasting address."""

from __future__ import annotations

import re

from playwright.sync_api import Browser, Page, expect

ADDRESS = "/bodies/k:1?on=2020-03-31&known=2022-12-31"


def test_pointing_tells_the_day_and_what_stands_there(served: str, page: Page) -> None:
    page.goto(served + ADDRESS)
    page.locator("svg.timeline--body rect").first.hover(force=True)
    expect(page.locator(".tip")).to_have_text(
        re.compile(r"^\d{1,2}\. \w+ 202[12].*beigetreten: 10\. Januar 2020", re.DOTALL)
    )


def test_a_click_asks_for_the_day_and_keeps_the_state_of_knowledge(served: str, page: Page) -> None:
    page.goto(served + ADDRESS)
    page.locator("svg.timeline--body rect").first.click(force=True)
    page.wait_for_url(re.compile(r"on=202[12]-\d\d-\d\d.*known=2022-12-31"))
    expect(page.locator("p.answer")).to_contain_text(re.compile(r"Am \d+\. \w+ 202[12] ist der Kreis Musterland"))


def test_the_lasting_address_is_taken_by_one_click_without_javascript(served: str, browser: Browser) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(f"{served}/bodies/k:1?on=2020-03-31")
    before = page.locator("p.answer").inner_text()
    address = page.locator(".lasting__address").get_attribute("href")
    assert address is not None
    assert address.startswith(f"{served}/bodies/k:1?on=2020-03-31&known=20")
    page.goto(address)
    assert page.locator("p.answer").inner_text() == before
    assert page.locator(".lasting__address").get_attribute("href") == address
    context.close()


def test_files_come_down_under_their_names(served: str, page: Page) -> None:
    page.goto(f"{served}/bodies/k:1?on=2020-03-31")
    with page.expect_download() as waiting:
        page.get_by_role("link", name="Tabelle (XLSX)").click()
    assert waiting.value.suggested_filename == "kreis-musterland-2020-03-31.xlsx"
