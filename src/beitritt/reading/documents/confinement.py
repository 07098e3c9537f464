"""A process of its own for files that strangers send: whatever a file does to its reader, it does there.

The process is started when the first such file comes and kept for the next ones; it forks for each file (`confined`).
This side hands in bytes, waits for so long and no longer, and takes back nothing but texts, numbers and pictures.
"""

from __future__ import annotations

import atexit
import json
import os
import signal
import subprocess
import sys
from base64 import b64encode
from contextlib import suppress
from select import select
from time import monotonic

from beitritt.reading.errors import DamagedFileError, TooCostlyError, error_named
from beitritt.reading.positions import Part

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import datetime
    from typing import Any

    from beitritt.register.interchange.fields import JsonObject

    from .trust import TrustList

PATIENCE = 240.0
"""Seconds until a file is given up: longer than any of the limits in there, which should come first."""
KEPT = 2
"""So many processes wait for the next file."""
PASSED_ON = ("PATH", "HOME", "LANG", "LC_ALL", "TESSDATA_PREFIX", "VIRTUAL_ENV", "PYTHONPATH", "PYTHONHOME", "TMPDIR")
"""What of the environment the process gets: the register's own settings are no business of a file's."""


def unpacked(form: str, data: bytes, *, boxes: bool = False) -> list[Part]:
    """What a file of that format (`extraction.format_of`) brings, its words with boxes where they are asked for.

    Raises a ``ReadingError`` where it can't be read or costs too much.
    """
    answer = json.loads(_asked({"task": "parts", "form": form, "boxes": boxes}, data))
    return [_part(one) for one in answer]


def picture(form: str, data: bytes, page: int, width: int) -> bytes:
    """A page of the file (from 0) as PNG, so many pixels wide. Raises a ``ReadingError`` where there is none."""
    return _asked({"task": "picture", "form": form, "page": page, "width": width}, data)


def attachment(data: bytes) -> bytes | None:
    """The data that travels in a PDF beside its pages; None where there is none. Raises a ``ReadingError``."""
    found = _asked({"task": "attachment", "form": "pdf"}, data)
    return found[1:] if found else None


def signatures(form: str, data: bytes, held: TrustList, now: datetime) -> list[JsonObject]:
    """Who signed a PDF, or the PDFs of an e-mail, and whether that holds at `now`. Raises a ``ReadingError``."""
    lists = {"certificates": held.certificates, "revocations": held.revocations}
    told: dict[str, object] = {name: [b64encode(one).decode() for one in der] for name, der in lists.items()}
    answer = _asked({"task": "signatures", "form": form, "told": told | {"now": now.isoformat()}}, data)
    found: list[JsonObject] = json.loads(answer)
    return found


def _part(told: dict[str, Any]) -> Part:
    error = told["error"]
    return Part(
        str(told["media_type"]),
        str(told["text"]),
        name=str(told["name"]),
        pages=[(float(width), float(height)) for width, height in told["pages"]],
        placed=[(int(one[0]), int(one[1]), int(one[2]), *map(float, one[3:7])) for one in told["placed"]],  # type: ignore[misc]  # seven numbers
        error=(str(error[0]), str(error[1])) if error else None,
        cover=bool(told["cover"]),
        head=int(told["head"]),
    )


def _asked(task: dict[str, object], data: bytes) -> bytes:
    process = _free()
    try:
        state, answer = process.ask(task, data)
    except BaseException:
        process.end()
        raise
    _idle.append(process)
    while len(_idle) > KEPT:
        _idle.pop(0).end()
    if state == "read":
        return answer
    if state == "refused":
        raise error_named(*json.loads(answer))
    raise DamagedFileError if state == "crashed" else TooCostlyError


_idle: list[_Process] = []


@atexit.register
def close() -> None:
    """End the processes that wait. The next file starts a new one."""
    while _idle:
        process = _idle.pop()
        if process.owner == os.getpid():
            process.end()


def _free() -> _Process:
    """A waiting process of this one, or a new one; those that a parent process started are left to it."""
    while _idle:
        process = _idle.pop()
        if process.owner == os.getpid() and process.alive():
            return process
    return _Process()


class _Process:
    """One such process, and the pipes to it."""

    def __init__(self) -> None:
        self.owner = os.getpid()
        self._process = subprocess.Popen(
            [sys.executable, "-P", "-c", "from beitritt.reading.documents.confined import main; main()"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            cwd="/",
            env={name: os.environ[name] for name in PASSED_ON if name in os.environ} | {"OMP_THREAD_LIMIT": "1"},
            start_new_session=True,
        )

    def alive(self) -> bool:
        """Whether it still waits."""
        return self._process.poll() is None

    def end(self) -> None:
        """Stop it, with whatever it started."""
        with suppress(ProcessLookupError):
            os.killpg(self._process.pid, signal.SIGKILL)
        for pipe in (self._process.stdin, self._process.stdout):
            if pipe is not None:
                with suppress(OSError):
                    pipe.close()
        self._process.wait()

    def ask(self, task: dict[str, object], data: bytes) -> tuple[str, bytes]:
        """Hand in a task with a file's bytes; the state and the answer. Raises TooCostlyError after `PATIENCE`."""
        process = self._process
        if process.stdin is None or process.stdout is None:
            raise DamagedFileError
        try:
            process.stdin.write(json.dumps(task | {"length": len(data)}).encode() + b"\n")
            process.stdin.write(data)
            process.stdin.flush()
        except OSError:
            raise TooCostlyError from None
        until = monotonic() + PATIENCE
        head = b""
        while not head.endswith(b"\n"):
            head += self._bytes(1, until)
        state, length = head.split()
        answer = bytearray()
        while len(answer) < int(length):
            answer += self._bytes(int(length) - len(answer), until)
        return state.decode(), bytes(answer)

    def _bytes(self, most: int, until: float) -> bytes:
        pipe = self._process.stdout
        if pipe is None or not select([pipe], [], [], max(until - monotonic(), 0))[0]:
            raise TooCostlyError
        found = os.read(pipe.fileno(), most)
        if not found:
            raise TooCostlyError
        return found
