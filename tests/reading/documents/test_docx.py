"""Word documents: the same statements as from the text; letterhead, boxes, lists, tables and tracked changes."""

from __future__ import annotations

import docx
import pytest
from docx.document import Document
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls

from beitritt.reading import read_bytes, read_text
from tests.reading.documents.made_files import letter, saved, word
from tests.reading.documents.test_pdf import LETTERS, SENTENCE, head, senses

OTHERS = (
    'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:v="urn:schemas-microsoft-com:vml"'
    ' xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"'
)


@pytest.mark.parametrize("name", LETTERS)
@pytest.mark.parametrize("line_by_line", [True, False])
def test_a_letter_says_the_same_as_docx(name: str, *, line_by_line: bool) -> None:
    as_text = read_text(letter(name))
    as_docx = read_bytes(word(letter(name), line_by_line=line_by_line))
    assert senses(as_docx) == senses(as_text)
    assert head(as_docx) == head(as_text)
    assert as_docx.media_type.endswith("wordprocessingml.document")


def text(document: Document) -> str:
    """What is read in a document."""
    return read_bytes(saved(document)).text


def added(document: Document, xml: str) -> None:
    """Put a piece of the format's XML at the end of the document's body."""
    document.element.body.insert(-1, parse_xml(xml.replace("<w:p>", f"<w:p {nsdecls('w')} {OTHERS}>", 1)))


def test_the_letterhead_comes_first_and_the_foot_last() -> None:
    document = docx.Document()
    document.sections[0].header.paragraphs[0].text = "Kreis Musterau"
    document.sections[0].footer.paragraphs[0].text = "Sparkasse Musterau"
    document.add_paragraph(SENTENCE)
    assert text(document) == f"Kreis Musterau\n\n{SENTENCE.strip()}\n\nSparkasse Musterau"


def test_another_first_page_has_its_own_letterhead() -> None:
    document = docx.Document()
    section = document.sections[0]
    section.different_first_page_header_footer = True
    section.header.paragraphs[0].text = "Seite 2"
    section.first_page_header.paragraphs[0].text = "Kreis Musterau"
    document.add_paragraph(SENTENCE)
    assert text(document).startswith("Kreis Musterau\n\n")
    assert "Seite 2" not in text(document)


def test_a_text_box_is_read_once() -> None:
    document = docx.Document()
    box = "<w:txbxContent><w:p><w:r><w:t>Ministerium für Soziales</w:t></w:r></w:p></w:txbxContent>"
    added(
        document,
        '<w:p><w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx>'
        f"{box}</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>{box}</v:textbox></w:pict>"
        "</mc:Fallback></mc:AlternateContent></w:r><w:r><w:t>Sehr geehrte Damen und Herren,</w:t></w:r></w:p>",
    )
    assert text(document) == "Ministerium für Soziales\n\nSehr geehrte Damen und Herren,"


def test_content_controls_and_insertions_are_read_and_deletions_are_not() -> None:
    document = docx.Document()
    added(
        document,
        "<w:p><w:r><w:t>Wir treten </w:t></w:r>"
        "<w:sdt><w:sdtContent><w:r><w:t>dem Bündnis</w:t></w:r></w:sdtContent></w:sdt>"
        "<w:del><w:r><w:delText> nicht</w:delText></w:r></w:del><w:ins><w:r><w:t> sofort</w:t></w:r></w:ins>"
        "<w:r><w:rPr><w:vanish/></w:rPr><w:t> keinesfalls</w:t></w:r><w:r><w:t> bei.</w:t></w:r></w:p>",
    )
    assert text(document) == "Wir treten dem Bündnis sofort bei."


def test_items_of_lists_have_their_marks() -> None:
    document = docx.Document()
    document.add_paragraph("Der Kreis behält sich vor,")
    document.add_paragraph("die Mitwirkung einzuschränken,", style="List Number")
    document.add_paragraph("die Mitwirkung zu beenden.", style="List Number")
    document.add_paragraph("Ein Punkt.", style="List Bullet")
    assert text(document).split("\n")[-3:] == [
        "1. die Mitwirkung einzuschränken,",
        "2. die Mitwirkung zu beenden.",
        "– Ein Punkt.",
    ]


def test_rows_of_a_table_are_lines_and_tall_cells_are_blocks() -> None:
    document = docx.Document()
    table = document.add_table(2, 2)
    for row, (left, right) in enumerate(
        [("Ihr Zeichen:", "IV-4"), ("Kreis Musterau\nAm Schloss 9", "Datum: 19.11.2026")]
    ):
        table.cell(row, 0).text, table.cell(row, 1).text = left, right
    assert text(document) == "Ihr Zeichen:   IV-4\n\nKreis Musterau\nAm Schloss 9\n\nDatum: 19.11.2026"


def test_an_empty_document_is_told() -> None:
    with pytest.raises(Exception, match="leer"):
        read_bytes(saved(docx.Document()))
