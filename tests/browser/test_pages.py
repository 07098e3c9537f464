"""The pages in a real browser: accessible and within the screen in both languages, widths and colour schemes."""

from __future__ import annotations

import itertools

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page, expect

from tests.browser.conftest import RULES

PAGES = (
    "/?body=stadt",
    "/initiatives/baeche?on=2020-03-31",
    "/initiatives/baeche?on=2020-12-31&subject=ufer&status=party",
    "/initiatives/baeche?on=irgendwann",
    "/initiatives/baeche/because/m:2?on=2020-03-31",
    "/initiatives/baeche/what-if",
    "/initiatives/baeche/what-if?act=withdrawal&body=k:1&day=2020-08-31",
    "/initiatives/baeche/what-if?act=withdrawal&body=Gemeinde&day=irgendwann",
    "/initiatives/baeche/reviews/k:1",
    "/initiatives/baeche/reviews/k:1?from=2020&until=2019",
    "/initiatives/baeche/reviews/m:1",
    "/bodies/k:1?on=2020-03-31",
    "/initiatives/baeche/alliance/k:1",
    "/bodies/m:1?on=2020-12-31",
    "/instruments/brief-1",
    "/instruments/irrtum",
    "/instruments/nichts",
)


@pytest.mark.parametrize(
    ("language", "width", "scheme"),
    [*itertools.product(("de", "en"), (1280, 380), ("light",)), ("de", 380, "dark"), ("en", 1280, "dark")],
)
def test_every_page_is_accessible_and_fits(
    served: str, browser: Browser, language: str, width: int, scheme: str
) -> None:
    dark = scheme == "dark"
    context = browser.new_context(viewport={"width": width, "height": 800}, color_scheme="dark" if dark else "light")
    page = context.new_page()
    wrong = []
    for address in PAGES:
        page.goto(f"{served}{address}{'&' if '?' in address else '?'}lang={language}")
        assert page.locator("html").get_attribute("lang") == language
        page.evaluate("document.querySelectorAll('details').forEach((one) => { one.open = true })")
        found = Axe().run(page, options={"runOnly": RULES}).response
        assert len(found["passes"]) > 20  # the rules did run
        wrong += [f"{address}: {one['id']} {[node['html'] for node in one['nodes']]}" for one in found["violations"]]
        if page.evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth"):
            wrong.append(f"{address}: wider than the screen")
    context.close()
    assert wrong == []


def test_nothing_is_refused_by_the_policy(served: str, page: Page) -> None:
    said: list[str] = []
    page.on("console", lambda message: said.append(message.text))
    for address in PAGES:
        if not any(word in address for word in ("nichts", "irgendwann", "until=2019")):
            page.goto(served + address, wait_until="networkidle")
    assert said == []


def test_style_sheets_and_fonts_come(served: str, page: Page) -> None:
    page.goto(served, wait_until="networkidle")
    assert page.evaluate("getComputedStyle(document.body).fontFamily").startswith('"Fira Sans"')
    assert page.evaluate("document.fonts.check('16px \"Fira Sans\"')")


def test_pointing_at_a_statement_lights_up_its_words_and_the_reverse(served: str, page: Page) -> None:
    page.goto(f"{served}/instruments/brief-1")
    words, card = page.locator('.words[data-statements="1"]'), page.locator("#s1")
    card.hover()
    expect(words).to_contain_class("lit")
    expect(page.locator('.words[data-statements="0"]')).not_to_contain_class("lit")
    words.hover()
    expect(card).to_contain_class("lit")
    page.locator("#s2 .quotation").focus()
    expect(page.locator('.words[data-statements="2"]')).to_contain_class("lit")


def test_words_light_up_without_javascript(served: str, browser: Browser) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(f"{served}/instruments/brief-1")
    words = page.locator('.words[data-statements="1"]')
    before = words.evaluate("(one) => getComputedStyle(one).backgroundColor")
    page.locator("#s1 .quotation").press("Enter")
    page.wait_for_url("**#w1")
    assert words.evaluate("(one) => getComputedStyle(one).backgroundColor") != before
    context.close()


def test_reasons_open_in_place_without_javascript(served: str, browser: Browser) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(f"{served}/initiatives/baeche?on=2020-03-31&lang=en")
    reasons = page.get_by_text("Rule: Whoever declares it is in from the day named.").first
    expect(reasons).to_be_hidden()
    page.locator("summary", has_text="why Kreis Musterland").click()
    expect(reasons).to_be_visible()
    context.close()


def test_the_keyboard_reaches_the_content_first(served: str, page: Page) -> None:
    page.goto(f"{served}/initiatives/baeche")
    page.keyboard.press("Tab")
    expect(page.get_by_role("link", name="Zum Inhalt springen")).to_be_focused()
    page.keyboard.press("Enter")
    expect(page.locator("main")).to_be_focused()


def test_the_day_is_changed_by_the_form_and_by_a_tick(served: str, page: Page) -> None:
    page.goto(f"{served}/initiatives/baeche?on=2020-03-31")
    page.get_by_label("Stand am").fill("2023-01-01")
    page.get_by_role("button", name="Anzeigen").click()
    expect(page.locator(".answer")).to_contain_text("Am 1. Januar 2023 ist 1 Gemeinde beigetreten")
    page.locator(".tick").nth(1).click()
    expect(page.locator(".answer")).to_contain_text("Am 10. Januar 2020")


def test_the_other_language_keeps_the_question(served: str, page: Page) -> None:
    page.goto(f"{served}/initiatives/baeche?on=2020-03-31")
    page.get_by_role("link", name="English").click()
    expect(page.locator(".answer")).to_contain_text("On 31 March 2020")


def test_tables_become_lists_on_a_telephone(served: str, browser: Browser) -> None:
    context = browser.new_context(viewport={"width": 380, "height": 800})
    page = context.new_page()
    page.goto(f"{served}/initiatives/baeche?on=2020-12-31")
    expect(page.locator(".matrix")).to_be_hidden()
    expect(page.locator(".by-subject")).to_be_visible()
    expect(page.locator(".by-subject")).to_contain_text("beigetreten: Ufer")
    row = page.locator(".standings tbody tr").first
    assert row.evaluate("(one) => getComputedStyle(one).display") == "block"
    context.close()
