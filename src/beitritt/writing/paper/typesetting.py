"""Typesetting: from a template and values to a PDF that is archivable (PDF/A-3a) and accessible (PDF/UA-1) at once.

The same values give the same bytes: no clock, no fonts of the machine, no network. What is attached travels in the
file as its data. A template is a typst file of this package; values reach it as JSON, so that no text is ever taken for
markup.
"""

from __future__ import annotations

import json
import os
import threading
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from beitritt.register.errors import InputError

if TYPE_CHECKING:  # its library is 60 MB, and few commands set anything
    import typst

TEMPLATES = Path(__file__).parent / "templates"
STANDARDS = ["a-3a", "ua-1"]
FONTS = ("Libertinus Serif", "DejaVu Sans Mono")
"""Both come with the typesetter; the second steps in for signs that the first lacks."""

UNSETTABLE = dict.fromkeys((*range(0x20), 0x7F, *range(0xD800, 0xE000), 0xFFFE, 0xFFFF), " ") | {0x0A: "\n", 0x09: " "}
"""Signs that no font shows: control characters and halves of surrogate pairs become spaces."""

ENDING = (b"\r\nendstream\nendobj", b"\r\rendstream\nendobj")
"""The typesetter ends the lines of its file with a line feed. Where the data of a stream happen to end with a carriage
return, both together would count as one end of line, and the stream as one byte too short; PDF/A forbids that. With a
carriage return as the end of this line nothing is moved and nothing is left open."""

_processes: dict[str, int] = {}
"""The process that used the typesetter first. A child that is forked later has its locks, but not the threads that hold
them."""

_own = threading.local()


@dataclass(frozen=True, slots=True)
class Attachment:
    """Data that goes along in the file. `name` is what readers list; `description` says what it is."""

    name: str
    content: str
    media_type: str
    description: str


def typeset(
    template: str,
    values: Mapping[str, Any],
    dated: date,
    attachment: Attachment | None = None,
    fonts: Path | None = None,
) -> bytes:
    """Set `values` by the template of that name; `dated` is the day that the file says it was made on.

    `fonts` is a folder with further fonts. Threads may set at the same time, each with a typesetter of its own; after a
    fork a child must not. Raises InputError for signs that no font has.
    """
    import typst

    try:
        made = _typesetter(fonts).compile(
            str(TEMPLATES / f"{template}.typ"),
            sys_inputs=inputs(values, attachment),
            pdf_standards=STANDARDS,  # type: ignore[arg-type]  # its stub wants literals
            timestamp=datetime.combine(dated, time(12), UTC),
        )
    except typst.TypstError as error:
        raise _refusal(error) from error
    if not isinstance(made, bytes):  # a list would be pages of pictures
        raise TypeError(type(made))
    return made.replace(*ENDING) + b"\n"  # a seal is appended after the end of a line


def _typesetter(fonts: Path | None) -> typst.Compiler:
    """This thread's typesetter for these fonts: it keeps what it has read and laid out."""
    import typst

    if _processes.setdefault("first", os.getpid()) != os.getpid():
        raise RuntimeError(
            "the typesetter was used before this process was forked, and would wait for ever: use threads"
        )
    kept: dict[Path | None, typst.Compiler] | None = getattr(_own, "kept", None)
    if kept is None:
        kept = _own.kept = {}
    if fonts not in kept:
        kept[fonts] = typst.Compiler(root=TEMPLATES, font_paths=_fonts(fonts))
    return kept[fonts]


@cache
def _fonts(folder: Path | None) -> typst.Fonts:
    import typst

    return typst.Fonts(include_system_fonts=False, font_paths=[folder] if folder else [])


def drawable(svg: str) -> bool:
    """Whether a drawing in SVG can be set."""
    import typst

    source = '#image(bytes(sys.inputs.svg), format: "svg")'
    try:
        _typesetter(None).compile(source.encode(), sys_inputs={"svg": svg})
    except typst.TypstError:
        return False
    return True


def families(folder: Path | None) -> frozenset[str]:
    """The names of the fonts that can be set with a folder's."""
    return frozenset(_fonts(folder).families())


def inputs(values: Mapping[str, Any], attachment: Attachment | None) -> dict[str, str]:
    """What reaches a template: all texts, as JSON."""
    found = {"data": json.dumps(settable(values), ensure_ascii=False)}
    if attachment is not None:
        about = {"name": attachment.name, "type": attachment.media_type, "description": attachment.description}
        found |= {"attachment": json.dumps(about), "attached": attachment.content}
    return found


def settable(value: Any) -> Any:  # any JSON value
    """A JSON value whose texts hold only signs that can be set."""
    if isinstance(value, str):
        return value.translate(UNSETTABLE)
    if isinstance(value, Mapping):
        return {name: settable(part) for name, part in value.items()}
    if isinstance(value, list | tuple):
        return [settable(part) for part in value]
    return value


def _refusal(error: typst.TypstError) -> Exception:
    """What to tell a person: signs without a font are theirs to change, everything else is a fault of ours."""
    if "string is longer than" in error.message:
        return InputError("ein Wort ist zu lang, um gesetzt zu werden", "a word is too long to be set")
    if "could not be displayed" not in error.message:
        return RuntimeError(error.diagnostic or error.message)
    sign = error.message.partition('`"')[2].partition('"`')[0]
    return InputError(
        f"Keine der Schriften hat „{sign}“; bitte den Text ändern oder im Briefkopf einen Ordner mit einer Schrift"
        " nennen",
        f"None of the fonts has '{sign}'; please change the text or name a folder with a font in the letterhead",
    )
