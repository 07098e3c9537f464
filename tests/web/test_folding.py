"""Sections fold, links lead to them, and the page says first what it is about and what happened last."""

from __future__ import annotations

import re

import pytest

from tests.web.conftest import Page, Reader

PAGE = "/initiatives/baeche"
FOLDING = {
    "initiative": f"{PAGE}?on=2020-12-31",
    "body": "/bodies/k:1?on=2020-12-31",
    "instrument": "/instruments/brief-1",
    "review": f"{PAGE}/reviews/k:1",
    "what-if": f"{PAGE}/what-if?act=withdrawal&body=k:1&day=2020-08-31",
}


def ids(page: Page) -> list[str]:
    """Every place in a page that a link may lead to."""
    return re.findall(r'\sid="([^"]+)"', page.source)


@pytest.mark.parametrize("address", FOLDING.values(), ids=FOLDING)
def test_a_fold_has_a_name_of_its_own_and_content_that_can_be_linked_to(reader: Reader, address: str) -> None:
    page = reader(address)
    folds = re.findall(r'<details class="fold[^>]*data-fold="([^"]+)"', page.source)
    assert folds
    assert len(set(folds)) == len(folds)
    assert all(ids(page).count(name) == 1 for name in folds)
    assert len(re.findall(r'class="fold__body"', page.source)) == len(folds)


@pytest.mark.parametrize("address", [FOLDING["initiative"], FOLDING["instrument"]])
def test_links_within_the_page_lead_somewhere(reader: Reader, address: str) -> None:
    page = reader(address)
    (nav,) = re.findall(r'<nav class="jumps.*?</nav>', page.source, re.DOTALL)
    targets = re.findall(r'href="#([^"]+)"', nav)
    assert targets
    assert set(targets) <= set(ids(page))


def test_a_folded_section_keeps_its_heading_and_tells_how_much_it_holds(reader: Reader) -> None:
    source = reader(PAGE, on="2020-12-31").source
    heading = r'<h2[^>]*id="documents-title">Urkunden</h2> <span[^>]*>\d+</span>'
    assert re.search(f"<summary[^>]*>{heading}</summary>", source)
    assert '<section aria-labelledby="documents-title">' in source


@pytest.mark.parametrize(
    ("day", "told"),
    [("2019-06-01", None), ("2020-01-09", "1. Dezember 2019: Bedingungen: Ministerium für Gewässer")],
)
def test_what_happened_last_is_told_at_the_top(reader: Reader, day: str, told: str | None) -> None:
    (top,) = re.findall(r'<dl class="now">(.*?)</dl>', reader(PAGE, on=day).source, re.DOTALL)
    assert ("Zuletzt" in top) is (told is not None)
    assert told is None or f"<dd>{told}" in top


def test_of_many_things_on_one_day_three_are_named(reader: Reader) -> None:
    (top,) = re.findall(r'<dl class="now">(.*?)</dl>', reader(PAGE, on="2020-02-15").source, re.DOTALL)
    assert top.count(";") <= 2


def test_a_form_lies_open_until_it_is_answered(reader: Reader) -> None:
    unanswered = reader(f"{PAGE}/what-if").source
    assert re.search(r'data-fold="another" open>', unanswered)
    assert re.search(r'data-fold="another">', reader(FOLDING["what-if"]).source)
    assert re.search(r'data-fold="another-period" open>', reader(f"{PAGE}/reviews/k:1?from=x").source)
