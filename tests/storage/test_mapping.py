"""Stored content is read by short ways that must give what the strict reader gives."""

from __future__ import annotations

import json
from datetime import UTC, datetime

from hypothesis import given
from hypothesis import strategies as st

from beitritt.register.interchange import Json, JsonObject, body_from, instrument_from
from beitritt.register.statements import Force, Kind, Modality
from beitritt.storage.chain import content_of
from beitritt.storage.mapping import bodies_of, body_text, instrument_of
from tests.contracts.sample import BODIES, EVERY_KIND

DAYS = st.dates(datetime(1900, 1, 1).date(), datetime(2199, 12, 30).date()).map(str)  # noqa: DTZ001  # days have no zone
DATES = st.one_of(DAYS, DAYS.map(lambda day: day[:7]), DAYS.map(lambda day: day[:4]))
INSTANTS = st.datetimes(datetime(1970, 1, 1), datetime(2100, 1, 1), timezones=st.just(UTC))  # noqa: DTZ001  # gets its zone here
WORDS = st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=20)


def sometimes(**fields: st.SearchStrategy[Json]) -> st.SearchStrategy[JsonObject]:
    """An object with some of the fields."""
    return st.fixed_dictionaries({}, optional={name.rstrip("_"): values for name, values in fields.items()})


PLAIN = sometimes(
    actor=WORDS,
    modality=st.sampled_from(Modality).map(str),
    force=st.sampled_from(Force).map(str),
    scope=st.one_of(st.just(["*"]), st.lists(WORDS, min_size=1, max_size=3), st.just({"except": ["school"]})),
    from_=DATES,
    span=st.sampled_from([[0, 1], [3, 8]]),
    ground=WORDS,
    note=WORDS,
)
WITHOUT_END = [sample for sample in EVERY_KIND if "until" not in sample]  # a start made up may lie behind the end
FREE = [kind for kind in Kind if kind not in {Kind.CONSENT, Kind.RESPONSE, Kind.FULFILMENT}]
STATEMENTS = st.one_of(
    st.builds(lambda kind, fields: {"kind": str(kind)} | fields, st.sampled_from(FREE), PLAIN),
    st.builds(lambda sample, fields: {**fields, **sample}, st.sampled_from(WITHOUT_END), PLAIN),
)


@given(
    fields=sometimes(addressee=WORDS, dated=DATES, received=DATES, effective=DATES),
    statements=st.lists(STATEMENTS, max_size=3),
    recorded=INSTANTS,
    deposited=INSTANTS,
)
def test_an_instrument_is_read_from_its_content_as_it_was_deposited(
    fields: JsonObject, statements: list[Json], recorded: datetime, deposited: datetime
) -> None:
    line: JsonObject = {"id": "i", "initiative": "pact", "author": "county", "statements": statements, **fields}
    deposited_one = instrument_from(line, recorded, deposited)
    content = content_of(deposited_one, 7)
    assert instrument_of(json.loads(content)) == deposited_one
    assert content_of(instrument_of(json.loads(content)), 7) == content


@given(
    sometimes(
        type=st.just("body"), kind=st.sampled_from(["county", "unit", "other"]), name=WORDS, parent=WORDS, from_=DATES
    )
)
def test_a_body_of_one_line_is_read_as_the_strict_reader_does(line: JsonObject) -> None:
    body = body_from({"key": "b", **line})
    assert bodies_of([body_text(body)]) == [body]


def test_longer_bodies_are_read_as_the_strict_reader_does() -> None:
    bodies = [body_from(line) for line in BODIES]
    again = body_from({"key": "town", "kind": "unit", "until": "1970"})
    bodies.append(bodies[4].merge(again))
    assert len(bodies[-1].kinds) == 2
    assert bodies_of(map(body_text, bodies)) == bodies
