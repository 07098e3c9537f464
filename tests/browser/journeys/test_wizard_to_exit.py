"""A county tries out leaving, prepares the letter by plain questions, by keyboard alone, and hands its exit in."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from beitritt.procedures.entrust import admit, grant
from beitritt.register.mandates import MandateRole
from tests.browser.conftest import check
from tests.browser.deskwork import sign_in, tab_to
from tests.browser.server import copied, need_chromium, serving
from tests.contracts.registers import access, close
from tests.web import asking, sample

SIGNING = "zeichnung@kreis.example"


@pytest.fixture
def county(
    django: None, sqlite_blank: Path, request: pytest.FixtureRequest, tmp_path: Path
) -> Iterator[tuple[str, str]]:
    """The address of a server with a county that is in, and the link by which its signatory gets an account."""
    need_chromium()
    del django
    from beitritt.project import accounts, wiring

    url = copied(tmp_path / "register.sqlite3", sqlite_blank)
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


def try_out(page: Page, server: str) -> None:
    """What leaving would change, before anything is written."""
    page.goto(f"{server}/initiatives/baeche?on=2026-01-01")
    page.get_by_role("link", name="Was wäre, wenn").focus()
    page.keyboard.press("Enter")
    page.wait_for_url("**/what-if")
    page.get_by_label("Was geschieht").focus()
    page.keyboard.type("Eine Stelle tritt aus")
    tab_to(page, "Wer")
    page.keyboard.type("Kreis Musterland")
    tab_to(page, "Tag")
    page.keyboard.type("12312039")  # this Chromium asks for month, day, year
    tab_to(page, "Durchspielen")
    page.keyboard.press("Enter")
    expect(page.locator("p.answer")).to_contain_text("1. Januar 2040")
    expect(page.locator(".compared").first).to_contain_text("ausgetreten")
    expect(page.get_by_text("geschrieben wurde nichts")).to_be_visible()
    check(page)


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


def test_from_trying_out_to_the_exit_handed_in_by_keyboard(county: tuple[str, str], page: Page) -> None:
    server, link = county
    said = list[str]()
    page.on("console", lambda message: said.append(message.text))
    sign_in(page, server, link, SIGNING)
    try_out(page, server)
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
