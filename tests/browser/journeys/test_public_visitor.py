"""Somebody who only looks: home, initiative, why, the words in the letter, the body, files; and nowhere a person."""

from __future__ import annotations

import re
import zipfile
from pathlib import Path

import pypdfium2
import pytest
from playwright.sync_api import Page, expect

from tests.browser.whole import CLERK, SECURED, Whole

PERSONS = ("Mustermann", "Beispielhausen", "Frau Beispiel", "Herr Beispiel", "Max von", "Erika")
NUMBERS = ("05999", "18-1234", "18-12")
ADDRESSES = ("erika.beispiel", "@kreis", CLERK, SECURED)
HIDDEN = (*PERSONS, *NUMBERS, *ADDRESSES)


def test_from_the_first_page_to_the_words_and_the_files(whole: Whole, page: Page) -> None:
    seen: list[str] = []
    page.goto(whole.url("/"))
    expect(page.get_by_role("heading", level=1)).to_be_visible()
    seen.append(page.content())
    page.get_by_role("link", name="Klare Bäche").first.click()
    page.get_by_label("Stand am").fill("2020-03-31")
    page.get_by_role("button", name="Anzeigen").click()
    expect(page.locator(".answer")).to_contain_text("Am 31. März 2020 ist 1 Kreis beigetreten")
    seen.append(page.content())
    seen.append(to_the_words(page))
    page.locator("p.answer a").first.click()
    expect(page.get_by_role("heading", level=1)).to_contain_text("Kreis Musterland")
    seen.append(page.content())
    assert [one for one in HIDDEN if one in "\n".join(seen)] == []


def to_the_words(page: Page) -> str:
    """From a row to its reasons, and on to the words in the letter, which are lit; the source of that page."""
    page.locator("summary", has_text="warum Stadt Neudorf").click()
    page.locator(".why:visible .quotation").first.click()
    page.wait_for_url(re.compile(r"/instruments/brief-1.*#[sw]\d"))
    expect(page.locator(".words.lit")).to_contain_text("auch für unsere Gemeinden")
    expect(page.locator(".letter .masked").first).to_be_visible()
    return page.content()


@pytest.mark.parametrize(
    ("address", "name"),
    [
        ("/bodies/k:1?on=2020-03-31", "Tabelle (XLSX)"),
        ("/bodies/k:1?on=2020-03-31", "Termine (iCalendar)"),
        ("/initiatives/baeche?on=2020-03-31", "Tabelle (CSV)"),
        ("/instruments/brief-1", "Tabelle (CSV)"),
    ],
)
def test_files_taken_along_name_no_person(whole: Whole, page: Page, tmp_path: Path, address: str, name: str) -> None:
    page.goto(whole.url(address))
    with page.expect_download() as waiting:
        page.get_by_role("link", name=name).click()
    file = tmp_path / waiting.value.suggested_filename
    waiting.value.save_as(file)
    said = words(file)
    assert "Kreis Musterland" in said or "Klare Bäche" in said
    assert [one for one in HIDDEN if one in said] == []


@pytest.mark.parametrize(
    "address", ["/bodies/k:1.pdf", "/initiatives/baeche/certificate/k:1.pdf", "/instruments/brief-1/certificate.pdf"]
)
def test_papers_to_print_name_no_person(whole: Whole, page: Page, address: str) -> None:
    content = page.request.get(whole.url(address)).body()
    said = "".join(one.get_textpage().get_text_bounded() for one in pypdfium2.PdfDocument(content))
    assert "Kreis Musterland" in said
    assert [one for one in HIDDEN if one in said] == []


@pytest.mark.parametrize(
    "address",
    [
        "/initiatives/baeche.json?on=2020-03-31",
        "/initiatives/baeche/picture.json?on=2020-03-31",
        "/initiatives/baeche/circulars/1",
        "/initiatives/baeche/alliance/k:1",
        "/initiatives/baeche/reviews/k:1",
        "/instruments/beitritt-c1",
        "/instruments/brief-1/export.json",
    ],
)
def test_nothing_else_that_is_public_names_a_person(whole: Whole, page: Page, address: str) -> None:
    answer = page.request.get(whole.url(address))
    assert answer.ok
    assert [one for one in HIDDEN if one in answer.text()] == []


def words(file: Path) -> str:
    """Everything that is written in a file, in all parts of a workbook."""
    if file.suffix != ".xlsx":
        return file.read_text(encoding="utf-8-sig")
    with zipfile.ZipFile(file) as parts:
        return "\n".join(parts.read(one).decode() for one in parts.namelist() if one.endswith(".xml"))
