"""Pages on a telephone begin with their answer: sections fold, rows shorten, and nothing is lost by it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.server import copied, need_chromium, serving
from tests.contracts.registers import access, close
from tests.web import sample

PAGE = "/initiatives/baeche?on=2020-12-31"
FOLDED = "details.fold:not([open])"
SHOWN = "(one) => one.checkVisibility()"


@pytest.fixture(params=["with JavaScript", "without"])
def telephone(browser: Browser, request: pytest.FixtureRequest) -> Iterator[Page]:
    """A narrow screen, with scripts and without."""
    scripted = request.param == "with JavaScript"
    context = browser.new_context(viewport={"width": 380, "height": 800}, java_script_enabled=scripted)
    yield context.new_page()
    context.close()


@pytest.fixture(scope="module")
def crowded(
    django: None, sqlite_blank: Path, request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[str]:
    """The address of a server whose register has more parties than a narrow screen shows at once."""
    need_chromium()
    del django
    from beitritt.project.wiring import open_register

    bodies = [sample.body(f"v:{number}", "association", f"Verein {number:02}") for number in range(12)]
    acts = [
        sample.instrument(f"v-{number}", f"v:{number}", "2020-04-01", {"kind": "accession"}) for number in range(12)
    ]
    url = copied(tmp_path_factory.mktemp("crowded") / "register.sqlite3", sqlite_blank)
    with access(request):
        sample.fill(open_register(url), (*sample.LINES[:7], *bodies, *acts))
        close(url)
    with serving(url) as address:
        yield address


def test_a_section_opens_by_its_heading(served: str, telephone: Page) -> None:
    telephone.goto(f"{served}{PAGE}")
    documents = telephone.locator("#documents")
    expect(documents).to_be_hidden()
    telephone.get_by_role("heading", name="Urkunden").click()
    expect(documents).to_be_visible()


def test_a_link_into_a_folded_section_opens_it(served: str, telephone: Page) -> None:
    telephone.goto(f"{served}{PAGE}")
    telephone.locator(".jumps").get_by_role("link", name="Befunde").click()
    expect(telephone.locator("#findings")).to_be_visible()
    telephone.goto(f"{served}/instruments/brief-1")
    expect(telephone.locator("#s1")).to_be_hidden()
    telephone.locator('.words[data-statements="1"]').click()
    expect(telephone.locator("#s1")).to_be_visible()


def test_a_row_tells_the_essential_and_unfolds_the_rest(served: str, telephone: Page) -> None:
    telephone.goto(f"{served}{PAGE}")
    row = telephone.locator(".standings tbody tr").first
    expect(row).to_contain_text("Gemeinde Östlingen")
    for told in ("Status", "seit"):
        expect(row.locator(f'td[data-label="{told}"]')).to_be_visible()
    for kept in ("gebunden bis", "Vorbehalte"):
        expect(row.locator(f'td[data-label="{kept}"]')).to_be_hidden()
    row.locator("summary").click()
    for kept in ("gebunden bis", "Vorbehalte"):
        expect(row.locator(f'td[data-label="{kept}"]')).to_be_visible()
    expect(telephone.get_by_text("Regel: Wer selbst erklärt").first).to_be_visible()


@pytest.mark.parametrize("scripted", [True, False])
def test_a_wide_screen_shows_everything(served: str, browser: Browser, *, scripted: bool) -> None:
    context = browser.new_context(java_script_enabled=scripted)
    page = context.new_page()
    page.goto(f"{served}{PAGE}")
    for one in page.locator(".fold__body").all():
        assert one.evaluate(SHOWN), one.get_attribute("id")
    context.close()


def test_a_screen_that_becomes_wide_opens_what_was_folded(served: str, page: Page) -> None:
    page.set_viewport_size({"width": 380, "height": 800})
    page.goto(f"{served}{PAGE}")
    assert page.locator(FOLDED).count() > 5
    page.set_viewport_size({"width": 1280, "height": 800})
    expect(page.locator(FOLDED)).to_have_count(0)


def test_paper_has_everything_open(served: str, telephone: Page) -> None:
    telephone.goto(f"{served}{PAGE}")
    telephone.emulate_media(media="print")
    for one in telephone.locator(".fold__body").all():
        assert one.evaluate(SHOWN), one.get_attribute("id")
    for label in ("seit", "gebunden bis", "Vorbehalte"):
        expect(telephone.locator(f'.standings td[data-label="{label}"]').first).to_be_visible()


def test_what_was_unfolded_stays_so_on_another_day(served: str, page: Page) -> None:
    page.set_viewport_size({"width": 380, "height": 800})
    page.goto(f"{served}{PAGE}", wait_until="networkidle")
    page.get_by_role("heading", name="Urkunden").click()
    page.get_by_role("slider").press("ArrowRight")
    expect(page.locator(".answer")).to_contain_text("1. Januar 2021")
    expect(page.locator("#documents")).to_be_visible()
    expect(page.locator("#findings")).to_be_hidden()


def test_of_many_rows_the_first_ones_show_until_all_are_asked_for(crowded: str, telephone: Page) -> None:
    telephone.goto(f"{crowded}/initiatives/baeche?on=2020-05-01")
    rows = telephone.locator(".standings tbody tr:not(.why)")
    expect(rows.nth(7)).to_be_visible()
    expect(rows.nth(8)).to_be_hidden()
    telephone.get_by_text("Alle 12 Zeilen zeigen").click()
    expect(rows.nth(11)).to_be_visible()
