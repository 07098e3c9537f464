"""What is worked out once on a machine and then kept beside the byte code: compiled expressions, tables of frames.

To work it out takes longer than Python's whole start, and ``beitritt read`` starts anew for each call. So it is kept as
Python keeps its byte code: in a file of ``__pycache__`` that belongs to one version of Python, is not needed, and is
not written where byte code is not (``PYTHONDONTWRITEBYTECODE``, a read-only installation). Each entry holds what it was
made of, and counts only where that is still the same.

The file: where its index begins, the entries, the index. Only entries that are asked for are read and decoded.
"""

from __future__ import annotations

import marshal
import os
import sys
from _imp import source_hash  # as Python names what byte code was made of; zlib costs a fortieth of the start

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

_WIDTH = 24
"""Bits of an entry's length in the index; the higher ones are its place."""
_HEAD = 8
_file = -1
_index: dict[bytes, int] | None = None
_new: dict[bytes, bytes] = {}


def fetch(key: str, origin: Any) -> Any:
    """What was kept under a key; None where nothing was, or where it was made of something else than ``origin``."""
    place = _places().get(source_hash(0, key.encode()))
    if place is None:
        return None
    try:
        made_of, value = marshal.loads(_read(place))  # noqa: S302  our own file beside our byte code
    except (OSError, EOFError, ValueError, TypeError):
        return None
    return value if made_of == origin else None


def keep(key: str, origin: Any, value: Any) -> None:
    """Remember a value for later processes; ``write`` makes it last."""
    _new[source_hash(0, key.encode())] = marshal.dumps((origin, value))


def write() -> None:
    """Write what is new beside the byte code, for the next process; quietly not where that can't be."""
    if not _new or sys.dont_write_bytecode:
        return
    try:
        entries = {key: _read(place) for key, place in _places().items()} | _new
        places, offset = {}, _HEAD
        for key, entry in entries.items():
            places[key] = offset << _WIDTH | len(entry)
            offset += len(entry)
        os.makedirs(os.path.dirname(path()), exist_ok=True)  # noqa: PTH103, PTH120  pathlib costs a tenth of the start
        with open(f"{path()}.{os.getpid()}", "wb") as file:  # noqa: PTH123  see above
            file.write(offset.to_bytes(_HEAD, "little") + b"".join(entries.values()) + marshal.dumps(places))
        os.replace(f"{path()}.{os.getpid()}", path())  # noqa: PTH105  see above
    except OSError:
        return
    _new.clear()


def forget() -> None:
    """Forget all that was kept, for who makes it anew: what expressions and frames once were stays behind otherwise."""
    global _index  # noqa: PLW0603  see above
    if sys.dont_write_bytecode:
        return
    _index = {}
    try:
        os.remove(path())  # noqa: PTH107  see above
    except OSError:
        return


def path() -> str:
    """Where byte code of this module is, under a name of its own with the version that it depends on."""
    cached = __spec__.cached or f"{__file__}c"
    return f"{cached.removesuffix('.pyc')}-{sys.hexversion:x}.kept"


def _places() -> dict[bytes, int]:
    """Where each entry lies in the file, which is opened once for the process."""
    global _file, _index  # noqa: PLW0603  see above
    if _index is None:
        _index = {}
        try:
            _file = os.open(path(), os.O_RDONLY | getattr(os, "O_BINARY", 0))
            index = marshal.loads(_pread(1 << _WIDTH, int.from_bytes(_pread(_HEAD, 0), "little")))  # noqa: S302  our own file beside our byte code
            _index = index if isinstance(index, dict) else {}
        except (OSError, EOFError, ValueError, TypeError, OverflowError, MemoryError):
            pass
    return _index


def _read(place: int) -> bytes:
    return _pread(place & (1 << _WIDTH) - 1, place >> _WIDTH)


def _pread(length: int, start: int) -> bytes:
    """Some bytes of the file; ``os.pread`` moves no place in it, which processes that were forked share."""
    if hasattr(os, "pread"):
        return os.pread(_file, length, start)
    os.lseek(_file, start, os.SEEK_SET)
    return os.read(_file, length)
