"""What is too large is dropped while it comes in, with a page that says so; letters of other formats are taken in."""

from __future__ import annotations

import json
from hashlib import sha256
from io import BytesIO
from typing import Any

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.http import HttpResponse

from beitritt.register.mandates import MandateRole
from beitritt.web.desk import uploads
from tests.reading.documents.made_files import covered, printed, word
from tests.web.house import LETTER, House, Visitor

DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
COVER = {
    "initiative": "baeche",
    "author": "Gemeinde Altdorf",
    "addressee": "x:lead",
    "dated": "04.05.2021",
    "id": "a-1",
}


class Endless(BytesIO):
    """Two hundred megabytes that nobody has to hold; it counts what was read of it."""

    def __init__(self, length: int) -> None:
        super().__init__()
        self.left, self.largest = length, 0

    def read(self, size: int | None = -1) -> bytes:
        """The next bytes."""
        wanted = self.left if size is None or size < 0 else min(size, self.left)
        self.largest = max(self.largest, wanted)
        self.left -= wanted
        return bytes(wanted)


def sent(house: House, address: str, body: Endless) -> HttpResponse:
    """The answer to a stranger who sends these bytes."""
    environment: dict[str, Any] = {"wsgi.input": body, "CONTENT_LENGTH": str(body.left)}
    response = house.stranger().client.generic("POST", address, b"", "multipart/form-data; boundary=x", **environment)
    assert isinstance(response, HttpResponse)
    return response


@pytest.mark.parametrize(("language", "said"), [("de", "zu viel auf einmal"), ("en", "too much at once")])
def test_two_hundred_megabytes_are_refused_with_a_page(house: House, language: str, said: str) -> None:
    body = Endless(200_000_000)
    response = sent(house, f"/desk/intake?lang={language}", body)
    assert response.status_code == 413
    assert said in response.content.decode()
    assert body.left == 0  # a browser shows the page only when it has sent everything
    assert body.largest <= uploads.PIECE


def test_who_sends_without_end_is_cut_off(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(uploads, "MOST_DROPPED", 300_000_000)
    body = Endless(900_000_000)
    response = sent(house, "/", body)
    assert response.status_code == 413
    assert body.left == 600_000_000


def test_a_length_that_is_no_number_is_no_fault(house: House) -> None:
    response = house.stranger().client.generic("GET", "/", b"", CONTENT_LENGTH="viel")
    assert response.status_code == 200


@pytest.fixture
def editor(house: House) -> Visitor:
    """The lead's office."""
    return house.visitor(("x:lead", MandateRole.LEAD_OFFICE))


@pytest.mark.parametrize(
    ("name", "content", "media_type", "pages"),
    [
        ("brief.pdf", printed(LETTER), "application/pdf", 1),
        ("brief.docx", word(LETTER, line_by_line=True), DOCX, 0),
        ("brief.eml", covered(("brief.pdf", "application/pdf", printed(LETTER))), "message/rfc822", 1),
    ],
)  # fmt: skip
def test_a_letter_is_taken_in_with_its_bytes(
    house: House, editor: Visitor, name: str, content: bytes, media_type: str, pages: int
) -> None:
    page = house.take_in(editor, letters=SimpleUploadedFile(name, content))
    assert page.answer == "1 von 1 Dateien neu aufgenommen."
    (submission,) = house.inbox.waiting()
    assert submission.document.media_type == media_type
    assert submission.document.original == content
    assert submission.document.sha256 == sha256(content).hexdigest()
    reading = json.loads(submission.reading)
    assert [one["kind"] for one in reading["statements"]] == ["accession", "reservation"]
    assert len(reading.get("pages", [])) == pages
    review = editor.get(f"/desk/review/{submission.id}")
    assert review.source.count('class="sheet__picture"') == pages
    for masked in ("Beispiel", "Erika Musterfrau"):
        assert f"<b>{masked}</b>" not in review.source  # before the cover is said there is nothing to confirm
    picture = editor.client.get(f"/desk/review/{submission.id}/pages/1.png")
    assert picture.status_code == (200 if pages else 404)
    assert editor.client.get(f"/desk/review/{submission.id}/pages/9.png").status_code == 404
    if pages:
        assert picture["Content-Type"] == "image/png"
        assert picture["Cache-Control"] == "private, no-store"


def test_nobody_else_sees_the_pictures_of_pages(house: House, editor: Visitor) -> None:
    house.take_in(editor, letters=SimpleUploadedFile("brief.pdf", printed(LETTER)))
    (submission,) = house.inbox.waiting()
    address = f"/desk/review/{submission.id}/pages/1.png"
    assert "sign-in" in house.stranger().client.get(address)["Location"]
    other = house.visitor(("k:1", MandateRole.EDITOR), email="kreis@stelle.example")
    assert other.client.get(address).status_code == 403


def test_the_public_page_shows_words_and_no_picture(house: House, editor: Visitor) -> None:
    house.take_in(editor, letters=SimpleUploadedFile("brief.pdf", printed(LETTER)))
    (submission,) = house.inbox.waiting()
    review = f"/desk/review/{submission.id}"
    editor.post(f"{review}/cover", review, **COVER)
    for number in ("0", "1"):
        editor.post(f"{review}/statements", review, statement=number, act="accept")
    masks = [one.split('"')[0] for one in editor.get(review).source.split('name="mask" value="')[1:]]
    editor.post(f"{review}/masks", review, mask=masks)
    second = house.visitor(("x:lead", MandateRole.LEAD_OFFICE), email="zeichnung@ministerium.example")
    second.post(f"{review}/deposit")
    page = house.stranger().get("/instruments/a-1")
    assert "tritt dem Bündnis" in page.text
    assert "Musterfrau" not in page.source
    assert "<img" not in page.source
    assert "/pages/" not in page.source
