"""Data that travel in a PDF: found by their name, bounded, and damaged files told."""

from __future__ import annotations

import pypdfium2
import pytest

from beitritt.reading import ReadingError
from beitritt.reading.documents.attached import INSTRUMENT_FILE, LARGEST, attachment


def pdf(**files: bytes) -> bytes:
    """A PDF of one empty page with these files in it; `data` stands for the file that carries statements."""
    import io

    document = pypdfium2.PdfDocument.new()
    document.new_page(595, 842)
    for name, content in files.items():
        document.new_attachment(INSTRUMENT_FILE if name == "data" else name).set_data(content)
    written = io.BytesIO()
    document.save(written)
    return written.getvalue()


def test_finds_the_data_among_other_files() -> None:
    assert attachment(pdf(other=b"x", data=b'{"type": "instrument"}')) == b'{"type": "instrument"}'


def test_a_pdf_without_them_has_none() -> None:
    assert attachment(pdf()) is None
    assert attachment(pdf(other=b"x")) is None


@pytest.mark.parametrize("content", [b"", b"%PDF-1.7\nrubbish", b"text"])
def test_a_damaged_file_is_told(content: bytes) -> None:
    with pytest.raises(ReadingError):
        attachment(content)


def test_too_much_data_is_refused() -> None:
    with pytest.raises(ReadingError):
        attachment(pdf(data=b"x" * (LARGEST + 1)))


def test_the_name_is_the_one_that_letters_are_written_with() -> None:
    from beitritt.writing.paper.attachments import INSTRUMENT_FILE as WRITTEN

    assert WRITTEN == INSTRUMENT_FILE
