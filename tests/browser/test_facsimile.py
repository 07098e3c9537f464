"""The review of a letter that came as a PDF, in a real browser: its page as a picture, with words lit in it."""

from __future__ import annotations

from pathlib import Path

import pytest
from playwright.sync_api import Browser, expect

from tests.browser.conftest import check
from tests.browser.deskwork import FIRST, desk, intake, sign_in
from tests.reading.documents.made_files import printed
from tests.web.house import LETTER

__all__ = ["desk"]


@pytest.mark.parametrize("width", [1280, 380])
def test_the_words_of_a_statement_are_lit_in_the_picture_of_the_page(
    desk: tuple[str, dict[str, str]], browser: Browser, tmp_path: Path, width: int
) -> None:
    server, links = desk
    file = tmp_path / "brief.pdf"
    file.write_bytes(printed(LETTER))
    context = browser.new_context(locale="de-DE", viewport={"width": width, "height": 900})
    page, said = context.new_page(), list[str]()
    page.on("console", lambda message: said.append(message.text))
    sign_in(page, server, links[FIRST], FIRST)
    intake(page, server, file)
    page.get_by_role("link", name="brief.pdf").click()
    page.get_by_role("button", name="Angaben speichern").click()
    picture = page.get_by_role("img", name="Seite 1 des Schreibens")
    expect(picture).to_be_visible()
    assert picture.evaluate("image => image.decode().then(() => image.naturalWidth)") == 1200
    lit = page.locator(".sheet__lit rect")
    assert lit.count() >= 2
    expect(page.locator(".sheet__lit rect.current").first).to_be_visible()
    second = page.locator(".sheet__lit rect[data-statements='1']").first
    second.hover()
    expect(page.locator("[data-statement='1']")).to_have_class("place place--open lit")
    check(page)
    second.click()
    expect(page.locator(".place[aria-current]")).to_contain_text("Vorbehalt")
    expect(page.locator(".sheet__lit rect.current[data-statements='1']").first).to_be_visible()
    assert said == []
    context.close()
