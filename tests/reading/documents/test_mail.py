"""E-mails: as text, as HTML, with the letter attached, forwarded, quoted; and HTML files."""

from __future__ import annotations

from email.message import EmailMessage

import pytest

from beitritt.reading import page_picture, read_bytes, read_text
from beitritt.reading.documents.hypertext import text_of
from tests.reading.documents.made_files import FROM, TO, covered, envelope, letter, mail, printed, web_page, word
from tests.reading.documents.test_pdf import LETTERS, SENTENCE, head, senses

PDF = "application/pdf"
DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
LETTER = f"Kreis Musterau\nDer Landrat\n\nDatum: 19.11.2026\n\nSehr geehrte Damen und Herren,\n\n{SENTENCE}\n"


@pytest.mark.parametrize("name", LETTERS)
@pytest.mark.parametrize("as_html", [False, True])
def test_a_letter_says_the_same_as_mail(name: str, *, as_html: bool) -> None:
    as_text = read_text(letter(name))
    as_mail = read_bytes(mail(letter(name), as_html=as_html))
    assert senses(as_mail) == senses(as_text)
    found = head(as_mail)
    for field, (value, missing) in head(as_text).items():
        assert missing or found[field][0] == value, field
    assert as_mail.media_type == "message/rfc822"


@pytest.mark.parametrize("name", LETTERS)
def test_a_letter_says_the_same_attached(name: str) -> None:
    attached = read_bytes(covered(("Schreiben.pdf", PDF, printed(letter(name)))))
    assert senses(attached) == senses(read_text(letter(name)))
    assert [part.name for part in attached.parts] == ["", "Schreiben.pdf"]


@pytest.mark.parametrize("name", LETTERS)
def test_a_letter_says_the_same_as_a_web_page(name: str) -> None:
    assert senses(read_bytes(web_page(letter(name)).encode())) == senses(read_text(letter(name)))


def test_a_mail_without_a_letterhead_is_from_whom_its_head_says() -> None:
    made = EmailMessage()
    made["From"], made["To"] = '"Gemeinde Altdorf | Hauptamt" <hauptamt@altdorf.example>', TO
    made["Date"], made["Subject"] = "Thu, 12 Nov 2026 16:44:00 +0100", "Bündnis „Gute Öfen“"
    made.set_content("Hallo zusammen,\n\nwir treten dem Bündnis „Gute Öfen“ zum 1. Januar 2027 bei.\n")
    reading = read_bytes(made.as_bytes())
    assert reading.letter["sender"].value == "Gemeinde Altdorf"
    assert reading.letter["date"].value == "2026-11-12"
    assert [(one.kind, one.actor, one.starts) for one in reading.statements] == [
        ("accession", "Gemeinde Altdorf", "2027-01-01")
    ]


def test_places_count_in_the_text_of_the_whole_mail() -> None:
    reading = read_bytes(covered(("a.pdf", PDF, printed(LETTER)), ("b.txt", "text/plain", b"Nachsatz.")), places=True)
    for statement in reading.statements:
        assert reading.text[statement.start : statement.end] == statement.quote
    for field in reading.letter.values():
        if field.span is not None and field.value is not None and not field.value[:4].isdigit():
            assert field.value.split()[0] in reading.text[field.span[0] : field.span[1]]
    for part in reading.parts:
        for start, end, *_ in part.placed:
            assert part.start <= start < end <= part.end
            assert " " not in reading.text[start:end]


def test_the_same_letter_attached_twice_counts_once() -> None:
    once = read_bytes(covered(("a.pdf", PDF, printed(LETTER))))
    twice = read_bytes(covered(("a.pdf", PDF, printed(LETTER)), ("a.docx", DOCX, word(LETTER, line_by_line=True))))
    assert senses(twice) == senses(once)
    assert len(twice.parts) == 3


def test_what_the_cover_says_besides_the_letter_is_kept() -> None:
    said = "Guten Tag,\n\nanbei der Beitritt. Unsere Mitgliedschaft im Forum Ufer kündigen wir zum 31.12.2027.\n"
    kinds = [one.kind for one in read_bytes(covered(("a.pdf", PDF, printed(LETTER)), said=said)).statements]
    assert sorted(kinds) == ["accession", "reservation", "reservation", "withdrawal"]


def test_the_letter_lends_the_date_that_the_mail_alone_has() -> None:
    undated = LETTER.replace("Datum: 19.11.2026\n\n", "")
    assert read_bytes(covered(("a.pdf", PDF, printed(undated)))).letter["date"].value == "2027-11-22"
    assert read_bytes(covered(("a.pdf", PDF, printed(LETTER)))).letter["date"].value == "2026-11-19"


def test_attachments_that_cannot_be_read_are_named() -> None:
    reading = read_bytes(covered(("tabelle.xls", "application/vnd.ms-excel", b"\xd0\xcf\x11\xe0x"), said=LETTER))
    assert [one.kind for one in reading.statements] == ["accession", "reservation", "reservation"]
    listed = reading.as_json(language="en")["parts"]
    assert isinstance(listed, list)
    assert listed[1]["name"] == "tabelle.xls"
    assert "can't be read" in listed[1]["error"]


def test_a_forwarded_mail_is_read_with_its_attachments() -> None:
    inner = envelope("Beitritt")
    inner.set_content("Anbei.")
    inner.add_attachment(printed(LETTER), maintype="application", subtype="pdf", filename="a.pdf")
    outer = envelope("WG: Beitritt")
    outer.set_content("Zur Kenntnis.")
    outer.add_attachment(inner)
    reading = read_bytes(outer.as_bytes())
    assert [one.kind for one in reading.statements] == ["accession", "reservation", "reservation"]
    assert [part.media_type for part in reading.parts] == ["message/rfc822", "message/rfc822", PDF]


def test_the_pages_of_all_attachments_are_counted_through() -> None:
    two = covered(("a.pdf", PDF, printed("Erste Anlage.")), ("b.pdf", PDF, printed("Zweite Anlage.")))
    reading = read_bytes(two, places=True)
    assert {place[2] for part in reading.parts for place in part.placed} == {0, 1}
    assert page_picture(two, 0, 300) != page_picture(two, 1, 300)


def test_a_logo_in_the_signature_is_no_attachment() -> None:
    made = envelope()
    made.set_content(LETTER)
    made.add_alternative(f"<p>{LETTER}</p><img src='cid:logo'>", subtype="html")
    made.get_payload()[1].add_related(b"\x89PNG\r\n\x1a\n", "image", "png", cid="<logo>")  # type: ignore[union-attr,index]  # the HTML
    assert len(read_bytes(made.as_bytes()).parts) == 1


@pytest.mark.parametrize(
    ("html", "text"),
    [
        ("<p>Eins<br>Zwei</p><p>Drei</p>", "Eins\nZwei\n\nDrei"),
        ("<div>Eins</div><div>Zwei</div>", "Eins\nZwei"),
        ("<table><tr><td>Datum:</td><td>19.11.2026</td></tr></table>", "Datum:   19.11.2026"),
        ("<ul><li>eins<li>zwei</ul>", "– eins\n– zwei"),
        ("<p>Neu</p><blockquote><p>Alt<p>Älter</blockquote>", "Neu\n\n> Alt\n\n> Älter"),
        ("<p>Auf<span style='display:none'> keinen Fall</span> jeden Fall</p>", "Auf jeden Fall"),
        ("<p>K&auml;mmerei &amp; Co</p><script>alert('x')</script><style>p{}</style>", "Kämmerei & Co"),
        ("<pre>a  b\n\n  c</pre>", "a  b\n\n  c"),
        ("<p>Ein Satz,\n   der umbricht.</p>", "Ein Satz, der umbricht."),
    ],
)
def test_html_is_read_as_it_is_shown(html: str, text: str) -> None:
    assert text_of(html) == text


def test_an_encoding_that_the_page_names_counts() -> None:
    page = '<!DOCTYPE html><html><head><meta charset="iso-8859-1"></head><body>Öfen</body></html>'
    assert read_bytes(page.encode("iso-8859-1")).text == "Öfen"


def test_a_printed_mail_is_a_text_and_no_mail() -> None:
    reading = read_bytes(f"From: {FROM}\nTo: {TO}\nDate: Thu, 12 Nov 2026\nSubject: x\n\n{LETTER}".encode())
    assert reading.media_type == "text/plain"
