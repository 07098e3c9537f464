"""Expressions that are compiled when they are first used, and only once on a machine.

Compiling the reader's expressions takes longer than Python's whole start, and ``beitritt read`` starts anew for each
call. So what is not used is not compiled, and what was compiled is kept as Python keeps its byte code: in a file of
``__pycache__`` that is made anew whenever Python's or the reader's version changes, is not needed, and is not written
where byte code is not (``PYTHONDONTWRITEBYTECODE``, a read-only installation).
"""

from __future__ import annotations

import re
import sys

TYPE_CHECKING = False
if TYPE_CHECKING:
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


_Code = tuple[int, bytes, int, dict[str, int], tuple[str | None, ...]]
_ready: dict[tuple[str, int], re.Pattern[str]] = {}
_kept: tuple[dict[int, tuple[int, int]], bytes] | None = None
_new: dict[tuple[str, int], _Code] = {}


def compiled(source: str, flags: int = 0) -> re.Pattern[str]:
    """An expression compiled: from this process, from the file, or now."""
    key = (source, flags)
    pattern = _ready.get(key)
    if pattern is None:
        source = swiss(source)
        pattern = _ready[key] = _built(
            source, _kept_code(source, flags) or _made(source, flags)
        ) or re.compile(source, flags)
    return pattern


def swiss(source: str) -> str:
    """An expression that takes "ss" for each "ß" too, as Swiss authorities write; sets of letters stay as they are."""
    if "ß" not in source:
        return source
    parts = source.split("ß")
    return parts[0] + "".join(
        ("ß" if "]" in part.partition("[")[0] else "(?:ß|ss)") + part for part in parts[1:]
    )


def search(source: str, text: str) -> re.Match[str] | None:
    """``re.search``, with an expression compiled once."""
    return compiled(source).search(text)


def match(source: str, text: str) -> re.Match[str] | None:
    """``re.match``, with an expression compiled once."""
    return compiled(source).match(text)


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


def _made(source: str, flags: int) -> _Code | None:
    """The code of an expression, as ``re.compile`` makes it before it builds the pattern; None on another Python."""
    try:
        from array import array
        from re import _compiler, _parser  # type: ignore[attr-defined]  # as re.compile itself does

        parsed = _parser.parse(source, flags)
        words = array("I", _compiler._code(parsed, flags)).tobytes()  # noqa: SLF001  the step before _sre.compile
    except (ImportError, AttributeError, TypeError, OverflowError):
        return None
    names, count = parsed.state.groupdict, parsed.state.groups
    order: list[str | None] = [None] * count
    for name, number in names.items():
        order[number] = name
    code = (int(flags | parsed.state.flags), words, count - 1, dict(names), tuple(order))
    _new[source, flags] = code
    return code


def _file() -> str:
    """Where byte code of this module is, under a name of its own with the versions that it depends on."""
    cached = __spec__.cached or f"{__file__}c"
    return f"{cached.removesuffix('.pyc')}-{sys.hexversion:x}.patterns"


def _key(source: str, flags: int) -> int:
    """A short name of an expression in the file; two may share one, so an entry names its expression in full."""
    import zlib

    return zlib.crc32(source.encode()) ^ flags


def _kept_code(source: str, flags: int) -> _Code | None:
    """The code of an expression from the file. Of the file's entries only those asked for are decoded."""
    index, entries = _kept_entries()
    place = index.get(_key(source, flags))
    if place is None:
        return None
    import marshal

    try:
        named, under, code = marshal.loads(entries[place[0] : place[1]])  # noqa: S302  our own file beside our byte code
    except (EOFError, ValueError, TypeError):
        return None
    found: _Code | None = code if (named, under) == (source, flags) else None
    return found


def _kept_entries() -> tuple[dict[int, tuple[int, int]], bytes]:
    """Where each expression's entry lies, and all entries. The file: the length of the index, the index, the rest."""
    global _kept  # noqa: PLW0603  read once for the process
    if _kept is None:
        import marshal

        try:
            with open(_file(), "rb") as file:  # noqa: PTH123  pathlib costs a tenth of the start-up time
                index = marshal.loads(file.read(int.from_bytes(file.read(8), "little")))  # noqa: S302  see above
                _kept = (index, file.read()) if isinstance(index, dict) else ({}, b"")
        except (OSError, EOFError, ValueError, TypeError, OverflowError, MemoryError):
            _kept = ({}, b"")
    return _kept


def keep() -> None:
    """Write what was compiled anew beside the byte code, for the next process; quietly not where that can't be."""
    if not _new or sys.dont_write_bytecode:
        return
    import marshal
    import os

    index, entries = _kept_entries()
    codes = {key: entries[start:end] for key, (start, end) in index.items()}
    codes |= {_key(*named): marshal.dumps((*named, code)) for named, code in _new.items()}
    places, offset = {}, 0
    for key, code in codes.items():
        places[key] = (offset, offset + len(code))
        offset += len(code)
    head = marshal.dumps(places)
    path = _file()
    try:
        os.makedirs(os.path.dirname(path), exist_ok=True)  # noqa: PTH103, PTH120  see above
        with open(f"{path}.{os.getpid()}", "wb") as file:  # noqa: PTH123
            file.write(len(head).to_bytes(8, "little") + head + b"".join(codes.values()))
        os.replace(f"{path}.{os.getpid()}", path)  # noqa: PTH105
    except OSError:
        return
    _new.clear()
