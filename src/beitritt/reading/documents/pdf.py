"""PDF files: their text with the places of its words, scanned pages included, and pictures of their pages."""

from __future__ import annotations

from io import BytesIO

import pypdfium2_raw as pdfium

from beitritt.reading.errors import EmptyFileError, NoRecognitionError, TooManyPagesError
from beitritt.reading.pages.pagination import paginated
from beitritt.reading.positions import Page, Part

from .limits import allow_recognition
from .pdf_document import Document, drawn, size
from .pdf_words import page_of

MEDIA_TYPE = "application/pdf"
MOST_SCANNED = 30
"""Recognising the text of a page takes a second or two."""
MOST_DOTS = 40_000_000
"""Of a picture of a page; A4 at 600 dots per inch has fewer. Larger pages are drawn smaller."""


def parts(data: bytes, *, boxes: bool = False) -> list[Part]:
    """The file as one part. Raises a ``ReadingError`` where it can't be read."""
    document = Document(data)
    try:
        pages = _pages(document, boxes=boxes)
    finally:
        document.close()
    text, placed = paginated(pages)
    sizes = [(page.width, page.height) for page in pages]
    return [Part(MEDIA_TYPE, text, pages=sizes, placed=placed if boxes else ())]


def picture(data: bytes, page: int, width: int) -> bytes:
    """A page as PNG, so many pixels wide. Raises EmptyFileError where there is no such page."""
    from PIL import Image  # whoever only reads needs none

    document = Document(data)
    if not 0 <= page < document.pages:
        raise EmptyFileError(str(page + 1))
    with document.page(page) as shown:
        across, down = size(shown)
        content, *measures = drawn(shown, min(width / across, 3 * width / down), grey=False)
    png = BytesIO()
    Image.frombytes("RGB", (measures[0], measures[1]), content, "raw", "BGR").save(png, "PNG")
    return png.getvalue()


def count(data: bytes) -> int:
    """How many pages the file has."""
    return Document(data).pages


def _pages(document: Document, *, boxes: bool) -> list[Page]:
    """The pages, those with pictures and no text read by recognising it.

    Raises NoRecognitionError where that can't be done and there is no text at all.
    """
    pages, scanned = [], []
    for number in range(document.pages):
        with document.page(number) as page:
            pages.append(page_of(page, boxes=boxes))
            if not pages[-1].runs and pdfium.FPDFPage_CountObjects(page) > 0:
                scanned.append(number)
    return _recognised(document, pages, scanned) if scanned else pages


def _recognised(document: Document, pages: list[Page], scanned: list[int]) -> list[Page]:
    from . import recognition  # what a page with text does not load

    if not recognition.available():
        if len(scanned) < len(pages):
            return pages  # a letter with a drawing attached
        raise NoRecognitionError
    if len(scanned) > MOST_SCANNED:
        raise TooManyPagesError(f"{len(scanned)} > {MOST_SCANNED}")
    allow_recognition()
    for number in scanned:
        with document.page(number) as page:
            across, down = size(page)
            wanted = across * down * (recognition.DOTS / recognition.POINTS) ** 2
            dots = max(int(recognition.DOTS * min(1.0, MOST_DOTS / wanted) ** 0.5), 1)
            picture_of = drawn(page, dots / recognition.POINTS, grey=True)
        pages[number] = recognition.recognised(*picture_of, dots)
    return pages
