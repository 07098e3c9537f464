"""DOCX files that strangers build: packages and XML made to multiply, to nest without end, or to bring programs."""

from __future__ import annotations

import struct
import time
import zipfile
from collections.abc import Callable
from io import BytesIO

import pytest

from beitritt.reading import ReadingError, read_bytes
from beitritt.reading.errors import HostileFileError, MacroError, NotYetReadableError, ProtectedFileError
from tests.reading.documents.made_files import word

LETTER = "Sehr geehrte Damen und Herren,\n\nder Kreis Musterau tritt dem Bündnis „Gute Öfen“ bei.\n"
PATIENCE = 60.0
"""Seconds: the limits inside end whatever takes longer than that."""


def package(*entries: tuple[str, bytes]) -> bytes:
    """A zip file."""
    file = BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as packed:
        for name, content in entries:
            packed.writestr(name, content)
    return file.getvalue()


def changed(document: bytes, name: str, change: Callable[[bytes], bytes]) -> bytes:
    """A package with one of its files changed."""
    with zipfile.ZipFile(BytesIO(document)) as packed:
        entries = [(entry.filename, packed.read(entry)) for entry in packed.infolist()]
    return package(*((one, change(content) if one == name else content) for one, content in entries))


def test_a_zip_bomb_is_not_unpacked() -> None:
    bomb = package(("word/document.xml", b"\0" * 150_000_000))
    assert len(bomb) < 1_000_000
    begun = time.monotonic()
    with pytest.raises(HostileFileError):
        read_bytes(bomb)
    assert time.monotonic() - begun < PATIENCE


def test_a_package_that_lies_about_its_sizes_is_refused() -> None:
    honest = package(("word/document.xml", b"\0" * 40_000_000))
    lying = honest.replace(struct.pack("<I", 40_000_000), struct.pack("<I", 1_000))
    with pytest.raises(ReadingError):
        read_bytes(lying)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
def test_entities_that_multiply_are_refused(encoding: str) -> None:
    declared = "".join(f'<!ENTITY a{n} "{f"&a{n - 1};" * 10}">' for n in range(1, 10))
    xml = f'<?xml version="1.0" encoding="{encoding}"?><!DOCTYPE w [<!ENTITY a0 "ha">{declared}]><w>&a9;</w>'
    bomb = changed(word(LETTER, line_by_line=True), "word/document.xml", lambda _: xml.encode(encoding))
    with pytest.raises(HostileFileError):
        read_bytes(bomb)


def test_entities_that_name_files_are_refused() -> None:
    xml = b'<?xml version="1.0"?><!DOCTYPE w [<!ENTITY a SYSTEM "file:///etc/passwd">]><w>&a;</w>'
    with pytest.raises(HostileFileError):
        read_bytes(changed(word(LETTER, line_by_line=True), "word/styles.xml", lambda _: xml))


def test_a_document_nested_without_end_is_no_crash() -> None:
    def deeper(xml: bytes) -> bytes:
        place = xml.index(b"<w:body>") + len(b"<w:body>")
        return xml[:place] + b"<w:sdt><w:sdtContent>" * 100_000 + b"</w:sdtContent></w:sdt>" * 100_000 + xml[place:]

    with pytest.raises(ReadingError):
        read_bytes(changed(word(LETTER, line_by_line=True), "word/document.xml", deeper))


def test_macros_are_refused() -> None:
    with_macro = changed(word(LETTER, line_by_line=True), "docProps/thumbnail.jpeg", bytes)
    file = BytesIO(with_macro)
    with zipfile.ZipFile(file, "a") as packed:
        packed.writestr("word/vbaProject.bin", b"Sub AutoOpen()")
    with pytest.raises(MacroError):
        read_bytes(file.getvalue())


def test_an_encrypted_package_is_told_apart() -> None:
    whole = word(LETTER, line_by_line=True)
    locked = bytearray(whole)
    for mark, place in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        at = locked.find(mark)
        while at >= 0:
            locked[at + place] |= 1
            at = locked.find(mark, at + 4)
    with pytest.raises(ProtectedFileError):
        read_bytes(bytes(locked))


@pytest.mark.parametrize("name", ["xl/workbook.xml", "ppt/presentation.xml", "irgendwas.txt"])
def test_other_packages_are_named(name: str) -> None:
    with pytest.raises(NotYetReadableError):
        read_bytes(package((name, b"<x/>")))
