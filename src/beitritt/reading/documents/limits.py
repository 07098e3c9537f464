"""The limits under which strangers' files are read: time, memory, and what the process may do at all.

The limits of the operating system hold for programs that the process starts, too; the hook is Python's own and tells an
attempt from an accident. Both stay for good: a process that was confined reads one file and ends.
"""

from __future__ import annotations

import os
import resource
import signal
import sys

MEMORY = 1_536 * 1024 * 1024
"""Bytes of address space: a page of a scan takes a tenth of that."""
SECONDS, LONGER = 20, 150
"""Seconds of a processor for a file, and for one whose text has to be recognised; the longest papers take two."""
WRITING = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC | os.O_APPEND
PROGRAMS = ("tesseract",)
FORBIDDEN = (
    "socket.", "os.system", "os.exec", "os.posix_spawn", "os.spawn", "os.fork", "os.kill", "os.remove", "os.rename",
    "os.mkdir", "os.chmod", "shutil.", "urllib.", "http.", "ftplib.", "smtplib.", "webbrowser.", "tempfile.",
)  # fmt: skip


def confine() -> None:
    """Put this process under its limits, for good."""
    os.setpgid(0, 0)  # so that whoever started it can end it with all that it started
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    resource.setrlimit(resource.RLIMIT_CPU, (SECONDS, LONGER))
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    signal.setitimer(signal.ITIMER_REAL, 2 * SECONDS)
    sys.addaudithook(_watch)


def allow_recognition() -> None:
    """Give this process the time that recognising text takes."""
    _, most = resource.getrlimit(resource.RLIMIT_CPU)
    resource.setrlimit(resource.RLIMIT_CPU, (most, most))
    if signal.getitimer(signal.ITIMER_REAL)[0]:
        signal.setitimer(signal.ITIMER_REAL, 1.2 * LONGER)


def _watch(event: str, arguments: tuple[object, ...]) -> None:
    """Refuse what reading a file never needs."""
    if event == "open":
        path, _, flags = arguments  # a number stands for a pipe that is open already
        writing = isinstance(flags, int) and flags & WRITING
        refused = bool(writing) and not isinstance(path, int) and path != os.devnull
    elif event == "subprocess.Popen":
        refused = str(arguments[0]).rpartition("/")[2] not in PROGRAMS
    else:
        refused = event.startswith(FORBIDDEN)
    if refused:
        raise PermissionError(event)
