"""The form of a statement: what is left alone comes back exactly, what is changed comes back as the register has it."""

from __future__ import annotations

import pytest

from beitritt.register.bodies import Directory
from beitritt.register.errors import InputError
from beitritt.register.interchange import JsonObject, initiative_from
from beitritt.web.statement_fields import Desk, FormField
from tests.contracts.sample import EVERY_KIND, INITIATIVE, bodies

DESK = Desk(initiative_from(INITIATIVE), Directory(bodies()), "county", "de")


def sent(said: JsonObject) -> tuple[dict[str, str], list[str]]:
    """What a browser sends of the form that shows this statement, when nobody touches it."""
    shown, rest = DESK.fields(said)
    given: dict[str, str] = {}
    subjects: list[str] = []
    for field in (*shown, *rest):
        if field.shape in ("choice", "term"):
            given[field.name] = next((one.value for one in field.options if one.chosen), field.options[0].value)
            given[f"{field.name}_until"] = field.value if given[field.name] == "until" else ""
        elif field.shape == "subjects":
            given["scope"] = "except" if field.whole else "some" if field.value else "all"
            subjects = [one.value for one in field.options if one.chosen]
        else:
            given[field.name] = field.value
            if field.whole:
                given["represented_whole"] = "yes"
    return given, subjects


@pytest.mark.parametrize("said", EVERY_KIND, ids=lambda said: str(said["kind"]))
def test_what_nobody_touches_stays_exactly_as_it_was(said: JsonObject) -> None:
    given, subjects = sent(said)
    assert DESK.entered(given, subjects, said) == said


@pytest.mark.parametrize(
    ("field", "text", "value"),
    [
        ("actor", "Stadt", "town"),
        ("actor", "old-village", "village"),
        ("represented", "Stadt; Groß-Dorf", ["town", "village"]),
        ("until", "31.12.2022", "2023-01-01"),
        ("until", "12.2022", "2022-12"),
        ("from", "2022", "2022"),
        ("for", "county, municipality", ["county", "municipality"]),
        ("notice", "drei Monate", "drei Monate"),
        ("force", "resolved", "resolved"),
        ("term", "phase:planning", {"phase": "planning"}),
        ("term", "whole", "whole"),
    ],
)
def test_what_is_entered_becomes_what_the_register_has(field: str, text: str, value: object) -> None:
    said: JsonObject = {"kind": "accession"}
    given, subjects = sent(said)
    assert DESK.entered({**given, field: text}, subjects, said) == {"kind": "accession", field: value}


def test_a_term_until_a_day_covers_that_day() -> None:
    given, subjects = sent({"kind": "accession"})
    found = DESK.entered({**given, "term": "until", "term_until": "31.12.2022"}, subjects, {"kind": "accession"})
    assert found["term"] == {"until": "2023-01-01"}


def test_emptied_fields_are_gone() -> None:
    said: JsonObject = {"kind": "accession", "until": "2023", "note": "x", "actor": "town", "span": [0, 1]}
    given, subjects = sent(said)
    emptied = {**given, "until": "", "note": " ", "actor": ""}
    assert DESK.entered(emptied, subjects, said) == {"kind": "accession", "span": [0, 1]}


@pytest.mark.parametrize(("field", "text"), [("actor", "Niemand"), ("from", "bald"), ("represented", "Stadt; Niemand")])
def test_what_cannot_be_read_is_told_by_field(field: str, text: str) -> None:
    given, subjects = sent({"kind": "accession"})
    with pytest.raises(InputError) as refused:
        DESK.entered({**given, field: text}, subjects, {"kind": "accession"})
    assert refused.value.place == field


def test_a_scope_of_some_needs_one() -> None:
    given, _ = sent({"kind": "accession"})
    with pytest.raises(InputError):
        DESK.entered({**given, "scope": "some"}, [], {"kind": "accession"})


def test_what_is_open_stands_among_the_fields_that_everybody_sees() -> None:
    shown, rest = DESK.fields({"kind": "response"}, ("to",))
    names: list[FormField] = [one for one in shown if one.open]
    assert [one.name for one in names] == ["to"]
    assert "to" not in [one.name for one in rest]
