"""Statements as JSON objects."""

from __future__ import annotations

import json
from dataclasses import replace

from beitritt.register.bodies import BodyKind
from beitritt.register.dates import PartialDate, parse_date
from beitritt.register.errors import InputError
from beitritt.register.initiatives import PhaseEnd
from beitritt.register.interchange.directory import period
from beitritt.register.interchange.fields import (
    Json,
    JsonObject,
    day,
    flag,
    given,
    number,
    only,
    required,
    text,
    texts,
    verbatim,
    word,
    wrong,
)
from beitritt.register.statements import (
    EVERYTHING,
    GROUPS,
    VALUES,
    Force,
    Form,
    Group,
    Kind,
    Level,
    Modality,
    Right,
    Role,
    Scope,
    Statement,
    Term,
    Verbatim,
)

STATEMENT_FIELDS = frozenset(
    "kind actor initiative modality force scope from until span ground note level term binding renewal right condition"
    " trigger of to value represented form provisional proof role appointed due notice_given for notice cost duty"
    " source rank phase end predecessor successor share date met".split()
)


def statement_from(
    source: JsonObject, author: str, initiative: str, ground: str | None = None, length: int | None = None
) -> Statement:
    """Read a statement. The actor is the author where none is named; `length` of the text bounds its span."""
    if not source.keys() <= STATEMENT_FIELDS:
        only(source, STATEMENT_FIELDS)
    kind = word(source, "kind", Kind)
    if kind is None:
        raise InputError("das Feld fehlt", "the field is missing", "kind")
    if source.get("initiative") not in (None, initiative):
        de, en = f"„{initiative}“ wie in der Urkunde", f"'{initiative}' as in the instrument"
        raise wrong("initiative", source["initiative"], de, en)
    from_, until = period(source)
    plain = Statement(
        kind=kind,
        actor=text(source, "actor") or author,
        modality=word(source, "modality", Modality) or Modality.DECLARED,
        force=word(source, "force", Force) or Force.SIGNED,
        scope=scope_from(source),
        from_=from_,
        until=until,
        span=_span(source, length),
        ground=text(source, "ground") or ground,
        note=text(source, "note"),
    )
    return plain if source.keys() <= _COMMON else _with_details(plain, source)


_COMMON = frozenset("kind actor initiative modality force scope from until span ground note".split())


def _with_details(plain: Statement, source: JsonObject) -> Statement:
    share, rank = number(source, "share"), number(source, "rank")
    if share is not None and not 0 <= share <= 1:
        raise wrong("share", share, "eine Zahl von 0 bis 1", "a number from 0 to 1")
    return replace(
        plain,
        from_=plain.from_ or day(source, "date"),
        level=word(source, "level", Level),
        term=_term(source, "term"),
        binding=_term(source, "binding"),
        renewal=verbatim(source, "renewal"),
        right=word(source, "right", Right),
        condition=text(source, "condition"),
        trigger=verbatim(source, "trigger"),
        of=text(source, "of"),
        to=text(source, "to"),
        value=_value(plain.kind, source),
        represented=_represented(source),
        form=word(source, "form", Form),
        provisional=flag(source, "provisional"),
        proof=text(source, "proof"),
        role=word(source, "role", Role),
        appointed=text(source, "appointed"),
        due=day(source, "due"),
        notice_given=day(source, "notice_given"),
        for_=_kinds(source),
        notice=verbatim(source, "notice"),
        cost=verbatim(source, "cost"),
        duty=verbatim(source, "duty"),
        source=text(source, "source"),
        rank=int(rank) if rank is not None else None,
        phase=text(source, "phase"),
        end=word(source, "end", PhaseEnd),
        predecessor=text(source, "predecessor"),
        successor=text(source, "successor"),
        share=share,
    )


def _value(kind: Kind, source: JsonObject) -> str | None:
    met = flag(source, "met")
    value = text(source, "value") or {True: "met", False: "failed", None: None}[met]
    words = VALUES.get(kind)
    if words is not None and value not in words:
        raise wrong("value", value, f"eines von: {', '.join(words)}", f"one of: {', '.join(words)}")
    return value


def scope_from(source: JsonObject) -> Scope:
    """The field `scope`: a list of subjects, `{"except": […]}`, or everything where it is missing."""
    value = source.get("scope")
    if value is None or value == ["*"]:
        return EVERYTHING
    if isinstance(value, dict):
        only(value, ("except",))
        return Scope(tuple(sorted(set(texts(value, "except")))), excluding=True)
    subjects = texts(source, "scope")
    if not subjects:
        raise wrong("scope", value, "mindestens ein Thema oder „*“", "at least one subject or '*'")
    return EVERYTHING if "*" in subjects else Scope(tuple(sorted(set(subjects))), excluding=False)


def _span(source: JsonObject, length: int | None) -> tuple[int, int] | None:
    value = source.get("span")
    if value is None:
        return None
    if isinstance(value, list) and len(value) == 2:
        start, end = value
        if isinstance(start, int) and isinstance(end, int) and 0 <= start < end and (length is None or end <= length):
            return start, end
    raise wrong("span", value, "[Anfang, Ende] innerhalb des Textes", "[start, end] within the text")


def _term(source: JsonObject, field: str) -> Term | None:
    value = source.get(field)
    if value is None:
        return None
    if value == "whole":
        return Term()
    try:
        if isinstance(value, dict) and len(value) == 1:
            phase = text(value, "phase")
            return Term(phase=phase) if phase else Term(until=parse_date(required(value, "until")))
        if isinstance(value, str):
            return Term(phase=value[6:]) if value.startswith("phase:") and value[6:] else Term(until=parse_date(value))
    except InputError as error:
        raise error.at(field) from None
    de, en = '{"until": DATUM}, {"phase": SCHLÜSSEL} oder "whole"', '{"until": DATE}, {"phase": KEY} or "whole"'
    raise wrong(field, value, de, en)


def _represented(source: JsonObject) -> Group | tuple[str, ...]:
    value = source.get("represented")
    if not isinstance(value, dict):
        return texts(source, "represented")
    only(value, ("group", "body"))
    name = required(value, "group")
    if name not in GROUPS:
        raise wrong("represented.group", name, f"eines von: {', '.join(GROUPS)}", f"one of: {', '.join(GROUPS)}")
    return Group(name, required(value, "body"))


def _kinds(source: JsonObject) -> tuple[str, ...]:
    kinds = texts(source, "for")
    for kind in kinds:
        word({"for": kind}, "for", BodyKind)
    return kinds


def scope_object(scope: Scope) -> Json:
    """The scope as the field `scope` has it."""
    subjects: Json = ["*"] if scope.everything else list(scope.subjects)
    return {"except": subjects} if scope.excluding and not scope.everything else subjects


def statement_object(statement: Statement) -> JsonObject:
    """A statement as an object, with every field that says something."""
    return given(
        kind=statement.kind.value,
        actor=statement.actor,
        modality=statement.modality.value,
        force=statement.force.value,
        scope=scope_object(statement.scope),
        from_=_text(statement.from_),
        until=_text(statement.until),
        span=list(statement.span) if statement.span else None,
        ground=statement.ground,
        note=statement.note,
    ) | _details(statement)


def _details(statement: Statement) -> JsonObject:
    group = statement.represented
    represented: Json = {"group": group.name, "body": group.body} if isinstance(group, Group) else list(group)
    return given(
        level=_word(statement.level),
        term=_term_object(statement.term),
        binding=_term_object(statement.binding),
        renewal=_verbatim(statement.renewal),
        right=_word(statement.right),
        condition=statement.condition,
        trigger=_verbatim(statement.trigger),
        of=statement.of,
        to=statement.to,
        value=statement.value,
        represented=represented,
        form=_word(statement.form),
        provisional=statement.provisional,
        proof=statement.proof,
        role=_word(statement.role),
        appointed=statement.appointed,
        due=_text(statement.due),
        notice_given=_text(statement.notice_given),
        for_=list(statement.for_),
        notice=_verbatim(statement.notice),
        cost=_verbatim(statement.cost),
        duty=_verbatim(statement.duty),
        source=statement.source,
        rank=statement.rank,
        phase=statement.phase,
        end=statement.end,
        predecessor=statement.predecessor,
        successor=statement.successor,
        share=statement.share,
    )


def _text(date: PartialDate | None) -> str | None:
    return date.text if date else None


def _word(word: Level | Right | Form | Role | None) -> str | None:
    return word.value if word is not None else None


def _verbatim(value: str | Verbatim | None) -> Json:
    if isinstance(value, Verbatim):
        kept: Json = json.loads(value.json)
        return kept
    return value


def _term_object(term: Term | None) -> Json:
    if term is None:
        return None
    if term.until is not None:
        return {"until": term.until.text}
    return {"phase": term.phase} if term.phase else "whole"
