"""The intake: files wait in the queue, are read beside the pages, and each is told what became of it, now and later."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile

from beitritt.procedures import read_next as reading
from beitritt.procedures.read_next import read_next
from beitritt.procedures.receive import receive
from beitritt.register.arrivals import LEASE, MOST_ATTEMPTS
from beitritt.register.mandates import MandateRole
from tests.web.house import LETTER, House, Visitor, upload

if TYPE_CHECKING:
    from beitritt.register.submissions import Submission


def binary() -> SimpleUploadedFile:
    """A file that is no letter."""
    return SimpleUploadedFile("bild.png", b"\x00\x01\x02")


@pytest.fixture
def clerk(house: House) -> Visitor:
    """Somebody who takes letters in."""
    return house.visitor(("k:1", MandateRole.EDITOR))


def test_what_is_handed_in_waits_and_its_page_tells_how_far_it_is(clerk: Visitor, house: House) -> None:
    page = clerk.post("/desk/intake", letters=[upload(f"{LETTER}{number}", f"{number}.txt") for number in range(3)])
    assert page.answer == "0 von 3 Dateien sind gelesen."
    assert '<progress id="progress" max="3" value="0">' in page.source
    assert "Stand neu laden" in page.text
    assert "batch.js" in page.source
    assert house.inbox.waiting() == []
    read_next(house.arrivals, house.inbox, lambda: datetime.now(UTC))
    assert clerk.get(page.path).answer == "1 von 3 Dateien sind gelesen."
    house.read()
    done = clerk.get(page.path)
    assert done.answer == "3 von 3 Dateien neu aufgenommen."
    assert "batch.js" not in done.source
    assert done.source.count("/desk/review/") == 3


def test_the_same_content_is_told_wherever_it_lies(clerk: Visitor, house: House) -> None:
    twice = clerk.post("/desk/intake", letters=[upload(), upload(name="kopie.txt")])
    assert "ist zweimal dabei" in twice.text
    house.read()
    assert "liegt schon auf dem Schreibtisch, derselbe Inhalt" in clerk.get(twice.path).text
    assert "liegt schon auf dem Schreibtisch" in house.take_in(clerk).text
    (kept,) = house.inbox.waiting()
    from dataclasses import replace

    house.inbox.put(replace(kept, instrument="brief-1"))
    page = house.take_in(clerk)
    assert "ist schon hinterlegt, derselbe Inhalt" in page.text
    assert 'href="/instruments/brief-1"' in page.source


def test_what_came_into_the_register_another_way_is_known_too(clerk: Visitor, house: House) -> None:
    (entry, *_) = house.inquiry.ledger.entries()
    document = entry.instrument.document
    assert document is not None
    assert document.text is not None
    page = house.take_in(clerk, upload(document.text))
    assert "ist schon im Register, derselbe Inhalt" in page.text
    assert house.inbox.waiting() == []


def test_the_same_words_in_other_lines_are_taken_in_and_told(clerk: Visitor, house: House) -> None:
    house.take_in(clerk)
    page = house.take_in(clerk, upload(LETTER.replace("\n\n", "\n\n\n").upper(), "scan.txt"))
    assert page.answer == "1 von 1 Dateien neu aufgenommen."
    assert "Derselbe Wortlaut liegt schon vor" in page.text
    assert page.source.count("/desk/review/") == 2
    assert len(house.inbox.waiting()) == 2


def test_one_that_cannot_be_read_stands_in_nobodys_way_and_can_be_tried_again(clerk: Visitor, house: House) -> None:
    page = house.take_in(clerk, [binary(), upload()])
    assert page.answer == "1 von 2 Dateien neu aufgenommen."
    assert "Noch" not in page.answer
    assert "Nicht Gelesenes noch einmal versuchen" in page.text
    again = clerk.post(page.path)
    assert again.answer == "1 von 2 Dateien sind gelesen."
    house.read()
    assert clerk.get(page.path).answer == "1 von 2 Dateien neu aufgenommen."


def test_a_file_that_breaks_its_reader_is_given_up_after_a_few_attempts(
    clerk: Visitor, house: House, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    real, clock = receive, datetime.now(UTC)

    def breaking(inbox: object, content: bytes, *rest: object) -> Submission:
        if b"Gift" in content:
            raise RecursionError
        return real(inbox, content, *rest)  # type: ignore[arg-type]  # as they came

    monkeypatch.setattr(reading, "receive", breaking)
    page = clerk.post("/desk/intake", letters=[upload("Gift", "gift.txt"), upload()])
    done: list[tuple[str, str]] = []
    for _ in range(MOST_ATTEMPTS + 2):
        while (one := read_next(house.arrivals, house.inbox, lambda: clock)) is not None:  # noqa: B023  # called at once
            done.append((one.file_name, one.state))
        clock += timedelta(minutes=5)
    assert done.index(("brief.txt", "read")) == 1  # right after the first attempt at the other
    assert done.count(("gift.txt", "waiting")) == MOST_ATTEMPTS - 1
    assert done[-1] == ("gift.txt", "failed")
    assert "nie beendet" in clerk.get(page.path).text
    assert "reading failed, attempt 1" in caplog.text


def test_a_file_whose_reader_dies_is_read_by_the_next_and_one_that_kills_each_is_given_up(
    clerk: Visitor, house: House
) -> None:
    page = clerk.post("/desk/intake", letters=[upload()])
    now = datetime.now(UTC)
    assert house.arrivals.claim(now, LEASE) is not None  # and nothing more is heard of that reader
    assert read_next(house.arrivals, house.inbox, lambda: now) is None
    one = read_next(house.arrivals, house.inbox, lambda: now + LEASE)
    assert one is not None
    assert (one.state, one.attempts) == ("read", 2)
    page = clerk.post("/desk/intake", letters=[upload(f"{LETTER}zwei")])
    for attempt in range(MOST_ATTEMPTS):
        assert house.arrivals.claim(now + (attempt + 2) * LEASE, LEASE) is not None
    given_up = read_next(house.arrivals, house.inbox, lambda: now + 9 * LEASE)
    assert given_up is not None
    assert given_up.state == "failed"
    assert "nie beendet" in clerk.get(page.path).text


def test_a_batch_is_shown_to_those_of_its_desk_only(clerk: Visitor, house: House) -> None:
    page = house.take_in(clerk)
    other = house.visitor(("c:1", MandateRole.EDITOR), email="stadt@stadt.example")
    assert other.get(page.path).status == 403
    assert page.path not in other.get("/desk/intake").source
    assert page.path in clerk.get("/desk/intake").source
    assert clerk.get("/desk/intake/gibtesnicht").status == 404


def test_the_field_for_folders_is_one_of_the_form_without_a_script(clerk: Visitor, house: House) -> None:
    assert 'name="letters" type="file" webkitdirectory' in clerk.get("/desk/intake").source
    page = house.take_in(clerk, [upload(name="Ordner/unter/brief.txt")])
    assert "brief.txt" in page.text
    assert "Ordner" not in page.text


def test_its_pages_speak_english(clerk: Visitor, house: House) -> None:
    page = house.take_in(clerk, [upload(), binary()])
    english = clerk.get(f"{page.path}?lang=en")
    assert english.answer == "1 of 2 files newly taken in."
    assert "taken in and read" in english.text
    assert "binary data" in english.text
