"""The process in which strangers' files are unpacked, started by `confinement` with `main`.

It waits for tasks, and forks for each: the child has little time and memory, may write no file, start no program but
the one that recognises text, and open no connection. What it finds out goes back as JSON or as a picture.
"""

from __future__ import annotations

import json
import os
import signal
import sys
from contextlib import suppress

from beitritt.reading.errors import DamagedFileError, ReadingError, TooCostlyError

from .limits import confine
from .unpacking import SIGNATURES, attached, pictured, prepare, signed, unpack

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import BinaryIO

HELD = b"\x01"
"""Stands before data that a file holds, because that may be empty."""


def main() -> None:
    """Do tasks until nobody has any more."""
    tasks, answers = sys.stdin.buffer, sys.stdout.buffer
    while line := tasks.readline():
        task = json.loads(line)
        prepare(task["form"], task["task"])
        state, answer = _in_a_child(task, _exactly(tasks, task["length"]))
        answers.write(f"{state} {len(answer)}\n".encode() + answer)
        answers.flush()


def _exactly(pipe: BinaryIO, length: int) -> bytes:
    data = pipe.read(length)
    if len(data) < length:
        sys.exit()  # whoever asked is gone
    return data


def _in_a_child(task: dict[str, object], data: bytes) -> tuple[str, bytes]:
    """Do the task in a process of its own; how it ended, and its answer."""
    reading, writing = os.pipe()
    child = os.fork()
    if not child:
        os.close(reading)
        _work(task, data, writing)
    os.close(writing)
    parts = []
    while part := os.read(reading, 1 << 20):
        parts.append(part)
    os.close(reading)
    _, status = os.waitpid(child, 0)
    with suppress(ProcessLookupError):
        os.killpg(child, signal.SIGKILL)  # what it may have started
    if os.WIFSIGNALED(status):
        crashed = os.WTERMSIG(status) in {signal.SIGSEGV, signal.SIGABRT, signal.SIGBUS, signal.SIGILL, signal.SIGFPE}
        return "crashed" if crashed else "stopped", b""
    state = {0: "read", 1: "refused"}.get(os.WEXITSTATUS(status), "crashed")
    return state, b"".join(parts)


def _work(task: dict[str, object], data: bytes, pipe: int) -> None:
    """In the child: do the task under its limits, and end."""
    code, answer = 0, b""
    try:
        confine()
        answer = _done(task, data)
    except (MemoryError, RecursionError) as error:
        code, answer = 1, json.dumps([TooCostlyError.__name__, type(error).__name__]).encode()
    except ReadingError as error:
        code, answer = 1, json.dumps([type(error).__name__, error.detail]).encode()
    except BaseException as error:  # noqa: BLE001  # a broken file may raise anything in a library
        code, answer = 1, json.dumps([DamagedFileError.__name__, type(error).__name__]).encode()
    try:
        while answer:
            answer = answer[os.write(pipe, answer) :]
    finally:
        os._exit(code)


def _done(task: dict[str, object], data: bytes) -> bytes:
    form = str(task["form"])
    if task["task"] == "attachment":
        found = attached(data)
        return b"" if found is None else HELD + found
    if task["task"] == SIGNATURES:
        return json.dumps(signed(form, data, **task["told"])).encode()  # type: ignore[arg-type]  # as `confinement` tells it
    if task["task"] == "picture":
        return pictured(form, data, int(str(task["page"])), int(str(task["width"])))
    told = [
        {
            name: getattr(part, name)
            for name in ("media_type", "text", "name", "pages", "placed", "error", "cover", "head")
        }
        for part in unpack(form, data, boxes=bool(task["boxes"]))
    ]
    return json.dumps(told, separators=(",", ":")).encode()
