"""A municipality answers the county's question by its link on a telephone, by touch, and the register shows it."""

from __future__ import annotations

import re
from pathlib import Path

from playwright.sync_api import Browser, BrowserContext, Page, expect

from beitritt.procedures.consult import Opened
from tests.browser.conftest import check
from tests.browser.questions import asked
from tests.web.asking import path

__all__ = ["asked"]


def test_a_municipality_answers_by_touch(asked: tuple[str, Opened], browser: Browser, tmp_path: Path) -> None:
    server, opened = asked
    telephone = browser.new_context(
        viewport={"width": 380, "height": 800}, has_touch=True, is_mobile=True, locale="de-DE"
    )
    page = telephone.new_page()
    page.goto(server + path(opened, "m:2"))
    check(page)
    send_without_an_answer(page)
    fill_in(page, tmp_path)
    page.get_by_role("button", name="Antwort absenden").tap()
    expect(page.get_by_role("heading", level=1)).to_have_text("Ihre Antwort ist hinterlegt")
    expect(page.locator(".receipt")).to_contain_text(re.compile(r"[A-Z2-7]{5}-[A-Z2-7]{5}"))
    check(page)
    page.get_by_role("link", name=re.compile("^antwort-")).tap()
    expect(page.locator(".words")).to_contain_text("stimmt der Vertretung durch den Kreis Musterland")
    telephone.close()
    seen_by_the_county(browser.new_context(locale="de-DE"), server, opened)


def send_without_an_answer(page: Page) -> None:
    """What is missing is told, and the way leads to it."""
    page.get_by_role("button", name="Antwort absenden").tap()
    fault = page.get_by_role("alert")
    expect(fault).to_contain_text("Bitte wählen Sie eine der drei Antworten.")
    check(page)


def fill_in(page: Page, folder: Path) -> None:
    """Yes, with the resolution that it rests on."""
    resolution = folder / "beschluss.pdf"
    resolution.write_bytes(b"%PDF-1.4 beschluss")
    page.get_by_text("Einverstanden", exact=True).tap()
    expect(page.get_by_label("Ihre Rückfrage")).to_be_hidden()
    page.get_by_label("In welcher Funktion antworten Sie?").fill("Hauptamt")
    page.get_by_label("Welches Organ hat beschlossen?").fill("Rat")
    page.get_by_label("Wann wurde beschlossen?").fill("2024-02-03")
    page.get_by_label("Beschluss als Datei").set_input_files(resolution)
    page.get_by_label("Ich bin befugt").tap()
    expect(page.get_by_label("Ich bin befugt")).to_be_checked()
    small = page.evaluate(
        "[...document.querySelectorAll('main button, main input:not([type=hidden]), main textarea')]"
        ".filter((one) => one.checkVisibility() && one.getBoundingClientRect().height < 24)"
        ".filter((one) => !one.labels?.[0] || one.labels[0].getBoundingClientRect().height < 24)"
        ".map((one) => one.outerHTML)"
    )
    assert small == []  # too small to be met by a finger


def seen_by_the_county(context: BrowserContext, server: str, opened: Opened) -> None:
    """The county's own page counts the answer, and the public page says that consent was given."""
    page = context.new_page()
    page.goto(f"{server}/{opened.overview}")
    expect(page.locator("main")).to_contain_text("Stadt Neudorf")
    expect(page.locator("tr", has_text="Stadt Neudorf")).to_contain_text("zugestimmt")
    check(page)
    page.goto(f"{server}/bodies/m:2")
    expect(page.locator(".standings")).to_contain_text("vertreten")
    expect(page.locator(".standings")).to_contain_text("Zustimmung belegt")
    context.close()
