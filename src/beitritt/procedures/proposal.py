"""Proposals: what the reader found in a letter, put into the register's terms as far as its words allow.

The reader speaks in names and last days; the register in keys and exclusive ends. What cannot be settled by looking it
up stays open for the reviewer; nothing is guessed.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import timedelta
from typing import cast

from beitritt.register.bodies import BodyKind, Directory
from beitritt.register.dates import parse_date
from beitritt.register.initiatives import Initiative
from beitritt.register.interchange import Json, JsonObject
from beitritt.register.statements import VALUES, Kind
from beitritt.register.submissions import Submission


@dataclass(frozen=True, slots=True)
class Proposal:
    """One statement as read: `fields` in the interchange format, `open` the fields that a person has to settle."""

    number: int
    fields: JsonObject
    open: tuple[str, ...]
    quote: str
    confidence: float


class Lookup:
    """Finds bodies, subjects and phases by the names that letters use."""

    def __init__(self, directory: Directory, initiative: Initiative) -> None:
        self.initiative = initiative
        self._bodies: dict[str, set[str]] = {}
        for body in directory:
            for name in body.names:
                self._bodies.setdefault(folded(name.value), set()).add(body.key)
        self._subjects = {folded(one.name): one.key for one in initiative.subjects}
        self._phases = {folded(one.name or one.key): one.key for one in initiative.phases}
        self._counties = {body.key for body in directory if body.kinds[-1].value == BodyKind.COUNTY}

    def body(self, name: str) -> str | None:
        """The one body of that name; None where there is none or more than one."""
        found = self._bodies.get(folded(name), set())
        return next(iter(found)) if len(found) == 1 else None

    def subject(self, name: str) -> str | None:
        """The subject of that name, or whose name begins so."""
        wanted = folded(name)
        return self._subjects.get(wanted) or next(
            (key for known, key in self._subjects.items() if wanted.startswith(known)), None
        )

    def phase(self, name: str) -> str | None:
        """The phase of that name or key."""
        return self._phases.get(folded(name))

    def county(self, key: str) -> bool:
        """Whether the body is a county, whose municipalities a group word can mean."""
        return key in self._counties


def folded(name: str) -> str:
    """A name without case, quotation marks and punctuation."""
    return re.sub(r"[\W_]+", " ", name.casefold()).strip()


def proposals(submission: Submission, directory: Directory, initiative: Initiative, author: str) -> list[Proposal]:
    """The reader's statements of a letter by `author` about `initiative`, in the register's terms.

    Where the letter carries its statements as data, those; what its pages do not show has no words and no confidence.
    """
    lookup = Lookup(directory, initiative)
    reading = json.loads(submission.reading)
    if "carried" in reading:
        return _carried(reading["carried"], submission.document.text or "", directory, initiative)
    read = reading["statements"]
    return [_proposal(number, cast("JsonObject", one), lookup, author) for number, one in enumerate(read)]


def _carried(line: JsonObject, text: str, directory: Directory, initiative: Initiative) -> list[Proposal]:
    """The statements that a letter carries; open is what this register does not hold."""
    unseen = cast("list[Json]", line.get("unseen") or [])
    known, found = {one.key for one in initiative.subjects}, []
    for number, fields in enumerate(cast("list[JsonObject]", line["statements"])):
        named, scope = fields.get("represented"), fields.get("scope")
        keys = scope.get("except") if isinstance(scope, dict) else scope
        settled = {
            "actor": str(fields["actor"]) in directory,
            "represented": not isinstance(named, list) or all(str(key) in directory for key in named),
            "scope": not isinstance(keys, list) or all(key == "*" or key in known for key in keys),
            "initiative": line["initiative"] == initiative.key,
        }
        span = fields.get("span")
        quote = text[span[0] : span[1]] if isinstance(span, list) else ""  # type: ignore[index]  # checked when unpacked
        open_ = tuple(name for name, is_known in settled.items() if not is_known)
        found.append(Proposal(number, dict(fields), open_, quote, 0.0 if number in unseen else 1.0))
    return found


def _proposal(number: int, read: JsonObject, lookup: Lookup, author: str) -> Proposal:
    kind = Kind(str(read["kind"]))
    fields: JsonObject = {"kind": kind.value}
    unsettled: list[str] = []
    _settle_bodies(read, fields, unsettled, lookup, author)
    for name in (
        "modality",
        "force",
        "span",
        "ground",
        "right",
        "condition",
        "level",
        "form",
        "provisional",
        "role",
        "trigger",
    ):
        if read.get(name) is not None:
            fields[name] = read[name]
    for name in ("appointed", "source"):
        if isinstance(read.get(name), str):
            fields[name] = read[name]
    _settle_dates(kind, read, fields)
    _settle_value(kind, read, fields)
    _settle_terms(read, fields, unsettled, lookup)
    _settle_scope(read, fields, unsettled, lookup)
    if kind in (Kind.INVOCATION, Kind.FULFILMENT, Kind.CORRECTION, Kind.ANNULMENT):
        unsettled.append("of")
    if kind == Kind.RESPONSE:
        unsettled.append("to")
    if folded(str(read.get("initiative") or "")) != folded(lookup.initiative.name):
        unsettled.append("initiative")
    confidence = read.get("confidence")
    return Proposal(
        number, fields, tuple(unsettled), str(read["quote"]), confidence if isinstance(confidence, float) else 0.0
    )


def _settle_bodies(read: JsonObject, fields: JsonObject, unsettled: list[str], lookup: Lookup, author: str) -> None:
    actor = read.get("actor")
    if isinstance(actor, str):
        key = lookup.body(actor)
        if key is not None:
            fields["actor"] = key
        elif _is_group(actor) and lookup.county(author):
            fields["actor"] = author
            fields["represented"] = _group(author)
        else:
            unsettled.append("actor")
    named = read.get("represented") or read.get("on_behalf_of")
    if not named or "represented" in fields:
        return
    names = [str(name) for name in (named if isinstance(named, list) else [named])]
    keys = [lookup.body(name) for name in names]
    if all(keys):
        fields["represented"] = cast("Json", keys)
    elif len(names) == 1 and _is_group(names[0]) and lookup.county(author):
        fields["represented"] = _group(author)
    else:
        unsettled.append("represented")


def _group(county: str) -> JsonObject:
    return {"group": "municipalities_of", "body": county}


def _is_group(name: str) -> bool:
    words = folded(name)
    return any(word in words for word in ("gemeinden", "kommunen", "municipalities"))


def _settle_dates(kind: Kind, read: JsonObject, fields: JsonObject) -> None:
    """Last days become exclusive ends; the day a withdrawal names becomes the first day out."""
    for name in ("from", "until", "due", "notice_given"):
        value = read.get(name)
        if isinstance(value, str):
            exclusive = name == "until" or (name == "from" and kind == Kind.WITHDRAWAL)
            fields[name] = _next(value) if exclusive else value


def _next(text: str) -> str:
    """The day after a day; a month or year stays, because as an end it covers its whole."""
    known = parse_date(text)
    return (known.first + timedelta(days=1)).isoformat() if known.exact else text


def _settle_value(kind: Kind, read: JsonObject, fields: JsonObject) -> None:
    value = read.get("value")
    if not isinstance(value, str):
        return
    head, colon, rest = value.partition(":")
    if kind in VALUES and head in VALUES[kind]:
        fields["value"] = head
        value = rest.strip() if colon else ""
    elif kind == Kind.TERMS and head in ("notice", "cost", "duty"):
        fields[head] = rest.strip()
        value = ""
    if value:
        fields["note"] = value


def _settle_terms(read: JsonObject, fields: JsonObject, unsettled: list[str], lookup: Lookup) -> None:
    """The reader's `binding` and `term` (a text such as "phase:NAME; until:DATE", or an object) in register terms.

    The last day that terms name is the end of the binding, not of the terms themselves.
    """
    for name in ("term", "binding"):
        said = _parts(read.get(name))
        if not said:
            continue
        phase = lookup.phase(said["phase"]) if "phase" in said else None
        if "whole" in said:
            fields[name] = "whole"
        elif phase is not None:
            fields[name] = {"phase": phase}
        elif "until" in said:
            fields[name] = {"until": _next(said["until"])}
        else:
            unsettled.append(name)
        if fields["kind"] == Kind.TERMS:
            fields.pop("until", None)
    if isinstance(read.get("for"), list):
        fields["for"] = read["for"]


def _parts(value: Json) -> dict[str, str]:
    """What is said about an end, by the word before it; empty for "unsaid"."""
    if isinstance(value, dict):
        return {name: str(part) for name, part in value.items()}
    if not isinstance(value, str) or value == "unsaid":
        return {}
    return {name.strip(): part.strip() for name, _, part in (one.partition(":") for one in value.split(";"))}


def _settle_scope(read: JsonObject, fields: JsonObject, unsettled: list[str], lookup: Lookup) -> None:
    scope = read.get("scope")
    excluded = isinstance(scope, dict)
    names = scope["except"] if isinstance(scope, dict) else scope
    if not isinstance(names, list) or names == ["*"]:
        return
    keys = _found(lookup, names)
    if keys is None:
        unsettled.append("scope")
    else:
        fields["scope"] = {"except": keys} if excluded else keys


def _found(lookup: Lookup, names: Iterable[Json]) -> Json | None:
    keys: list[Json] = [lookup.subject(str(name)) for name in names]
    return keys if all(keys) else None
