"""Instruments and statements as JSON objects."""

from __future__ import annotations

import base64
import binascii
import json
from dataclasses import replace
from datetime import datetime
from hashlib import sha256

from beitritt.register.bodies import BodyKind
from beitritt.register.dates import PartialDate, format_instant, parse_date, parse_instant
from beitritt.register.errors import InputError
from beitritt.register.initiatives import PhaseEnd
from beitritt.register.instruments import Document, Instrument
from beitritt.register.interchange.directory import period
from beitritt.register.interchange.fields import (
    Json,
    JsonObject,
    day,
    flag,
    given,
    items,
    number,
    object_,
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

INSTRUMENT_FIELDS = (
    ("type", "id", "initiative", "author", "addressee", "dated", "received", "effective", "recorded")
    + ("document", "statements")
)  # fmt: skip
STATEMENT_FIELDS = frozenset(
    "kind actor initiative modality force scope from until span ground note level term binding renewal right condition"
    " trigger of to value represented form provisional proof role appointed due notice_given for notice cost duty"
    " source rank phase end predecessor successor share date met".split()
)


def instrument_from(source: JsonObject, recorded: datetime, deposited: datetime, ground: str | None = None) -> Instrument:
    """Read an instrument. `recorded` counts where the object names none; `ground` for statements without their own.

    `deposited` is this register's instant. Raises InputError with the field.
    """
    only(source, INSTRUMENT_FIELDS)
    author, document = required(source, "author"), _document(source)
    length = len(document.text) if document and document.text is not None else None
    moment = text(source, "recorded")
    try:
        known = parse_instant(moment) if moment else recorded
    except InputError as error:
        raise error.at("recorded") from None
    initiative = required(source, "initiative")
    return Instrument(
        id=_identifier(source),
        initiative=initiative,
        author=author,
        addressee=text(source, "addressee"),
        dated=day(source, "dated"),
        received=day(source, "received"),
        effective=day(source, "effective"),
        recorded=known,
        deposited=deposited,
        document=document,
        migrated=moment is not None,
        statements=items(
            source, "statements", lambda item: statement_from(item, author, initiative, ground, length)
        ),
    )


def _identifier(source: JsonObject) -> str:
    found = required(source, "id")
    if "#" in found:
        raise wrong("id", found, "eine Kennung ohne „#“", "an id without '#'")
    return found


def _document(source: JsonObject) -> Document | None:
    value = source.get("document")
    if value is None:
        return None
    fields = object_(value, "document")
    try:
        only(fields, ("sha256", "media_type", "text", "content"))
        return _read_document(fields)
    except InputError as error:
        raise error.at("document") from None


def _read_document(fields: JsonObject) -> Document:
    words = fields.get("text")
    if words is not None and not isinstance(words, str):
        raise wrong("text", words, "ein Text", "a text")
    media_type, named, encoded = text(fields, "media_type") or "text/plain", text(fields, "sha256"), text(fields, "content")
    try:
        content = base64.b64decode(encoded, validate=True) if encoded else None
    except binascii.Error:
        raise wrong("content", encoded, "Base64", "base64") from None
    original = content if content is not None else words.encode() if words is not None and media_type == "text/plain" else None
    if original is not None:
        actual = sha256(original).hexdigest()
        if named is not None and named.lower() != actual:
            raise InputError(
                f"die Prüfsumme passt nicht zum Inhalt (dieser hat {actual})",
                f"the hash does not fit the content (which has {actual})",
                "sha256",
            )
        named = actual
    if named is None:
        raise InputError("es fehlen Prüfsumme und Inhalt", "hash and content are missing")
    return Document(named.lower(), media_type, words, content)


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
        raise wrong("initiative", source["initiative"], f"„{initiative}“ wie in der Urkunde", f"'{initiative}' as in the instrument")
    from_, until = period(source)
    plain = Statement(
        kind=kind,
        actor=text(source, "actor") or author,
        modality=word(source, "modality", Modality) or Modality.DECLARED,
        force=word(source, "force", Force) or Force.SIGNED,
        scope=_scope(source),
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


def _scope(source: JsonObject) -> Scope:
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
    raise wrong(field, value, '{"until": DATUM}, {"phase": SCHLÜSSEL} oder "whole"', '{"until": DATE}, {"phase": KEY} or "whole"')


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


def instrument_line(instrument: Instrument) -> JsonObject:
    """An instrument as an object; `deposited` is not in it, because every register deposits anew."""
    statements: list[Json] = [statement_object(one) for one in instrument.statements]
    return given(
        type="instrument",
        id=instrument.id,
        initiative=instrument.initiative,
        author=instrument.author,
        addressee=instrument.addressee,
        dated=_text(instrument.dated),
        received=_text(instrument.received),
        effective=_text(instrument.effective),
        recorded=format_instant(instrument.recorded),
        document=_document_object(instrument.document),
    ) | {"statements": statements}


def _document_object(document: Document | None) -> JsonObject | None:
    if document is None:
        return None
    content = base64.b64encode(document.content).decode() if document.content is not None else None
    return given(sha256=document.sha256, media_type=document.media_type, content=content) | (
        {"text": document.text} if document.text is not None else {}
    )


def statement_object(statement: Statement) -> JsonObject:
    """A statement as an object, with every field that says something."""
    scope = statement.scope
    subjects: Json = ["*"] if scope.everything else list(scope.subjects)
    return given(
        kind=statement.kind.value,
        actor=statement.actor,
        modality=statement.modality.value,
        force=statement.force.value,
        scope={"except": subjects} if scope.excluding and not scope.everything else subjects,
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
