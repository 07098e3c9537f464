"""DOCX files: letterhead, text boxes, paragraphs, lists and tables as lines and blocks, in the order of the document.

A paragraph is a line of its own or a block of its own, as the document spaces it. What was deleted while changes were
tracked is left out, what was inserted is there. Macros, linked templates and pictures are not looked at.
"""

from __future__ import annotations

import zipfile
from io import BytesIO

from docx import Document
from docx.opc.exceptions import OpcError, PackageNotFoundError

from beitritt.reading.errors import (
    DamagedFileError,
    HostileFileError,
    MacroError,
    NotYetReadableError,
    ProtectedFileError,
)
from beitritt.reading.positions import Part

from .docx_text import Blocks

MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
MOST_UNPACKED = 100_000_000
"""Bytes of a document with its pictures; its text is a hundredth of that."""
MOST_XML = 30_000_000
MOST_FILES = 2_000
DECLARATIONS = (b"<!DOCTYPE", b"<!ENTITY", "<!DOCTYPE".encode("utf-16-le"), "<!DOCTYPE".encode("utf-16-be"))
"""No document of this format needs them: they are there to multiply, or to fetch."""
NAMES = (("word/", "DOCX"), ("xl/", "XLSX"), ("ppt/", "PPTX"), ("META-INF/manifest.xml", "ODT/ODS"))


def parts(data: bytes, *, boxes: bool = False) -> list[Part]:
    """The file as one part. Raises a ``ReadingError`` where it can't be read."""
    del boxes  # where a word stands is decided by whoever prints the document
    _checked(data)
    try:
        document = Document(BytesIO(data))
    except (PackageNotFoundError, OpcError, KeyError, ValueError, AttributeError, SyntaxError):
        raise DamagedFileError from None
    return [Part(MEDIA_TYPE, Blocks(document).text())]


def _checked(data: bytes) -> None:
    """Look at the package before anything in it is believed."""
    try:
        with zipfile.ZipFile(BytesIO(data)) as package:
            entries = package.infolist()
            _sizes(entries)
            _kind([entry.filename for entry in entries])
            for entry in entries:
                if entry.filename.endswith((".xml", ".rels")):
                    _plain(package, entry)
    # zipfile raises NotImplementedError for a compression that it does not know
    except (zipfile.BadZipFile, NotImplementedError, EOFError, OSError, ValueError) as error:
        raise DamagedFileError(type(error).__name__) from None


def _sizes(entries: list[zipfile.ZipInfo]) -> None:
    if any(entry.flag_bits & 1 for entry in entries):
        raise ProtectedFileError
    unpacked = sum(entry.file_size for entry in entries)
    if len(entries) > MOST_FILES or unpacked > MOST_UNPACKED:
        raise HostileFileError(f"{unpacked // 1_000_000} MB")


def _kind(names: list[str]) -> None:
    """Raises NotYetReadableError for other packages, MacroError for documents with a program."""
    kind = next((kind for start, kind in NAMES if any(name.startswith(start) for name in names)), "ZIP")
    if kind != "DOCX":
        raise NotYetReadableError(kind)
    if any(name.casefold().endswith(("vbaproject.bin", "vbadata.xml")) for name in names):
        raise MacroError


def _plain(package: zipfile.ZipFile, entry: zipfile.ZipInfo) -> None:
    """Raises HostileFileError for XML that declares entities or is larger than any letter's."""
    with package.open(entry) as file:
        content = file.read(MOST_XML + 1)
    if len(content) > MOST_XML:
        raise HostileFileError(entry.filename)
    if any(sign in content for sign in DECLARATIONS):
        raise HostileFileError(entry.filename)
    if entry.filename == "[Content_Types].xml" and b"macroEnabled" in content:
        raise MacroError
