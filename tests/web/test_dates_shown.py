"""Dates that people read are written out, on every page; only fields for a day keep the browser's own form."""

from __future__ import annotations

import re

import pytest

from beitritt.register.mandates import MandateRole
from tests.web.conftest import Page, Reader
from tests.web.house import House
from tests.web.test_submission import COVER, REVIEW

ISO = re.compile(r"(?<![\w=/.-])\d{4}-\d\d-\d\d(?![\w-])")
"""A date for programs; not one within a key or an address."""

PUBLIC = (
    "/", "/initiatives/baeche", "/initiatives/baeche/because/m:2", "/initiatives/baeche/what-if", "/bodies/k:1",
    "/initiatives/baeche/reviews/k:1", "/initiatives/baeche/alliance/k:1", "/instruments/brief-1",
    "/instruments/irrtum", "/bodies/m:2",
)  # fmt: skip


def dates(page: Page) -> list[str]:
    """The dates for programs in the words of a page."""
    assert page.status == 200
    hints = re.compile(r'<span class="hint"[^>]*>.*?</span>', re.DOTALL)  # tell how a date can be typed
    return ISO.findall(Page(page.status, hints.sub(" ", page.source), page.headers).text)


def typed(page: Page) -> list[str]:
    """The dates for programs in fields into which people type."""
    fields = re.findall(r"<input[^>]*>", page.source)
    return [one for one in fields if 'type="' not in one and re.search(r'value="\d{4}-\d\d(-\d\d)?"', one)]


def test_the_search_finds_them() -> None:
    assert ISO.findall("am 2018-10-11, gk-2018-10-11-x on=2018-10-11 2018-10-11T10:00:00Z") == ["2018-10-11"]


@pytest.mark.parametrize("language", ["de", "en"])
@pytest.mark.parametrize("address", PUBLIC)
def test_public_pages_write_dates_out(reader: Reader, address: str, language: str) -> None:
    assert dates(reader(address, on="2020-03-31", known="2021-06-30", lang=language)) == []


def test_pages_of_the_desk_write_dates_out(house: House) -> None:
    visitor = house.visitor(("x:lead", MandateRole.LEAD_OFFICE))
    house.take_in(visitor)
    visitor.post(f"{REVIEW}/cover", REVIEW, **COVER)
    visitor.post(f"{REVIEW}/statements", REVIEW, statement="0", act="accept")
    assert typed(visitor.get(f"{REVIEW}?statement=0")) == []
    assert 'value="04.05.2021"' in visitor.get(REVIEW).source
    assert {address: dates(visitor.get(address)) for address in ("/desk", REVIEW, f"{REVIEW}/deposit")} == {
        "/desk": [],
        REVIEW: [],
        f"{REVIEW}/deposit": [],
    }
