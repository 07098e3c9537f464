"""A register of more bodies than a page shows: pages of a hundred rows, reasons fetched when asked for."""

from __future__ import annotations

import re

import pytest

from beitritt.procedures.answer import Inquiry
from tests.contracts.registers import Urls
from tests.web import sample
from tests.web.conftest import Page, Reader

COUNT = 230


@pytest.fixture
def crowded(sqlite_urls: Urls, reader: Reader, monkeypatch: pytest.MonkeyPatch) -> Reader:
    """The reader before a register with many parties."""
    from beitritt.project.wiring import open_register

    ledger = open_register(sqlite_urls())
    bodies = [sample.body(f"v:{number}", "association", f"Verein {number:03}") for number in range(COUNT)]
    acts = [
        sample.instrument(f"v-{number}", f"v:{number}", "2020-04-01", {"kind": "accession"}) for number in range(COUNT)
    ]
    sample.fill(ledger, (*sample.LINES[:7], *bodies, *acts))
    inquiry = Inquiry(ledger)
    monkeypatch.setattr("beitritt.project.inquiry.inquiry", lambda: inquiry)
    return reader


def rows(page: Page) -> list[str]:
    """The names in the table of standings."""
    return re.findall(r'<th role="rowheader" scope="row">\s*<a[^>]*>(Verein \d+)', page.source)


def test_shows_a_hundred_rows_and_the_way_to_the_next(crowded: Reader) -> None:
    first = crowded("/initiatives/baeche", on="2020-05-01")
    assert first.answer == "Am 1. Mai 2020 sind 230 Vereine beigetreten."
    assert len(rows(first)) == 100
    assert "page=2" in first.source
    last = crowded("/initiatives/baeche", on="2020-05-01", page="3")
    assert rows(last) == [f"Verein {number:03}" for number in range(200, COUNT)]
    assert crowded("/initiatives/baeche", on="2020-05-01", page="99").text == last.text


def test_reasons_come_when_asked_for_and_have_a_link_without_javascript(crowded: Reader) -> None:
    page = crowded("/initiatives/baeche", on="2020-05-01", known="2020-04-20")
    source = re.search(r'data-source="([^"]+)"', page.source)
    assert source is not None
    address = source[1].replace("&amp;", "&")
    assert "known=2020-04-20" in address
    assert "Verein 000 ist seit dem 1. April 2020 beigetreten" in crowded(address).text
    assert f'href="{source[1].removesuffix("&amp;fragment=1")}"' in page.source
