"""Files of settings in TOML: read, or refused with the line and with what is wrong there, in words for people."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path
from typing import Any

from beitritt.register.errors import InputError
from beitritt.writing.paper.house_files import text_of

UNCLOSED = ("ein Anführungszeichen wird nicht geschlossen", "a quotation mark is not closed")
TWICE = ("den Namen gibt es schon weiter oben", "the name stands further up already")
BACKSLASH = (
    "„\\“ hat in Anführungszeichen eine eigene Bedeutung; bitte „\\\\“ schreiben, in Pfaden „/“",
    "'\\' has a meaning of its own in quotation marks; please write '\\\\', in paths '/'",
)
BRACKET = ("eine eckige Klammer wird nicht geschlossen", "a square bracket is not closed")
NAME = (
    'erwartet wird eine Zeile wie: name = "Wert"; Namen mit Umlauten oder Leerzeichen stehen in Anführungszeichen',
    'expected a line such as: name = "value"; names with blanks or with letters beyond a to z stand in quotation marks',
)
PARSER = (
    ("Expected '=' after", *NAME),
    ("Invalid statement", *NAME),
    ("Invalid initial character", *NAME),
    (
        "Invalid value",
        "hinter „=“ steht kein Wert; Texte stehen in Anführungszeichen",
        "no value stands behind '='; texts stand in quotation marks",
    ),
    (
        "Expected newline or end",
        "hinter dem Wert steht noch etwas; jede Angabe hat ihre Zeile, Texte stehen in Anführungszeichen",
        "something follows the value; each entry has its own line, texts stand in quotation marks",
    ),
    ("Cannot overwrite", *TWICE),
    ("Cannot declare", *TWICE),
    ("Cannot mutate", *TWICE),
    ("Cannot redefine", *TWICE),
    ("Duplicate inline table key", *TWICE),
    ("Unterminated string", *UNCLOSED),
    ("Expected \"'", *UNCLOSED),
    ("Illegal character '\\n'", *UNCLOSED),
    ("Illegal character", "ein unsichtbares Steuerzeichen steht darin", "an invisible control character stands in it"),
    ("Found invalid", "ein unsichtbares Steuerzeichen steht darin", "an invisible control character stands in it"),
    ("Unescaped", *BACKSLASH),
    ("Invalid hex", *BACKSLASH),
    ("Escaped character", *BACKSLASH),
    ("Expected ']", *BRACKET),
    (
        "Unclosed array",
        "in der Liste fehlt ein Komma oder die schließende eckige Klammer",
        "a comma or the closing square bracket is missing in the list",
    ),
    (
        "Unclosed inline table",
        "in der geschweiften Klammer fehlt ein Komma oder ihr Ende",
        "a comma or the end of the braces is missing",
    ),
    ("Invalid date", "diesen Tag gibt es nicht", "there is no such day"),
)
"""How what the parser says begins, and what it means, in German and English."""

_PLACE = re.compile(r"(.*?) \(at (?:line (\d+), column \d+|end of document)\)", re.DOTALL)


def read_toml(path: Path) -> dict[str, Any]:
    """What stands in a file. Raises InputError that names the file and the line."""
    text = text_of(path)
    try:
        return tomllib.loads(text)
    except (tomllib.TOMLDecodeError, RecursionError) as error:
        raise _no_toml(str(error), str(path)) from None


def _no_toml(told: str, path: str) -> InputError:
    found = _PLACE.fullmatch(told)
    fault, line = (found[1], found[2]) if found else (told, None)
    de, en = next(((de, en) for part, de, en in PARSER if fault.startswith(part)), (fault, fault))
    if found and not line:
        de, en = f"{de} (am Ende der Datei)", f"{en} (at the end of the file)"
    return InputError(f"das ist kein TOML: {de}", f"this is not TOML: {en}", f"{path}:{line}" if line else path)
