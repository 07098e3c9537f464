"""Pages to take away: the rows of the view in several formats, under names that speak, without persons."""

from __future__ import annotations

import csv
import io
import json
import re
from collections.abc import Callable

import pytest
from django.test import Client
from icalendar import Calendar
from openpyxl import load_workbook

from beitritt.web.export.files import spoken
from tests.web import sample
from tests.web.conftest import Reader
from tests.web.test_instrument import PERSONS

ON = {"on": "2020-07-01"}


class File:
    """A file as it comes down."""

    def __init__(self, status: int, content: bytes, headers: dict[str, str]) -> None:
        self.status, self.content, self.headers = status, content, headers

    @property
    def name(self) -> str:
        """The name under which it is kept."""
        found = re.search(r'filename="([^"]+)"', self.headers["Content-Disposition"])
        assert found is not None
        return found[1]

    def rows(self, separator: str = ";") -> list[dict[str, str]]:
        """The rows of a CSV file by their headings."""
        text = io.StringIO(self.content.decode("utf-8-sig"), newline="")
        return list(csv.DictReader(text, delimiter=separator))

    def sheet(self, title: str) -> list[tuple[object, ...]]:
        """The cells of a sheet."""
        return list(load_workbook(io.BytesIO(self.content))[title].iter_rows(values_only=True))


Taking = Callable[..., File]


@pytest.fixture
def take(reader: Reader) -> Taking:
    """Asks for an address and gets a file."""
    del reader  # has set the register up
    client = Client(HTTP_HOST="localhost")

    def get(address: str, **parameters: str) -> File:
        response = client.get(address, parameters)
        return File(response.status_code, response.content, dict(response.headers))

    return get


# The initiative


def test_all_rows_of_the_view_are_in_the_file(take: Taking) -> None:
    rows = take("/initiatives/baeche/export.csv", **ON).rows()
    assert [(row["Stelle"], row["Themen"], row["Status"]) for row in rows] == [
        ("Gemeinde Östlingen", "Ufer", "beigetreten"),
        ("Gemeinde Östlingen", "alle übrigen", "vertreten"),
        ("Kreis Musterland", "alle", "beigetreten"),
        ("Stadt Neudorf", "alle", "vertreten"),
    ]
    assert rows[2]["seit"] == "2020-01-10"
    assert rows[2]["bis einschließlich"] == "2022-12-31"


def test_the_chosen_filter_day_and_knowledge_hold_in_the_file(take: Taking) -> None:
    found = take("/initiatives/baeche/export.csv", **ON, status="represented", name="neudorf")
    assert [row["Stelle"] for row in found.rows()] == ["Stadt Neudorf"]
    assert take("/initiatives/baeche/export.csv", **ON, known="2020-05-01").rows()[-1]["Stelle"] == "Stadt Neudorf"
    assert take("/initiatives/baeche/export.csv", on="2019-01-01").rows() == []


def test_a_workbook_has_the_same_rows_and_says_what_it_answers(take: Taking) -> None:
    found = take("/initiatives/baeche/export.xlsx", **ON, known="2020-12-31", lang="en")
    assert found.headers["Content-Type"].endswith("spreadsheetml.sheet")
    assert [row[0] for row in found.sheet("Standings")[1:]] == [
        "Gemeinde Östlingen", "Gemeinde Östlingen", "Kreis Musterland", "Stadt Neudorf",
    ]  # fmt: skip
    about = {row[0]: row[1] for row in found.sheet("About")}
    assert str(about["as known"]).startswith("everything known up to 31 December 2020")
    assert about["Lasting address of this view"] == (
        "http://localhost/initiatives/baeche?on=2020-07-01&known=2020-12-31"
    )
    assert "On 1 July 2020" in str(about["answer"])


def test_data_are_those_of_the_status_command_with_the_chosen_rows(take: Taking) -> None:
    whole = json.loads(take("/initiatives/baeche.json", **ON).content)
    found = json.loads(take("/initiatives/baeche/export.json", **ON, status="party").content)
    parties = [row for row in whole["rows"] if row["status"] == "party"]
    assert sorted(found["rows"], key=str) == sorted(parties, key=str)
    assert found["coverage"] == {"party": 2}
    assert found["findings"] == whole["findings"]


def test_the_dates_are_a_calendar(take: Taking) -> None:
    found = take("/initiatives/baeche/export.ics", on="2020-03-31", status="party")
    events = Calendar.from_ical(found.content.decode()).walk("VEVENT")
    assert any("Letzter Tag der Phase „Planung“" in str(event["SUMMARY"]) for event in events)
    assert found.name == "klare-baeche-2020-03-31.ics"  # the filter is about rows


@pytest.mark.parametrize(
    ("parameters", "name"),
    [
        ({"on": "2018-12-31"}, "klare-baeche-2018-12-31.csv"),
        ({"on": "2018-12-31", "status": "represented"}, "klare-baeche-2018-12-31-vertreten.csv"),
        ({"on": "31.12.2018", "known": "2019-01-01"}, "klare-baeche-2018-12-31-bekannt-2019-01-01.csv"),
        ({"on": "2018-12-31", "subject": "ufer", "lang": "en"}, "klare-baeche-2018-12-31-ufer.csv"),
    ],
)
def test_names_of_files_speak(take: Taking, parameters: dict[str, str], name: str) -> None:
    assert take("/initiatives/baeche/export.csv", **parameters).name == name


def test_a_name_of_nothing_that_can_be_spoken_is_still_a_name() -> None:
    assert spoken("„—“") == "beitritt"
    assert spoken("Gemeinsam klappt's", "2018-12-31") == "gemeinsam-klappts-2018-12-31"
    assert len(spoken("x" * 500)) == 150


@pytest.mark.parametrize("address", ["/initiatives/baeche/export", "/bodies/k:1/export", "/instruments/brief-1/export"])
def test_what_does_not_exist_is_told(take: Taking, address: str) -> None:
    found = take(f"{address}.doc")
    assert found.status == 404
    assert "Als „doc“ gibt es das nicht" in found.content.decode()
    assert take(f"{address}.csv", on="niemals").status == 400
    nowhere = re.sub(r"baeche|k:1|brief-1", "nichts", address)
    assert take(f"{nowhere}.csv").status == 404


def test_pages_link_to_their_files_with_the_question(reader: Reader) -> None:
    source = reader("/initiatives/baeche", on="2020-07-01", known="2021-01-01", status="party").source
    for form in ("xlsx", "csv", "json", "ics"):
        assert f'/initiatives/baeche/export.{form}?on=2020-07-01&amp;known=2021-01-01&amp;status=party"' in source
    source = reader("/bodies/k:1", on="2020-07-01").source
    for form in ("xlsx", "csv", "ics"):
        assert f'/bodies/k:1/export.{form}?on=2020-07-01"' in source


def test_dates_of_very_many_bodies_are_refused_with_a_way_out(take: Taking, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("beitritt.web.export.initiative.MOST_BODIES", 2)
    found = take("/initiatives/baeche/export.ics")
    assert found.status == 400
    assert "beitritt deadlines" in found.content.decode()


# The body


def test_a_body_takes_everything_along_that_it_is_in(take: Taking) -> None:
    found = take("/bodies/m:1/export.xlsx", on="2020-07-01")
    assert found.name == "gemeinde-oestlingen-2020-07-01.xlsx"
    assert [row[:6] for row in found.sheet("Stand")[1:]] == [
        ("Klare Bäche", "baeche", "Gemeinde Östlingen", "m:1", "kreisangehörige Gemeinde", subjects)
        for subjects in ("Ufer", "alle übrigen")
    ]
    assert found.sheet("Termine")[0][:3] == ("Tag", "Art des Termins", "was ansteht")
    assert [row[1] for row in found.sheet("Urkunden")[1:]] == ["austritt", "beitritt-m1", "brief-1"]
    assert take("/bodies/m:1/export.csv", on="2020-07-01").rows()[0]["Initiative"] == "Klare Bäche"


def test_a_body_s_calendar_does_not_name_it_again(take: Taking) -> None:
    found = take("/bodies/k:1/export.ics", on="2022-06-30", known="2021-06-30")
    summaries = [str(event["SUMMARY"]) for event in Calendar.from_ical(found.content.decode()).walk("VEVENT")]
    assert summaries
    assert all(said.startswith("Klare Bäche: ") for said in summaries)
    assert found.name.startswith("kreis-musterland-2022-06-30-bekannt-")


# The instrument


def test_the_statements_of_an_instrument_are_a_table(take: Taking) -> None:
    found = take("/instruments/brief-1/export.csv")
    assert found.name == "brief-1.csv"
    rows = found.rows()
    assert [row["Erklärung"] for row in rows] == [f"brief-1#{number}" for number in range(4)]
    assert rows[0]["Wortlaut"] == sample.SAYINGS["accession"]
    assert rows[1]["Einzelheiten"].startswith("Form: formlos")


def test_the_statements_of_an_instrument_are_data_with_their_place_in_the_chain(take: Taking) -> None:
    found = json.loads(take("/instruments/irrtum/export.json").content)
    assert (found["id"], found["sequence"], len(found["hash"])) == ("irrtum", 5, 64)
    (statement,) = found["statements"]
    assert statement["kind"] == "accession"
    assert statement["struck"] == {"how": "aufgehoben", "by": "/instruments/aufhebung#w0"}


def test_no_file_names_a_person(take: Taking) -> None:
    for address in ("/initiatives/baeche", "/bodies/k:1", "/instruments/brief-1"):
        for form in ("csv", "json", "ics"):
            text = take(f"{address}/export.{form}", on="2020-07-01").content.decode()
            assert [person for person in PERSONS if person in text] == []


def test_files_are_only_for_reading(reader: Reader) -> None:
    del reader
    assert Client(HTTP_HOST="localhost").post("/initiatives/baeche/export.csv").status_code == 405
