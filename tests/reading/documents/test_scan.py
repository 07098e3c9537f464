"""Scans at 200 dots per inch: the same kinds, actors and dates as from the text; words with their places."""

from __future__ import annotations

from io import BytesIO
from shutil import which

import pytest
from PIL import Image

from beitritt.reading import Reading, ReadingError, page_picture, read_bytes, read_text
from beitritt.reading.documents.confinement import close
from tests.reading.documents.made_files import as_png, as_scanned_pdf, covered, letter, printed, scanned, typewritten
from tests.reading.documents.test_pdf import SENTENCE, din_letter, head

needs_tesseract = pytest.mark.skipif(
    which("tesseract") is None, reason="needs Tesseract, a system package (on Debian: tesseract-ocr tesseract-ocr-deu)"
)
LETTERS = """
abbestellung-zeitschrift-und-kuendigung-wartungsvertrag
amt-berichtigt-beitrittsdatum-und-liste-der-gemeinden
county-council-joins-rural-roads-partnership-for-three-years
einladung-zur-verbandsversammlung-mit-tagesordnung
gemeindevertretung-beschliesst-austritt-und-lehnt-mitvertretung-ab
kaemmerei-erklaert-austritt-aus-touristikgemeinschaft
kreis-schliesst-sich-unter-kreistagsvorbehalt-an
landkreis-buendelt-drei-staedte-und-nennt-eine-absage
landrat-tritt-pflegepakt-in-zwei-themenfeldern-bei
landwirtschaftskammer-kreuzt-foerderpartnerschaft-an
ministerium-nimmt-beitritt-an-und-widerspricht-dem-vorbehalt
rat-stimmt-vertretung-durch-den-kreis-befristet-zu
samtgemeinde-uebersendet-pegeldaten-und-nimmt-mitgliedschaft-wieder-auf
stadtwerke-werden-waermepartner-in-zwei-arbeitspaketen
vordruck-fortsetzung-zweite-foerderphase
""".split()


def essence(reading: Reading) -> list[tuple[str, str | None, str | None, str | None]]:
    """Kinds, actors and dates."""
    return sorted(((one.kind, one.actor, one.starts, one.until) for one in reading.statements), key=repr)


@needs_tesseract
@pytest.mark.parametrize("name", LETTERS)
def test_a_scanned_letter_says_the_same(name: str) -> None:
    scan = as_scanned_pdf(scanned(printed(letter(name))))
    assert essence(read_bytes(scan)) == essence(read_text(letter(name)))


@needs_tesseract
def test_a_letter_in_form_b_is_read_from_a_picture() -> None:
    reading = read_bytes(as_png(scanned(din_letter())[0]), places=True)
    as_pdf = read_bytes(din_letter())
    assert essence(reading) == essence(as_pdf)
    assert {name: head(reading)[name] for name in ("sender", "recipient", "date")} == {
        name: head(as_pdf)[name] for name in ("sender", "recipient", "date")
    }
    assert reading.media_type == "image/png"
    ((width, height),) = reading.parts[0].pages
    assert (round(width / 10), round(height / 10)) == (60, 84)


@needs_tesseract
def test_words_of_a_scan_stand_where_those_of_the_pdf_stand() -> None:
    pdf = printed(SENTENCE)
    places = [{}, {}]  # type: list[dict[str, tuple[float, ...]]]
    for found, data in zip(places, (pdf, as_scanned_pdf(scanned(pdf))), strict=True):
        reading = read_bytes(data, places=True)
        for start, end, _, *sides in reading.parts[0].placed:
            found[reading.text[start:end]] = tuple(sides)
    for word in ("Musterau", "einzuschränken", "beenden."):
        assert places[0][word] == pytest.approx(places[1][word], abs=5)


@needs_tesseract
def test_a_tiff_of_two_pages_is_one_letter() -> None:
    pages = [*scanned(typewritten(f"Sehr geehrte Damen und Herren,\n\n{SENTENCE}")), *scanned(typewritten("Anlage 1"))]
    file = BytesIO()
    pages[0].save(file, "TIFF", save_all=True, append_images=pages[1:], dpi=(200, 200), compression="tiff_lzw")
    reading = read_bytes(file.getvalue(), places=True)
    assert [one.kind for one in reading.statements] == ["accession", "reservation", "reservation"]
    assert len(reading.parts[0].pages) == 2
    assert page_picture(file.getvalue(), 1, 400).startswith(b"\x89PNG")


@needs_tesseract
def test_a_photograph_that_names_no_fineness_is_read() -> None:
    file = BytesIO()
    scanned(printed(SENTENCE), 150)[0].save(file, "JPEG", quality=85)
    assert [one.kind for one in read_bytes(file.getvalue()).statements] == ["accession", "reservation", "reservation"]


@needs_tesseract
def test_a_scan_attached_to_a_mail_is_read() -> None:
    scan = as_scanned_pdf(scanned(printed(SENTENCE)))
    reading = read_bytes(covered(("scan.pdf", "application/pdf", scan)))
    assert [one.kind for one in reading.statements] == ["accession", "reservation", "reservation"]


@pytest.fixture
def without_tesseract(monkeypatch: pytest.MonkeyPatch) -> None:
    """A machine on which the program is not found."""
    monkeypatch.setenv("PATH", "/nowhere")
    close()


@pytest.mark.usefixtures("without_tesseract")
@pytest.mark.parametrize("form", ["pdf", "png"])
def test_without_the_program_a_scan_says_what_is_missing(form: str) -> None:
    page = Image.new("L", (600, 800), 255)
    with pytest.raises(ReadingError) as caught:
        read_bytes(as_scanned_pdf([page]) if form == "pdf" else as_png(page))
    assert "tesseract-ocr-deu" in caught.value.message("de")
    close()


@pytest.mark.usefixtures("without_tesseract")
def test_without_the_program_letters_with_text_are_read() -> None:
    assert len(read_bytes(printed(SENTENCE)).statements) == 3
    close()
