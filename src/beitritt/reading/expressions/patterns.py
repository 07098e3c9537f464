"""Expressions that are compiled when they are first used, and only once on a machine.

What is not used is not compiled, and what was compiled is kept (kept.py).
"""

from __future__ import annotations

from . import kept
from .firsts import firsts
from .kept import write as keep

TYPE_CHECKING = False
if TYPE_CHECKING:
    import re
    from collections.abc import Callable, Iterator
    from typing import Any

    lazy = re.compile
else:

    class lazy:  # noqa: N801  it stands where re.compile would
        """``re.compile``, later."""

        def __init__(self, source: str, flags: int = 0) -> None:
            self.pattern, self._flags = source, flags

        def __getattr__(self, name: str) -> object:
            """Compile, and answer from then on with what was compiled."""
            pattern = compiled(self.pattern, int(self._flags))
            for method in ("search", "match", "fullmatch", "finditer", "findall", "sub", "split"):
                setattr(self, method, getattr(pattern, method))
            return getattr(pattern, name)


__all__ = ["IGNORECASE", "compiled", "finditer", "keep", "lazy", "match", "search", "split", "sub", "swiss"]

IGNORECASE = 2
"""``re.IGNORECASE``: kept expressions need no ``re``, whose import takes a tenth of the start."""
_Code = tuple[int, bytes, int, dict[str, int], tuple[str | None, ...]]
_ready: dict[tuple[str, int], re.Pattern[str]] = {}


def compiled(source: str, flags: int = 0) -> re.Pattern[str]:
    """An expression compiled: from this process, from the file, or now."""
    key = (source, flags)
    pattern = _ready.get(key)
    if pattern is None:
        source = swiss(source)
        code = kept.fetch(source, (source, flags)) or _made(source, flags)
        pattern = _ready[key] = _built(source, code) or _compiled(source, flags)
    return pattern


def _compiled(source: str, flags: int) -> re.Pattern[str]:
    import re  # a tenth of the start-up time, and not needed where expressions are kept

    return re.compile(source, flags)


def swiss(source: str) -> str:
    """An expression that takes "ss" for each "ß" too, as Swiss authorities write; sets of letters stay as they are."""
    if "ß" not in source:
        return source
    parts = source.split("ß")
    return parts[0] + "".join(
        ("ß" if "]" in part.partition("[")[0] else "(?:ß|ss)") + part for part in parts[1:]
    )


class _Plain(dict[str, "re.Pattern[str]"]):
    """Expressions without flags by their sources."""

    def __missing__(self, source: str) -> re.Pattern[str]:
        """An expression that is used for the first time."""
        found = self[source] = compiled(source)
        return found


_plain = _Plain()


def search(source: str, text: str) -> re.Match[str] | None:
    """``re.search``, with an expression compiled once."""
    return _plain[source].search(text)


def match(source: str, text: str) -> re.Match[str] | None:
    """``re.match``, with an expression compiled once."""
    return _plain[source].match(text)


def finditer(source: str, text: str) -> Iterator[re.Match[str]]:
    """``re.finditer``, with an expression compiled once."""
    return _plain[source].finditer(text)


def sub(source: str, replacement: str | Callable[[re.Match[str]], str], text: str) -> str:
    """``re.sub``, with an expression compiled once."""
    return _plain[source].sub(replacement, text)


def split(source: str, text: str) -> list[str]:
    """``re.split``, with an expression compiled once."""
    return _plain[source].split(text)


def _built(source: str, code: _Code | None) -> re.Pattern[str] | None:
    """A pattern from its code; None where the code is not sound, which _sre checks."""
    if code is None:
        return None
    import _sre  # type: ignore[import-not-found]  # CPython's own, without stubs

    try:
        pattern: re.Pattern[str] = _sre.compile(source, code[0], memoryview(code[1]).cast("I").tolist(), *code[2:])
    except (RuntimeError, TypeError, ValueError, OverflowError):
        return None
    return pattern


def _code(parsed: Any, flags: int) -> list[int]:
    """The code of an expression's tree, as ``re.compile`` makes it, led by the characters that can begin a match."""
    from re import _compiler, _constants, _parser  # type: ignore[attr-defined]  # see above

    from .branching import arranged

    led = parsed
    members = firsts(parsed.data, either_case=bool(flags & IGNORECASE))
    if members and not _compiler._get_literal_prefix(parsed, flags)[0]:  # noqa: SLF001  a prefix is found faster still
        led = _parser.SubPattern(parsed.state, [(_constants.IN, members)])
        led.width = parsed.getwidth()
    items = parsed.data
    if not flags & IGNORECASE:
        items = arranged(items, lambda part: _parser.SubPattern(parsed.state, part))
    code: list[int] = []
    _compiler._compile_info(code, led, flags)  # noqa: SLF001  the steps before _sre.compile
    _compiler._compile(code, items, flags)  # noqa: SLF001  see above
    return [*code, _constants.SUCCESS]


def _made(source: str, flags: int) -> _Code | None:
    """The code of an expression, as ``re.compile`` makes it before it builds the pattern; None on another Python."""
    try:
        from array import array
        from re import _parser  # type: ignore[attr-defined]  # as re.compile itself does

        parsed = _parser.parse(source, flags)
        words = array("I", _code(parsed, flags | parsed.state.flags)).tobytes()
    except (ImportError, AttributeError, TypeError, OverflowError):
        return None
    names, count = parsed.state.groupdict, parsed.state.groups
    order: list[str | None] = [None] * count
    for name, number in names.items():
        order[number] = name
    code = (int(flags | parsed.state.flags), words, count - 1, dict(names), tuple(order))
    kept.keep(source, (source, int(flags)), code)
    return code
