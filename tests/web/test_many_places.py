"""A register of more bodies than a map can show: those of one county share a place, and little is sent."""

from __future__ import annotations

import json
from datetime import date

import pytest

from beitritt.procedures.answer import Inquiry
from tests.contracts.registers import Urls
from tests.web import sample
from tests.web.conftest import Reader

COUNTIES, EACH = 30, 25


@pytest.fixture
def crowded(sqlite_urls: Urls, reader: Reader, monkeypatch: pytest.MonkeyPatch) -> Reader:
    """The reader before a register in which 750 municipalities of 30 counties have joined one by one."""
    from beitritt.project.wiring import open_register, records

    ledger = open_register(sqlite_urls())
    bodies, acts = [], []
    for county in range(COUNTIES):
        bodies.append(sample.body(f"k:{county}", "county", f"Kreis {county}"))
        for number in range(EACH):
            key = f"m:{county}-{number}"
            figures = [
                {"name": "place", "value": f"geo:{50 + county / 10:.2f},{7 + number / 100:.2f}"},
                {"name": "inhabitants", "value": 100, "on": "2019-12-31"},
            ]
            bodies.append(
                sample.body(key, "municipality", f"Ort {county}-{number}", parent=f"k:{county}", figures=figures)
            )
            acts.append(sample.instrument(key, key, "2020-04-01", {"kind": "accession"}))
    sample.fill(ledger, (bodies[0] | {"key": "x:lead", "kind": "ministry"}, *bodies, sample.LINES[6], *acts))
    inquiry = Inquiry(ledger)
    monkeypatch.setattr("beitritt.project.inquiry.inquiry", lambda: inquiry)
    monkeypatch.setattr("beitritt.project.inquiry.records", lambda: records(sqlite_urls()))
    return reader


def test_bodies_of_a_county_share_a_place(crowded: Reader) -> None:
    sheet = json.loads(crowded("/initiatives/baeche/map.json").source)
    assert [(name, size) for name, _, _, size, *_ in sheet["spots"]] == [(f"Kreis {n}", EACH) for n in sorted_keys()]
    picture = json.loads(crowded("/initiatives/baeche/picture.json", on="2020-05-01").source)
    assert picture["map"]["counts"] == {"party": [[place, EACH] for place in range(COUNTIES)]}


def sorted_keys() -> list[int]:
    """The counties in the order of their bodies' keys, which is that of the spots."""
    return sorted(range(COUNTIES), key=lambda number: f"m:{number}-")


def test_the_page_says_so_and_sends_a_page_of_it(crowded: Reader) -> None:
    page = crowded("/initiatives/baeche", on="2020-05-01")
    assert "Stellen eines Kreises stehen zusammen" in page.text
    assert "75.000 der 75.000 Menschen" in page.text
    assert page.source.count('class="dot"') == 0
    picture = crowded("/initiatives/baeche/picture.json", on="2020-05-01")
    assert len(json.loads(picture.source)["matrix"]["rows"]) == 40
    assert len(picture.source) < 12_000


def test_any_day_can_be_asked(crowded: Reader) -> None:
    for day in (date.min, date(2020, 4, 1), date.max):
        assert crowded("/initiatives/baeche/picture.json", on=day.isoformat().zfill(10)).status == 200
