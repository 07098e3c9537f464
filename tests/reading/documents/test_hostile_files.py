"""Files that strangers build: refused or read within limits of time and memory; nothing executed, nothing fetched."""

from __future__ import annotations

import contextlib
import os
import signal
import socket
import struct
import threading
import time
import zlib
from collections.abc import Iterator
from io import BytesIO

import docx
import pypdfium2
import pytest
from docx.opc.constants import RELATIONSHIP_TYPE
from hypothesis import given, settings
from hypothesis import strategies as st

from beitritt.reading import MOST_BYTES, ReadingError, read_bytes
from beitritt.reading.documents.confinement import _Process, picture
from beitritt.reading.errors import (
    DamagedFileError,
    HostileFileError,
    ProtectedFileError,
    TooCostlyError,
    TooLargeFileError,
    TooManyPagesError,
)
from tests.reading.documents.made_files import covered, envelope, printed, saved, typeset, word

LETTER = "Sehr geehrte Damen und Herren,\n\nder Kreis Musterau tritt dem Bündnis „Gute Öfen“ bei.\n"
ATTACHED_TEMPLATE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate"
PATIENCE = 60.0
"""Seconds: the limits inside end whatever takes longer than that, except where text is recognised."""


def kinds(data: bytes) -> list[str]:
    """The kinds of the statements in a file."""
    return [statement.kind for statement in read_bytes(data).statements]


@pytest.fixture
def listener() -> Iterator[tuple[str, list[object]]]:
    """An address of this machine that notes who comes."""
    with socket.create_server(("127.0.0.1", 0)) as server:
        came: list[object] = []

        def wait() -> None:
            while True:
                try:
                    connection, sender = server.accept()
                except OSError:
                    return
                came.append(sender)
                connection.close()

        threading.Thread(target=wait, daemon=True).start()
        yield f"http://127.0.0.1:{server.getsockname()[1]}/x", came
        server.shutdown(socket.SHUT_RDWR)


def test_templates_and_pictures_elsewhere_are_not_fetched(listener: tuple[str, list[object]]) -> None:
    address, came = listener
    document = docx.Document()
    document.add_paragraph(LETTER)
    document.part.relate_to(address, RELATIONSHIP_TYPE.IMAGE, is_external=True)
    document.part.relate_to(address, RELATIONSHIP_TYPE.HYPERLINK, is_external=True)
    document.part.relate_to(address, ATTACHED_TEMPLATE, is_external=True)
    assert kinds(saved(document)) == ["accession"]
    mail = envelope()
    shown = f'<p>{LETTER}</p><img src="{address}"><link rel="stylesheet" href="{address}"><iframe src="{address}">'
    mail.set_content(f"<html><body>{shown}</iframe><script>fetch('{address}')</script></body></html>", subtype="html")
    assert kinds(mail.as_bytes()) == ["accession"]
    linked = typeset(f'#link("{address}")[{LETTER}]')
    assert kinds(linked) == ["accession"]
    time.sleep(0.2)
    assert came == []


def test_the_process_that_reads_may_do_nothing_else() -> None:
    """What the limits refuse is tried from within, in a process of its own."""
    import subprocess
    import sys

    tried = """
import os, socket, subprocess, sys
from beitritt.reading.documents.limits import confine
confine()
def refused(act):
    try:
        act()
    except (PermissionError, MemoryError):
        return
    sys.exit(f"not refused: {act}")
refused(lambda: socket.create_connection(("127.0.0.1", 9)))
refused(lambda: subprocess.run(["/bin/true"]))
refused(lambda: os.system("true"))
refused(lambda: open("/tmp/beitritt-probe", "w"))
refused(lambda: os.remove("/tmp/beitritt-probe"))
refused(lambda: bytearray(2_000_000_000))
print("held")
"""
    done = subprocess.run([sys.executable, "-c", tried], capture_output=True, text=True, timeout=PATIENCE, check=False)
    assert (done.stdout, done.returncode) == ("held\n", 0), done.stderr


def test_the_registers_settings_stay_outside(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("BEITRITT_DATABASE", "postgresql://secret")
    from pathlib import Path

    process = _Process()
    try:
        environment = Path(f"/proc/{process._process.pid}/environ")
        if not environment.exists():
            pytest.skip("this system shows no process's environment")
        assert b"secret" not in environment.read_bytes()
    finally:
        process.end()


@pytest.mark.parametrize("content", [b"%PDF-1.7\n", b"%PDF-1.7\n" + b"\0" * 1000, printed(LETTER)[:2000]])
def test_a_damaged_pdf_is_told(content: bytes) -> None:
    with pytest.raises(ReadingError) as caught:
        read_bytes(content)
    assert "beschädigt" in caught.value.message("de") or "leer" in caught.value.message("de")


def test_a_locked_pdf_is_told() -> None:
    with pytest.raises(ProtectedFileError) as caught:
        read_bytes(locked_pdf())
    assert "Passwort" in caught.value.message("de")
    assert "password" in caught.value.message("en")


def locked_pdf() -> bytes:
    """A small PDF that asks for a password: its dictionary of encryption fits no empty one."""
    objects = [
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>",
        b"<</Filter/Standard/V 2/R 3/Length 128/P -4/O<" + b"ab" * 32 + b">/U<" + b"cd" * 32 + b">>>",
    ]
    return pdf_of(objects, b"/Root 1 0 R/Encrypt 4 0 R/ID[<00><00>]")


def pdf_of(objects: list[bytes], trailer: bytes) -> bytes:
    """A PDF file from its objects."""
    body, places = b"%PDF-1.7\n", []
    for number, content in enumerate(objects, 1):
        places.append(len(body))
        body += b"%d 0 obj\n%s\nendobj\n" % (number, content)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    end = b"trailer<</Size %d%s>>\nstartxref\n%d\n%%%%EOF" % (len(objects) + 1, trailer, len(body))
    return body + b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1) + table + end


def test_five_thousand_pages_are_too_many() -> None:
    document = pypdfium2.PdfDocument.new()
    for _ in range(5_000):
        document.new_page(595, 842)
    file = BytesIO()
    document.save(file)
    begun = time.monotonic()
    with pytest.raises(TooManyPagesError):
        read_bytes(file.getvalue())
    assert time.monotonic() - begun < PATIENCE


def test_a_pdf_that_keeps_its_reader_busy_is_stopped() -> None:
    """Forms that draw each other ten times over, ten levels deep: 10 billion marks on one page."""
    levels = 10
    objects = [b"<</Type/Catalog/Pages 2 0 R>>", b"<</Type/Pages/Kids[3 0 R]/Count 1>>"]
    page = b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</XObject<</X 5 0 R>>>>>>"
    objects.append(page)
    objects.append(stream(b"<<", b"/X Do"))
    for level in range(levels):
        head = b"<</Type/XObject/Subtype/Form/BBox[0 0 595 842]/Resources<</XObject<</X %d 0 R>>>>" % (level + 6)
        objects.append(stream(head, b"/X Do " * 10))
    objects.append(stream(b"<</Type/XObject/Subtype/Form/BBox[0 0 595 842]", b"0 0 9 9 re f"))
    begun = time.monotonic()
    with pytest.raises(ReadingError):
        read_bytes(pdf_of(objects, b"/Root 1 0 R"))
    assert time.monotonic() - begun < PATIENCE
    assert kinds(printed(LETTER)) == ["accession"]  # and the next file is read


def stream(head: bytes, content: bytes) -> bytes:
    """A stream object; `head` is its dictionary without length and end."""
    return head + b"/Length %d>>stream\n%s\nendstream" % (len(content), content)


def test_a_picture_that_claims_to_be_endless_is_not_opened() -> None:
    def chunk(kind: bytes, content: bytes) -> bytes:
        return struct.pack(">I", len(content)) + kind + content + struct.pack(">I", zlib.crc32(kind + content))

    head = chunk(b"IHDR", struct.pack(">IIBBBBB", 50_000, 50_000, 8, 0, 0, 0, 0))
    bomb = b"\x89PNG\r\n\x1a\n" + head + chunk(b"IDAT", zlib.compress(b"\0" * 1_000_000)) + chunk(b"IEND", b"")
    with pytest.raises(HostileFileError):
        read_bytes(bomb)


def test_a_file_of_two_hundred_megabytes_is_not_read() -> None:
    with pytest.raises(TooLargeFileError):
        read_bytes(b"%PDF-1.7\n" + bytes(MOST_BYTES))


def test_mails_a_hundred_deep_are_refused() -> None:
    inner = envelope()
    inner.set_content(LETTER)
    for _ in range(100):
        outer = envelope()
        outer.set_content("Weitergeleitet.")
        outer.add_attachment(inner)
        inner = outer
    with pytest.raises(ReadingError):
        read_bytes(inner.as_bytes())


def test_a_mail_of_a_thousand_files_is_refused() -> None:
    with pytest.raises(HostileFileError):
        read_bytes(covered(*((f"{number}.txt", "text/plain", b"x") for number in range(1_000))))


def test_a_mail_with_torn_parts_is_read_as_far_as_it_goes() -> None:
    head = b'From: a@stelle.example\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary="x"\r\n\r\n'
    part = b"--x\r\nContent-Type: text/plain; charset=nothing\r\n\r\n" + LETTER.encode()
    assert kinds(head + part) == ["accession"]  # without an end, in an encoding that nobody knows


def test_html_with_a_million_open_elements_is_read() -> None:
    begun = time.monotonic()
    assert kinds(b"<!DOCTYPE html>" + b"<div>" * 300_000 + LETTER.encode()) == ["accession"]
    assert time.monotonic() - begun < PATIENCE


def test_a_reader_that_dies_is_replaced() -> None:
    process = _Process()
    os.kill(process._process.pid, signal.SIGKILL)
    with pytest.raises(TooCostlyError):
        process.ask({"task": "parts", "form": "pdf", "boxes": False}, b"")
    process.end()
    assert kinds(printed(LETTER)) == ["accession"]


def test_there_is_no_picture_of_what_is_no_page() -> None:
    with pytest.raises(ReadingError):
        picture("pdf", printed(LETTER), 7, 800)
    with pytest.raises(ReadingError):
        picture("html", b"<!DOCTYPE html>x", 0, 800)
    with pytest.raises(DamagedFileError):
        picture("pdf", b"%PDF-1.7\n", 0, 800)


@settings(max_examples=40, deadline=None)
@given(st.data())
def test_files_with_changed_bytes_are_read_or_refused(data: st.DataObject) -> None:
    whole = bytearray(data.draw(st.sampled_from([printed(LETTER), word(LETTER, line_by_line=True)])))
    for _ in range(data.draw(st.integers(1, 20))):
        whole[data.draw(st.integers(8, len(whole) - 1))] = data.draw(st.integers(0, 255))
    with contextlib.suppress(ReadingError):
        assert read_bytes(bytes(whole)).text
