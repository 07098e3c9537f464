"""Preparing an exit in a real browser, by keyboard alone, up to handing it in; every page accessible and fitting."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from beitritt.procedures.entrust import admit, grant
from beitritt.register.mandates import MandateRole
from tests.browser.conftest import check, serving
from tests.browser.deskwork import sign_in, tab_to
from tests.conftest import CHROMIUM
from tests.contracts.registers import access, close
from tests.web import asking, sample

SIGNING = "zeichnung@kreis.example"
ABOUT = "act=exit&initiative=baeche&body=k:1&dated=2020-08-01"
ENTRY = "act=accession&initiative=baeche&body=c:1&dated=2020-08-01"
PAGES = (
    "/prepare",
    "/prepare?asked=act",
    "/prepare?act=exit&initiative=baeche&body=Gemeinde&asked=body",
    f"/prepare?{ABOUT}&question=last",
    f"/prepare?{ABOUT}&last_day=bald&asked=last",
    f"/prepare?{ABOUT}&last_day=2020-12-31&question=scope",
    f"/prepare?{ABOUT}&last_day=2020-12-31&question=letter",
    "/prepare?act=accession&initiative=baeche&body=k:1&dated=2019-08-01&question=behalf",
    f"/prepare?{ENTRY}&behalf=named&named=m:2&question=manner",
    f"/prepare?{ENTRY}&condition=x&asked=reserve",
    "/prepare?act=consent&initiative=baeche&body=m:2&dated=2020-08-01&question=value",
    "/prepare?act=reduction&initiative=baeche&body=k:1&dated=2020-08-01&scope=all&asked=level",
)


@pytest.fixture
def county(
    django: None, sqlite_blank: Path, request: pytest.FixtureRequest, tmp_path: Path
) -> Iterator[tuple[str, str]]:
    """The address of a server with a county that is in, and the link by which its signatory gets an account."""
    if CHROMIUM is None:
        pytest.skip("needs Chromium, a system package (on Debian: apt-get install chromium)")
    del django
    from beitritt.project import accounts, wiring
    from beitritt.project.database import sqlite_url

    file = tmp_path / "register.sqlite3"
    file.write_bytes(sqlite_blank.read_bytes())
    url = sqlite_url(file)
    with access(request):
        ledger = wiring.open_register(url)
        sample.fill(ledger, asking.LINES)
        people, mandates = accounts.accounts(url), accounts.mandates(url)
        link = "/" + admit(people, mandates, SIGNING, datetime.now(UTC)).path
        grant(ledger, people, mandates, SIGNING, "k:1", MandateRole.SIGNATORY)
        close(url)
    with serving(url) as address:
        yield address, link


def heading(page: Page, words: str) -> None:
    """The page's heading, which has the focus."""
    found = page.get_by_role("heading", level=1)
    expect(found).to_have_text(words)
    expect(found).to_be_focused()


def go_on(page: Page, button: str = "Weiter") -> None:
    """Press a button by keyboard."""
    tab_to(page, button)
    page.keyboard.press("Enter")


def say_what_it_is_about(page: Page) -> None:
    """The first three questions: an exit of the county."""
    heading(page, "Was möchten Sie tun?")
    page.keyboard.press("Tab")
    page.keyboard.press("ArrowUp")  # the last of the choices
    expect(page.get_by_label("Austreten", exact=True)).to_be_checked()
    go_on(page)
    heading(page, "Um welche Initiative geht es?")
    page.keyboard.press("Tab")
    page.keyboard.press("Space")
    go_on(page)
    heading(page, "Für welche Stelle schreiben Sie?")
    tab_to(page, "Name oder Schlüssel")
    expect(page.get_by_label("Name oder Schlüssel")).to_have_value("Kreis Musterland")  # the only one to sign for
    page.keyboard.press("ControlOrMeta+a")
    page.keyboard.type("Kreis Muster")
    page.keyboard.press("Enter")


def name_the_last_day(page: Page) -> None:
    """What binds is shown; a day that is missing is asked for again, and named."""
    heading(page, "Welches Datum trägt das Schreiben?")
    expect(page.get_by_text("Vorbehalte, auf die Sie sich berufen können")).to_be_visible()
    check(page)
    go_on(page, "Ohne Angabe weiter")
    heading(page, "Welches soll Ihr letzter Tag sein?")
    go_on(page)
    expect(page.get_by_role("alert")).to_be_focused()
    check(page)
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    expect(page.get_by_label("Letzter Tag")).to_be_focused()
    page.keyboard.type("2039-12-31")
    page.keyboard.press("Enter")


def rely_on_the_reserved_right(page: Page) -> None:
    """All subjects, by the reserved right, without a resolution; letter and standing grow along."""
    heading(page, "Aus welchen Themen treten Sie aus?")
    expect(page.locator(".sheet")).to_contain_text("zum 31. Dezember 2039 aus.")
    led = "Kreis Musterland: ab dem 1. Januar 2040 ausgetreten (bisher: beigetreten)"
    expect(page.get_by_text(led)).to_be_visible()
    go_on(page, "Ohne Angabe weiter")
    heading(page, "Berufen Sie sich auf einen Vorbehalt?")
    tab_to(page, "Nein")
    page.keyboard.press("ArrowUp")
    go_on(page)
    heading(page, "Beruht das auf einem Beschluss?")
    expect(page.locator(".sheet")).to_contain_text("übt den Vorbehalt aus dem Schreiben vom 10. Januar 2020 aus")
    go_on(page, "Ohne Angabe weiter")


def test_from_the_first_question_to_the_exit_handed_in_by_keyboard(county: tuple[str, str], page: Page) -> None:
    server, link = county
    said = list[str]()
    page.on("console", lambda message: said.append(message.text))
    sign_in(page, server, link, SIGNING)
    page.goto(f"{server}/prepare")
    say_what_it_is_about(page)
    name_the_last_day(page)
    rely_on_the_reserved_right(page)
    heading(page, "Ihr Schreiben ist vorbereitet.")
    expect(page.locator(".answer")).to_have_text("Noch nichts ist versandt.")
    expect(page.locator(".compared")).to_contain_text("Stadt Neudorf")
    check(page)
    tab_to(page, "Jetzt einreichen")
    page.keyboard.press("Enter")
    heading(page, "Eingereicht")
    check(page)
    assert [one for one in said if "400 (Bad Request)" not in one] == []  # the browser tells of the refused answer


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


@pytest.mark.parametrize(
    ("language", "width", "scheme"), [*itertools.product(("de", "en"), (1280, 380), ("light", "dark"))]
)
def test_every_question_is_accessible_and_fits(
    served: str, browser: Browser, language: str, width: int, scheme: str
) -> None:
    dark = scheme == "dark"
    context = browser.new_context(viewport={"width": width, "height": 800}, color_scheme="dark" if dark else "light")
    page = context.new_page()
    for address in PAGES:
        page.goto(f"{served}{address}{'&' if '?' in address else '?'}lang={language}")
        assert page.locator("html").get_attribute("lang") == language
        check(page)
    context.close()
