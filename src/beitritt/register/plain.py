"""Plain text that people typed into a field: without control characters, not empty, not endless."""

from __future__ import annotations

import unicodedata

from beitritt.register.errors import InputError


def plain(text: str, longest: int, field: str, *, lines: bool = False) -> str:
    """The text with single spaces, in one line unless `lines`. Raises InputError where it is empty or too long."""
    parts = [" ".join(_visible(line).split()) for line in text.splitlines()]
    found = ("\n" if lines else " ").join(parts).strip()
    if not found:
        raise InputError("bitte ausfüllen", "please fill in", field)
    if len(found) > longest:
        raise InputError(
            f"der Text ist zu lang (höchstens {longest} Zeichen)",
            f"the text is too long ({longest} characters at most)",
            field,
        )
    return found


def _visible(text: str) -> str:
    """Without invisible marks (which may turn the direction of writing) and halves of surrogate pairs."""
    kinds = ((sign, unicodedata.category(sign)) for sign in text)
    return "".join(" " if kind == "Cc" else sign for sign, kind in kinds if kind not in ("Cf", "Cs"))
