"""The published schema of an instrument says what the interchange format is: no more, no less."""

from __future__ import annotations

import json
from enum import StrEnum
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from beitritt.register.bodies import BodyKind
from beitritt.register.initiatives import PhaseEnd
from beitritt.register.interchange.instruments import INSTRUMENT_FIELDS
from beitritt.register.interchange.statements import STATEMENT_FIELDS
from beitritt.register.statements import Force, Form, Kind, Level, Modality, Right, Role

LINE: dict[str, Any] = {
    "type": "instrument", "id": "U1", "initiative": "i", "author": "k", "dated": "2020-05",
    "document": {"sha256": "0" * 64, "text": "Wir treten bei."},
    "statements": [{"kind": "accession", "scope": {"except": ["ufer"]}, "term": {"phase": "p"}, "span": [0, 15]}],
}  # fmt: skip


@pytest.fixture(scope="module")
def schema(root: Path) -> dict[str, Any]:
    found: dict[str, Any] = json.loads((root / "docs" / "schema" / "instrument-1.schema.json").read_text("utf-8"))
    return found


@pytest.fixture(scope="module")
def validator(schema: dict[str, Any]) -> jsonschema.Draft202012Validator:
    return jsonschema.Draft202012Validator(schema)


def test_it_is_a_schema_and_names_no_host(schema: dict[str, Any]) -> None:
    jsonschema.Draft202012Validator.check_schema(schema)
    assert schema["$id"] == "urn:beitritt:schema:instrument-1"


def test_it_has_every_field_of_the_format_and_no_other(schema: dict[str, Any]) -> None:
    assert set(schema["properties"]) == INSTRUMENT_FIELDS
    assert set(schema["$defs"]["statement"]["properties"]) == STATEMENT_FIELDS


@pytest.mark.parametrize(
    ("field", "words"),
    [("kind", Kind), ("modality", Modality), ("force", Force), ("level", Level), ("right", Right), ("form", Form),
     ("role", Role), ("end", PhaseEnd)],
)  # fmt: skip
def test_it_has_every_word_of_the_vocabulary(schema: dict[str, Any], field: str, words: type[StrEnum]) -> None:
    assert schema["$defs"]["statement"]["properties"][field]["enum"] == [one.value for one in words]


def test_it_has_every_kind_of_body(schema: dict[str, Any]) -> None:
    assert schema["$defs"]["statement"]["properties"]["for"]["items"]["enum"] == [one.value for one in BodyKind]


def test_it_takes_what_the_format_takes(validator: jsonschema.Draft202012Validator) -> None:
    validator.validate(LINE)


@pytest.mark.parametrize(
    "change",
    [
        {"id": "U#1"}, {"author": None}, {"extra": 1}, {"dated": "1. Mai"}, {"statements": [{}]},
        {"statements": [{"kind": "accession", "span": [0]}]}, {"statements": [{"kind": "joining"}]},
        {"statements": [{"kind": "accession", "term": {"until": "2020", "phase": "p"}}]},
        {"document": {"sha256": "x"}},
    ],
)  # fmt: skip
def test_it_refuses_what_the_format_refuses(validator: jsonschema.Draft202012Validator, change: dict[str, Any]) -> None:
    assert not validator.is_valid(LINE | change)
