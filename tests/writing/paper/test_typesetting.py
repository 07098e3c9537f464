"""The typesetter: the same bytes for the same values, what it attaches, and what it refuses."""

from __future__ import annotations

import os
import re
from concurrent.futures import ThreadPoolExecutor
from datetime import date

import pypdfium2
import pytest

from beitritt.register.errors import InputError
from beitritt.writing.paper.blocks import Declared, Facts, Figure, Heading, Listing, Paragraph, Table
from beitritt.writing.paper.report import Paper
from beitritt.writing.paper.typesetting import ENDING, Attachment, families
from tests.writing.sample import CASES, failures, letter

HYPHEN = "[\x02\ufffe]"
"""What pdfium gives for a hyphen that divides a word."""

SVG = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 10"><rect width="30" height="10" fill="#1b3a5c"/></svg>'


def paper(*blocks: object, title: str = "Prüfung", language: str = "de") -> Paper:
    return Paper(
        title=title, language=language, house="Kreis Musterau", about="Klare Bäche", dated=date(2026, 5, 14),
        blocks=blocks or (Paragraph("Text"),), foot="Fuß",  # type: ignore[arg-type]  # blocks of all kinds
    )  # fmt: skip


def text(content: bytes) -> str:
    """The words of a PDF with hyphens at line ends undone."""
    pages = "".join(one.get_textpage().get_text_bounded() + "\n" for one in pypdfium2.PdfDocument(content))
    return " ".join(re.sub(f"{HYPHEN}(\r\n)?", "", pages).split())


ALL = (
    Paragraph("Erste Zeile\nzweite Zeile"),
    Heading("Überschrift"),
    Heading("darunter", 2),
    Listing(((0, "oben"), (1, "unten"))),
    Facts((("Name", "Wert"),)),
    Table(("A", "B"), (("1", "2"), ("3", "4")), (1, 2)),
    Figure(SVG, "Ein Balken", "Aufwand"),
    Declared("Der Kreis Musterau tritt bei."),
)


@pytest.mark.parametrize("language", ["de", "en"])
def test_every_block_is_archivable_and_accessible(language: str) -> None:
    assert failures(paper(*ALL, language=language).pdf()) == []


def test_the_same_values_give_the_same_bytes_also_in_another_thread() -> None:
    first = paper(*ALL).pdf()
    with ThreadPoolExecutor(2) as pool:
        others = list(pool.map(lambda _: paper(*ALL).pdf(), range(4)))
    assert set(others) == {first}


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork, which this system does not have")
@pytest.mark.filterwarnings("ignore:.*fork.*:DeprecationWarning")
def test_a_forked_child_is_told_instead_of_waiting_for_ever() -> None:
    paper().pdf()
    child = os.fork()
    if child == 0:
        try:
            paper().pdf()
        except RuntimeError:
            os._exit(7)
        os._exit(0)
    assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 7


def test_another_day_gives_other_bytes() -> None:
    made = letter("accession").outgoing
    assert made.pdf() == made.pdf()
    assert b"20260514120000" in made.pdf()


def test_a_file_ends_with_the_end_of_a_line_as_a_seal_needs_it() -> None:
    assert paper().pdf().endswith(b"%%EOF\n")


def test_no_stream_leaves_open_where_it_ends() -> None:
    shown = paper(Paragraph("Absatz 283")).pdf()  # found by trying: the data of one of its streams end so
    assert ENDING[1] in shown, "this paper does not show the case any more: try other numbers"
    assert not any(ENDING[0] in content for content in (shown, *(letter(name).outgoing.pdf() for name in CASES)))


@pytest.mark.parametrize(
    "name",
    [
        "Łódź, Žďár nad Sázavou, Ústí, Świętokrzyskie",
        "Straßenverkehrsüberwachungsaufgabenübertragungsgesetz",
        "Αθήνα, Київ, İstanbul",
        "#set page(width: 1pt) *fett* _kursiv_ $x$ `code` @marke <anker> \\ // /* ~ --",
        "„Anführung“, ‚einfach‘, “englisch”, Gedanken–strich, 5\u00a0€, ½",
    ],
)
def test_text_is_shown_as_it_is_and_never_taken_for_markup(name: str) -> None:
    said = text(paper(Paragraph(name), title=name).pdf())
    assert said.count(" ".join(name.split())) == 2


def test_long_words_are_divided_as_german_divides_them() -> None:
    word = "Grundstücksverkehrsgenehmigungszuständigkeitsübertragungsverordnung"
    content = paper(Paragraph(f"{word} " * 12)).pdf()
    raw = pypdfium2.PdfDocument(content)[0].get_textpage().get_text_bounded()
    ends = {end.split()[-1] for end in re.split(HYPHEN, raw)[:-1]}
    assert ends == {"Grundstücksverkehrsge", "Grundstücksverkehrsgenehmigungszuständigkeits"}


def test_control_characters_and_half_characters_do_not_get_into_the_file() -> None:
    assert "vor nach" in text(paper(Paragraph("vor\x00\x07\ud800nach")).pdf())


def test_a_sign_that_no_font_has_is_told_with_what_to_do() -> None:
    with pytest.raises(InputError) as caught:
        paper(Paragraph("schön 😀 hier")).pdf()
    assert "😀" in caught.value.message("de")
    assert "Ordner mit einer Schrift" in caught.value.message("de")
    assert "folder with a font" in caught.value.message("en")


def test_a_word_of_many_thousand_letters_is_told() -> None:
    with pytest.raises(InputError, match="too long"):
        paper(Paragraph("Ä" * 19_000)).pdf()


def test_what_is_attached_can_be_taken_out_again() -> None:
    content = paper().pdf(Attachment("daten.json", '{"ü": 1}\n', "application/json", "Daten"))
    assert failures(content) == []
    document = pypdfium2.PdfDocument(content)
    assert document.count_attachments() == 1
    one = document.get_attachment(0)
    assert (one.get_name(), bytes(one.get_data()).decode()) == ("daten.json", '{"ü": 1}\n')
    assert b"/AFRelationship/Data" in content


def test_fonts_of_the_machine_are_not_used() -> None:
    assert families(None) == {"Libertinus Serif", "DejaVu Sans Mono", "New Computer Modern", "New Computer Modern Math"}
