"""A letter keeps the measures of DIN 5008, held against the rendered sheet in millimetres."""

from __future__ import annotations

from dataclasses import replace

import pypdfium2
import pypdfium2.raw as pdfium
import pytest

from beitritt.writing.letters.outgoing import Stationery
from beitritt.writing.paper.business_letter import letter_pdf
from beitritt.writing.paper.letterheads import Letterhead
from tests.writing.sample import failures, letter

MM = 72 / 25.4
A4 = (210.0, 297.0)
HEAD = Letterhead(
    name="Kreis Musterau",
    address=("Am Markt 1", "12345 Musterstadt"),
    contact=(("Telefon", "0123 456-0"),),
    footer=(("Kreisverwaltung Musterau", "Am Markt 1", "12345 Musterstadt"), ("Telefon 0123 456-0",)),
)
ADDRESS = ("Ministerium für Gewässer", "Referat 12", "Haus am Wasser", "Uferstraße 5", "40213 Düsseldorf", "Inland")
FORMS = {
    "A": {"field": 27.0, "information": 32.0, "subject": 80.46, "marks": (87.0, 148.5, 192.0)},
    "B": {"field": 45.0, "information": 50.0, "subject": 98.46, "marks": (105.0, 148.5, 210.0)},
}
"""From the upper edge of the sheet, by the norm."""

Box = tuple[float, float, float, float]


def sheet(form: str, **changes: object) -> pypdfium2.PdfPage:
    """The first page of a letter with an address that fills its zone."""
    made = letter("accession", Stationery(head=HEAD)).outgoing.letter
    long = replace(made, recipient=ADDRESS, remarks=("Einschreiben",), references=(("Unser Zeichen", "KM-7"),))
    content = letter_pdf(long, replace(HEAD, form=form, **changes))  # type: ignore[arg-type]  # fields by name
    assert failures(content) == []
    return pypdfium2.PdfDocument(content)[0]


def place(page: pypdfium2.PdfPage, words: str) -> Box:
    """Left, top, right and bottom of some words, in millimetres from the upper left corner of the sheet."""
    text = page.get_textpage()
    found = text.search(words, match_case=True).get_next()
    assert found is not None, words
    start, count = found
    boxes = [text.get_charbox(number, loose=False) for number in range(start, start + count)]
    left, right = min(box[0] for box in boxes), max(box[2] for box in boxes)
    bottom, top = min(box[1] for box in boxes), max(box[3] for box in boxes)
    return left / MM, A4[1] - top / MM, right / MM, A4[1] - bottom / MM


def lines_at_the_edge(page: pypdfium2.PdfPage) -> list[tuple[float, float]]:
    """Height and length of the lines in the left margin, from above."""
    found = []
    for one in page.get_objects(filter=[pdfium.FPDF_PAGEOBJ_PATH]):
        left, bottom, right, top = (value / MM for value in one.get_bounds())
        if right < 20 and top - bottom < 1:
            found.append((A4[1] - (top + bottom) / 2, right - left))
    return sorted(found)


@pytest.mark.parametrize("form", FORMS)
def test_the_sheet_is_a4(form: str) -> None:
    assert [side / MM for side in sheet(form).get_size()] == pytest.approx(A4, abs=0.1)


@pytest.mark.parametrize("form", FORMS)
def test_fold_and_hole_marks_are_where_sheets_are_folded_and_punched(form: str) -> None:
    marks = lines_at_the_edge(sheet(form))
    assert [height for height, _ in marks] == pytest.approx(FORMS[form]["marks"], abs=0.2)
    fold, hole, _ = (length for _, length in marks)
    assert hole > fold  # so that nobody folds at the hole


@pytest.mark.parametrize("form", FORMS)
def test_the_address_lies_in_its_field_and_so_in_the_window(form: str) -> None:
    page, top = sheet(form), FORMS[form]["field"]
    assert isinstance(top, float)
    for line in ADDRESS:
        left, upper, right, lower = place(page, line)
        assert left == pytest.approx(25, abs=0.5)
        assert right <= 105
        assert top + 17.7 <= upper
        assert lower <= top + 45


def test_a_line_that_is_too_long_for_the_window_becomes_smaller() -> None:
    made = letter("accession", Stationery(head=HEAD)).outgoing.letter
    line = "Ministerium für Gewässer, Wälder, Rindfleischetikettierung und Heimat"
    page = pypdfium2.PdfDocument(letter_pdf(replace(made, recipient=(line, "40213 Düsseldorf")), HEAD))[0]
    left, upper, right, lower = place(page, line)
    assert left == pytest.approx(25, abs=0.5)
    assert right <= 105.2
    assert lower - upper < 4.55


@pytest.mark.parametrize("form", FORMS)
def test_return_address_and_remarks_lie_in_the_zone_above(form: str) -> None:
    page, top = sheet(form), FORMS[form]["field"]
    assert isinstance(top, float)
    for line in ("Kreis Musterau · Am Markt 1", "Einschreiben"):
        left, upper, right, lower = place(page, line)
        assert left == pytest.approx(25, abs=0.5)
        assert right <= 105
        assert top <= upper
        assert lower <= top + 17.7


@pytest.mark.parametrize("form", FORMS)
def test_the_information_block_begins_in_its_place(form: str) -> None:
    page = sheet(form)
    left, upper, _, _ = place(page, "Unser Zeichen:")
    assert left == pytest.approx(125, abs=0.5)
    assert upper == pytest.approx(FORMS[form]["information"], abs=1)
    assert place(page, "Datum:")[0] == pytest.approx(125, abs=0.5)


@pytest.mark.parametrize("form", FORMS)
def test_the_subject_stands_two_lines_below_the_fields(form: str) -> None:
    left, upper, _, _ = place(sheet(form), "Beitritt zur Initiative")
    assert left == pytest.approx(25, abs=0.5)
    assert upper == pytest.approx(FORMS[form]["subject"], abs=1)


@pytest.mark.parametrize("form", FORMS)
def test_a_reference_line_takes_the_place_of_the_block(form: str) -> None:
    page = sheet(form, references="line")
    _, upper, _, lower = place(page, "Unser Zeichen")
    assert upper == pytest.approx(FORMS[form]["subject"], abs=1)
    assert place(page, "Beitritt zur Initiative")[1] > lower


def test_a_long_information_block_pushes_the_text_down() -> None:
    contact = tuple((f"Zeile {number}", "Angabe") for number in range(8))
    page = sheet("A", contact=contact)
    assert place(page, "Beitritt zur Initiative")[1] >= place(page, "Datum:")[3] + 8


@pytest.mark.parametrize("form", FORMS)
def test_the_text_keeps_its_margins_and_the_footer_stays_below_it(form: str) -> None:
    page = sheet(form)
    assert place(page, "Der Kreis Musterau tritt")[0] >= 25
    number, footer = place(page, "Seite 1 von 1"), place(page, "Kreisverwaltung Musterau")
    assert number[2] <= 190.5
    assert footer[1] > number[3]
    assert place(page, "12345 Musterstadt")[3] < A4[1] - 5


def test_pages_are_counted_and_later_ones_say_to_whom_they_belong() -> None:
    made = letter("accession", Stationery(head=HEAD)).outgoing.letter
    content = letter_pdf(replace(made, blocks=made.blocks * 6), HEAD)
    document = pypdfium2.PdfDocument(content)
    assert len(document) == 2
    first, second = (page.get_textpage().get_text_bounded() for page in document)
    assert "Seite 1 von 2" in first
    assert "Seite 2 von 2" in second
    assert "Schreiben an: Ministerium für Gewässer" in second
    assert lines_at_the_edge(document[1]) == []
    assert failures(content) == []
