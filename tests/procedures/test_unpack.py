"""A letter's data are taken as they are, held against its pages, and refused where they are no instrument."""

from __future__ import annotations

import io
import json
from dataclasses import replace
from datetime import UTC, datetime
from email.message import EmailMessage

import pypdfium2
import pytest

from beitritt.procedures.proposal import proposals
from beitritt.procedures.receive import receive
from beitritt.procedures.unpack import carried, unpack
from beitritt.reading.documents.attached import INSTRUMENT_FILE
from beitritt.register.bodies import Directory
from beitritt.register.errors import BeitrittError, InputError, UnknownKey
from beitritt.register.interchange import statement_object
from beitritt.register.submissions import Submission
from tests.writing.sample import CASES, DIRECTORY, INITIATIVE, letter

NOW = datetime(2026, 5, 20, 8, tzinfo=UTC)
TEXT = "Der Kreis tritt\nder Initia-\ntive bei. Er behält sich vor, auszutreten."
WORDS = ("Der Kreis tritt der Initiative bei.", "Er zahlt eine Million Euro.")
LINE = {
    "type": "instrument", "id": "U1", "initiative": "i", "author": "k", "recorded": "2020-01-01T00:00:00Z",
    "document": {"text": " ".join(WORDS)},
    "statements": [{"kind": "accession", "span": [0, 35]}, {"kind": "commitment", "note": "zahlt", "span": [36, 63]},
                   {"kind": "intent"}],
}  # fmt: skip


def pdf(data: bytes) -> bytes:
    document = pypdfium2.PdfDocument.new()
    document.new_page(595, 842)
    document.new_attachment(INSTRUMENT_FILE).set_data(data)
    written = io.BytesIO()
    document.save(written)
    return written.getvalue()


def test_statements_get_their_places_in_the_text_that_was_read() -> None:
    found = unpack(pdf(json.dumps(LINE).encode()), TEXT, NOW)
    assert found is not None
    first = found.instrument.statements[0].span
    assert first is not None
    assert TEXT[slice(*first)] == "Der Kreis tritt\nder Initia-\ntive bei."


def test_what_the_pages_do_not_show_or_has_no_words_is_named() -> None:
    found = unpack(pdf(json.dumps(LINE).encode()), TEXT, NOW)
    assert found is not None
    assert found.unseen == (1, 2)


def test_it_is_recorded_now_whatever_the_data_claim() -> None:
    found = unpack(pdf(json.dumps(LINE).encode()), TEXT, NOW)
    assert found is not None
    assert (found.instrument.recorded, found.instrument.migrated) == (NOW, False)


def test_the_paper_itself_becomes_the_document() -> None:
    content = pdf(json.dumps(LINE).encode())
    found = unpack(content, TEXT, NOW)
    assert found is not None
    assert found.instrument.document is not None
    assert found.instrument.document.content == content
    assert found.instrument.document.text == TEXT


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"{", "kein JSON"),
        (b"\xff\xfe\x00", "kein JSON"),
        (b"[" * 100_000, "kein JSON"),
        (json.dumps(LINE | {"statements": [{"kind": "intent"}] * 501}).encode(), "mehr als 500 Erklärungen"),
        (b"[]", "keine Urkunde"),
        (b'{"type": "body"}', "keine Urkunde"),
        (b'{"type": "instrument"}', "fehlt"),
        (json.dumps(LINE | {"extra": 1}).encode(), "extra"),
        (json.dumps(LINE | {"statements": [{"kind": "x"}]}).encode(), "kind"),
    ],
)
def test_data_that_are_no_instrument_are_refused(data: bytes, said: str) -> None:
    with pytest.raises(InputError) as caught:
        unpack(pdf(data), TEXT, NOW)
    assert isinstance(caught.value, BeitrittError)
    assert said in caught.value.message("de")


class Box:
    """An inbox that keeps one letter."""

    def __init__(self) -> None:
        self.kept: list[Submission] = []

    def get(self, identifier: str) -> Submission:
        raise UnknownKey(identifier, identifier)

    def put(self, submission: Submission) -> None:
        self.kept.append(submission)


@pytest.mark.parametrize("name", CASES)
def test_a_letter_that_carries_its_statements_proposes_exactly_them(name: str) -> None:
    made, box = letter(name), Box()
    submission = receive(box, made.outgoing.pdf(), "brief.pdf", NOW)  # type: ignore[arg-type]  # what of an inbox is used
    found = proposals(submission, DIRECTORY, INITIATIVE, made.instrument.author)
    wanted = [statement_object(one) | {"span": None} for one in made.instrument.statements]
    assert [one.fields | {"span": None} for one in found] == wanted
    assert [(one.open, one.confidence) for one in found] == [((), 1.0)] * len(wanted)
    quotes = [" ".join(made.instrument.quote(number).split()) for number in range(len(wanted))]  # type: ignore[union-attr]  # it has words
    assert [" ".join(one.quote.split()) for one in found] == quotes


def mailed(*contents: bytes) -> bytes:
    mail = EmailMessage()
    mail["From"], mail["To"], mail["Subject"] = "post@kreis.example", "post@ministerium.example", "Beitritt"
    mail["Date"] = "Thu, 14 May 2026 10:00:00 +0200"
    mail.set_content("Sehr geehrte Damen und Herren,\n\nanbei unser Schreiben.\n\nMit freundlichen Grüßen\n")
    for number, content in enumerate(contents):
        mail.add_attachment(content, maintype="application", subtype="pdf", filename=f"brief-{number}.pdf")
    return mail.as_bytes()


def test_a_letter_that_came_by_e_mail_proposes_its_statements_too() -> None:
    made, box = letter("accession"), Box()
    submission = receive(box, mailed(made.outgoing.pdf()), "nachricht.eml", NOW)  # type: ignore[arg-type]  # as above
    found = proposals(submission, DIRECTORY, INITIATIVE, "k")
    wanted = [statement_object(one) | {"span": None} for one in made.instrument.statements]
    assert [one.fields | {"span": None} for one in found] == wanted
    assert [one.confidence for one in found] == [1.0] * 4


def test_two_letters_in_one_e_mail_are_read_from_their_pages() -> None:
    content = mailed(letter("withdrawal").outgoing.pdf(), letter("accession").outgoing.pdf())
    assert unpack(content, "Text", NOW) is None


def test_what_another_register_calls_otherwise_is_left_open() -> None:
    made, box = letter("reduction"), Box()
    submission = receive(box, made.outgoing.pdf(), "brief.pdf", NOW)  # type: ignore[arg-type]  # as above
    other = replace(INITIATIVE, key="other", subjects=())
    [found] = proposals(submission, Directory([]), other, "k")
    assert found.open == ("actor", "scope", "initiative")


def test_a_letter_with_broken_data_is_read_from_its_pages() -> None:
    assert carried(pdf(b"{"), TEXT, NOW) == {}
    assert carried(b"Guten Tag", "Guten Tag", NOW) == {}
