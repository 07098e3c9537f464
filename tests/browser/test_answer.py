"""Answering by link without JavaScript, the county's replies, and choosing by keyboard. By touch it is a journey."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from beitritt.procedures.consult import Opened
from tests.browser.conftest import check
from tests.browser.questions import asked
from tests.web.asking import path

__all__ = ["asked"]


def test_a_municipality_answers_without_javascript(asked: tuple[str, Opened], browser: Browser, tmp_path: Path) -> None:
    server, opened = asked
    resolution = tmp_path / "beschluss.pdf"
    resolution.write_bytes(b"%PDF-1.4 beschluss")
    context = browser.new_context(viewport={"width": 380, "height": 800}, java_script_enabled=False, locale="de-DE")
    page = context.new_page()
    page.goto(server + path(opened, "m:2"))
    page.get_by_role("button", name="Antwort absenden").click()
    expect(page.get_by_role("alert")).to_contain_text("Bitte wählen Sie eine der drei Antworten.")
    page.get_by_text("Einverstanden", exact=True).click()
    expect(page.get_by_label("Ihre Rückfrage")).to_be_hidden()
    page.get_by_label("In welcher Funktion antworten Sie?").fill("Hauptamt")
    page.get_by_label("Welches Organ hat beschlossen?").fill("Rat")
    page.get_by_label("Wann wurde beschlossen?").fill("2024-02-03")
    page.get_by_label("Beschluss als Datei").set_input_files(resolution)
    page.get_by_label("Ich bin befugt").check()
    page.get_by_role("button", name="Antwort absenden").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Ihre Antwort ist hinterlegt")
    expect(page.locator(".receipt")).to_contain_text(re.compile(r"[A-Z2-7]{5}-[A-Z2-7]{5}"))
    page.get_by_role("link", name=re.compile("^antwort-")).click()
    expect(page.locator(".words")).to_contain_text("stimmt der Vertretung durch den Kreis Musterland")
    context.close()


@pytest.mark.parametrize(("language", "width"), [("de", 380), ("en", 1280)])
def test_the_county_replies_and_reminds(asked: tuple[str, Opened], browser: Browser, language: str, width: int) -> None:
    server, opened = asked
    context = browser.new_context(viewport={"width": width, "height": 800})
    page = context.new_page()
    page.goto(f"{server}{path(opened, 'm:2')}?lang={language}")
    page.locator("#value-query").check()
    page.locator("#query").fill("Gilt das auch für Wehre?")
    page.locator(".respond__send").click()
    page.goto(f"{server}/{opened.overview}")
    check(page)
    page.locator("textarea").fill("Ja.")
    page.locator(".dialogue button").click()
    expect(page.locator(".dialogue")).to_contain_text("Ja.")
    page.locator("section[aria-labelledby=remind] button").click()
    expect(page.locator(".links dd")).to_have_count(2)
    check(page)
    context.close()


def test_the_keyboard_chooses_an_answer(asked: tuple[str, Opened], page: Page) -> None:
    server, opened = asked
    page.goto(server + path(opened, "m:2"))
    page.locator("#value-given").focus()
    page.keyboard.press("ArrowDown")
    expect(page.locator("#value-refused")).to_be_checked()
    assert page.locator(".choice:focus-within").evaluate("(one) => getComputedStyle(one).outlineStyle") == "solid"
