"""What every ledger must do with documents, and with texts that are hard to keep."""

from __future__ import annotations

from dataclasses import replace
from hashlib import sha256

import pytest

from beitritt.register.errors import InputError, UnknownKey
from beitritt.register.instruments import Document
from beitritt.register.interchange import body_from
from beitritt.storage.chain import GENESIS
from tests.contracts.registers import AnyLedger
from tests.contracts.sample import initiative, instrument

PDF = b"%PDF-1.7 \x00\xff not much of a letter"
LETTER = "Der Kreis erklärt seinen Beitritt.\nMit freundlichen Grüßen\x0c"


def pdf(text: str | None) -> Document:
    return Document(sha256(PDF).hexdigest(), "application/pdf", text, PDF)


@pytest.mark.parametrize(
    "document",
    [
        Document.of_text(LETTER),
        Document.of_text(""),
        Document(sha256(LETTER.encode("cp1252")).hexdigest(), "text/plain", LETTER, LETTER.encode("cp1252")),
        Document(sha256(PDF).hexdigest(), "application/pdf", LETTER, PDF),
        Document(sha256(PDF).hexdigest(), "application/pdf", None, PDF),
        Document(sha256(PDF).hexdigest(), "application/pdf", LETTER),
        Document(sha256(PDF).hexdigest(), "application/pdf"),
    ],
    ids=["text", "empty text", "cp1252", "pdf read", "pdf unread", "pdf not kept", "bare reference"],
)
def test_documents_come_back_whole(ledger: AnyLedger, document: Document) -> None:
    made = instrument("one", document=document)
    ledger.append(made)
    assert ledger.instrument("one") == made
    assert [entry.instrument for entry in ledger.entries()] == [made]
    assert ledger.document(document.sha256) == document
    short = ledger.instruments("pact")[0].document
    assert short is not None
    assert (short.sha256, short.media_type) == (document.sha256, document.media_type)
    assert ledger.verify() == 1


def test_one_paper_read_twice_keeps_both_texts(ledger: AnyLedger) -> None:
    ledger.append(instrument("reference", document=replace(pdf(None), content=None)))
    ledger.append(instrument("first", {"kind": "accession", "span": [0, 3]}, document=pdf("joins")))
    ledger.append(instrument("again", {"kind": "accession", "span": [0, 3]}, document=pdf("Joins it")))
    quoted = [found.quote(0) for found in map(ledger.instrument, ("first", "again")) if found]
    assert quoted == ["joi", "Joi"]
    assert ledger.document(pdf(None).sha256) == pdf("joins")
    assert ledger.verify() == 3


@pytest.mark.parametrize(
    "document",
    [Document("0" * 64, "text/plain", LETTER), Document("0" * 64, "application/pdf", None, PDF)],
    ids=["text", "content"],
)
def test_a_document_whose_hash_is_not_its_own_is_refused(ledger: AnyLedger, document: Document) -> None:
    with pytest.raises(InputError, match=r"document\.sha256"):
        ledger.append(instrument("one", document=document))
    assert ledger.verify() == 0


@pytest.mark.parametrize(
    ("note", "text"), [("\ud800", "fine"), ("fine", "\udfff")], ids=["in a statement", "in the document"]
)
def test_text_that_cannot_be_stored_is_refused_in_words(ledger: AnyLedger, note: str, text: str) -> None:
    document = Document("0" * 64, "application/pdf", text)
    with pytest.raises(InputError, match="surrogate"):
        ledger.append(instrument("one", {"kind": "intent", "note": note}, document=document))
    assert ledger.head() == (0, GENESIS)


def test_odd_characters_are_kept(ledger: AnyLedger) -> None:
    odd = "\x00 \u2028 \U0001f5f3 „%s“ ?"
    made = instrument("id %s ? '", {"kind": "intent", "note": odd}, document=Document.of_text(odd))
    ledger.append(made)
    assert ledger.instrument(made.id) == made
    assert ledger.verify() == 1


def test_keys_that_not_every_database_can_keep_are_refused_by_all(ledger: AnyLedger) -> None:
    with pytest.raises(InputError, match="NUL"):
        ledger.append(instrument("a\0b"))
    with pytest.raises(InputError, match="NUL"):
        ledger.append(instrument("one", document=replace(pdf(None), media_type="a\0b")))
    with pytest.raises(InputError, match="NUL"):
        ledger.put_bodies([body_from({"key": "a\0b"})])
    with pytest.raises(InputError, match="NUL"):
        ledger.put_initiative(initiative("a\0b"))
    assert ledger.verify() == 0


@pytest.mark.parametrize("key", ["a\0b", "\udcff", "x" * 10_000, "%s", "'; --", ""])
def test_odd_keys_find_nothing(ledger: AnyLedger, key: str) -> None:
    assert ledger.instrument(key) is None
    assert ledger.entry(key) is None
    assert ledger.document(key) is None
    assert ledger.instruments(key) == []
    assert not ledger.holds(key)
    assert ledger.initiatives_concerning([key]) == []
    with pytest.raises(UnknownKey):
        ledger.initiative(key)


def test_a_directory_that_cannot_be_stored_is_refused_in_words(ledger: AnyLedger) -> None:
    directory, initiatives = set(ledger.directory()), ledger.initiatives()
    with pytest.raises(InputError, match="surrogate"):
        ledger.put_bodies([body_from({"key": "x:new"}), body_from({"key": "x:half", "name": "\ud800"})])
    with pytest.raises(InputError, match="surrogate"):
        ledger.put_initiative(replace(initiative("half"), purpose="\udfff"))
    assert set(ledger.directory()) == directory
    assert ledger.initiatives() == initiatives
