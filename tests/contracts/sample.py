"""A small register in the words of the interchange format, for the contract tests."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

from beitritt.register.bodies import Body
from beitritt.register.initiatives import Initiative
from beitritt.register.instruments import Document, Instrument
from beitritt.register.interchange import Json, JsonObject, body_from, initiative_from, instrument_from

MORNING = datetime(2018, 10, 15, 8, tzinfo=UTC)
DEPOSITED = datetime(2026, 1, 2, 3, 4, 5, 678901, tzinfo=UTC)

GROUP: JsonObject = {"group": "municipalities_of", "body": "county"}
EVERY_KIND: tuple[JsonObject, ...] = (
    {"kind": "accession", "level": "planning", "from": "2018-10-11", "term": {"phase": "planning"}, "binding": "whole"},
    {"kind": "accession", "term": {"until": "2021"}, "renewal": {"months": 12}, "scope": {"except": ["school"]}},
    {"kind": "commitment", "value": "take part", "due": "2018-12", "to": "lead", "note": "„Mitwirkung“"},
    {"kind": "intent", "modality": "intended", "force": "proposed", "scope": ["school", "care"]},
    {"kind": "refusal"},
    {"kind": "reservation", "modality": "reserved", "right": "withdraw", "condition": "cost", "trigger": "review"},
    {"kind": "reservation", "modality": "reserved", "right": "limit", "trigger": {"on": "2019-01-01"}},
    {"kind": "invocation", "of": "other#3"},
    {"kind": "fulfilment", "of": "other#3", "met": True, "date": "2019-05-01"},
    {"kind": "representation", "represented": GROUP, "form": "informal", "provisional": True},
    {"kind": "representation", "represented": ["town", "village"], "form": "mandate", "proof": "resolution 12"},
    {"kind": "consent", "to": "county", "value": "given", "until": "2020"},
    {"kind": "appointment", "role": "management", "appointed": "Stabsstelle"},
    {"kind": "reduction", "level": "support", "from": "2019-03"},
    {"kind": "suspension", "actor": "town", "from": "2019-01-01", "until": "2019-02-01"},
    {"kind": "resumption"},
    {"kind": "continuation", "term": {"until": "2025-12-31"}},
    {"kind": "withdrawal", "from": "2020-01-01", "notice_given": "2019-09-30"},
    {"kind": "terms", "modality": "reported", "for": ["county", "municipality"], "notice": {"months": 3},
     "cost": "none", "duty": ["report", {"each": "year"}], "source": "flyer", "rank": 2},
    {"kind": "phasing", "phase": "planning", "until": "2019-06-01", "end": "planned"},
    {"kind": "request", "modality": "requested", "span": [0, 5], "ground": "rule:wish"},
    {"kind": "response", "to": "other#1", "value": "open"},
    {"kind": "correction", "of": "other#0"},
    {"kind": "annulment", "of": "other"},
    {"kind": "succession", "predecessor": "village", "successor": "town", "share": 0.5},
)  # fmt: skip

BODIES: tuple[JsonObject, ...] = (
    {"key": "land", "kind": "land", "name": "Land"},
    {"key": "lead", "kind": "ministry", "name": "Ministerium", "parent": "land"},
    {"key": "county", "kind": "county", "name": "Kreis", "parent": "land"},
    {"key": "office", "kind": "unit", "name": "Amt", "parent": "county"},
    {"key": "town", "kind": "municipality", "name": "Stadt", "parent": "county", "from": "1975-01-01"},
    {"key": "village", "kind": "municipality", "parent": "county", "until": "2020",
     "names": [{"name": "Dorf", "until": "1990"}, {"name": "Groß-Dorf", "from": "1990"}],
     "keys": [{"key": "old-village", "until": "1970-07"}],
     "figures": [{"name": "inhabitants", "value": 812, "on": "2011-05-09"}, {"name": "area", "value": 12.5}]},
    {"key": "elsewhere", "kind": "county"},
)  # fmt: skip

INITIATIVE: JsonObject = {
    "key": "pact", "name": "Pakt für alle", "lead": "lead", "effect_from": "received", "purpose": "Wege öffnen",
    "partners": ["county"], "resolution_needed": ["county"],
    "subjects": [{"key": "school", "name": "Schule"}, {"key": "care", "name": "Pflege", "parent": "school"}],
    "phases": [{"key": "planning", "from": "2018-09-11", "until": "2019", "end": "planned", "name": "Planung"}],
}  # fmt: skip


def bodies() -> list[Body]:
    """A Land, its ministry, two counties, one of them with a unit and two municipalities."""
    return [body_from(line) for line in BODIES]


def initiative(key: str = "pact") -> Initiative:
    """An initiative of the ministry."""
    return initiative_from(INITIATIVE | {"key": key})


def instrument(
    identifier: str,
    *statements: JsonObject,
    author: str = "county",
    of: str = "pact",
    recorded: datetime = MORNING,
    document: Document | None = None,
    **fields: str | None,
) -> Instrument:
    """An instrument of the county; one accession where nothing else is stated."""
    said: list[Json] = list(statements or ({"kind": "accession"},))
    line: JsonObject = {"id": identifier, "initiative": of, "author": author, "statements": said, **fields}
    return replace(instrument_from(line, recorded, DEPOSITED), document=document)
