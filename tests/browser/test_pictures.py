"""The initiative's pictures in a real browser: the slider by keyboard, the lasting address, pointing, both schemes."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.conftest import check, filled, serving
from tests.conftest import CHROMIUM
from tests.contracts.registers import access, close
from tests.web import places

PAGE = "/initiatives/baeche"
SIGNS = "#map .map__sheet use"


@pytest.fixture(scope="module")
def settled(
    django: None, sqlite_blank: Path, request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[str]:
    """The address of a server whose register knows where its bodies lie."""
    if CHROMIUM is None:
        pytest.skip("needs Chromium, a system package (on Debian: apt-get install chromium)")
    del django
    from beitritt.project.wiring import open_register, records

    url = filled(tmp_path_factory.mktemp("settled") / "register.sqlite3", sqlite_blank, request)
    with access(request):
        places.settle(open_register(url), records(url))
        close(url)
    with serving(url) as address:
        yield address


def signs(page: Page) -> list[str]:
    """The signs on the map."""
    return sorted(str(one.get_attribute("href")) for one in page.locator(SIGNS).all())


def test_the_slider_moves_with_the_keyboard_and_everything_follows(settled: str, page: Page) -> None:
    said: list[str] = []
    page.on("console", lambda message: said.append(message.text))
    page.on("pageerror", lambda error: said.append(str(error)))
    page.goto(f"{settled}{PAGE}?on=2022-12-31&subject=wehr")
    slider = page.get_by_role("slider", name="Tag wählen")
    expect(slider).to_have_attribute("aria-valuetext", "31. Dezember 2022")
    expect(page.locator(".answer")).to_contain_text("Am 31. Dezember 2022 ist 1 Kreis beigetreten")
    expect(page.locator(SIGNS).first).to_be_attached()
    slider.press("ArrowRight")
    expect(page.locator(".answer")).to_contain_text("Am 1. Januar 2023 ist 1 Kreis ausgetreten.")
    expect(page).to_have_url(f"{settled}{PAGE}?on=2023-01-01&subject=wehr")
    expect(page.get_by_role("status")).to_contain_text("Am 1. Januar 2023")
    expect(page.get_by_label("Stand am")).to_have_value("2023-01-01")
    expect(slider).to_be_focused()
    assert said == []


@pytest.mark.parametrize(
    ("key", "day"),
    [
        ("ArrowLeft", "2020-03-30"),
        ("ArrowUp", "2020-04-01"),
        ("PageUp", "2020-04-30"),
        ("PageDown", "2020-02-29"),
    ],
)
def test_keys_step_by_day_and_by_month(settled: str, page: Page, key: str, day: str) -> None:
    page.goto(f"{settled}{PAGE}?on=2020-03-31")
    page.get_by_role("slider").press(key)
    expect(page).to_have_url(f"{settled}{PAGE}?on={day}")


def test_home_and_end_are_the_edges_of_the_time_line(settled: str, page: Page) -> None:
    page.goto(f"{settled}{PAGE}?on=2020-03-31")
    slider = page.get_by_role("slider")
    slider.press("Home")
    expect(page.locator(".answer")).to_contain_text("2019 ist niemand beteiligt")
    slider.press("End")
    expect(page.locator(".answer")).to_contain_text("2023")


def test_the_address_shows_the_same_again(settled: str, page: Page) -> None:
    page.goto(f"{settled}{PAGE}?on=2020-03-31&known=2021-01-01")
    page.get_by_role("slider").press("PageUp")
    expect(page).to_have_url(f"{settled}{PAGE}?on=2020-04-30&known=2021-01-01")
    shown, signed = page.locator(".answer").inner_text(), signs(page)
    page.reload(wait_until="networkidle")
    assert (page.locator(".answer").inner_text(), signs(page)) == (shown, signed)
    expect(page.get_by_role("slider")).to_have_attribute("aria-valuetext", "30. April 2020")


def test_the_map_shows_shapes_and_areas_and_tells_when_pointed_at(settled: str, page: Page) -> None:
    page.goto(f"{settled}{PAGE}?on=2020-12-31", wait_until="networkidle")
    expect(page.get_by_text("Die Karte zeigt")).to_be_visible()
    assert signs(page) == ["#status-none", "#status-party", "#status-party", "#status-represented"]
    expect(page.locator(".map__area--party")).to_have_count(1)
    area = page.locator(".map__area--represented")
    area.hover()
    tip = page.locator("#map .tip")
    expect(tip).to_contain_text("Stadt Neudorf")
    expect(tip).to_contain_text("vertreten")
    area.click()
    expect(page).to_have_url(f"{settled}/bodies/m:2?on=2020-12-31")


def test_the_matrix_is_drawn_with_its_table_folded_below(settled: str, page: Page) -> None:
    said: list[str] = []
    page.on("console", lambda message: said.append(message.text))
    page.on("pageerror", lambda error: said.append(str(error)))
    page.goto(f"{settled}{PAGE}?on=2020-12-31", wait_until="networkidle")
    expect(page.locator("#matrix svg.drawn use")).to_have_count(6)
    page.locator("#matrix use").nth(1).hover()
    expect(page.locator("#matrix [aria-label=tip]")).to_contain_text("Gemeinde Östlingen")
    expect(page.locator("#matrix [aria-label=tip]")).to_contain_text("Wehre: vertreten")
    assert said == []
    expect(page.locator("table.matrix")).to_be_hidden()
    page.get_by_text("Jede Stelle mit jedem Thema").click()
    expect(page.locator("table.matrix")).to_be_visible()
    page.get_by_role("slider").press("ArrowRight")
    expect(page.locator(".answer")).to_contain_text("1. Januar 2021")
    expect(page.locator("table.matrix")).to_be_visible()


def test_pointing_at_an_act_tells_it_and_clicking_goes_to_its_day(settled: str, page: Page) -> None:
    page.goto(f"{settled}{PAGE}?on=2020-03-31", wait_until="networkidle")
    page.locator(".tick__reach").nth(5).hover()
    expect(page.locator("#view-timeline .tip")).to_contain_text("Austritt: Kreis Musterland")
    page.locator(".tick__reach").nth(5).click()
    expect(page).to_have_url(f"{settled}{PAGE}?on=2023-01-01")


def test_a_click_between_acts_goes_to_that_day(settled: str, page: Page) -> None:
    page.goto(f"{settled}{PAGE}?on=2020-03-31", wait_until="networkidle")
    box = page.locator("svg.timeline").bounding_box()
    assert box is not None
    page.mouse.click(box["x"] + box["width"] * 0.8, box["y"] + 60)
    expect(page.locator(".answer")).to_contain_text("2022 sind 1 Kreis und 1 Gemeinde beigetreten")


def test_steps_between_acts_keep_the_focus(settled: str, page: Page) -> None:
    page.goto(f"{settled}{PAGE}?on=2020-03-31", wait_until="networkidle")
    page.get_by_role("link", name="Nächstes Ereignis").press("Enter")
    expect(page).to_have_url(f"{settled}{PAGE}?on=2020-06-01")
    expect(page.get_by_role("link", name="Nächstes Ereignis")).to_be_focused()


def test_the_last_of_many_moves_is_what_stays(settled: str, page: Page) -> None:
    page.goto(f"{settled}{PAGE}?on=2020-03-31", wait_until="networkidle")
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    for _ in range(8):
        page.get_by_role("slider").press("ArrowRight")
    expect(page).to_have_url(f"{settled}{PAGE}?on=2020-04-08")
    assert len([one for one in asked if "fragment" in one]) < 8


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize(("width", "language"), [(1280, "de"), (380, "en")])
def test_drawn_pages_are_accessible_and_fit(
    settled: str, browser: Browser, scheme: str, width: int, language: str
) -> None:
    context = browser.new_context(
        viewport={"width": width, "height": 800}, color_scheme="dark" if scheme == "dark" else "light"
    )
    page = context.new_page()
    page.goto(f"{settled}{PAGE}?on=2020-12-31&lang={language}", wait_until="networkidle")
    expect(page.locator(SIGNS)).to_have_count(4)
    check(page)
    page.get_by_role("slider").press("ArrowRight")
    expect(page.locator(".answer")).to_contain_text("2021")
    page.evaluate("document.querySelectorAll('details').forEach((one) => { one.open = true })")
    check(page)
    context.close()


def test_a_narrow_screen_has_a_list_for_the_matrix_and_keeps_the_slider(settled: str, browser: Browser) -> None:
    context = browser.new_context(viewport={"width": 380, "height": 800})
    page = context.new_page()
    page.goto(f"{settled}{PAGE}?on=2020-12-31", wait_until="networkidle")
    page.get_by_role("heading", name="Stellen nach Themen").click()
    expect(page.locator(".by-subject")).to_be_visible()
    expect(page.locator("#matrix")).to_be_hidden()
    expect(page.get_by_role("slider")).to_be_visible()
    expect(page.locator("#map .map__sheet")).to_be_hidden()
    page.get_by_text("Karte", exact=True).click()
    expect(page.locator("#map .map__sheet")).to_be_visible()
    context.close()


def test_without_javascript_there_are_the_form_the_steps_and_the_tables(settled: str, browser: Browser) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(f"{settled}{PAGE}?on=2020-03-31")
    expect(page.get_by_role("slider")).to_be_hidden()
    expect(page.locator("table.matrix")).to_be_visible()
    expect(page.locator(".dot")).to_have_count(4)
    expect(page.get_by_text("Die Karte zeigt")).to_be_hidden()
    expect(page.get_by_text("© Amt für erfundene Karten")).to_be_visible()
    assert not page.evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth")
    page.get_by_role("link", name="Nächstes Ereignis").click()
    expect(page.locator(".answer")).to_contain_text("Am 1. Juni 2020")
    context.close()


def test_a_register_without_places_draws_no_map(served: str, page: Page) -> None:
    said: list[str] = []
    page.on("pageerror", lambda error: said.append(str(error)))
    page.goto(f"{served}{PAGE}?on=2020-03-31", wait_until="networkidle")
    expect(page.locator(".dot")).to_have_count(4)
    page.get_by_role("slider").press("ArrowRight")
    expect(page.locator(".answer")).to_contain_text("1. April 2020")
    assert said == []
