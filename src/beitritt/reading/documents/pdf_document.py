"""PDF files as pdfium has them: opened, page by page, drawn; by its bare functions, which load in half the time."""

from __future__ import annotations

import ctypes
from collections.abc import Iterator
from contextlib import contextmanager

import pypdfium2_raw as pdfium

from beitritt.reading.errors import DamagedFileError, ProtectedFileError, TooManyPagesError

MOST_PAGES = 300
"""The longest council paper has fewer; what is longer is no letter."""
WHITE = 0xFFFFFFFF

pdfium.FPDF_InitLibrary()


class Document:
    """A PDF file. Raises ProtectedFileError, DamagedFileError, or TooManyPagesError; `close` lets go of it."""

    def __init__(self, data: bytes) -> None:
        self._data = data  # pdfium reads from it as long as it is open
        self._raw = pdfium.FPDF_LoadMemDocument64(data, len(data), None)
        if not self._raw:
            locked = pdfium.FPDF_GetLastError() in (pdfium.FPDF_ERR_PASSWORD, pdfium.FPDF_ERR_SECURITY)
            raise ProtectedFileError if locked else DamagedFileError
        self.pages = int(pdfium.FPDF_GetPageCount(self._raw))
        if self.pages > MOST_PAGES:
            self.close()
            raise TooManyPagesError(f"{self.pages:,} > {MOST_PAGES}")

    def close(self) -> None:
        """Let go of the file."""
        pdfium.FPDF_CloseDocument(self._raw)

    @contextmanager
    def page(self, number: int) -> Iterator[pdfium.FPDF_PAGE]:
        """A page, counted from 0, as pdfium's functions take it. Raises DamagedFileError."""
        page = pdfium.FPDF_LoadPage(self._raw, number)
        if not page:
            raise DamagedFileError(str(number + 1))
        try:
            yield page
        finally:
            pdfium.FPDF_ClosePage(page)


def size(page: pdfium.FPDF_PAGE) -> tuple[float, float]:
    """Width and height of a page as it is shown, in points."""
    return float(pdfium.FPDF_GetPageWidthF(page)), float(pdfium.FPDF_GetPageHeightF(page))


def drawn(page: pdfium.FPDF_PAGE, scale: float, *, grey: bool) -> tuple[bytes, int, int]:
    """A page as a picture: its rows one after the other, in grey or in blue, green and red; its width and height."""
    across, down = size(page)
    width, height = max(round(across * scale), 1), max(round(down * scale), 1)
    kind, depth = (pdfium.FPDFBitmap_Gray, 1) if grey else (pdfium.FPDFBitmap_BGR, 3)
    bitmap = pdfium.FPDFBitmap_CreateEx(width, height, kind, None, 0)
    if not bitmap:
        raise MemoryError
    try:
        pdfium.FPDFBitmap_FillRect(bitmap, 0, 0, width, height, WHITE)
        pdfium.FPDF_RenderPageBitmap(bitmap, page, 0, 0, width, height, 0, pdfium.FPDF_ANNOT)
        stride = int(pdfium.FPDFBitmap_GetStride(bitmap))
        content = ctypes.string_at(pdfium.FPDFBitmap_GetBuffer(bitmap), stride * height)
    finally:
        pdfium.FPDFBitmap_Destroy(bitmap)
    line = width * depth
    if stride != line:
        content = b"".join(content[row * stride : row * stride + line] for row in range(height))
    return content, width, height
