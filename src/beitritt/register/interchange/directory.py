"""Bodies and initiatives as JSON objects."""

from __future__ import annotations

from math import inf

from beitritt.register.bodies import Body, BodyKind, Dated, Figure
from beitritt.register.dates import PartialDate
from beitritt.register.errors import InputError
from beitritt.register.figures import INHABITANTS
from beitritt.register.initiatives import Initiative, Phase, PhaseEnd, Subject
from beitritt.register.interchange.fields import (
    Json,
    JsonObject,
    day,
    given,
    items,
    only,
    required,
    text,
    texts,
    word,
    wrong,
)
from beitritt.register.statements import Force

BODY_FIELDS = ("type", "key", "kind", "name", "parent", "from", "until", "names", "parents", "keys", "figures")
COUNTED = (INHABITANTS,)
"""Figures that the register reckons with, and so must be numbers."""

INITIATIVE_FIELDS = tuple("type key name lead effect_from subjects phases partners purpose resolution_needed".split())


def body_from(source: JsonObject) -> Body:
    """Read a body. The short `name` and `parent` hold from its `from` to its `until`."""
    only(source, BODY_FIELDS)
    from_, until = period(source)
    kind = word(source, "kind", BodyKind) or BodyKind.OTHER
    name, parent = text(source, "name"), text(source, "parent")
    names = items(source, "names", lambda item: _dated(item, "name"))
    parents = items(source, "parents", lambda item: _dated(item, "body"))
    return Body(
        required(source, "key"),
        (Dated(kind, from_, until),),
        names or ((Dated(name, from_, until),) if name else ()),
        parents or ((Dated(parent, from_, until),) if parent else ()),
        items(source, "keys", lambda item: _dated(item, "key")),
        items(source, "figures", _figure),
    )


def period(source: JsonObject) -> tuple[PartialDate | None, PartialDate | None]:
    """`from` and `until` of an object. Raises InputError for an end that is not after the start."""
    from_, until = day(source, "from"), day(source, "until")
    if from_ is not None and until is not None and until.end <= from_.first:
        raise InputError(
            f"das Ende liegt nicht nach dem Beginn ({from_})", f"the end is not after the start ({from_})", "until"
        )
    return from_, until


def _dated(source: JsonObject, field: str) -> Dated:
    only(source, (field, "from", "until", "value"))
    from_, until = period(source)
    return Dated(text(source, field) or required(source, "value"), from_, until)


def _figure(source: JsonObject) -> Figure:
    only(source, ("name", "value", "on"))
    value = source.get("value")
    name = required(source, "name")
    if not isinstance(value, int | float | str) or isinstance(value, bool) or value in (inf, -inf):
        raise wrong("value", value, "eine Zahl oder ein Text", "a number or a text")
    if name in COUNTED and (isinstance(value, str) or value < 0):
        raise wrong("value", value, "eine Zahl, nicht kleiner als 0", "a number, not below 0")
    return Figure(name, value, day(source, "on"))


def body_lines(body: Body) -> list[JsonObject]:
    """A body as objects: one, or one for each period of its existence; the further facts are in the first."""
    lines = []
    for place, existence in enumerate(body.kinds):
        line = given(type="body", key=body.key, kind=existence.value)
        if place == 0:
            line |= _facts(body, existence)
        lines.append(line | given(**{"from": _text(existence.from_), "until": _text(existence.until)}))
    return lines


def _facts(body: Body, existence: Dated) -> JsonObject:
    facts: JsonObject = {}
    for short, plural, part, values in (
        ("name", "names", "name", body.names),
        ("parent", "parents", "body", body.parents),
    ):
        if len(body.kinds) == 1 and len(values) == 1 and values[0].period == existence.period:
            facts[short] = values[0].value
        elif values:
            facts[plural] = [_dated_object(value, part) for value in values]
    figures: list[Json] = [given(name=one.name, value=one.value, on=_text(one.on)) for one in body.figures]
    keys: list[Json] = [_dated_object(value, "key") for value in body.keys]
    return facts | given(keys=keys, figures=figures)


def _dated_object(fact: Dated, part: str) -> Json:
    return {part: fact.value} | given(**{"from": _text(fact.from_), "until": _text(fact.until)})


def _text(date: PartialDate | None) -> str | None:
    return date.text if date else None


def initiative_from(source: JsonObject) -> Initiative:
    """Read an initiative."""
    only(source, INITIATIVE_FIELDS)
    subjects = items(source, "subjects", _subject)
    known = {subject.key for subject in subjects}
    for subject in subjects:
        if subject.parent is not None and subject.parent not in known:
            raise InputError(f"unbekanntes Thema: {subject.parent}", f"unknown subject: {subject.parent}", "subjects")
    _distinct("subjects", [subject.key for subject in subjects])
    _without_circle({subject.key: subject.parent for subject in subjects})
    phases = items(source, "phases", _phase)
    _distinct("phases", [phase.key for phase in phases])
    kinds = texts(source, "resolution_needed")
    for kind in kinds:
        word({"resolution_needed": kind}, "resolution_needed", BodyKind)
    return Initiative(
        required(source, "key"),
        text(source, "name") or required(source, "key"),
        required(source, "lead"),
        _needed(source),
        subjects,
        phases,
        texts(source, "partners"),
        text(source, "purpose"),
        kinds,
    )


def _needed(source: JsonObject) -> Force:
    """The force that a statement needs to have effect; a rejected one never has any (domain.md §3)."""
    force = word(source, "effect_from", Force) or Force.SIGNED
    if force == Force.REJECTED:
        words = ", ".join(one for one in Force if one != Force.REJECTED)
        raise wrong("effect_from", force.value, f"eines von: {words}", f"one of: {words}")
    return force


def _distinct(field: str, keys: list[str]) -> None:
    twice = next((key for place, key in enumerate(keys) if key in keys[:place]), None)
    if twice is not None:
        raise InputError(f"der Schlüssel „{twice}“ steht zweimal", f"the key '{twice}' is there twice", field)


def _without_circle(parents: dict[str, str | None]) -> None:
    for key in parents:
        path: list[str | None] = [key]
        while path[-1] is not None:
            parent = parents.get(path[-1])
            if parent in path:
                raise InputError(
                    f"das Thema „{key}“ liegt im Kreis unter sich selbst",
                    f"the subject '{key}' lies below itself",
                    "subjects",
                )
            path.append(parent)


def _subject(source: JsonObject) -> Subject:
    only(source, ("key", "name", "parent"))
    key = required(source, "key")
    if key == "*" or "," in key:
        raise wrong("key", key, "ein Schlüssel ohne „*“ und Komma", "a key without '*' and comma")
    return Subject(key, text(source, "name") or key, text(source, "parent"))


def _phase(source: JsonObject) -> Phase:
    only(source, ("key", "name", "from", "until", "end"))
    from_, until = period(source)
    end = word(source, "end", PhaseEnd) or (PhaseEnd.FIXED if until else PhaseEnd.UNKNOWN)
    return Phase(required(source, "key"), from_, until, end, text(source, "name"))


def initiative_line(initiative: Initiative) -> JsonObject:
    """An initiative as an object."""
    subjects: list[Json] = [given(key=one.key, name=one.name, parent=one.parent) for one in initiative.subjects]
    phases: list[Json] = [
        given(key=one.key, name=one.name, from_=_text(one.from_), until=_text(one.until), end=one.end.value)
        for one in initiative.phases
    ]
    return given(
        type="initiative",
        key=initiative.key,
        name=initiative.name,
        lead=initiative.lead,
        effect_from=initiative.effect_from.value,
        subjects=subjects,
        phases=phases,
        partners=list(initiative.partners),
        purpose=initiative.purpose,
        resolution_needed=list(initiative.resolution_needed),
    )
