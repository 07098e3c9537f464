"""The texts of letters: plain files that a house can change, around a core that it cannot.

A text has a line with its subject, a salutation, paragraphs, and the closing as its last paragraph; what stands in
braces is filled in. The core (the sentences that declare, and whatever else makes the letter what it is) stands in
braces on a line of its own. A text that leaves it out is refused, and so is one that asks for what there is not.
"""

from __future__ import annotations

import string
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from pathlib import Path

from beitritt.register.bodies import Directory
from beitritt.register.errors import InputError, not_readable
from beitritt.register.initiatives import Initiative
from beitritt.register.statements import Kind
from beitritt.register.wording import Called, long_date, nested
from beitritt.writing.paper.blocks import Block, Listing, Paragraph

FOLDER = Path(__file__).parent / "texts"
SUBJECT = {"de": "Betreff:", "en": "Subject:"}
LONGEST = 20_000
ITEM = "- "


class LetterKind(StrEnum):
    """What a letter is for."""

    ACCESSION = "accession"
    DIRECT_ENTRY = "direct-entry"
    CONSENT = "consent"
    REQUEST = "request"
    RESPONSE = "response"
    CONTINUATION = "continuation"
    REDUCTION = "reduction"
    WITHDRAWAL = "withdrawal"
    CORRECTION = "correction"
    DECLARATION = "declaration"
    ACKNOWLEDGEMENT = "acknowledgement"
    CIRCULAR = "circular"
    CONSENT_REQUEST = "consent-request"


DECLARING = tuple(LetterKind)[: tuple(LetterKind).index(LetterKind.ACKNOWLEDGEMENT)]
"""The letters that make statements."""

FIRST: dict[LetterKind, Kind] = {
    LetterKind.ACCESSION: Kind.ACCESSION,
    LetterKind.DIRECT_ENTRY: Kind.ACCESSION,
    LetterKind.CONSENT: Kind.CONSENT,
    LetterKind.REQUEST: Kind.REQUEST,
    LetterKind.RESPONSE: Kind.RESPONSE,
    LetterKind.CONTINUATION: Kind.CONTINUATION,
    LetterKind.REDUCTION: Kind.REDUCTION,
    LetterKind.WITHDRAWAL: Kind.WITHDRAWAL,
}
"""Which statement comes first in a letter of that kind; any in a declaration."""

CORE: dict[LetterKind, tuple[str, ...]] = {
    **dict.fromkeys(DECLARING, ("statements",)),
    LetterKind.ACKNOWLEDGEMENT: ("deposit",),
    LetterKind.CIRCULAR: ("told",),
    LetterKind.CONSENT_REQUEST: ("question", "answers"),
}
"""What a text must have, each on a line of its own."""

NAMES: dict[LetterKind, tuple[str, ...]] = {
    LetterKind.ACKNOWLEDGEMENT: ("dated",),
    LetterKind.CIRCULAR: ("title",),
    LetterKind.CONSENT_REQUEST: ("deadline",),
}
"""What a text of that kind can name beside `EVERYWHERE`."""

INFLECTED, CASES = ("author", "recipient"), ("nom", "gen", "dat", "acc")
"""Names that a text can have in a case, with the article: {author:gen}, at the head of a sentence {author:Gen}."""

EVERYWHERE = ("initiative", "author", "recipient", "day")
"""Names that every text can have; `everywhere` gives their values."""

NEEDED = {LetterKind.CONSENT_REQUEST: ("deadline",)}
"""Names that a text must have somewhere."""


@dataclass(frozen=True, slots=True)
class LetterText:
    """A text whose parts are known to be there."""

    subject: str
    salutation: str
    paragraphs: tuple[str, ...]
    closing: str


@dataclass(frozen=True, slots=True)
class Filled:
    """A text with everything filled in."""

    subject: str
    salutation: str
    blocks: tuple[Block, ...]
    closing: str


def letter_text(kind: LetterKind, folder: Path | None = None, language: str = "de") -> LetterText:
    """The text of a letter: from the house's folder where it has one of that name, else ours.

    Raises InputError that names the file for a text that cannot be used.
    """
    own = folder / f"{kind.value}.txt" if folder else None
    path = own if own is not None and own.is_file() else FOLDER / language / f"{kind.value}.txt"
    try:
        text = path.read_text("utf-8-sig")
    except OSError as error:
        raise not_readable(error, str(path)) from None
    except UnicodeDecodeError:
        raise InputError("die Datei ist nicht in UTF-8 geschrieben", "the file is not in UTF-8", str(path)) from None
    try:
        return parsed(text, kind, language)
    except InputError as error:
        raise error.at(str(path)) from None


def parsed(text: str, kind: LetterKind, language: str = "de") -> LetterText:
    """A text taken apart. Raises InputError where a part or the core is missing, or a name unknown."""
    mark, parts = SUBJECT[language], [part.strip() for part in text.strip().split("\n\n") if part.strip()]
    if len(text) > LONGEST:
        raise InputError(f"mehr als {LONGEST} Zeichen", f"more than {LONGEST} characters")
    if len(parts) < 4 or not parts[0].startswith(mark):
        raise InputError(
            f"ein Text beginnt mit „{mark}“, dann folgen Anrede, Absätze und Gruß, durch Leerzeilen getrennt",
            f"a text begins with '{mark}'; salutation, paragraphs and closing follow, parted by blank lines",
        )
    _check_names(text, kind)
    found = LetterText(parts[0].removeprefix(mark).strip(), parts[1], tuple(parts[2:-1]), parts[-1])
    _check_core(found, kind)
    return found


def _check_names(text: str, kind: LetterKind) -> None:
    core = CORE[kind]
    known = (*EVERYWHERE, *NAMES.get(kind, ()), *core)
    try:
        parts = [part[1:] for part in string.Formatter().parse(text) if part[1] is not None]
    except ValueError:
        raise InputError(
            "eine geschweifte Klammer ist nicht geschlossen oder nicht geöffnet", "a brace is not closed or not opened"
        ) from None
    named = [name for name, _, _ in parts]
    for name, case, conversion in parts:
        if conversion or (case and (name not in INFLECTED or case.lower() not in CASES)):
            raise InputError(
                f"{{{name}:{case}}} geht nicht; {{author}} und {{recipient}} gibt es als: {', '.join(CASES)}",
                f"{{{name}:{case}}} will not do; {{author}} and {{recipient}} can be: {', '.join(CASES)}",
            )
        if name not in known:
            allowed = ", ".join(f"{{{one}}}" for one in known)
            raise InputError(
                f"{{{name}}} gibt es hier nicht; möglich ist: {allowed}",
                f"there is no {{{name}}} here; possible: {allowed}",
            )
    for name in (*core, *NEEDED.get(kind, ())):
        if name not in named:
            raise InputError(
                f"es fehlt {{{name}}}, ohne das dieses Schreiben nichts sagt",
                f"{{{name}}} is missing, without which this letter says nothing",
            )


def _check_core(text: LetterText, kind: LetterKind) -> None:
    for name in CORE[kind]:
        whole = "{" + name + "}"
        places = sum(part == whole for part in text.paragraphs)
        named = sum(part.count(whole) for part in (text.subject, text.salutation, *text.paragraphs, text.closing))
        if places != 1 or named != 1:
            raise InputError(
                f"{whole} muss genau einmal dastehen, als Absatz für sich",
                f"{whole} must stand there exactly once, as a paragraph of its own",
            )


def everywhere(
    initiative: Initiative, author: str, recipient: str, directory: Directory, dated: date, language: str
) -> dict[str, object]:
    """What every letter can name: the initiative, who writes to whom (keys of bodies), and the day."""
    return {
        "initiative": nested(initiative.name, language),
        "author": Called(directory.name(author, dated), language),
        "recipient": Called(directory.name(recipient, dated), language),
        "day": long_date(dated, language),
    }


def filled(text: LetterText, values: Mapping[str, object], core: Mapping[str, Sequence[Block]]) -> Filled:
    """The text with its names and its core filled in."""
    blocks: list[Block] = []
    for part in text.paragraphs:
        name = part[1:-1] if part.startswith("{") and part.endswith("}") else ""
        blocks += core[name] if name in core else [_block(part.format_map(values))]
    subject, salutation, closing = (one.format_map(values) for one in (text.subject, text.salutation, text.closing))
    return Filled(" ".join(subject.split()), salutation, tuple(blocks), closing)


def _block(text: str) -> Block:
    lines = [line.strip() for line in text.splitlines()]
    if all(line.startswith(ITEM) for line in lines):
        return Listing(tuple((0, line.removeprefix(ITEM)) for line in lines))
    return Paragraph(" ".join(lines))
