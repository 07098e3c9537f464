"""From intake to deposit by keyboard alone, in a real browser, with two persons; accessible all the way."""

from __future__ import annotations

import itertools
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.conftest import check
from tests.browser.deskwork import FIRST, PASSWORD, SECOND, desk, intake, sign_in, tab_to
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


def take_in(page: Page, letter: Path) -> None:
    """From the desk to a letter's review."""
    tab_to(page, "Neue Schreiben aufnehmen")
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", level=1)).to_have_text("Schreiben aufnehmen")
    tab_to(page, "Dateien")
    with page.expect_file_chooser() as chooser:
        page.keyboard.press("Space")
    chooser.value.set_files(letter)
    tab_to(page, "Aufnehmen")
    page.keyboard.press("Enter")
    expect(page.locator(".answer")).to_have_text("1 von 1 Dateien neu aufgenommen.", timeout=15_000)
    expect(page.locator("[data-over]")).to_be_attached()
    page.reload()
    tab_to(page, "brief.txt")
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", level=1)).to_have_text("brief.txt")
    check(page)


def review(page: Page) -> None:
    """Cover, two statements by one key each, blackening."""
    done = page.locator(".answer")
    tab_to(page, "Angaben speichern")
    page.keyboard.press("Enter")
    expect(done).to_have_text("0 von 2 gelesenen Erklärungen sind entschieden.")
    check(page)
    page.keyboard.press("n")
    expect(page.locator(".place[aria-current]")).to_contain_text("Vorbehalt")
    page.keyboard.press("a")
    expect(done).to_have_text("1 von 2 gelesenen Erklärungen sind entschieden.")
    expect(page.locator(".place[aria-current]")).to_contain_text("Beitritt")
    page.keyboard.press("e")
    expect(page.locator("#field-kind")).to_be_focused()
    tab_to(page, "Für wen")
    page.keyboard.type("Kreis Musterland")  # an "a", "r" or "n" typed into a field decides nothing
    page.keyboard.press("ControlOrMeta+a")
    page.keyboard.press("Delete")
    tab_to(page, "Bis einschließlich")
    page.keyboard.type("31.12.2022")
    tab_to(page, "Geändert übernehmen")
    page.keyboard.press("Enter")
    expect(done).to_have_text("2 von 2 gelesenen Erklärungen sind entschieden.")
    page.keyboard.press("s")
    expect(page.get_by_text("Bestätigt.")).to_be_visible()


def test_from_intake_to_deposit_by_keyboard_with_four_eyes(
    desk: tuple[str, dict[str, str]], browser: Browser, tmp_path: Path
) -> None:
    server, links = desk
    letter = tmp_path / "brief.txt"
    letter.write_text(LETTER, encoding="utf-8")
    first, second = browser.new_context(locale="de-DE"), browser.new_context(locale="de-DE")
    page, said = first.new_page(), list[str]()
    page.on("console", lambda message: said.append(message.text))
    sign_in(page, server, links[FIRST], FIRST)
    take_in(page, letter)
    review(page)
    expect(page.locator(".afterwards")).to_contain_text("Danach: Gemeinde Altdorf: beigetreten")
    page.keyboard.press("h")
    expect(page.get_by_text("Vier-Augen-Prinzip")).to_be_visible()
    check(page)
    assert said == []
    other = second.new_page()
    sign_in(other, server, links[SECOND], SECOND)
    check(other)
    tab_to(other, "brief.txt")
    other.keyboard.press("Enter")
    expect(other.locator(".compared")).to_contain_text("Gemeinde Altdorf")
    check(other)
    tab_to(other, "Jetzt hinterlegen")
    other.keyboard.press("Enter")
    expect(other.locator(".answer")).to_contain_text("Gemeinde Altdorf")
    expect(other.locator(".letter")).not_to_contain_text("Erika Musterfrau")
    first.close()
    second.close()


@pytest.mark.parametrize(
    ("language", "width", "scheme"),
    [*itertools.product(("de", "en"), (1280, 380), ("light",)), ("de", 380, "dark"), ("en", 1280, "dark")],
)
def test_every_page_behind_the_sign_in_is_accessible_and_fits(
    desk: tuple[str, dict[str, str]], browser: Browser, tmp_path: Path, language: str, width: int, scheme: str
) -> None:
    server, links = desk
    letter = tmp_path / "brief.txt"
    letter.write_text(LETTER, encoding="utf-8")
    dark = scheme == "dark"
    context = browser.new_context(viewport={"width": width, "height": 800}, color_scheme="dark" if dark else "light")
    page = context.new_page()
    sign_in(page, server, links[FIRST], FIRST)
    page.goto(f"{server}/desk/intake?lang={language}")
    check(page)
    intake(page, server, letter, language=language)
    check(page)
    page.locator("table a").click()
    check(page)
    letter_url = page.url
    page.locator(".cover button").click()
    page.evaluate("document.querySelectorAll('details').forEach((one) => { one.open = true })")
    check(page)
    page.locator("#field-actor").fill("Niemand")
    page.locator("#fields button[type=submit]").click()
    expect(page.get_by_role("alert")).to_be_visible()
    check(page)
    for address in (
        f"{letter_url}?statement=new",
        f"{letter_url}/deposit",
        f"{server}/desk",
        f"{server}/account",
        f"{server}/account/password",
        f"{server}/account/confirm",
        f"{server}/account/sign-out",
    ):
        page.goto(address)
        check(page)
    page.goto(f"{server}/account/second-factor/on")
    page.locator("#id_password").fill(PASSWORD)
    page.locator("main button").click()
    expect(page.locator(".totp")).to_be_visible()
    check(page)
    context.close()


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
