"""Stored JSON and the values of the law: each way one function.

What is read here was written by `beitritt.storage.chain.content_of` from checked values, and `verify` proves that it
is unchanged.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from functools import lru_cache, reduce
from typing import Any

from beitritt.register.bodies import Body, BodyKind, Dated
from beitritt.register.dates import PartialDate, parse_date, parse_instant
from beitritt.register.initiatives import Initiative
from beitritt.register.instruments import Document, Instrument
from beitritt.register.interchange import (
    Json,
    JsonObject,
    body_from,
    body_lines,
    canonical,
    initiative_from,
    initiative_line,
    statement_from,
)
from beitritt.register.statements import Force, Kind, Modality, Statement
from beitritt.storage.documents import storable

Stored = dict[str, Any]  # Any: what was checked when it was written is not checked again field by field
COMMON = frozenset(("kind", "actor", "modality", "force", "scope", "from", "until", "span", "ground", "note"))
KINDS = {word.value: word for word in Kind}
MODALITIES = {word.value: word for word in Modality}
FORCES = {word.value: word for word in Force}
SHORT = frozenset(("type", "key", "kind", "name", "parent"))


def lines_of(texts: Iterable[str]) -> list[Stored]:
    """Several JSON texts read in one go, which is faster than one by one."""
    lines: list[Stored] = json.loads(f"[{','.join(texts)}]")
    return lines


def bodies_of(texts: Iterable[str]) -> list[Body]:
    """Bodies from the arrays of their lines."""
    rows: list[list[Stored]] = json.loads(f"[{','.join(texts)}]")
    return [_body(lines[0]) if len(lines) == 1 else reduce(Body.merge, map(body_from, lines)) for lines in rows]


def _body(line: Stored) -> Body:
    """A body of one line. The lines of a list of municipalities have no more than the short fields: a short way."""
    if not line.keys() <= SHORT:
        return body_from(line)
    kind, name, parent = line["kind"], line.get("name"), line.get("parent")
    return Body(
        line["key"],
        (_always(BodyKind(kind)),),
        (Dated(name),) if name is not None else (),
        (_always(parent),) if parent is not None else (),
    )


_always = lru_cache(maxsize=4096)(Dated)


def body_text(body: Body) -> str:
    """The array of a body's lines."""
    lines: list[Json] = list(body_lines(body))
    return storable(canonical(lines), body.key)


def initiative_text(initiative: Initiative) -> str:
    """An initiative's line."""
    return storable(canonical(initiative_line(initiative)), initiative.key)


def initiative_of(text: str) -> Initiative:
    """An initiative from its line."""
    return initiative_from(json.loads(text))


def reference_in(line: Stored) -> JsonObject | None:
    """How the content of an instrument refers to its document, if it has one."""
    reference = line.get("document")
    return reference if isinstance(reference, dict) else None


def instrument_of(line: Stored, document: Document | None = None) -> Instrument:
    """An instrument from its content; without `document` that is known by its hash alone."""
    reference = line.get("document")
    if document is None and reference:
        document = Document(reference["sha256"], reference["media_type"])
    author, initiative = line["author"], line["initiative"]
    return Instrument(
        id=line["id"],
        initiative=initiative,
        author=author,
        statements=tuple([_statement(one, author, initiative) for one in line["statements"]]),
        recorded=parse_instant(line["recorded"]),
        deposited=parse_instant(line["deposited"]),
        addressee=line.get("addressee"),
        dated=_day(line.get("dated")),
        received=_day(line.get("received")),
        effective=_day(line.get("effective")),
        document=document,
        migrated=line["migrated"],
    )


def _statement(line: Stored, author: str, initiative: str) -> Statement:
    """A statement. One that has the common fields only and no limit, as most in a list of accessions: a short way."""
    if line["scope"] != ["*"] or not line.keys() <= COMMON:
        return statement_from(line, author, initiative)
    span = line.get("span")
    return Statement(
        kind=KINDS[line["kind"]],
        actor=line["actor"],
        modality=MODALITIES[line["modality"]],
        force=FORCES[line["force"]],
        from_=_day(line.get("from")),
        until=_day(line.get("until")),
        span=(span[0], span[1]) if span is not None else None,
        ground=line.get("ground"),
        note=line.get("note"),
    )


def _day(text: str | None) -> PartialDate | None:
    return parse_date(text) if text is not None else None
