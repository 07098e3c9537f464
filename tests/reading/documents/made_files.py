"""Letters as files of all formats that offices send, made from their text: what the tests of these formats read."""

from __future__ import annotations

import html
from email.message import EmailMessage
from functools import cache
from io import BytesIO
from pathlib import Path

import docx
import pypdfium2
import typst
from PIL import Image

LETTERS = Path(__file__).resolve().parents[2] / "letters"
SETTING = """#set page(paper: "a4", margin: 2.5cm)
#set text(lang: "de", size: 11pt, hyphenate: true, font: "Libertinus Serif")
#set par(justify: true)
"""
FROM, TO = "poststelle@verwaltung.example.de", "eingang@register.example.org"
SCAN = 200
"""Dots per inch."""


@cache
def letter(name: str) -> str:
    """One of the tests' letters."""
    return (LETTERS / f"{name}.txt").read_text(encoding="utf-8")


def quoted(text: str) -> str:
    """A text as a string of typst."""
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n") + '"'


def typeset(body: str, setting: str = SETTING) -> bytes:
    """A PDF of what is written in typst."""
    made = typst.compile((setting + body).encode())
    assert isinstance(made, bytes)
    return made


def printed(text: str) -> bytes:
    """A PDF as a word processor sets a letter: justified, hyphenated; what has columns, line by line."""
    return typeset("\n\n".join(block_of(block) for block in text.split("\n\n") if block.strip()))


def block_of(block: str) -> str:
    """A block of a letter in typst."""
    if "  " in block:
        return f"#raw(block: true, {quoted(block)})"
    return "#par[" + " #linebreak() ".join(f"#text({quoted(line)})" for line in block.split("\n")) + "]"


def typewritten(text: str) -> bytes:
    """A PDF in letters of one width, as a program prints a text file."""
    return typeset(f"#raw(block: true, {quoted(text)})")


def word(text: str, *, line_by_line: bool) -> bytes:
    """A DOCX file with a paragraph for each line, or for each block."""
    document = docx.Document()
    for paragraph in text.split("\n" if line_by_line else "\n\n"):
        if line_by_line or paragraph.strip():
            document.add_paragraph(paragraph)
    return saved(document)


def saved(document: docx.document.Document) -> bytes:
    """The file of a document."""
    file = BytesIO()
    document.save(file)
    return file.getvalue()


def web_page(text: str) -> str:
    """An HTML page, its blocks as paragraphs."""
    blocks = [
        f"<pre>{html.escape(block)}</pre>" if "  " in block else f"<p>{html.escape(block).replace(chr(10), '<br>')}</p>"
        for block in text.split("\n\n")
        if block.strip()
    ]
    return f"<!DOCTYPE html><html><head><title>x</title></head><body>{''.join(blocks)}</body></html>"


def envelope(subject: str = "Schreiben") -> EmailMessage:
    """An e-mail without a text."""
    mail = EmailMessage()
    mail["From"], mail["To"], mail["Subject"] = FROM, TO, subject
    mail["Date"] = "Mon, 22 Nov 2027 10:00:00 +0100"
    return mail


def mail(text: str, *, as_html: bool = False) -> bytes:
    """An e-mail that is the letter."""
    made = envelope()
    if as_html:
        made.set_content(web_page(text), subtype="html")
    else:
        made.set_content(text)
    return made.as_bytes()


def covered(*attachments: tuple[str, str, bytes], said: str = "Guten Tag,\n\nanbei unser Schreiben.\n") -> bytes:
    """An e-mail with attachments: (file name, media type, content)."""
    made = envelope()
    made.set_content(said)
    for name, media_type, content in attachments:
        kind, _, subtype = media_type.partition("/")
        made.add_attachment(content, maintype=kind, subtype=subtype, filename=name)
    return made.as_bytes()


def scanned(pdf: bytes, dots: int = SCAN) -> list[Image.Image]:
    """The pages of a PDF as a scanner gives them."""
    return [page.render(scale=dots / 72, grayscale=True).to_pil() for page in pypdfium2.PdfDocument(pdf)]


def as_png(image: Image.Image, dots: int = SCAN) -> bytes:
    """A picture as a file that says how fine it is."""
    file = BytesIO()
    image.save(file, "PNG", dpi=(dots, dots))
    return file.getvalue()


def as_scanned_pdf(images: list[Image.Image], dots: int = SCAN) -> bytes:
    """A PDF whose pages are pictures, as copiers make it."""
    file = BytesIO()
    images[0].save(file, "PDF", resolution=dots, save_all=True, append_images=images[1:])
    return file.getvalue()
