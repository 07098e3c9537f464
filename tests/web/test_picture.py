"""The initiative's pictures: their data say what the page says, and every picture has its table beside it."""

from __future__ import annotations

import json
import re
from typing import Any

import pytest

from beitritt.procedures.answer import Inquiry
from tests.contracts.registers import Urls
from tests.web import places, sample
from tests.web.conftest import Page, Reader

PAGE = "/initiatives/baeche"
MUNICIPALITIES = ("Gemeinde Östlingen", "Stadt Neudorf", "Gemeinde Altdorf")


@pytest.fixture
def settled(sqlite_urls: Urls, reader: Reader, monkeypatch: pytest.MonkeyPatch) -> Reader:
    """The reader before a register that knows where its bodies lie."""
    from beitritt.project.wiring import open_register, records

    url = sqlite_urls()
    ledger = open_register(url)
    sample.fill(ledger)
    places.settle(ledger, records(url))
    inquiry = Inquiry(ledger)
    monkeypatch.setattr("beitritt.project.inquiry.inquiry", lambda: inquiry)
    monkeypatch.setattr("beitritt.project.inquiry.records", lambda: records(url))
    return reader


def data(page: Page) -> dict[str, Any]:
    """What an address with data answers."""
    assert page.status == 200, page.source
    assert page.headers["Content-Type"] == "application/json"
    found: dict[str, Any] = json.loads(page.source)
    return found


def test_the_map_shows_each_body_with_its_status(settled: Reader) -> None:
    sheet = data(settled(f"{PAGE}/map.json"))
    picture = data(settled(f"{PAGE}/picture.json", on="2020-03-31"))
    assert picture["map"]["stamp"] == sheet["stamp"]
    names = [spot[0] for spot in sheet["spots"]]
    shown = {status: sorted(names[place] for place, _ in pairs) for status, pairs in picture["map"]["counts"].items()}
    assert shown == {
        "party": ["Kreis Musterland"],
        "represented": ["Gemeinde Altdorf", "Gemeinde Östlingen", "Stadt Neudorf"],
    }


def test_a_place_is_where_it_lies(settled: Reader) -> None:
    sheet = data(settled(f"{PAGE}/map.json"))
    at = {name: (x, y) for name, x, y, *_ in sheet["spots"]}
    assert at["Gemeinde Östlingen"][0] < at["Stadt Neudorf"][0]  # further east
    assert at["Gemeinde Altdorf"][1] < at["Gemeinde Östlingen"][1]  # further north
    middle = [sum(at[name][side] for name in MUNICIPALITIES) / 3 for side in (0, 1)]
    assert at["Kreis Musterland"] == pytest.approx(middle, abs=1)  # amid its municipalities: it has no place of its own
    assert all(0 <= x <= sheet["width"] and 0 <= y <= sheet["height"] for x, y in at.values())


def test_areas_are_drawn_where_they_are_known(settled: Reader) -> None:
    sheet = data(settled(f"{PAGE}/map.json"))
    outlines = {name: outline for name, *_, outline in sheet["spots"]}
    assert re.fullmatch(r"M\d+,\d+l(-?\d+,-?\d+ ?){3}z", outlines["Gemeinde Östlingen"])
    assert outlines["Gemeinde Altdorf"] == ""
    assert len(sheet["neighbours"]) == 1  # the city, whose accession was annulled


def test_the_page_names_to_whom_the_map_is_owed_and_who_is_not_on_it(settled: Reader) -> None:
    page = settled(PAGE, on="2020-03-31")
    assert "© Amt für erfundene Karten &lt;1&gt;" in page.source
    assert "Ohne bekannten Ort" not in page.text
    assert page.headers["Content-Security-Policy"].count("unsafe") == 0


def test_without_places_there_is_a_dot_for_each_body(reader: Reader) -> None:
    page = reader(PAGE, on="2020-03-31")
    assert 'id="map"' not in page.source
    assert page.source.count('class="dot"') == 4
    assert data(reader(f"{PAGE}/picture.json", on="2020-03-31"))["map"] is None
    assert data(reader(f"{PAGE}/map.json")) == {"stamp": ""}


def test_the_matrix_says_what_its_table_says(settled: Reader) -> None:
    matrix = data(settled(f"{PAGE}/picture.json", on="2020-12-31"))["matrix"]
    rows = {name: [matrix["statuses"][place] for place in row] for name, _, row in matrix["rows"]}
    assert matrix["subjects"] == ["Ufer", "Wehre"]
    assert rows["Gemeinde Östlingen"] == ["party", "represented"]
    source = settled(PAGE, on="2020-12-31").source
    table = source[source.index('<table class="matrix"') :]
    line = table[table.index("Gemeinde Östlingen") :]
    assert re.findall(r"#status-(\w+)", line[: line.index("</tr>")]) == rows["Gemeinde Östlingen"]


def test_the_matrix_shows_the_rows_that_the_reader_chose(settled: Reader) -> None:
    picture = data(settled(f"{PAGE}/picture.json", on="2020-03-31", status="represented", name="dorf"))
    assert [row[0] for row in picture["matrix"]["rows"]] == ["Gemeinde Altdorf", "Stadt Neudorf"]


def test_the_time_line_has_the_acts_and_the_days_that_can_be_chosen(settled: Reader) -> None:
    line = data(settled(f"{PAGE}/picture.json", on="2020-03-31"))["timeline"]
    assert line["start"] < "2020-01-01"
    assert line["end"] > "2023-01-01"
    days = [day for day, *_ in line["acts"]]
    assert days == ["2019-12-01", "2020-01-10", "2020-03-01", "2020-06-01", "2020-07-01", "2023-01-01"]
    assert line["acts"][-1][1:] == ["1. Januar 2023", "Austritt: Kreis Musterland"]
    assert [name for *_, name in line["phases"]] == ["Planung", "Umsetzung"]


def test_inhabitants_stand_beside_the_bodies_each_once(settled: Reader) -> None:
    source = settled(PAGE, on="2020-12-31").source
    table = source[source.index('<table class="coverage"') : source.index("</table>")]
    rows = re.findall(r'</svg> ([^<]+)</a></th><td class="count">(\d+)</td><td class="count">([^<]+)</td>', table)
    assert rows == [("beigetreten", "2", "10.000"), ("vertreten", "1", "–")]
    text = settled(PAGE, on="2020-12-31").text
    assert "leben 10.000 der 40.000 Menschen aller verzeichneten Orte (25 %)" in text
    assert "Nicht bekannt ist die Einwohnerzahl von Gemeinde Altdorf." in text


def test_the_bar_says_that_it_counts_bodies_and_stands_apart_from_the_sentence_on_people(settled: Reader) -> None:
    source = settled(PAGE, on="2020-12-31").source
    bar = source[source.index('<div class="shares"') : source.index('<table class="coverage"')]
    assert "Anteile der Stellen" in bar
    assert re.findall(r'class="share--(\w+)" x="[^"]*" width="([\d.]+)%"', bar) == [
        ("party", "66.667"), ("represented", "33.333"),
    ]  # fmt: skip
    assert source.index("leben 10.000 der") > source.index('<table class="coverage"')


def test_without_figures_only_the_bodies_are_counted(reader: Reader) -> None:
    page = reader(PAGE, on="2020-03-31", lang="en")
    assert "Inhabitants" not in page.text
    assert "Bodies" in page.text


def test_the_parts_that_change_with_the_day_come_alone(settled: Reader) -> None:
    page = settled(PAGE, on="2020-12-31", fragment="1")
    assert "<html" not in page.source
    assert re.findall(r'<div id="(view-\w+)"', page.source) == ["view-answer", "view-timeline", "view-rest"]
    assert page.answer in settled(PAGE, on="2020-12-31").source
    assert "fragment" not in page.source


def test_only_pages_that_draw_load_the_drawing_programs(settled: Reader) -> None:
    assert "vendor/d3/d3.min.js" in settled(PAGE).source
    assert "d3.min.js" not in settled("/").source


def test_data_name_nobody(settled: Reader) -> None:
    said = settled(f"{PAGE}/picture.json").source + settled(f"{PAGE}/map.json").source
    assert "Beispiel" not in said
    assert "@" not in said


@pytest.mark.parametrize("address", ["picture.json", "map.json"])
def test_a_broken_day_is_told(settled: Reader, address: str) -> None:
    page = settled(f"{PAGE}/{address}", on="irgendwann")
    assert page.status == 400
    assert "ist kein Tag" in json.loads(page.source)["faults"]["on"]
    assert settled(f"/initiatives/nichts/{address}").status == 404


def test_other_words_in_english(settled: Reader) -> None:
    assert data(settled(f"{PAGE}/picture.json", lang="en"))["timeline"]["acts"][-1][2] == "withdrawal: Kreis Musterland"
