"""What we write we read back: from a letter's data exactly, and from its pages alone the same statements."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import jsonschema
import pytest

from beitritt.procedures.proposal import proposals
from beitritt.procedures.unpack import unpack
from beitritt.reading import read_bytes, read_text
from beitritt.register.instruments import Document, Instrument
from beitritt.register.interchange import JsonObject, canonical, statement_object
from beitritt.register.submissions import Submission
from beitritt.writing.letters.outgoing import Stationery
from beitritt.writing.paper.letterheads import Letterhead
from tests.writing.sample import CASES, DIRECTORY, INITIATIVE, MOMENT, failures, instrument, letter, written

SCHEMA = json.loads(Path("docs/schema/instrument-1.schema.json").read_text("utf-8"))
SAME = "kind actor modality from until right value represented form provisional".split()
"""What the reader gives of a statement as the register keeps it."""

HOUSE = Letterhead(
    name="Kreis Musterau",
    unit="Amt für Zusammenarbeit",
    address=("Am Markt 1", "12345 Musterstadt"),
    contact=(("Telefon", "0123 456-0"), ("E-Mail", "post@musterau.example")),
    footer=(("Kreisverwaltung Musterau", "Am Markt 1"), ("Sparkasse Musterau", "IBAN DE00 0000 0000")),
    signature=("Im Auftrag",),
)


def unplaced(made: Instrument) -> list[object]:
    """The statements without their places."""
    return [replace(one, span=None) for one in made.statements]


def compared(fields: JsonObject) -> JsonObject:
    """What is held against each other; nobody is represented where nobody is named."""
    return {name: fields[name] for name in SAME if fields.get(name) not in (None, [])}


def read_back(text: str, reading: JsonObject, author: str) -> list[JsonObject]:
    """What the reader's statements are in the register's terms."""
    document = Document("x", "text/plain", text)
    found = proposals(Submission("x", document, "x.pdf", MOMENT, canonical(reading)), DIRECTORY, INITIATIVE, author)
    return [compared(one.fields) for one in found]


def said(made: Instrument) -> list[JsonObject]:
    # a consent is by the represented body, which the reader names as represented too
    return [
        compared(statement_object(one) | ({"represented": [one.actor]} if one.kind == "consent" else {}))
        for one in made.statements
    ]


@pytest.mark.parametrize("name", CASES)
def test_the_data_give_the_instrument_exactly(name: str) -> None:
    made = letter(name)
    content = made.outgoing.pdf()
    found = unpack(content, read_bytes(content).text, MOMENT)
    assert found is not None
    assert found.unseen == ()
    assert unplaced(found.instrument) == unplaced(made.instrument)
    same = replace(made.instrument, document=found.instrument.document, statements=found.instrument.statements)
    assert found.instrument == same


@pytest.mark.parametrize("name", CASES)
def test_the_pages_alone_give_the_same_statements(name: str) -> None:
    made = letter(name)
    reading = read_bytes(made.outgoing.pdf())
    assert read_back(reading.text, reading.as_json(), made.instrument.author) == said(made.instrument)  # type: ignore[arg-type]  # JSON


@pytest.mark.parametrize("name", ["accession", "withdrawal", "reduction", "request"])
def test_a_letterhead_with_everything_changes_no_statement(name: str) -> None:
    made = letter(name, Stationery(head=HOUSE, our_reference="KM-7", enclosures=("Beschluss des Kreistages",)))
    reading = read_bytes(made.outgoing.pdf())
    assert read_back(reading.text, reading.as_json(), "k") == said(made.instrument)  # type: ignore[arg-type]  # JSON


@pytest.mark.parametrize("name", CASES)
def test_the_plain_text_gives_the_same_statements(name: str) -> None:
    made = letter(name)
    assert made.instrument.document is not None
    text = made.instrument.document.text or ""
    reading = read_text(text)
    assert read_back(text, reading.as_json(), made.instrument.author) == said(made.instrument)  # type: ignore[arg-type]  # JSON


@pytest.mark.parametrize(
    ("fields", "name"),
    [
        ({"kind": "accession", "scope": ["ufer"]}, "scope"),
        ({"kind": "accession", "binding": {"until": "2027-01-01"}}, "binding"),
        ({"kind": "reduction", "level": "support"}, "level"),
    ],
)
def test_the_pages_alone_give_scope_binding_and_level(fields: JsonObject, name: str) -> None:
    kind = next(kind for kind, _, statements in CASES.values() if statements[0]["kind"] == fields["kind"])
    made = written(kind, instrument("k", fields))
    reading = read_bytes(made.outgoing.pdf())
    document = Document("x", "text/plain", reading.text)
    submission = Submission("x", document, "x.pdf", MOMENT, canonical(reading.as_json()))  # type: ignore[arg-type]  # JSON
    found = proposals(submission, DIRECTORY, INITIATIVE, "k")
    assert [one.fields.get(name) for one in found] == [fields[name]]


@pytest.mark.parametrize("name", CASES)
def test_the_data_keep_to_the_published_schema(name: str) -> None:
    attached = letter(name).outgoing.attachment
    assert attached is not None
    jsonschema.Draft202012Validator(SCHEMA).validate(json.loads(attached.content))


@pytest.mark.parametrize("name", CASES)
def test_every_letter_is_archivable_and_accessible(name: str) -> None:
    assert failures(letter(name).outgoing.pdf()) == []


@pytest.mark.parametrize("name", CASES)
def test_each_statement_has_its_sentence_in_the_letters_text(name: str) -> None:
    made = letter(name).instrument
    quotes = [made.quote(number) for number in range(len(made.statements))]
    assert all(quote and quote.endswith(".") for quote in quotes)
    assert len(set(quotes)) == len(quotes)


def test_what_the_pages_do_not_show_is_named() -> None:
    content = letter("accession").outgoing.pdf()
    shown = read_bytes(content).text.replace("behält sich vor, auszutreten", "dankt Ihnen")
    found = unpack(content, shown, MOMENT)
    assert found is not None
    assert found.unseen == (2,)
    assert found.instrument.statements[2].span is None
