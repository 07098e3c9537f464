"""What the public pages do in a real browser: words light up, reasons open, keyboard and telephone find their way."""

from __future__ import annotations

from playwright.sync_api import Browser, Page, expect


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
    page.get_by_role("heading", name="Stellen nach Themen").click()
    expect(page.locator(".matrix")).to_be_hidden()
    expect(page.locator(".by-subject")).to_be_visible()
    expect(page.locator(".by-subject")).to_contain_text("beigetreten: Ufer")
    row = page.locator(".standings tbody tr").first
    assert row.evaluate("(one) => getComputedStyle(one).display") == "grid"
    context.close()


def test_paper_shows_the_answer_and_nothing_to_press(served: str, page: Page) -> None:
    page.goto(f"{served}/initiatives/baeche?on=2020-03-31")
    page.emulate_media(media="print")
    for shown in (".answer", "svg.timeline", ".standings", ".lasting__address"):
        expect(page.locator(shown).first).to_be_visible()
    for hidden in (".frame--head", "form.question", ".steps", ".export"):
        expect(page.locator(hidden).first).to_be_hidden()
