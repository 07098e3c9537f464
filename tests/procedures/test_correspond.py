"""The depositary's letters: whom they go to, what they say to each, and that no person stands in them."""

from __future__ import annotations

import json
from dataclasses import replace
from functools import partial

import pytest

from beitritt.procedures.correspond import acknowledge, circulars, consent_requests, latest_circular
from beitritt.project.notices import shown
from beitritt.reading import read_bytes
from beitritt.register.errors import ProcedureError, UnknownKey
from beitritt.register.interchange import JsonObject
from beitritt.storage.memory_records import MemoryRecords
from beitritt.writing.letters.outgoing import Outgoing, Stationery
from tests.procedures.consulting import NOW as ASKED
from tests.procedures.consulting import Office
from tests.procedures.newsroom import NOW, Newsroom
from tests.writing.sample import failures

SHOWN = partial(shown, kept=MemoryRecords)
"""As everybody may see it; nobody has blacked anything out by hand."""

LETTER = "Der Kreis tritt bei, auch für die Stadt. Rückfragen an Frau Beispiel, Tel. 05999 18-1234."
WORDS = "Der Kreis tritt bei, auch für die Stadt."


@pytest.fixture
def newsroom() -> Newsroom:
    """A desk with one deposited letter of a county that acts for its municipality."""
    made = Newsroom()
    note = "Rückfragen an Frau Beispiel"
    accession: JsonObject = {"kind": "accession", "span": [0, len(WORDS)], "note": note}
    made.deposit(
        "U1", "k", accession, {"kind": "representation", "represented": ["m"], "form": "informal"}, text=LETTER
    )
    return made


def written(newsroom: Newsroom, *bodies: str, language: str = "de") -> list[Outgoing]:
    circular = latest_circular(newsroom.ledger, "baeche")
    count, letters = circulars(newsroom.desk, circular, Stationery(), SHOWN, bodies or None, language)
    found = list(letters)
    assert count == len(found)
    return found


def words(letter: Outgoing) -> str:
    return " ".join(read_bytes(letter.pdf()).text.split())


def test_a_circular_goes_to_all_whom_it_concerns(newsroom: Newsroom) -> None:
    names = [one.letter.recipient[0] for one in written(newsroom)]
    assert names == ["Kreis Musterland", "Ministerium für Gewässer", "Stadt Neudorf"]


def test_each_reads_what_it_means_for_them(newsroom: Newsroom) -> None:
    county, _, town = (words(one) for one in written(newsroom))
    for said in (county, town):
        assert "Rundschreiben Nr. 1 zu „Klare Bäche“" in said
        assert WORDS in said
    assert "Kreis Musterland: beigetreten" in county
    assert "Stadt Neudorf: vertreten durch den Kreis Musterland" in town


@pytest.mark.parametrize("language", ["de", "en"])
def test_no_person_stands_in_a_circular_or_in_its_data(newsroom: Newsroom, language: str) -> None:
    for one in written(newsroom, language=language):
        assert one.attachment is not None
        everything = words(one) + one.attachment.content
        assert [person for person in ("18-1234", "Beispiel") if person in everything] == []
        assert "text" not in json.loads(one.attachment.content)["document"]
        assert failures(one.pdf()) == []


def test_a_circular_is_dated_on_the_day_of_the_deposit_whenever_it_is_printed(newsroom: Newsroom) -> None:
    assert {one.letter.dated for one in written(newsroom)} == {NOW.date()}


def test_only_those_who_are_named_get_one(newsroom: Newsroom) -> None:
    assert [one.letter.recipient[0] for one in written(newsroom, "m")] == ["Stadt Neudorf"]
    with pytest.raises(UnknownKey):
        written(newsroom, "x")


def test_a_circular_that_there_is_not_is_told(newsroom: Newsroom) -> None:
    with pytest.raises(UnknownKey, match=r"no\. 2 in 'baeche'; the latest is no\. 1"):
        latest_circular(newsroom.ledger, "baeche", 2)
    with pytest.raises(UnknownKey, match="no circular has been issued yet"):
        latest_circular(Newsroom().ledger, "baeche")
    with pytest.raises(UnknownKey):
        latest_circular(newsroom.ledger, "forgotten")


def test_an_acknowledgement_names_the_entry_and_declares_nothing(newsroom: Newsroom) -> None:
    letter = acknowledge(newsroom.ledger, "U1", NOW, Stationery())
    entry = newsroom.ledger.entry("U1")
    assert entry is not None
    assert letter.letter.recipient == ("Kreis Musterland",)
    assert "Ihr Schreiben vom 20. Mai 2026" in words(letter)
    assert entry.hash in words(letter).replace(" ", "")
    assert read_bytes(letter.pdf()).statements == []
    assert failures(letter.pdf()) == []


@pytest.mark.parametrize("language", ["de", "en"])
def test_a_request_for_consent_asks_and_declares_nothing(language: str) -> None:
    office = Office()
    opened = office.ask()
    identifier = opened.consultation.id
    letters = list(
        consent_requests(office.ledger, office.consultations, identifier, ASKED, Stationery(), None, language)
    )
    assert [one.letter.recipient[0] for one in letters] == ["Gemeinde Altdorf", "Stadt Neudorf"]
    for one in letters:
        assert opened.consultation.question in words(one)
        assert {"de": "31. März 2026", "en": "31 March 2026"}[language] in words(one)
        assert one.attachment is None
        assert read_bytes(one.pdf()).statements == []
        assert failures(one.pdf()) == []


def test_nobody_is_asked_on_paper_who_is_not_asked() -> None:
    office = Office()
    identifier = office.ask().consultation.id
    with pytest.raises(ProcedureError):
        list(consent_requests(office.ledger, office.consultations, identifier, ASKED, Stationery(), ["c"]))


def test_a_circular_on_stationery_of_the_house_keeps_its_core(newsroom: Newsroom) -> None:
    circular = latest_circular(newsroom.ledger, "baeche")
    _, letters = circulars(newsroom.desk, circular, replace(Stationery(), our_reference="G-1"), SHOWN, ["m"])
    assert "Unser Zeichen: G-1" in words(next(letters)).replace("  ", " ")
