"""Circulars on the pages: the list of an initiative, a circular's page, and the way there from its instrument."""

from __future__ import annotations

import html
import re
from collections.abc import Callable
from datetime import UTC, datetime

import pytest

from beitritt.procedures.answer import Inquiry
from beitritt.procedures.circulate import Circulation
from beitritt.procedures.deposit import Cover, deposit
from beitritt.procedures.notify import Desk
from beitritt.procedures.office import Ledger
from beitritt.procedures.review import Reviewing
from beitritt.project.notices import quotation
from beitritt.register.contacts import Contact
from beitritt.register.dates import parse_date
from beitritt.register.instruments import Document
from beitritt.storage.memory_outbox import MemoryContacts, MemoryOutbox
from beitritt.writing.messages.text import Pages
from tests.web.conftest import Reader

NOW = datetime(2026, 1, 6, 9, 0, tzinfo=UTC)
LETTER = "Die Stadt Großstadt tritt bei. <b>Rückfragen</b> an Frau Beispiel, Telefon 05999 18-12.\n"
ADDRESS = "post@kreis.example"

Issue = Callable[[], None]


@pytest.fixture
def ledger(reader: Reader) -> Ledger:
    """The ledger that the reader's pages show."""
    del reader
    import beitritt.project.inquiry

    given: Inquiry = beitritt.project.inquiry.inquiry()
    return given.ledger


@pytest.fixture
def issue(ledger: Ledger) -> Issue:
    """Deposits an accession, and issues its circular."""

    def work() -> None:
        review = Reviewing("test", "c:1", "baeche", len(LETTER))
        said = review.add({"kind": "accession", "span": [0, len(LETTER) - 1]})
        cover = Cover("beitritt c", "baeche", "c:1", "x:lead", parse_date("2025-12-20"))
        deposit(ledger, cover, [said], NOW, Document.of_text(LETTER))
        contacts = MemoryContacts()
        contacts.put(Contact("k:1", ADDRESS))
        desk = Desk(ledger, MemoryOutbox(), contacts, quotation, Pages())
        for one in ledger.circulars.unissued():
            Circulation(desk).issue(one, NOW)

    return work


def test_an_initiative_without_circulars_says_so(reader: Reader) -> None:
    assert "Noch kein Rundschreiben." in reader("/initiatives/baeche").text


def test_the_initiative_lists_its_circulars_with_day_and_act(reader: Reader, issue: Issue) -> None:
    issue()
    page = reader("/initiatives/baeche")
    assert 'href="/initiatives/baeche/circulars/1"' in page.source
    assert "Rundschreiben Nr. 1 6. Januar 2026 · Stadt Großstadt Beitritt" in page.text
    assert "circulars/1" not in reader("/initiatives/baeche", known="2026-01-05").source


def test_a_circular_shows_what_was_issued(reader: Reader, issue: Issue) -> None:
    issue()
    page = reader("/initiatives/baeche/circulars/1")
    assert (page.status, page.title) == (200, "Rundschreiben Nr. 1")
    assert "Bekannt gegeben 6. Januar 2026" in page.text
    assert "Was sich dadurch ändert" in page.text
    assert "Stadt Großstadt: ab dem 20. Dezember 2025 beigetreten" in page.text
    assert 'href="/instruments/beitritt%20c"' in page.source
    assert re.findall(r"<h([1-6])", page.source)[:2] == ["1", "2"]


def test_a_circular_speaks_the_readers_language(reader: Reader, issue: Issue) -> None:
    issue()
    page = reader("/initiatives/baeche/circulars/1", lang="en")
    assert page.title == "Circular no. 1"
    assert "Stadt Großstadt: from 20 December 2025 party (so far: not taking part)." in page.text


def test_neither_persons_nor_addresses_stand_on_any_page(reader: Reader, issue: Issue) -> None:
    issue()
    for address in ("/initiatives/baeche/circulars/1", "/initiatives/baeche", "/instruments/beitritt c", "/bodies/k:1"):
        source = reader(address).source
        assert "<b>Rück" not in source, address
        assert [one for one in ("Beispiel,", "05999", ADDRESS) if one in html.unescape(source)] == [], address


def test_an_instrument_leads_to_its_circular_and_an_imported_one_has_none(reader: Reader, issue: Issue) -> None:
    issue()
    page = reader("/instruments/beitritt c")
    assert '<a href="/initiatives/baeche/circulars/1">Rundschreiben Nr. 1</a>' in page.source
    assert "circulars" not in reader("/instruments/brief-1").source


def test_what_is_not_issued_yet_says_so(reader: Reader, ledger: Ledger) -> None:
    review = Reviewing("test", "c:1", "baeche", 0)
    deposit(ledger, Cover("neu", "baeche", "c:1"), [review.add({"kind": "accession"})], NOW)
    page = reader("/initiatives/baeche/circulars/1")
    assert page.status == 200
    assert "Noch nicht ausgefertigt." in page.text


@pytest.mark.parametrize(
    "address", ["baeche/circulars/2", "baeche/circulars/0", "nichts/circulars/1", f"baeche/circulars/{10**12}"]
)
def test_a_circular_that_there_is_not_is_not_found(reader: Reader, address: str) -> None:
    assert reader(f"/initiatives/{address}").status == 404
