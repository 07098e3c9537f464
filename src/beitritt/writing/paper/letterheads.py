"""The letterhead of a house, from its configuration file (TOML): who writes, in which look and which form of DIN 5008.

A file that cannot be used is refused with the file, the field and what it should be. Paths in it are meant from its own
folder.
"""

from __future__ import annotations

import base64
import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from beitritt.register.errors import InputError, system_reason
from beitritt.writing.paper.toml_files import read_toml
from beitritt.writing.paper.typesetting import FONTS, drawable, families, settable

FORMS = ("A", "B")
REFERENCES = ("block", "line")
ACCENT = "#1b3a5c"
LARGEST_ARMS = 2_000_000
"""Bytes of a coat of arms; a larger picture is a photograph that somebody took for one."""

MOST_ADDRESS, MOST_CONTACT, MOST_COLUMNS, MOST_LINES = 4, 8, 4, 5
"""Lines of the house's address and contacts, columns of the footer and lines of one, by what their places hold."""

PICTURES = ((b"\x89PNG\r\n\x1a\n", "image/png"), (b"\xff\xd8\xff", "image/jpeg"))


@dataclass(frozen=True, slots=True, kw_only=True)
class Letterhead:
    """Who writes, and how the paper looks.

    `arms` is a coat of arms as SVG, `contact` goes into the information block, `footer` are columns of lines,
    `signature` the lines below the space for signing; `fonts` and `texts` are folders with a house's own.
    """

    name: str
    unit: str = ""
    address: tuple[str, ...] = ()
    form: str = "B"
    references: str = "block"
    accent: str = ACCENT
    arms: str = ""
    arms_alt: str = ""
    family: str = FONTS[0]
    fonts: Path | None = None
    contact: tuple[tuple[str, str], ...] = ()
    footer: tuple[tuple[str, ...], ...] = ()
    signature: tuple[str, ...] = ()
    texts: Path | None = None

    def look(self) -> dict[str, Any]:
        """What every template reads of the house."""
        return {
            "house": self.name,
            "arms": self.arms,
            "arms-alt": self.arms_alt,
            "accent": self.accent,
            "fonts": [self.family, *FONTS],
        }


def letterhead(path: Path) -> Letterhead:
    """Read a letterhead's file. Raises InputError that names the file and the field."""
    found = read_toml(path)
    try:
        return _Source(found, path.parent).letterhead()
    except InputError as error:
        raise error.at(str(path)) from None


class _Source:
    """A letterhead's file while it is read."""

    def __init__(self, found: Mapping[str, Any], folder: Path) -> None:
        self._found, self._folder = settable(found), folder

    def letterhead(self) -> Letterhead:
        """All fields, none unknown."""
        known = {"name", "unit", "address", "form", "references", "accent", "arms", "fonts", "contact", "footer"}
        _only(self._found, known | {"signature", "texts"}, "")
        folder, family = self._fonts()
        svg, alt = self._arms()
        return Letterhead(
            name=self._text("name", needed=True),
            unit=self._text("unit"),
            address=self._lines("address", MOST_ADDRESS),
            form=self._choice("form", FORMS, "B"),
            references=self._choice("references", REFERENCES, "block"),
            accent=self._colour(),
            arms=svg,
            arms_alt=alt,
            family=family,
            fonts=folder,
            contact=self._contact(),
            footer=self._footer(),
            signature=self._lines("signature", MOST_LINES),
            texts=self._directory(self._text("texts"), "texts") if "texts" in self._found else None,
        )

    def _text(self, name: str, *, needed: bool = False) -> str:
        value = self._found.get(name, "")
        if not isinstance(value, str):
            raise _wrong(name, value, "ein Text", "a text")
        if needed and not value.strip():
            raise InputError("hier fehlt der Name des Hauses", "the name of the house is missing here", name)
        return " ".join(value.split())

    def _choice(self, name: str, allowed: tuple[str, ...], usual: str) -> str:
        value = self._found.get(name, usual)
        if value not in allowed:
            raise _wrong(name, value, f"eines von: {', '.join(allowed)}", f"one of: {', '.join(allowed)}")
        return str(value)

    def _lines(self, name: str, most: int) -> tuple[str, ...]:
        return _texts(self._found.get(name, []), name, most)

    def _colour(self) -> str:
        value = self._found.get("accent", ACCENT)
        if not isinstance(value, str) or not re.fullmatch(r"#[0-9A-Fa-f]{6}", value):
            raise _wrong("accent", value, "eine Farbe wie #1b3a5c", "a colour such as #1b3a5c")
        return value

    def _contact(self) -> tuple[tuple[str, str], ...]:
        value = self._found.get("contact", {})
        if not isinstance(value, dict) or not all(isinstance(one, str) for one in value.values()):
            raise _wrong("contact", value, 'Zeilen wie: Telefon = "…"', 'lines such as: Telefon = "…"')
        if len(value) > MOST_CONTACT:
            raise _crowded("contact", len(value), MOST_CONTACT)
        return tuple((name, text) for name, text in value.items() if text.strip())

    def _footer(self) -> tuple[tuple[str, ...], ...]:
        value = self._found.get("footer", [])
        if not isinstance(value, list):
            raise _wrong("footer", value, "eine Liste von Spalten", "a list of columns")
        if len(value) > MOST_COLUMNS:
            raise _crowded("footer", len(value), MOST_COLUMNS)
        return tuple(_texts(column, f"footer[{number}]", MOST_LINES) for number, column in enumerate(value, 1))

    def _fonts(self) -> tuple[Path | None, str]:
        value = self._found.get("fonts", {})
        if not isinstance(value, dict):
            raise _wrong("fonts", value, "folder und family", "folder and family")
        _only(value, {"folder", "family"}, "fonts")
        folder = self._directory(str(value["folder"]), "fonts.folder") if "folder" in value else None
        family, known = str(value.get("family", FONTS[0])), families(folder)
        if family not in known:
            names = ", ".join(sorted(known))
            raise _wrong("fonts.family", family, f"eine dieser Schriften: {names}", f"one of these fonts: {names}")
        return folder, family

    def _directory(self, name: str, place: str) -> Path:
        folder = self._folder / name
        if not folder.is_dir():
            raise InputError(f"den Ordner „{folder}“ gibt es nicht", f"there is no folder '{folder}'", place)
        return folder

    def _arms(self) -> tuple[str, str]:
        """The coat of arms as SVG, and what it shows in words."""
        value = self._found.get("arms", {})
        if not isinstance(value, dict):
            raise _wrong("arms", value, "file und alt", "file and alt")
        _only(value, {"file", "alt"}, "arms")
        if "file" not in value:
            return "", ""
        if not str(value.get("alt", "")).strip():
            raise InputError(
                "was das Wappen zeigt, muss für Vorlesegeräte in Worten dastehen",
                "what the coat of arms shows has to be said in words for screen readers",
                "arms.alt",
            )
        svg = _picture(self._folder / str(value["file"]))
        if not drawable(svg):
            raise InputError("das Bild ist beschädigt", "the picture is damaged", "arms.file")
        return svg, str(value["alt"])


def _picture(path: Path) -> str:
    """A picture as SVG: an SVG as it is, a PNG or JPEG wrapped in one."""
    try:
        content = path.read_bytes()
    except OSError as error:
        de, en = system_reason(error)
        raise InputError(
            f"„{path}“ ist nicht zu lesen ({de})",
            f"'{path}' cannot be read ({en})",
            "arms.file",
        ) from None
    if len(content) > LARGEST_ARMS:
        raise InputError("das Bild ist größer als 2 MB", "the picture is larger than 2 MB", "arms.file")
    for magic, media_type in PICTURES:
        if content.startswith(magic):
            return _wrapped(content, media_type)
    if b"<svg" in content[:2000]:
        return content.decode("utf-8", "replace")
    raise InputError(
        f"„{path}“ ist weder SVG noch PNG noch JPEG", f"'{path}' is neither SVG nor PNG nor JPEG", "arms.file"
    )


def _wrapped(content: bytes, media_type: str) -> str:
    href = f"data:{media_type};base64,{base64.b64encode(content).decode()}"
    return (
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100">'
        f'<image width="100" height="100" href="{href}"/></svg>'
    )


def _texts(value: object, name: str, most: int) -> tuple[str, ...]:
    if not isinstance(value, list) or not all(isinstance(one, str) for one in value):
        raise _wrong(name, value, "eine Liste von Texten", "a list of texts")
    if len(value) > most:
        raise _crowded(name, len(value), most)
    return tuple(" ".join(one.split()) for one in value)


def _only(found: Mapping[str, Any], known: set[str], place: str) -> None:
    for name in found:
        if name not in known:
            allowed = ", ".join(sorted(known))
            full = f"{place}.{name}" if place else name
            raise InputError(
                f"das ist unbekannt; möglich ist: {allowed}", f"this is unknown; possible: {allowed}", full
            )


def _wrong(place: str, value: object, de: str, en: str) -> InputError:
    shown = str(value)[:60]
    return InputError(f"„{shown}“ passt nicht; erwartet wird {de}", f"'{shown}' does not fit; expected {en}", place)


def _crowded(place: str, count: int, most: int) -> InputError:
    return InputError(
        f"{count} Zeilen oder Spalten sind zu viele; Platz ist für {most}",
        f"{count} lines or columns are too many; there is room for {most}",
        place,
    )
