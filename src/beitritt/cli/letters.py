"""The worker's part that reads letters, and the process that `beitritt serve` starts for it beside the pages."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from threading import Event, Thread
from typing import TYPE_CHECKING

from beitritt.cli import arguments as shared
from beitritt.cli.opening import open_arrivals, open_inbox, open_records
from beitritt.cli.seal import sealing

if TYPE_CHECKING:
    from beitritt.register.arrivals import Arrival
    from beitritt.register.submissions import Submission

LOOK = 0.5
"""How many seconds to wait between looks for new files: somebody sits before the page that tells how far it is."""

AGAIN = 2
"""How many seconds to wait before a reader that ended by itself is started again."""


class Letters:
    """Reads what waits in the register of that URL. It must be made after the register was opened."""

    def __init__(self, url: str | None) -> None:
        self._arrivals, self._inbox, self._records = open_arrivals(url), open_inbox(url), open_records(url)
        self._trusted = sealing().trusted()  # speaks up before anything is read

    def round(self, stopped: Callable[[], bool]) -> list[Arrival]:
        """Read until nothing is due or `stopped` says so; what became of each file."""
        from django.db import close_old_connections

        from beitritt.procedures.read_next import read_next

        close_old_connections()
        done: list[Arrival] = []
        while not stopped() and (one := read_next(self._arrivals, self._inbox, shared.now, self._check)) is not None:
            done.append(one)
        return done

    def _check(self, read: Submission) -> None:
        from beitritt.procedures.check_signatures import check_once

        check_once(self._records, read.document, self._trusted, shared.now())


def stop_with_input(stop: Event) -> None:
    """Stop when the standard input ends: whoever started this process holds its other end, and may be gone."""

    def wait() -> None:
        sys.stdin.buffer.read()
        stop.set()

    Thread(target=wait, daemon=True).start()


@contextmanager
def reading_beside(url: str | None) -> Iterator[None]:
    """A process of its own reads letters while the block runs. One that ends by itself is started again."""
    over = Event()
    command = [sys.executable, "-m", "beitritt.cli.main", "worker", "--letters", "--with-input"]
    command += ["--register", url] if url is not None else []
    readers = [_started(command)]

    def watch() -> None:
        while not over.is_set():
            readers[0].wait()
            if over.wait(AGAIN):
                return
            readers[0] = _started(command)

    watcher = Thread(target=watch, daemon=True)
    watcher.start()
    try:
        yield
    finally:
        over.set()
        while watcher.is_alive():  # it may be starting another one just now
            readers[0].terminate()
            watcher.join(1)
        readers[0].wait()


def _started(command: list[str]) -> subprocess.Popen[bytes]:
    return subprocess.Popen(command, stdin=subprocess.PIPE)  # noqa: S603  # this program itself
