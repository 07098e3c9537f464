"""Tables to take away, read back as other programs read them."""

from __future__ import annotations

import csv
import io
import json
import re
import zipfile
from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st
from openpyxl import load_workbook

from beitritt.procedures.answer import Inquiry
from beitritt.procedures.exchange import import_lines
from beitritt.register.dates import parse_date
from beitritt.register.deadlines import deadlines
from beitritt.storage.memory import MemoryLedger
from beitritt.writing.tables.deadlines import deadlines_table
from beitritt.writing.tables.instruments import instruments_table
from beitritt.writing.tables.separated import separated
from beitritt.writing.tables.standings import portfolio_table, standings_table
from beitritt.writing.tables.values import About, Cell, Table, day_cell, last_day_cell
from beitritt.writing.tables.words import WORDS
from beitritt.writing.tables.workbook import LONGEST, WIDEST, workbook

CHANGED = datetime(2020, 5, 17, 8, 30, tzinfo=UTC)
ABOUT = About("Probe", (("Stand am", date(2020, 3, 31)), ("Wissensstand", "alles")), CHANGED)
ROWS: list[list[Cell]] = [
    ["Kreis „Ä“; B, C", date(2018, 10, 11), 3],
    ["zwei\nZeilen", parse_date("2018-10"), -4],
    ["=HYPERLINK(1)", date(1648, 10, 24), None],
]
TABLE = Table("Stand", ("Stelle", "seit", "Zahl"), ROWS)


def sheets(content: bytes) -> dict[str, list[list[object]]]:
    """The cells of each sheet as a spreadsheet program finds them."""
    return {
        sheet.title: [[cell.value for cell in row] for row in sheet.iter_rows()]
        for sheet in load_workbook(io.BytesIO(content))
    }


def lines(content: bytes, separator: str) -> list[list[str]]:
    """The cells of a CSV file."""
    return list(csv.reader(io.StringIO(content.decode("utf-8-sig"), newline=""), delimiter=separator))


# Workbooks


def test_a_workbook_has_real_days_and_numbers() -> None:
    found = sheets(workbook([TABLE], ABOUT, "de"))["Stand"]
    assert found[0] == ["Stelle", "seit", "Zahl"]
    assert found[1] == ["Kreis „Ä“; B, C", datetime(2018, 10, 11), 3]  # noqa: DTZ001  # openpyxl gives days so
    assert found[2] == ["zwei\nZeilen", "Oktober 2018", -4]


def test_a_day_before_spreadsheets_count_is_written_out() -> None:
    assert sheets(workbook([TABLE], ABOUT, "de"))["Stand"][3][1] == "24. Oktober 1648"
    assert sheets(workbook([TABLE], ABOUT, "en"))["Stand"][3][1] == "24 October 1648"


def test_words_never_become_a_formula_or_a_link() -> None:
    content = workbook([Table("Stand", ("a",), [["=1+1"], ["http://a.example"], ["{=1}"]])], ABOUT, "de")
    with zipfile.ZipFile(io.BytesIO(content)) as file:
        sheet = file.read("xl/worksheets/sheet1.xml")
    assert b"<f>" not in sheet
    assert b"hyperlink" not in sheet
    assert sheets(content)["Stand"][1:] == [["=1+1"], ["http://a.example"], ["{=1}"]]


def test_the_headings_stay_in_sight_and_filter() -> None:
    sheet = load_workbook(io.BytesIO(workbook([TABLE], ABOUT, "de")))["Stand"]
    assert sheet.freeze_panes == "A2"
    assert sheet.auto_filter.ref == "A1:C4"
    assert sheet.print_title_rows == "$1:$1"


@pytest.mark.parametrize(("language", "written"), [("de", "dd.mm.yyyy"), ("en", "d mmm yyyy")])
def test_days_are_written_as_the_language_does(language: str, written: str) -> None:
    assert load_workbook(io.BytesIO(workbook([TABLE], ABOUT, language)))["Stand"]["B2"].number_format == written


def test_columns_are_as_wide_as_what_they_hold_up_to_a_limit() -> None:
    table = Table("Stand", ("a", "b"), [["x" * 30, "y" * 500]])
    sheet = load_workbook(io.BytesIO(workbook([table], ABOUT, "de")))["Stand"]
    widths = [sheet.column_dimensions[column].width for column in "AB"]
    assert 32 <= widths[0] < 34
    assert WIDEST <= widths[1] < WIDEST + 1


def test_a_cell_that_cannot_hold_everything_says_so() -> None:
    (cell,) = sheets(workbook([Table("Stand", ("a",), [["x" * 50_000]])], ABOUT, "de"))["Stand"][1]
    assert isinstance(cell, str)
    assert len(cell) == LONGEST
    assert cell.endswith(" […]")


@given(st.text())
def test_whatever_was_written_can_be_opened(text: str) -> None:
    found = sheets(workbook([Table("Stand", ("a", "b"), [[text, "x"]])], ABOUT, "de"))["Stand"][1]
    assert found[1] == "x"
    said = (
        re.sub("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]", "", text)
        .replace("\r\n", "\n")
        .replace("\r", "\n")
    )
    read = str(found[0] or "").replace("_x000D_\n", "\n").replace("_x000D_", "\n")
    assert read == said or "_x" in text


def test_the_same_answer_gives_the_same_bytes(monkeypatch: pytest.MonkeyPatch) -> None:
    first = workbook([TABLE], ABOUT, "de")
    monkeypatch.setattr("time.time", lambda: 1.0)
    assert workbook([TABLE], ABOUT, "de") == first
    with zipfile.ZipFile(io.BytesIO(first)) as file:
        assert {one.date_time[0] for one in file.infolist()} == {1980}
        assert b"2020-05-17T08:30:00Z" in file.read("docProps/core.xml")


def test_the_last_sheet_says_what_the_file_is() -> None:
    found = sheets(workbook([TABLE], ABOUT, "de"))
    assert list(found) == ["Stand", "Angaben"]
    assert found["Angaben"][0] == ["Probe", None]
    assert found["Angaben"][2:] == [["Stand am", datetime(2020, 3, 31)], ["Wissensstand", "alles"]]  # noqa: DTZ001
    assert load_workbook(io.BytesIO(workbook([TABLE], ABOUT, "de"))).properties.title == "Probe"


def test_a_table_without_rows_is_a_file_with_headings() -> None:
    empty = Table("Stand", ("a", "b"), [])
    assert sheets(workbook([empty], ABOUT, "de"))["Stand"] == [["a", "b"]]
    assert lines(separated(empty, "de"), ";") == [["a", "b"]]


# CSV


@pytest.mark.parametrize(("language", "separator"), [("de", ";"), ("en", ",")])
def test_a_csv_file_has_the_separator_of_its_language(language: str, separator: str) -> None:
    content = separated(TABLE, language)
    assert content.startswith(b"\xef\xbb\xbf")
    assert lines(content, separator) == [
        ["Stelle", "seit", "Zahl"],
        ["Kreis „Ä“; B, C", "2018-10-11", "3"],
        ["zwei\nZeilen", "2018-10", "-4"],
        ["'=HYPERLINK(1)", "1648-10-24", ""],
    ]
    assert content.count(b"\r\n") == 4


@pytest.mark.parametrize("said", ["=1", "+1", "-1", "@SUM(A1)", "\t=1", " =1", "\xa0=1", "＝1", "\n=1"])
def test_what_could_be_a_formula_is_marked_as_words(said: str) -> None:
    assert lines(separated(Table("Stand", ("a",), [[said]]), "de"), ";")[1] == [f"'{said}"]


@pytest.mark.parametrize("said", ["Kreis", "– ohne –", "1", "a=b", "'s Hof", ""])
def test_other_words_stay_as_they_are(said: str) -> None:
    assert lines(separated(Table("Stand", ("a", "b"), [[said, "x"]]), "de"), ";")[1] == [said, "x"]


# Cells of dates


def test_a_day_is_as_precise_as_it_is_known() -> None:
    assert day_cell(None) is None
    assert day_cell("2018-10-11") == date(2018, 10, 11)
    assert day_cell("2018") == parse_date("2018")


def test_an_exclusive_end_becomes_the_last_day() -> None:
    assert last_day_cell(None) is None
    assert last_day_cell("2019-01-01") == date(2018, 12, 31)
    assert last_day_cell(date(2019, 1, 1)) == date(2018, 12, 31)
    assert last_day_cell("2018") == parse_date("2018")  # covers its whole year
    assert last_day_cell(date.min) == date.min


# Answers of the register

REGISTER: list[dict[str, object]] = [
    {"type": "body", "key": "lead", "kind": "ministry", "name": "Ministerium"},
    {"type": "body", "key": "k", "kind": "county", "name": "Kreis Muster"},
    {"type": "body", "key": "m", "kind": "municipality", "name": "Stadt Neudorf", "parent": "k"},
    {
        "type": "initiative", "key": "pakt", "name": "Pakt", "lead": "lead",
        "subjects": [{"key": "a", "name": "Ausbildung"}, {"key": "b", "name": "Bäder"}],
        "phases": [{"key": "p", "name": "Probe", "from": "2020-01-01", "until": "2021-01-01"}],
    },
    {
        "type": "instrument", "id": "t", "initiative": "pakt", "author": "lead", "dated": "2019-12-01",
        "recorded": "2019-12-01T00:00:00Z",
        "statements": [{"kind": "terms", "actor": "lead", "binding": {"until": "2022-01-01"}, "source": "Frau Muster",
                        "notice": "3 Monate zum Jahresende"}],
    },
    {
        "type": "instrument", "id": "b", "initiative": "pakt", "author": "k", "addressee": "lead", "dated": "2020-02",
        "recorded": "2020-02-10T00:00:00Z",
        "statements": [
            {"kind": "accession", "actor": "k", "scope": ["a"]},
            {"kind": "representation", "actor": "k", "represented": ["m"], "form": "informal", "scope": ["a"]},
            {"kind": "reservation", "actor": "k", "right": "withdraw", "modality": "reserved"},
        ],
    },
]  # fmt: skip
ON = date(2020, 6, 30)


@pytest.fixture
def inquiry() -> Inquiry:
    """A county that is in for itself and for a town."""
    ledger = MemoryLedger()
    import_lines(ledger, [json.dumps(line).encode() for line in REGISTER], "test", CHANGED, migrate=True)
    return Inquiry(ledger)


def by_heading(table: Table) -> list[dict[str, Cell]]:
    """The rows by the names of their headings."""
    assert all(len(row) == len(table.headings) for row in table.rows)
    return [dict(zip(table.headings, row, strict=True)) for row in table.rows]


def test_standings_say_who_through_whom_since_when_and_how_long(inquiry: Inquiry) -> None:
    answer = inquiry.status("pakt", ON, CHANGED)
    county, town = by_heading(standings_table(answer.rows, inquiry.standings("pakt"), ON, "de"))
    assert county == {
        "Stelle": "Kreis Muster", "Schlüssel": "k", "Art": "Kreis", "Themen": "Ausbildung", "Status": "beigetreten",
        "Stufe": "voll", "vertreten durch": None, "Schlüssel der Vertretung": None, "Form der Vertretung": None,
        "Zustimmung": None, "seit": parse_date("2020-02"), "bis einschließlich": date(2020, 12, 31),
        "gebunden bis einschließlich": date(2021, 12, 31),
        "zur Bindung": "Frau Muster (Bedingungen der Federführung): bis einschließlich 31. Dezember 2021",
        "Vorbehalte": county["Vorbehalte"], "Grundlage": "b#0",
    }  # fmt: skip
    assert str(county["Vorbehalte"]).startswith("auszutreten (")
    assert (town["vertreten durch"], town["Schlüssel der Vertretung"]) == ("Kreis Muster", "k")
    assert town["Form der Vertretung"] == "formlos"


def test_what_somebody_wrote_is_cleaned_for_the_public(inquiry: Inquiry) -> None:
    answer = inquiry.status("pakt", ON, CHANGED)
    table = standings_table(
        answer.rows, inquiry.standings("pakt"), ON, "de", lambda said, ref: said.replace("Muster", f"█{ref}")
    )
    assert str(by_heading(table)[0]["zur Bindung"]).startswith("Frau █t#0 (")


def test_a_portfolio_names_the_initiative_in_each_row(inquiry: Inquiry) -> None:
    answer = inquiry.status("pakt", ON, CHANGED, body="k")
    found = by_heading(portfolio_table([(inquiry.standings("pakt"), answer.rows)], ON, "en"))
    assert [(row["initiative"], row["key of the initiative"], row["subjects"], row["status"]) for row in found] == [
        ("Pakt", "pakt", "Ausbildung", "party"),
        ("Pakt", "pakt", "all others", "not taking part"),
    ]


def test_a_body_that_is_the_same_on_all_subjects_has_one_row_for_all(inquiry: Inquiry) -> None:
    answer = inquiry.status("pakt", date(2021, 6, 30), CHANGED, body="lead")
    assert by_heading(standings_table(answer.rows, inquiry.standings("pakt"), ON, "de"))[0]["Themen"] == "alle"


def test_deadlines_say_what_for_whom_and_how_sure(inquiry: Inquiry) -> None:
    standings = inquiry.standings("pakt")
    found = by_heading(
        deadlines_table(deadlines(standings, ON, date(2022, 12, 31), None), {"pakt": standings}, ON, "de")
    )
    ending = next(row for row in found if row["Art des Termins"] == "Ende der Phase")
    assert ending["Tag"] == date(2020, 12, 31)
    assert ending["was ansteht"] == "Letzter Tag der Phase „Probe“"
    assert (ending["Initiative"], ending["wie sicher"]) == ("Pakt", "steht fest")


def test_instruments_say_who_wrote_what_to_whom(inquiry: Inquiry) -> None:
    standings = inquiry.standings("pakt")
    (row,) = by_heading(
        instruments_table(
            [one for one in inquiry.ledger.instruments("pakt") if one.id == "b"], {"pakt": standings}, ON, "de"
        )
    )
    assert (row["Tag"], row["Urkunde"], row["verfasst von"], row["gerichtet an"]) == (
        parse_date("2020-02"), "b", "Kreis Muster", "Ministerium",
    )  # fmt: skip
    assert row["Erklärungen"] == "Beitritt, Vertretung, Vorbehalt"


def test_both_languages_have_the_same_words() -> None:
    assert WORDS["de"].keys() == WORDS["en"].keys()
    assert all(
        len(WORDS[language][title]) <= 31 for language in WORDS for title in ("standings", "deadlines", "instruments")
    )
