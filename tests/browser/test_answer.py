"""Answering by link on a telephone, also without JavaScript, from question to receipt; accessible all the way."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from beitritt.procedures.answer import Inquiry
from beitritt.procedures.consult import Asking, Opened, ask
from tests.browser.conftest import check, serving
from tests.conftest import CHROMIUM
from tests.contracts.registers import access, close
from tests.web import sample
from tests.web.asking import LINES, path


@pytest.fixture
def asked(
    django: None, sqlite_blank: Path, request: pytest.FixtureRequest, tmp_path: Path
) -> Iterator[tuple[str, Opened]]:
    """The address of a server with a register of its own, and a question in it."""
    if CHROMIUM is None:
        pytest.skip("needs Chromium, a system package (on Debian: apt-get install chromium)")
    del django
    from beitritt.project.database import sqlite_url
    from beitritt.project.wiring import consultations, open_register

    file = tmp_path / "register.sqlite3"
    file.write_bytes(sqlite_blank.read_bytes())
    url = sqlite_url(file)
    with access(request):
        ledger = open_register(url)
        sample.fill(ledger, LINES)
        now = datetime.now(UTC)
        asking = Asking(initiative="baeche", by="k:1", deadline=now.date() + timedelta(days=20), grace=3)
        opened = ask(Inquiry(ledger), consultations(url), asking, now)
        close(url)
    with serving(url) as address:
        yield address, opened


@pytest.mark.parametrize("script", [True, False], ids=["with JavaScript", "without"])
def test_a_municipality_answers_on_a_telephone(
    asked: tuple[str, Opened], browser: Browser, tmp_path: Path, *, script: bool
) -> None:
    server, opened = asked
    resolution = tmp_path / "beschluss.pdf"
    resolution.write_bytes(b"%PDF-1.4 beschluss")
    context = browser.new_context(viewport={"width": 380, "height": 800}, java_script_enabled=script, locale="de-DE")
    page = context.new_page()
    page.goto(server + path(opened, "m:2"))
    if script:  # the checker is a script itself
        check(page)
    page.get_by_role("button", name="Antwort absenden").click()
    expect(page.get_by_role("alert")).to_contain_text("Bitte wählen Sie eine der drei Antworten.")
    if script:  # the checker is a script itself
        check(page)
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
    if script:  # the checker is a script itself
        check(page)
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
