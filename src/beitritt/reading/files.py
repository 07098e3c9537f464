"""Reading files: a plain text at once, everything else part by part from the process that unpacks it.

Of an e-mail with attachments all texts are read, one after the other. The letter is the part that says most; what the
covering mail, or the same letter in another format, says as well counts once, and fields that the letter leaves out are
those of the mail.
"""

from __future__ import annotations

from .documents.extraction import LONGEST, decode, format_of
from .errors import EmptyFileError, ReadingError, TooLongError, error_named
from .reader import read_text
from .values import Field, Reading

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from .positions import Part
    from .values import Statement

BETWEEN = "\n\n"
"""Stands between the texts of two parts."""
OWN = ("body", "signature")
"""Fields that are the letter's alone."""


def read_bytes(data: bytes, *, places: bool = False) -> Reading:
    """Read a file's bytes, with the places of its words on the page where `places` are asked for.

    Raises a ``ReadingError`` where there is no text in them.
    """
    form = format_of(data)
    if form is None:
        return read_text(decode(data))
    from .documents.confinement import unpacked  # a plain text has no need of it

    return read_parts(unpacked(form, data, boxes=places))


def page_picture(data: bytes, page: int, width: int) -> bytes:
    """A page of a file (from 0) as PNG, so many pixels wide; of an e-mail, a page of its attachments.

    Raises a ``ReadingError`` where there is no such page.
    """
    form = format_of(data)
    if form is None:
        raise EmptyFileError(str(page + 1))
    from .documents.confinement import picture

    return picture(form, data, page, width)


def read_parts(parts: Sequence[Part]) -> Reading:
    """Read what a file brings. Raises a ``ReadingError`` where nothing in it can be read."""
    readings = [_read(part) for part in parts]
    told = [one for one in readings if one is not None]
    if not told:
        raise _fault(parts)
    offset = 0
    texts = []
    for part, reading in zip(parts, readings, strict=True):
        if reading is None:
            part.text, part.placed = "", []
            continue
        _shift(part, reading, offset)
        texts.append(reading.text)
        offset += len(reading.text) + len(BETWEEN)
    if offset - len(BETWEEN) > LONGEST:
        raise TooLongError(f"{offset:,} > {LONGEST:,}")
    main, cover = _main(parts, readings), _cover(parts, readings)
    letter = main.letter if cover in (None, main) else _completed(main.letter, cover.letter)
    whole = Reading(BETWEEN.join(texts), letter, _once(parts, readings), main.language, main.genre)
    whole.parts, whole.media_type = tuple(parts), parts[0].media_type
    return whole


def _read(part: Part) -> Reading | None:
    """A part's reading; None where it has no text, for which its error then gives the reason."""
    if part.error is not None:
        return None
    try:
        return _read_mail(part) if part.head else read_text(part.text)
    except ReadingError as error:
        part.error = (type(error).__name__, error.detail)
        return None


def _read_mail(part: Part) -> Reading:
    """An e-mail's text. Where that is a letter with a head of its own, the mail's head only fills in what is absent."""
    text = part.text[part.head :]
    body = text.lstrip("\n")
    if not body.strip():
        return read_text(part.text)
    reading = read_text(body)
    if reading.letter["sender"].missing:
        return read_text(part.text)
    _move(reading, len(part.text) - len(body))
    reading.letter = _completed(reading.letter, read_text(part.text[: part.head]).letter)
    reading.text = part.text
    return reading


def _fault(parts: Sequence[Part]) -> ReadingError:
    """Why nothing could be read."""
    errors = [part.error for part in parts if part.error is not None]
    return error_named(*errors[-1]) if errors else EmptyFileError()


def _shift(part: Part, reading: Reading, offset: int) -> None:
    """Let places in the part's text be places in the whole."""
    if offset:
        part.shift(offset)
        _move(reading, offset)


def _move(reading: Reading, offset: int) -> None:
    for statement in reading.statements:
        statement.start, statement.end = statement.start + offset, statement.end + offset
    reading.letter = {name: _moved(field, offset) for name, field in reading.letter.items()}


def _moved(field: Field, offset: int) -> Field:
    if field.span is None:
        return field
    span = field.span[0] + offset, field.span[1] + offset
    return Field(field.value, span, missing=field.missing, incomplete=field.incomplete)


def _main(parts: Sequence[Part], readings: Sequence[Reading | None]) -> Reading:
    """The letter: what is no cover goes before, then what says more, then what comes first."""
    read = [(part, reading) for part, reading in zip(parts, readings, strict=True) if reading is not None]
    said = [pair for pair in read if pair[1].statements] or read
    return max(said, key=lambda pair: (not pair[0].cover, len(pair[1].statements)))[1]


def _cover(parts: Sequence[Part], readings: Sequence[Reading | None]) -> Reading | None:
    return next((one for part, one in zip(parts, readings, strict=True) if part.cover), None)


def _completed(letter: dict[str, Field], cover: dict[str, Field]) -> dict[str, Field]:
    """The letter's fields, and those of the cover that it does not have."""
    lent = {name: field for name, field in cover.items() if not field.missing and name not in OWN}
    own = {name: field for name, field in letter.items() if not (field.missing == "absent" and name in lent)}
    return lent | own


def _once(parts: Sequence[Part], readings: Sequence[Reading | None]) -> list[Statement]:
    """The statements of all parts in their order, without what another part says as well."""
    read = [(part, one.statements) for part, one in zip(parts, readings, strict=True) if one is not None]
    inner = {(said.kind, said.initiative) for part, statements in read if not part.cover for said in statements}
    kinds = {kind for kind, _ in inner}
    kept: list[Statement] = []
    earlier: set[tuple[object, ...]] = set()
    for part, statements in read:
        fresh = [said for said in statements if _sense(said) not in earlier]
        if part.cover:
            fresh = [
                one
                for one in fresh
                if (one.kind, one.initiative) not in inner and (one.initiative or one.kind not in kinds)
            ]
        earlier.update(map(_sense, statements))
        kept += fresh
    return kept


def _sense(said: Statement) -> tuple[object, ...]:
    """What a statement says, whatever its words."""
    return said.kind, said.actor, said.initiative, said.modality, said.force, said.starts, said.until, said.on_behalf_of
