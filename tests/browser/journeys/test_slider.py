"""The day is chosen by the slider, by keyboard; the address keeps it with what was known, and shows the same again."""

from __future__ import annotations

import re

from playwright.sync_api import Page, expect

from tests.browser.whole import Whole

SIGNS = "#map .map__sheet use"


def test_the_slider_the_lasting_address_and_what_was_known(whole: Whole, page: Page) -> None:
    said: list[str] = []
    page.on("console", lambda message: said.append(message.text))
    page.on("pageerror", lambda error: said.append(str(error)))
    page.goto(whole.url("/initiatives/baeche?on=2020-05-31&known=2023-01-01"))
    move_into_the_day_of_an_accession(page)
    same_again(page)
    correction_not_yet_known(page, whole)
    assert said == []


def move_into_the_day_of_an_accession(page: Page) -> None:
    """One key further, a municipality has joined: sentence, map, address and field follow, the focus stays."""
    slider = page.get_by_role("slider", name="Tag wählen")
    expect(slider).to_have_attribute("aria-valuetext", "31. Mai 2020")
    expect(page.locator(SIGNS)).to_have_count(4)
    before = signs(page)
    slider.press("ArrowRight")
    expect(page.locator(".answer")).to_contain_text("Am 1. Juni 2020")
    expect(page.locator(".standings")).to_contain_text("Gemeinde Östlingen")
    expect(page).to_have_url(re.compile("on=2020-06-01&known=2023-01-01$"))
    expect(page.get_by_label("Stand am")).to_have_value("2020-06-01")
    expect(page.get_by_role("status")).to_contain_text("Am 1. Juni 2020")
    expect(slider).to_be_focused()
    assert signs(page) != before


def same_again(page: Page) -> None:
    """The address that is to last gives the same view, opened anew and loaded again."""
    shown, drawn = page.locator(".answer").inner_text(), signs(page)
    address = page.locator(".lasting__address").get_attribute("href")
    assert address is not None
    assert "on=2020-06-01&known=2023-01-01" in address
    page.goto(address)
    for _ in range(2):
        page.reload()
        expect(page.locator(SIGNS)).to_have_count(4)
        assert (page.locator(".answer").inner_text(), signs(page)) == (shown, drawn)


def correction_not_yet_known(page: Page, whole: Whole) -> None:
    """What was recorded by mistake and annulled later still stood as known before."""
    page.goto(whole.url("/initiatives/baeche?on=2020-02-20"))
    expect(page.locator(".answer")).not_to_contain_text("kreisfreie Stadt")
    page.get_by_label("Wissensstand vom").fill("2020-02-20")
    page.get_by_role("button", name="Anzeigen").click()
    expect(page.locator(".answer")).to_contain_text("kreisfreie Stadt")
    slider = page.get_by_role("slider")
    slider.press("ArrowLeft")
    expect(page.locator(".answer")).to_contain_text("Am 19. Februar 2020")
    expect(page).to_have_url(re.compile(r"on=2020-02-19\b.*known=2020-02-20"))


def signs(page: Page) -> list[str]:
    """The signs on the map."""
    return sorted(str(one.get_attribute("href")) for one in page.locator(SIGNS).all())
